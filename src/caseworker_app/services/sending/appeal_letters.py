"""Letters of an appeal: to who tries it with the documents of the case (46 § FL), and to the party of how it ended."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from uuid import UUID

from caseworker_app.domain.dates import long_form
from caseworker_app.domain.records.cases import Document
from caseworker_app.domain.records.decisions import Letter
from caseworker_app.domain.records.events import Appeal
from caseworker_app.domain.states import AppealState, Notice
from caseworker_app.errors import Fault, Rejected
from caseworker_app.services.desk import Desk
from caseworker_app.services.sending.letters import Letters
from caseworker_app.services.sending.snapshots import NoticeText
from caseworker_app.services.shared_only import shared_only
from caseworker_app.store.carried import DISPATCH
from caseworker_app.store.work import UnitOfWork

HANDED_OVER = (AppealState.FORWARDED, AppealState.SETTLED)


class AppealLetters:
    """The dismissal of a late appeal is a decision and has a decision's letter; these two decide nothing."""

    def __init__(self, desk: Desk, letters: Letters) -> None:
        self._desk, self._letters = desk, letters

    @shared_only(DISPATCH)
    def hand_over(self, appeal_id: UUID) -> Letter:
        """Freeze the letter to the court with a list of what goes with it; one for each appeal that was handed over."""
        case_id, said = self._handing_over(appeal_id)
        return self._letters.send_notice(case_id, said)

    def preview_handing_over(self, appeal_id: UUID) -> bytes:
        case_id, said = self._handing_over(appeal_id, asked=False)
        return self._letters.preview_notice(case_id, said)

    @shared_only(DISPATCH)
    def tell_outcome(self, appeal_id: UUID) -> Letter:
        """Freeze the letter to the party of what the court came to; one for each appeal that was settled."""
        case_id, said = self._outcome(appeal_id)
        return self._letters.send_notice(case_id, said)

    def preview_outcome(self, appeal_id: UUID) -> bytes:
        case_id, said = self._outcome(appeal_id, asked=False)
        return self._letters.preview_notice(case_id, said)

    def _handing_over(self, appeal_id: UUID, *, asked: bool = True) -> tuple[UUID, NoticeText]:
        with self._desk.reading() as work:
            held = work.appeals.get(appeal_id)
            if held.state not in HANDED_OVER:
                raise Rejected(Fault("state", "Överklagandet är inte överlämnat än.", "46 § FL"))
            if asked:
                Rejected.collect(_made_already(work, held, Notice.HANDING_OVER, HANDED_OVER))
            court = self._desk.call(work, work.cases.get(held.case_id).call_version_id).agency.court(held.forwarded_to)
            documents = work.documents.find("number", case_id=held.case_id)
            said = NoticeText(
                Notice.HANDING_OVER,
                items=tuple(_listed(one) for one in documents),
                to=court.lines if court else (held.forwarded_to or "överinstansen",),
                reviewed=court is None or court.reviewed,
                fields={
                    "court": held.forwarded_to,
                    "appellant": held.sender,
                    "appeal_day": held.received,
                    "replaced_day": _decided(work, held),
                    "trial": held.tried_text,
                },
            )
        return held.case_id, said

    def _outcome(self, appeal_id: UUID, *, asked: bool = True) -> tuple[UUID, NoticeText]:
        with self._desk.reading() as work:
            held = work.appeals.get(appeal_id)
            if held.state is not AppealState.SETTLED or held.outcome is None:
                raise Rejected(Fault("state", "Överklagandet är inte avgjort än."))
            if asked:
                Rejected.collect(_made_already(work, held, Notice.OUTCOME, (AppealState.SETTLED,)))
            outcome = ". ".join(text.rstrip(".") for text in (held.outcome.label, held.outcome_text) if text)
            said = NoticeText(
                Notice.OUTCOME,
                fields={
                    "court": held.forwarded_to,
                    "appellant": held.sender,
                    "appeal_day": held.received,
                    "replaced_day": _decided(work, held),
                    "outcome": outcome,
                    "outcome_day": held.outcome_day,
                },
            )
        return held.case_id, said


def _listed(document: Document) -> str:
    return f"{document.title or document.filename} ({long_form(document.day)}), handling {document.number}"


def _decided(work: UnitOfWork, held: Appeal) -> date | None:
    return work.decisions.get(held.decision_id).day


def _made_already(work: UnitOfWork, held: Appeal, kind: Notice, states: tuple[AppealState, ...]) -> Iterator[Fault]:
    """As many letters as appeals that have come so far."""
    wanted = work.appeals.count(case_id=held.case_id, state=[state.value for state in states])
    if work.letters.count(case_id=held.case_id, kind=kind.value) >= wanted:
        yield Fault("letter", "Brevet är redan gjort. Det finns bland breven i Utskick.")
