"""What an offline file carries, and how each table's fields come back: declared here, once, for every table.

A new table is either `Carried` or `Left` with a reason; `tests/store/test_carried.py` names the ones that are neither.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

CASE, CALL, ALL = "case_id", "call_id", ""


@dataclass(frozen=True)
class Carried:
    """A table that travels.

    `by` names the column that tells which rows: the case's, the call's, or "" for every row.
    `closed` is why nothing can be written in it offline; `closed_fields` why a field cannot be given a value.
    `twin` are the columns that name a row to a person: two rows alike in them, one on each side, are one.
    `number` is a column counted in the case: a number that was taken meanwhile is given anew.
    `follows` go with the other fields of their change and never conflict by themselves.
    `joins` are lists that both sides add to. `derived` is never brought back.
    `adds`: what cannot be changed any longer is added as a row of its own. `always`: also in a case decided meanwhile.
    `signed` names who answers for the row: whoever's change of it is written.
    `own` names the column that must hold my login for the row to travel.
    `begun`: also where it is closed it is added together with a case that was begun in the file.
    """

    by: str = CASE
    closed: str = ""
    closed_fields: Mapping[str, str] = field(default_factory=dict)
    twin: tuple[str, ...] = ()
    number: str = ""
    follows: tuple[str, ...] = ()
    joins: tuple[str, ...] = ()
    derived: tuple[str, ...] = ("version",)
    adds: bool = False
    always: bool = False
    own: str = ""
    signed: str = ""
    begun: bool = False

    def comes(self, *, added: bool, begun: bool) -> bool:
        """Whether a change in the file is brought back: `added`, or changed and removed; in a case that was `begun` there."""
        return not self.closed or (self.begun and added and begun)


@dataclass(frozen=True)
class Left:
    """A table that stays behind, and why."""

    reason: str


_CALLS = "Utlysningar och ramar ändras i den delade databasen. Lämna tillbaka filen först."
_PEOPLE = "Användare och inställningar ändras i den delade databasen."
ARRIVALS = "Ansökningar registreras i den delade databasen, som ger diarienumret."
_ROUNDS = "Beslut fattas i den delade databasen: dit hör omgångar, föredragning och ramens summor."
_LETTERS = "Beslutsbrev låses i den delade databasen, när beslutet är fattat."
_DISPATCH = "Utskick registreras i den delade databasen, så att inget skickas två gånger."
_MONEY = "Utbetalningar, krav och återbetalningar hör till den delade databasen, så att inget betalas två gånger."
_APPEALS = "Överklaganden rättidsprövas och lämnas över i den delade databasen."
_PUBLISHED = "Förteckningar offentliggörs ur den delade databasen."
_RISK = "Riskklasser och kontroller hör till den delade databasen, där urvalet dras ur alla ärenden."
_HANDLER = "Ärenden fördelas i den delade databasen, där allas jävsanmälningar finns."

DECLARED: dict[str, Carried | Left] = {
    "person": Carried(by=ALL, closed=_PEOPLE),
    "setting": Carried(by=ALL, closed=_PEOPLE),
    "call_": Carried(by="id", closed=_CALLS),
    "call_version": Carried(by=CALL, closed=_CALLS),
    "frame": Carried(by=CALL, closed=_CALLS),
    "round_": Carried(by=CALL, closed=_ROUNDS),
    "case_": Carried(by="id", derived=("version", "state"), closed_fields={"handler": _HANDLER}),
    "applicant": Carried(twin=("case_id",)),
    "application": Carried(twin=("case_id",), closed=ARRIVALS, begun=True),
    "budget_line": Carried(closed=ARRIVALS, begun=True),
    "finding": Carried(follows=("settled_by", "settled_at")),
    "document": Carried(number="number"),
    "checklist": Carried(
        twin=("case_id", "template", "report_id"), follows=("closed_by", "closed_at", "opened_by", "opened_at")
    ),
    "answer": Carried(
        signed="answered_by",
        twin=("checklist_id", "row_key"),
        follows=("answered_by", "answered_at", "computed", "evidence"),
    ),
    "completion": Carried(follows=("created_at",)),
    "completion_item": Carried(),
    "note": Carried(adds=True, always=True),
    "assessment": Carried(twin=("case_id", "assessor"), follows=("begun_at",)),
    "score": Carried(twin=("assessment_id", "criterion")),
    "score_change": Carried(),
    "meeting": Carried(),
    "recusal": Carried(own="person", always=True),
    "decision": Carried(
        number="serial",
        joins=("editors",),
        closed_fields={"round_id": _ROUNDS, "decided_by": _ROUNDS, "presented_by": _ROUNDS},
    ),
    "paragraph": Carried(twin=("decision_id", "section", "position"), follows=("edited", "made", "suggested")),
    "decision_condition": Carried(twin=("decision_id", "position")),
    "payment_part": Carried(twin=("decision_id", "part")),
    "letter": Carried(closed=_LETTERS),
    "dispatch": Carried(closed=_DISPATCH),
    "report": Carried(twin=("case_id", "kind"), follows=("outcome_by", "outcome_at")),
    "report_cost": Carried(),
    "statement": Carried(follows=("annulled_at",)),
    "appeal": Carried(closed_fields={"tried_by": _APPEALS, "forwarded_on": _APPEALS}),
    "publication": Carried(by=CALL, closed=_PUBLISHED),
    "settlement": Carried(closed=_MONEY),
    "claim": Carried(closed=_MONEY),
    "instalment": Carried(closed=_MONEY),
    "repayment": Carried(closed=_MONEY),
    "payee": Carried(closed=_MONEY),
    "payee_check": Carried(closed=_MONEY),
    "payment_stop": Carried(closed=_MONEY),
    "payment_run": Carried(by=CALL, closed=_MONEY),
    "payment": Carried(closed=_MONEY),
    "risk": Carried(closed=_RISK),
    "control_draw": Carried(by=CALL, closed=_RISK),
    "control": Carried(closed=_RISK),
    "disposal": Left("the archivist disposes in the shared database"),
    "identity": Left("what is protected never leaves the shared database"),
    "identity_reading": Left("as what it tells the readings of"),
    "search_text": Carried(),
    "search_register": Carried(),
    "taking": Carried(closed="Vem som har ett ärende offline står i den delade databasen."),
    "scenario": Left("the allocation is tried against a whole frame, in the shared database"),
    "scenario_choice": Left("as the scenario it belongs to"),
    "blob": Left("fetched with the documents and letters that name it"),
    "series": Left("diary numbers are given by the shared database alone"),
    "import_run": Left("imports are made in the shared database, which gives the diary numbers"),
    "incoming": Left("what waits to be registered belongs to no case yet"),
    "file_state": Left("the file's own"),
    "journal": Left("a file has a journal of its own; the entries of both are joined when it comes back"),
    "journal_payload": Left("as the journal"),
    "journal_tip": Left("as the journal"),
}


def carried(table: str) -> Carried | None:
    """How a table travels, None for one that stays behind."""
    found = DECLARED.get(table)
    return found if isinstance(found, Carried) else None


def refusal(table: str, fields: Mapping[str, object], *, added: bool = False) -> str:
    """Why these values cannot be written in an offline file, empty when they can."""
    found = DECLARED.get(table)
    if isinstance(found, Carried):
        closed = "" if found.comes(added=added, begun=True) else found.closed
        return closed or next((why for n, why in found.closed_fields.items() if fields.get(n) is not None), "")
    return ARRIVALS if table in ("series", "import_run", "incoming") else "" if table == "blob" else _DISPATCH
