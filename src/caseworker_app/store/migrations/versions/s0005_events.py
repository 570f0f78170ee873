"""What parties say in their cases, appeals, published lists, grounds for detriment, protected particulars."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from caseworker_app.store import base

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Three new tables and two columns that may be empty."""
    op.add_column("decision", sa.Column("detriment", base.Words()))
    op.add_column("applicant", sa.Column("protection", base.Words()))
    _statement()
    _appeal()
    op.create_table(
        "publication",
        sa.Column("id", base.Key(), nullable=False),
        sa.Column("call_id", base.Key(), nullable=False),
        sa.Column("number", base.Whole(), nullable=False),
        sa.Column("day", base.Day(), nullable=False),
        sa.Column("made_by", base.Words(), nullable=False),
        sa.Column("made_at", base.Moment(), nullable=False),
        sa.Column("lines", base.Data(), nullable=False),
        sa.ForeignKeyConstraint(["call_id"], ["call_.id"], name=op.f("fk_publication_call_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_publication")),
        sa.UniqueConstraint("call_id", "number", name=op.f("uq_publication_call_id_number")),
    )


def _statement() -> None:
    op.create_table(
        "statement",
        sa.Column("id", base.Key(), nullable=False),
        sa.Column("case_id", base.Key(), nullable=False),
        sa.Column("call_id", base.Key(), nullable=False),
        sa.Column("track", base.Words(), nullable=False),
        sa.Column("kind", base.Words(), nullable=False),
        sa.Column("day", base.Day(), nullable=False),
        sa.Column("sender", base.Words(), nullable=False),
        sa.Column("text", base.Words(), nullable=False),
        sa.Column("amount", base.Amount(), nullable=False),
        sa.Column("due", base.Day()),
        sa.Column("document_id", base.Key()),
        sa.Column("recorded_by", base.Words(), nullable=False),
        sa.Column("recorded_at", base.Moment(), nullable=False),
        sa.Column("annulled_by", base.Words()),
        sa.Column("annulled_at", base.Moment()),
        sa.Column("annulled_text", base.Words(), nullable=False),
        sa.Column("version", base.Whole(), nullable=False),
        sa.ForeignKeyConstraint(["case_id"], ["case_.id"], name=op.f("fk_statement_case_id")),
        sa.ForeignKeyConstraint(["call_id"], ["call_.id"], name=op.f("fk_statement_call_id")),
        sa.ForeignKeyConstraint(["document_id"], ["document.id"], name=op.f("fk_statement_document_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_statement")),
    )
    op.create_index("statement_case", "statement", ["case_id"])
    op.create_index("statement_call", "statement", ["call_id", "kind"])


def _appeal() -> None:
    op.create_table(
        "appeal",
        sa.Column("id", base.Key(), nullable=False),
        sa.Column("case_id", base.Key(), nullable=False),
        sa.Column("decision_id", base.Key(), nullable=False),
        sa.Column("received", base.Day(), nullable=False),
        sa.Column("sender", base.Words(), nullable=False),
        sa.Column("text", base.Words(), nullable=False),
        sa.Column("document_id", base.Key()),
        sa.Column("state", base.Words(), nullable=False),
        sa.Column("served", base.Day()),
        sa.Column("served_how", base.Words(), nullable=False),
        sa.Column("last_day", base.Day()),
        sa.Column("tried_by", base.Words()),
        sa.Column("tried_at", base.Moment()),
        sa.Column("tried_text", base.Words(), nullable=False),
        sa.Column("forwarded_on", base.Day()),
        sa.Column("forwarded_by", base.Words()),
        sa.Column("forwarded_to", base.Words(), nullable=False),
        sa.Column("outcome", base.Words()),
        sa.Column("outcome_day", base.Day()),
        sa.Column("outcome_text", base.Words(), nullable=False),
        sa.Column("outcome_by", base.Words()),
        sa.Column("recorded_by", base.Words(), nullable=False),
        sa.Column("recorded_at", base.Moment(), nullable=False),
        sa.Column("version", base.Whole(), nullable=False),
        sa.ForeignKeyConstraint(["case_id"], ["case_.id"], name=op.f("fk_appeal_case_id")),
        sa.ForeignKeyConstraint(["decision_id"], ["decision.id"], name=op.f("fk_appeal_decision_id")),
        sa.ForeignKeyConstraint(["document_id"], ["document.id"], name=op.f("fk_appeal_document_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_appeal")),
    )
    op.create_index("appeal_case", "appeal", ["case_id"])
    op.create_index("appeal_decision", "appeal", ["decision_id"])
