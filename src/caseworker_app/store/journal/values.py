"""Values of columns as entries of the journal hold them, both ways."""

from __future__ import annotations

import json
from datetime import date, datetime
from typing import Any
from uuid import UUID

from caseworker_app.domain.money import Money
from caseworker_app.store.base import Amount, Data, Day, Key, Moment, Term
from caseworker_app.store.canonical import Data as Written
from caseworker_app.store.canonical import plain, written
from caseworker_app.store.journal import model


def plain_of(value: object) -> Any:
    """The JSON value that an entry holds for a column's value."""
    found = plain(value)
    return json.loads(found) if isinstance(found, Written) else found


def typed(table: str, column: str, value: Any) -> Any:
    """The column's value for what an entry holds."""
    form = model.ALL[table].c[column].type
    if value is None or isinstance(form, Data):
        return value
    if isinstance(form, Key):
        return UUID(str(value))
    if isinstance(form, Moment):
        return datetime.fromisoformat(str(value))
    if isinstance(form, Day):
        return date.fromisoformat(str(value))
    if isinstance(form, Term):
        return form.words(value)
    return Money(int(value)) if isinstance(form, Amount) else value


def same(one: object, other: object) -> bool:
    return written(one) == written(other)
