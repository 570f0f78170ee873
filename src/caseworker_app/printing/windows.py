"""Windows: no route for vector printing is proven here yet, so the port says so and what to do instead."""

from __future__ import annotations

from typing import NoReturn

from caseworker_app.errors import Surroundings, Unavailable
from caseworker_app.printing.service import JobId, JobState, Printer, PrintJob

NOT_HERE = (
    "Programmet kan inte skriva ut direkt på Windows än. Gör en utskriftsfil "
    "(caseworker letters --round DAG --out MAPP --print-file) och skriv ut den från ett PDF-program."
)


class NoPrinting:
    """No printers; every job is refused with the way around it."""

    def printers(self) -> tuple[Printer, ...]:
        return ()

    def submit(self, data: bytes, job: PrintJob) -> JobId:
        return _refuse()

    def state(self, job: JobId) -> JobState:
        return _refuse()

    def cancel(self, job: JobId) -> None:
        _refuse()


def _refuse() -> NoReturn:
    raise Unavailable(Surroundings.PRINTER, NOT_HERE)
