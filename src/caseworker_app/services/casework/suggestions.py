"""Decisions that what is in a case suggests: dismissal from findings, writing off after a withdrawal; never made by itself."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from uuid import UUID

from caseworker_app.domain.application import FindingKind
from caseworker_app.domain.call import Call
from caseworker_app.domain.records.cases import CaseFinding
from caseworker_app.domain.statements import Standing
from caseworker_app.domain.states import Kind, StatementKind
from caseworker_app.services.casework.standings import standing_of
from caseworker_app.services.deciding.decisions import Draft
from caseworker_app.services.desk import Desk

REASONS = {FindingKind.LATE: "sen", FindingKind.APPLICANT_KIND: "fel_sokande", FindingKind.DUPLICATE: "dubblett"}
WITHDRAWN = "aterkallad"


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A kind of decision with the reasons of the call's library that fit, and what in the case speaks for it."""

    kind: Kind
    reasons: tuple[str, ...]
    because: tuple[str, ...]
    section: str = ""

    @property
    def draft(self) -> Draft:
        """The beginning of a draft; what speaks for it is its own text where the library has no reason."""
        return Draft(kind=self.kind, reasons=self.reasons, text="" if self.reasons else "\n\n".join(self.because))


class Suggestions:
    """Reading what a case suggests."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def of(self, case_id: UUID) -> list[Suggestion]:
        """What an undecided case suggests, the surest first; nothing once it is decided."""
        with self._desk.reading() as work:
            case = work.cases.get(case_id)
            held = standing_of(work, case)
            if held.settled:
                return []
            call = self._desk.call(work, case.call_version_id)
            return [*_written_off(call, held), *_dismissed(call, work.findings.find("kind", "id", case_id=case.id))]


def _written_off(call: Call, held: Standing) -> Iterator[Suggestion]:
    for said in held.holding(StatementKind.WITHDRAWN):
        text = f"{said.sender} återkallade ansökan {said.day.isoformat()}."
        yield Suggestion(Kind.WRITE_OFF, _known(call, Kind.WRITE_OFF, [WITHDRAWN]), (text,))


def _dismissed(call: Call, findings: Sequence[CaseFinding]) -> Iterator[Suggestion]:
    """Late, from who cannot be given a grant, or the same twice; a finding that was settled suggests nothing."""
    open_ = [f for f in findings if f.settled_by is None and f.kind in REASONS]
    if open_:
        wanted = [REASONS[FindingKind(f.kind)] for f in open_]
        sections = dict.fromkeys(f.section for f in open_ if f.section)
        yield Suggestion(
            Kind.DISMISSAL,
            _known(call, Kind.DISMISSAL, wanted),
            tuple(f.text for f in open_),
            ", ".join(sections),
        )


def _known(call: Call, kind: Kind, wanted: Sequence[str]) -> tuple[str, ...]:
    """Of these the reasons that the call's library has for this kind of decision."""
    library = {reason.id for reason in call.reasons if not reason.kinds or kind.value in reason.kinds}
    return tuple(dict.fromkeys(key for key in wanted if key in library))
