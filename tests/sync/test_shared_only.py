"""Every verb of the services works in an offline file, or needs the shared database and says so before anything is done."""

from __future__ import annotations

import ast
import inspect
from collections.abc import Iterator
from contextlib import closing
from functools import cached_property
from pathlib import Path
from typing import Any

import pytest

from caseworker_app import services
from caseworker_app.errors import Rejected, Unusable
from caseworker_app.services.away.taking import Wanted
from caseworker_app.services.office import Office
from caseworker_app.services.shared_only import WHY
from caseworker_app.store.carried import DISPATCH, MONEY, ROUNDS
from tests.support.away import Home
from tests.support.offline import taken

AT_HOME = {
    f"{service}.{verb}"
    for service, names in {
        "Appeals": "receive settle",
        "ArchiveCopies": "write",
        "Assessments": "begin change hand_in keep meet score take_back",
        "Batches": "addresses files print_file",
        "Cases": "note settle sign",
        "Charts": "of write",
        "Completions": "answer ask close redraft",
        "Corrections": "correct",
        "Decisions": "discard draft edit propose revise",
        "Identities": "whole",
        "Incomings": "add_change enter",
        "News": "close",
        "Offline": "keep_typed note_left settle take",
        "Papers": "add",
        "Prints": "run",
        "Recusals": "answer answer_all",
        "ReportImports": "run",
        "ReportReviews": "answer judge",
        "Reports": "move receive settle want_more",
        "Reviews": "answer finish open reopen withdraw",
        "Seals": "choose off",
        "Statements": "annul ask_to_decide decline withdraw",
        "Wording": "keep take write",
    }.items()
    for verb in names.split()
}
"""What works in a file: a new verb that writes stands here, or has `shared_only` with the reason why it does not."""


OF_ALL = {"DispatchLists.write", "Controls.write", "GovernmentReports.write", "Undecided.write"}
"""What only reads, but of every case, or of the shared journal."""


def test_each_verb_that_writes_works_at_home_or_is_declared_to_need_the_shared_database(home: Home) -> None:
    held = {type(one).__name__: one for one in parts(home.files[0])}
    declared = {f"{name}.{verb}" for name, one in held.items() for verb, _ in needing(one)}
    writing = {verb for verb in verbs() if verb.partition(".")[0] in held}
    assert writing - declared - AT_HOME == set(), "say of each whether it works in an offline file"
    assert AT_HOME - writing == set(), "no longer there"
    assert declared & AT_HOME == set()
    assert declared - writing == OF_ALL, "declared of what only reads"


def test_what_needs_the_shared_database_says_so_before_it_asks_for_anything(home: Home) -> None:
    file, told = home.files[0], {}
    before = file.news.newest()
    for one in parts(file):
        for name, why in needing(one):
            verb = getattr(one, name)
            wanted = inspect.signature(verb).parameters.values()
            given: Any = {p.name: None for p in wanted if p.default is p.empty}
            with pytest.raises(Rejected) as caught:
                verb(**given)
            assert (caught.value.fields, caught.value.text) == ({"offline"}, why)
            assert "den delade databasen" in why
            told[f"{type(one).__name__}.{name}"] = why
    assert file.news.newest() == before
    for why, some in (
        (ROUNDS, "Rounds.present Rounds.decide Dissents.record"),
        (DISPATCH, "Completions.send Dispatches.send_batch Letters.send_notice Reminders.make ReportReviews.ask"),
        (MONEY, "PaymentRuns.hand_over PaymentRuns.paid Claims.propose Settlements.hear Payees.record"),
    ):
        assert {told[verb] for verb in some.split()} == {why}
    with pytest.raises(Unusable, match="redan en offlinefil"):
        file.offline.take(["DELMOS 2020/1"], Wanted(home.place / "igen.cwcase"))


def test_a_verb_that_forgets_to_say_so_is_refused_by_what_it_writes(home: Home) -> None:
    """The tables and fields themselves are closed in a file."""
    case, [(request, _)] = home.cases[0], home.offices["anna"].completions.of(home.cases[0])
    with closing(taken(home.offices["anna"], home.place / "anna.cwcase", home.keys, "DELMOS 2020/1")) as file:
        for verb, given in (
            (file.assignments.assign, (case, "bo", file.cases.by_dnr("DELMOS 2020/1").version)),
            (file.completions.send, (request.id, request.version)),
            (file.people.add, ("greta", ["handläggare"])),
            (file.rounds.open, ("delmos-2020", "Omgång", file.desk.clock.today())),
        ):
            plain: Any = inspect.unwrap(verb)
            with pytest.raises(Rejected, match="den delade databasen"):
                plain(verb.__self__, *given)
        assert [held for held, _ in file.completions.of(case)] == [request]


def parts(office: Office) -> Iterator[Any]:
    """Every service of an office."""
    for part in type(office).__mro__:
        for name, held in vars(part).items():
            if isinstance(held, cached_property):
                yield getattr(office, name)


def needing(service: Any) -> list[tuple[str, str]]:
    return [(name, getattr(verb, WHY)) for name, verb in vars(type(service)).items() if hasattr(verb, WHY)]


Place = tuple[str, str]
OPENING = {"work", "whole_work"}


def verbs() -> set[str]:
    """Public methods that open a unit of work to write, themselves or through another that does."""
    used: dict[Place, tuple[set[str], set[str]]] = {}
    given: set[Place] = set()
    for path in Path(services.__file__).parent.rglob("*.py"):
        for held in ast.parse(path.read_text(encoding="utf-8")).body:
            for verb in held.body if isinstance(held, ast.ClassDef) else ():
                if isinstance(verb, ast.FunctionDef):
                    used[held.name, verb.name] = _used(verb)
                    if [one.arg for one in verb.args.args[1:2]] == ["work"]:
                        given.add((held.name, verb.name))
    writing = {place for place, (_, through) in used.items() if through & OPENING}
    fresh = writing
    while fresh:
        names = {name for _, name in writing if not name.startswith("_")}
        fresh = {
            (service, name)
            for (service, name), (own, through) in used.items()
            if through & names or any((service, one) in writing for one in own)
        } - writing
        writing |= fresh
    return {f"{service}.{name}" for service, name in writing - given if not name.startswith("_")}


def _used(verb: ast.FunctionDef) -> tuple[set[str], set[str]]:
    """What is named of `self`, and of what it holds, as in `self._letters.freeze`."""
    own, through = set(), set()
    for node in ast.walk(verb):
        if isinstance(node, ast.Attribute):
            if isinstance(node.value, ast.Name) and node.value.id == "self":
                own.add(node.attr)
            elif isinstance(node.value, ast.Attribute) and isinstance(node.value.value, ast.Name):
                known = node.value.attr != "_desk" or node.attr in OPENING
                through |= {node.attr} if node.value.value.id == "self" and known else set()
    return own, through
