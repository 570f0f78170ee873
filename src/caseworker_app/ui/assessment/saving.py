"""What one gives in an assessment, on its way to the database: one save after the other, and nothing typed is lost."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Protocol, TypeVar

from caseworker_app.domain.call_review import Criterion
from caseworker_app.domain.records.reviews import Assessment
from caseworker_app.errors import CaseChanged, CaseworkerError
from caseworker_app.services.casework.assessments import Overview, Points, Seen, Stood
from caseworker_app.services.casework.clashes import Told
from caseworker_app.services.office import Office
from caseworker_app.ui.assessment.two_windows import END, ClashScreen, Read, TwoWindows, chosen
from caseworker_app.ui.clash.choices import Choices
from caseworker_app.ui.meeting import Draft
from caseworker_app.ui.step import CasePane
from caseworker_app.ui.workplace import Workplace

T = TypeVar("T")
REASON, SUMMARY = "assessment.reason.", "assessment.summary"


@dataclass(frozen=True, slots=True)
class Own:
    """What one has given; undo goes back through these."""

    points: Mapping[str, int]
    reasons: Mapping[str, str]
    recommendation: str = ""

    def scored(self, criterion: str, points: int) -> Own:
        return replace(self, points={**self.points, criterion: points})

    def unscored(self, criterion: str) -> Own:
        return replace(self, points={key: points for key, points in self.points.items() if key != criterion})

    def reasoned(self, criterion: str, reason: str) -> Own:
        return replace(self, reasons={**self.reasons, criterion: reason})


class Giver(Protocol):
    """Whose assessment it is: how it is read and shown."""

    overview: Overview | None

    @property
    def mine(self) -> Seen | None: ...

    @property
    def enabled(self) -> bool:
        """Whether something may be given now."""
        ...

    @property
    def criteria(self) -> tuple[Criterion, ...]: ...

    def show(self) -> None: ...

    def load(self) -> None: ...

    def failed(self, error: CaseworkerError) -> None: ...


class Saving:
    """`own` and `summary` are what stands on the screen; what the database does not have yet is kept as drafts."""

    def __init__(self, screen: ClashScreen, place: Workplace, pane: CasePane, giver: Giver) -> None:
        self._place, self._pane, self._giver = place, pane, giver
        self.own = Own({}, {})
        self.summary = ""
        self.clash = TwoWindows(screen, lambda: pane.people, self._settle)
        self._read = Read()
        self._under_way = 0
        self._late = False

    @property
    def _case(self) -> str:
        return str(self._pane.case_id)

    @property
    def _mine(self) -> Seen:
        mine = self._giver.mine
        assert mine is not None  # nothing is given before the assessment is begun
        return mine

    def arrived(self, *, fresh: bool) -> None:
        """The assessments are read anew; what is older than a save that is under way is read once more after it."""
        mine = self._giver.mine
        self._late = bool(self._under_way)
        if mine is not None and not self._under_way and self.clash.told is None:
            self._take(mine, fresh=fresh)

    def _take(self, mine: Seen, *, fresh: bool) -> None:
        """What stands in the database, with words on top that were typed and never saved."""
        typed = self._kept()
        kept = self._place.drafts.kept(self._case, SUMMARY) if self._giver.enabled else None
        self._read.take(mine, typed, kept)
        points = {one.criterion: one.points for one in mine.scores}
        reasons = {one.criterion: one.reason for one in mine.scores}
        texts = {criterion: draft.text for criterion, draft in typed.items()}
        self.own = Own(points, {**reasons, **texts}, mine.assessment.recommendation)
        if fresh or kept is None:
            self.summary = kept.text if kept is not None else mine.assessment.summary

    def _kept(self) -> dict[str, Draft]:
        """Reasons that were typed and never saved."""
        if not self._giver.enabled:
            return {}
        found = ((one.id, self._place.drafts.kept(self._case, REASON + one.id)) for one in self._giver.criteria)
        return {key: draft for key, draft in found if draft is not None}

    def keep_reason(self, criterion: str, text: str) -> None:
        """As it is typed, on this computer."""
        self.own = self.own.reasoned(criterion, text)
        self._place.drafts.keep(self._case, REASON + criterion, text, self._read.stood(criterion).reason)

    def keep_summary(self, text: str) -> None:
        self.summary = text
        self._place.drafts.keep(self._case, SUMMARY, text, str(self._read.version))

    def save(self, criterion: str) -> None:
        """Points and reason of a criterion, or that it has none any more."""
        if criterion in self.own.points:
            self._save_points(criterion)
        else:
            self._take_back(criterion)

    def _save_points(self, criterion: str) -> None:
        read, key = self._read, self._mine.assessment.id
        given = Points(criterion, self.own.points[criterion], self.own.reasons.get(criterion, ""))

        def work(office: Office) -> Stood:
            scores = office.assessments.score(key, replace(given, seen=read.stood(criterion)))
            return read.put_one(scores, criterion)

        def done(saved: Stood) -> None:
            if self.own.reasons.get(criterion, "").strip() == given.reason.strip():
                self._place.drafts.saved(self._case, REASON + criterion)
            same = self.own.points.get(criterion) == given.points
            if saved.points is not None and same and saved != Stood(given.points, given.reason.strip()):
                self.own = self.own.scored(criterion, saved.points).reasoned(criterion, saved.reason)
                self._giver.show()
            self._written()

        self._write(work, done, criterion)

    def _take_back(self, criterion: str) -> None:
        """The words stay on this computer until there are points again."""
        read, key = self._read, self._mine.assessment.id
        if reason := self.own.reasons.get(criterion, ""):
            self.keep_reason(criterion, reason)

        def work(office: Office) -> Stood:
            return read.put_one(office.assessments.take_back(key, criterion, read.stood(criterion)), criterion)

        self._write(work, lambda _saved: self._written(), criterion)

    def save_end(self) -> None:
        """Recommendation and summary before handing in."""
        recommendation, summary, read = self.own.recommendation, self.summary, self._read
        key = self._mine.assessment.id

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
            self._giver.show()
            self._written()

        self._write(work, done, END)

    def hand_in(self, then: Callable[[], None], failed: Callable[[CaseworkerError], None]) -> None:
        """For good, as it stands here; CaseChanged to `failed` when it stands otherwise in another window."""
        key, recommendation, summary, read = self._mine.assessment.id, self.own.recommendation, self.summary, self._read

        def work(office: Office) -> object:
            return office.assessments.hand_in(key, recommendation, summary, read.version, read.scores)

        def done(_saved: object) -> None:
            self._place.drafts.saved(self._case, SUMMARY)
            then()

        self._place.write(work, done, failed)

    def _write(self, work: Callable[[Office], T], done: Callable[[T], None], criterion: str) -> None:
        self._under_way += 1

        def failed(error: CaseworkerError) -> None:
            if isinstance(error, CaseChanged):
                text = self.clash.met(error, criterion)
                self._place.messages.announce(text)
                self._giver.show()
            else:
                self._giver.failed(error)
            self._written()

        self._place.write(work, done, failed)
        self._giver.show()

    def _written(self) -> None:
        """What was read meanwhile is read again: it was older than what was on its way."""
        self._under_way -= 1
        if not self._under_way and self._late:
            self._giver.load()

    # Another window

    def _settle(self, criterion: str, choices: Choices) -> None:
        """What only one window has changed is kept of both, the rest as it was chosen; then saved on top."""
        case_id = self._pane.case_id

        def arrived(overview: Overview) -> None:
            told = self.clash.over()
            self._giver.overview = overview
            if told is not None and self._giver.mine is not None:
                settled = self._settled_end if criterion == END else self._settled_score
                settled(self._giver.mine, told, choices)

        self._place.run(lambda office: office.assessments.overview(case_id), arrived)

    def _settled_score(self, mine: Seen, told: Told, choices: Choices) -> None:
        criterion = self.clash.criterion
        base, own = self._read.stood(criterion), self.own
        now = self._read.put_one(mine.scores, criterion)
        points = chosen(told, choices, "points", (base.points, own.points.get(criterion), now.points))
        reason = chosen(told, choices, "reason", (base.reason, own.reasons.get(criterion, ""), now.reason))
        reason = choices.written.get("reason", reason)
        self.own = own.unscored(criterion) if points is None else own.scored(criterion, points)
        self.own = self.own.reasoned(criterion, reason)
        self._place.drafts.saved(self._case, REASON + criterion)
        self.save(criterion)

    def _settled_end(self, mine: Seen, told: Told, choices: Choices) -> None:
        now, typed = mine.assessment, self._place.drafts.kept(self._case, SUMMARY) is not None
        before = self._read.recommendation, self.own.recommendation, now.recommendation
        recommendation = chosen(told, choices, "recommendation", before)
        summary = chosen(told, choices, "summary", ("" if typed else self.summary, self.summary, now.summary))
        self._read.put_end(now)
        self.own = replace(self.own, recommendation=recommendation)
        self.summary = choices.written.get("summary", summary)
        self._place.drafts.saved(self._case, SUMMARY)
        self.save_end()
