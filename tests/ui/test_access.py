"""Every room and dialog: nothing unnamed, nothing out of reach, no trap, every field labelled, every key modified."""

from __future__ import annotations

from functools import partial
from itertools import cycle
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QButtonGroup,
    QDialog,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from caseworker_app.ui.appearance import dress
from caseworker_app.ui.case.settlement.asked import Field, Form, Shape
from caseworker_app.ui.case.settlement.dialog import DeedDialog
from caseworker_app.ui.case.steps import STEPS
from caseworker_app.ui.style import BARE
from caseworker_app.ui.theme import THEMES
from caseworker_app.ui.worklist.room import WorklistRoom
from tests.ui.access import Found, audit, disordered, tabbed
from tests.ui.conftest import Start
from tests.ui.cuts import whole
from tests.ui.dialogs import DIALOGS, classes, opened, read, shown
from tests.ui.manners import SMALLEST, button_faults, silent, size_faults
from tests.ui.patience import active, at_rest
from tests.ui.screens import FULL_ROOMS, FURNISHED, SCREENS, Screen, at_step

NOTHING = Found([], [], [], [], [], [])


# Each in one palette, the next in the next; `make pictures` walks all of them in all palettes.
@pytest.mark.parametrize(
    ("screen", "look"),
    list(zip(SCREENS, cycle(THEMES), strict=False)),
    ids=lambda one: one.name if isinstance(one, Screen) else one,
)
def test_every_control_is_named_reached_and_left_by_key_and_its_focus_seen(
    screen: Screen, look: str, qtbot: QtBot, start: Start, small_database: Path
) -> None:
    application = start(small_database)
    application.appearance.choose(look)
    shown = screen.open(application)
    qtbot.waitUntil(lambda: application.tasks.idle)
    active(qtbot, shown)

    assert audit(shown) == NOTHING


def test_rooms_with_work_in_them_and_their_pages_are_named_reached_and_left_by_key(
    qtbot: QtBot, start: Start, worked_database: Path
) -> None:
    application = start(worked_database, "anna")
    wrong = {}
    for screen, look in zip([*FULL_ROOMS, *FURNISHED], cycle(THEMES), strict=False):
        application.appearance.choose(look)
        shown_now = screen.open(application)
        qtbot.waitUntil(lambda: application.tasks.idle)
        active(qtbot, shown_now)
        at_rest(qtbot, application)
        found = (audit(shown_now), filled(shown_now) or screen in FURNISHED)
        if found != (NOTHING, True):
            wrong[screen.name] = found
        if isinstance(shown_now, QDialog):
            QTest.keyClick(shown_now, Qt.Key.Key_Escape)
            qtbot.waitUntil(lambda dialog=shown_now: not shown(dialog))
            active(qtbot, application.window)

    assert wrong == {}


def filled(view: QWidget) -> bool:
    """A list in sight has something in it."""
    lists = (one for one in view.findChildren(QAbstractItemView) if one.isVisible() and one.model() is not None)
    return any(one.model().rowCount() for one in lists)


def test_every_dialog_of_the_program_is_on_the_list() -> None:
    assert {one.__name__ for one in classes()} == {one.__name__ for one in DIALOGS}


def test_every_dialog_is_named_reached_and_left_by_key_its_buttons_in_one_order(
    qtbot: QtBot, start: Start, letters_database: Path
) -> None:
    application = start(letters_database)
    wrong = {}
    for (kind, make), look in zip(DIALOGS.items(), cycle(THEMES), strict=False):
        application.appearance.choose(look)
        dialog = opened(application, kind, make)
        qtbot.waitUntil(lambda: application.tasks.idle)
        active(qtbot, dialog)
        qtbot.waitUntil(partial(whole, dialog))
        found = (audit(dialog), [*button_faults(dialog), *size_faults(dialog), *silent(dialog)])
        if found != (NOTHING, []) or not dialog.windowTitle():
            wrong[kind.__name__] = found
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
        qtbot.waitUntil(lambda dialog=dialog: not shown(dialog))
        active(qtbot, application.window)

    assert wrong == {}


def test_every_step_of_a_case_is_named_reached_and_left_by_key(
    qtbot: QtBot, start: Start, worked_database: Path
) -> None:
    application = start(worked_database, "bo")
    reports = read(application, lambda office: office.report_rows.all())
    case = next(one.case_id for one in reports if one.received is not None)
    wrong, walked = {}, set()
    for step, look in zip(STEPS, cycle(THEMES), strict=False):
        application.appearance.choose(look)
        application.window.case(case, step.key)
        qtbot.waitUntil(lambda: application.tasks.idle and at_step(application) != "")
        active(qtbot, application.window)
        walked.add(at_step(application))
        qtbot.waitUntil(partial(whole, application.window))
        at_rest(qtbot, application)
        found = audit(application.window)
        if found != NOTHING:
            wrong[step.key] = found

    assert wrong == {}
    beside = {"completion", "decision_check"}  # nothing was asked for, walked above; decided, the same view as "merits"
    assert walked == {step.key for step in STEPS} - beside


@pytest.mark.parametrize("name", ["assessment", "proposal"])
def test_tab_goes_as_one_reads_also_when_a_step_under_way_is_read_again(
    name: str, qtbot: QtBot, start: Start, small_database: Path
) -> None:
    application = start(small_database)
    window = next(one for one in SCREENS if one.name == name).open(application)
    qtbot.waitUntil(lambda: application.tasks.idle and at_step(application) == name)
    active(qtbot, window)
    at_rest(qtbot, application)
    here = QApplication.focusWidget()
    assert here is not None
    QTest.keyClick(here, Qt.Key.Key_Tab)  # puts in order all that is there
    room = application.window.view()
    step = room.case.step_view() if isinstance(room, WorklistRoom) and room.case is not None else None
    assert step is not None
    step.activate()
    at_rest(qtbot, application)

    assert disordered(tabbed(window).reached) == []


def test_every_shortcut_has_a_modifier_or_is_a_function_key(start: Start, small_database: Path) -> None:
    application = start(small_database)
    bare = []
    for action in [*application.window.bar.actions, *application.window.bar.room_actions]:
        for keys in action.shortcuts():
            pressed = keys[0]
            function = Qt.Key.Key_F1 <= pressed.key() <= Qt.Key.Key_F35
            if pressed.keyboardModifiers() == Qt.KeyboardModifier.NoModifier and not function:
                bare.append(f"{action.text()} {keys.toString()}")

    assert bare == []


def test_the_audit_finds_planted_faults(qtbot: QtBot) -> None:
    bad = QWidget()
    layout = QVBoxLayout(bad)
    nameless, unreached, trap = QToolButton(), QPushButton("Spara"), QPlainTextEdit()
    nameless.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    unreached.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    trap.setAccessibleName("Text")
    for widget in (nameless, unreached, trap, QLineEdit()):
        layout.addWidget(widget)
    qtbot.addWidget(bad)
    active(qtbot, bad)

    found = audit(bad)

    assert [text.split()[0] for text in found.unnamed] == ["QToolButton", "QLineEdit"]
    assert [text.split()[0] for text in found.unreachable] == ["QPushButton", "QLineEdit"]
    assert [text.split()[0] for text in found.trapped] == ["QPlainTextEdit"]
    assert [text.split()[0] for text in found.unlabelled] == ["QLineEdit"]


def test_a_caret_is_no_mark_of_the_focus_and_a_filter_out_of_tabs_reach_is_told_as_one_of_several(
    qtbot: QtBot, qapp: QApplication
) -> None:
    dress(qapp, "light")
    bad = QWidget()
    layout = QVBoxLayout(bad)
    bare = QPlainTextEdit()
    bare.setAccessibleName("Text")
    bare.setTabChangesFocus(True)
    bare.setProperty(BARE, True)
    bare.setFrameShape(QFrame.Shape.NoFrame)
    group = QButtonGroup(bad)
    for widget in (bare, QPushButton("Alla"), QPushButton("Mina")):
        layout.addWidget(widget)
        if isinstance(widget, QPushButton):
            widget.setCheckable(True)
            group.addButton(widget)
    group.buttons()[0].setChecked(True)
    group.buttons()[1].setFocusPolicy(Qt.FocusPolicy.ClickFocus)
    qtbot.addWidget(bad)
    active(qtbot, bad)

    before = audit(bad)
    for one in group.buttons():
        one.setAutoExclusive(True)

    assert [text.split()[0] for text in before.unmarked] == ["QPlainTextEdit"]
    assert [text.split()[0] for text in before.unreachable] == ["QPushButton"]
    assert audit(bad).unreachable == []


def test_tab_against_the_way_one_reads_is_found(qtbot: QtBot) -> None:
    bad = QWidget()
    rows = QVBoxLayout(bad)
    fields = [QLineEdit() for _ in range(3)]
    for at, field in enumerate(fields):
        field.setObjectName(f"field_{at}")
        field.setAccessibleName(f"Fält {at}")
        rows.addWidget(field)
    QWidget.setTabOrder(fields[0], fields[2])
    QWidget.setTabOrder(fields[2], fields[1])
    qtbot.addWidget(bad)
    active(qtbot, bad)

    assert audit(bad).disordered == ["QLineEdit field_2 in QWidget before QLineEdit field_1 in QWidget"]


def test_buttons_in_another_order_are_found(qtbot: QtBot) -> None:
    dialog = QDialog()
    row = QHBoxLayout(dialog)
    out, verb = QPushButton("Avbryt", dialog), QPushButton("Spara", dialog)
    for one in (verb, out):
        row.addWidget(one)
    verb.setProperty("kind", "primary")
    out.setDefault(True)
    qtbot.addWidget(dialog)
    active(qtbot, dialog)

    assert [fault.split(":")[0] for fault in button_faults(dialog)] == ["Enter", "order", "Tab order"]


def test_fields_that_have_no_room_are_scrolled_to(qtbot: QtBot) -> None:
    shapes = [*Shape, *Shape]
    fields = tuple(Field(str(at), f"Fält {at}", shape, optional=True) for at, shape in enumerate(shapes))
    dialog = DeedDialog("case", Form("Slutreglera bidraget", "Om.", "Spara", fields, lambda _given: None))
    qtbot.addWidget(dialog)
    active(qtbot, dialog)
    area = dialog.ui.area
    qtbot.waitUntil(lambda: area.verticalScrollBar().maximum() == 0 or dialog.height() >= SMALLEST.height())
    dialog.resize(520, 360)
    qtbot.waitUntil(lambda: area.verticalScrollBar().maximum() > 0)
    next(iter(dialog.controls.values())).setFocus()
    seen = []
    for _ in shapes:
        here = QApplication.focusWidget()
        assert here is not None
        seen.append(area.viewport().rect().contains(here.mapTo(area.viewport(), QPoint(8, 8))))
        QTest.keyClick(here, Qt.Key.Key_Tab)

    assert seen == [True] * len(shapes)
