"""What somebody has typed and not saved: it goes along in an offline file, and home again; no database but that has it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import astuple, dataclass
from typing import Any

from caseworker_app.store import exchange
from caseworker_app.store.work import UnitOfWork


@dataclass(frozen=True, slots=True)
class Typed:
    """Words in a field about a case; `base` is what was saved there when the typing began."""

    case: str
    field: str
    text: str
    base: str = ""


@dataclass(frozen=True, slots=True)
class InFile:
    """The words in a file as they are `now`, and those that were `carried` into it, which stayed where they were too:
    in the database `called` so there."""

    now: tuple[Typed, ...] = ()
    carried: tuple[Typed, ...] = ()
    called: str = ""


def typed_in(work: UnitOfWork) -> InFile:
    now, carried = (tuple(Typed(*one) for one in exchange.state(work, name) or ()) for name in ("typed", "carried"))
    return InFile(now, carried, exchange.state(work, "called") or str(exchange.state(work, "origin")))


def as_state(words: Iterable[Typed]) -> list[Any]:
    return [list(astuple(one)) for one in words]
