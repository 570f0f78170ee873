"""Settlements, claims, instalments and repayments."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from caseworker_app.store import base

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Four new tables."""
    op.create_table(
        "settlement",
        *_keys(),
        sa.Column("report_id", base.Key()),
        sa.Column("ground", base.Words(), nullable=False),
        *(_money(name) for name in ("granted", "paid", "reported", "outside", "deducted")),
        sa.Column("reason", base.Words(), nullable=False),
        sa.Column("made_by", base.Words(), nullable=False),
        sa.Column("made_at", base.Moment(), nullable=False),
        sa.Column("letter_id", base.Key()),
        sa.Column("answer_due", base.Day()),
        sa.Column("answered", base.Day()),
        sa.Column("answer", base.Words(), nullable=False),
        sa.Column("needless", base.Words(), nullable=False),
        *_closing(),
        _to("settlement", "case_id", "case_"),
        _to("settlement", "report_id", "report"),
        _to("settlement", "letter_id", "letter"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_settlement")),
        sa.UniqueConstraint("case_id", name=op.f("uq_settlement_case_id")),
    )
    op.create_table(
        "claim",
        *_keys(),
        sa.Column("settlement_id", base.Key(), nullable=False),
        sa.Column("decision_id", base.Key(), nullable=False),
        _money("amount"),
        sa.Column("days", base.Whole(), nullable=False),
        sa.Column("plan_text", base.Words(), nullable=False),
        *_closing(),
        _to("claim", "case_id", "case_"),
        _to("claim", "settlement_id", "settlement"),
        _to("claim", "decision_id", "decision"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_claim")),
        sa.UniqueConstraint("decision_id", name=op.f("uq_claim_decision_id")),
    )
    _indexed("claim", "case_id", "settlement_id")
    op.create_table(
        "instalment",
        *_keys(),
        sa.Column("claim_id", base.Key(), nullable=False),
        sa.Column("position", base.Whole(), nullable=False),
        sa.Column("due", base.Day(), nullable=False),
        _money("amount"),
        _to("instalment", "case_id", "case_"),
        _to("instalment", "claim_id", "claim"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_instalment")),
    )
    _indexed("instalment", "claim_id", "case_id")
    op.create_table(
        "repayment",
        *_keys(),
        sa.Column("claim_id", base.Key(), nullable=False),
        sa.Column("day", base.Day(), nullable=False),
        _money("amount"),
        _money("interest"),
        sa.Column("reference", base.Words(), nullable=False),
        sa.Column("noted_by", base.Words(), nullable=False),
        sa.Column("noted_at", base.Moment(), nullable=False),
        _to("repayment", "case_id", "case_"),
        _to("repayment", "claim_id", "claim"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_repayment")),
    )
    _indexed("repayment", "claim_id", "case_id")


def _keys() -> tuple[sa.Column[object], ...]:
    return sa.Column("id", base.Key(), nullable=False), sa.Column("case_id", base.Key(), nullable=False)


def _closing() -> tuple[sa.Column[object], ...]:
    return (
        sa.Column("closed_on", base.Day()),
        sa.Column("closed_by", base.Words()),
        sa.Column("closed_text", base.Words(), nullable=False),
        sa.Column("version", base.Whole(), nullable=False),
    )


def _money(name: str) -> sa.Column[object]:
    return sa.Column(name, base.Amount(), nullable=False)


def _to(table: str, column: str, other: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint([column], [f"{other}.id"], name=op.f(f"fk_{table}_{column}"))


def _indexed(table: str, *columns: str) -> None:
    for column in columns:
        op.create_index(f"{table}_{column.removesuffix('_id')}", table, [column])
