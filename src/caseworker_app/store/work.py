"""Units of work: context in, entries out; PostgreSQL closes the journal at commit by itself, SQLite here."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Sequence
from contextlib import contextmanager
from types import TracebackType
from typing import TYPE_CHECKING, Any
from uuid import UUID

from sqlalchemy import Connection, Engine, Table, text

from caseworker_app.domain.records import allocation as b
from caseworker_app.domain.records import cases as c
from caseworker_app.domain.records import claims as m
from caseworker_app.domain.records import controls as k
from caseworker_app.domain.records import decisions as d
from caseworker_app.domain.records import disposals as g
from caseworker_app.domain.records import events as e
from caseworker_app.domain.records import office as o
from caseworker_app.domain.records import offline as f
from caseworker_app.domain.records import payments as p
from caseworker_app.domain.records import protected as q
from caseworker_app.domain.records import reviews as r
from caseworker_app.errors import Fault, Rejected
from caseworker_app.store.blobs import Blobs
from caseworker_app.store.bulk import Bulk
from caseworker_app.store.canonical import quoted
from caseworker_app.store.carried import ARRIVALS
from caseworker_app.store.engine import explain
from caseworker_app.store.journal.entries import Recorded
from caseworker_app.store.journal.pens import FilePen, ServerPen
from caseworker_app.store.postgres.install import prefix_of
from caseworker_app.store.records import Guard, Records
from caseworker_app.store.tables import RECORDS
from caseworker_app.store.together import Together, ended

Guarded = Callable[["UnitOfWork"], Guard]


class UnitOfWork:
    """One transaction of one person; leaving it without `commit()` takes everything back."""

    people: Records[o.Person]
    settings: Records[o.Setting]
    calls: Records[o.StoredCall]
    call_versions: Records[o.CallVersion]
    frames: Records[o.FrameVersion]
    series: Records[o.Series]
    rounds: Records[o.Round]
    imports: Records[o.ImportRun]
    cases: Records[c.Case]
    applicants: Records[c.CaseApplicant]
    applications: Records[c.CaseApplication]
    budget_lines: Records[c.CaseBudgetLine]
    findings: Records[c.CaseFinding]
    documents: Records[c.Document]
    incoming: Records[c.Incoming]
    checklists: Records[r.Checklist]
    answers: Records[r.Answer]
    completions: Records[r.Completion]
    completion_items: Records[r.CompletionItem]
    notes: Records[r.Note]
    assessments: Records[r.Assessment]
    scores: Records[r.Score]
    score_changes: Records[r.ScoreChange]
    meetings: Records[r.Meeting]
    recusals: Records[r.Recusal]
    decisions: Records[d.Decision]
    paragraphs: Records[d.Paragraph]
    decision_conditions: Records[d.DecisionCondition]
    payment_parts: Records[d.PaymentPartRecord]
    letters: Records[d.Letter]
    dispatches: Records[d.Dispatch]
    reports: Records[d.Report]
    report_costs: Records[d.ReportCost]
    statements: Records[e.Statement]
    appeals: Records[e.Appeal]
    publications: Records[e.Publication]
    settlements: Records[m.Settlement]
    claims: Records[m.Claim]
    instalments: Records[m.Instalment]
    repayments: Records[m.Repayment]
    payees: Records[p.Payee]
    payee_checks: Records[p.PayeeCheck]
    payment_stops: Records[p.PaymentStop]
    payment_runs: Records[p.PaymentRun]
    payments: Records[p.Payment]
    takings: Records[f.Taking]
    scenarios: Records[b.Scenario]
    scenario_choices: Records[b.ScenarioChoice]
    risks: Records[k.RiskMark]
    control_draws: Records[k.ControlDraw]
    controls: Records[k.Control]
    disposals: Records[g.Disposal]
    identities: Records[q.Identity]
    identity_readings: Records[q.IdentityReading]

    def __init__(
        self, store: Store, *, reading: bool, operation: UUID | None, guarded: Guarded | None, steady: bool = False
    ) -> None:
        self._steady = steady
        self._store = store
        self._reading = reading
        self._guarded = guarded
        self._operation = operation
        self._done = False
        self.entries = 0

    def __enter__(self) -> UnitOfWork:
        engine = self._store.engine
        level = {"isolation_level": "REPEATABLE READ"} if self._steady and engine.name == "postgresql" else {}
        self.connection: Connection = engine.connect().execution_options(reading=self._reading, **level)
        self._transaction = self.connection.begin()
        self.guard = self._guarded(self) if self._guarded else None
        self.blobs = Blobs(self.connection)
        self._bulk = Bulk(self.connection, self._store.station)
        self._pen: FilePen | ServerPen = (
            FilePen(self.connection, self.actor, self.station)
            if self.local
            else ServerPen(self.connection, self.station)
        )
        if not self._reading:
            self._begin()
        return self

    def _begin(self) -> None:
        if isinstance(self._pen, FilePen):
            self.act(self._operation)
        else:
            self._operation = self._operation or self._store.new_id()
            self._pen.begin(self._operation)

    if not TYPE_CHECKING:  # the annotations above say what there is

        def __getattr__(self, name: str) -> object:
            """Records of a kind, made when they are first asked for: most work needs few of them."""
            if name not in RECORDS:
                raise AttributeError(name)
            row, record = RECORDS[name]
            made = Records(self.connection, row.__table__, record, self.guard, offline=self._store.offline)
            setattr(self, name, made)
            return made

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        try:
            if not self._done and self._transaction.is_active:
                self._transaction.rollback()
        finally:
            self.connection.close()
        if error is not None:
            explain(error)

    @property
    def shared(self) -> bool:
        """Whether the server itself holds rights and functions (see `store.postgres`)."""
        return self._store.shared

    def call(self, function: str, *values: object) -> object:
        """One of the server's own functions, which check rights themselves."""
        names = {f"v{number}": value for number, value in enumerate(values)}
        marks = ", ".join(f":{name}" for name in names)
        return self.connection.execute(text(f"select {function}({marks})"), names).scalar()

    def open(self, cases: Collection[UUID]) -> None:
        """Pass the gate for these cases before anything of them is read."""
        if self.guard is not None:
            self.guard.open(cases)

    def look_again(self) -> None:
        """What who acts may see has changed in this unit of work."""
        if self.guard is not None:
            self.guard.forget()

    @property
    def actor(self) -> str:
        return self._store.actor

    @property
    def station(self) -> str:
        return self._store.station

    @property
    def offline(self) -> bool:
        """Whether this is an offline file, where what needs the shared database is refused."""
        return self._store.offline

    @property
    def local(self) -> bool:
        return self.connection.dialect.name == "sqlite"

    def commit(self) -> None:
        """Make it lasting; raises Unavailable with nothing done when the surroundings refuse."""
        if isinstance(self._pen, FilePen) and not self._reading:
            self.entries = self._pen.close()
        self._transaction.commit()
        self._done = True
        if not self.local:
            ended(self.connection)

    def act(self, operation: UUID | None = None, about: int | None = None) -> UUID:
        """What follows belongs to `operation`; `about` is the entry it answers."""
        chosen = operation or self._store.new_id()
        self._pen.act(chosen, about)
        self._operation = chosen
        return chosen

    def record(self, entry: Recorded, about: int | None = None) -> None:
        """An entry that no row change makes: `refused`, `conflict` or `settled`."""
        self._pen.record(self._operation, entry, about)

    @contextmanager
    def together(self) -> Iterator[Together]:
        """On a server: operations and entries are kept back with what the caller adds, to be sent in one breath."""
        assert isinstance(self._pen, ServerPen)
        breath = self._pen.breath = Together(self.connection)
        try:
            yield breath
        finally:
            self._pen.breath = None

    def refuse(self, object_type: str, thing: UUID, case: UUID | None, why: str) -> None:
        """Put on record that something was tried and refused."""
        self.record(Recorded("refused", object_type, thing, case, f"[{quoted(why)}]"))

    def dispose(self, object_type: str, thing: UUID, authority: str) -> None:
        """What the journal kept of an object goes, its heads stay, and one entry says by what authority; local."""
        self._in_file.erase(thing)
        self.record(Recorded("dispose", object_type, thing, None, f"[{quoted(authority)}]"))

    def bulk(self, rows: Sequence[tuple[str, Sequence[Any]]]) -> None:
        """Insert many new records by RECORDS name; their entries keep a digest of the rows and no body."""
        if self._store.offline:
            raise Rejected(Fault("offline", ARRIVALS))
        operation = self.act()
        named: list[tuple[Table, type[Any], Sequence[Any]]] = [
            (RECORDS[name][0].__table__, RECORDS[name][1], values) for name, values in rows
        ]
        if isinstance(self._pen, FilePen):
            self._pen.take()
            self._pen.keep(self._bulk.insert(named, operation))
        else:
            self._bulk.insert(named, operation)
        self.act()

    @contextmanager
    def thawed(self) -> Iterator[None]:
        """While rows that are frozen are masked or shown again; local, where a server's own functions do it."""
        with self._in_file.thawed():
            yield

    def unjournaled(self) -> None:
        """Forget what was staged so far: rows that came from another database are not who acts' own work."""
        self._in_file.forget()

    @property
    def _in_file(self) -> FilePen:
        assert isinstance(self._pen, FilePen)  # for a server its own functions do what only a file is asked for here
        return self._pen


class Store:
    """A database as one person works in it."""

    def __init__(
        self, engine: Engine, actor: str, new_id: Callable[[], UUID], station: str = "", *, offline: bool = False
    ) -> None:
        self.offline = offline
        self.engine = engine
        self.actor = actor
        self.new_id = new_id
        self.station = station[:100]
        self._shared: bool | None = None

    @property
    def shared(self) -> bool:
        """Whether the database is a server's with roles of its own; asked once."""
        if self._shared is None:
            with self.reading() as work:
                self._shared = not work.local and prefix_of(work.connection) is not None
        return self._shared

    def work(self, operation: UUID | None = None, guarded: Guarded | None = None) -> UnitOfWork:
        return UnitOfWork(self, reading=False, operation=operation, guarded=guarded)

    def reading(self, guarded: Guarded | None = None, *, steady: bool = False) -> UnitOfWork:
        """`steady`: all that is read is as it stood at one moment."""
        return UnitOfWork(self, reading=True, operation=None, guarded=guarded, steady=steady)
