"""What is registered of an application is put right: rights, and a view that counts what came after it."""

from __future__ import annotations

revision = "0021"
down_revision = "0020"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """No table: views, functions and rights are made anew after the last step."""
