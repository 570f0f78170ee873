"""Letters that left the agency, and what an edited paragraph was made from."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from caseworker_app.store import base

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """A new table and two columns that may be empty."""
    op.add_column("paragraph", sa.Column("made", base.Words()))
    op.add_column("paragraph", sa.Column("suggested", base.Words()))
    op.create_table(
        "dispatch",
        sa.Column("id", base.Key(), nullable=False),
        sa.Column("case_id", base.Key(), nullable=False),
        sa.Column("letter_id", base.Key(), nullable=False),
        sa.Column("channel", base.Words(), nullable=False),
        sa.Column("day", base.Day(), nullable=False),
        sa.Column("recipient", base.Words(), nullable=False),
        sa.Column("sha256", base.Words(), nullable=False),
        sa.Column("sent_by", base.Words(), nullable=False),
        sa.Column("sent_at", base.Moment(), nullable=False),
        sa.Column("note", base.Words(), nullable=False),
        sa.ForeignKeyConstraint(["case_id"], ["case_.id"], name=op.f("fk_dispatch_case_id")),
        sa.ForeignKeyConstraint(["letter_id"], ["letter.id"], name=op.f("fk_dispatch_letter_id")),
        sa.ForeignKeyConstraint(["sha256"], ["blob.sha256"], name=op.f("fk_dispatch_sha256")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_dispatch")),
    )
    op.create_index("dispatch_letter", "dispatch", ["letter_id"])
    op.create_index("dispatch_case", "dispatch", ["case_id"])
