"""What follows of a report's outcome, in words: the payment it releases or holds, or what is to be repaid."""

from __future__ import annotations

from collections.abc import Sequence

from caseworker_app.domain.money import Money, formatted
from caseworker_app.domain.states import ReportState
from caseworker_app.services.reporting.report_review import Released, ReportFile
from caseworker_app.ui.days import long_form, span
from caseworker_app.ui.reports.rows import translate
from caseworker_app.ui.translation import in_language, together


def acceptance(held: ReportFile) -> str:
    """The verb that accepts, with what it brings."""
    if held.final:
        return translate("reports", "Godkänn med återbetalning") if held.settlement.to_repay else _accept()
    return translate("reports", "Godkänn och frigör utbetalningen") if held.released else _accept()


def _accept() -> str:
    return translate("reports", "Godkänn")


def follows_acceptance(held: ReportFile) -> str:
    """Asked before a report is accepted."""
    if held.final:
        _, figure, rests_on, _ = _settlement(held)
        text = translate(
            "reports", "{sum} är att återbetala enligt redovisningen. {why} Det räknas av i steget Återbetalning."
        )
        none = translate("reports", "Inget är att återbetala enligt redovisningen. {why}")
        said = (text if held.settlement.to_repay else none).format(sum=figure, why=rests_on)
    else:
        part = translate("reports", "Utbetalning {part} på {sum} frigörs. {limits}")
        parts = [
            part.format(part=one.part.part, sum=formatted(one.part.amount), limits=_limits(one))
            for one in held.released
        ]
        if len(parts) > 1:
            whole = Money.total(one.part.amount for one in held.released)
            parts.append(translate("reports", "Tillsammans frigörs {sum}.").format(sum=formatted(whole)))
        said = " ".join(parts) or translate("reports", "Ingen utbetalning väntar på den här redovisningen.")
    return " ".join([said, translate("reports", "Godkännandet går inte att ta tillbaka.")])


def follows_rejection(held: ReportFile) -> str:
    """Asked before a report is refused."""
    part = translate("reports", "Utbetalning {part} på {sum} hålls inne.")
    held_back = [part.format(part=one.part.part, sum=formatted(one.part.amount)) for one in held.released]
    return " ".join([*held_back, translate("reports", "Beskedet går inte att ta tillbaka.")])


def consequence(held: ReportFile) -> tuple[str, str, str, str]:
    """Caption, figure, what it rests on, tone: what follows if the report is accepted, or what followed."""
    if held.final:
        return _settlement(held)
    if not held.released:
        return (
            translate("reports", "Utbetalning"),
            "–",
            translate("reports", "Ingen utbetalning väntar på den här redovisningen."),
            "",
        )
    released = held.released
    number = together(list(dict.fromkeys(str(one.part.part) for one in released)))
    figure = formatted(Money.total(one.part.amount for one in released))
    if held.report.state is ReportState.REJECTED:
        text = translate("reports", "Redovisningen är inte godkänd. Utbetalning {part} hålls inne.").format(part=number)
        return translate("reports", "Hålls inne"), figure, _in_parts(released, [text]), "bad"
    accepted = held.report.state is ReportState.ACCEPTED
    caption = (
        translate("reports", "Frigjord utbetalning {part}")
        if accepted
        else translate("reports", "Utbetalning {part} vid godkännande")
    )
    limits = list(dict.fromkeys(_limits(one) for one in released))
    tone = "warn" if any(one.limits.conflict for one in released) else ""
    return caption.format(part=number), figure, _in_parts(released, limits), tone


def _in_parts(released: Sequence[Released], said: Sequence[str]) -> str:
    """Several parts, such as those of a grant and of its supplement, are told one by one before the rest."""
    if len(released) == 1:
        return " ".join(said)
    sums = together([formatted(one.part.amount) for one in released])
    return " ".join([translate("reports", "Består av {sums}.").format(sums=sums), *said])


def _limits(one: Released) -> str:
    """Both limits, or the conflict between them, which names them."""
    limits = one.limits
    window = (
        translate("reports", "Betalas {span}.").format(span=span(limits.earliest, limits.latest))
        if limits.latest
        else translate("reports", "Betalas tidigast {earliest}.").format(earliest=long_form(limits.earliest))
    )
    if limits.conflict:
        return f"{window} {in_language(limits.conflict)}"
    if limits.within is None:
        return window
    within = translate("reports", "Tiden efter godkännandet går till {day}.").format(day=long_form(limits.within))
    return f"{window} {within}"


def _settlement(held: ReportFile) -> tuple[str, str, str, str]:
    made = held.settlement
    text = translate("reports", "Utbetalt {paid} av beviljade {granted} minus godkänd kostnad {approved}.").format(
        paid=formatted(made.paid), granted=formatted(made.granted), approved=formatted(made.approved)
    )
    if made.outside:
        text += translate("reports", " {sum} utanför perioden är avräknat.").format(sum=formatted(made.outside))
    return translate("reports", "Att återbetala"), formatted(made.to_repay), text, "warn" if made.to_repay else "ok"
