"""Rows of the list as they are sorted and filtered, prepared off the GUI thread, and their columns."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import NamedTuple
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from caseworker_app.domain.money import formatted
from caseworker_app.domain.states import CaseState
from caseworker_app.domain.swedish import sort_key
from caseworker_app.services.overviews.worklists import Deadline, Out, WorkLine, deadline
from caseworker_app.ui.days import long_form
from caseworker_app.ui.labels import worded
from caseworker_app.ui.models.rows import Cell, Column
from caseworker_app.ui.offline.numbers import number
from caseworker_app.ui.states import day_look, state_look

translate = QCoreApplication.translate
S = CaseState
MINE, ALL, LATE, SECOND = "mina", "alla", "försenade", "andra"
PHASES = {
    "formell": (S.REGISTERED,),
    "komplettering": (S.COMPLETION,),
    "bedömning": (S.CHECKED, S.ASSESSMENT),
    "förslag": (S.ASSESSED, S.PROPOSED, S.PRESENTED),
    "beslutade": (S.GRANTED, S.REPORTED, S.REFUSED, S.DISMISSED, S.WRITTEN_OFF, S.DECLINED, S.CLOSED),
}
PILLS = (MINE, ALL, *PHASES, SECOND, LATE)
_PHASE_OF = {state: key for key, states in PHASES.items() for state in states}


def pill_of(states: frozenset[CaseState]) -> str:
    """The pill that holds cases in these states: that of their phase where it is one."""
    phases = {_PHASE_OF.get(state, ALL) for state in states}
    return phases.pop() if len(phases) == 1 else ALL


_ORDER = {state: at for at, state in enumerate(CaseState)}
_NUMBER = re.compile(r"\d+")


class ListRow(NamedTuple):
    """A case in the list with everything it is sorted and filtered by; `fresh`: changed by others since last seen."""

    line: WorkLine
    number: str
    due: Deadline | None
    pills: frozenset[str]
    fresh: bool
    by_number: tuple[int, ...]
    by_applicant: str
    by_title: str
    by_handler: str

    @property
    def id(self) -> UUID:
        return self.line.id

    @property
    def late(self) -> bool:
        return LATE in self.pills


@dataclass(frozen=True, slots=True)
class Eyes:
    """Who looks, on which day, and which cases others have changed since."""

    person: str
    today: date
    fresh: frozenset[UUID] = frozenset()


def prepared(lines: Sequence[WorkLine], eyes: Eyes) -> list[ListRow]:
    """Called where the database is owned: everything slow about a hundred thousand rows is done here."""
    alone = len({line.dnr.rpartition(" ")[0] for line in lines if line.dnr}) == 1
    return [_row(line, eyes, shorten=alone) for line in lines]


def _row(line: WorkLine, eyes: Eyes, *, shorten: bool) -> ListRow:
    due = deadline(line)
    return ListRow(
        line=line,
        number=line.dnr.rpartition(" ")[2] if shorten else line.dnr,
        due=due,
        pills=_pills(line.state, line.handler == eyes.person, due is not None and due.passed(eyes.today), line.awaited),
        fresh=line.id in eyes.fresh,
        by_number=tuple(map(int, _NUMBER.findall(line.dnr))),
        by_applicant=sort_key(line.applicant),
        by_title=sort_key(line.title),
        by_handler=sort_key(line.handler_name),
    )


@lru_cache(maxsize=256)
def _pills(state: CaseState, mine: bool, late: bool, awaited: bool) -> frozenset[str]:  # a cache takes no names
    """The same few sets for all rows, not one each."""
    more = {MINE: mine, LATE: late, SECOND: awaited}
    return frozenset({ALL, _PHASE_OF[state], *(key for key, on in more.items() if on)})


def columns(today: date) -> list[Column[ListRow]]:
    """In the order of the picture; the last ones are there to be chosen."""

    def due(row: ListRow) -> Cell:
        if row.due is None:
            return Cell("–", muted=True, spoken=translate("worklist", "ingen frist"))
        look = day_look(row.due.day, today)
        return Cell(look.text, look.icon, look.tone, spoken=f"{look.text}, {worded(row.due.what)}")

    def handler(row: ListRow) -> Cell:
        return Cell(row.line.handler_name or translate("worklist", "ej tilldelad"), muted=True)

    return [
        Column(
            "mark",
            "",
            mark_cell,
            _pressing,
            44,
            name=translate("worklist", "Det som brådskar: jäv, försenat, bedömning, nytt, anmärkningar"),
        ),
        Column(
            "dnr",
            translate("worklist", "Dnr"),
            lambda r: Cell(r.number or translate("worklist", "nytt"), muted=True, spoken=number(r.line.dnr)),
            lambda r: r.by_number,
            92,
        ),
        Column(
            "applicant",
            translate("worklist", "Sökande"),
            lambda row: Cell(row.line.applicant, strong=row.fresh),
            lambda row: row.by_applicant,
            0,
            ready=True,
        ),
        Column(
            "title",
            translate("worklist", "Insats"),
            lambda row: Cell(row.line.title),
            lambda row: row.by_title,
            0,
            ready=True,
        ),
        Column(
            "sought",
            translate("worklist", "Sökt belopp"),
            lambda row: Cell(formatted(row.line.sought)),
            lambda row: row.line.sought.ore,
            118,
            right=True,
        ),
        Column("state", translate("worklist", "Läge"), state_cell, lambda row: _ORDER[row.line.state], 184),
        Column("due", translate("worklist", "Nästa frist"), due, lambda row: row.due.day if row.due else None, 122),
        Column(
            "handler",
            translate("worklist", "Handläggare"),
            handler,
            lambda row: row.by_handler if row.line.handler else None,
            140,
            ready=True,
        ),
        Column(
            "extra",
            "",
            extra_cell,
            _beside,
            40,
            name=translate("worklist", "Finns också: offline, nya handlingar, anteckningar"),
        ),
        *_hidden(
            translate("worklist", "Ort"),
            translate("worklist", "Organisationsnummer"),
            translate("worklist", "Inkom"),
            translate("worklist", "Beviljat"),
            translate("worklist", "Väntar på"),
        ),
        Column("offline", translate("worklist", "Offline hos"), offline_cell, width=180, hidden=True),
    ]


def _pressing(row: ListRow) -> tuple[bool, ...]:
    return not row.late, not row.line.barred, not row.line.awaited, not row.line.findings


def _beside(row: ListRow) -> tuple[bool, ...]:
    return not row.line.offline, not row.line.later, not row.line.notes


def _hidden(town: str, orgnr: str, arrived: str, granted: str, what: str) -> list[Column[ListRow]]:
    return [
        Column("town", town, lambda row: Cell(row.line.town), width=130, hidden=True),
        Column("orgnr", orgnr, lambda row: Cell(row.line.orgnr), lambda row: row.line.orgnr, 130, hidden=True),
        Column(
            "arrived",
            arrived,
            lambda row: Cell(row.line.arrived.isoformat()),
            lambda row: row.line.arrived,
            100,
            hidden=True,
        ),
        Column(
            "granted",
            granted,
            lambda row: Cell(formatted(row.line.granted) if row.line.granted else "–"),
            lambda row: row.line.granted.ore,
            118,
            right=True,
            hidden=True,
        ),
        Column("what", what, lambda row: Cell(worded(row.due.what) if row.due else "–"), width=130, hidden=True),
    ]


def mark_cell(row: ListRow) -> Cell:
    """The most pressing thing about a case."""
    if row.line.barred:
        return Cell(icon="lock", tone="warn", spoken=translate("worklist", "Du är jävig"))
    if row.late:
        return Cell(icon="warning", tone="bad", spoken=translate("worklist", "Försenat"))
    if row.line.awaited:
        said = translate("worklist", "En kollega har lämnat sin bedömning. Din väntar.")
        return Cell(icon="scale", tone="info", spoken=said)
    if row.fresh:
        return Cell(icon="bell", tone="info", spoken=translate("worklist", "Nytt sedan sist"))
    if row.line.findings and row.line.state in (S.REGISTERED, S.COMPLETION, S.CHECKED):
        found = translate("worklist", "%n anmärkningar att hantera", "", row.line.findings)
        return Cell(icon="flag", tone="warn", spoken=found)
    return Cell()


def state_cell(row: ListRow) -> Cell:
    look = state_look(row.line.state)
    return Cell(look.text, look.icon, look.tone, chip=True)


def extra_cell(row: ListRow) -> Cell:
    """Who has the case offline, and what lies in it beside the application; the first has the icon, all are told."""
    line = row.line
    told = [("offline", sentence) for sentence in out_sentences(line.offline)]
    if line.later:
        told.append(("clip", translate("worklist", "%n handlingar har kommit in efteråt", "", line.later)))
    if line.notes:
        told.append(("note", translate("worklist", "%n anteckningar", "", line.notes)))
    if not told:
        return Cell()
    icon = told[0][0]
    tone = "info" if icon == "offline" else "idle"
    return Cell(icon=icon, tone=tone, spoken=" ".join(sentence for _, sentence in told))


def out_sentences(offline: Sequence[Out]) -> list[str]:
    """In the words of the open case."""
    mine = translate("away", "Du har ärendet offline till {day}.")
    theirs = translate("away", "{person} har ärendet offline till {day}.")
    return [(mine if one.mine else theirs).format(person=one.name, day=long_form(one.until)) for one in offline]


def offline_cell(row: ListRow) -> Cell:
    """Each with the day: `Bo Exempelsten, 2020-11-30`."""
    return Cell("; ".join(f"{one.name}, {one.until.isoformat()}" for one in row.line.offline))
