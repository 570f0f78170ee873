"""A case is read on where it was left: the next by key, its documents page by page, and the same after a restart."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QBuffer, QPoint, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QSplitter
from pytestqt.qtbot import QtBot

from caseworker_app.app import open_office
from caseworker_app.services.reporting.reports import Attached
from caseworker_app.ui.application import Application
from caseworker_app.ui.case.view import CaseView
from caseworker_app.ui.overview.view import OverviewView
from caseworker_app.ui.widgets.document_view import Spot
from tests.journeys.hands import CONTROL, LEFT, Hand
from tests.support.written import docx, pages
from tests.ui.conftest import Start
from tests.ui.databases import DAY
from tests.ui.patience import focused

ALT = Qt.KeyboardModifier.AltModifier
RED = QColor("#C01020")


def three_pages() -> bytes:
    """`samverkan` on the first and the last page."""
    return pages("En plan för samverkan", "Mellan skola och bostad", "Slut på samverkan")


def picture() -> bytes:
    image = QImage(120, 80, QImage.Format.Format_RGB32)
    image.fill(RED)
    out = QBuffer()
    image.save(out, "PNG")  # type: ignore[call-overload]
    return bytes(out.data().data())


def with_papers(database: Path) -> tuple[UUID, UUID]:
    """The first two cases, the first with a plan of three pages, a picture and a letter of intent."""
    files = (("plan.pdf", three_pages()), ("karta.png", picture()), ("avsikt.docx", docx("Hus i väst", "Hus i öst")))
    with closing(open_office(str(database), "anna")) as office:
        with office.desk.reading() as work:
            first, second = work.cases.find("dnr")[:2]
        office.papers.add(first.id, [Attached(*one) for one in files], DAY)
    return first.id, second.id


def shown(qtbot: QtBot, view: CaseView, case: UUID) -> None:
    qtbot.waitUntil(lambda: view._presenter.sight is not None and view.file.case.id == case)
    qtbot.waitUntil(lambda: view.step_view() is not None)


def read(qtbot: QtBot, view: CaseView, title: str) -> None:
    """The document with these words in its title, by Alt and Page Down."""
    documents = view.ui.documents
    titles = [one.title for one in documents._entries]
    at = next(at for at, one in enumerate(titles) if title in one)
    while documents.at != at:
        key = Qt.Key.Key_PageDown if documents.at < at else Qt.Key.Key_PageUp
        qtbot.keyClick(QApplication.focusWidget() or view.window(), key, ALT)
    there = (documents.view.paper, documents.view.words)
    qtbot.waitUntil(lambda: any(one.isVisible() and title in one.accessibleName() for one in there))


def near(spot: Spot, other: Spot) -> bool:
    """The same page, the zoom to a thousandth."""
    return spot.page == other.page and abs(spot.zoom - other.zoom) < 0.001


def opened(qtbot: QtBot, application: Application) -> CaseView:
    return Hand(qtbot, mouse=False).shown(application, CaseView)


def test_the_next_and_the_previous_case_by_key(qtbot: QtBot, start: Start, small_database: Path) -> None:
    first, second = with_papers(small_database)
    application = start(small_database)
    view = Hand(qtbot, mouse=False).case(application, first)
    shown(qtbot, view, first)

    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_PageDown, CONTROL)
    shown(qtbot, view, second)
    view.open_drawer("notes")
    view.ui.drawer.notes.editor.setFocus()
    focused(qtbot, view.ui.drawer.notes.editor)
    qtbot.keyClick(view.ui.drawer.notes.editor, Qt.Key.Key_PageUp, CONTROL)
    shown(qtbot, view, first)

    assert application.window.where()["case"] == str(first)


def test_the_case_its_step_and_the_way_through_its_list_are_there_after_a_restart(
    qtbot: QtBot, start: Start, small_database: Path
) -> None:
    first, second = with_papers(small_database)
    before = start(small_database)
    view = Hand(qtbot, mouse=False).case(before, first)
    shown(qtbot, view, first)
    qtbot.waitUntil(view._walk.after.isVisible)
    qtbot.mouseClick(view._walk.after, Qt.MouseButton.LeftButton)
    shown(qtbot, view, second)
    view.go("completion")
    qtbot.waitUntil(lambda: before.tasks.idle and view._presenter.step == "completion")
    before.window.close()

    after = start(small_database)
    again = opened(qtbot, after)
    shown(qtbot, again, second)
    qtbot.waitUntil(lambda: again._walk.before.isVisible() and again._walk.after.isVisible())
    after.window.room("overview")
    overview = after.window.view()
    assert isinstance(overview, OverviewView)
    qtbot.waitUntil(overview.ui.go_on_button.isVisible)
    qtbot.mouseClick(overview.ui.go_on_button, Qt.MouseButton.LeftButton)
    shown(qtbot, again, second)
    qtbot.waitUntil(lambda: again._presenter.step == "completion")
    qtbot.mouseClick(again._walk.before, Qt.MouseButton.LeftButton)
    shown(qtbot, again, first)


def test_documents_and_the_window_are_there_as_they_were_left(qtbot: QtBot, start: Start, small_database: Path) -> None:
    first, _second = with_papers(small_database)
    before = start(small_database)
    before.window.setGeometry(5, 30, 790, 700)  # within the screen of the tests
    view = Hand(qtbot, mouse=False).case(before, first)
    shown(qtbot, view, first)
    _kinds_are_shown(qtbot, view)
    _search_goes_round(qtbot, view)
    reader = view.ui.documents.view
    reader.larger.click()
    left = reader.spot
    assert (left.page, left.zoom > 0) == (3, True)
    read(qtbot, view, "karta")
    assert reader.spot == Spot(1, 0.0)
    read(qtbot, view, "plan")
    qtbot.waitUntil(lambda: near(reader.spot, left))
    _dragged(view.ui.panes)
    view.show_letter("Brev 1", three_pages())  # a letter read between leaves the document's place alone
    qtbot.waitUntil(lambda: reader.paper.accessibleName() == "Brev 1" and reader.spot == Spot(1, 0.0))
    kept = (view.ui.panes.sizes(), before.window.geometry())
    before.window.close()

    after = start(small_database)
    again = opened(qtbot, after)
    shown(qtbot, again, first)
    qtbot.waitUntil(lambda: near(again.ui.documents.view.spot, left))
    assert again.ui.documents.entry is not None
    assert "plan" in again.ui.documents.entry.title
    qtbot.waitUntil(lambda: (again.ui.panes.sizes(), after.window.geometry()) == kept)


def _kinds_are_shown(qtbot: QtBot, view: CaseView) -> None:
    """A picture as itself, a DOCX as words that are searched round their end."""
    reader = view.ui.documents.view
    read(qtbot, view, "karta")
    middle = reader.paper._rect(0).center()
    qtbot.waitUntil(lambda: reader.paper.viewport().grab().toImage().pixelColor(middle) == RED)
    read(qtbot, view, "avsikt")
    assert reader.words.toPlainText() == "Hus i väst\n\nHus i öst"
    qtbot.keyClick(view.window(), Qt.Key.Key_F, CONTROL)
    focused(qtbot, reader.search_field)
    qtbot.keyClicks(reader.search_field, "hus")
    lines = []
    for _ in range(3):
        lines.append(reader.words.textCursor().blockNumber())
        qtbot.keyClick(reader.search_field, Qt.Key.Key_F3)
    assert lines == [0, 2, 0]
    reader.search_field.clear()
    qtbot.keyClick(reader.search_field, Qt.Key.Key_Escape)


def _search_goes_round(qtbot: QtBot, view: CaseView) -> None:
    """By F3 and Shift+F3 in a file of pages; ends on its last page."""
    reader = view.ui.documents.view
    read(qtbot, view, "plan")
    qtbot.keyClick(view.window(), Qt.Key.Key_F, CONTROL)
    focused(qtbot, reader.search_field)
    qtbot.keyClicks(reader.search_field, "samverkan")
    seen = []
    for key in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier):
        qtbot.waitUntil(lambda: " av 2" in reader._count.text())
        seen.append((reader._count.text(), reader.paper.page))
        qtbot.keyClick(reader.search_field, Qt.Key.Key_F3, key)
    assert seen == [("1 av 2", 1), ("2 av 2", 3), ("1 av 2", 1)]
    assert (reader._count.text(), reader.paper.page) == ("2 av 2", 3)
    qtbot.keyClick(reader.search_field, Qt.Key.Key_Escape)


def _dragged(panes: QSplitter) -> None:
    """The border between the documents and the work, with the mouse."""
    handle, before = panes.handle(2), panes.sizes()
    middle = handle.rect().center()
    QTest.mousePress(handle, LEFT, pos=middle)
    QTest.mouseMove(handle, middle - QPoint(60, 0))
    QTest.mouseRelease(handle, LEFT, pos=middle - QPoint(60, 0))
    assert panes.sizes() != before
