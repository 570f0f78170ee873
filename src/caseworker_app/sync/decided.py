"""What an offline file knows of decisions: from which of its own entries on it showed that a case was decided."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from uuid import UUID

from caseworker_app.store import exchange, queries
from caseworker_app.store.work import UnitOfWork

DECIDED = "decided"


def known_decided(work: UnitOfWork) -> Mapping[UUID, int]:
    """For each decided case the file's last entry before it showed the decision; 0 when it was decided when taken.

    A file that was made before this was kept tells nothing: what is decided in it counts as decided when taken.
    """
    kept = exchange.state(work, DECIDED)
    if kept is None:
        return dict.fromkeys(exchange.decided(work, [UUID(one) for one in exchange.state(work, "cases")]), 0)
    return {UUID(case): number for case, number in kept.items()}


def learn_decided(work: UnitOfWork, cases: Collection[UUID]) -> None:
    """In the transaction that lands a pull: what is done in the file after this was done with the decision in sight."""
    known = known_decided(work)
    fresh = dict.fromkeys(exchange.decided(work, cases) - known.keys(), queries.newest_entry(work))
    exchange.keep(work, **{DECIDED: {str(case): number for case, number in {**known, **fresh}.items()}})
