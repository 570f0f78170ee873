"""A small database with work in most rooms, and the case that shows most of each step."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import closing
from datetime import date
from pathlib import Path
from uuid import UUID

from caseworker_app import resources
from caseworker_app.app import open_office
from caseworker_app.domain.call_review import Stage
from caseworker_app.domain.money import Money
from caseworker_app.domain.records.cases import Case
from caseworker_app.domain.states import Reply
from caseworker_app.errors import Barred
from caseworker_app.services.casework.completions import Wanted
from caseworker_app.services.casework.reviews import Given
from caseworker_app.services.casework.statements import Said
from caseworker_app.services.clock import SampleClock
from caseworker_app.services.office import Office
from caseworker_app.services.reporting.reports import Cost, Received
from caseworker_app.ui.case.sight import read
from caseworker_app.ui.case.steps import STEPS
from caseworker_app.ui.step import Mark, Standing
from tests.conftest import people_at
from tests.support import fresh
from tests.support.files import CALL, folder, row
from tests.support.granted import DAY
from tests.support.journey import (
    NAMES,
    NUMBERS,
    assessed,
    cases_of,
    checked,
    decided,
    everyone_answers,
    presented,
    proposed,
    ready,
)
from tests.support.paying import DEBTOR, dispatched, known

SECOND_ROUND, THIRD_ROUND = date(2020, 6, 15), date(2020, 11, 20)
PAPER = resources.root() / "sample/earlier/intake/bilagor/budget-lf20-1005.pdf"
ALIKE = 4  # cases of one state that are looked into
TOLD = (
    Standing.DOING, Standing.WAITING, Standing.DONE, Standing.FAILED, Standing.TODO, Standing.BLOCKED, Standing.NOT_YET
)  # fmt: skip


def fill(path: Path) -> None:
    """Five cases: paid and reported, decided and unsent, in a round, assessed by one, and asked to be completed."""
    fresh.furnished(path)
    clock = SampleClock(fresh.FIRST_DAY)
    with people_at(str(path), clock) as office_for:
        anna, bo = office_for("anna"), office_for("bo")
        anna.databases.make_sample(DAY)
        asked, begun, shown, unsent, paid = _registered(anna, path.parent)
        anna.debtors.put(DEBTOR)
        checked(bo, begun)
        checked(bo, begun, Stage.MERITS)
        assessed(bo, begun)
        anna.assessments.begin(begun.id)
        decided(office_for, clock, paid)
        anna.letters.make(CALL)
        dispatched(anna)
        known(office_for, [paid])
        ready(office_for, unsent)
        ready(office_for, shown)
        _begun(bo, shown.id, Stage.DECISION)
        clock.day = SECOND_ROUND
        held = presented(office_for("cilla"), [proposed(bo, unsent).id], SECOND_ROUND)
        office_for("david").rounds.decide(held.id, held.version)
        anna.letters.make(CALL)
        presented(office_for("cilla"), [proposed(bo, shown).id], THIRD_ROUND)
        clock.day = DAY
        _reported(bo, paid.id)
        _begun(bo, paid.id, Stage.PAYMENT)
        _begun(bo, asked.id, Stage.FORMAL)
        bo.statements.ask_to_decide(begun.id, Said(day=DAY, sender="Åsa Öberg", text="Vi vill ha ert besked."))
        anna.completions.ask(asked.id, [Wanted("Skicka in en budget som summerar till det sökta beloppet.")])
        anna.intake.run(folder(path.parent / "more", [row(Referens="R-9", Sökt_belopp="ett belopp")]), CALL)


def _registered(office: Office, path: Path) -> list[Case]:
    """Five cases whose budgets can be read."""
    office.calls.add(CALL)
    named = zip(NAMES, NUMBERS, strict=True)
    rows = [
        row(Referens=f"R-{at}", Organisationsnummer=number, Sökande=f"{name} kommun (exempel)")
        for at, (name, number) in enumerate(named, 1)
    ]
    table = folder(path / "in", rows)
    shutil.copy(PAPER, table.with_name("budget.pdf"))
    office.intake.run(table, CALL)
    everyone_answers(office)
    return cases_of(office)


def _begun(office: Office, case: UUID, stage: Stage) -> None:
    """The first rows of the stage's checklist answered."""
    with office.desk.reading() as work:
        call = office.desk.call(work, work.cases.get(case).call_version_id)
    template = next(one for one in call.checklists if one.stage is stage)
    sheet = office.reviews.open(case, template.id)
    said = ((Reply.YES, ""), (Reply.NO, "Summan stämmer inte med budgeten."), (Reply.YES, ""))
    given = [Given(one.template.id, reply, why) for one, (reply, why) in zip(sheet.rows, said, strict=False)]
    office.reviews.answer(sheet.checklist.id, *given)


def _reported(office: Office, case: UUID) -> None:
    """The final report accepted, part of its costs outside the period."""
    final = office.reports.of(case)[-1]
    costs = (Cost("Personal", Money.kronor(612_345), Money.kronor(8_000)),)
    office.reports.receive(final.id, Received(day=DAY, costs=costs), final.version)
    held = office.report_reviews.open(final.id)
    held = office.report_reviews.answer(final.id, *(Given(one.template.id, Reply.YES) for one in held.sheet.rows))
    office.report_reviews.judge(final.id, "", held.report.version, accepted=True)


def telling(address: str, person: str) -> dict[str, UUID]:
    """By step the case where it has most to show: under way before done, done before not begun."""
    best: dict[str, tuple[int, UUID]] = {}
    with closing(open_office(address, person)) as office:
        for case, marks in _marks(office):
            for step, mark in marks.items():
                found = TOLD.index(mark.standing), case
                if not mark.hidden and (step not in best or found[0] < best[step][0]):
                    best[step] = found
    return {step: case for step, (_, case) in best.items()}


def _marks(office: Office) -> Iterator[tuple[UUID, dict[str, Mark]]]:
    """A few cases of each state that are open to the person."""
    with office.desk.reading() as work:
        cases = work.cases.find("dnr")
    seen: dict[str, int] = {}
    for case in cases:
        if seen.get(case.state, 0) < ALIKE:
            try:
                yield case.id, dict(read(office, case.id, STEPS).marks)
            except Barred:
                continue
            seen[case.state] = seen.get(case.state, 0) + 1
