"""Printing frozen letters: one job per letter, followed until the paper is out or something stands in the way."""

from __future__ import annotations

import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field

from caseworker_app.domain.swedish import counted
from caseworker_app.errors import CaseworkerError, LetterFailed, Unavailable, Unusable
from caseworker_app.letters.batch import PrintFile
from caseworker_app.printing.service import (
    ALL_PAGES,
    MOST_COPIES,
    JobId,
    JobState,
    PageRanges,
    Phase,
    Printer,
    PrintJob,
    PrintService,
    suitable,
)
from caseworker_app.sentences import Sentence
from caseworker_app.services.desk import Desk
from caseworker_app.services.ports import Progress, Quiet
from caseworker_app.services.sending.covers import Covers
from caseworker_app.services.sending.outgoing import Failed, Outgoing, Selection, outgoing, stored_bytes

UNDERWAY = 8
PAUSE = 0.4
PATIENCE = 60.0


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintOrder:
    """How every letter of a selection is to be printed."""

    printer: str
    copies: int = 1
    duplex: bool = False
    pages: PageRanges = ALL_PAGES


@dataclass(frozen=True, slots=True)
class Printed:
    """One letter at the printer."""

    dnr: str
    file: str
    job: JobId


@dataclass(frozen=True, slots=True)
class PrintReport:
    """What came out, what did not and why, and what was never sent."""

    printed: tuple[Printed, ...]
    failed: tuple[Failed, ...]
    unsent: tuple[str, ...] = ()
    stopped: bool = False


@dataclass
class _Run:
    """Where a printing is."""

    waiting: list[Outgoing]
    total: int
    underway: dict[JobId, Outgoing] = field(default_factory=dict)
    printed: list[Printed] = field(default_factory=list)
    failed: list[Failed] = field(default_factory=list)
    still: str = ""
    still_since: float | None = None

    def fail(self, one: Outgoing, reason: str) -> None:
        self.failed.append(Failed(one.dnr, one.letter.filename, reason))

    @property
    def settled(self) -> int:
        return len(self.printed) + len(self.failed)


class Prints:
    """At most a few jobs are in the queue at a time, so that a printer that stops holds few letters back."""

    def __init__(
        self,
        desk: Desk,
        service: PrintService,
        pause: Callable[[float], None] = time.sleep,
        patience: float = PATIENCE,
    ) -> None:
        self._desk = desk
        self._service = service
        self._pause = pause
        self._patience = patience
        self._covers = Covers(desk)

    def printers(self) -> tuple[Printer, ...]:
        return self._service.printers()

    def run(self, selection: Selection, order: PrintOrder, progress: Progress | None = None) -> PrintReport:
        """Print the selection in order; stopping, or a printer that stands still too long, takes waiting jobs back."""
        self._check(order)
        watched = progress or Quiet()
        letters = outgoing(self._desk, selection)
        run = _Run(letters, len(letters))
        while run.waiting or run.underway:
            if watched.cancelled():
                return self._give_up(run, Sentence("Utskriften avbröts."))
            if run.still_since is not None and time.monotonic() - run.still_since > self._patience:
                return self._give_up(
                    run, Sentence("Skrivaren {printer} står still ({still}).", printer=order.printer, still=run.still)
                )
            if run.still_since is None and (closed := self._fill(run, order)):
                return self._give_up(run, closed)
            self._look(run)
            watched.step(
                run.settled,
                run.total,
                Sentence("Skrivaren står still: {still}", still=run.still) if run.still else "Skriver ut",
            )
            if run.underway:
                self._pause(PAUSE)
        return PrintReport(tuple(run.printed), tuple(run.failed))

    def _check(self, order: PrintOrder) -> None:
        """What is wrong for every letter is said once, before anything is sent."""
        if not 1 <= order.copies <= MOST_COPIES:
            raise Unusable(Sentence("Antalet exemplar ska vara 1-{most}.", most=MOST_COPIES))
        suitable(self._service.printers(), order.printer, duplex=order.duplex)

    def _fill(self, run: _Run, order: PrintOrder) -> str:
        """Send letters until enough are underway; returns why none is taken at all."""
        while run.waiting and len(run.underway) < UNDERWAY:
            one = run.waiting[0]
            try:
                run.underway[self._send(one, order)] = one
            except Unavailable as error:
                return error.text
            except (LetterFailed, Unusable) as error:
                run.fail(one, error.text)
            del run.waiting[0]
        return ""

    def _send(self, one: Outgoing, order: PrintOrder) -> JobId:
        if not order.pages.within(one.letter.pages):
            pages = counted(one.letter.pages, "sida", "sidor")
            raise Unusable(
                Sentence("Brevet har {pages}, så inga av sidorna {wanted} finns.", pages=pages, wanted=order.pages)
            )
        job = PrintJob(
            printer=order.printer,
            title=f"{one.letter.title} {one.dnr}",
            copies=order.copies,
            duplex=order.duplex,
            pages=order.pages,
        )
        data = stored_bytes(self._desk, one.letter)
        sheet = self._covers.of(one) if order.pages == ALL_PAGES else None
        if sheet is not None:
            together = PrintFile(duplex=order.duplex)
            together.add(sheet)
            together.add(data)
            data = together.save()
        return self._service.submit(data, job)

    def _look(self, run: _Run) -> None:
        """Ask for every job underway; what is done leaves, and the first that stands still is remembered."""
        still = ""
        for job, one in list(run.underway.items()):
            try:
                state = self._service.state(job)
            except Unavailable as error:
                state = JobState(Phase.STOPPED, error.text)
            if state.phase.final:
                del run.underway[job]
                self._settle(run, one, job, state)
            elif state.phase is Phase.STOPPED:
                still = still or state.text or "kön är stoppad"
        if not still:
            run.still_since = None
        elif run.still_since is None:
            run.still_since = time.monotonic()
        run.still = still

    def _settle(self, run: _Run, one: Outgoing, job: JobId, state: JobState) -> None:
        if state.phase is Phase.FINISHED:
            run.printed.append(Printed(one.dnr, one.letter.filename, job))
        elif state.phase is Phase.CANCELLED:
            run.fail(one, Sentence("Jobbet avbröts vid skrivaren."))
        else:
            with suppress(Unavailable):  # a job that failed may lie in the queue to be started again
                self._service.cancel(job)
            run.fail(
                one, Sentence.joined(filter(None, (Sentence("Skrivaren kunde inte skriva ut brevet."), state.text)))
            )

    def _give_up(self, run: _Run, reason: str) -> PrintReport:
        """Jobs that did not come out are taken back, so that nothing is printed later unasked."""
        for job, one in run.underway.items():
            try:
                self._service.cancel(job)
                state = self._service.state(job)
            except CaseworkerError as error:
                run.fail(one, Sentence.joined((reason, error.text)))
                continue
            if state.phase is Phase.FINISHED:
                self._settle(run, one, job, state)
            else:
                run.fail(one, reason)
        unsent = tuple(one.dnr for one in run.waiting)
        return PrintReport(tuple(run.printed), tuple(run.failed), unsent, stopped=True)
