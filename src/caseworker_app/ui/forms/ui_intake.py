"""Generated from ui/intake.ui by packaging/compile_ui.py; never edited."""

from PySide6.QtCore import (QCoreApplication, QSize)
from PySide6.QtWidgets import (QComboBox, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QStackedWidget, QTabWidget, QVBoxLayout, QWidget)

from caseworker_app.ui.widgets.bars import ActionBar
from caseworker_app.ui.widgets.empty import EmptyState
from caseworker_app.ui.widgets.table import RowTable
from caseworker_app.ui.widgets.text import (Elided, Surface, Text)
class Ui_IntakeDialog(object):
    def setupUi(self, IntakeDialog):
        if not IntakeDialog.objectName():
            IntakeDialog.setObjectName(u"IntakeDialog")
        IntakeDialog.resize(1120, 660)
        self.intake_layout = QVBoxLayout(IntakeDialog)
        self.intake_layout.setSpacing(0)
        self.intake_layout.setObjectName(u"intake_layout")
        self.intake_layout.setContentsMargins(0, 0, 0, 0)
        self.head = Surface(IntakeDialog)
        self.head.setObjectName(u"head")
        self.head_layout = QVBoxLayout(self.head)
        self.head_layout.setSpacing(8)
        self.head_layout.setObjectName(u"head_layout")
        self.head_layout.setContentsMargins(16, 12, 16, 10)
        self.source_row = QHBoxLayout()
        self.source_row.setSpacing(8)
        self.source_row.setObjectName(u"source_row")
        self.files_button = QPushButton(self.head)
        self.files_button.setObjectName(u"files_button")
        self.files_button.setAutoDefault(False)

        self.source_row.addWidget(self.files_button)

        self.folder_button = QPushButton(self.head)
        self.folder_button.setObjectName(u"folder_button")
        self.folder_button.setAutoDefault(False)

        self.source_row.addWidget(self.folder_button)

        self.source_label = Elided(self.head)
        self.source_label.setObjectName(u"source_label")

        self.source_row.addWidget(self.source_label)

        self.call_label = QLabel(self.head)
        self.call_label.setObjectName(u"call_label")

        self.source_row.addWidget(self.call_label)

        self.call_combo = QComboBox(self.head)
        self.call_combo.setObjectName(u"call_combo")
        self.call_combo.setMinimumSize(QSize(380, 0))

        self.source_row.addWidget(self.call_combo)

        self.source_row.setStretch(2, 1)

        self.head_layout.addLayout(self.source_row)

        self.way_row = QHBoxLayout()
        self.way_row.setSpacing(8)
        self.way_row.setObjectName(u"way_row")
        self.format_label = Text(self.head)
        self.format_label.setObjectName(u"format_label")

        self.way_row.addWidget(self.format_label)

        self.way_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.way_row.addItem(self.way_spacer)

        self.encoding_label = QLabel(self.head)
        self.encoding_label.setObjectName(u"encoding_label")

        self.way_row.addWidget(self.encoding_label)

        self.encoding_combo = QComboBox(self.head)
        self.encoding_combo.setObjectName(u"encoding_combo")

        self.way_row.addWidget(self.encoding_combo)

        self.delimiter_label = QLabel(self.head)
        self.delimiter_label.setObjectName(u"delimiter_label")

        self.way_row.addWidget(self.delimiter_label)

        self.delimiter_combo = QComboBox(self.head)
        self.delimiter_combo.setObjectName(u"delimiter_combo")
        self.delimiter_combo.setMinimumSize(QSize(130, 0))

        self.way_row.addWidget(self.delimiter_combo)


        self.head_layout.addLayout(self.way_row)


        self.intake_layout.addWidget(self.head)

        self.notice = QWidget(IntakeDialog)
        self.notice.setObjectName(u"notice")
        self.notice_layout = QVBoxLayout(self.notice)
        self.notice_layout.setSpacing(0)
        self.notice_layout.setObjectName(u"notice_layout")
        self.notice_layout.setContentsMargins(0, 0, 0, 0)

        self.intake_layout.addWidget(self.notice)

        self.pages = QStackedWidget(IntakeDialog)
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
        self.look_layout.setObjectName(u"look_layout")
        self.look_layout.setContentsMargins(0, 0, 0, 0)
        self.tabs = QTabWidget(self.look_page)
        self.tabs.setObjectName(u"tabs")
        self.tabs.setDocumentMode(True)
        self.columns_page = QWidget()
        self.columns_page.setObjectName(u"columns_page")
        self.columns_page_layout = QVBoxLayout(self.columns_page)
        self.columns_page_layout.setSpacing(0)
        self.columns_page_layout.setObjectName(u"columns_page_layout")
        self.columns_page_layout.setContentsMargins(0, 0, 0, 0)
        self.columns_table = RowTable(self.columns_page)
        self.columns_table.setObjectName(u"columns_table")

        self.columns_page_layout.addWidget(self.columns_table)

        self.meaning_bar = Surface(self.columns_page)
        self.meaning_bar.setObjectName(u"meaning_bar")
        self.meaning_row = QHBoxLayout(self.meaning_bar)
        self.meaning_row.setSpacing(8)
        self.meaning_row.setObjectName(u"meaning_row")
        self.meaning_row.setContentsMargins(16, 8, 16, 8)
        self.column_label = Elided(self.meaning_bar)
        self.column_label.setObjectName(u"column_label")

        self.meaning_row.addWidget(self.column_label)

        self.meaning_label = QLabel(self.meaning_bar)
        self.meaning_label.setObjectName(u"meaning_label")

        self.meaning_row.addWidget(self.meaning_label)

        self.meaning_combo = QComboBox(self.meaning_bar)
        self.meaning_combo.setObjectName(u"meaning_combo")
        self.meaning_combo.setMinimumSize(QSize(300, 0))

        self.meaning_row.addWidget(self.meaning_combo)

        self.meaning_row.setStretch(0, 1)

        self.columns_page_layout.addWidget(self.meaning_bar)

        self.columns_page_layout.setStretch(0, 1)
        self.tabs.addTab(self.columns_page, "")
        self.rows_page = QWidget()
        self.rows_page.setObjectName(u"rows_page")
        self.rows_page_layout = QVBoxLayout(self.rows_page)
        self.rows_page_layout.setSpacing(0)
        self.rows_page_layout.setObjectName(u"rows_page_layout")
        self.rows_page_layout.setContentsMargins(0, 0, 0, 0)
        self.rows_table = RowTable(self.rows_page)
        self.rows_table.setObjectName(u"rows_table")

        self.rows_page_layout.addWidget(self.rows_table)

        self.tabs.addTab(self.rows_page, "")
        self.findings_page = QWidget()
        self.findings_page.setObjectName(u"findings_page")
        self.findings_page_layout = QVBoxLayout(self.findings_page)
        self.findings_page_layout.setSpacing(0)
        self.findings_page_layout.setObjectName(u"findings_page_layout")
        self.findings_page_layout.setContentsMargins(0, 0, 0, 0)
        self.findings_table = RowTable(self.findings_page)
        self.findings_table.setObjectName(u"findings_table")

        self.findings_page_layout.addWidget(self.findings_table)

        self.tabs.addTab(self.findings_page, "")
        self.rejected_page = QWidget()
        self.rejected_page.setObjectName(u"rejected_page")
        self.rejected_page_layout = QVBoxLayout(self.rejected_page)
        self.rejected_page_layout.setSpacing(0)
        self.rejected_page_layout.setObjectName(u"rejected_page_layout")
        self.rejected_page_layout.setContentsMargins(0, 0, 0, 0)
        self.rejected_table = RowTable(self.rejected_page)
        self.rejected_table.setObjectName(u"rejected_table")

        self.rejected_page_layout.addWidget(self.rejected_table)

        self.tabs.addTab(self.rejected_page, "")

        self.look_layout.addWidget(self.tabs)

        self.pages.addWidget(self.look_page)
        self.report_page = QWidget()
        self.report_page.setObjectName(u"report_page")
        self.report_layout = QVBoxLayout(self.report_page)
        self.report_layout.setSpacing(0)
        self.report_layout.setObjectName(u"report_layout")
        self.report_layout.setContentsMargins(0, 0, 0, 0)
        self.report_label = Text(self.report_page)
        self.report_label.setObjectName(u"report_label")
        self.report_label.setWordWrap(True)

        self.report_layout.addWidget(self.report_label)

        self.report_tabs = QTabWidget(self.report_page)
        self.report_tabs.setObjectName(u"report_tabs")
        self.report_tabs.setDocumentMode(True)
        self.entered_page = QWidget()
        self.entered_page.setObjectName(u"entered_page")
        self.entered_page_layout = QVBoxLayout(self.entered_page)
        self.entered_page_layout.setSpacing(0)
        self.entered_page_layout.setObjectName(u"entered_page_layout")
        self.entered_page_layout.setContentsMargins(0, 0, 0, 0)
        self.entered_table = RowTable(self.entered_page)
        self.entered_table.setObjectName(u"entered_table")

        self.entered_page_layout.addWidget(self.entered_table)

        self.report_tabs.addTab(self.entered_page, "")

        self.report_layout.addWidget(self.report_tabs)

        self.pages.addWidget(self.report_page)

        self.intake_layout.addWidget(self.pages)

        self.actions = ActionBar(IntakeDialog)
        self.actions.setObjectName(u"actions")

        self.intake_layout.addWidget(self.actions)

        self.intake_layout.setStretch(2, 1)
#if QT_CONFIG(shortcut)
        self.call_label.setBuddy(self.call_combo)
        self.encoding_label.setBuddy(self.encoding_combo)
        self.delimiter_label.setBuddy(self.delimiter_combo)
        self.meaning_label.setBuddy(self.meaning_combo)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(IntakeDialog)
    # setupUi

    def retranslateUi(self, IntakeDialog):
        IntakeDialog.setWindowTitle(QCoreApplication.translate("IntakeDialog", u"L\u00e4s in ans\u00f6kningar", None))
        self.files_button.setText(QCoreApplication.translate("IntakeDialog", u"V\u00e4lj &filer\u2026", None))
        self.folder_button.setText(QCoreApplication.translate("IntakeDialog", u"V\u00e4lj &mapp\u2026", None))
        self.source_label.setText(QCoreApplication.translate("IntakeDialog", u"Dra hit filer eller en mapp, eller v\u00e4lj.", None))
        self.call_label.setText(QCoreApplication.translate("IntakeDialog", u"&Utlysning", None))
#if QT_CONFIG(accessibility)
        self.call_combo.setAccessibleName(QCoreApplication.translate("IntakeDialog", u"Utlysning", None))
#endif // QT_CONFIG(accessibility)
        self.encoding_label.setText(QCoreApplication.translate("IntakeDialog", u"&Teckenkodning", None))
#if QT_CONFIG(accessibility)
        self.encoding_combo.setAccessibleName(QCoreApplication.translate("IntakeDialog", u"Teckenkodning", None))
#endif // QT_CONFIG(accessibility)
        self.delimiter_label.setText(QCoreApplication.translate("IntakeDialog", u"&Avgr\u00e4nsare", None))
#if QT_CONFIG(accessibility)
        self.delimiter_combo.setAccessibleName(QCoreApplication.translate("IntakeDialog", u"Avgr\u00e4nsare", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.columns_table.setAccessibleName(QCoreApplication.translate("IntakeDialog", u"Kolumner i filen", None))
#endif // QT_CONFIG(accessibility)
        self.meaning_label.setText(QCoreApplication.translate("IntakeDialog", u"&L\u00e4ses som", None))
#if QT_CONFIG(accessibility)
        self.meaning_combo.setAccessibleName(QCoreApplication.translate("IntakeDialog", u"L\u00e4ses som", None))
#endif // QT_CONFIG(accessibility)
        self.tabs.setTabText(self.tabs.indexOf(self.columns_page), QCoreApplication.translate("IntakeDialog", u"Kolumner", None))
#if QT_CONFIG(accessibility)
        self.rows_table.setAccessibleName(QCoreApplication.translate("IntakeDialog", u"Rader i filen", None))
#endif // QT_CONFIG(accessibility)
        self.tabs.setTabText(self.tabs.indexOf(self.rows_page), QCoreApplication.translate("IntakeDialog", u"Rader", None))
#if QT_CONFIG(accessibility)
        self.findings_table.setAccessibleName(QCoreApplication.translate("IntakeDialog", u"Anm\u00e4rkningar", None))
#endif // QT_CONFIG(accessibility)
        self.tabs.setTabText(self.tabs.indexOf(self.findings_page), QCoreApplication.translate("IntakeDialog", u"Anm\u00e4rkningar", None))
#if QT_CONFIG(accessibility)
        self.rejected_table.setAccessibleName(QCoreApplication.translate("IntakeDialog", u"Avvisade rader", None))
#endif // QT_CONFIG(accessibility)
        self.tabs.setTabText(self.tabs.indexOf(self.rejected_page), QCoreApplication.translate("IntakeDialog", u"Avvisade", None))
#if QT_CONFIG(accessibility)
        self.entered_table.setAccessibleName(QCoreApplication.translate("IntakeDialog", u"Registrerade \u00e4renden", None))
#endif // QT_CONFIG(accessibility)
        self.report_tabs.setTabText(self.report_tabs.indexOf(self.entered_page), QCoreApplication.translate("IntakeDialog", u"Registrerade", None))
    # retranslateUi

