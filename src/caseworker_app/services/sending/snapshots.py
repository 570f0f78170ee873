"""What a letter is made from: plain values taken in one reading transaction, so that no letter mixes two states."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from uuid import UUID

from caseworker_app.domain.call import Call
from caseworker_app.domain.call_papers import AppealRule, LetterTemplate
from caseworker_app.domain.claim import due_day
from caseworker_app.domain.money import ZERO, Money
from caseworker_app.domain.publishing import PROTECTED
from caseworker_app.domain.records.cases import Case, CaseApplicant, CaseApplication
from caseworker_app.domain.records.decisions import Decision
from caseworker_app.domain.records.office import Person as Official
from caseworker_app.domain.statements import declined
from caseworker_app.domain.states import DecisionState, Kind, Notice
from caseworker_app.domain.wording import Text, refreshed
from caseworker_app.errors import LetterFailed
from caseworker_app.letters.compose import HANDLER, program_texts
from caseworker_app.letters.snapshot import ContactRow, Person, PlanRow, ReportDate, Snapshot
from caseworker_app.letters.templates import UNSAID
from caseworker_app.sentences import Sentence
from caseworker_app.services.deciding.wholes import REASONS, Whole, whole
from caseworker_app.services.desk import Desk
from caseworker_app.services.paying.claim_sums import claim_of, time_to_pay
from caseworker_app.store.work import UnitOfWork

Value = Money | date | str | None
UNDATED = f"{UNSAID}: sista dag, som räknas från beslutets dag]"
NAMELESS = "(namnet är utelämnat)"


def decision_snapshot(desk: Desk, work: UnitOfWork, decision_id: UUID, *, draft: bool = False) -> Snapshot:
    """Everything the letter of a decision says; LetterFailed when the call lacks what it needs."""
    parts = whole(work, decision_id)
    decision = parts.decision
    case = work.cases.get(decision.case_id)
    call = desk.call(work, case.call_version_id)
    applicant, application = _of(work, case)
    appeal = _appeal(call, decision)
    reasons = tuple(p.text for p in parts.paragraphs if p.section == REASONS and p.text)
    made = Snapshot(
        agency=call.agency,
        template=_template(call, decision.kind.value),
        dnr=case.dnr or "",
        day=decision.day,
        fields=_fields(desk, work, call, case, decision)
        | {"applicant": applicant.name, "project": application.title, "court": appeal.court},
        addressee=addressee(applicant),
        orgnr=applicant.orgnr,
        paragraphs={REASONS: reasons} if reasons else {},
        conditions=tuple(c.text for c in parts.conditions),
        plan=_plan(call, parts),
        reports=_reports(work, call, decision),
        people=_people(work, call, decision),
        dissent=_unnamed(work, call, [line for line in decision.dissent.split("\n") if line.strip()]),
        appeal_heading=appeal.heading,
        appeal_text=appeal.text,
        contacts=_contacts(call),
        items=(),
        enclosures=(),
        sample=desk.sample,
        reviewed=appeal.reviewed,
        draft=draft,
        part=call.rules.archive_part,
    )
    return dataclasses.replace(made, paragraphs={**made.paragraphs, **_written(made, parts)})


def _written(made: Snapshot, parts: Whole) -> dict[str, tuple[str, ...]]:
    """Sections that a person has changed: own paragraphs as they stand, the others as the data are now."""
    sections = dict.fromkeys(p.section for p in parts.paragraphs if p.section != REASONS)
    written = {}
    for section in sections:
        held = [Text(p.text, p.edited, p.made, p.suggested) for p in parts.paragraphs if p.section == section]
        written[section] = tuple(one.text for one in refreshed(held, program_texts(made, section)) if one.text)
    return written


@dataclass(frozen=True, slots=True)
class NoticeText:
    """What a person says in a letter that decides nothing; which of it is needed is up to the kind's template."""

    kind: Notice
    items: tuple[str, ...] = ()
    due: date | None = None
    considered: str = ""
    awaited: str = ""
    late_since: date | None = None
    consequence: str = ""
    to: tuple[str, ...] = ()  # somebody else than the party
    reviewed: bool = True
    fields: Mapping[str, Value] = field(default_factory=dict)


def completion_snapshot(
    desk: Desk, work: UnitOfWork, completion_id: UUID, *, day: date | None = None, draft: bool = False
) -> Snapshot:
    """Everything a completion request says; `day` when it is sent, where it is not sent yet."""
    request = work.completions.get(completion_id)
    items = tuple(i.text for i in work.completion_items.find("position", completion_id=request.id))
    awaited = "er ansökan om statsbidrag"
    if request.report_id is not None:
        call = desk.call(work, work.cases.get(request.case_id).call_version_id)
        awaited = f"er {call.report(work.reports.get(request.report_id).kind).title.lower()}"
    said = NoticeText(Notice.COMPLETION, items, request.due, awaited=awaited, consequence=request.consequence)
    sent = request.sent_on or day, request.created_by
    return notice_snapshot(desk, work, request.case_id, said, sent, draft=draft)


def notice_snapshot(
    desk: Desk, work: UnitOfWork, case_id: UUID, said: NoticeText, sent: tuple[date | None, str], *, draft: bool = False
) -> Snapshot:
    """Everything a letter that decides nothing says; it has no appeal block and nobody who decided. `sent`: day, who."""
    day, sender = sent
    case = work.cases.get(case_id)
    call = desk.call(work, case.call_version_id)
    applicant, application = _of(work, case)
    person = work.people.one(name=sender)
    return Snapshot(
        agency=call.agency,
        template=_template(call, said.kind.value),
        dnr=case.dnr or "",
        day=day,
        fields={
            "agency": call.agency.name,
            "applicant": applicant.name,
            "project": application.title,
            "dnr": case.dnr,
            "arrived": case.arrived,
            "sought": application.sought,
            "due": said.due,
            "consequence": said.consequence,
            "considered": said.considered,
            "awaited": said.awaited,
            "late_since": said.late_since,
            **said.fields,
        },
        addressee=said.to or addressee(applicant),
        orgnr="" if said.to else applicant.orgnr,
        paragraphs={},
        conditions=(),
        plan=(),
        reports=(),
        people=_handler(call, person),
        dissent=(),
        appeal_heading="",
        appeal_text="",
        contacts=_contacts(call),
        items=_unnamed(work, call, said.items) if said.kind is Notice.DISSENT else said.items,
        enclosures=(),
        sample=desk.sample,
        reviewed=said.reviewed,
        draft=draft,
        part=call.rules.archive_part,
    )


def addressee(applicant: CaseApplicant, *, shown: bool = False) -> tuple[str, ...]:
    """Lines of the window address: name, contact, street, postcode and city in capitals; no empty lines.

    A protected address stands on a sheet of its own (`shown`), never in a letter that is kept.
    """
    if applicant.protection is not None and not shown:
        return (applicant.name, PROTECTED)
    place = f"{_postcode(applicant.postcode)} {applicant.city.upper()}".strip()
    return tuple(line for line in (applicant.name, applicant.address, place) if line.strip())


def _postcode(typed: str) -> str:
    digits = "".join(c for c in typed if c.isdigit())
    return f"{digits[:3]} {digits[3:]}" if len(digits) == 5 else typed.strip()


def _of(work: UnitOfWork, case: Case) -> tuple[CaseApplicant, CaseApplication]:
    applicant = work.applicants.one(case_id=case.id)
    application = work.applications.one(case_id=case.id)
    if applicant is None or application is None:
        raise LetterFailed(Sentence("{dnr} saknar ansökan.", dnr=case.dnr), "applicant")
    return applicant, application


def _template(call: Call, kind: str) -> LetterTemplate:
    if kind not in call.letters:
        raise LetterFailed(Sentence("Utlysningen har ingen brevmall {kind}.toml.", kind=kind), "template")
    return call.letters[kind]


def _fields(desk: Desk, work: UnitOfWork, call: Call, case: Case, decision: Decision) -> dict[str, Value]:
    application = work.applications.one(case_id=case.id)
    series = work.decisions.find("serial", case_id=case.id)
    before = Money.total(d.amount for d in series if d.serial < decision.serial and d.state is DecisionState.DECIDED)
    before = before - declined(work.statements.find(case_id=case.id))
    sought = application.sought if application else ZERO
    replaced = work.decisions.get(decision.replaces) if decision.replaces else None
    return {
        "agency": call.agency.name,
        "repay_to": call.agency.giro,
        "amount": decision.amount,
        "sought": sought,
        "refused": sought - decision.amount,
        "total": before + decision.amount,
        "arrived": case.arrived,
        "starts": decision.starts,
        "ends": decision.ends,
        "dnr": case.dnr,
        "wording": _wording(call, decision, desk.clock.today()),
        "account": decision.account,
        "ground": ". ".join(part for part in (decision.ground, _detriment(decision)) if part),
        "granted": before or None,
        "claim": _claimed(work, decision),
        "due": due_day(decision.day, time_to_pay(work, decision, call)) if decision.day else UNDATED,
        "replaced_day": replaced.day if replaced else None,
        "reasons": "\n\n".join(
            p.text for p in work.paragraphs.find("position", decision_id=decision.id, section=REASONS)
        ),
    }


def _claimed(work: UnitOfWork, decision: Decision) -> Money | None:
    """What is recovered or waived, as its claim says; of a stop the sum that is held."""
    if decision.kind is Kind.STOP:
        return Money(abs(decision.amount.ore)) if decision.amount else None
    return claim_of(work, decision)


def _detriment(decision: Decision) -> str:
    """What lets a change be to the party's detriment."""
    return decision.detriment.label if decision.detriment else ""


def _wording(call: Call, decision: Decision, today: date) -> str:
    """As decided; of a proposal without a day as the regulation is worded today, empty when none is in force."""
    for wording in call.wordings:
        if wording.id == decision.wording:
            return wording.citation
    try:
        return call.wording(decision.track, decision.day or today).citation
    except KeyError:
        if decision.day is None:
            return ""
        raise LetterFailed(
            Sentence("Ingen lydelse av förordningen gäller {day}.", day=decision.day.isoformat()), "wording"
        ) from None


def _appeal(call: Call, decision: Decision) -> AppealRule:
    try:
        return call.appeal_rule(decision.track, decision.kind.value)
    except KeyError:
        raise LetterFailed(
            Sentence(
                "Utlysningen saknar regel om överklagande för {label}.",
                label=Sentence.named(decision.kind.label.lower()),
            ),
            "appeal",
        ) from None


def _plan(call: Call, parts: Whole) -> tuple[PlanRow, ...]:
    titles = {report.id: report.title.lower() for report in call.reports}
    return tuple(
        PlanRow(
            title=part.title,
            amount=part.amount,
            earliest=part.earliest,
            latest=part.latest,
            note=f"när er {titles[part.after_report]} är godkänd" if part.after_report else "",
        )
        for part in parts.parts
    )


def _reports(work: UnitOfWork, call: Call, decision: Decision) -> tuple[ReportDate, ...]:
    """The recipient's own due days where they are set, else the call's."""
    if decision.amount <= ZERO:
        return ()
    due = {report.kind: report.due for report in work.reports.find(case_id=decision.case_id)}
    return tuple(ReportDate(title=kind.title, due=due.get(kind.id, kind.due)) for kind in call.reports)


def _people(work: UnitOfWork, call: Call, decision: Decision) -> tuple[Person, ...]:
    """Who decided, who presented, who took part (31 § 3-5 FL); titles alone where names are left out (33 § FL)."""
    named = [(decision.decided_by, "beslutande"), (decision.presented_by, "föredragande")]
    named += [(name, "deltog i den slutliga handläggningen") for name in decision.participants]
    made = []
    for login, part in named:
        if not login:
            continue
        person = work.people.one(name=login)
        name = person.display_name if person else login
        title = person.title if person else ""
        made.append(Person(name=name if call.rules.names_in_letters else "", title=title, part=part))
    return tuple(made)


def _unnamed(work: UnitOfWork, call: Call, texts: Sequence[str]) -> tuple[str, ...]:
    """Dissents without the names of officials where the call leaves names out (33 § FL); the record keeps them."""
    if call.rules.names_in_letters:
        return tuple(texts)
    named = sorted((one.display_name for one in work.people.find() if one.display_name), key=len, reverse=True)
    if not named:
        return tuple(texts)
    officials = re.compile(rf"\b(?:{'|'.join(map(re.escape, named))})\b")
    return tuple(officials.sub(NAMELESS, text) for text in texts)


def _handler(call: Call, person: Official | None) -> tuple[Person, ...]:
    """Who writes, for the reference lines; nobody where names are left out."""
    if person is None or not call.rules.names_in_letters:
        return ()
    return (Person(name=person.display_name, title=person.title, part=HANDLER),)


def _contacts(call: Call) -> tuple[ContactRow, ...]:
    return tuple(ContactRow(name=c.name, purpose=c.purpose, email=c.email, phone=c.phone) for c in call.contacts[:1])
