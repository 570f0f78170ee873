"""What a push asks of the shared database before it weighs anything: on a server all of it on one way there and back."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from caseworker_app.errors import Surroundings, Unavailable
from caseworker_app.store import carrying, exchange
from caseworker_app.store.engine import explain
from caseworker_app.store.exchange import Noted
from caseworker_app.store.together import Together
from caseworker_app.store.work import UnitOfWork

Standing = dict[str, dict[UUID, dict[str, Any]]]
_LOCK = "select 1 from case_ where id = any(%s) order by id for update"
_KNOWN = """select j.number, j.operation, j.kind, j.case_id, j.object_type, j.object, j.about, p.body
  from journal j left join journal_payload p on p.number = j.number
  where j.operation = any(%s) and j.actor = %s order by j.number"""
_DECIDED = "select distinct case_id from decision where case_id = any(%s) and state = 'decided'"


@dataclass(frozen=True)
class Found:
    """Operations that the journal has under one's own name, with what it answered; the decided cases; and, where they
    were asked for, every row of some tables as written values."""

    known: dict[UUID, list[Noted]]
    decided: set[UUID]
    standing: Standing = field(default_factory=dict)


def ask(
    work: UnitOfWork,
    operations: Sequence[UUID],
    cases: Collection[UUID],
    locked: Collection[UUID],
    tables: Iterable[str] = (),
) -> Found:
    """Others who bring `locked` cases back wait for us from here on; who may not change cases locks nothing."""
    if work.local:
        return Found(exchange.known(work, operations), exchange.decided(work, cases))
    for locking in (True, False):
        with work.together() as together:
            if locking and locked:
                together.call(_LOCK, sorted(locked))
            known = together.ask(_KNOWN, (list(operations), work.actor))
            decided = together.ask(_DECIDED, (list(cases),))
            parts = carrying.asked(tables, cases)
            rows = [together.ask(*part) for part in parts]
            if together.send():
                told = (line for asked in rows for line in together.told(asked))
                found = exchange.by_operation(Noted(*row) for row in together.told(known))
                return Found(found, {case for (case,) in together.told(decided)}, carrying.standing(tables, told))
        _allowed(together)
    raise AssertionError("nothing is refused where nothing is locked")


def _allowed(together: Together) -> None:
    assert together.refusal is not None
    try:
        explain(together.refusal)
    except Unavailable as error:
        if error.kind is not Surroundings.NO_RIGHTS:
            raise
    else:
        raise together.refusal
