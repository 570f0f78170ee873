"""The list of reports: what is shown, and what is done with the chosen ones."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Protocol
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from caseworker_app.domain.reporting import Standing
from caseworker_app.domain.states import Role
from caseworker_app.errors import Barred, CaseworkerError, Fault, Recused, Rejected
from caseworker_app.services.office import Office
from caseworker_app.services.ports import Cancelled, Progress
from caseworker_app.services.reporting.reminders import Reminded
from caseworker_app.services.reporting.report_review import ReportFile
from caseworker_app.services.reporting.report_rows import ReportRow, waiting
from caseworker_app.services.reporting.reports import Received
from caseworker_app.ui.mending import go_to
from caseworker_app.ui.messages import Choice, Message, Question, Tone, Weight
from caseworker_app.ui.reports.rows import PILLS, translate
from caseworker_app.ui.translation import in_language
from caseworker_app.ui.widgets.chip import Filter
from caseworker_app.ui.workplace import Workplace

Key = tuple[UUID, str]
AS_DRAFTS, AS_LETTERS = "drafts", "letters"
REMINDABLE = (Standing.EXPECTED, Standing.LATE)


class ReportsScreen(Protocol):
    """What the presenter needs of the room."""

    def show_rows(self, rows: Sequence[ReportRow], filters: Sequence[Filter]) -> None: ...

    def show_choices(self, calls: Sequence[tuple[str, str]], kinds: Sequence[tuple[str, str]]) -> None:
        """What may be chosen among, as (key, title)."""
        ...

    def show_faults(self, faults: Sequence[Fault], *, stays: bool = False) -> None:
        """`stays`: they tell of several cases, and are read while one goes through them."""
        ...

    def ask_recusal(self, text: str, answer: Callable[[], None]) -> None: ...

    def ask_received(self, held: ReportFile, then: Callable[[Received], None]) -> None: ...

    def ask_day(self, row: ReportRow, then: Callable[[date, str], None]) -> None:
        """Another last day, with the reason."""
        ...

    def show_done(self) -> None:
        """What was asked for in a dialog is done: it may close."""
        ...

    def review(self, report_id: UUID, queue: Sequence[ReportRow]) -> None:
        """Go to the review of one of the waiting reports."""
        ...


class ReportsPresenter:
    """Keeps every row; the room shows those of one pill, call and kind."""

    def __init__(self, screen: ReportsScreen, place: Workplace) -> None:
        self._screen = screen
        self._place = place
        self.rows: list[ReportRow] = []
        self.call = ""
        self.kind = ""

    def load(self, then: Callable[[], None] | None = None) -> None:
        def arrived(rows: list[ReportRow]) -> None:
            self.rows = rows
            calls = {str(row.call_id): row.call_title for row in rows}
            kinds = {row.kind: row.kind_title for row in rows}
            self._screen.show_choices(list(calls.items()), list(kinds.items()))
            self._show()
            if then is not None:
                then()

        self._place.run(lambda office: office.report_rows.all(), arrived)

    def choose(self, call: str, kind: str) -> None:
        """Only this call and kind; empty for all."""
        self.call, self.kind = call, kind
        self._show()

    def _show(self) -> None:
        rows = [row for row in self.rows if self.call in ("", str(row.call_id)) and self.kind in ("", row.kind)]
        filters = [
            Filter(key, translate("reports", title), sum(row.standing in held for row in rows), tone)
            for key, title, held, tone in PILLS
        ]
        self._screen.show_rows(rows, filters)

    # What is done

    @property
    def registers(self) -> bool:
        return self._place.opened.may(Role.CASEWORKER, Role.REGISTRAR)

    @property
    def judges(self) -> bool:
        return self._place.opened.may(Role.CASEWORKER)

    def open(self, row: ReportRow, shown: Sequence[ReportRow] = ()) -> None:
        """A report that has come in is reviewed, one that has not is registered; `shown` is the order of the list."""
        if row.report_id is None:
            self._screen.show_faults([Fault("jav", translate("reports", "Du har anmält jäv i ärendet."), "17 § FL")])
        elif row.received is None:
            self.register(row)
        else:
            self._screen.review(row.report_id, waiting(shown or self.rows))

    def reopen(self, report_id: UUID) -> None:
        """A report from elsewhere, or the one that was open at the end: the way goes through all that wait."""
        self._screen.review(report_id, waiting(self.rows))

    def register(self, row: ReportRow) -> None:
        """A report that came in on paper, by e-mail or in the survey."""
        report_id = row.report_id
        if report_id is None:
            return

        def opened(held: ReportFile) -> None:
            self._screen.show_faults(())
            self._screen.ask_received(held, lambda received: self._receive(held, received))

        self._place.run(lambda office: office.report_reviews.open(report_id), opened, lambda e: self.fail(e, row))

    def _receive(self, held: ReportFile, received: Received) -> None:
        report = held.report
        self._change(
            lambda office: office.reports.receive(report.id, received, report.version),
            translate("reports", "{kind} är registrerad.").format(kind=held.kind.title),
        )

    def move(self, row: ReportRow) -> None:
        report_id = row.report_id
        if report_id is None:
            return

        def moved(day: date, reason: str) -> None:
            def work(office: Office) -> None:
                held = office.report_reviews.open(report_id)
                office.reports.move(report_id, day, reason, held.report.version)

            self._change(work, translate("reports", "Sista dagen är flyttad till {day}.").format(day=day))

        self._screen.ask_day(row, moved)

    def remind(self, rows: Sequence[ReportRow]) -> None:
        """E-mail drafts or letters for those that have not come; never twice for the same last day."""
        wanted = [
            row.report_id for row in rows if row.report_id and row.standing in REMINDABLE and row.reminded is None
        ]
        if not wanted:
            fault = Fault(
                "rows",
                translate("reports", "Ingen av de valda behöver påminnas: de har kommit in eller är redan påminda."),
            )
            self._screen.show_faults([fault])
            return

        def into(folder: Path) -> None:
            def work(office: Office, progress: Progress) -> list[Reminded]:
                return office.reminders.make(wanted, folder, progress)

            self._place.long(translate("reports", "Skriver påminnelser"), work, self._reminded, self._stopped)

        def letters() -> None:
            def work(office: Office, progress: Progress) -> list[Reminded]:
                return office.reminders.letters(wanted, progress)

            self._place.long(translate("reports", "Skriver påminnelser"), work, self._reminded, self._stopped)

        def chosen(key: str) -> None:
            if key == AS_LETTERS:
                letters()
            else:
                self._place.ask.folder(translate("reports", "Spara påminnelserna i mappen"), into)

        text = translate("reports", "Brev låses genast och väntar i Utskick. E-postutkast sparas i en mapp.")
        choices = (
            Choice(AS_DRAFTS, translate("reports", "E-postutkast…"), Weight.PRIMARY),
            Choice(AS_LETTERS, translate("reports", "Brev")),
        )
        self._place.ask.choose(Question(translate("reports", "Påminn om redovisningen"), text, choices), chosen)

    def _reminded(self, made: list[Reminded]) -> None:
        failed = [one for one in made if not one.done]
        done = len(made) - len(failed)
        text = QCoreApplication.translate("reports", "%n påminnelser är skrivna", "", done)
        self._screen.show_faults([Fault(one.dnr, f"{one.dnr}: {in_language(one.why)}") for one in failed], stays=True)
        tone = Tone.WARN if failed else Tone.OK
        lacks = next((one for one in failed if one.case_id and one.datum), None)
        told = Message(f"{text}.", tone, key="reports.reminders", refusal=bool(failed))
        if lacks is not None and lacks.case_id is not None:
            case_id, datum = lacks.case_id, lacks.datum
            there = translate("letters", "Till det som saknas i {dnr}").format(dnr=lacks.dnr)
            told = replace(told, action=there, act=lambda: go_to(self._place.go, case_id, datum))
        self._place.messages.tell(told)
        self.load()

    def _stopped(self, error: CaseworkerError) -> None:
        if not isinstance(error, Cancelled):
            self._place.messages.failure(error)
        self.load()

    def _change(self, work: Callable[[Office], object], said: str) -> None:
        def done(_value: object) -> None:
            self._screen.show_faults(())
            self._screen.show_done()
            self._place.messages.announce(said)
            self.load()

        self._place.write(work, done, self.fail)

    def fail(self, error: CaseworkerError, again: ReportRow | None = None) -> None:
        """A rule's no is shown in the room; the jäv question is asked where it stands in the way."""
        if isinstance(error, Barred) and not isinstance(error, Recused) and again is not None:
            cases = error.cases

            def answer() -> None:
                self._place.write(
                    lambda office: office.recusals.answer_all(list(cases)), lambda _done: self.register(again)
                )

            self._screen.ask_recusal(error.text, answer)
        elif isinstance(error, Rejected):
            self._screen.show_faults(error.faults)
        else:
            self._place.messages.failure(error)
