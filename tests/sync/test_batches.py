"""A return of many operations goes in batches: each is one transaction there, and the next one goes on after a cut."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from sqlalchemy import event

from caseworker_app.services.away import homecoming
from caseworker_app.services.away.homecoming import Homecoming
from caseworker_app.store import exchange
from tests.support.away import Home

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
