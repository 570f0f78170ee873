"""Client processes at work at once on one server: nothing lost, nothing twice, the frame never exceeded."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

from caseworker_app.domain.money import Money
from caseworker_app.domain.states import DecisionState
from tests.faults import crowd
from tests.faults.sizes import CLIENTS, WORKING
from tests.support.cluster import Cluster
from tests.support.town import town


def test_many_at_once_lose_nothing_and_do_nothing_twice(office_cluster: Cluster, tmp_path: Path) -> None:
    """The history check: every acknowledged deed is in the database and in the journal once, and no other is."""
    with town(office_cluster.office("anna"), tmp_path, crowd.BIG) as there:
        field = crowd.laid_out(there)
        told = crowd.worked(there, field, CLIENTS, WORKING)
        anna = there.of("anna")

        assert [one["wrong"] for one in told] == [[]] * CLIENTS
        with anna.desk.reading() as work:
            notes = Counter(note.text for note in work.notes.find(case_id=field.case))
            text = work.completions.get(field.request).consequence
            drafts = [work.decisions.get(key) for key in field.drafts]
        history = [one for one in anna.history.of(field.case, 1_000_000) if one.what == "Tjänsteanteckning skriven"]
        acknowledged = [note for one in told for note in one["notes"]]
        assert notes == Counter(acknowledged)
        assert len(history) == len(acknowledged)
        assert all(one["notes"] and one["words"] for one in told)
        assert Counter(text.split()[1:]) == Counter(word for one in told for word in one["words"])

        proposed = [one for one in drafts if one.state is DecisionState.PROPOSED]
        assert [str(one.id) for one in proposed] == [key for one in told for key in one["proposed"]]
        assert Money.total(one.amount for one in proposed) == Money.kronor(900_000)
        assert sum(one["refused"] for one in told) >= CLIENTS
        assert not anna.databases.verify().faults
