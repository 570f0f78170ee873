"""What a call asks of those who apply and report: who they are, the form's fields, attachments and surveys."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class FieldType(StrEnum):
    TEXT = "text"
    LONG_TEXT = "long_text"
    MONEY = "money"
    DAY = "day"
    ORGNR = "orgnr"
    GIRO = "giro"
    EMAIL = "email"
    CHOICE = "choice"
    YES_NO = "yes_no"


@dataclass(frozen=True, slots=True, kw_only=True)
class ApplicantKind:
    """A legal form as applicants name it; `eligible` says whether the regulation admits it in this call."""

    id: str
    label: str
    aliases: tuple[str, ...] = ()
    track: str
    eligible: bool
    orgnr_groups: tuple[str, ...] = ()
    reason: str = ""
    section: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class FocusArea:
    id: str
    title: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Attachment:
    """A document the application must carry; recognised by any of the words in its file name."""

    id: str
    title: str
    words: tuple[str, ...]
    required: bool = True
    section: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Track:
    """An applicant group with its own regulation, focus areas and money frame (ram)."""

    id: str
    title: str
    regulation: str
    frame_title: str
    focus_areas: tuple[FocusArea, ...]
    attachments: tuple[Attachment, ...] = ()
    assessors: int = 1
    default_kind: str


@dataclass(frozen=True, slots=True, kw_only=True)
class FormField:
    """A field of the application form; `header` and `aliases` are column names in files that are handed over."""

    id: str
    header: str
    aliases: tuple[str, ...] = ()
    type: FieldType
    group: str
    required: bool = False
    tracks: tuple[str, ...] = ()
    expected: bool | None = None
    section: str = ""
    choices: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class SurveyQuestion:
    """A question of a report's survey; `aliases` are column names in exports of the survey."""

    id: str
    text: str
    aliases: tuple[str, ...] = ()
    type: FieldType = FieldType.LONG_TEXT


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportKind:
    """A report every recipient owes; `to_working_day` moves a due day on a free day to the next working day.

    The part it releases is paid within `pay_within_days` of acceptance, and within the part's own window.
    """

    id: str
    title: str
    due: date
    to_working_day: bool = True
    checklist: str
    releases_part: int | None = None
    pay_within_days: int | None = None
    questions: tuple[SurveyQuestion, ...] = ()
    reviewed: bool
