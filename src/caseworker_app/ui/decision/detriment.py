"""The choice among the only grounds for a change to the party's detriment (37 § second paragraph FL)."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QWidget

from caseworker_app.domain.states import Detriment
from caseworker_app.ui.labels import worded


class DetrimentCombo(QComboBox):
    """`chosen(Detriment | None)` when a person chooses."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.addItem(self.tr("Ändringen är inte till nackdel"), None)
        for ground in Detriment:
            self.addItem(worded(ground), ground.value)
        self.setSizeAdjustPolicy(self.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(20)
        self.activated.connect(lambda _at: self.chosen.emit(self.ground))

    @property
    def ground(self) -> Detriment | None:
        held = self.currentData()
        return Detriment(held) if held else None

    def show_ground(self, ground: Detriment | None, *, enabled: bool) -> None:
        """Shown, not told back."""
        self.setCurrentIndex(max(0, self.findData(ground.value if ground else None)))
        self.setToolTip(self.currentText())
        self.setEnabled(enabled)
