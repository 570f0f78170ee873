"""At the window of a file: texts put together, deleted against changed, a note of what a decision left behind."""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace
from pathlib import Path
from uuid import uuid4

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from caseworker_app.app import open_office
from caseworker_app.domain.states import Reply
from caseworker_app.services.away.conflicts import Conflict
from caseworker_app.services.away.taking import Wanted
from caseworker_app.services.casework.clashes import Side
from caseworker_app.services.casework.completions import Wanted as Missing
from caseworker_app.services.casework.reviews import Given
from caseworker_app.services.office import Office
from caseworker_app.sync.merge import Why
from caseworker_app.ui.asking import QuestionDialog
from caseworker_app.ui.offline.rows import Line
from caseworker_app.ui.offline.view import OfflineView
from tests.support.away import decided_at
from tests.ui.conftest import Start

FIRST, SECOND = "DELMOS 2020/1", "DELMOS 2020/2"
SECRET = "fyra ord ur en bok"
WORDS = "Sökanden är en kommun.\n\nFirmateckningen är styrkt. {}\n\nBudgeten går ihop. {}\n\nStadgar behövs inte."


@pytest.fixture
def file(small_database: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Anna's file: Bo has written in the same remark, removed the question she changed, and her other case is decided."""
    monkeypatch.setenv("CASEWORKER_FILE_PASSWORD", SECRET)
    path = tmp_path / "hem.cwcase"
    with closing(open_office(str(small_database), "anna")) as anna:
        case, other = anna.cases.by_dnr(FIRST).id, anna.cases.by_dnr(SECOND).id
        sheet = anna.reviews.open(case, "formell")
        row = sheet.rows[0].template.id

        def remark(office: Office, *more: str) -> None:
            office.reviews.answer(sheet.checklist.id, Given(row, Reply.YES, WORDS.format(*more)))

        remark(anna, "", "")
        anna.completions.ask(case, [Missing("Först")])
        anna.offline.take([FIRST, SECOND], Wanted(path, SECRET))
    with closing(open_office(str(path))) as home:
        remark(home, "MITT", "")
        with home.desk.work() as work:
            work.completion_items.change(work.completion_items.find(case_id=case)[0].id, text="Ändrad hemma")
            work.commit()
        with home.desk.work() as work:
            work.applicants.change(work.applicants.find(case_id=other)[0].id, phone="08-1")
            work.commit()
    with closing(open_office(str(small_database), "bo")) as bo:
        remark(bo, "", "DERAS")
        with bo.desk.work() as work:
            work.completion_items.remove(work.completion_items.find(case_id=case)[0].id)
            work.commit()
    decided_at(small_database, other)
    return path


def test_what_both_did_is_put_together_chosen_and_noted_in_the_file_and_stands_at_the_office(
    start: Start, qtbot: QtBot, file: Path, small_database: Path
) -> None:
    application = start(file)
    window = application.window
    window.room("offline")
    qtbot.waitUntil(lambda: isinstance(window.view(), OfflineView))
    view = window.view()
    assert isinstance(view, OfflineView)

    def waiting() -> dict[Why, Line]:
        return {line.conflict.why: line for line in view.ui.table.rows_model.rows}

    def on(why: Why) -> None:
        qtbot.waitUntil(lambda: application.tasks.idle and why in waiting())
        assert view.ui.table.go_to(waiting()[why].key)

    view.return_button.click()
    qtbot.waitUntil(lambda: waiting().keys() == {Why.CHANGED, Why.DELETED, Why.DECIDED})

    on(Why.CHANGED)
    assert (view.merge_button.isEnabled(), view.note_button.isEnabled()) == (True, False)
    view.merge_button.click()
    qtbot.waitUntil(lambda: any(one.isVisible() for one in window.findChildren(QuestionDialog)))
    dialog = next(one for one in window.findChildren(QuestionDialog) if one.isVisible())
    assert dialog.ui.words_edit.toPlainText() == WORDS.format("MITT", "DERAS")
    dialog.ui.words_edit.setPlainText(WORDS.format("MITT och", "DERAS"))
    next(one for one in dialog.findChildren(QPushButton) if one.text() == "Använd texten").click()
    qtbot.waitUntil(lambda: waiting().keys() == {Why.DELETED, Why.DECIDED})

    on(Why.DELETED)
    assert "Borttaget" in view.ui.table.as_text()
    assert (view.ui.base_edit.toPlainText(), view.ui.mine_edit.toPlainText()) == ("Först", "Ändrad hemma")
    assert view.ui.theirs_edit.toPlainText() == ""
    assert "Bo Exempelsten" in view.ui.theirs_label.text()
    assert not view.merge_button.isEnabled()
    view.mine_button.click()
    qtbot.waitUntil(lambda: waiting().keys() == {Why.DECIDED})

    on(Why.DECIDED)
    assert view.ui.mine_edit.toPlainText() == "08-1"
    assert (view.mine_button.isEnabled(), "beslutades under tiden" in view.mine_button.toolTip()) == (False, True)
    view.note_button.click()
    qtbot.waitUntil(lambda: application.tasks.idle and waiting() == {})

    view.return_button.click()
    qtbot.waitUntil(lambda: application.tasks.idle and "Allt är lämnat tillbaka." in view.ui.facts_label.text())
    with closing(open_office(str(file), passphrase=SECRET)) as home:
        status = home.offline.status()
    sides = (Side("points", "Poäng", "4", "2", "4"),)
    points = Conflict(1, 0, uuid4(), FIRST, "Poäng i bedömning", Why.HANDED, sides, "", None, True, False, private=True)
    view.show_file(replace(status, conflicts=(points,)))
    assert not view.note_button.isVisibleTo(view)
    for one in (view.mine_button, view.note_button):
        said = one.toolTip()
        assert (one.isEnabled(), "Du har lämnat bedömningen" in said, "ingen anteckning" in said) == (False, True, True)
    with closing(open_office(str(small_database), "anna")) as anna:
        case, other = anna.cases.by_dnr(FIRST).id, anna.cases.by_dnr(SECOND).id
        answer = anna.reviews.open(case, "formell").rows[0].answer
        assert answer is not None
        assert answer.remark == WORDS.format("MITT och", "DERAS")
        with anna.desk.reading() as work:
            assert [one.text for one in work.completion_items.find(case_id=case)] == ["Ändrad hemma"]
            [note] = work.notes.find(case_id=other)
            assert work.applicants.find(case_id=other)[0].phone != "08-1"
    assert "08-1" in note.text
    assert (note.author, note.signed_at is None) == ("anna", False)
