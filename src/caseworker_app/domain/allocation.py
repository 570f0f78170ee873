"""The allocation board: cases of a track ranked by weighed points, a frame laid over them, and what a change would do.

Everything here is whole numbers and plain loops: a thousand cases are reckoned anew within a frame of the screen.
"""

from __future__ import annotations

import math
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import NamedTuple
from uuid import UUID

from caseworker_app.domain.call_review import Criterion
from caseworker_app.domain.money import ZERO, Money
from caseworker_app.errors import Fault
from caseworker_app.sentences import Sentence


class Standing(StrEnum):
    """Where a case stands on the board; the first three are as the case itself has it, the rest is the plan's."""

    DECIDED = "decided"
    PROPOSED = "proposed"
    DRAFT = "draft"
    IN = "in"
    BELOW = "below"
    PASSED = "passed"
    UNRANKED = "unranked"
    CLOSED = "closed"


OWN = (Standing.DECIDED, Standing.PROPOSED, Standing.CLOSED)
OUTSIDE = (Standing.CLOSED, Standing.PASSED, Standing.UNRANKED)


@dataclass(frozen=True, slots=True)
class Contender:
    """A case as who looks may see it; `points` are the assessments shown to them, none of those still hidden.

    `taken` is what its decisions or proposals hold of the frame already, `offered` what its open draft says.
    """

    case_id: UUID
    dnr: str
    applicant: str
    track: str
    sought: Money
    points: tuple[Mapping[str, int], ...] = ()
    wanted: int = 1
    fixed: Standing | None = None
    taken: Money = ZERO
    offered: Money = ZERO
    apart: bool = False


@dataclass(frozen=True, slots=True)
class Choice:
    """What a person has settled for a case: in or out whatever its place, with which amount, and why."""

    into: bool | None = None
    amount: Money | None = None
    basis: str = ""
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Terms:
    """What may be tried: the frame, the weights, a cap for each case, a share of what is sought (per cent)."""

    frame: Money
    weights: Mapping[str, int] = field(default_factory=dict)
    cap: Money | None = None
    share: int = 100


class Place(NamedTuple):
    """A case's place: `rank` is shared by equals and 0 without points; `score` in tenths of per cent.

    `total` sums what lies above and with it; `departs` says that it goes against the rank and wants a reason.
    """

    contender: Contender
    rank: int
    score: int | None
    offer: Money
    standing: Standing
    total: Money
    departs: bool = False

    @property
    def counted(self) -> Money:
        """What it takes of the frame in this plan."""
        return self.offer if self.standing is Standing.IN else ZERO


@dataclass(frozen=True, slots=True)
class Plan:
    """The board reckoned: places in order, the cut after `above` of them, what is `left` above it."""

    terms: Terms
    places: tuple[Place, ...]
    above: int
    held: Money
    given: Money

    @property
    def left(self) -> Money:
        return self.terms.frame - self.held - self.given

    @property
    def chosen(self) -> tuple[Place, ...]:
        return tuple(place for place in self.places if place.standing is Standing.IN)

    @property
    def sought(self) -> Money:
        return Money.total(place.contender.sought for place in self.places)

    def faults(self, choices: Mapping[UUID, Choice]) -> list[Fault]:
        """What keeps the plan from becoming drafts: no room, nothing chosen, or no reason for leaving the rank."""
        found = []
        if not self.chosen:
            found.append(Fault("cases", "Inget ärende ryms eller är valt. Det finns inget att lägga förslag om."))
        if self.left < ZERO:
            found.append(Fault("frame", Sentence("Det valda ryms inte i ramen: {lacking} saknas.", lacking=-self.left)))
        for place in self.places:
            choice = choices.get(place.contender.case_id)
            if place.departs and not (choice and choice.reason.strip()):
                text = Sentence("{dnr} tas ur rangordningen. Skriv skälet.", dnr=place.contender.dnr)
                found.append(Fault("reason", text, "5 § FL"))
        return found


Ranked = tuple[int, int | None, Contender]


class Ranking:
    """The cases of a track, their points summed by criterion once; an order is kept for each set of weights."""

    def __init__(self, contenders: Sequence[Contender], criteria: Sequence[Criterion]) -> None:
        self._criteria = tuple(criteria)
        ordered = sorted(contenders, key=lambda one: _number(one.dnr))
        self._common = math.lcm(*{len(one.points) for one in contenders if one.points}, 1)
        lowest = [(c.id, c.lowest) for c in criteria]
        self._scored = [
            (tuple(sum(points.get(key, low) - low for points in one.points) for key, low in lowest), one)
            for one in ordered
            if one.points
        ]
        self._rest: list[Ranked] = [(0, None, one) for one in ordered if not one.points]
        self._kept: dict[tuple[int, ...], list[Ranked]] = {}
        self._positions: dict[tuple[int, ...], dict[UUID, int]] = {}

    def ordered(self, weights: Mapping[str, int]) -> list[Ranked]:
        """(rank, tenths of per cent, case), best first; without points last, in the order of their numbers.

        Scores are compared exactly: as whole numbers over the least common multiple of how many have assessed.
        """
        used = tuple(weights.get(c.id, c.weight) for c in self._criteria)
        if used not in self._kept:
            self._kept[used] = self._made(used)
        return self._kept[used]

    def picked(self, weights: Mapping[str, int], choices: Mapping[UUID, Choice]) -> list[Choice | None]:
        """What is settled by hand, in the order of the rank."""
        ordered = self.ordered(weights)
        made: list[Choice | None] = [None] * len(ordered)
        if choices:
            used = tuple(weights.get(c.id, c.weight) for c in self._criteria)
            if used not in self._positions:
                self._positions[used] = {one.case_id: at for at, (_, _, one) in enumerate(ordered)}
            for case, choice in choices.items():
                at = self._positions[used].get(case)
                if at is not None:
                    made[at] = choice
        return made

    def _made(self, used: tuple[int, ...]) -> list[Ranked]:
        reach = sum(w * (c.highest - c.lowest) for w, c in zip(used, self._criteria, strict=True))
        if not reach:
            cases = sorted(
                [one for _, one in self._scored] + [one for *_, one in self._rest], key=lambda c: _number(c.dnr)
            )
            return [(0, None, one) for one in cases]
        common = self._common
        valued = [
            (sum(w * n for w, n in zip(used, sums, strict=True)) * (common // len(one.points)), one)
            for sums, one in self._scored
        ]
        valued.sort(key=lambda pair: -pair[0])
        made: list[Ranked] = []
        rank, before = 0, -1
        for position, (value, one) in enumerate(valued, 1):
            if value != before:
                rank, before = position, value
            made.append((rank, (value * 2000 + reach * common) // (2 * reach * common), one))
        return made + self._rest


def plan(
    ranking: Ranking, terms: Terms, choices: Mapping[UUID, Choice], held: Money, before: Plan | None = None
) -> Plan:
    """Rank, then give from the top until one does not fit; whoever was chosen by hand is given first.

    `held` is what the frame has given or promised already, of every case, also those that are not shown. Places that
    are as they were in `before` are the same objects, so that who shows them sees at once what has changed.
    """
    ordered = ranking.ordered(terms.weights)
    picked = ranking.picked(terms.weights, choices)
    offers = _offers(ordered, terms, picked)
    settled = _settled(ordered, picked)
    chosen = sum(ore for ore, s in zip(offers, settled, strict=True) if s is Standing.IN)
    standings = _filled(ordered, offers, settled, terms.frame.ore - held.ore - chosen)
    departing = _departing(ordered, standings, picked) if choices else set()
    places, given = _placed(ordered, offers, standings, departing, before.places if before else ())
    return Plan(terms, places, _cut(places), held, Money(given))


def _placed(
    ordered: Sequence[Ranked],
    offers: Sequence[int],
    standings: Sequence[Standing],
    departing: Collection[int],
    before: Sequence[Place],
) -> tuple[tuple[Place, ...], int]:
    """The places with running totals, and what those who are in get together."""
    made = []
    total = given = 0
    known = before if len(before) == len(ordered) else [None] * len(ordered)
    for at, ((rank, score, one), standing, ore, old) in enumerate(zip(ordered, standings, offers, known, strict=True)):
        if standing in OWN:
            ore = one.taken.ore  # noqa: PLW2901  # what its decisions hold counts, not what it would be offered
        if standing not in OUTSIDE:
            total += ore
        if standing is Standing.IN:
            given += ore
        departs = at in departing
        if (
            old is not None
            and old.contender is one
            and old.total.ore == total
            and old.standing is standing
            and old.offer.ore == ore
            and (old.rank, old.score, old.departs) == (rank, score, departs)
        ):
            made.append(old)
        else:
            made.append(Place(one, rank, score, Money(ore), standing, Money(total), departs))
    return tuple(made), given


def _offers(ordered: Sequence[Ranked], terms: Terms, picked: Sequence[Choice | None]) -> list[int]:
    """What each would be given: its own settled amount, else the share of what is sought, at most the cap."""
    share, cap = terms.share, terms.cap.ore if terms.cap is not None else None
    made = []
    for (_, _, one), choice in zip(ordered, picked, strict=True):
        if choice is not None and choice.amount is not None:
            ore = choice.amount.ore
        elif one.fixed is Standing.DRAFT:
            ore = one.offered.ore
        else:
            ore = one.sought.ore * share // 100
            ore = (ore if cap is None or ore < cap else cap) // 100 * 100
        made.append(ore)
    return made


def _filled(
    ordered: Sequence[Ranked], offers: Sequence[int], settled: Sequence[Standing | None], left: int
) -> list[Standing]:
    """From the top as long as the money lasts; below the first that does not fit nobody is taken unasked."""
    made = []
    for (_, score, _one), ore, own in zip(ordered, offers, settled, strict=True):
        if own is not None:
            made.append(own)
        elif score is None:
            made.append(Standing.UNRANKED)
        elif 0 < ore <= left:
            made.append(Standing.IN)
            left -= ore
        else:
            made.append(Standing.BELOW)
            left = min(left, 0) if ore else left
    return made


def _settled(ordered: Sequence[Ranked], picked: Sequence[Choice | None]) -> list[Standing | None]:
    """What the case itself or a person has settled; None is left to the rank."""
    made: list[Standing | None] = []
    for (_, _, one), choice in zip(ordered, picked, strict=True):
        if one.fixed is not None and one.fixed is not Standing.DRAFT:
            made.append(one.fixed)
        elif choice is not None and choice.into is not None:
            made.append(Standing.IN if choice.into else Standing.PASSED)
        else:
            made.append(None)
    return made


def _departing(ordered: Sequence[Ranked], standings: Sequence[Standing], picked: Sequence[Choice | None]) -> set[int]:
    """Places that a person took before a better one, or passed over for a worse one; equals may be chosen between."""
    best_out = worst_in = 0
    for (rank, _, _one), standing in zip(ordered, standings, strict=True):
        if not rank or standing in OWN:
            continue
        if standing is Standing.IN:
            worst_in = max(worst_in, rank)
        elif not best_out or rank < best_out:
            best_out = rank
    made = set()
    for at, choice in enumerate(picked):
        if choice is None or choice.into is None or standings[at] in OWN:
            continue
        rank, standing = ordered[at][0], standings[at]
        if standing is Standing.IN and (not rank or (best_out and best_out < rank)):
            made.add(at)
        if standing is Standing.PASSED and rank and worst_in > rank:
            made.add(at)
    return made


def _cut(places: Sequence[Place]) -> int:
    """After how many places the line goes: before the first that the rank itself leaves out."""
    for number, place in enumerate(places):
        if place.standing in (Standing.BELOW, Standing.UNRANKED):
            return number
    return len(places)


@dataclass(frozen=True, slots=True)
class Change:
    """What becomes of a case when one plan follows another; ZERO means not among those given to."""

    case_id: UUID
    dnr: str
    applicant: str
    before: Money
    after: Money

    @property
    def enters(self) -> bool:
        return not self.before

    @property
    def leaves(self) -> bool:
        return not self.after


def difference(before: Plan, after: Plan) -> list[Change]:
    """Exactly the cases that enter, leave or get another sum, in the order of the later plan."""
    places = before.places
    if len(places) != len(after.places) or any(
        was.contender is not now.contender for was, now in zip(places, after.places, strict=True)
    ):
        stood = {place.contender.case_id: place for place in places}
        places = tuple(
            stood.get(place.contender.case_id) or place._replace(standing=Standing.CLOSED) for place in after.places
        )
    made = []
    for was, now in zip(places, after.places, strict=True):
        if was is now or (was.standing is not Standing.IN and now.standing is not Standing.IN):
            continue
        if was.counted != now.counted:
            one = now.contender
            made.append(Change(one.case_id, one.dnr, one.applicant, was.counted, now.counted))
    return made


def share_words(percent: int) -> str:
    """Why a party gets a share of what it sought, as its draft says it."""
    return f"För att medlen ska räcka till fler lämnas {percent} procent av det sökta beloppet."


def _number(dnr: str) -> tuple[str, int, str]:
    head, _, number = dnr.rpartition("/")
    return (head, int(number), "") if number.isdigit() else (head, 0, number)
