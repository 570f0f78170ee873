"""Every table says whether it travels offline, and how its fields come back."""

from __future__ import annotations

from caseworker_app.store.base import Frozen
from caseworker_app.store.carried import ALL, CALL, CASE, DECLARED, Carried, Left
from caseworker_app.store.journal import model

HOW = (
    "{} is not declared in store/carried.py. Does it belong to a case and should a person who works offline see it? Then"
    " declare it there as Carried(…): `closed` with a Swedish sentence if it may not be written offline (numbers, decisions,"
    " payments), `follows` for who and when, `twin` for the columns that name a row to a person, `number` for what is"
    " counted in the case. Otherwise declare it as Left(…) with the reason."
)


def test_every_table_is_declared_or_left_behind_with_a_reason() -> None:
    undeclared = set(model.ALL) - set(DECLARED)
    assert not undeclared, HOW.format(", ".join(sorted(undeclared)))
    gone = set(DECLARED) - set(model.ALL)
    assert not gone, f"{', '.join(sorted(gone))} is declared in store/carried.py but is no table"
    assert all(rule.reason for rule in DECLARED.values() if isinstance(rule, Left))


def test_what_is_declared_of_a_table_names_its_columns() -> None:
    for name, rule in DECLARED.items():
        if not isinstance(rule, Carried):
            continue
        columns = set(model.ALL[name].columns.keys())
        named = {*rule.twin, *rule.follows, *rule.joins, *rule.closed_fields, *filter(None, (rule.number, rule.own))}
        assert named <= columns, (name, named - columns)
        assert rule.by in (CASE, CALL, ALL, "id"), name
        assert rule.by == ALL or rule.by in columns, name
        assert set(rule.derived) - {"version"} <= columns, name


def test_what_is_frozen_whole_is_closed_offline_or_only_added_to() -> None:
    """A row that refuses every change cannot come back changed, so nothing but new rows may be made of it."""
    for name, rule in DECLARED.items():
        frozen = model.ALL[name].info.get("frozen")
        if isinstance(rule, Carried) and isinstance(frozen, Frozen) and frozen.when is None and not frozen.but:
            assert rule.closed or not rule.twin, name
