"""The page Användare och roller, and the dialog a person is typed in."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QListWidgetItem, QWidget

from caseworker_app.domain.records.office import Person
from caseworker_app.domain.states import Role
from caseworker_app.ui.drafts import Editor
from caseworker_app.ui.forms.ui_person import Ui_PersonDialog
from caseworker_app.ui.forms.ui_settings_people import Ui_PeoplePage
from caseworker_app.ui.labels import worded
from caseworker_app.ui.models.rows import Cell, Column
from caseworker_app.ui.settings.people import PeoplePresenter
from caseworker_app.ui.widgets.buttons import button
from caseworker_app.ui.widgets.form_dialog import FormDialog
from caseworker_app.ui.widgets.lists import show_list
from caseworker_app.ui.widgets.notice import Notice
from caseworker_app.ui.widgets.tab_order import follow
from caseworker_app.ui.workplace import Workplace


class PersonDialog(FormDialog):
    """Login, name, title and roles; a first password where the database has logins of its own."""

    def __init__(self, person: Person | None, verb: str, *, shared: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_PersonDialog()
        self.ui.setupUi(self)
        self.furnish(self.ui.notice_layout, self.ui.actions, verb)
        self._password = QLineEdit()
        if shared and person is None:
            self._ask_password()
        for role in Role:
            item = QListWidgetItem(worded(role))
            item.setData(Qt.ItemDataRole.UserRole, role.value)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            held = person is not None and role.value in person.roles
            item.setCheckState(Qt.CheckState.Checked if held else Qt.CheckState.Unchecked)
            self.ui.roles_list.addItem(item)
        if person is not None:
            self._show(person)
        else:
            self.keep_as("people", "new")

    @property
    def texts(self) -> Mapping[str, Editor]:
        return {"login": self.ui.login_edit, "name": self.ui.name_edit, "title": self.ui.title_edit}

    @property
    def login(self) -> str:
        return self.ui.login_edit.text().strip()

    @property
    def name(self) -> str:
        return self.ui.name_edit.text().strip()

    @property
    def title(self) -> str:
        return self.ui.title_edit.text().strip()

    @property
    def password(self) -> str:
        return self._password.text()

    @property
    def roles(self) -> tuple[str, ...]:
        items = [self.ui.roles_list.item(at) for at in range(self.ui.roles_list.count())]
        return tuple(
            str(item.data(Qt.ItemDataRole.UserRole)) for item in items if item.checkState() == Qt.CheckState.Checked
        )

    def _ask_password(self) -> None:
        """Where the database has logins of its own."""
        caption = QLabel(self.tr("&Lösenord"))
        self._password.setEchoMode(QLineEdit.EchoMode.Password)
        self._password.setAccessibleName(self.tr("Lösenord"))
        caption.setBuddy(self._password)
        self.ui.body_layout.insertWidget(6, caption)
        self.ui.body_layout.insertWidget(7, self._password)
        follow(self.ui.title_edit, [self._password])

    def _show(self, person: Person) -> None:
        """A known person: only the roles can be changed."""
        for edit, text in (
            (self.ui.login_edit, person.name),
            (self.ui.name_edit, person.display_name),
            (self.ui.title_edit, person.title),
        ):
            edit.setText(text)
            edit.setReadOnly(True)
        self.ui.roles_list.setFocus()


class PeoplePage(QWidget):
    """A list with what can be done to the chosen person."""

    def __init__(self, place: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_PeoplePage()
        self.ui.setupUi(self)
        self._place = place
        self._notice = Notice(self.ui.notice_layout, place.messages)
        self._people: dict[str, Person] = {}
        self.presenter = PeoplePresenter(self, place, self)
        self._furnish()
        self._connect()

    def load(self) -> None:
        self.presenter.load()

    # PeopleScreen

    def show_people(self, people: Sequence[Person]) -> None:
        self._people = {person.name: person for person in people}
        self.ui.people_table.show_rows(people)
        if self.ui.people_table.current_key is None:
            self.ui.people_table.go_to_first()
        self._offer()

    def tell(self, text: str, tone: str = "info") -> None:
        self._notice.tell(text, tone)
        self._place.messages.announce(text)

    def _furnish(self) -> None:
        ui, tr = self.ui, self.tr
        fact = tr("Inloggningen ger rollerna.") if self.presenter.shared else tr("Användaren väljs utan lösenord.")
        ui.head.show_title(tr("Användare och roller"), fact)
        self.off_button, self.roles_button = button(tr("Stäng av…")), button(tr("Ändra roller…"))
        self.add_button = button(tr("Ny användare…"), "primary")
        for one in (self.off_button, self.roles_button, self.add_button):
            ui.actions.add_right(one)
        columns: list[Column[Person]] = [
            Column("name", tr("Namn"), lambda one: Cell(one.display_name, strong=True), width=190),
            Column("login", tr("Användarnamn"), lambda one: Cell(one.name), width=116),
            Column("title", tr("Titel"), lambda one: Cell(one.title, muted=True), width=206),
            Column(
                "roles", tr("Roller"), lambda one: Cell(", ".join(worded(Role(role)) for role in one.roles)), width=0
            ),
            Column("active", tr("Läge"), self._state, width=104),
        ]
        show_list(ui.people_table, columns, lambda one: one.name)

    def _connect(self) -> None:
        self.ui.people_table.went_to.connect(lambda _key: self._offer())
        self.ui.people_table.opened.connect(lambda _key: self._roles())
        self.add_button.clicked.connect(self._add)
        self.roles_button.clicked.connect(self._roles)
        self.off_button.clicked.connect(self._switch)

    def _state(self, person: Person) -> Cell:
        if person.active:
            return Cell(self.tr("Aktiv"), "done", "ok", chip=True)
        return Cell(self.tr("Avstängd"), "blocked", "idle", chip=True)

    def _person(self) -> Person | None:
        key = self.ui.people_table.current_key
        return self._people.get(key) if isinstance(key, str) else None

    def _offer(self) -> None:
        person, may = self._person(), self.presenter.may_change
        self.add_button.setEnabled(may)
        for one in (self.off_button, self.roles_button):
            one.setEnabled(may and person is not None)
        back = person is not None and not person.active
        self.off_button.setText(self.tr("Slå på igen") if back else self.tr("Stäng av…"))

    def _add(self) -> None:
        dialog = PersonDialog(None, self.tr("Lägg in användaren"), shared=self.presenter.shared)
        dialog.wanted.connect(lambda: self.presenter.add(dialog))
        self._place.ask.dialog(dialog)

    def _roles(self) -> None:
        person = self._person()
        if person is None or not self.presenter.may_change:
            return
        dialog = PersonDialog(person, self.tr("Spara rollerna"), shared=self.presenter.shared)
        dialog.wanted.connect(lambda: self.presenter.set_roles(person, dialog))
        self._place.ask.dialog(dialog)

    def _switch(self) -> None:
        person = self._person()
        if person is not None:
            (self.presenter.disable if person.active else self.presenter.enable)(person)
