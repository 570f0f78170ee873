"""Who may do what."""

from __future__ import annotations

import psycopg
import pytest

from caseworker_app.domain.states import Role
from caseworker_app.errors import CaseworkerError, Rejected, Unusable
from caseworker_app.services.office import Office
from tests.support.cluster import Cluster
from tests.support.files import CALL
from tests.support.journey import OfficeFor


def test_the_founder_holds_every_role(office: Office) -> None:
    assert set(office.people.found().roles) == {role.value for role in Role}


def test_roles_can_be_written_without_dots_and_rings(office: Office) -> None:
    assert office.people.add("nils", ["handlaggare"]).roles == ("handläggare",)


def test_people_stand_in_swedish_order_of_their_names(office: Office) -> None:
    for login, name in (("asa", "Åsa"), ("ove", "Ove"), ("zoe", "Zoe")):
        office.people.add(login, ["handläggare"], display_name=name)
    names = [one.display_name for one in office.people.all()]
    assert names[-3:] == ["Ove", "Zoe", "Åsa"]


def test_an_unknown_role_names_those_there_are(office: Office) -> None:
    with pytest.raises(Unusable, match="handläggare"):
        office.people.add("nils", ["chef"])


def test_a_name_is_given_once(office: Office) -> None:
    with pytest.raises(Rejected, match="finns redan"):
        office.people.add("bo", ["granskare"])


def test_only_administrators_change_people(office_for: OfficeFor) -> None:
    with pytest.raises(Rejected, match="administratör"):
        office_for("bo").people.add("nils", ["granskare"])


def test_the_last_administrator_stays(office: Office) -> None:
    with pytest.raises(Rejected, match="administratör"):
        office.people.disable("anna")
    office.people.set_roles("bo", ["administratör"])
    assert not office.people.disable("anna").active


def test_a_disabled_person_can_do_nothing(office: Office, office_for: OfficeFor) -> None:
    office.people.disable("bo")
    with pytest.raises(CaseworkerError, match=r"aktiv|tillåter inte"):
        office_for("bo").calls.add(CALL)


def test_a_person_sets_the_own_password_without_an_administrator(
    office_for: OfficeFor, office_cluster: Cluster
) -> None:
    office_for("anna")
    bo = office_for("bo")
    if not bo.desk.shared:
        with pytest.raises(Unusable):
            bo.people.own_password("ett alldeles nytt lösenord")
        return

    def kept() -> str:
        with psycopg.connect(office_cluster.url("postgres")) as root:
            return str(root.execute("select rolpassword from pg_authid where rolname = 'bo'").fetchone())

    before = kept()
    with pytest.raises(Rejected, match="minst 12"):
        bo.people.own_password("kort")
    assert kept() == before
    bo.people.own_password("ett alldeles nytt lösenord")
    assert kept() != before
    assert "SCRAM-SHA-256" in kept()
    with pytest.raises(Rejected):
        bo.people.new_password("anna", "ett alldeles nytt lösenord")
