"""Diary numbers and numbers inside a case: given once by the database that owns the call, never reused."""

from __future__ import annotations

from uuid import UUID

from caseworker_app.domain.records.office import Series
from caseworker_app.store.work import UnitOfWork


def next_numbers(work: UnitOfWork, new_id: UUID, prefix: str, year: int, count: int = 1) -> range:
    """The next `count` numbers of a series, its row locked until the end of the unit of work."""
    if work.shared:
        last = work.call("give_numbers", new_id, prefix, year, count)
        return range(int(str(last)) - count + 1, int(str(last)) + 1)
    found = work.series.one(prefix=prefix, year=year)
    if found is None:
        work.series.add(Series(id=new_id, prefix=prefix, year=year, last=count))
        return range(1, count + 1)
    held = work.series.get(found.id, lock=True)
    work.series.change(held.id, last=held.last + count)
    return range(held.last + 1, held.last + count + 1)
