"""A text with what differs from an older one: what went is struck through, what came is underlined."""

from __future__ import annotations

from html import escape

from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit

from caseworker_app.domain.difference import Part, Piece, difference
from caseworker_app.ui.theme import hexa


def marked(older: str, newer: str) -> str:
    """As HTML in which both texts are nothing but text; what went and what came in its place do not run together."""
    made, before = "", Part.SAME
    for piece in difference(older, newer):
        made += " " if (before, piece.part) == (Part.REMOVED, Part.ADDED) else ""
        made += _html(piece)
        before = piece.part
    return made


def _html(piece: Piece) -> str:
    """The spaces around the words are not marked."""
    text = escape(piece.text).replace("\n", "<br>")
    if piece.part is Part.SAME or not text.strip():
        return text
    bare = text.strip()
    first, last = text[: text.index(bare)], text[text.index(bare) + len(bare) :]
    name, tone = ("s", "bad") if piece.part is Part.REMOVED else ("u", "ok")
    return f'{first}<{name} style="color:{hexa(tone)}">{bare}</{name}>{last}'


def underline_new(editor: QPlainTextEdit, older: str) -> None:
    """What the text has and the older one has not is underlined; the text itself stays what it is."""
    style, made, at = QTextCharFormat(), [], 0
    style.setFontUnderline(True)
    for piece in difference(older, editor.toPlainText()):
        if piece.part is Part.REMOVED:
            continue
        if piece.part is Part.ADDED and piece.text.strip():
            one = QTextEdit.ExtraSelection()
            one.format, one.cursor = style, QTextCursor(editor.document())
            bare = piece.text.strip()
            one.cursor.setPosition(at + piece.text.index(bare))
            one.cursor.setPosition(one.cursor.position() + len(bare), QTextCursor.MoveMode.KeepAnchor)
            made.append(one)
        at += len(piece.text)
    editor.setExtraSelections(made)
