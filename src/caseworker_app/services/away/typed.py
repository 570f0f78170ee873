"""What somebody has typed and not saved: it goes along in an offline file, and home again; no database but that has it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import astuple, dataclass, field, replace
from typing import Any
from uuid import UUID

from caseworker_app.store import exchange
from caseworker_app.store.work import UnitOfWork

TYPED, MET, OPEN = "typed", "met", "open"


@dataclass(frozen=True, slots=True)
class Typed:
    """Words in a field about a case, or set `aside` from it; `base` is what was saved there when the typing began."""

    case: str
    field: str
    text: str
    base: str = ""
    aside: bool = False


@dataclass(frozen=True, slots=True)
class InFile:
    """The words in a file as they are `now`, and what it had when it last `met` the words of another place, by the place.

    `called` is how the database it was taken from is known where it was taken, `file` what the file itself is known by,
    wherever it lies; `open` where it is open, or was when the program was killed: the machine by the place.
    """

    now: tuple[Typed, ...] = ()
    met: Mapping[str, tuple[Typed, ...]] = field(default_factory=dict)
    called: str = ""
    file: str = ""
    open: Mapping[str, str] = field(default_factory=dict)

    def met_at(self, place: str) -> tuple[Typed, ...]:
        return self.met.get(place, ())

    def met_now(self, place: str, words: tuple[Typed, ...]) -> InFile:
        return replace(self, met={**self.met, place: words})


def typed_in(work: UnitOfWork) -> InFile:
    now, met = exchange.state(work, TYPED) or (), exchange.state(work, MET) or {}
    called = exchange.state(work, "called") or str(exchange.state(work, "origin"))
    file = str(exchange.state(work, "file_id"))
    held = exchange.state(work, OPEN) or {}
    return InFile(_words(now), {place: _words(some) for place, some in met.items()}, called, file, held)


def keep(
    work: UnitOfWork,
    now: Iterable[Typed] | None,
    met: Mapping[str, Iterable[Typed]],
    at: Mapping[str, str] | None = None,
) -> None:
    """What is given and no more; a place that nothing is in common with is forgotten, and one where it is closed."""
    if at:
        there = (exchange.state(work, OPEN) or {}) | dict(at)
        exchange.keep(work, **{OPEN: {place: machine for place, machine in there.items() if machine}})
    if now is not None:
        exchange.keep(work, **{TYPED: as_state(now)})
    if met:
        held = (exchange.state(work, MET) or {}) | {place: as_state(some) for place, some in met.items()}
        exchange.keep(work, **{MET: {place: some for place, some in held.items() if some}})


def as_state(words: Iterable[Typed]) -> list[Any]:
    return [list(astuple(one)) for one in words]


def carried(work: UnitOfWork, subjects: Iterable[str]) -> frozenset[str]:
    """Of what drafts are kept under, what is about a case in the file or anything of it: its report, its finding."""
    keys = {one: _key(one) for one in subjects}
    there = exchange.of_cases(work, {key for key in keys.values() if key is not None})
    return frozenset(one for one, key in keys.items() if key in there)


def called(work: UnitOfWork, subjects: Iterable[str]) -> dict[str, str]:
    """What the cases are called that drafts are kept under."""
    keys = {one: _key(one) for one in subjects}
    names = {one.id: one.dnr or one.applicant_name for one in work.cases.find(id=list(filter(None, keys.values())))}
    return {one: names[key] for one, key in keys.items() if key in names}


def about(work: UnitOfWork, words: Sequence[Typed]) -> list[Typed]:
    """The words about what is in the file."""
    there = carried(work, {one.case for one in words})
    return [one for one in words if one.case in there]


def _words(held: Iterable[Any]) -> tuple[Typed, ...]:
    return tuple(Typed(*one) for one in held)


def _key(subject: str) -> UUID | None:
    """A subject begins with the key of what it is about."""
    try:
        return UUID(subject.partition(" ")[0])
    except ValueError:
        return None
