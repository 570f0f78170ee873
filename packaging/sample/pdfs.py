"""The attachments: short real PDF documents, the same bytes every time."""

from __future__ import annotations

from io import BytesIO
from random import Random

from bodies import NAMES, person
from plan import Item
from reportlab.lib.pagesizes import A4
from reportlab.lib.utils import simpleSplit
from reportlab.pdfgen.canvas import Canvas
from rows import LABELS, Row
from typed import grouped

Page = tuple[str, str, list[str]]


def document(row: Row, kind: str) -> bytes:
    """One attachment of an application; a kommun's letter of support is the same for all its applicants."""
    heading, head, paragraphs = CONTENT[kind](row)
    out = BytesIO()
    canvas = Canvas(out, pagesize=A4, invariant=1, pageCompression=1)
    canvas.setTitle(heading)
    canvas.setAuthor(head)
    canvas.setFont("Helvetica-Oblique", 8)
    canvas.drawString(72, 800, "Exempelhandling – påhittat innehåll")
    canvas.setFont("Helvetica", 10)
    canvas.drawString(72, 776, head[:95])
    canvas.setFont("Helvetica-Bold", 16)
    canvas.drawString(72, 744, heading)
    text = canvas.beginText(72, 716)
    text.setFont("Helvetica", 11)
    for paragraph in paragraphs:
        for line in simpleSplit(paragraph, "Helvetica", 11, 450):
            text.textLine(line)
        text.textLine("")
    canvas.drawText(text)
    canvas.showPage()
    canvas.save()
    return out.getvalue()


def _statutes(row: Row) -> Page:
    body = row.item.body
    return (
        "Stadgar",
        body.name,
        [
            f"1 § {body.short} är en ideell organisation med säte i {body.place.name}, bildad {body.founded}.",
            "2 § Ändamålet är att främja gemenskap och lika villkor. Organisationen är oberoende av stat och partier.",
            "3 § Medlem blir den som delar ändamålet. Medlemskap är frivilligt och öppet för alla.",
            "4 § Högsta beslutande organ är årsmötet, som hålls före mars månads utgång. Varje medlem har en röst.",
            f"5 § Styrelsen har {5 + body.members % 5} ledamöter som väljs för ett år.",
            "6 § Verksamheten bedrivs utan vinstsyfte. Överskott används till ändamålet.",
            "7 § Ändring av stadgarna kräver två tredjedels majoritet vid två på varandra följande möten.",
        ],
    )


def _year(row: Row) -> Page:
    body, rng = row.item.body, Random(f"year {row.item.body.orgnr}")
    income = rng.randint(180, 4200) * 1000
    cost = income - rng.randint(-20, 60) * 1000
    return (
        "Verksamhetsberättelse och årsredovisning 2019",
        body.name,
        [
            f"Under året har {body.short} haft {body.members} medlemmar och {rng.randint(3, 11)} styrelsemöten.",
            f"Verksamheten i {body.place.areas[0]} har omfattat {rng.randint(40, 320)} tillfällen med tillsammans "
            f"{rng.randint(9, 88) * 100} besök.",
            f"Intäkterna var {grouped(income)} kronor och kostnaderna {grouped(cost)} kronor. "
            f"Årets resultat är {grouped(income - cost)} kronor.",
            "Revisorerna har granskat räkenskaperna utan anmärkning, och årsmötet har beviljat styrelsen ansvarsfrihet.",
        ],
    )


def _budget(row: Row) -> Page:
    lines = [f"{label}: {row.values[f'Budget: {label}']} kronor" for label in LABELS if row.values[f"Budget: {label}"]]
    total = f"Summa sökt bidrag: {grouped(row.item.sought)} kronor"
    return "Budget", row.item.body.name, [f"Insats: {row.title}", *lines, total]


def _intent(row: Row) -> Page:
    place = row.item.body.place
    return (
        "Avsiktsförklaring",
        row.item.body.name,
        [
            f"Parterna avser att samverka i {place.areas[0]} och {place.areas[1]} under perioden juli 2020–april 2021.",
            f"Insatsen heter {row.title}. Varje part bidrar med arbetstid och utser en ansvarig person.",
            "Avsiktsförklaringen gäller under förutsättning att statsbidrag beviljas.",
        ],
    )


def _picture(row: Row) -> Page:
    rng, place = Random(f"bild {row.item.key}"), row.item.body.place
    facts = [
        f"{name}: {rng.randint(38, 96)} procent"
        for name in ("Behöriga till gymnasiet", "Sysselsatta 20–64 år", "Trygga kvällstid")
    ]
    return "Lägesbild i sammandrag", row.item.body.name, [f"Uppgifter för {place.areas[0]}, 2019.", *facts]


def _support(row: Row) -> Page:
    place = row.item.body.place
    return (
        "Stöd för insatser i civilsamhället",
        f"{place.kommun} (exempel)",
        [
            f"{place.kommun} samverkar med föreningar och stiftelser i {place.areas[0]} och {place.areas[1]} och ställer "
            "sig bakom ansökningar som utgår från områdenas behov.",
            "Kommunen bidrar med kontaktvägar, lokal enligt överenskommelse och deltagande i styrgrupp.",
        ],
    )


def _signatory(row: Row) -> Page:
    rng: Random = row.item.rng("protokoll")
    item: Item = row.item
    place = f"{rng.choice(NAMES['streets'])} i {item.body.place.name}"
    return (
        "Protokollsutdrag: firmatecknare",
        item.body.name,
        [
            f"Konstituerande möte den {rng.randint(2, 28)} mars 2020, {place}.",
            f"Beslutades att {row.values['Firmatecknare']} och {person(rng)} tecknar firman var för sig.",
        ],
    )


CONTENT = {
    "stadgar": _statutes,
    "arsredovisning": _year,
    "verksamhetsberattelse": _year,
    "budget": _budget,
    "avsiktsforklaring": _intent,
    "lagesbild": _picture,
    "samverkan": _support,
    "firmatecknare": _signatory,
}
