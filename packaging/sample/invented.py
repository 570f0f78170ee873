"""A folder of an invented call: its configuration, its applications with their papers, and what becomes of each."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pdfs
import tables
from rows import Row

CALLS = Path(__file__).resolve().parents[2] / "resources" / "calls"
BASE = "delmos-2020"
INVENTED = "Påhittad ram för exempelutlysningen"
FILE = "ansokningar.xlsx"
HEAD = "# {}; görs av packaging/sample/make_sample.py.\n"

Toml = dict[str, Any]


@dataclass(frozen=True)
class Invented:
    """`about` says what the `cases` tell, in the file `name`; `last_day` is the last day to use the grant, in words."""

    call: str
    last_day: str
    rows: Sequence[Row]
    name: str
    about: str
    cases: Sequence[Toml]


def write(made: Invented, folder: Path, toml_value: Callable[[Any], str]) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "call.toml").write_text(made.call, encoding="utf-8")
    conditions = (CALLS / BASE / "conditions.toml").read_text(encoding="utf-8")
    (folder / "conditions.toml").write_text(conditions.replace("15 april 2021", made.last_day), encoding="utf-8")
    tables.write(folder / "intake" / FILE, [row.values for row in made.rows])
    papers = folder / "intake" / "bilagor"
    papers.mkdir(exist_ok=True)
    for row in made.rows:
        for name, kind in row.documents:
            (papers / name).write_bytes(pdfs.document(row, kind))
    text = HEAD.format(made.about)
    for table in made.cases:
        text += "\n[[cases]]\n" + "".join(f"{key} = {toml_value(value)}\n" for key, value in table.items())
    (folder / made.name).write_text(text, encoding="utf-8")


def toml_lines(call: Toml, toml_value: Callable[[Any], str]) -> Iterator[str]:
    """Plain values first, then tables, then lists of tables, so that each stands under its own head."""
    lists = {k: v for k, v in call.items() if isinstance(v, list) and v and isinstance(v[0], dict)}
    single = {k: v for k, v in call.items() if isinstance(v, dict)}
    for key, value in call.items():
        if key not in lists and key not in single:
            yield f"{key} = {toml_value(value)}\n"
    heads = [(f"[{name}]", table) for name, table in single.items()]
    heads += [(f"[[{name}]]", table) for name, entries in lists.items() for table in entries]
    for head, table in heads:
        yield f"\n{head}\n"
        yield from (f"{key} = {toml_value(value)}\n" for key, value in table.items())
