"""What a person has chosen where two have changed the same; no widgets."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TypeVar

from PySide6.QtCore import QCoreApplication

from caseworker_app.services.casework.clashes import Told
from caseworker_app.ui.translation import ours

T = TypeVar("T")
translate = QCoreApplication.translate  # by this name the texts are found for the catalogues


@dataclass(frozen=True, slots=True)
class Choices:
    """`mine` are the fields where one's own stands, `written` texts put together from both; elsewhere theirs."""

    mine: frozenset[str] = frozenset()
    written: Mapping[str, str] = field(default_factory=dict)

    @classmethod
    def all_mine(cls, told: Told) -> Choices:
        return cls(frozenset(side.field for side in told.sides))

    def text(self, name: str, mine: str, theirs: str) -> str:
        return self.written.get(name, self.value(name, mine, theirs))

    def value(self, name: str, mine: T, theirs: T) -> T:
        return mine if name in self.mine else theirs


def sentence(told: Told) -> str:
    """Who saved what and when, in the strip above the fields."""
    if told.own:
        mine = ", ".join(ours(side.label) for side in told.sides)
        text = translate("clash", "Du har ändrat i ett annat fönster: {fields}. Det du har skrivit här är kvar.")
        return text.format(fields=mine)
    who = told.by or translate("clash", "En kollega")
    fields = ", ".join(ours(side.label).lower() for side in told.sides)
    if not fields:
        return translate("clash", "{who} har sparat före dig. Det du har skrivit är kvar här.").format(who=who)
    text = translate("clash", "{who} har ändrat {fields} medan du skrev. Det du har skrivit är kvar här.")
    return text.format(who=who, fields=fields)
