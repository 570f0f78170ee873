"""How the steps Lägesrapport and Slutredovisning stand in the spine; read where the database is owned."""

from __future__ import annotations

from caseworker_app.domain.call_form import ReportKind
from caseworker_app.domain.records.decisions import Report
from caseworker_app.domain.states import DecisionState, ReportState
from caseworker_app.services.casework.records import CaseFile
from caseworker_app.services.office import Office
from caseworker_app.ui.labels import worded
from caseworker_app.ui.step import Mark, Standing


def kind_of(file: CaseFile, *, final: bool) -> ReportKind | None:
    """The call's last report settles the grant; the first of the others tells how it goes."""
    kinds = sorted(file.call.reports, key=lambda kind: kind.due)
    if final:
        return kinds[-1] if kinds else None
    return kinds[0] if len(kinds) > 1 else None


def status(_office: Office, file: CaseFile, *, final: bool) -> Mark:
    """Hidden until something is granted; then how the report stands."""
    kind = kind_of(file, final=final)
    granted = any(one.state is DecisionState.DECIDED and one.amount.ore > 0 for one in file.decisions)
    report = next((one for one in file.reports if kind is not None and one.kind == kind.id), None)
    if report is None:
        return Mark(Standing.NOT_YET, hidden=not granted)
    return Mark(_STANDINGS[report.state], _said(report))


_STANDINGS = {
    ReportState.EXPECTED: Standing.NOT_YET,
    ReportState.RECEIVED: Standing.TODO,
    ReportState.COMPLETION: Standing.WAITING,
    ReportState.ACCEPTED: Standing.DONE,
    ReportState.REJECTED: Standing.FAILED,
}


def _said(report: Report) -> str:
    return report.due.isoformat() if report.state is ReportState.EXPECTED else worded(report.state)
