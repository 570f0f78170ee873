"""The history of a case as text: who, when, what it said before and after."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication

from caseworker_app.services.casework.history import Change, Happening
from caseworker_app.ui.days import long_form
from caseworker_app.ui.translation import ours
from caseworker_app.ui.widgets.reading import As, Block

LONGEST = 400


def told(happenings: Sequence[Happening]) -> list[Block]:
    """Newest first, under one heading a day."""
    made: list[Block] = []
    day: date | None = None
    for one in happenings:
        local = one.at.astimezone()
        if local.date() != day:
            day = local.date()
            made.append(Block(long_form(day), As.HEADING))
        made.append(Block(f"{local:%H:%M}  {one.who}", As.SMALL))
        made.append(Block(ours(one.what)))
        made += [Block(_value(change), As.FACT, ours(change.label)) for change in one.changes]
    if not made:
        made.append(Block(QCoreApplication.translate("changes", "Inget har hänt i ärendet än."), As.SMALL))
    return made


def _value(change: Change) -> str:
    before, after = (_short(ours(text)) for text in (change.before, change.after))
    if not before:
        return after
    taken = QCoreApplication.translate("changes", "borttaget")
    return f"{before} → {after or taken}"


def _short(text: str) -> str:
    return text if len(text) <= LONGEST else f"{text[:LONGEST].rstrip()} …"
