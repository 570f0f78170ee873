"""The model: one table for each record, both engines alike; RECORDS ties record, table and name in a unit of work."""

from __future__ import annotations

from typing import Any

from caseworker_app.domain.records import allocation as b
from caseworker_app.domain.records import cases as c
from caseworker_app.domain.records import claims as m
from caseworker_app.domain.records import controls as k
from caseworker_app.domain.records import decisions as d
from caseworker_app.domain.records import disposals as g
from caseworker_app.domain.records import events as e
from caseworker_app.domain.records import office as o
from caseworker_app.domain.records import offline as f
from caseworker_app.domain.records import payments as p
from caseworker_app.domain.records import protected as q
from caseworker_app.domain.records import reviews as r
from caseworker_app.store.tables import (
    allocation,
    cases,
    claims,
    controls,
    decisions,
    disposals,
    events,
    office,
    offline,
    payments,
    protected,
    reviews,
)

RECORDS: dict[str, tuple[type[Any], type[Any]]] = {
    "people": (office.PersonRow, o.Person),
    "settings": (office.SettingRow, o.Setting),
    "calls": (office.CallRow, o.StoredCall),
    "call_versions": (office.CallVersionRow, o.CallVersion),
    "frames": (office.FrameRow, o.FrameVersion),
    "series": (office.SeriesRow, o.Series),
    "rounds": (office.RoundRow, o.Round),
    "imports": (office.ImportRunRow, o.ImportRun),
    "cases": (cases.CaseRow, c.Case),
    "applicants": (cases.ApplicantRow, c.CaseApplicant),
    "applications": (cases.ApplicationRow, c.CaseApplication),
    "budget_lines": (cases.BudgetLineRow, c.CaseBudgetLine),
    "findings": (cases.FindingRow, c.CaseFinding),
    "documents": (cases.DocumentRow, c.Document),
    "incoming": (cases.IncomingRow, c.Incoming),
    "checklists": (reviews.ChecklistRow, r.Checklist),
    "answers": (reviews.AnswerRow, r.Answer),
    "completions": (reviews.CompletionRow, r.Completion),
    "completion_items": (reviews.CompletionItemRow, r.CompletionItem),
    "notes": (reviews.NoteRow, r.Note),
    "assessments": (reviews.AssessmentRow, r.Assessment),
    "scores": (reviews.ScoreRow, r.Score),
    "score_changes": (reviews.ScoreChangeRow, r.ScoreChange),
    "meetings": (reviews.MeetingRow, r.Meeting),
    "recusals": (reviews.RecusalRow, r.Recusal),
    "decisions": (decisions.DecisionRow, d.Decision),
    "paragraphs": (decisions.ParagraphRow, d.Paragraph),
    "decision_conditions": (decisions.DecisionConditionRow, d.DecisionCondition),
    "payment_parts": (decisions.PaymentPartRow, d.PaymentPartRecord),
    "letters": (decisions.LetterRow, d.Letter),
    "dispatches": (decisions.DispatchRow, d.Dispatch),
    "reports": (decisions.ReportRow, d.Report),
    "report_costs": (decisions.ReportCostRow, d.ReportCost),
    "statements": (events.StatementRow, e.Statement),
    "appeals": (events.AppealRow, e.Appeal),
    "publications": (events.PublicationRow, e.Publication),
    "settlements": (claims.SettlementRow, m.Settlement),
    "claims": (claims.ClaimRow, m.Claim),
    "instalments": (claims.InstalmentRow, m.Instalment),
    "repayments": (claims.RepaymentRow, m.Repayment),
    "payees": (payments.PayeeRow, p.Payee),
    "payee_checks": (payments.PayeeCheckRow, p.PayeeCheck),
    "payment_stops": (payments.PaymentStopRow, p.PaymentStop),
    "payment_runs": (payments.PaymentRunRow, p.PaymentRun),
    "payments": (payments.PaymentRow, p.Payment),
    "takings": (offline.TakingRow, f.Taking),
    "scenarios": (allocation.ScenarioRow, b.Scenario),
    "scenario_choices": (allocation.ScenarioChoiceRow, b.ScenarioChoice),
    "risks": (controls.RiskRow, k.RiskMark),
    "control_draws": (controls.ControlDrawRow, k.ControlDraw),
    "disposals": (disposals.DisposalRow, g.Disposal),
    "identities": (protected.IdentityRow, q.Identity),
    "identity_readings": (protected.IdentityReadingRow, q.IdentityReading),
    "controls": (controls.ControlRow, k.Control),
}
