"""Tagged drawing: every painted thing belongs to an element of the tree or is an artifact.

Drawing a leaf opens a marked-content sequence for its element, so page breaks, table splitting and drawing order never
disturb the reading order. The canvas refuses to close a page on which something was painted outside both.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from urllib.parse import quote

from caseworker_app.letters.archive import Meta
from caseworker_app.letters.paragraph import Drawn, TaggedParagraph
from caseworker_app.letters.pdffile import PdfFile, array, text
from caseworker_app.letters.pen import HEIGHT, WIDTH, Pen, Slices
from caseworker_app.letters.structure import Annotation, Elem, Marked, Page, TreeWriter

_PAINT = re.compile(r"(?:^|\s)(?:S|s|f|F|f\*|B|B\*|b|b\*|Tj|TJ|'|\"|Do|sh|EI)(?=\s|$)")
_OPENING = re.compile(r" B[DM]C\n")
Footer = Callable[[int, int], Pen]
Point = tuple[float, float]
_URL_SAFE = ":/?#[]@!$&'()*+,;=%"


class TaggedCanvas:
    """Pages with structure tree, artifacts, page x of y and fixed time; they are held back until the end."""

    def __init__(self, *, root: Elem, meta: Meta, footer: Footer | None = None) -> None:
        self.pages: list[Page] = []
        self._page = Page(0)
        self._slices: Slices = set()
        self._root, self._meta, self._footer = root, meta, footer

    def paint(self, code: str) -> None:
        """Page code that opens and closes its own marked content; what does not is found when the page ends."""
        self._page.code.append(code)

    def put_drawing(self, elem: Elem, pen: Pen) -> None:
        """What was drawn is the content of `elem`."""
        self._slices |= pen.slices
        self.paint(f"q {self._open(elem)}\n{pen.code}\nEMC Q")

    def put_artifact(self, kind: str, subtype: str, pen: Pen) -> None:
        """What was drawn is no content: rules, running heads, page numbers."""
        self._slices |= pen.slices
        self.paint(f"q {artifact(kind, subtype)}\n{pen.code}\nEMC Q")

    def _open(self, elem: Elem) -> str:
        elems = self._page.elems
        number = len(elems)
        elems.append(elem)
        elem.kids.append(Marked(self._page, number))
        return f"/{elem.tag} <</MCID {number}>> BDC"

    def put_text(self, drawn: Drawn, of: TaggedParagraph, at: Point, as_artifact: bool) -> None:
        """Place a laid-out paragraph: each stretch of text or link becomes its own marked content."""
        self._slices |= drawn.slices
        out = [f"q 1 0 0 1 {at[0]:.2f} {at[1]:.2f} cm BT"]
        if as_artifact:
            out += [artifact("Pagination", "Header"), *(code for _, code in drawn.parts), "EMC"]
        else:
            for index, code in drawn.parts:
                owner = of.elem if index is None else self._link(of.elem, of.links, index)
                out += [self._open(owner), code, "EMC"]
            if drawn.rects:
                self._annotate(drawn, of, at)
        out.append("ET")
        if drawn.rules:
            out += ["/Artifact BMC", drawn.rules, "EMC"]
        out.append("Q")
        self._page.code.append("\n".join(out))

    def _link(self, elem: Elem, links: dict[int, Elem], index: int) -> Elem:
        if index not in links:
            links[index] = elem.add(Elem("Link"))
        return links[index]

    def _annotate(self, drawn: Drawn, of: TaggedParagraph, at: Point) -> None:
        x, y = at
        for index, (x0, y0, x1, y1) in drawn.rects:
            elem = of.links[index]
            self._page.annots.append(((x + x0, y + y0, x + x1, y + y1), of.runs[index][2], elem))
            elem.kids.append(Annotation(self._page, len(self._page.annots) - 1))

    def _check_page(self) -> None:
        for code in self._page.code:
            for part in code.split("\nEMC"):
                outside = _OPENING.split(part, 1)[0]
                if _PAINT.search(outside):
                    raise RuntimeError(f"untagged content on page {len(self.pages) + 1}: {outside[:80]}")

    def end_page(self) -> None:
        """Hold the page back and begin the next."""
        self._check_page()
        self.pages.append(self._page)
        self._page = Page(len(self.pages))

    def save(self) -> bytes:
        """The file; running feet come now, when the number of pages is known."""
        self.end_page()
        last = self._page
        for number, page in enumerate(self.pages, 1):
            if self._footer is not None:
                self._page = page
                self.put_artifact("Pagination", "Footer", self._footer(number, len(self.pages)))
        self._page = last
        return self._file()

    def _file(self) -> bytes:
        pdf = PdfFile(self._meta.version)
        catalog, tree, pages = pdf.reserve(), pdf.reserve(), pdf.reserve()
        for page in self.pages:
            page.number = pdf.reserve()
        slices = sorted(self._slices, key=lambda one: (one[0].key, one[1]))
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
        for page in self.pages:
            code = pdf.stream("", "\n".join(page.code).encode("latin-1"))
            links = f"/Annots{array(f'{n} 0 R' for n in annots[page.index])}" if page.annots else ""
            pdf.put(
                f"<</Type/Page/Parent {pages} 0 R/MediaBox[0 0 {WIDTH:.4f} {HEIGHT:.4f}]/Resources {resources} 0 R"
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
