"""Fairness: jäv answers that can be given anew and are tried, changed scores, meetings, and what the register is found by."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from caseworker_app.store import base
from caseworker_app.store.search import analysed

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """New tables and columns; on SQLite the table of answers is made again without its old uniqueness."""
    with op.batch_alter_table("recusal") as recusal:
        recusal.drop_constraint("uq_recusal_case_id_person", type_="unique")
        recusal.add_column(sa.Column("tried_by", base.Words()))
        recusal.add_column(sa.Column("tried_at", base.Moment()))
        recusal.add_column(sa.Column("tried_outcome", base.Words()))
        recusal.add_column(sa.Column("tried_text", base.Words()))
    op.create_index("recusal_of", "recusal", ["person", "case_id", "answered_at"])
    op.create_index("recusal_case", "recusal", ["case_id"])
    op.add_column("decision", sa.Column("editors", base.Data()))
    op.add_column("call_version", sa.Column("rules", base.Data()))
    _score_changes()
    _meetings()
    op.create_table(
        "search_register",
        sa.Column("case_id", base.Key(), nullable=False),
        sa.Column("words", base.Words(), nullable=False),
        sa.ForeignKeyConstraint(["case_id"], ["case_.id"], name=op.f("fk_search_register_case_id")),
        sa.PrimaryKeyConstraint("case_id", name=op.f("pk_search_register")),
    )
    _register_words()


def _score_changes() -> None:
    op.create_table(
        "score_change",
        sa.Column("id", base.Key(), nullable=False),
        sa.Column("case_id", base.Key(), nullable=False),
        sa.Column("assessment_id", base.Key(), nullable=False),
        sa.Column("criterion", base.Words(), nullable=False),
        sa.Column("before", base.Whole(), nullable=False),
        sa.Column("after", base.Whole(), nullable=False),
        sa.Column("reason", base.Words(), nullable=False),
        sa.Column("changed_at", base.Moment(), nullable=False),
        sa.ForeignKeyConstraint(["case_id"], ["case_.id"], name=op.f("fk_score_change_case_id")),
        sa.ForeignKeyConstraint(["assessment_id"], ["assessment.id"], name=op.f("fk_score_change_assessment_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_score_change")),
    )
    op.create_index("score_change_case", "score_change", ["case_id"])


def _meetings() -> None:
    op.create_table(
        "meeting",
        sa.Column("id", base.Key(), nullable=False),
        sa.Column("case_id", base.Key(), nullable=False),
        sa.Column("day", base.Day(), nullable=False),
        sa.Column("participants", base.Data(), nullable=False),
        sa.Column("criteria", base.Data(), nullable=False),
        sa.Column("text", base.Words(), nullable=False),
        sa.Column("recorded_by", base.Words(), nullable=False),
        sa.Column("recorded_at", base.Moment(), nullable=False),
        sa.ForeignKeyConstraint(["case_id"], ["case_.id"], name=op.f("fk_meeting_case_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_meeting")),
    )
    op.create_index("meeting_case", "meeting", ["case_id"])


def _register_words() -> None:
    """Cases that are there already can be found by their register row."""
    bound = op.get_bind()
    rows = bound.execute(sa.text("select id, dnr, applicant_name from case_")).all()
    made = [{"case": key, "words": analysed([dnr or "", name])} for key, dnr, name in rows]
    if made:
        bound.execute(sa.text("insert into search_register (case_id, words) values (:case, :words)"), made)
