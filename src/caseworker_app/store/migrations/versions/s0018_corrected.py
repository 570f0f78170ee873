"""The particulars of an applicant are corrected: whoever handles the case names it anew and notes what is found: rights."""

from __future__ import annotations

revision = "0018"
down_revision = "0017"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """No table: functions and rights are made anew after the last step."""
