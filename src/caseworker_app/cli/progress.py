"""Long jobs on the command line: how far they have come, and Ctrl-C that leaves nothing half done."""

from __future__ import annotations

import signal
import sys

from caseworker_app.cli.output import complain


class Counting:
    """Tells on a terminal how far it has come; while entered, Ctrl-C stops in good order (a second one at once)."""

    def __init__(self) -> None:
        self._shown = ""
        self._stop = False

    def __enter__(self) -> Counting:
        self._before = signal.signal(signal.SIGINT, self._interrupt)
        return self

    def __exit__(self, *_: object) -> None:
        signal.signal(signal.SIGINT, self._before)

    def step(self, done: int, total: int, text: str) -> None:
        line = f"{text}: {done} av {total}"
        if sys.stderr.isatty() and line != self._shown:
            complain(line)
            self._shown = line

    def cancelled(self) -> bool:
        return self._stop

    def _interrupt(self, *_: object) -> None:
        if self._stop:
            raise KeyboardInterrupt
        self._stop = True
