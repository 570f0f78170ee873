"""The case as a whole: its derived state, its findings and its notes."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator, Mapping
from typing import Any
from uuid import UUID

from caseworker_app.domain.call_review import Stage
from caseworker_app.domain.records.cases import Case, CaseFinding
from caseworker_app.domain.records.reviews import Note
from caseworker_app.domain.statements import declined
from caseworker_app.domain.states import CaseState, Role
from caseworker_app.domain.workflow import Facts, state_of
from caseworker_app.errors import Fault, Rejected
from caseworker_app.services.desk import Desk
from caseworker_app.store.milestones import milestones
from caseworker_app.store.work import UnitOfWork

HANDLERS = (Role.CASEWORKER, Role.REGISTRAR)


def facts(desk: Desk, work: UnitOfWork, case: Case) -> Facts:
    """What the state of a case is told from."""
    call = desk.call(work, case.call_version_id)
    formal = [template.id for template in call.checklists if template.stage is Stage.FORMAL]
    past = milestones(work, case.id, formal)
    return Facts(
        decisions=work.decisions.find("serial", case_id=case.id),
        formal_done=past.formal_done,
        completion_sent=past.completion_sent,
        assessments_begun=past.begun,
        assessments_handed_in=past.handed_in,
        assessors_wanted=call.track(case.track).assessors,
        reports_in_review=past.reports_in_review,
        declined=declined(work.statements.find(case_id=case.id)),
        closed=past.closed,
    )


def refresh(desk: Desk, work: UnitOfWork, case_id: UUID) -> Case:
    """Write the derived state where it has changed; every use case that touches a case ends with this."""
    case = work.cases.get(case_id)
    state = state_of(facts(desk, work, case))
    if state is case.state:
        return case
    return work.cases.save(dataclasses.replace(case, state=state), case.version, case)


def mismatches(desk: Desk, work: UnitOfWork) -> Iterator[str]:
    """A sentence for every case whose written state is not the derived one; for verify."""
    for case in work.cases.find("dnr"):
        derived = state_of(facts(desk, work, case))
        if derived is not case.state:
            yield f"{case.dnr} står som {case.state.label} men är {derived.label}."


class Cases:
    """What concerns the register row, findings and notes."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def by_dnr(self, dnr: str) -> Case:
        with self._desk.reading() as work:
            return self._desk.case(work, dnr)

    def settle(self, finding_id: UUID, text: str) -> CaseFinding:
        """Say how a finding from intake was settled; it stays visible with who and when."""
        if not text.strip():
            raise Rejected(Fault("settled_text", "Skriv hur anmärkningen har hanterats."))
        with self._desk.work() as work:
            self._desk.person(work, *HANDLERS)
            finding = work.findings.get(finding_id)
            changed = dataclasses.replace(
                finding, settled_by=self._desk.actor, settled_at=self._desk.clock.now(), settled_text=text.strip()
            )
            work.findings.change(
                finding.id,
                settled_by=changed.settled_by,
                settled_at=changed.settled_at,
                settled_text=changed.settled_text,
            )
            work.commit()
        return changed

    def note(self, case_id: UUID, text: str, *, sign: bool = True, place: Mapping[str, Any] | None = None) -> Note:
        """A case note (tjänsteanteckning, 27 § FL); locked once signed. `place` as `domain.places.Place` writes it."""
        if not text.strip():
            raise Rejected(Fault("text", "Anteckningen är tom. Skriv vad som ska antecknas."))
        now = self._desk.clock.now()
        with self._desk.work() as work:
            self._desk.person(work)
            case = work.cases.get(case_id)
            made = Note(
                id=self._desk.new_id(),
                case_id=case.id,
                author=self._desk.actor,
                text=text.strip(),
                written_at=now,
                signed_at=now if sign else None,
                place=place,
            )
            work.notes.add(made)
            work.commit()
        return made

    def sign(self, note_id: UUID, text: str) -> Note:
        """Save and lock one's own note."""
        with self._desk.work() as work:
            note = work.notes.get(note_id)
            if note.author != self._desk.actor:
                raise Rejected(Fault("author", "Bara den som skrev anteckningen kan signera den."))
            if note.signed_at is not None:
                raise Rejected(Fault("text", "Anteckningen är redan signerad. Skriv en ny anteckning i stället."))
            signed = dataclasses.replace(note, text=text.strip(), signed_at=self._desk.clock.now())
            work.notes.change(note.id, text=signed.text, signed_at=signed.signed_at)
            work.commit()
        return signed


def closed(state: CaseState) -> bool:
    """Whether nothing more is expected of a case before a new decision."""
    return state in (
        CaseState.REFUSED,
        CaseState.DISMISSED,
        CaseState.WRITTEN_OFF,
        CaseState.DECLINED,
        CaseState.CLOSED,
    )
