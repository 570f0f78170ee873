"""A report's review: verdicts row by row, completion, acceptance; nothing is accepted with an open row."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from typing import Protocol
from uuid import UUID

from caseworker_app.domain.dates import parse_day
from caseworker_app.domain.places import Place
from caseworker_app.domain.records.reviews import Answer
from caseworker_app.domain.states import CompletionState, Reply, Role
from caseworker_app.errors import Barred, CaseChanged, CaseworkerError, Fault, Recused, Rejected
from caseworker_app.services.casework.completions import Wanted
from caseworker_app.services.casework.reviews import Given, Seen
from caseworker_app.services.office import Office
from caseworker_app.services.reporting.report_review import ReportFile
from caseworker_app.ui.messages import Words
from caseworker_app.ui.reports.checks import checks, evidence_document
from caseworker_app.ui.reports.rows import translate
from caseworker_app.ui.widgets.checklist import Check
from caseworker_app.ui.workplace import Workplace

REMARKED = (Reply.NO, Reply.QUESTION)


class ReviewScreen(Protocol):
    """What the presenter needs of the pane."""

    def show_report(self, held: ReportFile, rows: Sequence[Check], *, enabled: bool) -> None: ...

    def show_none(self, text: str) -> None:
        """There is no such report, or it may not be read."""
        ...

    def show_faults(self, faults: Sequence[Fault]) -> None: ...

    def ask_recusal(self, text: str, answer: Callable[[], None]) -> None: ...

    def want_remark(self, row: str) -> None:
        """Put the cursor in the row's remark."""
        ...

    def saved(self, row: str, remark: str) -> None:
        """The database has the remark."""
        ...

    def show_evidence(self, held: ReportFile, row: str, place: Place | None, document: str | None) -> None: ...


class ReviewPresenter:
    """One report at a time."""

    def __init__(self, screen: ReviewScreen, place: Workplace) -> None:
        self._screen = screen
        self._place = place
        self.held: ReportFile | None = None
        self._wanted: Callable[[Office], ReportFile | None] | None = None
        self._pending: dict[str, Reply] = {}
        self._typed: dict[str, str] = {}
        self._faults: dict[str, str] = {}

    def open(self, report_id: UUID) -> None:
        self._begin(lambda office: office.report_reviews.open(report_id))

    def open_of(self, case_id: UUID, kind: str) -> None:
        """The case's report of a kind."""
        self._begin(lambda office: office.report_reviews.of_case(case_id, kind))

    def _begin(self, wanted: Callable[[Office], ReportFile | None]) -> None:
        self._wanted = wanted
        self._pending, self._typed, self._faults = {}, {}, {}
        self._screen.show_faults(())
        self.load()

    def load(self) -> None:
        """Read again; verdicts that wait for a remark stay."""
        if self._wanted is not None:
            self._place.run(self._wanted, self._arrived, self._failed)

    def _arrived(self, held: ReportFile | None) -> None:
        self.held = held
        if held is None:
            self._screen.show_none(translate("reports", "Ingen sådan redovisning väntas i ärendet."))
        else:
            self._show()

    def _show(self) -> None:
        held = self.held
        if held is not None:
            self._screen.show_report(held, checks(held, self._pending, self._faults), enabled=self.works)

    @property
    def works(self) -> bool:
        """Whether who is here may answer now."""
        held = self.held
        return (
            held is not None
            and held.report.received is not None
            and not held.settled
            and self._place.opened.may(Role.CASEWORKER, Role.REVIEWER)
        )

    @property
    def settles(self) -> bool:
        return self.works and self._place.opened.may(Role.CASEWORKER)

    # Rows

    def answer(self, row: str, verdict: str) -> None:
        """A question or a no waits for its remark; nothing is taken back by mistake."""
        if not verdict:
            self._withdraw(row)
            return
        reply = Reply(verdict)
        remark = self._remark(row)
        if reply in REMARKED and not remark.strip():
            self._pending[row] = reply
            self._faults[row] = translate("reports", "Skriv en anmärkning; svaret sparas när den är skriven.")
            self._show()
            self._screen.want_remark(row)
            return
        self._give(Given(row, reply, remark))

    def _withdraw(self, row: str) -> None:
        """The row is unanswered again."""
        self._pending.pop(row, None)
        held = self.held
        if held is None or self._answer(row) is None:
            self._show()
            return

        seen = self._seen(row)

        def work(office: Office) -> ReportFile:
            office.reviews.withdraw(held.sheet.checklist.id, row, seen)
            return office.report_reviews.open(held.report.id)

        self._place.write(work, self._arrived, self._failed)

    def remark(self, row: str, text: str) -> None:
        """A remark saves the row's verdict with it; without a verdict it waits for one."""
        self._typed[row] = text
        reply = self._pending.get(row) or self._reply(row)
        if reply is None or (reply in REMARKED and not text.strip()):
            return
        if text.strip() != self._saved_remark(row) or row in self._pending:
            self._give(Given(row, reply, text))

    def _give(self, given: Given) -> None:
        held = self.held
        if held is None:
            return
        given = replace(given, seen=self._seen(given.row))

        def done(fresh: ReportFile) -> None:
            self._pending.pop(given.row, None)
            self._typed.pop(given.row, None)
            self._faults.pop(given.row, None)
            self.held = fresh
            self._screen.saved(given.row, given.remark)
            self._show()

        self._place.write(lambda office: office.report_reviews.answer(held.report.id, given), done, self._failed)

    def _seen(self, row: str) -> Seen:
        """What stood there when it was read: a colleague's answer since then is not written over."""
        answer = self._answer(row)
        return Seen(answer.reply, answer.remark) if answer else Seen()

    def _remark(self, row: str) -> str:
        return self._typed.get(row, self._saved_remark(row))

    def _saved_remark(self, row: str) -> str:
        answer = self._answer(row)
        return answer.remark if answer else ""

    def _reply(self, row: str) -> Reply | None:
        answer = self._answer(row)
        return answer.reply if answer else None

    def _answer(self, row: str) -> Answer | None:
        rows = self.held.sheet.rows if self.held else ()
        return next((one.answer for one in rows if one.template.id == row), None)

    def evidence(self, row: str) -> None:
        """Show where the row is read."""
        held = self.held
        found = next((one for one in held.sheet.rows if one.template.id == row), None) if held else None
        if held is not None and found is not None:
            place = Place.read(found.answer.evidence) if found.answer else None
            self._screen.show_evidence(held, row, place, evidence_document(held, found))

    def point_to(self, row: str, place: Place | None) -> None:
        """The answer of a row points to a place in a document."""
        answer = self._answer(row)
        if place is None or answer is None:
            text = (
                translate("reports", "Svara på punkten först; sedan kan du peka ut stället.")
                if place is not None
                else translate("reports", "Öppna en fil i redovisningen och gå till stället först.")
            )
            self._screen.show_faults([Fault("evidence", text)])
            return
        self._screen.show_faults(())
        self._give(Given(row, answer.reply, answer.remark, evidence=place.as_data()))

    # Outcome

    def accept(self) -> None:
        """With a remark where a row is refused; never with an open row."""
        held = self.held
        if held is None or self._stopped(held):
            return
        if held.refused_rows:
            self.accept_with_remark()
        else:
            self._judge("", accepted=True)

    def accept_with_remark(self) -> None:
        held = self.held
        if held is None or self._stopped(held):
            return
        wanted = Words(
            translate("reports", "Godkänn med anmärkning"),
            translate("reports", "Anmärkning. Den följer med till nästa redovisning."),
            translate("reports", "Godkänn med anmärkning"),
            " ".join(self._saved_remark(row) for row in held.refused_rows).strip(),
        )
        self._place.ask.words(wanted, lambda text: self._judge(text, accepted=True))

    def reject(self) -> None:
        """Not accepted, with the reason; the payment stays held."""
        held = self.held
        if held is None:
            return
        unanswered = {key: translate("reports", "Punkten är inte besvarad.") for key in held.sheet.unanswered}
        if unanswered:
            self._mark(unanswered)
            return
        wanted = Words(
            translate("reports", "Godkänn inte redovisningen"),
            translate("reports", "Varför redovisningen inte godkänns. Utbetalningen som väntar på den hålls inne."),
            translate("reports", "Godkänn inte"),
            " ".join(self._saved_remark(row) for row in held.refused_rows).strip(),
        )
        self._place.ask.words(wanted, lambda text: self._judge(text, accepted=False))

    def first_open(self) -> str:
        """The row to go on with."""
        return next(iter(self.held.open_rows), "") if self.held else ""

    def _stopped(self, held: ReportFile) -> bool:
        """Open rows are marked, and the first is gone to."""
        rows = {row.template.id: row for row in held.sheet.rows}
        self._mark(
            {
                key: translate("reports", "Frågan är inte avgjord.")
                if rows[key].answer
                else translate("reports", "Punkten är inte besvarad.")
                for key in held.open_rows
            }
        )
        return bool(held.open_rows)

    def _mark(self, faults: dict[str, str]) -> None:
        self._faults = faults
        self._show()

    def _judge(self, text: str, *, accepted: bool) -> None:
        held = self.held
        if held is None:
            return

        def done(fresh: ReportFile) -> None:
            self.held = fresh
            self._screen.show_faults(())
            self._show()
            self._place.messages.announce(
                translate("reports", "Redovisningen är godkänd.")
                if accepted
                else translate("reports", "Redovisningen är inte godkänd.")
            )

        def work(office: Office) -> ReportFile:
            return office.report_reviews.judge(held.report.id, text, held.report.version, accepted=accepted)

        self._place.write(work, done, self._failed)

    # Completion

    def ask_completion(self) -> None:
        """One item per open question, each with what was remarked; then the last day for the answer."""
        held = self.held
        if held is None:
            return
        questions = [
            f"{row.template.text}: {row.answer.remark}"
            for row in held.sheet.rows
            if row.answer is not None and row.answer.reply in REMARKED and row.answer.remark
        ]
        wanted = Words(
            translate("reports", "Begär komplettering"),
            translate("reports", "Vad redovisningen behöver kompletteras med, en uppgift på varje rad."),
            translate("reports", "Skicka begäran"),
            "\n".join(questions),
        )
        self._place.ask.words(wanted, lambda text: self._ask(held, text))

    def _ask(self, held: ReportFile, text: str) -> None:
        items = [Wanted(line.strip()) for line in text.splitlines() if line.strip()]

        def done(fresh: ReportFile) -> None:
            self.held = fresh
            self._screen.show_faults(())
            self._show()
            self._place.messages.announce(translate("reports", "Begäran om komplettering är skickad."))

        def work(office: Office) -> ReportFile:
            return office.report_reviews.ask(held.report.id, items, None, held.report.version)

        self._place.write(work, done, self._failed)

    def completion_came(self) -> None:
        """Register that the answer to the sent request has come in, on which day."""
        held = self.held
        sent = next((one for one, _ in held.requests if one.state is CompletionState.SENT), None) if held else None
        if held is None or sent is None:
            return
        today = self._place.opened.today

        def answered(text: str) -> None:
            day = _day(text)
            if day is None:
                self._screen.show_faults([Fault("day", translate("reports", "Skriv dagen som åååå-mm-dd."))])
                return
            items = next(items for one, items in held.requests if one.id == sent.id)

            def work(office: Office) -> ReportFile:
                office.completions.answer(sent.id, day, [item.position for item in items], sent.version)
                return office.report_reviews.open(held.report.id)

            self._place.write(work, self._arrived, self._failed)

        wanted = Words(
            translate("reports", "Kompletteringen har kommit in"),
            translate("reports", "Dag då den kom in"),
            translate("reports", "Registrera"),
            today.isoformat(),
            several=False,
        )
        self._place.ask.words(wanted, answered)

    # What goes wrong

    def _failed(self, error: CaseworkerError) -> None:
        if isinstance(error, Recused):
            self._screen.show_none(error.text)
        elif isinstance(error, Barred):
            cases = error.cases

            def answer() -> None:
                self._place.write(
                    lambda office: office.recusals.answer_all(list(cases)), lambda _done: self._begin_again()
                )

            self._screen.ask_recusal(error.text, answer)
        elif isinstance(error, Rejected):
            rows = {row.template.id for row in self.held.sheet.rows} if self.held else set()
            self._faults |= {fault.field: fault.text for fault in error.faults if fault.field in rows}
            self._screen.show_faults([fault for fault in error.faults if fault.field not in rows])
            self._show()
        elif isinstance(error, CaseChanged):
            self._screen.show_faults([Fault("state", error.text)])
            self.load()
        else:
            self._place.messages.failure(error)

    def _begin_again(self) -> None:
        self._screen.show_faults(())
        self.load()


def _day(text: str) -> date | None:
    try:
        return parse_day(text)
    except ValueError:
        return None
