"""Communication and claims as lines with a word and a tone each."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from caseworker_app.domain.claim import ClaimStanding
from caseworker_app.domain.money import ZERO
from caseworker_app.domain.records.claims import Repayment
from caseworker_app.services.paying.claim_files import ClaimFile
from caseworker_app.services.paying.settlements import SettlementFile
from caseworker_app.ui.days import long_form
from caseworker_app.ui.labels import worded
from caseworker_app.ui.widgets.facts import Line

translate = QCoreApplication.translate
_TONES = {
    ClaimStanding.PREPARED: ("note", "idle"),
    ClaimStanding.RUNNING: ("clock", "info"),
    ClaimStanding.LATE: ("warning", "bad"),
    ClaimStanding.PAID: ("done", "ok"),
    ClaimStanding.CLOSED: ("lock", "idle"),
    ClaimStanding.WAIVED: ("done", "ok"),
}


def hearing_lines(file: SettlementFile, today: date) -> list[Line]:
    """What the recipient was told, by when to answer, and the answer."""
    held = file.settlement
    if held is None or file.reckoning.to_repay <= ZERO:
        return []
    made = []
    if held.needless:
        made.append(Line(translate("settlement", "Behövs inte: {why}").format(why=held.needless), "info"))
    if file.letter is not None and held.answer_due is not None:
        made.append(_letter(held.answer_due, waits=held.answered is None and held.answer_due >= today, file=file))
    if held.answered is not None:
        said = translate("settlement", "Svar {day}: {text}").format(day=long_form(held.answered), text=held.answer)
        made.append(Line(said, "message"))
    if not made:
        made.append(
            Line(translate("settlement", "Mottagaren har inte fått yttra sig än (25 § FL)."), "warning", "warn")
        )
    return made


def _letter(due: date, *, waits: bool, file: SettlementFile) -> Line:
    """What is made is not sent: the recipient cannot answer a letter that still waits in Utskick."""
    if file.unsent:
        text = translate("settlement", "Brevet är gjort men väntar i Utskick på att skickas; svar senast {day}.")
        return Line(text.format(day=long_form(due)), "warning", "warn")
    text = translate("settlement", "Brevet är skickat; svar senast {day}.").format(day=long_form(due))
    return Line(text, "clock" if waits else "dispatch", "info" if waits else "idle")


def claim_lines(file: SettlementFile) -> list[Line]:
    """Each claim, its instalments and what came in, with the interest as reckoned by the table."""
    made: list[Line] = []
    for one in file.claims:
        icon, tone = _TONES[one.standing]
        made.append(Line(_claim(one), icon, tone))
        made += [
            Line(translate("settlement", "Delbetalning {sum}").format(sum=part.amount), lead=part.due.isoformat())
            for part in one.instalments
        ]
        made += [Line(_came(part), lead=part.day.isoformat()) for part in one.repayments]
        made += _interest(one)
    return made


def _claim(one: ClaimFile) -> str:
    text = translate("settlement", "{kind} {sum}: {state}").format(
        kind=worded(one.decision.kind), sum=one.claim.amount, state=worded(one.standing)
    )
    if one.due is not None and one.left > ZERO:
        text += translate("settlement", ", senast {day}, {left} återstår").format(day=one.next_due, left=one.left)
    return f"{text}. {one.claim.closed_text}".strip() if one.claim.closed_text else f"{text}."


def _came(part: Repayment) -> str:
    text = translate("settlement", "Betalt {sum}").format(sum=part.amount)
    if part.interest:
        text += translate("settlement", " och ränta {sum}").format(sum=part.interest)
    return f"{text}. {part.reference}".strip() if part.reference else f"{text}."


def _interest(one: ClaimFile) -> list[Line]:
    made = []
    if one.interest.total > ZERO:
        text = translate("settlement", "Ränta hittills {sum} (4, 6 och 9 §§ räntelagen; ej juridiskt granskad).")
        made.append(Line(text.format(sum=one.interest.total), "calc", "warn"))
    if one.interest.unknown is not None:
        text = translate("settlement", "Referensräntan saknas från {day}; räntan är inte räknad längre än dit.")
        made.append(Line(text.format(day=long_form(one.interest.unknown)), "warning", "warn"))
    return made
