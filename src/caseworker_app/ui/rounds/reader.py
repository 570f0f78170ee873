"""Reading proposals one after another; what is read last is what is shown."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from caseworker_app.domain.states import DecisionState
from caseworker_app.errors import Barred, CaseworkerError
from caseworker_app.services.deciding.roundlists import ProposalLine, Reading
from caseworker_app.services.office import Office
from caseworker_app.ui.rounds.presenter import RoundsPresenter
from caseworker_app.ui.rounds.reading import ReadingPage
from caseworker_app.ui.tasks import Latest, On
from caseworker_app.ui.workplace import Workplace


class Reader(QObject):
    """`closed` when the person goes back to the round."""

    closed = Signal()

    def __init__(self, page: ReadingPage, rounds: RoundsPresenter, place: Workplace) -> None:
        super().__init__(page)
        self._page = page
        self._rounds = rounds
        self._place = place
        self._tasks = place.tasks.during(place.lifetime)
        self._texts, self._letters = Latest(self._tasks), Latest(self._tasks)
        self._lines: list[ProposalLine] = []
        self._at = 0
        page.closed.connect(self._close)
        page.stepped.connect(self.step)
        page.returned.connect(self._return)
        page.opened.connect(lambda: self._place.go.case(self._lines[self._at].case_id, "proposal"))

    def read(self, lines: Sequence[ProposalLine], first: UUID) -> None:
        self._lines = list(lines)
        self._at = next((at for at, one in enumerate(self._lines) if one.id == first), 0)
        self._show()
        self._page.ui.summary_text.setFocus()

    def follow(self, lines: Sequence[ProposalLine]) -> None:
        """The round has changed while one reads."""
        if self._lines and self._page.isVisible():
            held = self._lines[min(self._at, len(self._lines) - 1)].id
            self._lines = list(lines)
            if not self._lines:
                self._close()
                return
            at = next((at for at, one in enumerate(self._lines) if one.id == held), None)
            if at is None:
                self._at = min(self._at, len(self._lines) - 1)
                self._show()
            else:
                self._at = at

    def step(self, by: int) -> None:
        there = self._at + by
        if self._page.isVisible() and 0 <= there < len(self._lines):
            self._at = there
            self._show()

    def run(self, work: Callable[[], object], then: Callable[[object], None]) -> object:
        """Pages are drawn beside the database."""
        return self._tasks.run(work, then, on=On.FILES)

    def _show(self) -> None:
        line = self._lines[self._at]
        self._page.show_place(line, self._at, len(self._lines))
        self._texts.run(lambda: self._place.office().round_lists.read(line.id), self._arrived, self._closed_to)
        self._letters.run(
            lambda: _letter(self._place.office(), line), self._letter_arrived(line), self._no_letter, On.FILES
        )

    def _arrived(self, reading: Reading) -> None:
        state = reading.whole.decision.state
        back = self._rounds.decides and state in (DecisionState.PROPOSED, DecisionState.PRESENTED)
        self._page.show_reading(reading, may_return=back)

    def _closed_to(self, error: CaseworkerError) -> None:
        if isinstance(error, Barred):
            self._page.show_closed(error.text)
            self._rounds.fail(error)
        else:
            self._place.messages.failure(error)

    def _letter_arrived(self, line: ProposalLine) -> Callable[[bytes], None]:
        return lambda data: self._page.show_letter(f"{line.dnr} {line.applicant}", data, self.run)

    def _no_letter(self, error: CaseworkerError) -> None:
        """What keeps the letter from being shown stands above it; closed content is told already."""
        if not isinstance(error, Barred):
            self._page.show_closed(error.text)

    def _return(self) -> None:
        self._rounds.send_back(self._lines[self._at].id)

    def _close(self) -> None:
        self.closed.emit()


def _letter(office: Office, line: ProposalLine) -> bytes:
    """The frozen letter, or the draft."""
    return office.letters.data(line.letter) if line.letter is not None else office.letters.preview(line.id)
