"""Faults planted in the merge, each a small change of one function; the world of `world` must find nearly all of them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from uuid import UUID, uuid4

import pytest

from caseworker_app.services.away import begun, homecoming
from caseworker_app.services.desk import Desk
from caseworker_app.services.intake import incoming
from caseworker_app.store import carried, carrying, exchange
from caseworker_app.store.journal import netting
from caseworker_app.store.journal.netting import ADDED
from caseworker_app.store.work import UnitOfWork
from caseworker_app.sync import bringing, conflicts, merge, operations
from caseworker_app.sync.bringing import Clashed
from caseworker_app.sync.operations import Change, Operation, Pending


def last_writer_wins(patch: pytest.MonkeyPatch) -> None:
    real = merge._fields
    patch.setattr(merge, "_fields", lambda rule, fields, _there, *, twin: real(rule, fields, _bases(fields), twin=twin))


def _bases(fields: dict[str, tuple[object, object]]) -> dict[str, object]:
    return {name: before for name, (before, _) in fields.items()}


def theirs_always_wins(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(bringing.Push, "_record", lambda *_: None)
    patch.setattr(bringing.Push, "_clashed", lambda *_: None)


def clashes_are_forgotten(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(merge, "_fields", _without_clash(merge._fields))


def _without_clash(real: Callable[..., merge.Weighed]) -> Callable[..., merge.Weighed]:
    def made(*given: object, twin: bool) -> merge.Weighed:
        found = real(*given, twin=twin)
        found.clash, found.why = {}, None
        return found

    return made


def decided_is_not_asked(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(exchange, "decided", lambda *_: set())


def a_removal_never_looks(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(merge, "_removal", lambda _change, there: merge.Weighed(remove=there is not None))


def a_removal_is_never_done(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(merge, "_removal", lambda *_: merge.Weighed())


def the_cursor_is_one_too_far(patch: pytest.MonkeyPatch) -> None:
    real = exchange.moved
    patch.setattr(exchange, "moved", lambda work, cursor, cases: real(work, cursor + 3, cases))


def notes_are_held_back(patch: pytest.MonkeyPatch) -> None:
    patch.setitem(carried.DECLARED, "note", carried.Carried())


def nothing_is_acknowledged_twice(patch: pytest.MonkeyPatch) -> None:
    """The last operation of a batch counts as one more than was sent."""
    real = conflicts.acknowledge

    def made(work: UnitOfWork, operations: Sequence[Operation], clashes: Mapping[UUID, Sequence[Clashed]]) -> object:
        found = real(work, operations, clashes)
        exchange.keep(work, pushed=max(one.number for one in operations) + 2)
        return found

    patch.setattr(conflicts, "acknowledge", made)


def known_operations_are_done_again(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(exchange, "known", lambda *_: {})


def the_first_change_of_a_row_is_lost(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(netting, "_chain", lambda pairs: pairs[-1])
    patch.setattr(operations, "in_order", lambda changes: list(changes)[1:])


def only_the_first_case_is_landed(patch: pytest.MonkeyPatch) -> None:
    real = carrying.read_cases
    patch.setattr(carrying, "read_cases", lambda work, cases: real(work, sorted(cases)[:1]))


def mine_is_not_written_when_chosen(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(conflicts, "_write", lambda *_: None)


def work_during_a_return_counts_as_done_after_it(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(bringing.Push, "_knew", lambda self, _operation, case: case in self._seen)


def the_file_never_learns_of_decisions(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(homecoming, "learn_decided", lambda *_: None)


def rows_made_on_both_sides_are_two(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(exchange, "twin", lambda *_: None)


def what_is_left_behind_is_not_kept(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(bringing, "left_behind", lambda *_: merge.Weighed())


def what_is_left_behind_can_be_written(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(conflicts, "LEFT", ())
    patch.setattr(conflicts, "known_decided", lambda _work: {})


def conflicts_are_not_kept_in_the_file(patch: pytest.MonkeyPatch) -> None:
    def made(work: UnitOfWork, sent: Sequence[Operation], _clashes: object) -> list[Clashed]:
        exchange.keep(work, pushed=max(one.number for one in sent))
        return []

    patch.setattr(conflicts, "acknowledge", made)


def a_number_that_is_taken_is_not_given_anew(patch: pytest.MonkeyPatch) -> None:
    patch.setitem(carried.DECLARED, "document", carried.Carried())


def nobody_asks_whether_the_parent_is_there(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(bringing.Push, "_led", lambda _self, _table, fields: dict(fields))


def what_is_not_sent_yet_is_out_of_sight(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(conflicts, "again", lambda *_: None)


def what_a_file_removed_is_not_sent(patch: pytest.MonkeyPatch) -> None:
    real = operations.in_order
    patch.setattr(operations, "in_order", lambda changes: [one for one in real(changes) if one.sign != "-"])


def theirs_is_written_over_when_chosen(patch: pytest.MonkeyPatch) -> None:
    real = conflicts.settle
    patch.setattr(conflicts, "settle", lambda work, one, *, mine, **more: real(work, one, mine=not mine, **more))


def one_field_s_choice_settles_them_all(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(conflicts, "_unsettled", lambda clashed, done: {} if done else clashed.fields)


def what_is_the_same_is_asked_about(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(merge, "same", lambda *_: False)


def an_operation_is_forgotten(patch: pytest.MonkeyPatch) -> None:
    """The first of several is counted as sent with the rest."""
    real = homecoming.pending

    def made(work: UnitOfWork, after: int) -> Pending:
        held = real(work, after)
        return replace(held, operations=held.operations[1:] if len(held.operations) > 2 else held.operations)

    patch.setattr(homecoming, "pending", made)


def a_number_is_drawn_twice(patch: pytest.MonkeyPatch) -> None:
    real = begun.next_numbers

    def made(work: UnitOfWork, new_id: UUID, prefix: str, year: int, count: int = 1) -> range:
        real(work, new_id, prefix, year, count)
        return real(work, uuid4(), prefix, year, count)

    patch.setattr(begun, "next_numbers", made)


def a_begun_case_gets_no_number(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(begun.Begun, "register", lambda _self, _change: {})


def a_known_reference_is_kept(patch: pytest.MonkeyPatch) -> None:
    real = begun.Begun.register
    patch.setattr(begun.Begun, "register", lambda self, change: {"dnr": real(self, change)["dnr"]})


def documents_of_a_begun_case_are_dropped(patch: pytest.MonkeyPatch) -> None:
    _without(patch, lambda change, new: new and change.table == "document" and change.after["number"] != 1)


def notes_of_a_begun_case_are_dropped(patch: pytest.MonkeyPatch) -> None:
    """Those that come with the case, in an operation of their own."""
    real = homecoming.Begun

    class Forgetful(real):  # type: ignore[misc, valid-type]
        def __init__(self, desk: Desk, work: UnitOfWork, held: Sequence[Operation]) -> None:
            super().__init__(desk, work, held)
            for one in held:
                kept = tuple(c for c in one.changes if c.table != "note" or c.case not in self.cases)
                object.__setattr__(one, "changes", kept)

    patch.setattr(homecoming, "Begun", Forgetful)


def the_budget_of_a_begun_case_stays_behind(patch: pytest.MonkeyPatch) -> None:
    _without(patch, lambda change, new: new and change.table == "budget_line")


def _without(patch: pytest.MonkeyPatch, dropped: Callable[[Change, bool], bool]) -> None:
    real = operations.in_order

    def made(changes: Iterable[Change]) -> list[Change]:
        held = real(changes)
        new = {one.case for one in held if one.table == "case_" and one.sign == ADDED}
        return [one for one in held if not dropped(one, one.case in new)]

    patch.setattr(operations, "in_order", made)


def the_bytes_of_new_documents_stay_behind(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(homecoming, "_new_blobs", lambda _operations: set())


def a_begun_case_is_not_found_by_its_words(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(begun.Begun, "_index", lambda *_: None)


def nobody_looks_whether_a_begun_case_is_a_double(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(begun.Begun, "_compare", lambda *_: None)


def a_begun_case_does_not_belong_to_its_file(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(incoming, "follow", lambda *_: None)


def an_answer_of_no_jav_opens_nothing(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(homecoming, "opening", lambda *_: set())


def what_a_push_came_to_is_told_at_the_end_alone(patch: pytest.MonkeyPatch) -> None:
    """As it was: a return that is cut in between forgets it."""
    patch.setattr(homecoming.Homecoming, "_tell", lambda *_: None)


def what_came_is_counted_again_when_sent_again(patch: pytest.MonkeyPatch) -> None:
    real = bringing.Push.run

    def made(self: bringing.Push, held: Sequence[Operation]) -> bringing.Answer:
        answer = real(self, held)
        for change in (change for one in held if one.id in answer.known for change in one.changes):
            answer.told[change.case, change.table, bringing.SIGNS[change.sign]] += 1
        return answer

    patch.setattr(bringing.Push, "run", made)


def of_two_points_of_an_assessor_those_that_come_last_stand(patch: pytest.MonkeyPatch) -> None:
    def made(_side: object, _change: object, _there: object, weighed: merge.Weighed, _handing: object) -> merge.Weighed:
        mine = {name: mine for name, (_, mine, _) in weighed.clash.items()}
        return replace(weighed, write=weighed.write | mine, clash={}, why=None)

    patch.setattr(bringing, "settled", made)


MUTANTS: tuple[Callable[[pytest.MonkeyPatch], None], ...] = (
    *(work_during_a_return_counts_as_done_after_it, last_writer_wins),
    *(of_two_points_of_an_assessor_those_that_come_last_stand, known_operations_are_done_again),
    *(theirs_always_wins, clashes_are_forgotten, decided_is_not_asked, a_removal_never_looks, a_removal_is_never_done),
    *(the_cursor_is_one_too_far, notes_are_held_back, nothing_is_acknowledged_twice, the_first_change_of_a_row_is_lost),
    *(only_the_first_case_is_landed, mine_is_not_written_when_chosen, the_file_never_learns_of_decisions),
    *(rows_made_on_both_sides_are_two, what_is_left_behind_is_not_kept, what_is_left_behind_can_be_written),
    *(conflicts_are_not_kept_in_the_file, a_number_that_is_taken_is_not_given_anew),
    *(nobody_asks_whether_the_parent_is_there, what_is_not_sent_yet_is_out_of_sight, what_a_file_removed_is_not_sent),
    *(theirs_is_written_over_when_chosen, one_field_s_choice_settles_them_all, what_is_the_same_is_asked_about),
    *(an_operation_is_forgotten, a_number_is_drawn_twice, a_begun_case_gets_no_number, a_known_reference_is_kept),
    *(
        documents_of_a_begun_case_are_dropped,
        notes_of_a_begun_case_are_dropped,
        the_budget_of_a_begun_case_stays_behind,
    ),
    *(the_bytes_of_new_documents_stay_behind, a_begun_case_is_not_found_by_its_words),
    *(nobody_looks_whether_a_begun_case_is_a_double, a_begun_case_does_not_belong_to_its_file),
    *(an_answer_of_no_jav_opens_nothing, what_a_push_came_to_is_told_at_the_end_alone),
    what_came_is_counted_again_when_sent_again,
)
