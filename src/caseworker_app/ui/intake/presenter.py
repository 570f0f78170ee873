"""Reading files in: what is chosen, how it is read, a trial without saving, then all of it or nothing."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject

from caseworker_app.domain.call_form import FormField
from caseworker_app.errors import CaseworkerError
from caseworker_app.services.administration.calls import CallRow
from caseworker_app.services.intake.columns import GUESSED, Way
from caseworker_app.services.intake.previews import TablePreview
from caseworker_app.services.intake.rejected_file import write_rejected
from caseworker_app.services.intake.report import ImportReport
from caseworker_app.services.intake.template_file import write_template
from caseworker_app.services.ports import Cancelled
from caseworker_app.ui.intake.reading import Reading, Run, WorkScreen
from caseworker_app.ui.messages import Files
from caseworker_app.ui.tasks import Latest, On
from caseworker_app.ui.translation import together
from caseworker_app.ui.workplace import Workplace

TABLES = "*.xlsx *.xlsm *.ods *.xls *.csv *.tsv *.txt *.json"
REMEMBERED = "intake.call"


class IntakeScreen(WorkScreen, Protocol):
    """What the dialog shows."""

    def show_calls(self, calls: Sequence[CallRow], chosen: str) -> None: ...

    def show_sources(self, names: Sequence[str]) -> None: ...

    def show_preview(self, tables: Sequence[TablePreview], fields: Sequence[FormField]) -> None: ...

    def show_trial(self, report: ImportReport | None) -> None:
        """What reading in would come to; None while nobody knows."""
        ...

    def show_problem(self, text: str, tone: str = "bad") -> None: ...

    def show_report(self, report: ImportReport) -> None: ...


class IntakePresenter(QObject):
    """For one opening of the dialog."""

    def __init__(self, screen: IntakeScreen, place: Workplace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._screen = screen
        self._place = place
        self._latest = Latest(place.tasks.during(place.lifetime))
        self.reading = Reading(screen, place, self)
        self._call = ""
        self._fields: tuple[FormField, ...] = ()
        self._sources: tuple[Path, ...] = ()
        self._way = GUESSED
        self._report: ImportReport | None = None

    def start(self, sources: Sequence[Path] = ()) -> None:
        """Offer the calls of the database; then look at what was dropped, if anything."""
        self._sources = tuple(sources)
        self._place.run(lambda office: [row for row in office.calls.rows() if row.version], self._offered)

    def _offered(self, calls: Sequence[CallRow]) -> None:
        last = self._place.state.text(REMEMBERED)
        known = [row.key for row in calls]
        chosen = last if last in known else known[-1] if known else ""
        self._screen.show_calls(calls, chosen)
        if not chosen:
            text = self.tr("Databasen har ingen utlysning. Lägg till en under Inställningar, Utlysningar.")
            self._screen.show_problem(text, "warn")
            return
        self.choose_call(chosen)

    def choose_call(self, key: str) -> None:
        self._call = key
        self._place.state.set(REMEMBERED, key)
        self._place.run(lambda office: office.calls.get(key).fields, self._knows_fields)

    def _knows_fields(self, fields: tuple[FormField, ...]) -> None:
        self._fields = fields
        self._look()

    def pick_files(self) -> None:
        wanted = Files(self.tr("Välj filer med ansökningar"), ((self.tr("Tabeller"), TABLES),))
        self._place.ask.open_files(wanted, self.choose_sources)

    def pick_folder(self) -> None:
        self._place.ask.folder(self.tr("Välj mappen med ansökningar"), lambda path: self.choose_sources([path]))

    def choose_sources(self, sources: Sequence[Path]) -> None:
        self._sources = tuple(sources)
        self._way = GUESSED
        self._look()

    def choose_encoding(self, encoding: str) -> None:
        self._read_as(replace(self._way, encoding=encoding))

    def choose_delimiter(self, delimiter: str) -> None:
        self._read_as(replace(self._way, delimiter=delimiter))

    def choose_meaning(self, header: str, meaning: str) -> None:
        """A column is read as a field, a budget line, or not at all."""
        self._read_as(replace(self._way, columns={**self._way.columns, header: meaning}))

    def _read_as(self, way: Way) -> None:
        if way != self._way:
            self._way = way
            self._look()

    def _look(self) -> None:
        """Read the first rows anew; answers to earlier questions are dropped."""
        if not (self._sources and self._call) or self.reading.going_on:
            return
        self.reading.drop()
        self._screen.show_sources([path.name for path in self._sources])
        self._screen.show_trial(None)
        sources, call, way, place = self._sources, self._call, self._way, self._place
        self._latest.run(lambda: place.office().intake.preview(sources, call, way), self._looked, self._cannot)

    @staticmethod
    def _lacking(tables: Sequence[TablePreview]) -> list[str]:
        """The fields without which nothing can be registered, that some file has no column for."""
        return list(dict.fromkeys(name for table in tables for name in table.needed))

    def _looked(self, tables: Sequence[TablePreview]) -> None:
        self._screen.show_preview(tables, self._fields)
        if not all(table.complete for table in tables):
            text = self.tr(
                "Filen saknar det som behövs för att registrera: {fields}. "
                "Välj under Kolumner vad kolumnerna i filen ska läsas som."
            )
            self._screen.show_problem(text.format(fields=together(self._lacking(tables))), "warn")
            return
        self._screen.show_problem("")
        self.reading.attempt(self.tr("Provläser"), self._run(dry_run=True), self._screen.show_trial, self._cannot)

    def _run(self, *, dry_run: bool) -> Run[ImportReport]:
        sources, call, way = self._sources, self._call, self._way
        return lambda office, progress: office.intake.run(sources, call, dry_run=dry_run, progress=progress, way=way)

    def _cannot(self, error: CaseworkerError) -> None:
        if not isinstance(error, Cancelled):
            self._screen.show_problem(error.text)

    def read_in(self) -> None:
        """Register everything, as a long job that can be stopped without anything half done."""
        self.reading.read_in(self.tr("Läser in ansökningar"), self._run(dry_run=False), self._done, self._stopped)

    def _done(self, report: ImportReport) -> None:
        self._report = report
        self._screen.show_report(report)

    def _stopped(self, error: CaseworkerError) -> None:
        tone = "info" if isinstance(error, Cancelled) else "bad"
        text = self.tr("Inläsningen avbröts. Inget har registrerats.") if tone == "info" else error.text
        self._screen.show_problem(text, tone)

    def save_template(self) -> None:
        """The call's columns with an example, as a table to fill in."""
        call, place = self._call, self._place
        if not call:
            return

        def into(path: Path) -> None:
            told = self.tr("{name} är sparad. Fyll i en ansökan på varje rad; exempelraden läses inte in.")
            place.run(
                lambda office: office.calls.get(call),
                lambda found: self._write(lambda: write_template(path, found), told.format(name=path.name)),
            )

        kinds = ((self.tr("CSV"), "*.csv"),)
        place.ask.save_file(Files(self.tr("Spara en mall"), kinds, name=self.tr("ansökningar mall.csv")), into)

    def _write(self, work: Callable[[], None], told: str) -> None:
        self._place.tasks.during(self._place.lifetime).run(
            work,
            lambda _: self._screen.show_problem(told, "ok"),
            lambda error: self._screen.show_problem(error.text),
            On.FILES,
        )

    def save_rejected(self) -> None:
        """The rows that could not be read, as a file to mend and read in again."""
        report = self._report
        if report is None:
            return
        kinds = (("Excel", "*.xlsx"), ("CSV", "*.csv"))
        wanted = Files(self.tr("Spara avvisade rader"), kinds, name=self.tr("avvisade rader.xlsx"))
        self._place.ask.save_file(wanted, lambda path: self._save(path, report))

    def _save(self, path: Path, report: ImportReport) -> None:
        told = self.tr("{name} är sparad. Rätta raderna i filen och läs in den igen.").format(name=path.name)
        self._write(lambda: write_rejected(path, report), told)
