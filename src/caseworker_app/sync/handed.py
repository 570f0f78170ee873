"""An assessment that is handed in: its points are then changed in it alone, openly, with a reason (`score_change`).

Who hands in from a file hands in what was in sight there, whatever was begun elsewhere and not handed in. What somebody
did in a file before they handed in elsewhere is left behind, and an open change of other points than those that stand.
"""

from __future__ import annotations

from collections.abc import Collection
from typing import TYPE_CHECKING
from uuid import UUID

from caseworker_app.store import exchange
from caseworker_app.store.journal.netting import ADDED, REMOVED
from caseworker_app.store.journal.values import same
from caseworker_app.store.work import UnitOfWork
from caseworker_app.sync.merge import EMPTY, Weighed, Why

if TYPE_CHECKING:
    from caseworker_app.sync.operations import Change
    from caseworker_app.sync.sides import OtherSide, Values

TABLE, COLUMN, POINTS, OPENLY = "assessment", "handed_in_at", "score", "score_change"


def settled(
    side: OtherSide, change: Change, there: Values | None, held: Values | None, handing: Collection[UUID]
) -> Weighed | None:
    """What is written where handing in decides it; None where it does not. `held` is the assessment on the other side."""
    if change.restated and (held is None or (there is None and held[COLUMN] is not None)):
        return Weighed()
    if held is not None and held[COLUMN] is not None:
        return None if _openly(side, change, there, held) else _behind(change, there)
    if change.sign == REMOVED or change.thing not in handing:
        return None
    return _taken_back(change) if there is None else Weighed(write=_mine(change, there))


def _taken_back(change: Change) -> Weighed | None:
    """Points that were taken back elsewhere are given again by handing them in, whatever was changed of them before."""
    if change.table != POINTS or change.sign == ADDED:
        return None
    whole = {"case_id": str(change.case), **change.named, **change.after}
    return Weighed(write=whole, add=True) if change.restated else Weighed()


def _mine(change: Change, there: Values) -> Values:
    aside = {*change.named, *change.rule.derived, *change.rule.follows}
    return {n: after for n, after in change.after.items() if n not in aside and not same(after, there.get(n))}


def _behind(change: Change, there: Values | None) -> Weighed:
    """What of a change the assessment has not got."""
    theirs = there or {}
    aside = {COLUMN, "case_id", "assessment_id", *change.named, *change.rule.derived, *change.rule.follows}
    left = {
        name: (before, after, theirs.get(name))
        for name, (before, after) in change.fields.items()
        if name not in aside and not (before in EMPTY and after in EMPTY)
        if change.sign == REMOVED or not same(after, theirs.get(name))
    }
    return Weighed(clash=left, why=Why.HANDED if left else None)


def _openly(side: OtherSide, change: Change, there: Values | None, held: Values) -> bool:
    """Whether these points were given with a reason, and instead of those that stand."""
    if change.table == OPENLY:
        named = {"assessment_id": held["id"], "criterion": change.after["criterion"]}
        score = side.twin(POINTS, named)
        return score is not None and same(score["points"], change.after["before"])
    if change.table == TABLE or change.sign == REMOVED or there is None:
        return False
    points = change.after.get("points", there["points"])
    named = {"assessment_id": there["assessment_id"], "criterion": there["criterion"], "after": points}
    return side.twin(OPENLY, named) is not None


def handed_here(work: UnitOfWork, table: str, row: UUID, column: str) -> bool:
    """Whether it belongs to an assessment that the file itself has as handed in."""
    now = exchange.current(work, table, row)
    held = exchange.current(work, TABLE, UUID(str(now[column]))) if now else None
    return held is not None and held[COLUMN] is not None
