"""Tagged drawing on ReportLab's canvas: every painted thing belongs to an element of the tree or is an artifact.

Drawing a leaf opens a marked-content sequence for its element, so page breaks, table splitting and drawing order never
disturb the reading order. The canvas refuses to close a page on which something was painted outside both.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any
from urllib.parse import quote

from reportlab.pdfgen.canvas import Canvas

from caseworker_app.letters.archive import Meta
from caseworker_app.letters.paragraph import Drawn, Runs
from caseworker_app.letters.pdffile import PdfFile, array, text
from caseworker_app.letters.structure import Annotation, Elem, Marked, Page, TreeWriter

_PAINT = re.compile(r"(?:^|\s)(?:S|s|f|F|f\*|B|B\*|b|b\*|Tj|TJ|'|\"|Do|sh|EI)(?=\s|$)")
Footer = Callable[[Any, int, int], None]
Point = tuple[float, float]
_URL_SAFE = ":/?#[]@!$&'()*+,;=%"


class TaggedCanvas(Canvas):
    """Canvas with structure tree, artifacts, page x of y and fixed time; pages are held back until the end."""

    def __init__(self, file: Any, *, root: Elem, meta: Meta, pagesize: Point, footer: Footer) -> None:
        self._code: list[str] = []
        self.pages: list[Page] = []
        self._page = Page(0)
        self._depth = 0
        self._root, self._meta, self._footer = root, meta, footer
        super().__init__(file, pagesize=pagesize, initialFontName="Brev", invariant=1)
        self._doc.slices = set()  # filled by SlicedFont

    @contextmanager
    def mark(self, elem: Elem) -> Iterator[None]:
        """What is painted inside is the content of `elem`."""
        self.begin(self._open(elem))
        try:
            yield
        finally:
            self.end()

    @contextmanager
    def artifact(self, kind: str = "", subtype: str = "") -> Iterator[None]:
        """What is painted inside is no content: rules, running heads, page numbers."""
        self.begin(artifact(kind, subtype))
        try:
            yield
        finally:
            self.end()

    def _open(self, elem: Elem) -> str:
        number = len(self._page.elems)
        self._page.elems.append(elem)
        elem.kids.append(Marked(self._page, number))
        return f"/{elem.tag} <</MCID {number}>> BDC"

    def begin(self, opening: str) -> None:
        if self._depth:
            raise RuntimeError(f"nested marked content: {opening}")
        self._depth = 1
        self._code.append(opening)

    def end(self) -> None:
        self._code.append("EMC")
        self._depth = 0

    def put_text(
        self, drawn: Drawn, runs: Runs, elem: Elem, links: dict[int, Elem], at: Point, as_artifact: bool
    ) -> None:
        """Place a laid-out paragraph: each stretch of text or link becomes its own marked content."""
        self._doc.slices |= drawn.slices
        out = [f"q 1 0 0 1 {at[0]:.2f} {at[1]:.2f} cm BT"]
        if as_artifact:
            out += [artifact("Pagination", "Header"), *(code for _, code in drawn.parts), "EMC"]
        else:
            for index, code in drawn.parts:
                owner = elem if index is None else self._link(elem, links, index)
                out += [self._open(owner), code, "EMC"]
            self._annotate(drawn, runs, links, at)
        out.append("ET")
        if drawn.rules:
            out += ["/Artifact BMC", drawn.rules, "EMC"]
        out.append("Q")
        self._code.append("\n".join(out))

    def _link(self, elem: Elem, links: dict[int, Elem], index: int) -> Elem:
        if index not in links:
            links[index] = elem.add(Elem("Link"))
        return links[index]

    def _annotate(self, drawn: Drawn, runs: Runs, links: dict[int, Elem], at: Point) -> None:
        for index, (x0, y0, x1, y1) in drawn.rects:
            left, low = self.absolutePosition(at[0] + x0, at[1] + y0)
            box = (left, low, left + x1 - x0, low + y1 - y0)
            self._page.annots.append((box, runs[index][2], links[index]))
            links[index].kids.append(Annotation(self._page, len(self._page.annots) - 1))

    def _check_page(self) -> None:
        depth = 0
        for line in self._code:
            if line.endswith((" BDC", " BMC")):
                depth += 1
            elif line == "EMC":
                depth -= 1
            elif depth == 0 and " BDC\n" not in line and " BMC\n" not in line and _PAINT.search(line):
                raise RuntimeError(f"untagged content on page {self._pageNumber}: {line[:80]}")

    def showPage(self) -> None:  # noqa: N802  # called by ReportLab
        self._check_page()
        self._page.code = self._code
        self.pages.append(self._page)
        self._page = Page(len(self.pages))
        self._startPage()

    def save(self) -> None:
        """Write the file; running feet come now, when the number of pages is known."""
        if self._code:
            self.showPage()
        for number, page in enumerate(self.pages, 1):
            self._code = page.code
            with self.artifact("Pagination", "Footer"):
                self._footer(self, number, len(self.pages))
        self._filename.write(self._file())

    def _file(self) -> bytes:
        pdf = PdfFile(self._meta.version)
        catalog, tree, pages = pdf.reserve(), pdf.reserve(), pdf.reserve()
        for page in self.pages:
            page.number = pdf.reserve()
        slices = sorted(self._doc.slices, key=lambda one: (one[0].key, one[1]))
        fonts = "".join([f"/{font.key}{number} {font.embed(pdf, number)} 0 R" for font, number in slices])
        resources = pdf.put(f"<</Font<<{fonts}>>>>")
        annots = self._put_annotations(pdf)
        self._put_pages(pdf, pages, resources, annots)
        top = TreeWriter(pdf, annots).put(self._root, tree)
        parents = pdf.put(f"<</Nums{array(self._parents())}>>")
        count = len(self.pages) + sum(len(page.annots) for page in self.pages)
        pdf.put(f"<</Type/StructTreeRoot/K[{top} 0 R]/ParentTree {parents} 0 R/ParentTreeNextKey {count}>>", tree)
        entries = self._meta.catalog_entries(pdf)
        pdf.put(
            f"<</Type/Catalog/Pages {pages} 0 R/StructTreeRoot {tree} 0 R/MarkInfo<</Marked true>>"
            f"/ViewerPreferences<</DisplayDocTitle true>>{entries}>>",
            catalog,
        )
        return pdf.finish(catalog, pdf.put(self._meta.info()))

    def _put_annotations(self, pdf: PdfFile) -> dict[int, list[int]]:
        """Object numbers of each page's links; keys of the parent tree go on after the pages."""
        made: dict[int, list[int]] = {}
        key = len(self.pages)
        for page in self.pages:
            made[page.index] = []
            for box, url, _ in page.annots:
                corners = " ".join(f"{value:.2f}" for value in box)
                said = text("Länk: " + url.replace("mailto:", ""))
                target = text(quote(url, safe=_URL_SAFE))
                made[page.index].append(
                    pdf.put(
                        f"<</Type/Annot/Subtype/Link/Rect[{corners}]/F 4/Border[0 0 0]/Contents{said}"
                        f"/A<</S/URI/URI{target}>>/StructParent {key}>>"
                    )
                )
                key += 1
        return made

    def _put_pages(self, pdf: PdfFile, pages: int, resources: int, annots: dict[int, list[int]]) -> None:
        width, height = self._pagesize
        for page in self.pages:
            code = pdf.stream("", "\n".join(page.code).encode("latin-1"))
            links = f"/Annots{array(f'{n} 0 R' for n in annots[page.index])}" if page.annots else ""
            pdf.put(
                f"<</Type/Page/Parent {pages} 0 R/MediaBox[0 0 {width:.4f} {height:.4f}]/Resources {resources} 0 R"
                f"/Contents {code} 0 R/StructParents {page.index}/Tabs/S{links}>>",
                page.number,
            )
        kids = array(f"{page.number} 0 R" for page in self.pages)
        pdf.put(f"<</Type/Pages/Count {len(self.pages)}/Kids{kids}>>", pages)

    def _parents(self) -> list[str]:
        """The way back from marked content and links to their elements."""
        rows = [f"{page.index} {array(f'{elem.number} 0 R' for elem in page.elems)}" for page in self.pages]
        links = [elem for page in self.pages for _, _, elem in page.annots]
        return rows + [f"{key} {elem.number} 0 R" for key, elem in enumerate(links, len(self.pages))]


def artifact(kind: str = "", subtype: str = "") -> str:
    """The opening of an artifact, e.g. of kind Pagination and subtype Footer."""
    if not kind:
        return "/Artifact BMC"
    return f"/Artifact <</Type /{kind}{f' /Subtype /{subtype}' if subtype else ''}>> BDC"
