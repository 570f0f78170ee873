"""Whether the palette lists every command of a view with its key, and whether the key does it and nothing else."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from caseworker_app.ui.application import Application
from caseworker_app.ui.commands import commands_of, plain
from caseworker_app.ui.finding import Finding
from tests.ui.dialogs import place_of

NATIVE = QKeySequence.SequenceFormat.NativeText


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


def own(application: Application) -> list[QAction]:
    """The commands of the view that is shown which have a key now."""
    view = application.window.view()
    assert view is not None
    return [one for one in commands_of(view) if one.isEnabled() and one.text() and one.shortcuts()]


def faults(application: Application) -> list[str]:
    """Of the view that is shown; what its commands would do they do no more."""
    return [*_unlisted(application), *_shared(application), *_silent(application, own(application))]


def faults_of_the_window(application: Application) -> list[str]:
    """Of what the window offers in every view."""
    bar = application.window.bar
    return list(_silent(application, [*bar.room_actions, *(one for one in bar.actions if one.isEnabled())]))
