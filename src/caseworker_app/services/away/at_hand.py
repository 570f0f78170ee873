"""Which offline files of cases lie on this machine, so that one is at hand when the line is lost; never a secret."""

from __future__ import annotations

import json
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

MOST = 50
SERVER_PORT = 5432


@dataclass(frozen=True, slots=True)
class TakenFile:
    """A file, whose it is, the database it came from, and its cases by key."""

    path: str
    origin: str
    person: str
    cases: tuple[str, ...]


def remember(home: Path, file: TakenFile) -> None:
    """The newest first; a home that cannot be written only means that nothing is remembered."""
    others = [one for one in _all(home) if one.path != file.path]
    kept = [asdict(one) for one in (file, *others)][:MOST]
    with suppress(OSError):
        home.mkdir(parents=True, exist_ok=True)
        fresh = home / "taken.json.new"
        fresh.write_text(json.dumps(kept, ensure_ascii=False), encoding="utf-8")
        fresh.replace(home / "taken.json")


def files(home: Path, origin: str, person: str) -> list[TakenFile]:
    """Those a person has taken from a database and that are still there, the newest first."""
    mine = (one for one in _all(home) if one.person == person and _place(one.origin) == _place(origin))
    return [one for one in mine if Path(one.path).is_file()]


def _all(home: Path) -> list[TakenFile]:
    try:
        held: Iterable[dict[str, Any]] = json.loads((home / "taken.json").read_text(encoding="utf-8"))
        return [TakenFile(one["path"], one["origin"], one["person"], tuple(one["cases"])) for one in held]
    except (OSError, UnicodeDecodeError, ValueError, TypeError, KeyError):
        return []


def _place(address: str) -> tuple[str, str, str]:
    """The same server and database, however the address is written."""
    parts = urlsplit(address)
    return parts.hostname or "", str(parts.port or SERVER_PORT), parts.path
