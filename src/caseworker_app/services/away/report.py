"""What came of a return, case by case: in words, and proven by a count and a digest of the rows on both sides."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from hashlib import sha256
from typing import Any
from uuid import UUID

from caseworker_app.services.casework import history_words as words
from caseworker_app.store import exchange
from caseworker_app.store.journal.canonical import created
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


def same(filed: UnitOfWork, rows: exchange.Rows, cases: Collection[UUID]) -> dict[UUID, Proof]:
    """What landed of each case is what was read, proven by count and digest; anything else is our own mistake."""
    there, here = _proofs(rows, cases), _proofs(exchange.read_cases(filed, cases), cases)
    if there != here:
        raise AssertionError("the file differs from what was read")
    return here


def _proofs(rows: exchange.Rows, cases: Collection[UUID]) -> dict[UUID, Proof]:
    """Who has a case along is not part of it: the report itself stands there."""
    lines: dict[UUID, list[str]] = {case: [] for case in cases}
    for name, held in rows.items():
        for row in held if name != "taking" else ():
            case = row["id"] if name == "case_" else row.get("case_id")
            if case in lines:
                fields = {key: value for key, value in row.items() if key != "id"}
                lines[case].append(created(name, row.get("id", case), fields))
    return {
        case: Proof(len(held), sha256("\n".join(sorted(held)).encode()).hexdigest()) for case, held in lines.items()
    }
