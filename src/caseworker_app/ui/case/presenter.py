"""What happens when a case is opened, changed, and left for the one before or after it in its list."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Protocol
from uuid import UUID

from PySide6.QtCore import QObject

from caseworker_app.domain.records.cases import Document
from caseworker_app.errors import Barred, CaseworkerError, Unanswered
from caseworker_app.services.casework.records import CaseFile
from caseworker_app.services.office import Office
from caseworker_app.ui.case.sight import Sight, read
from caseworker_app.ui.lately import remember
from caseworker_app.ui.messages import Choice, Question, Weight, Words
from caseworker_app.ui.step import Standing, Step
from caseworker_app.ui.workplace import Workplace

STARRED = "case.starred"


class CaseScreen(Protocol):
    def show_sight(self, sight: Sight) -> None: ...

    def show_step(self, key: str) -> None: ...

    def show_place(self, text: str, *, before: bool, after: bool) -> None: ...

    def show_star(self, *, on: bool) -> None: ...

    def show_closed(self, text: str, *, can_answer: bool) -> None:
        """The content is closed to the person (jäv); nothing of it is shown."""
        ...

    def show_bytes(self, document: Document, data: bytes) -> None: ...

    def explain_document(self, text: str) -> None: ...


class CasePresenter(QObject):
    """Keeps which case is open, at which step, in which list."""

    def __init__(self, screen: CaseScreen, place: Workplace, steps: Sequence[Step]) -> None:
        super().__init__()
        self._screen = screen
        self._place = place
        self._steps = tuple(steps)
        self._within: tuple[UUID, ...] = ()
        self._list = ""
        self._turn = 0
        self.case_id: UUID | None = None
        self.step = ""
        self.sight: Sight | None = None

    def open(self, case_id: UUID, step: str = "", within: Sequence[UUID] = (), title: str = "") -> None:
        """Show a case; `within` is the list it was opened from, in its order, kept when none is given anew."""
        if case_id != self.case_id:
            self._place.messages.moved()
        self.case_id, self.step, self.sight = case_id, step, None
        if within or case_id not in self._within:
            self._within, self._list = tuple(within), title
        self._turn += 1
        remember(self._place, case_id, step)
        self._tell_place()
        self._screen.show_star(on=str(case_id) in self._place.state.words(STARRED))
        self.reload()

    def reload(self, then: Callable[[], None] | None = None) -> None:
        """Read the case anew, then tell; an answer for a case that was left is dropped."""
        case_id, turn = self.case_id, self._turn
        if case_id is None:
            return
        steps = self._steps

        def shown(sight: Sight) -> None:
            if turn == self._turn:
                self._show(sight)
                if then is not None:
                    then()

        def failed(error: CaseworkerError) -> None:
            if turn == self._turn:
                self._failed(error)

        self._place.run(lambda office: read(office, case_id, steps), shown, failed)

    def _show(self, sight: Sight) -> None:
        first = self.sight is None
        self.sight = sight
        self._screen.show_sight(sight)
        if first or not self._is_there(self.step):
            self.go(self.step if self._is_there(self.step) else self.work_at(sight))

    def _failed(self, error: CaseworkerError) -> None:
        if isinstance(error, Barred):
            self.sight = None
            self._screen.show_closed(error.text, can_answer=isinstance(error, Unanswered))
        else:
            self._place.messages.failure(error, self.reload)

    def _is_there(self, key: str) -> bool:
        return self.sight is not None and key in self.sight.marks and not self.sight.marks[key].hidden

    def work_at(self, sight: Sight) -> str:
        """The step where the work goes on: what is begun, else the first not done, else the last."""
        there = [step.key for step in self._steps if not sight.marks[step.key].hidden]
        for wanted in ((Standing.DOING,), (Standing.TODO,), (Standing.WAITING,)):
            found = [key for key in there if sight.marks[key].standing in wanted]
            if found:
                return found[0]
        done = [key for key in there if sight.marks[key].standing in (Standing.DONE, Standing.FAILED)]
        return (done or there or [""])[-1]

    def go(self, step: str) -> None:
        """A step asked for while the case is being read is shown when it has been."""
        if self.sight is None:
            self.step = step
        elif self._is_there(step):
            self.step = step
            if self.case_id is not None:
                remember(self._place, self.case_id, step)
            self._screen.show_step(step)

    def next_step(self) -> None:
        """The next step that is not aside."""
        after = [step.key for step in self._steps].index(self.step) + 1 if self.step else 0
        there = [step.key for step in self._steps[after:] if not step.aside and self._is_there(step.key)]
        if there:
            self.go(there[0])

    def neighbour(self, by: int) -> UUID | None:
        if self.case_id not in self._within:
            return None
        at = self._within.index(self.case_id) + by
        return self._within[at] if 0 <= at < len(self._within) else None

    def move(self, by: int) -> None:
        """The case after or before in the list, at the step where one was if it has it."""
        there = self.neighbour(by)
        if there is not None:
            self.open(there, self.step)

    def walk_in(self, within: Sequence[UUID], title: str) -> None:
        """The list that was on its way when the case was opened, e.g. at the start of the program."""
        if self.case_id in within and self.case_id not in self._within:
            self._within, self._list = tuple(within), title
            self._tell_place()

    def _tell_place(self) -> None:
        if self.case_id not in self._within:
            self._screen.show_place("", before=False, after=False)
            return
        at, total = self._within.index(self.case_id) + 1, len(self._within)
        text = self.tr("{at} av {total} i {list}") if self._list else self.tr("{at} av {total}")
        words = text.format(at=at, total=total, list=self._list)
        self._screen.show_place(words, before=at > 1, after=at < total)

    def toggle_star(self) -> None:
        """Mark the case for oneself."""
        key = str(self.case_id)
        starred = [one for one in self._place.state.words(STARRED) if one != key]
        on = len(starred) == len(self._place.state.words(STARRED))
        self._place.state.set(STARRED, [*starred, key] if on else list(starred))
        self._screen.show_star(on=on)
        self._place.messages.announce(self.tr("Ärendet är markerat") if on else self.tr("Markeringen är borttagen"))

    def read_document(self, document: Document) -> None:
        """Fetch a file for the document pane."""
        turn = self._turn

        def shown(data: bytes) -> None:
            if turn == self._turn:
                self._screen.show_bytes(document, data)

        def failed(error: CaseworkerError) -> None:
            if turn == self._turn:
                self._screen.explain_document(error.text)

        self._place.run(lambda office: office.records.document(document.id), shown, failed)

    def answer_bias(self) -> None:
        """The jäv question of this case, answered where it stands in the way."""
        case_id = self.case_id

        def waiting(office: Office) -> str:
            return next((f"{one.applicant}, {one.dnr}" for one in office.recusals.waiting() if one.id == case_id), "")

        self._place.run(waiting, self._ask_bias)

    def _ask_bias(self, case: str) -> None:
        question = Question(
            self.tr("Är du jävig i ärendet?"),
            f"{case}\n\n"
            + self.tr(
                "Du är jävig om du eller någon närstående berörs av ärendet, om du är ställföreträdare för sökanden "
                "eller om något annat kan göra att din opartiskhet ifrågasätts (16 § FL)."
            ),
            (
                Choice("no", self.tr("Nej, jag är inte jävig"), Weight.PRIMARY),
                Choice("yes", self.tr("Anmäl jäv…"), Weight.PLAIN),
            ),
        )
        self._place.ask.choose(question, self._bias_answered)

    def _bias_answered(self, key: str) -> None:
        if key == "no":
            self._declare("", biased=False)
            return
        self.report_bias()

    def report_bias(self) -> None:
        """A jäv that is known from the start or turns up later (18 § FL): it closes the case for who reports it."""
        wanted = Words(
            self.tr("Anmäl jäv"),
            self.tr(
                "Vilken omständighet kan göra dig jävig? Ärendet stängs för dig när du har anmält den, "
                "och någon annan prövar anmälan (18 § FL)."
            ),
            self.tr("Anmäl jäv"),
            about=str(self.case_id or ""),
            topic="bias",
        )
        self._place.ask.words(wanted, lambda text: self._declare(text, biased=True))

    def _declare(self, text: str, *, biased: bool) -> None:
        case_id = self.case_id
        if case_id is None:
            return

        def answered(office: Office) -> None:
            office.recusals.answer(case_id, text, biased=biased)

        def told(_: object) -> None:
            if biased:
                self._place.messages.announce(self.tr("Jäv är anmält. Någon annan tar över ärendet."))
            self.reload()

        self._place.write(answered, told)

    @property
    def file(self) -> CaseFile:
        assert self.sight is not None  # steps are made when the case is read
        return self.sight.file
