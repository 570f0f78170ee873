"""One of many at work at once: notes, one shared text, proposals, lists and sums; tells at the end what was done."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from contextlib import closing
from dataclasses import asdict, dataclass, field
from time import monotonic
from uuid import UUID

from caseworker_app.app import open_office
from caseworker_app.errors import CaseChanged, Rejected, Surroundings, Unavailable
from caseworker_app.services.casework.completions import Wanted
from caseworker_app.services.clock import SampleClock
from caseworker_app.services.office import Office
from tests.support.files import CALL
from tests.support.journey import DECISION_DAY, answered


@dataclass
class Done:
    """What was acknowledged, what was refused, and how long the readings took."""

    notes: list[str] = field(default_factory=list)
    words: list[str] = field(default_factory=list)
    proposed: list[str] = field(default_factory=list)
    refused: int = 0
    met: int = 0
    busy: int = 0
    wrong: list[str] = field(default_factory=list)
    worklist: list[float] = field(default_factory=list)
    statistics: list[float] = field(default_factory=list)


def patiently(deed: Callable[[], None], done: Done) -> None:
    """Once more, as the sentence asks for, when one waited for longer than one waits and nothing was done."""
    while True:
        try:
            return deed()
        except CaseChanged:
            done.met += 1
        except Unavailable as error:
            if error.kind is not Surroundings.BUSY:
                raise
            done.busy += 1


def note(office: Office, case: UUID, text: str, done: Done) -> None:
    patiently(lambda: _noted(office, case, text), done)
    done.notes.append(text)


def _noted(office: Office, case: UUID, text: str) -> None:
    office.cases.note(case, text)


def write(office: Office, request: UUID, word: str, done: Done) -> None:
    """Add a word to the text that everybody adds to; whoever was too late reads it again."""
    patiently(lambda: _added(office, request, word), done)
    done.words.append(word)


def _added(office: Office, request: UUID, word: str) -> None:
    with office.desk.reading() as work:
        held = work.completions.get(request)
        items = work.completion_items.find("position", completion_id=request)
    things = [Wanted(one.text, one.row_key) for one in items]
    office.completions.redraft(request, things, held.due, f"{held.consequence} {word}", held.version)


def propose(office: Office, draft: UUID, done: Done) -> None:
    """Whoever is too late, or finds the frame full, is refused."""
    try:
        patiently(lambda: _proposed(office, draft), done)
        done.proposed.append(str(draft))
    except Rejected:
        done.refused += 1


def _proposed(office: Office, draft: UUID) -> None:
    with office.desk.reading() as work:
        held = work.decisions.get(draft)
    office.decisions.propose(draft, held.version)


def look(office: Office, cases: int, done: Done) -> None:
    begun = monotonic()
    rows = office.worklists.rows(CALL)
    between = monotonic()
    figures = office.statistics.of(CALL)
    done.worklist.append(between - begun)
    done.statistics.append(monotonic() - between)
    over = [one for one in figures.frames if one.left.ore < 0]
    if len(rows) != cases or figures.applications != cases or over:
        done.wrong.append(f"{len(rows)} rader, {figures.applications} ansökningar, {len(over)} ramar överskridna")


def main() -> None:
    address, person, told = sys.argv[1:]
    plan = json.loads(told)
    done = Done()
    with closing(open_office(address, person, clock=SampleClock(DECISION_DAY))) as office:
        answered(office)
        sys.stdout.write("redo\n")
        sys.stdout.flush()
        sys.stdin.readline()
        until, turn = monotonic() + plan["seconds"], 0
        while turn == 0 or monotonic() < until:
            turn += 1
            note(office, UUID(plan["case"]), f"{person} {turn}", done)
            write(office, UUID(plan["request"]), f"{person}-{turn}", done)
            for draft in plan["drafts"]:
                propose(office, UUID(draft), done)
            look(office, plan["cases"], done)
    sys.stdout.write(json.dumps(asdict(done)) + "\n")


if __name__ == "__main__":
    main()
