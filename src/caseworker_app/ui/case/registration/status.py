"""Whether a case is ready to be handled: what intake found is settled and somebody handles it."""

from __future__ import annotations

from caseworker_app.services.casework.records import CaseFile
from caseworker_app.services.office import Office
from caseworker_app.ui.step import Mark, Standing
from caseworker_app.ui.translation import translate


def status(_office: Office, file: CaseFile) -> Mark:
    left = sum(1 for one in file.findings if one.settled_at is None)
    if left:
        return Mark(Standing.DONE, translate("marks", "%n anmärkningar öppna", "", left))
    return Mark(Standing.DONE, "" if file.case.handler else translate("marks", "Ingen handläggare"))
