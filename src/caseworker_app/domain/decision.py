"""What a decision must hold before it can be proposed and made (28-32 §§ and 36-38 §§ förvaltningslagen)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date

from caseworker_app.domain.money import ZERO, Money
from caseworker_app.domain.payment import PlannedPart, plan_faults
from caseworker_app.domain.records.decisions import Decision
from caseworker_app.domain.states import DecisionState, Detriment, Kind
from caseworker_app.errors import Fault
from caseworker_app.sentences import Sentence

PAYING = (Kind.GRANT, Kind.PARTIAL, Kind.SUPPLEMENT)
ENDING = (Kind.REFUSAL, Kind.DISMISSAL, Kind.WRITE_OFF)
FIRST = (*ENDING, Kind.GRANT, Kind.PARTIAL)
ON_MERITS = (Kind.GRANT, Kind.PARTIAL, Kind.REFUSAL)
REPLACING = (Kind.CHANGE, Kind.CORRECTION)
MONEYLESS = (*ENDING, Kind.CORRECTION, Kind.DELAY_REFUSAL, Kind.APPEAL_DISMISSAL)
CLAIMING = (Kind.RECOVERY, Kind.WAIVER)


@dataclass(frozen=True, slots=True)
class Content:
    """What is decided, apart from who and when; `reasons` and `conditions` as they will be read.

    `claim` is what is recovered or waived: such a decision adds nothing to the grant and takes nothing from it.
    """

    kind: Kind
    amount: Money
    sought: Money
    reasons: tuple[str, ...]
    plan: tuple[PlannedPart, ...] = ()
    purpose: str = ""
    starts: date | None = None
    ends: date | None = None
    account: str = ""
    ground: str = ""
    replaces: Decision | None = None
    series: Sequence[Decision] = field(default=())
    detriment: Detriment | None = None
    declined: Money = ZERO
    claim: Money | None = None


def faults(content: Content) -> list[Fault]:
    """Everything that keeps this content from being proposed, field by field."""
    return [*_amount(content), *_text(content), *_series(content), *_period(content), *_claim(content)]


def pays(content: Content) -> bool:
    """Whether the decision brings money to the applicant."""
    return content.kind in PAYING or (content.kind is Kind.CHANGE and content.amount > ZERO)


def to_detriment(content: Content) -> bool:
    """Whether a change leaves the party with less money or less time than the decision it changes."""
    held = content.replaces
    if content.kind is not Kind.CHANGE or held is None:
        return False
    sooner = held.amount > ZERO and held.ends is not None and content.ends is not None and content.ends < held.ends
    return content.amount < ZERO or sooner


def _amount(content: Content) -> Iterator[Fault]:
    amount, sought = content.amount, content.sought
    if not amount.is_whole:
        yield Fault("amount", "Beloppet ska vara i hela kronor.")
    if content.kind in PAYING and amount <= ZERO:
        yield Fault("amount", "Ange ett belopp som är större än noll.")
    if content.kind in (*MONEYLESS, *CLAIMING) and amount:
        yield Fault("amount", Sentence("{label} har inget belopp.", label=Sentence.named(content.kind.label)))
    if content.kind is Kind.GRANT and amount.rounded_down() != sought.rounded_down():
        yield Fault(
            "amount",
            Sentence(
                "Bifall är på hela det sökta beloppet, {sought}. Välj delvis bifall för en lägre summa.", sought=sought
            ),
        )
    if content.kind is Kind.PARTIAL and amount >= sought:
        yield Fault(
            "amount",
            Sentence(
                "Delvis bifall är lägre än det sökta beloppet, {sought}. Välj bifall för hela summan.", sought=sought
            ),
        )
    if content.kind is Kind.CHANGE and amount > sought:
        yield Fault("amount", Sentence("Ändringen kan inte ge mer än det sökta beloppet, {sought}.", sought=sought))
    if pays(content):
        yield from plan_faults(amount, content.plan)


def _text(content: Content) -> Iterator[Fault]:
    if not any(reason.strip() for reason in content.reasons):
        yield Fault(
            "reasons", "Beslutet saknar skäl: ange tillämpade bestämmelser och avgörande omständigheter.", "32 § FL"
        )
    if pays(content) and not content.purpose.strip():
        yield Fault("purpose", "Ange vad bidraget ska användas till.", "31 § 2 FL")
    if pays(content) and not content.account.strip():
        yield Fault("account", "Den sökande har inget bankgiro eller plusgiro. Begär komplettering.")


def _series(content: Content) -> Iterator[Fault]:
    decided = [d for d in content.series if d.state is DecisionState.DECIDED]
    if content.kind in FIRST and any(d.kind in FIRST for d in decided):
        yield Fault("kind", "Ärendet är redan avgjort. Gör en ändring, en rättelse eller ett tilläggsbidrag.")
    if content.kind is Kind.SUPPLEMENT and Money.total(d.amount for d in decided) <= content.declined:
        yield Fault("kind", "Ett tilläggsbidrag förutsätter att bidrag redan är beviljat.")
    if content.kind in REPLACING:
        if content.replaces is None or content.replaces.state is not DecisionState.DECIDED:
            yield Fault("replaces", "Ange vilket beslut som ändras eller rättas.")
        if not content.ground.strip():
            yield Fault("ground", "Ange grunden för ändringen eller rättelsen.", "36–38 §§ FL")
    if to_detriment(content) and content.detriment is None:
        yield Fault(
            "detriment",
            "Ändringen är till nackdel för parten. Ange vilken av de tre grunderna i 37 § andra stycket som gäller.",
            "37 § FL",
        )


def _period(content: Content) -> Iterator[Fault]:
    if not pays(content):
        return
    if content.starts is None or content.ends is None:
        yield Fault("period", "Ange från och till vilken dag bidraget får användas.", "31 § 2 FL")
    elif content.ends < content.starts:
        yield Fault("period", "Perioden slutar innan den börjar.")


def _claim(content: Content) -> Iterator[Fault]:
    if content.kind not in CLAIMING:
        return
    if content.claim is None or content.claim <= ZERO:
        yield Fault("claim", "Beslutet saknar krav. Gör förslaget i steget Återbetalning.")
    if not content.ground.strip():
        wanted = (
            Sentence("de särskilda skälen för eftergift")
            if content.kind is Kind.WAIVER
            else Sentence("grunden för återkravet")
        )
        yield Fault("ground", Sentence("Ange {wanted}.", wanted=wanted), "32 § FL")


def signing_faults(decision: Decision, decider: str, *, four_eyes: bool) -> Iterator[Fault]:
    """What 31 § FL wants of the people, and that nobody decides their own proposal."""
    if decision.day is None:
        yield Fault("day", "Beslutet saknar dag.", "31 § 1 FL")
    if not decision.presented_by:
        yield Fault("presented_by", "Beslutet saknar föredragande.", "31 § 4 FL")
    if decision.presented_by == decider:
        yield Fault("decided_by", "Föredraganden kan inte själv fatta beslutet.", "31 § FL")
    if four_eyes and decider in decision.preparers:
        yield Fault("decided_by", "Den som har berett förslaget får inte fatta beslutet (myndighetens arbetsordning).")
