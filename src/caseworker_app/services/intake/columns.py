"""Which field of the call a column is, by its header or an alias."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from caseworker_app.domain.call import Call
from caseworker_app.domain.call_form import FormField
from caseworker_app.domain.swedish import fold

NEEDED = ("arrived", "name", "sought")
OWN = ("Rad", "Fel")
EXAMPLE = "EXEMPEL, läses inte in"  # in our own column of a template's row
_SIGNS = re.compile(r"[^0-9a-zåäö]+")


def key_of(header: str) -> str:
    """A header without case, signs and blanks."""
    return _SIGNS.sub("", fold(header))


@dataclass(frozen=True, slots=True)
class Way:
    """How a person wants files read where the guess is wrong; what is empty is guessed.

    `columns` says what headers mean: the id of a field, BUDGET for a budget line, nothing to leave the column out.
    """

    encoding: str = ""
    delimiter: str = ""
    columns: Mapping[str, str] = field(default_factory=dict)


GUESSED = Way()
BUDGET = "budget"


@dataclass(frozen=True, slots=True)
class Columns:
    """The columns of one table: field id or budget line by header, and what was not understood."""

    fields: dict[str, FormField]
    budget: dict[str, str]
    unknown: tuple[str, ...]
    missing: tuple[FormField, ...]

    @property
    def has_needed(self) -> bool:
        found = {field.id for field in self.fields.values()}
        return all(name in found for name in NEEDED)


class Headers:
    """Every header a call knows."""

    def __init__(self, call: Call, way: Way = GUESSED) -> None:
        self.way = way
        self._by_id = {f.id: f for f in call.fields}
        self._fields = {key_of(name): f for f in call.fields for name in (f.header, *f.aliases)}
        self._all = call.fields
        self._prefix = fold(call.budget_prefix).strip()

    def read(self, headers: Sequence[str]) -> Columns:
        """What a header row says; the first of two equal headers counts."""
        fields: dict[str, FormField] = {}
        budget: dict[str, str] = {}
        unknown = []
        seen: set[str] = set()
        for header in headers:
            field = self._field(header)
            if field is not None and field.id not in seen:
                fields[header] = field
                seen.add(field.id)
            elif self._is_budget(header):
                budget[header] = self._label(header)
            elif header.strip() and header not in OWN:
                unknown.append(header)
        missing = tuple(f for f in self._all if f.id not in seen)
        return Columns(fields, budget, tuple(unknown), missing)

    def _field(self, header: str) -> FormField | None:
        chosen = self.way.columns.get(header)
        return self._fields.get(key_of(header)) if chosen is None else self._by_id.get(chosen)

    def _is_budget(self, header: str) -> bool:
        chosen = self.way.columns.get(header)
        return self._has_prefix(header) if chosen is None else chosen == BUDGET

    def _has_prefix(self, header: str) -> bool:
        return bool(self._prefix) and fold(header).strip().startswith(self._prefix)

    def _label(self, header: str) -> str:
        plain = header.strip()
        return (plain[len(self._prefix) :].strip(" :") if self._has_prefix(header) else plain) or header

    def known(self, headers: Sequence[str]) -> int:
        """How many of these cells are headers of the call; the row with the most is the header row."""
        return len(self.read(headers).fields)

    def whole(self, cells: Mapping[str, str]) -> dict[str, str]:
        """Cells under the call's own headers; a later one wins, and fields the call needs are there, if empty."""
        made = {f.header: "" for f in self._all if f.id in NEEDED}
        for header, text in cells.items():
            known = self._field(header)
            made[known.header if known is not None else header] = text
        return made

    def names(self, ids: Sequence[str]) -> list[str]:
        """The call's own headers for some fields."""
        return [f.header for f in self._all if f.id in ids]
