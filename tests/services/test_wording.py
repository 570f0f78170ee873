"""Editing a draft: own paragraphs stay when outcome and data change, every change is asked about, versions are kept."""

from __future__ import annotations

import dataclasses
from io import BytesIO
from pathlib import Path
from typing import Any

import pypdf
import pytest

from caseworker_app.domain.difference import Part
from caseworker_app.domain.money import Money
from caseworker_app.domain.states import Kind
from caseworker_app.errors import CaseChanged, Rejected
from caseworker_app.letters.snapshot import Snapshot
from caseworker_app.services.clock import SampleClock
from caseworker_app.services.deciding import wording as service
from caseworker_app.services.deciding.decisions import Draft
from caseworker_app.services.office import Office
from tests.support.journey import OfficeFor, cases_of, proposed, ready_one


def _sought_instead(patch: pytest.MonkeyPatch, sought: Money) -> None:
    """The case as if another sum had been applied for; the application itself is written once only."""
    usual = service.decision_snapshot

    def changed(*given: Any, **how: Any) -> Snapshot:
        made = usual(*given, **how)
        return dataclasses.replace(made, fields={**made.fields, "sought": sought})

    patch.setattr(service, "decision_snapshot", changed)


@pytest.mark.begun.with_args(ready_one)
def test_an_edited_paragraph_is_asked_about_when_data_change(
    office: Office, office_for: OfficeFor, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    case = cases_of(office)[0]
    bo = office_for("bo")
    made = bo.decisions.draft(case.id, Draft(kind=Kind.REFUSAL, text="Första skälet.\n\nAndra skälet."))
    [application] = [one for one in bo.wording.sections(made.id) if one.id == "ansokan"]
    mine = application.texts[0].text + " Tack för den."
    saved = bo.wording.write(made.id, "ansokan", [mine], made.version)
    assert bo.wording.changes(made.id) == ()
    _sought_instead(monkeypatch, Money.kronor(123_456))
    [change] = bo.wording.changes(made.id)
    assert (change.section, change.mine) == ("ansokan", mine)
    assert "123\u00a0456\u00a0kr" in change.suggested
    assert {piece.part for piece in change.pieces} == set(Part)
    kept = bo.wording.keep(made.id, change, saved.version)
    assert bo.wording.changes(made.id) == ()
    assert [t.text for s in bo.wording.sections(made.id) if s.id == "ansokan" for t in s.texts] == [mine]
    with pytest.raises(CaseChanged):
        bo.wording.write(made.id, "ansokan", ["Annat"], made.version)
    with pytest.raises(Rejected, match="skrivs av programmet"):
        bo.wording.write(made.id, "lagrum", ["Egen lag"], kept.version)


@pytest.mark.begun.with_args(ready_one)
def test_reasons_follow_the_draft_but_for_what_was_edited(
    office: Office, office_for: OfficeFor, tmp_path: Path
) -> None:
    case = cases_of(office)[0]
    bo = office_for("bo")
    made = bo.decisions.draft(case.id, Draft(kind=Kind.REFUSAL, text="Första skälet.\n\nAndra skälet."))
    saved = bo.wording.write(made.id, "skal", ["Första skälet, omskrivet.", "Andra skälet."], made.version)
    bo.decisions.revise(made.id, Draft(kind=Kind.REFUSAL, text="Nytt första skäl.\n\nNytt andra skäl."), saved.version)
    [reasons] = [one for one in bo.wording.sections(made.id) if one.id == "skal"]
    assert [text.text for text in reasons.texts] == ["Första skälet, omskrivet.", "Nytt andra skäl."]
    [change] = bo.wording.changes(made.id)
    held = bo.decisions.of(case.id)[0].decision
    bo.wording.take(made.id, change, held.version)
    [reasons] = [one for one in bo.wording.sections(made.id) if one.id == "skal"]
    assert [text.text for text in reasons.texts] == ["Nytt första skäl.", "Nytt andra skäl."]
    versions = bo.wording.versions(made.id)
    assert [version.text.split("\n")[0] for version in versions] == [
        "Första skälet.",
        "Första skälet, omskrivet.",
        "Första skälet, omskrivet.",
        "Nytt första skäl.",
    ]
    assert {version.by for version in versions} == {"bo"}
    pieces = bo.wording.compare(versions[0], versions[1])
    assert [piece.text for piece in pieces if piece.part is Part.ADDED] == [", omskrivet"]
    assert office.databases.verify().faults == ()


@pytest.mark.begun.with_args(ready_one)
def test_own_reasons_stand_once_however_often_the_rest_of_the_draft_is_changed(
    office: Office, office_for: OfficeFor, tmp_path: Path
) -> None:
    """The window asks for the reasons as they stand when an amount or a condition is changed."""
    case = cases_of(office)[0]
    bo = office_for("bo")
    made = bo.decisions.draft(case.id, Draft(kind=Kind.REFUSAL, text="Programmets skäl."))
    seen = bo.wording.write(made.id, "skal", ["Programmets skäl, omskrivet.", "Eget skäl på Ängsö."], made.version)
    for purpose in ("Möten", "Möten och kurser"):
        [reasons] = [one for one in bo.wording.sections(made.id) if one.id == "skal"]
        asked = Draft(kind=Kind.REFUSAL, text=reasons.text, purpose=purpose)
        seen = bo.decisions.revise(made.id, asked, seen.version)
    [reasons] = [one for one in bo.wording.sections(made.id) if one.id == "skal"]
    assert [text.text for text in reasons.texts] == ["Programmets skäl, omskrivet.", "Eget skäl på Ängsö."]
    assert [text.base for text in reasons.texts] == ["Programmets skäl.", ""]
    assert bo.wording.changes(made.id) == ()


@pytest.mark.begun.with_args(ready_one)
def test_a_proposal_is_not_edited_and_comes_back_with_a_comment(
    office: Office, office_for: OfficeFor, clock: SampleClock, tmp_path: Path
) -> None:
    case = cases_of(office)[0]
    held = proposed(office_for("bo"), case)
    with pytest.raises(Rejected, match="lämnat"):
        office_for("bo").wording.write(held.id, "skal", ["Nytt"], held.version)
    with pytest.raises(Rejected, match="Skriv vad som ska ändras"):
        office_for("david").rounds.send_back(held.id, " ")


@pytest.mark.begun.with_args(ready_one)
def test_a_proposal_names_its_regulation_and_is_not_handed_over_with_a_text_that_says_what_is_missing(
    office: Office, office_for: OfficeFor, tmp_path: Path
) -> None:
    case = cases_of(office)[0]
    bo = office_for("bo")
    made = bo.decisions.draft(case.id, Draft(kind=Kind.REFUSAL, text="Skälet."))
    saved = bo.wording.write(made.id, "ansokan", ["Ni har sökt [uppgift saknas: det sökta beloppet]."], made.version)
    [fault] = bo.decisions.missing(made.id)
    assert (fault.field, fault.text.startswith("Texten under Er ansökan säger att en uppgift saknas")) == (
        "letter",
        True,
    )
    with pytest.raises(Rejected, match="uppgift saknas"):
        bo.decisions.propose(made.id, saved.version)
    mended = bo.wording.write(made.id, "ansokan", ["Ni har sökt bidrag."], saved.version)
    held = bo.decisions.propose(made.id, mended.version)
    assert held.day is None
    said = " ".join(
        "".join(page.extract_text() for page in pypdf.PdfReader(BytesIO(bo.letters.preview(made.id))).pages).split()
    )
    assert "förordningen (2018:118)" in said.replace("\u00a0", " ")
    assert "uppgift saknas" not in said
