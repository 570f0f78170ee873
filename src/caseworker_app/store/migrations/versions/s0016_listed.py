"""What a line of the worklist shows of application and applicant lies in an index: the long texts are not read for it."""

from __future__ import annotations

from alembic import op

revision = "0016"
down_revision = "0015"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_index("application_listed", "application", ["case_id", "title", "sought"])
    op.create_index("applicant_listed", "applicant", ["case_id", "orgnr"])
