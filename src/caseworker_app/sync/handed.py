"""An assessment that is handed in: its points are then changed in it alone, openly, with a reason (`score_change`).

What somebody did in a file before they handed in elsewhere is left behind. Who hands in from a file means what they have
given there: it stands over what they had begun elsewhere and not handed in.
"""

from __future__ import annotations

from collections.abc import Collection
from typing import TYPE_CHECKING
from uuid import UUID

from caseworker_app.store import exchange
from caseworker_app.store.journal.netting import REMOVED
from caseworker_app.store.journal.values import same
from caseworker_app.store.work import UnitOfWork
from caseworker_app.sync.merge import Weighed, Why

if TYPE_CHECKING:
    from caseworker_app.sync.operations import Change
    from caseworker_app.sync.sides import OtherSide, Values

TABLE, COLUMN, OPENLY = "assessment", "handed_in_at", "score_change"


def settled(
    side: OtherSide, change: Change, there: Values | None, weighed: Weighed, handing: Collection[UUID]
) -> Weighed:
    """What was weighed, with regard to who has handed in."""
    row = there or change.after
    if change.sign != REMOVED and change.thing in handing and not _handed(side, change, row):
        return weighed if there is None else Weighed(write=_mine(change, there))
    if not _handed(side, change, row) or _openly(side, change, row):
        return weighed
    names = {*weighed.write, *weighed.clash} - {COLUMN, *change.rule.follows}
    if weighed.remove:
        names = {name for name in change.before if name not in change.rule.derived}
    theirs = there or {}
    left = {name: (*change.fields[name], theirs.get(name)) for name in names}
    return Weighed(clash=left, why=Why.HANDED if left else None)


def _mine(change: Change, there: Values) -> Values:
    aside = {*change.named, *change.rule.derived, *change.rule.follows}
    return {n: after for n, after in change.after.items() if n not in aside and not same(after, there.get(n))}


def _handed(side: OtherSide, change: Change, row: Values) -> bool:
    held = side.current(TABLE, UUID(str(row[change.rule.handed]))) if row.get(change.rule.handed) else None
    return held is not None and held[COLUMN] is not None


def _openly(side: OtherSide, change: Change, row: Values) -> bool:
    """Whether these points were given with a reason."""
    if change.table == TABLE or change.sign == REMOVED:
        return False
    points = change.after.get("points", row["points"])
    named = {"assessment_id": row["assessment_id"], "criterion": row["criterion"], "after": points}
    return side.twin(OPENLY, named) is not None


def handed_here(work: UnitOfWork, table: str, row: UUID, column: str) -> bool:
    """Whether it belongs to an assessment that the file itself has as handed in."""
    now = exchange.current(work, table, row)
    held = exchange.current(work, TABLE, UUID(str(now[column]))) if now else None
    return held is not None and held[COLUMN] is not None
