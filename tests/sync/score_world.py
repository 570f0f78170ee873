"""Points of an assessor, in the world of `world`: what one person gives in two places is asked about like anything else."""

from __future__ import annotations

from uuid import UUID

from hypothesis import strategies as st
from hypothesis.stateful import rule

from caseworker_app.services.casework.assessments import Points
from caseworker_app.services.office import Office
from tests.support.away import WHO
from tests.sync.sight import scored
from tests.sync.world import KNOWN_OFFICE, REPLIES, World

REACHED_BY_SCORES = ("points given",)


class ScoreWorld(World):
    """Assessors have files, and sit at the office too."""

    @rule(n=World.which, c=World.case, value=World.value, both=st.sampled_from([True, True, False]))
    def score(self, n: int, c: int, value: int, both: bool) -> None:
        """Now and then other points at the office as well."""
        case = self.home.cases[c % len(self.home.cases)]
        self._score(self.home.files[n], n, case, value)
        if both:
            self._score(self.home.offices[WHO[n]], KNOWN_OFFICE, case, (value + 1) % len(REPLIES))
            self.home.back(n)

    def _score(self, office: Office, n: int, case: UUID, value: int) -> None:
        if self._settled(n, case):
            return
        before, begun = scored(office, [case]), office.assessments.begin(case)
        with office.desk.reading() as work:
            held = work.cases.get(case)
            criterion = office.desk.call(work, held.call_version_id).criteria_of(held.track)[0].id
        office.assessments.score(begun.id, Points(criterion, value + 1, f"värde {value}"))
        self.reached["points given"] += 1
        self._chosen(before, scored(office, [case]))

    def _converged(self) -> None:
        super()._converged()
        for number, who in enumerate(WHO):
            assert scored(self.home.files[number], self.home.cases) == scored(self.home.offices[who], self.home.cases)
