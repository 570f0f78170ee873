"""What was typed and never saved is offered beside what a colleague has saved there since."""

from __future__ import annotations

from collections.abc import Callable

from caseworker_app.ui.drafts import Drafts
from caseworker_app.ui.messages import Message, Tone, confirm_loss
from caseworker_app.ui.translation import translate
from caseworker_app.ui.workplace import Workplace

MOST = 200  # letters that are told of a long text


def let_go(drafts: Drafts, case: str, field: str, text: str) -> None:
    """Throw away what was set aside, as long as it is no more than what was offered."""
    if drafts.aside(case, field) == text:
        drafts.taken(case, field)


def offer_mine(
    place: Workplace, key: str, text: str, take: Callable[[], None], let_go: Callable[[], None], where: str
) -> None:
    """The way to take one's own words, and the one to throw them away; until then the colleague's stand.
    `where` names the case and the field: the offer stands above every room."""
    said = translate("TypedFields", "Fältet har ändrats sedan du skrev: {text}")
    shown = text if len(text) <= MOST else f"{text[:MOST].rstrip()}…"
    told = f"{where}: {said.format(text=shown)}"

    def gone() -> None:
        let_go()
        place.messages.settle(key)

    def ask() -> None:
        confirm_loss(
            place.ask,
            translate("TypedFields", "Kasta din text?"),
            translate("TypedFields", "Det du skrev går inte att få tillbaka. Det som är sparat står kvar."),
            translate("TypedFields", "Kasta min text"),
            gone,
            text,
        )

    place.messages.tell(
        Message(
            told,
            Tone.WARN,
            translate("TypedFields", "Ta min text"),
            take,
            key,
            place.lifetime,
            translate("TypedFields", "Kasta min text…"),
            ask,
        )
    )
