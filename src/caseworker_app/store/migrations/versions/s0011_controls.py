"""Risk classes, samples for deeper control, and what the controls came to."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from caseworker_app.store import base

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Three new tables."""
    op.create_table(
        "risk",
        sa.Column("id", base.Key(), nullable=False),
        sa.Column("case_id", base.Key(), nullable=False),
        sa.Column("serial", base.Whole(), nullable=False),
        sa.Column("level", base.Words(), nullable=False),
        sa.Column("computed", base.Words()),
        sa.Column("grounds", base.Data(), nullable=False),
        sa.Column("reason", base.Words(), nullable=False),
        sa.Column("set_by", base.Words(), nullable=False),
        sa.Column("set_at", base.Moment(), nullable=False),
        sa.ForeignKeyConstraint(["case_id"], ["case_.id"], name=op.f("fk_risk_case_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_risk")),
        sa.UniqueConstraint("case_id", "serial", name=op.f("uq_risk_case_id_serial")),
    )
    op.create_table(
        "control_draw",
        sa.Column("id", base.Key(), nullable=False),
        sa.Column("call_id", base.Key(), nullable=False),
        sa.Column("number", base.Whole(), nullable=False),
        sa.Column("seed", base.Words(), nullable=False),
        sa.Column("reason", base.Words(), nullable=False),
        sa.Column("strata", base.Data(), nullable=False),
        sa.Column("drawn_by", base.Words(), nullable=False),
        sa.Column("drawn_at", base.Moment(), nullable=False),
        sa.ForeignKeyConstraint(["call_id"], ["call_.id"], name=op.f("fk_control_draw_call_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_control_draw")),
        sa.UniqueConstraint("call_id", "number", name=op.f("uq_control_draw_call_id_number")),
    )
    op.create_table(
        "control",
        sa.Column("id", base.Key(), nullable=False),
        sa.Column("case_id", base.Key(), nullable=False),
        sa.Column("draw_id", base.Key()),
        sa.Column("level", base.Words(), nullable=False),
        sa.Column("reason", base.Words(), nullable=False),
        sa.Column("added_by", base.Words(), nullable=False),
        sa.Column("added_at", base.Moment(), nullable=False),
        sa.Column("outcome", base.Words()),
        sa.Column("outcome_text", base.Words(), nullable=False),
        sa.Column("outcome_by", base.Words()),
        sa.Column("outcome_at", base.Moment()),
        sa.Column("version", base.Whole(), nullable=False),
        sa.ForeignKeyConstraint(["case_id"], ["case_.id"], name=op.f("fk_control_case_id")),
        sa.ForeignKeyConstraint(["draw_id"], ["control_draw.id"], name=op.f("fk_control_draw_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_control")),
        sa.UniqueConstraint("draw_id", "case_id", name=op.f("uq_control_draw_id_case_id")),
    )
    op.create_index("control_case", "control", ["case_id"])
