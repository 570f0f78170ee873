"""The address of a protected recipient goes on a sheet of its own, made when the letter is sent and kept nowhere."""

from __future__ import annotations

from datetime import datetime

from caseworker_app.domain.records.cases import CaseApplicant
from caseworker_app.letters.cover import cover_sheet
from caseworker_app.letters.render import render
from caseworker_app.letters.verify import verify
from caseworker_app.services.casework.identities import Identities, Use
from caseworker_app.services.desk import Desk
from caseworker_app.services.sending.letters import NOON
from caseworker_app.services.sending.outgoing import Outgoing
from caseworker_app.services.sending.snapshots import addressee


class Covers:
    """Each reading of an address is on record with the letter it was for."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._identities = Identities(desk)

    def of(self, one: Outgoing) -> bytes | None:
        """The sheet as a PDF; None where the letter itself bears the address."""
        if one.applicant.protection is None:
            return None
        with self._desk.reading() as work:
            call = self._desk.call(work, work.cases.get(one.letter.case_id).call_version_id)
        held = self._identities.whole(one.applicant, Use.COVER, f"Adressblad till {one.letter.filename}")
        sheet = cover_sheet(
            call.agency,
            one.dnr,
            one.letter.title.lower(),
            addressee(held, shown=True),
            sample=self._desk.sample,
            part=call.rules.archive_part,
        )
        data = render(sheet, datetime.combine(self._desk.clock.today(), NOON))
        verify(data, sheet)
        return data

    def addressed(self, one: Outgoing, why: str) -> CaseApplicant:
        """The recipient with its address, for a list of addresses."""
        return self._identities.whole(one.applicant, Use.ADDRESSES, why)
