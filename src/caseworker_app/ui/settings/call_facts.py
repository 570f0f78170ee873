"""A call as lines to read: dates, frames, criteria, documents, questions and answers, what a lawyer has not seen."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from caseworker_app.domain.call import Call
from caseworker_app.domain.money import formatted
from caseworker_app.domain.paper import Profile
from caseworker_app.ui.translation import translate


@dataclass(frozen=True, slots=True)
class Fact:
    """One line: under which heading, what, and its value."""

    at: int
    head: str
    what: str
    value: str
    warn: bool = False


Line = tuple[str, str, str, bool]


def call_facts(call: Call) -> list[Fact]:
    """Everything a caseworker asks of a call, in reading order."""
    lines = [*_times(call), *_money(call), *_criteria(call), *_papers(call), *_help(call), *_unreviewed(call)]
    return [Fact(at, *line) for at, line in enumerate(lines)]


def agency_facts(call: Call) -> list[Fact]:
    """The sender of the call's letters."""
    agency, rules = call.agency, call.rules
    yes, no = translate("call_facts", "ja"), translate("call_facts", "nej")
    values = (
        (translate("call_facts", "Namn"), agency.name),
        (translate("call_facts", "Kortnamn"), agency.short_name),
        (translate("call_facts", "Organisationsnummer"), agency.orgnr),
        (translate("call_facts", "Postadress"), ", ".join(agency.address)),
        (translate("call_facts", "Besöksadress"), agency.visiting_address),
        (translate("call_facts", "Telefon"), agency.phone),
        (translate("call_facts", "E-post"), agency.email),
        (translate("call_facts", "Webbplats"), agency.web),
        (translate("call_facts", "Myndighetschefens titel"), agency.head_title),
        (translate("call_facts", "Färg i brev"), agency.colour),
        (translate("call_facts", "Adressens plats i brev"), _place(agency.page)),
        (translate("call_facts", "Vem beslutar"), rules.decider_title),
        (translate("call_facts", "Fyra ögon"), yes if rules.four_eyes else no),
        (translate("call_facts", "Dagar för komplettering"), str(rules.completion_days)),
        (translate("call_facts", "Post räknas från arbetsdagen före"), yes if rules.posted_arrival else no),
    )
    return [Fact(at, "", what, value) for at, (what, value) in enumerate(values) if value]


def _place(page: Profile) -> str:
    sides = (page.address_left, page.address_top, page.address_width, page.address_height)
    left, top, width, height = (f"{side:g}".replace(".", ",") for side in sides)
    said = translate("call_facts", "{left} mm från vänster, {top} mm uppifrån, {width} × {height} mm")
    return said.format(left=left, top=top, width=width, height=height)


def _times(call: Call) -> Iterator[Line]:
    head = translate("call_facts", "Datum")
    yield head, translate("call_facts", "Ansökan"), f"{call.opens} – {call.closes}", False
    yield head, translate("call_facts", "Insatser"), f"{call.starts} – {call.ends}", False
    for one in call.dates:
        day = f"{one.start} – {one.end}" if one.end else f"{one.start}"
        yield head, one.title, f"{day}  {one.note}".strip(), False


def _money(call: Call) -> Iterator[Line]:
    titles = {track.id: track.frame_title for track in call.tracks}
    for one in call.frames:
        value = translate("call_facts", "{amount} från {day}: {source}").format(
            amount=formatted(one.amount), day=one.valid_from, source=one.source
        )
        yield translate("call_facts", "Ramar"), titles.get(one.group, one.group), value, False


def _criteria(call: Call) -> Iterator[Line]:
    for one in call.criteria:
        value = translate("call_facts", "vikt {weight}, {lowest}–{highest} poäng").format(
            weight=one.weight, lowest=one.lowest, highest=one.highest
        )
        yield translate("call_facts", "Kriterier"), one.title, value, not one.reviewed


def _papers(call: Call) -> Iterator[Line]:
    for one in (*call.guidance, *call.links):
        yield translate("call_facts", "Dokument"), one.title, one.url or one.file or one.text, not one.reviewed


def _help(call: Call) -> Iterator[Line]:
    for one in call.questions:
        yield translate("call_facts", "Frågor och svar"), one.question, one.answer, not one.reviewed
    for person in call.contacts:
        reach = "  ".join(part for part in (person.purpose, person.email, person.phone) if part)
        yield translate("call_facts", "Kontakter"), person.name, reach, not person.reviewed


def _unreviewed(call: Call) -> Iterator[Line]:
    for one in call.unreviewed:
        yield translate("call_facts", "Ej juridiskt granskat"), one, "", True
