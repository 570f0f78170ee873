"""From a letter to its PDF: PDF/A-2a (or 1a where the call says so) and PDF/UA-1 in one file; the same letter and time give the same bytes."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

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
    texts_of,
)
from caseworker_app.letters.flow import Flow, Item
from caseworker_app.letters.flowables import Beside, ListItem, TaggedDrawing, TaggedTable
from caseworker_app.letters.fonts import check, printable
from caseworker_app.letters.paragraph import Runs, TaggedParagraph, plain
from caseworker_app.letters.structure import Elem
from caseworker_app.letters.tagging import TaggedCanvas
from caseworker_app.sentences import Sentence

INDENT = 18
SHORT_TABLE = 10
TWO_BESIDE = (1, 2, 4)  # as many as sign in rows of two; else three share a row, so that no one stands alone below
LAST_PARTS, LAST_SIGNS = 2, 1500  # what a letter ends with stays on one page, unless it is long


def render(letter: Letter, when: datetime) -> bytes:
    """The file; LetterFailed names what cannot be printed. `when` is the time the file says it was made."""
    check(letter.texts(), letter.dnr or letter.title)
    meta = Meta(
        title=f"{letter.title}, diarienummer {letter.dnr}" if letter.dnr else letter.title,
        author=letter.agency.name,
        subject=letter.title,
        ident=letter.dnr or "utan diarienummer",
        when=int(when.timestamp()),
        part=letter.part,
    )
    root = Elem("Document")
    canvas = TaggedCanvas(
        root=root,
        meta=meta,
        footer=lambda number, total: page.foot(letter.agency, number, total, sample=letter.sample),
    )
    _Story(letter, root, canvas).tell()
    return canvas.save()


class _Story:
    """Places the letter's parts in order; each puts its elements in the tree as it is made."""

    def __init__(self, letter: Letter, root: Elem, canvas: TaggedCanvas) -> None:
        self._letter = letter
        self._root = root
        self._canvas = canvas
        self._places = page.places(letter.agency.page)
        self._styles = page.styles(letter.agency.colour)

    def tell(self) -> None:
        letter, where = self._letter, self._places
        if letter.draft:
            self._canvas.put_artifact("Pagination", "Watermark", page.watermark())
        paint, width = page.logo_paint(letter.agency)
        mark = TaggedDrawing(width, where.logo.height, paint, f"Logotyp: {letter.agency.name}")
        self._root.add(mark.elem)
        mark.draw(self._canvas, where.logo.left, where.logo.low)
        self._reference()
        if letter.addressee:
            self._address()
        flow = Flow(self._canvas, where.first, where.later, self._turn)
        for notice in letter.notices:
            flow.add([self._paragraph(plain(notice), "notice")])
        for together, tail in self._grouped(letter.blocks):
            flow.add(together, tail)

    def _turn(self) -> None:
        """A continuation page with its running head."""
        self._canvas.end_page()
        if self._letter.draft:
            self._canvas.put_artifact("Pagination", "Watermark", page.watermark())
        self._canvas.put_artifact("Pagination", "Header", page.later_head(self._letter))

    def _reference(self) -> None:
        """Label and value lines; LetterFailed when they would run out of their place."""
        place = self._places.reference
        y = place.low + place.height
        for label, value in self._letter.reference:
            line = self._paragraph(plain(f"{label}: {value}"), "small")
            y -= line.wrap(place.width)
            if y < place.low:
                said = Sentence(
                    "{dnr}: uppgifterna överst i brevet är för långa. Korta diarienumret.", dnr=self._letter.dnr
                )
                raise LetterFailed(said, "case.dnr")
            line.draw(self._canvas, place.left, y)

    def _address(self) -> None:
        """As large as the window allows, 8 points at least; LetterFailed when it does not fit even then."""
        runs, place = plain("\n".join(self._letter.addressee)), self._places.address
        for style in page.address_styles(self._letter.agency.colour):
            made = TaggedParagraph(runs, style, Elem("P"))
            height = made.wrap(place.width)
            if height <= place.height:
                self._root.add(made.elem)
                made.draw(self._canvas, place.left, place.low + place.height - height)
                return
        said = Sentence(
            "{dnr}: adressen får inte plats i kuvertets fönster. Korta namnet eller adressen.", dnr=self._letter.dnr
        )
        raise LetterFailed(said, "applicant.address")

    def _grouped(self, blocks: tuple[Block, ...]) -> Iterator[tuple[list[Item], Item | None]]:
        """(what stands together, what may go on over pages): headings and what leads to a table or list stay with it."""
        held: list[Item] = []
        closing = _closing(blocks)
        for place, block in enumerate(blocks):
            made = list(self._block(block))
            if _leads(blocks, place, closing):
                held += made
            elif isinstance(block, Signatures) or (isinstance(block, Table) and len(block.rows) <= SHORT_TABLE):
                yield [*held, *made], None
                held = []
            else:
                yield held, made[0]
                yield from (([], item) for item in made[1:])
                held = []
        if held:
            yield held, None

    def _block(self, block: Block) -> Iterator[Item]:
        if isinstance(block, Heading):
            yield self._paragraph(plain(block.text), "h1" if block.level == 1 else "h2", f"H{block.level}")
        elif isinstance(block, Para):
            yield self._paragraph(_runs(block.spans), "small" if block.small else "body")
        elif isinstance(block, Bullets):
            yield from self._list([("•", item) for item in block.items], "Disc")
        elif isinstance(block, Numbered):
            yield from self._list([(f"{n}.", item) for n, item in enumerate(block.items, 1)], "Decimal")
        elif isinstance(block, Table):
            yield self._table(block)
        else:
            yield from self._signatures(block)

    def _paragraph(self, runs: Runs, style: str, tag: str = "P") -> TaggedParagraph:
        return TaggedParagraph(runs, self._styles[style], self._root.add(Elem(tag)))

    def _list(self, items: list[tuple[str, Spans]], numbering: str) -> Iterator[ListItem]:
        elem, style = self._root.add(Elem("L", numbering=numbering)), self._styles["item"]
        for number, (label, spans) in enumerate(items, 1):
            after = self._styles["body"].after if number == len(items) else style.after
            made, item = ListItem.build(label, _runs(spans), style, indent=INDENT, after=after)
            elem.add(item)
            yield made

    def _table(self, block: Table) -> TaggedTable:
        width = self._places.first.width
        made, elem = TaggedTable.build(
            [block.head, *block.rows],
            page.table_look(self._letter.agency.colour),
            [width * share / sum(block.shares) for share in block.shares],
            numeric=block.numeric,
            has_sum=block.has_sum,
        )
        self._root.add(elem)
        return made

    def _signatures(self, block: Signatures) -> Iterator[Beside]:
        made = []
        for name, title, part in block.people:
            lines = [line for line in (name, ", ".join(text for text in (title, part) if text)) if line]
            made.append(self._paragraph(plain("\n".join(lines)), "signed"))
        beside = 2 if len(made) in TWO_BESIDE else 3
        for at in range(0, len(made), beside):
            yield Beside(made[at : at + beside], beside)


def _closing(blocks: tuple[Block, ...]) -> int:
    """Where the last parts of a letter begin: those that stay together, so that no last page holds a few lines only."""
    heads = [at for at, block in enumerate(blocks) if isinstance(block, Heading) and block.level > 1]
    begins = heads[-LAST_PARTS] if len(heads) > LAST_PARTS else len(blocks)
    last = blocks[begins:]
    plain_text = all(isinstance(block, (Heading, Para)) or block is blocks[-1] for block in last)
    signs = sum(len(text) for block in last for text in texts_of(block))
    return begins if plain_text and signs <= LAST_SIGNS else len(blocks)


def _leads(blocks: tuple[Block, ...], place: int, closing: int) -> bool:
    """A heading, the sentence right before a table, a list or signatures, and what a letter ends with."""
    after = blocks[place + 1 :]
    if not after or isinstance(blocks[place], Heading):
        return bool(after)
    if not isinstance(blocks[place], Para):
        return False
    return place >= closing or isinstance(after[0], (Signatures, Table, Bullets, Numbered))


def _runs(spans: Spans) -> Runs:
    return tuple([(printable(span.text), span.face.value, span.url) for span in spans])
