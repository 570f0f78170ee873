"""Risk classes of cases and samples for deeper control: what the program can find, and a draw that anyone can redo."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction
from hashlib import sha256
from math import ceil

from caseworker_app.domain.money import ZERO, Money, formatted
from caseworker_app.sentences import Sentence


class Risk(StrEnum):
    """How much may go wrong with a grant, as a person judges it."""

    LOW = "low"
    MEDIUM = "medium"
    HIGH = "high"

    @property
    def label(self) -> str:
        return {"low": "låg", "medium": "medel", "high": "hög"}[self.value]


class ControlOutcome(StrEnum):
    """What a deeper control came to."""

    CLEAN = "clean"
    REMARK = "remark"
    FAULT = "fault"

    @property
    def label(self) -> str:
        return {"clean": "utan anmärkning", "remark": "med anmärkning", "fault": "brister, ärendet tas upp"}[self.value]


class Sign(StrEnum):
    """What the program can tell of a case from the register, of all cases alike."""

    SUM = "sum_over"
    KIND = "kind"
    NEW = "not_granted_before"
    FINDINGS = "open_findings"
    LATE = "late_report"
    RECOVERED = "earlier_recovery"
    RETURNED = "returned_payment"


@dataclass(frozen=True, slots=True, kw_only=True)
class RiskGround:
    """A ground that gives points; `limit` belongs to sum_over, `kinds` (of applicants) to kind."""

    id: str
    title: str
    sign: Sign
    points: int
    limit: Money = ZERO
    kinds: tuple[str, ...] = ()
    tracks: tuple[str, ...] = ()
    reviewed: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class SampleShare:
    """How much of a class is drawn for control, never fewer than `least` while there are so many."""

    risk: Risk
    share: Fraction
    least: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class RiskRules:
    """From how many points a case is of medium and of high risk, what gives points, and what is drawn of each class."""

    medium: int
    high: int
    grounds: tuple[RiskGround, ...] = ()
    shares: tuple[SampleShare, ...] = ()
    reviewed: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """What is known of a case when its grounds are counted; `amount` what is granted, else what is applied for."""

    track: str
    kind: str
    amount: Money
    granted_before: bool
    findings: int
    late: int
    recovered: int
    returned: int


@dataclass(frozen=True, slots=True)
class Found:
    """A ground that holds for a case, with the number that made it so."""

    id: str
    title: str
    said: str
    points: int
    reviewed: bool


def found(rules: RiskRules | None, known: Known) -> tuple[Found, ...]:
    """Every ground of the call that holds, in the call's order."""
    return tuple(_found(rules, known)) if rules else ()


def _found(rules: RiskRules, known: Known) -> Iterator[Found]:
    for ground in rules.grounds:
        if ground.tracks and known.track not in ground.tracks:
            continue
        said = _said(ground, known)
        if said:
            yield Found(ground.id, ground.title, said, ground.points, ground.reviewed)


def _said(ground: RiskGround, known: Known) -> str:
    """Empty when the ground does not hold."""
    match ground.sign:
        case Sign.SUM:
            over = known.amount > ground.limit
            return f"{formatted(known.amount)}, gränsen är {formatted(ground.limit)}" if over else ""
        case Sign.KIND:
            return known.kind if known.kind in ground.kinds else ""
        case Sign.NEW:
            return "" if known.granted_before else "inget tidigare bidrag i databasen"
    counted = {
        Sign.FINDINGS: (known.findings, "anmärkningar utan åtgärd"),
        Sign.LATE: (known.late, "redovisningar för sent eller inte alls"),
        Sign.RECOVERED: (known.recovered, "återkrav"),
        Sign.RETURNED: (known.returned, "utbetalningar som kom tillbaka"),
    }
    count, words = counted[ground.sign]
    return f"{count} {words}" if count else ""


def suggested(rules: RiskRules | None, grounds: Sequence[Found]) -> Risk | None:
    """The class that the points come to; None where the call has no rules."""
    if rules is None:
        return None
    points = sum(one.points for one in grounds)
    return Risk.HIGH if points >= rules.high else Risk.MEDIUM if points >= rules.medium else Risk.LOW


def wanted(rules: RiskRules, risk: Risk, count: int) -> int:
    """How many of `count` cases of a class are drawn."""
    rule = next((one for one in rules.shares if one.risk is risk), None)
    return 0 if rule is None else min(count, max(rule.least, ceil(rule.share * count)))


def drawn(seed: str, pool: Sequence[str], count: int) -> tuple[str, ...]:
    """The first `count` by the digest of seed and diary number: the same seed and pool always give the same cases."""
    return tuple(sorted(pool, key=lambda dnr: (sha256(f"{seed}\n{dnr}".encode()).hexdigest(), dnr))[:count])


def troubles(rules: RiskRules | None, kinds: Sequence[str], tracks: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Field and reason for what does not fit together in the rules of a call."""
    if rules is None:
        return
    if not 0 < rules.medium < rules.high:
        yield "risk.high", Sentence("gränsen för hög risk ska ligga över gränsen för medel, och båda över noll")
    ids = [one.id for one in rules.grounds]
    for ground in rules.grounds:
        if ids.count(ground.id) > 1:
            yield f"risk.grounds.{ground.id}", Sentence("{id} finns mer än en gång", id=ground.id)
        if ground.points <= 0:
            yield f"risk.grounds.{ground.id}.points", Sentence("ska vara över noll")
        unknown = [("kinds", one) for one in ground.kinds if one not in kinds]
        unknown += [("tracks", one) for one in ground.tracks if one not in tracks]
        for field, word in unknown:
            yield f"risk.grounds.{ground.id}.{field}", Sentence("{word} finns inte i utlysningen", word=repr(word))
    for at, rule in enumerate(rules.shares):
        if not 0 <= rule.share <= 1:
            yield f"risk.shares.{at}.share", Sentence("ska vara mellan 0 och 1")


def strata(of: Mapping[str, Risk]) -> dict[Risk, tuple[str, ...]]:
    """Diary numbers by class, the highest first; a class without cases is left out."""
    made = {risk: tuple(sorted(dnr for dnr, one in of.items() if one is risk)) for risk in reversed(Risk)}
    return {risk: pool for risk, pool in made.items() if pool}
