"""How the step Utbetalningar stands in the spine; told from what the case's file holds."""

from __future__ import annotations

from caseworker_app.domain.money import Money
from caseworker_app.domain.payment import Standing as Paying
from caseworker_app.services.casework.records import CaseFile
from caseworker_app.services.office import Office
from caseworker_app.ui.labels import worded
from caseworker_app.ui.step import Mark, Standing


def status(_office: Office, file: CaseFile) -> Mark:
    """Hidden until there is a plan; then what of it is paid, or what stands in the way."""
    parts = [one for one in file.standings if one.standing is not Paying.CUT]
    if not parts:
        return Mark(Standing.NOT_YET, hidden=True)
    here = {one.standing for one in parts}
    paid = Money.total(one.amount for one in parts if one.standing is Paying.PAID)
    if here == {Paying.PAID}:
        return Mark(Standing.DONE, str(paid))
    if Paying.STOPPED in here:
        return Mark(Standing.BLOCKED, worded(Paying.STOPPED))
    if Paying.DUE in here:
        return Mark(Standing.TODO, worded(Paying.DUE))
    if here & {Paying.ORDERED, Paying.SENT}:
        return Mark(Standing.DOING, worded(Paying.ORDERED))
    return Mark(Standing.WAITING, worded(Paying.HELD if Paying.HELD in here else Paying.COMING))
