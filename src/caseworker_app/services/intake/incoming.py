"""What a person must look at: rows that are no applications yet, paper and e-mail, applications that came again changed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from uuid import UUID

from caseworker_app.domain.call import Call
from caseworker_app.domain.money import Money, formatted
from caseworker_app.domain.records.cases import Case, Document, Incoming
from caseworker_app.domain.records.office import StoredCall
from caseworker_app.domain.states import IncomingState
from caseworker_app.errors import Fault, Rejected
from caseworker_app.sentences import Sentence
from caseworker_app.services.away.begun import follow, registrars
from caseworker_app.services.desk import Desk
from caseworker_app.services.intake.arrivals import Arrival
from caseworker_app.services.intake.attachments import Shelf
from caseworker_app.services.intake.columns import Headers
from caseworker_app.services.intake.mapping import Mapper
from caseworker_app.services.intake.readers import SourceRow, SourceTable
from caseworker_app.services.intake.register import CHANGED, Registration
from caseworker_app.services.intake.run import REGISTRARS, attach, mark_doubles, parted
from caseworker_app.services.shared_only import shared_only
from caseworker_app.store.carried import ARRIVALS
from caseworker_app.store.work import UnitOfWork

BY_HAND = "Registrerad för hand"
AGAIN = "reference"


@dataclass(frozen=True, slots=True)
class ChangedLine:
    """An application that came again with other content: register facts only, the rest is behind the gate."""

    document: UUID
    case: UUID
    dnr: str
    applicant: str
    number: int
    day: date
    file: str


@dataclass(frozen=True, slots=True)
class Difference:
    field: str
    before: str
    after: str


class Incomings:
    """Att registrera."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def waiting(self, call_key: str) -> list[Incoming]:
        """Rows that could not be read as applications and wait for a person."""
        with self._desk.reading() as work:
            stored, _ = self._desk.call_by_key(work, call_key)
            return work.incoming.find("file", "file_row", call_id=stored.id, state=IncomingState.OPEN.value)

    def count(self) -> int:
        """How many rows wait, in every call."""
        with self._desk.reading() as work:
            return work.incoming.count(state=IncomingState.OPEN.value)

    @shared_only(ARRIVALS)
    def dismiss(self, incoming_id: UUID, text: str) -> None:
        """Say that a row is no application, and why; it stays as received."""
        if not text.strip():
            raise Rejected(Fault("settled_text", "Skriv varför raden inte är en ansökan."))
        with self._desk.work() as work:
            self._desk.person(work, *REGISTRARS)
            self._open(work, incoming_id)
            self._settle(work, incoming_id, IncomingState.NO_APPLICATION, text.strip(), None)
            work.commit()

    @shared_only(ARRIVALS)
    def register(self, incoming_id: UUID, mended: Mapping[str, str]) -> UUID:
        """Register a waiting row with mended cells (header: text); Rejected while it still cannot be read."""
        with self._desk.reading() as work:
            held = work.incoming.get(incoming_id)
            call = self._desk.call(work, work.calls.get(held.call_id).current_version)
        return self.enter(call.id, {**{k: str(v) for k, v in held.content.items()}, **mended}, row=incoming_id)

    def enter(
        self, call_key: str, cells: Mapping[str, str], papers: Sequence[Path] = (), row: UUID | None = None
    ) -> UUID:
        """Register one application from what a person has typed (header: text), as an import would, with its files.

        `row` is the waiting row it settles. Rejected, with the header as field, for what cannot be read; with the
        field `reference` when the application is in the register already.
        """
        with self._desk.whole_work() as work:
            self._desk.person(work, *registrars(work))
            held = self._open(work, row) if row is not None else None
            stored, call = self._locked(work, call_key)
            arrival = self._read(call, cells, papers, held)
            registration = Registration(self._desk, work, stored, call)
            parts = parted(registration, [arrival])
            if not parts.new:
                raise Rejected(Fault(AGAIN, self._known(work, stored, arrival)))
            registration.number([arrival], dry_run=False)
            mark_doubles(registration, [arrival])
            shelf = Shelf.of(papers)
            attach([arrival], lambda _folder: shelf)
            case_id = registration.write([arrival], {Path(): shelf})[0]
            if row is not None:
                self._settle(work, row, IncomingState.REGISTERED, f"{BY_HAND}.", case_id)
            if work.offline:
                follow(work, case_id)
            work.commit()
        return case_id

    def add_change(self, call_key: str, cells: Mapping[str, str], papers: Sequence[Path] = ()) -> UUID:
        """Keep what came again under a known reference as a document of its case; nothing there is written over."""
        with self._desk.whole_work() as work:
            self._desk.person(work, *REGISTRARS)
            stored, call = self._locked(work, call_key)
            arrival = self._read(call, cells, papers, None)
            registration = Registration(self._desk, work, stored, call)
            parts = parted(registration, [arrival])
            if not parts.changed:
                raise Rejected(Fault(AGAIN, "Det finns inget ändrat att lägga till: samma ansökan finns redan."))
            known = parts.changed[0][0]
            assert isinstance(known, UUID)  # the only arrival cannot be known by an earlier one
            case = registration.changed(known, arrival)
            registration.attach(case, arrival, Shelf.of(papers))
            work.commit()
        return case.id

    def changes(self, call_key: str) -> list[ChangedLine]:
        """Applications that came again changed, the newest first."""
        with self._desk.whole_reading() as work:  # register facts only; the differences are read through the gate
            stored, _ = self._desk.call_by_key(work, call_key)
            cases = {case.id: case for case in work.cases.find(call_id=stored.id)}
            found = work.documents.find("-added_at", "-number", kind=CHANGED)
        return [_line(cases[one.case_id], one) for one in found if one.case_id in cases]

    def differences(self, document: UUID) -> list[Difference]:
        """What a changed application says otherwise than the first, field by field; passes the gate."""
        with self._desk.reading() as work:
            held = work.documents.get(document)
            call = self._desk.call(work, work.cases.get(held.case_id).call_version_id)
        headers = {field.id: field.header for field in call.fields}
        found = (held.content or {}).get("differences", {})
        return [
            Difference(headers.get(name, name), *(_shown(name, str(value)) for value in pair))
            for name, pair in found.items()
        ]

    def _open(self, work: UnitOfWork, incoming_id: UUID) -> Incoming:
        held = work.incoming.get(incoming_id)
        if held.state is not IncomingState.OPEN:
            raise Rejected(Fault("state", "Raden är redan hanterad."))
        return held

    def _locked(self, work: UnitOfWork, call_key: str) -> tuple[StoredCall, Call]:
        stored, call = self._desk.call_by_key(work, call_key)
        return work.calls.get(stored.id, lock=True), call

    def _read(self, call: Call, cells: Mapping[str, str], papers: Sequence[Path], held: Incoming | None) -> Arrival:
        headers = Headers(call)
        whole = headers.whole(cells)
        whole |= _with_papers(call, whole, papers)
        columns = headers.read(list(whole))
        number = held.file_row if held is not None else 0
        read = Mapper(call, self._desk.register).read(SourceRow(number, whole, {}), columns)
        if isinstance(read, list):
            raise Rejected(
                *(
                    Fault(fault.column, Sentence("{column}: {reason}", column=fault.column, reason=fault.reason))
                    for fault in read
                )
            )
        table = SourceTable(Path(held.file if held is not None else BY_HAND), "", columns, ())
        return Arrival(read, table, number, read.digest())

    def _known(self, work: UnitOfWork, stored: StoredCall, arrival: Arrival) -> str:
        reference = arrival.application.reference
        case = work.cases.one(call_id=stored.id, reference=reference) if reference else None
        where = Sentence(" som {dnr}", dnr=case.dnr) if case is not None and case.dnr else ""
        return Sentence(
            "Ansökan finns redan i diariet{where}. Säg i stället att raden är hanterad, eller lägg till handlingen.",
            where=where,
        )

    def _settle(
        self, work: UnitOfWork, incoming_id: UUID, state: IncomingState, text: str, case_id: UUID | None
    ) -> None:
        work.incoming.change(
            incoming_id,
            state=state,
            case_id=case_id,
            settled_by=self._desk.actor,
            settled_at=self._desk.clock.now(),
            settled_text=text,
        )


def _shown(name: str, kept: str) -> str:
    """A value as people read it: sums are kept in öre."""
    money = name == "Sökt belopp" or name.startswith("Budget: ")
    return formatted(Money(int(kept))) if money and kept.lstrip("-").isdigit() else kept


def _with_papers(call: Call, cells: Mapping[str, str], papers: Sequence[Path]) -> dict[str, str]:
    """The attachments that are named, and those that were picked."""
    header = next((f.header for f in call.fields if f.id == "attachments"), "")
    if not (header and papers):
        return {}
    named = [name.strip() for name in cells.get(header, "").split(";") if name.strip()]
    return {header: "; ".join(dict.fromkeys([*named, *(path.name for path in papers)]))}


def _line(case: Case, document: Document) -> ChangedLine:
    return ChangedLine(
        document=document.id,
        case=case.id,
        dnr=case.dnr or "",
        applicant=case.applicant_name,
        number=document.number,
        day=document.day,
        file=document.filename,
    )
