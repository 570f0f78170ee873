"""`caseworker demo` at the window: the sample made there and opened, with work waiting in every room and every step.

Of the 2020 call only the paper applications are replayed here (`test_replay.py` takes the whole); the two invented
calls that follow are the shipped ones.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from caseworker_app import resources
from caseworker_app.app import open_office
from caseworker_app.cli.main import main
from caseworker_app.domain.claim import ClaimStanding
from caseworker_app.domain.ledger import Column
from caseworker_app.domain.money import Money
from caseworker_app.domain.states import (
    AppealState,
    CaseState,
    DecisionState,
    Kind,
    PaymentState,
    ReportState,
    RoundState,
    StatementKind,
)
from caseworker_app.sample import Sample, ServerCast
from caseworker_app.services.office import Office
from caseworker_app.services.ports import Quiet
from caseworker_app.services.replay.earlier import Earlier
from caseworker_app.services.replay.story import read_story
from caseworker_app.services.replay.waiting import call_files, read_standings
from caseworker_app.ui import early, start
from caseworker_app.ui.allocation.view import AllocationView
from caseworker_app.ui.application import Application
from caseworker_app.ui.case.sight import read
from caseworker_app.ui.case.steps import STEPS
from caseworker_app.ui.dispatch.view import DispatchView
from caseworker_app.ui.file_kinds import know_databases
from caseworker_app.ui.ground import Shell, Wanted
from caseworker_app.ui.offline.view import OfflineView
from caseworker_app.ui.overview.view import OverviewView
from caseworker_app.ui.payments.view import PaymentsView
from caseworker_app.ui.reports.view import ReportsView
from caseworker_app.ui.rooms import ROOMS
from caseworker_app.ui.rounds.view import RoundsView
from caseworker_app.ui.settings.calls_page import CallsPage
from caseworker_app.ui.settings.disposal_page import DisposalPage
from caseworker_app.ui.settings.people_page import PeoplePage
from caseworker_app.ui.settings.view import SettingsRoom
from caseworker_app.ui.statistics.view import DATES, StatisticsView
from caseworker_app.ui.step import Mark, Standing
from caseworker_app.ui.widgets.chip import Pill
from caseworker_app.ui.widgets.table import RowTable
from caseworker_app.ui.worklist.room import WorklistRoom
from caseworker_app.ui.worklist.view import WorklistView
from caseworker_app.ui.workplace import Opened
from tests.support.cluster import Cluster
from tests.support.third_call import Seen, seen
from tests.ui import keys
from tests.ui.conftest import Start, stop
from tests.ui.patience import PatientBot, active
from tests.ui.screens import at_step

FOLDER = resources.root() / "sample"
PAPER = "pappersansokningar"
FOUNDER = "anna"
PETTER = "Petter Exempelhed"  # who has cases with him offline
PRESSED = 60  # keys of commands, in all views together
CALLS = 4  # the shipped call of another year beside the three of the sample
LONG = 600_000  # milliseconds that the sample may take on a busy machine
K = Money.kronor
WORK = {Standing.TODO, Standing.DOING, Standing.WAITING}


def on_paper(whole: Sample) -> Sample:
    """The applications that came on paper, and of them what was granted at once or later."""
    story, twice = whole.story, {one.reference for one in whole.story.later}
    paper = [one for one in story.cases if one.reference.startswith("PA20-")]
    cases = tuple(one for one in paper if one.kind in (Kind.GRANT, Kind.PARTIAL) or one.reference in twice)
    names = {one.reference for one in cases}
    later = tuple(one for one in story.later if one.reference in names)
    reports = tuple(one for one in story.reports if one.reference in names)
    sources = tuple(path for path in whole.sources if path.name == PAPER)
    return Sample(replace(story, cases=cases, later=later, reports=reports), sources)


@dataclass(frozen=True)
class Demo:
    """The database that the window made, and what it had opened then."""

    path: Path
    opened: Opened


def commanded(patch: pytest.MonkeyPatch) -> Wanted:
    """What `caseworker demo` asks of the window."""
    asked: list[Wanted] = []
    patch.setattr(early, "catch", lambda: None)  # mistakes in a test are the test's
    patch.setattr(start, "run", lambda wanted: asked.append(wanted) or 0)
    assert main(["demo"]) == 0
    [wanted] = asked
    return wanted


@pytest.fixture(scope="module")
def demo(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory, request: pytest.FixtureRequest) -> Demo:
    """Made and opened by the window as `caseworker demo` starts it."""
    home = tmp_path_factory.mktemp("demo")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("CASEWORKER_HOME", str(home))
        patch.setenv("CASEWORKER_USER", FOUNDER)
        few = on_paper(Sample.shipped())
        patch.setattr(Sample, "shipped", lambda: few)
        know_databases()
        shell = Shell(qapp, home)
        shell.build()
        application = Application(shell)
        asked = commanded(patch)
        shell.show(lambda: application.begin(asked))
        answered = PatientBot(request).waitUntil
        answered(lambda: application.session.place is not None or application.front.dialog is not None, timeout=LONG)
        assert application.session.place is not None
        opened = application.session.place.opened
        stop(application)
    return Demo(Path(opened.address), opened)


@pytest.fixture
def office(demo: Demo) -> Iterator[Office]:
    """Of whoever made it, who holds every role."""
    with closing(open_office(str(demo.path), FOUNDER)) as made:
        yield made


def test_the_window_makes_the_sample_in_its_own_folder_and_opens_it_for_whoever_started_it(demo: Demo) -> None:
    assert demo.path.parent.name == "exempel"
    assert [one.name for one in demo.path.parent.glob("*.db")] == ["exempel.db"]
    assert len(list((demo.path.parent / "exempel brev").iterdir())) > 3
    assert (demo.opened.person, demo.opened.sample, demo.opened.shared) == (FOUNDER, True, False)


# Rooms


def _rows(table: RowTable) -> bool:
    return table.isVisible() and table.model().rowCount() > 0


def _counted(view: object, key: str) -> int:
    """What a pill of the room counts."""
    assert isinstance(view, AllocationView | DispatchView | PaymentsView | ReportsView)
    return sum(pill.filter.count for pill in view.findChildren(Pill) if pill.filter.key == key and pill.isVisible())


def _overview(view: object) -> bool:
    return isinstance(view, OverviewView) and _rows(view.ui.wait_table) and _rows(view.ui.due_table)


def _cases(view: object) -> bool:
    listed = view.findChild(WorklistView) if isinstance(view, WorklistRoom) else None
    return listed is not None and _rows(listed.ui.table)


def _allocation(view: object) -> bool:
    return isinstance(view, AllocationView) and _rows(view.ui.table) and _counted(view, "open") > 0


def _decisions(view: object) -> bool:
    """A round that waits for its decisions, and proposals that wait for a round."""
    sheet = view.presenter.sheet if isinstance(view, RoundsView) else None
    return sheet is not None and sheet.round.state is RoundState.PRESENTED and bool(sheet.inside)


def _dispatch(view: object) -> bool:
    return isinstance(view, DispatchView) and _rows(view.ui.table) and _counted(view, "waiting") > 0


def _payments(view: object) -> bool:
    """Paid on account of an order that waits for another to approve it, and parts held back."""
    return (
        isinstance(view, PaymentsView)
        and _rows(view.ui.table)
        and min(_counted(view, "ordered"), _counted(view, "held")) > 0
    )


def _reports(view: object) -> bool:
    return isinstance(view, ReportsView) and _rows(view.ui.table) and _counted(view, "received") > 0


def _statistics(view: object) -> bool:
    if not isinstance(view, StatisticsView):
        return False
    view.show_page(DATES)
    return _rows(view.ui.dates_table)


def _offline(view: object) -> bool:
    """Cases that are away, and the name of who has them."""
    return isinstance(view, OfflineView) and _rows(view.ui.table) and view.ui.table.rows_model.cell(0, 2).text == PETTER


def _settings(view: object) -> bool:
    """The calls; the pages with people and with what may be disposed of by rule follow."""
    page = view.page("calls") if isinstance(view, SettingsRoom) else None
    return isinstance(page, CallsPage) and page.ui.calls_table.model().rowCount() == CALLS


WAITING: dict[str, Callable[[object], bool]] = {
    "overview": _overview,
    "cases": _cases,
    "allocation": _allocation,
    "decisions": _decisions,
    "dispatch": _dispatch,
    "payments": _payments,
    "reports": _reports,
    "statistics": _statistics,
    "offline": _offline,
    "settings": _settings,
}


def _page(view: object, key: str) -> bool:
    page = view.page(key) if isinstance(view, SettingsRoom) else None
    if isinstance(page, PeoplePage):
        return _rows(page.ui.people_table)
    return isinstance(page, DisposalPage) and _rows(page.ui.lines_table)


def _begun(office: Office) -> dict[str, tuple[UUID, Mark]]:
    """By step the case whose work waits there."""
    with office.desk.reading() as work:
        cases = work.cases.find("dnr")
    found: dict[str, tuple[UUID, Mark]] = {}
    for case in cases:
        for step, mark in read(office, case.id, STEPS).marks.items():
            waits = mark.standing in WORK or (step == "registration" and mark.text)  # registered is always done
            if waits and not mark.hidden:
                found.setdefault(step, (case.id, mark))
    return found


def test_every_room_and_step_has_work_waiting_and_each_of_its_commands_is_in_the_palette_and_done_by_its_key(
    qtbot: QtBot, start: Start, demo: Demo, office: Office
) -> None:
    application = start(demo.path, FOUNDER)
    window = application.window
    wrong: dict[str, list[str]] = {}
    pressed = 0

    def reached(name: str, there: Callable[[], bool]) -> None:
        nonlocal pressed
        qtbot.waitUntil(lambda: there() and application.tasks.idle)
        active(qtbot, window)
        pressed += len(keys.own(application))
        wrong[name] = keys.faults(application)

    for room in ROOMS:
        window.room(room.key)
        reached(room.key, lambda room=room: window.ui.rooms_host.key == room.key and WAITING[room.key](window.view()))
    for page in ("people", "disposal"):
        window.room("settings", page=page)
        reached(page, lambda page=page: _page(window.view(), page))
    begun = _begun(office)
    for step, (case, _) in begun.items():
        window.case(case, step)
        reached(step, lambda step=step, case=case: _at(application, case, step))
    wrong["window"] = keys.faults_of_the_window(application)

    assert set(WAITING) == {room.key for room in ROOMS}
    assert set(begun) == {step.key for step in STEPS}
    assert {name: faults for name, faults in wrong.items() if faults} == {}
    assert pressed > PRESSED


def _at(application: Application, case: UUID, step: str) -> bool:
    view = application.window.view()
    return isinstance(view, WorklistRoom) and view.where().get("case") == str(case) and at_step(application) == step


# The second call: every phase has cases in it, and every act was one a person of that role may do


def test_every_phase_of_the_second_call_has_cases_waiting(office: Office) -> None:
    with office.desk.reading() as work:
        stored, _ = office.desk.call_by_key(work, "exempel-2021")
        cases = {one.id: one for one in work.cases.find("dnr", call_id=stored.id)}
        decisions = Counter(one.state for one in work.decisions.find("id") if one.case_id in cases)
    states = Counter(case.state for case in cases.values())
    [round_] = office.rounds.all("exempel-2021")
    away = office.offline.away()
    [founder] = [one for one in office.people.all() if one.name == FOUNDER]
    assert office.databases.verify().faults == ()
    assert len(cases) == len(read_standings(FOLDER / "waiting" / "standings.toml"))
    assert states == {
        CaseState.REGISTERED: 11,
        CaseState.COMPLETION: 6,
        CaseState.CHECKED: 4,
        CaseState.ASSESSMENT: 5,
        CaseState.ASSESSED: 8,
        CaseState.PROPOSED: 4,
        CaseState.PRESENTED: 6,
    }
    assert round_.state is RoundState.PRESENTED
    assert {(one.person, one.name) for one in away} == {("petter", PETTER)}
    assert len(away) == 2
    assert len(office.allocations.scenarios("exempel-2021")) == 1
    assert decisions[DecisionState.DRAFT] == 2
    assert decisions[DecisionState.RETURNED] == 1
    assert {case.handler for case in cases.values()} > {FOUNDER, None}
    assert (founder.display_name, founder.title) == ("Robin Exempelskog", "handläggare")


def test_the_second_call_differs_from_2020_in_its_own_file_only() -> None:
    files = call_files(FOLDER / "waiting")
    assert b"P\xc3\xa5hittad" in files["call.toml"]
    assert any(path.startswith("letters/") for path in files)


# The third call: every decision of the series and every state of reports and claims, alike on both engines


@pytest.fixture(scope="module")
def local(demo: Demo) -> Seen:
    with closing(open_office(str(demo.path), FOUNDER)) as office:
        return seen(office, office, office, "exempel-2020")


def test_every_kind_of_decision_report_and_claim_is_there(local: Seen) -> None:
    assert set(local.decisions) == set(Kind) - {Kind.STOP}
    assert local.reports == set(ReportState)
    assert local.payments == {PaymentState.PAID, PaymentState.RETURNED}
    assert local.appeals == {AppealState.LATE, AppealState.SETTLED}
    assert local.statements == set(StatementKind)
    assert local.stops == [False, True]
    assert {CaseState.CLOSED, CaseState.DECLINED, CaseState.WRITTEN_OFF, CaseState.DISMISSED} < set(local.states)
    assert local.unsent == 1
    assert local.at_odds == []
    assert local.faults == ()


def test_the_example_is_repaid_to_the_krona_and_the_others_stand_as_they_do(local: Seen) -> None:
    assert local.claims == {
        "LF20-1001": (K(95_655), K(95_655), ClaimStanding.PAID),
        "LF20-1002": (K(50_000), K(12_500), ClaimStanding.RUNNING),
        "LF20-1003": (K(200_000), K(0), ClaimStanding.LATE),
        "LF20-1010": (K(10_000), K(0), ClaimStanding.CLOSED),
    }
    told = local.statistics
    assert told["claims"] == {"recovered": K(355_655), "waived": K(10_000), "repaid": K(108_155), "interest": K(0)}
    paid = told["payments"]
    assert paid["paid"] + paid["held"] + paid["due"] == told["sum_granted"] - K(450_000) - K(150_000)
    assert [sums[Column.REPAID] for sums in local.ledger] == [K(108_155), K(0)]
    assert [sums[Column.DECLINED] for sums in local.ledger] == [K(450_000), K(0)]


def test_a_server_comes_to_the_same(local: Seen, office_cluster: Cluster) -> None:
    with ServerCast(office_cluster.empty(), read_story(FOLDER / "story.toml")) as cast:
        earlier = Earlier(cast.story, cast.office, cast.clock, Quiet())
        earlier.play(FOLDER / "earlier")
        cast.clock.day = cast.story.day
        people = (cast.office(cast.story.first_with(role)) for role in ("ekonom", "registrator", "handlaggare"))
        assert seen(*people, earlier.call) == local
