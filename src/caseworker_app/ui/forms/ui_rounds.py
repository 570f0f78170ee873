"""Generated from ui/rounds.ui by packaging/compile_ui.py; never edited."""

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QHBoxLayout, QSplitter, QStackedWidget, QVBoxLayout, QWidget)

from caseworker_app.ui.rounds.reading import ReadingPage
from caseworker_app.ui.widgets.bars import (ActionBar, PaneHead)
from caseworker_app.ui.widgets.buttons import Button
from caseworker_app.ui.widgets.chip import Pills
from caseworker_app.ui.widgets.empty import EmptyState
from caseworker_app.ui.widgets.findings import Findings
from caseworker_app.ui.widgets.table import RowTable
from caseworker_app.ui.widgets.text import (Surface, Text)
class Ui_Rounds(object):
    def setupUi(self, Rounds):
        if not Rounds.objectName():
            Rounds.setObjectName(u"Rounds")
        self.rounds_layout = QVBoxLayout(Rounds)
        self.rounds_layout.setSpacing(0)
        self.rounds_layout.setObjectName(u"rounds_layout")
        self.rounds_layout.setContentsMargins(0, 0, 0, 0)
        self.pages = QStackedWidget(Rounds)
        self.pages.setObjectName(u"pages")
        self.overview_page = QWidget()
        self.overview_page.setObjectName(u"overview_page")
        self.overview_layout = QVBoxLayout(self.overview_page)
        self.overview_layout.setSpacing(0)
        self.overview_layout.setObjectName(u"overview_layout")
        self.overview_layout.setContentsMargins(0, 0, 0, 0)
        self.splitter = QSplitter(self.overview_page)
        self.splitter.setObjectName(u"splitter")
        self.splitter.setOrientation(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        self.list_pane = QWidget(self.splitter)
        self.list_pane.setObjectName(u"list_pane")
        self.list_layout = QVBoxLayout(self.list_pane)
        self.list_layout.setSpacing(0)
        self.list_layout.setObjectName(u"list_layout")
        self.list_layout.setContentsMargins(0, 0, 0, 0)
        self.list_head = PaneHead(self.list_pane)
        self.list_head.setObjectName(u"list_head")

        self.list_layout.addWidget(self.list_head)

        self.rounds_table = RowTable(self.list_pane)
        self.rounds_table.setObjectName(u"rounds_table")

        self.list_layout.addWidget(self.rounds_table)

        self.list_layout.setStretch(1, 1)
        self.splitter.addWidget(self.list_pane)
        self.round_pane = QWidget(self.splitter)
        self.round_pane.setObjectName(u"round_pane")
        self.round_layout = QVBoxLayout(self.round_pane)
        self.round_layout.setSpacing(0)
        self.round_layout.setObjectName(u"round_layout")
        self.round_layout.setContentsMargins(0, 0, 0, 0)
        self.round_head = PaneHead(self.round_pane)
        self.round_head.setObjectName(u"round_head")

        self.round_layout.addWidget(self.round_head)

        self.findings = Findings(self.round_pane)
        self.findings.setObjectName(u"findings")

        self.round_layout.addWidget(self.findings)

        self.facts = Surface(self.round_pane)
        self.facts.setObjectName(u"facts")
        self.facts_layout = QVBoxLayout(self.facts)
        self.facts_layout.setSpacing(10)
        self.facts_layout.setObjectName(u"facts_layout")
        self.facts_layout.setContentsMargins(16, 12, 16, 10)
        self.kinds_text = Text(self.facts)
        self.kinds_text.setObjectName(u"kinds_text")
        self.kinds_text.setWordWrap(True)

        self.facts_layout.addWidget(self.kinds_text)

        self.frames_layout = QHBoxLayout()
        self.frames_layout.setSpacing(24)
        self.frames_layout.setObjectName(u"frames_layout")

        self.facts_layout.addLayout(self.frames_layout)


        self.round_layout.addWidget(self.facts)

        self.pills_area = Surface(self.round_pane)
        self.pills_area.setObjectName(u"pills_area")
        self.pills_layout = QHBoxLayout(self.pills_area)
        self.pills_layout.setSpacing(8)
        self.pills_layout.setObjectName(u"pills_layout")
        self.pills_layout.setContentsMargins(16, 6, 12, 8)
        self.pills = Pills(self.pills_area)
        self.pills.setObjectName(u"pills")

        self.pills_layout.addWidget(self.pills)

        self.move_button = Button(self.pills_area)
        self.move_button.setObjectName(u"move_button")

        self.pills_layout.addWidget(self.move_button)

        self.pills_layout.setStretch(0, 1)

        self.round_layout.addWidget(self.pills_area)

        self.lines_table = RowTable(self.round_pane)
        self.lines_table.setObjectName(u"lines_table")

        self.round_layout.addWidget(self.lines_table)

        self.empty = EmptyState(self.round_pane)
        self.empty.setObjectName(u"empty")

        self.round_layout.addWidget(self.empty)

        self.actions = ActionBar(self.round_pane)
        self.actions.setObjectName(u"actions")

        self.round_layout.addWidget(self.actions)

        self.round_layout.setStretch(4, 1)
        self.round_layout.setStretch(5, 1)
        self.splitter.addWidget(self.round_pane)

        self.overview_layout.addWidget(self.splitter)

        self.pages.addWidget(self.overview_page)
        self.reading_page = ReadingPage()
        self.reading_page.setObjectName(u"reading_page")
        self.pages.addWidget(self.reading_page)

        self.rounds_layout.addWidget(self.pages)


        self.retranslateUi(Rounds)
    # setupUi

    def retranslateUi(self, Rounds):
#if QT_CONFIG(accessibility)
        self.rounds_table.setAccessibleName(QCoreApplication.translate("Rounds", u"Beslutsomg\u00e5ngar", None))
#endif // QT_CONFIG(accessibility)
        self.move_button.setText(QCoreApplication.translate("Rounds", u"Ta ut ur omg\u00e5ngen", None))
#if QT_CONFIG(accessibility)
        self.lines_table.setAccessibleName(QCoreApplication.translate("Rounds", u"Beslut i omg\u00e5ngen", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

