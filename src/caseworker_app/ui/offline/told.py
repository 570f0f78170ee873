"""What a return came to, in a strip, and case by case for who asks."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from caseworker_app.domain.swedish import natural
from caseworker_app.ui.messages import Ask, Message, Question, Tone
from caseworker_app.ui.translation import ours

if TYPE_CHECKING:
    from caseworker_app.services.away.homecoming import Brought

KEY = "offline"


def told(brought: Brought, ask: Ask, into: Callable[[], None] | None = None) -> Message:
    """`into` is the way into the file, from where it is not open: the choices are made there."""
    return _Return().told(brought, ask, into)


class _Return(QObject):
    """Only here are the plural forms of its texts found for the catalogues."""

    def told(self, brought: Brought, ask: Ask, into: Callable[[], None] | None) -> Message:
        if brought.conflicts:
            count = sum(max(len(one.sides), 1) for one in brought.conflicts)
            text = self.tr("%n värden har ändrats på båda håll och väntar på ditt val.", "", count)
            made = self._reported(text, Tone.WARN, brought, ask)
            if into is None:
                return made
            return replace(made, action=self.tr("Öppna filen och välj"), act=into, drop=made.action, let_go=made.act)
        if brought.sent:
            text = self.tr("%n ändringar är lämnade tillbaka.", "", brought.sent)
            return self._reported(text, Tone.OK, brought, ask)
        return Message(self.tr("Inget nytt att lämna tillbaka."), Tone.INFO, key=KEY)

    def _reported(self, text: str, tone: Tone, brought: Brought, ask: Ask) -> Message:
        said = f"{text} {self._numbered(brought)}".strip()
        cases = sorted(brought.cases, key=lambda one: natural(one.dnr))
        lines = "\n".join(f"{one.dnr}: {ours(one.text)}" for one in cases if one.text)
        report = Question(self.tr("Det här hände"), said, (), self.tr("Stäng"), lines)
        return Message(said, tone, self.tr("Visa ärende för ärende"), partial(ask.choose, report, _nothing), KEY)

    def _numbered(self, brought: Brought) -> str:
        """What the cases that were begun in the file are called now."""
        given = ", ".join(f"{dnr} {name}" for name, dnr in brought.numbered)
        return self.tr("Nya i diariet: {cases}.").format(cases=given) if given else ""


def _nothing(_key: str) -> None:
    """A report is read and closed."""
