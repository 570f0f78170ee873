"""A settlement in words: for the letter that lets the recipient answer, and for the reasons of the decision."""

from __future__ import annotations

from caseworker_app.domain.claim import Ground
from caseworker_app.domain.money import Money
from caseworker_app.domain.records.claims import Settlement

FULL = "Den del av bidraget som inte har använts enligt beslutet ska betalas tillbaka."
UNREPORTED = "Bidraget har inte redovisats. Det som har betalats ut ska därför betalas tillbaka."


def ground_of(held: Settlement) -> str:
    """The ground as the letter of a recovery says it, until a person writes another."""
    return UNREPORTED if held.ground is Ground.NO_REPORT else FULL


def reckoned(held: Settlement) -> tuple[str, ...]:
    """Every figure of the settlement in a sentence each, with what the rounding took away."""
    sums = held.reckoning
    said = [f"Bidrag på {sums.granted} har beviljats."]
    if sums.paid != sums.granted:
        said.append(f"Av det har {sums.paid} betalats ut.")
    if held.ground is Ground.NO_REPORT:
        said.append("Ingen slutredovisning har kommit in, och därför är ingen kostnad godkänd.")
    else:
        said += _costs(held)
    said.append(f"Att betala tillbaka: {sums.to_repay}.{_rounded(sums.rounding)}")
    return tuple(said)


def _costs(held: Settlement) -> list[str]:
    sums = held.reckoning
    said = [f"Den redovisade kostnaden är {sums.reported}."]
    if sums.outside:
        said.append(f"Av den ligger {sums.outside} utanför bidragets period.")
    if sums.deducted:
        said.append(f"Av den godkänns inte {sums.deducted}: {held.reason}")
    limit = " Mer än det beviljade bidraget kan inte godkännas." if _over(held) else ""
    return [*said, f"Den godkända kostnaden är {sums.approved}.{limit}"]


def _over(held: Settlement) -> bool:
    return held.reported - held.outside - held.deducted > held.granted


def _rounded(rounding: Money) -> str:
    return f" Beloppet är avrundat nedåt till hela kronor ({rounding} krävs inte)." if rounding else ""


def considered(held: Settlement) -> str:
    """What the agency considers, for the letter."""
    return (
        f"Vi överväger att kräva tillbaka {held.reckoning.to_repay}. Finns det särskilda skäl kan vi helt eller delvis "
        "avstå från kravet. Skriv i så fall vilka skälen är."
    )
