"""Progress that a dialog shows as well as the status strip."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from caseworker_app.services.ports import Progress


class Told(QObject):
    """`moved(done, total, text)` on the thread of its owner, however the work is done."""

    moved = Signal(int, int, str)

    def watching(self, progress: Progress) -> Watched:
        return Watched(self, progress)


class Watched:
    """What the work is given."""

    def __init__(self, told: Told, progress: Progress) -> None:
        self._told = told
        self._progress = progress

    def step(self, done: int, total: int, text: str) -> None:
        self._progress.step(done, total, text)
        self._told.moved.emit(done, total, text)

    def cancelled(self) -> bool:
        return self._progress.cancelled()
