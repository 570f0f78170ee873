"""Grants that are ready to be paid, and the schema that payment files are held against."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import pytest

from caseworker_app.domain.money import Money
from caseworker_app.domain.records.cases import Case
from caseworker_app.domain.states import Channel
from caseworker_app.services.administration.debtors import Debtor
from caseworker_app.services.clock import SampleClock
from caseworker_app.services.office import Office
from caseworker_app.services.sending.dispatch import Sending
from tests.support.journey import OfficeFor
from tests.support.letters import round_of

DEBTOR = Debtor(name="Exempelmyndigheten", orgnr="202100-0001", account="5050-1055", invented=True)
SCHEMA = Path(__file__).parent.parent / "data" / "pain.001.001.03.xsd"
REGISTER = "Bankgirots register"


def granted(office: Office, office_for: OfficeFor, clock: SampleClock, path: Path, count: int = 2) -> list[Case]:
    """So many grants of one million, decided on 12 June 2020; the agency's account is set."""
    cases = round_of(office, office_for, clock, path, count)
    office.debtors.put(DEBTOR)
    return cases


def dispatched(office: Office) -> None:
    """Every letter that waits is sent today."""
    for one in office.dispatches.waiting():
        office.dispatches.send(Sending(one.letter.id, Channel.POST))


def known(office_for: OfficeFor, cases: list[Case]) -> None:
    """The accounts checked by Eva and verified by David."""
    office_for("eva").payees.check([case.id for case in cases], REGISTER)
    office_for("david").payees.verify([case.id for case in cases])


def waiting_for_a_report(office: Office) -> Money:
    """The sum of the payments that wait for a report among other things."""
    waits = [row for row in office.payments.board() if any(why.endswith("är inte godkänd.") for why in row.why)]
    return Money.total(row.standing.amount for row in waits)


def schema_faults(folder: Path, *files: bytes) -> list[str]:
    """What the files break, by the Java platform's own validator and the published schema."""
    if shutil.which("javac") is None:
        said = "Paket saknas för att pröva betalfiler mot schemat: default-jdk-headless"
        if os.environ.get("CI") == "true":
            pytest.fail(said)
        pytest.skip(said)
    paths = []
    for number, data in enumerate(files):
        path = folder / f"{number}.xml"
        path.write_bytes(data)
        paths.append(str(path))
    source = Path(__file__).with_name("XsdCheck.java")
    run = subprocess.run(
        ["java", "-XX:TieredStopAtLevel=1", str(source), str(SCHEMA), *paths],
        capture_output=True, text=True, check=True,
    )  # fmt: skip
    return run.stdout.splitlines()
