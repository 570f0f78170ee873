"""The wheel scrolls a form and never changes what is chosen in it, whether the field has the focus or not."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QAbstractSpinBox, QComboBox, QWidget

CHANGED_BY_WHEEL = (QComboBox, QAbstractSpinBox)


class Steady(QObject):
    """Lists of choices, numbers and days leave the wheel to what they stand in; an open list is scrolled as before."""

    def keep(self, field: QWidget) -> None:
        """The field, if it is one of these; the wheel does not move the focus to it either."""
        if isinstance(field, CHANGED_BY_WHEEL):
            field.installEventFilter(self)
            if field.focusPolicy() is Qt.FocusPolicy.WheelFocus:
                field.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.Wheel:
            return super().eventFilter(watched, event)
        event.ignore()
        return True
