"""Light, dark or high contrast: as chosen, or as the computer has it now and changes it later."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from caseworker_app.ui import theme

SYSTEM = "system"


class Appearance(QObject):
    """`chosen` is a theme's name or `system`."""

    def __init__(self, app: QApplication, chosen: str) -> None:
        super().__init__(app)
        self.chosen = chosen if chosen in theme.THEMES else SYSTEM
        theme.start(app, self._now())
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
