"""Cases taken offline from a server far away, and hundreds of changes brought back to it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

from caseworker_app.app import open_office
from caseworker_app.services.clock import SampleClock
from caseworker_app.services.office import Office
from tests.bench.figures import FULL, Size, figure, timed
from tests.bench.line import Line
from tests.bench.places import Places
from tests.support.cluster import Cluster
from tests.support.files import CALL, folder, row
from tests.support.fresh import FIRST_DAY
from tests.support.journey import answered
from tests.support.offline import MemoryKeys, returned, taken

WAY = 0.010  # there and back takes 20 ms
GOAL = "<= 1 s at 20 ms"
TURNS = 3


def measure(size: Size, places: Places) -> Iterator[dict[str, Any]]:
    """Two changes of each case; what is told beside the seconds is how often a way there and back was waited for."""
    count = 300 if size is FULL else 10
    with Cluster(people=False) as cluster:
        address = cluster.furnished("anna")
        clock = SampleClock(FIRST_DAY)
        with closing(open_office(address, "anna", clock=clock)) as anna:
            anna.calls.add(CALL)
            rows = [row(Referens=f"R-{n}", Organisationsnummer="") for n in range(count)]
            anna.intake.run(folder(places.folder / "in", rows), CALL)
            answered(anna)
            with anna.desk.reading() as work:
                dnrs = [case.dnr or "" for case in work.cases.find("dnr")]
        taking, bringing, ways = [], [], [0, 0]
        with (
            Line(cluster.port, WAY) as line,
            closing(open_office(cluster.over_network(address, line.port), "anna", clock=clock)) as remote,
        ):
            for turn in range(TURNS):
                made = places.folder / f"{turn}.cwcase"
                before = line.ways
                taking.append(timed(lambda made=made: _take(remote, made, dnrs)))  # type: ignore[misc]
                ways = [line.ways - before]
                with closing(open_office(str(made), clock=clock, keys=KEYS)) as file:
                    _changed(file, turn)
                    before = line.ways
                    bringing.append(timed(lambda file=file: returned(file, remote)))  # type: ignore[misc]
                    ways.append(line.ways - before)
                    if file.offline.status().conflicts or file.offline.status().pending:
                        raise AssertionError("not everything came back")
    yield figure(f"offline.take.{count}", "s", taking, goal=GOAL, ways=ways[0])
    yield figure(f"offline.return.{2 * count}", "s", bringing, goal=GOAL, ways=ways[1])


KEYS = MemoryKeys()


def _take(office: Office, path: Path, dnrs: list[str]) -> None:
    taken(office, path, KEYS, *dnrs).close()


def _changed(file: Office, turn: int) -> None:
    """A field of the applicant and the contact of each case, each a unit of work of its own."""
    with file.desk.reading() as work:
        applicants = work.applicants.find("id")
    for held in applicants:
        for name in ("phone", "email"):
            with file.desk.work() as work:
                work.applicants.change(held.id, **{name: f"ändrat {turn}"})
                work.commit()
