"""One case whole as a folder, for an archive or a request: documents, letters, every row, journal, index with hashes."""

from __future__ import annotations

import dataclasses
import json
import re
import shutil
from collections.abc import Collection, Iterator
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from enum import Enum
from pathlib import Path, PurePath
from typing import Any
from uuid import UUID

from caseworker_app.domain.identity import file_stem
from caseworker_app.domain.money import Money
from caseworker_app.domain.protected import KEPT_APART as PROTECTED_FIELDS
from caseworker_app.domain.records.cases import Case, CaseApplicant
from caseworker_app.errors import Fault, Rejected, Surroundings, Unavailable, Unusable
from caseworker_app.sentences import Sentence
from caseworker_app.services.archiving import archive_index as index
from caseworker_app.services.archiving.archive_index import About, Checked, Item
from caseworker_app.services.archiving.masking import Mask
from caseworker_app.services.casework import history_words as words
from caseworker_app.services.casework.history import EPOCH
from caseworker_app.services.casework.identities import Identities, Use
from caseworker_app.services.casework.readable import searchable
from caseworker_app.services.desk import Desk
from caseworker_app.services.overviews.exports import Table, csv_bytes
from caseworker_app.services.ports import Cancelled, Progress, Quiet
from caseworker_app.store import publishing, queries
from caseworker_app.store.tables import RECORDS
from caseworker_app.store.work import UnitOfWork

EVERY = 10_000_000
KEPT_APART = frozenset({"recusals", "identities"})  # read by few, and where it may be by a way of its own
SHIELDED = frozenset({"case", "incoming", "identity"})  # of these the journal tells what a protected applicant was
OWN = frozenset({"assessment", "recusal"})  # of these the journal's body is shown to its author alone
BY_HAND = "lämnas inte ut: maskas för hand efter sekretessprövning"
PARTICULARS = "lämnas inte ut: innehåller uppgifter om personer eller skyddade uppgifter"


@dataclass
class _Folder:
    """What is being written: bytes go to disk at once, the index grows."""

    root: Path
    hand_out: frozenset[int] = frozenset()
    items: list[Item] = field(default_factory=list)

    def put(self, path: str, data: bytes, kind: str, title: str, day: str = "") -> None:
        target = self.root / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(data)
        self.items.append(Item(path, kind, title, day, len(data), index.digest(data)))

    def omit(self, path: str, kind: str, title: str, day: str, why: str, data: bytes = b"") -> None:
        """In the index alone, with the hash of what was left out."""
        self.items.append(Item(path, kind, title, day, len(data), index.digest(data) if data else "", why))


class ArchiveCopies:
    """Writing a case as a folder, and reading one back."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._identities = Identities(desk)

    def write(
        self,
        dnr: str,
        out: Path,
        progress: Progress | None = None,
        *,
        mask: bool = False,
        hand_out: Collection[int] = (),
    ) -> Checked:
        """The folder below `out`, whole or not at all, read back once written; one that is there is only read back.

        With `mask`, files stay behind and are listed with their hash, but those a person has examined and numbers in
        `hand_out`; Rejected when one of them holds what the mask strikes out.
        """
        told = progress or Quiet()
        with self._desk.reading() as work:
            case = self._desk.case(work, dnr)
            applicant = work.applicants.one(case_id=case.id)
        if applicant is None:
            raise Unusable(Sentence("{dnr} saknar sökande.", dnr=case.dnr))
        target = out / (file_stem(case.dnr or str(case.id)) + ("-maskad" if mask else ""))
        if target.exists():
            return index.check(target)
        known = self._known(applicant, mask=mask)
        with self._desk.reading() as work:
            fresh = target.with_name(target.name + ".new")
            try:
                shutil.rmtree(fresh, ignore_errors=True)
                fresh.mkdir(parents=True)
                masked = Mask(known or applicant) if mask else None
                chosen = _examined(work, case, masked, hand_out)
                self._fill(work, case, known, _Folder(fresh, chosen), told, masked)
                fresh.replace(target)
            except OSError as error:
                shutil.rmtree(fresh, ignore_errors=True)
                raise Unavailable(
                    Surroundings.FILE,
                    Sentence(
                        "{target} går inte att skriva ({strerror}). Välj en annan mapp eller frigör utrymme.",
                        target=target,
                        strerror=error.strerror,
                    ),
                ) from error
            except BaseException:
                shutil.rmtree(fresh, ignore_errors=True)
                raise
        return index.check(target)

    def check(self, folder: Path) -> Checked:
        """Read a folder back; what has been changed, lost or added is named."""
        return index.check(folder)

    def newer(self, checked: Checked) -> bool:
        """Whether the case has gone on since the folder was written."""
        with self._desk.reading() as work:
            case = self._desk.case(work, checked.about.dnr)
            return _newest(work, case) != checked.about.entry

    def _known(self, applicant: CaseApplicant, *, mask: bool) -> CaseApplicant | None:
        """The applicant with what is protected, read on record; None for who may not read it and makes a whole copy."""
        use, why = (Use.MASKING, "Maskad kopia för utlämnande") if mask else (Use.EXPORT, "Export av hela ärendet")
        try:
            return self._identities.whole(applicant, use, why)
        except Rejected:
            if mask:
                raise
            return None

    def _fill(
        self,
        work: UnitOfWork,
        case: Case,
        known: CaseApplicant | None,
        folder: _Folder,
        told: Progress,
        masked: Mask | None,
    ) -> None:
        applicant = known or work.applicants.one(case_id=case.id)
        assert applicant is not None  # there when the copy began, and never removed
        if applicant.protection is not None and masked is None:
            self._protected(known, folder)
        parts = (self._documents, self._letters, self._rows, self._notes, self._checklists, self._journal)
        for done, part in enumerate(parts):
            if told.cancelled():
                raise Cancelled
            told.step(done, len(parts), "Exporterar ärendet")
            part(work, case, folder, masked)
        self._index(work, case, applicant, folder, masked)

    def _protected(self, known: CaseApplicant | None, folder: _Folder) -> None:
        """In a file of its own, so that the rest of the copy can be handed on without it."""
        path, title = "uppgifter/skyddade.json", "Skyddade uppgifter"
        if known is None:
            folder.omit(path, "skyddade uppgifter", title, "", "den som exporterade får inte läsa skyddade uppgifter")
        else:
            values = {name: getattr(known, name) for name in PROTECTED_FIELDS}
            folder.put(path, _json(values), "skyddade uppgifter", title)

    def _documents(self, work: UnitOfWork, case: Case, folder: _Folder, mask: Mask | None) -> None:
        for one in work.documents.find("number", case_id=case.id):
            name = f"handlingar/{one.number:03d}-{_file_name(one.filename or one.kind)}"
            title, day = mask.text(one.title) if mask else one.title, one.day.isoformat()
            content = one.content or {}
            if mask and one.sha256:
                plain = f"handlingar/{one.number:03d}{PurePath(one.filename).suffix}"
                data = work.blobs.get(one.sha256)
                if one.number in folder.hand_out:
                    folder.put(plain, data, one.kind, title, day)
                else:
                    folder.omit(plain, one.kind, title, day, BY_HAND, data)
            elif one.sha256:
                folder.put(name, work.blobs.get(one.sha256), one.kind, title, day)
            elif mask and mask.protected:
                folder.omit(f"handlingar/{one.number:03d}", one.kind, title, day, PARTICULARS, _json(content))
            elif mask:
                struck = {key: mask.value("document", key, value) for key, value in content.items()}
                folder.put(f"handlingar/{one.number:03d}.json", _json(struck), one.kind, title, day)
            else:
                folder.put(f"{name}.json", _json(content), one.kind, title, day)

    def _letters(self, work: UnitOfWork, case: Case, folder: _Folder, mask: Mask | None) -> None:
        for one in work.letters.find("serial", case_id=case.id):
            day = one.frozen_at.date().isoformat()
            data = work.blobs.get(one.sha256)
            if mask is not None and (mask.protected or mask.names_people(searchable(one.filename, data))):
                folder.omit(f"brev/{one.serial:03d}", one.kind, one.title, day, PARTICULARS, data)
            else:
                folder.put(f"brev/{one.filename}", data, one.kind, one.title, day)

    def _rows(self, work: UnitOfWork, case: Case, folder: _Folder, mask: Mask | None) -> None:
        """Every table that belongs to cases, by its declaration; what the person may not see is not there."""
        folder.put("uppgifter/case.json", _json([_row(case, "case", mask)]), "uppgifter", "case")
        for name, (_table, record) in RECORDS.items():
            fields = {one.name for one in dataclasses.fields(record)}
            if "case_id" not in fields or name in KEPT_APART:
                continue
            rows = getattr(work, name).find("id", case_id=case.id)
            if rows:
                table = "application" if name == "applications" else "applicant" if name == "applicants" else name
                folder.put(f"uppgifter/{name}.json", _json([_row(one, table, mask) for one in rows]), "uppgifter", name)

    def _notes(self, work: UnitOfWork, case: Case, folder: _Folder, mask: Mask | None) -> None:
        rows = [
            (n.written_at.isoformat(), n.author, "ja" if n.signed_at else "nej", mask.text(n.text) if mask else n.text)
            for n in work.notes.find("written_at", case_id=case.id)
        ]
        table = Table("Anteckningar", ("Skriven", "Av", "Signerad", "Text"), rows)
        folder.put("anteckningar.csv", csv_bytes(table), "anteckningar", "Tjänsteanteckningar")

    def _checklists(self, work: UnitOfWork, case: Case, folder: _Folder, mask: Mask | None) -> None:
        call = self._desk.call(work, case.call_version_id)
        templates = {one.id: one for one in call.checklists}
        rows = []
        for sheet in work.checklists.find("opened_at", case_id=case.id):
            answers = {one.row_key: one for one in work.answers.find(checklist_id=sheet.id)}
            template = templates[sheet.template]
            for row in template.for_track(case.track):
                one = answers.get(row.id)
                remark = (mask.text(one.remark) if mask else one.remark) if one else ""
                said = (one.reply.label, remark, one.answered_by, one.answered_at.isoformat()) if one else ("",) * 4
                rows.append((template.title, row.text, row.section, *said))
        heads = ("Checklista", "Punkt", "Bestämmelse", "Svar", "Anmärkning", "Av", "När")
        folder.put("checklistor.csv", csv_bytes(Table("Checklistor", heads, rows)), "checklistor", "Checklistor")

    def _journal(self, work: UnitOfWork, case: Case, folder: _Folder, mask: Mask | None) -> None:
        """Every entry of the case in order; a masked copy has the heads alone."""
        rows, shielded = [], publishing.is_protected(work, case.id)
        for line in reversed(queries.entries_of(work, case.id, EVERY)):
            shown = (
                mask is None
                and not (shielded and line.object_type in SHIELDED)
                and (line.object_type not in OWN or line.actor == self._desk.actor)
            )
            at = (EPOCH + timedelta(microseconds=line.at)).isoformat()
            what = words.deed(line.object_type, line.kind, line.body)
            rows.append((line.number, at, line.actor, what, str(line.object), (line.body or "") if shown else ""))
        heads = ("Post", "Tid (UTC)", "Av", "Vad", "Föremål", "Innehåll")
        folder.put("journal.csv", csv_bytes(Table("Journal", heads, rows)), "journal", "Ärendets journal")

    def _index(
        self, work: UnitOfWork, case: Case, applicant: CaseApplicant, folder: _Folder, mask: Mask | None
    ) -> None:
        about = About(
            dnr=case.dnr or "",
            call=self._desk.call(work, case.call_version_id).id,
            applicant=str(mask.value("applicant", "name", applicant.name)) if mask else applicant.name,
            made_at=self._desk.clock.now().isoformat(),
            made_by=self._desk.actor,
            masked=mask is not None,
            entry=_newest(work, case),
        )
        folder.put(index.CSV, index.csv_of(folder.items), "index", "Innehåll som CSV")
        written = index.xml_of(about, folder.items)
        (folder.root / index.XML).write_bytes(written)
        (folder.root / index.SEAL).write_text(f"{index.digest(written)}  {index.XML}\n", encoding="utf-8")


def _newest(work: UnitOfWork, case: Case) -> int:
    return next((line.number for line in queries.entries_of(work, case.id, 1)), 0)


def _examined(work: UnitOfWork, case: Case, mask: Mask | None, numbers: Collection[int]) -> frozenset[int]:
    """The numbers of files that may be handed out as they came in; what the program finds in them is not overruled."""
    if mask is None or not numbers:
        return frozenset()
    held = {one.number: one for one in work.documents.find(case_id=case.id) if one.sha256}
    faults = []
    for number in sorted(set(numbers)):
        one = held.get(number)
        if one is None or one.sha256 is None:
            faults.append(Fault("hand_out", Sentence("Ärendet har ingen fil med nummer {number}.", number=number)))
            continue
        text = searchable(one.filename, work.blobs.get(one.sha256))
        if mask.finds(f"{one.title} {text}"):
            faults.append(
                Fault(
                    "hand_out",
                    Sentence("Handling {number} innehåller uppgifter som ska maskas.", number=number),
                    "21 kap. OSL",
                )
            )
        elif mask.protected and not text.strip():
            text = Sentence(
                "Handling {number} går inte att läsa som text. Sökanden har skyddade uppgifter; maska den för hand.",
                number=number,
            )
            faults.append(Fault("hand_out", text, "21 kap. 3 § OSL"))
    Rejected.collect(faults)
    return frozenset(numbers)


def _file_name(name: str) -> str:
    """A name that every file system takes, with its ending kept."""
    stem, dot, ending = name.rpartition(".")
    clean = re.sub(r"[^0-9A-Za-zÅÄÖåäö._-]+", "-", stem if dot else name).strip("-.")[:80] or "handling"
    return f"{clean}.{re.sub(r'[^0-9A-Za-z]', '', ending)[:10]}" if dot else clean


def _row(record: Any, table: str, mask: Mask | None) -> dict[str, Any]:
    plain = {name: _plain(value) for name, value in _fields(record)}
    return {name: mask.value(table, name, value) for name, value in plain.items()} if mask else plain


def _fields(record: Any) -> Iterator[tuple[str, Any]]:
    return ((one.name, getattr(record, one.name)) for one in dataclasses.fields(record))


def _plain(value: Any) -> Any:
    """As JSON says it: money in kronor with two decimals as text, times in ISO 8601."""
    if isinstance(value, Money):
        return f"{'-' if value.ore < 0 else ''}{abs(value.ore) // 100}.{abs(value.ore) % 100:02d}"
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, date | datetime):
        return value.isoformat()
    if isinstance(value, UUID):
        return str(value)
    if isinstance(value, list | tuple):
        return [_plain(one) for one in value]
    return {key: _plain(one) for key, one in value.items()} if isinstance(value, dict) else value


def _json(value: Any) -> bytes:
    return (json.dumps(value, ensure_ascii=False, indent=2, default=str) + "\n").encode()
