"""`make audit` finds what is planted; nothing of AT-SPI is needed for it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from tests.audit.walk import KINDS, Node, Tabbed, Walk, _faults

LIVE = frozenset({"SHOWING", "VISIBLE", "ENABLED", "FOCUSABLE"})


@dataclass(frozen=True)
class Bare:
    """Something with no parent and no children."""

    def get_parent(self) -> None:
        return None


def control(key: str, role: str, name: str, path: str = "", *, told: bool = True, **more: str) -> Node:
    return Node(Bare(), role, name, LIVE, f"{path}/{role}", "Fönster", key, shown=True, told=told, **more)


def found(nodes: Iterable[Node], reached: str, stuck: str = "") -> dict[str, list[object]]:
    faults = _faults(Walk(list(nodes)), Tabbed({key: Bare() for key in reached}, set(stuck)))
    return {kind: [one.key for one in faults[kind]] for kind in KINDS}


def test_what_has_no_name_is_out_of_reach_or_holds_the_focus_is_told() -> None:
    nodes = [
        control("a", "push button", ""),
        control("b", "combo box", "Ett värde", told=False),
        control("c", "push button", "Spara"),
        control("d", "text", "Skäl"),
    ]

    assert found(nodes, "abd", "d") == {"unnamed": ["a", "b"], "unreachable": ["c"], "tab_trap": ["d"]}


def test_what_other_keys_reach_or_belongs_to_something_else_is_no_fault() -> None:
    nodes = [
        control("a", "radio button", "Ja", "/panel"),
        control("b", "radio button", "Nej", "/panel"),
        control("c", "menu item", "Skriv ut…"),
        control("d", "push button", "Skriv ut", "/tool bar"),
        control("e", "text", "", "/spin button"),
        control("f", "table cell", ""),
        control("g", "text", "", own_id="app.qt_spinbox_lineedit"),
    ]

    assert found(nodes, "a") == {kind: [] for kind in KINDS}
