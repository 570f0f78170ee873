"""What came of a return, case by case: in words, and proven by a count and a digest of the rows on both sides."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from caseworker_app.domain.records.offline import Taking
from caseworker_app.services.casework import history_words as words
from caseworker_app.store import carrying
from caseworker_app.store.work import UnitOfWork
from caseworker_app.sync.bringing import Outcome

CHOSEN = ("mine", "theirs")
REASON = "reason"


@dataclass(frozen=True, slots=True)
class CaseReport:
    """One case of a return: what happened to which kind of row, how often."""

    dnr: str
    lines: tuple[tuple[str, str, int], ...]
    rows: int | None
    digest: str

    @classmethod
    def of(cls, dnr: str, result: Mapping[str, Any]) -> CaseReport:
        return cls(dnr, tuple(words.outcomes(result)), result.get("rows"), str(result.get("digest") or ""))

    @property
    def text(self) -> str:
        """As one line, e.g. Tjänsteanteckning: tillagt 1. Svar i checklista: ändrat 2, fanns redan 1."""
        return words.returned(self.lines)

    def as_json(self) -> dict[str, Any]:
        return {
            "dnr": self.dnr,
            "lines": [{"what": what, "outcome": outcome, "count": count} for what, outcome, count in self.lines],
            "rows": self.rows,
            "digest": self.digest,
        }


Told = Counter[tuple[str, str]]


def by_case(outcomes: Mapping[Outcome, int]) -> dict[UUID, Told]:
    """By case and then by table and outcome."""
    found: dict[UUID, Told] = defaultdict(Counter)
    for (case, table, what), count in outcomes.items():
        found[case][table, what] += count
    return found


def added(result: Mapping[str, Any] | None, came: Told, written: int) -> dict[str, Any]:
    """What all pushes of the file came to for a case, this one among them."""
    before = result or {}
    lines = _lines(_told(before) + came)
    return dict(before) | {"written": int(before.get("written", 0)) + written, "lines": lines}


def ended(taking: Taking, kept: int, chosen: Told, proof: Proof | None) -> dict[str, Any]:
    """That, with what waits, what was chosen, and what proves that the file has the case as it stands."""
    before = taking.result or {}
    return {"written": 0} | dict(before) | {
        "kept": kept,
        "lines": _lines(_told(before) + chosen),
        "rows": proof.rows if proof else before.get("rows"),
        "digest": proof.digest if proof else before.get("digest"),
    }  # fmt: skip


def _told(result: Mapping[str, Any]) -> Told:
    """Without what was chosen, which is counted anew each time."""
    return Counter({(table, what): count for table, what, count in result.get("lines", ()) if what not in CHOSEN})


def _lines(told: Told) -> list[list[Any]]:
    return [[*place, count] for place, count in sorted(told.items()) if count]


@dataclass(frozen=True, slots=True)
class Proof:
    """A case as it stands: how many rows, and a digest of them."""

    rows: int
    digest: str


def same(filed: UnitOfWork, rows: carrying.Rows, cases: Collection[UUID]) -> dict[UUID, Proof]:
    """What landed of each case is what was read, proven by count and digest; anything else is our own mistake."""
    landed = carrying.lines_of(carrying.read_cases(filed, cases), cases)
    if landed != carrying.lines_of(rows, cases):
        raise AssertionError("the file differs from what was read")
    return {case: Proof(len(held), carrying.digest_of(held)) for case, held in landed.items()}
