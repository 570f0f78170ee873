"""A checklist's row as it is shown: its question, the answer that waits or is saved, and who gave it."""

from __future__ import annotations

from collections.abc import Mapping

from caseworker_app.services.casework.reviews import Row, Seen
from caseworker_app.ui.answers import bare
from caseworker_app.ui.translation import in_language, translate
from caseworker_app.ui.widgets.checklist import Check


def as_check(row: Row, shown: Seen, names: Mapping[str, str], *, tone: str, evidence: str, fault: str) -> Check:
    """`shown` is what waits to be saved or is; `evidence` where the row is read, `fault` what stands in the way."""
    template, seen = row.template, row.computed
    return Check(
        key=template.id,
        text=template.text,
        answer=shown.reply.value if shown.reply else "",
        remark=shown.remark,
        found=in_language(seen.text) if seen else "",
        tone=tone,
        section=template.section,
        guidance=template.guidance,
        evidence=evidence,
        by=_by(row, names),
        fault=fault,
        bare=bare(shown),
    )


def _by(row: Row, names: Mapping[str, str]) -> str:
    """Who answered, and on which day here."""
    if row.answer is None:
        return ""
    name = names.get(row.answer.answered_by, row.answer.answered_by)
    day = row.answer.answered_at.astimezone().date().isoformat()
    return translate("answers", "{name}, {day}").format(name=name, day=day)
