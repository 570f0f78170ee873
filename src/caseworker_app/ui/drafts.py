"""What is typed in any editor and not saved yet, kept on disk within two seconds; survives a kill."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from dataclasses import asdict, dataclass
from hashlib import sha256
from pathlib import Path
from platform import node
from threading import Lock
from typing import Protocol

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QDialog, QLineEdit, QPlainTextEdit, QSpinBox, QTextEdit

REGISTRATION = "registrering "  # before the call's key, or the row's, in what a draft of an application stands under
ASIDE = " aside"  # behind a field's name: what was typed there before a colleague saved something else
DELAY = 600  # milliseconds from the first unsaved letter; a long sentence does not put it off
Editor = QLineEdit | QPlainTextEdit | QTextEdit | QSpinBox
Key = tuple[str, str]  # what it is about, and the field
Start = Callable[[Callable[[], None]], object]


@dataclass(frozen=True, slots=True)
class Draft:
    """Text that was typed; `base` is what stood there when the typing began, so that a newer saved text is noticed."""

    case: str
    field: str
    text: str
    base: str = ""


class Cover(Protocol):
    """Makes drafts unreadable on the disk: those of a file that is encrypted."""

    def hide(self, data: bytes) -> bytes: ...

    def show(self, data: bytes) -> bytes:
        """ValueError for what it has not hidden."""
        ...


class DraftFiles:
    """One small file per case and field in a folder per database; each write is whole and on the disk when it returns."""

    def __init__(self, folder: Path, cover: Cover | None = None) -> None:
        self._folder = folder
        self._cover = cover
        self._lock = Lock()

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

    def write(self, draft: Draft) -> None:
        with self._lock:
            self._folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            path = self._path(draft.case, draft.field)
            fresh = path.with_suffix(".new")
            with os.fdopen(os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as out:
                out.write(self._hidden(json.dumps(asdict(draft), ensure_ascii=False).encode()))
                out.flush()
                os.fsync(out.fileno())
            fresh.replace(path)

    def remove(self, case: str, field: str) -> None:
        with self._lock:
            self._path(case, field).unlink(missing_ok=True)

    def receive(self, come: Iterable[Draft], once: Iterable[Draft] = ()) -> tuple[Draft, ...]:
        """As `Drafts.receive`, while nobody works with these."""
        found = met({(one.case, one.field): one for one in self.all()}, come, once)
        for one in found.written:
            self.write(one)
        for key in found.gone:
            self.remove(*key)
        return found.aside

    def all(self) -> list[Draft]:
        """Every draft that can be read; a torn file is one that never was."""
        found = []
        for path in sorted(self._folder.glob("*.draft")):
            with suppress(OSError, UnicodeDecodeError, ValueError, TypeError):
                found.append(Draft(**json.loads(self._shown(path.read_bytes()))))
        return found

    def _hidden(self, data: bytes) -> bytes:
        return self._cover.hide(data) if self._cover else data

    def _shown(self, data: bytes) -> bytes:
        return self._cover.show(data) if self._cover else data

    def _path(self, case: str, field: str) -> Path:
        return self._folder / f"{_digest(case, field)[:32]}.draft"


@dataclass(frozen=True, slots=True)
class Met:
    """What becomes of drafts where others of the same fields come to them; `aside` are those that are in no field."""

    written: tuple[Draft, ...]
    gone: tuple[Key, ...]
    aside: tuple[Draft, ...] = ()


def met(here: Mapping[Key, Draft], come: Iterable[Draft], once: Iterable[Draft] = (), *, yielding: bool = False) -> Met:
    """No word is lost; `once` is what had come when the two places met before.

    What has not changed there since is nothing new. What has is taken where nothing else was typed here; else what is
    here keeps its field, or gives way where it is `yielding`, and the other is set aside.
    """
    coming, before = ({(one.case, one.field): one for one in some} for some in (come, once))
    now, aside = dict(here), list[Draft]()
    for key in sorted(coming.keys() | before.keys(), key=lambda key: (not is_aside(key[1]), key)):
        held, one = now.get(key), coming.get(key)
        mine, theirs, base = (None if some is None else some.text for some in (held, one, before.get(key)))
        if theirs in (base, mine):
            continue
        if held is None or mine == base:
            now.pop(key, None)
            now |= {key: one} if one is not None else {}
        elif one is not None and is_aside(key[1]):
            now[key] = _behind(one, held)
        elif one is not None:
            now[key], left = (one, held) if yielding else (held, one)
            behind = (left.case, left.field + ASIDE)
            now[behind] = _behind(left, now.get(behind))
            aside.append(left)
    written = tuple(one for key, one in now.items() if one != here.get(key))
    return Met(written, tuple(sorted(here.keys() - now.keys())), tuple(aside))


def is_aside(field: str) -> bool:
    return field.endswith(ASIDE)


def _behind(draft: Draft, before: Draft | None) -> Draft:
    """As it is set aside, behind what was set aside before."""
    known = before is not None and f"\n\n{draft.text}\n\n" in f"\n\n{before.text}\n\n"
    text = draft.text if before is None else before.text if known else f"{before.text}\n\n{draft.text}"
    return Draft(draft.case, draft.field.removesuffix(ASIDE) + ASIDE, text, draft.base)


class Drafts(QObject):
    """The drafts of the open database. Every editor is `follow`ed by (case, field); `saved` when the database has it."""

    def __init__(self, files: DraftFiles, start: Start, parent: QObject | None) -> None:
        """`start` does a piece of file work off the GUI thread, in order. Its timer may not end in another thread, as
        what only Python holds does when garbage is collected there: the parent is what ends it."""
        super().__init__(parent)
        self._files = files
        self._start = start
        self._kept = {(draft.case, draft.field): draft for draft in files.all()}
        self._unwritten: set[tuple[str, str]] = set()
        self._given: set[tuple[str, str]] = set()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(DELAY)
        self._timer.timeout.connect(self._write)

    def kept(self, case: str, field: str) -> Draft | None:
        """What was typed and never saved, from this session or the one before."""
        return self._kept.get((case, field))

    def of_case(self, case: str) -> list[Draft]:
        return [draft for draft in self._kept.values() if draft.case == case]

    def all(self) -> list[Draft]:
        return list(self._kept.values())

    def keep(self, case: str, field: str, text: str, base: str = "") -> None:
        """Remember what stands in an editor now; on disk within two seconds."""
        known = self._kept.get((case, field))
        self._kept[case, field] = Draft(case, field, text, known.base if known else base)
        self._unwritten.add((case, field))
        self._given.discard((case, field))
        if not self._timer.isActive():
            self._timer.start()

    @property
    def files(self) -> DraftFiles:
        return self._files

    @property
    def place(self) -> str:
        """What these words are known by to a file that meets them."""
        return self._files.place

    def receive(
        self, come: Iterable[Draft], once: Iterable[Draft] = (), *, yielding: bool = False
    ) -> tuple[Draft, ...]:
        """What was typed in another place; returns what stands in no field now and is set aside, see `met`."""
        found = met(self._kept, come, once, yielding=yielding)
        for one in found.written:
            self._kept[one.case, one.field] = one
            self._unwritten.add((one.case, one.field))
        for key in found.gone:
            self.saved(*key)
        self._timer.start()
        return found.aside

    def saved(self, case: str, field: str) -> None:
        """The database has it: the draft is not needed any more."""
        self._unwritten.discard((case, field))
        self._given.discard((case, field))
        if self._kept.pop((case, field), None) is not None:
            self._start(lambda: self._files.remove(case, field))

    def set_aside(self, case: str, field: str) -> None:
        """Out of the way of what is typed next, until it is taken or let go; behind what was set aside before."""
        moved = _behind(self._kept[case, field], self._kept.get((case, field + ASIDE)))
        self._kept[case, field + ASIDE] = moved
        self._start(lambda: self._files.write(moved))
        self.saved(case, field)

    def all_aside(self) -> list[Draft]:
        """Every text that was set aside and is neither taken nor let go."""
        return [one for one in self._kept.values() if is_aside(one.field)]

    def aside(self, case: str, field: str) -> str | None:
        """The words that were set aside."""
        draft = self._kept.get((case, field + ASIDE))
        return draft.text if draft is not None else None

    def taken(self, case: str, field: str) -> None:
        """What was set aside stands in its field again."""
        self.saved(case, field + ASIDE)

    def given(self, case: str, field: str) -> None:
        """It is part of the next save."""
        self._given.add((case, field))

    def held_back(self, case: str, field: str) -> bool:
        """It is no part of the next save after all; whether it was."""
        part = (case, field) in self._given
        self._given.discard((case, field))
        return part

    def hand_over(self) -> frozenset[Draft]:
        """To a save that begins, and to no other: what it cannot save is kept."""
        handed = frozenset(self._kept[key] for key in self._given if key in self._kept)
        self._given.clear()
        return handed

    def done(self, handed: frozenset[Draft]) -> None:
        """That is saved; what was typed anew since is a draft again."""
        for one in handed:
            if self._kept.get((one.case, one.field)) == one:
                self.saved(one.case, one.field)

    def follow(self, editor: Editor, case: str, field: str, base: str) -> Followed:
        """Show `base`, or the draft that was never saved, and keep every change until the database has it."""
        return Followed(self, editor, (case, field), base)

    def follow_form(self, form: QDialog, case: str, field: str, editors: Mapping[str, Editor]) -> dict[str, Followed]:
        """Every text of a form that stays open until it is saved: kept also when it is put away unsaved."""
        followed = {key: self.follow(one, case, f"{field}.{key}", _text(one)) for key, one in editors.items()}
        for kept in followed.values():
            form.accepted.connect(lambda kept=kept: kept.saved(kept.text))
        return followed

    def write_now(self) -> None:
        """Everything on disk before this returns; for the crash hook and for closing."""
        self._timer.stop()
        for draft in self._taken():
            self._files.write(draft)

    def _write(self) -> None:
        for draft in self._taken():
            self._start(lambda draft=draft: self._files.write(draft))  # type: ignore[misc]  # bound now, not later

    def _taken(self) -> list[Draft]:
        found = [self._kept[key] for key in sorted(self._unwritten) if key in self._kept]
        self._unwritten.clear()
        return found


class Followed(QObject):
    """An editor whose text is kept. `restored`: what it shows was typed earlier and never saved;
    `outdated`: the saved text has changed since that typing began."""

    def __init__(self, drafts: Drafts, editor: Editor, place: tuple[str, str], base: str) -> None:
        super().__init__(editor)
        self._drafts = drafts
        self._editor = editor
        self._place = place
        self._base = base
        known = drafts.kept(*place)
        self.restored = known is not None and known.text != base
        self.outdated = self.restored and known is not None and known.base != base
        _show(editor, known.text if known is not None and self.restored else base)
        editor.textChanged.connect(self._changed)

    @property
    def editor(self) -> Editor:
        return self._editor

    @property
    def base(self) -> str:
        """What is saved, as far as is known."""
        return self._base

    @property
    def text(self) -> str:
        return _text(self._editor)

    @property
    def unsaved(self) -> bool:
        return self.text != self._base

    def saved(self, text: str) -> None:
        """The database has `text`; what was typed after that stays a draft."""
        self._base = text
        self._drafts.saved(*self._place)
        if self.unsaved:
            self._drafts.keep(*self._place, self.text, text)

    def discard(self) -> None:
        """Back to the saved text."""
        _show(self._editor, self._base)
        self._drafts.saved(*self._place)

    def release(self) -> None:
        """The editor is going to show something else; what is kept stays kept."""
        self._editor.textChanged.disconnect(self._changed)
        self.deleteLater()

    def _changed(self) -> None:
        if self.unsaved:
            self._drafts.keep(*self._place, self.text, self._base)
        else:
            self._drafts.saved(*self._place)


def _digest(first: str, second: str) -> str:
    return sha256(f"{first}\n{second}".encode()).hexdigest()


def _text(editor: Editor) -> str:
    if isinstance(editor, QSpinBox):
        return editor.cleanText()
    return editor.text() if isinstance(editor, QLineEdit) else editor.toPlainText()


def _show(editor: Editor, text: str) -> None:
    if _text(editor) == text:
        return  # its cursor and what can be undone stay
    if isinstance(editor, QSpinBox):
        editor.setValue(int(text) if text.isdecimal() else editor.value())
    elif isinstance(editor, QLineEdit):
        editor.setText(text)
    else:
        editor.setPlainText(text)
