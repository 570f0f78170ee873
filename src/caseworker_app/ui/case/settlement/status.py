"""How the step Återbetalning stands in the spine; read where the database is owned."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from caseworker_app.domain.claim import ClaimStanding
from caseworker_app.domain.money import Money
from caseworker_app.domain.records.claims import Settlement
from caseworker_app.domain.states import ReportState
from caseworker_app.services.casework.records import CaseFile
from caseworker_app.services.office import Office
from caseworker_app.ui.case.report_status import kind_of
from caseworker_app.ui.step import Mark, Standing

_WORDS = {
    "reckon": str(QT_TRANSLATE_NOOP("settlement", "räkna av")),
    "late": str(QT_TRANSLATE_NOOP("settlement", "förfallet")),
    "running": str(QT_TRANSLATE_NOOP("settlement", "väntar på betalning")),
    "hearing": str(QT_TRANSLATE_NOOP("settlement", "kommuniceras")),
    "close": str(QT_TRANSLATE_NOOP("settlement", "kan avslutas")),
    "closed": str(QT_TRANSLATE_NOOP("settlement", "avslutat")),
}


def status(office: Office, file: CaseFile) -> Mark:
    """Hidden until the final report is settled, or is late; then how far the money has come."""
    held = file.settlement
    if held is None:
        return _said(Standing.TODO, "reckon") if _ripe(office, file) else Mark(Standing.NOT_YET, hidden=True)
    if held.closed_on is not None:
        return _said(Standing.DONE, "closed")
    standings = {one.standing for one in file.claims}
    if ClaimStanding.LATE in standings:
        return _said(Standing.BLOCKED, "late")
    if ClaimStanding.RUNNING in standings:
        return _said(Standing.WAITING, "running")
    if left_of(held, file).ore <= 0 and ClaimStanding.PREPARED not in standings:
        return _said(Standing.TODO, "close")
    if held.letter_id is not None and held.answered is None and not file.claims:
        return _said(Standing.WAITING, "hearing")
    return Mark(Standing.DOING)


def left_of(held: Settlement, file: CaseFile) -> Money:
    """What of the sum no claim has taken up."""
    return held.reckoning.to_repay - Money.total(one.claim.amount for one in file.claims)


def _ripe(office: Office, file: CaseFile) -> bool:
    kind = kind_of(file, final=True)
    report = next((one for one in file.reports if kind is not None and one.kind == kind.id), None)
    if report is None:
        return False
    settled = report.state in (ReportState.ACCEPTED, ReportState.REJECTED)
    return settled or (report.received is None and report.due < office.desk.clock.today())


def _said(standing: Standing, key: str) -> Mark:
    return Mark(standing, QCoreApplication.translate("settlement", _WORDS[key]))
