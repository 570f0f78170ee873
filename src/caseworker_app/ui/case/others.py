"""Who else has the case open, in its head; asked now and then while the case is seen."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from uuid import UUID

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget

from caseworker_app.errors import CaseworkerError
from caseworker_app.ui.messages import LINE, told_line
from caseworker_app.ui.widgets.text import Text
from caseworker_app.ui.workplace import Workplace

AGAIN = 5_000  # milliseconds


class Others(QObject):
    """`case` tells which case the view shows; one is in it while the view is on the screen."""

    def __init__(self, view: QWidget, label: Text, place: Workplace, case: Callable[[], UUID | None]) -> None:
        super().__init__(view)
        self._label, self._place, self._case = label, place, case
        label.dress("body", "accent")
        label.hide()
        self._timer = QTimer(self)
        self._timer.setInterval(AGAIN)
        self._timer.timeout.connect(self._look_again)
        self._unanswered = 0
        if place.opened.shared:
            view.installEventFilter(self)

    def look(self) -> None:
        """Be in the case that is shown now."""
        if not self._place.opened.shared:
            return
        case_id = self._case()
        self._unanswered += 1
        self._place.run(lambda office: office.presence.at(case_id), self._heard, self._unknown)

    def _look_again(self) -> None:
        """Questions do not pile up before a server that does not answer."""
        if not self._unanswered:
            self.look()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show:
            self._timer.start()
            self.look()
        elif event.type() == QEvent.Type.Hide:
            self._timer.stop()
            self._place.run(lambda office: office.presence.at(None), self._show, self._nobody)
        return super().eventFilter(watched, event)

    def _heard(self, names: Sequence[str]) -> None:
        self._unanswered -= 1
        self._place.messages.settle(LINE)
        self._show(names)

    def _unknown(self, error: CaseworkerError) -> None:
        """Nobody is seen while the server does not answer."""
        self._unanswered -= 1
        self._nobody(error)

    def _nobody(self, error: CaseworkerError) -> None:
        told_line(self._place.messages, error)
        self._show(())

    def _show(self, names: Sequence[str]) -> None:
        self._label.setVisible(bool(names))
        if len(names) == 1:
            self._label.setText(self.tr("{name} har ärendet öppet").format(name=names[0]))
        elif names:
            self._label.setText(self.tr("%n kollegor har ärendet öppet", "", len(names)))
        self._label.setToolTip(", ".join(names))
