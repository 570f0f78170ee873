"""Several journaled changes of a row as the one they come to."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Any

from caseworker_app.store.canonical import written

ADDED, CHANGED, REMOVED = "+", "~", "-"
Pair = tuple[Any, Any]


def net(lines: Iterable[Sequence[Any]]) -> tuple[str, dict[str, Pair]] | None:
    """Several changes of a row in one operation as the one they come to; None when they come to nothing.

    Lines stand in byte order, not in the order they were done: a field's values are a chain from the one that only
    was before to the one that only is after.
    """
    signs = [line[2] for line in lines]
    pairs: dict[str, list[Pair]] = {}
    for _, _, sign, fields, *_more in lines:
        for name, value in fields.items():
            before, after = value if sign == CHANGED else (None, value) if sign == ADDED else (value, None)
            pairs.setdefault(name, []).append((before, after))
    if ADDED in signs and REMOVED in signs:
        return None
    fields = {name: _chain(found) for name, found in pairs.items()}
    if ADDED in signs:
        return ADDED, {name: (None, after) for name, (_, after) in fields.items()}
    if REMOVED in signs:
        return REMOVED, {name: (before, None) for name, (before, _) in fields.items()}
    moved = {name: pair for name, pair in fields.items() if pair[0] != pair[1]}
    return (CHANGED, moved) if moved else None


def _chain(pairs: Sequence[Pair]) -> Pair:
    if len(pairs) == 1:
        return pairs[0]
    left = Counter(written(before) for before, _ in pairs)
    left.subtract(written(after) for _, after in pairs)
    first = next((before for before, _ in pairs if left[written(before)] > 0), pairs[0][0])
    last = next((after for _, after in pairs if left[written(after)] < 0), first)
    return first, last
