"""What was typed and never saved is offered beside what a colleague has saved there since."""

from __future__ import annotations

from collections.abc import Callable

from caseworker_app.ui.messages import Message, Tone
from caseworker_app.ui.translation import translate
from caseworker_app.ui.workplace import Workplace

MOST = 200  # letters that are told of a long text


def offer_mine(place: Workplace, key: str, text: str, take: Callable[[], None]) -> None:
    """The way to take one's own words; until then the colleague's stand."""
    said = translate("TypedFields", "Fältet har ändrats sedan du skrev: {text}")
    shown = text if len(text) <= MOST else f"{text[:MOST].rstrip()}…"
    action = translate("TypedFields", "Ta min text")
    place.messages.tell(Message(said.format(text=shown), Tone.WARN, action, take, key, place.lifetime))
