"""What is registered about an applicant is put right: who may, what is found anew, what stays closed, what is protected."""

from __future__ import annotations

from datetime import timedelta
from uuid import UUID

import pytest

from caseworker_app.domain.money import Money
from caseworker_app.domain.publishing import PROTECTED
from caseworker_app.domain.states import Protection
from caseworker_app.errors import CaseChanged, Rejected
from caseworker_app.services.casework.asked import ASKED
from caseworker_app.services.casework.corrections import CLOSED, particulars
from caseworker_app.services.casework.history import Change
from caseworker_app.services.casework.identities import Use
from caseworker_app.services.office import Office
from tests.support.town import Town

TOWN = ("väntar", "sen", "delvis", "återkallas")
WHY = "Skrivfel vid registreringen"


def _found(office: Office, words: str) -> set[UUID]:
    return {line.id for line in office.worklists.every(office.worklists.chosen(search=words))}


def test_what_is_put_right_stands_in_the_case_its_list_its_search_and_its_history(there: Town) -> None:
    bo, case = there.of("bo"), there.cases["väntar"]
    was = bo.records.of(case.id)
    keys = [one.key for one in particulars(was)]
    assert keys[:4] == ["name", "orgnr", "kind", "address"]
    same = {one.key: one.value for one in particulars(was)}

    with pytest.raises(Rejected) as caught:
        bo.corrections.correct(case.id, {"email": "ingen adress"}, " ", was.case.version)
    assert caught.value.fields == {"email", "reason"}
    with pytest.raises(Rejected, match="Inget är ändrat"):
        bo.corrections.correct(case.id, same, WHY, was.case.version)
    with pytest.raises(Rejected, match="Fatima är det inte"):
        there.of("fatima").corrections.correct(case.id, {"phone": "1"}, WHY, was.case.version)
    bo.corrections.correct(case.id, {**same, "name": "Vargöns kommun", "address": "Nygränd 7"}, WHY, was.case.version)

    now = bo.records.of(case.id)
    assert (now.case.applicant_name, now.applicant.name, now.applicant.address) == (
        *("Vargöns kommun", "Vargöns kommun"),
        "Nygränd 7",
    )
    assert now.documents[0].content == was.documents[0].content
    assert case.id in _found(bo, "Vargöns") & _found(bo, "Nygränd")
    told = next(one for one in bo.history.of(case.id) if one.what == "Uppgifter om sökanden rättades")
    assert Change("Adress", was.applicant.address, "Nygränd 7") in told.changes
    assert now.notes[-1].text.endswith(f"rättats: Sökande, Adress. Skäl: {WHY}")
    assert now.notes[-1].signed_at is not None


def test_a_colleague_who_saved_the_same_field_first_is_not_written_over(there: Town) -> None:
    bo, anna, case = there.of("bo"), there.of("anna"), there.cases["sen"]
    seen = bo.records.of(case.id).case.version
    anna.corrections.correct(case.id, {"phone": "0500-11 11 11"}, WHY, seen)
    with pytest.raises(CaseChanged) as caught:
        bo.corrections.correct(case.id, {"phone": "0500-22 22 22"}, WHY, seen)
    assert (caught.value.by, caught.value.theirs["phone"]) == ("anna", "0500-11 11 11")
    bo.corrections.correct(case.id, {"city": "Annanstad"}, WHY, seen)
    held = anna.records.of(case.id).applicant
    assert (held.phone, held.city) == ("0500-11 11 11", "Annanstad")

    version = bo.records.of(case.id).case.version
    bo.corrections.correct(case.id, {"orgnr": "212099 0012"}, WHY, version)
    wrong = next(one for one in bo.records.of(case.id).findings if one.kind == "orgnr")
    assert (wrong.text, wrong.settled_at) == ("Kontrollsiffran stämmer inte.", None)
    bo.corrections.correct(case.id, {"orgnr": "2120990011"}, WHY, version + 1)
    file = bo.records.of(case.id)
    assert file.applicant.orgnr == "212099-0011"
    assert next(one for one in file.findings if one.id == wrong.id).settled_text == f"Uppgiften är rättad. {WHY}"
    own = file.call.kind(file.applicant.kind)
    with pytest.raises(Rejected, match="Inget är ändrat"):
        bo.corrections.correct(case.id, {"kind": own.label}, WHY, version + 2)
    assert next(one for one in particulars(file) if one.key == "kind").value in [
        kind.label for kind in file.call.kinds if kind.track == own.track
    ]
    other = next(one.label for one in file.call.kinds if one.track != file.case.track)
    with pytest.raises(Rejected, match="annan grupp"):
        bo.corrections.correct(case.id, {"kind": other}, WHY, version + 2)
    assert anna.databases.verify().faults == ()


def test_a_decided_case_takes_a_new_address_and_no_new_name(there: Town) -> None:
    bo, case = there.of("bo"), there.cases["delvis"]
    seen = bo.records.of(case.id).case.version
    with pytest.raises(Rejected) as caught:
        bo.corrections.correct(case.id, {"name": "Annan kommun", "giro": "", "city": "Ny"}, WHY, seen)
    assert [(one.field, one.section) for one in caught.value.faults] == [("name", "36 § FL"), ("giro", "")]
    assert {one.key for one in particulars(bo.records.of(case.id)) if one.closed} == {*CLOSED, *ASKED}
    bo.corrections.correct(case.id, {"address": "Box 12"}, "Anmäld flytt", seen)
    assert bo.records.of(case.id).applicant.address == "Box 12"


def test_protected_particulars_stay_protected_when_they_are_put_right(there: Town) -> None:
    bo, case = there.of("bo"), there.cases["återkallas"]
    was = bo.records.of(case.id).applicant
    bo.identities.protect(case.id, Protection.MARKED)
    file = bo.records.of(case.id)
    shown = {one.key: one.value for one in particulars(file)}
    assert shown["address"] == ""

    bo.corrections.correct(case.id, {**shown, "address": "Hemliga vägen 3"}, WHY, file.case.version)

    assert bo.records.of(case.id).applicant.address == PROTECTED
    assert _found(bo, "Hemliga") == set()
    assert "Hemliga" not in str(bo.history.of(case.id))
    held = bo.identities.read(case.id, Use.SHOWN, "Prov")
    assert (held["address"], held["city"]) == ("Hemliga vägen 3", was.city)
    bo.identities.protect(case.id, None)
    assert bo.records.of(case.id).applicant.address == "Hemliga vägen 3"
    assert there.of("anna").databases.verify().faults == ()


def test_the_sum_the_title_and_the_day_of_an_application_are_put_right_until_a_decision_rests_on_them(
    there: Town,
) -> None:
    bo, case, decided = there.of("bo"), there.cases["väntar"], there.cases["delvis"]
    was = bo.records.of(case.id)
    wrong = {"sought": "mycket", "arrived": "2999-01-01", "title": " "}
    with pytest.raises(Rejected) as caught:
        bo.corrections.correct(case.id, wrong, WHY, was.case.version)
    assert caught.value.fields == set(wrong)
    late = {"sought": "250 000", "arrived": "2020-05-17", "title": "Bänken"}
    bo.corrections.correct(case.id, late, WHY, was.case.version)

    now = bo.records.of(case.id)
    assert (now.application.sought, now.application.title) == (Money.kronor(250_000), "Bänken")
    assert now.documents[0].content == was.documents[0].content
    assert "late" in {one.kind for one in now.findings if one.settled_at is None}
    assert case.id in _found(bo, "Bänken")
    told = next(one for one in bo.history.of(case.id) if one.what == "Uppgifter om ansökan rättades")
    assert {"Ankomstdag", "Insatsens namn", "Sökt belopp"} <= {one.label for one in told.changes}

    back = {**late, "arrived": (was.case.arrived - timedelta(days=1)).isoformat()}
    there.of("anna").corrections.correct(case.id, back, WHY, now.case.version)
    with pytest.raises(CaseChanged):
        bo.corrections.correct(case.id, {"arrived": "2020-04-01"}, WHY, now.case.version)
    assert "late" not in {one.kind for one in bo.records.of(case.id).findings if one.settled_at is None}
    [line] = [one for one in bo.worklists.rows() if one.id == case.id]
    assert (line.sought, line.later) == (Money.kronor(250_000), 0)

    seen = bo.records.of(decided.id).case.version
    with pytest.raises(Rejected) as caught:
        bo.corrections.correct(decided.id, {"sought": "1"}, WHY, seen)
    assert [(one.field, one.section) for one in caught.value.faults] == [("sought", "36 § FL")]
    assert there.of("anna").databases.verify().faults == ()
