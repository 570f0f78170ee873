"""The second writer gets CaseChanged with both sides, never a silent overwrite."""

from __future__ import annotations

from pathlib import Path

import pytest

from caseworker_app.domain.states import CaseState
from caseworker_app.errors import CaseChanged
from caseworker_app.services.office import Office
from tests.support.journey import OfficeFor, cases_of, registered_some


@pytest.mark.begun(registered_some, 1)
def test_the_second_to_assign_a_case_is_told(office: Office, office_for: OfficeFor, tmp_path: Path) -> None:
    case = cases_of(office)[0]
    office_for("bo").assignments.assign(case.id, "bo", case.version)
    with pytest.raises(CaseChanged) as caught:
        office.assignments.assign(case.id, "cilla", case.version)
    assert (caught.value.mine["handler"], caught.value.theirs["handler"]) == ("cilla", "bo")
    with office.desk.reading() as work:
        kept = work.cases.get(case.id)
    assert (kept.handler, kept.state) == ("bo", CaseState.REGISTERED)
