"""What a report lacks: asked for with a last day, and taken down when it comes."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from caseworker_app.domain.states import CompletionState
from caseworker_app.errors import CaseworkerError, Fault
from caseworker_app.services.casework.completions import Wanted
from caseworker_app.services.office import Office
from caseworker_app.services.reporting.report_review import ReportFile
from caseworker_app.ui.answers import REMARKED
from caseworker_app.ui.days import long_form, no_day, read_day
from caseworker_app.ui.messages import Words
from caseworker_app.ui.translation import translate
from caseworker_app.ui.workplace import Workplace

Fresh = Callable[[ReportFile], None]


class Completing:
    """`wrong` tells what is wrong with what was typed; `failed` takes what the work itself fails with."""

    def __init__(
        self, place: Workplace, wrong: Callable[[Fault], None], failed: Callable[[CaseworkerError], None]
    ) -> None:
        self._place, self._wrong, self._failed = place, wrong, failed

    def ask(self, held: ReportFile, asked: Fresh) -> None:
        """One item per open question, each with what was remarked; the last day for an answer is told."""
        self._place.run(
            lambda office: office.completions.usual_day(held.case.id),
            lambda due: self._ask(held, due, asked),
            self._failed,
        )

    def _ask(self, held: ReportFile, due: date, asked: Fresh) -> None:
        questions = [
            f"{row.template.text}: {row.answer.remark}"
            for row in held.sheet.rows
            if row.answer is not None and row.answer.reply in REMARKED and row.answer.remark
        ]
        wanted = Words(
            translate("reports", "Begär komplettering"),
            translate(
                "reports",
                "Vad redovisningen behöver kompletteras med, en uppgift på varje rad. Sista dag för svar blir {day}.",
            ).format(day=long_form(due)),
            translate("reports", "Skicka begäran"),
            "\n".join(questions),
            about=str(held.report.id),
            topic="ask",
        )

        def send(text: str) -> None:
            items = [Wanted(line.strip()) for line in text.splitlines() if line.strip()]

            def work(office: Office) -> ReportFile:
                return office.report_reviews.ask(held.report.id, items, due, held.report.version)

            self._place.write(work, asked, self._failed)

        self._place.ask.words(wanted, send)

    def came(self, held: ReportFile, answered: Fresh) -> None:
        """The answer to the request that is sent has come in, on a day that is asked for."""
        found = next(((one, items) for one, items in held.requests if one.state is CompletionState.SENT), None)
        if found is None:
            return
        sent, items = found
        wanted = Words(
            translate("reports", "Kompletteringen har kommit in"),
            translate("reports", "Dag då den kom in"),
            translate("reports", "Registrera"),
            self._place.opened.today.isoformat(),
            several=False,
            about=str(sent.id),
            topic="came",
        )

        def register(text: str) -> None:
            day = _day(text)
            if day is None:
                self._wrong(Fault("day", no_day(text)))
                return

            def work(office: Office) -> ReportFile:
                office.completions.answer(sent.id, day, [item.position for item in items], sent.version)
                return office.report_reviews.open(held.report.id)

            self._place.write(work, answered, self._failed)

        self._place.ask.words(wanted, register)


def _day(text: str) -> date | None:
    try:
        return read_day(text)
    except ValueError:
        return None
