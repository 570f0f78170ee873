"""A database with a bit of everything, made once, copied for each test; verbs run in this process."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from contextlib import ExitStack, closing
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from caseworker_app.app import open_office
from caseworker_app.cli.main import main
from caseworker_app.domain.states import Kind
from caseworker_app.services.clock import SampleClock
from caseworker_app.services.office import Office
from tests.support import fresh
from tests.support.files import CALL, folder, row
from tests.support.journey import decided, proposed, ready, registered

DNR = "DELMOS 2020/1"
WAITING = "DELMOS 2020/2"
ROUND = "2020-06-12"


@dataclass(frozen=True)
class Said:
    """What a verb answered."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> dict[str, Any]:
        made = json.loads(self.out)
        assert isinstance(made, dict)
        return made


Run = Callable[..., Said]


@pytest.fixture(scope="session")
def furnished(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """One case granted with its letter, one with a proposal, one just registered."""
    path = tmp_path_factory.mktemp("cli") / "ärenden.db"
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
        for person, role in (("bo", "handläggare"), ("cilla", "handläggare"), ("david", "beslutsfattare")):
            anna.people.add(person, [role], display_name=person.title(), title=role)
        cases = registered(anna, path.parent, 3)
        decided(office_for, clock, cases[0], Kind.GRANT)
        ready(office_for, cases[1])
        proposed(office_for("bo"), cases[1], Kind.REFUSAL, 0)
        anna.letters.make(CALL)
    return path


@pytest.fixture
def database(furnished: Path, tmp_path: Path) -> Path:
    """A copy to work in."""
    return Path(shutil.copy(furnished, tmp_path / "ärenden.db"))


@pytest.fixture
def handed_over(tmp_path: Path) -> Path:
    """A table with a sound row, a flawed one, and one that is no application."""
    return folder(
        tmp_path / "in",
        [
            row(Referens="N-1", Organisationsnummer="212099-0045", Sökande="Eklövs kommun (exempel)"),
            row(Referens="N-2", Organisationsnummer="212099-0000", Sökande="Furubys kommun (exempel)"),
            row(Referens="N-3", Sökt_belopp="vet ej"),
        ],
    )


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Run:
    """Run a verb as Anna; nothing is remembered outside the test."""
    monkeypatch.setenv("CASEWORKER_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("CASEWORKER_USER", "anna")
    monkeypatch.chdir(tmp_path)

    def made(*words: object) -> Said:
        capsys.readouterr()
        try:
            code = main([str(word) for word in words])
        except SystemExit as left:
            code = int(left.code or 0)
        said = capsys.readouterr()
        return Said(code, said.out, said.err)

    return made
