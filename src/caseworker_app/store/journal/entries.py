"""What a transaction has to say in the journal before it is numbered: entries about rows, and those about none."""

from __future__ import annotations

import secrets
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from caseworker_app.store.canonical import body, digest

OUTSIDE = "utanför programmet"
Staged = tuple[Any, ...]


@dataclass(frozen=True)
class Recorded:
    """What an entry without a row change is about."""

    kind: str
    object_type: str
    thing: UUID
    case: UUID | None
    line: str


def proven(entries: Sequence[Staged]) -> Iterator[Staged]:
    """Each entry with its salt, the digest of its body, and the body."""
    for *head, text in entries:
        salt = secrets.token_bytes(16)
        yield *head, salt, digest(salt, text), text


def grouped(staged: Sequence[Staged]) -> list[Staged]:
    """One entry for each operation on each object."""
    groups: dict[Staged, list[Staged]] = {}
    unknown = secrets.token_hex(16)
    unknown = f"{unknown[:8]}-{unknown[8:12]}-4{unknown[13:16]}-8{unknown[17:20]}-{unknown[20:]}"
    for row in staged:
        groups.setdefault((row[0] or unknown, row[2], row[3], row[5]), []).append(row)
    return [
        (
            op,
            kind or _kind({row[7] for row in rows}),
            type_,
            thing,
            next((row[4] for row in rows if row[4]), None),
            max((row[6] for row in rows if row[6]), default=None),
            rows[0][1] if rows[0][0] else OUTSIDE,
            body(row[8] for row in rows),
        )
        for (op, type_, thing, kind), rows in groups.items()
    ]


def _kind(signs: set[str]) -> str:
    return {"+": "create", "-": "delete"}.get(signs.pop(), "change") if len(signs) == 1 else "change"
