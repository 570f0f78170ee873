"""The steps of a case as its spine shows them: one entry per work pane, each in a module of its own."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QT_TRANSLATE_NOOP

from caseworker_app.domain.call_review import Stage
from caseworker_app.ui.assessment.status import status as assessment_status
from caseworker_app.ui.case.completion.status import status as completion_status
from caseworker_app.ui.case.payment_status import status as payments_status
from caseworker_app.ui.case.registration.status import status as registration_status
from caseworker_app.ui.case.report_status import status as report_status
from caseworker_app.ui.case.settlement.status import status as settlement_status
from caseworker_app.ui.checks import stages
from caseworker_app.ui.decision.reading import status as proposal_status
from caseworker_app.ui.events.status import status as events_status
from caseworker_app.ui.step import CasePane, Group, Step, StepView
from caseworker_app.ui.workplace import Workplace


def _registration(place: Workplace, pane: CasePane) -> StepView:
    from caseworker_app.ui.case.registration.view import RegistrationView  # made when first shown

    return RegistrationView(place, pane)


def _completion(place: Workplace, pane: CasePane) -> StepView:
    from caseworker_app.ui.case.completion.view import CompletionView  # made when first shown

    return CompletionView(place, pane)


def _check(place: Workplace, pane: CasePane, *, stage: Stage) -> StepView:
    from caseworker_app.ui.checks.view import CheckView  # made when first shown

    return CheckView(place, pane, stage)


def _assessment(place: Workplace, pane: CasePane) -> StepView:
    from caseworker_app.ui.assessment.view import AssessmentView  # made when first shown

    return AssessmentView(place, pane)


def _proposal(place: Workplace, pane: CasePane) -> StepView:
    from caseworker_app.ui.decision.view import DecisionView  # made when first shown

    return DecisionView(place, pane)


def _events(place: Workplace, pane: CasePane) -> StepView:
    from caseworker_app.ui.events.view import EventsStep  # made when first shown

    return EventsStep(place, pane)


def _report(place: Workplace, pane: CasePane, *, final: bool) -> StepView:
    from caseworker_app.ui.case.report_step import ReportStep  # made when first shown

    return ReportStep(place, pane, final=final)


def _payments(place: Workplace, pane: CasePane) -> StepView:
    from caseworker_app.ui.case.payment_step import PaymentStep  # made when first shown

    return PaymentStep(place, pane)


def _settlement(place: Workplace, pane: CasePane) -> StepView:
    from caseworker_app.ui.case.settlement.view import SettlementView  # made when first shown

    return SettlementView(place, pane)


def _checking(stage: Stage, group: Group) -> Step:
    build, status = partial(_check, stage=stage), partial(stages.status, stage=stage)
    return Step(stages.STEPS[stage], stages.TITLES[stage], group, build, status, aside=stage not in stages.REQUIRED)


STEPS: tuple[Step, ...] = (
    Step(
        "registration",
        str(QT_TRANSLATE_NOOP("steps", "Registrering")),
        Group.REGISTER,
        _registration,
        registration_status,
    ),
    _checking(Stage.FORMAL, Group.REVIEW),
    Step(
        "completion",
        str(QT_TRANSLATE_NOOP("steps", "Komplettering")),
        Group.REVIEW,
        _completion,
        completion_status,
        aside=True,
    ),
    _checking(Stage.MERITS, Group.REVIEW),
    Step("assessment", str(QT_TRANSLATE_NOOP("steps", "Bedömning")), Group.REVIEW, _assessment, assessment_status),
    Step("proposal", str(QT_TRANSLATE_NOOP("steps", "Förslag och beslut")), Group.DECIDE, _proposal, proposal_status),
    _checking(Stage.DECISION, Group.DECIDE),
    Step("events", str(QT_TRANSLATE_NOOP("steps", "Besked från parten")), Group.DECIDE, _events, events_status),
    _checking(Stage.PAYMENT, Group.FOLLOW_UP),
    Step(
        "payments",
        str(QT_TRANSLATE_NOOP("steps", "Utbetalningar")),
        Group.FOLLOW_UP,
        _payments,
        payments_status,
    ),
    Step(
        "progress_report",
        str(QT_TRANSLATE_NOOP("steps", "Lägesrapport")),
        Group.FOLLOW_UP,
        partial(_report, final=False),
        partial(report_status, final=False),
    ),
    Step(
        "final_report",
        str(QT_TRANSLATE_NOOP("steps", "Slutredovisning")),
        Group.FOLLOW_UP,
        partial(_report, final=True),
        partial(report_status, final=True),
    ),
    Step(
        "settlement",
        str(QT_TRANSLATE_NOOP("steps", "Återbetalning")),
        Group.FOLLOW_UP,
        _settlement,
        settlement_status,
    ),
)
