"""The page Myndighet: the sender as the call has it, and where it is changed; the seal of its letters."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from caseworker_app.domain.call import Call
from caseworker_app.services.administration.calls import CallRow
from caseworker_app.services.sending.sealing import Chosen
from caseworker_app.ui.forms.ui_settings_agency import Ui_AgencyPage
from caseworker_app.ui.models.rows import Cell, Column
from caseworker_app.ui.settings.call_facts import Fact, agency_facts
from caseworker_app.ui.settings.seal import SealPresenter
from caseworker_app.ui.settings.seal_dialog import SealDialog
from caseworker_app.ui.widgets.lists import fill, show_list
from caseworker_app.ui.widgets.notice import Notice
from caseworker_app.ui.workplace import Workplace


class AgencyPage(QWidget):
    """What letters say of the agency is read only; the seal is chosen for this machine."""

    def __init__(self, place: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_AgencyPage()
        self.ui.setupUi(self)
        self._place = place
        ui = self.ui
        ui.head.show_title(self.tr("Myndighet"))
        ui.head.add_tool(ui.call_area)
        ui.where_label.dress("body", "muted", wrap=True)
        ui.where_label.setContentsMargins(16, 10, 16, 10)
        columns: list[Column[Fact]] = [
            Column("what", self.tr("Uppgift"), lambda fact: Cell(fact.what, muted=True), width=300),
            Column("value", self.tr("Som den står i utlysningen"), lambda fact: Cell(fact.value), width=0),
        ]
        show_list(ui.facts_table, columns, lambda fact: fact.at)
        ui.seal_head.dress("section")
        self._notice = Notice(ui.notice_layout, place.messages)
        self.seal = SealPresenter(self, place, self)
        self.show_seal("", "muted", may_choose=False, chosen=False)
        ui.seal_button.clicked.connect(self._choose_seal)
        ui.prove_button.clicked.connect(self.seal.prove)
        ui.off_button.clicked.connect(self.seal.off)
        ui.call_combo.activated.connect(lambda _row: self._read(ui.call_combo.currentData()))

    def load(self) -> None:
        self._place.run(lambda office: [row for row in office.calls.rows() if row.version], self._offered)

    def _offered(self, rows: Sequence[CallRow]) -> None:
        shown = self.ui.call_combo.currentData()
        keys = [row.key for row in rows]
        chosen = shown if shown in keys else keys[-1] if keys else ""
        fill(self.ui.call_combo, [(row.key, row.title) for row in rows], chosen)
        text = self.tr("Ingen utlysning är inlagd än. Lägg till en under Utlysningar.")
        self.ui.where_label.setText("" if chosen else text)
        self.ui.call_area.setVisible(bool(rows))
        self.seal.load()
        if chosen:
            self._read(chosen)

    def _read(self, key: str) -> None:
        self._place.run(lambda office: office.calls.get(key), self._show)

    def _show(self, call: Call) -> None:
        text = self.tr(
            "Uppgifterna står i utlysningens filer (agency.toml och call.toml). Ändra dem där, lägg in mappen igen "
            "under Utlysningar, så får utlysningen en ny version. Beslutade ärenden behåller sin."
        )
        self.ui.where_label.setText(text)
        self.ui.facts_table.show_rows(agency_facts(call))

    # SealScreen

    @property
    def call(self) -> str:
        return str(self.ui.call_combo.currentData() or "")

    def show_seal(self, text: str, tone: str, *, may_choose: bool, chosen: bool) -> None:
        ui = self.ui
        ui.seal_label.dress("body", tone, wrap=True)
        ui.seal_label.setText(text)
        ui.seal_button.setText(self.tr("Välj annat &sigill…") if chosen else self.tr("Välj &sigill…"))
        ui.seal_button.setEnabled(may_choose)
        ui.prove_button.setVisible(chosen)
        ui.prove_button.setEnabled(may_choose)
        ui.off_button.setVisible(chosen)

    def show_busy(self, *, busy: bool) -> None:
        for one in (self.ui.seal_button, self.ui.prove_button, self.ui.off_button):
            one.setEnabled(not busy)

    def tell(self, text: str, tone: str = "info") -> None:
        self._notice.tell(text, tone)
        self._place.messages.announce(text)

    def _choose_seal(self) -> None:
        state = self.seal.state
        dialog = SealDialog(state.chosen if state else Chosen())
        dialog.wanted.connect(lambda: self.seal.choose(dialog))
        dialog.file_wanted.connect(lambda: self.seal.pick(dialog))
        self._place.ask.dialog(dialog)
