"""kill -9 of a server process in the middle of work: the server starts anew from its log, nothing acknowledged is lost."""

from __future__ import annotations

import os
import random
import signal
import time
from contextlib import closing
from pathlib import Path

import psycopg
import pytest

from caseworker_app.app import open_office
from caseworker_app.errors import Surroundings, Unavailable
from caseworker_app.services.clock import SampleClock
from caseworker_app.services.office import Office
from tests.faults.sizes import FULL, KILLS
from tests.faults.victim import WORK
from tests.support.cluster import Cluster
from tests.support.fresh import FIRST_DAY
from tests.support.journey import registered
from tests.support.processes import ended, speaking

EACH = KILLS // 20
pytestmark = pytest.mark.skipif(not FULL, reason="a server of its own is killed in `make faults`")


def killed(cluster: Cluster, address: str, prefix: str, seconds: float) -> list[str]:
    """Notes are saved; that long after the first of the server's own processes for it is killed. What was acknowledged."""
    child, said = speaking(WORK["save"], address, prefix)
    assert said.readline() == "redo\n"
    first = said.readline()
    with psycopg.connect(cluster.url("postgres"), autocommit=True) as root:
        name = address.rpartition("/")[2].partition("?")[0]
        mine = "select max(pid) from pg_stat_activity where datname = %s and backend_start = (select max(backend_start)"
        mine += " from pg_stat_activity where datname = %s)"
        (pid,) = root.execute(mine, (name, name)).fetchall()[0]
    time.sleep(seconds)  # the moment of the kill is the test's input
    os.kill(pid, signal.SIGKILL)
    with said:
        rest = said.read()  # it ends when the server does not answer
    assert ended(child) != 0
    return [line.rstrip("\n") for line in [first, *rest.splitlines(keepends=True)] if line.endswith("\n")]


def kept(office: Office) -> set[str]:
    """The notes that are there, once the server answers again."""
    while True:
        try:
            with office.desk.reading() as work:
                return {note.text for note in work.notes.find()}
        except Unavailable as error:
            if error.kind is not Surroundings.NO_CONNECTION:
                raise


def test_a_killed_server_keeps_what_it_acknowledged(tmp_path: Path) -> None:
    chance, acknowledged = random.Random(5), set[str]()
    with Cluster(people=False) as cluster:
        cluster.lasting()
        address = cluster.furnished("anna")
        with closing(open_office(address, "anna", clock=SampleClock(FIRST_DAY))) as office:
            registered(office, tmp_path)
            for turn in range(EACH):
                acknowledged |= set(killed(cluster, address, f"Omgång {turn}", chance.uniform(0, 0.3)))
                assert acknowledged <= kept(office)
            assert len(acknowledged) >= EACH
            assert office.databases.verify().faults == ()
