"""A case without personal data: known fields emptied, known names and numbers struck out of every text."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from caseworker_app.domain.records.cases import CaseApplicant

STRUCK = "███"
PERSONAL = frozenset(
    {
        *("contact_name", "contact_email", "contact_phone", "signatory", "email", "phone", "giro", "account"),
        *("sender", "recipient", "holder", "reference"),
    }
)
PROTECTED = frozenset({"name", "orgnr", "address", "postcode", "city", "kommun", "applicant_name", "title", "purpose"})
ONLY_OF = {"reference": "payments", "title": "application", "name": "applicant"}
_MAIL = re.compile(r"[\w.+-]+@[\w-]+\.[\w.-]+")
_PERSON = re.compile(r"\b(?:\d{2})?\d{2}[01]\d[0-3]\d[-+]?\d{4}\b")
SHORT = 4


class Mask:
    """Strikes out what belongs to the people of one applicant, and to the applicant itself where it is protected."""

    def __init__(self, applicant: CaseApplicant) -> None:
        self.protected = applicant.protection is not None
        people = [applicant.contact_name, applicant.contact_email, applicant.contact_phone, applicant.signatory]
        named = [*people, applicant.email, applicant.phone, applicant.giro]
        if self.protected:
            named += [applicant.name, applicant.orgnr, applicant.address, applicant.postcode, applicant.city]
            named += [applicant.kommun]
        self._known, self._people = _any_of(named), _any_of(people)
        self._orgnr = applicant.orgnr

    def text(self, text: str) -> str:
        """A text with names, addresses of e-mail and personal numbers struck out; the body's own number may stay."""
        if self._known is not None:
            text = self._known.sub(STRUCK, text)
        text = _MAIL.sub(STRUCK, text)
        return _PERSON.sub(lambda found: found[0] if found[0] == self._orgnr else STRUCK, text)

    def finds(self, text: str) -> bool:
        """Whether something would be struck out."""
        return self.text(text) != text

    def names_people(self, letter: str) -> bool:
        """Whether a letter of ours names the applicant's people; the body's own account and the agency's addresses may stay."""
        named = self._people is not None and self._people.search(letter) is not None
        return named or any(one != self._orgnr for one in _PERSON.findall(letter))

    def value(self, table: str, field: str, value: Any) -> Any:
        """A value of a row: struck out when its field holds personal data, else its texts cleaned."""
        if value and isinstance(value, str) and self._hides(table, field):
            return STRUCK
        return self._inside(value)

    def _hides(self, table: str, field: str) -> bool:
        if ONLY_OF.get(field, table) != table:
            return False
        return field in PERSONAL or (self.protected and field in PROTECTED)

    def _inside(self, value: Any) -> Any:
        if isinstance(value, str):
            return self.text(value)
        if isinstance(value, Mapping):
            return {key: self._inside(one) for key, one in value.items()}
        return [self._inside(one) for one in value] if isinstance(value, list | tuple) else value


def _any_of(named: list[str]) -> re.Pattern[str] | None:
    known = sorted({one.strip() for one in named if len(one.strip()) >= SHORT}, key=len, reverse=True)
    return re.compile("|".join(map(re.escape, known)), re.IGNORECASE) if known else None
