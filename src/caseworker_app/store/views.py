"""What everyone may know of every case: the register and its figures, also where the content is closed to them.

On PostgreSQL the views belong to the owner and see every row, so that lists, totals and frames are the same for all.
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection, column, table, text
from sqlalchemy.types import TypeEngine

from caseworker_app.domain.risk import ControlOutcome, Risk
from caseworker_app.domain.states import CaseState, Channel, DecisionState, Kind, PaymentState, Protection
from caseworker_app.store.base import Amount, Day, Key, Moment, Term, Whole, Words

VIEWS = {
    "register_row": """
        select c.id, c.call_id, c.dnr, c.applicant_name, a.orgnr, c.track, p.title, c.arrived, c.state, c.handler, p.sought,
          (select cast(coalesce(sum(d.amount), 0) as bigint) from {0}decision d
            where d.case_id = c.id and d.state = 'decided')
          - (select cast(coalesce(sum(s.amount), 0) as bigint) from {0}statement s
            where s.case_id = c.id and s.kind = 'declined' and s.annulled_by is null) as granted
        from {0}case_ c join {0}applicant a on a.case_id = c.id join {0}application p on p.case_id = c.id""",
    "worklist_row": """
        select r.*, a.city as town, coalesce(p.display_name, r.handler) as handler_name,
          (select min(k.due) from {0}completion k where k.case_id = r.id and k.state = 'sent') as completion_due,
          (select min(e.due) from {0}report e
            where e.case_id = r.id and e.state = 'expected' and r.state <> 'declined') as report_due,
          (select min(o.day) from {0}decision d join {0}round_ o on o.id = d.round_id
            where d.case_id = r.id and d.state in ('proposed', 'presented')) as round_day,
          (select min(s.due) from {0}statement s where s.case_id = r.id and s.kind = 'delay' and s.annulled_by is null
            and not exists (select 1 from {0}decision d where d.case_id = r.id and d.state = 'decided'
              and d.kind in ('bifall', 'delvis_bifall', 'avslag', 'avvisning', 'avskrivning', 'avslag_begaran'))) as answer_due,
          (select count(*) from {0}finding f where f.case_id = r.id and f.settled_at is null) as findings,
          (select count(*) from {0}note n where n.case_id = r.id) as notes,
          (select count(*) from {0}document i join {0}case_ c on c.id = i.case_id
            where i.case_id = r.id and i.incoming and i.day > r.arrived and i.added_at > c.registered_at) as later
        from {0}register_row r join {0}applicant a on a.case_id = r.id left join {0}person p on p.name = r.handler""",
    "decided_line": """
        select d.id, d.case_id, d.call_id, d.track, d.kind, d.amount, d.day, d.serial
        from {0}decision d where d.state = 'decided'""",
    "round_line": """
        select d.round_id, d.case_id, d.state from {0}decision d where d.round_id is not null""",
    "decision_sum": """
        select d.call_id, d.track, d.state, d.day, cast(sum(d.amount) as bigint) as amount
        from {0}decision d group by d.call_id, d.track, d.state, d.day""",
    "report_line": """
        select c.call_id, r.case_id, r.kind, r.state, r.due, r.received
        from {0}report r join {0}case_ c on c.id = r.case_id where c.state <> 'declined' or r.received is not null""",
    "part_line": """
        select p.id, d.call_id, p.case_id, p.part, p.title, p.amount, p.earliest, p.latest, p.after_report, d.day,
          (select min(x.day) from {0}letter l join {0}dispatch x on x.letter_id = l.id
            where l.decision_id = d.id) as dispatched,
          (select r.accepted_on from {0}report r
            where r.case_id = p.case_id and r.kind = p.after_report and r.state = 'accepted') as accepted
        from {0}payment_part p join {0}decision d on d.id = p.decision_id where d.state = 'decided'""",
    "payment_line": """
        select p.id, r.call_id, p.case_id, p.run_id, p.part_id, p.payee_id, p.amount, p.reference, p.state, p.paid_on,
          p.returned_on
        from {0}payment p join {0}payment_run r on r.id = p.run_id""",
    "payee_line": """
        select p.id, p.case_id, c.done_by as checked_by, v.done_by as verified_by
        from {0}payee p left join {0}payee_check c on c.payee_id = p.id and c.step = 'checked'
          left join {0}payee_check v on v.payee_id = p.id and v.step = 'verified'
        where not exists (select 1 from {0}payee n where n.case_id = p.case_id and n.serial > p.serial)""",
    "stop_line": """
        select s.case_id, s.part_id from {0}payment_stop s where s.lifted_by is null
        union all
        select d.case_id, null from {0}decision d where d.kind = 'hinder' and d.state = 'decided' and not exists (
          select 1 from {0}decision c where c.replaces = d.id and c.kind = 'andring' and c.state = 'decided')""",
    "declined_line": """
        select s.id, s.call_id, s.case_id, s.track, s.day, s.amount
        from {0}statement s where s.kind = 'declined' and s.annulled_by is null""",
    "published_line": """
        select r.call_id, r.id as case_id, r.dnr, r.applicant_name, r.orgnr, a.kind, r.track, r.title, a.kommun, a.lan,
          a.protection, r.granted,
          (select min(d.day) from {0}decision d where d.case_id = r.id and d.state = 'decided' and d.amount > 0) as day
        from {0}register_row r join {0}applicant a on a.case_id = r.id""",
    "claim_line": """
        select c.call_id, c.track, k.case_id, k.amount, d.kind
        from {0}claim k join {0}decision d on d.id = k.decision_id join {0}case_ c on c.id = k.case_id
        where d.state = 'decided'""",
    "repaid_line": """
        select c.call_id, c.track, p.case_id, p.day, p.amount, p.interest
        from {0}repayment p join {0}case_ c on c.id = p.case_id""",
    "risk_line": """
        select r.case_id, r.level from {0}risk r where not exists (
          select 1 from {0}risk n where n.case_id = r.case_id and n.serial > r.serial)""",
    "control_line": """
        select k.id, c.call_id, k.case_id, k.draw_id, k.level, k.added_at, k.outcome
        from {0}control k join {0}case_ c on c.id = k.case_id""",
    "bound_line": """
        select d.call_id, d.track, d.state, cast(substr(cast(p.earliest as text), 1, 4) as bigint) as year, p.amount,
          case when d.state = 'decided' then d.case_id end as case_id
        from {0}payment_part p join {0}decision d on d.id = p.decision_id
        where d.state in ('decided', 'proposed', 'presented')""",
    "assessment_progress": """
        select a.case_id, count(*) as begun, count(a.handed_in_at) as handed_in
        from {0}assessment a group by a.case_id""",
    "letterless": """
        select d.id, d.call_id, d.case_id, d.day
        from {0}decision d left join {0}letter l on l.decision_id = d.id where d.state = 'decided' and l.id is null""",
    "letter_line": """
        select l.id, l.case_id, c.call_id, c.dnr, c.applicant_name, l.kind, l.title, l.filename, l.pages, l.frozen_at,
          d.round_id, o.day as round_day, o.name as round_name, case when a.email like '%@%' then 1 else 0 end as mailable
        from {0}letter l join {0}case_ c on c.id = l.case_id join {0}applicant a on a.case_id = l.case_id
          left join {0}decision d on d.id = l.decision_id left join {0}round_ o on o.id = d.round_id""",
    "sent_line": """
        select s.id, s.letter_id, s.case_id, s.channel, s.day, s.sent_by, s.sent_at from {0}dispatch s""",
    "barred": """
        select r.case_id, r.person from {0}recusal r
        where r.biased and coalesce(r.tried_outcome, '') <> 'free' and not exists (
          select 1 from {0}recusal n where n.case_id = r.case_id and n.person = r.person and n.answered_at > r.answered_at)""",
    "document_last": """
        select d.case_id, max(d.number) as number from {0}document d group by d.case_id""",
    "handover_digest": """
        select d.case_id, d.content ->> 'digest' as digest
        from {0}document d where d.kind = 'ändrad ansökan'""",
}


def _view(name: str, **columns: TypeEngine[Any]) -> Any:
    return table(name, *(column(key, kind) for key, kind in columns.items()))


REGISTER = _view(
    "register_row",
    id=Key(),
    call_id=Key(),
    dnr=Words(),
    applicant_name=Words(),
    orgnr=Words(),
    track=Words(),
    title=Words(),
    arrived=Day(),
    state=Term(CaseState),
    handler=Words(),
    sought=Amount(),
    granted=Amount(),
)
WORKLIST = _view(
    "worklist_row",
    id=Key(),
    call_id=Key(),
    dnr=Words(),
    applicant_name=Words(),
    orgnr=Words(),
    track=Words(),
    title=Words(),
    arrived=Day(),
    state=Term(CaseState),
    handler=Words(),
    sought=Amount(),
    granted=Amount(),
    town=Words(),
    handler_name=Words(),
    completion_due=Day(),
    report_due=Day(),
    round_day=Day(),
    answer_due=Day(),
    findings=Whole(),
    notes=Whole(),
    later=Whole(),
)
DECIDED = _view(
    "decided_line",
    id=Key(),
    case_id=Key(),
    call_id=Key(),
    track=Words(),
    kind=Term(Kind),
    amount=Amount(),
    day=Day(),
    serial=Whole(),
)
ROUND_LINES = _view("round_line", round_id=Key(), case_id=Key(), state=Term(DecisionState))
SUMS = _view("decision_sum", call_id=Key(), track=Words(), state=Term(DecisionState), day=Day(), amount=Amount())
REPORTS = _view("report_line", call_id=Key(), case_id=Key(), kind=Words(), state=Words(), due=Day(), received=Day())
PARTS = _view(
    "part_line",
    id=Key(),
    call_id=Key(),
    case_id=Key(),
    part=Whole(),
    title=Words(),
    amount=Amount(),
    earliest=Day(),
    latest=Day(),
    after_report=Words(),
    day=Day(),
    dispatched=Day(),
    accepted=Day(),
)
PAYMENTS = _view(
    "payment_line",
    id=Key(),
    call_id=Key(),
    case_id=Key(),
    run_id=Key(),
    part_id=Key(),
    payee_id=Key(),
    amount=Amount(),
    reference=Words(),
    state=Term(PaymentState),
    paid_on=Day(),
    returned_on=Day(),
)
PAYEES = _view("payee_line", id=Key(), case_id=Key(), checked_by=Words(), verified_by=Words())
STOPS = _view("stop_line", case_id=Key(), part_id=Key())
DECLINED = _view("declined_line", id=Key(), call_id=Key(), case_id=Key(), track=Words(), day=Day(), amount=Amount())
PUBLISHED = _view(
    "published_line",
    call_id=Key(),
    case_id=Key(),
    dnr=Words(),
    applicant_name=Words(),
    orgnr=Words(),
    kind=Words(),
    track=Words(),
    title=Words(),
    kommun=Words(),
    lan=Words(),
    protection=Term(Protection),
    granted=Amount(),
    day=Day(),
)
CLAIMS = _view("claim_line", call_id=Key(), track=Words(), case_id=Key(), amount=Amount(), kind=Term(Kind))
REPAID = _view(
    "repaid_line", call_id=Key(), track=Words(), case_id=Key(), day=Day(), amount=Amount(), interest=Amount()
)
RISKS = _view("risk_line", case_id=Key(), level=Term(Risk))
CONTROLS = _view(
    "control_line",
    id=Key(),
    call_id=Key(),
    case_id=Key(),
    draw_id=Key(),
    level=Term(Risk),
    added_at=Moment(),
    outcome=Term(ControlOutcome),
)
BOUND = _view(
    "bound_line",
    call_id=Key(),
    track=Words(),
    state=Term(DecisionState),
    year=Whole(),
    amount=Amount(),
    case_id=Key(),
)
PROGRESS = _view("assessment_progress", case_id=Key(), begun=Whole(), handed_in=Whole())
LETTERLESS = _view("letterless", id=Key(), call_id=Key(), case_id=Key(), day=Day())
LETTERS = _view(
    "letter_line",
    id=Key(),
    case_id=Key(),
    call_id=Key(),
    dnr=Words(),
    applicant_name=Words(),
    kind=Words(),
    title=Words(),
    filename=Words(),
    pages=Whole(),
    frozen_at=Moment(),
    round_id=Key(),
    round_day=Day(),
    round_name=Words(),
    mailable=Whole(),
)
SENT = _view(
    "sent_line",
    id=Key(),
    letter_id=Key(),
    case_id=Key(),
    channel=Term(Channel),
    day=Day(),
    sent_by=Words(),
    sent_at=Moment(),
)
BARRED = _view("barred", case_id=Key(), person=Words())
DOCUMENT_LAST = _view("document_last", case_id=Key(), number=Whole())
HANDOVERS = _view("handover_digest", case_id=Key(), digest=Words())


def drop(connection: Connection) -> None:
    """Before tables are changed: a view may not stand in the way of it."""
    for name in reversed(VIEWS):
        connection.execute(text(f"drop view if exists {_place(connection)}{name}"))


def install(connection: Connection) -> None:
    """After the last migration step."""
    place = _place(connection)
    for name, body in VIEWS.items():
        connection.execute(text(f"create view {place}{name} as {body.format(place)}"))


def _place(connection: Connection) -> str:
    return "caseworker." if connection.dialect.name == "postgresql" else ""
