"""Reading a survey in: a trial without saving, doubtful rows given a case one by one, then all that is clear."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Protocol
from uuid import UUID

from PySide6.QtCore import QObject

from caseworker_app.errors import CaseworkerError
from caseworker_app.services.office import Office
from caseworker_app.services.ports import Cancelled
from caseworker_app.services.reporting.report_import import Imported
from caseworker_app.services.reporting.report_rows import ReportRow
from caseworker_app.ui.intake.reading import Reading, Run, WorkScreen
from caseworker_app.ui.messages import Files
from caseworker_app.ui.workplace import Workplace

TABLES = "*.xlsx *.xlsm *.ods *.csv *.tsv *.txt *.json"
Choices = Sequence[tuple[str, str]]


class ReportImportScreen(WorkScreen, Protocol):
    """What the dialog shows."""

    def show_calls(self, calls: Choices, chosen: str) -> None: ...

    def show_kinds(self, kinds: Choices, chosen: str) -> None: ...

    def show_source(self, name: str) -> None: ...

    def show_found(self, found: Imported | None, cases: Choices, *, done: bool = False) -> None:
        """What reading in would come to, None while nobody knows; `cases` a doubtful row may be given to."""
        ...

    def show_problem(self, text: str, tone: str = "bad") -> None: ...

    def ask_recusal(self, text: str) -> None:
        """Rows whose cases are closed until the question of jäv is answered."""
        ...


class ReportImportPresenter(QObject):
    """For one opening of the dialog."""

    def __init__(self, screen: ReportImportScreen, place: Workplace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._screen = screen
        self._place = place
        self.reading = Reading(screen, place, self)
        self._call, self._kind = "", ""
        self._kinds: dict[str, Choices] = {}
        self._rows: list[ReportRow] = []
        self._source: Path | None = None
        self._chosen: dict[int, str] = {}
        self._unanswered: list[UUID] = []
        self.done = False

    def start(self, source: Path | None = None, kind: str = "") -> None:
        """Offer the calls that ask for reports; then look at what was dropped, if anything."""
        self._source, self._kind = source, kind

        def work(office: Office) -> tuple[list[ReportRow], dict[str, Choices]]:
            rows = office.report_rows.all()
            keys = dict.fromkeys(row.call_key for row in rows)
            return rows, {key: [(kind.id, kind.title) for kind in office.calls.get(key).reports] for key in keys}

        self._place.run(work, self._offered)

    def _offered(self, found: tuple[list[ReportRow], dict[str, Choices]]) -> None:
        self._rows, self._kinds = found
        titles = {row.call_key: row.call_title for row in self._rows}
        chosen = list(titles)[-1] if titles else ""
        self._screen.show_calls(list(titles.items()), chosen)
        if not chosen:
            text = self.tr("Inga redovisningar väntas än. De väntas från varje mottagare när bidraget är beviljat.")
            self._screen.show_problem(text, "warn")
            return
        self.choose_call(chosen)

    def choose_call(self, key: str) -> None:
        self._call = key
        kinds = self._kinds.get(key, ())
        known = [kind for kind, _ in kinds]
        self._screen.show_kinds(kinds, self._kind if self._kind in known else known[0])
        self.choose_kind(self._kind if self._kind in known else known[0])

    def choose_kind(self, kind: str) -> None:
        self._kind = kind
        self._chosen = {}
        self._look()

    def pick_file(self) -> None:
        wanted = Files(self.tr("Välj enkätens fil"), ((self.tr("Tabeller"), TABLES),))
        self._place.ask.open_files(wanted, lambda paths: self.choose_source(paths[0]))

    def choose_source(self, source: Path) -> None:
        self._source, self._chosen = source, {}
        self._look()

    def choose_case(self, row: int, dnr: str) -> None:
        """A person says whose a doubtful row is; empty takes it back."""
        if self._chosen.get(row, "") == dnr:
            return
        if dnr:
            self._chosen[row] = dnr
        else:
            self._chosen.pop(row, None)
        self._look()

    def chosen(self, row: int) -> str:
        return self._chosen.get(row, "")

    def answer_recusal(self) -> None:
        """No jäv in the cases that stand in the way; then looked at again."""
        cases = list(self._unanswered)
        self._place.write(lambda office: office.recusals.answer_all(cases), lambda _made: self._look(), self._cannot)

    def _look(self) -> None:
        if self._source is None or not self._kind or self.reading.going_on:
            return
        self.reading.drop()
        self.done = False
        self._screen.show_source(self._source.name)
        self._screen.show_problem("")
        text = self.tr("Jämför med de redovisningar som väntas")
        self.reading.attempt(text, self._run(dry_run=True), self._show, self._cannot)

    def _run(self, *, dry_run: bool) -> Run[Imported]:
        source, call, kind, chosen = self._source, self._call, self._kind, dict(self._chosen)
        assert source is not None
        imported = source
        return lambda office, progress: office.report_imports.run(
            imported, call, kind, chosen, progress, dry_run=dry_run
        )

    def _show(self, found: Imported, *, done: bool = False) -> None:
        cases = [
            (row.dnr, f"{row.dnr}  {row.applicant}")
            for row in sorted(self._rows, key=lambda row: (len(row.dnr), row.dnr))
            if row.call_key == self._call and row.kind == self._kind and row.report_id is not None
        ]
        self._screen.show_found(found, cases, done=done)
        self._unanswered = [case for doubt in found.doubtful for case in doubt.unanswered]
        if self._unanswered:
            self._screen.ask_recusal(
                self.tr("%n av ärendena är stängda tills du har svarat på jävsfrågan.", "", len(self._unanswered))
            )

    def _cannot(self, error: CaseworkerError) -> None:
        if not isinstance(error, Cancelled):
            self._screen.show_found(None, ())
            self._screen.show_problem(error.text)

    def read_in(self) -> None:
        """Receive every row that is clear; those before a stop stay received."""
        if self._source is not None:
            title = self.tr("Läser in redovisningar")
            self.reading.read_in(title, self._run(dry_run=False), self._done, self._stopped)

    def _done(self, found: Imported) -> None:
        self.done = True
        self._show(found, done=True)
        if not self._unanswered:
            text = self.tr("%n redovisningar är registrerade.", "", len(found.imported))
            self._screen.show_problem(text, "ok")

    def _stopped(self, error: CaseworkerError) -> None:
        if isinstance(error, Cancelled):
            text = self.tr(
                "Inläsningen avbröts. Det som hann registreras står kvar. Läs in filen igen för resten: "
                "ingen rad registreras två gånger."
            )
            self._screen.show_problem(text, "info")
        else:
            self._screen.show_problem(error.text)
