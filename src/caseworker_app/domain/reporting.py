"""What follows from a report: how it stands on a day, when the payment it releases must be made, what is to be repaid."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from caseworker_app.domain.dates import long_form
from caseworker_app.domain.states import ReportState


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
        return (
            f"Sista dagen för utbetalning, {long_form(latest)}, har redan passerat när redovisningen godkänns "
            f"{long_form(accepted)}. Båda gränserna kan inte hållas."
        )
    if within is not None and within < earliest:
        return (
            f"Tiden efter godkännandet går ut {long_form(within)}, före den första dagen för utbetalning "
            f"{long_form(earliest)}. Båda gränserna kan inte hållas."
        )
    if within is not None and latest is not None and within > latest:
        return (
            f"Tiden efter godkännandet går till {long_form(within)}, men utbetalningen ska göras senast "
            f"{long_form(latest)}. Den kortare tiden håller båda gränserna."
        )
    return ""
