"""Scenarios of the allocation board."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from caseworker_app.store import base

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Two new tables."""
    op.create_table(
        "scenario",
        sa.Column("id", base.Key(), nullable=False),
        sa.Column("call_id", base.Key(), nullable=False),
        sa.Column("name", base.Words(), nullable=False),
        sa.Column("terms", base.Data(), nullable=False),
        sa.Column("choices", base.Whole(), nullable=False),
        sa.Column("made_by", base.Words(), nullable=False),
        sa.Column("made_at", base.Moment(), nullable=False),
        sa.Column("state", base.Words(), nullable=False),
        sa.Column("settled_by", base.Words()),
        sa.Column("settled_at", base.Moment()),
        sa.Column("version", base.Whole(), nullable=False),
        sa.ForeignKeyConstraint(["call_id"], ["call_.id"], name=op.f("fk_scenario_call_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_scenario")),
    )
    op.create_index("scenario_call", "scenario", ["call_id", "made_at"])
    op.create_table(
        "scenario_choice",
        sa.Column("id", base.Key(), nullable=False),
        sa.Column("scenario_id", base.Key(), nullable=False),
        sa.Column("case_id", base.Key(), nullable=False),
        sa.Column("chosen", base.Flag()),
        sa.Column("amount", base.Amount()),
        sa.Column("basis", base.Words(), nullable=False),
        sa.Column("reason", base.Words(), nullable=False),
        sa.ForeignKeyConstraint(["scenario_id"], ["scenario.id"], name=op.f("fk_scenario_choice_scenario_id")),
        sa.ForeignKeyConstraint(["case_id"], ["case_.id"], name=op.f("fk_scenario_choice_case_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_scenario_choice")),
        sa.UniqueConstraint("scenario_id", "case_id", name=op.f("uq_scenario_choice_scenario_id_case_id")),
    )
    op.create_index("scenario_choice_case", "scenario_choice", ["case_id"])
