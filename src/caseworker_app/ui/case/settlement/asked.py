"""What a deed asks for, as plain values; how it is asked is the dialog's."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from caseworker_app.domain.money import ZERO, Money


class Shape(StrEnum):
    """What is typed in a field."""

    MONEY = "money"
    DAY = "day"
    LINE = "line"
    WORDS = "words"
    COUNT = "count"


@dataclass(frozen=True, slots=True)
class Field:
    """A field; `value` is what stands in it from the start."""

    key: str
    label: str
    shape: Shape
    value: Money | date | str | int | None = None
    hint: str = ""
    optional: bool = False


@dataclass(frozen=True, slots=True)
class Given:
    """What was typed, by key; empty fields are None or empty text."""

    money: dict[str, Money]
    days: dict[str, date]
    words: dict[str, str]
    counts: dict[str, int]

    def sum(self, key: str) -> Money:
        return self.money.get(key, ZERO)


@dataclass(frozen=True, slots=True)
class Form:
    """A deed with its fields; `then` is told what was typed and the dialog stays open until it is done."""

    title: str
    about: str
    verb: str
    fields: tuple[Field, ...]
    then: Callable[[Given], None]
    key: str = ""
