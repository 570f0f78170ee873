"""People, settings, calls, frames, number series and rounds."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID

from caseworker_app.domain.money import Money
from caseworker_app.domain.states import Role, RoundState


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """A user; `name` is the login and what the journal calls the actor."""

    id: UUID
    name: str
    display_name: str
    title: str
    roles: tuple[str, ...]
    active: bool = True
    version: int = 1

    def has(self, role: Role) -> bool:
        return role.value in self.roles


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting:
    """One setting of the database itself, e.g. `sample` or `sample_day`."""

    id: UUID
    name: str
    value: Mapping[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class StoredCall:
    """A call that was added; `key` is its configuration id, `current_version` its newest one."""

    id: UUID
    key: str
    title: str
    agency: str
    current_version: UUID
    version: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class CallVersion:
    """The exact configuration a call was loaded with: path -> text, `base64:` in front of what is no text."""

    id: UUID
    call_id: UUID
    number: int
    files: Mapping[str, Any]
    digest: str
    loaded_by: str
    loaded_at: datetime
    rules: Mapping[str, Any] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class FrameVersion:
    """A money frame (ram) of a track from `valid_from` on; earlier versions stay as they were."""

    id: UUID
    call_id: UUID
    track: str
    valid_from: date
    amount: Money
    source: str
    source_day: date | None = None
    invented: bool = False
    recorded_by: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Series:
    """A diary number series of one prefix and year; `last` is the newest number given."""

    id: UUID
    prefix: str
    year: int
    last: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Round:
    """A decision round (beslutsomgång) of one day; `track` empty = all tracks together."""

    id: UUID
    call_id: UUID
    name: str
    day: date
    track: str = ""
    state: RoundState = RoundState.OPEN
    prepared_by: str = ""
    presented_by: str = ""
    presented_at: datetime | None = None
    decided_by: str = ""
    decided_at: datetime | None = None
    participants: tuple[str, ...] = ()
    comment: str = ""
    version: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportRun:
    """One hand-over of files; counts as reported to the person who ran it."""

    id: UUID
    call_id: UUID
    file: str
    sha256: str
    actor: str
    started_at: datetime
    ended_at: datetime | None
    counts: Mapping[str, Any]
    notes: tuple[str, ...] = ()
