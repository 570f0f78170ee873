"""Many programs of many people on one server at once."""

from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from caseworker_app.domain.money import Money
from caseworker_app.domain.states import Kind
from caseworker_app.services.casework.completions import Wanted
from caseworker_app.services.deciding.decisions import Draft
from caseworker_app.services.deciding.frames import NewFrame
from tests.support.files import CALL
from tests.support.town import Town

BIG = ("nästa", "återkallas")
TRACK = "kommun_region"


@dataclass(frozen=True)
class Field:
    """What they all work on: one case, one text, and two drafts of which the frame has room for one."""

    case: UUID
    request: UUID
    drafts: tuple[UUID, ...]


def laid_out(there: Town) -> Field:
    bo = there.of("bo")
    drafts = [
        bo.decisions.draft(there.cases[name].id, Draft(kind=Kind.PARTIAL, amount=Money.kronor(900_000), text="Skäl."))
        for name in BIG
    ]
    frame = NewFrame(track=TRACK, valid_from=date(2020, 6, 11), amount=Money.kronor(1_000_000), source="Prov")
    there.of("anna").frames.record(CALL, [frame])
    case = there.cases[BIG[0]].id
    request = bo.completions.ask(case, [Wanted("Budget")], date(2020, 7, 1), "Början")
    return Field(case, request.id, tuple(one.id for one in drafts))


def worked(
    there: Town, field: Field, count: int, seconds: float, cases: int = 0, name: str = "hand"
) -> list[dict[str, Any]]:
    """All begin together; what each tells when the time is over. `cases` are all there are, when not the town's."""
    people = [f"{name}{n:02}" for n in range(count)]
    for person in people:
        there.of("anna").people.add(person, ["handläggare", "granskare"], display_name=person, title="handläggare")
    plan = json.dumps(
        {
            "seconds": seconds,
            "case": str(field.case),
            "request": str(field.request),
            "drafts": [str(one) for one in field.drafts],
            "cases": cases or len(there.cases),
        }
    )
    running = [
        subprocess.Popen(
            [sys.executable, "-m", "tests.faults.client", there.address(person), person, plan],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        for person in people
    ]
    for process in running:
        assert process.stdout is not None
        assert process.stdout.readline() == "redo\n"
    for process in running:
        assert process.stdin is not None
        process.stdin.write("nu\n")
        process.stdin.flush()
    told = [process.communicate(timeout=3000)[0] for process in running]
    assert [process.returncode for process in running] == [0] * count
    return [json.loads(one) for one in told]
