"""The closed drawer: one button per tab with its count."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from caseworker_app.ui.widgets.buttons import ToolButton, tool
from caseworker_app.ui.widgets.text import Surface, Text

ICONS = {"notes": "note", "letters": "message", "changes": "history", "support": "help"}


class Edge(Surface):
    """`wanted(tab)` when the drawer is to be opened there."""

    wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, "raised", "l")
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(4, 10, 4, 4)
        self._rows.setSpacing(2)
        self._buttons: dict[str, tuple[ToolButton, Text, str]] = {}
        self.setFixedWidth(44)

    def show_tabs(self, tabs: dict[str, tuple[str, int]]) -> None:
        """Title and count by tab; -1 is no count."""
        if not self._buttons:
            for key, (title, _count) in tabs.items():
                self._add(key, title)
            self._rows.addStretch(1)
        for key, (title, count) in tabs.items():
            button, figure, _ = self._buttons[key]
            figure.setText("" if count < 0 else str(count))
            words = title if count < 0 else f"{title}, {count}"
            button.setAccessibleName(words)
            button.setToolTip(words)

    def _add(self, key: str, title: str) -> None:
        made, figure = tool(ICONS[key], title, size=18), Text.of("", "small", "muted")
        figure.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        made.clicked.connect(lambda _on=False, key=key: self.wanted.emit(key))
        self._rows.addWidget(made, 0, Qt.AlignmentFlag.AlignHCenter)
        self._rows.addWidget(figure)
        self._buttons[key] = (made, figure, title)
