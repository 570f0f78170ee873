"""The assessment: begun, scored as one goes, handed in once; afterwards the others, and what lies far apart."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Protocol

from caseworker_app.domain.assessment import weighed
from caseworker_app.domain.call_review import Criterion
from caseworker_app.domain.states import DecisionState, Role
from caseworker_app.errors import CaseChanged, CaseworkerError, Fault, Rejected
from caseworker_app.services.casework.assessments import Overview, Points, Seen
from caseworker_app.services.casework.clashes import Told
from caseworker_app.ui.assessment.criteria import Judged
from caseworker_app.ui.assessment.saving import Own, Saving
from caseworker_app.ui.assessment.status import WORKED_ON
from caseworker_app.ui.assessment.two_windows import TwoWindows
from caseworker_app.ui.assessment.words import Beside, flags, head, judged, unbegun
from caseworker_app.ui.messages import Message, Tone, Words, confirm_for_good
from caseworker_app.ui.step import CasePane
from caseworker_app.ui.translation import translate
from caseworker_app.ui.undoing import Undoing
from caseworker_app.ui.workplace import Workplace

RECOMMENDED = ("Bifall", "Delvis bifall", "Avslag")


class AssessmentScreen(Protocol):
    """What the presenter needs of the view."""

    def show_start(self, title: str, why: str, *, can_begin: bool) -> None: ...

    def show_criteria(self, criteria: Sequence[Judged], *, enabled: bool) -> None: ...

    def show_end(self, recommendation: str, summary: str, *, enabled: bool) -> None: ...

    def show_head(self, text: str) -> None: ...

    def show_findings(self, text: str, tone: str, *, meet: bool) -> None:
        """What is to be known above the criteria; `meet` offers to record a meeting."""
        ...

    def show_missing(self, count: int) -> None: ...

    def allow(self, *, hand_in: bool, change: bool, undo: bool, redo: bool) -> None: ...

    def go_to(self, criterion: str) -> None: ...

    def show_clash(self, text: str) -> None:
        """What was changed in another window too, with the ways on."""
        ...

    def show_sides(self, told: Told) -> None: ...


class AssessmentPresenter:
    """Points are saved when they are chosen, words when typing pauses."""

    def __init__(self, screen: AssessmentScreen, place: Workplace, pane: CasePane) -> None:
        self._screen = screen
        self._place = place
        self._pane = pane
        self.overview: Overview | None = None
        self._saving = Saving(screen, place, pane, self)
        self._undoing: Undoing[Own] = Undoing()
        self._faults: dict[str, str] = {}

    @property
    def clash(self) -> TwoWindows:
        return self._saving.clash

    @property
    def own(self) -> Own:
        return self._saving.own

    @property
    def summary(self) -> str:
        return self._saving.summary

    @property
    def criteria(self) -> tuple[Criterion, ...]:
        file = self._pane.file
        return file.call.criteria_of(file.case.track)

    @property
    def mine(self) -> Seen | None:
        seen = self.overview.seen if self.overview else ()
        return next((one for one in seen if one.assessment.assessor == self._place.opened.person), None)

    @property
    def may(self) -> bool:
        return self._place.opened.may(Role.CASEWORKER, Role.REVIEWER)

    @property
    def enabled(self) -> bool:
        return self.may and self.mine is not None and self.mine.assessment.handed_in_at is None

    def load(self) -> None:
        case_id = self._pane.case_id
        self._place.run(lambda office: office.assessments.overview(case_id), self._loaded)

    def _loaded(self, overview: Overview) -> None:
        fresh = self.mine is None
        self.overview = overview
        self._saving.arrived(fresh=fresh)
        self.show()

    def begin(self) -> None:
        case_id = self._pane.case_id
        self._place.write(lambda office: office.assessments.begin(case_id), lambda _made: self.load(), self.failed)

    # Giving

    def score(self, criterion: str, points: str) -> None:
        """Other points, or none again."""
        if self.enabled:
            self._undoing.remember(self.own)
            self._saving.own = self.own.scored(criterion, int(points)) if points else self.own.unscored(criterion)
            self._faults.pop(criterion, None)
            self._saving.save(criterion)

    def type_reason(self, criterion: str, text: str) -> None:
        if self.enabled and text != self.own.reasons.get(criterion, ""):
            self._saving.keep_reason(criterion, text)

    def save_reason(self, criterion: str, text: str) -> None:
        """Saved with the points; without points it is kept on the computer."""
        self.type_reason(criterion, text)
        if self.enabled and criterion in self.own.points:
            self._saving.save(criterion)

    def recommend(self, text: str) -> None:
        if self.enabled:
            self._undoing.remember(self.own)
            self._saving.own = replace(self.own, recommendation=text)
            self._saving.save_end()

    def type_summary(self, text: str) -> None:
        if self.enabled and text != self.summary:
            self._saving.keep_summary(text)

    def save_summary(self, text: str) -> None:
        self.type_summary(text)
        if self.enabled:
            self._saving.save_end()

    def undo(self) -> None:
        before = self._undoing.back(self.own) if self.enabled else None
        if before is not None:
            self._restore(before)

    def redo(self) -> None:
        after = self._undoing.forth(self.own) if self.enabled else None
        if after is not None:
            self._restore(after)

    def _restore(self, own: Own) -> None:
        """What was chosen is as it was; words are undone in their own fields."""
        before = self.own
        self._saving.own = replace(own, reasons=before.reasons)
        for key in before.points.keys() | own.points.keys():
            if own.points.get(key) != before.points.get(key):
                self._saving.save(key)
        self._saving.save_end()

    # Handing in

    def hand_in(self) -> None:
        """What is missing first; then once more, since points are locked and the others open afterwards."""
        if not self.enabled:
            return
        missing = self._missing
        if missing:
            self._faults = {key: translate("assessment", "Välj poäng.") for key in missing}
            self.show()
            self._screen.go_to(missing[0])
            return
        if not self.own.recommendation.strip():
            self.failed(Rejected(Fault("recommendation", translate("assessment", "Välj vad du förordar."))))
            return
        text = translate(
            "assessment",
            "När bedömningen är lämnad ser du de andras, och de ser din. Poäng kan sedan bara ändras med skäl.",
        )
        confirm_for_good(
            self._place.ask,
            translate("assessment", "Lämna bedömningen"),
            text,
            translate("assessment", "Lämna bedömningen"),
            self._hand_in,
        )

    def _hand_in(self) -> None:
        def done() -> None:
            self._place.messages.announce(translate("assessment", "Bedömningen är lämnad"))
            self._undoing.forget()
            self.load()

        def failed(error: CaseworkerError) -> None:
            if not isinstance(error, CaseChanged):
                self.failed(error)
                return
            self.load()
            text = translate(
                "assessment", "Du har ändrat i ett annat fönster. Läs igenom bedömningen och lämna den igen."
            )
            self._place.messages.tell(Message(text, Tone.WARN, key="assessment", refusal=True))

        self._saving.hand_in(done, failed)

    def change_points(self, criterion: str, points: int) -> None:
        """After handing in: the old points stay with the reason."""
        mine = self.mine
        if mine is None or mine.assessment.handed_in_at is None:
            return
        wanted = Words(
            translate("assessment", "Ändra poängen"),
            translate("assessment", "Varför ändrar du poängen?"),
            translate("assessment", "Ändra poängen"),
            about=f"{mine.assessment.id} {criterion}",
            topic="points",
        )
        key = mine.assessment.id

        def go(why: str) -> None:
            given = Points(criterion, points)
            self._place.write(
                lambda office: office.assessments.change(key, given, why), lambda _made: self.load(), self.failed
            )

        self._place.ask.words(wanted, go)

    def meet(self) -> None:
        """The meeting about what lies far apart."""
        overview = self.overview
        if overview is None or not overview.flagged:
            return
        people = [one.assessment.assessor for one in overview.seen]
        case_id = self._pane.case_id
        wanted = Words(
            translate("assessment", "Anteckna mötet"),
            translate("assessment", "Vad kom ni fram till?"),
            translate("assessment", "Anteckna"),
            about=str(case_id),
            topic="meeting",
        )

        def go(text: str) -> None:
            self._place.write(
                lambda office: office.assessments.meet(case_id, people, text), lambda _made: self.load(), self.failed
            )

        self._place.ask.words(wanted, go)

    def failed(self, error: CaseworkerError) -> None:
        if isinstance(error, Rejected):
            known = {one.id for one in self.criteria}
            self._faults = {fault.field: fault.text for fault in error.faults if fault.field in known}
            rest = [fault for fault in error.faults if fault.field not in known]
            self.show()
            if rest:
                self._tell(rest)
        else:
            self._place.messages.failure(error)

    def _tell(self, faults: Sequence[Fault]) -> None:
        text = " ".join(fault.text for fault in faults)
        self._screen.show_findings(text, "bad", meet=False)
        self._place.messages.announce(text)

    # Showing

    @property
    def _missing(self) -> list[str]:
        return [one.id for one in self.criteria if one.id not in self.own.points]

    def show(self) -> None:
        overview = self.overview
        if overview is None:
            return
        if self.mine is None and not (overview.seen or not self.may):
            waits = self._pane.file.case.state in WORKED_ON
            self._screen.show_start(*unbegun(overview, waits=waits), can_begin=waits)
            return
        if self.mine is None and not overview.seen:
            self._screen.show_start(
                translate("assessment", "Ingen bedömning att visa"),
                translate("assessment", "Bedömningarna visas när alla är lämnade."),
                can_begin=False,
            )
            return
        beside = Beside(overview, self.mine, self._pane.people)
        self._screen.show_criteria([self._judged(one, beside) for one in self.criteria], enabled=self.enabled)
        self._screen.show_end(self.own.recommendation, self.summary, enabled=self.enabled)
        share = weighed(self.criteria, self.own.points) if self.mine is not None else None
        self._screen.show_head(head(overview, share))
        self._screen.show_missing(len(self._missing) if self.enabled else 0)
        self._show_flags(overview)
        handed = self.mine is not None and self.mine.assessment.handed_in_at is not None
        decided = any(d.state is DecisionState.DECIDED for d in self._pane.file.decisions)
        self._screen.allow(
            hand_in=self.enabled,
            change=handed and not decided,
            undo=self.enabled and self._undoing.can_undo,
            redo=self.enabled and self._undoing.can_redo,
        )

    def _show_flags(self, overview: Overview) -> None:
        if self.clash.told is not None:
            self._screen.show_clash(self.clash.text)
            return
        text, tone = flags(overview, self.criteria)
        self._screen.show_findings(text, tone, meet=self.may and bool(overview.flagged))

    def _judged(self, one: Criterion, beside: Beside) -> Judged:
        return judged(
            one,
            self.own.points.get(one.id),
            self.own.reasons.get(one.id, ""),
            beside.of(one.id),
            self._faults.get(one.id, ""),
        )
