"""Windows are tested with patience, and no test leaves a window open for the next."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager, nullcontext
from time import monotonic
from typing import Any

import pytest
import shiboken6
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from caseworker_app.ui.application import Application
from tests.ui import haste

PATIENCE = 120_000
REST = 0.2  # seconds


class PatientBot(QtBot):
    """Waits as long as a busy machine needs, whatever a test would give it; what is not coming fails all the same."""

    def waitUntil(self, callback: Callable[[], Any], *, timeout: int = PATIENCE) -> None:  # noqa: N802  # pytest-qt's name
        if haste.HASTE:
            haste.first_moment(callback, max(timeout, PATIENCE))
        else:
            super().waitUntil(callback, timeout=max(timeout, PATIENCE))

    def waitActive(self, widget: QWidget, *, timeout: int = PATIENCE) -> Any:  # noqa: N802  # pytest-qt's name
        return super().waitActive(widget, timeout=max(timeout, PATIENCE))

    def waitExposed(self, widget: QWidget, *, timeout: int = PATIENCE) -> Any:  # noqa: N802  # pytest-qt's name
        """At once, with or without `with`: pytest-qt's own waits for nothing when it stands alone."""
        widget.show()
        assert QTest.qWaitForWindowExposed(widget, max(timeout, PATIENCE))
        return nullcontext()

    def waitSignal(self, signal: Any, *, timeout: int = PATIENCE, **how: Any) -> Any:  # noqa: N802  # pytest-qt's name
        """What is expected is waited for; `raising=False` expects nothing, as when no signal is to come."""
        needed = max(timeout, PATIENCE) if how.get("raising", True) is not False else timeout
        return super().waitSignal(signal, timeout=needed, **how)


def active(qtbot: QtBot, widget: QWidget) -> None:
    """Shown and the active window: shortcuts reach it, and what takes the focus in it has it."""
    widget.show()

    def brought() -> bool:
        if not widget.isActiveWindow():
            widget.activateWindow()
        return widget.isActiveWindow()

    qtbot.waitUntil(brought)


def focused(qtbot: QtBot, widget: QWidget) -> QWidget:
    """The widget once the focus has come to it."""
    qtbot.waitUntil(lambda: QApplication.focusWidget() is widget)
    return widget


def focused_as(qtbot: QtBot, name: str) -> QWidget:
    """What has the focus, once it is what a screen reader calls by this name, or by a name with this end."""

    def there() -> bool:
        here = QApplication.focusWidget()
        return here is not None and here.accessibleName().endswith(name)

    qtbot.waitUntil(there)
    return QApplication.focusWidget()


@contextmanager
def as_one_word() -> Iterator[None]:
    """Letters that are typed to find a row of a list belong together, however slowly the machine takes them."""
    before = QApplication.keyboardInputInterval()
    QApplication.setKeyboardInputInterval(PATIENCE)
    try:
        yield
    finally:
        QApplication.setKeyboardInputInterval(before)


def at_rest(qtbot: QtBot, application: Application) -> None:
    """Nothing is under way and the focus has come to where a step wants it, which is told after it is shown."""
    since, where = monotonic(), QApplication.focusWidget()

    def still() -> bool:
        nonlocal since, where
        here = QApplication.focusWidget()
        if here is not where or not application.tasks.idle:
            since, where = monotonic(), here
        return monotonic() - since > REST

    qtbot.waitUntil(still)


@pytest.fixture
def qtbot(qapp: QApplication, request: pytest.FixtureRequest) -> PatientBot:
    return PatientBot(request)


@pytest.fixture(autouse=True)
def nothing_left_open(qapp: QApplication) -> Iterator[None]:
    """Windows that a test did not close are closed after it, and deleted at the next turn of the loop."""
    yield
    for left in qapp.topLevelWidgets():
        if shiboken6.isValid(left) and left.isVisible():
            left.close()
            left.hide()  # also one that asks first, since its work goes on
            left.deleteLater()
