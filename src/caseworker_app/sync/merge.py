"""Field by field: what is the same is done, what is untouched is written, the rest is for the caseworker."""

from __future__ import annotations

import difflib
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from caseworker_app.domain.merging import Fate, fate, joined
from caseworker_app.sentences import Sentence
from caseworker_app.store.carried import Carried
from caseworker_app.store.journal.netting import ADDED, REMOVED
from caseworker_app.store.journal.values import same
from caseworker_app.sync.operations import Change

EMPTY: tuple[Any, ...] = (None, "", [], {}, "open")
Clash = tuple[Any, Any, Any]


class Why(StrEnum):
    """Why something stays with the caseworker."""

    CHANGED = "changed"
    DELETED = "deleted"
    DECIDED = "decided"
    PARENT = "parent"
    REFUSED = "refused"
    JAV = "jav"
    HANDED = "handed"

    @property
    def label(self) -> str:
        return _LABELS[self]


_LABELS = {
    Why.CHANGED: Sentence("Ändrat både i filen och i den delade databasen"),
    Why.DELETED: Sentence("Borttaget i den delade databasen men ändrat i filen"),
    Why.DECIDED: Sentence("Ärendet beslutades under tiden; ändringen är efterlämnad"),
    Why.PARENT: Sentence("Det som ändringen hör till är borttaget i den delade databasen"),
    Why.REFUSED: Sentence("Den delade databasen tillåter inte ändringen"),
    Why.JAV: Sentence("Ärendet är stängt för dig på grund av jäv"),
    Why.HANDED: Sentence("Du har lämnat bedömningen; poängen ändras i den, med skäl"),
}


@dataclass
class Weighed:
    """What is written, what clashes (base, mine, theirs), and why; neither: it is done already."""

    write: dict[str, Any] = field(default_factory=dict)
    clash: dict[str, Clash] = field(default_factory=dict)
    why: Why | None = None
    remove: bool = False
    add: bool = False


def weigh(change: Change, there: Mapping[str, Any] | None) -> Weighed:
    """One change against the row as it stands on the other side."""
    if change.sign == REMOVED:
        return _removal(change, there)
    if change.sign == ADDED:
        if there is None:
            return Weighed(write=change.after, add=True)
        return _fields(change.rule, {n: p for n, p in change.fields.items() if n not in change.named}, there, twin=True)
    if there is None:
        return kept(change, None, Why.DELETED)
    return _fields(change.rule, change.fields, there, twin=False)


def kept(change: Change, there: Mapping[str, Any] | None, why: Why) -> Weighed:
    """Nothing is written; all of the change stays with the caseworker."""
    theirs = there or {}
    return Weighed(
        clash={
            name: (before, after, theirs.get(name))
            for name, (before, after) in change.fields.items()
            if name not in change.rule.derived
        },
        why=why,
    )


def left_behind(change: Change, there: Mapping[str, Any] | None) -> Weighed:
    """What of a change a case that was decided meanwhile has not got already; who and when alone are nothing."""
    if change.sign == REMOVED:
        return Weighed() if there is None else kept(change, there, Why.DECIDED)
    found = kept(change, there, Why.DECIDED)
    if there is not None:
        found.clash = {name: values for name, values in found.clash.items() if not same(values[1], values[2])}
    return found if set(found.clash) - set(change.rule.follows) else Weighed()


def _fields(rule: Carried, fields: Mapping[str, tuple[Any, Any]], there: Mapping[str, Any], *, twin: bool) -> Weighed:
    found = Weighed()
    followers: dict[str, Any] = {}
    content = [name for name in fields if name not in (*rule.derived, *rule.follows)]
    for name, (before, after) in fields.items():
        what = fate(before, after, there.get(name), same)
        if name in rule.derived or what is Fate.SAME:
            continue
        if name in rule.follows:
            followers[name] = after
        elif name in rule.joins:
            found.write[name] = joined(before, after, there.get(name))
        elif what is Fate.MINE or (twin and there.get(name) in EMPTY):
            found.write[name] = after
        elif not (twin and after in EMPTY):
            found.clash[name] = (before, after, there.get(name))
    if found.clash:
        found.clash |= {n: (fields[n][0], after, there.get(n)) for n, after in followers.items()}
    elif found.write or (not content and not twin):
        found.write |= followers
    found.write = {name: value for name, value in found.write.items() if not same(value, there.get(name))}
    found.why = Why.CHANGED if found.clash else None
    return found


def _removal(change: Change, there: Mapping[str, Any] | None) -> Weighed:
    if there is None:
        return Weighed()
    seen = change.before
    names = [n for n in there if n not in ("id", *change.rule.derived, *change.rule.follows)]
    moved = {n: (seen.get(n), None, there[n]) for n in names if not same(seen.get(n), there[n])}
    return Weighed(clash=moved, why=Why.CHANGED) if moved else Weighed(remove=True)


def proposal(base: str, mine: str, theirs: str) -> str | None:
    """A long text merged by paragraph, for the caseworker to accept; None when both changed the same paragraph."""
    old = base.split("\n\n")
    edits = sorted([*_edits(old, mine.split("\n\n"), 0), *_edits(old, theirs.split("\n\n"), 1)])
    merged: list[str] = []
    place = 0
    for start, end, _, fresh in _without_twins(edits):
        if start < place:
            return None
        merged += [*old[place:start], *fresh]
        place = max(end, start)
        if start == end and any(s == start and f != fresh for s, e, _, f in edits):
            return None
    return "\n\n".join([*merged, *old[place:]])


Edit = tuple[int, int, int, tuple[str, ...]]


def _edits(old: list[str], new: list[str], side: int) -> list[Edit]:
    steps = difflib.SequenceMatcher(None, old, new, autojunk=False).get_opcodes()
    return [(a, b, side, tuple(new[c:d])) for tag, a, b, c, d in steps if tag != "equal"]


def _without_twins(edits: list[Edit]) -> list[Edit]:
    """What both sides did alike is done once."""
    return [one for n, one in enumerate(edits) if n == 0 or (one[0], one[1], one[3]) != _bare(edits[n - 1])]


def _bare(edit: Edit) -> tuple[int, int, tuple[str, ...]]:
    return edit[0], edit[1], edit[3]
