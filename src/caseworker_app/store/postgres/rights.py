"""Who may do what with which table, declared once: the grants and policies are made from it, a test probes it.

A role that is not named may not. Conditions are SQL over the row; `opens`, `sees` and the like are in functions.sql.
"""

from __future__ import annotations

from dataclasses import dataclass

from caseworker_app.domain.states import Role

REGISTRAR, CASEWORKER, REVIEWER = "registrar", "caseworker", "reviewer"
DECIDER, FINANCE, COMMUNICATOR, ARCHIVIST, ADMINISTRATOR = (
    "decider",
    "finance",
    "communicator",
    "archivist",
    "administrator",
)
GROUPS: dict[str, Role] = {
    REGISTRAR: Role.REGISTRAR,
    CASEWORKER: Role.CASEWORKER,
    REVIEWER: Role.REVIEWER,
    DECIDER: Role.DECIDER,
    FINANCE: Role.FINANCE,
    COMMUNICATOR: Role.COMMUNICATOR,
    ARCHIVIST: Role.ARCHIVIST,
    ADMINISTRATOR: Role.ADMINISTRATOR,
}
EVERYONE = tuple(GROUPS)
USER, PROVER, OWNER = "user", "prover", "owner"
PROVING = (ARCHIVIST, ADMINISTRATOR)


@dataclass(frozen=True)
class Verb:
    """`where` is asked of the row that is there, `then` of the row as it becomes."""

    roles: tuple[str, ...]
    where: str = "true"
    then: str = "true"
    columns: tuple[str, ...] = ()


@dataclass(frozen=True)
class Rights:
    """`read` None: nobody but the owner."""

    read: Verb | None = Verb(EVERYONE)
    insert: Verb | None = None
    update: Verb | None = None
    delete: Verb | None = None


OPEN = "opens(case_id)"
MINE = "opens(case_id) and assessor = session_user"
MY_ASSESSMENT = "opens(case_id) and my_assessment(assessment_id)"
CONTENT = Verb(EVERYONE, OPEN)
_REGISTERED = "exists (select from case_ c where c.id = case_id and c.registered_by = session_user)"
_TAKEN = "person = session_user or holds_role('administrator')"
WORKING = (CASEWORKER, REVIEWER)
HANDLING = (CASEWORKER, REGISTRAR)
DRAFTING = Verb((CASEWORKER,), OPEN, OPEN)
ARRIVING = Verb((REGISTRAR,))


def _content(**verbs: Verb) -> Rights:
    return Rights(read=CONTENT, **verbs)


RIGHTS: dict[str, Rights] = {
    "person": Rights(insert=Verb((ADMINISTRATOR,)), update=Verb((ADMINISTRATOR,))),
    "setting": Rights(insert=Verb((ADMINISTRATOR,)), update=Verb((ADMINISTRATOR,))),
    "call_": Rights(
        insert=Verb((ADMINISTRATOR,)),
        update=Verb((ADMINISTRATOR, REGISTRAR), columns=("title", "agency", "current_version", "version")),
    ),
    "call_version": Rights(insert=Verb((ADMINISTRATOR,), then="loaded_by = session_user")),
    "frame": Rights(insert=Verb((ADMINISTRATOR, FINANCE), then="recorded_by = session_user")),
    "series": Rights(),
    "round_": Rights(
        insert=Verb((CASEWORKER,), then="state <> 'decided' and prepared_by = session_user"),
        update=Verb((CASEWORKER,), "state <> 'decided'", "state <> 'decided'"),
    ),
    "import_run": Rights(insert=Verb((REGISTRAR,), then="actor = session_user")),
    "blob": Rights(read=Verb(EVERYONE, "holds(sha256)")),
    "case_": Rights(
        insert=Verb((REGISTRAR,), then="registered_by = session_user"),
        update=Verb(
            (REGISTRAR, CASEWORKER, REVIEWER, DECIDER),
            columns=("applicant_name", "arrived", "handler", "state", "version"),
        ),
    ),
    "applicant": _content(insert=ARRIVING, update=Verb(HANDLING, OPEN, OPEN)),
    "application": _content(insert=ARRIVING, update=Verb(HANDLING, OPEN, OPEN, ("title", "sought"))),
    "budget_line": _content(insert=ARRIVING),
    "finding": _content(
        insert=Verb(HANDLING, then="holds_role('registrar') or opens(case_id)"),
        update=Verb(HANDLING, OPEN, "settled_by = session_user", ("settled_by", "settled_at", "settled_text")),
    ),
    "document": Rights(
        read=Verb(EVERYONE, "opens(case_id) or receives(case_id, kind)"),
        insert=Verb((REGISTRAR, CASEWORKER), then="added_by = session_user"),
    ),
    "incoming": Rights(
        insert=ARRIVING,
        update=Verb(
            (REGISTRAR,),
            then="settled_by = session_user",
            columns=("case_id", "state", "settled_by", "settled_at", "settled_text"),
        ),
    ),
    "search_text": _content(),
    "search_register": Rights(),
    "checklist": _content(
        insert=Verb(WORKING, then="opens(case_id) and opened_by = session_user"), update=Verb(WORKING, OPEN, OPEN)
    ),
    "answer": _content(
        insert=Verb(WORKING, then="opens(case_id) and answered_by = session_user"),
        update=Verb(WORKING, OPEN, "opens(case_id) and answered_by = session_user"),
        delete=Verb(WORKING, OPEN),
    ),
    "completion": _content(
        insert=Verb(HANDLING, then="opens(case_id) and created_by = session_user"), update=Verb(HANDLING, OPEN, OPEN)
    ),
    "completion_item": _content(
        insert=Verb(HANDLING, then=OPEN),
        update=Verb(HANDLING, OPEN, OPEN, ("settled",)),
        delete=Verb(HANDLING, OPEN),
    ),
    "note": _content(
        insert=Verb(EVERYONE, then="opens(case_id) and author = session_user"),
        update=Verb(
            EVERYONE, "opens(case_id) and author = session_user", "author = session_user", ("text", "signed_at")
        ),
    ),
    "assessment": Rights(
        read=Verb(EVERYONE, "opens(case_id) and (assessor = session_user or sees(case_id, handed_in_at is not null))"),
        insert=Verb(WORKING, then=f"{MINE} and handed_in_at is null and not (hides(case_id) and all_in(case_id))"),
        update=Verb(
            WORKING,
            f"{MINE} and handed_in_at is null",
            MINE,
            ("handed_in_at", "recommendation", "summary", "version"),
        ),
    ),
    "score": Rights(
        read=Verb(EVERYONE, "opens(case_id) and sees_assessment(assessment_id)"),
        insert=Verb(WORKING, then=f"{MY_ASSESSMENT} and not handed_in(assessment_id)"),
        update=Verb(
            WORKING,
            MY_ASSESSMENT,
            "my_assessment(assessment_id) and (not handed_in(assessment_id)"
            " or changed_openly(assessment_id, criterion, points))",
            ("points", "reason"),
        ),
        delete=Verb(WORKING, f"{MY_ASSESSMENT} and not handed_in(assessment_id)"),
    ),
    "score_change": Rights(
        read=Verb(EVERYONE, "opens(case_id) and sees_assessment(assessment_id)"),
        insert=Verb(WORKING, then=f"{MY_ASSESSMENT} and handed_in(assessment_id)"),
    ),
    "meeting": _content(insert=Verb(WORKING, then="opens(case_id) and recorded_by = session_user")),
    "recusal": Rights(
        read=Verb(EVERYONE, "person = session_user or holds_role('decider') or holds_role('administrator')"),
        insert=Verb(
            EVERYONE, then="person = session_user and tried_by is null and (biased or not bars(case_id, session_user))"
        ),
        update=Verb(
            (DECIDER, ADMINISTRATOR),
            "person <> session_user and biased and tried_by is null",
            "tried_by = session_user",
            ("tried_by", "tried_at", "tried_outcome", "tried_text"),
        ),
    ),
    "decision": _content(
        insert=Verb((CASEWORKER,), then="opens(case_id) and state = 'draft' and prepared_by = session_user"),
        update=Verb(
            (CASEWORKER, REVIEWER, DECIDER),
            "opens(case_id) and (holds_role('caseworker') or decides(case_id))",
            "opens(case_id) and (state <> 'decided' and decided_by is null or is_decided(id))",
        ),  # of what is decided a trigger lets only the dissent be written
        delete=Verb((CASEWORKER,), "opens(case_id) and state in ('draft', 'returned')"),
    ),
    "paragraph": _content(insert=DRAFTING, update=DRAFTING, delete=DRAFTING),
    "decision_condition": _content(insert=DRAFTING, update=DRAFTING, delete=DRAFTING),
    "payment_part": _content(insert=DRAFTING, update=DRAFTING, delete=DRAFTING),
    "letter": _content(
        insert=Verb(
            (REGISTRAR, CASEWORKER, REVIEWER, DECIDER),
            then="opens(case_id) and frozen_by = session_user"
            " and (holds_role('registrar') or holds_role('caseworker') or decides(case_id))",
        )
    ),
    "dispatch": _content(insert=Verb((REGISTRAR, CASEWORKER), then="opens(case_id) and sent_by = session_user")),
    "report": _content(
        insert=Verb(
            (REVIEWER, DECIDER), then="decides(case_id) and opens(case_id) and received is null and outcome_by is null"
        ),
        update=Verb(HANDLING, OPEN, OPEN),
    ),
    "report_cost": _content(
        insert=Verb(HANDLING, then=OPEN), update=Verb(HANDLING, OPEN, OPEN), delete=Verb(HANDLING, OPEN)
    ),
    "statement": _content(
        insert=Verb(HANDLING, then="opens(case_id) and recorded_by = session_user and annulled_by is null"),
        update=Verb(
            (CASEWORKER,),
            "opens(case_id) and annulled_by is null",
            "opens(case_id) and annulled_by = session_user",
            ("annulled_by", "annulled_at", "annulled_text", "version"),
        ),
    ),
    "appeal": _content(
        insert=Verb(HANDLING, then="opens(case_id) and recorded_by = session_user and state = 'received'"),
        update=Verb(
            (REGISTRAR, CASEWORKER, REVIEWER, DECIDER),
            OPEN,
            "opens(case_id) and (state = 'received' or tried_by is not null"
            " and (state in ('forwarded', 'settled') or tried_by = session_user and decides(case_id)))",
        ),
    ),
    "publication": Rights(insert=Verb((COMMUNICATOR, CASEWORKER), then="made_by = session_user")),
    "settlement": _content(
        insert=Verb((CASEWORKER,), then="opens(case_id) and made_by = session_user"),
        update=Verb((CASEWORKER,), OPEN, OPEN),
    ),
    "claim": _content(
        insert=DRAFTING,
        update=Verb((CASEWORKER, FINANCE), OPEN, OPEN),  # once decided a trigger lets only plan and closing be written
        delete=DRAFTING,
    ),
    "instalment": _content(insert=Verb((FINANCE,), then=OPEN), delete=Verb((FINANCE,), OPEN)),
    "repayment": _content(insert=Verb((FINANCE,), then="opens(case_id) and noted_by = session_user")),
    "payee": _content(insert=Verb((FINANCE, CASEWORKER), then="opens(case_id) and recorded_by = session_user")),
    "payee_check": _content(
        insert=Verb(
            (FINANCE, CASEWORKER, DECIDER),
            then="opens(case_id) and done_by = session_user and checks_payee(case_id, payee_id, step)",
        )
    ),
    "payment_stop": _content(
        insert=Verb(
            (FINANCE, CASEWORKER, DECIDER), then="opens(case_id) and set_by = session_user and lifted_by is null"
        ),
        update=Verb(
            (FINANCE, CASEWORKER, DECIDER),
            "opens(case_id) and lifted_by is null",
            "lifted_by = session_user",
            ("lifted_by", "lifted_at", "lifted_reason"),
        ),
    ),
    "payment_run": Rights(
        insert=Verb(
            (FINANCE,),
            then="state = 'prepared' and prepared_by = session_user and approved_by is null and handed_over_by is null",
        )
    ),  # the rest by step_run, which asks who acts
    "payment": _content(
        insert=Verb(
            (FINANCE,),
            then="opens(case_id) and state = 'prepared' and fits_run(run_id, case_id, part_id, payee_id, amount)",
        )
    ),  # the rest by step_run and book_payments
    "taking": Rights(
        insert=Verb(EVERYONE, then=f"person = session_user and (opens(case_id) or {_REGISTERED})"),
        update=Verb(EVERYONE, _TAKEN, _TAKEN, ("until", "returned_at", "result", "recovery")),
    ),
    "file_state": Rights(read=None),
    "scenario": Rights(
        insert=Verb((CASEWORKER,), then="made_by = session_user and state = 'open'"),
        update=Verb(
            (CASEWORKER,),
            "state = 'open'",
            "settled_by = session_user",
            ("state", "settled_by", "settled_at", "version"),
        ),
    ),
    "scenario_choice": Rights(
        read=Verb(EVERYONE, "opens(case_id) and sees(case_id, true)"),
        insert=Verb((CASEWORKER,), then="opens(case_id) and sees(case_id, true)"),
    ),
    "risk": _content(insert=Verb(WORKING, then="opens(case_id) and set_by = session_user")),
    "control_draw": Rights(insert=Verb(WORKING, then="drawn_by = session_user")),
    "control": _content(
        insert=Verb(WORKING, then="added_by = session_user and outcome is null"),  # also where the drawer is barred
        update=Verb(
            WORKING,
            "opens(case_id) and outcome is null and not handled(case_id)",
            "opens(case_id) and outcome_by = session_user",
            ("outcome", "outcome_text", "outcome_by", "outcome_at", "version"),
        ),
    ),
    "disposal": Rights(
        insert=Verb((ARCHIVIST,), then="proposed_by = session_user and executed_by is null")
    ),  # carried out by dispose_items
    "identity": Rights(read=Verb(())),  # by shield_identity, read_identity and lift_identity
    "identity_reading": _content(),  # written by note_identity
    "journal": Rights(),
    "journal_payload": Rights(read=Verb(EVERYONE, "reads_entry(number)")),
    "journal_tip": Rights(),
    "journal_stage": Rights(read=None),
    "journal_open": Rights(read=None),
    "journal_disposing": Rights(read=None),
    "alembic_version": Rights(),
}
