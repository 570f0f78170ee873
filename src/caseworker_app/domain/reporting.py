"""What follows from a report: how it stands on a day, when the payment it releases must be made, what is to be repaid."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from caseworker_app.domain.dates import long_form
from caseworker_app.domain.states import ReportState
from caseworker_app.sentences import Sentence


class Standing(StrEnum):
    """How an expected report stands on a day."""

    EXPECTED = "expected"
    LATE = "late"
    RECEIVED = "received"
    COMPLETION = "completion"
    ACCEPTED = "accepted"
    REJECTED = "rejected"


def standing(state: ReportState, due: date, today: date) -> Standing:
    """Late is what has not come when its last day has passed."""
    if state is ReportState.EXPECTED and due < today:
        return Standing.LATE
    return Standing(state.value)


@dataclass(frozen=True, slots=True)
class PayLimits:
    """The two limits of a payment that a report releases; `conflict` is a sentence when no day, or a shorter time, keeps both."""

    earliest: date
    latest: date | None
    within: date | None
    conflict: str = ""


def pay_limits(accepted: date, earliest: date, latest: date | None, days: int | None) -> PayLimits:
    """Both limits are given and a conflict is said; which of them yields is for a person to decide."""
    within = accepted + timedelta(days=days) if days is not None else None
    return PayLimits(earliest, latest, within, _conflict(accepted, earliest, latest, within))


def _conflict(accepted: date, earliest: date, latest: date | None, within: date | None) -> str:
    if latest is not None and latest < accepted:
        return Sentence(
            "Sista dagen för utbetalning, {latest}, har redan passerat när redovisningen godkänns {accepted}. Båda gränserna kan inte hållas.",
            latest=long_form(latest),
            accepted=long_form(accepted),
        )
    if within is not None and within < earliest:
        return Sentence(
            "Tiden efter godkännandet går ut {within}, före den första dagen för utbetalning {earliest}. Båda gränserna kan inte hållas.",
            within=long_form(within),
            earliest=long_form(earliest),
        )
    if within is not None and latest is not None and within > latest:
        return Sentence(
            "Tiden efter godkännandet går till {within}, men utbetalningen ska göras senast {latest}. Den kortare tiden håller båda gränserna.",
            within=long_form(within),
            latest=long_form(latest),
        )
    return ""
