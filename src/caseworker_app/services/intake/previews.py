"""A table as it is understood before anything is read in: format, encoding, delimiter, what each column means."""

from __future__ import annotations

from dataclasses import dataclass

from caseworker_app.services.intake.columns import BUDGET, NEEDED
from caseworker_app.services.intake.readers import SourceTable

SHOWN = 50


@dataclass(frozen=True, slots=True)
class ColumnPreview:
    """A header, what it is read as (a field's id, BUDGET, or nothing), and the first values under it."""

    header: str
    meaning: str
    values: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class TablePreview:
    """`encoding` and `delimiter` are empty for what is no text; `missing` are the fields the call waits for, `needed` those
    of them without which nothing is registered."""

    file: str
    format: str
    encoding: str
    delimiter: str
    count: int
    columns: tuple[ColumnPreview, ...]
    missing: tuple[str, ...]
    complete: bool
    needed: tuple[str, ...] = ()

    @property
    def rows(self) -> list[tuple[str, ...]]:
        """The first rows, cell by cell in the order of the columns."""
        return list(zip(*(column.values for column in self.columns), strict=True))


def previewed(table: SourceTable) -> TablePreview:
    """The table's columns in the order they are known in: fields, budget lines, unknown ones."""
    first = table.rows[:SHOWN]
    meanings = {header: found.id for header, found in table.columns.fields.items()}
    meanings |= dict.fromkeys(table.columns.budget, BUDGET)
    meanings |= dict.fromkeys(table.columns.unknown, "")
    order = list(first[0].cells) if first else list(meanings)
    ranked = {header: at for at, header in enumerate(order)}
    columns = [
        ColumnPreview(header, meaning, tuple(row.cells.get(header, "") for row in first))
        for header, meaning in sorted(meanings.items(), key=lambda one: ranked.get(one[0], len(ranked)))
    ]
    return TablePreview(
        file=table.file,
        format=table.path.suffix.lstrip(".").upper(),
        encoding=table.encoding,
        delimiter=table.delimiter,
        count=len(table.rows),
        columns=tuple(columns),
        missing=tuple(found.header for found in table.columns.missing),
        complete=table.columns.has_needed,
        needed=tuple(found.header for found in table.columns.missing if found.id in NEEDED),
    )
