"""Cases begun in an offline file: registered there without a number, which the shared database gives when they come."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import Any
from uuid import UUID

from caseworker_app.domain.application import FindingKind
from caseworker_app.domain.identity import diary_number
from caseworker_app.domain.states import Role
from caseworker_app.errors import Fault, Rejected
from caseworker_app.services.casework.readable import searchable
from caseworker_app.services.desk import Desk
from caseworker_app.services.intake.duplicates import Known, doubles
from caseworker_app.services.intake.register import Registration
from caseworker_app.store import exchange, queries, search
from caseworker_app.store.numbers import next_numbers
from caseworker_app.store.work import UnitOfWork
from caseworker_app.sync.bringing import opens
from caseworker_app.sync.operations import Change, Operation

NO_NUMBER = "Får diarienummer när filen förs tillbaka"
_SERVER = "postgresql"


def registrars(work: UnitOfWork) -> tuple[Role, ...]:
    """Who may begin a case here; in an offline file who may register it where it is going."""
    own = (Role.REGISTRAR, Role.CASEWORKER)
    return own[:1] if work.offline and str(exchange.state(work, "origin")).startswith(_SERVER) else own


def follow(work: UnitOfWork, case: UUID) -> None:
    """In the file: the case belongs to it from now on."""
    exchange.keep(work, cases=[*exchange.state(work, "cases"), str(case)])


def opening(work: UnitOfWork, operations: Sequence[Operation]) -> set[UUID]:
    """Cases that these open to who acts: the jäv question, left open when the case was begun, is answered with no."""
    found = {change.case for one in operations for change in one.changes if opens(change)}
    return found - {case for case, _ in queries.barred(work, sorted(found), work.actor)} if found else found


class Begun:
    """The cases of one push that the register has not seen, inside the unit of work that brings them."""

    def __init__(self, desk: Desk, work: UnitOfWork, operations: Sequence[Operation]) -> None:
        self._desk = desk
        self._work = work
        self._rows: dict[UUID, list[Change]] = {}
        self._others: dict[UUID, list[Known]] = {}
        self._numbers: dict[UUID, str] = {}
        wanted = {case for one in operations for case in one.cases}
        self.cases = frozenset(wanted - exchange.standing(work, wanted))
        for change in (change for one in operations for change in one.changes if change.case in self.cases):
            self._rows.setdefault(change.case, []).append(change)

    def register(self, change: Change) -> dict[str, Any]:
        """Its number, and no reference that another case has: hand-overs to one call wait for each other."""
        row = change.after
        stored = self._work.calls.get(UUID(row["call_id"]), lock=True)
        call = self._desk.call(self._work, UUID(row["call_version_id"]))
        if stored.id not in self._others:
            self._others[stored.id] = Registration(self._desk, self._work, stored, call).others()
        [number] = next_numbers(self._work, self._desk.new_id(), call.series.prefix, call.year)
        self._numbers[change.case] = dnr = diary_number(call.series, call.year, number)
        taken = row.get("reference") and self._work.cases.one(call_id=stored.id, reference=row["reference"])
        return {"dnr": dnr, "reference": None} if taken else {"dnr": dnr}

    def finish(self, made: Sequence[Change], blobs: Mapping[str, bytes]) -> None:
        """What intake does after the rows stand: duplicates as findings, the words that cases and documents are found by."""
        missing = self.cases - exchange.standing(self._work, self.cases)
        if missing:
            text = (
                "Ett nytt ärende i filen får inte registreras av dig i den delade databasen. Allt finns kvar i filen."
            )
            raise Rejected(Fault("user", text))
        for call, others in self._others.items():
            self._compare(call, others)
        for case, dnr in self._numbers.items():
            self._index(case, dnr)
        for change in made:
            data = blobs.get(str(change.after.get("sha256"))) if change.table == "document" else None
            if data:
                words = search.analysed([searchable(change.after["filename"], data)])
                search.add(self._work.connection, change.case, words)

    def _compare(self, call: UUID, others: Sequence[Known]) -> None:
        new = [case for case in self._numbers if self._one(case, "case_")["call_id"] == str(call)]
        known = [*others, *(self._known(case) for case in new)]
        for index, value, text in doubles(known):
            self._find(new[index - len(others)], "name", value, text)
        for case in new:
            row = self._one(case, "case_")
            there = row.get("reference") and self._work.cases.one(call_id=call, reference=row["reference"])
            if there and there.id != case:
                text = f"Referensen {row['reference']} finns redan i {there.dnr}. Kontrollera om det är samma ansökan."
                self._find(case, "reference", row["reference"], text)

    def _known(self, case: UUID) -> Known:
        applicant, application = self._one(case, "applicant"), self._one(case, "application")
        return Known(self._numbers[case], applicant["orgnr"], applicant["name"], application["title"], new=True)

    def _find(self, case: UUID, field: str, value: str, text: str) -> None:
        """Unless the file has seen it already."""
        if text in {change.after.get("text") for change in self._rows[case] if change.table == "finding"}:
            return
        row = {"kind": FindingKind.DUPLICATE.value, "field": field, "value": value, "text": text, "case_id": str(case)}
        empty = dict.fromkeys(("section", "file", "settled_text"), "")
        exchange.add(self._work, "finding", self._desk.new_id(), row | empty)

    def _index(self, case: UUID, dnr: str) -> None:
        row, applicant, application = (self._one(case, name) for name in ("case_", "applicant", "application"))
        named = [dnr, row.get("reference") or "", applicant["name"], applicant["orgnr"]]
        own = [str(value) for name, value in applicant.items() if name not in ("case_id", "protection") and value]
        texts = [application["title"], application["focus"], *map(str, (application["texts"] or {}).values())]
        search.index(self._work.connection, [(case, search.analysed([*named, *own, *texts]))])
        search.index(self._work.connection, [(case, search.analysed(named))], "search_register")

    def _one(self, case: UUID, table: str) -> dict[str, Any]:
        return next(change.after for change in self._rows[case] if change.table == table)


def unnumbered(work: UnitOfWork, cases: Collection[UUID]) -> dict[UUID, str]:
    """The cases of a file that have no number yet, by the applicant's name."""
    return {case.id: case.applicant_name for case in work.cases.find("id", id=list(cases), dnr=None)}
