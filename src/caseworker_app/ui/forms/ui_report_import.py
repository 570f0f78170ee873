"""Generated from ui/report_import.ui by packaging/compile_ui.py; never edited."""

from PySide6.QtCore import (QCoreApplication, QSize)
from PySide6.QtWidgets import (QComboBox, QHBoxLayout, QLabel, QPushButton, QStackedWidget, QTabWidget, QVBoxLayout, QWidget)

from caseworker_app.ui.widgets.bars import ActionBar
from caseworker_app.ui.widgets.empty import EmptyState
from caseworker_app.ui.widgets.table import RowTable
from caseworker_app.ui.widgets.text import (Elided, Surface, Text)
class Ui_ReportImportDialog(object):
    def setupUi(self, ReportImportDialog):
        if not ReportImportDialog.objectName():
            ReportImportDialog.setObjectName(u"ReportImportDialog")
        ReportImportDialog.resize(1040, 640)
        self.report_import_layout = QVBoxLayout(ReportImportDialog)
        self.report_import_layout.setSpacing(0)
        self.report_import_layout.setObjectName(u"report_import_layout")
        self.report_import_layout.setContentsMargins(0, 0, 0, 0)
        self.head = Surface(ReportImportDialog)
        self.head.setObjectName(u"head")
        self.head_layout = QVBoxLayout(self.head)
        self.head_layout.setSpacing(8)
        self.head_layout.setObjectName(u"head_layout")
        self.head_layout.setContentsMargins(16, 12, 16, 10)
        self.source_row = QHBoxLayout()
        self.source_row.setSpacing(8)
        self.source_row.setObjectName(u"source_row")
        self.file_button = QPushButton(self.head)
        self.file_button.setObjectName(u"file_button")
        self.file_button.setAutoDefault(False)

        self.source_row.addWidget(self.file_button)

        self.source_label = Elided(self.head)
        self.source_label.setObjectName(u"source_label")

        self.source_row.addWidget(self.source_label)

        self.source_row.setStretch(1, 1)

        self.head_layout.addLayout(self.source_row)

        self.kind_row = QHBoxLayout()
        self.kind_row.setSpacing(8)
        self.kind_row.setObjectName(u"kind_row")
        self.call_label = QLabel(self.head)
        self.call_label.setObjectName(u"call_label")

        self.kind_row.addWidget(self.call_label)

        self.call_combo = QComboBox(self.head)
        self.call_combo.setObjectName(u"call_combo")

        self.kind_row.addWidget(self.call_combo)

        self.kind_label = QLabel(self.head)
        self.kind_label.setObjectName(u"kind_label")

        self.kind_row.addWidget(self.kind_label)

        self.kind_combo = QComboBox(self.head)
        self.kind_combo.setObjectName(u"kind_combo")
        self.kind_combo.setMinimumSize(QSize(220, 0))

        self.kind_row.addWidget(self.kind_combo)

        self.kind_row.setStretch(1, 1)

        self.head_layout.addLayout(self.kind_row)


        self.report_import_layout.addWidget(self.head)

        self.notice = QWidget(ReportImportDialog)
        self.notice.setObjectName(u"notice")
        self.notice_layout = QVBoxLayout(self.notice)
        self.notice_layout.setSpacing(0)
        self.notice_layout.setObjectName(u"notice_layout")
        self.notice_layout.setContentsMargins(0, 0, 0, 0)

        self.report_import_layout.addWidget(self.notice)

        self.pages = QStackedWidget(ReportImportDialog)
        self.pages.setObjectName(u"pages")
        self.begin_page = QWidget()
        self.begin_page.setObjectName(u"begin_page")
        self.begin_layout = QVBoxLayout(self.begin_page)
        self.begin_layout.setObjectName(u"begin_layout")
        self.begin_layout.setContentsMargins(0, 0, 0, 0)
        self.begin_state = EmptyState(self.begin_page)
        self.begin_state.setObjectName(u"begin_state")

        self.begin_layout.addWidget(self.begin_state)

        self.pages.addWidget(self.begin_page)
        self.look_page = QWidget()
        self.look_page.setObjectName(u"look_page")
        self.look_layout = QVBoxLayout(self.look_page)
        self.look_layout.setSpacing(0)
        self.look_layout.setObjectName(u"look_layout")
        self.look_layout.setContentsMargins(0, 0, 0, 0)
        self.tabs = QTabWidget(self.look_page)
        self.tabs.setObjectName(u"tabs")
        self.tabs.setDocumentMode(True)
        self.matched_page = QWidget()
        self.matched_page.setObjectName(u"matched_page")
        self.matched_page_layout = QVBoxLayout(self.matched_page)
        self.matched_page_layout.setSpacing(0)
        self.matched_page_layout.setObjectName(u"matched_page_layout")
        self.matched_page_layout.setContentsMargins(0, 0, 0, 0)
        self.matched_table = RowTable(self.matched_page)
        self.matched_table.setObjectName(u"matched_table")

        self.matched_page_layout.addWidget(self.matched_table)

        self.tabs.addTab(self.matched_page, "")
        self.doubt_page = QWidget()
        self.doubt_page.setObjectName(u"doubt_page")
        self.doubt_page_layout = QVBoxLayout(self.doubt_page)
        self.doubt_page_layout.setSpacing(0)
        self.doubt_page_layout.setObjectName(u"doubt_page_layout")
        self.doubt_page_layout.setContentsMargins(0, 0, 0, 0)
        self.doubt_table = RowTable(self.doubt_page)
        self.doubt_table.setObjectName(u"doubt_table")

        self.doubt_page_layout.addWidget(self.doubt_table)

        self.choice_area = Surface(self.doubt_page)
        self.choice_area.setObjectName(u"choice_area")
        self.choice_layout = QVBoxLayout(self.choice_area)
        self.choice_layout.setSpacing(8)
        self.choice_layout.setObjectName(u"choice_layout")
        self.choice_layout.setContentsMargins(16, 10, 16, 10)
        self.doubt_label = Text(self.choice_area)
        self.doubt_label.setObjectName(u"doubt_label")
        self.doubt_label.setWordWrap(True)

        self.choice_layout.addWidget(self.doubt_label)

        self.choice_row = QHBoxLayout()
        self.choice_row.setSpacing(8)
        self.choice_row.setObjectName(u"choice_row")
        self.choice_label = QLabel(self.choice_area)
        self.choice_label.setObjectName(u"choice_label")

        self.choice_row.addWidget(self.choice_label)

        self.choice_combo = QComboBox(self.choice_area)
        self.choice_combo.setObjectName(u"choice_combo")

        self.choice_row.addWidget(self.choice_combo)

        self.choice_row.setStretch(1, 1)

        self.choice_layout.addLayout(self.choice_row)


        self.doubt_page_layout.addWidget(self.choice_area)

        self.tabs.addTab(self.doubt_page, "")
        self.unread_page = QWidget()
        self.unread_page.setObjectName(u"unread_page")
        self.unread_page_layout = QVBoxLayout(self.unread_page)
        self.unread_page_layout.setSpacing(0)
        self.unread_page_layout.setObjectName(u"unread_page_layout")
        self.unread_page_layout.setContentsMargins(0, 0, 0, 0)
        self.unread_table = RowTable(self.unread_page)
        self.unread_table.setObjectName(u"unread_table")

        self.unread_page_layout.addWidget(self.unread_table)

        self.tabs.addTab(self.unread_page, "")

        self.look_layout.addWidget(self.tabs)

        self.pages.addWidget(self.look_page)

        self.report_import_layout.addWidget(self.pages)

        self.actions = ActionBar(ReportImportDialog)
        self.actions.setObjectName(u"actions")

        self.report_import_layout.addWidget(self.actions)

        self.report_import_layout.setStretch(2, 1)
#if QT_CONFIG(shortcut)
        self.call_label.setBuddy(self.call_combo)
        self.kind_label.setBuddy(self.kind_combo)
        self.choice_label.setBuddy(self.choice_combo)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(ReportImportDialog)
    # setupUi

    def retranslateUi(self, ReportImportDialog):
        ReportImportDialog.setWindowTitle(QCoreApplication.translate("ReportImportDialog", u"L\u00e4s in redovisningar", None))
        self.file_button.setText(QCoreApplication.translate("ReportImportDialog", u"V\u00e4lj &fil\u2026", None))
        self.source_label.setText(QCoreApplication.translate("ReportImportDialog", u"Dra hit enk\u00e4tens fil, eller v\u00e4lj.", None))
        self.call_label.setText(QCoreApplication.translate("ReportImportDialog", u"&Utlysning", None))
#if QT_CONFIG(accessibility)
        self.call_combo.setAccessibleName(QCoreApplication.translate("ReportImportDialog", u"Utlysning", None))
#endif // QT_CONFIG(accessibility)
        self.kind_label.setText(QCoreApplication.translate("ReportImportDialog", u"&Redovisning", None))
#if QT_CONFIG(accessibility)
        self.kind_combo.setAccessibleName(QCoreApplication.translate("ReportImportDialog", u"Redovisning", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.matched_table.setAccessibleName(QCoreApplication.translate("ReportImportDialog", u"Redovisningar i filen", None))
#endif // QT_CONFIG(accessibility)
        self.tabs.setTabText(self.tabs.indexOf(self.matched_page), QCoreApplication.translate("ReportImportDialog", u"Redovisningar", None))
#if QT_CONFIG(accessibility)
        self.doubt_table.setAccessibleName(QCoreApplication.translate("ReportImportDialog", u"Tveksamma rader", None))
#endif // QT_CONFIG(accessibility)
        self.choice_label.setText(QCoreApplication.translate("ReportImportDialog", u"Raden &h\u00f6r till", None))
#if QT_CONFIG(accessibility)
        self.choice_combo.setAccessibleName(QCoreApplication.translate("ReportImportDialog", u"Raden h\u00f6r till", None))
#endif // QT_CONFIG(accessibility)
        self.tabs.setTabText(self.tabs.indexOf(self.doubt_page), QCoreApplication.translate("ReportImportDialog", u"Tveksamma", None))
#if QT_CONFIG(accessibility)
        self.unread_table.setAccessibleName(QCoreApplication.translate("ReportImportDialog", u"Ol\u00e4sliga rader", None))
#endif // QT_CONFIG(accessibility)
        self.tabs.setTabText(self.tabs.indexOf(self.unread_page), QCoreApplication.translate("ReportImportDialog", u"Ol\u00e4sliga", None))
    # retranslateUi

