"""A call (utlysning) as a value: everything that differs between calls, read from its folder, never from code."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from fractions import Fraction

from caseworker_app.domain.call_form import ApplicantKind, FormField, ReportKind, Track
from caseworker_app.domain.call_papers import Agency, AppealRule, Condition, LetterTemplate, ReasonText, Wording
from caseworker_app.domain.call_review import ChecklistTemplate, Criterion
from caseworker_app.domain.disposal import DisposalRule
from caseworker_app.domain.money import Money
from caseworker_app.domain.risk import RiskRules


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """A money frame of one applicant group from one day on, with the document it rests on."""

    group: str
    valid_from: date
    amount: Money
    source: str
    source_day: date | None = None
    invented: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Commitment:
    """What the call may bind of a later year's money (bemyndigande); `group` empty when it is for the whole call."""

    year: int
    amount: Money
    source: str
    group: str = ""
    reviewed: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class PaymentPart:
    """One part of the payment plan; the last part takes what rounding leaves."""

    number: int
    title: str
    share: Fraction
    earliest: date
    latest: date | None = None
    after_report: str = ""
    reviewed: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class AuditorRule:
    """A grant over `times` price base amounts (prisbasbelopp) of its year needs an auditor's certificate (revisorsintyg)."""

    times: int
    tracks: tuple[str, ...] = ()
    source: str = ""
    reviewed: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class BaseAmount:
    """The price base amount (prisbasbelopp) of a year."""

    year: int
    amount: Money


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyDate:
    start: date
    end: date | None = None
    title: str
    kind: str
    applies_to: str = "alla"
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Guidance:
    """A guiding document or link, at hand beside the case; `file` is a path in the call's folder."""

    title: str
    text: str = ""
    file: str = ""
    url: str = ""
    reviewed: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    question: str
    answer: str
    source: str = ""
    reviewed: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Contact:
    name: str
    purpose: str
    email: str = ""
    phone: str = ""
    reviewed: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class SupportLogo:
    """The logo recipients must show; `placeholder` until the agency puts its own in."""

    file: str
    guidelines: str
    placeholder: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class DiarySeries:
    """How diary numbers look: `pattern` over {prefix}, {year} and {number}."""

    prefix: str
    pattern: str
    digits: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Rules:
    """What the agency's own order (arbetsordning) decides.

    `archive_part` is the part of ISO 19005 (PDF/A-1a or 2a), `claim_days` the time to pay what is recovered.
    """

    four_eyes: bool = True
    decider_role: str = "beslutsfattare"
    decider_title: str
    completion_days: int = 14
    completion_consequence: str = (
        "Om uppgifterna inte har kommit in i tid kan ärendet komma att avgöras på det underlag som finns."
    )
    posted_arrival: bool = True
    hidden_assessments: bool = True
    names_in_letters: bool = True
    archive_part: int = 2
    claim_days: int = 30
    recusal_question: bool = True
    spread_limit: int = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Call:
    """One call, whole; `unreviewed` lists what still wants a lawyer's eye."""

    id: str
    title: str
    year: int
    agency: Agency
    opens: date
    closes: date
    starts: date
    ends: date
    purpose: str
    tracks: tuple[Track, ...]
    kinds: tuple[ApplicantKind, ...]
    wordings: tuple[Wording, ...]
    series: DiarySeries
    rules: Rules
    fields: tuple[FormField, ...]
    budget_prefix: str = "Budget: "
    budget_labels: tuple[str, ...] = ()
    frames: tuple[Frame, ...]
    commitments: tuple[Commitment, ...] = ()
    criteria: tuple[Criterion, ...]
    checklists: tuple[ChecklistTemplate, ...]
    conditions: tuple[Condition, ...] = ()
    reasons: tuple[ReasonText, ...] = ()
    payment_plan: tuple[PaymentPart, ...] = ()
    reports: tuple[ReportKind, ...] = ()
    auditor_rules: tuple[AuditorRule, ...] = ()
    base_amounts: tuple[BaseAmount, ...] = ()
    appeal_rules: tuple[AppealRule, ...]
    letters: Mapping[str, LetterTemplate]
    dates: tuple[KeyDate, ...] = ()
    guidance: tuple[Guidance, ...] = ()
    questions: tuple[Question, ...] = ()
    links: tuple[Guidance, ...] = ()
    contacts: tuple[Contact, ...] = ()
    support_logo: SupportLogo
    risk: RiskRules | None = None
    disposal: tuple[DisposalRule, ...] = ()
    unreviewed: tuple[str, ...] = field(default=())

    def track(self, track: str) -> Track:
        """The track with this id; KeyError when the call has none."""
        for found in self.tracks:
            if found.id == track:
                return found
        raise KeyError(track)

    def kind(self, kind: str) -> ApplicantKind:
        for found in self.kinds:
            if found.id == kind:
                return found
        raise KeyError(kind)

    def checklist(self, checklist: str) -> ChecklistTemplate:
        for found in self.checklists:
            if found.id == checklist:
                return found
        raise KeyError(checklist)

    def report(self, report: str) -> ReportKind:
        for found in self.reports:
            if found.id == report:
                return found
        raise KeyError(report)

    def auditor_rule(self, track: str) -> AuditorRule | None:
        """The rule of the track, None when the call has none."""
        return next((rule for rule in self.auditor_rules if not rule.tracks or track in rule.tracks), None)

    def base_amount(self, year: int) -> Money | None:
        return next((one.amount for one in self.base_amounts if one.year == year), None)

    def criteria_of(self, track: str) -> tuple[Criterion, ...]:
        return tuple(c for c in self.criteria if not c.tracks or track in c.tracks)

    def fields_of(self, track: str) -> tuple[FormField, ...]:
        return tuple(f for f in self.fields if not f.tracks or track in f.tracks)

    def wording(self, track: str, on: date) -> Wording:
        """The regulation of the track as worded on a day; KeyError when none was in force."""
        regulation = self.track(track).regulation
        for found in self.wordings:
            ended = found.valid_to is not None and on > found.valid_to
            if found.regulation == regulation and found.valid_from <= on and not ended:
                return found
        raise KeyError(f"{regulation} {on}")

    def appeal_rule(self, track: str, kind: str) -> AppealRule:
        regulation = self.track(track).regulation
        for found in self.appeal_rules:
            if found.regulation == regulation and kind in found.kinds:
                return found
        raise KeyError(f"{regulation} {kind}")
