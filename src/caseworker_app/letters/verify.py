"""The last look before a letter is frozen: what was written is read again and held against the letter."""

from __future__ import annotations

import re
import zlib
from dataclasses import dataclass, field

from caseworker_app.errors import LetterFailed
from caseworker_app.letters.content import Bullets, Heading, Letter, Numbered, Table
from caseworker_app.sentences import Sentence

_STREAM = re.compile(rb"(\d+) 0 obj\n<<([^\n]*)/Length (\d+)>>\nstream\n")
_PLAIN = re.compile(rb"(\d+) 0 obj\n(.*?)\nendobj\n", re.DOTALL)
_REFERENCE = re.compile(r"(\d+) 0 R")
_MCID = re.compile(rb"/(\w+) <</MCID (\d+)>> BDC")
_ELEM = re.compile(r"<</Type/StructElem/S/(\w+)/P (\d+) 0 R(?:/Pg (\d+) 0 R)?(.*?)/K(.*)>>", re.DOTALL)
_MCR = re.compile(r"<</Type/MCR/Pg (\d+) 0 R/MCID (\d+)>>")
_OBJR = re.compile(r"<</Type/OBJR/Obj (\d+) 0 R/Pg \d+ 0 R>>")
_PARENT = re.compile(r"(\d+) (\[[^\]]*\]|\d+ 0 R)")


@dataclass
class _Read:
    """The file as read again: packed objects, and streams by number."""

    objects: dict[int, str] = field(default_factory=dict)
    streams: dict[int, bytes] = field(default_factory=dict)


def verify(data: bytes, letter: Letter) -> int:
    """The number of pages; LetterFailed when tree, marks, links or headings are not what the letter says."""
    file = _read(data)
    pages = _pages(file)
    found = _walk(file, _root(file))
    marks = {(page, int(mcid)) for page, code in pages.items() for _, mcid in _MCID.findall(code)}
    _hold(
        set(found.marks) == marks and len(found.marks) == len(marks),
        Sentence("innehåll och struktur stämmer inte överens"),
    )
    annots = {number for number, body in file.objects.items() if body.startswith("<</Type/Annot/")}
    _hold(set(found.links) == annots, Sentence("en länk saknar plats i strukturen"))
    _hold(
        found.tags.count("Link") == sum(1 for span in letter.spans() if span.url), Sentence("en länk har gått förlorad")
    )
    _hold(found.tags.count("H1") == 1, Sentence("brevet ska ha precis en huvudrubrik"))
    headings = sum(1 for block in letter.blocks if isinstance(block, Heading))
    _hold(sum(found.tags.count(tag) for tag in ("H1", "H2", "H3")) == headings, Sentence("en rubrik har gått förlorad"))
    items = sum(len(block.items) for block in letter.blocks if isinstance(block, (Bullets, Numbered)))
    _hold(found.tags.count("LI") == items, Sentence("en punkt i en lista har gått förlorad"))
    tables = [block for block in letter.blocks if isinstance(block, Table)]
    _hold(found.tags.count("TR") == sum(1 + len(t.rows) for t in tables), Sentence("en tabellrad har gått förlorad"))
    _hold(found.parents_agree, Sentence("vägen tillbaka från innehåll till struktur stämmer inte"))
    return len(pages)


def _hold(holds: bool, why: str) -> None:  # reads as a sentence
    if not holds:
        raise LetterFailed(
            Sentence("Brevet klarade inte sista kontrollen: {why}. Inget är låst; försök igen.", why=why), "pdf"
        )


@dataclass
class _Found:
    tags: list[str] = field(default_factory=list)
    marks: list[tuple[int, int]] = field(default_factory=list)
    links: list[int] = field(default_factory=list)
    parents_agree: bool = True


def _read(data: bytes) -> _Read:
    file = _Read()
    for found in _STREAM.finditer(data):
        entries, size = found[2].decode("latin-1"), int(found[3])
        raw = data[found.end() : found.end() + size]
        if "/ObjStm" in entries:
            _unpack(file, entries, zlib.decompress(raw).decode("latin-1"))
        elif (
            "/FlateDecode" in entries and "/Type" not in entries and "/Length1" not in entries and "/N 3" not in entries
        ):
            file.streams[int(found[1])] = zlib.decompress(raw)
    if data.startswith(b"%PDF-1.4"):  # nothing is packed there
        for found in _PLAIN.finditer(data):
            if b"stream\n" not in found[2]:
                file.objects[int(found[1])] = found[2].decode("latin-1")
    return file


def _unpack(file: _Read, entries: str, text: str) -> None:
    count, first = (int(value) for value in re.findall(r"/(?:N|First) (\d+)", entries))
    numbers = [int(value) for value in text[:first].split()]
    places = [(numbers[2 * i], first + numbers[2 * i + 1]) for i in range(count)]
    for (number, start), end in zip(places, [*(at for _, at in places[1:]), len(text)], strict=True):
        file.objects[number] = text[start:end].rstrip("\n")


def _pages(file: _Read) -> dict[int, bytes]:
    """Page code by the page's object number."""
    made = {}
    for number, body in file.objects.items():
        if body.startswith("<</Type/Page/"):
            contents = re.search(r"/Contents (\d+) 0 R", body)
            _hold(contents is not None, Sentence("en sida saknar innehåll"))
            assert contents is not None  # just held
            made[number] = file.streams[int(contents[1])]
    return made


def _root(file: _Read) -> int:
    for body in file.objects.values():
        found = re.match(r"<</Type/StructTreeRoot/K\[(\d+) 0 R\]", body)
        if found:
            return int(found[1])
    raise LetterFailed("Brevet saknar struktur.", "pdf")


def _walk(file: _Read, root: int) -> _Found:
    found = _Found()
    parents = _parents(file)
    waiting = [root]
    while waiting:
        number = waiting.pop()
        elem = _ELEM.fullmatch(file.objects[number])
        _hold(elem is not None, Sentence("strukturen går inte att läsa"))
        assert elem is not None  # just held
        found.tags.append(elem[1])
        kids = elem[5]
        for page, mcid in _MCR.findall(kids):
            found.marks.append((int(page), int(mcid)))
        found.links += [int(link) for link in _OBJR.findall(kids)]
        rest = _OBJR.sub(" ", _MCR.sub(" ", kids))
        children = [int(kid) for kid in _REFERENCE.findall(rest)]
        waiting += children
        numbers = _REFERENCE.sub(" ", rest).strip("[] ").split()
        _hold(all(number.isdigit() for number in numbers), Sentence("strukturen går inte att läsa"))
        own = [int(mcid) for mcid in numbers]
        if own:
            found.marks += [(int(elem[3]), mcid) for mcid in own]
        found.parents_agree = found.parents_agree and all(
            parents.get(mark) == number for mark in _own_marks(elem[3], own, kids)
        )
    return found


def _own_marks(page: str | None, own: list[int], kids: str) -> list[tuple[int, int]]:
    marks = [(int(number), int(mcid)) for number, mcid in _MCR.findall(kids)]
    return marks + [(int(page), mcid) for mcid in own] if page else marks


def _parents(file: _Read) -> dict[tuple[int, int], int]:
    """Element by (page object, marked content) as the parent tree says."""
    keys = {}
    for number, body in file.objects.items():
        found = re.search(r"/StructParents (\d+)", body) if body.startswith("<</Type/Page/") else None
        if found:
            keys[int(found[1])] = number
    made = {}
    tree = next((body for body in file.objects.values() if body.startswith("<</Nums")), "")
    for key, value in _PARENT.findall(tree):
        if value.startswith("[") and int(key) in keys:
            for mcid, elem in enumerate(_REFERENCE.findall(value)):
                made[keys[int(key)], mcid] = int(elem)
    return made
