"""A call and cases put straight into a database, for tests below intake."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from uuid import UUID

from caseworker_app.domain.money import Money
from caseworker_app.domain.records.cases import Case, CaseApplicant, CaseApplication
from caseworker_app.domain.records.office import CallVersion, StoredCall
from caseworker_app.domain.records.reviews import Note
from caseworker_app.domain.states import CaseState
from caseworker_app.services.clock import fresh_ids
from caseworker_app.store.work import Store, UnitOfWork

NOW = datetime(2020, 5, 18, 9, 30, 0, 123456, tzinfo=UTC)


def add_call(work: UnitOfWork) -> StoredCall:
    call, version = fresh_ids(), fresh_ids()
    stored = work.calls.add(
        StoredCall(id=call, key="prov", title="Prov", agency="Exempelverket", current_version=version)
    )
    work.call_versions.add(
        CallVersion(id=version, call_id=call, number=1, files={"a": "b"}, digest="x", loaded_by="anna", loaded_at=NOW)
    )
    return stored


def new_case(call: StoredCall, number: int, **fields: object) -> Case:
    made = Case(
        id=fresh_ids(),
        call_id=call.id,
        call_version_id=call.current_version,
        dnr=f"PROV 2020/{number}",
        reference=f"R-{number}",
        track="grupp",
        applicant_name="Åsa Öbergs förening",
        arrived=date(2020, 5, 1),
        channel="post",
        registered_at=NOW,
        registered_by="anna",
        handler=None,
        state=CaseState.REGISTERED,
        content_digest="d",
    )
    return replace(made, **fields)  # type: ignore[arg-type]  # named fields of a case


def parts_of(case: Case) -> tuple[CaseApplicant, CaseApplication]:
    applicant = CaseApplicant(
        id=fresh_ids(), case_id=case.id, name=case.applicant_name, orgnr="802412-3451", kind="", kind_text=""
    )
    application = CaseApplication(
        id=fresh_ids(),
        case_id=case.id,
        title="Ett hus för alla",
        focus="",
        sought=Money.kronor(500_000),
        starts=None,
        ends=None,
        texts={"summary": "Ängar och öar"},
        statements={},
    )
    return applicant, application


def add_case(store: Store, number: int = 1) -> UUID:
    with store.work() as work:
        call = work.calls.one(key="prov") or add_call(work)
        case = work.cases.add(new_case(call, number))
        applicant, application = parts_of(case)
        work.applicants.add(applicant)
        work.applications.add(application)
        work.commit()
    return case.id


def new_note(case: UUID, text: str = "Ringde föreningen.", *, signed: bool = False) -> Note:
    return Note(
        id=fresh_ids(), case_id=case, author="anna", text=text, written_at=NOW, signed_at=NOW if signed else None
    )
