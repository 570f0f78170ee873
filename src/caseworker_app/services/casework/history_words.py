"""The journal's tables, columns and codes in words: Swedish ones, which the window can say in its own language."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from functools import reduce
from typing import Any

from caseworker_app.domain.claim import Ground
from caseworker_app.domain.money import Money, formatted
from caseworker_app.domain.risk import ControlOutcome, Risk
from caseworker_app.domain.states import (
    AppealOutcome,
    AppealState,
    CaseState,
    Detriment,
    Kind,
    PaymentState,
    Reply,
    ReportState,
    StatementKind,
    Trial,
)
from caseworker_app.sentences import Sentence
from caseworker_app.services.casework.applicant_words import ASKED_CORRECTED, CORRECTED, corrects, corrects_asked
from caseworker_app.services.casework.history_columns import LABELS, MONEY, PEOPLE

_THINGS = {
    "case": "Ärendet",
    "checklist": "Checklista",
    "completion": "Komplettering",
    "decision": "Beslut",
    "assessment": "Bedömning",
    "letter": "Brev",
    "note": "Tjänsteanteckning",
    "recusal": "Jävsfråga",
    "report": "Redovisning",
    "document": "Handling",
    "finding": "Anmärkning",
    "statement": "Besked från parten",
    "appeal": "Överklagande",
    "settlement": "Slutreglering",
    "claim": "Krav",
    "repayment": "Återbetalning",
    "taking": "Offline",
    "risk": "Riskklass",
    "control": "Kontroll",
    "identity": "Skyddade uppgifter",
    "identity_reading": "Skyddade uppgifter",
}
_ROWS = {
    "answer": "Svar i checklista",
    "score": "Poäng i bedömning",
    "paragraph": "Stycke i beslut",
    "decision_condition": "Villkor i beslut",
    "payment_part": "Utbetalning i beslut",
    "completion_item": "Uppgift i komplettering",
    "report_cost": "Kostnad i redovisning",
    "applicant": "Sökande",
    "case_": "Ärendet",
    "application": "Ansökan",
    "budget_line": "Rad i budgeten",
    "meeting": "Möte om bedömningen",
    "score_change": "Ändrad poäng",
}
_DEEDS = {
    ("taking", "create"): "Ärendet togs med offline",
    ("taking", "change"): "Ärendets läge offline ändrades",
    ("case", "create"): "Ärendet registrerades",
    ("case", "change"): "Ärendet ändrades",
    ("checklist", "create"): "Checklista påbörjad",
    ("checklist", "change"): "Checklista ändrad",
    ("completion", "create"): "Begäran om komplettering upprättad",
    ("completion", "change"): "Begäran om komplettering ändrad",
    ("decision", "create"): "Utkast till beslut upprättat",
    ("decision", "change"): "Beslut ändrat",
    ("assessment", "create"): "Bedömning påbörjad",
    ("assessment", "change"): "Bedömning ändrad",
    ("letter", "create"): "Brev upprättat",
    ("note", "create"): "Tjänsteanteckning skriven",
    ("note", "change"): "Tjänsteanteckning signerad",
    ("recusal", "create"): "Jävsfrågan besvarad",
    ("recusal", "change"): "Jävsfrågan prövad",
    ("payee", "create"): "Kontouppgift tillagd",
    ("payment", "create"): "Utbetalning lagd i uppdrag",
    ("payment", "change"): "Utbetalning bokförd",
    ("payment_stop", "create"): "Utbetalning stoppad",
    ("payment_stop", "change"): "Hinder mot utbetalning hävt",
    ("report", "create"): "Redovisning bevakas",
    ("report", "change"): "Redovisning ändrad",
    ("statement", "create"): "Besked från parten registrerat",
    ("statement", "change"): "Besked från parten makulerat",
    ("appeal", "create"): "Överklagande registrerat",
    ("appeal", "change"): "Överklagande ändrat",
    ("scenario_choice", "create"): "Ärendet prövades i ett fördelningsscenario",
    ("identity", "create"): "Skyddade uppgifter lades undan",
    ("identity_reading", "create"): "Skyddade uppgifter lästes",
    ("risk", "create"): "Riskklass satt",
    ("control", "create"): "Ärendet uttaget till kontroll",
    ("control", "change"): "Kontrollen avslutad",
    ("control", "refused"): "Försök att avsluta kontrollen av eget ärende nekat",
    ("settlement", "create"): "Bidraget slutreglerades",
    ("claim", "create"): "Krav upprättat",
    ("claim", "change"): "Kravet ändrat",
    ("repayment", "create"): "Återbetalning bokförd",
}
_KINDS = {
    "create": "skapad",
    "change": "ändrad",
    "delete": "borttagen",
    "conflict": "ändrad på två håll",
    "settled": "avgjord",
    "dispose": "gallrad",
    "refused": "(försök som nekades)",
}
_NEUTER = {
    "skapad": "skapat",
    "ändrad": "ändrat",
    "borttagen": "borttaget",
    "ändrad på två håll": "ändrat på två håll",
    "avgjord": "avgjort",
    "gallrad": "gallrat",
}
_ETT = frozenset({"Ärendet", "Beslut", "Brev", "Besked från parten", "Överklagande", "Krav"})
OTHER = "Uppgift"
REFUSED = Sentence("Varför")
_OUTCOMES = {
    "added": "tillagt",
    "edited": "ändrat",
    "removed": "borttaget",
    "same": "fanns redan",
    "changed": "ändrat på två håll",
    "deleted": "borttaget i den delade databasen",
    "decided": "efterlämnat efter beslutet",
    "parent": "hör till något borttaget",
    "refused": "tillåts inte",
    "jav": "stängt på grund av jäv",
    "handed": "bedömningen är lämnad",
    "mine": "mitt valdes",
    "theirs": "deras valdes",
}
_CODES: dict[str, Mapping[str, str]] = {
    "case_.state": {s.value: s.label for s in CaseState},
    "decision.kind": {k.value: k.label for k in Kind},
    "decision.detriment": {d.value: d.label for d in Detriment},
    "statement.kind": {k.value: k.label for k in StatementKind},
    "appeal.state": {s.value: s.label for s in AppealState},
    "appeal.outcome": {o.value: o.label for o in AppealOutcome},
    "report.state": {s.value: s.label for s in ReportState},
    "settlement.ground": {g.value: g.label for g in Ground},
    "payment.state": {s.value: s.label for s in PaymentState},
    "payee_check.step": {"checked": "kontrollerat", "verified": "verifierat"},
    "recusal.tried_outcome": {t.value: t.label for t in Trial},
    "risk.level": {r.value: r.label for r in Risk},
    "risk.computed": {r.value: r.label for r in Risk},
    "control.level": {r.value: r.label for r in Risk},
    "control.outcome": {o.value: o.label for o in ControlOutcome},
    "answer.reply": {r.value: r.label for r in Reply},
    "reply": {r.value: r.label for r in Reply},
    "completion.state": {"draft": "utkast", "sent": "skickad", "answered": "besvarad", "closed": "avslutad"},
    "checklist.outcome": {"passed": "godkänd", "remark": "godkänd med anmärkning", "failed": "underkänd"},
    "decision.state": {
        "draft": "utkast",
        "proposed": "föreslaget",
        "presented": "föredraget",
        "returned": "återlämnat",
        "decided": "fattat",
    },
}


def every() -> Iterator[str]:
    """All words, for the catalogue of another language."""
    yield from (OTHER, CORRECTED, ASKED_CORRECTED, *_DEEDS.values())
    tables: list[Mapping[str, str]] = [_THINGS, _ROWS, _KINDS, _NEUTER, LABELS, _OUTCOMES, *_CODES.values()]
    for table in tables:
        yield from table.values()


def deed(object_type: str, kind: str, body: str | None = None) -> str:
    """What was done, e.g. Begäran om komplettering upprättad; of cases offline the entry's `body` tells what."""
    if (object_type, kind) in (("taking", "create"), ("taking", "change")) and body:
        return _offline(kind, json.loads(body)[0][3])
    if (object_type, kind) == ("payee", "create") and body:
        return _account(json.loads(body))
    if (object_type, kind) == ("case", "change") and body and corrects(json.loads(body)):
        return Sentence.named(CORRECTED)
    if (object_type, kind) == ("case", "change") and body and corrects_asked(json.loads(body)):
        return Sentence.named(ASKED_CORRECTED)
    known = _DEEDS.get((object_type, kind))
    return Sentence.named(known) if known else _said(_THINGS.get(object_type, OTHER), kind)


def _said(thing: str, kind: str) -> str:
    """Ärendet ändrat, Checklista ändrad: as the word's gender wants it."""
    word = _KINDS.get(kind, kind)
    done = _NEUTER.get(word, word) if thing in _ETT else word
    return Sentence("{thing} {done}", thing=Sentence.named(thing), done=Sentence.named(done))


def _account(lines: Sequence[Sequence[Any]]) -> str:
    """An account is entered, held against a source, or verified; the first two may be one deed."""
    steps = [str(line[3].get("step")) for line in lines if line[0] == "payee_check"]
    done = [Sentence.named(_CODES["payee_check.step"].get(step, step)) for step in steps]
    checked = reduce(lambda one, more: Sentence("{one} och {more}", one=one, more=more), done) if done else ""
    if not any(line[0] == "payee" for line in lines):
        return Sentence("Konto {checked}", checked=checked)
    return Sentence("Konto upptaget och {checked}", checked=checked) if checked else Sentence("Konto upptaget")


def _offline(kind: str, fields: Mapping[str, Any]) -> str:
    """A case that was begun in a file has come home when its taking is made; one that was taken has just left."""
    if kind == "create":
        begun = fields.get("result") is not None
        return Sentence("Ärendet påbörjades offline") if begun else Sentence.named(_DEEDS["taking", "create"])
    if "recovery" in fields:
        return Sentence("Offlinefilen fick ett nytt lösenord")
    pair: Sequence[Any] = fields.get("result") or ({}, {})
    before, after = pair[0] or {}, pair[1] or {}
    if "returned_at" in fields:
        released = "reason" in after and "reason" not in before
        if released:
            return Sentence("Ärendet släpptes från offline")
        return Sentence("Ärendet lämnades tillbaka från offline")
    if before.get("lines") != after.get("lines"):
        return Sentence("Arbete som gjorts offline fördes in")
    return Sentence("Offlinefilen stämdes av mot ärendet")


def thing(table: str, object_type: str) -> str:
    """What a row is, for a person."""
    return Sentence.named(_ROWS.get(table) or _THINGS.get(object_type, OTHER))


def outcomes(result: Mapping[str, Any]) -> list[tuple[str, str, int]]:
    """What became of the changes that were brought back from offline: which kind of row, how, how often."""
    lines = result.get("lines", ())
    return [
        (thing(table, table), Sentence.named(_OUTCOMES.get(what, what)), int(count)) for table, what, count in lines
    ]


def returned(lines: Iterable[tuple[str, str, int]]) -> str:
    """As a sentence for each kind, e.g. Tjänsteanteckning: tillagt 1. Svar i checklista: ändrat 2, fanns redan 1."""
    found: dict[str, list[str]] = {}
    for what, became, count in lines:
        found.setdefault(what, []).append(Sentence("{became} {count}", became=became, count=count))
    return Sentence.joined(
        Sentence("{what}: {parts}.", what=what, parts=Sentence.joined(parts, ", ")) for what, parts in found.items()
    )


def label(table: str, column: str) -> str:
    """The column's name for a person, empty for what says nothing to one."""
    known = LABELS.get(f"{table}.{column}")
    return Sentence.named(known) if known else ""


def value(column: str, written: Any, people: Mapping[str, str] | None = None) -> str:
    """A written value as it is read: money, days, codes and logins in words."""
    if written is None or written == "":
        return ""
    if column in MONEY and isinstance(written, int):
        return formatted(Money(written)) if written or column != "statement.amount" else ""
    if column in _CODES:
        known = _CODES[column].get(str(written))
        return Sentence.named(known) if known else str(written)
    if column in PEOPLE and people is not None:
        return people.get(str(written), str(written))
    if isinstance(written, bool):
        return Sentence("ja") if written else Sentence("nej")
    if column == "taking.result":
        reason = Sentence("Släpptes: {reason}", reason=written["reason"]) if written.get("reason") else ""
        return Sentence.joined(part for part in (reason, returned(outcomes(written))) if part)
    return _moment(written) if isinstance(written, str) else str(written)


def _moment(text: str) -> str:
    """Times in local time to the minute; days and everything else as they stand."""
    if len(text) >= 20 and text[10:11] == "T" and text.endswith("Z"):
        try:
            return datetime.fromisoformat(text).astimezone().strftime("%Y-%m-%d %H:%M")
        except ValueError:
            return text
    return text
