"""The fields that letter templates may use, each with its type, its Swedish name and the place where it is mended."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum


class Shape(StrEnum):
    """What a value is; the value of each member is the filter that writes it."""

    TEXT = ""
    MONEY = "kr"
    DAY = "datum"


class Mend(StrEnum):
    """The part of a case (or of the call) where a missing value is filled in."""

    AGENCY = "myndighetens uppgifter i utlysningen"
    APPLICANT = "fliken Sökande"
    APPLICATION = "fliken Ansökan"
    REGISTER = "registreringen"
    DECISION = "beslutsförslaget"
    REASONS = "skälen i beslutsförslaget"
    LAW = "utlysningens bestämmelser"
    REQUEST = "begäran"
    CLAIM = "kravet"
    PEOPLE = "föredragningen"
    APPEAL = "besked från parten"


@dataclass(frozen=True, slots=True)
class Field:
    """A value by the name templates use; `datum` is the key a window links to."""

    name: str
    label: str
    shape: Shape
    mend: Mend
    datum: str


def _table() -> Iterator[Field]:
    text, money, day = Shape.TEXT, Shape.MONEY, Shape.DAY
    yield Field("agency", "myndighetens namn", text, Mend.AGENCY, "agency.name")
    yield Field("repay_to", "kontot som bidrag betalas tillbaka till", text, Mend.AGENCY, "agency.giro")
    yield Field("applicant", "den sökandes namn", text, Mend.APPLICANT, "applicant.name")
    yield Field("project", "insatsens namn", text, Mend.APPLICATION, "application.title")
    yield Field("amount", "beloppet", money, Mend.DECISION, "decision.amount")
    yield Field("sought", "det sökta beloppet", money, Mend.APPLICATION, "application.sought")
    yield Field("refused", "den del som avslås", money, Mend.DECISION, "decision.amount")
    yield Field("total", "det sammanlagda beloppet", money, Mend.DECISION, "decision.amount")
    yield Field("granted", "det beviljade beloppet", money, Mend.DECISION, "decision.replaces")
    yield Field("claim", "beloppet som beslutet gäller", money, Mend.CLAIM, "decision.amount")
    yield Field("arrived", "ankomstdagen", day, Mend.REGISTER, "case.arrived")
    yield Field("starts", "periodens första dag", day, Mend.DECISION, "decision.starts")
    yield Field("ends", "periodens sista dag", day, Mend.DECISION, "decision.ends")
    yield Field("dnr", "diarienumret", text, Mend.REGISTER, "case.dnr")
    yield Field("wording", "bestämmelsen", text, Mend.LAW, "call.wordings")
    yield Field("account", "bankgiro eller plusgiro", text, Mend.APPLICANT, "applicant.giro")
    yield Field("reasons", "skälen", text, Mend.REASONS, "decision.reasons")
    yield Field("ground", "grunden", text, Mend.DECISION, "decision.ground")
    yield Field("replaced_day", "dagen för det tidigare beslutet", day, Mend.DECISION, "decision.replaces")
    yield Field("due", "sista dag", day, Mend.REQUEST, "request.due")
    yield Field("consequence", "vad som följer om svar uteblir", text, Mend.REQUEST, "request.consequence")
    yield Field("considered", "vad myndigheten överväger", text, Mend.REQUEST, "request.considered")
    yield Field("awaited", "vad som väntas", text, Mend.REQUEST, "request.awaited")
    yield Field("late_since", "dagen som har gått ut", day, Mend.REQUEST, "request.late_since")
    yield Field("court", "vem som prövar överklagandet", text, Mend.LAW, "call.appeal_rules")
    yield Field("appellant", "vem som överklagar", text, Mend.APPEAL, "appeal.sender")
    yield Field("appeal_day", "dagen då överklagandet kom in", day, Mend.APPEAL, "appeal.received")
    yield Field("trial", "rättidsprövningen", text, Mend.APPEAL, "appeal.tried_text")
    yield Field("outcome", "utfallet", text, Mend.APPEAL, "appeal.outcome")
    yield Field("outcome_day", "dagen för avgörandet", day, Mend.APPEAL, "appeal.outcome_day")


FIELDS = {field.name: field for field in _table()}


def known(name: str) -> Field:
    """The field; one that no table has is shown by its own name."""
    return FIELDS.get(name) or Field(name, name, Shape.TEXT, Mend.DECISION, name)
