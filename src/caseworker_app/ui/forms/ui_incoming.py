"""Generated from ui/incoming.ui by packaging/compile_ui.py; never edited."""

from PySide6.QtCore import (QCoreApplication, QSize, Qt)
from PySide6.QtWidgets import (QComboBox, QHBoxLayout, QLabel, QSizePolicy, QSpacerItem, QSplitter, QTabWidget, QVBoxLayout, QWidget)

from caseworker_app.ui.widgets.bars import ActionBar
from caseworker_app.ui.widgets.table import RowTable
from caseworker_app.ui.widgets.text import (Surface, Text)
class Ui_IncomingDialog(object):
    def setupUi(self, IncomingDialog):
        if not IncomingDialog.objectName():
            IncomingDialog.setObjectName(u"IncomingDialog")
        IncomingDialog.resize(1120, 660)
        self.incoming_layout = QVBoxLayout(IncomingDialog)
        self.incoming_layout.setSpacing(0)
        self.incoming_layout.setObjectName(u"incoming_layout")
        self.incoming_layout.setContentsMargins(0, 0, 0, 0)
        self.head = Surface(IncomingDialog)
        self.head.setObjectName(u"head")
        self.head_layout = QHBoxLayout(self.head)
        self.head_layout.setSpacing(8)
        self.head_layout.setObjectName(u"head_layout")
        self.head_layout.setContentsMargins(16, 10, 16, 10)
        self.call_label = QLabel(self.head)
        self.call_label.setObjectName(u"call_label")

        self.head_layout.addWidget(self.call_label)

        self.call_combo = QComboBox(self.head)
        self.call_combo.setObjectName(u"call_combo")
        self.call_combo.setMinimumSize(QSize(320, 0))

        self.head_layout.addWidget(self.call_combo)

        self.head_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.head_layout.addItem(self.head_spacer)


        self.incoming_layout.addWidget(self.head)

        self.notice = QWidget(IncomingDialog)
        self.notice.setObjectName(u"notice")
        self.notice_layout = QVBoxLayout(self.notice)
        self.notice_layout.setSpacing(0)
        self.notice_layout.setObjectName(u"notice_layout")
        self.notice_layout.setContentsMargins(0, 0, 0, 0)

        self.incoming_layout.addWidget(self.notice)

        self.tabs = QTabWidget(IncomingDialog)
        self.tabs.setObjectName(u"tabs")
        self.tabs.setDocumentMode(True)
        self.rows_page = QWidget()
        self.rows_page.setObjectName(u"rows_page")
        self.rows_page_layout = QVBoxLayout(self.rows_page)
        self.rows_page_layout.setSpacing(0)
        self.rows_page_layout.setObjectName(u"rows_page_layout")
        self.rows_page_layout.setContentsMargins(0, 0, 0, 0)
        self.rows_split = QSplitter(self.rows_page)
        self.rows_split.setObjectName(u"rows_split")
        self.rows_split.setOrientation(Qt.Orientation.Horizontal)
        self.rows_table = RowTable(self.rows_split)
        self.rows_table.setObjectName(u"rows_table")
        self.rows_split.addWidget(self.rows_table)
        self.raw_pane = QWidget(self.rows_split)
        self.raw_pane.setObjectName(u"raw_pane")
        self.raw_layout = QVBoxLayout(self.raw_pane)
        self.raw_layout.setSpacing(0)
        self.raw_layout.setObjectName(u"raw_layout")
        self.raw_layout.setContentsMargins(0, 0, 0, 0)
        self.reason_label = Text(self.raw_pane)
        self.reason_label.setObjectName(u"reason_label")
        self.reason_label.setWordWrap(True)

        self.raw_layout.addWidget(self.reason_label)

        self.raw_table = RowTable(self.raw_pane)
        self.raw_table.setObjectName(u"raw_table")

        self.raw_layout.addWidget(self.raw_table)

        self.raw_layout.setStretch(1, 1)
        self.rows_split.addWidget(self.raw_pane)

        self.rows_page_layout.addWidget(self.rows_split)

        self.tabs.addTab(self.rows_page, "")
        self.changes_page = QWidget()
        self.changes_page.setObjectName(u"changes_page")
        self.changes_page_layout = QVBoxLayout(self.changes_page)
        self.changes_page_layout.setSpacing(0)
        self.changes_page_layout.setObjectName(u"changes_page_layout")
        self.changes_page_layout.setContentsMargins(0, 0, 0, 0)
        self.changes_split = QSplitter(self.changes_page)
        self.changes_split.setObjectName(u"changes_split")
        self.changes_split.setOrientation(Qt.Orientation.Horizontal)
        self.changes_table = RowTable(self.changes_split)
        self.changes_table.setObjectName(u"changes_table")
        self.changes_split.addWidget(self.changes_table)
        self.differences_pane = QWidget(self.changes_split)
        self.differences_pane.setObjectName(u"differences_pane")
        self.differences_layout = QVBoxLayout(self.differences_pane)
        self.differences_layout.setSpacing(0)
        self.differences_layout.setObjectName(u"differences_layout")
        self.differences_layout.setContentsMargins(0, 0, 0, 0)
        self.changed_label = Text(self.differences_pane)
        self.changed_label.setObjectName(u"changed_label")
        self.changed_label.setWordWrap(True)

        self.differences_layout.addWidget(self.changed_label)

        self.differences_table = RowTable(self.differences_pane)
        self.differences_table.setObjectName(u"differences_table")

        self.differences_layout.addWidget(self.differences_table)

        self.differences_layout.setStretch(1, 1)
        self.changes_split.addWidget(self.differences_pane)

        self.changes_page_layout.addWidget(self.changes_split)

        self.tabs.addTab(self.changes_page, "")

        self.incoming_layout.addWidget(self.tabs)

        self.actions = ActionBar(IncomingDialog)
        self.actions.setObjectName(u"actions")

        self.incoming_layout.addWidget(self.actions)

        self.incoming_layout.setStretch(2, 1)
#if QT_CONFIG(shortcut)
        self.call_label.setBuddy(self.call_combo)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(IncomingDialog)
    # setupUi

    def retranslateUi(self, IncomingDialog):
        IncomingDialog.setWindowTitle(QCoreApplication.translate("IncomingDialog", u"Att registrera", None))
        self.call_label.setText(QCoreApplication.translate("IncomingDialog", u"&Utlysning", None))
#if QT_CONFIG(accessibility)
        self.call_combo.setAccessibleName(QCoreApplication.translate("IncomingDialog", u"Utlysning", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.rows_table.setAccessibleName(QCoreApplication.translate("IncomingDialog", u"Rader att registrera", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.raw_table.setAccessibleName(QCoreApplication.translate("IncomingDialog", u"Uppgifter som de kom in", None))
#endif // QT_CONFIG(accessibility)
        self.tabs.setTabText(self.tabs.indexOf(self.rows_page), QCoreApplication.translate("IncomingDialog", u"Rader att registrera", None))
#if QT_CONFIG(accessibility)
        self.changes_table.setAccessibleName(QCoreApplication.translate("IncomingDialog", u"\u00c4ndrade ans\u00f6kningar", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.differences_table.setAccessibleName(QCoreApplication.translate("IncomingDialog", u"Skillnader, f\u00e4lt f\u00f6r f\u00e4lt", None))
#endif // QT_CONFIG(accessibility)
        self.tabs.setTabText(self.tabs.indexOf(self.changes_page), QCoreApplication.translate("IncomingDialog", u"\u00c4ndrade ans\u00f6kningar", None))
    # retranslateUi

