"""The room Utskick as rows: every frozen letter, waiting or sent, and what was sent together."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from caseworker_app.domain.records.decisions import Dispatch
from caseworker_app.domain.states import Channel
from caseworker_app.domain.swedish import natural
from caseworker_app.services.desk import Desk
from caseworker_app.store import sendings
from caseworker_app.store.sendings import LetterLine, SentLine


@dataclass(frozen=True, slots=True)
class DispatchRow:
    """A frozen letter and every time it was sent, oldest first."""

    letter: LetterLine
    call_title: str
    sent: tuple[SentLine, ...]

    @property
    def key(self) -> UUID:
        return self.letter.id

    @property
    def waits(self) -> bool:
        return not self.sent

    @property
    def group(self) -> str:
        """The round it belongs to, empty for letters outside rounds."""
        return str(self.letter.round_id or "")


@dataclass(frozen=True, slots=True)
class SentBatch:
    """What one person recorded as sent at one moment, within one call."""

    call_id: UUID
    call_title: str
    sent_by: str
    sent_by_name: str
    sent_at: datetime
    day: date
    channel: Channel
    dispatches: tuple[UUID, ...]
    cases: frozenset[UUID]


@dataclass(frozen=True, slots=True)
class Outbox:
    """Everything the room shows, newest first."""

    rows: tuple[DispatchRow, ...]
    batches: tuple[SentBatch, ...]


class DispatchRows:
    """Reading what waits and what was sent; to whom is read letter by letter, past the jäv question."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def all(self) -> Outbox:
        with self._desk.reading() as work:
            titles = {call.id: call.title for call in work.calls.find()}
            names = {person.name: person.display_name for person in work.people.find()}
            lines = {line.id: line for line in sendings.letters(work)}
            found = [one for one in sendings.sent(work) if one.letter_id in lines]
        sent: dict[UUID, list[SentLine]] = {}
        for one in found:
            sent.setdefault(one.letter_id, []).append(one)
        rows = [DispatchRow(line, titles[line.call_id], tuple(sent.get(line.id, ()))) for line in lines.values()]
        rows.sort(key=lambda row: natural(row.letter.file))
        rows.sort(key=lambda row: row.letter.round_day or row.letter.frozen_at.date(), reverse=True)
        return Outbox(tuple(rows), tuple(_batches(found, lines, titles, names)))

    def waiting(self) -> int:
        """How many letters wait to be sent."""
        with self._desk.reading() as work:
            return sendings.unsent(work)

    def of(self, letter_id: UUID) -> list[Dispatch]:
        """Every time the letter was sent, with recipient and note, oldest first."""
        with self._desk.reading() as work:
            work.letters.get(letter_id)
            return work.dispatches.find("sent_at", "id", letter_id=letter_id)


def _batches(
    found: list[SentLine], lines: dict[UUID, LetterLine], titles: dict[UUID, str], names: dict[str, str]
) -> list[SentBatch]:
    together: dict[tuple[datetime, str, UUID], list[SentLine]] = {}
    for one in found:
        together.setdefault((one.sent_at, one.sent_by, lines[one.letter_id].call_id), []).append(one)
    return [
        SentBatch(
            call_id=call,
            call_title=titles[call],
            sent_by=person,
            sent_by_name=names.get(person, person),
            sent_at=at,
            day=held[0].day,
            channel=held[0].channel,
            dispatches=tuple(one.id for one in held),
            cases=frozenset(one.case_id for one in held),
        )
        for (at, person, call), held in sorted(together.items(), key=lambda pair: pair[0][0], reverse=True)
    ]
