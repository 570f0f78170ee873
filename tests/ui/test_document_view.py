"""Reading a document: pages, search, selection, zoom, and what cannot be shown is explained."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable

import pytest
from PIL import Image, ImageDraw
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from caseworker_app import resources
from caseworker_app.errors import Unusable
from caseworker_app.services.casework.readable import read_text
from caseworker_app.ui.appearance import dress
from caseworker_app.ui.documents.pages import PdfPages, open_pages
from caseworker_app.ui.widgets.document_view import DocumentView, Spot
from caseworker_app.ui.widgets.paper import Mark
from tests.ui.patience import active, focused

PDF = next((resources.root() / "sample" / "intake" / "bilagor").glob("stadgar-*.pdf")).read_bytes()


def at_once(work: Callable[[], object], then: Callable[[object], None]) -> None:
    then(work())


@pytest.fixture
def view(qtbot: QtBot, qapp: QApplication) -> DocumentView:
    dress(qapp, "light")
    made = DocumentView()
    qtbot.addWidget(made)
    made.resize(700, 600)
    active(qtbot, made)
    made.show_bytes("stadgar.pdf", PDF, at_once)
    return made


def word() -> str:
    """A long word of the page in letters that a simulated keyboard has."""
    return max((w for w in PdfPages(PDF).text(0).letters.split() if w.isascii() and w.isalpha()), key=len)


def test_words_are_found_whatever_their_case_and_line_breaks() -> None:
    text = PdfPages(PDF).text(0)
    first = " ".join(text.letters.split()[:4])
    assert text.find(first.upper())
    assert text.areas(*text.find(first)[0])[0].width() > 10
    assert text.find("finnsinte") == []


def test_search_shows_how_many_there_are_and_goes_round(qtbot: QtBot, view: DocumentView) -> None:
    qtbot.keyClick(view, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    focused(qtbot, view.search_field)
    qtbot.keyClicks(view.search_field, word())
    assert view._count.text().startswith("1 av ")
    qtbot.keyClick(view.search_field, Qt.Key.Key_Escape)
    assert not view._finder.isVisible()


def test_hits_in_words_are_counted_and_gone_through_round_the_ends(qtbot: QtBot, view: DocumentView) -> None:
    view.show_text("Ansökan", "Bostad i öst, bostad i väst, BOSTAD i norr.")
    view.open_search()
    told = []
    qtbot.keyClicks(view.search_field, "bostad")
    told.append(view._count.text())
    for shift in (False, False, False, True):
        modifier = Qt.KeyboardModifier.ShiftModifier if shift else Qt.KeyboardModifier.NoModifier
        qtbot.keyClick(view.search_field, Qt.Key.Key_Return, modifier)
        told.append(view._count.text())
    at = view.words.textCursor().selectionStart()
    qtbot.keyClicks(view.search_field, "s")

    assert told == ["1 av 3", "2 av 3", "3 av 3", "1 av 3", "3 av 3"]
    assert at == len("Bostad i öst, bostad i väst, ")
    assert view._count.text() == "Inga träffar"


def test_a_double_click_selects_a_word_that_can_be_copied_and_noted(qtbot: QtBot, view: DocumentView) -> None:
    view.grab()
    page = view.paper._drawn.texts[0]
    first, last = page.find(word())[0]
    box = page.areas(first, last)[0]
    at = view.paper._rect(0).topLeft() + QPoint(
        round(box.center().x() * view.paper._scale), round(box.center().y() * view.paper._scale)
    )
    qtbot.mouseDClick(view.paper.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert word() in view.paper.chosen_text
    qtbot.keyClick(view.paper, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert word() in QGuiApplication.clipboard().text()
    with qtbot.waitSignal(view.noted) as told:
        view.note.click()
    assert told.args[0] == 1
    assert word() in told.args[3]


def test_zoom_and_page_are_remembered(qtbot: QtBot, view: DocumentView) -> None:
    assert view.spot.zoom == 0
    view.larger.click()
    kept = view.spot
    view.show_bytes("samma.pdf", PDF, at_once, kept)
    assert view.spot == kept
    view.fit.click()
    assert view.spot == Spot(1, 0.0)


def test_a_mark_on_a_page_leads_to_its_note(qtbot: QtBot, view: DocumentView) -> None:
    view.show_marks([Mark("note-1", 1, 40, 60)])
    place = view.paper._mark_rect(view.paper._rect(0), Mark("note-1", 1, 40, 60)).center()
    with qtbot.waitSignal(view.marked) as told:
        qtbot.mouseClick(view.paper.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert told.args == ["note-1"]


def test_a_page_can_be_read_as_text(view: DocumentView) -> None:
    view.as_text.click()
    assert word() in view.words.toPlainText()


@pytest.mark.parametrize("data", [PDF[:200], b"%PDF-1.7 skadad", PDF[:-300].replace(b"obj", b"ob")])
def test_a_damaged_file_is_explained(view: DocumentView, data: bytes) -> None:
    view.show_bytes("skadad.pdf", data, at_once)
    if view._pages is None:
        assert view.empty.isVisible()


def docx(body: str) -> bytes:
    out = io.BytesIO()
    space = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    with zipfile.ZipFile(out, "w") as packed:
        packed.writestr("word/document.xml", f'<w:document xmlns:w="{space}"><w:body>{body}</w:body></w:document>')
    return out.getvalue()


def test_the_words_of_a_docx_are_shown() -> None:
    text = read_text("avsikt.DOCX", docx("<w:p><w:r><w:t>Åmåls</w:t></w:r><w:r><w:t> kommun</w:t></w:r></w:p><w:p/>"))
    assert text == "Åmåls kommun"


@pytest.mark.parametrize("data", [b"PK\x03\x04 inget arkiv", b""])
def test_a_docx_that_is_none_is_refused_with_a_sentence(data: bytes) -> None:
    with pytest.raises(Unusable, match="öppna den"):
        read_text("a.docx", data)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
def test_plain_text_in_the_usual_encodings(encoding: str) -> None:
    assert read_text("brev.txt", "Hälsningar från Örebro".encode(encoding)) == "Hälsningar från Örebro"


def test_what_is_no_document_is_told_by_its_content() -> None:
    assert isinstance(open_pages("fel.txt", PDF), PdfPages)
    assert open_pages("brev.txt", b"hej") is None
    with pytest.raises(Unusable):
        read_text("a.bin", b"\0\1\2")


def scanned(compression: str, mode: str) -> bytes:
    """Two sheets as a scanner keeps them: A4 at 200 dots an inch, then a half of it."""
    sheets = [Image.new(mode, (1654, high), "white") for high in (2339, 1170)]
    ImageDraw.Draw(sheets[0]).rectangle((0, 0, 1653, 400), fill="black")
    out = io.BytesIO()
    sheets[0].save(out, "TIFF", save_all=True, append_images=sheets[1:], compression=compression, dpi=(200, 200))
    return out.getvalue()


@pytest.mark.parametrize(("compression", "mode"), [("group4", "1"), ("jpeg", "RGB")])
def test_a_scan_has_its_pages_each_as_large_as_its_paper(compression: str, mode: str) -> None:
    pages = open_pages("ansökan.tif", scanned(compression, mode))
    assert pages is not None
    assert [(round(wide), round(high)) for wide, high in pages.sizes] == [(595, 842), (595, 421)]
    picture = pages.picture(0, 1)
    assert picture.size().toTuple() == (595, 842)
    assert picture.pixelColor(300, 50).lightness() < 40
    assert pages.picture(1, 0.5).pixelColor(100, 20).lightness() > 220


@pytest.mark.filterwarnings("ignore:Corrupt EXIF data")
@pytest.mark.parametrize("data", [b"II*\0", b"MM\0*" + b"\xff" * 40])
def test_a_damaged_scan_is_explained(data: bytes) -> None:
    with pytest.raises(Unusable, match="Bilden går inte att läsa"):
        open_pages("ansökan.tif", data)


def test_a_page_asked_for_as_its_document_closes_is_empty() -> None:
    pages = PdfPages(PDF)
    pages.close()
    assert pages.picture(0, 1.0).isNull()
    assert pages.text(0).letters == ""
