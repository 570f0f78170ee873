"""What a return came to, in a strip, and case by case for who asks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from caseworker_app.ui.messages import Ask, Message, Question, Tone

if TYPE_CHECKING:
    from caseworker_app.services.away.homecoming import Brought

KEY = "offline"
translate = QCoreApplication.translate  # by this name the texts are found for the catalogues


def told(brought: Brought, ask: Ask) -> Message:
    if brought.conflicts:
        text = translate(
            "OfflinePresenter",
            "%n värden har ändrats på båda håll och väntar på ditt val i offlinefilen.",
            "",
            len(brought.conflicts),
        )
        return _reported(f"{text} {_numbered(brought)}".strip(), Tone.WARN, brought, ask)
    if brought.sent:
        text = translate("OfflinePresenter", "%n ändringar är lämnade tillbaka.", "", brought.sent)
        return _reported(f"{text} {_numbered(brought)}".strip(), Tone.OK, brought, ask)
    return Message(translate("OfflinePresenter", "Inget nytt att lämna tillbaka."), Tone.INFO, key=KEY)


def _numbered(brought: Brought) -> str:
    """What the cases that were begun in the file are called now."""
    given = ", ".join(f"{dnr} {name}" for name, dnr in brought.numbered)
    return translate("OfflinePresenter", "Nya i diariet: {cases}.").format(cases=given) if given else ""


def _reported(text: str, tone: Tone, brought: Brought, ask: Ask) -> Message:
    lines = "\n".join(f"{one.dnr}: {one.text}" for one in brought.cases if one.text)
    title, close = translate("OfflinePresenter", "Det här hände"), translate("OfflinePresenter", "Stäng")
    report = Question(title, text, (), close, lines)
    shown = translate("OfflinePresenter", "Visa ärende för ärende")
    return Message(text, tone, shown, lambda: ask.choose(report, lambda _: None), KEY)
