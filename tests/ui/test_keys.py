"""In every room and every step of a case the palette lists every command with its key, and the key does it alone."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from functools import partial
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from caseworker_app.app import open_office
from caseworker_app.ui.application import Application
from caseworker_app.ui.case.steps import STEPS
from caseworker_app.ui.commands import commands_of, plain
from caseworker_app.ui.finding import Finding
from caseworker_app.ui.rooms import ROOMS
from caseworker_app.ui.step import Group
from tests.ui.conftest import Start
from tests.ui.dialogs import place_of
from tests.ui.patience import active
from tests.ui.screens import at_step

NATIVE = QKeySequence.SequenceFormat.NativeText
LEAST = 40  # commands with a key that the walk has pressed, of all views together


def _keyed(actions: Sequence[QAction]) -> list[tuple[QAction, QKeySequence]]:
    return [(action, keys) for action in actions for keys in action.shortcuts()]


def _unlisted(application: Application) -> list[str]:
    """Commands that the palette does not list, or lists with another key."""
    bar = application.window.bar
    listed = {(entry.text, entry.side) for entry in Finding(application.window, lambda: place_of(application)).offer()}
    wanted = [(plain(one.text()), one.shortcut().toString(NATIVE)) for one in [*bar.offered(), *bar.room_actions]]
    return [f"not listed: {' '.join(one)}" for one in wanted if one not in listed]


def _shared(application: Application) -> list[str]:
    """Keys that more than one thing answers to."""
    window = application.window
    keys = Counter(keys.toString() for _, keys in _keyed([*window.bar.offered(), *window.bar.room_actions]))
    for one in window.findChildren(QShortcut):
        owner = one.parent()
        if one.isEnabled() and isinstance(owner, QWidget) and owner.isVisible() and owner.window() is window:
            keys[one.key().toString()] += one.context() != Qt.ShortcutContext.WidgetShortcut
    return [f"ambiguous: {key}" for key, count in keys.items() if count > 1 and key]


def _silent(application: Application, actions: Sequence[QAction]) -> Iterator[str]:
    """Commands that their key does not do, exactly once; what they would do is left undone."""
    application.window.ui.rooms_rail.setFocus()
    for action, keys in _keyed(actions):
        done: list[str] = []
        action.triggered.disconnect()
        action.triggered.connect(partial(_tell, done, action.text()))
        pressed = keys[0]
        QTest.keyClick(application.window, Qt.Key(pressed.key()), pressed.keyboardModifiers())
        if done != [action.text()]:
            yield f"{keys.toString()} did {done}, not {action.text()}"


def _tell(done: list[str], text: str, _checked: bool = False) -> None:
    done.append(text)


def _own(application: Application) -> list[QAction]:
    view = application.window.view()
    assert view is not None
    return [one for one in commands_of(view) if one.isEnabled() and one.text() and one.shortcuts()]


def _shows(application: Application, decided: UUID, new: UUID) -> Iterator[tuple[str, Callable[[], object]]]:
    window = application.window
    for room in ROOMS:
        yield room.key, partial(window.room, room.key)
    for step in STEPS:
        case = decided if step.group is Group.FOLLOW_UP or step.key == "events" else new
        yield f"{step.key} of {case}", partial(window.case, case, step.key)


def _arrived(application: Application, name: str) -> bool:
    """The view stands there and nothing more comes to it."""
    step, at_case, _case = name.partition(" of ")
    there = at_step(application) != "" if at_case else application.window.ui.rooms_host.key == step
    return there and application.tasks.idle


def test_every_command_is_in_the_palette_with_its_key_and_done_by_it_alone(
    qtbot: QtBot, start: Start, letters_database: Path
) -> None:
    with closing(open_office(str(letters_database), "anna")) as office, office.desk.reading() as work:
        cases = [case.id for case in work.cases.find("dnr")]
    application = start(letters_database)
    application.window.resize(1920, 1080)
    wrong: dict[str, list[str]] = {}
    pressed = 0
    for name, show in _shows(application, cases[0], cases[-1]):  # one is decided, one has just come in
        show()
        qtbot.waitUntil(partial(_arrived, application, name))
        active(qtbot, application.window)
        own = _own(application)
        pressed += len(own)
        faults = [*_unlisted(application), *_shared(application), *_silent(application, own)]
        if faults:
            wrong[name] = faults
    bar = application.window.bar
    faults = list(_silent(application, [*bar.room_actions, *(one for one in bar.actions if one.isEnabled())]))

    assert (wrong, faults) == ({}, [])
    assert pressed > LEAST
