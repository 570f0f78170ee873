"""What is typed is kept until the database has it."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path
from uuid import uuid4

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QDialog,
    QFileDialog,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from caseworker_app.domain.allocation import Contender, Place, Standing
from caseworker_app.domain.budget_lines import Line
from caseworker_app.domain.money import Money
from caseworker_app.services.away.cover import Cover
from caseworker_app.ui.allocation.dialogs import AmountDialog
from caseworker_app.ui.asking import QuestionDialog, WindowAsk
from caseworker_app.ui.draft_files import DraftFiles
from caseworker_app.ui.drafts import Drafts
from caseworker_app.ui.meeting import Draft
from caseworker_app.ui.messages import Files, Message, Tone, Words
from caseworker_app.ui.shell.strips import StripStack
from caseworker_app.ui.tasks import Lifetime
from caseworker_app.ui.widgets.fields import DayField
from caseworker_app.ui.widgets.kept_dialog import KeptDialog, tell_saved
from caseworker_app.ui.widgets.strip import Strip


@pytest.fixture
def files(tmp_path: Path) -> DraftFiles:
    return DraftFiles.of(tmp_path, "/data/ärenden.db", "anna")


def drafts(files: DraftFiles) -> Drafts:
    return Drafts(files, lambda work: work(), QCoreApplication.instance())


def test_what_was_typed_is_on_disk_within_two_seconds_and_comes_back(qtbot: QtBot, files: DraftFiles) -> None:
    editor = QPlainTextEdit()
    qtbot.addWidget(editor)
    drafts(files).follow(editor, "case", "reasons", "Sparat.")

    qtbot.keyClicks(editor, "Nytt. ")
    qtbot.waitUntil(lambda: bool(files.all()))

    again = QPlainTextEdit()
    qtbot.addWidget(again)
    followed = drafts(files).follow(again, "case", "reasons", "Sparat.")
    assert again.toPlainText() == "Nytt. Sparat."
    assert followed.restored
    assert not followed.outdated


def test_typing_without_a_pause_does_not_put_the_writing_off(qtbot: QtBot, files: DraftFiles) -> None:
    kept = drafts(files)
    typed = 0

    def more() -> bool:
        nonlocal typed
        typed += 1
        kept.keep("case", "note", "a" * typed)
        return bool(files.all())

    qtbot.waitUntil(more)


def test_a_saved_text_leaves_no_draft(qtbot: QtBot, files: DraftFiles) -> None:
    editor = QLineEdit()
    qtbot.addWidget(editor)
    kept = drafts(files)
    followed = kept.follow(editor, "case", "title", "")
    editor.setText("Öppna dörrar")
    kept.write_now()

    followed.saved("Öppna dörrar")

    assert files.all() == []
    assert kept.kept("case", "title") is None


def test_what_is_typed_while_saving_stays_a_draft(qtbot: QtBot, files: DraftFiles) -> None:
    editor = QLineEdit()
    qtbot.addWidget(editor)
    kept = drafts(files)
    followed = kept.follow(editor, "case", "title", "")
    editor.setText("Öppna dörrar i Krokom")

    followed.saved("Öppna dörrar")

    found = kept.kept("case", "title")
    assert found is not None
    assert (found.text, found.base) == ("Öppna dörrar i Krokom", "Öppna dörrar")


def test_a_draft_begun_on_an_older_text_says_so(qtbot: QtBot, files: DraftFiles) -> None:
    kept = drafts(files)
    kept.keep("case", "reasons", "Mitt.", base="Första.")
    editor = QPlainTextEdit()
    qtbot.addWidget(editor)

    followed = kept.follow(editor, "case", "reasons", "Kollegans.")

    assert followed.restored
    assert followed.outdated
    assert editor.toPlainText() == "Mitt."


def test_a_torn_draft_file_is_skipped_and_nothing_else_lost(files: DraftFiles) -> None:
    kept = drafts(files)
    for case in ("one", "two"):
        kept.keep(case, "note", case)
    kept.write_now()
    torn = next(files._folder.glob("*.draft"))
    torn.write_bytes(torn.read_bytes()[:20])

    assert len(drafts(files).all()) == 1


def test_drafts_are_readable_by_their_owner_only(files: DraftFiles) -> None:
    kept = drafts(files)
    kept.keep("case", "note", "hemligt")
    kept.write_now()

    path = next(files._folder.glob("*.draft"))
    assert path.stat().st_mode & 0o077 == 0


def test_drafts_of_an_encrypted_file_are_unreadable_without_it(tmp_path: Path) -> None:
    def of(secret: bytes) -> DraftFiles:
        return DraftFiles.of(tmp_path, "/data/hem.cwcase", "anna", Cover(secret))

    first, second = os.urandom(32), os.urandom(32)
    kept = drafts(of(first))
    kept.keep("case", "note", "Kanariefågeln", "sjöng")
    kept.write_now()

    (path,) = (one for one in tmp_path.rglob("*") if one.is_file())
    assert not any(word in path.read_bytes() for word in (b"Kanarief", b"note", b"sj"))
    assert drafts(of(first)).kept("case", "note") == Draft("case", "note", "Kanariefågeln", "sjöng")
    assert drafts(of(second)).all() == []


def test_where_nothing_is_written_over_nobody_is_asked_whether_to(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    for keeps in (True, False):
        WindowAsk(window, lambda: None).save_file(Files("Spara", keeps=keeps), lambda _path: None)
        dialog = window.findChildren(QFileDialog)[-1]
        assert dialog.testOption(QFileDialog.Option.DontConfirmOverwrite) is keeps
        dialog.reject()


REASON = Words("Anmäl jäv", "Vilken omständighet?", "Anmäl jäv", about="ärende 1", topic="bias")


def asked(qtbot: QtBot, kept: Drafts, wanted: Words = REASON) -> tuple[QuestionDialog, list[str]]:
    """The question over a window, and what was answered."""
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    said: list[str] = []
    WindowAsk(window, lambda: kept).words(wanted, said.append)
    (dialog,) = window.findChildren(QuestionDialog)
    dialog.over = window  # type: ignore[attr-defined]  # Python owns the window, which owns the dialog
    return dialog, said


def test_an_answer_that_was_put_away_unsaved_comes_back_for_the_same_case(qtbot: QtBot, files: DraftFiles) -> None:
    kept = drafts(files)
    first, said = asked(qtbot, kept)
    first.ui.words_edit.setPlainText("Min syster är ordförande i föreningen.")
    first.reject()
    assert said == []
    other, _said = asked(qtbot, kept, replace(REASON, about="ärende 2"))
    assert other.ui.words_edit.toPlainText() == ""

    again, said = asked(qtbot, kept, replace(REASON, title="Report a conflict of interest"))
    assert again.ui.words_edit.toPlainText() == "Min syster är ordförande i föreningen."
    again.accept()
    assert said == ["Min syster är ordförande i föreningen."]
    kept.done(kept.hand_over())
    third, _said = asked(qtbot, kept)
    assert third.ui.words_edit.toPlainText() == ""


def test_an_answer_that_could_not_be_saved_is_kept(qtbot: QtBot, files: DraftFiles) -> None:
    first, _said = asked(qtbot, drafts(files))
    first.ui.words_edit.setPlainText("Min syster")
    qtbot.waitUntil(lambda: bool(files.all()))
    first.accept()

    after_a_crash, _said = asked(qtbot, drafts(files))
    assert after_a_crash.ui.words_edit.toPlainText() == "Min syster"


def test_an_answer_that_was_refused_outlives_the_next_save_of_something_else(qtbot: QtBot, files: DraftFiles) -> None:
    kept = drafts(files)
    first, _said = asked(qtbot, kept)
    first.ui.words_edit.setPlainText("Min syster")
    first.accept()
    kept.hand_over()  # to a save that fails
    kept.done(kept.hand_over())
    assert [one.text for one in kept.all()] == ["Min syster"]


def test_the_first_of_two_answers_is_saved_with_the_second_and_with_nothing_else(
    qtbot: QtBot, files: DraftFiles
) -> None:
    kept = drafts(files)
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    ask = WindowAsk(window, lambda: kept)

    ask.words(replace(REASON, about="konto 1"), lambda _giro: ask.words(REASON, lambda _reason: None))
    [account] = window.findChildren(QuestionDialog)
    account.ui.words_edit.setPlainText("123-4567")
    account.accept()
    kept.done(kept.hand_over())  # of something else meanwhile
    [reason] = [one for one in window.findChildren(QuestionDialog) if one is not account]
    reason.ui.words_edit.setPlainText("Ny bank")
    assert {one.text for one in kept.all()} == {"123-4567", "Ny bank"}
    reason.accept()
    kept.done(kept.hand_over())
    assert kept.all() == []


def test_a_password_is_never_kept(qtbot: QtBot, files: DraftFiles) -> None:
    kept = drafts(files)
    first, _said = asked(qtbot, kept, replace(REASON, secret=True, several=False))
    first.ui.line_edit.setText("hemligt")
    assert kept.all() == []


def test_a_form_that_is_put_away_keeps_its_texts_until_it_is_saved(qtbot: QtBot, files: DraftFiles) -> None:
    kept = drafts(files)

    def form() -> tuple[QDialog, QPlainTextEdit]:
        dialog = QDialog()
        qtbot.addWidget(dialog)
        editor = QPlainTextEdit(dialog)
        kept.follow_form(dialog, "ärende 1", "händelse", {"text": editor})
        return dialog, editor

    dialog, editor = form()
    editor.setPlainText("Sökanden drar tillbaka ansökan.")
    dialog.reject()
    dialog, editor = form()
    assert editor.toPlainText() == "Sökanden drar tillbaka ansökan."
    dialog.accept()
    dialog, editor = form()
    assert editor.toPlainText() == ""


class Form(KeptDialog):
    """One field about a case; what is saved there is given."""

    def __init__(self, saved: str) -> None:
        super().__init__()
        self.keep_as("ärende 1", "form")
        rows = QVBoxLayout(self)
        self.field = QLineEdit(saved)
        self.field.setAccessibleName("Avsändare")
        rows.addWidget(self.field)

    @property
    def texts(self) -> dict[str, QLineEdit]:
        return {"sender": self.field}


def test_a_form_says_what_a_colleague_saved_after_its_draft_and_offers_it(qtbot: QtBot, files: DraftFiles) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    kept = drafts(files)
    ask = WindowAsk(window, lambda: kept)
    first, again = Form("Anna"), Form("Bo")
    ask.dialog(first)
    first.field.setText("Cilla")
    first.reject()
    ask.dialog(again)

    [strip] = again.findChildren(Strip)
    qtbot.waitUntil(strip.isVisible)
    assert (again.field.text(), strip.text.split(": ")[0], strip.text.split()[-1]) == ("Cilla", "Avsändare", "Bo")
    [way] = strip.findChildren(QPushButton)
    assert again.focusWidget() is again.field
    assert again.nextInFocusChain() is way
    way.click()
    assert (again.field.text(), strip.isHidden(), kept.all()) == ("Bo", True, [])
    again.reject()


def test_what_was_handed_over_after_a_save_began_is_no_part_of_it(qtbot: QtBot, files: DraftFiles) -> None:
    kept = drafts(files)
    for field in ("first", "second"):
        kept.keep("case", field, field)
    kept.given("case", "first")
    under_way = kept.hand_over()
    kept.given("case", "second")

    kept.done(under_way)

    assert [one.field for one in kept.all()] == ["second"]


def test_the_page_and_the_ticks_that_words_were_written_under_are_there_again_with_them(
    qtbot: QtBot, files: DraftFiles
) -> None:
    kept, thousand = drafts(files), Money.kronor(1000)
    contender = Contender(uuid4(), "ABC 1", "Malmö kommun", "delaktighet", thousand)
    place = Place(contender, 1, 80, thousand, Standing.IN, thousand)

    def form() -> AmountDialog:
        dialog = AmountDialog(place, [Line("Lokaler", thousand, thousand), Line("Resor", thousand, thousand)], print)
        qtbot.addWidget(dialog)
        dialog.keep_in(kept)
        return dialog

    first = form()
    first.ui.way_combo.setCurrentIndex(2)
    first.findChildren(QCheckBox)[1].setChecked(True)
    first._rows[0].reason.setText("Redan betalt")
    first.reject()
    again = form()
    assert again.ui.way_combo.currentIndex() == 2
    assert [one.isChecked() for one in again.findChildren(QCheckBox)] == [False, True]
    again.accept()
    assert (form().ui.way_combo.currentIndex(), kept.all()) == (0, [])


class DayForm(KeptDialog):
    """A day, from the start the one it is."""

    def __init__(self, today: str) -> None:
        super().__init__()
        self.keep_as("ärende 1", "day")
        self.day = DayField()
        self.day.setText(today)
        QVBoxLayout(self).addWidget(self.day)

    @property
    def texts(self) -> dict[str, QLineEdit]:
        return {"day": self.day}


def test_nobody_has_changed_a_day_that_is_proposed_anew_every_morning(qtbot: QtBot, files: DraftFiles) -> None:
    kept = drafts(files)
    first, next_day = DayForm("2020-06-01"), DayForm("2020-06-02")
    for form in (first, next_day):
        qtbot.addWidget(form)
        form.keep_in(kept)
        form.day.setText("2020-05-20")
    assert next_day.findChildren(Strip) == []

    paid = replace(REASON, several=False, topic="paid")
    question, _said = asked(qtbot, kept, replace(paid, text="2020-06-01"))
    question.ui.line_edit.setText("2020-05-20")
    question, _said = asked(qtbot, kept, replace(paid, text="2020-06-02"))
    assert question.ui.line_edit.text() == "2020-05-20"
    assert question.findChildren(Strip) == []


def offered(strips: StripStack, words: str) -> list[Strip]:
    return [one for one in strips.findChildren(Strip) if words in one.text and not one.isHidden()]


def test_an_offer_goes_when_it_is_taken_closed_or_its_view_is_gone(qtbot: QtBot, files: DraftFiles) -> None:
    strips = StripStack()
    qtbot.addWidget(strips)
    kept = drafts(files)
    taken: list[str] = []

    def offer() -> tuple[Lifetime, Strip]:
        view = Lifetime()
        strips.tell(Message("Ditt", Tone.WARN, "Ta min text", lambda: taken.append("mitt"), "key", Lifetime(view)))
        return view, offered(strips, "Ditt")[0]

    let_go = Message("Ditt", Tone.INFO, "Prova", lambda: None, "key", drop="Kasta", let_go=lambda: strips.settle("key"))
    strips.tell(let_go)
    offered(strips, "Ditt")[0].findChildren(QPushButton)[1].click()
    assert (offered(strips, "Ditt"), taken) == ([], [])
    view, strip = offer()
    strip.findChildren(QPushButton)[0].click()
    assert (offered(strips, "Ditt"), taken) == ([], ["mitt"])
    _, strip = offer()
    strip.findChildren(QAbstractButton)[-1].click()
    assert (offered(strips, "Ditt"), taken) == ([], ["mitt"])
    first, _ = offer()
    view, strip = offer()
    first.end()
    QApplication.processEvents()
    assert offered(strips, "Ditt") == [strip]
    view.end()
    qtbot.waitUntil(lambda: not offered(strips, "Ditt"))

    form = QWidget()
    editor = QLineEdit(form)
    kept.keep("ärende 1", "sender", "Cilla", "Anna")
    tell_saved(strips, "ärende 1", {"sender": kept.follow(editor, "ärende 1", "sender", "Bo")})
    assert len(offered(strips, "Bo")) == 1
    form.deleteLater()
    qtbot.waitUntil(lambda: not offered(strips, "Bo"))
