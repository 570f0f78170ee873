"""Points that are given and not handed in are taken back by who gave them: rights."""

from __future__ import annotations

revision = "0020"
down_revision = "0019"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """No table: functions and rights are made anew after the last step."""
