"""What the heads of the journal say in words: what was done, by whom, how many times; never any content."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from uuid import UUID

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from caseworker_app.services.overviews.previews import Head

_DONE: dict[tuple[str, str, str], tuple[str, str]] = {
    # what, how, what it became: text, icon
    ("case", "create", ""): (str(QT_TRANSLATE_NOOP("news", "Registrerad")), "cases"),
    ("document", "create", ""): (str(QT_TRANSLATE_NOOP("news", "Handling tillagd")), "clip"),
    ("checklist", "create", ""): (str(QT_TRANSLATE_NOOP("news", "Checklista besvarad")), "check"),
    ("checklist", "change", ""): (str(QT_TRANSLATE_NOOP("news", "Checklista besvarad")), "check"),
    ("completion", "create", ""): (str(QT_TRANSLATE_NOOP("news", "Begäran om komplettering skriven")), "edit"),
    ("completion", "change", "sent"): (str(QT_TRANSLATE_NOOP("news", "Begäran om komplettering skickad")), "message"),
    ("completion", "change", "answered"): (str(QT_TRANSLATE_NOOP("news", "Komplettering inkommen")), "message"),
    ("completion", "change", "closed"): (
        str(QT_TRANSLATE_NOOP("news", "Begäran om komplettering avslutad utan svar")),
        "message",
    ),
    ("completion", "change", ""): (str(QT_TRANSLATE_NOOP("news", "Begäran om komplettering ändrad")), "edit"),
    ("assessment", "create", ""): (str(QT_TRANSLATE_NOOP("news", "Bedömning ändrad")), "scale"),
    ("assessment", "change", ""): (str(QT_TRANSLATE_NOOP("news", "Bedömning lämnad")), "scale"),
    ("note", "create", ""): (str(QT_TRANSLATE_NOOP("news", "Anteckning skriven")), "note"),
    ("decision", "create", ""): (str(QT_TRANSLATE_NOOP("news", "Förslag till beslut skrivet")), "decision"),
    ("decision", "change", "proposed"): (str(QT_TRANSLATE_NOOP("news", "Förslag till beslut lämnat")), "decision"),
    ("decision", "change", "presented"): (str(QT_TRANSLATE_NOOP("news", "Förslag till beslut föredraget")), "decision"),
    ("decision", "change", "returned"): (str(QT_TRANSLATE_NOOP("news", "Förslag till beslut återlämnat")), "decision"),
    ("decision", "change", "decided"): (str(QT_TRANSLATE_NOOP("news", "Beslut fattat")), "decision"),
    ("decision", "change", ""): (str(QT_TRANSLATE_NOOP("news", "Beslutets uppgifter ändrade")), "decision"),
    ("letter", "create", ""): (str(QT_TRANSLATE_NOOP("news", "Brev skapat")), "dispatch"),
    ("report", "create", ""): (str(QT_TRANSLATE_NOOP("news", "Redovisning väntas")), "reports"),
    ("report", "change", "received"): (str(QT_TRANSLATE_NOOP("news", "Redovisning inkommen")), "reports"),
    ("report", "change", "completion"): (
        str(QT_TRANSLATE_NOOP("news", "Komplettering av redovisning begärd")),
        "reports",
    ),
    ("report", "change", "accepted"): (str(QT_TRANSLATE_NOOP("news", "Redovisning godkänd")), "reports"),
    ("report", "change", "rejected"): (str(QT_TRANSLATE_NOOP("news", "Redovisning inte godkänd")), "reports"),
    ("report", "change", ""): (str(QT_TRANSLATE_NOOP("news", "Redovisningens uppgifter ändrade")), "reports"),
    ("round", "create", ""): (str(QT_TRANSLATE_NOOP("news", "Beslutsomgång öppnad")), "decision"),
    ("round", "change", "presented"): (str(QT_TRANSLATE_NOOP("news", "Beslutsomgång föredragen")), "decision"),
    ("round", "change", "decided"): (str(QT_TRANSLATE_NOOP("news", "Beslutsomgång beslutad")), "decision"),
    ("round", "change", ""): (str(QT_TRANSLATE_NOOP("news", "Beslutsomgång ändrad")), "decision"),
    ("dispatch", "create", ""): (str(QT_TRANSLATE_NOOP("news", "Brev skickat")), "dispatch"),
    ("statement", "create", ""): (str(QT_TRANSLATE_NOOP("news", "Besked från parten antecknat")), "message"),
    ("appeal", "create", ""): (str(QT_TRANSLATE_NOOP("news", "Överklagande inkommet")), "scale"),
    ("appeal", "change", "timely"): (str(QT_TRANSLATE_NOOP("news", "Överklagande prövat: i rätt tid")), "scale"),
    ("appeal", "change", "late"): (str(QT_TRANSLATE_NOOP("news", "Överklagande avvisat som för sent")), "scale"),
    ("appeal", "change", "forwarded"): (
        str(QT_TRANSLATE_NOOP("news", "Överklagande överlämnat till domstolen")),
        "scale",
    ),
    ("appeal", "change", "settled"): (str(QT_TRANSLATE_NOOP("news", "Överklagande avgjort")), "scale"),
    ("appeal", "change", ""): (str(QT_TRANSLATE_NOOP("news", "Överklagandets uppgifter ändrade")), "scale"),
    ("payment_run", "create", ""): (str(QT_TRANSLATE_NOOP("news", "Utbetalningsuppdrag förberett")), "payments"),
    ("payment_run", "change", "approved"): (str(QT_TRANSLATE_NOOP("news", "Utbetalningsuppdrag godkänt")), "payments"),
    ("payment_run", "change", "handed_over"): (
        str(QT_TRANSLATE_NOOP("news", "Utbetalningsuppdrag överlämnat")),
        "payments",
    ),
    ("payment_run", "change", "withdrawn"): (
        str(QT_TRANSLATE_NOOP("news", "Utbetalningsuppdrag återtaget")),
        "payments",
    ),
    ("payment_run", "change", ""): (str(QT_TRANSLATE_NOOP("news", "Utbetalningsuppdrag ändrat")), "payments"),
    ("payment", "change", ""): (str(QT_TRANSLATE_NOOP("news", "Utbetalning bokförd")), "payments"),
    ("payment_stop", "create", ""): (str(QT_TRANSLATE_NOOP("news", "Utbetalning stoppad")), "blocked"),
    ("payment_stop", "change", ""): (str(QT_TRANSLATE_NOOP("news", "Hinder mot utbetalning hävt")), "payments"),
    ("settlement", "create", ""): (str(QT_TRANSLATE_NOOP("news", "Bidraget slutreglerat")), "calc"),
    ("settlement", "change", "letter_id"): (str(QT_TRANSLATE_NOOP("news", "Slutregleringen kommunicerad")), "calc"),
    ("settlement", "change", "answered"): (
        str(QT_TRANSLATE_NOOP("news", "Mottagaren har svarat om slutregleringen")),
        "calc",
    ),
    ("settlement", "change", "closed_on"): (str(QT_TRANSLATE_NOOP("news", "Slutregleringen avslutad")), "calc"),
    ("settlement", "change", ""): (str(QT_TRANSLATE_NOOP("news", "Slutregleringen ändrad")), "calc"),
    ("claim", "change", "closed_on"): (str(QT_TRANSLATE_NOOP("news", "Kravet avslutat")), "calc"),
    ("claim", "change", "plan_text"): (str(QT_TRANSLATE_NOOP("news", "Avbetalningsplan upplagd")), "calc"),
    ("claim", "change", ""): (str(QT_TRANSLATE_NOOP("news", "Kravet ändrat")), "calc"),
    ("repayment", "create", ""): (str(QT_TRANSLATE_NOOP("news", "Återbetalning bokförd")), "calc"),
    ("import", "create", ""): (str(QT_TRANSLATE_NOOP("news", "Ansökningar inlästa")), "download"),
    ("frame", "create", ""): (str(QT_TRANSLATE_NOOP("news", "Ram registrerad")), "allocation"),
    ("call", "create", ""): (str(QT_TRANSLATE_NOOP("news", "Utlysning inlagd")), "flag"),
    ("call", "change", ""): (str(QT_TRANSLATE_NOOP("news", "Utlysning uppdaterad")), "flag"),
}


@dataclass(frozen=True, slots=True)
class Happening:
    """One thing that was done on a day by a person, `times` over, in one case or (`case_id` None) in several."""

    text: str
    icon: str
    at: datetime
    actor: str
    case_id: UUID | None
    times: int = 1


def told(heads: Iterable[Head], names: Mapping[str, str], *, one_case: bool) -> list[Happening]:
    """The latest first; what one person did in a row on a day is told once. Entries nobody needs are left out."""
    made: dict[tuple[str, str, date], Happening] = {}
    cases: dict[tuple[str, str, date], set[UUID | None]] = {}
    for head in heads:
        word = _DONE.get((head.object_type, head.kind, head.became)) or _DONE.get((head.object_type, head.kind, ""))
        if word is None:
            continue
        text = QCoreApplication.translate("news", word[0])
        key = (text, head.actor, head.at.date())
        known = made.get(key)
        if known is None:
            made[key] = Happening(text, word[1], head.at, names.get(head.actor, head.actor), head.case_id)
        elif one_case or head.case_id not in cases[key]:
            case = known.case_id if one_case else None
            made[key] = replace(known, times=known.times + 1, case_id=case)
        cases.setdefault(key, set()).add(head.case_id)
    return list(made.values())
