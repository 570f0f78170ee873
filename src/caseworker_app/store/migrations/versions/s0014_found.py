"""Words are found by functions of the server, and who commits waits longer: both are made anew after this step."""

from __future__ import annotations

revision = "0014"
down_revision = "0013"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """No table changes."""
