"""What services ask of the world around them: the day, the time, progress."""

from __future__ import annotations

from datetime import date, datetime
from typing import Protocol

from caseworker_app.errors import CaseworkerError
from caseworker_app.sentences import Sentence


class Clock(Protocol):
    """The day rules go by and the time records bear (UTC)."""

    def today(self) -> date: ...

    def now(self) -> datetime: ...


class Progress(Protocol):
    """Told how far a long job has come; asked whether the person has had enough."""

    def step(self, done: int, total: int, text: str) -> None: ...

    def cancelled(self) -> bool: ...


class Cancelled(CaseworkerError):
    """The person stopped a long job; nothing is half done."""

    def __init__(self) -> None:
        super().__init__(Sentence("Avbrutet. Inget är halvt gjort."))


class Quiet:
    """Progress that nobody watches."""

    def step(self, done: int, total: int, text: str) -> None:
        """Nothing to show."""

    def cancelled(self) -> bool:
        return False
