"""The main job on a server: each invented person over a connection of their own, figures and letters as in a file."""

from __future__ import annotations

import re
from dataclasses import replace
from hashlib import sha256
from pathlib import Path

import psycopg
import pytest

from caseworker_app.domain.money import ZERO
from caseworker_app.domain.states import Kind
from caseworker_app.errors import Unusable
from caseworker_app.sample import Sample, replay_sample
from caseworker_app.services.ports import Quiet
from caseworker_app.services.replay.run import Played
from tests.faults.sizes import FULL
from tests.support.cluster import Cluster

FEW = ("foreningar-4.json", "pappersansokningar")
"""What is handed over in `make test`; all of it in `make faults`."""
PAYING = (Kind.GRANT, Kind.PARTIAL)


def told(played: Played, letters: Path) -> tuple[object, ...]:
    files = {file.name: sha256(file.read_bytes()).hexdigest() for file in letters.iterdir()}
    return played.statistics.as_json(), played.letters, played.failed, files


def reduced(whole: Sample) -> Sample:
    """Two of the incoming files; every sixth case of theirs is handled, and all that are granted or decided twice."""
    sources = tuple(path for path in whole.sources if path.name in FEW)
    references = set(re.findall(r'"Referens": "(.+?)"', sources[0].read_text(encoding="utf-8")))
    story, twice = whole.story, {one.reference for one in whole.story.later}
    there = [one for one in story.cases if one.reference in references or one.reference.startswith("PA20-")]
    kept = [one for n, one in enumerate(there) if n % 6 == 0 or one.kind in PAYING or one.reference in twice]
    names = {one.reference for one in kept}
    later = tuple(one for one in story.later if one.reference in names)
    reports = tuple(one for one in story.reports if one.reference in names)
    return Sample(replace(story, cases=tuple(kept), later=later, reports=reports), sources)


@pytest.fixture(scope="module")
def sample() -> Sample:
    whole = Sample.shipped()
    return whole if FULL else reduced(whole)


@pytest.fixture
def address(office_cluster: Cluster) -> str:
    """An empty database on the server, for its administrator."""
    return office_cluster.empty()


def test_the_server_comes_to_the_same_figures_and_the_same_letters(
    sample: Sample, address: str, tmp_path: Path
) -> None:
    here = replay_sample(str(tmp_path / "här.db"), tmp_path / "här", Quiet(), sample=sample)
    there = replay_sample(address, tmp_path / "där", Quiet(), sample=sample)
    assert here.statistics.sum_granted > ZERO
    assert len(here.statistics.as_json()["rounds"]) == 2
    assert told(there, tmp_path / "där") == told(here, tmp_path / "här")
    assert not there.failed
    with psycopg.connect(address) as root:
        acted = {row[0] for row in root.execute("select distinct actor from caseworker.journal").fetchall()}
        name = root.info.dbname
    assert {f"demo_{name}_{login}" for login in ("sanna", "maja", "karin", "mikael")} <= acted
    with pytest.raises(Unusable, match="tom"):
        replay_sample(address, tmp_path / "igen", Quiet(), sample=sample)
