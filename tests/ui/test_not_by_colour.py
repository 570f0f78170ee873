"""Nothing is told by colour alone: painted in one colour, every state still differs from its fellows."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from itertools import combinations

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from caseworker_app.domain.money import ZERO, Money
from caseworker_app.domain.states import CaseState
from caseworker_app.ui import theme
from caseworker_app.ui.allocation import rows as allocation
from caseworker_app.ui.appearance import dress
from caseworker_app.ui.case.phases import phases, spoken
from caseworker_app.ui.models.rows import Cell, Column, RowsModel
from caseworker_app.ui.payments import rows as payments
from caseworker_app.ui.reports import claims
from caseworker_app.ui.reports import rows as reports
from caseworker_app.ui.room import Room, RoomView
from caseworker_app.ui.rounds import rows as rounds
from caseworker_app.ui.shell.rail import Rail
from caseworker_app.ui.states import day_look, span_look, state_look
from caseworker_app.ui.step import Group, Mark, Standing, Step, StepView
from caseworker_app.ui.widgets.chip import Chip, Filter, Pill
from caseworker_app.ui.widgets.differing import marked
from caseworker_app.ui.widgets.money_bar import FrameView, MoneyBar
from caseworker_app.ui.widgets.segments import Part, Segments
from caseworker_app.ui.widgets.spine import Spine
from caseworker_app.ui.widgets.strip import Strip
from caseworker_app.ui.widgets.table import RowTable
from caseworker_app.ui.widgets.timeline import Point, Timeline

INKS = ("ok", "warn", "bad", "accent", "hover", "muted", "off", "edge", "focus")
GROUNDS = ("ok_soft", "warn_soft", "bad_soft", "info_soft", "idle_soft", "select", "point", "find", "raised")
K = Money.kronor
TODAY = date(2020, 6, 12)
# Everything that has a word, a tone and an icon of its own for each of its states.
TABLES: Mapping[str, Mapping[object, tuple[str, str, str]]] = {
    "allocation": allocation.STATES,
    "claims": claims.STATES,
    "payments": payments.STANDINGS,
    "payment lines": payments.LINES,
    "reports": reports.STATES,
    "rounds": rounds.STATES,
}


@pytest.fixture
def one_colour(qapp: QApplication) -> Iterator[None]:
    """The light palette with one ink and one ground."""
    with pytest.MonkeyPatch.context() as patch:
        for names, like in ((INKS, "text"), (GROUNDS, "surface")):
            for name in names:
                patch.setitem(theme.TOKENS, name, theme.TOKENS[like])
        dress(qapp, "light")
        yield
    dress(qapp, "light")


def picture(widget: QWidget, size: QSize | None = None) -> bytes:
    widget.resize(size or widget.sizeHint())
    return bytes(widget.grab().toImage().constBits())


def alike(pictures: Mapping[object, bytes]) -> list[tuple[object, object]]:
    """The pairs that cannot be told apart."""
    return [(a, b) for a, b in combinations(pictures, 2) if pictures[a] == pictures[b]]


@pytest.mark.parametrize("name", TABLES)
def test_every_state_of_a_list_has_a_word_of_its_own_and_an_icon(name: str) -> None:
    looks = TABLES[name]
    assert all(word and icon for word, _tone, icon in looks.values())
    assert len({word for word, _tone, _icon in looks.values()}) == len(looks)


def test_every_state_of_a_case_and_every_deadline_has_a_word_and_those_that_warn_an_icon(qapp: QApplication) -> None:
    looks = [state_look(state) for state in CaseState]
    assert all(one.text and one.icon for one in looks)
    assert len({one.text for one in looks}) == len(CaseState)
    for days in (-2, 0, 1, 3, 9):
        day = date.fromordinal(TODAY.toordinal() + days)
        for look in (day_look(day, TODAY), span_look(day, TODAY)):
            assert look.text
            assert look.icon or not look.tone


def test_chips_of_the_same_tone_are_told_apart(qtbot: QtBot, one_colour: None) -> None:
    chips = {}
    for state in CaseState:
        chip = Chip()
        qtbot.addWidget(chip)
        look = state_look(state)
        chip.show_status(look.text, look.tone, look.icon)
        chips[state] = picture(chip, QSize(200, 24))

    assert alike(chips) == []


def test_each_standing_of_a_step_has_its_own_mark_and_word(qtbot: QtBot, one_colour: None) -> None:
    steps = [Step(one.value, "Kontroll", Group.REVIEW, StepView, Mark) for one in Standing]  # type: ignore[arg-type]  # not built
    spine = Spine()
    qtbot.addWidget(spine)
    spine.show_phases(phases(steps, {one.value: Mark(one) for one in Standing}), "")
    spine.resize(240, 800)
    spine.clearSelection()
    whole = spine.grab().toImage()
    shown = {}
    for row, one in enumerate(Standing, 1):  # the first row is the heading
        shown[one] = bytes(whole.copy(spine.visualItemRect(spine.item(row))).constBits())

    assert alike(shown) == []
    assert len({spoken(one) for one in Standing}) == len(Standing)


def test_what_is_chosen_is_more_than_coloured(qtbot: QtBot, one_colour: None) -> None:
    def pill(*, on: bool) -> QWidget:
        made = Pill(Filter("a", "Alla", 3))
        made.setChecked(on)
        return made

    def segments(chosen: str) -> QWidget:
        made = Segments()
        made.show_parts("Fråga", (Part("yes", "Ja", "ok"), Part("no", "Nej", "bad")), chosen)
        return made

    def rail(key: str) -> QWidget:
        made = Rail()
        rooms = [Room(name, name, "cases", RoomView) for name in ("one", "two")]
        made.show_rooms([(one, "") for one in rooms], 120)
        made.mark(key)
        return made

    def table(key: str) -> QWidget:
        made = RowTable()
        model: RowsModel[str] = RowsModel([Column("a", "A", Cell, width=100)], lambda row: row, parent=made)
        made.show_model(model)
        model.show_rows(["a", "b"])
        made.go_to(key)
        return made

    pairs = {
        "pill": (pill(on=True), pill(on=False)),
        "segments": (segments("yes"), segments("no")),
        "rail": (rail("one"), rail("two")),
        "table": (table("a"), table("b")),
    }
    same = []
    for name, pair in pairs.items():
        for one in pair:
            qtbot.addWidget(one)
        if picture(pair[0], QSize(240, 120)) == picture(pair[1], QSize(240, 120)):
            same.append(name)
    assert same == []


def test_a_message_has_the_icon_of_its_tone(qtbot: QtBot, one_colour: None) -> None:
    strips = {}
    for tone in ("info", "ok", "warn", "bad"):
        strip = Strip("Samma ord", tone)
        qtbot.addWidget(strip)
        strips[tone] = picture(strip, QSize(300, 40))

    assert alike(strips) == []


def test_money_that_is_decided_proposed_left_and_over_is_told_apart_and_said(qtbot: QtBot, one_colour: None) -> None:
    frames = {
        "left": FrameView("Ram", K(100), ZERO, ZERO),
        "decided": FrameView("Ram", K(100), K(60), ZERO),
        "proposed": FrameView("Ram", K(100), ZERO, K(60)),
        "over": FrameView("Ram", K(100), K(160), ZERO),
    }
    bars, said = {}, set()
    for name, frame in frames.items():
        bar = MoneyBar()
        qtbot.addWidget(bar)
        bar.show_frame(frame)
        said.add(bar.accessibleName())
        bars[name] = bytes(bar.grab().toImage().copy(0, bar._head(), 300, 18).constBits())  # the bar without its words

    assert alike(bars) == []
    assert len(said) == len(frames)


def test_days_that_have_passed_come_next_and_come_later_are_told_apart(qtbot: QtBot, one_colour: None) -> None:
    line = Timeline()
    qtbot.addWidget(line)
    line.resize(600, line.sizeHint().height())
    days = [date(2020, month, 12) for month in (1, 7, 12)]
    line.show_points([Point(day, "dag", "") for day in days], TODAY, "I dag")
    whole = line.grab().toImage()
    marks = {
        day: bytes(whole.copy(at - 11, 25, 22, 22).constBits()) for day, at in zip(days, line.places(), strict=True)
    }

    assert alike(marks) == []
    assert "passerad" in line.accessibleName()
    assert "nästa" in line.accessibleName()


def test_what_went_is_struck_through_and_what_came_is_underlined() -> None:
    shown = marked("Gamla ord", "Nya ord")
    assert "<s " in shown
    assert "<u " in shown
