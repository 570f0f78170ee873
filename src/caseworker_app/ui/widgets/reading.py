"""Text to read: headings, paragraphs, facts in pairs and links; selectable, searchable, in the palette's colours."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QEvent, Qt, QUrl, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFrameFormat,
    QTextLength,
    QTextTableFormat,
)
from PySide6.QtWidgets import QFrame, QTextBrowser, QWidget

from caseworker_app.ui.style import BARE
from caseworker_app.ui.theme import c, font

_ON, _BACK = QTextDocument.FindFlag(0), QTextDocument.FindFlag.FindBackward
PAPER_INK, PAPER_MUTED, PAPER_LINK = "#1B2025", "#525D68", "#0E5E7B"  # documents stay on light paper


class As(StrEnum):
    """What a block is."""

    TITLE = "title"
    HEADING = "section"
    BODY = "body"
    SMALL = "small"
    LINK = "link"
    FACT = "fact"


@dataclass(frozen=True, slots=True)
class Block:
    """A piece of text. A fact has a `label`; a link or a name to scroll to is `anchor`; `token` colours it."""

    text: str
    kind: As = As.BODY
    label: str = ""
    anchor: str = ""
    token: str = "text"


def facts(*pairs: tuple[str, str]) -> list[Block]:
    """Pairs of label and value; empty values are left out."""
    return [Block(value, As.FACT, label) for label, value in pairs if value.strip()]


class Reading(QTextBrowser):
    """`followed(anchor)` when a link is chosen. `paper`: dark on light whatever the palette."""

    followed = Signal(str)

    def __init__(self, parent: QWidget | None = None, *, paper: bool = False, margin: int = 16) -> None:
        super().__init__(parent)
        self._paper = paper
        self._blocks: tuple[Block, ...] = ()
        self._places: dict[str, int] = {}
        self.setProperty(BARE, True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(margin)
        self.anchorClicked.connect(lambda url: self.followed.emit(url.path() or url.toString()))
        self._tint()

    @property
    def blocks(self) -> tuple[Block, ...]:
        return self._blocks

    def show_blocks(self, blocks: Sequence[Block]) -> None:
        """Another text; the place is kept when it is the same text in part."""
        if tuple(blocks) == self._blocks:
            return
        place = self.verticalScrollBar().value() if self._blocks else 0
        self._blocks = tuple(blocks)
        self._write()
        self.verticalScrollBar().setValue(place)

    def go_to(self, anchor: str) -> bool:
        """Bring a named block to the top; false when there is none."""
        if anchor not in self._places:
            return False
        cursor = self.textCursor()
        cursor.setPosition(self._places[anchor])
        self.setTextCursor(cursor)
        top = self.cursorRect(cursor).top() + self.verticalScrollBar().value()
        self.verticalScrollBar().setValue(max(0, top - 8))
        return True

    def _write(self) -> None:
        self.clear()
        self._places = {}
        cursor = QTextCursor(self.document())
        at, fresh = 0, True
        while at < len(self._blocks):
            if self._blocks[at].kind is As.FACT:
                end = at
                while end < len(self._blocks) and self._blocks[end].kind is As.FACT:
                    end += 1
                if fresh and at == 0:
                    _flatten(cursor)
                self._table(cursor, self._blocks[at:end])
                at, fresh = end, True
            else:
                self._block(cursor, self._blocks[at], first=at == 0, fresh=fresh)
                at, fresh = at + 1, False
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def _block(self, cursor: QTextCursor, block: Block, *, first: bool, fresh: bool) -> None:
        shape = QTextBlockFormat()
        shape.setTopMargin({As.TITLE: 0, As.HEADING: 14}.get(block.kind, 2) if not first else 0)
        shape.setBottomMargin(4)
        shape.setLineHeight(118, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        if block.kind in (As.TITLE, As.HEADING):
            shape.setHeadingLevel(1 if block.kind is As.TITLE else 2)
        if fresh:  # Qt keeps an empty line at the start and after a table: it is written in
            cursor.setBlockFormat(shape)
        else:
            cursor.insertBlock(shape)
        if block.anchor and block.kind is not As.LINK:
            self._places[block.anchor] = cursor.position()
        cursor.insertText(block.text, self._ink(block))

    def _ink(self, block: Block) -> QTextCharFormat:
        made = QTextCharFormat()
        kind = {As.LINK: "body", As.FACT: "body"}.get(block.kind, block.kind.value)
        made.setFont(font(kind))
        made.setForeground(self._colour("muted" if block.kind is As.SMALL and block.token == "text" else block.token))
        if block.kind is As.LINK:
            made.setAnchor(True)
            url = QUrl()
            url.setPath(block.anchor)
            made.setAnchorHref(url.toString())
            made.setForeground(QColor(PAPER_LINK) if self._paper else c("accent"))
        return made

    def _table(self, cursor: QTextCursor, rows: Sequence[Block]) -> None:
        shape = QTextTableFormat()
        shape.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_None)
        shape.setCellPadding(2)
        shape.setCellSpacing(0)
        shape.setBottomMargin(8)
        shape.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
        share = QTextLength.Type.PercentageLength
        shape.setColumnWidthConstraints([QTextLength(share, 34), QTextLength(share, 66)])
        table = cursor.insertTable(len(rows), 2, shape)
        for at, row in enumerate(rows):
            label = QTextCharFormat()
            label.setFont(font("small"))
            label.setForeground(self._colour("muted"))
            table.cellAt(at, 0).firstCursorPosition().insertText(row.label, label)
            place = table.cellAt(at, 1).firstCursorPosition()
            if row.anchor:
                self._places[row.anchor] = place.position()
            place.insertText(row.text, self._ink(row))
        cursor.movePosition(QTextCursor.MoveOperation.End)

    def _colour(self, token: str) -> QColor:
        if not self._paper:
            return c(token)
        return QColor({"text": PAPER_INK, "muted": PAPER_MUTED, "accent": PAPER_LINK}.get(token, PAPER_INK))

    def _tint(self) -> None:
        mine = self.palette()
        ground = c("paper") if self._paper else c("surface")
        if mine.color(QPalette.ColorRole.Base) != ground:
            mine.setColor(QPalette.ColorRole.Base, ground)
            self.setPalette(mine)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A frame of its own shows the focus: on paper in its ink, elsewhere as everywhere."""
        super().paintEvent(event)
        if self.hasFocus():
            painter = QPainter(self.viewport())
            painter.setPen(QPen(QColor(PAPER_LINK) if self._paper else c("focus"), 2))
            painter.drawRect(self.viewport().rect().adjusted(1, 1, -1, -1))

    def scrollContentsBy(self, across: int, down: int) -> None:
        """The focus does not scroll along."""
        super().scrollContentsBy(across, down)
        self.viewport().update()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_blocks"):
            self._tint()
            place = self.verticalScrollBar().value()
            self._write()
            self.verticalScrollBar().setValue(place)

    def find_next(self, words: str, *, back: bool = False) -> bool:
        """The next place with these words, from the start again at the end."""
        way = _BACK if back else _ON
        if self.find(words, way):
            return True
        self.moveCursor(QTextCursor.MoveOperation.End if back else QTextCursor.MoveOperation.Start)
        return self.find(words, way)


def _flatten(cursor: QTextCursor) -> None:
    """The empty line that Qt keeps before a table at the start takes no room."""
    shape = QTextBlockFormat()
    shape.setLineHeight(1, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
    cursor.setBlockFormat(shape)
