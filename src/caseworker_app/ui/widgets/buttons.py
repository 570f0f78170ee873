"""Buttons of every weight, all with a word, an icon's meaning in their name, and a tool tip where it helps."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QPushButton, QToolButton, QWidget

from caseworker_app.ui.style import COMPACT, DANGER, FLUSH, INKS, KIND, PRIMARY, QUIET
from caseworker_app.ui.theme import font, mark


class Button(QPushButton):
    """A push button; `dress` gives it weight and icon."""

    def dress(self, kind: str = "", icon: str = "", *, compact: bool = False) -> None:
        self.setProperty(KIND, kind)
        self.setProperty(COMPACT, compact)
        if kind == PRIMARY:
            self.setFont(font("strong"))
        if icon:
            mark(self, icon, INKS.get(kind, "text"))


class PrimaryButton(Button):
    """The next step; one per view."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.dress(PRIMARY)


class DangerButton(Button):
    """Throws something away."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.dress(DANGER)


class LinkButton(Button):
    """Looks like a link, works like a button."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.dress(QUIET, compact=True)
        self.setProperty(FLUSH, True)


class ToolButton(QToolButton):
    """An icon with an accessible name; always has a twin in a menu."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAutoRaise(True)

    def dress(self, icon: str, name: str, *, checkable: bool = False, size: int = 16) -> None:
        mark(self, icon, "text", size)
        self.setIconSize(QSize(size, size))
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setCheckable(checkable)


def button(text: str, kind: str = "", icon: str = "", *, compact: bool = False) -> Button:
    """A button made in code."""
    made = Button(text)
    made.dress(kind, icon, compact=compact)
    return made


def link(text: str, name: str = "") -> LinkButton:
    """A link made in code; `name` where the words alone do not say what it opens."""
    made = LinkButton()
    made.setText(text)
    if name:
        made.setAccessibleName(name)
    return made


def tool(icon: str, name: str, *, checkable: bool = False, size: int = 16) -> ToolButton:
    """An icon button made in code."""
    made = ToolButton()
    made.dress(icon, name, checkable=checkable, size=size)
    return made
