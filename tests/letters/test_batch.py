"""The print file: every letter begins on a sheet of its own, and stays what it was."""

from __future__ import annotations

import io

import pypdf
import pytest

from caseworker_app.errors import LetterFailed
from caseworker_app.letters.batch import PrintFile, table
from tests.support.papers import paper


def _joined(*letters: bytes, duplex: bool = True) -> list[pypdf.PageObject]:
    made = PrintFile(duplex=duplex)
    for letter in letters:
        made.add(letter)
    return list(pypdf.PdfReader(io.BytesIO(made.save())).pages)


def test_each_letter_begins_on_the_front_of_a_sheet() -> None:
    one, three = paper("D 2020/1"), paper("D 2020/2", 33)
    assert [len(pypdf.PdfReader(io.BytesIO(letter)).pages) % 2 for letter in (one, three)] == [1, 1]
    pages = _joined(one, three, one)
    texts = [page.extract_text() for page in pages]
    starts = [at for at, text in enumerate(texts) if "Sida 1 av" in text]
    assert len(starts) == 3
    assert [at % 2 for at in starts] == [0, 0, 0]
    assert texts[1] == ""
    assert len(pages) % 2 == 0
    assert {tuple(page.mediabox) for page in pages} == {tuple(pages[0].mediabox)}


def test_single_sided_has_no_empty_pages() -> None:
    texts = [page.extract_text() for page in _joined(paper(), paper(), duplex=False)]
    assert ["Sida 1 av 1" in text for text in texts] == [True, True]


def test_pages_are_taken_over_as_vectors() -> None:
    [page, _] = _joined(paper())
    assert list(page.images) == []
    assert page["/Resources"]["/Font"]
    before = pypdf.PdfReader(io.BytesIO(paper())).pages[0]
    assert page.extract_text() == before.extract_text()


def test_what_is_no_pdf_fails_and_leaves_the_rest() -> None:
    made = PrintFile()
    made.add(paper())
    with pytest.raises(LetterFailed, match="läsa som PDF"):
        made.add(b"\x00")
    made.add(paper())
    assert (made.letters, made.pages) == (2, 4)


@pytest.mark.parametrize("cell", ["=1+1", "+46", "-1", "@a", "\tx", "\rx"])
def test_no_cell_becomes_a_formula(cell: str) -> None:
    assert f"'{cell}".encode() in table(("A",), [(cell,)])
