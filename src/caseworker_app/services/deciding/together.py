"""Two caseworkers in one draft: what each has changed since it was read is kept, what both have changed is chosen."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any

from caseworker_app.domain.call import Call
from caseworker_app.domain.merging import Fate, Manner, Merged, fate, merged
from caseworker_app.domain.money import ZERO, Money
from caseworker_app.domain.payment import PlannedPart, plan
from caseworker_app.domain.records.decisions import Decision, DecisionCondition, Paragraph, PaymentPartRecord
from caseworker_app.domain.wording import plain
from caseworker_app.store.work import UnitOfWork

FIELDS = ("kind", "amount", "purpose", "starts", "ends", "replaces", "ground", "detriment")
MONEY = ("kind", "amount", "plan")
REASONS = "skal"
State = dict[str, Any]


def chosen_plan(parts: Sequence[PlannedPart] | None, amount: Money, call: Call, today: date) -> tuple[Any, ...] | None:
    """The parts, when they are not what the call shares an amount into by itself."""
    if parts is None or amount <= ZERO:
        return None
    shared = plan(amount, call.payment_plan, today)
    return None if [p.amount for p in parts] == [p.amount for p in shared] else tuple(parts)


def state_of(
    decision: Decision,
    conditions: Iterable[tuple[str, str]],
    parts: Sequence[PlannedPart] | None,
    reasons: str,
    shares: tuple[Call, date],
) -> State:
    """All that a person fills in for a draft."""
    fields = {name: getattr(decision, name) for name in FIELDS}
    own = chosen_plan(parts, decision.amount, *shares)
    return {**fields, "conditions": tuple(conditions), "plan": own, "reasons": reasons}


def meet(work: UnitOfWork, held: Decision, mine: State, seen: int, shares: tuple[Call, date]) -> Merged | None:
    """My fields on top of theirs; CaseChanged for what both have changed, None when the past is not known."""
    past = work.decisions.past(held.id, seen)
    if past is None:
        return None
    conditions = work.decision_conditions.find("position", decision_id=held.id)
    parts = work.payment_parts.find("part", decision_id=held.id)
    paragraphs = work.paragraphs.find("position", decision_id=held.id, section=REASONS)
    now = _stored(held, conditions, parts, paragraphs, shares)
    then = _stored(
        work.decisions.then(past, [held])[0],
        work.decision_conditions.then(past, conditions),
        work.payment_parts.then(past, parts),
        _of(REASONS, work.paragraphs.then(past, paragraphs)),
        shares,
    )
    if mine["reasons"] == _made(_of(REASONS, work.paragraphs.then(past, paragraphs))):
        mine = {**mine, "reasons": then["reasons"]}
    found = merged(then, mine, now, Manner(wholes=(MONEY,)))
    if found.clash:
        base, ours, theirs = ({n: _told(c[side]) for n, c in found.clash.items()} for side in range(3))
        raise work.decisions.changed(held.id, seen, ours, theirs, base)
    return found


def meet_words(
    work: UnitOfWork, held: Decision, section: tuple[str, str], typed: Sequence[str], seen: int, made: str = ""
) -> bool:
    """Whether my words for a section (id and heading) are to be written over those that stand there.

    CaseChanged when both wrote; `made` is what the program writes where nobody has.
    """
    past = work.decisions.past(held.id, seen)
    if past is None:
        raise work.decisions.changed(held.id, seen, {}, {})
    now = work.paragraphs.find("position", decision_id=held.id, section=section[0])
    then = _of(section[0], work.paragraphs.then(past, now))
    sides = (shown(then) if then else made, "\n\n".join(typed), shown(now) if now else made)
    base, mine, theirs = (plain(side) for side in sides)
    what = fate(base, mine, theirs)
    if what is Fate.CLASH:
        name = "reasons" if section[0] == REASONS else section[0]
        error = work.decisions.changed(held.id, seen, {name: mine}, {name: theirs}, {name: base})
        error.labels[name] = section[1]
        raise error
    return what is Fate.MINE


def shown(paragraphs: Iterable[Paragraph]) -> str:
    """A section as it is read."""
    return "\n\n".join(one.text for one in paragraphs if one.text)


def _made(paragraphs: Iterable[Paragraph]) -> str:
    """The same before anybody wrote in it by hand."""
    words = (one.made if one.made is not None else "" if one.edited else one.text for one in paragraphs)
    return "\n\n".join(text for text in words if text)


def _of(section: str, paragraphs: Iterable[Paragraph]) -> list[Paragraph]:
    return sorted((one for one in paragraphs if one.section == section), key=lambda one: one.position)


def _stored(
    decision: Decision,
    conditions: Iterable[DecisionCondition],
    parts: Iterable[PaymentPartRecord],
    paragraphs: Iterable[Paragraph],
    shares: tuple[Call, date],
) -> State:
    planned = [
        PlannedPart(p.part, p.title, p.amount, p.earliest, p.latest, p.after_report)
        for p in sorted(parts, key=lambda one: one.part)
    ]
    listed = [(one.condition, one.text) for one in sorted(conditions, key=lambda one: one.position)]
    return state_of(decision, listed, planned, shown(paragraphs), shares)


def _told(value: Any) -> Any:
    """A list of conditions or payments as text to be read side by side."""
    if not isinstance(value, tuple):
        return value
    return "\n".join(
        f"{one.number}. {one.title} {one.amount} kr, {one.earliest} – {one.latest}"
        if isinstance(one, PlannedPart)
        else str(one[1])
        for one in value
    )


def locked(work: UnitOfWork, held: Decision, seen: int) -> Decision:
    """The draft with nobody else in it until the end, when it is not the version that was seen."""
    return held if held.version == seen else work.decisions.get(held.id, lock=True)
