"""Reads what the proposal's screen shows, in one go where the database is owned."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from caseworker_app.domain.frame import Figures
from caseworker_app.domain.states import DecisionState
from caseworker_app.domain.wording import plain
from caseworker_app.errors import Fault
from caseworker_app.services.casework.records import CaseFile
from caseworker_app.services.deciding.decisions import OPEN
from caseworker_app.services.deciding.frames import WAITING
from caseworker_app.services.deciding.wholes import REASONS, Whole
from caseworker_app.services.deciding.wording import Change, Section, changes_in
from caseworker_app.services.office import Office
from caseworker_app.ui.decision.requirements import FrameLeft
from caseworker_app.ui.labels import worded
from caseworker_app.ui.step import Mark, Standing
from caseworker_app.ui.translation import translate


@dataclass(frozen=True, slots=True)
class Sight:
    """The series and the decision in it that is worked on or was made last; `missing` only while it is a draft, as
    `sections` that may be edited and `changes`, own paragraphs that the data would make otherwise now."""

    series: tuple[Whole, ...]
    held: Whole | None
    missing: tuple[Fault, ...]
    frame: FrameLeft | None
    names: dict[str, str]
    changes: tuple[Change, ...] = ()
    sections: tuple[Section, ...] = ()

    @property
    def texts(self) -> dict[str, str]:
        """What stands in the sections that may be edited; the reasons always."""
        held = self.held.paragraphs if self.held is not None else ()
        reasons = plain("\n\n".join(one.text for one in held if one.section == REASONS and one.text))
        return {REASONS: reasons} | {one.id: one.text for one in self.sections}

    @property
    def open(self) -> bool:
        return self.held is not None and self.held.decision.state in OPEN


def read(office: Office, file: CaseFile, today: date) -> Sight:
    series = tuple(office.decisions.of(file.case.id))
    held = series[-1] if series else None
    missing = tuple(office.decisions.missing(held.decision.id)) if held and held.decision.state in OPEN else ()
    names = {one.name: one.display_name for one in office.people.all()}
    sections = office.wording.sections(held.decision.id) if held and held.decision.state in OPEN else ()
    return Sight(series, held, missing, _frame(office, file, held, today), names, changes_in(sections), sections)


def _frame(office: Office, file: CaseFile, held: Whole | None, today: date) -> FrameLeft | None:
    """What is left of the newest frame, this proposal taken out."""
    track = file.call.track(file.case.track)
    found: Figures | None = None
    for one in office.frames.figures(file.call.id):
        if one.frame.track == track.id and one.frame.valid_from <= today:
            found = one
    if found is None:
        return None
    counted = held is not None and held.decision.state in (*WAITING, DecisionState.DECIDED)
    left = found.left + held.decision.amount if counted and held is not None else found.left
    return FrameLeft(track.frame_title, left)


def status(_office: Office, file: CaseFile) -> Mark:
    """The step in the spine."""
    if not file.decisions:
        return Mark(Standing.NOT_YET)
    held = file.decisions[-1]
    told = {
        DecisionState.DRAFT: Mark(Standing.DOING, translate("marks", "utkast")),
        DecisionState.RETURNED: Mark(Standing.DOING, translate("marks", "tillbaka med kommentar")),
        DecisionState.PROPOSED: Mark(Standing.WAITING, translate("marks", "lämnat")),
        DecisionState.PRESENTED: Mark(Standing.WAITING, translate("marks", "föredraget")),
    }
    if held.state is DecisionState.DECIDED:
        return Mark(Standing.DONE, f"{worded(held.kind).lower()} {held.day.isoformat() if held.day else ''}".strip())
    return told[held.state]


def letter_of(file: CaseFile, decision: UUID) -> UUID | None:
    """The frozen letter, if there is one."""
    found = file.letter_of(decision)
    return found.id if found is not None else None
