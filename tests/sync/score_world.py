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

REACHED_BY_SCORES = ("points given", "points taken back", "points given where they were taken back")


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

    @rule(
        n=World.which,
        c=World.case,
        value=World.value,
        turned=st.booleans(),
        anew=st.booleans(),
        mine=st.sampled_from([None, True, False]),
    )
    def take_back(self, n: int, c: int, value: int, turned: bool, anew: bool, mine: bool | None) -> None:
        """In one of two places, where they may be given anew; in the other one they may be changed before both have met,
        and one may stand."""
        case = self.home.cases[c % len(self.home.cases)]
        self._score(self.home.files[n], n, case, value)
        self.home.back(n)
        places = [(self.home.files[n], n), (self.home.offices[WHO[n]], KNOWN_OFFICE)]
        (one, at_one), (other, at_other) = reversed(places) if turned else places
        gone = self._take_back(one, at_one, case)
        if anew:
            self._score(one, at_one, case, (value + 2) % len(REPLIES))
        if mine is not None:
            self._score(other, at_other, case, (value + 1) % len(REPLIES))
            self.reached["points given where they were taken back"] += gone
            self.home.back(n)
            self._settle(n, mine, alone=False, turn=value)

    def _take_back(self, office: Office, n: int, case: UUID) -> bool:
        if self._settled(n, case):
            return False
        before, begun = scored(office, [case]), office.assessments.begin(case)
        office.assessments.take_back(begun.id, self._criterion(office, case))
        after = scored(office, [case])
        self.reached["points taken back"] += before != after
        self._chosen(before, after)
        return before != after

    def _criterion(self, office: Office, case: UUID) -> str:
        with office.desk.reading() as work:
            held = work.cases.get(case)
            return office.desk.call(work, held.call_version_id).criteria_of(held.track)[0].id

    def _score(self, office: Office, n: int, case: UUID, value: int) -> None:
        if self._settled(n, case):
            return
        before, begun = scored(office, [case]), office.assessments.begin(case)
        office.assessments.score(begun.id, Points(self._criterion(office, case), value + 1, f"värde {value}"))
        self.reached["points given"] += 1
        self._chosen(before, scored(office, [case]))

    def _converged(self) -> None:
        super()._converged()
        for number, who in enumerate(WHO):
            assert scored(self.home.files[number], self.home.cases) == scored(self.home.offices[who], self.home.cases)
