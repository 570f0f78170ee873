"""A report's checklist, papers and outcome in words: pure functions from what was read to what is shown."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from caseworker_app.domain.money import formatted
from caseworker_app.domain.places import Place
from caseworker_app.domain.states import Reply
from caseworker_app.services.casework.computed import Computed
from caseworker_app.services.casework.reviews import Row, Seen
from caseworker_app.services.reporting.report_review import ReportFile
from caseworker_app.ui.answered import as_check
from caseworker_app.ui.days import long_form
from caseworker_app.ui.reports.rows import translate
from caseworker_app.ui.translation import in_language
from caseworker_app.ui.widgets.checklist import Check
from caseworker_app.ui.widgets.segments import Part

ANSWERS, GRANT = "answers", "grant"
VERDICTS = (
    (Reply.YES, str(QT_TRANSLATE_NOOP("reports", "Godkänn")), "ok", "check"),
    (Reply.QUESTION, str(QT_TRANSLATE_NOOP("reports", "Fråga")), "warn", "question"),
    (Reply.NO, str(QT_TRANSLATE_NOOP("reports", "Underkänn")), "bad", "cross"),
)


def parts() -> list[Part]:
    return [Part(reply.value, translate("reports", text), tone, icon) for reply, text, tone, icon in VERDICTS]


def row_check(held: ReportFile, row: Row, shown: Seen, names: Mapping[str, str], fault: str) -> Check:
    """A row as it stands; `shown` is what waits to be saved or is, `fault` what stands in the way."""
    seen = row.computed
    made = as_check(row, shown, names, tone=_tone(seen), evidence=_evidence(held, row), fault=fault)
    return (
        replace(
            made,
            word=in_language(seen.word),
            heads=tuple(map(in_language, seen.heads)),
            lines=tuple(tuple(map(in_language, line)) for line in seen.lines),
        )
        if seen
        else made
    )


def _tone(seen: Computed | None) -> str:
    if seen is None:
        return "idle"
    if seen.holds is None:
        return "warn" if seen.word else "idle"
    return "ok" if seen.holds else "bad"


def _evidence(held: ReportFile, row: Row) -> str:
    """Where the row is read: the grant for sums, the file that bears it, else the answers."""
    document = evidence_document(held, row)
    if document is not None:
        title = next(one.title for one in held.documents if str(one.id) == document)
        place = Place.read(row.answer.evidence) if row.answer else None
        return translate("reports", "{title} s. {page}").format(title=title, page=place.page) if place else title
    return (
        translate("reports", "Beslut och budget")
        if row.template.compute in ("sum_used", "cost_per_line")
        else held.kind.title
    )


def evidence_document(held: ReportFile, row: Row) -> str | None:
    """The id of the document the answer points to, or that bears a computed row."""
    place = Place.read(row.answer.evidence) if row.answer else None
    if place is not None and place.document in {one.id for one in held.documents}:
        return str(place.document)
    words = {"auditor_threshold": "revisor", "support_logo": "logo"}.get(row.template.compute, "")
    if not words:
        return None
    about = [one for one in held.documents if one.about_id == held.report.id]
    return next((str(one.id) for one in about if words in f"{one.title} {one.filename}".lower()), None)


def evidence_paper(held: ReportFile, row: str) -> str:
    """What to read for a row that no document bears: the grant for sums, else the answers."""
    found = next((one for one in held.sheet.rows if one.template.id == row), None)
    sums = found is not None and found.template.compute in ("sum_used", "cost_per_line")
    return GRANT if sums else ANSWERS


def progress(held: ReportFile) -> str:
    """How many rows are ready, in words."""
    total = len(held.sheet.rows)
    said = QCoreApplication.translate("reports", "{done} av %n punkter klara", "", total)
    return said.format(done=total - len(held.open_rows))


def answers_text(held: ReportFile) -> str:
    """The report as it came in: sender and day, the answers, the costs, and what was remarked before."""
    report = held.report
    lines = [held.kind.title, f"{held.case.applicant_name} · {held.case.dnr or ''}"]
    if report.received:
        sender = translate("reports", " från {sender}").format(sender=report.sender) if report.sender else ""
        lines.append(translate("reports", "Kom in {day}{sender}").format(day=long_form(report.received), sender=sender))
    questions = {question.id: question.text for question in held.kind.questions}
    for key, value in (report.answers or {}).items():
        lines += ["", questions.get(key, translate("reports", _KNOWN.get(key, key))), _said(value)]
    if held.costs:
        lines += ["", translate("reports", "Kostnader")]
        for cost in held.costs:
            outside = (
                translate("reports", ", varav {sum} utanför perioden").format(sum=formatted(cost.outside))
                if cost.outside
                else ""
            )
            lines.append(f"{cost.label}: {formatted(cost.amount)}{outside}")
        if len(held.costs) > 1:
            lines.append(translate("reports", "Summa: {sum}").format(sum=formatted(held.settlement.reported)))
    return "\n".join([*lines, *_remarked(held)])


_KNOWN = {
    "text": str(QT_TRANSLATE_NOOP("reports", "Redogörelse")),
    "support_logo": str(QT_TRANSLATE_NOOP("reports", "Används stödlogotypen?")),
}


def _said(value: object) -> str:
    return (
        translate("reports", "Ja") if value is True else translate("reports", "Nej") if value is False else str(value)
    )


def _remarked(held: ReportFile) -> list[str]:
    if not held.earlier:
        return []
    lines = ["", translate("reports", "Anmärkningar på tidigare redovisning")]
    for one in held.earlier:
        row = f"{one.row}: " if one.row else ""
        lines.append(f"{one.report} – {row}{one.text}")
    return lines


def grant_text(held: ReportFile) -> str:
    """What was granted: sum, measure, goals and activities as applied for, budget."""
    application = held.application
    lines = [
        application.title,
        translate("reports", "Beviljat {granted}, sökt {sought}").format(
            granted=formatted(held.settlement.granted), sought=formatted(application.sought)
        ),
    ]
    if application.starts and application.ends:
        lines.append(
            translate("reports", "Period {starts}–{ends}").format(starts=application.starts, ends=application.ends)
        )
    lines += ["", translate("reports", "Budget i ansökan")]
    lines += [f"{line.label}: {formatted(line.amount)}" for line in held.budget]
    for key, title in (
        ("goals", translate("reports", "Mål")),
        ("activities", translate("reports", "Aktiviteter")),
        ("cooperation", translate("reports", "Samverkan")),
        ("followup", translate("reports", "Uppföljning")),
    ):
        if application.texts.get(key):
            lines += ["", title, str(application.texts[key])]
    return "\n".join(lines)
