"""Typed words at awkward moments: the program is killed between two steps, or the disk is slow or full."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from caseworker_app.errors import Surroundings, Unavailable
from caseworker_app.ui.decision.saving import Saving
from caseworker_app.ui.decision.texts import Texts
from caseworker_app.ui.decision.typed import TypedFields
from caseworker_app.ui.drafts import Drafts
from caseworker_app.ui.offering import let_go
from caseworker_app.ui.offline.words import KEY
from tests.ui.conftest import Start
from tests.ui.support import Around
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


def in_the_way(drafts: Drafts) -> Path:
    """Nothing can be written where the drafts lie, as on a disk that is full; whoever runs the tests."""
    folder = drafts.files._folder
    folder.parent.mkdir(parents=True, exist_ok=True)
    if folder.exists():
        folder.rename(folder.with_suffix(".whole"))
    folder.write_text("")
    return folder


def test_what_a_disk_refuses_is_told_once_and_written_when_there_is_room_again(qtbot: QtBot, tmp_path: Path) -> None:
    told: list[Unavailable] = []

    def start(work: Callable[[], None]) -> None:
        try:
            work()
        except Unavailable as error:
            told.append(error)

    drafts = place(tmp_path, "hemma", start)
    folder = in_the_way(drafts)
    for text in ("ord", "fler ord"):
        drafts.keep("case", "title", text)
        drafts._writing.begin()
    assert [one.kind for one in told] == [Surroundings.FULL]
    assert not drafts.write_now()
    folder.unlink()
    qtbot.waitUntil(lambda: on_disk(drafts) == [("fler ord", False)])


def test_nothing_is_removed_while_what_takes_its_place_cannot_be_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    drafts = place(tmp_path, "hemma")
    drafts.keep("case", "title", "ord")
    drafts.write_now()

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as small:
        small.setattr(drafts.files, "_write", full)
        drafts.keep("case", "title", "fler ord")
        assert not drafts.write_now()
    assert drafts.write_now()
    assert [one.name for one in drafts.files._folder.iterdir()] == [drafts.files._path(("case", "title")).name]
    with monkeypatch.context() as small:
        small.setattr(drafts.files, "_write", full)
        with pytest.raises(Unavailable):
            drafts.set_aside("case", "title")
    assert on_disk(drafts) == [("fler ord", False)]
    assert drafts.write_now()
    assert on_disk(drafts) == [("fler ord", True)]


def test_the_window_closes_without_words_that_no_disk_has_only_when_that_is_wanted(
    qtbot: QtBot, start: Start, small_database: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    application = start(small_database, "anna")
    drafts = application.session.drafts
    assert drafts is not None
    drafts.keep("case", "title", "ord")
    folder, asked = in_the_way(drafts), list[Callable[[str], None]]()
    monkeypatch.setattr(application.ask, "choose", lambda _question, then: asked.append(then))
    application.window.close()
    assert (application.window.isVisible(), len(asked)) == (True, 1)
    asked[0]("leave")
    qtbot.waitUntil(lambda: not application.window.isVisible())
    assert folder.is_file()


def test_another_window_neither_removes_nor_writes_over_words_and_what_both_have_typed_is_there_after_a_kill(
    tmp_path: Path,
) -> None:
    first = place(tmp_path, "hemma")
    first.keep("case", "title", "ett")
    first.write_now()
    second = place(tmp_path, "hemma")
    first.keep("case", "title", "ett två")
    first.write_now()
    second.saved("case", "title")
    assert on_disk(first) == [("ett två", False)]

    first, second = place(tmp_path, "hemma"), place(tmp_path, "hemma")
    second.keep("case", "title", "tre")
    second.write_now()
    first.keep("case", "title", "ett två fyra")
    first.write_now()
    assert on_disk(place(tmp_path, "hemma")) == [("ett två fyra", False), ("tre", True)]
    third = place(tmp_path, "hemma")
    third.taken("case", "title")
    third.saved("case", "title")
    assert place(tmp_path, "hemma").all() == []


def test_what_each_of_two_windows_has_saved_comes_back_in_none(tmp_path: Path) -> None:
    first, second = place(tmp_path, "hemma"), place(tmp_path, "hemma")
    for text in ("e", "et", "ett"):
        first.keep("case", "title", text)
        first.write_now()
        second.keep("case", "title", f"{text} två")
        second.write_now()
    first.saved("case", "title")
    second.saved("case", "title")
    assert place(tmp_path, "hemma").all() == []


def test_ones_own_words_that_are_taken_over_a_colleagues_are_a_draft_until_they_are_saved(
    qtbot: QtBot, bench: Around
) -> None:
    drafts, field, stands = bench.place.drafts, QLineEdit("Kollegans"), {"purpose": "Kollegans"}
    qtbot.addWidget(field)
    drafts.keep("case", "proposal.purpose", "Mitt", "Innan")
    typed = TypedFields(bench.place, "case", lambda: stands, lambda: True, lambda _name: False, field)
    typed.follow("purpose", field)
    typed.restore("DELMOS 2020/1")
    take = bench.messages.told[-1].act
    assert take is not None
    field.setReadOnly(True)
    take()
    assert [(one.text, one.aside) for one in drafts.all()] == [("Mitt", True)]
    field.setReadOnly(False)
    take()
    assert (field.text(), [(one.text, one.base, one.aside) for one in drafts.all()]) == (
        "Mitt",
        [("Mitt", "Kollegans", False)],
    )


def test_words_whose_section_is_not_in_the_letter_any_more_are_not_gone_when_they_are_taken(bench: Around) -> None:
    drafts = bench.place.drafts
    screen, pane = SimpleNamespace(put_text=lambda _section, _text: None), SimpleNamespace(case_id="case")
    saving = Saving(screen, bench.place, pane, SimpleNamespace(enabled=True))  # type: ignore[arg-type]  # no more is asked
    drafts.keep("case", "intro", "Mitt", "Innan")
    saving.texts.take({"intro": "Bos"}, 1, enabled=True)
    saving._take_older("intro", "Mitt")
    assert drafts.aside("case", "intro") == "Mitt"


def test_words_that_lie_aside_are_told_of_also_when_every_room_is_made_anew(
    qtbot: QtBot, start: Start, small_database: Path
) -> None:
    """As in another language."""
    application = start(small_database, "anna")
    drafts = application.session.drafts
    assert drafts is not None
    drafts.keep("case", "title", "ord")
    drafts.set_aside("case", "title")
    application.session.again()
    qtbot.waitUntil(lambda: KEY in application.window.ui.strips.texts)
    assert drafts.all_aside() != []
