"""Everything a letter is made from, as plain values of one moment."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from caseworker_app.domain.call_papers import Agency, LetterTemplate
from caseworker_app.domain.money import Money

Value = Money | date | str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """Somebody named in the letter; `name` empty where names are left out (33 § FL)."""

    name: str
    title: str
    part: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanRow:
    title: str
    amount: Money
    earliest: date
    latest: date | None = None
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportDate:
    title: str
    due: date


@dataclass(frozen=True, slots=True, kw_only=True)
class ContactRow:
    name: str
    purpose: str
    email: str = ""
    phone: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Snapshot:
    """`fields` are what templates may use; `paragraphs` replace the text of a section by its id.

    `draft` turns what is missing into visible placeholders and marks every page Utkast; `part` is that of ISO 19005 (PDF/A).
    """

    agency: Agency
    template: LetterTemplate
    dnr: str
    day: date | None
    fields: Mapping[str, Value]
    addressee: tuple[str, ...]
    orgnr: str
    paragraphs: Mapping[str, tuple[str, ...]]
    conditions: tuple[str, ...]
    plan: tuple[PlanRow, ...]
    reports: tuple[ReportDate, ...]
    people: tuple[Person, ...]
    dissent: tuple[str, ...]
    appeal_heading: str
    appeal_text: str
    contacts: tuple[ContactRow, ...]
    items: tuple[str, ...]
    enclosures: tuple[str, ...]
    sample: bool
    reviewed: bool
    draft: bool = False
    part: int = 2
