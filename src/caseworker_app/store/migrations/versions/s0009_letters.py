"""The lists of frozen letters and of when they were sent."""

from __future__ import annotations

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Views are made again after the last step; nothing else is new."""
