"""Generated from ui/allocation.ui by packaging/compile_ui.py; never edited."""

from PySide6.QtCore import (QCoreApplication, QSize, Qt)
from PySide6.QtWidgets import (QHBoxLayout, QSplitter, QVBoxLayout, QWidget)

from caseworker_app.ui.allocation.ledger import LedgerPane
from caseworker_app.ui.allocation.trying import TrialPane
from caseworker_app.ui.widgets.bars import (ActionBar, RoomHead)
from caseworker_app.ui.widgets.chip import Pills
from caseworker_app.ui.widgets.empty import EmptyState
from caseworker_app.ui.widgets.fields import SearchField
from caseworker_app.ui.widgets.findings import Findings
from caseworker_app.ui.widgets.table import RowTable
from caseworker_app.ui.widgets.text import Surface
class Ui_Allocation(object):
    def setupUi(self, Allocation):
        if not Allocation.objectName():
            Allocation.setObjectName(u"Allocation")
        self.room_layout = QVBoxLayout(Allocation)
        self.room_layout.setSpacing(0)
        self.room_layout.setObjectName(u"room_layout")
        self.room_layout.setContentsMargins(0, 0, 0, 0)
        self.head = RoomHead(Allocation)
        self.head.setObjectName(u"head")

        self.room_layout.addWidget(self.head)

        self.findings = Findings(Allocation)
        self.findings.setObjectName(u"findings")

        self.room_layout.addWidget(self.findings)

        self.splitter = QSplitter(Allocation)
        self.splitter.setObjectName(u"splitter")
        self.splitter.setOrientation(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        self.board = QWidget(self.splitter)
        self.board.setObjectName(u"board")
        self.board_layout = QVBoxLayout(self.board)
        self.board_layout.setSpacing(0)
        self.board_layout.setObjectName(u"board_layout")
        self.board_layout.setContentsMargins(0, 0, 0, 0)
        self.bars_area = Surface(self.board)
        self.bars_area.setObjectName(u"bars_area")
        self.bars_layout = QHBoxLayout(self.bars_area)
        self.bars_layout.setSpacing(40)
        self.bars_layout.setObjectName(u"bars_layout")
        self.bars_layout.setContentsMargins(16, 10, 16, 10)

        self.board_layout.addWidget(self.bars_area)

        self.filters_area = Surface(self.board)
        self.filters_area.setObjectName(u"filters_area")
        self.filters_layout = QVBoxLayout(self.filters_area)
        self.filters_layout.setSpacing(8)
        self.filters_layout.setObjectName(u"filters_layout")
        self.filters_layout.setContentsMargins(16, 8, 16, 8)
        self.tracks_layout = QHBoxLayout()
        self.tracks_layout.setSpacing(8)
        self.tracks_layout.setObjectName(u"tracks_layout")
        self.tracks_layout.setContentsMargins(0, 0, 0, 0)
        self.track_pills = Pills(self.filters_area)
        self.track_pills.setObjectName(u"track_pills")

        self.tracks_layout.addWidget(self.track_pills)

        self.search_field = SearchField(self.filters_area)
        self.search_field.setObjectName(u"search_field")
        self.search_field.setMinimumSize(QSize(180, 0))

        self.tracks_layout.addWidget(self.search_field)

        self.tracks_layout.setStretch(0, 1)

        self.filters_layout.addLayout(self.tracks_layout)

        self.show_pills = Pills(self.filters_area)
        self.show_pills.setObjectName(u"show_pills")

        self.filters_layout.addWidget(self.show_pills)


        self.board_layout.addWidget(self.filters_area)

        self.table = RowTable(self.board)
        self.table.setObjectName(u"table")

        self.board_layout.addWidget(self.table)

        self.board_layout.setStretch(2, 1)
        self.splitter.addWidget(self.board)
        self.trial = TrialPane(self.splitter)
        self.trial.setObjectName(u"trial")
        self.splitter.addWidget(self.trial)

        self.room_layout.addWidget(self.splitter)

        self.ledger = LedgerPane(Allocation)
        self.ledger.setObjectName(u"ledger")

        self.room_layout.addWidget(self.ledger)

        self.empty = EmptyState(Allocation)
        self.empty.setObjectName(u"empty")

        self.room_layout.addWidget(self.empty)

        self.actions = ActionBar(Allocation)
        self.actions.setObjectName(u"actions")

        self.room_layout.addWidget(self.actions)

        self.room_layout.setStretch(2, 1)
        self.room_layout.setStretch(3, 1)
        self.room_layout.setStretch(4, 1)

        self.retranslateUi(Allocation)
    # setupUi

    def retranslateUi(self, Allocation):
        self.search_field.setPlaceholderText(QCoreApplication.translate("Allocation", u"S\u00f6k s\u00f6kande eller dnr", None))
#if QT_CONFIG(accessibility)
        self.search_field.setAccessibleName(QCoreApplication.translate("Allocation", u"S\u00f6k i rangordningen", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.table.setAccessibleName(QCoreApplication.translate("Allocation", u"Rangordning", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

