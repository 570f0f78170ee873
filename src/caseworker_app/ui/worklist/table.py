"""The list as it is shown, as a table for a spreadsheet."""

from __future__ import annotations

from collections.abc import Callable

from caseworker_app.services.overviews.exports import Value
from caseworker_app.ui.models.rows import RowsModel
from caseworker_app.ui.widgets.table import RowTable
from caseworker_app.ui.worklist.rows import ListRow

_VALUES: dict[str, Callable[[ListRow], Value]] = {
    "dnr": lambda row: row.line.dnr,
    "sought": lambda row: row.line.sought,
    "granted": lambda row: row.line.granted,
    "arrived": lambda row: row.line.arrived,
    "due": lambda row: row.due.day if row.due else None,
    "handler": lambda row: row.line.handler_name,
}


def exported(table: RowTable, model: RowsModel[ListRow]) -> tuple[tuple[str, ...], list[list[Value]]]:
    """The shown columns that have a heading, in their order, and the shown rows in theirs; money and days as such."""
    head = table.horizontalHeader()
    shown = [at for at, one in enumerate(model.columns) if one.title and not table.isColumnHidden(at)]
    wanted = [model.columns[at] for at in sorted(shown, key=head.visualIndex)]
    rows = [[_VALUES[c.key](row) if c.key in _VALUES else c.cell(row).text for c in wanted] for row in model.shown]
    return tuple(column.title for column in wanted), rows
