"""Buttons of every weight, all with a word, an icon's meaning in their name, and a tool tip where it helps."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QPushButton, QToolButton, QWidget

from caseworker_app.ui.style import COMPACT, DANGER, FLUSH, INKS, KIND, PRIMARY, QUIET
from caseworker_app.ui.theme import font, mark


class Button(QPushButton):
    """A push button; `dress` gives it weight and icon."""

    def dress(self, kind: str = "", icon: str = "", *, compact: bool = False) -> None:
        if PRIMARY in (kind, self.property(KIND)):
            self.setFont(font("strong" if kind == PRIMARY else "body"))
        self.setProperty(KIND, kind)
        self.setProperty(COMPACT, compact)
        self.update()
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


def allow(made: QPushButton, why_not: str, action: QAction | None = None) -> None:
    """On when there is no `why_not`, as button and command alike; what is off says why, also to a screen reader."""
    made.setEnabled(not why_not)
    made.setToolTip(why_not)
    made.setAccessibleDescription(why_not)
    if action is not None:
        permit(action, why_not)


def permit(action: QAction, why_not: str) -> None:
    """A command, on when there is no `why_not`; in a menu that shows tool tips one reads why it is off."""
    action.setEnabled(not why_not)
    action.setToolTip(why_not)
    action.setStatusTip(why_not)


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
