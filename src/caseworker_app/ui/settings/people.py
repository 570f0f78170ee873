"""People: added, given roles, disabled; who is no administrator only reads."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Protocol

from PySide6.QtCore import QObject

from caseworker_app.domain.records.office import Person
from caseworker_app.domain.states import Role
from caseworker_app.errors import CaseworkerError
from caseworker_app.services.office import Office
from caseworker_app.ui.messages import confirm
from caseworker_app.ui.workplace import Workplace


class PeopleScreen(Protocol):
    """What the page shows."""

    def show_people(self, people: Sequence[Person]) -> None: ...

    def tell(self, text: str, tone: str = "info") -> None: ...


class PersonForm(Protocol):
    """The dialog a person is typed in."""

    @property
    def login(self) -> str: ...

    @property
    def name(self) -> str: ...

    @property
    def title(self) -> str: ...

    @property
    def password(self) -> str: ...

    @property
    def roles(self) -> tuple[str, ...]: ...

    def show_problem(self, text: str) -> None: ...

    def close_saved(self) -> None: ...


class PeoplePresenter(QObject):
    """For one page."""

    def __init__(self, screen: PeopleScreen, place: Workplace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._screen = screen
        self._place = place

    @property
    def may_change(self) -> bool:
        return self._place.opened.may(Role.ADMINISTRATOR)

    @property
    def shared(self) -> bool:
        return self._place.opened.shared

    def load(self) -> None:
        self._place.run(lambda office: office.people.all(), self._screen.show_people)

    def add(self, form: PersonForm) -> None:
        """The form closes when the person is there, else it says what is wrong."""
        login, roles, name, title, password = form.login, form.roles, form.name, form.title, form.password
        told = self.tr("{name} är inlagd.").format(name=name or login)

        def add(office: Office) -> Person:
            return office.people.add(login, roles, name, title, password)

        self._place.write(add, self._saved(form, told), lambda error: form.show_problem(error.text))

    def set_roles(self, person: Person, form: PersonForm) -> None:
        roles = form.roles
        if not roles:
            form.show_problem(self.tr("Välj minst en roll."))
            return
        told = self.tr("{name} har nu de valda rollerna.").format(name=person.display_name)
        self._place.write(
            lambda office: office.people.set_roles(person.name, roles),
            self._saved(form, told),
            lambda error: form.show_problem(error.text),
        )

    def disable(self, person: Person) -> None:
        """No more work; asked first."""
        confirm(
            self._place.ask,
            self.tr("Stäng av {name}").format(name=person.display_name),
            self.tr("Personen kan inte arbeta i databasen längre. Det som är gjort står kvar under namnet."),
            self.tr("Stäng av"),
            lambda: self._disable(person),
        )

    def _disable(self, person: Person) -> None:
        told = self.tr("{name} är avstängd.").format(name=person.display_name)
        self._place.write(lambda office: office.people.disable(person.name), lambda _: self._told(told), self._failed)

    def enable(self, person: Person) -> None:
        """Back with the roles there were."""
        told = self.tr("{name} kan arbeta igen.").format(name=person.display_name)
        self._place.write(
            lambda office: office.people.set_roles(person.name, person.roles), lambda _: self._told(told), self._failed
        )

    def _saved(self, form: PersonForm, told: str) -> Callable[[Person], None]:
        def then(_person: Person) -> None:
            form.close_saved()
            self._told(told)

        return then

    def _told(self, text: str) -> None:
        self._screen.tell(text, "ok")
        self.load()

    def _failed(self, error: CaseworkerError) -> None:
        self._screen.tell(error.text, "bad")
