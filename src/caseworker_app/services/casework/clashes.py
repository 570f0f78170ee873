"""What two people have written in the same place, in words: base, mine and theirs side by side."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from caseworker_app.errors import CaseChanged
from caseworker_app.services.casework import history_words as words
from caseworker_app.store.journal.values import plain_of
from caseworker_app.sync.merge import proposal

LONG = 80
TEXTS = (
    *("text", "remark", "summary", "reason", "comment", "purpose", "ground", "outcome_text", "consequence"),
    *("reasons", "answer", "needless", "dissent"),
)


@dataclass(frozen=True, slots=True)
class Side:
    """One field of a conflict; `proposal` merges long texts by paragraph, None when that cannot be done.

    `writable`: a text put together from both can stand instead.
    """

    field: str
    label: str
    base: str
    mine: str
    theirs: str
    proposal: str | None = None
    writable: bool = False


@dataclass(frozen=True, slots=True)
class Told:
    """A clash as it is shown; `by` is the colleague's name, `at` when the colleague saved.

    `own`: it was oneself, in another window.
    """

    what: str
    sides: tuple[Side, ...]
    by: str
    at: datetime | None
    own: bool = False

    @property
    def when(self) -> str:
        return self.at.astimezone().strftime("%Y-%m-%d %H:%M") if self.at else ""


def told(error: CaseChanged, people: Mapping[str, str]) -> Told:
    """Every field that says something to a person."""
    labels = {n: error.labels.get(n) or words.label(error.table, n) for n in error.mine}
    names = [n for n, label in labels.items() if label and error.mine[n] != error.theirs.get(n)]
    values = {n: (error.base.get(n), error.mine[n], error.theirs.get(n)) for n in names}
    sides = (side(error.table, n, tuple(map(plain_of, three)), people) for n, three in values.items())
    named = tuple(replace(one, label=labels[one.field], writable=_writable(error, one.field)) for one in sides)
    return Told(error.what, named, people.get(error.by, error.by), error.at)


def _writable(error: CaseChanged, name: str) -> bool:
    return name in TEXTS or (name in error.labels and isinstance(error.mine[name], str))


def side(table: str, name: str, values: tuple[Any, ...], people: Mapping[str, str]) -> Side:
    """One field; `values` are base, mine and theirs as the journal writes them."""
    base, mine, theirs = (words.value(f"{table}.{name}", one, people) for one in values)
    long = name in TEXTS and max(len(mine), len(theirs)) > LONG
    merged = proposal(base, mine, theirs) if long else None
    return Side(name, words.label(table, name) or name, base, mine, theirs, merged, writable=name in TEXTS)
