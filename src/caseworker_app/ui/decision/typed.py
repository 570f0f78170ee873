"""What is typed in a field of the proposal and not left yet: a draft of the case until the field is left and it is saved."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from functools import partial

import shiboken6
from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QLineEdit

from caseworker_app.domain.money import formatted
from caseworker_app.domain.payment import PlannedPart
from caseworker_app.ui.decision.form import Form
from caseworker_app.ui.offering import let_go, offer_mine
from caseworker_app.ui.workplace import Workplace

DRAFT = "proposal."
PART = "part "


def in_words(form: Form, parts: Sequence[PlannedPart]) -> dict[str, str]:
    """What stands in each field as it is shown; the amount first, since the parts follow it."""
    found = {"amount": formatted(form.amount), "starts": _day(form.starts), "ends": _day(form.ends)}
    found |= {"purpose": form.purpose, "ground": form.ground}
    for part in parts:
        key = f"{PART}{part.number}"
        found |= {f"{key} amount": formatted(part.amount), f"{key} day": _day(part.earliest)}
    return found


def _day(day: date | None) -> str:
    return day.isoformat() if day else ""


class TypedFields(QObject):
    """`stands` gives what is in the proposal, by field; `waits` whether any of it is not saved yet; `proposed` whether
    nobody has written what stands in a field."""

    def __init__(
        self,
        place: Workplace,
        case: str,
        stands: Callable[[], Mapping[str, str]],
        waits: Callable[[], bool],
        proposed: Callable[[str], bool],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._place, self._case, self._stands, self._waits, self._proposed = place, case, stands, waits, proposed
        self._fields: dict[str, QLineEdit] = {}
        self._asked = False

    def follow(self, name: str, field: QLineEdit) -> None:
        """Once what it has to tell when it is left is told to whom it concerns."""
        self._fields[name] = field
        field.textEdited.connect(lambda text: self._keep(name, text))
        field.editingFinished.connect(self.settle)

    def restore(self, case: str) -> None:
        """Once: what was typed and never saved is there again, or offered where a colleague has saved since; `case` is
        what the offer calls it."""
        if self._asked:
            return
        self._asked = True
        drafts = self._place.drafts
        for name, text in self._stands().items():
            kept = drafts.kept(self._case, DRAFT + name)
            if kept is not None and kept.text != text and (kept.base == text or self._proposed(name)):
                QTimer.singleShot(0, self, partial(self._type, name, kept.text))
            elif kept is not None and kept.text != text:
                drafts.set_aside(self._case, DRAFT + name)
            older = drafts.aside(self._case, DRAFT + name)
            if older is not None and older != text:
                take, gone = partial(self._take, name, older), partial(let_go, drafts, self._case, DRAFT + name, older)
                offer_mine(
                    self._place, f"{DRAFT}{self._case}.{name}", older, take, gone, f"{case}, {self._named(name)}"
                )

    def _named(self, name: str) -> str:
        field = self._fields.get(name)
        return field.accessibleName() if field is not None and shiboken6.isValid(field) else ""

    def _type(self, name: str, text: str) -> bool:
        """Whether the field is there: a part of a plan goes with it, and what is only read is not written in."""
        field = self._fields.get(name)
        if field is None or not shiboken6.isValid(field) or field.isReadOnly():
            return False
        field.setText(text)
        field.editingFinished.emit()
        return True

    def _take(self, name: str, text: str) -> None:
        """Undone like any other change of the form."""
        base = self._stands().get(name, "")
        if self._type(name, text):
            self._keep(name, self._fields[name].text(), base)
            self.settle()
            let_go(self._place.drafts, self._case, DRAFT + name, text)

    def _keep(self, name: str, text: str, base: str | None = None) -> None:
        """`base` is what stood in the proposal, where that follows the field already."""
        stood = self._stands().get(name, "") if base is None else base
        self._place.drafts.keep(self._case, DRAFT + name, text, stood)

    def settle(self) -> None:
        """What is saved is no draft any more; what cannot be read, or was refused, stays one."""
        if self._waits():
            return
        for name, text in self._stands().items():
            kept = self._place.drafts.kept(self._case, DRAFT + name)
            if kept is not None and kept.text == text:
                self._place.drafts.saved(self._case, DRAFT + name)
