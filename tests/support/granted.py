"""A small database with one grant that is dispatched and may be paid, for what comes after it."""

from __future__ import annotations

import shutil
from contextlib import ExitStack, closing
from datetime import date
from functools import cache
from pathlib import Path
from uuid import UUID

from caseworker_app.app import open_office
from caseworker_app.domain.money import Money
from caseworker_app.domain.states import Kind, Reply
from caseworker_app.services.casework.reviews import Given
from caseworker_app.services.clock import SampleClock
from caseworker_app.services.office import Office
from caseworker_app.services.reporting.reports import Cost, Received
from tests.support import fresh
from tests.support.files import CALL
from tests.support.journey import DECISION_DAY, decided, registered
from tests.support.paying import REGISTER, dispatched

DAY = date(2020, 11, 18)


def granted(path: Path) -> UUID:
    """1 000 000 kr granted in June 2020; Bo handles; the day is two days after the progress report was due."""
    source, case = _once()
    shutil.copyfile(source, path)
    return case


def reported(path: Path) -> UUID:
    """1 000 000 kr granted, 612 345 kr reported of which 8 000 kr outside the period, accepted."""
    case = granted(path)
    with closing(open_office(str(path), "bo")) as bo:
        final = bo.reports.of(case)[-1]
        costs = (Cost("Personal", Money.kronor(612_345), Money.kronor(8_000)),)
        bo.reports.receive(final.id, Received(day=DAY, costs=costs), final.version)
        held = bo.report_reviews.open(final.id)
        held = bo.report_reviews.answer(final.id, *(Given(r.template.id, Reply.YES) for r in held.sheet.rows))
        bo.report_reviews.judge(final.id, "", held.report.version, accepted=True)
    return case


@cache
def _once() -> tuple[Path, UUID]:
    """Made once in a process."""
    path = fresh.folder() / "granted" / "granted.db"
    path.parent.mkdir()
    return path, _made(path)


def _made(path: Path) -> UUID:
    case = decided_and_sent(path)
    clock = SampleClock(DECISION_DAY)
    with (
        closing(open_office(str(path), "bo", clock=clock)) as bo,
        closing(open_office(str(path), "david", clock=clock)) as david,
    ):
        bo.payees.check([case], REGISTER)
        david.payees.verify([case])
    return case


def decided_and_sent(path: Path, kind: Kind = Kind.GRANT, kronor: int = 1_000_000) -> UUID:
    """A grant whose letter is sent; nobody has looked at the account. Anna founded the office, Eva pays."""
    fresh.empty(path)
    clock = SampleClock(date(2020, 5, 18))
    with ExitStack() as stack:
        opened: dict[str, Office] = {}

        def office_for(person: str) -> Office:
            if person not in opened:
                opened[person] = stack.enter_context(closing(open_office(str(path), person, clock=clock)))
            return opened[person]

        anna = office_for("anna")
        anna.people.found()
        anna.databases.make_sample(DAY)
        for person, roles in (("bo", ["handläggare", "granskare"]), ("cilla", ["handläggare", "granskare"])):
            anna.people.add(person, roles, person.title(), roles[0])
        anna.people.add("david", ["beslutsfattare"], "David", "direktör")
        anna.people.add("eva", ["ekonom"], "Eva", "ekonom")
        case = registered(anna, path.parent / "in")[0]
        decided(office_for, clock, case, kind, kronor)
        anna.letters.make(CALL)
        dispatched(anna)
    return case.id
