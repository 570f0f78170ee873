"""An open case: its frame, documents, drawer, and the formal check, on a real database."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from caseworker_app.app import open_office
from caseworker_app.domain.call_review import Stage
from caseworker_app.domain.eligibility import Body
from caseworker_app.domain.places import Place
from caseworker_app.domain.records.cases import Case, Document
from caseworker_app.domain.states import Outcome, Reply, Role
from caseworker_app.services.casework.clashes import Told
from caseworker_app.services.casework.reviews import Given, Seen
from caseworker_app.services.office import Office
from caseworker_app.services.reporting.reports import Attached
from caseworker_app.ui.case import application_text
from caseworker_app.ui.case.drawer.presenter import NOTE
from caseworker_app.ui.case.drawer.view import Drawer
from caseworker_app.ui.case.presenter import CasePresenter
from caseworker_app.ui.case.sight import Sight
from caseworker_app.ui.case.steps import STEPS
from caseworker_app.ui.case.view import CaseView
from caseworker_app.ui.checks import stages
from caseworker_app.ui.checks.presenter import CheckPresenter
from caseworker_app.ui.checks.view import CheckView
from caseworker_app.ui.step import Standing
from caseworker_app.ui.widgets.checklist import Check
from tests.support import files
from tests.ui import seen
from tests.ui.patience import active, focused, focused_as
from tests.ui.support import Around
from tests.ui.test_document_view import docx


@dataclass
class CaseRecord:
    """A CaseScreen that keeps what it was shown."""

    steps: list[str] = field(default_factory=list)
    sights: list[Sight] = field(default_factory=list)
    places: list[tuple[str, bool, bool]] = field(default_factory=list)
    stars: list[bool] = field(default_factory=list)
    closed: list[tuple[str, bool]] = field(default_factory=list)
    read: list[tuple[Document, bytes]] = field(default_factory=list)

    def show_sight(self, sight: Sight) -> None:
        self.sights.append(sight)

    def show_step(self, key: str) -> None:
        self.steps.append(key)

    def show_place(self, text: str, *, before: bool, after: bool) -> None:
        self.places.append((text, before, after))

    def show_star(self, *, on: bool) -> None:
        self.stars.append(on)

    def show_closed(self, text: str, *, can_answer: bool) -> None:
        self.closed.append((text, can_answer))

    def show_bytes(self, document: Document, data: bytes) -> None:
        self.read.append((document, data))

    def explain_document(self, text: str) -> None:
        raise AssertionError(text)


@pytest.fixture
def cases(small_office: Office) -> list[Case]:
    with small_office.desk.reading() as work:
        return work.cases.find("dnr")


@pytest.fixture
def view(bench: Around, qtbot: QtBot) -> CaseView:
    made = CaseView(bench.place)
    bench.place.changes.changed.connect(made.refresh)
    qtbot.addWidget(made)
    made.resize(1366, 768)
    active(qtbot, made)
    return made


@pytest.fixture
def bo(small_database: Path) -> Iterator[Office]:
    """A colleague in the same database."""
    with closing(open_office(str(small_database), "bo")) as office:
        yield office


def test_a_case_opens_where_its_work_goes_on_and_moves_through_its_list(bench: Around, cases: list[Case]) -> None:
    screen = CaseRecord()
    presenter = CasePresenter(screen, bench.place, STEPS)
    ids = [case.id for case in cases]

    presenter.open(ids[1], within=ids, title="Mina ärenden")
    presenter.move(1)
    presenter.open(ids[2], "formal")
    presenter.move(1)

    assert bench.messages.moves == 3  # as often as another case came in place of the one before
    assert screen.places[0] == ("2 av 5 i Mina ärenden", True, True)
    assert [sight.file.case.id for sight in screen.sights] == [ids[1], ids[2], ids[2], ids[3]]
    assert presenter.case_id == ids[3]
    assert screen.steps[0] == presenter.work_at(screen.sights[0])


def test_a_step_asked_for_while_the_case_is_read_is_shown_when_it_has_been(bench: Around, cases: list[Case]) -> None:
    screen = CaseRecord()
    presenter = CasePresenter(screen, bench.place, STEPS)
    presenter.case_id = cases[0].id

    presenter.go("proposal")
    assert screen.steps == []
    presenter.reload()

    assert screen.steps == ["proposal"]


def test_the_question_of_bias_is_asked_where_it_stands_in_the_way(
    bench: Around, small_office: Office, cases: list[Case]
) -> None:
    small_office.recusals.answer(cases[0].id, "Min bror sitter i styrelsen.", biased=True)
    screen = CaseRecord()
    presenter = CasePresenter(screen, bench.place, STEPS)

    presenter.open(cases[0].id)

    assert screen.sights == []
    assert screen.closed[0][1] is False
    assert "jäv" in screen.closed[0][0]


def test_the_question_of_bias_says_whose_case_it_is(bench: Around, small_office: Office, tmp_path: Path) -> None:
    fresh = files.row(Referens="R-9", Organisationsnummer="212099-0011", Sökande="Ängsholms kommun (exempel)")
    small_office.intake.run(files.folder(tmp_path / "in", [fresh]), files.CALL)
    (waiting,) = small_office.recusals.waiting()
    screen = CaseRecord()
    presenter = CasePresenter(screen, bench.place, STEPS)
    presenter.open(waiting.id)

    presenter.answer_bias()

    assert screen.closed[0][1] is True
    assert bench.ask.questions[0].text.startswith(f"Ängsholms kommun (exempel), {waiting.dnr}\n\n")


def test_jav_that_turns_up_later_is_reported_in_the_open_case_and_closes_it(
    view: CaseView, bench: Around, small_office: Office, cases: list[Case], qtbot: QtBot
) -> None:
    view.open(cases[0].id)
    bench.ask.text = "Sökandens ordförande är min svåger."
    next(one for one in view.actions() if one.text() == "Anmäl jäv…").trigger()

    (told,) = [one for one in small_office.recusals.of(cases[0].id) if one.biased]
    assert told.text == "Sökandens ordförande är min svåger."
    assert not view.ui.panes.isVisible()
    assert bench.messages.announced[-1].startswith("Jäv är anmält")
    qtbot.waitUntil(lambda: _held(view) == "Tillbaka till listan")
    with qtbot.waitSignal(view.left):
        QTest.keyClick(view.focusWidget(), Qt.Key.Key_Space)


def _held(view: CaseView) -> str:
    """The words of the button that has the focus."""
    held = view.focusWidget()
    return held.text() if isinstance(held, QPushButton) and held.hasFocus() else ""


def test_a_star_is_remembered_and_taken_off(bench: Around, cases: list[Case]) -> None:
    screen = CaseRecord()
    presenter = CasePresenter(screen, bench.place, STEPS)
    presenter.open(cases[0].id)

    presenter.toggle_star()
    kept = bench.place.state.words("case.starred")
    presenter.toggle_star()

    assert kept == (str(cases[0].id),)
    assert screen.stars == [False, True, False]


def test_the_head_says_who_what_and_how_much(view: CaseView, cases: list[Case]) -> None:
    view.open(cases[0].id)

    assert view.ui.applicant_label.text() == cases[0].applicant_name
    assert view.ui.dnr_label.text() == cases[0].dnr
    assert view.ui.state_chip.text == "Registrerad"
    assert view.ui.sought_label.text().endswith("kr sökt")


def test_the_application_is_read_with_its_texts_and_its_fields(view: CaseView, cases: list[Case]) -> None:
    view.open(cases[0].id)
    documents = view.ui.documents
    page = documents.page.reading.toPlainText()
    documents.show_entry(1)
    fields = documents.page.reading.toPlainText()

    assert cases[0].applicant_name in page
    assert "Sökt belopp" in page
    assert "Organisationsnummer" in fields
    beside = application_text.fields(view.file, "Ängsholms kommun")
    assert [block.text for block in beside if block.label == "Namn i registret"] == ["Ängsholms kommun"]


def test_narrow_windows_turn_the_spine_into_a_list_and_wide_ones_open_the_drawer(
    view: CaseView, cases: list[Case]
) -> None:
    view.open(cases[0].id)
    middle = (view.ui.spine.isVisible(), view.ui.phase_combo.isVisible(), view.ui.drawer.isVisible())
    view.resize(1024, 700)
    narrow = (view.ui.spine.isVisible(), view.ui.phase_combo.isVisible(), view.ui.drawer.isVisible())
    view.resize(1700, 900)
    wide = (view.ui.spine.isVisible(), view.ui.phase_combo.isVisible(), view.ui.drawer.isVisible())

    assert (middle, narrow, wide) == ((True, False, False), (False, True, False), (True, False, True))


def test_a_note_is_kept_while_typed_and_locked_when_saved(view: CaseView, bench: Around, cases: list[Case]) -> None:
    view.open(cases[0].id)
    view.toggle_drawer()
    notes = view.ui.drawer.notes
    QTest.keyClicks(notes.editor, "Talade med kommunen.")
    draft = bench.place.drafts.kept(str(cases[0].id), "note.new")

    notes.save_button.click()

    (note,) = bench.place.office().records.of(cases[0].id).notes
    assert draft is not None
    assert draft.text == "Talade med kommunen."
    assert note.text == "Talade med kommunen."
    assert note.signed_at is not None
    assert notes.editor.toPlainText() == ""
    assert bench.place.drafts.kept(str(cases[0].id), "note.new") is None
    assert view.ui.drawer.counts()["notes"] == ("Anteckningar", 1)


def test_a_draft_note_of_one_case_is_not_shown_in_another(view: CaseView, cases: list[Case]) -> None:
    view.open(cases[0].id)
    view.ui.drawer.notes.editor.setPlainText("Bara här.")

    view.open(cases[1].id)
    other = view.ui.drawer.notes.editor.toPlainText()
    view.open(cases[0].id)

    assert other == ""
    assert view.ui.drawer.notes.editor.toPlainText() == "Bara här."


def test_the_names_of_the_drawers_tabs_are_never_cut(qtbot: QtBot) -> None:
    drawer, told = Drawer(), []
    qtbot.addWidget(drawer)
    drawer.show()
    for count, wide in ((3, 420), (3, 351), (3, 350), (40, 350), (3, 310), (3, 1)):
        drawer._counts |= dict.fromkeys(("notes", "letters", "changes"), count)
        drawer.resize(wide, 500)
        drawer._name_tabs()
        qtbot.waitUntil(lambda: drawer.tabs.width() >= drawer.tabs.sizeHint().width())
        told.append(drawer.tabs.tabText(1))

    assert (told[0], told[3:]) == ("Brev 3", ["Brev"] * 3)


def test_a_note_points_to_a_place_and_jumps_back(view: CaseView, bench: Around, cases: list[Case]) -> None:
    view.open(cases[0].id)
    attached = next(one for one in view.file.documents if one.sha256)
    view.note_at(Place(attached.id, 1, 40, 50, "summan"))
    view.ui.drawer.notes.editor.setPlainText("Se beloppet här.")
    view.ui.drawer.notes.save_button.click()
    (note,) = bench.place.office().records.of(cases[0].id).notes

    view.follow(Place.read(note.place) or Place(cases[0].id, 1))

    assert Place.read(note.place) == Place(attached.id, 1, 40, 50, "summan")
    assert view.ui.documents.key == str(attached.id)


def test_text_and_docx_are_read_in_the_middle_pane(
    view: CaseView, bench: Around, cases: list[Case], qtbot: QtBot
) -> None:
    sent = (
        Attached("brev.txt", "Hälsningar från Örebro".encode("cp1252")),
        Attached("avsikt.docx", docx("<w:p><w:r><w:t>Avsikten är samverkan</w:t></w:r></w:p>")),
    )
    made = bench.place.office().papers.add(cases[0].id, sent, cases[0].arrived)
    view.open(cases[0].id)
    pane = view.ui.documents
    for document, words in zip(made, ("Hälsningar från Örebro", "Avsikten är samverkan"), strict=True):
        view.show_document(document.id)
        qtbot.waitUntil(lambda words=words: pane.view.words.isVisible() and pane.view.words.toPlainText() == words)
        assert pane.key == str(document.id)
        assert not pane.view.paper.isVisible()


def test_changes_and_support_are_read_in_the_drawer(view: CaseView, cases: list[Case]) -> None:
    view.open(cases[0].id, "formal")
    view.open_drawer("changes")
    changes = view.ui.drawer.changes.toPlainText()
    view.show_section("22 § FL")
    support = view.ui.drawer.support.toPlainText()

    assert "Checklista påbörjad" in changes
    assert "22 § ankomstdag" in support
    assert "Kontakter" in support


# The formal check


@dataclass
class CheckRecord:
    """A CheckScreen that keeps what it was shown."""

    checks: dict[str, Check] = field(default_factory=dict)
    enabled: bool = False
    outcome: str = ""
    tone: str = ""
    clash: str = ""
    missing: int = -1
    opened: list[str] = field(default_factory=list)
    empty: str = ""
    why: str = ""
    can_begin: bool = False
    chosen: str = ""
    undo: tuple[bool, bool] = (False, False)

    def show_checks(self, checks: Sequence[Check], *, enabled: bool) -> None:
        self.checks, self.enabled = {check.key: check for check in checks}, enabled

    def show_progress(self, answered: int, total: int) -> None:
        assert 0 <= answered <= total

    def show_outcome(self, text: str, tone: str, *, can_reopen: bool) -> None:
        self.outcome, self.tone = text, tone

    def show_empty(self, title: str, why: str, *, can_begin: bool) -> None:
        self.empty, self.why, self.can_begin = title, why, can_begin

    def show_clash(self, text: str) -> None:
        self.clash = text

    def show_sides(self, told: Told) -> None:
        raise AssertionError(told)

    def show_lists(self, lists: Sequence[tuple[str, str]], chosen: str) -> None:
        assert chosen in [key for key, _title in lists]
        self.chosen = chosen

    def show_missing(self, count: int) -> None:
        self.missing = count

    def allow_undo(self, *, undo: bool, redo: bool) -> None:
        self.undo = (undo, redo)

    def go_to(self, row: str) -> None:
        assert row


@pytest.fixture
def formal(view: CaseView, bench: Around, cases: list[Case]) -> tuple[CheckPresenter, CheckRecord]:
    """A presenter of its own on the open case, with a recording screen."""
    view.open(cases[0].id)
    screen = CheckRecord()
    presenter = CheckPresenter(screen, bench.place, view)
    presenter.load()
    return presenter, screen


def _answer(office: Office, case: UUID, row: str) -> Seen:
    sheet = office.reviews.begun(case, "formell")
    assert sheet is not None
    held = next(one for one in sheet.rows if one.template.id == row).answer
    return Seen(held.reply, held.remark) if held else Seen()


def test_an_answer_is_saved_at_once_undone_and_done_again(
    formal: tuple[CheckPresenter, CheckRecord], small_office: Office, cases: list[Case]
) -> None:
    presenter, screen = formal
    presenter.answers.answered("i_tid", "yes")
    given = _answer(small_office, cases[0].id, "i_tid")
    presenter.answers.undo()
    undone = _answer(small_office, cases[0].id, "i_tid")
    presenter.answers.redo()

    assert (given, undone) == (Seen(Reply.YES), Seen())
    assert _answer(small_office, cases[0].id, "i_tid") == Seen(Reply.YES)
    assert screen.undo == (True, False)


def test_a_no_waits_for_its_remark(
    formal: tuple[CheckPresenter, CheckRecord], small_office: Office, cases: list[Case]
) -> None:
    presenter, screen = formal
    presenter.answers.answered("budget", "no")
    before = _answer(small_office, cases[0].id, "budget")
    fault = screen.checks["budget"].fault
    presenter.answers.remarked("budget", "Skillnaden är 5 000 kr.")

    assert before == Seen()
    assert "anmärkning" in fault
    assert _answer(small_office, cases[0].id, "budget") == Seen(Reply.NO, "Skillnaden är 5 000 kr.")
    assert screen.checks["budget"].fault == ""


@pytest.mark.parametrize(("mine", "left"), [(True, Seen(Reply.YES)), (False, Seen(Reply.NO, "Kom in sent."))])
def test_two_people_answering_the_same_row_choose_which_answer_stands(
    formal: tuple[CheckPresenter, CheckRecord],
    small_office: Office,
    bo: Office,
    cases: list[Case],
    mine: bool,
    left: Seen,
) -> None:
    presenter, screen = formal
    assert presenter.sheet is not None
    bo.reviews.answer(presenter.sheet.checklist.id, Given("i_tid", Reply.NO, "Kom in sent."))
    presenter.answers.answered("i_tid", "yes")
    told = screen.clash

    (presenter.answers.keep_mine if mine else presenter.answers.take_theirs)()

    assert "Bo Exempelsten svarade nej" in told
    assert screen.clash == ""
    assert _answer(small_office, cases[0].id, "i_tid") == left


def test_a_finished_check_is_told_and_opened_again(
    formal: tuple[CheckPresenter, CheckRecord], small_office: Office, cases: list[Case]
) -> None:
    presenter, screen = formal
    for row in list(presenter.missing):
        presenter.answers.answered(row, "yes")
    presenter.finish()
    outcome = small_office.reviews.begun(cases[0].id, "formell")
    told = screen.outcome
    presenter.reopen()

    assert outcome is not None
    assert outcome.checklist.outcome is Outcome.PASSED
    assert "godkänd" in told
    assert (screen.outcome, screen.enabled) == ("", True)


def test_a_no_asks_how_the_check_ends_and_why(
    formal: tuple[CheckPresenter, CheckRecord], bench: Around, small_office: Office, cases: list[Case]
) -> None:
    presenter, screen = formal
    for row in list(presenter.missing):
        presenter.answers.answered(row, "yes")
    presenter.answers.remarked("budget", "Skillnad.")
    presenter.answers.answered("budget", "no")
    bench.ask.answer, bench.ask.text = "remark", "Budgeten skiljer sig."
    presenter.finish()
    sheet = small_office.reviews.begun(cases[0].id, "formell")

    assert sheet is not None
    assert sheet.checklist.outcome is Outcome.PASSED_WITH_REMARK
    assert sheet.checklist.remark == "Budgeten skiljer sig."
    assert screen.tone == "warn"

    presenter.reopen()
    bench.ask.answer = "failed"
    presenter.finish()
    assert screen.tone == "bad"
    mark = stages.status(small_office, small_office.records.of(cases[0].id), Stage.FORMAL)
    assert (mark.standing, mark.text) == (Standing.FAILED, "underkänd")


def test_evidence_is_pointed_out_and_opened(
    view: CaseView, formal: tuple[CheckPresenter, CheckRecord], cases: list[Case]
) -> None:
    presenter, screen = formal
    attached = next(one for one in view.file.documents if one.sha256)
    presenter.answers.answered("i_tid", "yes")
    view.follow(Place(attached.id, 1))
    presenter.point_to("i_tid")
    view.ui.documents.show_entry(0)

    presenter.show_evidence("i_tid")

    assert screen.checks["i_tid"].evidence.endswith("s. 1")
    assert view.ui.documents.key == str(attached.id)


def test_a_remark_typed_and_never_saved_is_there_after_a_restart(
    view: CaseView, bench: Around, formal: tuple[CheckPresenter, CheckRecord]
) -> None:
    presenter, _ = formal
    presenter.typed("budget", "Halvskriven")

    screen = CheckRecord()
    CheckPresenter(screen, bench.place, view).load()

    assert screen.checks["budget"].remark == "Halvskriven"


def test_a_remark_older_than_a_colleagues_is_offered_taken_and_thrown_away(
    view: CaseView, bench: Around, formal: tuple[CheckPresenter, CheckRecord], small_office: Office, cases: list[Case]
) -> None:
    presenter, _ = formal
    presenter.typed("budget", "Mitt")
    presenter.answers.answered("budget", "na")
    presenter.answers.remarked("budget", "Bos")
    bench.place.drafts.keep(str(cases[0].id), presenter._draft("budget"), "Mitt", "Innan")

    again = CheckPresenter(CheckRecord(), bench.place, view)
    again.load()
    offered = bench.messages.told[-1]
    assert offered.text.endswith(": Fältet har ändrats sedan du skrev: Mitt")
    assert _answer(small_office, cases[0].id, "budget").remark == "Bos"
    assert offered.act
    offered.act()
    assert _answer(small_office, cases[0].id, "budget") == Seen(Reply.NOT_APPLICABLE, "Mitt")
    again.answers.undo()
    assert _answer(small_office, cases[0].id, "budget").remark == "Bos"

    bench.place.drafts.keep(str(cases[0].id), presenter._draft("budget"), "Mitt", "Innan")
    CheckPresenter(CheckRecord(), bench.place, view).load()
    offered, bench.ask.answer = bench.messages.told[-1], "yes"
    assert offered.let_go
    offered.let_go()
    assert bench.place.drafts.of_case(str(cases[0].id)) == []
    assert bench.messages.settled == [offered.key]


def test_what_is_typed_on_in_a_remark_while_it_is_saved_is_kept_and_what_was_not_chosen_is_let_go(
    view: CaseView, bench: Around, small_office: Office, bo: Office, cases: list[Case], monkeypatch: pytest.MonkeyPatch
) -> None:
    view.open(cases[0].id, "formal")
    step = view.step_view()
    assert isinstance(step, CheckView)
    presenter, editor = step.presenter, step.ui.checklist.row("budget").remark
    saved, drafts = small_office.reviews.answer, bench.place.drafts

    def slowly(checklist: UUID, given: Given) -> object:
        editor.insertPlainText(" två")
        return saved(checklist, given)

    presenter.answers.answered("budget", "na")
    editor.setFocus()
    editor.insertPlainText("Ett")
    with monkeypatch.context() as small:
        small.setattr(small_office.reviews, "answer", slowly)
        editor.settle()
    left = [(one.text, one.base) for one in drafts.of_case(str(cases[0].id))]
    assert (left, editor.toPlainText()) == ([("Ett två", "Ett")], "Ett två")

    assert presenter.sheet is not None
    bo.reviews.answer(presenter.sheet.checklist.id, Given("budget", Reply.NO, "Bos"))
    editor.settle()
    presenter.answers.take_theirs()
    assert drafts.of_case(str(cases[0].id)) == []


def test_a_note_that_is_typed_on_in_while_another_case_is_opened_is_kept(
    bench: Around, small_office: Office, cases: list[Case], view: CaseView, monkeypatch: pytest.MonkeyPatch
) -> None:
    drafts, case = bench.place.drafts, str(cases[0].id)
    view.open(cases[0].id)
    presenter = view.ui.drawer._presenter
    assert presenter is not None

    def slowly(*_: object, **__: object) -> None:
        drafts.keep(case, NOTE, "Ett två")
        view.open(cases[1].id)

    monkeypatch.setattr(small_office.cases, "note", slowly)
    presenter.save_note("Ett")
    assert [one.text for one in drafts.of_case(case)] == ["Ett två"]


def test_the_formal_check_is_done_by_keys_alone(view: CaseView, qtbot: QtBot, cases: list[Case]) -> None:
    view.open(cases[0].id, "formal")
    qtbot.waitUntil(lambda: view.focusWidget() is not None and view.focusWidget().hasFocus())
    step = view.step_view()
    assert step is not None
    for _ in range(20):
        QTest.keyClick(view.focusWidget() or view, Qt.Key.Key_Space)
        QTest.keyClick(view.focusWidget() or view, Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(view.focusWidget() or view, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    assert view.file.case.state.label == "formellt kontrollerad"
    assert view.ui.state_chip.text == "Formellt kontrollerad"
    following = view.step_view()  # nothing was asked of the applicant: the work goes on with the merits
    assert isinstance(following, CheckView)
    assert following.presenter.stage is Stage.MERITS


def test_whose_number_it_is_is_said_at_its_row_or_that_the_register_does_not_hold_it(
    view: CaseView, small_office: Office, cases: list[Case], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, second = cases[:2]
    orgnr, number = (small_office.records.of(case.id).applicant.orgnr for case in (first, second))
    register = small_office.desk.register
    assert isinstance(register, dict)
    monkeypatch.setitem(register, orgnr, Body(orgnr, first.applicant_name, "kommun"))
    monkeypatch.delitem(register, number, raising=False)
    told = []
    for case in (first, second):
        view.open(case.id, "formal")
        step = view.step_view()
        assert isinstance(step, CheckView)
        rows = step.ui.checklist
        qtbot.waitUntil(lambda rows=rows: bool(seen.words(rows)))  # type: ignore[misc]  # bound now
        told.append(seen.words(rows.row("registernamn")))

    assert f"I registret: {first.applicant_name}." in told[0]
    assert f"Registret här har inte numret {number}. Slå upp vem det tillhör." in told[1]


def test_who_may_not_ask_or_propose_reads_why_and_the_head_says_what_it_counts(
    view: CaseView, bench: Around, cases: list[Case]
) -> None:
    object.__setattr__(bench.place.opened, "roles", frozenset({Role.REGISTRAR}))

    view.open(cases[0].id, "formal")
    step = view.step_view()
    assert isinstance(step, CheckView)
    deeds = {one.text(): one for one, _ in step._before}
    step.show_progress(0, 9)

    assert deeds["Begär komplettering…"].isEnabled()
    assert not deeds["Föreslå avvisning…"].isEnabled()
    assert deeds["Föreslå avvisning…"].toolTip() == "Förslag till beslut skrivs av en handläggare."
    assert deeds["Föreslå avvisning…"].accessibleDescription() == deeds["Föreslå avvisning…"].toolTip()
    assert "0 av 9 punkter besvarade" in {label.text() for label in step.ui.head.findChildren(QLabel)}


def test_the_other_checks_of_a_call_are_begun_when_somebody_wants_them(
    view: CaseView, bench: Around, small_office: Office, cases: list[Case]
) -> None:
    view.open(cases[0].id, "merits")
    screen = CheckRecord()
    presenter = CheckPresenter(screen, bench.place, view, Stage.MERITS)
    presenter.load()
    assert (screen.empty, screen.can_begin) == ("Kontrollen är inte påbörjad", True)
    assert "inte nästa steg" in screen.why
    assert small_office.reviews.begun(cases[0].id, "saklig") is None

    presenter.begin()
    for key in presenter.rows:
        presenter.answers.answered(key, "yes")
    presenter.finish()

    sheet = small_office.reviews.begun(cases[0].id, "saklig")
    assert sheet is not None
    assert sheet.checklist.outcome is Outcome.PASSED
    assert presenter.verb == "Slutför saklig kontroll"
    CheckPresenter(screen, bench.place, view, Stage.PAYMENT).load()
    assert not screen.can_begin  # nothing is granted


def test_an_unbegun_check_stands_on_its_beginning_and_asks_for_nothing_once_the_case_is_decided(
    view: CaseView, qtbot: QtBot, cases: list[Case], monkeypatch: pytest.MonkeyPatch
) -> None:
    view.open(cases[0].id, "merits")
    step = view.step_view()
    assert isinstance(step, CheckView)
    begin = step.ui.empty.first_offer
    assert begin is not None
    focused(qtbot, begin)
    asks, _ = step._before[0]
    offered = asks.isVisibleTo(step.step_actions())
    qtbot.keyClick(begin, Qt.Key.Key_Space)
    focused_as(qtbot, ": Ja")

    monkeypatch.setattr(stages, "undecided", lambda _file: False)
    step.presenter.show()

    assert (offered, asks.isVisibleTo(step.step_actions())) == (True, False)


def test_lists_of_one_stage_are_made_one_after_the_other(
    view: CaseView, bench: Around, small_office: Office, cases: list[Case], monkeypatch: pytest.MonkeyPatch
) -> None:
    call = small_office.records.of(cases[0].id).call
    two = (call.checklist("saklig"), call.checklist("beslut"))
    monkeypatch.setattr(stages, "checklists", lambda _call, _stage: two)
    view.open(cases[0].id, "merits")
    screen = CheckRecord()
    presenter = CheckPresenter(screen, bench.place, view, Stage.MERITS)
    presenter.load()
    presenter.begin()
    presenter.typed(next(iter(presenter.rows)), "Halv")
    assert [one.field.rpartition(".")[0] for one in bench.place.drafts.all()] == ["merits.saklig"]
    for key in presenter.rows:
        presenter.answers.answered(key, "yes")
    presenter.finish()

    assert screen.empty == "Kontrollen är inte påbörjad"
    assert screen.chosen == "beslut"
    file = small_office.records.of(cases[0].id)
    assert stages.status(small_office, file, Stage.MERITS).text == f"{len(two[0].rows)} av 16 punkter"
    presenter.choose_list("saklig")
    assert screen.outcome.startswith("Kontrollen är godkänd av anna")


def test_tab_goes_from_the_answer_to_what_belongs_to_it_then_to_the_next_row(
    view: CaseView, qtbot: QtBot, cases: list[Case]
) -> None:
    view.open(cases[0].id, "formal")
    step = view.step_view()
    start = step.first_focus() if step is not None else None
    assert start is not None
    qtbot.waitUntil(start.isVisible)
    start.setFocus()
    focused(qtbot, start)
    names = []
    for _ in range(4):
        QTest.keyClick(view.focusWidget() or view, Qt.Key.Key_Tab)
        names.append((view.focusWidget() or view).accessibleName())

    assert names[0] == "Anmärkning till punkt 1"
    assert any(name.endswith(": Ja") for name in names[1:])
