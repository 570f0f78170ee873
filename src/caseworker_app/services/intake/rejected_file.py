"""Rejected rows as a file to mend and import again."""

from __future__ import annotations

import csv
import io
from pathlib import Path

import xlsxwriter

from caseworker_app.services.intake.cells import guarded
from caseworker_app.services.intake.columns import OWN
from caseworker_app.services.intake.report import ImportReport
from caseworker_app.services.sending.outgoing import write


def write_rejected(path: Path, report: ImportReport) -> None:
    """CSV (UTF-8 with BOM, semicolon) or XLSX by suffix; `Rad` and `Fel` come first and are ignored when read again."""
    heads, rows = _table(report)
    write(path, _xlsx(heads, rows) if path.suffix.lower() == ".xlsx" else csv_of(heads, rows))


def _table(report: ImportReport) -> tuple[list[str], list[list[str]]]:
    """One line per row, all its reasons together."""
    names: dict[str, None] = {name: None for row in report.rejected for name in row.content}
    merged: dict[tuple[str, int], list[str]] = {}
    for row in report.rejected:
        line = merged.setdefault(
            (row.file, row.row), [f"{row.file}:{row.row}", "", *(row.content.get(name, "") for name in names)]
        )
        line[1] = f"{line[1]} {row.column}: {row.reason}".strip()
    return [*OWN, *names], list(merged.values())


def csv_of(heads: list[str], rows: list[list[str]]) -> bytes:
    """What looks like a formula is written behind an apostrophe, as spreadsheets show text; reading takes it off again."""
    text = io.StringIO(newline="")
    writer = csv.writer(text, delimiter=";", lineterminator="\r\n")
    writer.writerow(heads)
    writer.writerows([[guarded(cell) for cell in row] for row in rows])
    return text.getvalue().encode("utf-8-sig")


def _xlsx(heads: list[str], rows: list[list[str]]) -> bytes:
    data = io.BytesIO()
    with xlsxwriter.Workbook(data, {"in_memory": True, "strings_to_formulas": False}) as book:
        sheet = book.add_worksheet("Att rätta")
        for index, row in enumerate([heads, *rows]):
            for position, cell in enumerate(row):
                sheet.write_string(index, position, cell[:32_767])
    return data.getvalue()
