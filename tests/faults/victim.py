"""The program doing one kind of work until it is killed: each commit is acknowledged by a line on its output."""

from __future__ import annotations

import itertools
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path

from caseworker_app.app import open_office
from caseworker_app.services.clock import SampleClock
from caseworker_app.store import queries, schema
from tests.support.files import CALL

Work = Callable[[str, str], None]


def say(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


def save(address: str, prefix: str) -> None:
    office = open_office(address, "anna", clock=SampleClock(date(2020, 5, 18)))
    case = office.cases.by_dnr("DELMOS 2020/1")
    say("redo")
    for number in itertools.count():
        office.cases.note(case.id, f"{prefix} {number}")
        say(f"{prefix} {number}")


def bring_in(address: str, table: str) -> None:
    office = open_office(address, "anna", clock=SampleClock(date(2020, 5, 18)))
    say("redo")
    say(str(office.intake.run(Path(table), CALL).imported))


def migrate(address: str, _: str) -> None:
    say("redo")
    say(schema.upgrade(address))


def freeze(address: str, _: str) -> None:
    office = open_office(address, "anna", clock=SampleClock(date(2020, 6, 12)))
    with office.desk.reading() as work:
        waiting = queries.letterless(work)
    say("redo")
    for decision in waiting:
        say(str(office.letters.freeze(decision).id))


WORK: dict[str, Work] = {"save": save, "import": bring_in, "migrate": migrate, "freeze": freeze}
