"""The room Statistik: which call is shown, and what is written as files."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from caseworker_app.services.office import Office
from caseworker_app.services.overviews.charts import Chart
from caseworker_app.services.overviews.government import Collected
from caseworker_app.services.overviews.my_dates import MyDate
from caseworker_app.services.overviews.worklists import CallChoice
from caseworker_app.services.reporting.controls import Controlled
from caseworker_app.ui.messages import Files, Message, Tone
from caseworker_app.ui.workplace import Workplace

translate = QCoreApplication.translate
REPORT = (("PDF", "*.pdf"), ("Excel", "*.xlsx"))
XLSX, ICS = (("Excel", "*.xlsx"),), (("iCalendar", "*.ics"),)


NOTHING = Controlled((), ())


@dataclass(frozen=True, slots=True)
class Read:
    """What the room shows, from one reading."""

    calls: tuple[CallChoice, ...]
    call: str
    charts: tuple[Chart, ...]
    dates: tuple[MyDate, ...]
    controls: Controlled = NOTHING


class StatisticsScreen(Protocol):
    """What the presenter needs of the room."""

    def show_read(self, read: Read) -> None: ...


class StatisticsPresenter:
    """Reads the call that is chosen, the newest at first."""

    def __init__(self, screen: StatisticsScreen, place: Workplace) -> None:
        self._screen = screen
        self._place = place
        self.call = ""

    def load(self) -> None:
        wanted = self.call

        def read(office: Office) -> Read:
            calls = tuple(office.worklists.calls())
            key = wanted if wanted in {one.key for one in calls} else calls[0].key if calls else ""
            charts = office.charts.of(key) if key else ()
            controls = office.controls.of(key) if key else NOTHING
            return Read(calls, key, charts, tuple(office.my_dates.all()), controls)

        self._place.run(read, self._arrived)

    def choose(self, call: str) -> None:
        self.call = call
        self.load()

    def open(self, case: UUID | None) -> None:
        """The case that a date belongs to."""
        if case is not None:
            self._place.go.case(case)

    def _arrived(self, read: Read) -> None:
        self.call = read.call
        self._screen.show_read(read)

    def export(self) -> None:
        """The figures as a spreadsheet."""
        call = self.call

        def done(charts: Sequence[Chart]) -> None:
            self._tell(translate("statistics", "%n diagram är sparade.", "", len(charts)))

        self._save(
            Files(translate("statistics", "Spara siffrorna"), XLSX, name=f"siffror-{call}.xlsx"),
            lambda office, path: office.charts.write(call, path),
            done,
        )

    def government(self) -> None:
        """The report to the Government: an accessible document, or a spreadsheet to write from."""
        call = self.call

        def done(found: Collected) -> None:
            text = translate("statistics", "Redovisningen är sparad: {answered} av {expected} har svarat.").format(
                answered=found.answered, expected=found.expected
            )
            if found.closed:
                text += translate("statistics", " Utan ärenden som är stängda för dig: {closed}.").format(
                    closed=", ".join(found.closed)
                )
            self._tell(text, Tone.WARN if found.closed else Tone.OK)

        self._save(
            Files(
                translate("statistics", "Spara redovisningen till regeringen"), REPORT, name=f"regeringen-{call}.pdf"
            ),
            lambda office, path: office.government.write(call, path),
            done,
        )

    def calendar(self) -> None:
        """One's own dates for the calendar."""

        def done(found: Sequence[MyDate]) -> None:
            self._tell(translate("statistics", "%n frister är sparade.", "", len(found)))

        self._save(
            Files(translate("statistics", "Spara mina frister"), ICS, name="mina-frister.ics"),
            lambda office, path: office.my_dates.write(path),
            done,
        )

    def _save(self, files: Files, work: Callable[[Office, Path], object], done: Callable[..., None]) -> None:
        def chosen(path: Path) -> None:
            self._place.run(lambda office: work(office, path), done)

        self._place.ask.save_file(files, chosen)

    def _tell(self, text: str, tone: Tone = Tone.OK) -> None:
        self._place.messages.tell(Message(text, tone, key="statistics.saved"))
