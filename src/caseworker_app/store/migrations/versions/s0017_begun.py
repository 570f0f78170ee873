"""Who began a case in an offline file keeps what came of it, also before the jäv question is answered: a right."""

from __future__ import annotations

revision = "0017"
down_revision = "0016"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """No table: functions and rights are made anew after the last step."""
