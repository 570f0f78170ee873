"""Two versions of a draft's words in one text: what went is struck through, what came is underlined."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QHBoxLayout, QLabel, QTextBrowser, QVBoxLayout

from caseworker_app.services.deciding.wording import Version
from caseworker_app.ui.widgets.dialog_buttons import way_out
from caseworker_app.ui.widgets.differing import marked
from caseworker_app.ui.widgets.text import Text


class DifferenceDialog(QDialog):
    """Any two versions are chosen; at first the last and the one before it."""

    def __init__(self, versions: Sequence[Version], names: Mapping[str, str]) -> None:
        super().__init__()
        self._versions = versions
        self.setWindowTitle(self.tr("Jämför versioner"))
        self.resize(680, 480)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(20, 16, 20, 16)
        rows.setSpacing(12)
        told = [_told(number, one, names) for number, one in enumerate(versions, 1)]
        self.older = self._choice(rows, self.tr("&Från"), told, len(told) - 2)
        self.newer = self._choice(rows, self.tr("&Till"), told, len(told) - 1)
        rows.addWidget(Text.of(self.tr("Borttaget är överstruket, tillagt är understruket."), "small", "muted"))
        self.words = QTextBrowser(self)
        self.words.setAccessibleName(self.tr("Skillnaden mellan versionerna"))
        rows.addWidget(self.words)
        buttons = QDialogButtonBox(self)
        way_out(self, buttons, self.tr("Stäng"))
        rows.addWidget(buttons)
        for combo in (self.older, self.newer):
            combo.currentIndexChanged.connect(lambda _at: self._compare())
        self._compare()

    def _choice(self, rows: QVBoxLayout, title: str, told: Sequence[str], at: int) -> QComboBox:
        label, combo, line = QLabel(title, self), QComboBox(self), QHBoxLayout()
        label.setBuddy(combo)
        label.setMinimumWidth(48)
        combo.setAccessibleName(title.replace("&", ""))
        combo.addItems(told)
        combo.setCurrentIndex(max(0, at))
        line.addWidget(label)
        line.addWidget(combo, 1)
        rows.addLayout(line)
        return combo

    def _compare(self) -> None:
        older, newer = (self._versions[one.currentIndex()] for one in (self.older, self.newer))
        self.words.setHtml(marked(older.text, newer.text))


def _told(number: int, one: Version, names: Mapping[str, str]) -> str:
    return f"{number}. {one.at.astimezone():%Y-%m-%d %H:%M}, {names.get(one.by, one.by)}"
