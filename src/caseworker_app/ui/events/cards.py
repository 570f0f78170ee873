"""Cards of the step: a statement, an appeal, a decision that the case suggests."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from caseworker_app.ui.widgets.buttons import link
from caseworker_app.ui.widgets.text import Glyph, Surface, Text

Deed = tuple[str, Callable[[], object]]


class Card(Surface):
    """A heading with its icon, lines of facts, and deeds as links."""

    def __init__(
        self, icon: tuple[str, str], heading: str, lines: Sequence[str], deeds: Sequence[Deed], parent: QWidget
    ) -> None:
        super().__init__(parent, "surface", "b")
        self.heading = heading
        self.lines = tuple(line for line in lines if line)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(16, 10, 16, 12)
        rows.setSpacing(4)
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(Glyph(self, *icon, 16))
        title = Text.of(heading, "strong", wrap=True)
        title.grow()
        top.addWidget(title, 1)
        rows.addLayout(top)
        for line in self.lines:
            text = Text.of(line, wrap=True)
            text.setContentsMargins(24, 0, 0, 0)
            rows.addWidget(text)
        self.links = []
        if deeds:
            ways = QHBoxLayout()
            ways.setContentsMargins(24, 0, 0, 0)
            for text_, run in deeds:
                made = link(text_, f"{text_.rstrip('…')}: {heading}")
                made.clicked.connect(lambda _on=False, run=run: run())
                ways.addWidget(made)
                self.links.append(made)
            ways.addStretch(1)
            rows.addLayout(ways)
