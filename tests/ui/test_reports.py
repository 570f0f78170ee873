"""The room Redovisningar: its list, a report registered and judged by key, what stands in the way said where it is."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from datetime import date
from pathlib import Path
from types import SimpleNamespace
from typing import cast
from uuid import UUID, uuid4

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from caseworker_app.app import open_office
from caseworker_app.domain.dates import long_form
from caseworker_app.domain.money import Money
from caseworker_app.domain.places import Place
from caseworker_app.domain.records.decisions import PaymentPartRecord
from caseworker_app.domain.reporting import Standing, pay_limits
from caseworker_app.domain.states import Reply, ReportState
from caseworker_app.errors import Fault
from caseworker_app.services.casework.clashes import Told
from caseworker_app.services.casework.reviews import Given
from caseworker_app.services.office import Office
from caseworker_app.services.reporting.report_review import Released, ReportFile
from caseworker_app.services.reporting.report_rows import ReportRow
from caseworker_app.services.reporting.reports import Attached, Received
from caseworker_app.ui.application import Application
from caseworker_app.ui.asking import QuestionDialog
from caseworker_app.ui.messages import Weight
from caseworker_app.ui.reports.checks import grant_text
from caseworker_app.ui.reports.dialogs import MoveDialog, ReceiveDialog
from caseworker_app.ui.reports.outcome import consequence, follows_acceptance
from caseworker_app.ui.reports.presenter import ReportsPresenter
from caseworker_app.ui.reports.review_presenter import ReviewPresenter
from caseworker_app.ui.reports.view import ReportsView
from caseworker_app.ui.strokes import WRONG, has
from caseworker_app.ui.widgets.checklist import Check
from caseworker_app.ui.widgets.chip import Filter
from tests.ui.access import audit
from tests.ui.conftest import Start
from tests.ui.patience import active, at_rest, focused
from tests.ui.support import Around, around


class RecordingList:
    """What the room would show; dialogs are answered with what is prepared."""

    def __init__(self) -> None:
        self.rows: list[ReportRow] = []
        self.counts: dict[str, int] = {}
        self.faults: list[Fault] = []
        self.received: Received | None = None
        self.day: tuple[date, str] | None = None
        self.done = 0
        self.reviewed: list[tuple[UUID, int]] = []

    def show_rows(self, rows: Sequence[ReportRow], filters: Sequence[Filter]) -> None:
        self.rows, self.counts = list(rows), {one.key: one.count for one in filters}

    def show_choices(self, calls: Sequence[tuple[str, str]], kinds: Sequence[tuple[str, str]]) -> None:
        self.kinds = dict(kinds)

    def show_faults(self, faults: Sequence[Fault], *, stays: bool = False) -> None:
        self.faults = list(faults)

    def ask_recusal(self, text: str, answer: Callable[[], None]) -> None:
        answer()

    def ask_received(self, held: ReportFile, then: Callable[[Received], None]) -> None:
        if self.received is not None:
            then(self.received)

    def ask_day(self, row: ReportRow, then: Callable[[date, str], None]) -> None:
        if self.day is not None:
            then(*self.day)

    def show_done(self) -> None:
        self.done += 1

    def review(self, report_id: UUID, queue: Sequence[ReportRow]) -> None:
        self.reviewed.append((report_id, len(queue)))


class RecordingReview:
    """What the pane would show."""

    def __init__(self) -> None:
        self.held: ReportFile | None = None
        self.rows: dict[str, Check] = {}
        self.enabled = False
        self.none = ""
        self.faults: list[Fault] = []

    def show_report(self, held: ReportFile, rows: Sequence[Check], *, enabled: bool) -> None:
        self.held, self.rows, self.enabled = held, {one.key: one for one in rows}, enabled

    def show_none(self, text: str) -> None:
        self.none = text

    def show_faults(self, faults: Sequence[Fault]) -> None:
        self.faults = list(faults)

    def ask_recusal(self, text: str, answer: Callable[[], None]) -> None:
        answer()

    def go_to(self, row: str) -> None:
        assert row in self.rows

    def allow_undo(self, *, undo: bool, redo: bool) -> None:
        self.undo = (undo, redo)

    def show_clash(self, text: str) -> None:
        self.clash = text

    def show_sides(self, told: Told) -> None:
        raise AssertionError(told)

    def saved(self, row: str, remark: str) -> None:
        """Drafts are tested with the view."""

    def show_evidence(self, held: ReportFile, row: str, place: Place | None, document: str | None) -> None:
        self.evidence = (row, place, document)


@pytest.fixture
def demo_office(demo_database: Path) -> Iterator[Office]:
    with closing(open_office(str(demo_database), "maja")) as office:
        yield office


@pytest.fixture
def demo(demo_office: Office, tmp_path: Path, qapp: QApplication) -> Around:
    return around(demo_office, tmp_path)


def listed(demo: Around) -> tuple[RecordingList, ReportsPresenter]:
    screen = RecordingList()
    presenter = ReportsPresenter(screen, demo.place)
    presenter.load()
    return screen, presenter


def first(rows: Sequence[ReportRow], standing: Standing) -> ReportRow:
    return next(row for row in rows if row.standing is standing)


def reviewed(demo: Around) -> tuple[RecordingReview, ReviewPresenter]:
    """The first report that waits for review."""
    rows = listed(demo)[0].rows
    screen = RecordingReview()
    presenter = ReviewPresenter(screen, demo.place)
    report_id = first(rows, Standing.RECEIVED).report_id
    assert report_id is not None
    presenter.open(report_id)
    return screen, presenter


# Presenters


def test_every_report_stands_under_one_pill_and_under_all(demo: Around) -> None:
    screen, presenter = listed(demo)
    assert screen.counts["all"] == 140
    assert sum(count for key, count in screen.counts.items() if key != "all") == 140
    assert min(screen.counts.values()) > 0

    presenter.choose("", "slutrapport")

    assert {row.kind for row in screen.rows} == {"slutrapport"}
    assert screen.counts["received"] == 0


def test_a_late_report_is_registered_and_then_waits_for_review(demo: Around) -> None:
    screen, presenter = listed(demo)
    row = first(screen.rows, Standing.LATE)
    before = screen.counts["received"]
    screen.received = Received(day=demo.place.opened.today, sender="Åsa Öberg", answers={"deviations": "Inga."})

    presenter.open(row)

    assert (screen.done, screen.counts["received"]) == (1, before + 1)
    presenter.open(next(one for one in screen.rows if one.key == row.key))
    assert screen.reviewed == [(row.report_id, before + 1)]


def test_a_refused_registration_keeps_the_dialog(demo: Around) -> None:
    screen, presenter = listed(demo)
    screen.received = Received(day=date(2031, 1, 1))

    presenter.register(first(screen.rows, Standing.LATE))

    assert screen.done == 0
    assert "framtiden" in screen.faults[0].text


def test_a_last_day_is_moved_with_its_reason(demo: Around) -> None:
    screen, presenter = listed(demo)
    row = first(screen.rows, Standing.LATE)
    screen.day = (date(2020, 12, 4), "Sökanden har bett om mer tid.")

    presenter.move(row)

    fresh = next(one for one in screen.rows if one.key == row.key)
    assert (fresh.due, fresh.standing) == (date(2020, 12, 4), Standing.EXPECTED)


def test_late_ones_are_reminded_once(demo: Around, tmp_path: Path) -> None:
    screen, presenter = listed(demo)
    late = [row for row in screen.rows if row.standing is Standing.LATE]
    demo.ask.paths, demo.ask.answer = [tmp_path / "ut"], "drafts"

    presenter.remind(late[:-1])
    demo.ask.answer = "letters"
    presenter.remind(late[-1:])
    written = len(list((tmp_path / "ut").glob("*.eml")))
    presenter.remind(screen.rows[: len(late)])
    presenter.remind([row for row in screen.rows if row.standing is Standing.LATE])

    assert written == len(late) - 1
    assert demo.messages.told[1].text == "1 påminnelser är skrivna."
    assert "redan påminda" in screen.faults[0].text


def test_a_question_waits_for_its_remark(demo: Around) -> None:
    screen, presenter = reviewed(demo)
    row = next(iter(screen.rows))

    presenter.answers.answered(row, Reply.QUESTION.value)

    assert (screen.rows[row].answer, "anmärkning" in screen.rows[row].fault) == ("question", True)
    assert presenter.held is not None
    assert row in presenter.held.sheet.unanswered
    presenter.answers.remarked(row, "Vem har skrivit under?")
    assert (screen.rows[row].remark, screen.rows[row].fault) == ("Vem har skrivit under?", "")
    assert presenter.held.open_rows.count(row) == 1


def test_an_answer_to_a_report_is_undone_and_a_colleagues_is_never_written_over(
    demo: Around, demo_database: Path
) -> None:
    screen, presenter = reviewed(demo)
    presenter.answers.answered("stodlogga", Reply.YES.value)
    presenter.answers.undo()
    undone = screen.rows["stodlogga"].answer
    presenter.answers.redo()
    assert (undone, screen.rows["stodlogga"].answer, screen.undo) == ("", "yes", (True, False))
    assert presenter.held is not None
    with closing(open_office(str(demo_database), "maja")) as other:
        other.report_reviews.answer(presenter.held.report.id, Given("avsandare", Reply.NO, "Fel person."))
    presenter.answers.answered("avsandare", Reply.YES.value)
    told = screen.clash
    presenter.answers.take_theirs()
    assert "svarade nej (Fel person.)" in told
    assert (screen.clash, screen.rows["avsandare"].answer) == ("", "no")


def test_acceptance_with_open_rows_marks_each_of_them(demo: Around) -> None:
    screen, presenter = reviewed(demo)

    presenter.accept()

    assert presenter.held is not None
    assert presenter.held.report.state is ReportState.RECEIVED
    assert all(row.fault == "Punkten är inte besvarad." for row in screen.rows.values())


def approve(screen: RecordingReview, presenter: ReviewPresenter) -> None:
    for row in list(screen.rows):
        presenter.answers.answered(row, Reply.YES.value)


def test_an_accepted_report_releases_the_payment(demo: Around) -> None:
    screen, presenter = reviewed(demo)
    approve(screen, presenter)
    assert screen.held is not None
    assert consequence(screen.held)[0] == "Utbetalning 2 vid godkännande"

    presenter.accept()
    asked = demo.ask.questions[-1]
    assert screen.held.report.state is ReportState.RECEIVED  # Esc
    assert consequence(screen.held)[1] in asked.text
    assert "Utbetalning 2 på" in asked.text
    assert [(one.text, one.weight) for one in asked.choices] == [("Godkänn och frigör utbetalningen", Weight.PLAIN)]
    demo.ask.answer = "accept"
    presenter.accept()

    assert screen.held.report.state is ReportState.ACCEPTED
    caption, figure, text, tone = consequence(screen.held)
    assert (caption, screen.enabled, tone) == ("Frigjord utbetalning 2", False, "warn")
    assert figure.endswith("kr")
    assert "1\u00a0december – 7\u00a0december\u00a02020" in text
    assert "16\u00a0december\u00a02020" in text
    presenter.answers.remarked(next(iter(screen.rows)), "Skrivet efteråt.")  # a draft that was left, say
    assert screen.faults == []


def test_a_report_that_releases_parts_of_two_decisions_tells_both_and_their_sum() -> None:
    first, last = date(2020, 12, 1), date(2020, 12, 7)
    limits = pay_limits(date(2020, 11, 25), first, last, 21)
    sums = Money.kronor(665_000), Money.kronor(500_000)
    parts = tuple(
        Released(
            PaymentPartRecord(
                id=uuid4(),
                case_id=uuid4(),
                decision_id=uuid4(),
                part=2,
                title="",
                amount=amount,
                earliest=first,
                latest=last,
            ),
            limits,
        )
        for amount in sums
    )
    report = SimpleNamespace(state=ReportState.RECEIVED)
    held = cast("ReportFile", SimpleNamespace(final=False, released=parts, report=report))

    caption, figure, text, tone = consequence(held)

    whole = "1\u00a0165\u00a0000\u00a0kr"
    assert (caption, figure, tone) == ("Utbetalning 2 vid godkännande", whole, "warn")
    assert text.replace("\u00a0", " ") == (
        "Består av 665 000 kr och 500 000 kr. Betalas 1 december – 7 december 2020. Tiden efter godkännandet går "
        "till 16 december 2020, men utbetalningen ska göras senast 7 december 2020. Den kortare tiden håller båda "
        "gränserna."
    )
    assert text.count("Betalas ") == 1
    assert f"Tillsammans frigörs {whole}." in follows_acceptance(held)


def test_a_refused_row_wants_a_remark_before_acceptance(demo: Around) -> None:
    screen, presenter = reviewed(demo)
    approve(screen, presenter)
    presenter.answers.remarked("stodlogga", "Logotypen saknas.")
    presenter.answers.answered("stodlogga", Reply.NO.value)
    demo.ask.text = "Rättas till slutredovisningen."

    presenter.accept()

    assert demo.ask.asked_words[0].text == "Logotypen saknas."
    assert screen.held is not None
    assert screen.held.report.outcome_text == "Rättas till slutredovisningen."


def test_completion_is_asked_with_what_was_questioned(demo: Around) -> None:
    screen, presenter = reviewed(demo)
    presenter.answers.remarked("avsandare", "Fullmakt saknas.")
    presenter.answers.answered("avsandare", Reply.QUESTION.value)
    demo.ask.text = "Behörig avsändare: Fullmakt saknas."

    presenter.ask_completion()
    held = screen.held
    assert held is not None
    demo.ask.text = demo.place.opened.today.isoformat()
    presenter.completion_came()

    assert demo.ask.asked_words[0].text == "Behörig avsändare: Fullmakt saknas."
    last = demo.place.office().completions.usual_day(held.case.id)
    assert f"Sista dag för svar blir {long_form(last)}." in demo.ask.asked_words[0].label
    assert held.requests[0][0].due == last
    assert held.report.state is ReportState.COMPLETION
    assert screen.held is not None
    assert screen.held.requests[0][0].answered_on == demo.place.opened.today


def test_the_grant_can_be_read_beside_the_report(demo: Around) -> None:
    screen, _ = reviewed(demo)
    assert screen.held is not None
    text = grant_text(screen.held)
    assert "Budget i ansökan" in text
    assert all(line.label in text for line in screen.held.budget)


# Views

TYPED = "Hur lang tid tog det?"


def room(qtbot: QtBot, start: Start, database: Path) -> tuple[Application, ReportsView]:
    application = start(database, "maja")
    application.window.room("reports")
    view = application.window.view()
    assert isinstance(view, ReportsView)
    qtbot.waitUntil(lambda: application.tasks.idle and view.ui.table.model().rowCount() > 0)
    active(qtbot, application.window)
    return application, view


def dialog_of(view: ReportsView) -> ReceiveDialog | MoveDialog:
    found = view.window().findChildren(ReceiveDialog) + view.window().findChildren(MoveDialog)
    return found[0]


def test_a_report_is_opened_and_judged_by_key(qtbot: QtBot, start: Start, demo_database: Path) -> None:
    application, view = room(qtbot, start, demo_database)
    assert view.ui.pills.current == "received"
    view.ui.table.setFocus()
    qtbot.keyClick(view.ui.table, Qt.Key.Key_Return)
    rows = view.ui.review.ui.checklist
    qtbot.waitUntil(lambda: application.tasks.idle and rows.isVisible())
    assert not view.ui.review.accept_button.isEnabled()
    assert "av 14 att granska" in view.reviewing.queue_text.text()
    for _ in range(7):
        qtbot.keyClick(view, Qt.Key.Key_J, Qt.KeyboardModifier.ControlModifier)
        left = len(view.ui.review.presenter.held.open_rows)  # type: ignore[union-attr]  # shown above
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
        qtbot.waitUntil(lambda n=left: len(view.ui.review.presenter.held.open_rows) < n)  # type: ignore[misc,union-attr]  # bound now
    qtbot.waitUntil(view.ui.review.accept_button.isEnabled)

    qtbot.keyClick(view, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: bool(view.window().findChildren(QuestionDialog)))
    asked = view.window().findChildren(QuestionDialog)[0]
    stays, accepts = (
        next(one for one in asked.findChildren(QPushButton) if one.text() == text)
        for text in ("Avbryt", "Godkänn och frigör utbetalningen")
    )
    assert stays.isDefault()
    qtbot.mouseClick(accepts, Qt.MouseButton.LeftButton)

    qtbot.waitUntil(lambda: view.ui.state_chip.text == "Godkänd")
    assert "utbetalning 2" in view.ui.review.ui.outcome_caption.text()


def test_a_report_is_registered_with_costs_in_ore_and_a_file(
    qtbot: QtBot, start: Start, demo_database: Path, tmp_path: Path
) -> None:
    application, view = room(qtbot, start, demo_database)
    buttons = (view.remind_button, view.move_button, view.register_button, view.open_button)
    qtbot.waitUntil(lambda: view.open_button.isEnabled())
    before = [one.geometry() for one in buttons]
    qtbot.keyClick(view.ui.pills, Qt.Key.Key_Right)
    assert view.ui.pills.current == "late"
    qtbot.waitUntil(lambda: not view.open_button.isEnabled())
    assert [one.geometry() for one in buttons] == before  # what is pressed is where it was
    row = view._current
    model = view.ui.table.model()
    assert any("dagar sen" in model.index(0, at).data() for at in range(model.columnCount()))
    qtbot.keyClick(view.ui.table, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(view.window().findChildren(ReceiveDialog)))
    dialog = dialog_of(view)
    assert isinstance(dialog, ReceiveDialog)
    read = [one for _, one in dialog._answers.values()] + [dialog.lines[0].sum, dialog.lines[0].outside]
    active(qtbot, dialog)
    dialog.ui.sender_edit.setFocus()
    for control in read:
        qtbot.keyClick(focused(qtbot, dialog.focusWidget()), Qt.Key.Key_Tab)
        focused(qtbot, control)
    dialog.ui.day_field.setText("i går")
    dialog.register()
    focused(qtbot, dialog.ui.day_field)
    dialog.ui.day_field.show_day(date(2020, 11, 20))
    dialog.lines[0].sum.setText("12 345,50 kronor?")
    dialog.register()
    assert dialog.isVisible()
    focused(qtbot, dialog.lines[0].sum)
    assert dialog.lines[0].below.isVisible()
    dialog.lines[0].sum.setText("12 345,50")
    assert not dialog.lines[0].below.isVisible()
    (tmp_path / "huvudbok.pdf").write_bytes(b"%PDF-1.4 bok")
    dialog._read([tmp_path / "huvudbok.pdf"])
    qtbot.waitUntil(lambda: dialog.ui.files_list.count() == 1)

    qtbot.mouseClick(dialog.verb, Qt.MouseButton.LeftButton)

    qtbot.waitUntil(lambda: not view.window().findChildren(ReceiveDialog))
    qtbot.waitUntil(lambda: application.tasks.idle)
    assert row is not None
    fresh = next(one for one in view.presenter.rows if one.key == row.key)
    assert (fresh.standing, fresh.cost) == (Standing.RECEIVED, Money(1_234_550))


def test_a_cost_that_cannot_be_read_is_marked_where_it_is_typed_until_it_is_put_right(
    qtbot: QtBot, start: Start, demo_database: Path
) -> None:
    _application, view = room(qtbot, start, demo_database)
    view._register()
    qtbot.waitUntil(lambda: bool(view.window().findChildren(ReceiveDialog)))
    dialog = dialog_of(view)
    assert isinstance(dialog, ReceiveDialog)
    active(qtbot, dialog)
    line, other = dialog.lines[:2]
    line.sum.setText("tolv")
    other.sum.setText("100")
    other.outside.setText("200")

    qtbot.mouseClick(dialog.verb, Qt.MouseButton.LeftButton)
    focused(qtbot, line.sum)
    marked = [(has(field, WRONG), field.accessibleDescription()) for field in (line.sum, line.outside, other.outside)]
    said = line.below.text

    qtbot.keyClicks(line.sum, "12")
    half = line.below.isVisible()
    line.sum.selectAll()
    qtbot.keyClicks(line.sum, "12")

    assert marked == [(True, said), (False, ""), (True, "Delen utanför perioden är större än kostnaden.")]
    assert said == "tolv är inget belopp. Skriv till exempel 50 000."
    assert half
    assert (has(line.sum, WRONG), line.sum.accessibleDescription(), line.below.isVisible()) == (False, "", False)
    assert other.below.isVisible()
    assert dialog.ui.findings.texts == []


def test_the_last_day_of_a_report_is_moved_to_a_working_day_only(
    qtbot: QtBot, start: Start, demo_database: Path
) -> None:
    application, view = room(qtbot, start, demo_database)
    view._move()
    qtbot.waitUntil(lambda: bool(view.window().findChildren(MoveDialog)))
    dialog = dialog_of(view)
    assert isinstance(dialog, MoveDialog)
    active(qtbot, dialog)
    field, named = dialog.ui.day_field, view._current
    assert named is not None
    field.setText("2021-01-06")
    qtbot.mouseClick(dialog.verb, Qt.MouseButton.LeftButton)
    free = field.accessibleDescription()
    marked = has(field, WRONG)
    field.setText("2021-01-07")
    cleared = (has(field, WRONG), field.accessibleDescription())
    qtbot.mouseClick(dialog.verb, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(dialog.ui.reason_edit.accessibleDescription()))
    dialog.ui.reason_edit.setPlainText("Sjukdom.")
    qtbot.mouseClick(dialog.verb, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: application.tasks.idle and not view.window().findChildren(MoveDialog))

    assert free == "2021-01-06 är ingen arbetsdag (onsdag). Närmast följande är 2021-01-07."
    assert (marked, cleared) == (True, (False, ""))
    assert next(one for one in view.presenter.rows if one.key == named.key).due == date(2021, 1, 7)


def test_a_report_opened_from_elsewhere_has_the_way_through_those_that_wait(demo: Around) -> None:
    screen, presenter = listed(demo)
    row = first(screen.rows, Standing.RECEIVED)
    assert row.report_id is not None

    presenter.reopen(row.report_id)

    assert screen.reviewed == [(row.report_id, 14)]


def test_a_case_named_elsewhere_is_chosen_among_the_reports_that_wait_also_from_a_review(
    qtbot: QtBot, start: Start, demo_database: Path
) -> None:
    application, view = room(qtbot, start, demo_database)
    qtbot.keyClick(view.ui.table, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: application.tasks.idle and view.reviewing.going_on)
    named = view._shown[3]

    application.window.room("reports", show="received", row=str(named.case_id))

    qtbot.waitUntil(lambda: application.tasks.idle and view.ui.table.current_key == named.key)
    assert view._at_list
    assert view.ui.pills.current == "received"


def test_a_typed_remark_survives_until_its_verdict_is_saved(qtbot: QtBot, start: Start, demo_database: Path) -> None:
    application, view = room(qtbot, start, demo_database)
    qtbot.keyClick(view.ui.table, Qt.Key.Key_Return)
    rows = view.ui.review.ui.checklist
    qtbot.waitUntil(lambda: application.tasks.idle and rows.isVisible())
    rows.row("resultat").open_remark()
    qtbot.keyClicks(rows.row("resultat").remark, "Fråga om perioden")
    assert application.session.place is not None
    assert [draft.text for draft in application.session.place.drafts.all()] == ["Fråga om perioden"]

    rows.row("resultat").verdict.answered.emit("question")

    qtbot.waitUntil(lambda: application.session.place.drafts.all() == [])  # type: ignore[union-attr]  # open
    held = view.ui.review.presenter.held
    assert held is not None
    answer = next(row.answer for row in held.sheet.rows if row.template.id == "resultat")
    assert answer is not None
    assert (answer.reply, answer.remark) == (Reply.QUESTION, "Fråga om perioden")


def test_a_remark_without_a_verdict_stays_with_its_report(qtbot: QtBot, start: Start, demo_database: Path) -> None:
    application, view = room(qtbot, start, demo_database)
    qtbot.keyClick(view.ui.table, Qt.Key.Key_Return)
    rows = view.ui.review.ui.checklist

    def comes_to(at: int) -> UUID:
        told = f"{at} av 14 att granska"
        qtbot.waitUntil(
            lambda: application.tasks.idle and rows.isVisible() and told == view.reviewing.queue_text.text()
        )
        assert view.reviewing.report is not None
        return view.reviewing.report

    def goes(key: Qt.Key) -> None:
        qtbot.keyClick(QApplication.focusWidget(), key, Qt.KeyboardModifier.ControlModifier)

    first_one = comes_to(1)
    rows.row("resultat").open_remark()
    remark = focused(qtbot, rows.row("resultat").remark)
    qtbot.keyClicks(remark, TYPED)
    goes(Qt.Key.Key_PageDown)
    assert comes_to(2) != first_one
    assert rows.row("resultat").remark.toPlainText() == ""
    goes(Qt.Key.Key_PageUp)
    assert comes_to(1) == first_one
    assert remark.toPlainText() == TYPED

    view.reviewing.back()
    qtbot.waitUntil(lambda: application.tasks.idle and view.ui.table.isVisible())
    view.ui.table.setFocus()
    qtbot.keyClick(focused(qtbot, view.ui.table), Qt.Key.Key_Return)
    assert comes_to(1) == first_one
    assert remark.toPlainText() == TYPED


def test_the_review_and_its_dialogs_are_named_and_reached_by_key(
    qtbot: QtBot, start: Start, demo_database: Path
) -> None:
    application, view = room(qtbot, start, demo_database)
    view._register()
    qtbot.waitUntil(lambda: bool(view.window().findChildren(ReceiveDialog)))
    dialog = dialog_of(view)
    active(qtbot, dialog)
    form = audit(dialog)
    dialog.reject()
    qtbot.keyClick(view.ui.table, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: view.ui.review.ui.checklist.isVisible() and application.tasks.idle)
    active(qtbot, application.window)
    at_rest(qtbot, application)
    review = audit(application.window)

    for found in (form, review):
        assert (found.unnamed, found.unreachable, found.trapped, found.unlabelled) == ([], [], [], [])


def test_an_answer_points_to_the_page_it_rests_on(qtbot: QtBot, demo: Around) -> None:
    office = demo.place.office()
    row = first(listed(demo)[0].rows, Standing.RECEIVED)
    assert row.report_id is not None
    held = office.report_reviews.open(row.report_id)
    file = Attached("Bilaga.txt", b"Styrelsen har skrivit under.")
    received = Received(day=demo.place.opened.today, sender="Åsa", files=(file,))
    office.reports.receive(row.report_id, received, held.report.version)
    screen = RecordingReview()
    presenter = ReviewPresenter(screen, demo.place)
    presenter.open(row.report_id)
    assert presenter.held is not None
    document = presenter.held.documents[0]
    presenter.point_to("avsandare", Place(document.id, 1))
    asked = screen.faults[0].text
    presenter.answers.answered("avsandare", Reply.YES.value)

    presenter.point_to("avsandare", Place(document.id, 1, words="Styrelsen"))
    presenter.evidence("avsandare")

    assert "Svara på punkten först" in asked
    assert screen.rows["avsandare"].evidence == "Bilaga s. 1"
    assert screen.evidence == ("avsandare", Place(document.id, 1, words="Styrelsen"), str(document.id))
    presenter.answers.answered("avsandare", "")
    assert screen.rows["avsandare"].answer == ""
