"""A report's review: verdicts row by row, completion, acceptance; nothing is accepted with an open row."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Protocol
from uuid import UUID

from caseworker_app.domain.places import Place
from caseworker_app.domain.states import Role
from caseworker_app.errors import Barred, CaseChanged, CaseworkerError, Fault, Recused, Rejected
from caseworker_app.services.casework.reviews import Row
from caseworker_app.services.office import Office
from caseworker_app.services.reporting.report_review import ReportFile
from caseworker_app.ui.answers import Answers, AnswerScreen, Done, seen_in
from caseworker_app.ui.mending import lacking
from caseworker_app.ui.messages import Choice, Question, Words
from caseworker_app.ui.reports.checks import evidence_document, row_check
from caseworker_app.ui.reports.completing import Completing
from caseworker_app.ui.reports.outcome import acceptance, follows_acceptance, follows_rejection
from caseworker_app.ui.reports.rows import translate
from caseworker_app.ui.widgets.checklist import Check
from caseworker_app.ui.workplace import Workplace


class ReviewScreen(AnswerScreen, Protocol):
    """What the presenter needs of the pane."""

    def show_report(self, held: ReportFile, rows: Sequence[Check], *, enabled: bool) -> None: ...

    def show_none(self, text: str) -> None:
        """There is no such report, or it may not be read."""
        ...

    def show_faults(self, faults: Sequence[Fault]) -> None: ...

    def ask_recusal(self, text: str, answer: Callable[[], None]) -> None: ...

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
        self._faults: dict[str, str] = {}
        self.names: Mapping[str, str] = {}
        self.answers = Answers(screen, place, self)
        self._completing = Completing(place, lambda fault: screen.show_faults([fault]), self._failed)

    def open(self, report_id: UUID) -> None:
        self._begin(lambda office: office.report_reviews.open(report_id))

    def open_of(self, case_id: UUID, kind: str) -> None:
        """The case's report of a kind."""
        self._begin(lambda office: office.report_reviews.of_case(case_id, kind))

    def _begin(self, wanted: Callable[[Office], ReportFile | None]) -> None:
        self._wanted = wanted
        self._faults = {}
        self._screen.show_faults(())
        self._place.run(lambda office: {one.name: one.display_name for one in office.people.all()}, self._named)
        self.load()

    def _named(self, names: Mapping[str, str]) -> None:
        self.names = names

    def load(self) -> None:
        """Read again; verdicts that wait for a remark stay."""
        if self._wanted is not None:
            self._place.run(self._wanted, self._arrived, self._failed)

    def _arrived(self, held: ReportFile | None) -> None:
        another = self.held is None or held is None or self.held.report.id != held.report.id
        self.held = held
        if another:
            self.answers.begin()
        if held is None:
            self._screen.show_none(translate("reports", "Ingen sådan redovisning väntas i ärendet."))
        else:
            self.show()

    def show(self) -> None:
        held = self.held
        if held is not None:
            rows = [
                row_check(held, row, self.answers.shown(row), self.names, self._fault(row)) for row in held.sheet.rows
            ]
            self._screen.show_report(held, rows, enabled=self.works)
            self.answers.show()

    def _fault(self, row: Row) -> str:
        if self.answers.wants_remark(row):
            return translate("reports", "Svaret sparas när anmärkningen är skriven.")
        return self._faults.get(row.template.id, "")

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

    # Rows: what `Answers` asks its owner

    @property
    def rows(self) -> Mapping[str, Row]:
        return {row.template.id: row for row in self.held.sheet.rows} if self.held else {}

    @property
    def answering(self) -> bool:
        return self.works

    def saving(self, done: Done) -> Callable[[Office], ReportFile]:
        held, given = self.held, done.given
        assert held is not None
        report, checklist = held.report.id, held.sheet.checklist.id

        def work(office: Office) -> ReportFile:
            if given is not None:
                return office.report_reviews.answer(report, given)
            office.reviews.withdraw(checklist, done.row, done.before)
            return office.report_reviews.open(report)

        return work

    def took(self, made: ReportFile) -> None:
        self.held = made

    def saved(self, row: str, remark: str) -> None:
        self._faults.pop(row, None)
        self._screen.saved(row, remark)

    def let_go(self, row: str, remark: str) -> None:
        self.saved(row, remark)

    def refused(self, error: CaseworkerError) -> None:
        self._failed(error)

    def evidence(self, row: str) -> None:
        """Show where the row is read."""
        held = self.held
        found = next((one for one in held.sheet.rows if one.template.id == row), None) if held else None
        if held is not None and found is not None:
            place = Place.read(found.answer.evidence) if found.answer else None
            self._screen.show_evidence(held, row, place, evidence_document(held, found))

    def point_to(self, row: str, place: Place | None) -> None:
        """The answer of a row points to a place in a document."""
        if place is None or not self.answers.point(row, place.as_data()):
            text = (
                translate("reports", "Svara på punkten först; sedan kan du peka ut stället.")
                if place is not None
                else translate("reports", "Öppna en fil i redovisningen och gå till stället först.")
            )
            self._screen.show_faults([Fault("evidence", text)])
            return
        self._screen.show_faults(())

    # Outcome

    def accept(self) -> None:
        """With a remark where a row is refused; never with an open row."""
        held = self.held
        if held is None or self._stopped(held):
            return
        if held.refused_rows:
            self.accept_with_remark()
            return
        follows = follows_acceptance(held)
        question = Question(
            translate("reports", "Godkänn redovisningen?"), follows, (Choice("accept", acceptance(held)),)
        )  # Enter leaves it as it is: money follows
        self._place.ask.choose(question, lambda _key: self._judge("", accepted=True))

    def accept_with_remark(self) -> None:
        held = self.held
        if held is None or self._stopped(held):
            return
        wanted = Words(
            translate("reports", "Godkänn med anmärkning"),
            "\n\n".join(
                [
                    follows_acceptance(held),
                    translate("reports", "Skriv anmärkningen.")
                    if held.final
                    else translate("reports", "Skriv anmärkningen. Den följer med till nästa redovisning."),
                ]
            ),
            translate("reports", "Godkänn med anmärkning"),
            self._remarks(held.refused_rows),
            about=str(held.report.id),
            topic="accept",
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
            " ".join([follows_rejection(held), translate("reports", "Skriv varför redovisningen inte godkänns.")]),
            translate("reports", "Godkänn inte"),
            self._remarks(held.refused_rows),
            about=str(held.report.id),
            topic="reject",
        )
        self._place.ask.words(wanted, lambda text: self._judge(text, accepted=False))

    def _remarks(self, rows: Iterable[str]) -> str:
        return " ".join(seen_in(self.rows[row]).remark for row in rows).strip()

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
        self.show()

    def _judge(self, text: str, *, accepted: bool) -> None:
        held = self.held
        if held is None:
            return

        yes, no = (
            translate("reports", "Redovisningen är godkänd."),
            translate("reports", "Redovisningen är inte godkänd."),
        )
        said = yes if accepted else no

        def work(office: Office) -> ReportFile:
            return office.report_reviews.judge(held.report.id, text, held.report.version, accepted=accepted)

        self._place.write(work, lambda fresh: self._done(fresh, said), self._failed)

    def _done(self, fresh: ReportFile, said: str) -> None:
        self.held = fresh
        self._screen.show_faults(())
        self.show()
        self._place.messages.announce(said)

    # Completion

    def ask_completion(self) -> None:
        """What the open questions lack."""
        if self.held is not None:
            said = translate("reports", "Begäran om komplettering är skickad.")
            self._completing.ask(self.held, lambda fresh: self._done(fresh, said))

    def completion_came(self) -> None:
        """The answer to the sent request has come in."""
        if self.held is not None:
            self._completing.came(self.held, self._arrived)

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
            self.show()
        elif isinstance(error, CaseChanged):
            self._screen.show_faults([Fault("state", error.text)])
            self.load()
        elif self.held is not None:
            lacking(self._place, self.held.case.id, error, "completion")
        else:
            self._place.messages.failure(error)

    def _begin_again(self) -> None:
        self._screen.show_faults(())
        self.load()
