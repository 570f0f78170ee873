"""Cases in offline files."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from caseworker_app.store import base

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Two new tables."""
    op.create_table(
        "taking",
        sa.Column("id", base.Key(), nullable=False),
        sa.Column("case_id", base.Key(), nullable=False),
        sa.Column("file_id", base.Key(), nullable=False),
        sa.Column("person", base.Words(), nullable=False),
        sa.Column("machine", base.Words(), nullable=False),
        sa.Column("taken_at", base.Moment(), nullable=False),
        sa.Column("until", base.Day(), nullable=False),
        sa.Column("recovery", base.Words(), nullable=False),
        sa.Column("returned_at", base.Moment()),
        sa.Column("result", base.Data()),
        sa.ForeignKeyConstraint(["case_id"], ["case_.id"], name=op.f("fk_taking_case_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_taking")),
        sa.UniqueConstraint("file_id", "case_id", name=op.f("uq_taking_file_id_case_id")),
    )
    op.create_index("taking_case", "taking", ["case_id", "returned_at"])
    op.create_table(
        "file_state",
        sa.Column("name", base.Words(), nullable=False),
        sa.Column("value", base.Data(), nullable=False),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_file_state")),
    )
