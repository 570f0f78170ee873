"""The first start: three ways to begin, recent databases, and the form to sign in to a shared one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from urllib.parse import urlsplit

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QComboBox, QDialog, QListWidgetItem, QWidget

from caseworker_app.ui import opening
from caseworker_app.ui.forms.ui_welcome import Ui_Welcome
from caseworker_app.ui.opening import Recent
from caseworker_app.ui.shell.bar import looks
from caseworker_app.ui.theme import font
from caseworker_app.ui.translation import LANGUAGES
from caseworker_app.ui.widgets.buttons import allow

ADDRESS = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class Known:
    """What stands in the form of a shared database; `server` may be a whole address."""

    server: str = ""
    database: str = ""
    login: str = ""
    root: str = ""

    @classmethod
    def of(cls, address: str) -> Known:
        """In parts, or whole where it says more than the form has fields for."""
        root, plain = opening.root_of(address), opening.with_root(address, "")
        parts = urlsplit(plain)
        if parts.query:
            return cls(server=plain, root=root)
        host = parts.netloc.rpartition("@")[2]
        return cls(host, parts.path.strip("/"), parts.username or "", root)


class Welcome(QDialog):
    """Tells what was chosen; the application does it and closes the dialog when a database is open."""

    sample_wanted = Signal()
    empty_wanted = Signal()
    file_wanted = Signal()
    recent_wanted = Signal(str)
    connect_wanted = Signal(str, str)
    test_wanted = Signal(str, str)
    language_wanted = Signal(str)
    look_wanted = Signal(str)
    root_wanted = Signal()
    quit_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_Welcome()
        self.ui.setupUi(self)
        ui = self.ui
        for way, mark in ((ui.sample_button, "sample"), (ui.empty_button, "empty"), (ui.shared_button, "server")):
            way.mark = mark
            way.setAutoDefault(False)
        ui.sample_button.setDefault(True)
        for label in (ui.start_title, ui.shared_title):
            label.setFont(font("title"))
        ui.recent_label.setFont(font("strong"))
        self._dress()
        ui.file_button.setProperty("kind", "quiet")
        self.show_problem("")
        self._connect()

    def choose_settings(self, language: str, look: str) -> None:
        """What the two lists at the bottom stand on."""
        _fill(self.ui.language_combo, list(LANGUAGES.items()), language)
        _fill(self.ui.look_combo, looks(), look)

    def show_recent(self, recent: Sequence[Recent], today: date) -> None:
        held = self.ui.recent_list
        held.clear()
        for one in recent:
            place, when = opening.place_of(one.address), _when(one.used, today)
            item = QListWidgetItem(f"{one.name}   {place}   {when}")
            item.setData(ADDRESS, one.address)
            item.setToolTip(one.address)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{one.name}, {place}, {when}")
            held.addItem(item)
        held.setVisible(bool(recent))
        self.ui.recent_label.setVisible(bool(recent))

    def show_problem(self, text: str) -> None:
        """Why the last database could not be opened."""
        self.ui.problem_label.setText(text)
        self.ui.problem_label.setVisible(bool(text))

    def show_start(self) -> None:
        self.ui.pages.setCurrentWidget(self.ui.start_page)
        self.ui.connect_button.setDefault(False)
        self.ui.sample_button.setDefault(True)
        self.ui.sample_button.setFocus()

    def show_shared(self, known: Known | None = None, problem: str = "") -> None:
        """The form, filled with what is known; the focus stands on what is missing."""
        ui, known = self.ui, known or Known()
        for edit, text in (
            (ui.server_edit, known.server),
            (ui.database_edit, known.database),
            (ui.login_edit, known.login),
            (ui.root_edit, known.root),
        ):
            edit.setText(text or edit.text())
        ui.pages.setCurrentWidget(ui.shared_page)
        ui.sample_button.setDefault(False)
        ui.connect_button.setDefault(True)
        self.show_answer(problem)
        whole = opening.is_shared(ui.server_edit.text())
        fields = (ui.server_edit,) if whole else (ui.server_edit, ui.database_edit, ui.login_edit)
        next((edit for edit in fields if not edit.text()), ui.password_edit).setFocus()

    def show_answer(self, text: str) -> None:
        """What came of a test or an attempt to sign in."""
        self.ui.answer_label.setText(text)

    def show_busy(self, *, busy: bool) -> None:
        for button in (self.ui.test_button, self.ui.connect_button):
            allow(button, self.tr("Servern tillfrågas. Vänta tills den har svarat.") if busy else "")

    @property
    def address(self) -> str:
        """What the form says, as an address without a password; a whole address may stand in the server field."""
        ui = self.ui
        server, root = ui.server_edit.text().strip(), ui.root_edit.text().strip()
        if opening.is_shared(server):
            return opening.with_root(server, root or opening.root_of(server))
        login, database = ui.login_edit.text().strip(), ui.database_edit.text().strip()
        return opening.with_root(f"postgresql://{f'{login}@' if login else ''}{server}/{database}", root)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.ui.retranslateUi(self)
            _fill(self.ui.look_combo, looks(), str(self.ui.look_combo.currentData()))

    def _dress(self) -> None:
        """Captions stay back."""
        for label in (self.ui.start_text, self.ui.shared_text, self.ui.language_label, self.ui.look_label):
            label.dress("body", "muted", wrap=label.wordWrap())

    def _connect(self) -> None:
        ui = self.ui
        ui.sample_button.clicked.connect(self.sample_wanted)
        ui.empty_button.clicked.connect(self.empty_wanted)
        ui.shared_button.clicked.connect(lambda: self.show_shared())
        ui.file_button.clicked.connect(self.file_wanted)
        ui.recent_list.itemActivated.connect(lambda item: self.recent_wanted.emit(item.data(ADDRESS)))
        ui.root_button.clicked.connect(self.root_wanted)
        ui.back_button.clicked.connect(self.show_start)
        ui.test_button.clicked.connect(lambda: self.test_wanted.emit(self.address, ui.password_edit.text()))
        ui.connect_button.clicked.connect(lambda: self.connect_wanted.emit(self.address, ui.password_edit.text()))
        ui.language_combo.activated.connect(lambda _row: self.language_wanted.emit(ui.language_combo.currentData()))
        ui.look_combo.activated.connect(lambda _row: self.look_wanted.emit(ui.look_combo.currentData()))
        ui.quit_button.clicked.connect(self.quit_wanted)


def _fill(combo: QComboBox, values: Sequence[tuple[str, str]], chosen: str) -> None:
    combo.blockSignals(True)
    combo.clear()
    for key, text in values:
        combo.addItem(text, key)
    combo.setCurrentIndex(max(0, combo.findData(chosen)))
    combo.blockSignals(False)


def _when(used: datetime, today: date) -> str:
    """The time when it was today, else the day."""
    if used.date() == today:
        return f"{used:%H:%M}"
    from caseworker_app.ui.days import long_form  # noqa: PLC0415  # not before the first picture

    return long_form(used.date())
