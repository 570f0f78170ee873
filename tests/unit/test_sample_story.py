"""The story of the sample: who was granted what, on which scores, within which frames."""

from __future__ import annotations

import tomllib
from collections import Counter
from typing import Any

from caseworker_app.domain.money import Money
from tests.unit.test_sample import CALL, ROOT, STORY, applications, by_track, sought, track


def cases(*kinds: str) -> list[dict[str, Any]]:
    return [case for case in STORY["cases"] if case["kind"] in kinds]


def test_first_round_grants_38_and_19_within_its_frames() -> None:
    granted = cases("bifall", "delvis_bifall")
    assert sorted(case["reference"] for case in STORY["cases"]) == sorted(applications())
    assert by_track([case["reference"] for case in granted]) == {"kommun_region": 38, "civilsamhalle": 19}
    frames = {frame["group"]: frame["amount"] for frame in CALL["frames"]}
    for group, sum_granted in _sums(granted).items():
        assert sum_granted <= frames[group]
    for case in granted:
        assert (Money.kronor(case["amount"]) == sought(case["reference"])) == (case["kind"] == "bifall")
        assert Money.kronor(case["amount"]) <= sought(case["reference"])


def _sums(decisions: list[dict[str, Any]]) -> Counter[str]:
    sums: Counter[str] = Counter()
    for decision in decisions:
        sums[track(applications()[decision["reference"]])] += decision["amount"]
    return sums


def test_second_round_grants_13_and_a_supplement_within_the_new_split() -> None:
    granted = cases("bifall", "delvis_bifall")
    refused = {case["reference"] for case in cases("avslag")}
    changed = [entry for entry in STORY["round2"] if entry["kind"] == "andring"]
    supplements = [entry for entry in STORY["round2"] if entry["kind"] == "tillaggsbidrag"]
    assert by_track([entry["reference"] for entry in changed]) == {"kommun_region": 1, "civilsamhalle": 12}
    assert {entry["reference"] for entry in changed} <= refused
    assert [entry["amount"] for entry in changed if track(applications()[entry["reference"]]) == "kommun_region"] == [
        700_000
    ]
    assert [entry["amount"] for entry in supplements] == [1_000_000]
    first = {case["reference"]: case["amount"] for case in granted}
    for entry in STORY["round2"]:
        assert Money.kronor(entry["amount"] + first.get(entry["reference"], 0)) <= sought(entry["reference"])
    sums = _sums([*granted, *STORY["round2"]])
    frames = {frame["group"]: frame["amount"] for frame in STORY["frames"]}
    assert sum(frames.values()) == 82_000_000
    assert all(sums[group] <= amount for group, amount in frames.items())
    assert 80_000_000 < sum(sums.values()) < 82_000_000


def test_scores_agree_with_outcomes() -> None:
    weights = [criterion["weight"] for criterion in CALL["criteria"]]
    later = {entry["reference"] for entry in STORY["round2"] if entry["kind"] == "andring"}
    points: dict[str, list[float]] = {"granted": [], "later": [], "refused": []}
    for case in STORY["cases"]:
        if case["kind"] == "avvisning":
            assert "scores" not in case
            continue
        assert len(set(case["assessors"])) == 2
        assert all(0 <= score <= 4 for scores in case["scores"] for score in scores)
        mean = sum(w * s for scores in case["scores"] for w, s in zip(weights, scores, strict=True)) / 2
        group = "later" if case["reference"] in later else "refused" if case["kind"] == "avslag" else "granted"
        points[group].append(mean)
    assert min(points["granted"]) > max(points["later"])
    assert min(points["later"]) > max(points["refused"])


def test_reasons_belong_to_the_outcome() -> None:
    text = (ROOT / "resources/calls/delmos-2020/reasons.toml").read_text(encoding="utf-8")
    known = {reason["id"]: reason for reason in tomllib.loads(text)["reasons"]}
    for case in STORY["cases"]:
        assert case["reason_text"]
        for name in case["reasons"]:
            assert case["kind"] in known[name]["kinds"]
            assert track(applications()[case["reference"]]) in known[name].get(
                "tracks", ["kommun_region", "civilsamhalle"]
            )
    assert sum("completion" in case for case in STORY["cases"]) == 14
    assert sum(len(case.get("notes", [])) for case in STORY["cases"]) == 40


def test_people_have_the_roles_that_the_story_needs() -> None:
    roles = Counter(role for person in STORY["people"] for role in person["roles"])
    logins = {person["login"] for person in STORY["people"]}
    assert len(logins) == len(STORY["people"])
    assert roles["handlaggare"] >= 3
    assert roles["granskare"] == roles["beslutsfattare"] == 2
    assert {case["handler"] for case in STORY["cases"]} <= logins
    assert all("Exempel" in person["name"] for person in STORY["people"])


def test_seventy_progress_reports_in_every_state() -> None:
    granted = {case["reference"]: case["amount"] for case in cases("bifall", "delvis_bifall")}
    for entry in STORY["round2"]:
        granted[entry["reference"]] = granted.get(entry["reference"], 0) + entry["amount"]
    assert sorted(report["reference"] for report in STORY["reports"]) == sorted(granted)
    assert by_track(list(granted)) == {"kommun_region": 39, "civilsamhalle": 31}
    assert {report["state"] for report in STORY["reports"]} == {"godkand", "komplettering", "inkommen", "saknas"}
    for report in STORY["reports"]:
        assert ("received" in report) == (report["state"] != "saknas")
        assert report.get("received", STORY["sample_day"]) <= STORY["sample_day"]
        assert report["costs"] <= granted[report["reference"]]
    assert any(report["received"].isoformat() > "2020-11-16" for report in STORY["reports"] if "received" in report)
