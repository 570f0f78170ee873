"""Generated from ui/settings_calls.ui by packaging/compile_ui.py; never edited."""

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QSplitter, QTabWidget, QVBoxLayout, QWidget)

from caseworker_app.ui.widgets.bars import (ActionBar, PaneHead)
from caseworker_app.ui.widgets.table import RowTable
class Ui_CallsPage(object):
    def setupUi(self, CallsPage):
        if not CallsPage.objectName():
            CallsPage.setObjectName(u"CallsPage")
        self.calls_layout = QVBoxLayout(CallsPage)
        self.calls_layout.setSpacing(0)
        self.calls_layout.setObjectName(u"calls_layout")
        self.calls_layout.setContentsMargins(0, 0, 0, 0)
        self.head = PaneHead(CallsPage)
        self.head.setObjectName(u"head")

        self.calls_layout.addWidget(self.head)

        self.notice = QWidget(CallsPage)
        self.notice.setObjectName(u"notice")
        self.notice_layout = QVBoxLayout(self.notice)
        self.notice_layout.setSpacing(0)
        self.notice_layout.setObjectName(u"notice_layout")
        self.notice_layout.setContentsMargins(0, 0, 0, 0)

        self.calls_layout.addWidget(self.notice)

        self.split = QSplitter(CallsPage)
        self.split.setObjectName(u"split")
        self.split.setOrientation(Qt.Orientation.Vertical)
        self.calls_table = RowTable(self.split)
        self.calls_table.setObjectName(u"calls_table")
        self.split.addWidget(self.calls_table)
        self.tabs = QTabWidget(self.split)
        self.tabs.setObjectName(u"tabs")
        self.tabs.setDocumentMode(True)
        self.facts_page = QWidget()
        self.facts_page.setObjectName(u"facts_page")
        self.facts_page_layout = QVBoxLayout(self.facts_page)
        self.facts_page_layout.setSpacing(0)
        self.facts_page_layout.setObjectName(u"facts_page_layout")
        self.facts_page_layout.setContentsMargins(0, 0, 0, 0)
        self.facts_table = RowTable(self.facts_page)
        self.facts_table.setObjectName(u"facts_table")

        self.facts_page_layout.addWidget(self.facts_table)

        self.tabs.addTab(self.facts_page, "")
        self.faults_page = QWidget()
        self.faults_page.setObjectName(u"faults_page")
        self.faults_page_layout = QVBoxLayout(self.faults_page)
        self.faults_page_layout.setSpacing(0)
        self.faults_page_layout.setObjectName(u"faults_page_layout")
        self.faults_page_layout.setContentsMargins(0, 0, 0, 0)
        self.faults_table = RowTable(self.faults_page)
        self.faults_table.setObjectName(u"faults_table")

        self.faults_page_layout.addWidget(self.faults_table)

        self.tabs.addTab(self.faults_page, "")
        self.split.addWidget(self.tabs)

        self.calls_layout.addWidget(self.split)

        self.actions = ActionBar(CallsPage)
        self.actions.setObjectName(u"actions")

        self.calls_layout.addWidget(self.actions)

        self.calls_layout.setStretch(2, 1)

        self.retranslateUi(CallsPage)
    # setupUi

    def retranslateUi(self, CallsPage):
#if QT_CONFIG(accessibility)
        self.calls_table.setAccessibleName(QCoreApplication.translate("CallsPage", u"Utlysningar", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.facts_table.setAccessibleName(QCoreApplication.translate("CallsPage", u"Utlysningens uppgifter", None))
#endif // QT_CONFIG(accessibility)
        self.tabs.setTabText(self.tabs.indexOf(self.facts_page), QCoreApplication.translate("CallsPage", u"Uppgifter", None))
#if QT_CONFIG(accessibility)
        self.faults_table.setAccessibleName(QCoreApplication.translate("CallsPage", u"Fel i utlysningens filer", None))
#endif // QT_CONFIG(accessibility)
        self.tabs.setTabText(self.tabs.indexOf(self.faults_page), QCoreApplication.translate("CallsPage", u"Fel i mappen", None))
        pass
    # retranslateUi

