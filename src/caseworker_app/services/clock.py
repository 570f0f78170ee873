"""The real day, and the day of a sample database."""

from __future__ import annotations

import secrets
import time
from collections.abc import Callable
from datetime import UTC, date, datetime
from hashlib import sha256
from threading import Lock
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


class _Ticks:
    """Parts of a millisecond, 4 096 of them in one, each later than the one before, whatever the clock does."""

    def __init__(self) -> None:
        self._last = 0
        self._lock = Lock()

    def next(self) -> int:
        with self._lock:
            self._last = max(time.time_ns() * 4096 // 1_000_000, self._last + 1)
            return self._last


_TICKS = _Ticks()


def fresh_ids() -> UUID:
    """A new key, ordered after every other this process has made: what is sorted alike stands as it was registered.

    The finer part of the clock takes the place of twelve bits of randomness (RFC 9562, 6.2).
    """
    tick = _TICKS.next()
    return uuid7(tick >> 12, (tick & 0xFFF).to_bytes(2) + secrets.token_bytes(8))


def seeded_ids(seed: str) -> Callable[[], UUID]:
    """Keys for samples: the same seed gives the same keys in the same order."""
    count = 0

    def new() -> UUID:
        nonlocal count
        count += 1
        return uuid7(1_584_921_600_000 + count, sha256(f"{seed} {count}".encode()).digest())

    return new
