"""What the preview shows: one case at a glance, several as a sum, or the jäv question that comes first."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol
from uuid import UUID

from PySide6.QtCore import QObject

from caseworker_app.errors import Barred, CaseworkerError, Unanswered
from caseworker_app.services.overviews.previews import Preview
from caseworker_app.ui.messages import Choice, Question, Weight, Words
from caseworker_app.ui.tasks import Latest
from caseworker_app.ui.worklist.rows import ListRow
from caseworker_app.ui.workplace import Workplace


class GlanceScreen(Protocol):
    """What the preview's presenter needs of its view."""

    def show_none(self) -> None: ...

    def show_case(self, row: ListRow, preview: Preview) -> None: ...

    def show_question(self, row: ListRow, text: str) -> None:
        """The jäv question stands before the content."""
        ...

    def show_closed(self, row: ListRow, text: str) -> None:
        """The content is closed to who looks; only the register row is shown."""
        ...

    def show_several(self, rows: Sequence[ListRow]) -> None: ...


class Glance(QObject):
    """Only the last choice is looked up: arrows through a long list ask for nothing in between."""

    def __init__(self, screen: GlanceScreen, place: Workplace) -> None:
        super().__init__()
        self._screen = screen
        self._place = place
        self._latest = Latest(place.tasks.during(place.lifetime))
        self._rows: list[ListRow] = []

    def look(self, rows: Sequence[ListRow]) -> None:
        """Look at what is chosen in the list."""
        self._rows = list(rows)
        if len(self._rows) == 1:
            row = self._rows[0]
            self._latest.run(
                lambda: self._place.office().previews.of(row.id),
                lambda preview: self._screen.show_case(row, preview),
                lambda error: self._closed(row, error),
            )
            return
        self._latest.run(lambda: None, lambda _: None)
        if self._rows:
            self._screen.show_several(self._rows)
        else:
            self._screen.show_none()

    def again(self) -> None:
        """Something changed."""
        self.look(self._rows)

    def _closed(self, row: ListRow, error: CaseworkerError) -> None:
        if isinstance(error, Unanswered):
            self._screen.show_question(row, error.text)
        elif isinstance(error, Barred):
            self._screen.show_closed(row, error.text)
        else:
            self._place.messages.failure(error, self.again)

    def answer_no(self) -> None:
        """No jäv in any of the chosen cases; many at once are asked about once more."""
        cases = [row.id for row in self._rows]
        if len(cases) == 1:
            self._answered(cases, {})
            return
        title = self.tr("Inte jävig i %n ärenden?", "", len(cases))
        text = self.tr(
            "Du svarar för alla valda ärenden att det inte finns någon omständighet som gör dig jävig (16 § FL). "
            "Är du tveksam i något: välj det för sig."
        )
        choice = Choice("no", self.tr("Svara inte jävig i alla"), Weight.PRIMARY)
        self._place.ask.choose(Question(title, text, (choice,)), lambda _key: self._answered(cases, {}))

    def answer_yes(self) -> None:
        """Jäv in the one chosen case, with its circumstance."""
        case = self._rows[0].id
        wanted = Words(
            self.tr("Anmäl jäv"),
            self.tr("Vilken omständighet kan göra dig jävig?"),
            self.tr("Anmäl jäv i ärendet"),
            about=str(case),
            topic="bias",
        )
        self._place.ask.words(wanted, lambda text: self._answered([], {case: text}))

    def _answered(self, free: Sequence[UUID], biased: dict[UUID, str]) -> None:
        self._place.write(
            lambda office: office.recusals.answer_all(free, biased),
            lambda _: self.again(),
            self._place.messages.failure,
        )
