"""From a row to an application with its findings, or to the faults for which it cannot be one."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from typing import TypeVar

from caseworker_app.domain.application import Applicant, Application, BudgetLine, Finding, FindingKind
from caseworker_app.domain.call import Call
from caseworker_app.domain.call_form import ApplicantKind, FieldType, FormField
from caseworker_app.domain.dates import parse_day
from caseworker_app.domain.eligibility import Register, findings
from caseworker_app.domain.identity import OrganisationNumber, digits_of
from caseworker_app.domain.money import ZERO, Money
from caseworker_app.domain.reading import is_email, parse_money, parse_yes_no
from caseworker_app.domain.swedish import fold
from caseworker_app.sentences import Sentence
from caseworker_app.services.intake.columns import NEEDED, Columns
from caseworker_app.services.intake.readers import SourceRow

T = TypeVar("T")
_ATTACHMENTS = re.compile(r"[;\n|]")
_APPLICANT = (
    *("address", "postcode", "city", "kommun", "lan", "email", "phone", "contact_name", "contact_email"),
    *("contact_phone", "signatory", "giro"),
)
_CORE = (*NEEDED, "reference", "channel", "orgnr", "kind", "title", "focus", "starts", "ends", "attachments")


@dataclass(frozen=True, slots=True)
class RowFault:
    """Why a row is no application."""

    column: str
    value: str
    reason: str


class Mapper:
    """Reads the rows of one call's tables."""

    def __init__(self, call: Call, register: Register) -> None:
        self._call = call
        self._register = register
        self._kinds = {fold(word): kind for kind in call.kinds for word in (kind.label, *kind.aliases)}

    def read(self, row: SourceRow, columns: Columns) -> Application | list[RowFault]:
        """The application with everything the rules hold against it, or the faults that reject the row."""
        return _Reading(self, row, columns).result()

    @property
    def call(self) -> Call:
        return self._call

    @property
    def register(self) -> Register:
        return self._register

    def kind(self, typed: str) -> ApplicantKind | None:
        return self._kinds.get(fold(typed.strip()))

    def track(self, kind: ApplicantKind | None, orgnr: str) -> str:
        """By the kind, else by the number's first digit, else the last track of the call."""
        if kind is not None:
            return kind.track
        first = digits_of(orgnr)[:1]
        for known in self._call.kinds:
            if known.eligible and first and first in known.orgnr_groups:
                return known.track
        return self._call.tracks[-1].id


class _Reading:
    """One row while it is read."""

    def __init__(self, mapper: Mapper, row: SourceRow, columns: Columns) -> None:
        self._mapper = mapper
        self._row = row
        self._columns = columns
        self._header = {field.id: header for header, field in columns.fields.items()}
        self._found: list[Finding] = []

    def result(self) -> Application | list[RowFault]:
        faults = [
            *self._no_applicant(),
            *self._unreadable("arrived", parse_day),
            *self._unreadable("sought", parse_money),
        ]
        if faults:
            return faults
        kind = self._mapper.kind(self._text("kind"))
        orgnr = self._orgnr()
        track = self._mapper.track(kind, orgnr)
        fields = self._mapper.call.fields_of(track)
        self._errors()
        application = Application(
            reference=self._text("reference"),
            arrived=parse_day(self._text("arrived")),
            channel=self._text("channel").lower(),
            track=track,
            applicant=Applicant(
                name=self._text("name"),
                orgnr=orgnr,
                kind=kind.id if kind else "",
                kind_text=self._text("kind"),
                details={name: self._text(name) for name in _APPLICANT},
            ),
            title=self._text("title"),
            focus=self._text("focus"),
            sought=parse_money(self._text("sought")),
            starts=self._day("starts"),
            ends=self._day("ends"),
            texts=self._texts(fields),
            statements=self._statements(fields),
            budget=self._budget(),
            attachments=tuple(n.strip() for n in _ATTACHMENTS.split(self._text("attachments")) if n.strip()),
        )
        self._missing(fields)
        self._formats(fields)
        rules = findings(application, self._mapper.call, self._mapper.register)
        return replace(application, findings=(*self._found, *map(self._headed, rules)))

    def _text(self, field: str) -> str:
        header = self._header.get(field)
        return self._row.cells.get(header, "") if header else ""

    def _no_applicant(self) -> list[RowFault]:
        if self._text("name") or self._text("orgnr"):
            return []
        return [RowFault(self._name("name"), "", Sentence("Raden har ingen sökande."))]

    def _unreadable(self, field: str, parse: Callable[[str], object]) -> list[RowFault]:
        typed = self._text(field)
        shown = self._row.errors.get(self._header[field], typed)
        what = Sentence("en ankomstdag") if field == "arrived" else Sentence("ett belopp")
        try:
            value = parse(typed)
        except (ValueError, OverflowError):
            return [RowFault(self._name(field), shown, Sentence("Cellen går inte att läsa som {what}.", what=what))]
        if isinstance(value, Money) and value < ZERO:
            return [RowFault(self._name(field), shown, Sentence("Beloppet är negativt."))]
        return []

    def _name(self, field: str) -> str:
        """The header in the file, else the call's own."""
        return self._header.get(field) or next((f.header for f in self._mapper.call.fields if f.id == field), field)

    def _headed(self, finding: Finding) -> Finding:
        return replace(finding, column=self._name(finding.field))

    def _find(self, kind: FindingKind, field: str, value: str, text: str, section: str = "") -> None:
        self._found.append(Finding(kind, field, self._name(field), value, text, section))

    def _orgnr(self) -> str:
        typed = self._text("orgnr")
        try:
            return str(OrganisationNumber.parse(typed))
        except ValueError:
            return typed

    def _tried(self, field: str, typed: str, parse: Callable[[str], T], what: str) -> T | None:
        if not typed:
            return None
        try:
            return parse(typed)
        except (ValueError, OverflowError):
            text = Sentence(
                "{field}: {typed} går inte att läsa som {what}.", field=self._name(field), typed=typed[:200], what=what
            )
            self._find(FindingKind.FORMAT, field, typed, text)
            return None

    def _day(self, field: str) -> date | None:
        return self._tried(field, self._text(field), parse_day, Sentence("ett datum"))

    def _texts(self, fields: tuple[FormField, ...]) -> dict[str, str]:
        """Every other field as it was written, by field id; also what is given for another track."""
        own = (*_CORE, *_APPLICANT)
        asked = {f.id for f in fields}
        made = {}
        for field in self._columns.fields.values():
            typed = self._text(field.id)
            if field.id not in own and field.type is not FieldType.YES_NO and (typed or field.id in asked):
                made[field.id] = typed
        return made

    def _statements(self, fields: tuple[FormField, ...]) -> dict[str, bool | None]:
        made = {}
        for field in fields:
            if field.type is FieldType.YES_NO and field.id in self._header:
                made[field.id] = self._tried(field.id, self._text(field.id), parse_yes_no, Sentence("ja eller nej"))
        return made

    def _budget(self) -> tuple[BudgetLine, ...]:
        lines = []
        for header, label in self._columns.budget.items():
            typed = self._row.cells.get(header, "")
            if not typed:
                continue
            try:
                lines.append(BudgetLine(label, parse_money(typed)))
            except (ValueError, OverflowError):
                text = Sentence(
                    "{field}: {typed} går inte att läsa som ett belopp. Posten är inte med i budgetens summa.",
                    field=header,
                    typed=typed[:200],
                )
                self._found.append(Finding(FindingKind.FORMAT, "budget", header, typed, text))
        return tuple(lines)

    def _errors(self) -> None:
        for header, shown in self._row.errors.items():
            field = self._columns.fields.get(header)
            text = Sentence(
                "{field}: cellen innehåller kalkylbladets felvärde {shown}. Fråga den sökande vad som ska stå där.",
                field=header,
                shown=shown,
            )
            self._found.append(Finding(FindingKind.FORMAT, field.id if field else "budget", header, shown, text))

    def _missing(self, fields: tuple[FormField, ...]) -> None:
        for field in fields:
            header = self._header.get(field.id)
            if field.required and header and not self._text(field.id) and header not in self._row.errors:
                text = Sentence("{field} är inte ifyllt.", field=field.header)
                self._find(FindingKind.MISSING, field.id, "", text, field.section)

    def _formats(self, fields: tuple[FormField, ...]) -> None:
        for field in fields:
            typed = self._text(field.id)
            if field.type is FieldType.EMAIL and typed and not is_email(typed):
                text = Sentence("{field}: {typed} är ingen e-postadress.", field=field.header, typed=typed[:200])
                self._find(FindingKind.FORMAT, field.id, typed, text)
