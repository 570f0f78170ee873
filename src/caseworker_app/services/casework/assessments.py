"""Assessment (bedömning) by several people, each blind to the others until their own is handed in."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from fractions import Fraction
from typing import Any
from uuid import UUID

from caseworker_app.domain.assessment import average, faults, spread, weighed
from caseworker_app.domain.call_review import Criterion
from caseworker_app.domain.merging import merged
from caseworker_app.domain.records.reviews import Assessment, Meeting, Score, ScoreChange
from caseworker_app.domain.states import DecisionState
from caseworker_app.errors import CaseChanged, Fault, Rejected
from caseworker_app.sentences import Sentence
from caseworker_app.services.casework.awaited import ASSESSORS, awaited
from caseworker_app.services.casework.cases import refresh
from caseworker_app.services.desk import Desk
from caseworker_app.store.exchange import last_touched
from caseworker_app.store.milestones import progress
from caseworker_app.store.work import UnitOfWork

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_LABELS = {"points": "poäng", "reason": "motivering"}


@dataclass(frozen=True, slots=True)
class Stood:
    """What stood at a criterion when its assessor read it; no points before the first were given."""

    points: int | None = None
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Points:
    """Points for one criterion and why.

    `seen`: what else the same person has changed in another window since is kept, CaseChanged when both have changed
    the points, or both the reason; None writes over.
    """

    criterion: str
    points: int
    reason: str = ""
    seen: Stood | None = None


@dataclass(frozen=True, slots=True)
class Seen:
    """One person's assessment as the actor may see it; `share` is 0 to 1 of what can be reached."""

    assessment: Assessment
    scores: tuple[Score, ...]
    share: Fraction


@dataclass(frozen=True, slots=True)
class Overview:
    """All assessments the actor may see; `hidden` counts those withheld until one's own is handed in, `given` all that
    are handed in.

    `flagged` criteria lie too far apart and wait for a meeting; `changes` are points changed after handing in.
    """

    seen: tuple[Seen, ...]
    hidden: int
    average: Fraction | None
    spread: Mapping[str, int]
    wanted: int
    flagged: tuple[str, ...] = ()
    changes: tuple[ScoreChange, ...] = ()
    meetings: tuple[Meeting, ...] = ()
    given: int = 0


class Assessments:
    """Beginning, scoring and handing in; seeing the others afterwards."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def begin(self, case_id: UUID) -> Assessment:
        """One's own assessment of the case, begun now if it was not."""
        with self._desk.work() as work:
            self._desk.person(work, *ASSESSORS)
            found = work.assessments.one(case_id=case_id, assessor=self._desk.actor)
            if found is not None:
                return found
            if _open_already(self._desk, work, case_id):
                raise Rejected(
                    Fault("assessor", "De andras bedömningar är redan öppna för dig; din skulle inte vara oberoende.")
                )
            made = work.assessments.add(
                Assessment(
                    id=self._desk.new_id(),
                    case_id=case_id,
                    assessor=self._desk.actor,
                    begun_at=self._desk.clock.now(),
                )
            )
            refresh(self._desk, work, case_id)
            work.commit()
        return made

    def score(self, assessment_id: UUID, *given: Points) -> tuple[Score, ...]:
        """Set points; only one's own, only before handing in, only on the call's scale."""
        with self._desk.work() as work:
            held = self._own(work, assessment_id, lock=True)
            criteria = {c.id: c for c in self._criteria(work, held.case_id)}
            Rejected.collect(_off_scale(criteria, given))
            known = {s.criterion: s for s in work.scores.find(assessment_id=held.id)}
            wanted = [met(work, criteria[one.criterion], known.get(one.criterion), one) for one in given]
            for one in wanted:
                if one.criterion in known:
                    work.scores.change(known[one.criterion].id, points=one.points, reason=one.reason.strip())
            work.scores.add_all([self._fresh(held, one) for one in wanted if one.criterion not in known])
            work.commit()
            return tuple(work.scores.find("criterion", assessment_id=held.id))

    def take_back(self, assessment_id: UUID, criterion: str, seen: Stood | None = None) -> tuple[Score, ...]:
        """A criterion without points again, before handing in; CaseChanged when they were changed since `seen`."""
        with self._desk.work() as work:
            held = self._own(work, assessment_id, lock=True)
            there = work.scores.one(assessment_id=held.id, criterion=criterion)
            if there is not None:
                titles = {one.id: one.title for one in self._criteria(work, held.case_id)}
                untouched(work, there, seen, titles.get(criterion, ""))
                work.scores.remove(there.id)
                work.commit()
            return tuple(work.scores.find("criterion", assessment_id=held.id))

    def keep(self, assessment_id: UUID, recommendation: str, summary: str, seen: int) -> Assessment:
        """Save what is recommended and why before it is handed in; nobody else sees it."""
        with self._desk.work() as work:
            held = self._own(work, assessment_id)
            fresh = dataclasses.replace(held, recommendation=recommendation.strip(), summary=summary.strip())
            saved = work.assessments.merge(fresh, seen)
            work.commit()
        return saved

    def hand_in(
        self,
        assessment_id: UUID,
        recommendation: str,
        summary: str,
        seen: int,
        scores: Mapping[str, Stood] | None = None,
    ) -> Assessment:
        """From now on the others may see it and it may see them; every criterion must have points.

        `scores` are those that were read: CaseChanged when one was changed in another window since.
        """
        with self._desk.work() as work:
            held = self._own(work, assessment_id, lock=True)
            criteria = self._criteria(work, held.case_id)
            known = work.scores.find(assessment_id=held.id)
            for there in known if scores is not None else ():
                as_read(work, there, (scores or {}).get(there.criterion, Stood()))
            points = {s.criterion: s.points for s in known}
            found = faults(criteria, points)
            if not recommendation.strip():
                found.append(Fault("recommendation", "Välj vad du förordar."))
            Rejected.collect(found)
            saved = work.assessments.save(
                dataclasses.replace(
                    held,
                    handed_in_at=self._desk.clock.now(),
                    recommendation=recommendation.strip(),
                    summary=summary.strip(),
                ),
                seen,
                held,
            )
            work.look_again()
            refresh(self._desk, work, held.case_id)
            work.commit()
        return saved

    def change(self, assessment_id: UUID, given: Points, why: str) -> ScoreChange:
        """Change one of one's own points after handing in; the old ones stay with the reason and the time."""
        if not why.strip():
            raise Rejected(Fault("reason", "Skriv varför du ändrar poängen."))
        with self._desk.work() as work:
            held = self._mine(work, assessment_id)
            if held.handed_in_at is None:
                raise Rejected(Fault("handed_in_at", "Bedömningen är inte lämnad än; ändra poängen direkt."))
            if any(d.state is DecisionState.DECIDED for d in work.decisions.find(case_id=held.case_id)):
                raise Rejected(Fault("state", "Ärendet är beslutat; bedömningen kan inte ändras längre."))
            Rejected.collect(_off_scale({c.id: c for c in self._criteria(work, held.case_id)}, (given,)))
            known = work.scores.one(assessment_id=held.id, criterion=given.criterion)
            if known is None or known.points == given.points:
                raise Rejected(Fault(given.criterion, "Poängen är redan den du anger."))
            made = work.score_changes.add(
                ScoreChange(
                    id=self._desk.new_id(),
                    case_id=held.case_id,
                    assessment_id=held.id,
                    criterion=given.criterion,
                    before=known.points,
                    after=given.points,
                    reason=why.strip(),
                    changed_at=self._desk.clock.now(),
                )
            )
            work.scores.change(known.id, points=given.points, reason=given.reason.strip() or known.reason)
            work.commit()
        return made

    def meet(self, case_id: UUID, participants: Sequence[str], text: str) -> Meeting:
        """Record the meeting that settled how far the assessors stand apart; the criteria are those flagged now."""
        if not text.strip():
            raise Rejected(Fault("text", "Skriv vad ni kom fram till."))
        with self._desk.work() as work:
            self._desk.person(work, *ASSESSORS)
            flagged = apart(self._desk, work, case_id)
            if not flagged:
                raise Rejected(Fault("criteria", "Bedömarna står inte så långt ifrån varandra att något ska avgöras."))
            made = work.meetings.add(
                Meeting(
                    id=self._desk.new_id(),
                    case_id=case_id,
                    day=self._desk.clock.today(),
                    participants=tuple(sorted({*participants, self._desk.actor})),
                    criteria=flagged,
                    text=text.strip(),
                    recorded_by=self._desk.actor,
                    recorded_at=self._desk.clock.now(),
                )
            )
            work.commit()
        return made

    def progress(self, case_id: UUID) -> tuple[int, int]:
        """How many are begun and how many handed in; says nothing of who or what."""
        with self._desk.reading() as work:
            return progress(work, case_id)

    def awaits(self, case_id: UUID) -> bool:
        """Whether a colleague has handed in theirs and that of who acts is the next one."""
        with self._desk.reading() as work:
            return bool(awaited(self._desk, work, self._desk.person(work), case_id=case_id))

    def overview(self, case_id: UUID) -> Overview:
        """What the actor may see of the case's assessments."""
        with self._desk.reading() as work:
            case = work.cases.get(case_id)
            criteria = self._criteria(work, case_id)
            seen = tuple(self._seen(work, criteria, one) for one in work.assessments.find("begun_at", case_id=case_id))
            handed_in = [one for one in seen if one.assessment.handed_in_at]
            begun, given = progress(work, case_id)
            return Overview(
                seen=seen,
                hidden=begun - len(seen),
                average=average(one.share for one in handed_in),
                spread=spread(criteria, [{s.criterion: s.points for s in one.scores} for one in handed_in]),
                wanted=self._desk.call(work, case.call_version_id).track(case.track).assessors,
                flagged=apart(self._desk, work, case_id),
                changes=tuple(work.score_changes.find("changed_at", case_id=case_id)),
                meetings=tuple(work.meetings.find("recorded_at", case_id=case_id)),
                given=given,
            )

    def _mine(self, work: UnitOfWork, assessment_id: UUID) -> Assessment:
        self._desk.person(work, *ASSESSORS)
        held = work.assessments.get(assessment_id)
        if held.assessor != self._desk.actor:
            raise Rejected(
                Fault(
                    "assessor", Sentence("Bedömningen är {assessor}s; bara den kan ändra den.", assessor=held.assessor)
                )
            )
        return held

    def _own(self, work: UnitOfWork, assessment_id: UUID, *, lock: bool = False) -> Assessment:
        held = self._mine(work, assessment_id)
        if held.handed_in_at is not None:
            raise Rejected(Fault("handed_in_at", "Bedömningen är lämnad. Ändra poäng med skäl i stället."))
        return work.assessments.get(assessment_id, lock=True) if lock else held

    def _criteria(self, work: UnitOfWork, case_id: UUID) -> tuple[Criterion, ...]:
        case = work.cases.get(case_id)
        return self._desk.call(work, case.call_version_id).criteria_of(case.track)

    def _seen(self, work: UnitOfWork, criteria: tuple[Criterion, ...], one: Assessment) -> Seen:
        scores = tuple(work.scores.find("criterion", assessment_id=one.id))
        return Seen(one, scores, weighed(criteria, {s.criterion: s.points for s in scores}))

    def _fresh(self, held: Assessment, one: Points) -> Score:
        return Score(
            id=self._desk.new_id(),
            case_id=held.case_id,
            assessment_id=held.id,
            criterion=one.criterion,
            points=one.points,
            reason=one.reason.strip(),
        )


def apart(desk: Desk, work: UnitOfWork, case_id: UUID) -> tuple[str, ...]:
    """Criteria on which the assessors stand further apart than the call allows and no meeting has settled since."""
    case = work.cases.get(case_id)
    call = desk.call(work, case.call_version_id)
    if not call.rules.spread_limit:
        return ()
    given: dict[UUID, dict[str, int]] = {}
    for score in work.scores.find(case_id=case_id):
        given.setdefault(score.assessment_id, {})[score.criterion] = score.points
    done = {a.id for a in work.assessments.find(case_id=case_id) if a.handed_in_at}
    far = spread(call.criteria_of(case.track), [points for key, points in given.items() if key in done])
    changed = {c.criterion: c.changed_at for c in work.score_changes.find("changed_at", case_id=case_id)}
    settled = {
        criterion
        for meeting in work.meetings.find(case_id=case_id)
        for criterion in meeting.criteria
        if criterion not in changed or changed[criterion] <= meeting.recorded_at
    }
    return tuple(key for key, steps in far.items() if steps >= call.rules.spread_limit and key not in settled)


def _open_already(desk: Desk, work: UnitOfWork, case_id: UUID) -> bool:
    """Whether a case has all the assessments it wants and hides none of them any longer."""
    case = work.cases.get(case_id)
    call = desk.call(work, case.call_version_id)
    return call.rules.hidden_assessments and progress(work, case_id)[1] >= call.track(case.track).assessors


def met(work: UnitOfWork, criterion: Criterion, there: Score | None, given: Points) -> Points:
    """The points with what was changed of them in another window since they were read; CaseChanged for the same field,
    and for points that were taken back there."""
    if given.seen is None:
        return given
    mine, seen = {"points": given.points, "reason": given.reason.strip()}, dataclasses.asdict(given.seen)
    if there is None:
        if given.seen.points is None:
            return given
        none = dataclasses.asdict(Stood())
        gone = {name: (seen[name], mine[name], none[name]) for name in mine if mine[name] != none[name]}
        raise _differing(gone, criterion.title)
    found = merged(seen, mine, dataclasses.asdict(Stood(there.points, there.reason)))
    if found.clash:
        raise _apart(work, there, found.clash, criterion.title)
    return dataclasses.replace(given, points=found.values["points"], reason=found.values["reason"])


def untouched(work: UnitOfWork, there: Score, seen: Stood | None, title: str) -> None:
    """CaseChanged for what was changed of a score since it was seen; None takes it back whatever it says."""
    now, none = dataclasses.asdict(Stood(there.points, there.reason)), dataclasses.asdict(Stood())
    was = now if seen is None else dataclasses.asdict(seen)
    if moved := {name: (was[name], none[name], now[name]) for name in now if now[name] != was[name]}:
        raise _apart(work, there, moved, title)


def as_read(work: UnitOfWork, there: Score, read: Stood) -> None:
    """CaseChanged unless a score stands as it was read."""
    now, was = dataclasses.asdict(Stood(there.points, there.reason)), dataclasses.asdict(read)
    apart_now = {name: (was[name], was[name], now[name]) for name in now if now[name] != was[name]}
    if apart_now:
        raise _apart(work, there, apart_now, "")


def _apart(work: UnitOfWork, there: Score, clash: Mapping[str, tuple[Any, Any, Any]], title: str) -> CaseChanged:
    by, at = last_touched(work, there.assessment_id, there.id, list(clash))
    return _differing(clash, title).saved_by(by, EPOCH + timedelta(microseconds=at))


def _differing(clash: Mapping[str, tuple[Any, Any, Any]], title: str) -> CaseChanged:
    base, mine, theirs = ({name: three[at] for name, three in clash.items()} for at in range(3))
    error = CaseChanged("Bedömningen", mine, theirs, base, "score")
    error.labels = {name: f"{title}: {_LABELS[name]}" for name in clash} if title else {}
    return error


def _off_scale(criteria: Mapping[str, Criterion], given: tuple[Points, ...]) -> list[Fault]:
    found = []
    for one in given:
        if one.criterion not in criteria:
            found.append(
                Fault(
                    one.criterion,
                    Sentence("Kriteriet {criterion} hör inte till ärendets bedömning.", criterion=one.criterion),
                )
            )
        else:
            found += faults([criteria[one.criterion]], {one.criterion: one.points})
    return found
