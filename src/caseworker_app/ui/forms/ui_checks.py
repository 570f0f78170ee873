"""Generated from ui/checks.ui by packaging/compile_ui.py; never edited."""

from PySide6.QtWidgets import (QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget)

from caseworker_app.ui.widgets.bars import PaneHead
from caseworker_app.ui.widgets.checklist import ChecklistView
from caseworker_app.ui.widgets.empty import EmptyState
from caseworker_app.ui.widgets.text import (Surface, Text)

class Ui_CheckView(object):
    def setupUi(self, CheckView):
        if not CheckView.objectName():
            CheckView.setObjectName(u"CheckView")
        CheckView.resize(520, 560)
        self.checks_layout = QVBoxLayout(CheckView)
        self.checks_layout.setSpacing(0)
        self.checks_layout.setObjectName(u"checks_layout")
        self.checks_layout.setContentsMargins(0, 0, 0, 0)
        self.head = PaneHead(CheckView)
        self.head.setObjectName(u"head")

        self.checks_layout.addWidget(self.head)

        self.strips = QWidget(CheckView)
        self.strips.setObjectName(u"strips")
        self.strips_layout = QVBoxLayout(self.strips)
        self.strips_layout.setSpacing(0)
        self.strips_layout.setObjectName(u"strips_layout")
        self.strips_layout.setContentsMargins(0, 0, 0, 0)

        self.checks_layout.addWidget(self.strips)

        self.stack = QStackedWidget(CheckView)
        self.stack.setObjectName(u"stack")
        self.list_page = QWidget()
        self.list_page.setObjectName(u"list_page")
        self.list_layout = QVBoxLayout(self.list_page)
        self.list_layout.setObjectName(u"list_layout")
        self.list_layout.setContentsMargins(0, 0, 0, 0)
        self.checklist = ChecklistView(self.list_page)
        self.checklist.setObjectName(u"checklist")

        self.list_layout.addWidget(self.checklist)

        self.stack.addWidget(self.list_page)
        self.empty = EmptyState()
        self.empty.setObjectName(u"empty")
        self.stack.addWidget(self.empty)

        self.checks_layout.addWidget(self.stack)

        self.guide = Surface(CheckView)
        self.guide.setObjectName(u"guide")
        self.guide_layout = QHBoxLayout(self.guide)
        self.guide_layout.setSpacing(8)
        self.guide_layout.setObjectName(u"guide_layout")
        self.guide_layout.setContentsMargins(16, 6, 12, 6)
        self.guide_label = Text(self.guide)
        self.guide_label.setObjectName(u"guide_label")

        self.guide_layout.addWidget(self.guide_label)


        self.checks_layout.addWidget(self.guide)

        self.checks_layout.setStretch(2, 1)

        self.retranslateUi(CheckView)
    # setupUi

    def retranslateUi(self, CheckView):
        pass
    # retranslateUi

