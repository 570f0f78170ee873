"""What an offline file carries, and how each table's fields come back: declared here, once, for every table.

A new table is either `Carried` or `Left` with a reason; `tests/store/test_carried.py` names the ones that are neither.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from caseworker_app.sentences import Sentence

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
    `handed` names the column that leads to the assessment it belongs to, which is closed once it is handed in.
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
    handed: str = ""
    adds: bool = False
    always: bool = False
    own: str = ""
    signed: str = ""
    begun: bool = False

    @property
    def private(self) -> bool:
        """Whether only some may read it, so that what is left behind becomes no note: assessments, and reported jäv."""
        return bool(self.handed or self.own)

    def comes(self, *, added: bool, begun: bool) -> bool:
        """Whether a change in the file is brought back: `added`, or changed and removed; in a case that was `begun` there."""
        return not self.closed or (self.begun and added and begun)


@dataclass(frozen=True)
class Left:
    """A table that stays behind, and why; `closed` is what is said to who would write in it offline."""

    reason: str
    closed: str = Sentence("Det här görs i den delade databasen, när filen är lämnad tillbaka.")


CALLS = Sentence("Utlysningar och ramar ändras i den delade databasen. Lämna tillbaka filen först.")
PEOPLE = Sentence("Användare och inställningar ändras i den delade databasen.")
ARRIVALS = Sentence("Ansökningar registreras i den delade databasen, som ger diarienumret.")
ROUNDS = Sentence("Beslut fattas i den delade databasen: dit hör omgångar, föredragning och ramens summor.")
LETTERS = Sentence("Beslutsbrev låses i den delade databasen, när beslutet är fattat.")
DISPATCH = Sentence("Utskick registreras i den delade databasen, så att inget skickas två gånger.")
SENT_LIST = Sentence("Utskickslistan bevisas av den delade databasens journal. Skriv ut den där.")
WHOLE = Sentence("Det här sammanställer alla ärenden och görs ur den delade databasen; filen har bara dem du tog med.")
MONEY = Sentence(
    "Utbetalningar, krav och återbetalningar hör till den delade databasen, så att inget betalas två gånger."
)
APPEALS = Sentence("Överklaganden rättidsprövas och lämnas över i den delade databasen.")
PUBLISHED = Sentence("Förteckningar offentliggörs ur den delade databasen.")
RISK = Sentence("Riskklasser och kontroller hör till den delade databasen, där urvalet dras ur alla ärenden.")
HANDLER = Sentence("Ärenden fördelas i den delade databasen, där allas jävsanmälningar finns.")
RECUSALS = Sentence("Jävsanmälningar prövas i den delade databasen, där allas finns.")
ALLOCATION = Sentence("Fördelningen görs i den delade databasen, där ramarna och allas ansökningar finns.")
FRAMES = Sentence(
    "Ramarnas summor finns i den delade databasen. Makulera avståendet där, när filen är lämnad tillbaka."
)
DISPOSALS = Sentence("Gallring görs i den delade databasen, där allt material finns.")
IDENTITIES = Sentence("Skyddade uppgifter finns bara i den delade databasen; de följer aldrig med i en offlinefil.")
TAKINGS = Sentence("Vem som har ett ärende offline står i den delade databasen.")

DECLARED: dict[str, Carried | Left] = {
    "person": Carried(by=ALL, closed=PEOPLE),
    "setting": Carried(by=ALL, closed=PEOPLE),
    "call_": Carried(by="id", closed=CALLS),
    "call_version": Carried(by=CALL, closed=CALLS),
    "frame": Carried(by=CALL, closed=CALLS),
    "round_": Carried(by=CALL, closed=ROUNDS),
    "case_": Carried(by="id", derived=("version", "state"), closed_fields={"handler": HANDLER}),
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
    "completion": Carried(follows=("created_at",), closed_fields={"sent_on": DISPATCH}),
    "completion_item": Carried(),
    "note": Carried(adds=True, always=True),
    "assessment": Carried(twin=("case_id", "assessor"), follows=("begun_at",), handed="id"),
    "score": Carried(twin=("assessment_id", "criterion"), handed="assessment_id"),
    "score_change": Carried(handed="assessment_id"),
    "meeting": Carried(),
    "recusal": Carried(own="person", always=True),
    "decision": Carried(
        number="serial",
        joins=("editors",),
        closed_fields={"round_id": ROUNDS, "decided_by": ROUNDS, "presented_by": ROUNDS},
    ),
    "paragraph": Carried(twin=("decision_id", "section", "position"), follows=("edited", "made", "suggested")),
    "decision_condition": Carried(twin=("decision_id", "position")),
    "payment_part": Carried(twin=("decision_id", "part")),
    "letter": Carried(closed=LETTERS),
    "dispatch": Carried(closed=DISPATCH),
    "report": Carried(twin=("case_id", "kind"), follows=("outcome_by", "outcome_at")),
    "report_cost": Carried(),
    "statement": Carried(follows=("annulled_at",)),
    "appeal": Carried(closed_fields={"tried_by": APPEALS, "forwarded_on": APPEALS}),
    "publication": Carried(by=CALL, closed=PUBLISHED),
    "settlement": Carried(closed=MONEY),
    "claim": Carried(closed=MONEY),
    "instalment": Carried(closed=MONEY),
    "repayment": Carried(closed=MONEY),
    "payee": Carried(closed=MONEY),
    "payee_check": Carried(closed=MONEY),
    "payment_stop": Carried(closed=MONEY),
    "payment_run": Carried(by=CALL, closed=MONEY),
    "payment": Carried(closed=MONEY),
    "risk": Carried(closed=RISK),
    "control_draw": Carried(by=CALL, closed=RISK),
    "control": Carried(closed=RISK),
    "disposal": Left("the archivist disposes in the shared database", DISPOSALS),
    "identity": Left("what is protected never leaves the shared database", IDENTITIES),
    "identity_reading": Left("as what it tells the readings of", IDENTITIES),
    "search_text": Carried(),
    "search_register": Carried(),
    "taking": Carried(closed=TAKINGS),
    "scenario": Left("the allocation is tried against a whole frame, in the shared database", ALLOCATION),
    "scenario_choice": Left("as the scenario it belongs to", ALLOCATION),
    "blob": Left("fetched with the documents and letters that name it"),
    "series": Left("diary numbers are given by the shared database alone", ARRIVALS),
    "import_run": Left("imports are made in the shared database, which gives the diary numbers", ARRIVALS),
    "incoming": Left("what waits to be registered belongs to no case yet", ARRIVALS),
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
    found = DECLARED[table]
    if isinstance(found, Left):
        return found.closed
    closed = "" if found.comes(added=added, begun=True) else found.closed
    return closed or next((why for n, why in found.closed_fields.items() if fields.get(n) is not None), "")
