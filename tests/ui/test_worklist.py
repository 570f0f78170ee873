"""The room of cases: what its presenter shows and does, with a recording screen and a real database."""

from __future__ import annotations

import csv
from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path
from uuid import UUID

import pytest

from caseworker_app.domain.states import CaseState
from caseworker_app.services.away.offline import Offline
from caseworker_app.services.away.taking import Wanted as Taking
from caseworker_app.services.casework.completions import Wanted
from caseworker_app.services.office import Office
from caseworker_app.services.overviews.previews import Preview, Sort
from caseworker_app.services.overviews.worklists import CallChoice
from caseworker_app.sync.casefile import NoKeys
from caseworker_app.ui.states import day_look, state_look
from caseworker_app.ui.worklist.chosen import Chosen
from caseworker_app.ui.worklist.giving import EVENLY, Giving, Handler
from caseworker_app.ui.worklist.glance import Glance
from caseworker_app.ui.worklist.presenter import Nothing, Pillar, WorklistPresenter
from caseworker_app.ui.worklist.rows import ALL, LATE, MINE, SECOND, ListRow, extra_cell, mark_cell, offline_cell
from tests.support.files import CALL
from tests.support.journey import assessed, colleague
from tests.ui.support import Around


@dataclass
class Screen:
    """Keeps what was shown; filters as the model does."""

    rows: Sequence[ListRow] = ()
    kept: Callable[[ListRow], bool] = lambda _row: True
    pills: dict[str, int] = field(default_factory=dict)
    pill: str = ""
    views: list[str] = field(default_factory=list)
    view: str = ""
    summary: str = ""
    nothing: Nothing | None = None
    sorted: list[str] = field(default_factory=list)
    gone_to: UUID | None = None
    handlers: Sequence[Handler] = ()
    handler: str = "bo"

    def show_rows(self, rows: Sequence[ListRow]) -> None:
        self.rows = rows

    def keep(self, keep: Callable[[ListRow], bool]) -> None:
        self.kept = keep

    def shown(self) -> Sequence[ListRow]:
        return [row for row in self.rows if self.kept(row)]

    def show_pills(self, pills: Sequence[Pillar], chosen: str) -> None:
        self.pills, self.pill = {one.key: one.count for one in pills}, chosen

    def show_views(self, views: Sequence[tuple[str, str]], chosen: str) -> None:
        self.views, self.view = [key for key, _ in views], chosen

    def show_calls(self, calls: Sequence[CallChoice], chosen: Chosen) -> None:
        """Not looked at here."""

    def show_summary(self, text: str) -> None:
        self.summary = text

    def show_nothing(self, nothing: Nothing | None) -> None:
        self.nothing = nothing

    def show_busy(self, busy: bool) -> None:
        """Not looked at here."""

    def sort(self, column: str) -> None:
        self.sorted.append(column)

    def go_to(self, case: UUID) -> bool:
        found = case in {row.id for row in self.shown()}
        self.gone_to = case if found else self.gone_to
        return found

    def ask_handler(self, count: int, handlers: Sequence[Handler], then: Callable[[str], None]) -> None:
        self.handlers = handlers
        then(self.handler)


@dataclass
class Glimpse:
    """Keeps what the preview was told."""

    said: list[str] = field(default_factory=list)
    preview: Preview | None = None

    def show_none(self) -> None:
        self.said.append("none")

    def show_case(self, row: ListRow, preview: Preview) -> None:
        self.said.append("case")
        self.preview = preview

    def show_question(self, row: ListRow, text: str) -> None:
        self.said.append("question")

    def show_closed(self, row: ListRow, text: str) -> None:
        self.said.append("closed")

    def show_several(self, rows: Sequence[ListRow]) -> None:
        self.said.append(f"several {len(rows)}")


@dataclass
class Bench:
    """A presenter with what it shows to."""

    presenter: WorklistPresenter
    screen: Screen
    glimpse: Glimpse
    around: Around


@pytest.fixture
def room(bench: Around) -> Bench:
    screen, glimpse = Screen(), Glimpse()
    return Bench(WorklistPresenter(screen, bench.place, Glance(glimpse, bench.place)), screen, glimpse, bench)


def test_loading_shows_all_cases_with_counts_and_sum_by_next_deadline(room: Bench) -> None:
    room.presenter.load()

    assert len(room.screen.rows) == 5
    assert room.screen.pills == {
        MINE: 0,
        ALL: 5,
        "formell": 5,
        "komplettering": 0,
        "bedömning": 0,
        "förslag": 0,
        "beslutade": 0,
        SECOND: 0,
        LATE: 0,
    }
    assert room.screen.pill == ALL
    assert room.screen.summary.startswith("5 ")
    assert room.screen.sorted == ["due"]
    assert room.screen.nothing is None


def test_ones_own_cases_come_first_when_there_are_any(room: Bench, small_office: Office) -> None:
    case = small_office.worklists.rows()[0]
    small_office.assignments.assign_many({case.id: "anna"})

    room.presenter.load()

    assert room.screen.pill == MINE
    assert [row.id for row in room.screen.shown()] == [case.id]


def test_a_case_that_waits_for_a_second_assessment_and_one_that_is_offline_say_so_in_words(
    room: Bench, small_office: Office, tmp_path: Path
) -> None:
    second, out, *_ = small_office.worklists.rows()
    with closing(colleague(small_office, "bo")) as bo, bo.desk.reading() as work:
        assessed(bo, work.cases.get(second.id))
        wanted = Taking(tmp_path / "hem.cwcase", "Hemligt lösenord 1", date(2020, 6, 9), attachments=False)
        Offline(bo.desk, NoKeys()).take([out.dnr], wanted)

    room.presenter.load()
    room.presenter.pick_pill(SECOND)
    rows = {row.id: row for row in room.screen.rows}

    assert room.screen.pills[SECOND] == 1
    assert [row.id for row in room.screen.shown()] == [second.id]
    assert mark_cell(rows[second.id]).spoken == "En kollega har lämnat sin bedömning. Din väntar."
    assert "Bo Exempelsten har ärendet offline till 9\u00a0juni\u00a02020." in extra_cell(rows[out.id]).spoken
    assert extra_cell(rows[out.id]).icon == "offline"
    assert offline_cell(rows[out.id]).text == "Bo Exempelsten, 2020-06-09"
    assert "offline" not in extra_cell(rows[second.id]).spoken


def test_a_missed_completion_is_late_and_told_first_in_the_preview(room: Bench, small_office: Office) -> None:
    case = small_office.worklists.rows()[0]
    asked = small_office.completions.ask(case.id, [Wanted("Skicka budgeten.")], date(2020, 5, 25))
    small_office.completions.send(asked.id, asked.version)
    small_office.desk.clock.day = date(2020, 5, 26)  # type: ignore[attr-defined]  # the sample's clock can be set
    late = Bench(room.presenter, room.screen, room.glimpse, room.around)
    object.__setattr__(room.around.place.opened, "today", date(2020, 5, 26))

    late.presenter.load()
    late.presenter.pick_pill(LATE)
    late.presenter.preview([case.id])

    assert late.screen.pills[LATE] == 1
    assert [row.id for row in late.screen.shown()] == [case.id]
    assert late.glimpse.preview is not None
    assert Sort.LATE in {one.sort for one in late.glimpse.preview.next}


def test_a_search_keeps_the_services_hits_and_says_how_many(room: Bench, small_office: Office) -> None:
    room.presenter.load()

    room.presenter.search("björkvid")
    found = [row.line.applicant for row in room.screen.shown()]
    room.presenter.search("finnsinte")
    empty = room.screen.nothing
    room.presenter.search("")

    assert found == ["Björkvidas kommun (exempel)"]
    assert empty is not None
    assert empty.way == "reset"
    assert len(room.screen.shown()) == 5
    assert len(room.around.messages.announced) == 2


def test_a_saved_view_brings_back_pill_call_and_order_and_can_be_removed(room: Bench) -> None:
    room.around.ask.text = " Mina  frister "
    room.presenter.load()
    room.presenter.pick_call(CALL, "kommun_region")
    room.presenter.pick_pill("formell")
    room.presenter.sorted_by("-sought")

    room.presenter.save_view()
    room.presenter.sorted_by("dnr")
    room.presenter.reset()
    room.presenter.pick_view("egen:Mina frister")
    chosen = room.presenter.chosen
    room.presenter.remove_view()

    assert chosen == Chosen(ALL, "formell", CALL, "kommun_region", "-sought")
    assert room.screen.sorted[-1] == "-sought"
    assert "egen:Mina frister" not in room.screen.views


def test_an_offline_file_just_opened_shows_all_its_cases_whatever_list_was_left(room: Bench) -> None:
    room.presenter.load()
    room.presenter.pick_view("mina")
    room.presenter.pick_pill(LATE)
    place = room.around.place
    away = replace(place, opened=replace(place.opened, offline=True))
    filed = WorklistPresenter(screen := Screen(), away, Glance(Glimpse(), away))
    filed.load()
    filed.pick_pill(MINE)
    back = WorklistPresenter(Screen(), place, Glance(Glimpse(), place))

    assert (len(screen.rows), screen.view, screen.pills[ALL]) == (5, ALL, 5)
    assert (back.chosen.pill, back.view_key) == (LATE, "mina")


def test_what_was_chosen_is_remembered_by_the_next_presenter(room: Bench) -> None:
    room.presenter.load()
    room.presenter.pick_pill("beslutade")

    again = WorklistPresenter(Screen(), room.around.place, Glance(Glimpse(), room.around.place))

    assert again.chosen.pill == "beslutade"


def test_a_case_from_elsewhere_is_reached_past_every_filter(room: Bench) -> None:
    room.presenter.load()
    wanted = room.screen.rows[2].id
    room.presenter.pick_view("mina")
    room.presenter.pick_pill("beslutade")

    room.presenter.reach(wanted)

    assert room.screen.gone_to == wanted
    assert (room.screen.pill, room.screen.view) == (ALL, ALL)


def test_what_others_have_changed_since_last_time_is_marked(room: Bench, small_office: Office) -> None:
    room.presenter.load()
    room.presenter.leave()
    case = room.screen.rows[0].id
    with closing(colleague(small_office, "bo")) as theirs:
        theirs.assignments.assign_many({case: "bo"})

    room.presenter.load()

    assert {row.id for row in room.screen.rows if row.fresh} == {case}


def test_many_cases_are_given_evenly_and_what_is_refused_is_told_by_case(room: Bench, small_office: Office) -> None:
    cases = [row.id for row in small_office.worklists.rows()]
    giving = Giving(room.screen, room.around.place)

    room.screen.handler = EVENLY
    giving.give(cases)
    evenly = [row.handler for row in small_office.worklists.rows()]
    room.screen.handler = "anna"
    small_office.recusals.answer(cases[0], "Släkt.", biased=True)
    giving.give(cases[:2])

    assert sorted(evenly) == ["anna", "anna", "anna", "bo", "bo"]
    assert room.around.messages.announced
    question = room.around.ask.questions[-1]
    assert "jävig" in question.details
    assert small_office.worklists.rows()[1].handler == "anna"


def test_the_jav_question_stands_before_the_content_and_a_yes_closes_it(room: Bench, small_office: Office) -> None:
    case = small_office.worklists.rows()[0]
    glance = Glance(room.glimpse, room.around.place)
    room.presenter.load()
    row = next(one for one in room.screen.rows if one.id == case.id)

    glance.look([row])
    room.around.ask.text = "Min bror är ordförande."
    glance.answer_yes()

    assert room.glimpse.said == ["case", "closed"]
    assert {one.id for one in small_office.worklists.rows() if one.barred} == {case.id}


def test_the_list_is_exported_as_it_is_shown(room: Bench, tmp_path: Path) -> None:
    room.around.ask.paths = [tmp_path / "lista"]
    room.presenter.load()

    room.presenter.export(lambda: (("Dnr", "Sökande"), [["DELMOS 2020/1", "=cmd"]]), "csv")

    with (tmp_path / "lista.csv").open(encoding="utf-8-sig", newline="") as file:
        assert list(csv.reader(file, delimiter=";")) == [["Dnr", "Sökande"], ["DELMOS 2020/1", "'=cmd"]]


@pytest.mark.parametrize(
    ("day", "text", "tone"),
    [
        (date(2020, 5, 19), "2020-05-19", "bad"),
        (date(2020, 5, 20), "i dag", "bad"),
        (date(2020, 5, 21), "i morgon", "warn"),
        (date(2020, 5, 23), "2020-05-23", "warn"),
        (date(2020, 5, 24), "2020-05-24", ""),
    ],
)
def test_a_deadline_is_marked_when_it_is_near_or_missed(day: date, text: str, tone: str) -> None:
    look = day_look(day, date(2020, 5, 20))

    assert (look.text, look.tone) == (text, tone)
    assert bool(look.icon) == bool(tone)


def test_every_state_has_word_tone_and_icon() -> None:
    looks = [state_look(state) for state in CaseState]

    assert all(look.text and look.tone and look.icon for look in looks)
    assert len({look.text for look in looks}) == len(looks)
