"""The letters as rows: whose, which, where they stand, and what became of them."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP

from caseworker_app.domain.states import Kind
from caseworker_app.services.sending.dispatch_rows import DispatchRow
from caseworker_app.ui.labels import worded
from caseworker_app.ui.letters.jobs import translate
from caseworker_app.ui.models.rows import Cell, Column, RowsModel

WAITING, SENT, ALL = "waiting", "sent", "all"
# key, title, tone when there is anything in it
PILLS: tuple[tuple[str, str, str], ...] = (
    (WAITING, str(QT_TRANSLATE_NOOP("letters", "Väntar")), "warn"),
    (SENT, str(QT_TRANSLATE_NOOP("letters", "Skickade")), ""),
    (ALL, str(QT_TRANSLATE_NOOP("letters", "Alla")), ""),
)
_NOTICES = {
    "komplettering": str(QT_TRANSLATE_NOOP("letters", "Begäran om komplettering")),
    "kommunicering": str(QT_TRANSLATE_NOOP("letters", "Kommunicering")),
    "mottagningsbekraftelse": str(QT_TRANSLATE_NOOP("letters", "Mottagningsbekräftelse")),
    "paminnelse": str(QT_TRANSLATE_NOOP("letters", "Påminnelse")),
    "overlamnande": str(QT_TRANSLATE_NOOP("letters", "Överlämnande till domstol")),
    "underrattelse_avgorande": str(QT_TRANSLATE_NOOP("letters", "Underrättelse om avgörande")),
    "avvikande_mening": str(QT_TRANSLATE_NOOP("letters", "Avvikande mening")),
}
_DECISIONS = {kind.value: kind for kind in Kind}


@dataclass(frozen=True, slots=True)
class ShownLetter:
    """A letter of the list, with why the last thing done with it failed."""

    row: DispatchRow
    failed: str = ""


def kind_name(kind: str) -> str:
    """What the letter is, in words."""
    return worded(_DECISIONS[kind]) if kind in _DECISIONS else translate("letters", _NOTICES.get(kind, kind))


def group_name(row: DispatchRow) -> str:
    """The round with its day, or that it belongs to none."""
    day = row.letter.round_day
    if day is None:
        return translate("letters", "Utanför beslutsomgång")
    return f"{day.isoformat()} {row.letter.round_name or ''}".strip()


def passes(row: DispatchRow, pill: str) -> bool:
    return pill == ALL or row.waits == (pill == WAITING)


def letters_model() -> RowsModel[ShownLetter]:
    return RowsModel(
        (
            Column(
                "applicant",
                translate("letters", "Sökande"),
                lambda one: Cell(one.row.letter.applicant, below=one.row.letter.dnr),
                width=0,
            ),
            Column("kind", translate("letters", "Brev"), _kind, width=172),
            Column(
                "round",
                translate("letters", "Omgång"),
                lambda one: Cell(one.row.letter.round_day.isoformat() if one.row.letter.round_day else "–", muted=True),
                width=96,
            ),
            Column(
                "frozen",
                translate("letters", "Låst"),
                lambda one: Cell(one.row.letter.frozen_at.astimezone().date().isoformat(), muted=True),
                lambda one: one.row.letter.frozen_at,
                width=106,
                hidden=True,
            ),
            Column(
                "pages",
                translate("letters", "Sidor"),
                lambda one: Cell(str(one.row.letter.pages)),
                lambda one: one.row.letter.pages,
                width=60,
                right=True,
            ),
            Column("mail", translate("letters", "E-post"), _mail, width=66),
            Column("state", translate("letters", "Läge"), _state, width=112),
            Column("sent", translate("letters", "Skickat"), _sent, lambda one: _day(one.row), width=104),
            Column(
                "call",
                translate("letters", "Utlysning"),
                lambda one: Cell(one.row.call_title, muted=True),
                width=180,
                hidden=True,
            ),
        ),
        key=lambda one: one.row.key,
        words=lambda one: f"{one.row.letter.applicant} {one.row.letter.dnr} {kind_name(one.row.letter.kind)}",
    )


def _kind(one: ShownLetter) -> Cell:
    if one.row.letter.closed:
        spoken = translate("letters", "Innehållet är stängt för dig: jäv")
        return Cell(translate("letters", "Jäv"), "lock", "idle", chip=True, spoken=spoken)
    return Cell(kind_name(one.row.letter.kind), below=one.row.letter.file)


def _mail(one: ShownLetter) -> Cell:
    if one.row.letter.mailable:
        return Cell(translate("letters", "Ja"), "dispatch", spoken=translate("letters", "e-postadress finns"))
    return Cell("–", muted=True, spoken=translate("letters", "e-postadress saknas"))


def _state(one: ShownLetter) -> Cell:
    if one.failed:
        return Cell(translate("letters", "Misslyckades"), "warning", "bad", chip=True, spoken=one.failed)
    if one.row.waits:
        return Cell(translate("letters", "Väntar"), "todo", "warn", chip=True)
    return Cell(translate("letters", "Skickat"), "done", "ok", chip=True)


def _sent(one: ShownLetter) -> Cell:
    """The last time, and how; how often when it was more than once."""
    if one.row.waits:
        return Cell("–", muted=True, spoken=translate("letters", "inte skickat"))
    last = one.row.sent[-1]
    below = worded(last.channel)
    if len(one.row.sent) > 1:
        times = translate("letters", "%n gånger", "", len(one.row.sent))
        below = f"{below}, {times}"
    return Cell(last.day.isoformat(), below=below, spoken=f"{last.day.isoformat()}, {below}")


def _day(row: DispatchRow) -> str:
    return row.sent[-1].day.isoformat() if row.sent else ""
