"""A round's letters in one go: separate files, one file to print, the addresses, drafts of e-mails."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from caseworker_app.domain.records.cases import CaseApplicant
from caseworker_app.errors import LetterFailed, Unusable
from caseworker_app.letters.batch import ADDRESS_HEADS, PrintFile, table
from caseworker_app.letters.mail import MailDraft, mail_draft
from caseworker_app.letters.testpage import window_page
from caseworker_app.services.desk import Desk
from caseworker_app.services.ports import Progress, Quiet
from caseworker_app.services.sending.covers import Covers
from caseworker_app.services.sending.letters import NOON
from caseworker_app.services.sending.outgoing import Failed, Outgoing, Selection, outgoing, stored_bytes, write

BY_POST = "Sökanden har skyddade uppgifter. Skicka brevet med post; adressen står på brevets adressblad."
Each = Callable[[Outgoing, bytes], None]


@dataclass(frozen=True, slots=True)
class Batch:
    """What a batch gave: files written, what failed and why, and whether the person stopped it."""

    written: tuple[Path, ...]
    failed: tuple[Failed, ...] = ()
    stopped: bool = False


class Batches:
    """One letter that fails is reported and never stops the others; stopping keeps the files that are whole."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._covers = Covers(desk)

    def files(self, selection: Selection, out: Path, progress: Progress | None = None) -> Batch:
        """Each letter as a file of its own."""
        written: list[Path] = []

        def each(one: Outgoing, data: bytes) -> None:
            written.append(write(out / one.letter.filename, data))
            sheet = self._covers.of(one)
            if sheet is not None:
                written.append(write(out / f"{Path(one.letter.filename).stem}-adressblad.pdf", sheet))

        failed, stopped = self._through(selection, each, progress or Quiet(), "Skriver brev")
        return Batch(tuple(written), tuple(failed), stopped)

    def print_file(
        self, selection: Selection, out: Path, progress: Progress | None = None, *, duplex: bool = True
    ) -> Batch:
        """All letters in one PDF, each beginning on a sheet of its own; nothing is written when stopped."""
        whole = PrintFile(duplex=duplex)

        def each(one: Outgoing, data: bytes) -> None:
            sheet = self._covers.of(one)
            if sheet is not None:
                whole.add(sheet)
            whole.add(data)

        failed, stopped = self._through(selection, each, progress or Quiet(), "Lägger brev i utskriftsfilen")
        data = whole.save()
        if stopped or not whole.letters:
            return Batch((), tuple(failed), stopped)
        return Batch((write(out / f"utskriftsfil-{selection.name}.pdf", data),), tuple(failed))

    def addresses(self, selection: Selection, out: Path) -> Path:
        """The recipients in the order of the print file: CSV, one line per letter."""
        why = f"Adresslista {selection.name}"
        rows = [_address_row(one, self._covers.addressed(one, why)) for one in outgoing(self._desk, selection)]
        return write(out / f"adresslista-{selection.name}.csv", table(ADDRESS_HEADS, rows))

    def mails(self, selection: Selection, out: Path, progress: Progress | None = None) -> Batch:
        """A draft of an e-mail per letter, for the mail program; who lacks an address is reported."""
        written: list[Path] = []

        def each(one: Outgoing, data: bytes) -> None:
            if one.applicant.protection is not None:
                raise Unusable(BY_POST)
            path = (out / one.letter.filename).with_suffix(".eml")
            written.append(write(path, mail_draft(self._draft(one, data))))

        failed, stopped = self._through(selection, each, progress or Quiet(), "Gör e-postutkast")
        return Batch(tuple(written), tuple(failed), stopped)

    def test_page(self, call_key: str, out: Path) -> Path:
        """A page that shows whether the address of the call's letters stands in the window of an envelope."""
        with self._desk.reading() as work:
            agency = self._desk.call_by_key(work, call_key)[1].agency
        when = datetime.combine(self._desk.clock.today(), NOON)
        return write(out / f"provsida-{call_key}.pdf", window_page(agency, when))

    def _draft(self, one: Outgoing, data: bytes) -> MailDraft:
        return MailDraft(
            to=one.applicant.email,
            title=one.letter.title,
            dnr=one.dnr,
            agency=one.agency,
            filename=one.letter.filename,
            data=data,
            sample=self._desk.sample,
        )

    def _through(self, selection: Selection, each: Each, progress: Progress, text: str) -> tuple[list[Failed], bool]:
        """Every letter in turn; failures gathered, and whether it was stopped on the way."""
        waiting: Sequence[Outgoing] = outgoing(self._desk, selection)
        failed: list[Failed] = []
        for done, one in enumerate(waiting):
            if progress.cancelled():
                return failed, True
            progress.step(done, len(waiting), text)
            try:
                each(one, stored_bytes(self._desk, one.letter))
            except (LetterFailed, Unusable) as error:
                failed.append(Failed(one.dnr, one.letter.filename, error.text))
        progress.step(len(waiting), len(waiting), text)
        return failed, False


def _address_row(one: Outgoing, who: CaseApplicant) -> list[str]:
    letter = one.letter
    address = " ".join(who.address.split())
    sheets = str((letter.pages + 1) // 2)
    place = [address, who.postcode, who.city, who.email]
    return [one.dnr, who.name, *place, letter.filename, str(letter.pages), sheets, letter.sha256]
