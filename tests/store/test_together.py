"""Many statements on one way there and back: all of them or none, and the transaction they begin is one like any other."""

from __future__ import annotations

from uuid import uuid4

import pytest

from caseworker_app.domain.records.office import Setting
from caseworker_app.errors import Surroundings, Unavailable
from caseworker_app.store import exchange
from caseworker_app.store.together import OFTEN
from caseworker_app.store.work import Store, UnitOfWork

pytestmark = pytest.mark.parametrize("address", ["postgresql"], indirect=True)
MANY = 3 * OFTEN


def settings(store: Store, count: int = MANY) -> list[Setting]:
    made = [Setting(id=uuid4(), name=f"namn {n}", value={"text": "före"}) for n in range(count)]
    with store.work() as work:
        work.settings.add_all(made)
        work.commit()
    return made


def texts(store: Store) -> set[object]:
    with store.reading() as work:
        return {one.value["text"] for one in work.settings.find() if one.name.startswith("namn ")}


def changed(work: UnitOfWork, made: list[Setting], seen: str) -> bool:
    """Each to a text with what a statement's own text must not be mixed up with, if it is still as `seen`."""
    with work.together() as together:
        for one in made:
            work.act()
            held = exchange.current(work, "setting", one.id) or {}
            before = held | {"value": {"text": seen}}
            together.say(exchange.changing("setting", one.id, {"value": {"text": "efter 'ett' %s $1"}}, before))
        return together.send()


def test_what_is_said_often_is_written_as_what_is_said_once(store: Store) -> None:
    made = settings(store)
    for some in (made[:1], made[1:]):
        with store.work() as work:
            assert changed(work, some, "före")
            work.commit()
    assert texts(store) == {"efter 'ett' %s $1"}


def test_one_row_that_is_not_as_it_was_takes_all_of_it_back_and_the_rest_of_the_work_goes_on(store: Store) -> None:
    made = settings(store)
    with store.work() as work:
        work.settings.change(made[-1].id, value={"text": "annat"})
        assert not changed(work, made, "före")
        assert changed(work, made[:-1], "före")
        work.commit()
    assert texts(store) == {"efter 'ett' %s $1", "annat"}


def test_work_that_is_left_is_taken_back_and_each_unit_has_a_transaction_of_its_own(store: Store) -> None:
    settings(store, 1)
    for _ in range(2):
        with store.work() as work:
            work.settings.change(work.settings.find(name="namn 0")[0].id, value={"text": "lämnat"})
        with store.reading() as work:
            first = work.connection.exec_driver_sql("select pg_current_xact_id()").scalar()
            assert work.connection.exec_driver_sql("select pg_current_xact_id()").scalar() == first
    assert texts(store) == {"före"}


def test_work_begins_as_steadily_as_it_is_wanted_and_a_lost_server_is_told(store: Store) -> None:
    for steady, level in ((True, "repeatable read"), (False, "read committed")):
        with store.reading(steady=steady) as work:
            assert exchange.moved(work, 0, ()).newest >= 0
            assert work.connection.exec_driver_sql("show transaction_isolation").scalar() == level
    with store.work() as work:
        assert work.connection.exec_driver_sql("show transaction_isolation").scalar() == "read committed"
    with store.work() as held, store.reading() as other:
        me = held.connection.exec_driver_sql("select pg_backend_pid()").scalar()
        other.connection.exec_driver_sql(f"select pg_terminate_backend({me}, 5000)")
        with pytest.raises(Unavailable) as lost:
            held.settings.find()
    assert lost.value.kind is Surroundings.NO_CONNECTION
