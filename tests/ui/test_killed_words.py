"""Typed words at awkward moments: the program is killed between two steps, or the disk is slow or full."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QPlainTextEdit
from pytestqt.qtbot import QtBot

from caseworker_app.ui.decision.texts import Texts
from caseworker_app.ui.drafts import Drafts
from caseworker_app.ui.offering import let_go
from tests.ui.test_words import place


def on_disk(drafts: Drafts) -> list[tuple[str, bool]]:
    """What a program finds that is started after this one was killed."""
    return sorted((one.text, one.aside) for one in drafts.files.all())


def test_words_that_are_set_aside_are_on_the_disk_before_their_field_is_cleared_there(tmp_path: Path) -> None:
    drafts = place(tmp_path, "hemma")
    drafts.keep("case", "title", "ord")
    drafts.write_now()
    drafts.set_aside("case", "title")
    assert on_disk(drafts) == [("ord", True)]


def test_words_that_are_taken_again_are_in_their_field_on_the_disk_before_they_are_aside_no_more(
    tmp_path: Path,
) -> None:
    drafts = place(tmp_path, "hemma")
    drafts.keep("case", "title", "ord")
    drafts.set_aside("case", "title")
    drafts.keep("case", "title", "ord")
    let_go(drafts, "case", "title", "ord")
    assert on_disk(drafts) == [("ord", False)]


def test_what_is_typed_while_it_is_saved_is_on_the_disk_all_the_while(qtbot: QtBot, tmp_path: Path) -> None:
    drafts, editor = place(tmp_path, "hemma"), QPlainTextEdit()
    qtbot.addWidget(editor)
    note, texts = drafts.follow(editor, "case", "note", ""), Texts(drafts, "case")
    editor.setPlainText("ett två")
    texts.take({"intro": ""}, 1, enabled=True)
    texts.typed("intro", "tre fyra")
    drafts.write_now()
    note.saved("ett")
    texts.saved({"intro": "tre"}, {"intro": "tre"}, 2)
    assert on_disk(drafts) == [("ett två", False), ("tre fyra", False)]
    assert {one.base for one in drafts.all()} == {"ett", "tre"}


def test_everything_is_on_the_disk_at_once_also_what_a_slow_disk_has_not_begun(tmp_path: Path) -> None:
    waiting: list[Callable[[], None]] = []
    slow = place(tmp_path, "hemma", waiting.append)
    slow.keep("case", "title", "ord")
    slow.keep("case", "note", "sparas")
    slow._writing.begin()
    slow.write_now()
    slow.saved("case", "note")
    assert on_disk(slow) == [("ord", False), ("sparas", False)]
    slow.write_now()
    assert on_disk(slow) == [("ord", False)]


def test_what_waited_for_a_slow_disk_writes_nothing_over_a_newer_window(tmp_path: Path) -> None:
    waiting: list[Callable[[], None]] = []
    before = place(tmp_path, "hemma", waiting.append)
    before.keep("case", "title", "ord")
    before._writing.begin()
    before.write_now()
    now = place(tmp_path, "hemma")
    now.saved("case", "title")
    for work in waiting:
        work()
    assert on_disk(now) == []
