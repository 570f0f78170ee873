"""What the program found out is read beside the papers, in the real window: of an application and of a report."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from caseworker_app.app import open_office
from caseworker_app.ui.application import Application
from caseworker_app.ui.case.drawer.notes import NoteCard
from caseworker_app.ui.case.view import CaseView
from caseworker_app.ui.checks.view import CheckView
from caseworker_app.ui.palette import Palette
from caseworker_app.ui.reports.view import ReportsView
from caseworker_app.ui.widgets.paper import Paper
from caseworker_app.ui.worklist.view import WorklistView
from tests.journeys.hands import CONTROL, LEFT, Hand
from tests.support.written import AT
from tests.ui import databases
from tests.ui.conftest import Start
from tests.ui.patience import active, focused
from tests.ui.seen import words

FLAWED = "DELMOS 2020/4"


@pytest.fixture
def database(made: Path, tmp_path: Path) -> Path:
    return databases.copied(databases.made_once(made, "beside", databases.read_beside), tmp_path)


@pytest.fixture
def flawed(database: Path) -> UUID:
    with closing(open_office(str(database), "bo")) as office:
        return office.cases.by_dnr(FLAWED).id


def _open(start: Start, database: Path) -> Application:
    application = start(database, "bo")
    application.window.resize(1366, 768)
    return application


def _read(hand: Hand, view: CaseView, title: str) -> None:
    """The paper of this name, by its tab or the arrows beside the list."""
    documents = view.ui.documents
    at = next(at for at, one in enumerate(documents._entries) if title in one.title)
    if documents.tabs.isVisible():
        hand.qtbot.mouseClick(documents.tabs, LEFT, pos=documents.tabs.tabRect(at).center())
    while documents.at != at:
        hand.qtbot.mouseClick(documents.below if documents.at < at else documents.above, LEFT)
    there = (documents.view.paper, documents.view.words)
    hand.until(lambda: any(one.isVisible() and title in one.accessibleName() for one in there))


def test_both_numbers_of_a_report_are_read_row_by_row_beside_its_ledger(
    qtbot: QtBot, start: Start, database: Path
) -> None:
    hand, application = Hand(qtbot, mouse=True), _open(start, database)
    hand.room(application, "reports")
    view = hand.shown(application, ReportsView)
    hand.filter(view.ui.pills, "all")
    hand.until(lambda: any(row.kind == "slutrapport" for row in view.presenter.rows))
    hand.open(view.ui.table, next(row.key for row in view.presenter.rows if row.kind == "slutrapport"))
    checklist, papers = view.ui.review.ui.checklist, view.ui.papers
    hand.until(lambda: checklist.isVisible() and papers.ui.paper_combo.isVisible())
    hand.pick(papers.ui.paper_combo, "huvudbok")
    paper = papers.ui.document.paper
    qtbot.waitUntil(lambda: paper.isVisible() and paper.count == 2)

    costs = ["Budgetpost", "Budget", "Redovisat", "Skillnad"]
    costs += ["Personal", "800 000 kr", "612 345 kr", "−187 655 kr (23 %)"]
    costs += ["Lokaler", "200 000 kr", "0 kr", "−200 000 kr (100 %)"]
    costs += ["Summa", "1 000 000 kr", "612 345 kr", "−387 655 kr (39 %)"]
    used = ["Beviljat", "1 000 000 kr", "Utbetalt", "1 000 000 kr"]
    used += ["Godkänd kostnad", "604 345 kr", "Att återbetala", "395 655 kr"]
    period = ["Period", "2020-07-01–2021-04-15", "Inom perioden", "604 345 kr", "Utanför", "8 000 kr"]
    for key, wanted in {"kostnader": costs, "forbrukat": used, "inom_period": period}.items():
        row = checklist.row(key)
        checklist.ensureWidgetVisible(row)
        qtbot.waitUntil(lambda row=row, wanted=wanted: words(row)[2 : len(wanted) + 2] == wanted)
    assert "Inom budget" in checklist.row("kostnader")._numbers.chip.text
    assert paper.isVisible()


def test_words_of_attachments_lead_to_the_case_its_findings_and_a_note_that_points_to_a_place(
    qtbot: QtBot, start: Start, database: Path, flawed: UUID
) -> None:
    application = _open(start, database)
    view = _found_by_words_of_a_docx(qtbot, application, flawed)
    _found_by_words_of_a_pdf(qtbot, application, view, flawed)
    _finding_read_beside(qtbot, application, view)
    _note_made_at_a_word(qtbot, application, view)
    _note_followed(qtbot, application, view)


def _found_by_words_of_a_docx(qtbot: QtBot, application: Application, flawed: UUID) -> CaseView:
    hand = Hand(qtbot, mouse=False)
    hand.room(application, "cases")
    listed = hand.shown(application, WorklistView)
    table = listed.ui.table
    hand.until(lambda: listed.presenter.loaded and table.model().rowCount() == 4)
    qtbot.keyClick(focused(qtbot, table), Qt.Key.Key_F, CONTROL)
    qtbot.keyClicks(focused(qtbot, listed.ui.search_edit), "solgarden")
    hand.until(lambda: hand.keys(table) == [flawed])
    qtbot.keyClick(listed.ui.search_edit, Qt.Key.Key_Return)
    qtbot.keyClick(focused(qtbot, table), Qt.Key.Key_Return)
    view = hand.shown(application, CaseView)
    hand.until(lambda: view.case_id == flawed and view.step_view() is not None)
    _read(Hand(qtbot, mouse=True), view, "avsikt")
    assert "Solgarden" in view.ui.documents.view.words.toPlainText()
    return view


def _found_by_words_of_a_pdf(qtbot: QtBot, application: Application, view: CaseView, flawed: UUID) -> None:
    """From another room by the palette; the words again in the file."""
    hand = Hand(qtbot, mouse=False)
    hand.room(application, "overview")
    qtbot.keyClick(QApplication.focusWidget() or application.window, Qt.Key.Key_K, CONTROL)
    palette = hand.shown(application, Palette)
    qtbot.keyClicks(palette.ui.query_edit, "flodbacken")
    hits = palette.ui.hits_view.model()
    hand.until(lambda: hits.rowCount() > 1 and str(hits.index(1, 0).data()).startswith(FLAWED))
    qtbot.keyClick(palette.ui.query_edit, Qt.Key.Key_Return)
    hand.until(lambda: view.isVisible() and view.case_id == flawed)
    _read(Hand(qtbot, mouse=True), view, "plan")
    active(qtbot, application.window)
    qtbot.keyClick(application.window, Qt.Key.Key_F, CONTROL)
    reader = view.ui.documents.view
    qtbot.keyClicks(focused(qtbot, reader.search_field), "flodbacken")
    hand.until(lambda: "1 av 1" in words(reader) and reader.paper.page == 3)
    qtbot.keyClick(reader.search_field, Qt.Key.Key_Escape)


def _finding_read_beside(qtbot: QtBot, application: Application, view: CaseView) -> None:
    """At the row of the check it speaks of, with what was found right at another; the plan stays in sight."""
    hand = Hand(qtbot, mouse=True)
    hand.case(application, view.case_id, "formal")
    step = hand.shown(application, CheckView)
    hand.until(lambda: step.ui.checklist.isVisible() and step.presenter.rows)
    found = ("1 000 000 kr", "1 250 000 kr")
    budget, number = step.ui.checklist.row("budget"), step.ui.checklist.row("orgnr")
    hand.until(lambda: any(all(sum_ in text for sum_ in found) for text in words(budget)))
    assert "Budgetens poster stämmer med sökt belopp" in words(budget)
    hand.until(lambda: "Inget att anmärka vid inläsningen." in words(number))
    assert view.ui.documents.view.paper.isVisible()
    assert view.ui.documents.view.paper.count == 3


def _note_made_at_a_word(qtbot: QtBot, application: Application, view: CaseView) -> None:
    """Chosen on the third page by a double click."""
    hand = Hand(qtbot, mouse=True)
    reader, notes = view.ui.documents.view, view.ui.drawer.notes
    paper = reader.paper
    hand.until(lambda: 2 in paper._drawn.texts)  # words are chosen once the page is drawn
    qtbot.mouseDClick(paper.viewport(), LEFT, pos=_at(paper, AT[0] + 4, AT[1] - 4))
    assert paper.chosen_text == "Slut"
    qtbot.mouseClick(reader.note, LEFT)
    qtbot.keyClicks(focused(qtbot, notes.editor), "Har slutar planen.")
    qtbot.mouseClick(notes.save_button, LEFT)
    card = hand.shown(application, NoteCard)
    assert "Har slutar planen." in words(card)
    assert card.jump is not None
    assert card.jump.text() == "plan.pdf, s. 3"


def _note_followed(qtbot: QtBot, application: Application, view: CaseView) -> None:
    """From another page and from another paper; a paper that is chosen opens where it was left, not at the note."""
    hand = Hand(qtbot, mouse=True)
    reader, notes = view.ui.documents.view, view.ui.drawer.notes
    paper = reader.paper
    for page in (2, 1):
        qtbot.mouseClick(reader.previous_page, LEFT)
        hand.until(lambda page=page: paper.page == page)
    for here in ("plan", "avsikt"):
        _read(hand, view, here)
        jump = hand.shown(application, NoteCard).jump
        assert jump is not None
        qtbot.mouseClick(jump, LEFT)
        hand.until(lambda: paper.isVisible() and paper.page == 3 and _in_sight(paper))
    qtbot.mouseClick(reader.previous_page, LEFT)
    hand.until(lambda: paper.page == 2)
    for here in ("avsikt", "plan"):
        _read(hand, view, here)
    hand.until(lambda: paper.page == 2)

    qtbot.mouseClick(reader.next_page, LEFT)
    active(qtbot, application.window)
    qtbot.keyClick(application.window, Qt.Key.Key_F8)
    hand.until(lambda: not notes.isVisible() and _in_sight(paper))
    qtbot.mouseClick(paper.viewport(), LEFT, pos=_mark(paper).center())
    hand.until(notes.isVisible)


def _at(paper: Paper, x: float, y: float) -> QPoint:
    """A place on the page that is read, in points, where it stands on the screen."""
    return paper._rect(paper.page - 1).topLeft() + QPoint(round(x * paper._scale), round(y * paper._scale))


def _mark(paper: Paper) -> QRect:
    [mark] = paper._marks
    return paper._mark_rect(paper._rect(mark.page - 1), mark)


def _in_sight(paper: Paper) -> bool:
    return bool(paper._marks) and paper.viewport().rect().contains(_mark(paper))
