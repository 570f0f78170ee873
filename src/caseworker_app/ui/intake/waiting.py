"""Att registrera: rows that are no applications yet, and applications that came again changed."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol
from uuid import UUID

from PySide6.QtCore import QObject

from caseworker_app.domain.records.cases import Incoming
from caseworker_app.errors import Barred, CaseworkerError
from caseworker_app.services.administration.calls import CallRow
from caseworker_app.services.intake.incoming import ChangedLine, Difference
from caseworker_app.services.office import Office
from caseworker_app.ui.messages import Words
from caseworker_app.ui.workplace import Workplace


class IncomingScreen(Protocol):
    """What the dialog shows."""

    def show_calls(self, calls: Sequence[CallRow], chosen: str) -> None: ...

    def show_lists(self, rows: Sequence[Incoming], changes: Sequence[ChangedLine], headers: Sequence[str] = ()) -> None:
        """`headers` is the order of the call's own form."""
        ...

    def show_differences(self, line: ChangedLine, differences: Sequence[Difference]) -> None: ...

    def show_problem(self, text: str) -> None: ...


class IncomingPresenter(QObject):
    """For one opening of the dialog."""

    def __init__(self, screen: IncomingScreen, place: Workplace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._screen = screen
        self._place = place
        self.call = ""

    def start(self) -> None:
        """The call with the most rows waiting first."""

        def read(office: Office) -> list[tuple[int, CallRow]]:
            rows = [row for row in office.calls.rows() if row.version]
            return [(len(office.incomings.waiting(row.key)), row) for row in rows]

        self._place.run(read, self._started)

    def _started(self, found: Sequence[tuple[int, CallRow]]) -> None:
        if not found:
            self._screen.show_problem(self.tr("Databasen har ingen utlysning."))
            return
        most = max(found, key=lambda one: one[0])[1].key
        self._screen.show_calls([row for _, row in found], most)
        self.choose_call(most)

    def choose_call(self, key: str) -> None:
        self.call = key
        self.reload()

    def reload(self) -> None:
        key = self.call

        def read(office: Office) -> tuple[list[Incoming], list[ChangedLine], list[str]]:
            headers = [field.header for field in office.calls.get(key).fields]
            return office.incomings.waiting(key), office.incomings.changes(key), headers

        self._place.run(read, lambda found: self._screen.show_lists(*found))

    def dismiss(self, row: Incoming) -> None:
        """It is no application: the person says why, the row stays as it was received."""
        wanted = Words(
            self.tr("Raden är ingen ansökan"),
            self.tr("Skriv varför. Raden sparas som den kom in."),
            self.tr("Raden är ingen ansökan"),
            about=str(row.id),
            topic="waiting",
        )
        self._place.ask.words(wanted, lambda text: self._dismiss(row.id, text))

    def _dismiss(self, key: UUID, text: str) -> None:
        self._place.write(lambda office: office.incomings.dismiss(key, text), lambda _: self.reload(), self._refused)

    def compare(self, line: ChangedLine) -> None:
        """What the later application says otherwise; its content passes the gate of jäv."""
        self._place.run(
            lambda office: office.incomings.differences(line.document),
            lambda found: self._screen.show_differences(line, found),
            self._refused,
        )

    def _refused(self, error: CaseworkerError) -> None:
        closed = self.tr("{0} Öppna ärendet för att svara.").format(error.text)
        self._screen.show_problem(closed if isinstance(error, Barred) else error.text)
