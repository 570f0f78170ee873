"""A text with what differs from an older one: what went is struck through, what came is underlined."""

from __future__ import annotations

from html import escape

from caseworker_app.domain.difference import Part, Piece, difference
from caseworker_app.ui.theme import hexa


def marked(older: str, newer: str) -> str:
    """As HTML in which both texts are nothing but text."""
    return "".join(_html(piece) for piece in difference(older, newer))


def _html(piece: Piece) -> str:
    text = escape(piece.text).replace("\n", "<br>")
    if piece.part is Part.REMOVED:
        return f'<s style="color:{hexa("bad")}">{text}</s>'
    if piece.part is Part.ADDED:
        return f'<u style="color:{hexa("ok")}">{text}</u>'
    return text
