"""The page Databaser."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from caseworker_app.services.administration.databases import Proof
from caseworker_app.ui import opening
from caseworker_app.ui.forms.ui_settings_databases import Ui_DatabasesPage
from caseworker_app.ui.intake.lists import show_list
from caseworker_app.ui.intake.notices import Notice
from caseworker_app.ui.models.rows import Cell, Column
from caseworker_app.ui.session import Recent
from caseworker_app.ui.settings.databases import DatabasesPresenter
from caseworker_app.ui.shell.deeds import deeds_of
from caseworker_app.ui.workplace import Workplace


class DatabasesPage(QWidget):
    """The open one, what is wrong with it, and the way to others."""

    def __init__(self, place: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_DatabasesPage()
        self.ui.setupUi(self)
        self._place = place
        self._notice = Notice(self.ui.notice_layout)
        self.presenter = DatabasesPresenter(self, place, self)
        self._furnish()
        self._connect()

    def load(self) -> None:
        deeds = deeds_of(self)
        self.ui.recent_table.show_rows(deeds.recent() if deeds else [])

    # DatabasesScreen

    def show_proof(self, proof: Proof | None) -> None:
        faults = list(enumerate(proof.faults)) if proof else []
        self.ui.faults_table.show_rows(faults)
        self.ui.faults_table.setVisible(bool(faults))

    def show_busy(self, *, busy: bool) -> None:
        for one in (self.ui.verify_button, self.ui.backup_button):
            one.setEnabled(not busy)

    def tell(self, text: str, tone: str = "info") -> None:
        self._notice.tell(text, tone)
        self._place.messages.announce(text)

    def _furnish(self) -> None:
        ui, tr, opened = self.ui, self.tr, self._place.opened
        ui.head.show_title(tr("Databaser"))
        ui.current_label.dress("section")
        ui.current_label.setText(opened.name)
        ui.place_label.dress("body", "muted", wrap=True)
        kind = tr("Delad databas") if opened.shared else tr("Lokal fil")
        sample = tr("exempel, dagen är {0}").format(opened.today) if opened.sample else ""
        shown = (kind, opening.parted(opened.address)[0], sample)
        ui.place_label.setText("  ·  ".join(part for part in shown if part))
        ui.backup_button.setVisible(not opened.shared)
        recent: list[Column[Recent]] = [
            Column("name", tr("Databas"), lambda one: Cell(one.name, strong=True), width=240),
            Column("place", tr("Plats"), lambda one: Cell(opening.place_of(one.address)), width=0),
            Column("used", tr("Använd"), lambda one: Cell(f"{one.used:%Y-%m-%d %H:%M}", muted=True), width=160),
        ]
        faults: list[Column[tuple[int, str]]] = [
            Column("text", tr("Fel"), lambda one: Cell(one[1], "warning", "bad"), width=0)
        ]
        show_list(ui.recent_table, recent, lambda one: one.address)
        show_list(ui.faults_table, faults, lambda one: one[0])
        self.show_proof(None)

    def _connect(self) -> None:
        ui = self.ui
        ui.verify_button.clicked.connect(self.presenter.verify)
        ui.backup_button.clicked.connect(self.presenter.back_up)
        ui.recent_table.opened.connect(self._open)
        ui.open_button.clicked.connect(lambda: self._do("open_file"))
        ui.new_button.clicked.connect(lambda: self._do("new_database"))
        ui.shared_button.clicked.connect(lambda: self._do("shared"))

    def _open(self, address: object) -> None:
        deeds = deeds_of(self)
        if deeds is not None and isinstance(address, str):
            deeds.open_recent(address)

    def _do(self, name: str) -> None:
        deeds = deeds_of(self)
        if deeds is not None:
            {"open_file": deeds.open_file, "new_database": deeds.new_database, "shared": deeds.shared}[name]()
