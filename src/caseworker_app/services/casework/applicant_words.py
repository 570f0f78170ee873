"""What is registered about an applicant in the words of the history, and whether an entry puts it right."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from caseworker_app.domain.protected import KEPT_APART
from caseworker_app.domain.publishing import PROTECTED

CORRECTED = "Uppgifter om sökanden rättades"
ASKED_CORRECTED = "Uppgifter om ansökan rättades"
LABELS = {
    "applicant.protection": "Skyddade uppgifter",
    "applicant.name": "Sökande",
    "applicant.orgnr": "Organisationsnummer",
    "applicant.kind_text": "Typ av organisation",
    "applicant.address": "Adress",
    "applicant.postcode": "Postnummer",
    "applicant.city": "Postort",
    "applicant.kommun": "Kommun",
    "applicant.lan": "Län",
    "applicant.email": "E-post",
    "applicant.phone": "Telefon",
    "applicant.contact_name": "Kontaktperson",
    "applicant.contact_email": "Kontaktperson e-post",
    "applicant.contact_phone": "Kontaktperson telefon",
    "applicant.signatory": "Firmatecknare",
    "applicant.giro": "Bankgiro/Plusgiro",
}


def corrects(lines: Sequence[Sequence[Any]]) -> bool:
    """Whether what is registered was put right, and not only kept apart or shown again."""
    rows = [line[3] for line in lines if len(line) > 1 and line[0] == "applicant" and line[2] == "~"]
    return any(name != "protection" and PROTECTED not in sides for row in rows for name, sides in row.items())


def corrects_asked(lines: Sequence[Sequence[Any]]) -> bool:
    """Whether the project's name, the sum sought or the day it came was put right."""
    rows = [line[3] for line in lines if len(line) > 1 and line[0] in ("application", "case_") and line[2] == "~"]
    return any(name in ("title", "sought", "arrived") for row in rows for name in row)


def hidden(name: str, sign: str, sides: Sequence[Any], *, apart: bool) -> bool:
    """What is or was protected is not told, nor what stood in the application as it came: that is read there."""
    return sign == "+" or (name in KEPT_APART and (apart or PROTECTED in sides))
