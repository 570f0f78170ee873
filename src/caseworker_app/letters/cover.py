"""A sheet with the address of a letter whose own page does not bear it, made by the same engine."""

from __future__ import annotations

from caseworker_app.domain.call_papers import Agency
from caseworker_app.letters.compose import SAMPLE
from caseworker_app.letters.content import Heading, Letter, Para, Span

TITLE = "Adressblad"


def cover_sheet(agency: Agency, dnr: str, about: str, addressee: tuple[str, ...], *, sample: bool, part: int) -> Letter:
    """Goes before the letter in its envelope, so that the address stands in the window; it is kept nowhere."""
    return Letter(
        kind="adressblad",
        title=f"{TITLE} {dnr}",
        dnr=dnr,
        agency=agency,
        reference=(("Diarienummer", dnr),),
        addressee=addressee,
        blocks=(Heading(TITLE, 1), Para((Span(f"Följer med {about}. Uppgifterna på bladet är skyddade."),))),
        sample=sample,
        notices=(SAMPLE,) if sample else (),
        part=part,
    )
