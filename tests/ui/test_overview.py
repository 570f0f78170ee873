"""The first room: its words by a recording screen, its rows by keys in the window."""

from __future__ import annotations

import re
from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from itertools import pairwise
from pathlib import Path
from uuid import UUID, uuid4

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from caseworker_app.domain.money import ZERO, Money, formatted
from caseworker_app.services.casework.completions import Wanted
from caseworker_app.services.office import Office
from caseworker_app.services.overviews.overview import Overview, Wait
from caseworker_app.services.overviews.previews import Head
from caseworker_app.services.overviews.worklists import CallChoice
from caseworker_app.ui.happenings import told
from caseworker_app.ui.overview.presenter import OverviewPresenter
from caseworker_app.ui.overview.view import OverviewView
from caseworker_app.ui.widgets.money_bar import FrameView, MoneyBar
from caseworker_app.ui.widgets.timeline import Point, Timeline
from caseworker_app.ui.worklist.room import WorklistRoom
from tests.support.files import CALL
from tests.support.journey import assessed, checked
from tests.ui.conftest import Start
from tests.ui.databases import colleague
from tests.ui.patience import active
from tests.ui.seen import plain
from tests.ui.support import Around


@dataclass
class Screen:
    """Keeps what was shown."""

    seen: list[Overview] = field(default_factory=list)
    call: str = ""
    none: bool = False

    def show_calls(self, calls: Sequence[CallChoice], chosen: str) -> None:
        self.call = chosen

    def show_overview(self, seen: Overview) -> None:
        self.seen.append(seen)

    def show_no_call(self) -> None:
        self.none = True


def test_the_call_is_told_with_dates_phases_and_news_in_words(bench: Around) -> None:
    screen = Screen()
    presenter = OverviewPresenter(screen, bench.place)

    presenter.load()
    seen = screen.seen[-1]

    assert screen.call == CALL
    assert presenter.subtitle(seen).startswith("Onsdag 20\u00a0maj\u00a02020 · Beslut om 23 dag")
    assert [point.text for point in presenter.points(seen)][:3] == ["Öppnade", "Sista ansökan", "Beslut"]
    assert [bar.count for bar in presenter.phases(seen)] == [5, 0, 0, 0, 0, 0]
    news = presenter.news(seen)
    assert any(one.text == "Registrerad: 5 ärenden" for one in news)
    assert all("kommun" not in one.text + one.below for one in news)


@pytest.mark.parametrize(
    ("what", "room", "where"),
    [
        (Wait.CHECK, "cases", {"view": "mina", "pill": "formell"}),
        (Wait.ASSESS, "cases", {"view": "mina", "pill": "bedömning"}),
        (Wait.SECOND, "cases", {"view": "alla", "pill": "andra"}),
        (Wait.REVIEW, "reports", {"show": "received"}),
        (Wait.DECIDE, "decisions", {}),
    ],
)
def test_what_waits_leads_to_where_it_waits(bench: Around, what: Wait, room: str, where: dict[str, str]) -> None:
    presenter = OverviewPresenter(Screen(), bench.place)
    presenter.load()

    presenter.follow(what)

    assert bench.go.rooms == [(room, {**where, "call": CALL} if "pill" in where else where)]


def test_reports_of_jav_are_tried_one_after_the_other_with_outcome_and_reason(
    bench: Around, small_office: Office
) -> None:
    cases = [row.id for row in small_office.worklists.rows()][:2]
    with closing(colleague(small_office, "bo")) as bo:
        bo.recusals.answer_all([], dict.fromkeys(cases, "Min syster är anställd där."))
        presenter = OverviewPresenter(Screen(), bench.place)
        presenter.load()
        bench.ask.answer, bench.ask.text = "free", "Systern slutade 2017."

        presenter.follow(Wait.TRY)

        assert [one.details for one in bench.ask.questions] == ["Min syster är anställd där."] * 2
        assert bench.ask.questions[0].text.startswith("Bo Exempelsten har anmält jäv i ")
        assert small_office.recusals.reported() == []
        assert {bo.records.of(case).case.id for case in cases} == set(cases)
    presenter.follow(Wait.TRY)
    assert bench.messages.announced[-1] == "Ingen jävsfråga väntar på prövning"


def test_rows_to_register_open_what_the_menu_opens(
    start: Start, small_database: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    application = start(small_database)
    application.window.room("overview")
    view = application.window.view()
    assert isinstance(view, OverviewView)
    opened: list[bool] = []
    monkeypatch.setattr(application.window.bar.deeds, "to_register", lambda: opened.append(True))

    view.presenter.follow(Wait.REGISTER)
    qtbot.waitUntil(lambda: application.tasks.idle)

    assert opened == [True]


def test_enter_on_what_waits_opens_the_list_that_has_as_many_cases_at_the_one_named_also_from_a_case(
    start: Start, small_database: Path, small_office: Office, qtbot: QtBot
) -> None:
    rows = small_office.worklists.rows()
    small_office.assignments.assign_many({row.id: "anna" for row in rows[:2]})
    application = start(small_database)
    application.window.case(rows[-1].id)
    qtbot.waitUntil(lambda: application.tasks.idle)
    application.window.room("overview")
    view = application.window.view()
    assert isinstance(view, OverviewView)
    qtbot.waitUntil(lambda: bool(view.waits.shown))
    counts = {row.what: row.count for row in view.waits.shown}
    named = next(row.first for row in view.waits.shown if row.what is Wait.CHECK)

    view.ui.wait_table.go_to(Wait.CHECK)
    qtbot.keyClick(view.ui.wait_table, Qt.Key.Key_Return)

    room = application.window.view()
    assert isinstance(room, WorklistRoom)
    qtbot.waitUntil(lambda: application.tasks.idle and len(room.list.model.shown) == counts[Wait.CHECK] == 2)
    assert not room.in_case
    chosen = next(row for row in room.list.model.shown if row.id == room.list.current())
    assert (chosen.line.applicant, room.list.ui.view_combo.currentText()) == (named, "Vy: Mina ärenden")


@pytest.mark.parametrize(("what", "pill"), [(Wait.ANSWERED, "formell"), (Wait.ASSESS, "bedömning")])
def test_each_kind_of_work_opens_the_list_at_the_first_case_it_means(
    start: Start, small_database: Path, small_office: Office, qtbot: QtBot, what: Wait, pill: str
) -> None:
    mine = small_office.worklists.rows()[1:4]
    small_office.assignments.assign_many({row.id: "anna" for row in mine})
    if what is Wait.ANSWERED:
        for row in mine[:2]:
            asked = small_office.completions.ask(row.id, [Wanted("Skicka budgeten.")], date(2020, 6, 3))
            sent = small_office.completions.send(asked.id, asked.version)
        small_office.completions.answer(sent.id, small_office.desk.clock.today(), [1], sent.version)
    if what is Wait.ASSESS:
        cases = [small_office.records.of(row.id).case for row in mine[:2]]
        for case in cases:
            checked(small_office, case)
        assessed(small_office, cases[0])
    application = start(small_database)
    application.window.room("overview")
    view = application.window.view()
    assert isinstance(view, OverviewView)
    qtbot.waitUntil(lambda: any(row.what is what for row in view.waits.shown))

    view.ui.wait_table.go_to(what)
    qtbot.keyClick(view.ui.wait_table, Qt.Key.Key_Return)

    room = application.window.view()
    assert isinstance(room, WorklistRoom)
    qtbot.waitUntil(lambda: application.tasks.idle and room.list.current() == mine[1].id)
    assert room.list.ui.pills.current == pill


def test_what_waits_in_another_room_is_chosen_there(bench: Around) -> None:
    presenter = OverviewPresenter(Screen(), bench.place)
    presenter.load()
    report, held = uuid4(), uuid4()
    presenter._begin = {Wait.REVIEW: report, Wait.DECIDE: held}

    presenter.follow(Wait.REVIEW)
    presenter.follow(Wait.DECIDE)

    assert bench.go.rooms == [
        ("reports", {"show": "received", "row": str(report)}),
        ("decisions", {"round": str(held)}),
    ]


def test_my_own_dates_the_frames_the_phases_and_the_calls_days_are_seen(
    start: Start, small_database: Path, small_office: Office, qtbot: QtBot
) -> None:
    mine, other, *_ = small_office.worklists.rows()
    small_office.assignments.assign_many({mine.id: "anna", other.id: "bo"})
    for case, last in ((mine.id, date(2020, 5, 29)), (other.id, date(2020, 5, 28))):
        asked = small_office.completions.ask(case, [Wanted("Skicka budgeten.")], last)
        small_office.completions.send(asked.id, asked.version)
    frames = small_office.overviews.of(CALL).frames
    application = start(small_database)
    application.window.resize(1920, 1080)
    application.window.room("overview")
    view = application.window.view()
    assert isinstance(view, OverviewView)
    table = view.ui.due_table

    def bars() -> list[MoneyBar]:
        return view.ui.frames.findChildren(MoneyBar)

    qtbot.waitUntil(lambda: table.isVisible() and table.model().rowCount() == 1)
    qtbot.waitUntil(
        lambda: application.tasks.idle and len(bars()) == len(frames) == 2
    )  # of the last answer, the room asks twice

    row = [str(table.model().index(0, column).data()) for column in range(table.model().columnCount())]
    assert mine.applicant in " ".join(row)
    assert "9 dagar" in row
    for bar, held in zip(bars(), frames, strict=True):
        ram, left = formatted(held.figures.frame.amount), formatted(held.figures.frame.amount - held.figures.decided)
        assert held.figures.frame.amount > ZERO
        qtbot.waitUntil(bar.isVisible)
        assert bar.accessibleName() == f"{held.title}: ram {ram}, beslutat 0\u00a0kr, föreslaget 0\u00a0kr, kvar {left}"
    phases, line = view.ui.phase_bars, view.ui.timeline
    assert phases.accessibleName().startswith("Ärenden per fas: Formell kontroll 3, Komplettering 2, Bedömning 0, ")
    days = re.split(r"; (?=\d)", plain(line.accessibleName()))
    assert days[0].endswith("I dag 20 maj. 23 mars 2020 Utlysningen öppnar, passerad")
    [coming] = [at for at, one in enumerate(days) if one.endswith(", nästa")]
    assert coming > 0
    assert all(one.endswith(", passerad") == (at < coming) for at, one in enumerate(days))
    assert any("12 juni Tidigast beslut om statsbidrag" in one for one in days[coming:])
    places, now = line.places(), line.today_place()
    assert (len(places), now is not None) == (len(days), True)
    assert places[coming - 1] < (now or 0) < places[coming]
    for part in (phases, line):
        assert part.visibleRegion().boundingRect() == part.rect()  # none of it is cut


def test_an_office_without_a_call_says_so(bench: Around, monkeypatch: pytest.MonkeyPatch) -> None:
    screen = Screen()
    monkeypatch.setattr(bench.place.office().worklists, "calls", list)

    OverviewPresenter(screen, bench.place).load()

    assert screen.none
    assert screen.seen == []


def test_a_frame_asks_for_no_more_height_than_its_legend_takes_at_its_width(qtbot: QtBot) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    rows = QVBoxLayout(host)
    million = Money.kronor(1_000_000)
    bars = [MoneyBar() for _ in range(2)]
    for bar in bars:
        bar.show_frame(FrameView("Ram", million, million, million))
        rows.addWidget(bar)
    tall = {}
    for wide in (300, 500):
        host.resize(wide, 400)
        active(qtbot, host)
        qtbot.waitUntil(lambda wide=wide: bars[0].width() > wide - 40)
        needed = 2 * bars[0].heightForWidth(bars[0].width()) + rows.spacing() + 2 * rows.contentsMargins().top()
        qtbot.waitUntil(lambda needed=needed: host.minimumSizeHint().height() == needed)
        tall[wide] = needed

    assert tall[500] < tall[300]


def test_days_keep_their_order_and_never_stand_closer_than_their_words(qtbot: QtBot) -> None:
    line = Timeline()
    qtbot.addWidget(line)
    line.resize(1000, line.sizeHint().height())
    days = (date(2020, 3, 23), date(2020, 6, 12), date(2020, 6, 17), date(2020, 6, 25), date(2021, 6, 15))
    line.show_points([Point(day, day.isoformat(), "x") for day in days], date(2020, 6, 20), "I dag 20 juni")

    places = line.places()
    today = line.today_place()

    assert all(b - a >= 91 for a, b in pairwise(places))
    assert places[-1] <= 1000
    assert today is not None
    assert places[2] < today < places[3]
    assert "2020-06-25 x, nästa" in line.accessibleName()
    assert not line.grab().isNull()


def test_where_days_are_many_every_second_has_its_words_further_down(qtbot: QtBot) -> None:
    line = Timeline()
    qtbot.addWidget(line)
    days = [date(2020, month, 12) for month in range(1, 13)]
    line.show_points([Point(day, "12 juni 2020", "Utbetalning 1") for day in days], days[0], "I dag")
    line.resize(800, line.sizeHint().height())
    low = line.levels(), line.sizeHint().height()
    line.resize(1600, line.sizeHint().height())

    assert (low[0], line.levels()) == (2, 1)
    assert low[1] > line.sizeHint().height()


def test_a_case_where_the_same_was_done_several_times_is_counted_once() -> None:
    at = datetime(2020, 6, 12, 9, tzinfo=UTC)
    cases = [UUID(int=number) for number in (1, 2, 1, 2, 3, 3)]
    heads = [Head(number, at, "bo", "create", "note", case) for number, case in enumerate(cases)]

    assert [(one.times, one.case_id) for one in told(heads, {}, one_case=False)] == [(3, None)]
    assert [one.times for one in told(heads, {}, one_case=True)] == [6]
