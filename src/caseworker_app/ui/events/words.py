"""The questions of the step as forms: which fields each deed asks for, and what is known beforehand."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from caseworker_app.domain.money import Money, formatted
from caseworker_app.domain.records.cases import Document
from caseworker_app.domain.records.events import Statement
from caseworker_app.domain.states import AppealOutcome, StatementKind
from caseworker_app.services.casework.statements import Sayable
from caseworker_app.services.deciding.appeals import Appealable, AppealSheet
from caseworker_app.services.reporting.reports import Attached
from caseworker_app.ui.days import long_form
from caseworker_app.ui.labels import worded
from caseworker_app.ui.translation import translate

IN_TIME, LATE = "in_time", "late"


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """One form. A field without a label is not asked for; `documents` None: nothing is attached."""

    key: str
    title: str
    about: str
    verb: str
    day_label: str = ""
    day: date | None = None
    choice_label: str = ""
    choices: tuple[tuple[str, str], ...] = ()
    choice: str = ""
    who_label: str = ""
    who: str = ""
    amount_label: str = ""
    amount: Money | None = None
    text_label: str = ""
    documents: tuple[tuple[UUID, str], ...] | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class Given:
    """What was filled in."""

    day: date
    choice: str
    who: str
    amount: Money | None
    text: str
    document: UUID | None
    file: Attached | None


def statement(kind: StatementKind, sayable: Sayable, documents: Sequence[Document], today: date) -> Asked:
    """A statement of the party that came in."""
    titles = {
        StatementKind.DECLINED: translate("events", "Mottagaren avstår från bidraget"),
        StatementKind.WITHDRAWN: translate("events", "Ansökan återkallas"),
        StatementKind.DELAY: translate("events", "Parten begär att ärendet avgörs"),
    }
    abouts = {
        StatementKind.DECLINED: translate(
            "events", "Det som mottagaren avstår från går tillbaka till ramen. Beslutet står kvar som det fattades."
        ),
        StatementKind.WITHDRAWN: translate("events", "Ärendet avslutas sedan med ett beslut om avskrivning."),
        StatementKind.DELAY: translate(
            "events", "Inom fyra veckor ska ärendet avgöras eller begäran avslås i ett särskilt beslut (12 § FL)."
        ),
    }
    declines = kind is StatementKind.DECLINED
    return Asked(
        key=kind.value,
        title=titles[kind],
        about=abouts[kind],
        verb=translate("events", "Registrera"),
        day_label=translate("events", "Kom in"),
        day=today,
        who_label=translate("events", "Lämnat av"),
        amount_label=translate("events", "Belopp som mottagaren avstår från") if declines else "",
        amount=sayable.left if declines else None,
        text_label=translate("events", "Vad som sägs"),
        documents=_papers(documents),
    )


def appeal(appealable: Sequence[Appealable], documents: Sequence[Document], today: date) -> Asked:
    """An appeal that came in, of a decision the call lets be appealed."""
    open_ = [one for one in appealable if one.rule.appealable]
    choices = tuple(
        (
            str(one.decision.id),
            f"{worded(one.decision.kind)} {one.decision.day.isoformat() if one.decision.day else ''}",
        )
        for one in open_
    )
    unsure = any(not one.rule.reviewed for one in open_)
    return Asked(
        key="appeal",
        title=translate("events", "Överklagande"),
        about=translate(
            "events",
            "Myndigheten prövar om överklagandet har kommit in i rätt tid och lämnar det vidare (43–46 §§ FL).",
        ),
        verb=translate("events", "Registrera överklagandet"),
        choice_label=translate("events", "Beslut som överklagas"),
        choices=choices,
        choice=choices[0][0] if choices else "",
        day_label=translate("events", "Kom in"),
        day=today,
        who_label=translate("events", "Den som överklagar"),
        text_label=translate("events", "Vad som begärs"),
        documents=_papers(documents),
        note=translate("events", "Regeln om överklagande i utlysningen är ej juridiskt granskad.") if unsure else "",
    )


def trial(sheet: AppealSheet) -> Asked:
    """The trial of the time; what the days say is told, a person decides."""
    days = sheet.timeliness
    late = days is not None and days.in_time is False
    return Asked(
        key="trial",
        title=translate("events", "Rättidsprövning"),
        about=translate(
            "events",
            "Överklagandet kom in {day}. Ett överklagande som kom in för sent avvisas, om inte dröjsmålet beror på "
            "myndighetens egen underrättelse (45 § FL).",
        ).format(day=long_form(sheet.appeal.received)),
        verb=translate("events", "Avgör rättidsprövningen"),
        day_label=translate("events", "Klaganden fick beslutet"),
        day=sheet.sent.day if sheet.sent else None,
        who_label=translate("events", "Hur det är känt"),
        who=sheet.sent.how if sheet.sent else "",
        choice_label=translate("events", "Prövning"),
        choices=(
            (IN_TIME, translate("events", "Kom in i rätt tid")),
            (LATE, translate("events", "Kom in för sent, avvisas")),
        ),
        choice=LATE if late else IN_TIME,
        text_label=translate("events", "Skäl"),
        note=days.text if days is not None else "",
    )


def forwarding(sheet: AppealSheet, today: date) -> Asked:
    """The appeal leaves for who tries it."""
    about = translate(
        "events", "Överklagandet och handlingarna i ärendet lämnas till {court}, senast {day} (46 § FL)."
    ).format(court=sheet.rule.court or translate("events", "överinstansen"), day=long_form(sheet.forwarding.day))
    return Asked(
        key="forwarding",
        title=translate("events", "Överlämna överklagandet"),
        about=f"{about} {addressed(sheet)}",
        verb=translate("events", "Registrera överlämnandet"),
        day_label=translate("events", "Överlämnat"),
        day=today,
    )


def addressed(sheet: AppealSheet) -> str:
    """Where the letter to the court goes, and whether a lawyer has read that."""
    if sheet.court is None:
        return translate("events", "Myndighetens uppgifter har ingen adress dit. Brevet får bara namnet.")
    text = translate("events", "Brevet adresseras till {address}.").format(address=", ".join(sheet.court.address))
    mark = translate("events", "Domstolen och adressen är ej juridiskt granskade.")
    return text if sheet.court.reviewed else f"{text} {mark}"


def outcome(sheet: AppealSheet, today: date) -> Asked:
    """What the court came to."""
    return Asked(
        key="outcome",
        title=translate("events", "Överklagandets utfall"),
        about=translate(
            "events", "Vad {court} kom fram till. Det som ska ändras i ärendet blir ett nytt beslut."
        ).format(court=sheet.appeal.forwarded_to),
        verb=translate("events", "Registrera utfallet"),
        choice_label=translate("events", "Utfall"),
        choices=tuple((one.value, worded(one).capitalize()) for one in AppealOutcome),
        choice=AppealOutcome.UPHELD.value,
        day_label=translate("events", "Dag för avgörandet"),
        day=today,
        text_label=translate("events", "Vad avgörandet innebär"),
    )


def told(said: Statement) -> str:
    """A statement in one line."""
    day = long_form(said.day)
    if said.kind is StatementKind.DECLINED:
        text = translate("events", "Mottagaren avstår från {sum}").format(sum=formatted(said.amount))
    elif said.kind is StatementKind.WITHDRAWN:
        text = translate("events", "Ansökan är återkallad")
    else:
        text = translate("events", "Avgörande begärt, ska vara klart senast {due}").format(
            due=long_form(said.due or said.day)
        )
    return translate("events", "{what} ({day})").format(what=text, day=day)


def standing(sheet: AppealSheet) -> str:
    """Where an appeal stands, in one line."""
    held = sheet.appeal
    about = f"{worded(sheet.decision.kind).lower()} {sheet.decision.day.isoformat() if sheet.decision.day else ''}"
    return translate("events", "Överklagande av {decision}: {state}").format(
        decision=about.strip(), state=worded(held.state)
    )


def _papers(documents: Sequence[Document]) -> tuple[tuple[UUID, str], ...]:
    incoming = [one for one in documents if one.incoming]
    return tuple((one.id, f"{one.number}. {one.title}") for one in reversed(incoming))
