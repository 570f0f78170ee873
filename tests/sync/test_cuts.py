"""The network cut at any byte of a return: everything arrives once, and what was acknowledged is there."""

from __future__ import annotations

import random
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from caseworker_app.app import open_office
from caseworker_app.domain.states import Reply
from caseworker_app.errors import Surroundings, Unavailable
from caseworker_app.services.casework.reviews import Given
from caseworker_app.services.office import Office
from tests.faults import sizes
from tests.faults.proxy import Proxy
from tests.support.cluster import Cluster
from tests.support.journey import OfficeFor, registered
from tests.support.offline import MemoryKeys, taken

pytestmark = pytest.mark.parametrize("office_address", ["postgresql"], indirect=True)
DNR = "DELMOS 2020/1"
CUTS = sizes.CUTS if sizes.FULL else 10


@pytest.fixture
def proxy(office_cluster: Cluster) -> Iterator[Proxy]:
    with Proxy(office_cluster.port) as running:
        yield running


def over(proxy: Proxy, cluster: Cluster, office: Office) -> Office:
    """The same office over a network that can be cut."""
    address = office.desk.store.engine.url.render_as_string(hide_password=False).replace("+psycopg", "")
    return open_office(cluster.over_network(address, proxy.port), "bo", clock=office.desk.clock)


def test_a_return_that_is_cut_anywhere_brings_everything_once(
    office: Office, office_for: OfficeFor, office_cluster: Cluster, proxy: Proxy, tmp_path: Path
) -> None:
    case = registered(office, tmp_path)[0]
    bo, keys, chance = office_for("bo"), MemoryKeys(), random.Random(2020)
    file = taken(bo, tmp_path / "bo.cwcase", keys, DNR)
    sheet = file.reviews.open(case.id, "formell")
    texts, refused, turn = [], 0, 0
    with closing(over(proxy, office_cluster, bo)) as remote, closing(file):
        file.offline.bring_back(remote.desk)
        whole = 0
        while proxy.cuts < CUTS:
            turn, cuts = turn + 1, proxy.cuts
            assert turn <= 3 * CUTS, "most tries end before they are cut"
            texts.append(file.cases.note(case.id, f"Hemma {turn}").text)
            reply = (Reply.YES, Reply.NO)[turn % 2]
            file.reviews.answer(sheet.checklist.id, Given(sheet.rows[0].template.id, reply, f"{turn}"))
            remote.desk.store.engine.dispose()  # each from the first byte of a connection
            passed = proxy.passed
            proxy.cut_after(chance.randrange(whole) if whole else None)
            try:
                file.offline.bring_back(remote.desk)
            except Unavailable as error:
                assert error.kind is Surroundings.NO_CONNECTION  # noqa: PT017  # a cut is told, and only a cut
                assert proxy.cuts > cuts
                refused += 1
            proxy.cut_after(None)
            whole = whole or proxy.passed - passed
            if file.offline.status().pending == 0:
                with bo.desk.reading() as work:
                    assert sorted(note.text for note in work.notes.find(case_id=case.id)) == sorted(texts)
        assert proxy.cuts == CUTS
        assert refused > CUTS // 2
        assert file.offline.bring_back(remote.desk).conflicts == ()
        for one in (bo, file):
            with one.desk.reading() as work:
                assert sorted(note.text for note in work.notes.find(case_id=case.id)) == sorted(texts)
                assert [(a.reply, a.remark) for a in work.answers.find(case_id=case.id)] == [(reply, f"{turn}")]
    assert office.databases.verify().faults == ()
