"""An application (ansökan) as it was received, and what intake finds in it."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from hashlib import sha256

from caseworker_app.domain.money import Money


class FindingKind(StrEnum):
    """What intake can find; a finding never stops registration."""

    ORGNR = "orgnr"
    REGISTER_NAME = "register_name"
    LATE = "late"
    SUM = "sum"
    APPLICANT_KIND = "applicant_kind"
    ATTACHMENT = "attachment"
    DUPLICATE = "duplicate"
    GIRO = "giro"
    MISSING = "missing"
    FORMAT = "format"


@dataclass(frozen=True, slots=True)
class Finding:
    """One finding on an application; `column` is the header in the file, `field` the field of the call."""

    kind: FindingKind
    field: str
    column: str
    value: str
    text: str
    section: str = ""


@dataclass(frozen=True, slots=True)
class Applicant:
    """Who applies, as typed; `kind` is an id of the call or empty when it could not be told."""

    name: str
    orgnr: str
    kind: str
    kind_text: str
    details: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class BudgetLine:
    label: str
    amount: Money


@dataclass(frozen=True, slots=True)
class Application:
    """`arrived` is the day it reached the agency as the file says; `texts` and `statements` by field id of the call."""

    reference: str
    arrived: date
    channel: str
    track: str
    applicant: Applicant
    title: str
    focus: str
    sought: Money
    starts: date | None
    ends: date | None
    texts: Mapping[str, str]
    statements: Mapping[str, bool | None]
    budget: tuple[BudgetLine, ...]
    attachments: tuple[str, ...]
    findings: tuple[Finding, ...] = field(default=())

    def content(self) -> dict[str, object]:
        """Everything the applicant said, as plain data: what is compared when the application comes again."""
        return {
            "Ankomstdatum": self.arrived.isoformat(),
            "Ankomstsätt": self.channel,
            "Sökande": self.applicant.name,
            "Organisationsnummer": self.applicant.orgnr,
            "Typ av organisation": self.applicant.kind_text,
            **self.applicant.details,
            "Insatsens namn": self.title,
            "Inriktning": self.focus,
            "Sökt belopp": str(self.sought.ore),
            "Startdatum": self.starts.isoformat() if self.starts else "",
            "Slutdatum": self.ends.isoformat() if self.ends else "",
            **self.texts,
            **{key: {True: "ja", False: "nej", None: ""}[value] for key, value in self.statements.items()},
            **{f"Budget: {line.label}": str(line.amount.ore) for line in self.budget},
            "Bilagor": "; ".join(self.attachments),
        }

    def digest(self) -> str:
        """SHA-256 of the content, to know it again."""
        text = json.dumps(self.content(), ensure_ascii=False, sort_keys=True)
        return sha256(text.encode()).hexdigest()
