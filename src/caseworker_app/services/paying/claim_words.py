"""A settlement in words: for the letter that lets the recipient answer, and for the reasons of the decision."""

from __future__ import annotations

from caseworker_app.domain.claim import Ground
from caseworker_app.domain.records.claims import Settlement
from caseworker_app.sentences import Sentence

FULL = "Den del av bidraget som inte har använts enligt beslutet ska betalas tillbaka."
UNREPORTED = "Bidraget har inte redovisats. Det som har betalats ut ska därför betalas tillbaka."


def ground_of(held: Settlement) -> str:
    """The ground as the letter of a recovery says it, until a person writes another."""
    return UNREPORTED if held.ground is Ground.NO_REPORT else FULL


def reckoned(held: Settlement) -> tuple[Sentence, ...]:
    """Every figure of the settlement in a sentence each, with what the rounding took away."""
    sums = held.reckoning
    said = [Sentence("Bidrag på {granted} har beviljats.", granted=sums.granted)]
    if sums.paid != sums.granted:
        said.append(Sentence("Av det har {paid} betalats ut.", paid=sums.paid))
    if held.ground is Ground.NO_REPORT:
        said.append(Sentence("Ingen slutredovisning har kommit in, och därför är ingen kostnad godkänd."))
    else:
        said += _costs(held)
    last = [Sentence("Att betala tillbaka: {sum}.", sum=sums.to_repay)]
    if sums.rounding:
        rounded = Sentence(
            "Beloppet är avrundat nedåt till hela kronor ({rounding} krävs inte).", rounding=sums.rounding
        )
        last.append(rounded)
    return (*said, Sentence.joined(last))


def _costs(held: Settlement) -> list[Sentence]:
    sums = held.reckoning
    said = [Sentence("Den redovisade kostnaden är {reported}.", reported=sums.reported)]
    if sums.outside:
        said.append(Sentence("Av den ligger {outside} utanför bidragets period.", outside=sums.outside))
    if sums.deducted:
        said.append(Sentence("Av den godkänns inte {deducted}: {reason}", deducted=sums.deducted, reason=held.reason))
    approved = [Sentence("Den godkända kostnaden är {approved}.", approved=sums.approved)]
    if _over(held):
        approved.append(Sentence("Mer än det beviljade bidraget kan inte godkännas."))
    return [*said, Sentence.joined(approved)]


def _over(held: Settlement) -> bool:
    return held.reported - held.outside - held.deducted > held.granted


def considered(held: Settlement) -> str:
    """What the agency considers, for the letter."""
    return (
        f"Vi överväger att kräva tillbaka {held.reckoning.to_repay}. Finns det särskilda skäl kan vi helt eller delvis "
        "avstå från kravet. Skriv i så fall vilka skälen är."
    )
