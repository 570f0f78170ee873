"""Payee accounts and their checks, stops of payment, payment runs and payments."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from caseworker_app.store import base

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None
LIVE = sa.text("state in ('prepared', 'sent', 'paid')")


def upgrade() -> None:
    """Five new tables."""
    _payees()
    _stops()
    _runs()
    _payments()


def _key(table: str) -> list[sa.schema.SchemaItem]:
    return [
        sa.Column("id", base.Key(), nullable=False),
        sa.Column("case_id", base.Key(), nullable=False),
        sa.ForeignKeyConstraint(["case_id"], ["case_.id"], name=op.f(f"fk_{table}_case_id")),
        sa.PrimaryKeyConstraint("id", name=op.f(f"pk_{table}")),
    ]


def _payees() -> None:
    op.create_table(
        "payee",
        *_key("payee"),
        sa.Column("serial", base.Whole(), nullable=False),
        sa.Column("kind", base.Words(), nullable=False),
        sa.Column("number", base.Words(), nullable=False),
        sa.Column("holder", base.Words(), nullable=False),
        sa.Column("recorded_by", base.Words(), nullable=False),
        sa.Column("recorded_at", base.Moment(), nullable=False),
        sa.Column("reason", base.Words(), nullable=False),
        sa.Column("document_id", base.Key()),
        sa.ForeignKeyConstraint(["document_id"], ["document.id"], name=op.f("fk_payee_document_id")),
        sa.UniqueConstraint("case_id", "serial", name=op.f("uq_payee_case_id_serial")),
    )
    op.create_table(
        "payee_check",
        *_key("payee_check"),
        sa.Column("payee_id", base.Key(), nullable=False),
        sa.Column("step", base.Words(), nullable=False),
        sa.Column("against", base.Words(), nullable=False),
        sa.Column("done_by", base.Words(), nullable=False),
        sa.Column("done_at", base.Moment(), nullable=False),
        sa.ForeignKeyConstraint(["payee_id"], ["payee.id"], name=op.f("fk_payee_check_payee_id")),
        sa.UniqueConstraint("payee_id", "step", name=op.f("uq_payee_check_payee_id_step")),
    )
    op.create_index("payee_check_case", "payee_check", ["case_id"])


def _stops() -> None:
    op.create_table(
        "payment_stop",
        *_key("payment_stop"),
        sa.Column("part_id", base.Key()),
        sa.Column("reason", base.Words(), nullable=False),
        sa.Column("section", base.Words(), nullable=False),
        sa.Column("set_by", base.Words(), nullable=False),
        sa.Column("set_at", base.Moment(), nullable=False),
        sa.Column("lifted_by", base.Words()),
        sa.Column("lifted_at", base.Moment()),
        sa.Column("lifted_reason", base.Words(), nullable=False),
        sa.ForeignKeyConstraint(["part_id"], ["payment_part.id"], name=op.f("fk_payment_stop_part_id")),
    )
    op.create_index("payment_stop_case", "payment_stop", ["case_id"])


def _runs() -> None:
    op.create_table(
        "payment_run",
        sa.Column("id", base.Key(), nullable=False),
        sa.Column("call_id", base.Key(), nullable=False),
        sa.Column("name", base.Words(), nullable=False),
        sa.Column("day", base.Day(), nullable=False),
        sa.Column("message", base.Words(), nullable=False),
        sa.Column("state", base.Words(), nullable=False),
        sa.Column("prepared_by", base.Words(), nullable=False),
        sa.Column("prepared_at", base.Moment(), nullable=False),
        sa.Column("approved_by", base.Words()),
        sa.Column("approved_at", base.Moment()),
        sa.Column("handed_over_by", base.Words()),
        sa.Column("handed_over_at", base.Moment()),
        sa.Column("withdrawn_by", base.Words()),
        sa.Column("withdrawn_reason", base.Words(), nullable=False),
        sa.Column("version", base.Whole(), nullable=False),
        sa.ForeignKeyConstraint(["call_id"], ["call_.id"], name=op.f("fk_payment_run_call_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_payment_run")),
        sa.UniqueConstraint("message", name=op.f("uq_payment_run_message")),
    )
    op.create_index("payment_run_call", "payment_run", ["call_id", "day"])


def _payments() -> None:
    op.create_table(
        "payment",
        *_key("payment"),
        sa.Column("run_id", base.Key(), nullable=False),
        sa.Column("part_id", base.Key(), nullable=False),
        sa.Column("payee_id", base.Key(), nullable=False),
        sa.Column("amount", base.Amount(), nullable=False),
        sa.Column("reference", base.Words(), nullable=False),
        sa.Column("state", base.Words(), nullable=False),
        sa.Column("paid_on", base.Day()),
        sa.Column("returned_on", base.Day()),
        sa.Column("reason", base.Words(), nullable=False),
        sa.Column("booked_by", base.Words()),
        sa.Column("booked_at", base.Moment()),
        sa.ForeignKeyConstraint(["run_id"], ["payment_run.id"], name=op.f("fk_payment_run_id")),
        sa.ForeignKeyConstraint(["part_id"], ["payment_part.id"], name=op.f("fk_payment_part_id")),
        sa.ForeignKeyConstraint(["payee_id"], ["payee.id"], name=op.f("fk_payment_payee_id")),
        sa.UniqueConstraint("reference", name=op.f("uq_payment_reference")),
    )
    op.create_index("payment_live", "payment", ["part_id"], unique=True, postgresql_where=LIVE, sqlite_where=LIVE)
    op.create_index("payment_run_of", "payment", ["run_id"])
    op.create_index("payment_case", "payment", ["case_id"])
