"""What the journal knows of the tables: which are journaled, by which object, and the written kind of each column."""

from __future__ import annotations

from sqlalchemy import Table

import caseworker_app.store.journal.tables
import caseworker_app.store.tables
from caseworker_app.store.base import Base, Exempt, Frozen, Journaled

_DECLARED = (caseworker_app.store.journal.tables, caseworker_app.store.tables)

ALL: dict[str, Table] = {table.name: table for table in Base.metadata.sorted_tables}
TABLES: dict[str, Table] = {name: t for name, t in ALL.items() if isinstance(t.info.get("journal"), Journaled)}


def undeclared() -> list[str]:
    """Tables that are neither journaled nor exempt; a test wants none."""
    return [name for name, t in ALL.items() if not isinstance(t.info.get("journal"), Journaled | Exempt)]


def rule(table: str) -> Journaled:
    found: Journaled = TABLES[table].info["journal"]
    return found


def frozen(table: str) -> Frozen | None:
    return ALL[table].info.get("frozen")


def kind(table: str, column: str) -> str:
    """Written kind of a column: text, name, moment, whole, flag or data."""
    return str(TABLES[table].c[column].type.kind)  # type: ignore[attr-defined]  # our column types carry it


def columns(table: str) -> list[str]:
    """Columns in written order, without the key."""
    return sorted(c.name for c in TABLES[table].columns if not c.primary_key)
