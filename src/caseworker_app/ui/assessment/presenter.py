"""The assessment: begun, scored as one goes, handed in once; afterwards the others, and what lies far apart."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Protocol, TypeVar

from caseworker_app.domain.assessment import weighed
from caseworker_app.domain.call_review import Criterion
from caseworker_app.domain.records.reviews import Assessment
from caseworker_app.domain.states import DecisionState, Role
from caseworker_app.errors import CaseChanged, CaseworkerError, Fault, Rejected
from caseworker_app.services.casework.assessments import Overview, Points, Seen, Stood
from caseworker_app.services.casework.clashes import Told
from caseworker_app.services.office import Office
from caseworker_app.ui.assessment.criteria import Judged
from caseworker_app.ui.assessment.status import WORKED_ON
from caseworker_app.ui.assessment.two_windows import END, Read, TwoWindows, chosen
from caseworker_app.ui.assessment.words import Beside, flags, head, judged
from caseworker_app.ui.clash.choices import Choices
from caseworker_app.ui.drafts import Draft
from caseworker_app.ui.messages import Message, Tone, Words, confirm
from caseworker_app.ui.step import CasePane
from caseworker_app.ui.translation import translate
from caseworker_app.ui.workplace import Workplace

T = TypeVar("T")
REASON, SUMMARY = "assessment.reason.", "assessment.summary"
RECOMMENDED = ("Bifall", "Delvis bifall", "Avslag")


@dataclass(frozen=True, slots=True)
class Own:
    """What one has given; undo goes back through these."""

    points: Mapping[str, int]
    reasons: Mapping[str, str]
    recommendation: str = ""


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
        self.own = Own({}, {})
        self.summary = ""
        self._done: list[Own] = []
        self._undone: list[Own] = []
        self._faults: dict[str, str] = {}
        self._read = Read()
        self._writing = 0
        self._late = False
        self.clash = TwoWindows(screen, lambda: pane.people, self._settle)

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
        mine = self.mine
        self._late = bool(self._writing)
        if mine is not None and not self._writing and self.clash.told is None:
            self._take(mine, fresh=fresh)
        self._show()

    def _take(self, mine: Seen, *, fresh: bool) -> None:
        """What stands in the database, with words on top that were typed and never saved."""
        typed = self._kept()
        kept = self._place.drafts.kept(self._case, SUMMARY) if self.enabled else None
        self._read.take(mine, typed, kept)
        points = {one.criterion: one.points for one in mine.scores}
        reasons = {one.criterion: one.reason for one in mine.scores}
        texts = {criterion: draft.text for criterion, draft in typed.items()}
        self.own = Own(points, {**reasons, **texts}, mine.assessment.recommendation)
        if fresh or kept is None:
            self.summary = kept.text if kept is not None else mine.assessment.summary

    @property
    def _case(self) -> str:
        return str(self._pane.case_id)

    def _kept(self) -> dict[str, Draft]:
        """Reasons that were typed and never saved."""
        if not self.enabled:
            return {}
        found = ((one.id, self._place.drafts.kept(self._case, REASON + one.id)) for one in self.criteria)
        return {key: draft for key, draft in found if draft is not None}

    def begin(self) -> None:
        case_id = self._pane.case_id
        self._place.write(lambda office: office.assessments.begin(case_id), lambda _made: self.load(), self._failed)

    # Giving

    def score(self, criterion: str, points: str) -> None:
        """A criterion cannot be without points again once it has some."""
        if not points:
            self._show()
        elif self.enabled:
            self._give(replace(self.own, points={**self.own.points, criterion: int(points)}), criterion)

    def type_reason(self, criterion: str, text: str) -> None:
        if self.enabled and text != self.own.reasons.get(criterion, ""):
            self.own = replace(self.own, reasons={**self.own.reasons, criterion: text})
            self._place.drafts.keep(self._case, REASON + criterion, text, self._read.stood(criterion).reason)

    def save_reason(self, criterion: str, text: str) -> None:
        """Saved with the points; without points it is kept on the computer."""
        self.type_reason(criterion, text)
        if self.enabled and criterion in self.own.points:
            self._save(criterion)

    def recommend(self, text: str) -> None:
        if self.enabled:
            self._remember()
            self.own = replace(self.own, recommendation=text)
            self._keep_end()

    def type_summary(self, text: str) -> None:
        if self.enabled and text != self.summary:
            self.summary = text
            self._place.drafts.keep(self._case, SUMMARY, text, str(self._read.version))

    def save_summary(self, text: str) -> None:
        self.type_summary(text)
        if self.enabled:
            self._keep_end()

    def undo(self) -> None:
        if self.enabled and self._done:
            self._undone.append(self.own)
            self._restore(self._done.pop())

    def redo(self) -> None:
        if self.enabled and self._undone:
            self._done.append(self.own)
            self._restore(self._undone.pop())

    def _remember(self) -> None:
        self._done, self._undone = [*self._done[-100:], self.own], []

    def _give(self, own: Own, criterion: str) -> None:
        self._remember()
        self.own = own
        self._faults.pop(criterion, None)
        self._save(criterion)

    def _restore(self, own: Own) -> None:
        """Points that were none before cannot be taken back; the rest is as it was."""
        before, self.own = self.own, replace(own, points={**self.own.points, **own.points})
        for key, points in self.own.points.items():
            if points != before.points.get(key):
                self._save(key)
        self._keep_end()

    def _save(self, criterion: str) -> None:
        mine, read = self.mine, self._read
        assert mine is not None
        given = Points(criterion, self.own.points[criterion], self.own.reasons.get(criterion, ""))
        key = mine.assessment.id

        def work(office: Office) -> Stood:
            scores = office.assessments.score(key, replace(given, seen=read.stood(criterion)))
            return read.put_one(scores, criterion)

        def done(saved: Stood) -> None:
            if self.own.reasons.get(criterion, "").strip() == given.reason.strip():
                self._place.drafts.saved(self._case, REASON + criterion)
            same = self.own.points.get(criterion) == given.points
            if saved.points is not None and same and saved != Stood(given.points, given.reason.strip()):
                reasons = {**self.own.reasons, criterion: saved.reason}
                self.own = replace(self.own, points={**self.own.points, criterion: saved.points}, reasons=reasons)
                self._show()
            self._written()

        self._write(work, done, criterion)

    def _write(self, work: Callable[[Office], T], done: Callable[[T], None], criterion: str) -> None:
        self._writing += 1

        def failed(error: CaseworkerError) -> None:
            if isinstance(error, CaseChanged):
                text = self.clash.met(error, criterion)
                self._place.messages.announce(text)
                self._show()
            else:
                self._failed(error)
            self._written()

        self._place.write(work, done, failed)
        self._show()

    def _written(self) -> None:
        """What was read meanwhile is read again: it was older than what was on its way."""
        self._writing -= 1
        if not self._writing and self._late:
            self.load()

    def _keep_end(self) -> None:
        """Recommendation and summary before handing in."""
        recommendation, summary, mine, read = self.own.recommendation, self.summary, self.mine, self._read
        assert mine is not None
        key = mine.assessment.id

        def work(office: Office) -> Assessment:
            saved = office.assessments.keep(key, recommendation, summary, read.version)
            read.put_end(saved)
            return saved

        def done(saved: Assessment) -> None:
            if self.summary == summary:
                self._place.drafts.saved(self._case, SUMMARY)
                self.summary = summary if saved.summary == summary.strip() else saved.summary
            if self.own.recommendation == recommendation:
                self.own = replace(self.own, recommendation=saved.recommendation)
            self._show()
            self._written()

        self._write(work, done, END)

    def _settle(self, criterion: str, choices: Choices) -> None:
        """What only one window has changed is kept of both, the rest as it was chosen; then saved on top."""
        case_id = self._pane.case_id

        def arrived(overview: Overview) -> None:
            told = self.clash.over()
            self.overview = overview
            if told is not None and self.mine is not None:
                settled = self._settled_end if criterion == END else self._settled_score
                settled(self.mine, told, choices)

        self._place.run(lambda office: office.assessments.overview(case_id), arrived)

    def _settled_score(self, mine: Seen, told: Told, choices: Choices) -> None:
        criterion = self.clash.criterion
        base, own = self._read.stood(criterion), self.own
        now = self._read.put_one(mine.scores, criterion)
        points = chosen(told, choices, "points", (base.points, own.points.get(criterion), now.points))
        reason = chosen(told, choices, "reason", (base.reason, own.reasons.get(criterion, ""), now.reason))
        reason = choices.written.get("reason", reason)
        if points is not None:
            self.own = replace(
                own, points={**own.points, criterion: points}, reasons={**own.reasons, criterion: reason}
            )
            self._place.drafts.saved(self._case, REASON + criterion)
            self._save(criterion)

    def _settled_end(self, mine: Seen, told: Told, choices: Choices) -> None:
        now, typed = mine.assessment, self._place.drafts.kept(self._case, SUMMARY) is not None
        before = self._read.recommendation, self.own.recommendation, now.recommendation
        recommendation = chosen(told, choices, "recommendation", before)
        summary = chosen(told, choices, "summary", ("" if typed else self.summary, self.summary, now.summary))
        self._read.put_end(now)
        self.own = replace(self.own, recommendation=recommendation)
        self.summary = choices.written.get("summary", summary)
        self._place.drafts.saved(self._case, SUMMARY)
        self._keep_end()

    # Handing in

    def hand_in(self) -> None:
        """What is missing first; then once more, since points are locked and the others open afterwards."""
        if not self.enabled:
            return
        missing = self._missing
        if missing:
            self._faults = {key: translate("assessment", "Välj poäng.") for key in missing}
            self._show()
            self._screen.go_to(missing[0])
            return
        text = translate(
            "assessment",
            "När bedömningen är lämnad ser du de andras, och de ser din. Poäng kan sedan bara ändras med skäl.",
        )
        confirm(
            self._place.ask,
            translate("assessment", "Lämna bedömningen"),
            text,
            translate("assessment", "Lämna bedömningen"),
            self._hand_in,
        )

    def _hand_in(self) -> None:
        mine, read = self.mine, self._read
        assert mine is not None
        key, recommendation, summary = mine.assessment.id, self.own.recommendation, self.summary

        def work(office: Office) -> object:
            return office.assessments.hand_in(key, recommendation, summary, read.version, read.scores)

        def done(_saved: object) -> None:
            self._place.drafts.saved(self._case, SUMMARY)
            self._place.messages.announce(translate("assessment", "Bedömningen är lämnad"))
            self._done, self._undone = [], []
            self.load()

        def failed(error: CaseworkerError) -> None:
            if not isinstance(error, CaseChanged):
                self._failed(error)
                return
            self.load()
            text = translate(
                "assessment", "Du har ändrat i ett annat fönster. Läs igenom bedömningen och lämna den igen."
            )
            self._place.messages.tell(Message(text, Tone.WARN, key="assessment"))

        self._place.write(work, done, failed)

    def change_points(self, criterion: str, points: int) -> None:
        """After handing in: the old points stay with the reason."""
        mine = self.mine
        if mine is None or mine.assessment.handed_in_at is None:
            return
        wanted = Words(
            translate("assessment", "Ändra poängen"),
            translate("assessment", "Varför ändrar du poängen?"),
            translate("assessment", "Ändra poängen"),
        )
        key = mine.assessment.id

        def go(why: str) -> None:
            given = Points(criterion, points)
            self._place.write(
                lambda office: office.assessments.change(key, given, why), lambda _made: self.load(), self._failed
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
        )

        def go(text: str) -> None:
            self._place.write(
                lambda office: office.assessments.meet(case_id, people, text), lambda _made: self.load(), self._failed
            )

        self._place.ask.words(wanted, go)

    def _failed(self, error: CaseworkerError) -> None:
        if isinstance(error, Rejected):
            known = {one.id for one in self.criteria}
            self._faults = {fault.field: fault.text for fault in error.faults if fault.field in known}
            rest = [fault for fault in error.faults if fault.field not in known]
            self._show()
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

    def _show(self) -> None:
        overview = self.overview
        if overview is None:
            return
        if self.mine is None and not (overview.seen or not self.may):
            waits = self._pane.file.case.state in WORKED_ON
            why = (
                translate("assessment", "Du ser de andras bedömningar när du har lämnat din egen.")
                if waits
                else translate("assessment", "Den formella kontrollen avslutas först.")
            )
            self._screen.show_start(translate("assessment", "Du har inte bedömt ansökan"), why, can_begin=waits)
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
            undo=self.enabled and bool(self._done),
            redo=self.enabled and bool(self._undone),
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
