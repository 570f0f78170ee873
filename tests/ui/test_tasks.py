"""Work off the GUI thread: order, answers, drops, failures, cancel."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from caseworker_app.errors import CaseworkerError, Surroundings, Unusable
from caseworker_app.services.ports import Cancelled, Progress
from caseworker_app.store.surroundings import unavailable
from caseworker_app.ui.tasks import InlineTasks, Latest, Lifetime, On, ThreadedTasks
from tests.ui.support import Around


@pytest.fixture
def told() -> list[CaseworkerError]:
    return []


@pytest.fixture
def tasks(qtbot: QtBot, told: list[CaseworkerError]) -> Iterator[ThreadedTasks]:
    made = ThreadedTasks(told.append)
    yield made
    made.close()


def test_work_on_the_database_is_done_in_order_on_one_thread_and_answered_on_the_gui_thread(
    qtbot: QtBot, tasks: ThreadedTasks
) -> None:
    threads: list[str] = []
    answers: list[tuple[int, bool]] = []

    def work(number: int) -> int:
        threads.append(threading.current_thread().name)
        return number

    for number in range(20):
        tasks.run(
            lambda number=number: work(number),
            lambda got: answers.append((got, threading.current_thread() is threading.main_thread())),
        )
    qtbot.waitUntil(lambda: len(answers) == 20)

    assert answers == [(number, True) for number in range(20)]
    assert len(set(threads)) == 1
    assert threads[0].startswith("database")


def test_answers_are_dropped_when_the_view_is_gone_but_the_work_is_done(qtbot: QtBot, tasks: ThreadedTasks) -> None:
    view = Lifetime()
    done: list[str] = []
    answered: list[str] = []
    hold = threading.Event()
    tasks.during(view).run(lambda: (hold.wait(120), done.append("work"))[0], lambda _: answered.append("view"))
    tasks.run(lambda: None, lambda _: answered.append("window"))

    view.end()
    hold.set()
    qtbot.waitUntil(lambda: answered == ["window"])

    assert done == ["work"]


def test_failures_go_to_the_caller_else_to_the_window(
    qtbot: QtBot, tasks: ThreadedTasks, told: list[CaseworkerError]
) -> None:
    def work() -> None:
        raise Unusable("Finns inte.")

    mine: list[CaseworkerError] = []
    tasks.run(work, lambda _: None, mine.append)
    tasks.run(work, lambda _: None)
    qtbot.waitUntil(lambda: bool(told))

    assert [error.text for error in (*mine, *told)] == ["Finns inte.", "Finns inte."]


def test_our_own_mistake_reaches_the_exception_hook(qtbot: QtBot, tasks: ThreadedTasks) -> None:
    with qtbot.captureExceptions() as caught:
        tasks.run(lambda: 1 // 0, lambda _: None)
        qtbot.waitUntil(lambda: bool(caught))

    assert caught[0][0] is ZeroDivisionError


def test_a_long_job_tells_its_progress_and_stops_when_cancelled(qtbot: QtBot, tasks: ThreadedTasks) -> None:
    started = threading.Event()
    failed: list[CaseworkerError] = []
    steps: list[str] = []
    tasks.moved.connect(lambda _job, step: steps.append(f"{step.title} {step.done} av {step.total}"))

    def work(progress: Progress) -> None:
        progress.step(3, 57, "Skapar brev")
        started.set()
        for _ in range(12_000):
            if progress.cancelled():
                raise Cancelled
            threading.Event().wait(0.01)

    job = tasks.long("Brev", work, lambda _: None, failed.append, On.FILES)
    assert started.wait(120)
    job.cancel()
    qtbot.waitUntil(lambda: bool(failed))

    assert isinstance(failed[0], Cancelled)
    assert steps == ["Brev 3 av 57"]


def test_only_the_latest_question_is_answered(qtbot: QtBot, tasks: ThreadedTasks) -> None:
    latest, answers = Latest(tasks), []
    for text in ("k", "kr", "kro"):
        latest.run(lambda text=text: text, answers.append)
    qtbot.waitUntil(lambda: bool(answers) and tasks.idle)

    assert answers == ["kro"]


def test_inline_tasks_answer_at_once_and_raise_what_nobody_takes() -> None:
    answers: list[int] = []
    InlineTasks().run(lambda: 1, answers.append)

    def work() -> None:
        raise Unusable("Nej.")

    with pytest.raises(Unusable):
        InlineTasks().run(work, lambda _: None)
    assert answers == [1]


def test_what_is_written_is_done_also_when_the_line_breaks_just_after(
    bench: Around, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A failure told then would have the person do it twice; what changed is told by the next look."""
    place, told, heard = bench.place, list[str](), list[object]()
    place.changes.changed.connect(heard.append)

    def broken(_office: object) -> None:
        raise unavailable(Surroundings.NO_CONNECTION)

    with monkeypatch.context() as cut:
        cut.setattr(place.changes, "look", broken)
        place.write(lambda office: office.people.add("gun", ["handläggare"]).name, told.append)
    assert (told, heard) == (["gun"], [])
    place.run(place.changes.look, lambda _: None)
    assert len(heard) == 1


def test_a_lifetime_ends_with_any_that_it_lies_within() -> None:
    window, case = Lifetime(), Lifetime()
    step = Lifetime(case, window)
    assert not step.over
    case.end()
    assert step.over
    assert not window.over
