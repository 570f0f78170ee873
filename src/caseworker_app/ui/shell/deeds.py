"""What the whole program does, for a view that offers it."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from caseworker_app.ui.shell.bar import Deeds, MenuBar


def deeds_of(view: QWidget) -> Deeds | None:
    """The deeds of the window the view stands in; None while it stands in none."""
    bar = getattr(view.window(), "bar", None)
    return bar.deeds if isinstance(bar, MenuBar) else None
