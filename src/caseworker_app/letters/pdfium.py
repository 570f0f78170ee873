"""PDFium from more than one thread: one at a time goes through, whoever asks."""

from __future__ import annotations

from threading import RLock

LOCK = RLock()  # the library is not safe for threads
MOST_PAGES = 300


def text_of(data: bytes) -> str:
    """The words of a PDF's first 300 pages, a line feed between pages; empty when the file cannot be opened."""
    import pypdfium2  # noqa: PLC0415  # loaded when the first document is read

    with LOCK:
        try:
            document = pypdfium2.PdfDocument(data)
        except pypdfium2.PdfiumError:
            return ""
        try:
            return "\n".join(_page(document, at) for at in range(min(len(document), MOST_PAGES)))
        except pypdfium2.PdfiumError:
            return ""
        finally:
            document.close()


def _page(document: object, at: int) -> str:
    page = document[at]  # type: ignore[index]  # the library has no types
    words = page.get_textpage()
    try:
        return str(words.get_text_bounded())
    finally:
        words.close()
        page.close()
