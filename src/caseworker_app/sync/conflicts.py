"""What the file keeps of a push: the conflicts that wait for the caseworker, and how they are settled."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any
from uuid import UUID

from caseworker_app.errors import Fault, Rejected, Unusable
from caseworker_app.sentences import Sentence
from caseworker_app.store import exchange
from caseworker_app.store.carried import Carried, carried
from caseworker_app.store.journal.entries import Recorded
from caseworker_app.store.journal.netting import ADDED, CHANGED, REMOVED
from caseworker_app.store.journal.values import same
from caseworker_app.store.work import UnitOfWork
from caseworker_app.sync.bringing import CONFLICT, META, Clashed, Outcome, clashes_of
from caseworker_app.sync.decided import known_decided
from caseworker_app.sync.handed import handed_here
from caseworker_app.sync.merge import Clash, Why
from caseworker_app.sync.operations import Operation

SETTLED = "settled"
NOTE = Sentence("Gör en anteckning av det, eller låt det vara.")
NO_NOTE = Sentence("Låt det vara: det blir ingen anteckning, som andra läser.")
LEFT = (Why.DECIDED, Why.JAV, Why.REFUSED, Why.PARENT, Why.HANDED)


@dataclass(frozen=True)
class Open:
    """A conflict that waits; `number` is its entry in the file's journal."""

    number: int
    place: int
    clashed: Clashed

    @property
    def rule(self) -> Carried:
        found = carried(self.clashed.table)
        assert found is not None
        return found

    @property
    def left(self) -> bool:
        """Whether mine cannot be written any more, only be remembered in a note where that is allowed."""
        return self.clashed.why in LEFT

    @property
    def private(self) -> bool:
        return self.rule.private

    @property
    def by_field(self) -> bool:
        """Whether each field can be settled by itself: the row stands on both sides."""
        return self.clashed.why is Why.CHANGED and self.clashed.sign != REMOVED


def acknowledge(
    work: UnitOfWork, operations: Sequence[Operation], clashes: Mapping[UUID, Sequence[Clashed]]
) -> list[Clashed]:
    """The batch is with the shared database; what clashed is kept, each row's changes as the one they come to."""
    met = list(_netted(operations, clashes))
    for clashed in met:
        whole = exchange.current(work, clashed.table, clashed.row) if clashed.why is Why.DELETED else None
        kept = replace(clashed, whole=whole)
        work.act()
        work.record(Recorded(CONFLICT, kept.object_type, kept.thing, kept.case, kept.line()))
    exchange.keep(work, pushed=max(one.number for one in operations))
    return met


def _netted(operations: Sequence[Operation], clashes: Mapping[UUID, Sequence[Clashed]]) -> list[Clashed]:
    held: dict[tuple[str, UUID], Clashed] = {}
    called: dict[UUID, UUID] = {}
    for operation in operations:
        for clashed in clashes.get(operation.id, ()):
            key = clashed.table, clashed.row
            first = held.get(key)
            held[key] = clashed if first is None else _joined(first, clashed)
            called[clashed.own or clashed.row] = clashed.row
        for change in operation.changes:
            key = change.table, called.get(change.row, change.row)
            first = held.get(key)
            if first is not None and first.sign == ADDED and change.sign == REMOVED:
                del held[key]
            elif first is not None and change.sign == CHANGED:
                moved = {n: (b, change.after.get(n, m), t) for n, (b, m, t) in first.fields.items()}
                held[key] = replace(first, fields=moved)
    return [one for one in map(_standing, held.values()) if one.fields]


def _joined(first: Clashed, later: Clashed) -> Clashed:
    fields = dict(first.fields)
    for name, (base, mine, theirs) in later.fields.items():
        fields[name] = (fields[name][0] if name in fields else base, mine, theirs)
    sign = first.sign if first.sign == ADDED and later.sign == CHANGED else later.sign
    return replace(later, fields=fields, sign=sign)


def _standing(clashed: Clashed) -> Clashed:
    """Without what I took back myself, and what came to be the same."""
    if clashed.why is not Why.CHANGED or clashed.sign == REMOVED:
        return clashed
    kept: dict[str, Clash] = {
        n: (b, m, t) for n, (b, m, t) in clashed.fields.items() if not same(m, t) and not same(m, b)
    }
    rule = carried(clashed.table)
    follows = rule.follows if rule is not None else ()
    return replace(clashed, fields=kept if set(kept) - set(follows) else {})


def waiting(work: UnitOfWork) -> list[Open]:
    """Conflicts with a field that no settlement is about and whose mine does not stand already.

    A conflict from before the file showed the case's decision is left behind by it, one about an assessment by its being
    handed in.
    """
    settled = _settled(work)
    decided = known_decided(work)
    found = []
    for entry in exchange.entries(work, (CONFLICT,)):
        for place, clashed in enumerate(clashes_of(entry)):
            done = settled.get((entry.number, place), set())
            one = Open(entry.number, place, replace(clashed, fields=_unsettled(clashed, done)))
            if entry.number <= decided.get(clashed.case, -1) and not one.left and not one.rule.always:
                one = replace(one, clashed=replace(one.clashed, why=Why.DECIDED))
            elif _given_up(work, one):
                one = replace(one, clashed=replace(one.clashed, why=Why.HANDED))
            if one.clashed.fields and not _stands(work, one.clashed):
                found.append(one)
    return found


def choices(work: UnitOfWork) -> Counter[Outcome]:
    """How often mine and theirs were chosen, by case and table."""
    found: Counter[Outcome] = Counter()
    for entry in exchange.entries(work, (SETTLED,)):
        for table, _, _, fields in json.loads(entry.body or "[]"):
            if entry.case is not None:
                found[entry.case, table, fields[META][0]] += 1
    return found


def _settled(work: UnitOfWork) -> dict[tuple[int, int], set[str]]:
    """By conflict the fields that are settled; the empty name stands for all of them."""
    found: dict[tuple[int, int], set[str]] = {}
    for entry in exchange.entries(work, (SETTLED,)):
        for *_, fields in json.loads(entry.body or "[]"):
            _, place, names = fields[META]
            found.setdefault((entry.about or 0, place), set()).update(names or [META])
    return found


def _unsettled(clashed: Clashed, done: set[str]) -> dict[str, Clash]:
    rule = carried(clashed.table)
    fields = {name: values for name, values in clashed.fields.items() if name not in done}
    followers = rule.follows if rule is not None else ()
    return {} if META in done or (done and not set(fields) - set(followers)) else fields


def _given_up(work: UnitOfWork, one: Open) -> bool:
    """Whether the assessment was handed in with something else than mine."""
    held = one.rule.handed if not one.left else ""
    return bool(held) and handed_here(work, one.clashed.table, one.clashed.row, held) and not _stands(work, one.clashed)


def _stands(work: UnitOfWork, clashed: Clashed) -> bool:
    if clashed.why in LEFT:
        return False
    now = exchange.current(work, clashed.table, clashed.row)
    if clashed.sign == REMOVED:
        return now is None
    return now is not None and all(same(now.get(n), mine) for n, (_, mine, _) in clashed.fields.items())


def settle(work: UnitOfWork, one: Open, *, mine: bool, only: str = "", values: Mapping[str, Any] | None = None) -> None:
    """Theirs stays as it stands; mine, or `values` put together from both, is a new edit about the conflict.

    `only` names the one field that is settled, with what follows it, where the row stands on both sides.
    """
    clashed = one.clashed
    if mine and one.left:
        told = NO_NOTE if one.private else NOTE
        raise Rejected(Fault("conflict", Sentence("{label}. {told}", label=clashed.why.label, told=told)))
    names = _together(one, only) if only and one.by_field else None
    choice = "mine" if mine else "theirs"
    line = json.dumps([clashed.table, str(clashed.row), "!", {META: [choice, one.place, names]}], ensure_ascii=False)
    work.act()
    work.record(Recorded(SETTLED, clashed.object_type, clashed.thing, clashed.case, line), about=one.number)
    if mine:
        work.act(about=one.number)
        chosen = {name: held for name, held in clashed.fields.items() if names is None or name in names}
        _write(work, replace(clashed, fields=chosen), one.rule, dict(values or {}))


def _together(one: Open, only: str) -> list[str]:
    if only not in one.clashed.fields:
        raise Unusable("Uppgiften är redan avgjord. Läs in listan på nytt.")
    return sorted({only, *(set(one.rule.follows) & set(one.clashed.fields))})


def _write(work: UnitOfWork, clashed: Clashed, rule: Carried, values: Mapping[str, Any]) -> None:
    now = exchange.current(work, clashed.table, clashed.row)
    wanted = {name: values.get(name, mine) for name, (_, mine, _) in clashed.fields.items()}
    if rule.signed:
        wanted[rule.signed] = work.actor
    if clashed.sign == REMOVED:
        done = now is None or exchange.remove(work, clashed.table, clashed.row, now)
    elif now is not None:
        done = exchange.change(work, clashed.table, clashed.row, wanted, now)
    else:
        fields = {n: v for n, v in {**(clashed.whole or {}), **wanted}.items() if n != "id" and v is not None}
        done = _parents_stand(work, clashed.table, fields) and exchange.add(work, clashed.table, clashed.row, fields)
    if not done:
        told = NO_NOTE if rule.private else NOTE
        raise Rejected(Fault("conflict", Sentence("Det går inte att skriva ditt värde här längre. {told}", told=told)))


def _parents_stand(work: UnitOfWork, table: str, fields: Mapping[str, Any]) -> bool:
    return all(
        fields.get(column) is None or exchange.current(work, parent, UUID(str(fields[column]))) is not None
        for column, parent in exchange.parents(table)
    )


def again(work: UnitOfWork, operations: Sequence[Operation], cases: set[UUID]) -> None:
    """What has not been sent yet stays in sight on top of what just landed; it is in the journal already."""
    for operation in operations:
        for change in operation.changes:
            if change.case in cases:
                _lay(work, change.table, change.row, change.sign, change.after)
    work.unjournaled()


def _lay(work: UnitOfWork, table: str, row: UUID, sign: str, after: Mapping[str, Any]) -> None:
    now = exchange.current(work, table, row)
    if sign == ADDED and now is None:
        exchange.add(work, table, row, dict(after))
    elif sign == CHANGED and now is not None:
        exchange.change(work, table, row, {n: v for n, v in after.items() if n != "version"}, now)
    elif sign == REMOVED and now is not None:
        exchange.remove(work, table, row, now)
