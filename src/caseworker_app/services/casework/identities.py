"""Protected particulars of applicants: kept apart from the case, masked for everyone, read only with a reason on record."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any
from uuid import UUID

from caseworker_app.domain.protected import (
    APPLICATION,
    CHANGED,
    KEPT_APART,
    kept_apart,
    masked,
    masked_document,
    masked_row,
)
from caseworker_app.domain.records.cases import CaseApplicant
from caseworker_app.domain.records.protected import Identity, IdentityReading
from caseworker_app.domain.states import Protection, Role
from caseworker_app.errors import Fault, Rejected
from caseworker_app.services.desk import Desk
from caseworker_app.services.shared_only import shared_only
from caseworker_app.store import search
from caseworker_app.store.carried import IDENTITIES
from caseworker_app.store.work import UnitOfWork

PROTECTING = (Role.CASEWORKER, Role.REGISTRAR)
READING = (Role.CASEWORKER, Role.REGISTRAR, Role.REVIEWER, Role.DECIDER, Role.ARCHIVIST)


class Use(StrEnum):
    """What protected particulars are read for."""

    SHOWN = "visade"
    COVER = "adressblad"
    ADDRESSES = "adresslista"
    EXPORT = "export"
    MASKING = "maskning"


@dataclass(frozen=True, slots=True)
class Reading:
    """A reading on record."""

    who: str
    at: datetime
    use: str
    reason: str


class Identities:
    """Marking, reading, and who has read."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    @shared_only(IDENTITIES)
    def protect(self, case_id: UUID, protection: Protection | None) -> None:
        """Mark an applicant, or take the mark away; where and who its people are is kept apart while it is marked."""
        with self._desk.work() as work:
            self._desk.person(work, *PROTECTING)
            before = _applicant(work, case_id)
            if protection is None:
                self._lift(work, case_id)
            else:
                shield(self._desk, work, case_id)
            work.applicants.change(before.id, protection=protection)
            _found_by(work, case_id, before, _applicant(work, case_id))
            work.commit()

    @shared_only(IDENTITIES)
    def read(self, case_id: UUID, use: Use, reason: str) -> dict[str, str]:
        """The values by field; the reading is on record before they are known. Rejected without reason or role."""
        if not reason.strip():
            raise Rejected(Fault("reason", "Skriv varför du behöver ta del av de skyddade uppgifterna."))
        key = self._desk.new_id()
        with self._desk.work() as work:
            self._desk.person(work, *READING)
            work.open([case_id])
            self._note(work, key, case_id, use, reason.strip())
            work.commit()  # a server gives nothing for a reading that could still be taken back
        with self._desk.reading() as work:
            held = self._kept(work, key, case_id)
        return {name: str(value) for name, value in held.items()}

    def whole(self, applicant: CaseApplicant, use: Use, reason: str) -> CaseApplicant:
        """An applicant as it is, for what must bear the real values; one that is not protected is as it was."""
        if applicant.protection is None:
            return applicant
        held = self.read(applicant.case_id, use, reason)
        values: dict[str, Any] = {name: held[name] for name in KEPT_APART if name in held}
        return dataclasses.replace(applicant, **values)

    def readings(self, case_id: UUID) -> list[Reading]:
        """Who has read, newest first."""
        with self._desk.reading() as work:
            names = {one.name: one.display_name for one in work.people.find()}
            held = work.identity_readings.find("-at", "id", case_id=case_id)
        return [Reading(names.get(one.person, one.person), one.at, one.use, one.reason) for one in held]

    def _note(self, work: UnitOfWork, key: UUID, case_id: UUID, use: Use, reason: str) -> None:
        now = self._desk.clock.now()
        if work.shared:
            work.call("note_identity", key, case_id, use.value, reason, now)
            return
        work.identity_readings.add(
            IdentityReading(id=key, case_id=case_id, person=self._desk.actor, at=now, use=use.value, reason=reason)
        )

    def _kept(self, work: UnitOfWork, reading: UUID, case_id: UUID) -> Mapping[str, Any]:
        if work.shared:
            held = work.call("read_identity", reading)
            return held if isinstance(held, Mapping) else {}
        found = work.identities.one(case_id=case_id, lifted_at=None)
        return found.fields if found else {}

    def _lift(self, work: UnitOfWork, case_id: UUID) -> None:
        now = self._desk.clock.now()
        if work.shared:
            work.call("lift_identity", case_id, now)
            return
        held = work.identities.one(case_id=case_id, lifted_at=None)
        if held is None:
            return
        work.applicants.change(_applicant(work, case_id).id, **held.fields)
        with work.thawed():
            for key, content in held.contents.items():
                rows = work.documents if work.documents.count(id=UUID(key)) else work.incoming
                rows.change(UUID(key), content=content)
        work.identities.change(held.id, lifted_by=self._desk.actor, lifted_at=now)


def shield(desk: Desk, work: UnitOfWork, case_id: UUID) -> None:
    """Keep apart what is protected and not yet kept, also what has come in since."""
    key, now = desk.new_id(), desk.clock.now()
    if work.shared:
        work.call("shield_identity", key, case_id, now)
        return
    applicant = _applicant(work, case_id)
    values = {name: getattr(applicant, name) for name in KEPT_APART}
    contents: dict[str, Any] = {}
    with work.thawed():
        for document in work.documents.find(case_id=case_id, kind=[APPLICATION, CHANGED]):
            shown = masked_document(document.kind, document.content or {})
            if document.content and shown != document.content:
                contents[str(document.id)] = document.content
                work.documents.change(document.id, content=shown)
        for row in work.incoming.find(case_id=case_id):
            if masked_row(row.content) != row.content:
                contents[str(row.id)] = row.content
                work.incoming.change(row.id, content=masked_row(row.content))
    held = work.identities.one(case_id=case_id, lifted_at=None)
    if held is None:
        work.identities.add(
            Identity(
                id=key,
                case_id=case_id,
                fields=kept_apart(values),
                contents=contents,
                kept_by=desk.actor,
                kept_at=now,
            )
        )
    else:
        fields, more = {**held.fields, **kept_apart(values)}, {**held.contents, **contents}
        work.identities.change(held.id, fields=fields, contents=more)
    work.applicants.change(applicant.id, **masked(values))


def _found_by(work: UnitOfWork, case_id: UUID, before: CaseApplicant, after: CaseApplicant) -> None:
    """Nobody finds a case by what is protected; a word that the application also says elsewhere is lost with it."""
    gone = {name: getattr(before, name) for name in KEPT_APART if getattr(before, name) != getattr(after, name)}
    back = [getattr(after, name) for name in gone]
    if after.protection is not None:
        search.remove(work.connection, case_id, search.analysed(gone.values()))
    elif back:
        search.add(work.connection, case_id, search.analysed(back))


def _applicant(work: UnitOfWork, case_id: UUID) -> CaseApplicant:
    found = work.applicants.one(case_id=case_id)
    assert found is not None  # written with the case, in the same entry
    return found
