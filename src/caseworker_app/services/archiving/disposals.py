"""Disposal (gallring) by the call's rules: one lists and proposes, another carries out, the proof of what went is kept."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from caseworker_app.domain.call import Call
from caseworker_app.domain.disposal import DisposalRule, Material, free_from
from caseworker_app.domain.records.cases import Incoming
from caseworker_app.domain.records.disposals import Disposal
from caseworker_app.domain.states import IncomingState, Role
from caseworker_app.errors import Fault, Rejected, Unusable
from caseworker_app.sentences import Sentence
from caseworker_app.services.desk import Desk
from caseworker_app.services.ports import Cancelled, Progress, Quiet
from caseworker_app.services.shared_only import shared_only
from caseworker_app.store.carried import DISPOSALS
from caseworker_app.store.work import UnitOfWork

PROPOSING = (Role.ARCHIVIST,)
EXECUTING = (Role.ARCHIVIST, Role.ADMINISTRATOR)


@dataclass(frozen=True, slots=True)
class Item:
    """Something that may go: where it came from, when it was settled, from which day it is free."""

    id: UUID
    source: str
    settled: date
    free: date


@dataclass(frozen=True, slots=True)
class Due:
    """A rule and what it lets go today."""

    rule: DisposalRule
    items: tuple[Item, ...]


class Disposals:
    """Nothing goes by a rule that no lawyer has read, nor by one person alone."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def due(self, call_key: str) -> list[Due]:
        """Every rule of the call with what may go today, the oldest first."""
        with self._desk.reading() as work:
            stored, call = self._desk.call_by_key(work, call_key)
            return [Due(rule, tuple(self._free(work, stored.id, rule))) for rule in call.disposal]

    def of(self, call_key: str) -> list[Disposal]:
        """What was proposed and carried out, newest first."""
        with self._desk.reading() as work:
            stored, _ = self._desk.call_by_key(work, call_key)
            return work.disposals.find("-number", call_id=stored.id)

    @shared_only(DISPOSALS)
    def propose(self, call_key: str, rule_id: str, reason: str) -> Disposal:
        """The list that another person may carry out; Rejected for a rule that is not reviewed."""
        if not reason.strip():
            raise Rejected(Fault("reason", "Skriv varför materialet gallras nu."))
        with self._desk.work() as work:
            self._desk.person(work, *PROPOSING)
            stored, call = self._desk.call_by_key(work, call_key)
            rule = _rule(call, rule_id)
            if not rule.reviewed:
                raise Rejected(
                    Fault(
                        "rule",
                        Sentence(
                            "Regeln {title} är ej juridiskt granskad. Inget får gallras efter den.", title=rule.title
                        ),
                    )
                )
            items = list(self._free(work, stored.id, rule))
            if not items:
                raise Rejected(Fault("rule", Sentence("{title}: inget får gallras i dag.", title=rule.title)))
            made = work.disposals.add(
                Disposal(
                    id=self._desk.new_id(),
                    call_id=stored.id,
                    number=work.disposals.highest("number", call_id=stored.id) + 1,
                    rule=rule.id,
                    authority=rule.authority,
                    items=tuple(
                        {"id": str(one.id), "source": one.source, "settled": one.settled.isoformat()} for one in items
                    ),
                    reason=reason.strip(),
                    proposed_by=self._desk.actor,
                    proposed_at=self._desk.clock.now(),
                )
            )
            work.commit()
        return made

    @shared_only(DISPOSALS)
    def execute(self, call_key: str, number: int, progress: Progress | None = None) -> Disposal:
        """Carry out a list that somebody else proposed: rows and what the journal kept of them go, its heads stay.

        All of it or, when it is stopped on the way (`Cancelled`), nothing.
        """
        with self._desk.work() as work:
            self._desk.person(work, *EXECUTING)
            stored, _ = self._desk.call_by_key(work, call_key)
            held = work.disposals.one(call_id=stored.id, number=number)
            if held is None:
                raise Unusable(Sentence("Det finns inget gallringsförslag {number} i utlysningen.", number=number))
            if held.executed_by is not None:
                raise Rejected(Fault("number", Sentence("Förslag {number} är redan verkställt.", number=number)))
            if held.proposed_by == self._desk.actor:
                work.refuse("disposal", held.id, None, "gallring av den som föreslog den")
                work.commit()
                raise Rejected(Fault("user", "Den som har föreslagit en gallring kan inte verkställa den."))
            self._carry_out(work, held, progress or Quiet())
            work.commit()
        with self._desk.reading() as work:
            return work.disposals.get(held.id)

    def _carry_out(self, work: UnitOfWork, held: Disposal, progress: Progress) -> None:
        now = self._desk.clock.now()
        if work.shared:
            work.call("dispose_items", held.id, now)
            return
        with work.thawed():
            for done, item in enumerate(held.items):
                progress.step(done, len(held.items), "Gallrar")
                if progress.cancelled():
                    raise Cancelled
                work.incoming.remove(UUID(item["id"]))
                work.dispose("incoming", UUID(item["id"]), held.authority)
        work.disposals.change(held.id, executed_by=self._desk.actor, executed_at=now)

    def _free(self, work: UnitOfWork, call_id: UUID, rule: DisposalRule) -> Iterator[Item]:
        assert rule.material is Material.NO_APPLICATION  # the only one there is
        today = self._desk.clock.today()
        state = IncomingState.NO_APPLICATION.value
        for row in work.incoming.find("settled_at", "id", call_id=call_id, state=state):
            item = _item(row, rule)
            if item is not None and item.free <= today:
                yield item


def _item(row: Incoming, rule: DisposalRule) -> Item | None:
    if row.settled_at is None:
        return None
    day = row.settled_at.date()
    return Item(row.id, f"{row.file}, rad {row.file_row}", day, free_from(day, rule.months))


def _rule(call: Call, rule_id: str) -> DisposalRule:
    found = next((one for one in call.disposal if one.id == rule_id), None)
    if found is None:
        known = ", ".join(one.id for one in call.disposal) or Sentence("inga")
        raise Unusable(
            Sentence("Utlysningen har ingen gallringsregel {rule_id} (regler: {known}).", rule_id=rule_id, known=known)
        )
    return found
