"""Printed lists of what was sent together: recipients, letters, their hashes, and the journal's hash that proves it."""

from __future__ import annotations

from datetime import UTC
from pathlib import Path

from caseworker_app.domain.records.decisions import Dispatch
from caseworker_app.domain.swedish import natural
from caseworker_app.letters.dispatchlist import SentLetter, SentList, dispatch_list
from caseworker_app.letters.render import render
from caseworker_app.letters.verify import verify
from caseworker_app.services.desk import Desk
from caseworker_app.services.sending.dispatch_rows import SentBatch
from caseworker_app.services.sending.outgoing import write
from caseworker_app.services.shared_only import shared_only
from caseworker_app.store import sendings
from caseworker_app.store.carried import SENT_LIST
from caseworker_app.store.work import UnitOfWork


class DispatchLists:
    """A list is made anew from the record each time: the same batch gives the same bytes."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    @shared_only(SENT_LIST)
    def write(self, batch: SentBatch, out: Path) -> Path:
        """The list as a PDF of the letters' own kind; its name bears the day, the call and the journal's number."""
        with self._desk.reading() as work:
            held = self._gathered(work, batch)
            key = work.calls.get(batch.call_id).key
        letter = dispatch_list(held)
        data = render(letter, batch.sent_at)
        verify(data, letter)
        return write(out / f"utskickslista-{batch.day.isoformat()}-{key}-{held.entry}.pdf", data)

    def _gathered(self, work: UnitOfWork, batch: SentBatch) -> SentList:
        work.open(batch.cases)
        sent = work.dispatches.find("sent_at", "id", id=list(batch.dispatches))
        entry, link = sendings.proof(work, batch.dispatches)
        call = self._desk.call(work, work.calls.get(batch.call_id).current_version)
        lines = [_line(work, one) for one in sent]
        return SentList(
            agency=call.agency,
            call_title=call.title,
            channel=batch.channel.value,
            day=batch.day,
            sent_by=batch.sent_by_name,
            recorded=batch.sent_at.astimezone(UTC).strftime("%Y-%m-%d %H:%M UTC"),
            letters=sorted(lines, key=lambda line: natural(line.file)),
            notes=list(dict.fromkeys(one.note for one in sent if one.note)),
            entry=entry,
            link=link.hex(),
            sample=self._desk.sample,
            part=call.rules.archive_part,
        )


def _line(work: UnitOfWork, one: Dispatch) -> SentLetter:
    letter = work.letters.get(one.letter_id)
    dnr = work.cases.get(one.case_id).dnr or ""
    return SentLetter(dnr, one.recipient, letter.title, letter.filename, letter.pages, one.sha256)
