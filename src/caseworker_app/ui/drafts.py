"""What is typed in any editor and not saved yet, kept on disk within two seconds; survives a kill."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QDialog, QLineEdit, QPlainTextEdit, QSpinBox, QTextEdit

from caseworker_app.ui.draft_files import DraftFiles
from caseworker_app.ui.draft_writing import Start, Writing
from caseworker_app.ui.meeting import Draft, Key, met

DELAY = 600  # milliseconds from the first unsaved letter; a long sentence does not put it off
AGAIN = 2000  # until what the disk has refused is tried again
Editor = QLineEdit | QPlainTextEdit | QTextEdit | QSpinBox


class Drafts(QObject):
    """The drafts of the open database. Every editor is `follow`ed by (case, field); `saved` when the database has it.

    What has `come` from another place and was not asked for since stands in no editor yet: it is set aside when something
    else is typed or saved there.
    """

    came = Signal(object)
    _refused = Signal()

    def __init__(self, files: DraftFiles, start: Start, parent: QObject | None) -> None:
        """`start` does a piece of file work off the GUI thread, in order. Its timer may not end in another thread, as
        what only Python holds does when garbage is collected there: the parent is what ends it."""
        super().__init__(parent)
        self._files = files
        self._kept: dict[Key, Draft] = {draft.key: draft for draft in files.all()}
        self._writing = Writing(self._kept, lambda key: files.settle(key, self._kept), start, self._refused.emit)
        self._unseen: set[Key] = set()
        self._given: set[Key] = set()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._writing.begin)
        self._refused.connect(self._try_again)

    def kept(self, case: str, field: str) -> Draft | None:
        """What was typed and never saved, from this session or the one before; it is shown from now on."""
        self._unseen.discard((case, field))
        return self._kept.get((case, field))

    def of_case(self, case: str) -> list[Draft]:
        """What stands in fields."""
        return [draft for draft in self._kept.values() if draft.case == case and not draft.aside]

    def shown(self, case: str) -> list[Draft]:
        """What stands in the fields of a form from now on."""
        found = self.of_case(case)
        self._unseen -= {one.key for one in found}
        return found

    def all(self) -> list[Draft]:
        return list(self._kept.values())

    def keep(self, case: str, field: str, text: str, base: str = "") -> None:
        """Remember what stands in an editor now; on disk within two seconds."""
        self._leave_unseen((case, field), text)
        known = self._kept.get((case, field))
        self._put(Draft(case, field, text, known.base if known else base))
        self._given.discard((case, field))

    def typed_on(self, case: str, field: str, text: str, base: str) -> None:
        """The database has `base`; what was typed there since is kept, and on the disk all the while."""
        self._leave_unseen((case, field), text)
        self._put(Draft(case, field, text, base))
        self._given.discard((case, field))

    def saved_as(self, case: str, field: str, text: str) -> None:
        """The database has `text`, but for spaces around it; what was typed on since is kept."""
        held = self._kept.get((case, field))
        if held is None or held.text.strip() == text.strip():
            self.saved(case, field)
        else:
            self.typed_on(case, field, held.text, text)

    @property
    def files(self) -> DraftFiles:
        return self._files

    @property
    def place(self) -> str:
        """What these words are known by to a file that meets them."""
        return self._files.place

    def receive(self, come: Iterable[Draft], once: Iterable[Draft] = (), *, yielding: bool = False) -> None:
        """What was typed in another place, see `met`; an open editor that nothing was typed in shows it."""
        found = met(self._kept, come, once, yielding=yielding)
        for one in found.written:
            self._put(one)
            if not one.aside:
                self._unseen.add(one.key)
        for key in found.gone:
            self._drop(key)
        self.came.emit({*(one.key for one in found.written), *found.gone})

    def saved(self, case: str, field: str) -> None:
        """The database has it: the draft is not needed any more."""
        self._leave_unseen((case, field), None)
        self._drop((case, field))

    def set_aside(self, case: str, field: str) -> None:
        """Out of the way of what is typed next, until it is taken or let go."""
        for left in self._kept[case, field].left:
            self._put(left)
        self._drop((case, field))

    def all_aside(self) -> list[Draft]:
        """Every text that was set aside and is neither taken nor let go."""
        return [one for one in self._kept.values() if one.aside]

    def aside(self, case: str, field: str) -> str | None:
        """The words that were set aside, behind each other."""
        found = self._asides(case, field)
        return "\n\n".join(one.text for one in found) if found else None

    def taken(self, case: str, field: str) -> None:
        """What was set aside stands in its field again."""
        for one in self._asides(case, field):
            self._drop(one.key)

    def drop(self, draft: Draft) -> None:
        """Throw it away, as long as it is what is kept."""
        if self._kept.get(draft.key) == draft:
            self._drop(draft.key)

    def leave(self) -> None:
        """Another place keeps them all, and nobody works with these any more."""
        keys = list(self._kept)
        self._kept.clear()
        for key in keys:
            self._files.settle(key, self._kept)

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
            if self._kept.get(one.key) == one:
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

    def write_now(self) -> bool:
        """Everything on disk before this returns, for the crash hook and for closing; whether it is."""
        self._timer.stop()
        return self._writing.now()

    @Slot()
    def _try_again(self) -> None:
        self._timer.start(AGAIN)

    def _asides(self, case: str, field: str) -> list[Draft]:
        return [one for one in self._kept.values() if one.aside and (one.case, one.field) == (case, field)]

    def _leave_unseen(self, key: Key, text: str | None) -> None:
        """What came and was not shown makes room for `text`, or for what is saved."""
        if key in self._unseen and (held := self._kept.get(key)) is not None and held.text != text:
            self.set_aside(*key)
        self._unseen.discard(key)

    def _put(self, draft: Draft) -> None:
        self._kept[draft.key] = draft
        self._writing.add(draft.key)
        if not self._timer.isActive():
            self._timer.start(DELAY)

    def _drop(self, key: Key) -> None:
        self._unseen.discard(key)
        self._given.discard(key)
        if self._kept.pop(key, None) is not None:
            self._writing.add(key)
            self._writing.begin()


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
        drafts.came.connect(self._came)

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
        if self.unsaved:
            self._drafts.typed_on(*self._place, self.text, text)
        else:
            self._drafts.saved(*self._place)

    def discard(self) -> None:
        """Back to the saved text."""
        _show(self._editor, self._base)
        self._drafts.saved(*self._place)

    def release(self) -> None:
        """The editor is going to show something else; what is kept stays kept."""
        self._editor.textChanged.disconnect(self._changed)
        self._drafts.came.disconnect(self._came)
        self.deleteLater()

    def _came(self, keys: set[Key]) -> None:
        if self._place in keys:
            known = self._drafts.kept(*self._place)
            _show(self._editor, known.text if known is not None else self._base)

    def _changed(self) -> None:
        if self.unsaved:
            self._drafts.keep(*self._place, self.text, self._base)
        else:
            self._drafts.saved(*self._place)


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
