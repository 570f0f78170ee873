"""A sample for deeper control: the same seed and pool always draw the same cases; the rules of a call hold together."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

from hypothesis import given, settings
from hypothesis import strategies as st

from caseworker_app.domain.money import Money
from caseworker_app.domain.risk import Known, Risk, RiskRules, SampleShare, drawn, found, suggested, troubles, wanted
from tests.support.applications import call_2020


@given(st.sets(st.integers(1, 300), max_size=60), st.integers(0, 60), st.text(max_size=8))
@settings(max_examples=50)
def test_the_same_seed_always_draws_the_same_cases(serials: set[int], count: int, seed: str) -> None:
    pool = [f"DELMOS 2020/{serial}" for serial in serials]
    first = drawn(seed, pool, count)
    assert len(first) == min(count, len(pool)) == len(set(first))
    assert set(first) <= set(pool)
    assert drawn(seed, list(reversed(pool)), count) == first


def test_points_of_the_call_s_grounds_come_to_a_class() -> None:
    rules = call_2020().risk
    assert rules is not None
    quiet = Known(
        track="kommun_region",
        kind="kommun",
        amount=Money.kronor(2_000_000),
        granted_before=True,
        findings=0,
        late=0,
        recovered=0,
        returned=0,
    )
    assert found(rules, quiet) == ()
    assert suggested(rules, ()) is Risk.LOW
    assert suggested(None, ()) is None
    worse = replace(quiet, kind="stiftelse", amount=Money.kronor(2_000_001), granted_before=False, findings=2)
    held = found(rules, worse)
    assert [(one.id, one.points, one.reviewed) for one in held] == [
        ("belopp", 2, False),
        ("ny_mottagare", 1, False),
        ("civilsamhalle", 1, False),
        ("anmarkningar", 1, False),
    ]
    assert suggested(rules, held) is Risk.HIGH
    assert suggested(rules, found(rules, replace(quiet, late=1))) is Risk.MEDIUM


def test_a_class_gives_its_share_and_never_fewer_than_the_least() -> None:
    rules = RiskRules(
        medium=2, high=4, shares=(SampleShare(risk=Risk.HIGH, share=Fraction(1, 2), least=3),), reviewed=True
    )
    assert [wanted(rules, Risk.HIGH, count) for count in (0, 2, 4, 7, 20)] == [0, 2, 3, 4, 10]
    assert wanted(rules, Risk.LOW, 20) == 0
    whole = call_2020().risk
    assert whole is not None
    assert list(troubles(whole, ["ideell_forening", "stiftelse"], [])) == []
    ground = replace(whole.grounds[2], points=0, kinds=("bolag",))
    broken = replace(whole, medium=4, grounds=(ground, ground), shares=(SampleShare(risk=Risk.LOW, share=Fraction(2)),))
    assert {field for field, _ in troubles(broken, ["stiftelse"], [])} == {
        "risk.high",
        "risk.grounds.civilsamhalle",
        "risk.grounds.civilsamhalle.points",
        "risk.grounds.civilsamhalle.kinds",
        "risk.shares.0.share",
    }
