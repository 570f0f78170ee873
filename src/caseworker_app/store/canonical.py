"""The written form of journal entries: the same bytes from Python, SQLite and PostgreSQL."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from datetime import UTC, date, datetime
from enum import StrEnum
from functools import lru_cache
from hashlib import sha256
from json.encoder import encode_basestring
from typing import Any, NamedTuple
from uuid import UUID

from caseworker_app.domain.money import Money

Plain = Any  # what JSON can hold; floats are refused by plain()
START = bytes(32)


@lru_cache(maxsize=4096)
def quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)


def plain(value: object) -> Plain:
    """The JSON value that stands for a column's value; raises TypeError for floats."""
    match value:
        case StrEnum():
            return value.value
        case None | bool() | int() | str():
            return value
        case UUID():
            return str(value)
        case Money():
            return value.ore
        case datetime():
            return value.astimezone(UTC).isoformat(timespec="microseconds")[:-6] + "Z"
        case date():
            return value.isoformat()
        case list() | tuple() | Mapping():
            return Data(written_data(value))
        case _:
            raise TypeError(f"no written form for {type(value).__name__}")


class Data(str):
    """Written JSON of a data column; embedded as it stands."""

    __slots__ = ()


def written(value: object) -> str:
    """One value as JSON text; PostgreSQL: to_json(text), SQLite: json_quote."""
    value = plain(value)
    if isinstance(value, Data):
        return str(value)
    if value is None or isinstance(value, bool):
        return "null" if value is None else "true" if value else "false"
    return str(value) if isinstance(value, int) else json.dumps(value, ensure_ascii=False)


def written_data(value: object) -> str:
    """As jsonb prints: keys by length then bytes, a blank after comma and colon, no floats."""
    if isinstance(value, float):
        raise TypeError("no floats in data columns")
    if isinstance(value, Mapping):
        keys = sorted(value, key=lambda key: (len(key.encode()), key.encode()))
        return "{" + ", ".join(f"{quoted(key)}: {written_data(value[key])}" for key in keys) + "}"
    if isinstance(value, list | tuple):
        return "[" + ", ".join(map(written_data, value)) + "]"
    return json.dumps(value, ensure_ascii=False)  # text, whole number, flag or null


def line(table: str, row: object, sign: str, fields: Mapping[str, str]) -> str:
    """One row's change; `fields` holds written values, sorted by name, nulls left out of + and -."""
    inner = ",".join(f'"{name}":{fields[name]}' for name in sorted(fields))
    return f'["{table}","{row}","{sign}",{{{inner}}}]'


def created(table: str, row: object, values: Mapping[str, object]) -> str:
    return line(table, row, "+", {k: written(v) for k, v in values.items() if v is not None})


def stored(kind: str, value: Any) -> Any:
    """What SQLite keeps for a value of this kind; bulk only, elsewhere the column types do it."""
    if isinstance(value, Money):
        return value.ore
    if value is None or kind in ("text", "whole", "flag"):
        return value
    return str(value) if kind == "name" else str(plain(value))


FORMS: dict[str, Callable[[Any], str]] = {
    "text": encode_basestring,
    "name": lambda v: f'"{v}"',
    "moment": lambda v: f'"{v}"',
    "whole": str,
    "flag": lambda v: "true" if v else "false",
    "data": lambda v: str(v),
}


Creation = Callable[[str, Mapping[str, Any]], str]


def creations(table: str, kinds: Mapping[str, str]) -> Creation:
    """A fast `created` for the key and the stored values of one table; `kinds` without the key."""
    parts = [(name, f'"{name}":', FORMS[kinds[name]]) for name in sorted(kinds)]

    def make(key: str, row: Mapping[str, Any]) -> str:
        inner = ",".join([label + form(value) for name, label, form in parts if (value := row[name]) is not None])
        return f'["{table}","{key}","+",{{{inner}}}]'

    return make


def body(lines: Iterable[str]) -> str:
    """Lines in byte order, so that a body can be rebuilt from rows alone."""
    return "[" + ",".join(sorted(lines, key=str.encode)) + "]"


def digest(salt: bytes, text: str) -> bytes:
    return sha256(salt + text.encode()).digest()


class Head(NamedTuple):
    """What is chained of an entry."""

    number: int
    at: int  # microseconds since 1970, the clock of the database that owns the journal
    actor: str
    station: str
    operation: str
    kind: str
    case: str | None
    object_type: str
    object: str
    about: int | None
    digest: bytes

    def written(self) -> str:
        return _written(self)

    def link(self, previous: bytes) -> bytes:
        return linked(previous, self)


def _written(head: tuple[Any, ...]) -> str:
    number, at, actor, station, operation, kind, case, type_, thing, about, proof = head
    known = "null" if case is None else f'"{case}"'
    answers = "null" if about is None else about
    return (
        f'[{number},{at},{quoted(actor)},{quoted(station)},"{operation}",'
        f'"{kind}",{known},"{type_}","{thing}",{answers},"{proof.hex()}"]'
    )


def linked(previous: bytes, head: tuple[Any, ...]) -> bytes:
    """The link of an entry, from what a Head has in its order."""
    return sha256(previous + _written(head).encode()).digest()
