"""One row of a table per application, under the headers of the design, and the attachments it names."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from random import Random

from bodies import MARK, dashed, giro, person, phone, slug
from plan import PAPER, Item, Plan
from prose import THEMES, Composer, Slots, expand
from typed import MONTHS, grouped, money
from typed import day as typed_day

Value = str | int | float | date
LABELS = ["Personal", "Lokaler", "Resor", "Material", "Konsulter", "Information", "Övrigt"]
WEIGHTS = [[52, 6, 5, 7, 18, 7, 5], [48, 14, 5, 14, 6, 6, 7]]
FOCUS = {
    "kommun_region": ["Kunskap om nuläge, orsaker och åtgärder", "Strategisk samverkan och gemensamma åtgärder"],
    "civilsamhalle": ["Strategisk lokal samverkan på kunskapsgrund"],
}
KNOWLEDGE = {"lagesbild", "planering", "skola", "bostad", "larande"}
KIND_WORDS = {
    "kommun": ["Kommun"],
    "region": ["Region", "Region", "Landsting"],
    "kommunalforbund": ["Kommunalförbund"],
    "kommunforbund": ["Kommunförbund"],
    "kommunalt_bolag": ["Kommunalt bolag"],
    "ideell_forening": ["Ideell förening", "Ideell förening", "ideell förening", "Förening"],
    "stiftelse": ["Stiftelse"],
    "trossamfund": ["Trossamfund", "Registrerat trossamfund", "Församling"],
    "aktiebolag": ["Aktiebolag", "AB"],
    "ekonomisk_forening": ["Ekonomisk förening"],
}
STATEMENTS = [
    ("Behörig juridisk form", True),
    ("Utan vinstsyfte i Sverige", True),
    ("Verksam minst två år före ansökan", True),
    ("Respekterar demokratins idéer (jämställdhet; icke-diskriminering)", True),
    ("Skulder hos Kronofogden", False),
    ("Likvidation eller konkurs", False),
    ("Statligt stöd enligt artikel 107 FEUF", False),
]


@dataclass
class Row:
    item: Item
    values: dict[str, Value]
    documents: list[tuple[str, str]] = field(default_factory=list)  # file name, kind of document
    title: str = ""


def slots(item: Item) -> Slots:
    """What the sentences may say about this applicant."""
    body, place = item.body, item.body.place
    return {
        "org": body.short,
        "ort": place.name,
        "omr": place.areas[0],
        "omr2": place.areas[1],
        "kommun": body.short if item.track == "kommun_region" else place.kommun,
        "inv": place.inhabitants if body.kind == "kommun" else "210 000",
        "start": str(body.founded),
        "medl": str(body.members),
        "lanet": place.lan.removesuffix("s län"),
        "summa": f"{grouped(item.sought)} kronor",
        "sak": THEMES[item.theme]["sak"],
    }


def make(item: Item, plan: Plan) -> Row:
    """The row of an application that is no copy of another."""
    rng = item.rng("row")
    known = slots(item)
    title = expand(rng.choice(THEMES[item.theme]["titles"]), known, rng)
    row = Row(item, {}, [], title)
    row.values.update(_arrival(item, rng))
    row.values.update(_applicant(item, plan, rng))
    row.values.update(_project(item, title, rng))
    row.values.update(_budget(item, rng))
    if item.track == "civilsamhalle":
        row.values.update(_statements(item, rng))
    row.documents = _documents(item, rng)
    folder = "" if item.file == PAPER else "bilagor/"
    row.values["Bilagor"] = "; ".join(folder + name for name, _ in row.documents)
    for flaw in sorted(item.flaws):
        if flaw in SPOIL:
            SPOIL[flaw](row, rng)
    return row


def _arrival(item: Item, rng: Random) -> dict[str, Value]:
    spreadsheet = item.file.endswith((".xlsx", ".ods"))
    written: Value = item.arrived if spreadsheet and rng.random() < 0.8 else typed_day(item.arrived, rng)
    if item.file.endswith(".json"):
        written = item.arrived.isoformat()
    return {"Referens": item.reference, "Ankomstdatum": written, "Ankomstsätt": item.channel}


def _applicant(item: Item, plan: Plan, rng: Random) -> dict[str, Value]:
    body, place = item.body, item.body.place
    host = f"{slug(body.short)[:40].strip('-')}.example"
    contact = person(rng)
    number = plan.typed_number.get(item.key, body.orgnr)
    plain = number.replace("-", "")
    written: Value = rng.choice([number, number, number, plain, f"16{plain}"])
    if "float" in item.flaws:
        written = float(plain)
    return {
        "Sökande": body.name,
        "Organisationsnummer": written,
        "Typ av organisation": rng.choice(KIND_WORDS[body.kind]),
        "Adress": f"{rng.choice(['Exempelgatan', 'Provvägen', 'Mallstigen', 'Mönstergatan', 'Skissgränd'])} {rng.randint(1, 84)}",
        "Postnummer": f"99{rng.randint(0, 9)} {rng.randint(10, 99)}",
        "Postort": place.name,
        "Kommun": place.name,
        "Län": place.lan,
        "E-post": f"kontakt@{host}",
        "Telefon": phone(rng),
        "Kontaktperson": contact,
        "Kontaktperson e-post": f"{slug(contact).replace('-', '.')}@{host}",
        "Kontaktperson telefon": phone(rng),
        "Firmatecknare": person(rng) if item.track == "civilsamhalle" else "",
        "Bankgiro/Plusgiro": giro(rng),
    }


def _project(item: Item, title: str, rng: Random) -> dict[str, Value]:
    side = "c" if item.track == "civilsamhalle" else "r" if item.body.kind == "region" else "k"
    starts, ends = rng.choice(item.begins), rng.choice(item.finishes)
    period = f"{MONTHS[starts.month - 1]} {starts.year} till {MONTHS[ends.month - 1]} {ends.year}"
    words = Composer(item.theme, side, {**slots(item), "titel": f"”{title}”", "period": period}, rng)
    choices = FOCUS[item.track]
    focus = choices[0] if item.theme in KNOWLEDGE else choices[-1]
    spreadsheet = item.file.endswith((".xlsx", ".ods", ".json"))
    sought: Value = item.sought if spreadsheet and rng.random() < 0.8 else money(item.sought, rng)
    return {
        "Insatsens namn": title,
        "Inriktning": focus,
        "Sökt belopp": sought,
        "Sammanfattning": words.summary(),
        "Nuläge och behov": words.need(),
        "Mål": words.goals(),
        "Aktiviteter": words.activities(),
        "Samverkan": words.cooperation(),
        "Uppföljning": words.followup(),
        "Långsiktighet": words.longterm(),
        "Startdatum": starts.isoformat(),
        "Slutdatum": ends.isoformat(),
    }


def _budget(item: Item, rng: Random) -> dict[str, Value]:
    """Lines in whole thousands that make the sum, the first takes what is left over."""
    weights = [w * rng.uniform(0.5, 1.5) for w in WEIGHTS[item.track == "civilsamhalle"]]
    for index in rng.sample(range(1, 7), rng.randint(0, 2)):
        weights[index] = 0
    lines = [int(item.sought * w / sum(weights)) // 1000 * 1000 for w in weights]
    lines[0] += item.sought - sum(lines)
    text = item.file.endswith(".csv")
    style = rng.choice([str, grouped]) if text else int
    return {f"Budget: {label}": style(line) if line else "" for label, line in zip(LABELS, lines, strict=True)}


def _statements(item: Item, rng: Random) -> dict[str, Value]:
    words = Composer(item.theme, "c", slots(item), rng)
    yes, no = rng.choice([("Ja", "Nej"), ("Ja", "Nej"), ("ja", "nej"), ("JA", "NEJ"), ("J", "N")])
    other = rng.random() < 0.4
    values: dict[str, Value] = {header: yes if answer else no for header, answer in STATEMENTS}
    values["Annat statsbidrag sökt eller beviljat för samma verksamhet"] = no
    values["Andra bidrag (givare; ändamål; belopp; väntat besked)"] = words.other_grants() if other else ""
    values["Lokal förankring"] = yes
    values["Beskrivning av lokal förankring"] = words.roots()
    return values


def _documents(item: Item, rng: Random) -> list[tuple[str, str]]:
    tail = item.reference.lower()
    if item.track == "kommun_region":
        kinds = ["budget", *(k for k in ("avsiktsforklaring", "lagesbild") if rng.random() < 0.4)]
    else:
        report = rng.choice(["arsredovisning", "arsredovisning", "verksamhetsberattelse"])
        kinds = ["stadgar", report]
        kinds += [k for k, share in (("samverkan", 0.35), ("firmatecknare", 0.2)) if rng.random() < share]
        if item.fate in ("granted", "later") and "samverkan" not in kinds:
            kinds.append("samverkan")
    if "no_attachment" in item.flaws:
        kinds = [k for k in kinds if k in ("lagesbild", "samverkan", "firmatecknare")]
    return [(f"{kind}-{tail}.pdf", kind) for kind in kinds]


def _spoil_number(row: Row, rng: Random) -> None:
    digits = row.item.body.orgnr.replace("-", "")
    row.values["Organisationsnummer"] = dashed(digits[:9] + str((int(digits[9]) + rng.randint(1, 8)) % 10))


def _spoil_sum(row: Row, rng: Random) -> None:
    header = "Budget: Personal"
    was = int(str(row.values[header]).replace(" ", ""))
    row.values[header] = was + rng.choice([-40_000, 25_000, 1_000, 90_000])


def _spoil_giro(row: Row, rng: Random) -> None:
    row.values["Bankgiro/Plusgiro"] = f"99{rng.randint(10, 49)}-{rng.choice(['1235', '4711', '8008'])}"
    digits = str(row.values["Bankgiro/Plusgiro"]).replace("-", "")
    total = sum(sum(divmod(int(d) * (2 - i % 2), 10)) for i, d in enumerate(digits))
    if total % 10 == 0:
        row.values["Bankgiro/Plusgiro"] = f"{digits[:4]}-{digits[4:7]}{(int(digits[7]) + 1) % 10}"


def _name_missing_file(row: Row, _rng: Random) -> None:
    folder = "" if row.item.file == PAPER else "bilagor/"
    name = f"{folder}tidplan-{row.item.reference.lower()}.pdf"
    row.values["Bilagor"] = f"{row.values['Bilagor']}; {name}".removeprefix("; ")


def _set(header: str, value: Value) -> Callable[[Row, Random], None]:
    def spoil(row: Row, _rng: Random) -> None:
        row.values[header] = value

    return spoil


def _formula(row: Row, rng: Random) -> None:
    if rng.random() < 0.5:
        row.values["Kontaktperson telefon"] = "+46 70 174 06 " + str(rng.randint(10, 99))
        row.values["Andra bidrag (givare; ändamål; belopp; väntat besked)"] = "=SUMMA(A1:A4)"
    else:
        row.values["Insatsens namn"] = f"+{row.title}"
        row.values["Samverkan"] = f"-{row.values['Samverkan']}"


def _point(row: Row, _rng: Random) -> None:
    row.values["Budget: Personal"] = "1.250.000"


def _ore(row: Row, _rng: Random) -> None:
    row.values["Sökt belopp"] = f"{row.item.sought},50"
    row.values["Budget: Personal"] = str(row.values["Budget: Personal"]).replace(" ", "") + ",50"


SPOIL: dict[str, Callable[[Row, Random], None]] = {
    "orgnr": _spoil_number,
    "orgnr_blank": _set("Organisationsnummer", ""),
    "sum": _spoil_sum,
    "giro": _spoil_giro,
    "file_missing": _name_missing_file,
    "error_cell": _set("Startdatum", "#N/A"),
    "error_value": _set("Startdatum", "=NA()"),
    "budget_point": _point,
    "start_unreadable": _set("Startdatum", "efter semestern"),
    "yesno_unreadable": _set("Lokal förankring", "delvis"),
    "formula": _formula,
    "ore": _ore,
}


def copied(row: Row, item: Item) -> Row:
    """The same application once more under a reference of its own; a variant names the applicant otherwise."""
    values = {**row.values, **_arrival(item, item.rng("row"))}
    values["Sökt belopp"] = str(item.sought)
    if "dubblett_variant" in item.flaws:
        values["Sökande"] = f"{item.body.short}, samordningen{MARK}"
    if "dubblett_nara" in item.flaws:
        values["Sökande"] = item.body.name.upper().replace("EN ", "N ", 1)
        _spoil_number(Row(item, values), item.rng("number"))
    return Row(item, values, [], row.title)
