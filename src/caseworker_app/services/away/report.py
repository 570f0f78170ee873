"""What came of a return, case by case: in words, and proven by a count and a digest of the rows on both sides."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from caseworker_app.services.casework import history_words as words
from caseworker_app.store import carrying
from caseworker_app.store.work import UnitOfWork

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
