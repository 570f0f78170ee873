"""From a letter to its PDF: PDF/A-2a (or 1a where the call says so) and PDF/UA-1 in one file; the same letter and time give the same bytes."""

from __future__ import annotations

import io
from collections.abc import Iterator
from datetime import datetime
from typing import Any

from reportlab.lib.units import mm
from reportlab.platypus import (
    BaseDocTemplate,
    CondPageBreak,
    FrameBreak,
    KeepTogether,
    NextPageTemplate,
    PageTemplate,
    Spacer,
)

from caseworker_app.errors import LetterFailed
from caseworker_app.letters import page
from caseworker_app.letters.archive import Meta
from caseworker_app.letters.content import (
    Block,
    Bullets,
    Heading,
    Letter,
    Numbered,
    Para,
    Signatures,
    Spans,
    Table,
)
from caseworker_app.letters.flowables import ListItem, TaggedDrawing, TaggedTable
from caseworker_app.letters.fonts import check, printable, register
from caseworker_app.letters.paragraph import Runs, TaggedParagraph, plain
from caseworker_app.letters.structure import Elem
from caseworker_app.letters.tagging import TaggedCanvas

INDENT = 18
SHORT_TABLE = 10
BEFORE_LONG_TABLE = 45 * mm


def render(letter: Letter, when: datetime) -> bytes:
    """The file; LetterFailed names what cannot be printed. `when` is the time the file says it was made."""
    register()
    check(letter.texts(), letter.dnr or letter.title)
    meta = Meta(
        title=f"{letter.title}, diarienummer {letter.dnr}" if letter.dnr else letter.title,
        author=letter.agency.name,
        subject=letter.title,
        ident=letter.dnr or "utan diarienummer",
        when=int(when.timestamp()),
        part=letter.part,
    )
    root, file = Elem("Document"), io.BytesIO()
    document = BaseDocTemplate(file, pagesize=(page.WIDTH, page.HEIGHT))
    document.addPageTemplates(
        [
            PageTemplate(
                "first", page.first_frames(letter.agency.page), onPage=lambda canvas, _: page.watermark(letter, canvas)
            ),
            PageTemplate("later", page.later_frames(letter.agency.page), onPage=page.later_head(letter)),
        ]
    )

    def canvas(name: Any, **_: Any) -> TaggedCanvas:
        size = (page.WIDTH, page.HEIGHT)
        return TaggedCanvas(name, root=root, meta=meta, pagesize=size, footer=page.footer(letter))

    document.build(list(_Story(letter, root).flowables()), canvasmaker=canvas)
    return file.getvalue()


class _Story:
    """The letter's flowables; each puts its elements in the tree as it is made."""

    def __init__(self, letter: Letter, root: Elem) -> None:
        self._letter = letter
        self._root = root
        self._styles = page.styles(letter.agency.colour)

    def flowables(self) -> Iterator[Any]:
        letter = self._letter
        paint, width = page.logo_paint(letter.agency)
        mark = TaggedDrawing(width, letter.agency.page.logo_height * mm, paint, f"Logotyp: {letter.agency.name}")
        self._root.add(mark.elem)
        yield from (mark, FrameBreak())
        yield from self._reference()
        yield FrameBreak()
        if letter.addressee:
            yield self._address()
        yield from (FrameBreak(), NextPageTemplate("later"))
        for notice in letter.notices:
            yield self._paragraph(plain(notice), "notice")
        yield from self._grouped(letter.blocks)

    def _reference(self) -> Iterator[Any]:
        """Label and value lines; LetterFailed when they would run out of their place."""
        lines = [self._paragraph(plain(f"{label}: {value}"), "small") for label, value in self._letter.reference]
        profile = self._letter.agency.page
        if sum(line.wrap(profile.reference_width * mm, 0)[1] for line in lines) > profile.reference_height * mm:
            said = f"{self._letter.dnr}: uppgifterna överst i brevet är för långa. Korta diarienumret."
            raise LetterFailed(said, "case.dnr")
        yield from lines

    def _address(self) -> TaggedParagraph:
        """As large as the window allows, 8 points at least; LetterFailed when it does not fit even then."""
        runs = plain("\n".join(self._letter.addressee))
        profile = self._letter.agency.page
        width, height = profile.address_width * mm, profile.address_height * mm
        for style in page.address_styles(self._letter.agency.colour):
            made = TaggedParagraph(runs, style, Elem("P"))
            if made.wrap(width, height)[1] <= height:
                self._root.add(made.elem)
                return made
        said = f"{self._letter.dnr}: adressen får inte plats i kuvertets fönster. Korta namnet eller adressen."
        raise LetterFailed(said, "applicant.address")

    def _grouped(self, blocks: tuple[Block, ...]) -> Iterator[Any]:
        """Blocks in order; what leads to a table, a list or signatures stays with it over page breaks."""
        held: list[Any] = []
        for place, block in enumerate(blocks):
            made = list(self._block(block))
            if _leads(blocks, place):
                held += made
                continue
            yield from _together(held, made, block) if held else made
            held = []
        yield from held

    def _block(self, block: Block) -> Iterator[Any]:
        if isinstance(block, Heading):
            yield self._paragraph(plain(block.text), "h1" if block.level == 1 else "h2", f"H{block.level}")
        elif isinstance(block, Para):
            yield self._paragraph(_runs(block.spans), "small" if block.small else "body")
        elif isinstance(block, Bullets):
            yield from self._list([("•", item) for item in block.items], "Disc")
        elif isinstance(block, Numbered):
            yield from self._list([(f"{n}.", item) for n, item in enumerate(block.items, 1)], "Decimal")
        elif isinstance(block, Table):
            yield from self._table(block)
        else:
            yield from self._signatures(block)

    def _paragraph(self, runs: Runs, style: str, tag: str = "P") -> TaggedParagraph:
        return TaggedParagraph(runs, self._styles[style], self._root.add(Elem(tag)))

    def _list(self, items: list[tuple[str, Spans]], numbering: str) -> Iterator[Any]:
        elem = self._root.add(Elem("L", numbering=numbering))
        for label, spans in items:
            made = ListItem.build(label, _runs(spans), self._styles["item"], INDENT)
            elem.add(made.elem)
            yield made
        yield Spacer(1, 3)

    def _table(self, block: Table) -> Iterator[Any]:
        width = page.WIDTH - 2 * self._letter.agency.page.margin * mm
        made = TaggedTable.build(
            [block.head, *block.rows],
            page.cell_styles(self._styles),
            [width * share / sum(block.shares) for share in block.shares],
            page.table_commands(self._letter.agency.colour, has_sum=block.has_sum),
            numeric=block.numeric,
            has_sum=block.has_sum,
        )
        self._root.add(made.elem)
        yield made
        yield Spacer(1, 6)

    def _signatures(self, block: Signatures) -> Iterator[Any]:
        yield Spacer(1, 6)
        for name, title, part in block.people:
            lines = [line for line in (name, ", ".join(text for text in (title, part) if text)) if line]
            yield self._paragraph(plain("\n".join(lines)), "body")


def _leads(blocks: tuple[Block, ...], place: int) -> bool:
    """Whether a block is the heading or the sentence right before a table, a list or signatures."""
    after = blocks[place + 1 : place + 3]
    led = (Signatures, Table, Bullets, Numbered)
    if not after or isinstance(blocks[place], led):
        return False
    if isinstance(after[0], led):
        return True
    return (
        isinstance(blocks[place], Heading)
        and len(after) > 1
        and isinstance(after[0], Para)
        and isinstance(after[1], led)
    )


def _together(lead: list[Any], made: list[Any], block: Block) -> Iterator[Any]:
    """Signatures and short tables whole with their lead; of lists the first item, of long tables the first rows."""
    if isinstance(block, Signatures) or (isinstance(block, Table) and len(block.rows) <= SHORT_TABLE):
        yield KeepTogether([*lead, *made])
    elif isinstance(block, Table):
        for one in lead:
            one.getKeepWithNext = lambda: 0  # ReportLab never ends trying to keep a head with more than a page
        yield from (CondPageBreak(BEFORE_LONG_TABLE), *lead, *made)
    else:
        yield KeepTogether([*lead, made[0]])
        yield from made[1:]


def _runs(spans: Spans) -> Runs:
    return tuple((printable(span.text), span.face.value, span.url) for span in spans)
