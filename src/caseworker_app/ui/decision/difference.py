"""Two versions of a draft's words in one text: what went is struck through, what came is underlined."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTextBrowser, QVBoxLayout

from caseworker_app.domain.difference import Part, Piece
from caseworker_app.ui.theme import hexa
from caseworker_app.ui.widgets.text import Text


class DifferenceDialog(QDialog):
    """Read and closed."""

    def __init__(self, title: str, pieces: Sequence[Piece]) -> None:
        super().__init__()
        self.setWindowTitle(title)
        self.resize(680, 480)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(20, 16, 20, 16)
        rows.setSpacing(12)
        rows.addWidget(Text.of(self.tr("Borttaget är överstruket, tillagt är understruket."), "small", "muted"))
        self.words = QTextBrowser(self)
        self.words.setAccessibleName(title)
        self.words.setHtml("".join(_html(piece) for piece in pieces))
        rows.addWidget(self.words)
        buttons = QDialogButtonBox(self)
        shut = buttons.addButton(self.tr("Stäng"), QDialogButtonBox.ButtonRole.RejectRole)
        shut.clicked.connect(self.reject)
        rows.addWidget(buttons)


def _html(piece: Piece) -> str:
    text = escape(piece.text).replace("\n", "<br>")
    if piece.part is Part.REMOVED:
        return f'<s style="color:{hexa("bad")}">{text}</s>'
    if piece.part is Part.ADDED:
        return f'<u style="color:{hexa("ok")}">{text}</u>'
    return text
