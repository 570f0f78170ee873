"""The page Utlysningar."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from caseworker_app.domain.call import Call
from caseworker_app.errors import Fault
from caseworker_app.services.administration.calls import CallRow
from caseworker_app.ui.forms.ui_settings_calls import Ui_CallsPage
from caseworker_app.ui.models.rows import Cell, Column
from caseworker_app.ui.settings.call_facts import Fact, call_facts
from caseworker_app.ui.settings.calls import CallsPresenter
from caseworker_app.ui.widgets.buttons import allow, button
from caseworker_app.ui.widgets.lists import show_list
from caseworker_app.ui.widgets.notice import Notice
from caseworker_app.ui.widgets.sizes import remember
from caseworker_app.ui.workplace import Workplace


@dataclass(frozen=True, slots=True)
class _Fault:
    at: int
    fault: Fault


class CallsPage(QWidget):
    """A list of calls above what the chosen one says."""

    def __init__(self, place: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_CallsPage()
        self.ui.setupUi(self)
        self._place = place
        self._notice = Notice(self.ui.notice_layout, place.messages)
        self._rows: dict[str, CallRow] = {}
        self.presenter = CallsPresenter(self, place, self)
        self._furnish()
        remember(self.ui.split, place.state, "settings.calls", (220, 420))
        self._connect()

    def load(self) -> None:
        self.presenter.load()

    # CallsScreen

    def show_calls(self, rows: Sequence[CallRow]) -> None:
        self._rows = {row.key: row for row in rows}
        self.ui.calls_table.show_rows(rows)
        if self.ui.calls_table.current_key is None:
            self.ui.calls_table.go_to_first()
        self._at_call()

    def show_call(self, call: Call) -> None:
        self.ui.facts_table.show_rows(call_facts(call))
        self.ui.tabs.setCurrentWidget(self.ui.facts_page)

    def show_faults(self, faults: Sequence[Fault]) -> None:
        self.ui.faults_table.show_rows([_Fault(at, fault) for at, fault in enumerate(faults)])
        self.ui.tabs.setTabVisible(self.ui.tabs.indexOf(self.ui.faults_page), bool(faults))
        if faults:
            self.ui.tabs.setCurrentWidget(self.ui.faults_page)
            self.ui.faults_table.go_to_first()

    def tell(self, text: str, tone: str = "info") -> None:
        self._notice.tell(text, tone)
        self._place.messages.announce(text)

    def _furnish(self) -> None:
        ui, tr = self.ui, self.tr
        ui.head.show_title(tr("Utlysningar"))
        self.check_button = button(tr("Kontrollera mapp…"))
        self.folder_button = button(tr("Lägg in från mapp…"))
        self.add_button = button(tr("Lägg in"), "primary")
        for one in (self.check_button, self.folder_button, self.add_button):
            ui.actions.add_right(one)
        columns: list[Column[CallRow]] = [
            Column("title", tr("Utlysning"), lambda row: Cell(row.title, strong=True), width=0),
            Column("agency", tr("Myndighet"), lambda row: Cell(row.agency), width=204),
            Column("origin", tr("Kommer från"), self._origin, width=116),
            Column("version", tr("Version"), self._version, width=112),
            Column("reviewed", tr("Granskning"), self._reviewed, width=196),
        ]
        facts: list[Column[Fact]] = [
            Column("head", tr("Del"), lambda fact: Cell(fact.head, muted=True), lambda fact: fact.at, width=160),
            Column("what", tr("Vad"), lambda fact: Cell(fact.what), width=330),
            Column("value", tr("Uppgift"), lambda fact: Cell(fact.value.replace("\n", " ")), width=0),
            Column("reviewed", tr("Granskning"), self._seen, width=180),
        ]
        faults: list[Column[_Fault]] = [
            Column("field", tr("Fält"), lambda one: Cell(one.fault.field), width=220),
            Column("text", tr("Fil, rad och vad som är fel"), lambda one: Cell(one.fault.text, tone="bad"), width=0),
        ]
        show_list(ui.calls_table, columns, lambda row: row.key)
        show_list(ui.facts_table, facts, lambda fact: fact.at)
        show_list(ui.faults_table, faults, lambda one: one.at)
        self.show_faults(())
        ui.split.setChildrenCollapsible(False)

    def _connect(self) -> None:
        presenter = self.presenter
        self.ui.calls_table.went_to.connect(lambda _key: self._at_call())
        self.add_button.clicked.connect(self._add)
        self.folder_button.clicked.connect(presenter.add_folder)
        self.check_button.clicked.connect(presenter.check_folder)

    def _row(self) -> CallRow | None:
        key = self.ui.calls_table.current_key
        return self._rows.get(key) if isinstance(key, str) else None

    def _at_call(self) -> None:
        row = self._row()
        may = self.presenter.may_change
        barred = "" if may else self.tr("Utlysningar läggs in av en administratör.")
        own = "" if row is not None and row.shipped else self.tr("Utlysningen är inlagd från en egen mapp.")
        allow(self.folder_button, barred)
        allow(self.add_button, barred or own)
        known = row is not None and row.version
        self.add_button.setText(self.tr("Uppdatera till ny version") if known else self.tr("Lägg in"))
        if row is not None:
            self.presenter.read(row)

    def _add(self) -> None:
        row = self._row()
        if row is not None:
            self.presenter.add(row.key)

    def _origin(self, row: CallRow) -> Cell:
        return Cell(self.tr("Medföljer") if row.shipped else self.tr("Egen mapp"), muted=True)

    def _version(self, row: CallRow) -> Cell:
        if row.version:
            return Cell(self.tr("Version {0}").format(row.version), "done", "ok", chip=True)
        return Cell(self.tr("Inte inlagd"), "todo", "idle", chip=True)

    def _seen(self, fact: Fact) -> Cell:
        return Cell(self.tr("Ej juridiskt granskad"), "warning", "warn", chip=True) if fact.warn else Cell()

    def _reviewed(self, row: CallRow) -> Cell:
        if not row.unreviewed:
            return Cell(self.tr("Juridiskt granskad"), "done", "ok", chip=True)
        return Cell(self.tr("Ej juridiskt granskad: {0}").format(row.unreviewed), "warning", "warn", chip=True)
