"""An assessment is given blind, kept as one goes, handed in once, and then held beside the others'."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from caseworker_app.services.casework.clashes import Told
from caseworker_app.services.casework.records import CaseFile
from caseworker_app.services.office import Office
from caseworker_app.ui.assessment.criteria import Judged
from caseworker_app.ui.assessment.presenter import AssessmentPresenter
from caseworker_app.ui.assessment.saving import SUMMARY
from caseworker_app.ui.assessment.status import status
from caseworker_app.ui.assessment.view import AssessmentView
from tests.support.journey import assessed, checked, colleague
from tests.ui.patience import active, focused, focused_as
from tests.ui.support import Around, around


class Pane:
    """The open case around the step."""

    people: Mapping[str, str] = {"bo": "Bo Exempelsten", "anna": "Anna"}  # never changed

    def __init__(self, office: Office, case_id: UUID) -> None:
        self._office, self.case_id = office, case_id

    @property
    def file(self) -> CaseFile:
        return self._office.records.of(self.case_id)


class Recording:
    """What the view would show."""

    def __init__(self) -> None:
        self.start = ("", "", False)
        self.judged: dict[str, Judged] = {}
        self.enabled = False
        self.end = ("", "")
        self.head = ""
        self.findings = ("", "", False)
        self.missing = 0
        self.allowed: dict[str, bool] = {}
        self.gone_to = ""
        self.sides: Told | None = None

    def show_start(self, title: str, why: str, *, can_begin: bool) -> None:
        self.start = (title, why, can_begin)

    def show_criteria(self, criteria: Sequence[Judged], *, enabled: bool) -> None:
        self.judged, self.enabled = {one.key: one for one in criteria}, enabled

    def show_end(self, recommendation: str, summary: str, *, enabled: bool) -> None:
        self.end = (recommendation, summary)

    def show_head(self, text: str) -> None:
        self.head = text

    def show_findings(self, text: str, tone: str, *, meet: bool) -> None:
        self.findings = (text, tone, meet)

    def show_missing(self, count: int) -> None:
        self.missing = count

    def allow(self, **on: bool) -> None:
        self.allowed = on

    def show_clash(self, text: str) -> None:
        self.findings = (text, "clash", False)

    def show_sides(self, told: Told) -> None:
        self.sides = told

    def go_to(self, criterion: str) -> None:
        self.gone_to = criterion


@pytest.fixture
def case_id(small_office: Office) -> UUID:
    """A case whose formal check is done."""
    with small_office.desk.reading() as work:
        case = work.cases.find("dnr")[0]
    checked(small_office, case)
    return case.id


@pytest.fixture
def bo(small_office: Office) -> Iterator[Office]:
    with closing(colleague(small_office, "bo")) as office:
        yield office


Opened = tuple[AssessmentPresenter, Recording, Around]


def opened(office: Office, case_id: UUID, folder: Path) -> Opened:
    held, screen = around(office, folder), Recording()
    presenter = AssessmentPresenter(screen, held.place, Pane(office, case_id))  # type: ignore[arg-type]  # what is asked
    presenter.load()
    return presenter, screen, held


@pytest.fixture
def begun(small_office: Office, case_id: UUID, tmp_path: Path) -> Opened:
    made = opened(small_office, case_id, tmp_path)
    assert made[1].start[2]
    made[0].begin()
    made[0].load()
    return made


def scored(presenter: AssessmentPresenter, points: int) -> None:
    for one in presenter.criteria:
        presenter.score(one.id, str(points))


def test_points_and_reasons_are_saved_and_weighed(begun: Opened, small_office: Office, case_id: UUID) -> None:
    presenter, screen, _ = begun
    assert screen.missing == len(presenter.criteria)
    scored(presenter, 2)
    first = presenter.criteria[0].id
    presenter.save_reason(first, "Tydligt underlag.")
    (seen,) = small_office.assessments.overview(case_id).seen
    assert {one.points for one in seen.scores} == {2}
    assert [one.reason for one in seen.scores if one.criterion == first] == ["Tydligt underlag."]
    assert screen.head.startswith("viktat 50\u00a0%")
    assert screen.missing == 0


def test_who_comes_second_is_told_that_one_waits_and_nothing_of_the_first(
    small_office: Office, case_id: UUID, bo: Office, tmp_path: Path
) -> None:
    _, alone, _ = opened(small_office, case_id, tmp_path)
    with bo.desk.reading() as work:
        case = work.cases.get(case_id)
    assessed(bo, case)

    _, screen, held = opened(small_office, case_id, tmp_path)
    mark = status(held.place.office(), small_office.records.of(case_id))

    assert alone.start[:2] == ("Du har inte bedömt ansökan", "Du ser de andras bedömningar när du har lämnat din egen.")
    assert screen.start[0] == "Din bedömning väntar"
    assert screen.start[1].endswith("Du ser innehållet när du har lämnat din egen.")
    assert mark.text == "1 av 2 lämnade, din väntar"
    assert screen.judged == {}


def test_points_are_undone_and_done_again(begun: Opened, small_office: Office, case_id: UUID) -> None:
    presenter, screen, _ = begun
    first = presenter.criteria[0].id
    presenter.score(first, "1")
    presenter.score(first, "4")
    presenter.type_reason(first, "Tunt.")
    presenter.undo()
    assert screen.judged[first].points == "1"
    presenter.undo()
    assert (screen.judged[first].points, screen.judged[first].reason) == ("", "Tunt.")
    assert [one.scores for one in small_office.assessments.overview(case_id).seen] == [()]
    presenter.load()
    assert screen.judged[first].reason == "Tunt."  # kept on the computer
    presenter.redo()
    presenter.redo()
    (seen,) = small_office.assessments.overview(case_id).seen
    assert [one.points for one in seen.scores] == [4]


def test_a_saved_reason_outlives_points_that_are_taken_back(begun: Opened, small_office: Office, case_id: UUID) -> None:
    presenter, screen, _ = begun
    first = presenter.criteria[0].id
    presenter.score(first, "4")
    presenter.save_reason(first, "Tunt.")
    presenter.score(first, "")
    presenter.load()
    assert (screen.judged[first].points, screen.judged[first].reason) == ("", "Tunt.")
    presenter.score(first, "2")
    (seen,) = small_office.assessments.overview(case_id).seen
    assert [(one.points, one.reason) for one in seen.scores] == [(2, "Tunt.")]


def test_words_without_points_are_kept_on_the_computer(begun: Opened, case_id: UUID) -> None:
    presenter, _, held = begun
    first = presenter.criteria[0].id
    presenter.save_reason(first, "Skriver innan jag väljer.")
    presenter.type_summary("En god insats.")
    texts = {draft.text for draft in held.place.drafts.of_case(str(case_id))}
    assert texts == {"Skriver innan jag väljer.", "En god insats."}
    presenter.score(first, "3")
    presenter.save_summary("En god insats.")
    assert held.place.drafts.of_case(str(case_id)) == []


def test_recommendation_and_summary_are_there_again_before_handing_in(
    begun: Opened, small_office: Office, case_id: UUID, tmp_path: Path
) -> None:
    presenter, _, held = begun
    presenter.recommend("Delvis bifall")
    presenter.save_summary("Väl beskrivet.")
    assert held.place.drafts.kept(str(case_id), SUMMARY) is None
    _, again, _ = opened(small_office, case_id, tmp_path / "again")
    assert again.end == ("Delvis bifall", "Väl beskrivet.")


def test_handing_in_asks_for_what_is_missing_then_once_more(begun: Opened, small_office: Office, case_id: UUID) -> None:
    presenter, screen, held = begun
    presenter.hand_in()
    assert screen.gone_to == presenter.criteria[0].id
    assert screen.judged[screen.gone_to].fault == "Välj poäng."
    scored(presenter, 3)
    held.ask.answer = "yes"
    presenter.hand_in()
    assert screen.findings == ("Välj vad du förordar.", "bad", False)
    assert held.ask.questions == []
    presenter.recommend("Bifall")
    presenter.hand_in()
    assert held.ask.questions[0].title == "Lämna bedömningen"
    assert not screen.enabled
    assert screen.allowed["change"]
    file = small_office.records.of(case_id)
    assert status(small_office, file).text.startswith("1 av ")


def test_the_others_are_hidden_until_ones_own_is_handed_in_and_what_is_far_apart_is_flagged(
    small_office: Office, bo: Office, case_id: UUID, tmp_path: Path
) -> None:
    with bo.desk.reading() as work:
        assessed(bo, work.cases.get(case_id), 4)
    presenter, screen, held = opened(small_office, case_id, tmp_path)
    presenter.begin()
    presenter.load()
    assert screen.findings[0] == "1 bedömning visas när du har lämnat din"
    assert {one.others for one in screen.judged.values()} == {""}
    scored(presenter, 1)
    presenter.recommend("Avslag")
    held.ask.answer = "yes"
    presenter.hand_in()
    first = screen.judged[presenter.criteria[0].id]
    assert first.apart
    assert first.others.startswith("Bo Exempelsten 4")
    assert screen.findings[1:] == ("warn", True)

    held.ask.text = "Vi enades om 3 för relevans."
    presenter.meet()

    assert screen.findings[:2] == (f"Möte {held.place.opened.today}: Vi enades om 3 för relevans.", "ok")


def test_points_change_after_handing_in_only_with_a_reason(small_office: Office, case_id: UUID, tmp_path: Path) -> None:
    with small_office.desk.reading() as work:
        assessed(small_office, work.cases.get(case_id), 3)
    presenter, screen, held = opened(small_office, case_id, tmp_path)
    first = presenter.criteria[0].id
    presenter.change_points(first, 2)
    assert screen.judged[first].points == "3"
    held.ask.text = "Jag missade bilagan."
    presenter.change_points(first, 2)
    assert screen.judged[first].points == "2"
    (change,) = small_office.assessments.overview(case_id).changes
    assert (change.before, change.after, change.reason) == (3, 2, "Jag missade bilagan.")


def test_arrows_choose_points_and_the_choice_is_saved(
    qtbot: QtBot, bench: Around, small_office: Office, case_id: UUID
) -> None:
    small_office.assessments.begin(case_id)
    view = AssessmentView(bench.place, Pane(small_office, case_id))  # type: ignore[arg-type]  # as above
    qtbot.addWidget(view)
    view.resize(560, 700)
    active(qtbot, view)
    view.activate()
    first = view.first_focus()
    assert first is not None
    first.setFocus()
    qtbot.keyClick(focused(qtbot, first.focusProxy() or first), Qt.Key.Key_Right)
    (seen,) = small_office.assessments.overview(case_id).seen
    assert [one.points for one in seen.scores] == [1]
    focused_as(qtbot, "Relevans för bidragets syfte: 1 svag")
    last = view.ui.criteria.stops[-1]
    last.setFocus()
    qtbot.keyClick(focused(qtbot, last), Qt.Key.Key_Tab)
    focused_as(qtbot, "Jag förordar: Bifall")

    view.resize(560, 320)  # as on a small screen at 200 %: the end is scrolled with the criteria
    qtbot.waitUntil(lambda: view.ui.criteria.isAncestorOf(view.ui.end_area))
    qtbot.waitUntil(lambda: view.ui.criteria.height() > view.height() / 2)
    focused_as(qtbot, "Jag förordar: Bifall")
    last.setFocus()
    qtbot.keyClick(focused(qtbot, last), Qt.Key.Key_Tab)
    recommended = focused_as(qtbot, "Jag förordar: Bifall")
    qtbot.waitUntil(lambda: not recommended.visibleRegion().isEmpty())
    view.resize(560, 700)
    qtbot.waitUntil(lambda: not view.ui.criteria.isAncestorOf(view.ui.end_area))


def test_two_windows_of_one_assessor_show_both_where_both_have_changed(
    begun: Opened, small_office: Office, case_id: UUID, tmp_path: Path
) -> None:
    here, screen, held = begun
    first = here.criteria[0].id
    here.score(first, "2")
    with closing(colleague(small_office, "anna")) as office:
        other, _, _ = opened(office, case_id, tmp_path / "andra")
        other.save_reason(first, "Skäl i det andra.")
        here.score(first, "3")
        assert (screen.judged[first].points, screen.judged[first].reason) == ("3", "Skäl i det andra.")
        other.load()
        here.type_reason(first, "Skäl här.")
        other.save_reason(first, "Nya skäl i det andra.")
        other.recommend("Avslag")
        here.load()  # as the news of it does: what is being typed stays
        assert screen.judged[first].reason == "Skäl här."
        assert screen.end[0] == "Avslag"
        here.save_reason(first, "Skäl här.")
        assert screen.findings[1] == "clash"
        assert "annat fönster" in held.messages.announced[-1]
        here.clash.see_both()
        assert screen.sides is not None
        [side] = screen.sides.sides
        assert (side.base, side.mine, side.theirs) == ("Skäl i det andra.", "Skäl här.", "Nya skäl i det andra.")
        here.clash.keep_mine()
        assert screen.findings[1] != "clash"
        other.load()
        assert other.own.reasons[first] == "Skäl här."
        assert other.own.points[first] == 3

        here.type_summary("Sammanfattat här.")
        other.save_summary("Sammanfattat i det andra.")
        here.save_summary("Sammanfattat här.")
        assert screen.findings[1] == "clash"
        here.clash.take_theirs()
        assert (here.summary, screen.end[1]) == ("Sammanfattat i det andra.", "Sammanfattat i det andra.")
        assert held.place.drafts.kept(str(case_id), SUMMARY) is None
