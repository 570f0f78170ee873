"""The way from case to case through the list one came from, in the action bar."""

from __future__ import annotations

from PySide6.QtCore import Qt

from caseworker_app.ui.translation import translate
from caseworker_app.ui.widgets.bars import ActionBar
from caseworker_app.ui.widgets.buttons import button
from caseworker_app.ui.widgets.text import Text


class Walk:
    """Two buttons and where in the list one is; hidden where the case was not opened from a list."""

    def __init__(self, bar: ActionBar) -> None:
        self.before = button(translate("CaseView", "Föregående"), icon="left")
        self.after = button(translate("CaseView", "Nästa ärende"), icon="right")
        self.after.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self.before.setAccessibleName(translate("CaseView", "Föregående ärende"))
        self.after.setAccessibleName(translate("CaseView", "Nästa ärende"))
        self._where = Text.of("", "body", "muted")
        for widget in (self.before, self.after, self._where):
            bar.add_left(widget)

    def show_place(self, text: str, *, before: bool, after: bool) -> None:
        self._where.setText(text)
        for widget, on in ((self.before, before), (self.after, after)):
            widget.setVisible(bool(text))
            widget.setEnabled(on)

    def set_narrow(self, *, narrow: bool) -> None:
        """Only the arrows."""
        self.before.setText("" if narrow else translate("CaseView", "Föregående"))
        self.after.setText("" if narrow else translate("CaseView", "Nästa ärende"))
