"""Drafts on the disk: a small file for each, which survives a kill, in a folder of one person's work in one database."""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import asdict
from hashlib import sha256
from pathlib import Path
from platform import node
from threading import Lock
from typing import Protocol

from caseworker_app.ui.meeting import Draft, Key, met

FIELD = 2  # parts of the key of what stands in a field


class Cover(Protocol):
    """Makes drafts unreadable on the disk: those of a file that is encrypted."""

    def hide(self, data: bytes) -> bytes: ...

    def show(self, data: bytes) -> bytes:
        """ValueError for what it has not hidden."""
        ...


class DraftFiles:
    """One small file per case and field in a folder per database; each write is whole and on the disk when it returns.

    What another window of the same work has there is neither written over nor removed: it lies beside until that window
    is done with it, and is set aside by the next program that reads it.
    """

    def __init__(self, folder: Path, cover: Cover | None = None) -> None:
        self._folder = folder
        self._cover = cover
        self._lock = Lock()
        self._known: dict[Key, Draft] = {}

    @classmethod
    def of(cls, home: Path, database: str, person: str, cover: Cover | None = None) -> DraftFiles:
        """The folder of one person's work in one database."""
        return cls(home / "drafts" / _digest(database, person)[:24], cover)

    def beside(self, database: str, person: str, cover: Cover) -> DraftFiles:
        """Those of another database on this machine."""
        return self.of(self._folder.parent.parent, database, person, cover)

    @property
    def place(self) -> str:
        """What these words are known by to a file that meets them: this machine's, of one person in one database."""
        return _digest(node(), str(self._folder))[:24]

    def settle(self, key: Key, kept: Mapping[Key, Draft]) -> None:
        """The disk has of it what is kept when this is done, however long it has waited."""
        with self._lock:
            draft, mine, path = kept.get(key), self._known.get(key), self._path(key)
            there = self._read(path) if len(key) == FIELD else None
            if there is None or there in (mine, draft):
                if draft is None:
                    path.unlink(missing_ok=True)
            elif draft is not None:
                path.replace(self._beside(there))
            if draft is not None:
                self._write(path, draft)
                self._known[key] = draft
            else:
                self._known.pop(key, None)
            if mine is not None:
                self._beside(mine).unlink(missing_ok=True)

    def adopt(self, older: DraftFiles) -> None:
        """Those that were kept under another name, where none are under this."""
        with suppress(OSError):
            if not self._folder.exists():
                older._folder.rename(self._folder)

    def receive(self, come: Iterable[Draft], once: Iterable[Draft] = ()) -> None:
        """As `Drafts.receive`, while nobody works with these."""
        found = met({one.key: one for one in self.all()}, come, once)
        written = {one.key: one for one in found.written}
        for key in (*written, *found.gone):
            self.settle(key, written)

    def all(self) -> list[Draft]:
        """Every draft that can be read, in the order they were written; a torn file is one that never was."""
        found, lies, both = dict[Key, Draft](), dict[Path, Draft](), list[Draft]()
        for path in sorted(self._folder.glob("*.draft"), key=_written_at):
            if (read := self._read(path)) is not None:
                draft = lies[path] = read.known
                older = found.get(draft.key, draft)
                both += older.left if older.text != draft.text else ()
                found[draft.key] = draft
        found |= {one.key: one for one in both}
        with self._lock, suppress(OSError):
            self._put_right(lies, found, both)
        self._known = dict(found)
        return list(found.values())

    def _put_right(self, lies: Mapping[Path, Draft], found: Mapping[Key, Draft], both: Iterable[Draft]) -> None:
        """What an earlier program has written lies where this one looks for it, and what two windows have, of one field."""
        for one in both:
            self._write(self._path(one.key), one)
        for path, draft in lies.items():
            right = self._path(draft.key)
            if path != right:
                if found[draft.key] == draft:
                    self._write(right, draft)
                path.unlink()

    def _read(self, path: Path) -> Draft | None:
        """None also for what is torn, or hidden from this reader."""
        with suppress(OSError, UnicodeDecodeError, ValueError, TypeError):
            return Draft(**json.loads(self._shown(path.read_bytes())))
        return None

    def _write(self, path: Path, draft: Draft) -> None:
        self._folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        fresh = path.with_suffix(f".{os.getpid()}.new")
        with os.fdopen(os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as out:
            out.write(
                self._hidden(json.dumps(asdict(draft)).encode())
            )  # in ASCII: half a letter cannot be written else
            out.flush()
            os.fsync(out.fileno())
        fresh.replace(path)

    def _hidden(self, data: bytes) -> bytes:
        return self._cover.hide(data) if self._cover else data

    def _shown(self, data: bytes) -> bytes:
        return self._cover.show(data) if self._cover else data

    def _path(self, key: Key) -> Path:
        return self._folder / f"{_digest(*key)[:32]}.draft"

    def _beside(self, draft: Draft) -> Path:
        """Where it lies while another window has its field."""
        return self._path(("beside", *draft.key, draft.text))


def _digest(*words: str) -> str:
    return sha256("\n".join(words).encode("utf-8", "surrogatepass")).hexdigest()


def _written_at(path: Path) -> float:
    try:
        return path.stat().st_mtime
    except OSError:
        return 0
