"""Frozen letters and when they were sent, as the register shows them: the same list for everyone."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import func, select

from caseworker_app.domain.states import Channel
from caseworker_app.store.journal.tables import Entry
from caseworker_app.store.views import BARRED, LETTERS, SENT
from caseworker_app.store.work import UnitOfWork


@dataclass(frozen=True, slots=True)
class LetterLine:
    """A frozen letter and where it belongs; no round where it is no decision of one."""

    id: UUID
    case_id: UUID
    call_id: UUID
    dnr: str
    applicant: str
    kind: str
    title: str
    file: str
    pages: int
    frozen_at: datetime
    round_id: UUID | None
    round_day: date | None
    round_name: str | None
    mailable: bool
    closed: bool


@dataclass(frozen=True, slots=True)
class SentLine:
    """One time that a letter was sent; to whom is content of the case."""

    id: UUID
    letter_id: UUID
    case_id: UUID
    channel: Channel
    day: date
    sent_by: str
    sent_at: datetime


def letters(work: UnitOfWork) -> list[LetterLine]:
    """Every frozen letter, newest first; `closed` where jäv closes the case to who acts."""
    line = LETTERS.c
    barred = select(BARRED.c.case_id).where(BARRED.c.person == work.actor)
    closed = set(work.connection.execute(barred).scalars())
    query = select(LETTERS).order_by(line.frozen_at.desc(), line.filename)
    return [_line(row, closed) for row in work.connection.execute(query)]


def _line(row: Sequence[Any], closed: set[UUID]) -> LetterLine:
    """The view's last column is a number that says yes or no."""
    *values, mailable = row
    known: list[Any] = [*values, bool(mailable), row[1] in closed]
    return LetterLine(*known)


def sent(work: UnitOfWork) -> list[SentLine]:
    """Every time a letter was sent, oldest first."""
    query = select(SENT).order_by(SENT.c.sent_at, SENT.c.id)
    return [SentLine(*row) for row in work.connection.execute(query)]


def unsent(work: UnitOfWork) -> int:
    """How many frozen letters wait to be sent."""
    gone = select(SENT.c.id).where(SENT.c.letter_id == LETTERS.c.id).exists()
    return int(work.connection.execute(select(func.count()).select_from(LETTERS).where(~gone)).scalar_one())


def cases_of(work: UnitOfWork, wanted: Sequence[UUID]) -> set[UUID]:
    """The cases of these letters, also those that are closed to who acts."""
    query = select(LETTERS.c.case_id).where(LETTERS.c.id.in_(wanted))
    return set(work.connection.execute(query).scalars())


def proof(work: UnitOfWork, dispatches: Sequence[UUID]) -> tuple[int, bytes]:
    """The journal's last entry about these dispatches: its number, and the chain's hash there."""
    query = (
        select(Entry.number, Entry.hash)
        .where(Entry.object_type == "dispatch", Entry.object.in_(dispatches))
        .order_by(Entry.number.desc())
        .limit(1)
    )
    number, link = work.connection.execute(query).one()
    return int(number), bytes(link)
