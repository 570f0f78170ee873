"""Generated from ui/reports.ui by packaging/compile_ui.py; never edited."""

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QComboBox, QHBoxLayout, QSizePolicy, QSpacerItem, QSplitter, QStackedWidget, QVBoxLayout, QWidget)

from caseworker_app.ui.reports.papers import PapersPane
from caseworker_app.ui.reports.review import ReviewPane
from caseworker_app.ui.widgets.bars import (ActionBar, RoomHead)
from caseworker_app.ui.widgets.buttons import (LinkButton, ToolButton)
from caseworker_app.ui.widgets.chip import (Chip, Pills)
from caseworker_app.ui.widgets.empty import EmptyState
from caseworker_app.ui.widgets.fields import SearchField
from caseworker_app.ui.widgets.findings import Findings
from caseworker_app.ui.widgets.table import RowTable
from caseworker_app.ui.widgets.text import (Elided, Surface, Text)
class Ui_Reports(object):
    def setupUi(self, Reports):
        if not Reports.objectName():
            Reports.setObjectName(u"Reports")
        self.reports_layout = QVBoxLayout(Reports)
        self.reports_layout.setSpacing(0)
        self.reports_layout.setObjectName(u"reports_layout")
        self.reports_layout.setContentsMargins(0, 0, 0, 0)
        self.pages = QStackedWidget(Reports)
        self.pages.setObjectName(u"pages")
        self.list_page = QWidget()
        self.list_page.setObjectName(u"list_page")
        self.list_layout = QVBoxLayout(self.list_page)
        self.list_layout.setSpacing(0)
        self.list_layout.setObjectName(u"list_layout")
        self.list_layout.setContentsMargins(0, 0, 0, 0)
        self.head = RoomHead(self.list_page)
        self.head.setObjectName(u"head")

        self.list_layout.addWidget(self.head)

        self.findings = Findings(self.list_page)
        self.findings.setObjectName(u"findings")

        self.list_layout.addWidget(self.findings)

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

        self.kind_combo = QComboBox(self.filters_area)
        self.kind_combo.setObjectName(u"kind_combo")

        self.chooser_layout.addWidget(self.kind_combo)

        self.call_combo = QComboBox(self.filters_area)
        self.call_combo.setObjectName(u"call_combo")

        self.chooser_layout.addWidget(self.call_combo)

        self.chooser_layout.setStretch(0, 1)

        self.filters_layout.addLayout(self.chooser_layout)


        self.list_layout.addWidget(self.filters_area)

        self.table = RowTable(self.list_page)
        self.table.setObjectName(u"table")

        self.list_layout.addWidget(self.table)

        self.claims_table = RowTable(self.list_page)
        self.claims_table.setObjectName(u"claims_table")

        self.list_layout.addWidget(self.claims_table)

        self.empty = EmptyState(self.list_page)
        self.empty.setObjectName(u"empty")

        self.list_layout.addWidget(self.empty)

        self.actions = ActionBar(self.list_page)
        self.actions.setObjectName(u"actions")

        self.list_layout.addWidget(self.actions)

        self.list_layout.setStretch(3, 1)
        self.list_layout.setStretch(4, 1)
        self.list_layout.setStretch(5, 1)
        self.pages.addWidget(self.list_page)
        self.review_page = QWidget()
        self.review_page.setObjectName(u"review_page")
        self.review_layout = QVBoxLayout(self.review_page)
        self.review_layout.setSpacing(0)
        self.review_layout.setObjectName(u"review_layout")
        self.review_layout.setContentsMargins(0, 0, 0, 0)
        self.case_head = Surface(self.review_page)
        self.case_head.setObjectName(u"case_head")
        self.case_layout = QHBoxLayout(self.case_head)
        self.case_layout.setSpacing(8)
        self.case_layout.setObjectName(u"case_layout")
        self.case_layout.setContentsMargins(8, 4, 16, 4)
        self.back_button = ToolButton(self.case_head)
        self.back_button.setObjectName(u"back_button")

        self.case_layout.addWidget(self.back_button)

        self.applicant_text = Elided(self.case_head)
        self.applicant_text.setObjectName(u"applicant_text")

        self.case_layout.addWidget(self.applicant_text)

        self.dnr_text = Text(self.case_head)
        self.dnr_text.setObjectName(u"dnr_text")

        self.case_layout.addWidget(self.dnr_text)

        self.kind_chip = Chip(self.case_head)
        self.kind_chip.setObjectName(u"kind_chip")

        self.case_layout.addWidget(self.kind_chip)

        self.state_chip = Chip(self.case_head)
        self.state_chip.setObjectName(u"state_chip")

        self.case_layout.addWidget(self.state_chip)

        self.case_spacer = QSpacerItem(8, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.case_layout.addItem(self.case_spacer)

        self.granted_text = Text(self.case_head)
        self.granted_text.setObjectName(u"granted_text")

        self.case_layout.addWidget(self.granted_text)

        self.case_button = LinkButton(self.case_head)
        self.case_button.setObjectName(u"case_button")

        self.case_layout.addWidget(self.case_button)

        self.case_layout.setStretch(1, 100)
        self.case_layout.setStretch(5, 1)

        self.review_layout.addWidget(self.case_head)

        self.splitter = QSplitter(self.review_page)
        self.splitter.setObjectName(u"splitter")
        self.splitter.setOrientation(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        self.papers = PapersPane(self.splitter)
        self.papers.setObjectName(u"papers")
        self.splitter.addWidget(self.papers)
        self.review = ReviewPane(self.splitter)
        self.review.setObjectName(u"review")
        self.splitter.addWidget(self.review)

        self.review_layout.addWidget(self.splitter)

        self.review_layout.setStretch(1, 1)
        self.pages.addWidget(self.review_page)

        self.reports_layout.addWidget(self.pages)


        self.retranslateUi(Reports)
    # setupUi

    def retranslateUi(self, Reports):
        self.search_field.setPlaceholderText(QCoreApplication.translate("Reports", u"S\u00f6k s\u00f6kande, dnr eller organisationsnummer", None))
#if QT_CONFIG(accessibility)
        self.search_field.setAccessibleName(QCoreApplication.translate("Reports", u"S\u00f6k bland redovisningarna", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.kind_combo.setAccessibleName(QCoreApplication.translate("Reports", u"Slag av redovisning", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.kind_combo.setAccessibleDescription(QCoreApplication.translate("Reports", u"Slag av redovisning", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.call_combo.setAccessibleName(QCoreApplication.translate("Reports", u"Utlysning", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.call_combo.setAccessibleDescription(QCoreApplication.translate("Reports", u"Utlysning", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.table.setAccessibleName(QCoreApplication.translate("Reports", u"Redovisningar", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.claims_table.setAccessibleName(QCoreApplication.translate("Reports", u"\u00c5terkrav", None))
#endif // QT_CONFIG(accessibility)
        self.case_button.setText(QCoreApplication.translate("Reports", u"\u00d6ppna \u00e4rendet", None))
        pass
    # retranslateUi

