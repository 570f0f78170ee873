"""Papers with words in them, as an applicant sends them."""

from __future__ import annotations

import io
import zipfile

from reportlab.pdfgen.canvas import Canvas

WORDS = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
AT = (72, 342)  # points from the top left: where the words of a page begin
HIGH = 842


def pages(*texts: str) -> bytes:
    """A PDF with a line on each page."""
    out = io.BytesIO()
    canvas = Canvas(out, pagesize=(595, HIGH))
    for text in texts:
        canvas.drawString(AT[0], HIGH - AT[1], text)
        canvas.showPage()
    canvas.save()
    return out.getvalue()


def docx(*lines: str) -> bytes:
    """A letter with a paragraph to each line."""
    out = io.BytesIO()
    body = "".join(f"<w:p><w:r><w:t>{line}</w:t></w:r></w:p>" for line in lines)
    with zipfile.ZipFile(out, "w") as packed:
        packed.writestr("word/document.xml", f'<w:document xmlns:w="{WORDS}"><w:body>{body}</w:body></w:document>')
    return out.getvalue()
