"""The first schema: the whole model with its journal."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from caseworker_app.store import base

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Every table of the model; triggers are made by `journal.ddl.install` after the last step."""
    op.create_table(
        "blob",
        sa.Column("sha256", base.Words(), nullable=False),
        sa.Column("size", base.Whole(), nullable=False),
        sa.Column("data", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("sha256", name=op.f("pk_blob")),
    )
    op.create_table(
        "call_",
        sa.Column("id", base.Key(), nullable=False),
        sa.Column("key", base.Words(), nullable=False),
        sa.Column("title", base.Words(), nullable=False),
        sa.Column("agency", base.Words(), nullable=False),
        sa.Column("current_version", base.Key(), nullable=False),
        sa.Column("version", base.Whole(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_call_")),
        sa.UniqueConstraint("key", name=op.f("uq_call__key")),
    )
    op.create_table(
        "journal",
        sa.Column("number", base.Whole(), autoincrement=False, nullable=False),
        sa.Column("at", base.Whole(), nullable=False),
        sa.Column("actor", base.Words(), nullable=False),
        sa.Column("station", base.Words(), nullable=False),
        sa.Column("operation", base.Key(), nullable=False),
        sa.Column("kind", base.Words(), nullable=False),
        sa.Column("case_id", base.Key(), nullable=True),
        sa.Column("object_type", base.Words(), nullable=False),
        sa.Column("object", base.Key(), nullable=False),
        sa.Column("about", base.Whole(), nullable=True),
        sa.Column("digest", sa.LargeBinary(), nullable=False),
        sa.Column("hash", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("number", name=op.f("pk_journal")),
    )
    op.create_index("journal_case", "journal", ["case_id", "number"], unique=False)
    op.create_index("journal_object", "journal", ["object", "number"], unique=False)
    op.create_table(
        "journal_payload",
        sa.Column("number", base.Whole(), autoincrement=False, nullable=False),
        sa.Column("salt", sa.LargeBinary(), nullable=False),
        sa.Column("body", base.Words(), nullable=True),
        sa.PrimaryKeyConstraint("number", name=op.f("pk_journal_payload")),
    )
    op.create_table(
        "journal_tip",
        sa.Column("one", base.Flag(), nullable=False),
        sa.Column("number", base.Whole(), nullable=False),
        sa.Column("hash", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("one", name=op.f("pk_journal_tip")),
    )
    op.create_table(
        "person",
        sa.Column("id", base.Key(), nullable=False),
        sa.Column("name", base.Words(), nullable=False),
        sa.Column("display_name", base.Words(), nullable=False),
        sa.Column("title", base.Words(), nullable=False),
        sa.Column("roles", base.Data(), nullable=False),
        sa.Column("active", base.Flag(), nullable=False),
        sa.Column("version", base.Whole(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_person")),
        sa.UniqueConstraint("name", name=op.f("uq_person_name")),
    )
    op.create_table(
        "series",
        sa.Column("id", base.Key(), nullable=False),
        sa.Column("prefix", base.Words(), nullable=False),
        sa.Column("year", base.Whole(), nullable=False),
        sa.Column("last", base.Whole(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_series")),
        sa.UniqueConstraint("prefix", "year", name=op.f("uq_series_prefix_year")),
    )
    op.create_table(
        "setting",
        sa.Column("id", base.Key(), nullable=False),
        sa.Column("name", base.Words(), nullable=False),
        sa.Column("value", base.Data(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_setting")),
        sa.UniqueConstraint("name", name=op.f("uq_setting_name")),
    )
    op.create_table(
        "call_version",
        sa.Column("id", base.Key(), nullable=False),
        sa.Column("call_id", base.Key(), nullable=False),
        sa.Column("number", base.Whole(), nullable=False),
        sa.Column("files", base.Data(), nullable=False),
        sa.Column("digest", base.Words(), nullable=False),
        sa.Column("loaded_by", base.Words(), nullable=False),
        sa.Column("loaded_at", base.Moment(), nullable=False),
        sa.ForeignKeyConstraint(["call_id"], ["call_.id"], name=op.f("fk_call_version_call_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_call_version")),
        sa.UniqueConstraint("call_id", "number", name=op.f("uq_call_version_call_id_number")),
    )
    op.create_table(
        "frame",
        sa.Column("id", base.Key(), nullable=False),
        sa.Column("call_id", base.Key(), nullable=False),
        sa.Column("track", base.Words(), nullable=False),
        sa.Column("valid_from", base.Day(), nullable=False),
        sa.Column("amount", base.Amount(), nullable=False),
        sa.Column("source", base.Words(), nullable=False),
        sa.Column("source_day", base.Day(), nullable=True),
        sa.Column("invented", base.Flag(), nullable=False),
        sa.Column("recorded_by", base.Words(), nullable=False),
        sa.ForeignKeyConstraint(["call_id"], ["call_.id"], name=op.f("fk_frame_call_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_frame")),
        sa.UniqueConstraint("call_id", "track", "valid_from", name=op.f("uq_frame_call_id_track_valid_from")),
    )
    op.create_table(
        "import_run",
        sa.Column("id", base.Key(), nullable=False),
        sa.Column("call_id", base.Key(), nullable=False),
        sa.Column("file", base.Words(), nullable=False),
        sa.Column("sha256", base.Words(), nullable=False),
        sa.Column("actor", base.Words(), nullable=False),
        sa.Column("started_at", base.Moment(), nullable=False),
        sa.Column("ended_at", base.Moment(), nullable=True),
        sa.Column("counts", base.Data(), nullable=False),
        sa.Column("notes", base.Data(), nullable=False),
        sa.ForeignKeyConstraint(["call_id"], ["call_.id"], name=op.f("fk_import_run_call_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_import_run")),
    )
    op.create_index("import_run_call", "import_run", ["call_id", "started_at"], unique=False)
    op.create_table(
        "round_",
        sa.Column("id", base.Key(), nullable=False),
        sa.Column("call_id", base.Key(), nullable=False),
        sa.Column("name", base.Words(), nullable=False),
        sa.Column("day", base.Day(), nullable=False),
        sa.Column("track", base.Words(), nullable=False),
        sa.Column("state", base.Words(), nullable=False),
        sa.Column("prepared_by", base.Words(), nullable=False),
        sa.Column("presented_by", base.Words(), nullable=False),
        sa.Column("presented_at", base.Moment(), nullable=True),
        sa.Column("decided_by", base.Words(), nullable=False),
        sa.Column("decided_at", base.Moment(), nullable=True),
        sa.Column("participants", base.Data(), nullable=False),
        sa.Column("comment", base.Words(), nullable=False),
        sa.Column("version", base.Whole(), nullable=False),
        sa.ForeignKeyConstraint(["call_id"], ["call_.id"], name=op.f("fk_round__call_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_round_")),
        sa.UniqueConstraint("call_id", "day", "track", name=op.f("uq_round__call_id_day_track")),
    )
    op.create_table(
        "case_",
        sa.Column("id", base.Key(), nullable=False),
        sa.Column("call_id", base.Key(), nullable=False),
        sa.Column("call_version_id", base.Key(), nullable=False),
        sa.Column("dnr", base.Words(), nullable=True),
        sa.Column("reference", base.Words(), nullable=True),
        sa.Column("track", base.Words(), nullable=False),
        sa.Column("applicant_name", base.Words(), nullable=False),
        sa.Column("arrived", base.Day(), nullable=False),
        sa.Column("channel", base.Words(), nullable=False),
        sa.Column("registered_at", base.Moment(), nullable=False),
        sa.Column("registered_by", base.Words(), nullable=False),
        sa.Column("handler", base.Words(), nullable=True),
        sa.Column("state", base.Words(), nullable=False),
        sa.Column("content_digest", base.Words(), nullable=False),
        sa.Column("version", base.Whole(), nullable=False),
        sa.ForeignKeyConstraint(["call_id"], ["call_.id"], name=op.f("fk_case__call_id")),
        sa.ForeignKeyConstraint(["call_version_id"], ["call_version.id"], name=op.f("fk_case__call_version_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_case_")),
        sa.UniqueConstraint("call_id", "reference", name=op.f("uq_case__call_id_reference")),
        sa.UniqueConstraint("dnr", name=op.f("uq_case__dnr")),
    )
    op.create_index("case_digest", "case_", ["call_id", "content_digest"], unique=False)
    op.create_index("case_handler", "case_", ["handler", "state", "arrived", "id"], unique=False)
    op.create_index("case_list", "case_", ["call_id", "arrived", "id"], unique=False)
    op.create_index("case_state", "case_", ["call_id", "state", "arrived", "id"], unique=False)
    op.create_table(
        "applicant",
        sa.Column("id", base.Key(), nullable=False),
        sa.Column("case_id", base.Key(), nullable=False),
        sa.Column("name", base.Words(), nullable=False),
        sa.Column("orgnr", base.Words(), nullable=False),
        sa.Column("kind", base.Words(), nullable=False),
        sa.Column("kind_text", base.Words(), nullable=False),
        sa.Column("address", base.Words(), nullable=False),
        sa.Column("postcode", base.Words(), nullable=False),
        sa.Column("city", base.Words(), nullable=False),
        sa.Column("kommun", base.Words(), nullable=False),
        sa.Column("lan", base.Words(), nullable=False),
        sa.Column("email", base.Words(), nullable=False),
        sa.Column("phone", base.Words(), nullable=False),
        sa.Column("contact_name", base.Words(), nullable=False),
        sa.Column("contact_email", base.Words(), nullable=False),
        sa.Column("contact_phone", base.Words(), nullable=False),
        sa.Column("signatory", base.Words(), nullable=False),
        sa.Column("giro", base.Words(), nullable=False),
        sa.ForeignKeyConstraint(["case_id"], ["case_.id"], name=op.f("fk_applicant_case_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_applicant")),
        sa.UniqueConstraint("case_id", name=op.f("uq_applicant_case_id")),
    )
    op.create_index("applicant_orgnr", "applicant", ["orgnr"], unique=False)
    op.create_table(
        "application",
        sa.Column("id", base.Key(), nullable=False),
        sa.Column("case_id", base.Key(), nullable=False),
        sa.Column("title", base.Words(), nullable=False),
        sa.Column("focus", base.Words(), nullable=False),
        sa.Column("sought", base.Amount(), nullable=False),
        sa.Column("starts", base.Day(), nullable=True),
        sa.Column("ends", base.Day(), nullable=True),
        sa.Column("texts", base.Data(), nullable=False),
        sa.Column("statements", base.Data(), nullable=False),
        sa.ForeignKeyConstraint(["case_id"], ["case_.id"], name=op.f("fk_application_case_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_application")),
        sa.UniqueConstraint("case_id", name=op.f("uq_application_case_id")),
    )
    op.create_table(
        "assessment",
        sa.Column("id", base.Key(), nullable=False),
        sa.Column("case_id", base.Key(), nullable=False),
        sa.Column("assessor", base.Words(), nullable=False),
        sa.Column("begun_at", base.Moment(), nullable=False),
        sa.Column("handed_in_at", base.Moment(), nullable=True),
        sa.Column("recommendation", base.Words(), nullable=False),
        sa.Column("summary", base.Words(), nullable=False),
        sa.Column("version", base.Whole(), nullable=False),
        sa.ForeignKeyConstraint(["case_id"], ["case_.id"], name=op.f("fk_assessment_case_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_assessment")),
        sa.UniqueConstraint("case_id", "assessor", name=op.f("uq_assessment_case_id_assessor")),
    )
    op.create_table(
        "budget_line",
        sa.Column("id", base.Key(), nullable=False),
        sa.Column("case_id", base.Key(), nullable=False),
        sa.Column("position", base.Whole(), nullable=False),
        sa.Column("label", base.Words(), nullable=False),
        sa.Column("amount", base.Amount(), nullable=False),
        sa.Column("remark", base.Words(), nullable=False),
        sa.ForeignKeyConstraint(["case_id"], ["case_.id"], name=op.f("fk_budget_line_case_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_budget_line")),
    )
    op.create_index("budget_line_case", "budget_line", ["case_id"], unique=False)
    op.create_table(
        "decision",
        sa.Column("id", base.Key(), nullable=False),
        sa.Column("case_id", base.Key(), nullable=False),
        sa.Column("call_id", base.Key(), nullable=False),
        sa.Column("track", base.Words(), nullable=False),
        sa.Column("serial", base.Whole(), nullable=False),
        sa.Column("kind", base.Words(), nullable=False),
        sa.Column("state", base.Words(), nullable=False),
        sa.Column("amount", base.Amount(), nullable=False),
        sa.Column("prepared_by", base.Words(), nullable=False),
        sa.Column("round_id", base.Key(), nullable=True),
        sa.Column("frame_id", base.Key(), nullable=True),
        sa.Column("day", base.Day(), nullable=True),
        sa.Column("decided_at", base.Moment(), nullable=True),
        sa.Column("decided_by", base.Words(), nullable=True),
        sa.Column("presented_by", base.Words(), nullable=True),
        sa.Column("participants", base.Data(), nullable=False),
        sa.Column("replaces", base.Key(), nullable=True),
        sa.Column("ground", base.Words(), nullable=False),
        sa.Column("purpose", base.Words(), nullable=False),
        sa.Column("starts", base.Day(), nullable=True),
        sa.Column("ends", base.Day(), nullable=True),
        sa.Column("wording", base.Words(), nullable=False),
        sa.Column("account", base.Words(), nullable=False),
        sa.Column("dissent", base.Words(), nullable=False),
        sa.Column("comment", base.Words(), nullable=False),
        sa.Column("version", base.Whole(), nullable=False),
        sa.ForeignKeyConstraint(["call_id"], ["call_.id"], name=op.f("fk_decision_call_id")),
        sa.ForeignKeyConstraint(["case_id"], ["case_.id"], name=op.f("fk_decision_case_id")),
        sa.ForeignKeyConstraint(["frame_id"], ["frame.id"], name=op.f("fk_decision_frame_id")),
        sa.ForeignKeyConstraint(["replaces"], ["decision.id"], name=op.f("fk_decision_replaces")),
        sa.ForeignKeyConstraint(["round_id"], ["round_.id"], name=op.f("fk_decision_round_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_decision")),
        sa.UniqueConstraint("case_id", "serial", name=op.f("uq_decision_case_id_serial")),
    )
    op.create_index("decision_call", "decision", ["call_id", "track", "state"], unique=False)
    op.create_index("decision_round", "decision", ["round_id"], unique=False)
    op.create_table(
        "document",
        sa.Column("id", base.Key(), nullable=False),
        sa.Column("case_id", base.Key(), nullable=False),
        sa.Column("number", base.Whole(), nullable=False),
        sa.Column("kind", base.Words(), nullable=False),
        sa.Column("incoming", base.Flag(), nullable=False),
        sa.Column("title", base.Words(), nullable=False),
        sa.Column("filename", base.Words(), nullable=False),
        sa.Column("media_type", base.Words(), nullable=False),
        sa.Column("size", base.Whole(), nullable=False),
        sa.Column("sha256", base.Words(), nullable=True),
        sa.Column("day", base.Day(), nullable=False),
        sa.Column("added_at", base.Moment(), nullable=False),
        sa.Column("added_by", base.Words(), nullable=False),
        sa.Column("content", base.Data(), nullable=True),
        sa.Column("about_id", base.Key(), nullable=True),
        sa.ForeignKeyConstraint(["case_id"], ["case_.id"], name=op.f("fk_document_case_id")),
        sa.ForeignKeyConstraint(["sha256"], ["blob.sha256"], name=op.f("fk_document_sha256")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_document")),
        sa.UniqueConstraint("case_id", "number", name=op.f("uq_document_case_id_number")),
    )
    op.create_table(
        "finding",
        sa.Column("id", base.Key(), nullable=False),
        sa.Column("case_id", base.Key(), nullable=False),
        sa.Column("kind", base.Words(), nullable=False),
        sa.Column("field", base.Words(), nullable=False),
        sa.Column("value", base.Words(), nullable=False),
        sa.Column("text", base.Words(), nullable=False),
        sa.Column("section", base.Words(), nullable=False),
        sa.Column("file", base.Words(), nullable=False),
        sa.Column("file_row", base.Whole(), nullable=True),
        sa.Column("settled_by", base.Words(), nullable=True),
        sa.Column("settled_at", base.Moment(), nullable=True),
        sa.Column("settled_text", base.Words(), nullable=False),
        sa.ForeignKeyConstraint(["case_id"], ["case_.id"], name=op.f("fk_finding_case_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_finding")),
    )
    op.create_index("finding_case", "finding", ["case_id"], unique=False)
    op.create_table(
        "incoming",
        sa.Column("id", base.Key(), nullable=False),
        sa.Column("call_id", base.Key(), nullable=False),
        sa.Column("run_id", base.Key(), nullable=False),
        sa.Column("case_id", base.Key(), nullable=True),
        sa.Column("file", base.Words(), nullable=False),
        sa.Column("file_row", base.Whole(), nullable=False),
        sa.Column("faults", base.Data(), nullable=False),
        sa.Column("content", base.Data(), nullable=False),
        sa.Column("received_at", base.Moment(), nullable=False),
        sa.Column("state", base.Words(), nullable=False),
        sa.Column("settled_by", base.Words(), nullable=True),
        sa.Column("settled_at", base.Moment(), nullable=True),
        sa.Column("settled_text", base.Words(), nullable=False),
        sa.ForeignKeyConstraint(["call_id"], ["call_.id"], name=op.f("fk_incoming_call_id")),
        sa.ForeignKeyConstraint(["case_id"], ["case_.id"], name=op.f("fk_incoming_case_id")),
        sa.ForeignKeyConstraint(["run_id"], ["import_run.id"], name=op.f("fk_incoming_run_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_incoming")),
    )
    op.create_index("incoming_state", "incoming", ["call_id", "state"], unique=False)
    op.create_table(
        "note",
        sa.Column("id", base.Key(), nullable=False),
        sa.Column("case_id", base.Key(), nullable=False),
        sa.Column("author", base.Words(), nullable=False),
        sa.Column("text", base.Words(), nullable=False),
        sa.Column("written_at", base.Moment(), nullable=False),
        sa.Column("signed_at", base.Moment(), nullable=True),
        sa.Column("kind", base.Words(), nullable=False),
        sa.Column("place", base.Data(), nullable=True),
        sa.ForeignKeyConstraint(["case_id"], ["case_.id"], name=op.f("fk_note_case_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_note")),
    )
    op.create_index("note_case", "note", ["case_id", "written_at"], unique=False)
    op.create_table(
        "recusal",
        sa.Column("id", base.Key(), nullable=False),
        sa.Column("case_id", base.Key(), nullable=False),
        sa.Column("person", base.Words(), nullable=False),
        sa.Column("biased", base.Flag(), nullable=False),
        sa.Column("text", base.Words(), nullable=False),
        sa.Column("answered_at", base.Moment(), nullable=False),
        sa.ForeignKeyConstraint(["case_id"], ["case_.id"], name=op.f("fk_recusal_case_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_recusal")),
        sa.UniqueConstraint("case_id", "person", name=op.f("uq_recusal_case_id_person")),
    )
    op.create_table(
        "report",
        sa.Column("id", base.Key(), nullable=False),
        sa.Column("case_id", base.Key(), nullable=False),
        sa.Column("kind", base.Words(), nullable=False),
        sa.Column("due", base.Day(), nullable=False),
        sa.Column("moved_from", base.Day(), nullable=True),
        sa.Column("moved_reason", base.Words(), nullable=False),
        sa.Column("received", base.Day(), nullable=True),
        sa.Column("sender", base.Words(), nullable=False),
        sa.Column("answers", base.Data(), nullable=True),
        sa.Column("state", base.Words(), nullable=False),
        sa.Column("outcome_text", base.Words(), nullable=False),
        sa.Column("outcome_by", base.Words(), nullable=True),
        sa.Column("outcome_at", base.Moment(), nullable=True),
        sa.Column("accepted_on", base.Day(), nullable=True),
        sa.Column("version", base.Whole(), nullable=False),
        sa.ForeignKeyConstraint(["case_id"], ["case_.id"], name=op.f("fk_report_case_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_report")),
        sa.UniqueConstraint("case_id", "kind", name=op.f("uq_report_case_id_kind")),
    )
    op.create_index("report_due", "report", ["kind", "state", "due"], unique=False)
    op.create_table(
        "search_text",
        sa.Column("case_id", base.Key(), nullable=False),
        sa.Column("words", base.Words(), nullable=False),
        sa.ForeignKeyConstraint(["case_id"], ["case_.id"], name=op.f("fk_search_text_case_id")),
        sa.PrimaryKeyConstraint("case_id", name=op.f("pk_search_text")),
    )
    op.create_table(
        "checklist",
        sa.Column("id", base.Key(), nullable=False),
        sa.Column("case_id", base.Key(), nullable=False),
        sa.Column("template", base.Words(), nullable=False),
        sa.Column("report_id", base.Key(), nullable=True),
        sa.Column("opened_by", base.Words(), nullable=False),
        sa.Column("opened_at", base.Moment(), nullable=False),
        sa.Column("closed_by", base.Words(), nullable=True),
        sa.Column("closed_at", base.Moment(), nullable=True),
        sa.Column("outcome", base.Words(), nullable=False),
        sa.Column("remark", base.Words(), nullable=False),
        sa.Column("version", base.Whole(), nullable=False),
        sa.ForeignKeyConstraint(["case_id"], ["case_.id"], name=op.f("fk_checklist_case_id")),
        sa.ForeignKeyConstraint(["report_id"], ["report.id"], name=op.f("fk_checklist_report_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_checklist")),
    )
    op.create_index("checklist_case", "checklist", ["case_id"], unique=False)
    op.create_table(
        "completion",
        sa.Column("id", base.Key(), nullable=False),
        sa.Column("case_id", base.Key(), nullable=False),
        sa.Column("report_id", base.Key(), nullable=True),
        sa.Column("state", base.Words(), nullable=False),
        sa.Column("due", base.Day(), nullable=False),
        sa.Column("consequence", base.Words(), nullable=False),
        sa.Column("created_by", base.Words(), nullable=False),
        sa.Column("created_at", base.Moment(), nullable=False),
        sa.Column("sent_on", base.Day(), nullable=True),
        sa.Column("answered_on", base.Day(), nullable=True),
        sa.Column("version", base.Whole(), nullable=False),
        sa.ForeignKeyConstraint(["case_id"], ["case_.id"], name=op.f("fk_completion_case_id")),
        sa.ForeignKeyConstraint(["report_id"], ["report.id"], name=op.f("fk_completion_report_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_completion")),
    )
    op.create_index("completion_case", "completion", ["case_id"], unique=False)
    op.create_table(
        "decision_condition",
        sa.Column("id", base.Key(), nullable=False),
        sa.Column("case_id", base.Key(), nullable=False),
        sa.Column("decision_id", base.Key(), nullable=False),
        sa.Column("position", base.Whole(), nullable=False),
        sa.Column("condition", base.Words(), nullable=False),
        sa.Column("text", base.Words(), nullable=False),
        sa.ForeignKeyConstraint(["case_id"], ["case_.id"], name=op.f("fk_decision_condition_case_id")),
        sa.ForeignKeyConstraint(["decision_id"], ["decision.id"], name=op.f("fk_decision_condition_decision_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_decision_condition")),
    )
    op.create_index("decision_condition_of", "decision_condition", ["decision_id"], unique=False)
    op.create_table(
        "paragraph",
        sa.Column("id", base.Key(), nullable=False),
        sa.Column("case_id", base.Key(), nullable=False),
        sa.Column("decision_id", base.Key(), nullable=False),
        sa.Column("section", base.Words(), nullable=False),
        sa.Column("position", base.Whole(), nullable=False),
        sa.Column("text", base.Words(), nullable=False),
        sa.Column("edited", base.Flag(), nullable=False),
        sa.ForeignKeyConstraint(["case_id"], ["case_.id"], name=op.f("fk_paragraph_case_id")),
        sa.ForeignKeyConstraint(["decision_id"], ["decision.id"], name=op.f("fk_paragraph_decision_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_paragraph")),
        sa.UniqueConstraint(
            "decision_id", "section", "position", name=op.f("uq_paragraph_decision_id_section_position")
        ),
    )
    op.create_index("paragraph_case", "paragraph", ["case_id"], unique=False)
    op.create_table(
        "payment_part",
        sa.Column("id", base.Key(), nullable=False),
        sa.Column("case_id", base.Key(), nullable=False),
        sa.Column("decision_id", base.Key(), nullable=False),
        sa.Column("part", base.Whole(), nullable=False),
        sa.Column("title", base.Words(), nullable=False),
        sa.Column("amount", base.Amount(), nullable=False),
        sa.Column("earliest", base.Day(), nullable=False),
        sa.Column("latest", base.Day(), nullable=True),
        sa.Column("after_report", base.Words(), nullable=False),
        sa.ForeignKeyConstraint(["case_id"], ["case_.id"], name=op.f("fk_payment_part_case_id")),
        sa.ForeignKeyConstraint(["decision_id"], ["decision.id"], name=op.f("fk_payment_part_decision_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_payment_part")),
        sa.UniqueConstraint("decision_id", "part", name=op.f("uq_payment_part_decision_id_part")),
    )
    op.create_index("payment_part_case", "payment_part", ["case_id"], unique=False)
    op.create_table(
        "report_cost",
        sa.Column("id", base.Key(), nullable=False),
        sa.Column("case_id", base.Key(), nullable=False),
        sa.Column("report_id", base.Key(), nullable=False),
        sa.Column("position", base.Whole(), nullable=False),
        sa.Column("label", base.Words(), nullable=False),
        sa.Column("amount", base.Amount(), nullable=False),
        sa.Column("outside", base.Amount(), nullable=False),
        sa.ForeignKeyConstraint(["case_id"], ["case_.id"], name=op.f("fk_report_cost_case_id")),
        sa.ForeignKeyConstraint(["report_id"], ["report.id"], name=op.f("fk_report_cost_report_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_report_cost")),
    )
    op.create_index("report_cost_of", "report_cost", ["report_id"], unique=False)
    op.create_table(
        "score",
        sa.Column("id", base.Key(), nullable=False),
        sa.Column("case_id", base.Key(), nullable=False),
        sa.Column("assessment_id", base.Key(), nullable=False),
        sa.Column("criterion", base.Words(), nullable=False),
        sa.Column("points", base.Whole(), nullable=False),
        sa.Column("reason", base.Words(), nullable=False),
        sa.ForeignKeyConstraint(["assessment_id"], ["assessment.id"], name=op.f("fk_score_assessment_id")),
        sa.ForeignKeyConstraint(["case_id"], ["case_.id"], name=op.f("fk_score_case_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_score")),
        sa.UniqueConstraint("assessment_id", "criterion", name=op.f("uq_score_assessment_id_criterion")),
    )
    op.create_index("score_case", "score", ["case_id"], unique=False)
    op.create_table(
        "answer",
        sa.Column("id", base.Key(), nullable=False),
        sa.Column("case_id", base.Key(), nullable=False),
        sa.Column("checklist_id", base.Key(), nullable=False),
        sa.Column("row_key", base.Words(), nullable=False),
        sa.Column("reply", base.Words(), nullable=False),
        sa.Column("remark", base.Words(), nullable=False),
        sa.Column("answered_by", base.Words(), nullable=False),
        sa.Column("answered_at", base.Moment(), nullable=False),
        sa.Column("evidence", base.Data(), nullable=True),
        sa.Column("computed", base.Data(), nullable=True),
        sa.ForeignKeyConstraint(["case_id"], ["case_.id"], name=op.f("fk_answer_case_id")),
        sa.ForeignKeyConstraint(["checklist_id"], ["checklist.id"], name=op.f("fk_answer_checklist_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_answer")),
        sa.UniqueConstraint("checklist_id", "row_key", name=op.f("uq_answer_checklist_id_row_key")),
    )
    op.create_index("answer_case", "answer", ["case_id"], unique=False)
    op.create_table(
        "completion_item",
        sa.Column("id", base.Key(), nullable=False),
        sa.Column("case_id", base.Key(), nullable=False),
        sa.Column("completion_id", base.Key(), nullable=False),
        sa.Column("position", base.Whole(), nullable=False),
        sa.Column("text", base.Words(), nullable=False),
        sa.Column("row_key", base.Words(), nullable=False),
        sa.Column("settled", base.Flag(), nullable=False),
        sa.ForeignKeyConstraint(["case_id"], ["case_.id"], name=op.f("fk_completion_item_case_id")),
        sa.ForeignKeyConstraint(["completion_id"], ["completion.id"], name=op.f("fk_completion_item_completion_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_completion_item")),
    )
    op.create_index("completion_item_of", "completion_item", ["completion_id"], unique=False)
    op.create_table(
        "letter",
        sa.Column("id", base.Key(), nullable=False),
        sa.Column("case_id", base.Key(), nullable=False),
        sa.Column("decision_id", base.Key(), nullable=True),
        sa.Column("completion_id", base.Key(), nullable=True),
        sa.Column("kind", base.Words(), nullable=False),
        sa.Column("serial", base.Whole(), nullable=False),
        sa.Column("title", base.Words(), nullable=False),
        sa.Column("filename", base.Words(), nullable=False),
        sa.Column("sha256", base.Words(), nullable=False),
        sa.Column("size", base.Whole(), nullable=False),
        sa.Column("pages", base.Whole(), nullable=False),
        sa.Column("frozen_at", base.Moment(), nullable=False),
        sa.Column("frozen_by", base.Words(), nullable=False),
        sa.ForeignKeyConstraint(["case_id"], ["case_.id"], name=op.f("fk_letter_case_id")),
        sa.ForeignKeyConstraint(["completion_id"], ["completion.id"], name=op.f("fk_letter_completion_id")),
        sa.ForeignKeyConstraint(["decision_id"], ["decision.id"], name=op.f("fk_letter_decision_id")),
        sa.ForeignKeyConstraint(["sha256"], ["blob.sha256"], name=op.f("fk_letter_sha256")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_letter")),
        sa.UniqueConstraint("case_id", "serial", name=op.f("uq_letter_case_id_serial")),
        sa.UniqueConstraint("decision_id", name=op.f("uq_letter_decision_id")),
    )
    op.create_index(
        "journal_operation",
        "journal",
        ["operation", "object", sa.text("(kind in ('conflict', 'settled'))")],
        unique=True,
    )
