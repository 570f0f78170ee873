"""A case as it came in: register row, applicant, application, documents, findings."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID

from caseworker_app.domain.money import Money
from caseworker_app.domain.states import CaseState, IncomingState, Protection


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """The register row (diarium, 5 kap. 2 § OSL); `state` is derived, kept for lists, proven by verify."""

    id: UUID
    call_id: UUID
    call_version_id: UUID
    dnr: str | None
    reference: str | None
    track: str
    applicant_name: str
    arrived: date
    channel: str
    registered_at: datetime
    registered_by: str
    handler: str | None
    state: CaseState
    content_digest: str
    version: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseApplicant:
    """Who applies; `orgnr` as `NNNNNN-NNNN` where it can be read so, else as typed; `kind` an id of the call or empty."""

    id: UUID
    case_id: UUID
    name: str
    orgnr: str
    kind: str
    kind_text: str
    address: str = ""
    postcode: str = ""
    city: str = ""
    kommun: str = ""
    lan: str = ""
    email: str = ""
    phone: str = ""
    contact_name: str = ""
    contact_email: str = ""
    contact_phone: str = ""
    signatory: str = ""
    giro: str = ""
    protection: Protection | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseApplication:
    """What is applied for; `texts` and `statements` by field id of the call."""

    id: UUID
    case_id: UUID
    title: str
    focus: str
    sought: Money
    starts: date | None
    ends: date | None
    texts: Mapping[str, Any]
    statements: Mapping[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseBudgetLine:
    id: UUID
    case_id: UUID
    position: int
    label: str
    amount: Money
    remark: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseFinding:
    """Something intake saw; a person settles it, the program never mends it silently."""

    id: UUID
    case_id: UUID
    kind: str
    field: str
    value: str
    text: str
    section: str = ""
    file: str = ""
    file_row: int | None = None
    settled_by: str | None = None
    settled_at: datetime | None = None
    settled_text: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """A document of the case, numbered in it; bytes are in the blob `sha256`, `content` holds data without a file."""

    id: UUID
    case_id: UUID
    number: int
    kind: str
    incoming: bool
    title: str
    filename: str
    media_type: str
    size: int
    sha256: str | None
    day: date
    added_at: datetime
    added_by: str
    content: Mapping[str, Any] | None = None
    about_id: UUID | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Incoming:
    """A row that could not be read as an application, kept as received (5 kap. 1 § OSL)."""

    id: UUID
    call_id: UUID
    run_id: UUID
    case_id: UUID | None
    file: str
    file_row: int
    faults: tuple[Mapping[str, Any], ...]
    content: Mapping[str, Any]
    received_at: datetime
    state: IncomingState = IncomingState.OPEN
    settled_by: str | None = None
    settled_at: datetime | None = None
    settled_text: str = ""
