"""An account of the shared database kept by plain triggers, and what it says of the test's own notebook.

Nothing here is shared with the merge: a step is a value that came or went in the shared database, an edit one that
somebody made. Rows are called by what names them to a person, since two sides may have made the same row.
"""

from __future__ import annotations

import json
import re
import sqlite3
from collections import Counter
from collections.abc import Collection, Mapping
from contextlib import closing
from hashlib import sha256
from pathlib import Path
from typing import Any
from uuid import UUID

Step = tuple[str, str, str, str, str]  # table, name of the row, field, before, after
NAMES = {
    "applicant": "{0}.case_id",
    "answer": "{0}.case_id || '/' || {0}.row_key",
    "completion_item": "{0}.id",
    "document": "{0}.id",
    "note": "{0}.id",
    "case_": "{0}.id",
    "application": "{0}.case_id",
    "budget_line": "{0}.id",
    "report": "{0}.case_id || '/' || {0}.kind",
    "decision": "{0}.id",
    "paragraph": "{0}.id",
    "score": "(select a.case_id || '/' || a.assessor from assessment a where a.id = {0}.assessment_id)"
    " || '/' || {0}.criterion",
}
FIELDS = {
    "applicant": ("phone", "email"),
    "answer": ("reply", "remark"),
    "completion_item": ("text",),
    "decision": ("purpose",),
    "paragraph": ("text",),
}
WHOLE = {
    "completion_item": "text",
    "document": "title",
    "note": "text",
    "case_": "applicant_name",
    "applicant": "name",
    "application": "title",
    "budget_line": "label",
}
NUMBER = re.compile(r"DELMOS 2020/\d+")
SPOTS = tuple((table, name) for table, names in FIELDS.items() for name in names)
REPORT = "report", "moved_reason"
SHOWN = (*SPOTS, REPORT)
SCORE = ("points", "reason")


def install(path: Path) -> None:
    with closing(sqlite3.connect(path)) as raw:
        raw.execute("create table judge (n integer primary key, tbl, id, field, old, new, decided)")
        for table, names in FIELDS.items():
            for name in names:
                _watch(raw, table, f"update of {name}", name, f"old.{name}", f"new.{name}")
        for name in SCORE:
            _watch(raw, "score", f"update of {name}", name, f"old.{name}", f"new.{name}")
            _watch(raw, "score", "delete", name, f"old.{name}", "''")
        given = [(table, name) for table, names in (("answer", FIELDS["answer"]), ("score", SCORE)) for name in names]
        for table, name in (*given, REPORT):
            _watch(raw, table, "insert", name, "''", f"new.{name}")
        _watch(raw, "report", "update of moved_reason", "moved_reason", "old.moved_reason", "new.moved_reason")
        for table, name in WHOLE.items():
            _watch(raw, table, "insert", "*", "''", f"new.{name}")
            _watch(raw, table, "delete", "*", f"old.{name}", "''")
        _watch(raw, "case_", "update of dnr", "dnr", "old.dnr", "new.dnr")
        raw.commit()


def _watch(raw: sqlite3.Connection, table: str, event: str, field: str, *values: str) -> None:
    row, (old, new) = "old" if event == "delete" else "new", (f"coalesce({value}, '')" for value in values)
    case = f"{row}.id" if table == "case_" else f"{row}.case_id"
    decided = f"exists (select 1 from decision d where d.case_id = {case} and d.state = 'decided')"
    raw.execute(
        f"create trigger judge_{table}_{field.strip('*')}_{event[:6]} after {event} on {table} when {old} <> {new} begin"
        f" insert into judge (tbl, id, field, old, new, decided)"
        f" values ('{table}', {NAMES[table].format(row)}, '{field}', {old}, {new}, {decided}); end"
    )


def steps(path: Path) -> list[tuple[Step, bool]]:
    with closing(sqlite3.connect(path)) as raw:
        found = raw.execute("select tbl, id, field, old, new, decided from judge order by n").fetchall()
    return [((t, i, f, str(o), str(n)), bool(decided)) for t, i, f, o, n, decided in found]


Kept = dict[str, Any]


def conflicts(path: Path) -> list[Kept]:
    """What the shared database's journal keeps of changes that were not written."""
    query = "select p.body, j.operation from journal j join journal_payload p using (number) where j.kind = 'conflict'"
    with closing(sqlite3.connect(path)) as raw:
        found = raw.execute(query).fetchall()
    made = []
    for body, operation in found:
        for table, row, _, fields in json.loads(body):
            why, sign, *_ = fields.pop("")
            made.append(
                {"table": table, "row": row, "why": why, "sign": sign, "fields": fields, "operation": str(operation)}
            )
    return made


def explained(path: Path, edits: Counter[Step], notes: set[str], papers: Collection[Step]) -> None:
    """Each step is one edit with the same before and after; after the decision came none but notes, reports and papers
    that were added where it showed."""
    found = steps(path)
    late = [step for step, decided in found if decided and step[0] not in ("note", "report") and step not in papers]
    assert late == [], "written after the decision"
    done = Counter(step for step, _ in found if step[0] != "note")
    assert not done - edits, done - edits
    assert sorted(step[4] for step, _ in found if step[0] == "note") == sorted(notes)


def in_sight(path: Path, papers: Collection[Step]) -> None:
    """What was done where the decision showed came as at the office, or met another's word of the same report."""
    assert set(papers) <= {step for step, _ in steps(path)}, "a paper that came after the decision stayed behind"
    left = [one for one in conflicts(path) if one["table"] == "report" and one["why"] == "decided"]
    assert left == [], "a report that came after the decision was left behind"


def nothing_lost(path: Path, edits: Counter[Step]) -> None:
    """Each edit came to be, was there already, or is kept for its caseworker with a reason."""
    found = [step for step, _ in steps(path)]
    seen = {(t, i, f, new) for t, i, f, _, new in found} | {(t, i, f, old) for t, i, f, old, _ in found if f != "*"}
    kept = {(one["table"], f, str(values[1] or "")) for one in conflicts(path) for f, values in one["fields"].items()}
    gone = {(one["table"], one["row"]) for one in conflicts(path) if one["sign"] == "-"}
    standing = _standing(path)
    for table, row, field, _, new in edits - Counter(found):
        name = WHOLE[table] if field == "*" else field
        removal = field == "*" and new == ""
        assert (
            (table, row, field, new) in seen
            or (not removal and (table, name, new) in kept)
            or (removal and ((table, row) in gone or (table, row) not in standing))
        ), (table, row, field, new)


def _standing(path: Path) -> set[tuple[str, str]]:
    with closing(sqlite3.connect(path)) as raw:
        return {(t, str(i)) for t in WHOLE for (i,) in raw.execute(f"select {NAMES[t].format(t)} from {t}")}


FOLLOWERS = {"answered_by", "answered_at", "computed", "evidence", "created_at"}


def needless(path: Path) -> list[Kept]:
    """Conflicts that nobody should have been asked about: nothing differed, or nothing had changed there."""
    found = []
    for one in conflicts(path):
        values = [held for name, held in one["fields"].items() if name not in FOLLOWERS]
        differs = any((mine or "") != (theirs or "") for _, mine, theirs in values) or one["sign"] == "-"
        moved = any((base or "") != (theirs or "") for base, _, theirs in values)
        allowed = {"changed": differs and moved, "decided": differs, "refused": one["table"] == "completion"}
        if not allowed.get(one["why"], True):
            found.append(one)
    return found


def numbered(path: Path, begun: Mapping[UUID, str]) -> int:
    """Each case that was begun in a file has one number of the one series, none was drawn in vain; its bytes are there,
    its parts are numbered from one, and the second with an organisation number says where the first is, once, as does
    one that lost its reference to another case. How many did."""
    with closing(sqlite3.connect(path)) as raw:
        cases = raw.execute(
            "select c.id, c.dnr, a.orgnr, c.reference from case_ c join applicant a on a.case_id = c.id order by c.rowid"
        ).fetchall()
        [(last,)] = raw.execute("select last from series").fetchall()
        findings = raw.execute("select case_id, text from finding where kind = 'duplicate'").fetchall()
        bytes_ = raw.execute("select d.sha256, b.data from document d left join blob b using (sha256)").fetchall()
        counted = raw.execute("select case_id, group_concat(number) from document group by case_id").fetchall()
    assert all(NUMBER.fullmatch(str(dnr)) for _, dnr, *_ in cases), "a case has no number"
    numbers = {UUID(case): int(dnr.rpartition("/")[2]) for case, dnr, *_ in cases}
    assert sorted(numbers.values()) == list(range(1, last + 1)), "a number was drawn in vain, or twice"
    assert set(begun) <= set(numbers), "a case that was begun never came"
    assert all(name is None or sha256(data or b"").hexdigest() == name for name, data in bytes_)
    assert all(sorted(map(int, held.split(","))) == [*range(1, held.count(",") + 2)] for _, held in counted)
    assert len(findings) == len(set(findings)), "the same finding twice"
    for case in begun:
        [(orgnr, reference)] = [(held, reference) for key, _, held, reference in cases if UUID(key) == case]
        earlier = any(held == orgnr and numbers[UUID(key)] < numbers[case] for key, _, held, _ in cases)
        told = [text for key, text in findings if UUID(key) == case]
        assert not earlier or any(orgnr in text for text in told), "nobody saw the double"
        lost = bool(begun[case]) and reference != begun[case]
        assert lost == any(text.startswith(f"Referensen {begun[case]} ") for text in told), "whose reference is it"
    return sum(text.startswith("Referensen") for _, text in findings)


def reported(path: Path, begun: Collection[UUID], brought: Counter[tuple[UUID, str]]) -> None:
    """Each case says once how many notes came home with files, and that it came to be; each return ended."""
    with closing(sqlite3.connect(path)) as raw:
        held = raw.execute("select case_id, result from taking").fetchall()
    told: Counter[tuple[UUID, str]] = Counter()
    for case, result in held:
        lines = json.loads(result or "{}").get("lines", [])
        told.update({(UUID(case), table): count for table, what, count in lines if what == "added"})
    for case in begun:
        assert told[case, "case_"] == 1, "nothing says that the case came"
    kept = {place: count for place, count in told.items() if place[1] == "note"}
    assert kept == {place: count for place, count in brought.items() if count}, "the report tells otherwise"
