"""Worklist and statistics as each of 25 people sees them while all of them write."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from tests.bench.figures import FULL, Size, figure
from tests.bench.places import Places
from tests.faults import crowd
from tests.support.cluster import Cluster
from tests.support.files import CALL, folder, row
from tests.support.town import town

CASES = 270


def measure(size: Size, places: Places) -> Iterator[dict[str, Any]]:
    """Wrong figures end the run; the twin of each reading is the same one by a person alone."""
    count = 25 if size is FULL else 2
    with Cluster(people=False) as cluster:
        made = places.folder / "crowd"
        made.mkdir()
        with town(cluster.office("anna"), made, crowd.BIG) as there:
            rows = [row(Referens=f"N-{n}", Organisationsnummer="") for n in range(CASES)]
            there.of("anna").intake.run(folder(made / "many", rows), CALL)
            field, cases = crowd.laid_out(there), CASES + len(crowd.BIG)
            [alone] = crowd.worked(there, field, 1, size.seconds, cases, "ensam")
            told = crowd.worked(there, field, count, 4 * size.seconds, cases)
    wrong = [text for one in (alone, *told) for text in one["wrong"]]
    if wrong:
        raise AssertionError(wrong[0])
    for name in ("worklist", "statistics"):
        values = [1000 * seconds for one in told for seconds in one[name]]
        twin = [1000 * seconds for seconds in alone[name]]
        yield figure(
            f"crowd.{name}.{count}", "ms", values, goal="right; p95 <= 1000 ms", alone=sorted(twin)[len(twin) // 2]
        )
