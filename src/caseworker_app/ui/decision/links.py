"""Where each line of the list of requirements leads: a field, a step of the case, or a room."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from caseworker_app.errors import Fault
from caseworker_app.ui.checks import stages
from caseworker_app.ui.decision.fields import ProposalFields
from caseworker_app.ui.forms.ui_decision import Ui_Decision

STEPS = {  # of the case
    **{f"checklist.{stage.value}": step for stage, step in stages.STEPS.items()},
    "assessment": "assessment",
    "account": "completion",
}
BY_ROUND = ("day", "decider", "presenter", "others")  # what the round sets
CALLS = ("appeal",)  # what the call says


def field_of(key: str, missing: Sequence[Fault], ui: Ui_Decision, fields: ProposalFields) -> QWidget | None:
    """The field where a requirement is met; of several the first that something is missing in."""
    parts: dict[str, dict[str, QWidget]] = {
        "kind": {
            "kind": ui.kind_segments.focus_target,
            "amount": fields.amount,
            "purpose": fields.purpose,
            "period": fields.starts,
        },
        "reasons": {"reasons": ui.reasons_edit},
        "frame": {"frame": fields.amount},
        "plan": {"plan": next(iter(ui.plan_rows.fields), fields.amount)},
        "ground": {"ground": fields.ground, "replaces": fields.replaces},
        "detriment": {"detriment": fields.detriment},
    }
    found = parts.get(key, {})
    faulty = next((fault.field for fault in missing if fault.field in found), "")
    return found.get(faulty) or next(iter(found.values()), None)
