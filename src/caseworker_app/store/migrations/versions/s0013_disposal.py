"""Disposals: proposed by one, carried out by another."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from caseworker_app.store import base

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """One new table."""
    op.create_table(
        "disposal",
        sa.Column("id", base.Key(), nullable=False),
        sa.Column("call_id", base.Key(), nullable=False),
        sa.Column("number", base.Whole(), nullable=False),
        sa.Column("rule", base.Words(), nullable=False),
        sa.Column("authority", base.Words(), nullable=False),
        sa.Column("items", base.Data(), nullable=False),
        sa.Column("reason", base.Words(), nullable=False),
        sa.Column("proposed_by", base.Words(), nullable=False),
        sa.Column("proposed_at", base.Moment(), nullable=False),
        sa.Column("executed_by", base.Words()),
        sa.Column("executed_at", base.Moment()),
        sa.ForeignKeyConstraint(["call_id"], ["call_.id"], name=op.f("fk_disposal_call_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_disposal")),
        sa.UniqueConstraint("call_id", "number", name=op.f("uq_disposal_call_id_number")),
    )
