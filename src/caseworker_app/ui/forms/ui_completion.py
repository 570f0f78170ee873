"""Generated from ui/completion.ui by packaging/compile_ui.py; never edited."""

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QFrame, QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from caseworker_app.ui.widgets.bars import PaneHead
from caseworker_app.ui.widgets.fields import (DayField, Editor, FormRow)
from caseworker_app.ui.widgets.text import (Surface, Text)

class Ui_CompletionView(object):
    def setupUi(self, CompletionView):
        if not CompletionView.objectName():
            CompletionView.setObjectName(u"CompletionView")
        CompletionView.resize(520, 560)
        self.completion_layout = QVBoxLayout(CompletionView)
        self.completion_layout.setSpacing(0)
        self.completion_layout.setObjectName(u"completion_layout")
        self.completion_layout.setContentsMargins(0, 0, 0, 0)
        self.head = PaneHead(CompletionView)
        self.head.setObjectName(u"head")

        self.completion_layout.addWidget(self.head)

        self.strips = QWidget(CompletionView)
        self.strips.setObjectName(u"strips")
        self.strips_layout = QVBoxLayout(self.strips)
        self.strips_layout.setSpacing(0)
        self.strips_layout.setObjectName(u"strips_layout")
        self.strips_layout.setContentsMargins(0, 0, 0, 0)

        self.completion_layout.addWidget(self.strips)

        self.area = QScrollArea(CompletionView)
        self.area.setObjectName(u"area")
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setWidgetResizable(True)
        self.inner = Surface()
        self.inner.setObjectName(u"inner")
        self.inner_layout = QVBoxLayout(self.inner)
        self.inner_layout.setSpacing(0)
        self.inner_layout.setObjectName(u"inner_layout")
        self.inner_layout.setContentsMargins(0, 0, 0, 0)
        self.form = QWidget(self.inner)
        self.form.setObjectName(u"form")
        self.form_layout = QVBoxLayout(self.form)
        self.form_layout.setSpacing(14)
        self.form_layout.setObjectName(u"form_layout")
        self.form_layout.setContentsMargins(16, 14, 16, 14)
        self.items_row = FormRow(self.form)
        self.items_row.setObjectName(u"items_row")
        self.items_edit = Editor(self.items_row)
        self.items_edit.setObjectName(u"items_edit")

        self.form_layout.addWidget(self.items_row)

        self.due_row = FormRow(self.form)
        self.due_row.setObjectName(u"due_row")
        self.due_edit = DayField(self.due_row)
        self.due_edit.setObjectName(u"due_edit")

        self.form_layout.addWidget(self.due_row)

        self.consequence_row = FormRow(self.form)
        self.consequence_row.setObjectName(u"consequence_row")
        self.consequence_edit = Editor(self.consequence_row)
        self.consequence_edit.setObjectName(u"consequence_edit")

        self.form_layout.addWidget(self.consequence_row)


        self.inner_layout.addWidget(self.form)

        self.earlier_title = Text(self.inner)
        self.earlier_title.setObjectName(u"earlier_title")

        self.inner_layout.addWidget(self.earlier_title)

        self.earlier = QWidget(self.inner)
        self.earlier.setObjectName(u"earlier")
        self.earlier_layout = QVBoxLayout(self.earlier)
        self.earlier_layout.setSpacing(0)
        self.earlier_layout.setObjectName(u"earlier_layout")
        self.earlier_layout.setContentsMargins(0, 0, 0, 0)

        self.inner_layout.addWidget(self.earlier)

        self.inner_spacer = QSpacerItem(10, 10, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.inner_layout.addItem(self.inner_spacer)

        self.inner_layout.setStretch(3, 1)
        self.area.setWidget(self.inner)

        self.completion_layout.addWidget(self.area)

        self.completion_layout.setStretch(2, 1)

        self.retranslateUi(CompletionView)
    # setupUi

    def retranslateUi(self, CompletionView):
        self.earlier_title.setText(QCoreApplication.translate("CompletionView", u"Skickade beg\u00e4randen", None))
        pass
    # retranslateUi

