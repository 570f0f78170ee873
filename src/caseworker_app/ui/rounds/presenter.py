"""Rounds: gathered, presented and decided; what forbids it is shown where it is tried."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Protocol
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from caseworker_app.domain.money import formatted
from caseworker_app.domain.states import DecisionState, Role, RoundState
from caseworker_app.errors import Barred, CaseChanged, CaseworkerError, Fault, Recused, Rejected
from caseworker_app.services.administration.people import role_of
from caseworker_app.services.deciding.roundlists import Decidable, RoundLine, RoundSheet
from caseworker_app.services.sending.outgoing import Selection
from caseworker_app.ui.days import long_form
from caseworker_app.ui.labels import counted
from caseworker_app.ui.letters.jobs import Chosen
from caseworker_app.ui.messages import Choice, Question, Words
from caseworker_app.ui.rounds.rows import ShownLine, shown
from caseworker_app.ui.tasks import Latest, On
from caseworker_app.ui.translation import translate
from caseworker_app.ui.workplace import Workplace


class RoundsScreen(Protocol):
    """What the presenter needs of the room."""

    def show_rounds(self, lines: Sequence[RoundLine]) -> None: ...

    def show_round(self, sheet: RoundSheet, inside: Sequence[ShownLine], waiting: Sequence[ShownLine]) -> None: ...

    def show_none(self) -> None:
        """There is no round at all."""
        ...

    def show_waiting(self) -> None:
        """The proposals that can be put in the round that is shown."""
        ...

    def show_faults(self, faults: Sequence[Fault]) -> None: ...

    def ask_recusal(self, text: str, answer: Callable[[], None]) -> None:
        """The jäv question stands in the way; `answer` says no for all of the cases."""
        ...

    def ask_round(self, calls: Sequence[Decidable], today: date, then: Callable[[str, date], None]) -> None: ...

    def ask_participants(self, people: Sequence[tuple[str, str]], then: Callable[[list[str]], None]) -> None: ...


class RoundsPresenter:
    """One round is open at a time."""

    def __init__(self, screen: RoundsScreen, place: Workplace) -> None:
        self._screen = screen
        self._place = place
        self._latest = Latest(place.tasks.during(place.lifetime))
        self.sheet: RoundSheet | None = None
        self.failed: dict[str, str] = {}
        self._missing: dict[UUID, tuple[Fault, ...]] = {}
        self._to_waiting = False

    def load(self, wanted: UUID | None = None) -> None:
        """The list, and the wanted round or the one that waits."""

        def arrived(lines: list[RoundLine]) -> None:
            self._screen.show_rounds(lines)
            known = [line.round.id for line in lines]
            held = wanted or (self.sheet.round.id if self.sheet else None)
            chosen = held if held in known else _first(lines)
            if chosen is None:
                self.sheet = None
                self._screen.show_none()
            else:
                self.open(chosen)

        self._place.run(lambda office: office.round_lists.all(), arrived)

    def load_waiting(self, call: UUID) -> None:
        """Where a proposal of the call waits: beside the round that is gathered, or it is told that there is none."""

        def arrived(lines: list[RoundLine]) -> None:
            here = [line.round for line in lines if line.round.call_id == call]
            gathered = next((one for one in here if one.state is RoundState.OPEN), None)
            self._to_waiting = gathered is not None
            self.load(gathered.id if gathered else here[0].id if here else None)
            text = translate("rounds", "Förslaget väntar på en omgång, och ingen är öppen. Öppna en med Ny omgång.")
            self._screen.show_faults([] if gathered else [Fault("round", text)])

        self._place.run(lambda office: office.round_lists.all(), arrived)

    def open(self, round_id: UUID) -> None:
        """Only the round asked for last is shown."""
        if self.sheet is not None and self.sheet.round.id != round_id:
            self._missing, self.failed = {}, {}
        self._latest.run(
            lambda: self._place.office().round_lists.open(round_id), self._opened, self._place.messages.failure
        )

    def _opened(self, sheet: RoundSheet) -> None:
        self.sheet = sheet
        self._show()
        if self._to_waiting:
            self._to_waiting = False
            self._screen.show_waiting()
        asked = [one.id for one in (*sheet.inside, *sheet.waiting) if _unfinished(one.state)]
        if asked and not self._missing:
            self._place.tasks.during(self._place.lifetime).run(
                lambda: self._place.office().round_lists.missing(asked), self._wanting, on=On.FILES
            )

    def _wanting(self, found: dict[UUID, tuple[Fault, ...]]) -> None:
        self._missing = found
        self._show()

    def _show(self) -> None:
        sheet = self.sheet
        if sheet is None:
            return

        def rows(lines: Sequence[object]) -> list[ShownLine]:
            return [
                shown(one, sheet.names, closed=one.case_id in sheet.closed, missing=self._missing, failed=self.failed)
                for one in (sheet.inside if lines is sheet.inside else sheet.waiting)
            ]

        self._screen.show_round(sheet, rows(sheet.inside), rows(sheet.waiting))

    # The letters of the round

    def chosen_letters(self) -> Chosen | None:
        """All of the round, whose day and track name it."""
        sheet = self.sheet
        if sheet is None:
            return None
        held = sheet.round
        wanted = f"{held.day.isoformat()}/{held.track}" if held.track else held.day.isoformat()
        return Chosen(Selection(round=wanted, call_key=sheet.line.call_key), sheet.line.letters)

    def mark(self, failed: Mapping[str, str]) -> None:
        self.failed = dict(failed)

    # Preparing

    @property
    def prepares(self) -> bool:
        return self._place.opened.may(Role.CASEWORKER)

    @property
    def decides(self) -> bool:
        return self.sheet is not None and self._place.opened.may(role_of(self.sheet.call.rules.decider_role))

    def new_round(self) -> None:
        """For which call, and the day its decisions are made."""

        def arrived(calls: list[Decidable]) -> None:
            if calls:
                self._screen.ask_round(calls, self._place.opened.today, self._make)
            else:
                text = translate("rounds", "Ingen utlysning har något att besluta.")
                self._screen.show_faults([Fault("call", text)])

        self._place.run(lambda office: office.round_lists.calls(), arrived)

    def _make(self, call_key: str, day: date) -> None:
        name = translate("rounds", "Beslutsomgång {day}").format(day=long_form(day))
        self._place.write(
            lambda office: office.rounds.open(call_key, name, day), lambda made: self._begun(made.id), self.fail
        )

    def _begun(self, made: UUID) -> None:
        self._screen.show_faults([])
        self.load(made)

    def put(self, decisions: Sequence[UUID]) -> None:
        """Into the open round."""
        sheet = self.sheet
        if sheet is not None and decisions:
            self._place.write(lambda office: office.rounds.put(sheet.round.id, decisions), self._moved, self.fail)

    def take_out(self, decisions: Sequence[UUID]) -> None:
        sheet = self.sheet
        if sheet is not None and decisions:
            self._place.write(lambda office: office.rounds.take_out(sheet.round.id, decisions), self._moved, self.fail)

    def _moved(self, count: int) -> None:
        self._screen.show_faults([])
        self._place.messages.announce(QCoreApplication.translate("rounds", "%n förslag flyttade", "", count))
        self.load()

    def present(self) -> None:
        """Who presents is who does this; the others in the room are asked for (31 § 5 FL)."""
        sheet = self.sheet
        if sheet is None:
            return
        others = [(login, name) for login, name in sheet.people if login != self._place.opened.person]

        def go(participants: list[str]) -> None:
            held = sheet.round
            self._place.write(
                lambda office: office.rounds.present(held.id, participants, held.version),
                lambda _done: self._told(translate("rounds", "Omgången är föredragen")),
                self.fail,
            )

        self._screen.ask_participants(others, go)

    # Deciding

    def decide(self) -> None:
        """Asks once, with numbers, sums and what is left of the frames."""
        sheet = self.sheet
        if sheet is None or sheet.round.state is not RoundState.PRESENTED:
            return
        verb = QCoreApplication.translate("rounds", "Fatta %n beslut", "", len(sheet.inside))
        question = Question(verb, summary(sheet), (Choice("decide", verb),))  # Enter leaves it: a decision stands
        self._place.ask.choose(question, lambda _key: self._decide(sheet))

    def _decide(self, sheet: RoundSheet) -> None:
        held = sheet.round
        self._place.write(
            lambda office: office.rounds.decide(held.id, held.version),
            lambda _done: self._told(translate("rounds", "Besluten är fattade")),
            self.fail,
        )

    def send_back(self, decision: UUID, then: Callable[[], None] | None = None) -> None:
        """The comment is required: it says what to change."""
        wanted = Words(
            translate("rounds", "Skicka tillbaka förslaget"),
            translate("rounds", "Vad ska ändras i förslaget?"),
            translate("rounds", "Skicka tillbaka"),
            about=str(decision),
            topic="return",
        )

        def done(_decision: object) -> None:
            self._told(translate("rounds", "Förslaget är tillbaka hos handläggaren"))
            if then is not None:
                then()

        def go(text: str) -> None:
            self._place.write(lambda office: office.rounds.send_back(decision, text), done, self.fail)

        self._place.ask.words(wanted, go)

    def _told(self, text: str) -> None:
        self._missing = {}
        self._screen.show_faults([])
        self._place.messages.announce(text)
        self.load()

    def fail(self, error: CaseworkerError) -> None:
        """Findings stand in the room; what concerns the surroundings is told by the window."""
        if isinstance(error, Barred) and not isinstance(error, Recused):
            self._screen.ask_recusal(error.text, lambda: self._answer(error.cases))
        elif isinstance(error, Rejected):
            self._screen.show_faults(error.faults)
        else:
            self._place.messages.failure(error)
            if isinstance(error, CaseChanged):
                self.load()

    def _answer(self, cases: Sequence[UUID]) -> None:
        self._place.write(
            lambda office: office.recusals.answer_all(list(cases)),
            lambda _made: self._told(translate("rounds", "Jävsfrågan är besvarad")),
            self.fail,
        )


def summary(sheet: RoundSheet) -> str:
    """The final question in words: how many of each kind, the sums, what the frames hold afterwards."""
    lines = [
        f"{counted(one.kind, one.count)}, {formatted(one.amount)}" if one.amount.ore else counted(one.kind, one.count)
        for one in sheet.line.kinds
    ]
    titles = {track.id: track.frame_title for track in sheet.call.tracks}
    text = translate("rounds", "Beslut den {day}, tillsammans {sum}:").format(
        day=long_form(sheet.round.day), sum=formatted(sheet.line.amount)
    )
    frames = [
        translate("rounds", "{frame}: {left} kvar av {amount} när allt föreslaget är räknat.").format(
            frame=titles.get(one.frame.track, one.frame.track),
            left=formatted(one.left),
            amount=formatted(one.frame.amount),
        )
        for one in sheet.frames
    ]
    after = translate("rounds", "Ett fattat beslut ändras bara genom ett nytt beslut.")
    return "\n".join([text, *(f"• {line}" for line in lines), "", *frames, "", after])


def _first(lines: Sequence[RoundLine]) -> UUID | None:
    """The round where work waits, else the newest."""
    waits = [line for line in lines if line.round.state is not RoundState.DECIDED]
    found = next(iter(waits), None) or next(iter(lines), None)
    return found.round.id if found else None


def _unfinished(state: DecisionState) -> bool:
    return state in (DecisionState.PROPOSED, DecisionState.PRESENTED)
