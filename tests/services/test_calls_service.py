"""Calls are stored as they were read, version by version."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from caseworker_app import resources
from caseworker_app.errors import Rejected, Unusable
from caseworker_app.services.office import Office
from tests.support.files import CALL


def test_a_call_is_added_once(office: Office) -> None:
    first, again = office.calls.add(CALL), office.calls.add(CALL)
    assert (first.version, first.new, again.version, again.new) == (1, True, 1, False)
    assert first.unreviewed


def test_changed_configuration_is_the_next_version_and_the_old_one_stays(office: Office, tmp_path: Path) -> None:
    office.calls.add(CALL)
    copy = tmp_path / "utlysning"
    shutil.copytree(resources.root() / "calls" / CALL, copy)
    text = (copy / "call.toml").read_text(encoding="utf-8")
    (copy / "call.toml").write_text(text.replace("Statsbidrag mot segregation 2020", "Ny rubrik"), encoding="utf-8")
    assert office.calls.add(str(copy)).version == 2
    with office.desk.reading() as work:
        versions = work.call_versions.find("number")
        titles = [office.desk.call(work, version.id).title for version in versions]
    assert titles == ["Statsbidrag mot segregation 2020", "Ny rubrik"]


def test_frames_come_with_the_call(office: Office) -> None:
    office.calls.add(CALL)
    amounts = {figure.frame.track: figure.frame.amount.whole_kronor for figure in office.frames.figures(CALL)}
    assert amounts == {"kommun_region": 57_000_000, "civilsamhalle": 25_000_000}


def test_a_folder_that_is_no_call_is_a_sentence(office: Office, tmp_path: Path) -> None:
    with pytest.raises(Unusable, match=r"call\.toml"):
        office.calls.add(str(tmp_path))


def test_a_faulty_call_is_not_added(office: Office, tmp_path: Path) -> None:
    copy = tmp_path / "utlysning"
    shutil.copytree(resources.root() / "calls" / CALL, copy)
    (copy / "conditions.toml").write_text('[[conditions]]\nid = "x"\n', encoding="utf-8")
    with pytest.raises(Rejected, match=r"conditions\.toml, rad"):
        office.calls.add(str(copy))
    with office.desk.reading() as work:
        assert work.calls.find() == []


def test_logos_and_other_files_come_back_byte_for_byte(office: Office) -> None:
    office.calls.add(CALL)
    with office.desk.reading() as work:
        _, call = office.desk.call_by_key(work, CALL)
    assert call.agency.logo == (resources.root() / "calls" / CALL / "logo.svg").read_text(encoding="utf-8")


def test_an_unknown_call_says_how_to_add_it(office: Office) -> None:
    with pytest.raises(Unusable, match="caseworker call add"):
        office.statistics.of("finns-inte")
