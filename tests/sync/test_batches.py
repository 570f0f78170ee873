"""A return of many operations goes in batches: each is one transaction there, and the next one goes on after a cut."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import event

from caseworker_app.domain.records.cases import Case
from caseworker_app.services.away import homecoming
from caseworker_app.services.away.homecoming import Homecoming
from caseworker_app.store import exchange
from tests.conftest import OfficeFor
from tests.support.away import Home
from tests.support.journey import cases_of, registered_some
from tests.support.offline import MemoryKeys, returned, taken

SOME = 7
BATCH = 2


@pytest.mark.parametrize("lost", [False, True], ids=["cut before a batch", "its answer was lost"])
def test_batches_are_whole_and_go_on_after_a_cut(home: Home, monkeypatch: pytest.MonkeyPatch, *, lost: bool) -> None:
    monkeypatch.setattr(homecoming, "BATCH", BATCH)
    file, engine = home.files[0], home.offices["bo"].desk.store.engine
    texts = [file.cases.note(home.cases[n % 2], f"Anteckning {n}").text for n in range(SOME)]
    real, commits, batches = Homecoming._send, [], []

    def written() -> list[str]:
        with home.offices["anna"].desk.reading() as work:
            return [note.text for note in work.notes.find("written_at", "id")]

    def sending(cut_at: int | None) -> Callable[..., Any]:
        def send(given: Homecoming, held: Any, *more: Any) -> Any:
            if len(batches) == cut_at and not lost:
                raise ConnectionError
            before = len(commits)
            answer = real(given, held, *more)
            assert len(commits) - before == 1, "a batch is one transaction"
            batches.append((len(held.operations), len(answer.known)))
            if len(batches) - 1 == cut_at:
                raise ConnectionError
            return answer

        return send

    event.listen(engine, "commit", commits.append)
    monkeypatch.setattr(Homecoming, "_send", sending(2))
    with pytest.raises(ConnectionError):
        home.back(0)
    assert written() == texts[: 4 + 2 * lost]
    assert file.offline.status().pending == SOME - 4
    with file.desk.reading() as work:
        assert exchange.state(work, "pushed") > 0
    monkeypatch.setattr(Homecoming, "_send", sending(None))
    home.back(0)
    assert written() == texts
    assert file.offline.status().pending == 0
    assert batches == [(2, 0), (2, 0), *[(2, 0)] * lost, (2, 2 * lost), (1, 0)]
    assert home.offices["anna"].databases.verify().faults == ()


@pytest.mark.begun(registered_some, 4)
@pytest.mark.parametrize("office_address", ["postgresql"], indirect=True)
def test_a_server_is_asked_as_often_for_four_cases_as_for_two(office_for: OfficeFor, tmp_path: Path) -> None:
    """Each question is a way there and back."""
    bo = office_for("bo")
    cases = cases_of(bo)
    asked: list[str] = []
    with closing(taken(bo, tmp_path / "bo.cwcase", MemoryKeys(), *(case.dnr or "" for case in cases))) as file:

        def statements(some: Sequence[Case], phone: str) -> int:
            for case in some:
                with file.desk.work() as work:
                    [held] = work.applicants.find(case_id=case.id)
                    work.applicants.change(held.id, phone=phone)
                    work.commit()
            asked.clear()
            assert returned(file, bo).written == {case.dnr: 1 for case in some}
            return len(asked)

        event.listen(bo.desk.store.engine, "before_cursor_execute", lambda *given: asked.append(given[2]))
        assert statements(cases, "070-1") == statements(cases[:2], "070-2")
    assert bo.worklists.found("070-1") == frozenset(case.id for case in cases)
