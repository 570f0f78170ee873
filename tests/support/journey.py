"""A case brought as far as a test needs, by the people of the test office."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from uuid import UUID

from caseworker_app.app import open_office
from caseworker_app.domain.call_review import Stage
from caseworker_app.domain.money import Money
from caseworker_app.domain.records.cases import Case
from caseworker_app.domain.records.decisions import Decision
from caseworker_app.domain.records.office import Round
from caseworker_app.domain.states import Kind, Outcome, Reply
from caseworker_app.services.casework.assessments import Points
from caseworker_app.services.casework.recusals import Recusals
from caseworker_app.services.casework.reviews import Given
from caseworker_app.services.clock import SampleClock, fresh_ids
from caseworker_app.services.deciding.decisions import Draft
from caseworker_app.services.desk import Desk
from caseworker_app.services.office import Office
from caseworker_app.store.engine import open_engine
from caseworker_app.store.work import Store
from tests.support.files import CALL, folder, row

OfficeFor = Callable[[str], Office]
DECISION_DAY = date(2020, 6, 12)


def cases_of(office: Office) -> list[Case]:
    with office.desk.reading() as work:
        return work.cases.find("dnr")


def registered(office: Office, path: Path, count: int = 1, **changed: str) -> list[Case]:
    """The 2020 call with `count` sound applications in the register."""
    office.calls.add(CALL)
    rows = [
        row(
            Referens=f"R-{n}", Organisationsnummer=NUMBERS[n - 1], Sökande=f"{NAMES[n - 1]} kommun (exempel)", **changed
        )
        for n in range(1, count + 1)
    ]
    office.intake.run(folder(path / "in", rows), CALL)
    everyone_answers(office)
    return cases_of(office)


def everyone_answers(office: Office) -> None:
    """Every person of the office answers the jäv question of every case with no, all of them over one connection."""
    own = office.desk.store.engine
    engine = open_engine(_address(office, "postgres")) if own.url.username else own
    for person in office.people.all():
        if not person.active:
            continue
        if engine is not own:
            with engine.begin() as connection:
                connection.exec_driver_sql(f'set session authorization "{person.name}"')
        desk = Desk(Store(engine, person.name, fresh_ids), office.desk.clock, office.desk.register, office.desk.sample)
        _answer(Recusals(desk))
    if engine is not own:
        engine.dispose()


def answered(office: Office) -> None:
    """Whoever's office it is answers the jäv question of every case with no."""
    _answer(office.recusals)


def _answer(recusals: Recusals) -> None:
    recusals.answer_all([one.id for one in recusals.waiting()])


def root(office: Office) -> Store:
    """The same database as who has it whole: the owner of the file, the server's superuser."""
    return Store(open_engine(_address(office, "postgres")), "postgres", fresh_ids)


def colleague(office: Office, person: str) -> Office:
    """The same database as another person sees it."""
    return open_office(_address(office, person), person, clock=office.desk.clock)


def _address(office: Office, person: str) -> str:
    url = office.desk.store.engine.url
    at = url.set(username=person).render_as_string(hide_password=False) if url.username else str(url.database)
    return at.replace("postgresql+psycopg", "postgresql")


NUMBERS = ("212099-0011", "212099-0029", "212099-0037", "212099-0045", "212099-0052")
NAMES = ("Ängsholms", "Björkvidas", "Dalstorps", "Eklövs", "Furubys")


def checked(office: Office, case: Case, stage: Stage = Stage.FORMAL, outcome: Outcome = Outcome.PASSED) -> None:
    """Every row of the stage's checklists answered yes, the lists closed."""
    with office.desk.reading() as work:
        call = office.desk.call(work, case.call_version_id)
    for template in call.checklists:
        if template.stage is stage:
            sheet = office.reviews.open(case.id, template.id)
            sheet = office.reviews.answer(sheet.checklist.id, *(Given(r.template.id, Reply.YES) for r in sheet.rows))
            remark = "" if outcome is Outcome.PASSED else "Med anmärkning."
            office.reviews.finish(sheet.checklist.id, outcome, remark, sheet.checklist.version)


def assessable(_anna: Office, office_for: OfficeFor, _clock: SampleClock, folder: Path) -> None:
    """One case, ready to be assessed; see the mark `begun`."""
    [case] = registered(office_for("anna"), folder)
    checked(office_for("bo"), case)


def assessed(office: Office, case: Case, points: int = 3) -> None:
    """One person's assessment handed in."""
    with office.desk.reading() as work:
        criteria = office.desk.call(work, case.call_version_id).criteria_of(case.track)
    begun = office.assessments.begin(case.id)
    office.assessments.score(begun.id, *(Points(c.id, points) for c in criteria))
    office.assessments.hand_in(begun.id, "Bifall", "Väl beskrivet.", begun.version)


def ready(office_for: OfficeFor, case: Case) -> None:
    """Everything done that a first decision on the merits needs."""
    checked(office_for("bo"), case)
    checked(office_for("bo"), case, Stage.MERITS)
    for person in ("bo", "cilla"):
        assessed(office_for(person), case)


def proposed(office: Office, case: Case, kind: Kind = Kind.GRANT, kronor: int = 1_000_000, **more: object) -> Decision:
    """A draft proposed by whoever's office it is."""
    draft = Draft(kind=kind, amount=Money.kronor(kronor), text="Insatsen svarar mot bidragets syfte.", **more)  # type: ignore[arg-type]
    made = office.decisions.draft(case.id, draft)
    return office.decisions.propose(made.id, made.version)


def presented(office: Office, decisions: list[UUID], day: date = DECISION_DAY) -> Round:
    held = office.rounds.open(CALL, f"Omgång {day}", day)
    office.rounds.put(held.id, decisions)
    return office.rounds.present(held.id, [], held.version)


def decided(
    office_for: OfficeFor, clock: SampleClock, case: Case, kind: Kind = Kind.GRANT, kronor: int = 1_000_000
) -> Round:
    """A case all the way to its first decision."""
    ready(office_for, case)
    clock.day = DECISION_DAY
    made = proposed(office_for("bo"), case, kind, kronor)
    shown = presented(office_for("cilla"), [made.id])
    return office_for("david").rounds.decide(shown.id, shown.version)


def granted_one(office: Office, office_for: OfficeFor, clock: SampleClock, path: Path) -> None:
    """One case with 1 000 000 kr granted."""
    decided(office_for, clock, registered(office, path)[0])


def ready_one(office: Office, office_for: OfficeFor, clock: SampleClock, path: Path) -> None:
    """One case that may be decided."""
    ready(office_for, registered(office, path)[0])


def registered_some(office: Office, office_for: OfficeFor, clock: SampleClock, path: Path, count: int) -> None:
    registered(office, path, count)
