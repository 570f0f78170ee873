"""What is typed of a report that came in: kept until it is registered, also when the form is closed or the program killed."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit

from caseworker_app.services.reporting.report_review import ReportFile
from caseworker_app.ui.drafts import Drafts, Followed

FILES = "files"
OWN = "own"


class TypedReport:
    """Every field of the form by its name; `kept` when anything was there from before."""

    def __init__(self, drafts: Drafts, held: ReportFile) -> None:
        self._drafts = drafts
        self._case, self._prefix = str(held.case.id), f"receive.{held.report.id}."
        self._followed: list[Followed] = []
        self.kept = self.touched
        self._next = 1 + max((int(name.split(".")[1]) for name in self.own_lines), default=-1)

    @property
    def touched(self) -> bool:
        """Something is typed that is not registered."""
        return bool(self._fields())

    def text(self, name: str) -> str | None:
        """What was typed there and never registered."""
        held = self._drafts.kept(self._case, self._prefix + name)
        return held.text if held is not None else None

    def follow(self, name: str, editor: QLineEdit | QPlainTextEdit) -> None:
        """Show what was typed there before; what stands there now is what is known."""
        base = editor.text() if isinstance(editor, QLineEdit) else editor.toPlainText()
        self._followed.append(self._drafts.follow(editor, self._case, self._prefix + name, base))

    @property
    def older(self) -> dict[str, Followed]:
        """What was typed before something else was registered there."""
        return {str(at): one for at, one in enumerate(self._followed) if one.outdated}

    def follow_choice(self, name: str, combo: QComboBox) -> None:
        if (kept := self.text(name)) is not None:
            combo.setCurrentIndex(int(kept))
        combo.currentIndexChanged.connect(lambda at: self.keep(name, str(at)))

    def follow_day(self, name: str, editor: QLineEdit) -> None:
        """A day that is typed stands, also where it is the one that was proposed."""
        if (kept := self.text(name)) is not None:
            editor.setText(kept)
        editor.textEdited.connect(lambda text: self.keep(name, text))

    def keep(self, name: str, text: str) -> None:
        self._drafts.keep(self._case, self._prefix + name, text)

    @property
    def own_lines(self) -> list[str]:
        """The lines that were added by hand, in their order."""
        found = {name.split(".")[1] for name in self._fields() if name.startswith(f"{OWN}.")}
        return [f"{OWN}.{at}" for at in sorted(found, key=int)]

    def another_line(self) -> str:
        """The name of one more."""
        self._next += 1
        return f"{OWN}.{self._next - 1}"

    @property
    def files(self) -> list[Path]:
        """Files that were picked and are still there."""
        return [path for path in map(Path, json.loads(self.text(FILES) or "[]")) if path.is_file()]

    def keep_files(self, paths: Sequence[Path]) -> None:
        self.keep(FILES, json.dumps([str(path) for path in paths]))

    def forget(self) -> None:
        """It is registered, or thrown away."""
        for one in self._followed:
            one.release()
        self._followed.clear()
        for name in list(self._fields()):
            self._drafts.saved(self._case, self._prefix + name)

    def _fields(self) -> Sequence[str]:
        drafts = self._drafts.of_case(self._case)
        return [one.field.removeprefix(self._prefix) for one in drafts if one.field.startswith(self._prefix)]
