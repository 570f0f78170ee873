"""How a list of reports opens the dialog that reads a survey in: by button, command or a file dropped on it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from caseworker_app.domain.states import Role
from caseworker_app.ui.commands import Command, add_command
from caseworker_app.ui.intake.dropping import dropped, takes
from caseworker_app.ui.report_import.view import ReportImportDialog
from caseworker_app.ui.widgets.buttons import allow, button
from caseworker_app.ui.workplace import Workplace


class ReportImporting(QObject):
    """`listed` is where the command counts and files may be dropped, `kind` the report one looks at."""

    def __init__(self, listed: QWidget, place: Workplace, kind: Callable[[], str]) -> None:
        super().__init__(listed)
        self._place, self._kind = place, kind
        self.button = button(self.tr("Läs in enkät…"), icon="upload", compact=True)
        self.button.clicked.connect(lambda _on=False: self.open())
        self.action = add_command(listed, Command(self.tr("Läs in redovisningar…"), "Ctrl+Shift+L"), self.open)
        may = place.opened.may(Role.CASEWORKER, Role.REGISTRAR)
        why_not = "" if may else self.tr("Redovisningar läses in av registrator eller handläggare.")
        allow(self.button, why_not, self.action)
        if may:
            listed.setAcceptDrops(True)
            listed.installEventFilter(self)

    def open(self, source: Path | None = None) -> ReportImportDialog:
        """The dialog, looking at what was dropped."""
        dialog = ReportImportDialog(self._place)
        self._place.ask.dialog(dialog)
        dialog.start(source, self._kind())
        return dialog

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Survey files are taken here, before the window takes them for applications."""
        if isinstance(event, QDropEvent) and event.type() == QEvent.Type.Drop:
            files = dropped(event)
            if files:
                event.acceptProposedAction()
                self.open(files[0])
            return True
        if isinstance(event, QDragEnterEvent) and event.type() == QEvent.Type.DragEnter:
            takes(event)
            return True
        return super().eventFilter(watched, event)
