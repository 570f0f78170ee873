"""The worklist's view, with deadlines and marks, and the indexes it reads by."""

from __future__ import annotations

from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Views are made again after the last step; only the index of reports that are waited for is new."""
    op.create_index("report_case", "report", ["case_id", "state", "due"])
