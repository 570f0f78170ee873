"""Intake as one unit of work: everything is read and checked first, then all of it is registered or none."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from hashlib import sha256
from pathlib import Path
from uuid import UUID

from caseworker_app.domain.application import Finding, FindingKind
from caseworker_app.domain.call import Call
from caseworker_app.domain.records.office import ImportRun, StoredCall
from caseworker_app.domain.states import Role
from caseworker_app.sentences import Sentence
from caseworker_app.services.desk import Desk
from caseworker_app.services.intake.arrivals import Arrival, Batch, Sorted
from caseworker_app.services.intake.attachments import Shelf
from caseworker_app.services.intake.columns import GUESSED, Headers, Way
from caseworker_app.services.intake.duplicates import Known, doubles
from caseworker_app.services.intake.mapping import Mapper, RowFault
from caseworker_app.services.intake.previews import TablePreview, previewed
from caseworker_app.services.intake.readers import SourceRow, SourceTable, raw_tables, read_tables
from caseworker_app.services.intake.register import PART, Registration
from caseworker_app.services.intake.report import Entered, ImportReport, RejectedRow, RowFinding
from caseworker_app.services.ports import Cancelled, Progress, Quiet
from caseworker_app.services.shared_only import shared_only
from caseworker_app.store.carried import ARRIVALS
from caseworker_app.store.work import UnitOfWork

REGISTRARS = (Role.REGISTRAR, Role.CASEWORKER)
STEP = 200


class Intake:
    """Reading files into the register."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def preview(self, source: Path | Sequence[Path], call_key: str, way: Way = GUESSED) -> tuple[TablePreview, ...]:
        """What the files look like read this way, also while columns are missing."""
        with self._desk.reading() as work:
            _, call = self._desk.call_by_key(work, call_key)
        return tuple(previewed(table) for table in raw_tables(source, Headers(call, way)))

    @shared_only(ARRIVALS)
    def run(
        self,
        source: Path | Sequence[Path],
        call_key: str,
        *,
        dry_run: bool = False,
        progress: Progress | None = None,
        way: Way = GUESSED,
    ) -> ImportReport:
        """Register every application in files or a folder; the same file twice adds nothing.

        Unusable when a file cannot be read at all, Cancelled when the person stops it; then nothing is registered.
        """
        watched = progress or Quiet()
        with self._desk.reading() as work:
            stored, call = self._desk.call_by_key(work, call_key)
        batch = self._read(read_tables(source, Headers(call, way)), call, watched)
        with self._desk.whole_reading() if dry_run else self._desk.whole_work() as work:
            self._desk.person(work, *REGISTRARS)
            if not dry_run:
                work.calls.get(stored.id, lock=True)  # hand-overs to one call wait for each other: each sees the last
            registration = Registration(self._desk, work, stored, call)
            parts = parted(registration, batch.arrivals)
            registration.number(parts.new, dry_run=dry_run)
            mark_doubles(registration, parts.new)
            shelves = attach(parts.new, Shelf)
            findings = list(_row_findings(parts.new))
            report = _report(batch, parts, findings)
            if not dry_run:
                run = _log(self._desk, work, stored, _named(source), batch, report)
                entered = _write(registration, parts, shelves, watched)
                registration.keep(batch.rejected, run)
                work.commit()
                report = replace(report, entered=entered)
        return report

    def _read(self, tables: Sequence[SourceTable], call: Call, progress: Progress) -> Batch:
        """Everything outside the transaction: mapping, rules."""
        batch = Batch()
        mapper = Mapper(call, self._desk.register)
        for table in tables:
            _note(table, batch)
            for row in table.rows:
                if batch.read % STEP == 0:
                    progress.step(batch.read, len(table.rows), Sentence("Läser {file}", file=table.file))
                    if progress.cancelled():
                        raise Cancelled
                batch.read += 1
                read = mapper.read(row, table.columns)
                if isinstance(read, list):
                    batch.rejected += [_rejected(table, row, fault) for fault in read]
                else:
                    batch.arrivals.append(Arrival(read, table, row.number, read.digest()))
        return batch


def parted(registration: Registration, arrivals: Sequence[Arrival]) -> Sorted:
    """New, unchanged or changed against what is registered and against the rows before in the same hand-over."""
    parts = Sorted()
    by_reference, digests, by_number = registration.known()
    for arrival in arrivals:
        reference = arrival.application.reference
        number = (arrival.application.applicant.orgnr, arrival.digest)
        known = by_reference.get(reference) if reference else by_number.get(number)
        if known is None:
            key: UUID | int = len(parts.new)
            parts.new.append(arrival)
            if reference:
                by_reference[reference] = key
            else:
                by_number[number] = key
            digests[key] = {arrival.digest}
        elif arrival.digest in digests.setdefault(known, set()):
            parts.unchanged += 1
        else:
            digests[known].add(arrival.digest)
            parts.changed.append((known, arrival))
    return parts


def mark_doubles(registration: Registration, new: Sequence[Arrival]) -> None:
    """A finding on every new application that looks like another one."""
    known = registration.others()
    before = len(known)
    for arrival in new:
        applicant = arrival.application.applicant
        known.append(Known(arrival.dnr, applicant.orgnr, applicant.name, arrival.application.title, True))
    for index, value, text in doubles(known):
        arrival = new[index - before]
        arrival.late_findings.append(Finding(FindingKind.DUPLICATE, "name", "Sökande", value, text))


def _write(
    registration: Registration, parts: Sorted, shelves: dict[Path, Shelf], progress: Progress
) -> tuple[Entered, ...]:
    ids: list[UUID] = []
    for start in range(0, len(parts.new), PART):
        progress.step(start, len(parts.new), "Registrerar ansökningar")
        if progress.cancelled():
            raise Cancelled
        ids += registration.write(parts.new[start : start + PART], shelves)
    made = [_entered(key, arrival) for key, arrival in zip(ids, parts.new, strict=True)]
    for known, arrival in parts.changed:
        case = registration.changed(known if isinstance(known, UUID) else ids[known], arrival)
        made.append(replace(_entered(case.id, arrival), dnr=case.dnr or "", new=False))
    return tuple(made)


def _entered(case: UUID, arrival: Arrival) -> Entered:
    applicant = arrival.application.applicant
    return Entered(case, arrival.dnr, applicant.name or applicant.orgnr, arrival.table.file, arrival.row)


def _named(source: Path | Sequence[Path]) -> str:
    """What the hand-over is called in its log."""
    if isinstance(source, Path):
        return source.name
    return source[0].name if len(source) == 1 else f"{source[0].name} och {len(source) - 1} till"


def attach(new: Sequence[Arrival], shelf_of: Callable[[Path], Shelf]) -> dict[Path, Shelf]:
    """The folders' files; a finding for each attachment that is named and cannot be kept."""
    shelves: dict[Path, Shelf] = {}
    for arrival in new:
        if not arrival.application.attachments:
            continue
        folder = arrival.table.path.parent
        shelf = shelves.get(folder) or shelves.setdefault(folder, shelf_of(folder))
        for name in arrival.application.attachments:
            why = shelf.trouble(name)
            if why:
                text = Sentence("Bilagan {name} {why}.", name=name[:200], why=why)
                arrival.late_findings.append(Finding(FindingKind.ATTACHMENT, "attachments", "Bilagor", name, text))
    return shelves


def _note(table: SourceTable, batch: Batch) -> None:
    if table.columns.missing:
        names = ", ".join(f.header for f in table.columns.missing)
        batch.notes.append(Sentence("{file} saknar kolumnerna {names}.", file=table.file, names=names))
    if table.columns.unknown:
        batch.notes.append(
            Sentence(
                "{file} har kolumner som utlysningen inte känner: {names}.",
                file=table.file,
                names=", ".join(table.columns.unknown),
            )
        )


def _rejected(table: SourceTable, row: SourceRow, fault: RowFault) -> RejectedRow:
    return RejectedRow(table.file, row.number, fault.column, fault.value, fault.reason, dict(row.cells))


def _row_findings(new: Sequence[Arrival]) -> Iterator[RowFinding]:
    for arrival in new:
        for found in (*arrival.application.findings, *arrival.late_findings):
            yield RowFinding(arrival.table.file, arrival.row, found.column, found.value, found.kind.value, found.text)


def _report(batch: Batch, parts: Sorted, findings: Sequence[RowFinding]) -> ImportReport:
    return ImportReport(
        read=batch.read,
        imported=len(parts.new),
        unchanged=parts.unchanged,
        changed=len(parts.changed),
        rejected=tuple(batch.rejected),
        findings=tuple(findings),
        notes=tuple(batch.notes),
    )


def _log(desk: Desk, work: UnitOfWork, stored: StoredCall, name: str, batch: Batch, report: ImportReport) -> UUID:
    """One row for the hand-over, so that the file can be found again from its cases."""
    hashes = sorted({arrival.table.sha256 for arrival in batch.arrivals})
    now = desk.clock.now()
    counts = {"read": report.read, "imported": report.imported, "unchanged": report.unchanged}
    counts |= {"changed": report.changed, "rejected": len({(r.file, r.row) for r in report.rejected})}
    made = work.imports.add(
        ImportRun(
            id=desk.new_id(),
            call_id=stored.id,
            file=name[:200],
            sha256=sha256(json.dumps(hashes).encode()).hexdigest(),
            actor=desk.actor,
            started_at=now,
            ended_at=now,
            counts=counts,
            notes=report.notes,
        )
    )
    return made.id
