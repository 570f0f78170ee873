"""Completion requests (komplettering, 20 § FL): what is missing, by when, and what follows otherwise."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any
from uuid import UUID

from caseworker_app.domain.dates import free_day, next_working_day
from caseworker_app.domain.merging import merged
from caseworker_app.domain.records.reviews import Completion, CompletionItem
from caseworker_app.domain.states import CompletionState, Role
from caseworker_app.errors import Fault, Rejected
from caseworker_app.services.casework.cases import refresh
from caseworker_app.services.desk import Desk
from caseworker_app.services.shared_only import shared_only
from caseworker_app.store.carried import DISPATCH
from caseworker_app.store.work import UnitOfWork

ASKERS = (Role.CASEWORKER, Role.REGISTRAR)


@dataclass(frozen=True, slots=True)
class Wanted:
    """One thing asked for; `row` is the checklist row it comes from, if any."""

    text: str
    row: str = ""


class Completions:
    """Asking, sending, receiving answers."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def ask(
        self,
        case_id: UUID,
        items: Sequence[Wanted],
        due: date | None = None,
        consequence: str = "",
        report_id: UUID | None = None,
    ) -> Completion:
        """Draft a request; without `due` the call's usual time, moved to a working day, and likewise its consequence."""
        today = self._desk.clock.today()
        with self._desk.work() as work:
            self._desk.person(work, *ASKERS)
            case = work.cases.get(case_id)
            rules = self._desk.call(work, case.call_version_id).rules
            last = due or next_working_day(today + timedelta(days=rules.completion_days))
            Rejected.collect(_faults(items, last, today))
            made = Completion(
                id=self._desk.new_id(),
                case_id=case.id,
                report_id=report_id,
                state=CompletionState.DRAFT,
                due=last,
                consequence=consequence.strip() or rules.completion_consequence,
                created_by=self._desk.actor,
                created_at=self._desk.clock.now(),
            )
            work.completions.add(made)
            self._put_items(work, made, items)
            work.commit()
        return made

    def redraft(
        self, completion_id: UUID, items: Sequence[Wanted], due: date, consequence: str, seen: int
    ) -> Completion:
        """Write a draft anew; CaseChanged when somebody has saved it since."""
        with self._desk.work() as work:
            self._desk.person(work, *ASKERS)
            held = work.completions.get(completion_id)
            if held.state is not CompletionState.DRAFT:
                raise Rejected(Fault("state", "Begäran är redan skickad. Skriv en ny begäran i stället."))
            wanted: dict[str, Any] = {"due": due, "consequence": consequence.strip(), "items": _plain(items)}
            if held.version != seen:
                held = work.completions.get(completion_id, lock=True)
                wanted = self._met(work, held, wanted, seen)
            items = wanted["items"]
            Rejected.collect(_faults(items, wanted["due"], self._desk.clock.today()))
            saved = self._save(work, held, held.version, due=wanted["due"], consequence=wanted["consequence"])
            for item in work.completion_items.find("position", completion_id=held.id):
                work.completion_items.remove(item.id)
            self._put_items(work, held, items)
            work.commit()
        return saved

    def usual_day(self, case_id: UUID) -> date:
        """The call's usual last day for an answer if one asks today, moved to a working day."""
        with self._desk.reading() as work:
            days = self._desk.call(work, work.cases.get(case_id).call_version_id).rules.completion_days
        return next_working_day(self._desk.clock.today() + timedelta(days=days))

    @shared_only(DISPATCH)
    def send(self, completion_id: UUID, seen: int) -> Completion:
        """The request leaves the agency today; the case waits from now on."""
        with self._desk.work() as work:
            saved = self.send_in(work, completion_id, seen)
            work.commit()
        return saved

    def send_in(self, work: UnitOfWork, completion_id: UUID, seen: int) -> Completion:
        """As `send`, in a unit of work that does more."""
        self._desk.person(work, *ASKERS)
        held = work.completions.get(completion_id)
        if held.state is not CompletionState.DRAFT:
            raise Rejected(Fault("state", "Begäran är redan skickad. Skriv en ny begäran i stället."))
        return self._save(work, held, seen, state=CompletionState.SENT, sent_on=self._desk.clock.today())

    def answer(self, completion_id: UUID, day: date, settled: Sequence[int], seen: int) -> Completion:
        """Something came in on `day`; `settled` are the positions that are now in order."""
        with self._desk.work() as work:
            self._desk.person(work, *ASKERS)
            held = work.completions.get(completion_id)
            if held.state is not CompletionState.SENT:
                raise Rejected(Fault("state", "Begäran väntar inte på svar. Kontrollera vilken begäran svaret gäller."))
            if held.sent_on is not None and day < held.sent_on:
                raise Rejected(Fault("answered_on", "Svaret kan inte ha kommit in innan begäran skickades."))
            for item in work.completion_items.find("position", completion_id=held.id):
                if item.position in settled:
                    work.completion_items.change(item.id, settled=True)
            saved = self._save(work, held, seen, state=CompletionState.ANSWERED, answered_on=day)
            work.commit()
        return saved

    def close(self, completion_id: UUID, seen: int) -> Completion:
        """No answer is waited for any longer; the case goes on with what there is."""
        with self._desk.work() as work:
            self._desk.person(work, *ASKERS)
            saved = self._save(work, work.completions.get(completion_id), seen, state=CompletionState.CLOSED)
            work.commit()
        return saved

    def of(self, case_id: UUID) -> list[tuple[Completion, list[CompletionItem]]]:
        """Every request of the case with its items, oldest first."""
        with self._desk.reading() as work:
            held = work.completions.find("created_at", case_id=case_id)
            return [(c, work.completion_items.find("position", completion_id=c.id)) for c in held]

    def _met(self, work: UnitOfWork, held: Completion, mine: dict[str, Any], seen: int) -> dict[str, Any]:
        """What is wanted on top of what others have changed since; CaseChanged for what both have."""
        past = work.completions.past(held.id, seen)
        if past is None:
            raise work.completions.changed(held.id, seen, {}, {})
        items = work.completion_items.find("position", completion_id=held.id)
        then = work.completions.then(past, [held])[0]
        before = sorted(work.completion_items.then(past, items), key=lambda one: one.position)
        sides = [
            {"due": one.due, "consequence": one.consequence, "items": tuple(Wanted(i.text, i.row_key) for i in some)}
            for one, some in ((then, before), (held, items))
        ]
        found = merged(sides[0], mine, sides[1])
        if found.clash:
            base, ours, theirs = ({n: _told(c[side]) for n, c in found.clash.items()} for side in range(3))
            raise work.completions.changed(held.id, seen, ours, theirs, base)
        return found.values

    def _put_items(self, work: UnitOfWork, request: Completion, items: Sequence[Wanted]) -> None:
        for position, item in enumerate(items, 1):
            work.completion_items.add(
                CompletionItem(
                    id=self._desk.new_id(),
                    case_id=request.case_id,
                    completion_id=request.id,
                    position=position,
                    text=item.text.strip(),
                    row_key=item.row,
                )
            )

    def _save(self, work: UnitOfWork, held: Completion, seen: int, **fields: object) -> Completion:
        saved = work.completions.save(dataclasses.replace(held, **fields), seen)  # type: ignore[arg-type]  # named fields
        refresh(self._desk, work, held.case_id)
        return saved


def _plain(items: Sequence[Wanted]) -> tuple[Wanted, ...]:
    return tuple(Wanted(one.text.strip(), one.row) for one in items)


def _told(value: Any) -> Any:
    """Things asked for as one text, to be read side by side."""
    return "\n".join(one.text for one in value) if isinstance(value, tuple) else value


def _faults(items: Sequence[Wanted], due: date, today: date) -> list[Fault]:
    faults = []
    if not items:
        faults.append(Fault("items", "Ange minst en uppgift som ska kompletteras.", "20 § FL"))
    if any(not item.text.strip() for item in items):
        faults.append(Fault("items", "En av uppgifterna är tom. Skriv vad som behövs eller ta bort raden."))
    if due <= today:
        faults.append(Fault("due", "Sista dag för svar måste ligga framåt i tiden."))
    elif free := free_day(due):
        faults.append(Fault("due", free))
    return faults
