"""Tables from files: XLSX, ODS, XLS, CSV, JSON, or a folder of them; whatever is wrong becomes one sentence."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Any

from caseworker_app.errors import Surroundings, Unavailable, Unusable
from caseworker_app.sentences import Sentence
from caseworker_app.services.intake import csvs, sheets
from caseworker_app.services.intake.cells import MOST_TEXT, text_of
from caseworker_app.services.intake.columns import EXAMPLE, NEEDED, OWN, Columns, Headers

SHEETS = (".xlsx", ".xlsm", ".ods", ".xls")
TEXTS = (".csv", ".tsv", ".txt")
SUFFIXES = (*SHEETS, *TEXTS, ".json")
MOST_BYTES = 200 * 1024 * 1024
MOST_ROWS = 1_000_000
HEADER_WITHIN = 20


@dataclass(frozen=True, slots=True)
class SourceRow:
    """A row as it stands: its number in the file, texts by header, headers whose cell holds a spreadsheet error."""

    number: int
    cells: Mapping[str, str]
    errors: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class SourceTable:
    """A table of applications."""

    path: Path
    sha256: str
    columns: Columns
    rows: Sequence[SourceRow]
    encoding: str = ""
    delimiter: str = ""

    @property
    def file(self) -> str:
        return self.path.name


def read_tables(source: Path | Sequence[Path], headers: Headers) -> list[SourceTable]:
    """Every table of files and folders; Unusable when one cannot be read, so that nothing is read by halves."""
    found = raw_tables(source, headers)
    for table in found:
        _complete(table.path, table.columns, headers)
    return found


def raw_tables(source: Path | Sequence[Path], headers: Headers) -> list[SourceTable]:
    """The same for a preview: also tables whose columns nobody has explained yet."""
    sources = [source] if isinstance(source, Path) else source
    return [_table(path, headers) for one in sources for path in _files(one)]


def _files(source: Path) -> list[Path]:
    if not source.exists():
        raise Unusable(Sentence("{source} finns inte. Kontrollera sökvägen.", source=source))
    if source.is_file():
        return [source]
    files = sorted(p for p in source.iterdir() if p.is_file() and p.suffix.lower() in SUFFIXES and _visible(p))
    if not files:
        raise Unusable(
            Sentence("Mappen {name} har ingen tabell (XLSX, ODS, CSV eller JSON) att läsa in.", name=source.name)
        )
    return files


def _visible(path: Path) -> bool:
    return not path.name.startswith((".", "~$"))


def _table(path: Path, headers: Headers) -> SourceTable:
    data = _bytes(path)
    suffix = path.suffix.lower()
    if suffix in SHEETS:
        return _grid(path, data, sheets.read(path.name, data), headers)
    if suffix in TEXTS:
        return _grid(path, data, [csvs.read(path.name, data, headers)], headers)
    if suffix == ".json":
        return _json(path, data, headers)
    raise Unusable(
        Sentence(
            "{name} är inget av formaten XLSX, ODS, XLS, CSV eller JSON. Spara om filen och läs in den igen.",
            name=path.name,
        )
    )


def _bytes(path: Path) -> bytes:
    try:
        if path.stat().st_size > MOST_BYTES:
            raise Unusable(Sentence("{name} är större än 200 MB. Dela upp filen.", name=path.name))
        data = path.read_bytes()
    except OSError as error:
        raise Unavailable(
            Surroundings.FILE,
            Sentence("{name} går inte att läsa ({strerror}).", name=path.name, strerror=error.strerror),
        ) from error
    if not data.strip(b"\0 \t\r\n"):
        raise Unusable(Sentence("{name} är tom.", name=path.name))
    return data


def _grid(path: Path, data: bytes, grids: Sequence[sheets.Grid], headers: Headers) -> SourceTable:
    """The sheet and row with the most known headers among the first rows of every sheet."""
    best, at, found = next((grid for grid in grids if grid.rows), None), 0, 0
    for grid in grids:
        for index, row in enumerate(grid.rows[:HEADER_WITHIN]):
            known = headers.known([text_of(cell) for cell in row])
            if known > found:
                best, at, found = grid, index, known
    names = [text_of(cell).strip() for cell in best.rows[at]] if best else []
    columns = headers.read(names)
    if best is None:
        return SourceTable(path, sha256(data).hexdigest(), columns, ())
    if len(best.rows) - at > MOST_ROWS:
        raise Unusable(Sentence("{name} har fler än en miljon rader. Dela upp filen.", name=path.name))
    read = (
        _row(best, index, names)
        for index in range(at + 1, len(best.rows))
        if any(cell not in ("", None) for cell in best.rows[index])
    )
    rows = [row for row in read if row.cells.get(OWN[0]) != EXAMPLE]
    return SourceTable(path, sha256(data).hexdigest(), columns, rows, best.encoding, best.delimiter)


def _row(grid: sheets.Grid, index: int, names: Sequence[str]) -> SourceRow:
    number = grid.first_row + index
    cells: dict[str, str] = {}
    errors: dict[str, str] = {}
    for position, name in enumerate(names):
        if not name or name in cells:
            continue
        value = grid.rows[index][position] if position < len(grid.rows[index]) else ""
        error = grid.errors.get((number, position + grid.first_column)) or sheets.error_text(value)
        if error:
            errors[name] = error
        cells[name] = "" if error else text_of(value)
    return SourceRow(number, cells, errors)


def _complete(path: Path, columns: Columns, headers: Headers) -> None:
    if not columns.has_needed:
        there = {field.id for field in columns.fields.values()}
        lacking = headers.names([name for name in NEEDED if name not in there])
        raise Unusable(
            Sentence(
                "{name} saknar kolumnen {names} och går inte att läsa som ansökningar. Kontrollera rubrikraden.",
                name=path.name,
                names=Sentence.joined(lacking, ", "),
            )
        )


def _json(path: Path, data: bytes, headers: Headers) -> SourceTable:
    try:
        values = json.loads(data.decode("utf-8-sig"), parse_float=str, parse_int=str)
    except (UnicodeDecodeError, ValueError, RecursionError) as error:
        raise Unusable(
            Sentence("{name} går inte att läsa som JSON. Be avsändaren spara filen på nytt.", name=path.name)
        ) from error
    if not isinstance(values, list) or not all(isinstance(one, dict) for one in values) or not values:
        raise Unusable(Sentence("{name} ska vara en lista med ett objekt för varje ansökan.", name=path.name))
    if len(values) > MOST_ROWS:
        raise Unusable(Sentence("{name} har fler än en miljon objekt. Dela upp filen.", name=path.name))
    names: dict[str, None] = {str(key): None for one in values for key in one}
    columns = headers.read(list(names))
    rows = [SourceRow(n, {str(k): _flat(v) for k, v in one.items()}, {}) for n, one in enumerate(values, 1)]
    return SourceTable(path, sha256(data).hexdigest(), columns, rows)


def _flat(value: Any) -> str:
    if isinstance(value, list):
        return "; ".join(_flat(one) for one in value)
    if isinstance(value, dict):
        return json.dumps(value, ensure_ascii=False)[:MOST_TEXT]
    return text_of(value)
