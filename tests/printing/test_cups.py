"""A real CUPS server and a virtual IPP printer: what arrives, what is told, what can be taken back."""

from __future__ import annotations

import getpass
import io
from pathlib import Path

import pypdf
import pytest

from caseworker_app.errors import LetterFailed, Unavailable, Unusable
from caseworker_app.printing.cups import Cups
from caseworker_app.printing.service import JobId, PageRanges, Phase, PrintJob
from tests.support.papers import paper
from tests.support.print_room import PrintRoom


def job(**more: object) -> PrintJob:
    return PrintJob(**{"printer": PrintRoom.QUEUE, "title": "Beslut D 2020/1"} | more)  # type: ignore[arg-type]


def reaches(room: PrintRoom, cups: Cups, number: JobId, phase: Phase) -> None:
    room.wait(lambda: cups.state(number).phase is phase, f"{number} {phase}, men {cups.state(number)}")


def pages_of(data: bytes) -> list[pypdf.PageObject]:
    """The pages, each held to be vector: text to extract, embedded fonts, no picture of the size of a page."""
    pages = list(pypdf.PdfReader(io.BytesIO(data)).pages)
    for page in pages:
        assert "Sida" in page.extract_text()
        fonts, pictures = _used(page)
        assert fonts
        assert pictures == 0
        assert all("/FontFile2" in font["/FontDescriptor"] for font in fonts)
    return pages


def _used(holder: pypdf.generic.DictionaryObject) -> tuple[list[pypdf.generic.DictionaryObject], int]:
    """Fonts and number of pictures of a page, those in forms that a print filter wrapped around it included."""
    resources = holder.get("/Resources", {})
    fonts = [font.get_object() for font in resources.get("/Font", {}).values()]
    pictures = 0
    for one in (value.get_object() for value in resources.get("/XObject", {}).values()):
        pictures += one["/Subtype"] == "/Image"
        more, further = _used(one) if one["/Subtype"] == "/Form" else ([], 0)
        fonts, pictures = fonts + more, pictures + further
    return fonts, pictures


def test_the_queue_is_listed_with_what_it_can(cups: Cups) -> None:
    printer = next(one for one in cups.printers() if one.name == PrintRoom.QUEUE)
    assert (printer.name, printer.duplex, printer.accepting, printer.trouble) == (PrintRoom.QUEUE, True, True, "")


def test_the_stored_letter_arrives_as_vectors_with_what_was_ordered(room: PrintRoom, cups: Cups) -> None:
    number = cups.submit(paper(paragraphs=30), job(copies=2, duplex=True))
    reaches(room, cups, number, Phase.FINISHED)
    [came] = room.arrived(1)
    assert (came.attributes["copies"], came.attributes["sides"]) == ("2", "two-sided-long-edge")
    assert came.attributes["job-name"] == "Beslut D 2020/1"
    assert "x-dimension=21000 y-dimension=29700" in came.attributes["media-col"]
    pages = pages_of(came.data)
    assert len(pages) == len(pypdf.PdfReader(io.BytesIO(paper(paragraphs=30))).pages) > 1
    assert "Ängsholms kommun (exempel)" in pages[0].extract_text()


def test_the_address_stands_where_the_window_is(room: PrintRoom, cups: Cups) -> None:
    cups.submit(paper(), job())
    [came] = room.arrived(1)
    assert came.attributes["sides"] == "one-sided"
    assert came.attributes.get("copies", "1") == "1"
    assert _place(came.data) == pytest.approx(_place(paper()), abs=0.01)


def _place(data: bytes) -> tuple[float, float]:
    """Where the street of the address begins, in points."""
    found: list[tuple[float, float]] = []

    def visit(text: str, cm: list[float], tm: list[float], *_: object) -> None:
        if "Storgatan 1" in text:
            found.append((cm[0] * tm[4] + cm[4], cm[3] * tm[5] + cm[5]))

    pypdf.PdfReader(io.BytesIO(data)).pages[0].extract_text(visitor_text=visit)
    [at] = found
    return at


def test_only_the_pages_ordered_arrive(room: PrintRoom, cups: Cups) -> None:
    cups.submit(paper(paragraphs=30), job(pages=PageRanges.parse("2")))
    [page] = pages_of(room.arrived(1)[0].data)
    assert "Sida 2 av" in page.extract_text()


def test_a_stopped_printer_is_told_and_its_job_can_be_taken_back(room: PrintRoom, cups: Cups) -> None:
    room.run("cupsdisable", room.QUEUE)
    number = cups.submit(paper(), job())
    reaches(room, cups, number, Phase.STOPPED)
    assert cups.state(number).text == "kön är stoppad"
    assert [one.trouble for one in cups.printers()] == ["", "kön är stoppad"]
    cups.cancel(number)
    assert cups.state(number).phase is Phase.CANCELLED
    room.run("cupsenable", room.QUEUE)
    after = cups.submit(paper("D 2020/2"), job())
    reaches(room, cups, after, Phase.FINISHED)
    assert ["2020/2" in pages_of(one.data)[0].extract_text() for one in room.arrived(1)] == [True]


def test_a_job_is_followed_while_it_prints(room: PrintRoom, cups: Cups) -> None:
    room.slow(True)
    first, second = (cups.submit(paper(), job()) for _ in range(2))
    reaches(room, cups, first, Phase.PRINTING)
    assert cups.state(second).phase is Phase.WAITING
    room.slow(False)
    reaches(room, cups, second, Phase.FINISHED)
    assert cups.state(first).phase is Phase.FINISHED


def test_a_job_that_fails_says_so(room: PrintRoom, cups: Cups) -> None:
    number = cups.submit(b"%PDF-1.7 not really", job(printer=room.PLAIN))
    reaches(room, cups, number, Phase.FAILED)
    assert any(words in cups.state(number).text for words in ("damaged file", "Filter failed"))


def test_a_job_that_is_unknown_is_not_called_finished(cups: Cups) -> None:
    assert cups.state(987_654).phase is Phase.FORGOTTEN


def test_a_closed_queue_and_an_unknown_one_are_told_apart(room: PrintRoom, cups: Cups) -> None:
    with pytest.raises(Unusable, match=f"Ingen finns inte \\(skrivare: {room.PLAIN}, {room.QUEUE}\\)"):
        cups.submit(paper(), job(printer="Ingen"))
    room.run("cupsreject", room.QUEUE)
    with pytest.raises(Unavailable, match="tar inte emot jobb"):
        cups.submit(paper(), job())


def test_what_the_server_will_not_take_from_this_person_is_told(room: PrintRoom, cups: Cups) -> None:
    room.run("lpadmin", "-p", room.QUEUE, "-u", f"deny:{getpass.getuser()}")
    try:
        with pytest.raises(LetterFailed, match=f"{room.QUEUE} tog inte emot jobbet: .+"):
            cups.submit(paper(), job())
    finally:
        room.run("lpadmin", "-p", room.QUEUE, "-u", "allow:all")


def test_without_server_the_sentence_says_how_to_start_it(room: PrintRoom, tmp_path: Path) -> None:
    lost = Cups(room.environment | {"CUPS_SERVER": str(tmp_path / "nothing.sock")})
    with pytest.raises(Unavailable, match="systemctl start cups"):
        lost.printers()


def test_without_cups_the_sentence_says_what_to_install(room: PrintRoom, tmp_path: Path) -> None:
    bare = Cups(room.environment | {"CUPS_SERVER": str(tmp_path / "nothing.sock"), "PATH": str(tmp_path)})
    with pytest.raises(Unavailable, match="Installera paketet cups-client"):
        bare.printers()
    half = Cups(room.environment | {"PATH": str(tmp_path)})
    with pytest.raises(Unavailable, match="Kommandot lp saknas"):
        half.submit(paper(), job())
