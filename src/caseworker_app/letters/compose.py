"""From a snapshot to a letter: pure, in the order a decision is read."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import date
from functools import lru_cache

from caseworker_app.domain.call_papers import LetterSection
from caseworker_app.domain.dates import long_form
from caseworker_app.domain.money import NO_BREAK, Money, formatted
from caseworker_app.domain.states import Notice
from caseworker_app.errors import LetterFailed
from caseworker_app.letters.content import (
    Block,
    Bullets,
    Face,
    Heading,
    Letter,
    Numbered,
    Para,
    Signatures,
    Span,
    Spans,
    Table,
)
from caseworker_app.letters.snapshot import Person, Snapshot
from caseworker_app.letters.templates import SUM, UNSAID, filled
from caseworker_app.sentences import Sentence

HANDLER = "handläggare"
NAMES_MAY_GO = date(2025, 7, 1)  # SFS 2025:582
SAMPLE = "Exempel. Alla uppgifter är påhittade."
DRAFT = "Utkast. Beslutet är inte fattat."
DRAFT_NOTICE = "Utkast."
UNREVIEWED = "Texterna om överklagande är ej juridiskt granskade."
UNREVIEWED_COURT = "Domstolens namn och adress är ej juridiskt granskade."
_PARTS = re.compile(r"\n\s*\n")
_BLANKS = re.compile(r"[ \t\r\n]+")
_BULLET = re.compile(r"\s*[-•–]\s+")
_NUMBER = r"\d+(?: [a-z])?"
_SECTION = re.compile(rf"((?:{_NUMBER}(?:,| och| eller) )?{_NUMBER})[ \u00a0](§§?)[ \u00a0]?")
_MONTHS = "januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december"
_DATE = re.compile(rf"\b(\d{{1,2}}) ({_MONTHS}) (\d{{4}})\b")
_SUM = re.compile(r"\b(\d{1,3}(?: \d{3})+|\d+)(?= (?:kr|kronor|tkr|mnkr|mdkr|procent)\b)")
_BEFORE = re.compile(
    r"\b(kap\.|bankgiro|plusgiro|SFS|nr|punkt|punkten) (?=\d)|(?<=\d) (?=(?:kap\.|kr\b|kronor\b|tkr\b|mnkr\b|mdkr\b|procent\b|%))"
)
_LINK = re.compile(r"(?P<mail>[\w.+-]+@[\w-]+(?:\.[\w-]+)+)|(?P<web>(?:https?://|www\.)[\w./?=&%#-]*[\w/])")
_SUMS = re.compile(f"{SUM[0]}(.*?){SUM[1]}", re.DOTALL)


def compose(snapshot: Snapshot) -> Letter:
    """The letter; LetterFailed when something the reader must have is missing (unless it is a draft)."""
    _complete(snapshot)
    blocks: list[Block] = [Heading(_tidy(snapshot.template.title), 1)]
    for section in snapshot.template.sections:
        body = list(_section(snapshot, section))
        if not body:
            continue
        heading = snapshot.appeal_heading if section.id == "overklagande" else section.heading
        if heading:
            blocks.append(Heading(_tidy(heading)))
        blocks += body
    if snapshot.enclosures:
        blocks += [Heading("Bilagor"), Bullets(tuple(_spans(text) for text in snapshot.enclosures))]
    return Letter(
        kind=snapshot.template.kind,
        title=_tidy(snapshot.template.title),
        dnr=snapshot.dnr,
        agency=snapshot.agency,
        reference=tuple(_reference(snapshot)),
        addressee=tuple(_tidy(line) for line in snapshot.addressee),
        blocks=tuple(blocks),
        sample=snapshot.sample,
        draft=snapshot.draft,
        notices=tuple(_notices(snapshot)),
        part=snapshot.part,
    )


def _complete(snapshot: Snapshot) -> None:
    """What every letter needs (31 § FL), apart from what its template asks for."""
    if snapshot.draft:
        return
    if snapshot.day is None:
        raise LetterFailed("Brevet kan inte göras: dagen saknas.", "day")
    if not snapshot.dnr:
        raise LetterFailed("Brevet kan inte göras: diarienumret saknas.", "dnr")
    if not snapshot.addressee:
        raise LetterFailed("Brevet kan inte göras: adressen saknas.", "addressee")
    sections = {section.id for section in snapshot.template.sections}
    if "overklagande" in sections and not snapshot.appeal_text.strip():
        raise LetterFailed("Brevet kan inte göras: texten om överklagande saknas.", "appeal")
    if "beslutsfattare" in sections and not snapshot.people:
        raise LetterFailed("Brevet kan inte göras: beslutande och föredragande saknas.", "people")
    if any(UNSAID in text for texts in snapshot.paragraphs.values() for text in texts):
        raise LetterFailed(
            "Brevet kan inte göras: en text som är skriven för hand säger att en uppgift saknas.", "words"
        )


def _notices(snapshot: Snapshot) -> Iterator[str]:
    if snapshot.sample:
        yield SAMPLE
    if snapshot.draft:
        yield DRAFT_NOTICE if snapshot.template.kind in {one.value for one in Notice} else DRAFT
        if not snapshot.reviewed:
            yield UNREVIEWED_COURT if snapshot.template.kind == Notice.HANDING_OVER else UNREVIEWED


def _reference(snapshot: Snapshot) -> Iterator[tuple[str, str]]:
    yield "Datum", snapshot.day.isoformat() if snapshot.day else "[dag saknas]"
    yield "Diarienummer", snapshot.dnr.replace(" ", NO_BREAK)
    if snapshot.orgnr:
        yield "Organisationsnummer", _tidy(snapshot.orgnr)
    for person in snapshot.people:
        if person.part == HANDLER and person.name:
            yield "Handläggare", _tidy(person.name)


def program_texts(snapshot: Snapshot, section_id: str) -> list[str]:
    """The paragraphs of a section as the template and the data make them, whatever a person has written there."""
    for section in snapshot.template.sections:
        if section.id == section_id:
            return [_tidy(part) for part in _PARTS.split(_filled(snapshot, section)) if part.strip()]
    return []


def unsaid(snapshot: Snapshot) -> list[LetterFailed]:
    """What the texts of a draft lack that its letter must say, each datum once, in the order of the letter."""
    found: dict[str, LetterFailed] = {}
    for section in snapshot.template.sections:
        if any(UNSAID in text for text in snapshot.paragraphs.get(section.id, ())):
            said = Sentence(
                "Texten under {heading} säger att en uppgift saknas. Skriv uppgiften.",
                heading=section.heading or section.id,
            )
            found.setdefault(section.id, LetterFailed(said, section.id))
        if section.id in snapshot.paragraphs:
            continue
        try:
            filled(section.text, _where(snapshot, section), snapshot.fields, draft=False)
        except LetterFailed as error:
            found.setdefault(error.field, error)
    return list(found.values())


def _filled(snapshot: Snapshot, section: LetterSection) -> str:
    return filled(section.text, _where(snapshot, section), snapshot.fields, draft=snapshot.draft)


def _where(snapshot: Snapshot, section: LetterSection) -> str:
    return f"mallen {snapshot.template.title}, avsnittet {section.heading or section.id}"


def _section(snapshot: Snapshot, section: LetterSection) -> Iterator[Block]:
    """The section's own text, then what belongs to it by its id; nothing of a text that a person took away whole."""
    typed = _TYPED.get(section.id)
    added = list(typed(snapshot)) if typed else []
    if typed and section.id in _ONLY_WITH and not added:
        return
    own = snapshot.paragraphs.get(section.id)
    if own:
        yield from _blocks([text for whole in own for text in _PARTS.split(whole)], strong=False)
    elif own is None and section.text.strip():
        yield from _blocks(_PARTS.split(_filled(snapshot, section)), strong=section.id == "beslut")
    yield from added


def _blocks(parts: list[str], *, strong: bool) -> Iterator[Block]:
    """Paragraphs; lines that all begin with a dash are a list."""
    for part in parts:
        lines = [line for line in part.split("\n") if line.strip()]
        if not lines:
            continue
        if len(lines) > 1 and all(_BULLET.match(line) for line in lines):
            yield Bullets(tuple(_spans(_BULLET.sub("", line, count=1), strong=strong) for line in lines))
        else:
            yield Para(_spans(part, strong=strong))


def _tidy(text: str) -> str:
    """One line without our own marks; numbers stay with their section sign."""
    return _glued(_BLANKS.sub(" ", text.replace(SUM[0], "").replace(SUM[1], "")).strip())


def _glued(text: str) -> str:
    """No line breaks inside a sum, a date or a reference to a section, also where a person typed plain blanks."""
    text = _SECTION.sub(lambda found: f"{found[1]} {found[2]} ".replace(" ", NO_BREAK), text).rstrip(NO_BREAK)
    text = _DATE.sub(rf"\1{NO_BREAK}\2{NO_BREAK}\3", text)
    text = _SUM.sub(lambda found: found[1].replace(" ", NO_BREAK), text)
    return _BEFORE.sub(lambda found: f"{found[1] or ''}{NO_BREAK}", text)


@lru_cache(maxsize=1024)
def _spans(text: str, *, strong: bool = False) -> Spans:
    """Links where an address stands, the decision's sums in bold where asked."""
    made: list[Span] = []
    at = 0
    source = _glued(_BLANKS.sub(" ", text).strip())
    for found in _SUMS.finditer(source):
        made += _linked(source[at : found.start()])
        made.append(Span(found[1], Face.STRONG if strong else Face.PLAIN))
        at = found.end()
    made += _linked(source[at:])
    return tuple(span for span in made if span.text)


def _linked(text: str) -> Iterator[Span]:
    at = 0
    for found in _LINK.finditer(text):
        yield Span(text[at : found.start()])
        shown = found.group()
        url = f"mailto:{shown}" if found["mail"] else shown if "://" in shown else f"https://{shown}"
        yield Span(shown, url=url)
        at = found.end()
    yield Span(text[at:])


def _conditions(snapshot: Snapshot) -> Iterator[Block]:
    if snapshot.conditions:
        yield Numbered(tuple(_spans(text) for text in snapshot.conditions))


def _items(snapshot: Snapshot) -> Iterator[Block]:
    """A list, or a paragraph when there is one thing to say."""
    if len(snapshot.items) == 1:
        yield from _blocks(_PARTS.split(snapshot.items[0]), strong=False)
    elif snapshot.items:
        yield Numbered(tuple(_spans(text) for text in snapshot.items))


def _plan(snapshot: Snapshot) -> Iterator[Block]:
    if not snapshot.plan:
        return
    rows = [
        (
            row.title,
            _when(row.earliest.isoformat(), row.latest.isoformat() if row.latest else "", row.note),
            formatted(row.amount),
        )
        for row in snapshot.plan
    ]
    total = formatted(Money.total(row.amount for row in snapshot.plan))
    if len(rows) > 1:
        rows.append(("Summa", "–", total))
    yield Table(("Utbetalning", "När", "Belopp"), tuple(rows), (34, 44, 22), numeric=(2,), has_sum=len(rows) > 1)


def _when(earliest: str, latest: str, note: str) -> str:
    span = f"{earliest}–{latest}" if latest else f"tidigast {earliest}"
    return f"{span}, {note}" if note else span


def _reports(snapshot: Snapshot) -> Iterator[Block]:
    if snapshot.reports:
        rows = tuple((report.title, long_form(report.due)) for report in snapshot.reports)
        yield Table(("Redovisning", "Ska ha kommit in senast"), rows, (50, 50))


def _people(snapshot: Snapshot) -> Iterator[Block]:
    """Exactly the five items of 31 § FL that concern people; the day stands at the top."""
    if snapshot.people:
        yield Para(_spans(_decided(snapshot)))
        yield Signatures(tuple(_signed(p) for p in snapshot.people))
    for text in snapshot.dissent:
        yield Para((Span("Avvikande mening: ", Face.STRONG), *_spans(text)))


def _signed(person: Person) -> tuple[str, str, str]:
    """Name, title, part; the first that is there begins with a capital."""
    if person.name:
        return person.name, person.title, person.part
    first, rest = (person.title, person.part) if person.title else (person.part, "")
    return "", first[:1].upper() + first[1:], rest


def _decided(snapshot: Snapshot) -> str:
    """Who did what, or that names are left out (33 § FL, fourth paragraph, for decisions since it came into force)."""
    if not any(person.name for person in snapshot.people):
        support = " (33 § fjärde stycket förvaltningslagen)" if (snapshot.day or date.max) >= NAMES_MAY_GO else ""
        return f"Namnen på dem som har deltagit i beslutet är utelämnade{support}."
    named = [(p.part, p.name or p.title) for p in snapshot.people]
    decided = " och ".join(name for part, name in named if part.startswith("beslut"))
    presented = " och ".join(name for part, name in named if part.startswith("föredrag"))
    others = " och ".join(name for part, name in named if part.startswith("deltog"))
    text = f"Beslutet har fattats av {decided or '[beslutande saknas]'}"
    text += f" efter föredragning av {presented}." if presented else "."
    return f"{text} I den slutliga handläggningen har även {others} deltagit." if others else text


def _appeal(snapshot: Snapshot) -> Iterator[Block]:
    text = filled(snapshot.appeal_text, "texten om överklagande", snapshot.fields, draft=snapshot.draft)
    yield from _blocks(_PARTS.split(text), strong=False)


def _contacts(snapshot: Snapshot) -> Iterator[Block]:
    for contact in snapshot.contacts:
        reach = [text for text in (contact.email, f"telefon {contact.phone}" if contact.phone else "") if text]
        yield Para((*_spans(f"{contact.name}: "), Span(" "), *_spans(", ".join(reach))))


_TYPED: dict[str, Callable[[Snapshot], Iterator[Block]]] = {
    "villkor": _conditions,
    "utbetalning": _plan,
    "redovisning": _reports,
    "beslutsfattare": _people,
    "overklagande": _appeal,
    "kontakt": _contacts,
    "uppgifter": _items,
}
_ONLY_WITH = ("villkor", "utbetalning", "redovisning", "uppgifter")
