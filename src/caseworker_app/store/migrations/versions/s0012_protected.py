"""Protected particulars kept apart from the case, and every reading of them."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from caseworker_app.store import base

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Two new tables. Cases that were marked before are kept apart when they are marked anew."""
    op.create_table(
        "identity",
        sa.Column("id", base.Key(), nullable=False),
        sa.Column("case_id", base.Key(), nullable=False),
        sa.Column("fields", base.Data(), nullable=False),
        sa.Column("contents", base.Data(), nullable=False),
        sa.Column("kept_by", base.Words(), nullable=False),
        sa.Column("kept_at", base.Moment(), nullable=False),
        sa.Column("lifted_by", base.Words()),
        sa.Column("lifted_at", base.Moment()),
        sa.ForeignKeyConstraint(["case_id"], ["case_.id"], name=op.f("fk_identity_case_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_identity")),
    )
    op.create_index("identity_case", "identity", ["case_id"])
    op.create_table(
        "identity_reading",
        sa.Column("id", base.Key(), nullable=False),
        sa.Column("case_id", base.Key(), nullable=False),
        sa.Column("person", base.Words(), nullable=False),
        sa.Column("at", base.Moment(), nullable=False),
        sa.Column("use", base.Words(), nullable=False),
        sa.Column("reason", base.Words(), nullable=False),
        sa.ForeignKeyConstraint(["case_id"], ["case_.id"], name=op.f("fk_identity_reading_case_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_identity_reading")),
    )
    op.create_index("identity_reading_case", "identity_reading", ["case_id"])
