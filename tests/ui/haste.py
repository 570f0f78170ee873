"""Windows tested in haste, in `make faults`: answers come late, and waiting ends at the first moment it can.

What passes here asserts only what it has waited for, and so passes on a busy machine too.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from random import Random
from typing import Any

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.exceptions import TimeoutError as Late

from caseworker_app.ui import tasks
from tests.faults.sizes import FULL, LATE

HASTE = FULL
_turn = Random(2020)
_work = tasks.ThreadedTasks._work


def _late(errand: Any) -> object:
    """As `ThreadedTasks._work`, begun and answered up to a third of a second late."""
    time.sleep(_turn.random() * LATE)
    made = _work(errand)
    time.sleep(_turn.random() * LATE)
    return made


def begin() -> None:
    """From now on in this process."""
    tasks.ThreadedTasks._work = staticmethod(_late)  # type: ignore[method-assign]  # slower, else the same


def first_moment(callback: Callable[[], Any], timeout: int) -> None:
    """Returns between two turns of the event loop, as soon as it holds; `timeout` in milliseconds.

    As in pytest-qt an AssertionError means not yet, and None means that it holds.
    """
    end = time.monotonic() + timeout / 1000
    said: AssertionError | None = None
    while time.monotonic() < end:
        try:
            if callback() in (None, True):
                return
        except AssertionError as error:
            said = error
        QApplication.processEvents()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # only a nested loop would do it by itself
        time.sleep(0.0005)
    raise Late(f"waited {timeout} milliseconds in vain") from said
