"""Lists as files for a spreadsheet: XLSX or CSV by the name's ending, as they are shown."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from pathlib import Path

import xlsxwriter

from caseworker_app.domain.money import Money
from caseworker_app.errors import Surroundings, Unavailable
from caseworker_app.sentences import Sentence
from caseworker_app.services.intake.cells import guarded

Value = str | int | Money | date | None


@dataclass(frozen=True, slots=True)
class Table:
    """Heads and rows; money and days stay money and days in XLSX."""

    name: str
    heads: tuple[str, ...]
    rows: Sequence[Sequence[Value]]


def write_table(path: Path, table: Table) -> None:
    """The whole file or none; Unavailable when it cannot be written."""
    write_whole(path, _xlsx([table]) if path.suffix.lower() == ".xlsx" else csv_bytes(table))


def write_book(path: Path, tables: Sequence[Table]) -> None:
    """One XLSX file with a sheet for each table."""
    write_whole(path, _xlsx(tables))


def write_whole(path: Path, data: bytes) -> None:
    """The whole file or none; Unavailable when it cannot be written."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        fresh = path.with_name(path.name + ".new")
        fresh.write_bytes(data)
        fresh.replace(path)
    except OSError as error:
        raise Unavailable(
            Surroundings.FILE, Sentence("{path} går inte att skriva ({strerror}).", path=path, strerror=error.strerror)
        ) from error


def csv_bytes(table: Table) -> bytes:
    """UTF-8 with BOM and semicolons, as Swedish spreadsheets read it; nothing in it runs as a formula."""
    text = io.StringIO(newline="")
    writer = csv.writer(text, delimiter=";", lineterminator="\r\n")
    writer.writerow(table.heads)
    writer.writerows([[_plain(value) for value in row] for row in table.rows])
    return text.getvalue().encode("utf-8-sig")


def _plain(value: Value) -> str:
    if value is None:
        return ""
    if isinstance(value, Money):
        kronor, ore = divmod(abs(value.ore), 100)
        return ("-" if value.ore < 0 else "") + str(kronor) + (f",{ore:02d}" if ore else "")
    return guarded(value) if isinstance(value, str) else str(value)


def _xlsx(tables: Sequence[Table]) -> bytes:
    data = io.BytesIO()
    with xlsxwriter.Workbook(data, {"in_memory": True, "strings_to_formulas": False}) as book:
        head, money = book.add_format({"bold": True}), book.add_format({"num_format": "# ##0"})
        day = book.add_format({"num_format": "yyyy-mm-dd"})
        for table in tables:
            sheet = book.add_worksheet(table.name[:31])
            sheet.freeze_panes(1, 0)
            for at, title in enumerate(table.heads):
                sheet.write_string(0, at, title, head)
            for number, row in enumerate(table.rows, 1):
                for at, value in enumerate(row):
                    if isinstance(value, Money):
                        sheet.write_number(number, at, value.ore / 100, money)
                    elif isinstance(value, date):
                        sheet.write_datetime(number, at, datetime.combine(value, time()), day)
                    elif isinstance(value, int):
                        sheet.write_number(number, at, value)
                    elif value:
                        sheet.write_string(number, at, value[:32_767])
            sheet.autofit()
            if table.rows:
                sheet.autofilter(0, 0, len(table.rows), len(table.heads) - 1)
    return data.getvalue()
