"""What a caseworker fills in for a decision, apart from the reasons; made from a stored draft and into one."""

from __future__ import annotations

from dataclasses import dataclass, fields, replace
from datetime import date
from uuid import UUID

from caseworker_app.domain.call import Call
from caseworker_app.domain.decision import FIRST, MONEYLESS, REPLACING
from caseworker_app.domain.merging import Manner, merged
from caseworker_app.domain.money import ZERO, Money
from caseworker_app.domain.payment import PlannedPart, plan
from caseworker_app.domain.states import DecisionState, Detriment, Kind
from caseworker_app.services.deciding.decisions import OPEN, Draft
from caseworker_app.services.deciding.together import MONEY
from caseworker_app.services.deciding.wholes import Whole
from caseworker_app.ui.clash.choices import Choices

FIRST_OUTCOMES: tuple[Kind, ...] = (Kind.GRANT, Kind.PARTIAL, Kind.REFUSAL, Kind.DISMISSAL, Kind.WRITE_OFF)


@dataclass(frozen=True, slots=True)
class Listed:
    """A condition in its place; `key` is its id in the library, empty for an own one."""

    key: str
    text: str


@dataclass(frozen=True, slots=True)
class Form:
    """The fields as they stand; `plan` None follows the call's shares whatever the amount becomes."""

    kind: Kind
    amount: Money = ZERO
    conditions: tuple[Listed, ...] = ()
    plan: tuple[PlannedPart, ...] | None = None
    purpose: str = ""
    starts: date | None = None
    ends: date | None = None
    replaces: UUID | None = None
    ground: str = ""
    detriment: Detriment | None = None

    @classmethod
    def of(cls, whole: Whole, call: Call, today: date) -> Form:
        """From what is stored; parts as the call shares them count as not chosen by hand."""
        held = whole.decision
        stored = tuple(
            PlannedPart(p.part, p.title, p.amount, p.earliest, p.latest, p.after_report) for p in whole.parts
        )
        shared = plan(held.amount, call.payment_plan, today) if held.amount > ZERO else ()
        same = held.state in OPEN and [p.amount for p in stored] == [p.amount for p in shared]
        return cls(
            kind=held.kind,
            amount=held.amount,
            conditions=tuple(Listed(c.condition, c.text) for c in whole.conditions),
            plan=None if same else stored,
            purpose=held.purpose,
            starts=held.starts,
            ends=held.ends,
            replaces=held.replaces,
            ground=held.ground,
            detriment=held.detriment,
        )

    def draft(self, reasons: str) -> Draft:
        """As the service takes it; the reasons count only while nobody has written in them."""
        return Draft(
            kind=self.kind,
            amount=self.amount,
            text=reasons,
            listed=tuple((one.key, one.text) for one in self.conditions),
            plan=self.plan,
            purpose=self.purpose,
            starts=self.starts,
            ends=self.ends,
            replaces=self.replaces,
            ground=self.ground,
            detriment=self.detriment,
        )

    def over(self, base: Form, theirs: Form, choices: Choices | None = None) -> Form | None:
        """My changes since `base` on top of theirs; where both have changed a field as chosen, None without a choice."""
        then, mine, there = ({f.name: getattr(one, f.name) for f in fields(Form)} for one in (base, self, theirs))
        found = merged(then, mine, there, Manner(wholes=(MONEY,)))
        if found.clash and choices is None:
            return None
        how = choices or Choices()
        chosen = {n: how.written.get(n, how.value(n, c[1], c[2])) for n, c in found.clash.items()}
        return replace(theirs, **(found.values | chosen))

    def with_kind(self, kind: Kind, sought: Money, call: Call, track: str) -> Form:
        """Another outcome: a grant is the whole sum, what refuses has none; money brings the standard conditions."""
        amount = sought.rounded_down() if kind is Kind.GRANT else ZERO if kind in MONEYLESS else self.amount
        made = replace(self, kind=kind, amount=amount, plan=None)
        if amount > ZERO and not self.conditions:
            made = replace(made, conditions=standard(call, track, kind))
        return made

    def parts(self, call: Call, today: date) -> tuple[PlannedPart, ...]:
        """The payments as they will be stored."""
        if self.amount <= ZERO:
            return ()
        return self.plan if self.plan is not None else plan(self.amount, call.payment_plan, today)


def kinds(whole: Whole | None, series: tuple[Whole, ...]) -> tuple[Kind, ...]:
    """The outcomes that can come next in the series; what is handed over or decided has the one it has."""
    if whole is not None and whole.decision.state not in OPEN:
        return (whole.decision.kind,)
    decided = [one.decision for one in series if one.decision.state is DecisionState.DECIDED]
    found = FIRST_OUTCOMES
    if any(one.kind in FIRST for one in decided):
        granted = Money.total(one.amount for one in decided) > ZERO
        found = (Kind.SUPPLEMENT, *REPLACING) if granted else REPLACING
    held = whole.decision.kind if whole is not None else None
    return found if held is None or held in found else (*found, held)


def fitting(call: Call, track: str, kind: Kind) -> tuple[Listed, ...]:
    """The library's conditions for an outcome."""
    return tuple(
        Listed(c.id, c.text)
        for c in call.conditions
        if (not c.kinds or kind.value in c.kinds) and (not c.tracks or track in c.tracks)
    )


def standard(call: Call, track: str, kind: Kind) -> tuple[Listed, ...]:
    """Those that stand in every decision of the kind."""
    chosen = {c.id for c in call.conditions if c.standard}
    return tuple(one for one in fitting(call, track, kind) if one.key in chosen)
