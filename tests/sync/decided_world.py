"""The random world with work that is done in a file where the decision shows: it counts as work at the office."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from hypothesis import strategies as st
from hypothesis.stateful import rule

from caseworker_app.domain.records.decisions import Report
from tests.support.away import document
from tests.sync import judge
from tests.sync.judge import REPORT
from tests.sync.score_world import ScoreWorld
from tests.sync.world import ENOUGH, KNOWN_OFFICE, World

REACHED_IN_SIGHT = ("a document in sight", "a report in sight", "a report changed in sight", "two in sight")
KIND = "slut"
DUE = date(2021, 3, 1)


class DecidedWorld(ScoreWorld):
    """Papers and reports come to a decided case, in files that know the decision and at the office."""

    @rule(n=World.where, m=World.which, c=World.case, value=World.value, turn=World.value, two=st.booleans())
    def work_in_sight_of_a_decision(self, n: int, m: int, c: int, value: int, turn: int, two: bool) -> None:
        """In one place, or in two that both come home."""
        places = (n, m) if two and n != m else (n,)
        case = self._decided_case(c, *places)
        if case is None:
            return
        self._both_back(*(place for place in places if not self._settled(place, case)))
        what = self._one_of(("paper", "report", "report"), turn)
        for place in places:
            if what == "paper":
                self._paper(place, case)
            else:
                self._report(place, case, value + place)
        if len(places) == 2:
            self._both_back(*places)
            self.reached["two in sight"] += 1

    def _decided_case(self, c: int, *places: int) -> UUID | None:
        """One that is open in these places; it is decided now where none is and enough was done."""
        open_ = [case for case in self._open(KNOWN_OFFICE) if all(case in self._open(place) for place in places)]
        cases = [case for case in open_ if case in self.decided]
        if not cases and self._amount() >= ENOUGH:
            cases = [open_[c % len(open_)]]
            self._decide(cases[0])
        return cases[c % len(cases)] if cases else None

    def _paper(self, n: int, case: UUID) -> None:
        self.count += 1
        made = document(self._at(n), case, f"Handling {self.count}")
        step = ("document", str(made.id), "*", "", made.title)
        self.papers.add(step)
        self._noted(step)
        self.reached["a document in sight"] += 1

    def _report(self, n: int, case: UUID, value: int) -> None:
        """The one report of the case is moved, and awaited first where it is not yet."""
        reason = f"värde {value}"
        office = self._at(n)
        with office.desk.work() as work:
            held = work.reports.find("id", case_id=case)
            if held:
                work.reports.change(held[0].id, moved_reason=reason)
            else:
                made = Report(id=office.desk.new_id(), case_id=case, kind=KIND, due=DUE, moved_reason=reason)
                work.reports.add(made)
            work.commit()
        self.reached["a report changed in sight" if held else "a report in sight"] += 1
        table, field = REPORT
        step = (table, f"{case}/{KIND}", field, held[0].moved_reason if held else "", reason)
        self._noted(step)

    def teardown(self) -> None:
        super().teardown()
        if hasattr(self, "decided"):
            judge.in_sight(self.home.shared, self.papers)
