"""The real day, and the day of a sample database."""

from __future__ import annotations

import secrets
import time
from collections.abc import Callable
from datetime import UTC, date, datetime
from hashlib import sha256
from uuid import UUID

from caseworker_app.domain.identity import uuid7


class SystemClock:
    """The computer's clock; the day is the local one."""

    def today(self) -> date:
        return datetime.now().astimezone().date()

    def now(self) -> datetime:
        return datetime.now(UTC)


class SampleClock:
    """A sample database's own day; the time of day is the real one. Journal time never comes from here."""

    def __init__(self, day: date) -> None:
        self.day = day

    def today(self) -> date:
        return self.day

    def now(self) -> datetime:
        return datetime.combine(self.day, datetime.now(UTC).time(), UTC)


def fresh_ids() -> UUID:
    """A new key, ordered by time."""
    return uuid7(time.time_ns() // 1_000_000, secrets.token_bytes(10))


def seeded_ids(seed: str) -> Callable[[], UUID]:
    """Keys for samples: the same seed gives the same keys in the same order."""
    count = 0

    def new() -> UUID:
        nonlocal count
        count += 1
        return uuid7(1_584_921_600_000 + count, sha256(f"{seed} {count}".encode()).digest())

    return new
