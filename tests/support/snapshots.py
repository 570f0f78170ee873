"""Snapshots of every letter type of the shipped calls, in the shapes that have broken letters elsewhere."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime

from caseworker_app.domain.call import Call
from caseworker_app.domain.money import Money
from caseworker_app.domain.states import Notice
from caseworker_app.letters.compose import HANDLER, compose
from caseworker_app.letters.content import Letter
from caseworker_app.letters.snapshot import ContactRow, Person, PlanRow, ReportDate, Snapshot, Value
from caseworker_app.services.administration.calls import check, shipped

WHEN = datetime(2020, 6, 12, 12, tzinfo=UTC)
DAY = date(2020, 6, 12)
REASON = (
    "Insatsen bygger på en kartläggning av boendesegregationen i Norrvik och Söderäng. Kommunen har visat hur "
    "skolan, bostadsbolaget och föreningarna ska arbeta tillsammans, och hur arbetet följs upp när bidraget upphör."
)
LONG_NAME = (
    "Föreningen för samverkan, delaktighet och långsiktig samhällsutveckling i Kirunaområdets nordvästra "
    "landsbygdskommuner och gränstrakter med omnejd"
)
LONG_PROJECT = (
    "Gemensamt kunskapsunderlag för kommunövergripande bostadsförsörjningsplanering, skolsegregationsmotverkande "
    "insatser och trygghetsskapande arbete i socioekonomiskt utsatta stadsdelar"
)


def fields(call: Call, **changed: Value) -> dict[str, Value]:
    """What templates may use, all of it there."""
    plain: dict[str, Value] = {
        "agency": call.agency.name,
        "repay_to": call.agency.giro,
        "applicant": "Ängsholms kommun",
        "project": "Tillsammans i Norrvik",
        "amount": Money.kronor(1_250_000),
        "sought": Money.kronor(1_900_000),
        "refused": Money.kronor(650_000),
        "total": Money.kronor(2_250_000),
        "granted": Money.kronor(1_250_000),
        "claim": Money.kronor(312_500),
        "arrived": date(2020, 5, 14),
        "starts": date(2020, 7, 1),
        "ends": date(2021, 4, 15),
        "dnr": "DELMOS 2020/117",
        "wording": call.wordings[0].citation,
        "account": "bankgiro 160-9908",
        "reasons": REASON,
        "ground": "Kommunen har redovisat en ny budget (37 § förvaltningslagen).",
        "replaced_day": date(2020, 6, 12),
        "due": date(2020, 7, 12),
        "consequence": "Om svaret inte har kommit in i tid kan ansökan komma att avvisas enligt 20 § förvaltningslagen.",
        "considered": "Vi överväger att avslå ansökan, eftersom kommunen inte har visat hur insatsen samordnas.",
        "awaited": "er lägesrapport",
        "late_since": date(2020, 11, 16),
        "court": call.agency.courts[0].name,
        "appellant": "Ängsholms kommun",
        "appeal_day": date(2020, 7, 1),
        "trial": "Överklagandet kom in den 1 juli 2020. Sista dag var den 3 juli 2020.",
        "outcome": "återförvisat till myndigheten. Ansökan ska prövas på nytt",
        "outcome_day": date(2020, 10, 5),
    }
    return plain | changed


def snapshot(call: Call, kind: str, **changed: object) -> Snapshot:
    """A letter of a kind as an everyday case has it: one or two pages."""
    grants = kind in ("bifall", "delvis_bifall", "tillaggsbidrag", "andring")
    decided = kind not in set(Notice)
    rule = next((one for one in call.appeal_rules if kind in one.kinds), call.appeal_rules[0])
    to_court = kind == Notice.HANDING_OVER
    half = Money.kronor(625_000)
    plain: dict[str, object] = {
        "agency": call.agency,
        "template": call.letters[kind],
        "dnr": "DELMOS 2020/117",
        "day": DAY,
        "fields": fields(call),
        "addressee": call.agency.courts[0].lines
        if to_court
        else ("Ängsholms kommun", "Storgatan 1", "662 31 ÄNGSHOLM"),
        "orgnr": "" if to_court else "212000-1234",
        "paragraphs": {},
        "conditions": tuple(c.text for c in call.conditions[:4]) if grants else (),
        "plan": (
            PlanRow(title="Första utbetalningen", amount=half, earliest=date(2020, 6, 17)),
            PlanRow(
                title="Andra utbetalningen",
                amount=half,
                earliest=date(2020, 12, 1),
                latest=date(2020, 12, 7),
                note="när er lägesrapport är godkänd",
            ),
        )
        if grants
        else (),
        "reports": tuple(ReportDate(title=r.title, due=r.due) for r in call.reports) if grants else (),
        "people": (
            (
                Person(name="Disa Ek", title="direktör", part="beslutande"),
                Person(name="Bo Alm", title="handläggare", part="föredragande"),
            )
            if decided
            else (Person(name="Bo Alm", title="handläggare", part=HANDLER),)
        ),
        "dissent": (),
        "appeal_heading": rule.heading if decided else "",
        "appeal_text": rule.text if decided else "",
        "contacts": tuple(
            ContactRow(name=c.name, purpose=c.purpose, email=c.email, phone=c.phone) for c in call.contacts[:1]
        ),
        "items": ("Senaste årsredovisningen", "Intyg om firmatecknare")
        if kind in (Notice.COMPLETION, Notice.HEARING, Notice.HANDING_OVER, Notice.DISSENT)
        else (),
        "enclosures": (),
        "sample": True,
        "reviewed": True,
    }
    return Snapshot(**plain | changed)  # type: ignore[arg-type]  # a table of plain values


def three_pages(call: Call, kind: str) -> Snapshot:
    made = snapshot(call, kind)
    long = tuple(f"{n}. {REASON} {REASON}" for n in range(1, 15))
    body = next((s.id for s in made.template.sections if s.editable), made.template.sections[0].id)
    return dataclasses.replace(made, paragraphs={body: long})


def longest_names(call: Call, kind: str) -> Snapshot:
    made = snapshot(call, kind)
    people = tuple(
        dataclasses.replace(p, name="Maria-Christina Adlercreutz-von Rosenstierna Löwenhjelm", title="ställföreträdare")
        for p in made.people
    )
    address = (LONG_NAME, "c/o Kommunledningsförvaltningen, Utvecklingsavdelningen, Box 12345", "981 85 KIRUNA")
    named = fields(call, applicant=LONG_NAME, project=LONG_PROJECT, dnr="DELMOS-SEG 2020/1234567")
    return dataclasses.replace(
        made, fields=named, addressee=address, people=people, orgnr="232100-0016", dnr="DELMOS-SEG 2020/1234567"
    )


def all_options(call: Call, kind: str) -> Snapshot:
    made = snapshot(call, kind)
    plan = tuple(
        PlanRow(title=f"Delbetalning {n}", amount=Money.kronor(100_000), earliest=date(2020, 6, 17)) for n in range(24)
    )
    return dataclasses.replace(
        made,
        plan=plan if made.plan else (),
        conditions=tuple(c.text for c in call.conditions) if made.conditions else (),
        dissent=("Cilla Berg anser att ansökan borde ha beviljats med hela det sökta beloppet.",)
        if made.appeal_text
        else (),
        people=(
            *made.people,
            Person(name="Eva Dahl", title="jurist", part="deltog i den slutliga handläggningen"),
        )
        if made.appeal_text
        else made.people,
        enclosures=("Stödlogga med riktlinjer", "Mall för lägesrapport"),
        draft=False,
    )


Shape = Callable[[Call, str], Snapshot]
SHAPES: dict[str, Shape] = {
    "en sida": snapshot,
    "tre sidor": three_pages,
    "långa namn": longest_names,
    "alla delar": all_options,
}


def calls() -> dict[str, Call]:
    return {key: check(key) for key in shipped()}


def every_letter() -> Iterator[tuple[str, str, Letter]]:
    """(call/kind, shape, letter): every type in every shape; templates met before only with all their parts."""
    met: list[object] = []
    for key, call in calls().items():
        for kind, template in call.letters.items():
            shapes = {"alla delar": all_options} if template in met else SHAPES
            met.append(template)
            for shape, made in shapes.items():
                yield f"{key}/{kind}", shape, compose(made(call, kind))
