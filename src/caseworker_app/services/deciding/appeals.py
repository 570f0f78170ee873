"""Appeals (överklaganden) as sub-cases: received, tried for their time by a person, forwarded, settled elsewhere."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from caseworker_app.domain import appeals as rules
from caseworker_app.domain import deadlines
from caseworker_app.domain.appeals import Timeliness
from caseworker_app.domain.call_papers import AppealRule, Court
from caseworker_app.domain.deadlines import Deadline
from caseworker_app.domain.records.decisions import Decision
from caseworker_app.domain.records.events import Appeal
from caseworker_app.domain.states import AppealOutcome, AppealState, Channel, DecisionState, Role
from caseworker_app.errors import Fault, Rejected
from caseworker_app.sentences import Sentence, plain
from caseworker_app.services.administration.people import role_of
from caseworker_app.services.casework.papers import keep
from caseworker_app.services.casework.statements import Said
from caseworker_app.services.desk import Desk
from caseworker_app.services.shared_only import shared_only
from caseworker_app.store.carried import APPEALS
from caseworker_app.store.work import UnitOfWork

HANDLING = (Role.CASEWORKER, Role.REGISTRAR)
PUBLIC_BODY = "2"
SAME_DAY = (Channel.EMAIL, Channel.BY_HAND, Channel.COURIER)


@dataclass(frozen=True, slots=True)
class Served:
    """When the appellant got the decision, and how that is known."""

    day: date
    how: str


@dataclass(frozen=True, slots=True)
class AppealSheet:
    """An appeal with its decision, what the days say today, and when it must be forwarded."""

    appeal: Appeal
    decision: Decision
    rule: AppealRule
    sent: Served | None
    timeliness: Timeliness | None
    forwarding: Deadline
    court: Court | None = None


@dataclass(frozen=True, slots=True)
class Appealable:
    """A decided decision and the call's rule of whether it may be appealed."""

    decision: Decision
    rule: AppealRule


class Appeals:
    """From the letter that came in to the court's answer."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def of(self, case_id: UUID) -> list[AppealSheet]:
        """The appeals of a case, oldest first."""
        with self._desk.reading() as work:
            return [self._sheet(work, one) for one in work.appeals.find("received", "recorded_at", case_id=case_id)]

    def appealable(self, case_id: UUID) -> list[Appealable]:
        """Every decided decision of the case with its rule, newest first."""
        with self._desk.reading() as work:
            decided = work.decisions.find("-serial", case_id=case_id, state=DecisionState.DECIDED.value)
            return [Appealable(one, self._rule(work, one)) for one in decided]

    def receive(self, decision_id: UUID, came: Said) -> Appeal:
        """Register an appeal of a decision that the call says may be appealed; Rejected with the rule otherwise."""
        with self._desk.work() as work:
            self._desk.person(work, *HANDLING)
            decision = work.decisions.get(decision_id)
            Rejected.collect(
                rules.receivable(decision, self._rule(work, decision), came.day, came.sender, self._desk.clock.today())
            )
            document = came.document_id
            if came.file is not None:
                document = keep(self._desk, work, decision.case_id, "överklagande", came.file, came.day).id
            made = work.appeals.add(
                Appeal(
                    id=self._desk.new_id(),
                    case_id=decision.case_id,
                    decision_id=decision.id,
                    received=came.day,
                    sender=came.sender.strip(),
                    text=came.text.strip(),
                    recorded_by=self._desk.actor,
                    recorded_at=self._desk.clock.now(),
                    document_id=document,
                )
            )
            work.commit()
        return made

    def weigh(self, appeal_id: UUID, served: date) -> Timeliness:
        """What the days say when the appellant got the decision on this day; decides nothing."""
        with self._desk.reading() as work:
            return self._timeliness(work, work.appeals.get(appeal_id), served)

    @shared_only(APPEALS)
    def try_(self, appeal_id: UUID, served: Served, text: str, seen: int, *, in_time: bool) -> Appeal:
        """The person's trial of the time (rättidsprövning, 45 § FL); a late appeal is dismissed by it."""
        with self._desk.work() as work:
            held = work.appeals.get(appeal_id)
            decision = work.decisions.get(held.decision_id)
            self._desk.person(work, self._decider(work, decision))
            computed = self._timeliness(work, held, served.day)
            assert decision.day is not None  # only decided decisions are appealed
            Rejected.collect(
                [
                    *rules.trying(held, served.day, decision.day, text, keeps=computed.in_time is in_time),
                    *_known_how(served),
                ]
            )
            saved = work.appeals.save(
                dataclasses.replace(
                    held,
                    state=AppealState.TIMELY if in_time else AppealState.LATE,
                    served=served.day,
                    served_how=served.how.strip(),
                    last_day=computed.deadline.last,
                    tried_by=self._desk.actor,
                    tried_at=self._desk.clock.now(),
                    tried_text=text.strip() or plain(computed.text),
                ),
                seen,
            )
            work.commit()
        return saved

    @shared_only(APPEALS)
    def forward(self, appeal_id: UUID, day: date, seen: int) -> Appeal:
        """The appeal and the documents of the case are handed to who tries it (46 § FL)."""
        with self._desk.work() as work:
            self._desk.person(work, *HANDLING)
            held = work.appeals.get(appeal_id)
            Rejected.collect(rules.forwardable(held, day, self._desk.clock.today()))
            rule = self._rule(work, work.decisions.get(held.decision_id))
            saved = work.appeals.save(
                dataclasses.replace(
                    held,
                    state=AppealState.FORWARDED,
                    forwarded_on=day,
                    forwarded_by=self._desk.actor,
                    forwarded_to=rule.court or "överinstansen",
                ),
                seen,
            )
            work.commit()
        return saved

    def settle(self, appeal_id: UUID, outcome: AppealOutcome, day: date, text: str, seen: int) -> Appeal:
        """What the court came to; what follows from it in the case is a new decision of the series."""
        with self._desk.work() as work:
            self._desk.person(work, *HANDLING)
            held = work.appeals.get(appeal_id)
            Rejected.collect(rules.settleable(held, outcome, day, text, self._desk.clock.today()))
            saved = work.appeals.save(
                dataclasses.replace(
                    held,
                    state=AppealState.SETTLED,
                    outcome=outcome,
                    outcome_day=day,
                    outcome_text=text.strip(),
                    outcome_by=self._desk.actor,
                ),
                seen,
            )
            work.commit()
        return saved

    def _sheet(self, work: UnitOfWork, held: Appeal) -> AppealSheet:
        decision = work.decisions.get(held.decision_id)
        sent = _sent(work, decision)
        day = held.served or (sent.day if sent else None)
        rule = self._rule(work, decision)
        call = self._desk.call(work, work.cases.get(held.case_id).call_version_id)
        return AppealSheet(
            appeal=held,
            decision=decision,
            rule=rule,
            sent=sent,
            timeliness=self._timeliness(work, held, day) if day else None,
            forwarding=deadlines.forwarding(held.received),
            court=call.agency.court(held.forwarded_to or rule.court),
        )

    def _timeliness(self, work: UnitOfWork, held: Appeal, served: date) -> Timeliness:
        decision = work.decisions.get(held.decision_id)
        applicant = work.applicants.one(case_id=held.case_id)
        public = applicant is not None and applicant.orgnr.startswith(PUBLIC_BODY)
        return rules.timeliness(held, served, decision.day or served, public=public)

    def _rule(self, work: UnitOfWork, decision: Decision) -> AppealRule:
        call = self._desk.call(work, work.cases.get(decision.case_id).call_version_id)
        try:
            return call.appeal_rule(decision.track, decision.kind.value)
        except KeyError:
            said = Sentence(
                "Utlysningen saknar regel om överklagande för {label}.",
                label=Sentence.named(decision.kind.label.lower()),
            )
            raise Rejected(Fault("decision", said, "33 § FL")) from None

    def _decider(self, work: UnitOfWork, decision: Decision) -> Role:
        call = self._desk.call(work, work.cases.get(decision.case_id).call_version_id)
        return role_of(call.rules.decider_role)


def _known_how(served: Served) -> Iterable[Fault]:
    if not served.how.strip():
        yield Fault("served_how", "Ange hur det är känt när klaganden fick beslutet.", "44 § FL")


def _sent(work: UnitOfWork, decision: Decision) -> Served | None:
    """The day of the first dispatch: proof of receipt only where it is handed over, else a day to begin with."""
    letter = work.letters.one(decision_id=decision.id)
    found = work.dispatches.find("day", "id", letter_id=letter.id) if letter else []
    if not found:
        return None
    first = found[0]
    sure = "" if first.channel in SAME_DAY else " (när det kom fram är inte känt)"
    return Served(first.day, f"Skickat som {first.channel.value} {first.day.isoformat()}{sure}")
