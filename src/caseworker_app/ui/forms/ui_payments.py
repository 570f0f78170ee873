"""Generated from ui/payments.ui by packaging/compile_ui.py; never edited."""

from PySide6.QtCore import (QCoreApplication)
from PySide6.QtWidgets import (QComboBox, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget)

from caseworker_app.ui.widgets.bars import (ActionBar, RoomHead)
from caseworker_app.ui.widgets.chip import Pills
from caseworker_app.ui.widgets.empty import EmptyState
from caseworker_app.ui.widgets.fields import SearchField
from caseworker_app.ui.widgets.findings import Findings
from caseworker_app.ui.widgets.table import RowTable
from caseworker_app.ui.widgets.text import (Surface, Text)
class Ui_Payments(object):
    def setupUi(self, Payments):
        if not Payments.objectName():
            Payments.setObjectName(u"Payments")
        self.payments_layout = QVBoxLayout(Payments)
        self.payments_layout.setSpacing(0)
        self.payments_layout.setObjectName(u"payments_layout")
        self.payments_layout.setContentsMargins(0, 0, 0, 0)
        self.head = RoomHead(Payments)
        self.head.setObjectName(u"head")

        self.payments_layout.addWidget(self.head)

        self.findings = Findings(Payments)
        self.findings.setObjectName(u"findings")

        self.payments_layout.addWidget(self.findings)

        self.pages = QStackedWidget(Payments)
        self.pages.setObjectName(u"pages")
        self.list_page = QWidget()
        self.list_page.setObjectName(u"list_page")
        self.list_layout = QVBoxLayout(self.list_page)
        self.list_layout.setSpacing(0)
        self.list_layout.setObjectName(u"list_layout")
        self.list_layout.setContentsMargins(0, 0, 0, 0)
        self.filters_area = Surface(self.list_page)
        self.filters_area.setObjectName(u"filters_area")
        self.filters_layout = QVBoxLayout(self.filters_area)
        self.filters_layout.setSpacing(0)
        self.filters_layout.setObjectName(u"filters_layout")
        self.filters_layout.setContentsMargins(0, 0, 0, 0)
        self.pills_layout = QHBoxLayout()
        self.pills_layout.setSpacing(8)
        self.pills_layout.setObjectName(u"pills_layout")
        self.pills_layout.setContentsMargins(16, 8, 12, 8)
        self.pills = Pills(self.filters_area)
        self.pills.setObjectName(u"pills")

        self.pills_layout.addWidget(self.pills)

        self.pills_layout.setStretch(0, 1)

        self.filters_layout.addLayout(self.pills_layout)

        self.chooser_layout = QHBoxLayout()
        self.chooser_layout.setSpacing(8)
        self.chooser_layout.setObjectName(u"chooser_layout")
        self.chooser_layout.setContentsMargins(16, 0, 12, 8)
        self.search_field = SearchField(self.filters_area)
        self.search_field.setObjectName(u"search_field")

        self.chooser_layout.addWidget(self.search_field)

        self.call_combo = QComboBox(self.filters_area)
        self.call_combo.setObjectName(u"call_combo")

        self.chooser_layout.addWidget(self.call_combo)

        self.chooser_layout.setStretch(0, 1)

        self.filters_layout.addLayout(self.chooser_layout)


        self.list_layout.addWidget(self.filters_area)

        self.table = RowTable(self.list_page)
        self.table.setObjectName(u"table")

        self.list_layout.addWidget(self.table)

        self.empty = EmptyState(self.list_page)
        self.empty.setObjectName(u"empty")

        self.list_layout.addWidget(self.empty)

        self.why_area = Surface(self.list_page)
        self.why_area.setObjectName(u"why_area")
        self.why_layout = QVBoxLayout(self.why_area)
        self.why_layout.setSpacing(0)
        self.why_layout.setObjectName(u"why_layout")
        self.why_layout.setContentsMargins(16, 6, 16, 6)
        self.why_text = Text(self.why_area)
        self.why_text.setObjectName(u"why_text")

        self.why_layout.addWidget(self.why_text)


        self.list_layout.addWidget(self.why_area)

        self.actions = ActionBar(self.list_page)
        self.actions.setObjectName(u"actions")

        self.list_layout.addWidget(self.actions)

        self.list_layout.setStretch(1, 1)
        self.list_layout.setStretch(2, 1)
        self.pages.addWidget(self.list_page)
        self.runs_page = QWidget()
        self.runs_page.setObjectName(u"runs_page")
        self.runs_layout = QVBoxLayout(self.runs_page)
        self.runs_layout.setSpacing(0)
        self.runs_layout.setObjectName(u"runs_layout")
        self.runs_layout.setContentsMargins(0, 0, 0, 0)
        self.runs_table = RowTable(self.runs_page)
        self.runs_table.setObjectName(u"runs_table")

        self.runs_layout.addWidget(self.runs_table)

        self.eyes_area = Surface(self.runs_page)
        self.eyes_area.setObjectName(u"eyes_area")
        self.eyes_layout = QVBoxLayout(self.eyes_area)
        self.eyes_layout.setSpacing(2)
        self.eyes_layout.setObjectName(u"eyes_layout")
        self.eyes_layout.setContentsMargins(16, 8, 12, 8)
        self.run_title = Text(self.eyes_area)
        self.run_title.setObjectName(u"run_title")

        self.eyes_layout.addWidget(self.run_title)

        self.eyes_text = Text(self.eyes_area)
        self.eyes_text.setObjectName(u"eyes_text")

        self.eyes_layout.addWidget(self.eyes_text)


        self.runs_layout.addWidget(self.eyes_area)

        self.lines_table = RowTable(self.runs_page)
        self.lines_table.setObjectName(u"lines_table")

        self.runs_layout.addWidget(self.lines_table)

        self.runs_empty = EmptyState(self.runs_page)
        self.runs_empty.setObjectName(u"runs_empty")

        self.runs_layout.addWidget(self.runs_empty)

        self.run_actions = ActionBar(self.runs_page)
        self.run_actions.setObjectName(u"run_actions")

        self.runs_layout.addWidget(self.run_actions)

        self.runs_layout.setStretch(0, 2)
        self.runs_layout.setStretch(2, 3)
        self.runs_layout.setStretch(3, 1)
        self.pages.addWidget(self.runs_page)

        self.payments_layout.addWidget(self.pages)

        self.payments_layout.setStretch(2, 1)

        self.retranslateUi(Payments)
    # setupUi

    def retranslateUi(self, Payments):
        self.search_field.setPlaceholderText(QCoreApplication.translate("Payments", u"S\u00f6k s\u00f6kande, dnr eller organisationsnummer", None))
#if QT_CONFIG(accessibility)
        self.search_field.setAccessibleName(QCoreApplication.translate("Payments", u"S\u00f6k bland utbetalningarna", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.call_combo.setAccessibleName(QCoreApplication.translate("Payments", u"Utlysning", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.call_combo.setAccessibleDescription(QCoreApplication.translate("Payments", u"Utlysning", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.table.setAccessibleName(QCoreApplication.translate("Payments", u"Utbetalningar", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.runs_table.setAccessibleName(QCoreApplication.translate("Payments", u"Utbetalningsuppdrag", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.lines_table.setAccessibleName(QCoreApplication.translate("Payments", u"Utbetalningar i uppdraget", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

