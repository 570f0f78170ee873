"""The checks of a case, one for each stage that the call has a checklist for, and how far each has come."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from caseworker_app.domain.call import Call
from caseworker_app.domain.call_review import ChecklistTemplate, Stage
from caseworker_app.domain.states import CaseState, DecisionState, Outcome
from caseworker_app.services.casework.cases import closed
from caseworker_app.services.casework.records import CaseFile
from caseworker_app.services.office import Office
from caseworker_app.ui.step import Mark, Standing

_WORDS = {
    Outcome.PASSED: str(QT_TRANSLATE_NOOP("marks", "godkänd")),
    Outcome.PASSED_WITH_REMARK: str(QT_TRANSLATE_NOOP("marks", "godkänd med anmärkning")),
    Outcome.FAILED: str(QT_TRANSLATE_NOOP("marks", "underkänd")),
}
TONES = {Outcome.OPEN: "info", Outcome.PASSED: "ok", Outcome.PASSED_WITH_REMARK: "warn", Outcome.FAILED: "bad"}
TITLES = {
    Stage.FORMAL: str(QT_TRANSLATE_NOOP("steps", "Formell kontroll")),
    Stage.MERITS: str(QT_TRANSLATE_NOOP("steps", "Saklig kontroll")),
    Stage.DECISION: str(QT_TRANSLATE_NOOP("steps", "Kontroll inför beslut")),
    Stage.PAYMENT: str(QT_TRANSLATE_NOOP("steps", "Kontroll inför utbetalning")),
}
STEPS = {
    Stage.FORMAL: "formal",
    Stage.MERITS: "merits",
    Stage.DECISION: "decision_check",
    Stage.PAYMENT: "payment_check",
}
_DUE = {
    Stage.FORMAL: (CaseState.REGISTERED, CaseState.COMPLETION),
    Stage.MERITS: (CaseState.CHECKED, CaseState.ASSESSMENT, CaseState.ASSESSED),
    Stage.DECISION: (CaseState.ASSESSED,),
    Stage.PAYMENT: (CaseState.GRANTED, CaseState.REPORTED),
}
REQUIRED = (Stage.FORMAL, Stage.MERITS)  # before a first decision: services/deciding/work_left.py


def outcome_word(outcome: Outcome) -> str:
    return QCoreApplication.translate("marks", _WORDS[outcome])


def title(stage: Stage) -> str:
    return QCoreApplication.translate("steps", TITLES[stage])


def checklists(call: Call, stage: Stage) -> tuple[ChecklistTemplate, ...]:
    """The call's lists for a stage, in the order they are made."""
    return tuple(one for one in call.checklists if one.stage is stage)


def due(file: CaseFile, stage: Stage) -> bool:
    """Whether the case has come to where this check is made."""
    return file.case.state in _DUE[stage]


def may_begin(file: CaseFile, stage: Stage) -> bool:
    """A check may be begun before its turn, never after the decision or in a case that is over."""
    if stage is Stage.PAYMENT:
        return due(file, stage)
    return undecided(file)


def undecided(file: CaseFile) -> bool:
    """Nothing is decided in the case and it is not over: something may still be asked of the applicant."""
    decided = any(one.state is DecisionState.DECIDED for one in file.decisions)
    return not (decided or closed(file.case.state))


def begins_by_looking(file: CaseFile, stage: Stage) -> bool:
    """The formal check is everybody's next step in a new case: nobody has to say that it begins."""
    return stage is Stage.FORMAL and due(file, stage)


def status(office: Office, file: CaseFile, stage: Stage) -> Mark:
    templates = checklists(file.call, stage)
    begun = [office.reviews.begun(file.case.id, one.id) for one in templates]
    sheets = [one for one in begun if one is not None]
    if not sheets:
        required, now = stage in REQUIRED, due(file, stage)
        hidden = not templates or not (required or now)
        return Mark(Standing.TODO if required and now else Standing.NOT_YET, hidden=hidden)
    outcomes = [one.checklist.outcome for one in sheets]
    if len(sheets) == len(templates) and Outcome.OPEN not in outcomes:
        worst = max(outcomes, key=list(_WORDS).index)
        return Mark(Standing.FAILED if worst is Outcome.FAILED else Standing.DONE, outcome_word(worst))
    total = sum(len(one.for_track(file.case.track)) for one in templates)
    answered = sum(len(one.rows) - len(one.unanswered) for one in sheets)
    return Mark(
        Standing.DOING,
        QCoreApplication.translate("marks", "{answered} av %n punkter", "", total).format(answered=answered),
    )
