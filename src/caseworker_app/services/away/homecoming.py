"""Bringing an offline file back: push, then pull, until nothing of it is left unacknowledged."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from functools import partial
from typing import Any
from uuid import UUID

from caseworker_app.domain.records.offline import Taking
from caseworker_app.errors import Barred, Unusable
from caseworker_app.sentences import Sentence
from caseworker_app.services.away.begun import Begun, opening, unnumbered
from caseworker_app.services.away.conflicts import Conflict, Conflicts
from caseworker_app.services.away.report import CaseReport, Proof, added, by_case, ended, same
from caseworker_app.services.casework.cases import refresh
from caseworker_app.services.casework.corrections import found_by
from caseworker_app.services.desk import Desk
from caseworker_app.services.ports import Progress
from caseworker_app.store import carrying, exchange
from caseworker_app.store.work import UnitOfWork
from caseworker_app.sync import conflicts
from caseworker_app.sync.bringing import Answer, Push
from caseworker_app.sync.decided import known_decided, learn_decided
from caseworker_app.sync.operations import Operation, Pending, pending

BATCH = 2000
TELLING = {
    *("case_", "checklist", "completion", "assessment", "decision", "report", "statement", "settlement"),
}  # what the state of a case is told from, see `casework.cases.facts`


class Choice(StrEnum):
    """What becomes of conflicts at once: they are kept, or settled all one way."""

    KEEP = "keep"
    MINE = "mine"
    THEIRS = "theirs"


@dataclass(frozen=True, slots=True)
class Brought:
    """What a return did: operations sent, rows written by case, cases read again, and what waits; `numbered` are the
    cases that were begun in the file, by applicant, with the number each has got."""

    sent: int
    written: dict[str, int]
    fetched: int
    settled: int
    conflicts: tuple[Conflict, ...]
    cases: tuple[CaseReport, ...] = ()
    numbered: tuple[tuple[str, str], ...] = ()

    def as_json(self) -> dict[str, Any]:
        return {
            "sent": self.sent,
            "written": self.written,
            "fetched": self.fetched,
            "settled": self.settled,
            "conflicts": [one.as_json() for one in self.conflicts],
            "cases": [one.as_json() for one in self.cases],
            "numbered": [{"applicant": name, "dnr": dnr} for name, dnr in self.numbered],
        }


class Homecoming:
    """One return of one file to the database it was taken from."""

    def __init__(self, file: Desk, shared: Desk, waiting: Conflicts, progress: Progress) -> None:
        self._file = file
        self._shared = shared
        self._conflicts = waiting
        self._progress = progress
        self._written: Counter[UUID] = Counter()
        self._sent = 0
        self._fetched = 0
        self._touched: set[UUID] = set()
        self._proofs: dict[UUID, Proof] = {}
        self._begun: dict[UUID, str] = {}
        self._fitting = False

    def run(self, choice: Choice) -> Brought:
        """Resumable at any point: what was committed is known by its operation's id and is not done twice."""
        self._look()
        self._push()
        self._pull()
        settled = 0
        if choice is not Choice.KEEP:
            settled = self._conflicts.settle_all(mine=choice is Choice.MINE)
            self._push()
            self._pull()
        return self._finished(settled)

    def fits(self) -> None:
        """Unusable for another database than the file came from, or another person than who took it."""
        self._look()
        with self._shared.reading() as work:
            self._fits(work)

    def _look(self) -> None:
        """Whose the file is, and where it came from."""
        with self._file.reading() as work:
            self._origin = exchange.state(work, "root")
            self._id = UUID(exchange.state(work, "file_id"))
            self._until = date.fromisoformat(exchange.state(work, "until"))
            self._begun = unnumbered(work, [UUID(one) for one in exchange.state(work, "cases")])
        if self._shared.actor != self._file.actor:
            raise Unusable(
                Sentence(
                    "Filen togs av {actor} men du är inloggad som {other}. Lämna tillbaka den som {actor}.",
                    actor=self._file.actor,
                    other=self._shared.actor,
                )
            )

    def _fits(self, work: UnitOfWork) -> None:
        """The database the file came from, the person who took it; asked the first time that something is asked there."""
        if not self._fitting:
            self._shared.person(work)
            if exchange.root(work) != self._origin:
                raise Unusable("Filen togs ur en annan databas. Välj den databas som den togs ur.")
            self._fitting = True

    def _push(self) -> None:
        while True:
            with self._file.reading() as work:
                held = pending(work, exchange.state(work, "pushed"))
                batch = held.operations[:BATCH]
                seen = known_decided(work)
                blobs = dict[str, bytes]()
                for name, _, data in carrying.read_blobs(work, _new_blobs(batch)):
                    blobs[name] = data
            if not batch:
                return
            self._progress.step(self._sent, self._sent + len(held.operations), "Skickar ändringar")
            answer = self._send(replace(held, operations=batch), seen, blobs)
            with self._file.work() as work:
                conflicts.acknowledge(work, batch, answer.clashes)
                work.commit()
            self._sent += len(batch) - len(answer.known)

    def _send(self, held: Pending, seen: Mapping[UUID, int], blobs: dict[str, bytes]) -> Answer:
        cases = {case for one in held.operations for case in one.cases}
        with self._shared.work() as work:
            self._fits(work)
            begun = Begun(self._shared, work, held.operations)
            opened = opening(work, held.operations)
            closed = shut(work, cases - begun.cases - opened)
            for name in carrying.missing_blobs(work, blobs):
                work.blobs.put(blobs[name])
            push = Push(work, held, seen, closed, begun.register, partial(self._reported, begun.cases))
            answer = push.run(held.operations)
            work.look_again()
            begun.finish(answer.made, blobs)
            closed |= shut(work, begun.cases)
            for case in sorted(answer.moved(TELLING) - closed):
                refresh(self._shared, work, case)
            found_by(work, answer.moved({"applicant"}) - closed - begun.cases)
            push.close(answer)
            if not answer.reported:
                self._tell(work, answer, begun.cases)
            work.commit()
        self._touched |= answer.cases
        self._written += answer.written
        return answer

    def _pull(self) -> None:
        """Every case with a new entry whole, since rights move without one; what is unsent is laid on top."""
        with self._file.reading() as work:
            cursor = exchange.state(work, "cursor")
            cases = {UUID(one) for one in exchange.state(work, "cases")}
            calls = {UUID(one) for one in exchange.state(work, "calls")}
            whole = bool(exchange.state(work, "attachments"))
        with self._shared.reading(steady=True) as work:
            self._fits(work)
            new = exchange.moved(work, cursor, cases)
            if cursor == new.newest:
                return
            touched = new.cases
            closed = shut(work, touched)
            rows = carrying.read_cases(work, touched - closed)
            for name, more in carrying.read_register(work, closed).items():
                rows[name] = rows.get(name, []) + more
            shared = carrying.read_common(work, calls) if new.common else {}
            self._progress.step(0, len(touched), "Hämtar ärenden")
            with self._file.work() as filed:
                sizes = carrying.named_blobs(rows)
                missing = carrying.missing_blobs(filed, sizes)
                for name, size, data in carrying.read_blobs(work, missing):
                    carrying.put_blob(filed, name, size, data if whole else b"")
                left = pending(filed, exchange.state(filed, "pushed")).operations
                carrying.land(filed, rows | shared, touched)
                conflicts.again(filed, left, touched)
                if not left:
                    self._proofs |= same(filed, rows, touched - closed)
                learn_decided(filed, cases)
                exchange.keep(filed, cursor=new.newest)
                filed.commit()
            work.commit()
        self._fetched = len(touched)

    def _tell(self, work: UnitOfWork, answer: Answer, begun: Collection[UUID]) -> None:
        """What a push came to, in its own transaction: a return that is cut afterwards has told it, and tells it once.

        A case that was begun in the file has been with who began it since. Its taking counts what that person brought
        and nothing else, so that it stands also where the case is closed to them.
        """
        told = answer.cases
        held = work.takings.find("id", file_id=self._id, person=self._shared.actor, case_id=sorted(told))
        fresh = [self._taking(case) for case in sorted((told & set(begun)) - {one.case_id for one in held})]
        outcomes = by_case(answer.told)
        work.takings.add_all(
            replace(one, result=added(None, outcomes[one.case_id], answer.written[one.case_id])) for one in fresh
        )
        results = [added(one.result, outcomes[one.case_id], answer.written[one.case_id]) for one in held]
        exchange.report(work, [(one.id, one.returned_at, came) for one, came in zip(held, results, strict=True)])

    def _reported(
        self, begun: Collection[UUID], answer: Answer, takings: Iterable[Mapping[str, Any]]
    ) -> tuple[str, ...]:
        """The same in the breath that writes it, where every case has its taking already."""
        told, mine = answer.cases, (str(self._id), self._shared.actor)
        held = {UUID(one["case_id"]): one for one in takings if (one["file_id"], one["person"]) == mine}
        if not told or told & set(begun):
            return ()
        outcomes = by_case(answer.told)
        return exchange.reporting(
            (UUID(one["id"]), one["returned_at"], added(one["result"], outcomes[case], answer.written[case]))
            for case, one in held.items()
            if case in told
        )

    def _taking(self, case: UUID) -> Taking:
        who, where = self._shared.actor, self._file.store.station
        return Taking(
            id=self._shared.new_id(), case_id=case, file_id=self._id, person=who, machine=where,
            taken_at=self._shared.clock.now(), until=self._until, recovery="",
        )  # fmt: skip

    def _finished(self, settled: int) -> Brought:
        """The report, kept in the journal of each case; without conflicts the cases are no longer away."""
        with self._file.reading() as work:
            waiting = tuple(self._conflicts.listed(work))
            here = [UUID(one) for one in exchange.state(work, "cases")]
            chosen = by_case(conflicts.choices(work))
            names = {c.id: c.dnr or "" for c in work.cases.find(id=here)}
        open_cases = Counter(one.case_id for one in waiting)
        reports, kept = [], []
        with self._shared.work() as work:
            for taking in work.takings.find("id", file_id=self._id, person=self._shared.actor):
                case = taking.case_id
                result = ended(taking, open_cases[case], chosen[case], self._proofs.get(case))
                back = taking.returned_at or (self._shared.clock.now() if not waiting else None)
                fresh = back != taking.returned_at or result != taking.result
                if fresh:
                    kept.append((taking.id, back, result))
                if fresh or case in self._touched:
                    reports.append(CaseReport.of(names.get(case, ""), result))
            exchange.report(work, kept)
            work.commit()
        with self._file.work() as work:
            if exchange.state(work, "returned") != (not waiting):
                exchange.keep(work, returned=not waiting)
                work.commit()
        written = {names.get(case, ""): count for case, count in self._written.items() if count}
        numbered = tuple((name, names[case]) for case, name in self._begun.items() if names.get(case))
        return Brought(self._sent, written, self._fetched, settled, waiting, tuple(reports), numbered)


def shut(work: UnitOfWork, cases: Collection[UUID]) -> set[UUID]:
    """Cases whose content is closed to who acts."""
    try:
        work.open(cases)
    except Barred:
        pass
    else:
        return set()
    found = set()
    for case in cases:
        try:
            work.open({case})
        except Barred:
            found.add(case)
    return found


def _new_blobs(operations: Collection[Operation]) -> set[str]:
    """The bytes that new rows name."""
    return {str(change.after["sha256"]) for one in operations for change in one.changes if change.after.get("sha256")}
