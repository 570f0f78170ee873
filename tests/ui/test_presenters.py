"""Presenters decide what is shown and know no widget: neither Qt's nor the program's own."""

from __future__ import annotations

import ast
import importlib.util
import pkgutil
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget

from caseworker_app import ui

FORBIDDEN = ("PySide6.QtWidgets", "caseworker_app.ui.forms")


def _trees() -> dict[str, ast.Module]:
    """The modules of the window in which a presenter is made."""
    found = {}
    for one in pkgutil.walk_packages(ui.__path__, "caseworker_app.ui."):
        spec = importlib.util.find_spec(one.name)
        if one.ispkg or spec is None or spec.origin is None:
            continue
        tree = ast.parse(Path(spec.origin).read_text(encoding="utf-8"))
        if any(isinstance(part, ast.ClassDef) and part.name.endswith("Presenter") for part in tree.body):
            found[one.name] = tree
    return found


TREES = _trees()


def _imported(tree: ast.Module) -> set[str]:
    """Also what is imported within functions, or for types only."""
    names: set[str] = set()
    for part in ast.walk(tree):
        if isinstance(part, ast.Import):
            names |= {one.name for one in part.names}
        elif isinstance(part, ast.ImportFrom) and part.module:
            names |= {part.module, *(f"{part.module}.{one.name}" for one in part.names)}
    return names


def _widget(name: str) -> bool:
    """Whether the full name is a class of widgets."""
    module, _, last = name.rpartition(".")
    if not module.startswith("caseworker_app.ui") or importlib.util.find_spec(module) is None:
        return False
    made = getattr(importlib.import_module(module), last, None)
    return isinstance(made, type) and issubclass(made, QWidget)


def test_presenters_are_found() -> None:
    assert {"caseworker_app.ui.decision.presenter", "caseworker_app.ui.overview.presenter"} < set(TREES)
    assert len(TREES) >= 20


@pytest.mark.parametrize("module", TREES)
def test_a_presenter_imports_no_widget(module: str) -> None:
    imported = _imported(TREES[module])

    assert [name for name in imported if name.startswith(FORBIDDEN)] == []
    assert [name for name in imported if _widget(name)] == []
