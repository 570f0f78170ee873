"""What is said above the form: a comment that came back, own paragraphs whose data have changed, what was decided."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject

from caseworker_app.domain.states import DecisionState
from caseworker_app.errors import Fault
from caseworker_app.ui.clash.dialog import offer_ways
from caseworker_app.ui.decision.form import kinds
from caseworker_app.ui.decision.presenter import DecisionPresenter
from caseworker_app.ui.decision.reading import Sight
from caseworker_app.ui.labels import worded
from caseworker_app.ui.widgets.findings import Findings


class Telling(QObject):
    """Strips with the way on."""

    def __init__(self, findings: Findings, presenter: DecisionPresenter) -> None:
        super().__init__(findings)
        self._findings, self._presenter = findings, presenter

    def show(self, sight: Sight) -> None:
        assert sight.held is not None
        held, findings, presenter = sight.held.decision, self._findings, self._presenter
        findings.clear()
        if held.state is DecisionState.RETURNED and held.comment:
            findings.tell(self.tr("Beslutsfattaren skickade tillbaka: {text}").format(text=held.comment), "warn")
        for change in sight.changes:
            text = self.tr("Under {heading} står dina ord. Uppgifterna har ändrats, och stycket skulle nu lyda: {text}")
            findings.tell(text.format(heading=change.heading, text=change.suggested), "warn")
            findings.offer(self.tr("Behåll min text"), partial(presenter.answer, change, keep=True))
            findings.offer(self.tr("Ta den nya"), partial(presenter.answer, change, keep=False))
        if held.state in (DecisionState.PROPOSED, DecisionState.PRESENTED):
            self._handed_over(waits=held.round_id is None)
        if held.state is DecisionState.DECIDED:
            self._decided(sight)
        if held.dissent:
            findings.tell(self.tr("Avvikande mening: {text}").format(text=held.dissent), "info")

    def _handed_over(self, *, waits: bool) -> None:
        if waits:
            text = self.tr(
                "Förslaget är lämnat. Lägg det i en omgång i rummet Beslut, så kan det föredras och beslutas."
            )
            self._findings.tell(text, "info")
            self._findings.offer(self.tr("Till Beslut"), self._presenter.to_rounds)
        else:
            text = self.tr("Förslaget ligger i en omgång. Beslutsfattaren kan skicka tillbaka det för ändring.")
            self._findings.tell(text, "info")
        if self._presenter.may_take_back:
            self._findings.offer(self.tr("Ta tillbaka förslaget"), self._presenter.take_back)

    def _decided(self, sight: Sight) -> None:
        assert sight.held is not None
        held = sight.held.decision
        day = held.day.isoformat() if held.day else ""
        who = sight.names.get(held.decided_by or "", "")
        self._findings.tell(self.tr("Beslutat {day} av {who}.").format(day=day, who=who), "ok")
        for kind in kinds(None, sight.series) if self._presenter.may else ():
            self._findings.offer(worded(kind), partial(self._presenter.begin, kind))

    def show_faults(self, faults: Sequence[Fault]) -> None:
        if faults:
            self._findings.show_faults(faults)

    def show_clash(self, text: str) -> None:
        self._findings.clear()
        if text:
            self._findings.tell(text, "warn")
            offer_ways(self._findings, self._presenter)
