"""Lägg till handlingar: files that came to the case, each as a document of it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject

from caseworker_app.domain.records.cases import Document
from caseworker_app.services.reporting.reports import Attached
from caseworker_app.ui.case.opened import OpenCase
from caseworker_app.ui.messages import Files
from caseworker_app.ui.tasks import On


class Adding(QObject):
    """Asks for files, reads them beside the database, then puts them in the case."""

    def __init__(self, case: OpenCase) -> None:
        super().__init__()
        self._case = case
        self._place = case.place

    def ask(self) -> None:
        case = self._case.file.case.id
        tasks = self._place.tasks.during(self._place.lifetime)

        def add(files: list[Attached]) -> None:
            today = self._place.opened.today
            self._place.write(lambda office: office.papers.add(case, files, today), self._added)

        def read(paths: list[Path]) -> None:
            tasks.run(lambda: [Attached(path.name, path.read_bytes()) for path in paths], add, on=On.FILES)

        self._place.ask.open_files(Files(self.tr("Välj handlingar som har kommit in")), read)

    def _added(self, made: list[Document]) -> None:
        text = self.tr("%n handlingar är tillagda i ärendet.", "", len(made))
        self._place.messages.announce(text if made else self.tr("Handlingarna fanns redan i ärendet."))
        self._case.reload()
