"""Letters are made from what was decided, frozen once, exported byte for byte."""

from __future__ import annotations

import shutil
from datetime import datetime
from hashlib import sha256
from pathlib import Path

import pytest

from caseworker_app import resources
from caseworker_app.domain.states import Kind
from caseworker_app.errors import CaseworkerError, LetterFailed, Unusable
from caseworker_app.letters.compose import compose
from caseworker_app.letters.render import render
from caseworker_app.services.clock import SampleClock
from caseworker_app.services.office import Office
from caseworker_app.services.sending import letters as service
from caseworker_app.services.sending.snapshots import decision_snapshot
from tests.support.files import CALL
from tests.support.journey import OfficeFor, cases_of, decided, granted_one, proposed, ready, registered, root


@pytest.mark.begun.with_args(granted_one)
def test_every_decision_gets_its_letter_once(
    office: Office, office_for: OfficeFor, clock: SampleClock, tmp_path: Path
) -> None:
    assert office.letters.make(CALL).frozen == 1
    assert office.letters.make(CALL).frozen == 0
    shown = office.records.open("DELMOS 2020/1").as_json()["decisions"][0]
    assert shown["letter"]["file"] == "DELMOS-2020-1-1.pdf"
    written = office.letters.export_round("2020-06-12", tmp_path / "ut", CALL)
    assert [path.name for path in written] == ["DELMOS-2020-1-1.pdf"]
    assert sha256(written[0].read_bytes()).hexdigest() == shown["letter"]["sha256"]


@pytest.mark.begun.with_args(granted_one)
def test_a_frozen_letter_is_never_made_again(
    office: Office, office_for: OfficeFor, clock: SampleClock, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    office.letters.make(CALL)
    monkeypatch.setattr(service, "render", lambda *_: pytest.fail("rendered again"))
    assert len(office.letters.export_case("DELMOS 2020/1", tmp_path)) == 1
    with office.desk.work() as work:
        letter = work.letters.find()[0]
        with pytest.raises(CaseworkerError, match=r"kan inte ändras|tillåter inte"):
            work.letters.change(letter.id, title="Annat")


def test_one_failing_letter_never_stops_the_others(
    office: Office, office_for: OfficeFor, clock: SampleClock, tmp_path: Path
) -> None:
    cases = registered(office, tmp_path, 2)
    with office.desk.work() as work:
        applicant = work.applicants.one(case_id=cases[0].id)
        assert applicant is not None
        work.applicants.change(applicant.id, name="Föreningen 龍")
        work.commit()
    for case in cases:
        ready(office_for, case)
    clock.day = service.date(2020, 6, 12)
    made = [proposed(office_for("bo"), case).id for case in cases]
    held = office_for("cilla").rounds.open(CALL, "Omgång", clock.day)
    office_for("cilla").rounds.put(held.id, made)
    shown = office_for("cilla").rounds.present(held.id, [], held.version)
    office_for("david").rounds.decide(shown.id, shown.version)
    done = office.letters.make(CALL)
    assert done.frozen == 1
    [failed] = done.failed
    assert (failed.case_id, failed.dnr, failed.datum) == (cases[0].id, "DELMOS 2020/1", "adress")
    assert "tecknet '龍' (U+9F8D) i adress" in failed.reason


def _damage(office: Office) -> None:
    """As somebody with the whole database could do: triggers off, then other bytes."""
    with root(office).work() as work:
        connection = work.connection
        if work.local:
            names = connection.exec_driver_sql(
                "select name from sqlite_master where type = 'trigger' and tbl_name = 'blob'"
            )
            for name in names.scalars().all():
                connection.exec_driver_sql(f"drop trigger {name}")
        else:
            connection.exec_driver_sql("set session_replication_role = replica")
        connection.exec_driver_sql("update blob set data = " + ("x'00'" if work.local else "'\\x00'"))
        work.commit()


@pytest.mark.begun.with_args(granted_one)
def test_a_damaged_letter_is_not_handed_out(
    office: Office, office_for: OfficeFor, clock: SampleClock, tmp_path: Path
) -> None:
    office.letters.make(CALL)
    _damage(office)
    with pytest.raises(LetterFailed, match="verify"):
        office.letters.export_case("DELMOS 2020/1", tmp_path)
    assert "ändrat eller skadat" in office.databases.verify().faults[0]


class Stamp:
    """Stands in for a seal."""

    def sealed(self, data: bytes, now: datetime) -> bytes:
        return data + f"% {now.year}\n".encode()


@pytest.mark.begun.with_args(granted_one)
def test_a_letter_is_sealed_after_the_last_look_and_before_it_is_hashed(
    office: Office, office_for: OfficeFor, clock: SampleClock, tmp_path: Path
) -> None:
    sealing = service.Letters(office.desk, Stamp())
    assert sealing.make(CALL).frozen == 1
    [path] = sealing.export_case("DELMOS 2020/1", tmp_path)
    assert path.read_bytes().endswith(b"%%EOF\n% 2020\n")


def test_a_draft_is_marked_and_not_frozen(office: Office, office_for: OfficeFor, tmp_path: Path) -> None:
    case = registered(office, tmp_path)[0]
    ready(office_for, case)
    proposed(office_for("bo"), case)
    written = office.letters.export_drafts(tmp_path / "ut", dnr="DELMOS 2020/1")
    assert [path.name for path in written] == ["utkast-DELMOS-2020-1-1.pdf"]
    assert office.records.open("DELMOS 2020/1").letters == ()


@pytest.mark.begun.with_args(granted_one)
def test_an_unknown_round_names_those_there_are(
    office: Office, office_for: OfficeFor, clock: SampleClock, tmp_path: Path
) -> None:
    with pytest.raises(Unusable, match="2020-06-12"):
        office.letters.export_round("2020-06-13", tmp_path)
    with pytest.raises(Unusable, match="Ange dagen"):
        office.letters.export_round("i går", tmp_path)


@pytest.mark.parametrize("kind", [Kind.REFUSAL, Kind.DISMISSAL, Kind.WRITE_OFF])
def test_cases_without_money_get_their_letter(
    office: Office, office_for: OfficeFor, clock: SampleClock, tmp_path: Path, kind: Kind
) -> None:
    decided(office_for, clock, registered(office, tmp_path)[0], kind, 0)
    assert office.letters.make(CALL) == service.Made(1, ())


@pytest.mark.begun.with_args(granted_one)
def test_an_agency_that_moves_its_window_moves_only_the_letters_of_later_cases(
    office: Office, office_for: OfficeFor, clock: SampleClock, tmp_path: Path
) -> None:
    case = cases_of(office)[0]
    [made] = [whole.decision for whole in office.decisions.of(case.id)]
    letter = office.letters.freeze(made.id)
    moved = tmp_path / "utlysning"
    shutil.copytree(resources.root() / "calls" / CALL, moved)
    with (moved / "agency.toml").open("a", encoding="utf-8") as file:
        file.write("\n[page]\naddress_top = 50\n")
    assert office.calls.add(str(moved)).version == 2
    assert made.day is not None
    with office.desk.reading() as work:
        shown = decision_snapshot(office.desk, work, made.id)
        assert office.desk.call_by_key(work, CALL)[1].agency.page.address_top == 50
    assert office.letters.data(letter.id).startswith(b"%PDF-1.7")
    again = render(compose(shown), datetime.combine(made.day, service.NOON))
    assert sha256(again).hexdigest() == letter.sha256
