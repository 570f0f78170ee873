"""Letters per second in one process, beside Typst and plain ReportLab with the same content, letter by letter in turn."""

from __future__ import annotations

import io
import json
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import replace
from datetime import UTC, date, datetime
from multiprocessing import get_context
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape

import typst
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus import Paragraph, SimpleDocTemplate
from reportlab.platypus import Table as PlainTable

from caseworker_app import resources
from caseworker_app.app import open_office
from caseworker_app.letters.compose import compose
from caseworker_app.letters.content import Bullets, Heading, Letter, Numbered, Para, Signatures, Spans, Table
from caseworker_app.letters.render import render
from caseworker_app.letters.snapshot import Snapshot
from caseworker_app.services.clock import SampleClock
from caseworker_app.services.office import Office
from caseworker_app.services.sending.snapshots import decision_snapshot
from caseworker_app.store import schema
from tests.bench.figures import Size, figure, timed
from tests.bench.places import Places
from tests.support.journey import decided, registered

WHEN = datetime(2020, 6, 12, 12, tzinfo=UTC)
WARM = 3
PAGE = """#let d = json(bytes(sys.inputs.d))
#set document(title: d.title, author: "Exempelmyndigheten")
#set page(paper: "a4", margin: 25mm, footer: context [#set text(8pt); Sida #counter(page).display() av #counter(page).final().first()])
#set text(font: "Open Sans", size: 10pt, lang: "sv", hyphenate: false)
#for b in d.blocks {
  if b.kind == "h" { heading(level: b.level, b.text) }
  else if b.kind == "list" { list(..b.items) }
  else if b.kind == "table" { table(columns: b.head.len(), stroke: none, table.header(..b.head.map(c => strong(c))), ..b.rows.flatten()) }
  else { par(b.text) }
}"""


def measure(size: Size, places: Places) -> Iterator[dict[str, Any]]:
    """Ours is PDF/A-2a and PDF/UA-1, and so is the Typst twin's."""
    first, draft = _letter(places.folder)
    (places.folder / "brev.typ").write_text(PAGE, encoding="utf-8")
    fonts = typst.Fonts(include_system_fonts=False, font_paths=[str(resources.root() / "fonts")])
    compiler = typst.Compiler(input=str(places.folder / "brev.typ"), font_paths=fonts)
    times: dict[str, list[float]] = {"ours": [], "typst": [], "plain": []}
    apart = ProcessPoolExecutor(1, mp_context=get_context("spawn"))  # ours changes the library's fonts in its process
    for number in range(size.letters + WARM):
        letter = replace(first, dnr=f"DELMOS 2020/{number}", addressee=(f"Förening {number}", *first.addressee[1:]))
        content = json.dumps({"title": letter.title, "blocks": _flat(letter)})
        ours = timed(lambda letter=letter: render(letter, WHEN))  # type: ignore[misc]
        other = timed(
            lambda content=content: compiler.compile(  # type: ignore[misc]
                format="pdf", sys_inputs={"d": content}, pdf_standards=["a-2a", "ua-1"]
            )
        )
        plain = apart.submit(_plain_time, _flat(letter)).result()
        if number >= WARM:
            for name, one in (("ours", ours), ("typst", other), ("plain", plain)):
                times[name].append(1000 * one)
    apart.shutdown()
    goals = {"typst": "<= 0.5 x twin", "plain": "ReportLab without tags, for comparison"}
    for twin, goal in goals.items():
        per_second = 1000 * len(times["ours"]) / sum(times["ours"])
        yield figure(f"letters.{twin}", "ms", times["ours"], twin=times[twin], goal=goal, per_second=per_second)
    yield figure("letters.preview", "ms", list(_previews(draft, size.letters)), goal="p95 <= 20 ms")


def _previews(draft: Snapshot, count: int) -> Iterator[float]:
    """The whole draft composed and rendered anew for each letter typed into its reasons, as the window shows it."""
    text = "Ansökan bedöms uppfylla syftet med bidraget och prioriteras före andra ansökningar i omgången. " * 6
    for at in range(count + WARM):
        typed = {"skal": (text[: 200 + at % 300],)}
        shown = replace(draft, paragraphs={**draft.paragraphs, **typed})
        one = timed(lambda shown=shown: render(compose(shown), WHEN))  # type: ignore[misc]
        if at >= WARM:
            yield 1000 * one


def _letter(place: Path) -> tuple[Letter, Snapshot]:
    """The decision letter of a case that went through the office, and its snapshot as a draft."""
    address, clock = str(place / "brev.db"), SampleClock(date(2020, 5, 18))
    schema.upgrade(address)
    opened: dict[str, Office] = {}

    def office_for(person: str) -> Office:
        if person not in opened:
            opened[person] = open_office(address, person, clock=clock)
        return opened[person]

    office = office_for("anna")
    office.people.found()
    for person, roles in (
        ("bo", ["handläggare", "granskare", "registrator"]),
        ("cilla", ["handläggare", "granskare"]),
        ("david", ["beslutsfattare"]),
    ):
        office.people.add(person, roles, display_name=person.title(), title=roles[0])
    case = registered(office, place)[0]
    decided(office_for, clock, case)
    with office.desk.reading() as work:
        held = work.decisions.one(case_id=case.id)
        assert held is not None
        letter = compose(decision_snapshot(office.desk, work, held.id))
        draft = decision_snapshot(office.desk, work, held.id, draft=True)
    for one in opened.values():
        one.close()
    return letter, draft


def _text(spans: Spans) -> str:
    return "".join(span.text for span in spans)


def _flat(letter: Letter) -> list[dict[str, Any]]:
    """Every block of the letter as values that both twins understand."""
    made: list[dict[str, Any]] = [{"kind": "p", "text": line} for line in letter.addressee]
    made += [{"kind": "p", "text": f"{label}: {value}"} for label, value in letter.reference]
    for block in letter.blocks:
        if isinstance(block, Heading):
            made.append({"kind": "h", "level": block.level, "text": block.text})
        elif isinstance(block, Para):
            made.append({"kind": "p", "text": _text(block.spans)})
        elif isinstance(block, (Bullets, Numbered)):
            made.append({"kind": "list", "items": [_text(item) for item in block.items]})
        elif isinstance(block, Table):
            made.append({"kind": "table", "head": block.head, "rows": block.rows})
        elif isinstance(block, Signatures):
            made += [{"kind": "p", "text": ", ".join(person)} for person in block.people]
    return made


def _plain_time(blocks: list[dict[str, Any]]) -> float:
    return timed(lambda: _plain(blocks))


def _plain(blocks: list[dict[str, Any]]) -> bytes:
    if "Prov" not in pdfmetrics.getRegisteredFontNames():
        pdfmetrics.registerFont(TTFont("Prov", str(resources.root() / "fonts" / "OpenSans-Regular.ttf")))
    style = ParagraphStyle("p", fontName="Prov", fontSize=10, leading=14.5, spaceAfter=6)
    story: list[Any] = []
    for block in blocks:
        if block["kind"] == "table":
            cells = [[Paragraph(escape(c), style) for c in row] for row in (block["head"], *block["rows"])]
            story.append(PlainTable(cells, repeatRows=1))
        else:
            story += [Paragraph(escape(line), style) for line in block.get("items", [block.get("text")])]
    file = io.BytesIO()
    SimpleDocTemplate(file, pagesize=A4, leftMargin=25 * mm, rightMargin=25 * mm).build(story)
    return file.getvalue()
