"""What can be done in a step: what is missing as a link, other deeds, and one primary; under one button when narrow."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from caseworker_app.ui.style import PRIMARY
from caseworker_app.ui.widgets.buttons import Button, button, link, permit


class StepActions(QWidget):
    """The right side of the case's action bar while the step is shown."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(8)
        self._row.addStretch(1)
        self._missing = link("")
        self._more = button(self.tr("Fler åtgärder…"))
        self._menu = QMenu(self)
        self._menu.setToolTipsVisible(True)
        self._more.setMenu(self._menu)
        self._row.addWidget(self._missing)
        self._row.addWidget(self._more)
        self._others: list[tuple[Button, bool]] = []
        self._primary: Button | None = None
        self._narrow = False
        self._missing.hide()
        self._more.hide()
        self._go: Callable[[], object] = lambda: None
        self._missing.clicked.connect(lambda _on=False: self._go())

    def show_missing(self, text: str, go: Callable[[], object]) -> None:
        """What still stands in the way, as a link to it; nothing when the text is empty."""
        self._go = go
        self._missing.setText(text)
        self._missing.setVisible(bool(text))

    def add(self, text: str, run: Callable[[], object]) -> Button:
        """A lesser deed, before the primary."""
        made = button(text)
        made.clicked.connect(lambda _on=False: run())
        at = self._row.count() - (1 if self._primary else 0)
        self._row.insertWidget(at, made)
        self._others.append((made, True))
        self._fit()
        return made

    def offer(self, which: Button, *, on: bool) -> None:
        """Show or hide a deed."""
        self._others = [(one, on if one is which else shown) for one, shown in self._others]
        if which is self._primary:
            which.setVisible(on)
        self._fit()

    def primary(self, text: str, run: Callable[[], object]) -> Button:
        """The next step."""
        made = button(text, PRIMARY)
        made.clicked.connect(lambda _on=False: run())
        self._row.addWidget(made)
        self._primary = made
        return made

    def set_narrow(self, narrow: bool) -> None:  # as Qt's setters
        self._narrow = narrow
        self._fit()

    def _fit(self) -> None:
        shown = [one for one, on in self._others if on]
        gathered = self._narrow and len(shown) > 1
        for one, on in self._others:
            one.setVisible(on and not gathered)
        self._more.setVisible(gathered)
        self._menu.clear()
        for one in shown if gathered else []:
            action = self._menu.addAction(one.text())
            permit(action, "" if one.isEnabled() else one.toolTip())
            action.triggered.connect(lambda _on=False, one=one: one.click())
