"""Putting right what is registered of applicant and application: a typing error, a new address; what came stays as it came."""

from __future__ import annotations

import dataclasses
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from caseworker_app.domain.application import Applicant, FindingKind
from caseworker_app.domain.call import Call
from caseworker_app.domain.call_form import FieldType
from caseworker_app.domain.eligibility import about_applicant
from caseworker_app.domain.identity import OrganisationNumber
from caseworker_app.domain.protected import KEPT_APART
from caseworker_app.domain.publishing import PROTECTED
from caseworker_app.domain.reading import is_email
from caseworker_app.domain.records.cases import Case, CaseApplicant, CaseApplication, CaseFinding
from caseworker_app.domain.states import DecisionState
from caseworker_app.domain.swedish import fold
from caseworker_app.errors import Fault, Rejected
from caseworker_app.sentences import Sentence, plain
from caseworker_app.services.casework import asked
from caseworker_app.services.casework.cases import HANDLERS
from caseworker_app.services.casework.identities import shield
from caseworker_app.services.casework.notes import signed_note
from caseworker_app.services.casework.records import CaseFile
from caseworker_app.services.desk import Desk
from caseworker_app.store import search
from caseworker_app.store.carried import IDENTITIES
from caseworker_app.store.work import UnitOfWork

NAMING = ("name", "orgnr", "kind")
DETAILS = (
    *("address", "postcode", "city", "kommun", "lan", "email", "phone", "contact_name", "contact_email"),
    *("contact_phone", "signatory", "giro"),
)
CLOSED = (*NAMING, "giro")  # once the case is decided
_FOUND = (FindingKind.ORGNR, FindingKind.REGISTER_NAME, FindingKind.APPLICANT_KIND, FindingKind.GIRO, *asked.FOUND)


@dataclass(frozen=True, slots=True)
class Particular:
    """A field of the call's form; `value` is empty where `apart`: what is protected is not shown.

    `choices`: one of these is chosen. `closed`: the case is decided, and it is not put right here any more.
    """

    key: str
    label: str
    value: str
    apart: bool
    choices: tuple[str, ...] = ()
    closed: bool = False


def particulars(file: CaseFile) -> tuple[Particular, ...]:
    """What the call's form asks of the applicant, as it is registered; then of the application itself."""
    hidden = KEPT_APART if file.applicant.protection is not None else ()
    call, held = file.call, file.applicant
    kinds = tuple(one.label for one in call.kinds if one.track == file.case.track)
    decided = any(one.state is DecisionState.DECIDED for one in file.decisions)
    about = tuple(
        Particular(
            f.id,
            f.header,
            "" if f.id in hidden else _shown(call, held, f.id),
            f.id in hidden,
            kinds if f.id == "kind" else (),
            decided and f.id in CLOSED,
        )
        for f in call.fields_of(file.case.track)
        if f.id in (*NAMING, *DETAILS)
    )
    handed = any(one.state in asked.HANDED for one in file.decisions)
    heads = {f.id: f.header for f in call.fields_of(file.case.track)}
    return (
        *about,
        *(
            Particular(name, heads[name], asked.shown(file.case, file.application, name), apart=False, closed=handed)
            for name in asked.ASKED
            if name in heads
        ),
    )


class Corrections:
    """One use case: the particulars of one case's applicant and application."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def correct(self, case_id: UUID, values: Mapping[str, str], reason: str, seen: int) -> CaseApplicant:
        """Write what differs, with the reason in a signed note (27 § FL). CaseChanged when a colleague has changed the same.

        `seen` is the case's version. What names the applicant is closed once the case is decided (36 § FL).
        """
        with self._desk.work() as work:
            self._desk.person(work, *HANDLERS)
            case = work.cases.get(case_id, lock=True)
            held, application = work.applicants.one(case_id=case_id), work.applications.one(case_id=case_id)
            assert held is not None  # written with the case, in the same entry
            assert application is not None
            call = self._desk.call(work, case.call_version_id)
            wanted, request = _wanted(call, held, values), asked.wanted(case, application, values)
            faults = _faults(work, call, case, held, wanted) if wanted else ()
            asked_faults = asked.faults(work, case, request, self._desk.clock.today())
            Rejected.collect((*_said({**wanted, **request}, reason.strip()), *faults, *asked_faults))
            self._ask_past(work, case, (held, application), {**wanted, **request}, seen)
            asked.write(work, application, request)
            changed = self._write(work, call, case, held, {**wanted, **request})
            self._find(work, call, changed, reason.strip())
            self._note(work, call, case, {**wanted, **request}, reason.strip())
            found_by(work, [case_id])
            if "title" in request:
                search.add(work.connection, case_id, search.analysed([request["title"]]))
            work.commit()
        return changed

    def _ask_past(
        self,
        work: UnitOfWork,
        case: Case,
        there: tuple[CaseApplicant, CaseApplication],
        wanted: Mapping[str, Any],
        seen: int,
    ) -> None:
        """Nothing that a colleague has written since is written over unseen."""
        if case.version == seen:
            return
        past = work.cases.past(case.id, seen)
        if past is None:
            work.cases.save(case, seen)
            return
        held, application = there
        sides = (
            (work.applicants, held, work.applicants.then(past, [held])),
            (work.applications, application, work.applications.then(past, [application])),
            (work.cases, case, work.cases.then(past, [case])),
        )
        for records, now, [then] in sides:
            names = [name for name in wanted if _owner(name) is type(now)]
            if any(getattr(then, name) != getattr(now, name) for name in names):
                theirs, base = ({name: getattr(one, name) for name in names} for one in (now, then))
                mine = {name: wanted[name] for name in names}
                raise records.changed(now.id, seen, mine, theirs, base).saved_by(past.by, past.at)

    def _write(
        self, work: UnitOfWork, call: Call, case: Case, held: CaseApplicant, wanted: Mapping[str, Any]
    ) -> CaseApplicant:
        fields = {name: value for name, value in wanted.items() if _owner(name) is CaseApplicant}
        if "kind" in fields:
            fields["kind_text"], fields["kind"] = fields["kind"], _kind(call, fields["kind"])
        if fields:
            work.applicants.change(held.id, **fields)
        name, arrived = fields.get("name", case.applicant_name), wanted.get("arrived", case.arrived)
        work.cases.save(dataclasses.replace(case, applicant_name=name, arrived=arrived), case.version)
        if held.protection is not None and any(name in KEPT_APART for name in fields):
            shield(self._desk, work, case.id)
        return work.applicants.get(held.id)

    def _find(self, work: UnitOfWork, call: Call, held: CaseApplicant, reason: str) -> None:
        """What intake would find now; a finding that holds no longer is settled by the correction."""
        details = {name: getattr(held, name) for name in DETAILS}
        applicant = Applicant(held.name, held.orgnr, held.kind, held.kind_text, details)
        about = about_applicant(applicant, call, self._desk.register)
        now = {one.text: one for one in (*about, *asked.found(work, call, work.cases.get(held.case_id)))}
        there = work.findings.find("id", case_id=held.case_id, kind=[kind.value for kind in _FOUND])
        for old in there:
            if old.settled_at is None and old.text not in now:
                work.findings.change(
                    old.id,
                    settled_by=self._desk.actor,
                    settled_at=self._desk.clock.now(),
                    settled_text=f"Uppgiften är rättad. {reason}",
                )
        known = {old.text for old in there}
        for one in now.values():
            if one.text not in known:
                work.findings.add(
                    CaseFinding(
                        id=self._desk.new_id(),
                        case_id=held.case_id,
                        kind=one.kind.value,
                        field=one.field,
                        value=one.value,
                        text=plain(one.text),
                        section=one.section,
                    )
                )

    def _note(self, work: UnitOfWork, call: Call, case: Case, wanted: Mapping[str, Any], reason: str) -> None:
        named = ", ".join(f.header for f in call.fields if f.id in wanted)
        whose = "ansökan" if all(name in asked.ASKED for name in wanted) else "sökanden"
        text = f"Registrerade uppgifter om {whose} har rättats: {named}. Skäl: {reason}"
        work.notes.add(signed_note(self._desk, case.id, text))


def found_by(work: UnitOfWork, cases: Collection[UUID]) -> None:
    """The cases are found by what is right now, and still by the words of the applications as they came."""
    if not cases:
        return
    registered = {case.id: case for case in work.cases.find("id", id=list(cases))}
    named, whole = [], []
    for held in work.applicants.find("case_id", case_id=list(registered)):
        case = registered[held.case_id]
        short = [case.dnr or "", case.reference or "", held.name, held.orgnr]
        own = [getattr(held, name) for name in DETAILS if getattr(held, name) not in ("", PROTECTED)]
        named.append((case.id, search.analysed(short)))
        whole.append((case.id, search.analysed([*short, *own])))
    search.add_all(work.connection, whole)
    search.index(work.connection, named, "search_register")


def _registered(held: CaseApplicant, name: str) -> str:
    return held.kind_text if name == "kind" else str(getattr(held, name))


def _shown(call: Call, held: CaseApplicant, name: str) -> str:
    """A kind by the call's own word, whatever word the application has for it."""
    return call.kind(held.kind).label if name == "kind" and held.kind else _registered(held, name)


def _wanted(call: Call, held: CaseApplicant, values: Mapping[str, str]) -> dict[str, str]:
    """What differs from the register, the organisation number as intake writes it; a mask is never a value."""
    given = {name: " ".join(value.split()) for name, value in values.items()}
    hidden = KEPT_APART if held.protection is not None else ()
    made = {}
    for name, typed in given.items():
        if name not in (*NAMING, *DETAILS):
            continue
        value = _number(typed) if name == "orgnr" else typed
        masked = value == PROTECTED or (name in hidden and not value)
        same = value in (_registered(held, name), _shown(call, held, name))
        if not masked and not same:
            made[name] = value
    return made


def _number(typed: str) -> str:
    try:
        return str(OrganisationNumber.parse(typed))
    except ValueError:
        return typed


def _kind(call: Call, typed: str) -> str:
    words = {fold(word): kind.id for kind in call.kinds for word in (kind.label, *kind.aliases)}
    return words.get(fold(typed), "")


def _owner(name: str) -> type[CaseApplicant | CaseApplication | Case]:
    """The record that holds what is put right."""
    if name == "arrived":
        return Case
    return CaseApplication if name in asked.ASKED else CaseApplicant


def _said(wanted: Mapping[str, Any], reason: str) -> Iterator[Fault]:
    if not wanted:
        yield Fault("", "Inget är ändrat. Skriv det som ska gälla i fältet.")
    if not reason:
        yield Fault("reason", "Skriv varför uppgiften rättas, till exempel att sökanden har anmält en ny adress.")


def _faults(
    work: UnitOfWork, call: Call, case: Case, held: CaseApplicant, wanted: Mapping[str, str]
) -> Iterator[Fault]:
    if work.offline and held.protection is not None and any(name in KEPT_APART for name in wanted):
        yield Fault("offline", IDENTITIES)
    if work.decisions.count(case_id=case.id, state=DecisionState.DECIDED.value):
        yield from _decided(call, wanted)
    yield from _unfit(call, case, wanted)


def _decided(call: Call, wanted: Mapping[str, str]) -> Iterator[Fault]:
    heads = {field.id: field.header for field in call.fields}
    for name in CLOSED:
        if name in wanted and name == "giro":
            text = "Ärendet är beslutat. Ett nytt konto läggs till under Utbetalningar, där det kontrolleras."
            yield Fault(name, text)
        elif name in wanted:
            text = Sentence(
                "Ärendet är beslutat. {head} står i beslutet och ändras bara genom ett beslut om rättelse.",
                head=heads.get(name, name),
            )
            yield Fault(name, text, "36 § FL")


def _unfit(call: Call, case: Case, wanted: Mapping[str, str]) -> Iterator[Fault]:
    if wanted.get("name") == "":
        yield Fault("name", "Skriv sökandens namn.")
    if "kind" in wanted:
        kind = _kind(call, wanted["kind"])
        own = ", ".join(one.label for one in call.kinds if one.track == case.track)
        if not kind:
            yield Fault(
                "kind", Sentence("Organisationsformen finns inte i utlysningen. Skriv någon av: {own}.", own=own)
            )
        elif call.kind(kind).track != case.track:
            text = "Organisationsformen hör till en annan grupp sökande, med andra villkor. Registrera ansökan på nytt."
            yield Fault("kind", text)
    for field in call.fields:
        typed = wanted.get(field.id, "")
        if field.type is FieldType.EMAIL and typed and not is_email(typed):
            yield Fault(
                field.id, Sentence("{header}: {typed} är ingen e-postadress.", header=field.header, typed=typed[:200])
            )
