"""Generated from ui/worklist.ui by packaging/compile_ui.py; never edited."""

from PySide6.QtCore import (QCoreApplication, QSize, Qt)
from PySide6.QtWidgets import (QComboBox, QHBoxLayout, QSizePolicy, QSpacerItem, QSplitter, QStackedWidget, QVBoxLayout, QWidget)

from caseworker_app.ui.widgets.buttons import (Button, LinkButton, ToolButton)
from caseworker_app.ui.widgets.chip import Pills
from caseworker_app.ui.widgets.empty import EmptyState
from caseworker_app.ui.widgets.fields import SearchField
from caseworker_app.ui.widgets.table import RowTable
from caseworker_app.ui.widgets.text import (Elided, Text)
from caseworker_app.ui.worklist.preview import PreviewPane
class Ui_Worklist(object):
    def setupUi(self, Worklist):
        if not Worklist.objectName():
            Worklist.setObjectName(u"Worklist")
        self.worklist_layout = QVBoxLayout(Worklist)
        self.worklist_layout.setSpacing(0)
        self.worklist_layout.setObjectName(u"worklist_layout")
        self.worklist_layout.setContentsMargins(0, 0, 0, 0)
        self.head = QWidget(Worklist)
        self.head.setObjectName(u"head")
        self.head_layout = QVBoxLayout(self.head)
        self.head_layout.setSpacing(9)
        self.head_layout.setObjectName(u"head_layout")
        self.head_layout.setContentsMargins(16, 12, 16, 12)
        self.title_layout = QHBoxLayout()
        self.title_layout.setSpacing(8)
        self.title_layout.setObjectName(u"title_layout")
        self.title_label = Text(self.head)
        self.title_label.setObjectName(u"title_label")

        self.title_layout.addWidget(self.title_label)

        self.title_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.title_layout.addItem(self.title_spacer)

        self.offline_button = Button(self.head)
        self.offline_button.setObjectName(u"offline_button")

        self.title_layout.addWidget(self.offline_button)

        self.assign_button = Button(self.head)
        self.assign_button.setObjectName(u"assign_button")

        self.title_layout.addWidget(self.assign_button)

        self.register_button = Button(self.head)
        self.register_button.setObjectName(u"register_button")

        self.title_layout.addWidget(self.register_button)

        self.title_layout.setStretch(1, 1)

        self.head_layout.addLayout(self.title_layout)

        self.search_layout = QHBoxLayout()
        self.search_layout.setSpacing(8)
        self.search_layout.setObjectName(u"search_layout")
        self.search_edit = SearchField(self.head)
        self.search_edit.setObjectName(u"search_edit")
        self.search_edit.setMinimumSize(QSize(200, 0))
        self.search_edit.setMaximumSize(QSize(330, 16777215))

        self.search_layout.addWidget(self.search_edit)

        self.view_combo = QComboBox(self.head)
        self.view_combo.setObjectName(u"view_combo")
        self.view_combo.setMinimumSize(QSize(160, 0))

        self.search_layout.addWidget(self.view_combo)

        self.save_view_button = LinkButton(self.head)
        self.save_view_button.setObjectName(u"save_view_button")

        self.search_layout.addWidget(self.save_view_button)

        self.search_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.search_layout.addItem(self.search_spacer)

        self.call_label = Elided(self.head)
        self.call_label.setObjectName(u"call_label")

        self.search_layout.addWidget(self.call_label)

        self.summary_label = Elided(self.head)
        self.summary_label.setObjectName(u"summary_label")

        self.search_layout.addWidget(self.summary_label)

        self.filter_button = ToolButton(self.head)
        self.filter_button.setObjectName(u"filter_button")

        self.search_layout.addWidget(self.filter_button)

        self.columns_button = ToolButton(self.head)
        self.columns_button.setObjectName(u"columns_button")

        self.search_layout.addWidget(self.columns_button)

        self.export_button = ToolButton(self.head)
        self.export_button.setObjectName(u"export_button")

        self.search_layout.addWidget(self.export_button)

        self.search_layout.setStretch(0, 2)
        self.search_layout.setStretch(3, 1)
        self.search_layout.setStretch(4, 2)

        self.head_layout.addLayout(self.search_layout)

        self.pills = Pills(self.head)
        self.pills.setObjectName(u"pills")

        self.head_layout.addWidget(self.pills)


        self.worklist_layout.addWidget(self.head)

        self.splitter = QSplitter(Worklist)
        self.splitter.setObjectName(u"splitter")
        self.splitter.setOrientation(Qt.Orientation.Vertical)
        self.splitter.setChildrenCollapsible(False)
        self.list_stack = QStackedWidget(self.splitter)
        self.list_stack.setObjectName(u"list_stack")
        self.table = RowTable()
        self.table.setObjectName(u"table")
        self.list_stack.addWidget(self.table)
        self.empty = EmptyState()
        self.empty.setObjectName(u"empty")
        self.list_stack.addWidget(self.empty)
        self.splitter.addWidget(self.list_stack)
        self.preview = PreviewPane(self.splitter)
        self.preview.setObjectName(u"preview")
        self.splitter.addWidget(self.preview)

        self.worklist_layout.addWidget(self.splitter)

        self.worklist_layout.setStretch(1, 1)

        self.retranslateUi(Worklist)
    # setupUi

    def retranslateUi(self, Worklist):
        self.title_label.setText(QCoreApplication.translate("Worklist", u"\u00c4renden", None))
        self.offline_button.setText(QCoreApplication.translate("Worklist", u"Ta med offline\u2026", None))
        self.assign_button.setText(QCoreApplication.translate("Worklist", u"Tilldela\u2026", None))
        self.register_button.setText(QCoreApplication.translate("Worklist", u"Registrera ans\u00f6kan\u2026", None))
#if QT_CONFIG(accessibility)
        self.search_edit.setAccessibleName(QCoreApplication.translate("Worklist", u"S\u00f6k i listan: diarienummer, namn, ort eller ord i ans\u00f6kan", None))
#endif // QT_CONFIG(accessibility)
        self.search_edit.setPlaceholderText(QCoreApplication.translate("Worklist", u"Dnr, namn, ort eller ord i ans\u00f6kan", None))
#if QT_CONFIG(accessibility)
        self.view_combo.setAccessibleName(QCoreApplication.translate("Worklist", u"Vy", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.view_combo.setAccessibleDescription(QCoreApplication.translate("Worklist", u"Vy", None))
#endif // QT_CONFIG(accessibility)
        self.save_view_button.setText(QCoreApplication.translate("Worklist", u"Spara vy\u2026", None))
#if QT_CONFIG(accessibility)
        self.pills.setAccessibleName(QCoreApplication.translate("Worklist", u"Urval", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.table.setAccessibleName(QCoreApplication.translate("Worklist", u"\u00c4renden", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

