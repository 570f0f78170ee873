"""Writing arrivals into the register: rows in bulk, diary numbers in order of arrival, documents, search words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any
from uuid import UUID

from caseworker_app.domain.application import Application
from caseworker_app.domain.call import Call
from caseworker_app.domain.identity import diary_number
from caseworker_app.domain.records.cases import (
    Case,
    CaseApplicant,
    CaseApplication,
    CaseBudgetLine,
    CaseFinding,
    Document,
    Incoming,
)
from caseworker_app.domain.records.office import StoredCall
from caseworker_app.domain.states import CaseState
from caseworker_app.sentences import plain
from caseworker_app.services.casework.identities import shield
from caseworker_app.services.casework.readable import searchable
from caseworker_app.services.desk import Desk
from caseworker_app.services.intake.arrivals import Arrival
from caseworker_app.services.intake.attachments import Shelf, media_type
from caseworker_app.services.intake.duplicates import Known
from caseworker_app.services.intake.report import RejectedRow
from caseworker_app.store import publishing, queries, search
from caseworker_app.store.numbers import next_numbers
from caseworker_app.store.work import UnitOfWork

PART = 1000
APPLICATION, CHANGED, ATTACHMENT = "ansökan", "ändrad ansökan", "bilaga"
UNNUMBERED = "ett ärende som inte har fått diarienummer"
_TABLES = ("cases", "applicants", "applications", "budget_lines", "findings", "documents")
Key = UUID | int


class Registration:
    """The register of one call inside one unit of work."""

    def __init__(self, desk: Desk, work: UnitOfWork, stored: StoredCall, call: Call) -> None:
        self._desk = desk
        self._work = work
        self._stored = stored
        self._call = call
        self._texts: dict[UUID, list[str]] = {}

    def known(self) -> tuple[dict[str, Key], dict[Key, set[str]], dict[tuple[str, str], Key]]:
        """Cases by reference, their digests (changed hand-overs too), and those without reference by number and digest."""
        by_reference: dict[str, Key] = {}
        digests: dict[Key, set[str]] = {}
        by_number: dict[tuple[str, str], Key] = {}
        numbers = {line.id: line.orgnr for line in self._lines()}
        for case in self._work.cases.find(call_id=self._stored.id):
            digests[case.id] = {case.content_digest}
            if case.reference:
                by_reference[case.reference] = case.id
            else:
                by_number[numbers.get(case.id, ""), case.content_digest] = case.id
        for case_id, digest in queries.handover_digests(self._work):
            if case_id in digests:
                digests[case_id].add(digest)
        return by_reference, digests, by_number

    def others(self) -> list[Known]:
        """Every registered application of the call, to compare with."""
        lines = sorted(self._lines(), key=lambda line: line.dnr or "")
        return [Known(line.dnr or UNNUMBERED, line.orgnr, line.applicant, line.title, False) for line in lines]

    def _lines(self) -> list[queries.CaseLine]:
        return queries.case_page(self._work, queries.CaseFilter(call_id=self._stored.id), limit=10_000_000)

    def number(self, new: Sequence[Arrival], *, dry_run: bool) -> None:
        """Diary numbers by day of arrival, then by place in the files; a dry run and an offline file give none."""
        if self._work.offline:
            return
        if dry_run or not new:
            for arrival in new:
                arrival.dnr = f"rad {arrival.row}"
            return
        series = self._call.series
        numbers = next_numbers(self._work, self._desk.new_id(), series.prefix, self._call.year, len(new))
        in_order = sorted(new, key=lambda arrival: arrival.application.arrived)
        for arrival, number in zip(in_order, numbers, strict=True):
            arrival.dnr = diary_number(series, self._call.year, number)

    def write(self, new: Sequence[Arrival], shelves: dict[Path, Shelf]) -> list[UUID]:
        """Register arrivals; returns the keys of their cases in the same order."""
        rows: dict[str, list[Any]] = {name: [] for name in _TABLES}
        words, register = [], []
        for arrival in new:
            case = self._case(arrival)
            rows["cases"].append(case)
            rows["applicants"].append(self._applicant(case, arrival.application))
            rows["applications"].append(self._application(case, arrival.application))
            rows["budget_lines"] += self._budget(case, arrival.application)
            rows["documents"] += self._documents(case, arrival, shelves)
            rows["findings"] += self._findings(case, arrival)
            words.append((case.id, _words(case, arrival.application, self._texts.pop(case.id, ()))))
            register.append((case.id, _register_words(case, arrival.application)))
        self._add(rows)
        search.index(self._work.connection, words)
        search.index(self._work.connection, register, "search_register")
        return [case.id for case in rows["cases"]]

    def _add(self, rows: Mapping[str, list[Any]]) -> None:
        """In an offline file the journal keeps every word, so that the case can be brought back."""
        if not self._work.offline:
            self._work.bulk(list(rows.items()))
            return
        for name, values in rows.items():
            getattr(self._work, name).add_all(values)

    def changed(self, case_id: UUID, arrival: Arrival) -> Case:
        """Another content under a known reference: kept beside the first with what differs, never written over it."""
        first = self._work.documents.find("number", case_id=case_id, kind=APPLICATION)
        before: Mapping[str, Any] = (first[0].content or {}) if first else {}
        after = arrival.application.content()
        differences = {
            name: [before.get(name, ""), after.get(name, "")]
            for name in {**before, **after}
            if before.get(name, "") != after.get(name, "")
        }
        number = queries.last_document(self._work, case_id) + 1
        self._work.documents.add(
            Document(
                id=self._desk.new_id(),
                case_id=case_id,
                number=number,
                kind=CHANGED,
                incoming=True,
                title="Ändrad ansökan",
                filename=arrival.table.file,
                media_type="application/json",
                size=0,
                sha256=None,
                day=arrival.application.arrived,
                added_at=self._desk.clock.now(),
                added_by=self._desk.actor,
                content={"digest": arrival.digest, "content": after, "differences": differences},
            )
        )
        if publishing.is_protected(self._work, case_id):
            shield(self._desk, self._work, case_id)
        return self._work.cases.get(case_id)

    def keep(self, rejected: Sequence[RejectedRow], run: UUID) -> None:
        """Rows that are no applications yet wait in Att registrera, each content once."""
        have = {_frozen(i.content) for i in self._work.incoming.find(call_id=self._stored.id)}
        faults: dict[tuple[str, int], list[RejectedRow]] = {}
        for row in rejected:
            faults.setdefault((row.file, row.row), []).append(row)
        for (file, number), rows in faults.items():
            if _frozen(rows[0].content) in have:
                continue
            have.add(_frozen(rows[0].content))
            self._work.incoming.add(
                Incoming(
                    id=self._desk.new_id(),
                    call_id=self._stored.id,
                    run_id=run,
                    case_id=None,
                    file=file,
                    file_row=number,
                    faults=tuple({"column": r.column, "value": r.value, "reason": plain(r.reason)} for r in rows),
                    content=dict(rows[0].content),
                    received_at=self._desk.clock.now(),
                )
            )

    def _case(self, arrival: Arrival) -> Case:
        application = arrival.application
        return Case(
            id=self._desk.new_id(),
            call_id=self._stored.id,
            call_version_id=self._stored.current_version,
            dnr=arrival.dnr or None,
            reference=application.reference or None,
            track=application.track,
            applicant_name=application.applicant.name or application.applicant.orgnr,
            arrived=application.arrived,
            channel=application.channel,
            registered_at=self._desk.clock.now(),
            registered_by=self._desk.actor,
            handler=None,
            state=CaseState.REGISTERED,
            content_digest=arrival.digest,
        )

    def _applicant(self, case: Case, application: Application) -> CaseApplicant:
        applicant = application.applicant
        return CaseApplicant(
            id=self._desk.new_id(),
            case_id=case.id,
            name=applicant.name or applicant.orgnr,
            orgnr=applicant.orgnr,
            kind=applicant.kind,
            kind_text=applicant.kind_text,
            protection=None,
            **applicant.details,
        )

    def _application(self, case: Case, application: Application) -> CaseApplication:
        return CaseApplication(
            id=self._desk.new_id(),
            case_id=case.id,
            title=application.title,
            focus=application.focus,
            sought=application.sought,
            starts=application.starts,
            ends=application.ends,
            texts=dict(application.texts),
            statements=dict(application.statements),
        )

    def _budget(self, case: Case, application: Application) -> list[CaseBudgetLine]:
        return [
            CaseBudgetLine(
                id=self._desk.new_id(), case_id=case.id, position=position, label=line.label, amount=line.amount
            )
            for position, line in enumerate(application.budget, 1)
        ]

    def attach(self, case: Case, arrival: Arrival, shelf: Shelf) -> None:
        """The files of an application that came again, as documents of its case that arrived that day."""
        number = queries.last_document(self._work, case.id) + 1
        for document in self._attachments(case, arrival, shelf, number):
            fresh = replace(document, day=arrival.application.arrived, added_at=self._desk.clock.now())
            self._work.documents.add(replace(fresh, added_by=self._desk.actor))
        search.add(self._work.connection, case.id, search.analysed(self._texts.pop(case.id, ())))

    def _documents(self, case: Case, arrival: Arrival, shelves: dict[Path, Shelf]) -> list[Document]:
        """The application itself, then each attachment that is there."""
        content = arrival.application.content()
        first = self._document(case, 1, APPLICATION, "Ansökan", content=content, filename=arrival.table.file)
        shelf = shelves.get(arrival.table.path.parent)
        return [first, *(self._attachments(case, arrival, shelf, 2) if shelf else ())]

    def _attachments(self, case: Case, arrival: Arrival, shelf: Shelf, number: int) -> list[Document]:
        made: list[Document] = []
        for name in arrival.application.attachments:
            path = shelf.find(name) if not shelf.trouble(name) else None
            if path is None:
                continue
            data = shelf.read(path)
            document = self._document(case, number + len(made), ATTACHMENT, path.name, filename=path.name)
            kept = self._work.blobs.put(data)
            self._texts.setdefault(case.id, []).append(searchable(path.name, data))
            made.append(replace(document, sha256=kept, size=len(data), media_type=media_type(path)))
        return made

    def _document(
        self, case: Case, number: int, kind: str, title: str, *, filename: str, content: Any = None
    ) -> Document:
        return Document(
            id=self._desk.new_id(),
            case_id=case.id,
            number=number,
            kind=kind,
            incoming=True,
            title=title,
            filename=filename,
            media_type="application/json",
            size=0,
            sha256=None,
            day=case.arrived,
            added_at=case.registered_at,
            added_by=case.registered_by,
            content=content,
        )

    def _findings(self, case: Case, arrival: Arrival) -> list[CaseFinding]:
        return [
            CaseFinding(
                id=self._desk.new_id(),
                case_id=case.id,
                kind=found.kind.value,
                field=found.field,
                value=found.value,
                text=plain(found.text),
                section=found.section,
                file=arrival.table.file,
                file_row=arrival.row,
            )
            for found in (*arrival.application.findings, *arrival.late_findings)
        ]


def _words(case: Case, application: Application, attachments: Sequence[str]) -> str:
    """What a case is found by."""
    applicant = application.applicant
    texts = [case.dnr or "", application.reference, applicant.name, applicant.orgnr, *applicant.details.values()]
    return search.analysed([*texts, application.title, application.focus, *application.texts.values(), *attachments])


def _register_words(case: Case, application: Application) -> str:
    """What its register row is found by, also by those its content is closed to."""
    applicant = application.applicant
    return search.analysed([case.dnr or "", application.reference, applicant.name, applicant.orgnr])


def _frozen(content: Mapping[str, Any]) -> tuple[tuple[str, str], ...]:
    return tuple(sorted((str(k), str(v)) for k, v in content.items()))
