"""The page Databaser."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from caseworker_app.services.administration.databases import Proof
from caseworker_app.ui import opening
from caseworker_app.ui.forms.ui_own_password import Ui_OwnPasswordDialog
from caseworker_app.ui.forms.ui_settings_databases import Ui_DatabasesPage
from caseworker_app.ui.models.rows import Cell, Column
from caseworker_app.ui.opening import Recent
from caseworker_app.ui.settings.databases import DatabasesPresenter
from caseworker_app.ui.shell.deeds import deeds_of
from caseworker_app.ui.widgets.form_dialog import FormDialog
from caseworker_app.ui.widgets.lists import show_list
from caseworker_app.ui.widgets.notice import Notice
from caseworker_app.ui.workplace import Workplace


class PasswordDialog(FormDialog):
    """A new password, typed twice."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_OwnPasswordDialog()
        self.ui.setupUi(self)
        self.furnish(self.ui.notice_layout, self.ui.actions, self.tr("Byt lösenord"))

    @property
    def passwords(self) -> tuple[str, str]:
        return self.ui.first_edit.text(), self.ui.second_edit.text()


class DatabasesPage(QWidget):
    """The open one, what is wrong with it, and the way to others."""

    def __init__(self, place: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_DatabasesPage()
        self.ui.setupUi(self)
        self._place = place
        self._notice = Notice(self.ui.notice_layout, place.messages)
        self.presenter = DatabasesPresenter(self, place, self)
        self._furnish()
        self._connect()

    def load(self) -> None:
        deeds = deeds_of(self)
        self.ui.recent_table.show_rows(deeds.recent() if deeds else [])
        self.presenter.load()

    # DatabasesScreen

    def show_backups(self, text: str) -> None:
        self.ui.backup_label.setText(text)

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
        plain, root = opening.with_root(opened.address, ""), opening.root_of(opened.address)
        trusted = tr("rotcertifikat {0}").format(root) if root else ""
        shown = (kind, plain, trusted, sample)
        ui.place_label.setText("  ·  ".join(part for part in shown if part))
        ui.backup_label.dress("body", "muted", wrap=True)
        ui.backup_button.setVisible(not opened.shared)
        for one in (ui.password_button, ui.connection_button):
            one.setVisible(opened.shared)
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
        ui.password_button.clicked.connect(self._password)
        ui.connection_button.clicked.connect(self._connection)
        ui.recent_table.opened.connect(self._open)
        ui.open_button.clicked.connect(lambda: self._do("open_file"))
        ui.new_button.clicked.connect(lambda: self._do("new_database"))
        ui.shared_button.clicked.connect(lambda: self._do("shared"))

    def _password(self) -> None:
        dialog = PasswordDialog()
        dialog.wanted.connect(lambda: self.presenter.change_password(dialog, self._renewed))
        self._place.ask.dialog(dialog)

    def _renewed(self, password: str) -> None:
        deeds = deeds_of(self)
        if deeds is not None:
            deeds.new_password(password)

    def _connection(self) -> None:
        deeds = deeds_of(self)
        if deeds is not None:
            deeds.shared(self._place.opened.address)

    def _open(self, address: object) -> None:
        deeds = deeds_of(self)
        if deeds is not None and isinstance(address, str):
            deeds.open_recent(address)

    def _do(self, name: str) -> None:
        deeds = deeds_of(self)
        if deeds is not None:
            {"open_file": deeds.open_file, "new_database": deeds.new_database, "shared": deeds.shared}[name]()
