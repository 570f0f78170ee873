"""The tree of meaning (structure tree, ISO 32000-1, 14.7): built with the story, before layout."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, TypeVar

from caseworker_app.letters.pdffile import PdfFile, array, text

T = TypeVar("T")


@dataclass(eq=False, slots=True)
class Page:
    """What a finished page leaves behind: code, the element of each marked content, links as (box, url, element)."""

    index: int
    code: list[str] = field(default_factory=list)
    elems: list[Elem] = field(default_factory=list)
    annots: list[tuple[tuple[float, float, float, float], str, Elem]] = field(default_factory=list)
    number: int = 0


@dataclass(eq=False, slots=True)
class Marked:
    """Marked content number `mcid` on a page."""

    page: Page
    mcid: int


@dataclass(eq=False, slots=True)
class Annotation:
    """The link annotation number `index` on a page."""

    page: Page
    index: int


class Elem:
    """A node: a tag, kids in reading order, attributes (Alt, scope, bbox, numbering)."""

    __slots__ = ("attrs", "drawn", "kids", "number", "tag")

    def __init__(self, tag: str, *kids: Elem, **attrs: Any) -> None:
        self.tag = tag
        self.attrs = attrs
        self.kids: list[Elem | Marked | Annotation] = list(kids)
        self.drawn = 0
        self.number = 0

    def add(self, kid: Elem) -> Elem:
        self.kids.append(kid)
        return kid


class TreeWriter:
    """Writes the tree and remembers the number of each element."""

    def __init__(self, pdf: PdfFile, annots: dict[int, list[int]]) -> None:
        self._pdf = pdf
        self._annots = annots

    def put(self, elem: Elem, parent: int) -> int:
        number = elem.number = self._pdf.reserve()
        kids: list[str] = []
        here: Page | None = None
        for kid in elem.kids:
            if isinstance(kid, Elem):
                if kid.kids:
                    kids.append(f"{self.put(kid, number)} 0 R")
            elif isinstance(kid, Annotation):
                annotation = self._annots[kid.page.index][kid.index]
                kids.append(f"<</Type/OBJR/Obj {annotation} 0 R/Pg {kid.page.number} 0 R>>")
            else:
                here = here or kid.page
                kids.append(_content(kid, here))
        where = f"/Pg {here.number} 0 R" if here else ""
        shown = f" {kids[0]}" if len(kids) == 1 else array(kids)
        self._pdf.put(f"<</Type/StructElem/S/{elem.tag}/P {parent} 0 R{where}{_attributes(elem)}/K{shown}>>", number)
        return number


def _content(kid: Marked, here: Page) -> str:
    if kid.page is here:
        return str(kid.mcid)
    return f"<</Type/MCR/Pg {kid.page.number} 0 R/MCID {kid.mcid}>>"


def _attributes(elem: Elem) -> str:
    given = elem.attrs
    if not given and elem.tag != "L":
        return ""
    out = [f"/{name}{text(given[name])}" for name in ("Alt", "ActualText", "Lang") if name in given]
    objects = []
    if "scope" in given:
        objects.append(f"<</O/Table/Scope/{given['scope']}>>")
    if elem.tag == "L":
        objects.append(f"<</O/List/ListNumbering/{given.get('numbering', 'Disc')}>>")
    if "bbox" in given:
        box = array(f"{value:.2f}" for value in given["bbox"])
        objects.append(f"<</O/Layout/BBox{box}/Placement/Block>>")
    return "".join(out) + (f"/A{array(objects)}" if objects else "")
