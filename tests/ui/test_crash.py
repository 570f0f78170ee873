"""Our own mistakes: reported without personal data, drafts saved first; and a kill loses at most two seconds."""

from __future__ import annotations

import logging
import os
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from caseworker_app.domain.records.cases import Case
from caseworker_app.services.office import Office
from caseworker_app.ui.asking import QuestionDialog
from caseworker_app.ui.case.view import CaseView
from caseworker_app.ui.crash import CrashHook, HardCrash, log, report, start_log
from caseworker_app.ui.crash_dialog import CrashDialog
from tests.ui.conftest import Start

SECRET = "Åsa Öberg 19670423-1234"


@pytest.fixture
def cases(small_office: Office) -> list[Case]:
    with small_office.desk.reading() as work:
        return work.cases.find("dnr")


@pytest.fixture
def hooks() -> Iterator[None]:
    kept = sys.excepthook, threading.excepthook
    yield
    sys.excepthook, threading.excepthook = kept


def broken() -> None:
    raise KeyError(SECRET)


def caught() -> BaseException:
    try:
        broken()
    except KeyError as error:
        return error
    raise AssertionError


def test_the_report_names_the_place_and_no_person() -> None:
    text = report(caught())

    assert "KeyError" in text
    assert "broken" in text
    assert "Åsa" not in text
    assert str(Path.home()) not in text


def test_a_mistake_is_logged_and_told_after_the_drafts_are_saved(
    qtbot: QtBot, tmp_path: Path, hooks: None, capsys: pytest.CaptureFixture[str]
) -> None:
    path = start_log(tmp_path / "log")
    done: list[str] = []
    hook = CrashHook(lambda: done.append("saved"), lambda text: done.append(text.splitlines()[1]))
    hook.install()
    thread = threading.Thread(target=broken)
    thread.start()
    thread.join()

    qtbot.waitUntil(lambda: len(done) == 2)

    assert done == ["saved", "builtins.KeyError"]
    written = path.read_text(encoding="utf-8")
    for told in (written, capsys.readouterr().err):  # the latter often ends in the system's log
        assert "KeyError" in told
        assert "Åsa" not in told
    for handler in list(log.handlers):
        log.removeHandler(handler)
        handler.close()
    assert logging.getLogger("caseworker").handlers == []


def test_saving_that_fails_in_its_turn_does_not_hide_the_first_mistake(qtbot: QtBot, hooks: None) -> None:
    told: list[str] = []
    hook = CrashHook(lambda: 1 // 0, told.append)  # type: ignore[arg-type,return-value]  # a mistake on purpose
    hook._take(caught())

    qtbot.waitUntil(lambda: bool(told))
    assert "KeyError" in told[0]


def test_the_report_can_be_copied(qtbot: QtBot) -> None:
    dialog = CrashDialog("caseworker_app/ui/x.py:1 f")
    qtbot.addWidget(dialog)
    dialog.ui.copy_button.click()

    assert dialog.ui.report_edit.toPlainText() == "caseworker_app/ui/x.py:1 f"
    assert dialog.ui.report_edit.isReadOnly()
    dialog.ui.quit_button.click()
    assert dialog.quit_wanted


def test_a_hard_crash_leaves_its_last_words_for_the_next_start(tmp_path: Path) -> None:
    code = (
        "import ctypes, sys; from pathlib import Path; from caseworker_app.ui.crash import HardCrash\n"
        "made = HardCrash(Path(sys.argv[1])); made.watch(); ctypes.string_at(0)"
    )
    subprocess.run([sys.executable, "-c", code, str(tmp_path)], check=False, capture_output=True)

    assert "Segmentation fault" in HardCrash(tmp_path).last()


def test_an_orderly_end_leaves_no_last_words(tmp_path: Path) -> None:
    made = HardCrash(tmp_path)
    made.watch()
    made.close()

    assert made.last() == ""


def due_of(typed: list[tuple[float, str]]) -> list[str]:
    """What was typed two seconds before the last, and as long before that as the machine let the writer stand still;
    nothing until there are two seconds of it."""
    still = max((after[0] - before[0] for before, after in pairwise(typed)), default=0.0)
    due = [(at, text) for at, text in typed if at < typed[-1][0] - 2 - 2 * still]
    return [text for _, text in due] if due and due[-1][0] - typed[0][0] > 2 else []


def test_a_kill_loses_at_most_the_last_two_seconds(
    qtbot: QtBot, start: Start, small_database: Path, home: Path, cases: list[Case]
) -> None:
    """The program itself, typed in without a pause: a note and then the question about jäv, both there at the next start."""
    writer = subprocess.Popen(
        [sys.executable, "-m", "tests.ui.typist", str(small_database), str(home), str(cases[0].id)],
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )
    assert writer.stdout is not None
    typed: dict[str, list[tuple[float, str]]] = {"note": [], "question": []}
    while not due_of(typed["question"]):
        field, at, text = writer.stdout.readline().split(" ", 2)
        typed[field].append((float(at), text.rstrip("\n")))
    due = due_of(typed["question"])
    writer.send_signal(signal.SIGKILL)
    writer.wait()

    window = start(small_database).window
    window.case(cases[0].id)
    qtbot.waitUntil(lambda: any(one.step_view() for one in window.findChildren(CaseView)))
    [view] = window.findChildren(CaseView)
    view.open_drawer("notes")
    qtbot.waitUntil(lambda: view.ui.drawer.notes.editor.toPlainText() == typed["note"][-1][1])
    view.report_bias()
    [question] = window.findChildren(QuestionDialog)
    assert question.ui.words_edit.toPlainText().startswith(due[-1])
    question.reject()
