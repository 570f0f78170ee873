"""The sample's third call: every decision of the series and every state of reports and claims, alike on both engines."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from caseworker_app import resources
from caseworker_app.domain.claim import ClaimStanding
from caseworker_app.domain.ledger import Column
from caseworker_app.domain.money import Money
from caseworker_app.domain.states import (
    AppealState,
    CaseState,
    DecisionState,
    Kind,
    PaymentState,
    ReportState,
    StatementKind,
)
from caseworker_app.sample import Cast, LocalCast, ServerCast
from caseworker_app.services.ports import Quiet
from caseworker_app.services.replay.earlier import Earlier
from caseworker_app.services.replay.story import read_story
from tests.support.cluster import Cluster

FOLDER = resources.root() / "sample"
K = Money.kronor
FOUNDER = "grundare"


@dataclass(frozen=True)
class Seen:
    """What one engine came to, as its decision maker reads it."""

    statistics: dict[str, Any]
    ledger: list[dict[Column, Money]]
    decisions: Counter[Kind]
    states: Counter[CaseState]
    reports: set[ReportState]
    payments: set[PaymentState]
    appeals: set[AppealState]
    statements: set[StatementKind]
    claims: dict[str, tuple[Money, Money, ClaimStanding]]
    stops: list[bool]
    unsent: int
    at_odds: list[str]
    faults: tuple[object, ...]


def _played(cast: Cast) -> Seen:
    earlier = Earlier(cast.story, cast.office, cast.clock, Quiet())
    earlier.play(FOLDER / "earlier")
    office = cast.office(cast.story.first_with("ekonom"))
    with office.desk.whole_reading() as work:
        decided = work.decisions.find("id", state=DecisionState.DECIDED.value)
        cases = {one.id: one for one in work.cases.find("id")}
        reports = {one.state for one in work.reports.find("id")}
        payments = {one.state for one in work.payments.find("id")}
        appeals = {one.state for one in work.appeals.find("id")}
        statements = {one.kind for one in work.statements.find("id")}
        stops = sorted(one.lifted_by is None for one in work.payment_stops.find("id"))
    claims = {}
    for one in decided:
        if one.kind is Kind.RECOVERY:
            (file,) = [f for f in office.claims.of(one.case_id) if f.claim.decision_id == one.id]
            claims[str(cases[one.case_id].reference)] = (
                file.claim.amount,
                file.claim.amount - file.left,
                file.standing,
            )
    return Seen(
        office.statistics.of(earlier.call).as_json(),
        [{column: ledger.sum(column) for column in Column} for ledger in office.frames.ledger(earlier.call)],
        Counter(one.kind for one in decided),
        Counter(one.state for one in cases.values()),
        reports, payments, appeals, statements, claims, stops,
        len(cast.office(cast.story.first_with("registrator")).dispatches.waiting(earlier.call)),
        _at_odds(cast),
        office.databases.verify().faults,
    )  # fmt: skip


def _at_odds(cast: Cast) -> list[str]:
    """The cases whose final report's review says another sum to repay than their settlement, where nothing is deducted."""
    office = cast.office(cast.story.first_with("handlaggare"))
    with office.desk.whole_reading() as work:
        settled = [one for one in work.settlements.find("id") if one.report_id is not None and not one.deducted]
    assert settled
    return [
        str(one.case_id)
        for one in settled
        if office.report_reviews.open(one.report_id).settlement.to_repay
        != office.settlements.of(one.case_id).reckoning.to_repay
    ]


@pytest.fixture(scope="module")
def local(tmp_path_factory: pytest.TempPathFactory) -> Seen:
    path: Path = tmp_path_factory.mktemp("tidigare") / "exempel.db"
    with LocalCast(str(path), read_story(FOLDER / "story.toml"), FOUNDER) as cast:
        return _played(cast)


def test_every_kind_of_decision_report_and_claim_is_there(local: Seen) -> None:
    assert set(local.decisions) == set(Kind) - {Kind.STOP}
    assert local.reports == set(ReportState)
    assert local.payments == {PaymentState.PAID, PaymentState.RETURNED}
    assert local.appeals == {AppealState.LATE, AppealState.SETTLED}
    assert local.statements == set(StatementKind)
    assert local.stops == [False, True]
    assert {CaseState.CLOSED, CaseState.DECLINED, CaseState.WRITTEN_OFF, CaseState.DISMISSED} < set(local.states)
    assert local.unsent == 1
    assert local.at_odds == []
    assert local.faults == ()


def test_the_example_is_repaid_to_the_krona_and_the_others_stand_as_they_do(local: Seen) -> None:
    assert local.claims == {
        "LF20-1001": (K(95_655), K(95_655), ClaimStanding.PAID),
        "LF20-1002": (K(50_000), K(12_500), ClaimStanding.RUNNING),
        "LF20-1003": (K(200_000), K(0), ClaimStanding.LATE),
        "LF20-1010": (K(10_000), K(0), ClaimStanding.CLOSED),
    }
    told = local.statistics
    assert told["claims"] == {"recovered": K(355_655), "waived": K(10_000), "repaid": K(108_155), "interest": K(0)}
    paid = told["payments"]
    assert paid["paid"] + paid["held"] + paid["due"] == told["sum_granted"] - K(450_000) - K(150_000)
    assert [sums[Column.REPAID] for sums in local.ledger] == [K(108_155), K(0)]
    assert [sums[Column.DECLINED] for sums in local.ledger] == [K(450_000), K(0)]


def test_a_server_comes_to_the_same(local: Seen, office_cluster: Cluster) -> None:
    with ServerCast(office_cluster.empty(), read_story(FOLDER / "story.toml")) as cast:
        assert _played(cast) == local
