"""Random offline work of three files and a colleague at the office, judged by `judge`."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, nullcontext, suppress
from typing import Any, ClassVar
from uuid import UUID

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, rule

from caseworker_app.domain.states import Reply
from caseworker_app.errors import Rejected
from caseworker_app.services.away import homecoming
from caseworker_app.services.away.homecoming import Homecoming
from caseworker_app.services.casework.completions import Wanted as Missing
from caseworker_app.services.casework.reviews import Given
from caseworker_app.services.office import Office
from caseworker_app.store import exchange
from tests.support.away import WHO, Home, document, knows_decided
from tests.sync import judge
from tests.sync.judge import SPOTS, Step
from tests.sync.sight import (
    RECORDS,
    everything,
    name_of,
    open_clashes,
    plain,
    shown,
    stands,
    still_asked,
    too_late,
    values,
)

REPLIES = tuple(Reply)
KNOWN_OFFICE = -1
ENOUGH = 4
LEFT = ("", "a removal", "a removal", "an addition", "a value")
REMOVALS = [(True, False, False), (False, False, False), *[(False, True, False), (True, False, True)] * 2]


class Cut(Exception):
    """The line went dead."""


@contextmanager
def instead(name: str, made: Callable[..., Any], of: object = Homecoming) -> Iterator[None]:
    """Another way to do one step of a return."""
    real = getattr(of, name)
    setattr(of, name, lambda *given: made(real, *given))
    try:
        yield
    finally:
        setattr(of, name, real)


CUTS = ("before", "after", "between", "landing", "finishing")
PLACES: dict[str, tuple[str, object]] = {
    "between": ("_pull", Homecoming),
    "landing": ("learn_decided", homecoming),
    "finishing": ("_finished", Homecoming),
}
REACHED = (
    *("edited at the office", "edited in a file", "answered anew", "a note", "a document", "a request"),
    *("one thing more", "a thing removed", "a request removed"),
    *("decided", "worked during a return", "decided during a return"),
    *(f"cut {cut}" for cut in CUTS),
    *("mine chosen", "theirs chosen", "one field chosen", "mine refused"),
    *("clash changed ~", "clash changed +", "clash changed -", "clash deleted ~"),
    *("clash decided ~", "clash decided +", "clash decided -", "clash parent +"),
)


class World(RuleBasedStateMachine):
    """Three files of two people, and colleagues at the office."""

    home: Home
    reached: ClassVar[Counter[str]] = Counter()

    @initialize()
    def start(self) -> None:
        self.reached["example"] += 1
        self.home.fresh()
        self.edits: Counter[Step] = Counter()
        self.notes: set[str] = set()
        self.brought: Counter[tuple[UUID, str]] = Counter()
        self.decided: set[UUID] = set()
        self.papers: set[Step] = set()
        self.count = 0

    which, where = st.integers(0, len(WHO) - 1), st.integers(KNOWN_OFFICE, len(WHO) - 1)
    case, value = st.integers(0, 5), st.integers(0, 2)
    spot = st.sampled_from(SPOTS)

    def _at(self, n: int) -> Office:
        return self.home.offices["anna"] if n == KNOWN_OFFICE else self.home.files[n]

    def _open(self, n: int) -> list[UUID]:
        """The cases that are worked on there."""
        return self.home.cases

    def _case(self, c: int, *places: int) -> UUID:
        """One that is open in each of these places; those from the beginning are."""
        cases = [case for case in self._open(places[0]) if all(case in self._open(one) for one in places[1:])]
        return cases[c % len(cases)]

    def _settled(self, n: int, case: UUID) -> bool:
        """Whether who works there sees that the case is decided, and so writes nothing but notes."""
        return case in self.decided and (n == KNOWN_OFFICE or knows_decided(self.home.files[n], case))

    def _one_of(self, options: Sequence[str], drawn: int) -> str:
        """Turned by what was done so far and by the example's number: what is drawn alone comes in clumps."""
        return options[(drawn + self.count + self._amount() + self.reached["example"]) % len(options)]

    def _noted(self, *steps: Step) -> None:
        self.edits.update(step for step in steps if step[3] != step[4])

    @rule(n=where, c=case, spot=spot, value=value)
    def edit(self, n: int, c: int, spot: tuple[str, str], value: int) -> None:
        self._edit(n, self._case(c, n), spot, value)

    def _edit(self, n: int, case: UUID, spot: tuple[str, str], value: int) -> None:
        table, name = spot
        if self._settled(n, case):
            return
        office = self._at(n)
        with office.desk.work() as work:
            held = getattr(work, RECORDS[table])
            found = held.find("id", case_id=case)
            if not found:
                return
            row = found[0]
            before, after = getattr(row, name), REPLIES[value] if name == "reply" else f"värde {value}"
            more = {"answered_by": office.desk.actor} if table == "answer" else {}
            held.change(row.id, **{name: after}, **more)
            work.commit()
        self.reached["edited at the office" if n == KNOWN_OFFICE else "edited in a file"] += 1
        self._noted((table, name_of(table, row), name, str(before or ""), str(after)))

    @rule(n=where, c=case, row=st.integers(1, 2), value=value)
    def answer_anew(self, n: int, c: int, row: int, value: int) -> None:
        """An answer that nobody had given when the cases were taken; remarks tell them apart."""
        case = self._case(c, n)
        if self._settled(n, case):
            return
        reviews = self._at(n).reviews
        sheet = reviews.open(case, "formell")
        place = sheet.rows[row]
        if place.answer is not None:
            return
        given = Given(place.template.id, REPLIES[value], f"värde {value}")
        reviews.answer(sheet.checklist.id, given)
        self.reached["answered anew"] += 1
        called = f"{case}/{place.template.id}"
        for name, after in (("reply", str(REPLIES[value])), ("remark", f"värde {value}")):
            self._noted(("answer", called, name, "", after))

    @rule(
        n=where,
        m=which,
        c=case,
        spot=spot,
        value=value,
        how=st.sampled_from(["", "mine", "theirs", *["one by one"] * 2]),
    )
    def quarrel(self, n: int, m: int, c: int, spot: tuple[str, str], value: int, how: str) -> None:
        """Two give a field different values, or all fields of its row, and both come home; it may be settled at once."""
        if n == m:
            return
        case = self._case(c, n, m)
        for one in (other for other in SPOTS if other[0] == spot[0]) if how == "one by one" else (spot,):
            self._edit(n, case, one, value)
            self._edit(m, case, one, (value + 1) % len(REPLIES))
        self._both_back(n, m)
        if how:
            self._settle(m, how != "theirs", how == "one by one", value)

    @rule(n=where, m=which, c=case, value=value, how=st.sampled_from(REMOVALS))
    def remove_what_another_changes(self, n: int, m: int, c: int, value: int, how: tuple[bool, bool, bool]) -> None:
        """Or what another adds one more thing to; who removes may come home last."""
        whole, turned, more = how
        if n != m:
            case = self._case(c, n, m)
            self._remove(n, case, whole)
            if more:
                self._ask_more(m, case)
            else:
                self._edit(m, case, ("completion_item", "text"), value)
            self._both_back(*((m, n) if turned else (n, m)))

    def _both_back(self, *places: int) -> None:
        for place in places:
            if place != KNOWN_OFFICE:
                self.home.back(place)

    @rule(n=which, c=case)
    def note(self, n: int, c: int) -> None:
        self._note(self.home.files[n], self._case(c, n))

    def _note(self, file: Office, case: UUID) -> None:
        made = file.cases.note(case, f"Anteckning {len(self.notes)}")
        self.notes.add(made.text)
        self.brought[case, "note"] += 1
        self.reached["a note"] += 1

    @rule(n=where, c=case)
    def add_document(self, n: int, c: int) -> None:
        case = self._case(c, n)
        if not self._settled(n, case):
            self.count += 1
            self.reached["a document"] += 1
            made = document(self._at(n), case, f"Handling {self.count}")
            self._noted(("document", str(made.id), "*", "", made.title))

    @rule(n=where, c=case)
    def ask(self, n: int, c: int) -> None:
        case = self._case(c, n)
        if not self._settled(n, case):
            self.count += 1
            self.reached["a request"] += 1
            office = self._at(n)
            made = office.completions.ask(case, [Missing(f"Fråga {self.count}")])
            with office.desk.reading() as work:
                [item] = work.completion_items.find(completion_id=made.id)
            self._noted(("completion_item", str(item.id), "*", "", item.text))

    @rule(n=where, c=case)
    def ask_more(self, n: int, c: int) -> None:
        """One more thing in a request that somebody else may be dropping."""
        self._ask_more(n, self._case(c, n))

    def _ask_more(self, n: int, case: UUID) -> None:
        if self._settled(n, case):
            return
        self.count += 1
        with self._at(n).desk.work() as work:
            found = work.completion_items.find("id", case_id=case)
            if not found:
                return
            row = self._at(n).desk.new_id()
            text = f"Fråga {self.count}"
            exchange.add(
                work, "completion_item", row, {**plain(work, found[0].id), "text": text, "position": self.count}
            )
            work.commit()
        self.reached["one thing more"] += 1
        self._noted(("completion_item", str(row), "*", "", text))

    @rule(n=where, c=case, whole=st.booleans())
    def remove(self, n: int, c: int, whole: bool) -> None:
        """A thing that is missing, or the whole request."""
        self._remove(n, self._case(c, n), whole)

    def _remove(self, n: int, case: UUID, whole: bool) -> None:
        if self._settled(n, case):
            return
        with self._at(n).desk.work() as work:
            found = work.completion_items.find("id", case_id=case)
            if not found:
                return
            request = found[0].completion_id
            gone = work.completion_items.find(completion_id=request) if whole else found[:1]
            for item in gone:
                work.completion_items.remove(item.id)
            if whole:
                work.completions.remove(request)
            work.commit()
        self.reached["a request removed" if whole else "a thing removed"] += 1
        self._noted(*(("completion_item", str(item.id), "*", item.text, "") for item in gone))

    @rule(n=which, c=case, way=st.integers(0, 7))
    def bring_back(self, n: int, c: int, way: int) -> None:
        """The line goes dead or the program ends: at either side of the push, between it and the pull, while what was
        fetched lands, or before what happened is told; a note is then among what is sent."""
        if cut := self._one_of(("", "", "", *CUTS), way):
            self._note(self.home.files[n], self._case(c, n))
        self._bring_back(n, cut)

    def _bring_back(self, n: int, cut: str) -> None:
        def cutting(step: Callable[..., Any], *given: Any) -> Any:
            answer = step(*given) if cut in ("after", "landing") else None
            self.reached[f"cut {cut}"] += 1
            raise Cut(answer)

        name, of = PLACES.get(cut, ("_send", Homecoming))
        with instead(name, cutting, of) if cut else nullcontext(), suppress(Cut):
            self.home.back(n)

    @rule(n=which, c=case, spot=spot, value=value, decide=st.integers(0, 4).map(lambda drawn: drawn == 0))
    def work_on_during_a_return(self, n: int, c: int, spot: tuple[str, str], value: int, decide: bool) -> None:
        """Between push and pull something is written in the file, and the case may be decided at the office."""
        case, before = self._case(c, n), Counter(self.edits)

        def late(pull: Callable[..., Any], *given: Any) -> Any:
            if not done:
                done.append(True)
                self._edit(n, case, spot, value)
                self.reached["worked during a return"] += 1
                if decide:
                    self._decide(case)
                    self.reached["decided during a return"] += 1
            return pull(*given)

        done: list[bool] = []
        with instead("_pull", late):
            self.home.back(n)
        for table, called, name, _, after in self.edits - before:
            shown = values(self.home.files[n], [case]).get((table, called, name))
            assert shown in (None, after), "what is not sent yet is out of sight"

    @rule(n=which, mine=st.booleans(), alone=st.booleans(), turn=st.integers(0, 3))
    def settle(self, n: int, mine: bool, alone: bool, turn: int) -> None:
        self._settle(n, mine, alone, turn)

    def _settle(self, n: int, mine: bool, alone: bool, turn: int) -> None:
        order = self.home.files[n:] + self.home.files[:n]
        asking = ((one, held) for one in order if (held := one.offline.status().conflicts))
        file, open_ = next(asking, (None, ()))
        if file is None:
            return
        one, cases = open_[turn % len(open_)], self._open(self.home.files.index(file))
        before, late = shown(file, cases), too_late(file, one)
        try:
            file.offline.settle(one.number, one.place, mine=mine, field=one.sides[0].field if alone else "")
        except Rejected:
            assert mine, "theirs can always stand"
            self.reached["mine refused"] += 1
            assert one.left or one.what == "Komplettering" or shown(file, cases) == before
            return
        assert not (mine and (one.left or late)), "mine was written over what is decided"
        self.reached["mine chosen" if mine else "theirs chosen"] += 1
        self.reached["one field chosen"] += alone and len(one.sides) > 1
        after = shown(file, cases)
        assert mine or after == before, "theirs was chosen and something was written"
        self._chosen(before, after)
        assert not mine or stands(file, one, alone, cases), "mine was chosen and does not stand"
        if alone and one.by_field:
            assert still_asked(file, one, cases), "one choice settled what it was not about"

    def _chosen(self, before: dict[Any, str], after: dict[Any, str]) -> None:
        for place in before.keys() | after.keys():
            table, called, name = place
            field = "*" if (place in before) != (place in after) and table == "completion_item" else name
            self._noted((table, called, field, before.get(place, ""), after.get(place, "")))

    @rule(c=case, n=which, value=value, left=st.sampled_from(LEFT), mine=st.booleans())
    def decide(self, c: int, n: int, value: int, left: str, mine: bool) -> None:
        """Often while a file holds work in the case, which comes home too late; then mine may be wanted in vain."""
        if self._amount() < ENOUGH:
            return
        case = self._case(c, KNOWN_OFFICE, *((n,) if left else ()))
        if left == "a removal":
            self._remove(n, case, whole=False)
        elif left == "an addition":
            self._ask_more(n, case)
        elif left:
            self._edit(n, case, ("applicant", "phone"), value)
        self._decide(case)
        if left:
            self.home.back(n)
            self._settle(n, mine, alone=False, turn=value)

    def _amount(self) -> int:
        """How much work was done, so that there is some before the decision."""
        return sum(count for step, count in self.edits.items() if step[0] in RECORDS) + len(self.notes)

    def _decide(self, case: UUID) -> None:
        self.home.decide(case)
        self.decided.add(case)
        self.reached["decided"] += 1

    def teardown(self) -> None:
        if not hasattr(self, "decided"):
            return
        for n in (*range(len(WHO)), *range(len(WHO) - 1)):  # the last has what the others sent before it
            self.home.back(n)
        self._converged()
        judge.explained(self.home.shared, self.edits, self.notes, self.papers)
        judge.nothing_lost(self.home.shared, self.edits)
        assert judge.needless(self.home.shared) == []
        self._asked()
        faults = self.home.offices["anna"].databases.verify().faults
        assert not [fault for fault in faults if "står som" not in fault], faults

    def _converged(self) -> None:
        theirs = everything(self.home.offices["anna"], self.home.cases)
        for file in self.home.files:
            assert everything(file, self.home.cases) == theirs
            assert file.offline.status().pending == 0

    def _asked(self) -> None:
        """What the shared database keeps as a clash is asked about in the file it came from, if it was not taken back."""
        where: dict[str, set[tuple[str, str]]] = {}
        for file in self.home.files:
            with file.desk.reading() as work:
                asked = {(one.table, str(one.row)) for one in open_clashes(work)}
                for entry in exchange.entries(work, ("create", "change", "delete")):
                    asked |= {(table, row) for table, row, sign, *_ in json.loads(entry.body or "[]") if sign == "-"}
                    where[str(entry.operation)] = asked
        clashes = judge.conflicts(self.home.shared)
        self.reached.update({f"clash {one['why']} {one['sign']}" for one in clashes})
        rows = Counter((one["table"], one["row"]) for one in clashes)
        for one in clashes:
            place = one["table"], one["row"]
            if rows[place] == 1 and one["why"] == "decided" and one["sign"] != "~":
                assert place in where[one["operation"]], one
