"""Bytes by their SHA-256: stored once, never changed."""

from __future__ import annotations

from collections.abc import Iterator
from hashlib import sha256

from sqlalchemy import Connection, bindparam, delete, func, select, text
from sqlalchemy.dialects import postgresql, sqlite

from caseworker_app.errors import Unusable
from caseworker_app.store import asking
from caseworker_app.store.postgres.install import prefix_of
from caseworker_app.store.tables.office import BlobRow

_KEPT = select(BlobRow.size, BlobRow.data).where(BlobRow.sha256 == bindparam("name"))
_KEEP = {
    "postgresql": postgresql.insert(BlobRow).on_conflict_do_nothing(index_elements=["sha256"]),
    "sqlite": sqlite.insert(BlobRow).on_conflict_do_nothing(index_elements=["sha256"]),
}


class Blobs:
    """The attachments and letters of a database, inside one unit of work."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def put(self, data: bytes) -> str:
        """Keep the bytes; returns their SHA-256 in hexadecimal. The same bytes twice are kept once; in an offline file they
        take the place of what stayed behind."""
        if self._connection.dialect.name == "postgresql" and prefix_of(self._connection) is not None:
            return str(self._connection.execute(text("select keep_blob(:data)"), {"data": data}).scalar_one())
        name = sha256(data).hexdigest()
        dialect = self._connection.dialect.name
        kept = self._connection.execute(_KEEP[dialect], {"sha256": name, "size": len(data), "data": data})
        if data and not kept.rowcount and dialect == "sqlite" and self._is_behind(name):
            self.fill(name, data)
        return name

    def _is_behind(self, name: str) -> bool:
        found = select(func.count()).where(BlobRow.sha256 == name, BlobRow.size > 0, func.length(BlobRow.data) == 0)
        return bool(self._connection.execute(found).scalar_one())

    def get(self, name: str) -> bytes:
        """The bytes; Unusable when they are not there."""
        found = asking.row(self._connection, _KEPT, {"name": name})
        if found is None:
            raise Unusable("Filens innehåll saknas i databasen. Kör caseworker verify.")
        size, data = found
        if size and not data:
            raise Unusable("Bilagan togs inte med offline. Den finns kvar i den delade databasen.")
        return bytes(data)

    def has(self, name: str) -> bool:
        found = select(func.count()).select_from(BlobRow).where(BlobRow.sha256 == name)
        return bool(self._connection.execute(found).scalar_one())

    def each(self) -> Iterator[tuple[str, int, bytes]]:
        """Every blob as name, size and bytes, for the proofs."""
        names = self._connection.execute(select(BlobRow.sha256, BlobRow.size).order_by(BlobRow.sha256)).all()
        for name, size in names:
            data = self._connection.execute(select(BlobRow.data).where(BlobRow.sha256 == name)).scalar_one()
            yield name, size, bytes(data)

    def left_behind(self) -> dict[str, int]:
        """In an offline file: what stayed where it was taken from, by size."""
        found = select(BlobRow.sha256, BlobRow.size).where(BlobRow.size > 0, func.length(BlobRow.data) == 0)
        return {str(name): int(size) for name, size in self._connection.execute(found)}

    def fill(self, name: str, data: bytes) -> None:
        """In an offline file: the bytes of what stayed behind, in its place."""
        self._connection.exec_driver_sql("pragma defer_foreign_keys = on")
        self._connection.execute(delete(BlobRow).where(BlobRow.sha256 == name))
        self.put(data)
