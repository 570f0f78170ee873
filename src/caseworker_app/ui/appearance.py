"""Light, dark or high contrast: as chosen, or as the computer has it now and changes it later."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from caseworker_app import resources
from caseworker_app.ui import theme

if TYPE_CHECKING:
    from PySide6.QtWidgets import QStyle

SYSTEM = "system"


class _Worn:
    """The style of the process: Qt does not keep one of ours alive."""

    style: QStyle | None = None


def dress(app: QApplication, name: str = "") -> None:
    """Fonts, style and palette; called again it changes the palette only."""
    if _Worn.style is None:
        from PySide6.QtGui import QFont  # not before the first picture

        from caseworker_app.ui.style import Calm

        base = QFont(app.font())
        base.setFamilies(_families())
        base.setPointSizeF(theme.SIZES["body"])
        app.setFont(base)
        _Worn.style = Calm()
        app.setStyle(_Worn.style)
    theme.set_theme(name or theme.theme())


def _families() -> list[str]:
    """The system's own face where it is one we know, else the bundled one."""
    from PySide6.QtGui import QFontDatabase  # not before the first picture

    if "Segoe UI" not in QFontDatabase.families():
        for path in sorted((resources.root() / "fonts").glob("*.ttf")):
            QFontDatabase.addApplicationFont(str(path))
    return ["Segoe UI", "Open Sans", "Noto Sans"]


class Appearance(QObject):
    """`chosen` is a theme's name or `system`; colours are there at once, fonts and style after `dress`."""

    def __init__(self, app: QApplication, chosen: str) -> None:
        super().__init__(app)
        self.chosen = chosen if chosen in theme.THEMES else SYSTEM
        theme.set_theme(self._now())
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self._follow)
        hints.accessibility().contrastPreferenceChanged.connect(self._follow)

    def choose(self, name: str) -> None:
        self.chosen = name if name in theme.THEMES else SYSTEM
        theme.set_theme(self._now())

    def _follow(self, *_: object) -> None:
        if self.chosen == SYSTEM:
            theme.set_theme(self._now())

    def _now(self) -> str:
        if self.chosen != SYSTEM:
            return self.chosen
        hints = QGuiApplication.styleHints()
        dark = hints.colorScheme() == Qt.ColorScheme.Dark
        if hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast:
            return "contrast" if dark else "contrast_white"
        return "dark" if dark else "light"
