"""Later years lead to their cases, and controls are ended by another than the handler: a view and a function."""

from __future__ import annotations

revision = "0015"
down_revision = "0014"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """No table: views, functions and rights are made anew after the last step."""
