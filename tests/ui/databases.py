"""Databases for tests of the window: made once, copied for each test."""

from __future__ import annotations

import fcntl
import shutil
from collections.abc import Callable
from contextlib import closing
from datetime import date
from pathlib import Path

from caseworker_app.app import open_office
from caseworker_app.domain.call_review import Stage
from caseworker_app.domain.money import Money
from caseworker_app.domain.states import Kind
from caseworker_app.services.clock import SampleClock
from caseworker_app.services.deciding.decisions import Draft
from caseworker_app.services.reporting.reports import Attached, Received
from tests.support import fresh
from tests.support.files import CALL, as_csv, row
from tests.support.granted import reported
from tests.support.journey import assessed, checked, colleague, everyone_answers, proposed, registered
from tests.support.written import docx, pages

DAY = date(2020, 5, 20)
REPORTED = date(2020, 11, 18)


def staffed(path: Path) -> None:
    """The 2020 call without an application; Anna holds every role, Bo handles, David decides."""
    fresh.empty(path)
    with closing(open_office(str(path), "anna", clock=SampleClock(DAY))) as office:
        office.people.found()
        office.databases.make_sample(DAY)
        office.people.add("bo", ["handläggare", "granskare", "registrator"], "Bo Exempelsten")
        office.people.add("david", ["beslutsfattare"], "David Exempelberg")
        office.calls.add(CALL)


def small(path: Path) -> None:
    """Five registered cases of it."""
    staffed(path)
    with closing(open_office(str(path), "anna")) as office:
        registered(office, path.parent, 5)


def letters(path: Path) -> None:
    """Three decided cases of one round, their letters frozen and none of them sent."""
    small(path)
    with closing(open_office(str(path), "anna")) as anna, closing(colleague(anna, "bo")) as bo:
        with anna.desk.reading() as work:
            cases = work.cases.find("dnr")[:3]
        for case in cases:
            checked(bo, case)
            checked(bo, case, Stage.MERITS)
            assessed(bo, case)
            assessed(anna, case)
        held = anna.rounds.open(CALL, "Prov", DAY)
        anna.rounds.put(held.id, [proposed(bo, case).id for case in cases])
        shown = anna.rounds.present(held.id, [], held.version)
        with closing(colleague(anna, "david")) as david:
            david.rounds.decide(shown.id, shown.version)
        anna.letters.make(CALL)


def full(path: Path) -> None:
    """A grant with one report accepted and one to look at; a case that is proposed, and one that is checked."""
    late = reported(path)
    with closing(open_office(str(path), "anna")) as anna:
        cases = [one.id for one in registered(anna, path.parent / "more", 3)]
    with closing(open_office(str(path), "bo")) as bo:
        first = bo.reports.of(late)[0]
        bo.reports.receive(first.id, Received(day=REPORTED), first.version)
        bo.assessments.begin(cases[1])
        for case, stage in zip(cases[1:], (Stage.MERITS, Stage.FORMAL), strict=True):
            for template in bo.calls.get(CALL).checklists:
                if template.stage is stage:
                    bo.reviews.open(case, template.id)
        bo.decisions.draft(cases[1], Draft(kind=Kind.PARTIAL, amount=Money.kronor(500_000), text="Skälen."))


def read_beside(path: Path) -> None:
    """`full`, its grant with a ledger among the papers; a case that asks for more than its budget, with two papers."""
    copied(made_once(path.parents[1], "full", full), path.parent)
    papers = path.parent / "papers"
    papers.mkdir()
    (papers / "plan.pdf").write_bytes(pages("En plan for omradet", "Mellan skola och bostad", "Slut vid Flodbacken"))
    (papers / "avsikt.docx").write_bytes(docx("Hus i norr", "Vi vill bygga Solgarden"))
    flawed = row(
        Referens="R-9",
        Organisationsnummer="212099-0045",
        Sökande="Eklövs kommun (exempel)",
        Sökt_belopp="1 250 000 kr",
        Bilagor="plan.pdf; avsikt.docx",
    )
    (papers / "in.csv").write_bytes(as_csv([flawed]))
    with closing(open_office(str(path), "anna")) as anna:
        anna.intake.run(papers / "in.csv", CALL)
        everyone_answers(anna)
        ledger = Attached("huvudbok.pdf", pages("Huvudbok for 2020", "Konto 5010 Lokalhyra"))
        anna.papers.add(anna.cases.by_dnr("DELMOS 2020/1").id, [ledger], REPORTED)


def made_once(folder: Path, name: str, make: Callable[[Path], None]) -> Path:
    """The database of that name, made by whichever test process comes first."""
    folder.mkdir(parents=True, exist_ok=True)
    path, ready = folder / name / "prov.db", folder / f"{name}.ready"
    with (folder / f"{name}.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not ready.exists():
            path.parent.mkdir()
            make(path)
            ready.touch()
    return path


def copied(source: Path, folder: Path) -> Path:
    """A copy of one's own; the log is folded in since the office that made it is closed."""
    target = folder / source.name
    for part in source.parent.glob(f"{source.name}*"):
        shutil.copy(part, folder / part.name)
    return target
