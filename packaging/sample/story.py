"""What happened to the applications afterwards: who did what, scores, proposals, the second round, reports."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta
from random import Random
from typing import Any

from plan import Item
from prose import expand, load
from rows import KIND_WORDS, Row, slots
from sums import NEW_SPLIT
from typed import MONTHS

BANK = load("story")
CRITERIA = ["relevans", "kunskapsgrund", "samverkan", "genomforande", "varaktighet"]
WEIGHTS = [3, 3, 2, 2, 2]
BANDS = {"granted": (37, 45), "later": (34.5, 36), "refused": (11, 33)}
HANDLERS = ["maja", "jonas", "leila", "petter"]
REVIEWERS = ["ingrid", "tomas"]
PEOPLE = [
    ("sanna", "Sanna Exempelros", "registrator", ["registrator"]),
    ("maja", "Maja Exempelgren", "handläggare", ["handlaggare"]),
    ("jonas", "Jonas Exempellund", "handläggare", ["handlaggare"]),
    ("leila", "Leila Exempelström", "handläggare", ["handlaggare"]),
    ("petter", "Petter Exempelhed", "handläggare", ["handlaggare"]),
    ("ingrid", "Ingrid Exempeldal", "granskare", ["granskare"]),
    ("tomas", "Tomas Exempelfors", "granskare", ["granskare"]),
    ("karin", "Karin Exempelkvist", "direktör", ["beslutsfattare"]),
    ("anders", "Anders Exempelrud", "ställföreträdande direktör", ["beslutsfattare"]),
    ("mikael", "Mikael Exempelbacke", "ekonom", ["ekonom"]),
    ("fatima", "Fatima Exempellöv", "kommunikatör", ["kommunikator"]),
    ("bo", "Bo Exempelsten", "arkivarie", ["arkivarie"]),
    ("elin", "Elin Exempelhammar", "systemförvaltare", ["administrator"]),
]
FOUNDER = {"name": "Robin Exempelskog", "title": "handläggare"}  # whoever makes the sample, in it
Table = dict[str, Any]


def weighted(scores: Sequence[int]) -> int:
    return sum(score * weight for score, weight in zip(scores, WEIGHTS, strict=True))


class Story:
    """The story as tables for TOML; `rows` by key, copies included."""

    def __init__(self, items: Sequence[Item], rows: Mapping[str, Row]) -> None:
        self._items = items
        self._rows = rows
        self._completions = {item.key: made for item, made in self._asked()}
        self._notes = self._noted()

    def tables(self) -> Iterator[tuple[str, Table]]:
        for login, name, title, roles in PEOPLE:
            yield "people", {"login": login, "name": name, "title": title, "roles": roles}
        source = "Ändrat anslagsvillkor 2020-06-25 (A2020/01473/IAS); fördelningen mellan grupperna är påhittad"
        for group, amount in NEW_SPLIT.items():
            frame = {"group": group, "valid_from": date(2020, 6, 25), "amount": amount, "source": source}
            yield "frames", {**frame, "invented": True}
        for number, item in enumerate(self._items):
            yield "cases", self._case(item, number)
        for item in self._items:
            if item.added:
                yield "round2", self._second(item)
        recipients = [item for item in self._items if item.amount or item.added]
        for item, state in zip(recipients, self._states(len(recipients)), strict=True):
            yield "reports", self._report(item, state)

    def _case(self, item: Item, number: int) -> Table:
        handler = HANDLERS[number % 4]
        assessors = [handler, REVIEWERS[number // 4 % 2]]
        table: Table = {"reference": item.reference, "handler": handler, "assessors": assessors}
        if item.fate in BANK["dismissed"]:
            text = self._dismissal(item)
            table |= {
                "formal": "brist",
                "brist": text,
                "kind": "avvisning",
                "reasons": [item.fate],
                "reason_text": text,
            }
        else:
            scores = _scores(item)
            table |= {"formal": "godkand", "scores": scores, **self._proposal(item, scores)}
        if item.key in self._completions:
            table["completion"] = self._completions[item.key]
        if item.key in self._notes:
            table["notes"] = self._notes[item.key]
        return table

    def _words(self, item: Item, text: str, **more: str) -> str:
        row = self._rows[item.key]
        labels = [h.removeprefix("Budget: ").lower() for h, v in row.values.items() if h.startswith("Budget: ") and v]
        rng = item.rng(f"story {text}")
        known = {
            "titel": f"”{row.title}”",
            "kontakt": str(row.values["Kontaktperson"]),
            "post": rng.choice(labels[1:] or labels),
        }
        return expand(text, {**slots(item), **known, **more}, rng)

    def _proposal(self, item: Item, scores: list[list[int]]) -> Table:
        rng = item.rng("proposal")
        if item.fate == "granted":
            words = self._words(item, rng.choice(BANK["granted"]["any"]))
            words += " " + self._words(item, rng.choice(BANK["granted"]["more"]))
            why = rng.choice([["prioriterad"], ["helhet"], ["prioriterad", "helhet"]])
            if item.amount == item.sought:
                return {"kind": "bifall", "amount": item.amount, "reasons": why, "reason_text": words}
            reason, post = self._cut(item)
            words += " " + self._words(item, rng.choice(BANK["granted"]["part"]), post=post)
            why = [why[0], reason]
            return {"kind": "delvis_bifall", "amount": item.amount, "reasons": why, "reason_text": words}
        if item.fate == "later":
            return {
                "kind": "avslag",
                "reasons": ["konkurrens"],
                "reason_text": self._words(item, BANK["refused"]["next"]),
            }
        weak = min(range(5), key=lambda i: (scores[0][i] + scores[1][i], i))
        reason = _refusal(item, weak, scores[0][weak] + scores[1][weak], rng)
        words = self._words(item, rng.choice(BANK["refused"][CRITERIA[weak]]))
        if reason == "konkurrens":
            words = f"{words} {self._words(item, rng.choice(BANK['refused']['close']))}".strip()
        return {"kind": "avslag", "reasons": [reason], "reason_text": words}

    def _cut(self, item: Item) -> tuple[str, str]:
        """Why a grant is smaller than what was sought, and on which line of the budget."""
        values = self._rows[item.key].values
        spare = [label for label in ("Lokaler", "Material") if values[f"Budget: {label}"]]
        if spare and item.rng("cut").random() < 0.6:
            return "sankt_lokaler", spare[0].lower()
        return "sankt_ordinarie", "personal"

    def _dismissal(self, item: Item) -> str:
        day = f"{item.arrived.day} {MONTHS[item.arrived.month - 1]} {item.arrived.year}"
        other = item.original.reference if item.original else ""
        form = KIND_WORDS[item.body.kind][0].lower()
        what = " och ".join(text.lower() for text in BANK["items"][f"no_attachment_{item.track}"])
        return self._words(item, BANK["dismissed"][item.fate], dag=day, annan=other, form=form, vad=what)

    def _asked(self) -> Iterator[tuple[Item, Table]]:
        """Ten requests that were answered, four that were not."""
        rng = Random("completions 2020")
        asked, due = date(2020, 5, 20), date(2020, 6, 3)
        answered = 0
        plain = [i for i in self._items if i.fate == "granted" and i.free][5:40:12]
        for item in self._items:
            flaw = next((f for f in ("no_attachment", "sum", "orgnr_blank") if f in item.flaws), "")
            if not flaw and item not in plain:
                continue
            key = f"{flaw}_{item.track}" if flaw == "no_attachment" else flaw or "any"
            items = rng.choice(BANK["items"]["any"]) if key == "any" else BANK["items"][key]
            table: Table = {"items": items, "asked": asked, "due": due}
            if item.fate == "ej_kompletterad":
                yield item, table
            elif answered < 10:
                answered += 1
                yield item, {**table, "answered": asked + timedelta(days=rng.randint(4, 14))}

    def _noted(self) -> dict[str, list[str]]:
        notes: dict[str, list[str]] = {}
        for item in self._items:
            flaw = next((f for f in sorted(item.flaws) if f in BANK["notes"]), "")
            if not flaw and item.flaws & {"budget_point", "start_unreadable", "yesno_unreadable"}:
                flaw = "format"
            if flaw and item.fate != "dubblett":
                notes[item.key] = [self._words(item, BANK["notes"][flaw], ratt=item.body.orgnr)]
        quiet = [item for item in self._items if item.key not in notes and item.fate in BANDS]
        for item in Random("notes 2020").sample(quiet, 40 - len(notes)):
            notes[item.key] = [self._words(item, item.rng("note").choice(BANK["notes"]["any"]))]
        return notes

    def _second(self, item: Item) -> Table:
        supplement = item.fate == "granted"
        bank = BANK["later"]
        text = bank["tillaggsbidrag"] if supplement else item.rng("later").choice(bank["andring"])
        kind = "tillaggsbidrag" if supplement else "andring"
        return {"reference": item.reference, "kind": kind, "amount": item.added, "reason_text": self._words(item, text)}

    def _states(self, count: int) -> list[str]:
        states = ["godkand"] * 36 + ["komplettering"] * 9 + ["inkommen"] * 14 + ["saknas"] * 11
        Random("reports 2020").shuffle(states)
        if len(states) != count:
            raise ValueError(f"{count} recipients, {len(states)} reports")
        return states

    def _report(self, item: Item, state: str) -> Table:
        rng = item.rng("report")
        table: Table = {"reference": item.reference, "kind": "lagesrapport", "state": state, "costs": 0, "text": ""}
        if state == "saknas":
            return table
        first, last = {
            "godkand": (date(2020, 10, 20), date(2020, 11, 13)),
            "komplettering": (date(2020, 10, 26), date(2020, 11, 16)),
            "inkommen": (date(2020, 11, 11), date(2020, 11, 20)),
        }[state]
        table["received"] = first + timedelta(days=rng.randint(0, (last - first).days))
        table["costs"] = int((item.amount + item.added) * rng.uniform(0.24, 0.58))
        bank = BANK["reports"]["open" if state == "komplettering" else "good"]
        chosen = [rng.choice(bank), *rng.sample(BANK["reports"]["more"], 2)]
        table["text"] = " ".join(self._words(item, text) for text in chosen)
        return table


def _scores(item: Item) -> list[list[int]]:
    """Two sets close to each other whose mean lies in the band of the outcome."""
    rng = item.rng("scores")
    low, high = BANDS[item.fate]
    while True:
        wanted = rng.uniform(low, high) / 12
        first = [max(0, min(4, round(rng.gauss(wanted, 0.8)))) for _ in WEIGHTS]
        second = [max(0, min(4, s + rng.choice([-1, 0, 0, 0, 1]))) for s in first]
        if low <= (weighted(first) + weighted(second)) / 2 <= high:
            return [first, second]


def _refusal(item: Item, weak: int, score: int, rng: Random) -> str:
    if weak == 0 and score <= 3:
        return rng.choice(["lagstadgat", "utanfor_andamal"]) if item.track == "kommun_region" else "utanfor_andamal"
    if weak == 1 and score <= 3:
        return "underlag_saknas"
    return "konkurrens"
