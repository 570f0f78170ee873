"""Disposal (gallring): what may go by which rule, proposed by one person and carried out by another."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from PySide6.QtCore import QObject

from caseworker_app.domain.records.disposals import Disposal
from caseworker_app.domain.states import Role
from caseworker_app.errors import CaseworkerError
from caseworker_app.services.administration.calls import CallRow
from caseworker_app.services.archiving.disposals import Due
from caseworker_app.services.office import Office
from caseworker_app.services.ports import Cancelled
from caseworker_app.ui.messages import Choice, Question, Weight, Words
from caseworker_app.ui.workplace import Workplace


class Deed(StrEnum):
    """What can be done with a line."""

    NONE = ""
    PROPOSE = "propose"
    EXECUTE = "execute"


@dataclass(frozen=True, slots=True)
class Thing:
    """Something that goes or went: where it came from, when it was settled, and from when it is free."""

    at: int
    source: str
    settled: str
    free: str


@dataclass(frozen=True, slots=True)
class Line:
    """A rule of the call, or a disposal that was proposed by it."""

    key: str
    title: str
    authority: str
    count: int
    state: str
    tone: str
    reason: str
    deed: Deed
    why_not: str
    things: tuple[Thing, ...]

    @property
    def proposed(self) -> bool:
        """A disposal, not a rule."""
        return self.key.startswith("made:")


class DisposalScreen(Protocol):
    """What the page shows."""

    def offer_calls(self, calls: Sequence[tuple[str, str]]) -> str:
        """Fill the choice; the key that stands there now, empty when there is none."""
        ...

    def show_lines(self, lines: Sequence[Line]) -> None: ...

    def show_busy(self, *, busy: bool) -> None: ...

    def tell(self, text: str, tone: str = "info") -> None: ...


Read = tuple[Sequence[Due], Sequence[Disposal], Mapping[str, str]]


class DisposalPresenter(QObject):
    """For one page."""

    def __init__(self, screen: DisposalScreen, place: Workplace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._screen = screen
        self._place = place
        self._call = ""

    def load(self) -> None:
        self._place.run(lambda office: [row for row in office.calls.rows() if row.version], self._offered)

    def _offered(self, rows: Sequence[CallRow]) -> None:
        chosen = self._screen.offer_calls([(row.key, row.title) for row in rows])
        if chosen:
            self.read(chosen)

    def read(self, call: str) -> None:
        """The rules of a call with what may go by them today, and what was proposed before."""
        self._call = call

        def work(office: Office) -> Read:
            names = {one.name: one.display_name for one in office.people.all()}
            return office.disposals.due(call), office.disposals.of(call), names

        self._place.run(work, self._show)

    def propose(self, line: Line) -> None:
        """The reason is asked for; the list is what may go by the rule today."""
        wanted = Words(
            self.tr("Föreslå gallring"),
            self.tr("%n handlingar efter regeln {rule}. Varför gallras de nu?", "", line.count).format(rule=line.title),
            self.tr("Föreslå gallring"),
            about=f"gallring {line.key}",
            topic="disposal",
        )
        self._place.ask.words(wanted, lambda reason: self._propose(line, reason))

    def _propose(self, line: Line, reason: str) -> None:
        call, rule = self._call, line.key.partition(":")[2]
        told = self.tr("Gallring {0} är föreslagen. En annan person verkställer den.")
        self._do(self.tr("Föreslår gallring"), lambda office: office.disposals.propose(call, rule, reason), told.format)

    def execute(self, line: Line) -> None:
        """Asked once more, with how much goes and for what reason."""
        text = self.tr("%n handlingar försvinner för gott, efter {authority}. Skäl: {reason}", "", line.count)
        question = Question(
            self.tr("Verkställ gallringen"),
            text.format(authority=line.authority, reason=line.reason),
            (Choice("go", self.tr("Gallra"), Weight.DANGER),),
        )
        self._place.ask.choose(question, lambda _key: self._execute(line))

    def _execute(self, line: Line) -> None:
        call, number = self._call, int(line.key.partition(":")[2])
        told = self.tr("Gallring {0} är verkställd. Vad som gallrades och varför står kvar här.")
        self._screen.show_busy(busy=True)
        self._place.long(
            self.tr("Gallrar"),
            lambda office, progress: office.disposals.execute(call, number, progress),
            lambda made: self._done(made, told.format),
            self._failed,
        )

    def _do(self, title: str, work: Callable[[Office], Disposal], told: Callable[[int], str]) -> None:
        self._screen.show_busy(busy=True)
        self._place.long(
            title, lambda office, _progress: work(office), lambda made: self._done(made, told), self._failed
        )

    def _done(self, made: Disposal, told: Callable[[int], str]) -> None:
        self._screen.show_busy(busy=False)
        self._screen.tell(told(made.number), "ok")
        self.read(self._call)

    def _failed(self, error: CaseworkerError) -> None:
        self._screen.show_busy(busy=False)
        self._screen.tell(error.text, "info" if isinstance(error, Cancelled) else "bad")
        self.read(self._call)

    def _show(self, found: Read) -> None:
        due, past, names = found
        titles = {one.rule.id: one.rule.title for one in due}
        lines = [self._rule(one, past) for one in due]
        lines += [self._made(one, titles.get(one.rule, one.rule), names) for one in past]
        self._screen.show_lines(lines)

    def _rule(self, due: Due, past: Sequence[Disposal]) -> Line:
        rule = due.rule
        waiting = any(one.rule == rule.id and one.executed_by is None for one in past)
        why = ""
        if not rule.reviewed:
            why = self.tr("Regeln är ej juridiskt granskad. Inget får gallras efter den.")
        elif waiting:
            why = self.tr("Ett förslag efter regeln väntar på att verkställas.")
        elif not due.items:
            why = self.tr("Inget får gallras efter regeln i dag.")
        elif not self._place.opened.may(Role.ARCHIVIST):
            why = self.tr("En arkivarie föreslår gallring.")
        state = self.tr("Får gallras efter %n månader", "", rule.months)
        return Line(
            key=f"rule:{rule.id}",
            title=rule.title,
            authority=rule.authority,
            count=len(due.items),
            state=state if rule.reviewed else self.tr("Ej juridiskt granskad"),
            tone="idle" if rule.reviewed else "warn",
            reason="",
            deed=Deed.NONE if why else Deed.PROPOSE,
            why_not=why,
            things=tuple(
                Thing(at, one.source, one.settled.isoformat(), one.free.isoformat()) for at, one in enumerate(due.items)
            ),
        )

    def _made(self, one: Disposal, title: str, names: Mapping[str, str]) -> Line:
        done, proposer = one.executed_by is not None, names.get(one.proposed_by, one.proposed_by)
        why = ""
        if done:
            executor = names.get(one.executed_by or "", one.executed_by or "")
            day = f"{one.executed_at.astimezone():%Y-%m-%d}" if one.executed_at else ""
            why = self.tr("Föreslagen av {0}, verkställd av {1} {2}.").format(proposer, executor, day)
        elif one.proposed_by == self._place.opened.person:
            why = self.tr("Du föreslog gallringen. En annan person verkställer den.")
        elif not self._place.opened.may(Role.ARCHIVIST, Role.ADMINISTRATOR):
            why = self.tr("En arkivarie eller administratör verkställer.")
        waits = self.tr("Väntar, föreslagen av {0}").format(proposer)
        return Line(
            key=f"made:{one.number}",
            title=self.tr("Gallring {0}: {1}").format(one.number, title),
            authority=one.authority,
            count=len(one.items),
            state=self.tr("Verkställd") if done else waits,
            tone="ok" if done else "info",
            reason=one.reason,
            deed=Deed.NONE if why else Deed.EXECUTE,
            why_not=why,
            things=tuple(Thing(at, str(item["source"]), str(item["settled"]), "") for at, item in enumerate(one.items)),
        )
