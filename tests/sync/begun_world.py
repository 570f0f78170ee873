"""The random world with cases that are begun in the files and in copies of them."""

from __future__ import annotations

import shutil
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

from hypothesis import strategies as st
from hypothesis.stateful import initialize, rule

from caseworker_app.errors import Rejected
from caseworker_app.services.office import Office
from caseworker_app.store import search
from tests.support.away import FILES, WHO, rows
from tests.support.files import CALL, row
from tests.support.journey import NUMBERS
from tests.sync import judge
from tests.sync.decided_world import REACHED_IN_SIGHT, DecidedWorld
from tests.sync.score_world import REACHED_BY_SCORES
from tests.sync.sight import everything
from tests.sync.world import CUTS, KNOWN_OFFICE, REACHED, REPLIES, World

MOST = 4
HOMES = ("", "back", *CUTS)
ANSWERS = ("no jäv", "no jäv", "later", "unanswered", "jäv")
REACHED_TOO = (
    *("a case begun", "a begun case unanswered", "a begun case with jäv", "a begun case answered later"),
    *("a reference that another has", "a copy first", "a copy after", "a case begun in a copy", "a note in a copy"),
    *("worked on in a begun case", "begun and brought back", *(f"begun, cut {cut}" for cut in CUTS)),
)
ALL_REACHED = (*REACHED, *REACHED_BY_SCORES, *REACHED_IN_SIGHT, *REACHED_TOO)


@dataclass
class Begun:
    """A case that was begun in a file, by whom; `place` None: in a copy that is gone. `free`: no jäv was answered."""

    who: str
    place: int | None
    words: tuple[str, ...]
    reference: str
    free: bool = False


class WholeWorld(DecidedWorld):
    """Cases also begin at home, and files are brought back twice."""

    @initialize()
    def start(self) -> None:
        super().start()
        self.begun: dict[UUID, Begun] = {}
        self.seen: set[UUID] = set()
        for left in self.home.place.glob("kopia*"):
            left.unlink()

    def _open(self, n: int) -> list[UUID]:
        begun = getattr(self, "begun", {})
        if n == KNOWN_OFFICE:
            return [*self.home.cases, *self._arrived()]
        return [*self.home.cases, *(case for case, one in begun.items() if one.place == n and one.free)]

    def _arrived(self) -> list[UUID]:
        """Those that have come, seen by Anna as well."""
        if self.begun.keys() - self.seen:
            there = {UUID(str(case)) for (case,) in rows(self.home.shared, "select id from case_")}
            for case in (self.begun.keys() & there) - self.seen:
                self.home.offices["anna"].recusals.answer(case, biased=False)
                self.seen.add(case)
        return [case for case in self.begun if case in self.seen]

    n, text = st.integers(0, len(WHO) - 1), st.integers(0, 2)
    ways = (st.booleans(), st.sampled_from(ANSWERS), st.integers(0, len(HOMES) - 1), st.booleans())

    @rule(n=n, text=text, same=ways[0], how=ways[1], way=ways[2], more=ways[3])
    def begin(self, n: int, text: int, same: bool, how: str, way: int, more: bool) -> None:
        """A paper is registered in a file, which may come home at once over a line that goes dead; then it is worked on,
        or the jäv question is answered that was left open."""
        case = self._begin(self.home.files[n], WHO[n], n, text, how, same=same)
        if case is None:
            return
        home = self._one_of(HOMES, way)
        if home:
            self._bring_back(n, home if home in CUTS else "")
            self.reached[f"begun, cut {home}" if home in CUTS else "begun and brought back"] += 1
        if how == "later":
            self._answer(self.home.files[n], case, "no jäv")
            self.reached["a begun case answered later"] += 1
        if more and home and self.begun[case].free:
            self.home.back(n)
            self._work_on(n, case)

    def _begin(self, file: Office, who: str, place: int | None, text: int, how: str, *, same: bool) -> UUID | None:
        if len(self.begun) == MOST:
            return None
        self.count += 1
        scan = self.home.place / f"inskannad{self.count}.txt"
        scan.write_text(f"Avskrift{self.count}", encoding="utf-8")
        name = f"Sökande {self.count} (exempel)"
        cells = row(Referens=f"P-{text}" if same else "", Bilagor="", Sökande=name, Insatsens_namn=f"Insats{self.count}",
                    Organisationsnummer=NUMBERS[text + 1])  # fmt: skip
        try:
            case = file.incomings.enter(CALL, cells, [scan])
        except Rejected:
            assert same, "an application without a reference is a new one"
            return None
        finally:
            scan.unlink()
        self.begun[case] = Begun(who, place, (name, f"Insats{self.count}", f"Avskrift{self.count}"), cells["Referens"])
        self.reached["a case begun"] += 1
        self._registered(file, case)
        self._answer(file, case, how)
        return case

    def _registered(self, file: Office, case: UUID) -> None:
        """What intake wrote, read past the jäv question."""
        with file.desk.whole_reading() as work:
            [held], [applicant], [application] = (
                work.cases.find(id=case), work.applicants.find(case_id=case), work.applications.find(case_id=case)
            )  # fmt: skip
            made = [("document", str(one.id), one.title) for one in work.documents.find(case_id=case)]
            made += [("budget_line", str(one.id), one.label) for one in work.budget_lines.find(case_id=case)]
        made += [("case_", str(case), held.applicant_name), ("applicant", str(case), applicant.name)]
        made += [("application", str(case), application.title)]
        assert len(made) == 7, "the application, its scan, two lines of the budget"
        self._noted(*((table, called, "*", "", value) for table, called, value in made))

    def _answer(self, file: Office, case: UUID, how: str) -> None:
        one = self.begun[case]
        if how in ("unanswered", "later"):
            self.reached["a begun case unanswered"] += 1
            return
        one.free = how == "no jäv"
        file.recusals.answer(case, "" if one.free else "Min syster söker.", biased=not one.free)
        if one.free:
            self._note(file, case)
        else:
            self.reached["a begun case with jäv"] += 1

    @rule(n=n, m=n, text=text, turned=ways[0])
    def begin_the_same_in_two(self, n: int, m: int, text: int, turned: bool) -> None:
        """The same reference comes to two people; whoever brings it back first has it."""
        if WHO[n] != WHO[m] and self._begin(self.home.files[n], WHO[n], n, text, "no jäv", same=True):
            self._begin(self.home.files[m], WHO[m], m, text, "no jäv", same=True)
            self._both_back(*((m, n) if turned else (n, m)))

    def _work_on(self, n: int, case: UUID) -> None:
        """With everything a case can get, where it is open once more."""
        c = self._open(n).index(case)
        self.note(n, c)
        self.add_document(n, c)
        self.ask(n, c)
        self.answer_anew(n, c, 1, 0)
        self.reached["worked on in a begun case"] += 1

    @rule(n=World.where, m=n, c=World.case, row=st.integers(1, 2), value=text)
    def answer_anew_in_two(self, n: int, m: int, c: int, row: int, value: int) -> None:
        """Each gives an answer that was not there, another one, and both come home."""
        if n != m:
            case = self._case(c, n, m)
            self.answer_anew(n, self._open(n).index(case), row, value)
            self.answer_anew(m, self._open(m).index(case), row, (value + 1) % len(REPLIES))
            self._both_back(n, m)

    @rule(n=n, first=st.booleans(), more=st.sampled_from(["a note", "a case"]), text=text)
    def bring_back_a_copy(self, n: int, first: bool, more: str, text: int) -> None:
        """Someone copied the file, did more in the copy, and both come home, in either order."""
        name = "kopia" + FILES[n]
        self.home.files[n].desk.store.engine.dispose()
        shutil.copyfile(self.home.place / FILES[n], self.home.place / name)
        with closing(self.home.file(n, name)) as copy:
            if more == "a case" and self._begin(copy, WHO[n], None, text, "no jäv", same=False):
                self.reached["a case begun in a copy"] += 1
            else:
                self._note(copy, self.home.cases[0])
                self.reached["a note in a copy"] += 1
            if not first:
                self.home.back(n)
            copy.offline.bring_back(self.home.offices[WHO[n]].desk)
            self.reached["a copy first" if first else "a copy after"] += 1
        for left in Path(self.home.place).glob("kopia*"):
            left.unlink()

    def teardown(self) -> None:
        super().teardown()
        if not hasattr(self, "begun"):
            return
        self.reached["a reference that another has"] += judge.numbered(
            self.home.shared, {case: one.reference for case, one in self.begun.items()}
        )
        judge.reported(self.home.shared, self.begun, self.brought)
        for case, one in self.begun.items():
            self._came(case, one)

    def _came(self, case: UUID, one: Begun) -> None:
        """Found by its words where it came to, and the same there and in its file, by who may read it."""
        office = self.home.offices[one.who]
        with office.desk.reading() as work:
            for word in one.words:
                found = search.hits(work.connection, word)
                assert case in found, f"{word} does not lead to its case"
        if not one.free:
            return
        assert office.records.of(case).case.dnr
        if one.place is not None:
            assert everything(self.home.files[one.place], [case]) == everything(office, [case])
