"""Column types that mean the same on both engines, and what each table declares about journal and immutability."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime
from enum import StrEnum
from functools import lru_cache
from typing import Any, Generic, TypeVar
from uuid import UUID

from sqlalchemy import BigInteger, Boolean, Date, MetaData, String, Text
from sqlalchemy.dialects import postgresql as pg
from sqlalchemy.engine import Dialect
from sqlalchemy.orm import DeclarativeBase
from sqlalchemy.types import TypeDecorator, TypeEngine

from caseworker_app.domain.money import Money
from caseworker_app.store.canonical import plain, written_data

T = TypeVar("T")
Reader = Callable[[Any], Any]


class ColumnType(TypeDecorator[T], Generic[T]):
    """A type that says itself how a value is read: lists read thousands, so that no call stands between."""

    def reader(self, dialect: Dialect) -> Reader | None:
        """What makes the value out of the driver's; None when the driver's is the value."""
        raise NotImplementedError

    def result_processor(self, dialect: Dialect, coltype: object) -> Reader | None:
        return self.reader(dialect)


def _server(dialect: Dialect) -> bool:
    return dialect.name == "postgresql"


class Key(ColumnType[UUID]):
    """uuid on PostgreSQL, 36 characters on SQLite."""

    impl, cache_ok, kind = String(36), True, "name"

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        return pg.UUID() if dialect.name == "postgresql" else String(36)

    def process_bind_param(self, value: UUID | None, dialect: Dialect) -> Any:
        return value if value is None or dialect.name == "postgresql" else str(value)

    def reader(self, dialect: Dialect) -> Reader | None:
        return None if _server(dialect) else _key


@lru_cache(maxsize=1 << 16)
def _key(value: str | None) -> UUID | None:
    """The same few thousand keys are read over and over."""
    return None if value is None else UUID(value)


class Moment(ColumnType[datetime]):
    """timestamptz on PostgreSQL, the written form (UTC, six decimals) on SQLite."""

    impl, cache_ok, kind = String(27), True, "moment"

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        return pg.TIMESTAMP(timezone=True) if dialect.name == "postgresql" else String(27)

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> Any:
        return value if value is None or dialect.name == "postgresql" else plain(value)

    def reader(self, dialect: Dialect) -> Reader:
        return _zoned if _server(dialect) else _moment


def _zoned(value: datetime | None) -> datetime | None:
    return None if value is None else value.astimezone(UTC)


def _moment(value: str | None) -> datetime | None:
    return None if value is None else datetime.fromisoformat(value).astimezone(UTC)


class Data(ColumnType[Any]):
    """jsonb on PostgreSQL, the same text on SQLite; floats are refused."""

    impl, cache_ok, kind = Text, True, "data"

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        return pg.JSONB(none_as_null=True) if dialect.name == "postgresql" else Text()

    def process_bind_param(self, value: Any, dialect: Dialect) -> Any:
        if value is None:
            return None
        text = written_data(value)
        return json.loads(text) if dialect.name == "postgresql" else text

    def reader(self, dialect: Dialect) -> Reader | None:
        return None if _server(dialect) else _data


def _data(value: str | None) -> Any:
    return None if value is None else json.loads(value)


class Words(TypeDecorator[str]):
    """Text that both engines can hold: no NUL, no half surrogate."""

    impl, cache_ok, kind = Text, True, "text"

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:
        if value is not None:
            value.encode()
            if "\0" in value:
                raise ValueError("NUL in text")
        return value


class Term(ColumnType[StrEnum]):
    """A word of a closed list, stored as its value."""

    impl, cache_ok, kind = Text, True, "text"

    def __init__(self, words: type[StrEnum]) -> None:
        super().__init__()
        self.words = words
        self._read = _Words(words).__getitem__

    def process_bind_param(self, value: StrEnum | None, dialect: Dialect) -> str | None:
        return None if value is None else str(value)

    def reader(self, dialect: Dialect) -> Reader:
        return self._read


class _Words(dict[str | None, StrEnum | None]):
    """What each stored word means; ValueError for one that is not in the list."""

    def __init__(self, words: type[StrEnum]) -> None:
        super().__init__((word.value, word) for word in words)
        self[None] = None
        self._words = words

    def __missing__(self, value: Any) -> StrEnum:
        return self._words(value)


class Amount(ColumnType[Money]):
    """Money as integer öre."""

    impl, cache_ok, kind = BigInteger, True, "whole"

    def process_bind_param(self, value: Money | None, dialect: Dialect) -> int | None:
        return None if value is None else value.ore

    def reader(self, dialect: Dialect) -> Reader:
        return _AMOUNTS.__getitem__


class _Amounts(dict[int | None, Money | None]):
    """The same few amounts stand in most rows: each is made once."""

    MOST = 50_000

    def __missing__(self, ore: int | None) -> Money | None:
        if len(self) >= self.MOST:
            self.clear()
        made = None if ore is None else Money(ore)
        self[ore] = made
        return made


_AMOUNTS = _Amounts()


class Day(TypeDecorator[date]):
    impl, cache_ok, kind = Date, True, "name"


class Whole(TypeDecorator[int]):
    impl, cache_ok, kind = BigInteger, True, "whole"


class Flag(TypeDecorator[bool]):
    impl, cache_ok, kind = Boolean(create_constraint=False), True, "flag"


@dataclass(frozen=True)
class Journaled:
    """`by` names the column with the object's id, `case` the one with the case's (None: the object has no case)."""

    object: str
    by: str = "id"
    case: str | None = "case_id"


@dataclass(frozen=True)
class Exempt:
    """Not journaled, and why."""

    reason: str


@dataclass(frozen=True)
class Frozen:
    """A row for which `when` holds (None: every row) refuses change, but for the columns in `but`, and deletion.

    Conditions name the row `old`; `adding`, over `new`, refuses insertion. The archivist's disposal goes another way.
    """

    when: str | None = None
    but: tuple[str, ...] = ()
    adding: str | None = None
    deletable: bool = False


@dataclass(frozen=True)
class Content:
    """Rows that only open to who has answered the jäv question of the case in `case` (16-18 §§ FL).

    `assessment` names the column of the assessment a row belongs to: such rows also wait for one's own to be handed in.
    """

    case: str = "case_id"
    assessment: str | None = None


def declared(*rules: Journaled | Exempt | Frozen | Content) -> dict[str, Any]:
    """What a table says of itself, for `__table_args__`."""
    info: dict[str, Any] = {}
    names = {Frozen: "frozen", Content: "content"}
    for rule in rules:
        info[names.get(type(rule), "journal")] = rule
    return {"info": info}


class Base(DeclarativeBase):
    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(table_name)s_%(column_0_N_name)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "fk": "fk_%(table_name)s_%(column_0_N_name)s",
            "pk": "pk_%(table_name)s",
        }
    )
    type_annotation_map = {  # noqa: RUF012  # SQLAlchemy's own form
        UUID: Key,
        str: Words,
        int: Whole,
        bool: Flag,
        date: Day,
        datetime: Moment,
        Money: Amount,
    }
