"""Generated from ui/allocation_ledger.ui by packaging/compile_ui.py; never edited."""

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QSplitter, QVBoxLayout, QWidget)

from caseworker_app.ui.widgets.bars import PaneHead
from caseworker_app.ui.widgets.table import RowTable
class Ui_AllocationLedger(object):
    def setupUi(self, AllocationLedger):
        if not AllocationLedger.objectName():
            AllocationLedger.setObjectName(u"AllocationLedger")
        self.ledger_layout = QVBoxLayout(AllocationLedger)
        self.ledger_layout.setSpacing(0)
        self.ledger_layout.setObjectName(u"ledger_layout")
        self.ledger_layout.setContentsMargins(0, 0, 0, 0)
        self.splitter = QSplitter(AllocationLedger)
        self.splitter.setObjectName(u"splitter")
        self.splitter.setOrientation(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        self.lines_pane = QWidget(self.splitter)
        self.lines_pane.setObjectName(u"lines_pane")
        self.lines_layout = QVBoxLayout(self.lines_pane)
        self.lines_layout.setSpacing(0)
        self.lines_layout.setObjectName(u"lines_layout")
        self.lines_layout.setContentsMargins(0, 0, 0, 0)
        self.lines_table = RowTable(self.lines_pane)
        self.lines_table.setObjectName(u"lines_table")

        self.lines_layout.addWidget(self.lines_table)

        self.splitter.addWidget(self.lines_pane)
        self.cases_pane = QWidget(self.splitter)
        self.cases_pane.setObjectName(u"cases_pane")
        self.cases_layout = QVBoxLayout(self.cases_pane)
        self.cases_layout.setSpacing(0)
        self.cases_layout.setObjectName(u"cases_layout")
        self.cases_layout.setContentsMargins(0, 0, 0, 0)
        self.head = PaneHead(self.cases_pane)
        self.head.setObjectName(u"head")

        self.cases_layout.addWidget(self.head)

        self.cases_table = RowTable(self.cases_pane)
        self.cases_table.setObjectName(u"cases_table")

        self.cases_layout.addWidget(self.cases_table)

        self.splitter.addWidget(self.cases_pane)

        self.ledger_layout.addWidget(self.splitter)


        self.retranslateUi(AllocationLedger)
    # setupUi

    def retranslateUi(self, AllocationLedger):
#if QT_CONFIG(accessibility)
        self.lines_table.setAccessibleName(QCoreApplication.translate("AllocationLedger", u"Ramarnas st\u00e4llning", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.cases_table.setAccessibleName(QCoreApplication.translate("AllocationLedger", u"\u00c4renden bakom summan", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

