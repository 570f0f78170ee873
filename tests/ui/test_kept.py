"""Whatever field is written in, in every dialog and every step: it is on the disk soon, and there again after a kill."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractSpinBox,
    QDialog,
    QLineEdit,
    QPlainTextEdit,
    QSpinBox,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from caseworker_app import ui
from caseworker_app.ui.application import Application
from caseworker_app.ui.draft_files import DraftFiles
from caseworker_app.ui.drafts import Drafts, Editor
from caseworker_app.ui.intake.registration import RegistrationDialog
from caseworker_app.ui.widgets.fields import DayField, SearchField
from tests.ui.conftest import Start
from tests.ui.dialogs import DIALOGS, opened, place_of, shown
from tests.ui.patience import at_rest
from tests.ui.steps import NOTES, steps

FIELDS = (QAbstractSpinBox, QLineEdit, QPlainTextEdit, QTextEdit)
PAGE = "shows which page of a document is seen"
PRINTING = "belongs to one printing; the next begins with one copy of everything"
NOWHERE = "asked before any database is open, so there is none to keep it for"
UNKEPT = {
    ("LetterDialog", "Sida"): PAGE,
    ("CorrectionDialog", "Email"): "stands for what is protected, and drafts lie open on the disk",
    ("ReportStep", "Sida"): PAGE,
    ("Palette", "Sök ärende eller kommando"): "is a search",
    ("PrintDialog", "Exemplar"): PRINTING,
    ("PrintDialog", "Sidor"): PRINTING,
    ("QuestionDialog", ""): "is not asked for in a question with choices; in words it is kept, see test_drafts",
    ("Welcome", "Server"): NOWHERE,
    ("Welcome", "Databas"): NOWHERE,
    ("Welcome", "Inloggning"): NOWHERE,
    ("Welcome", "Serverns rotcertifikat"): NOWHERE,
}
UNASKED = {
    "_ask_line": "becomes a field of the form, which is kept; the next post has another name",
    "save_view": "is the name of a view of the list",
    "_chosen": "is a list of numbers for one copy",
    "ask_day": "is the day of the sample",
}
WITH_WORDS = {"formal", "completion", "merits", "assessment", "proposal", "progress_report", NOTES}


def written(root: QWidget) -> list[Editor]:
    """Every field a person can write in, also on a page of the form that is not in sight; no password."""
    found = [one for kind in FIELDS for one in root.findChildren(kind) if not _inside(one)]
    editors = [one for one in found if not isinstance(one, SearchField) and not one.isReadOnly()]
    return [one for one in editors if not isinstance(one, QLineEdit) or one.echoMode() is QLineEdit.EchoMode.Normal]


def _inside(one: QWidget) -> bool:
    return isinstance(one.parentWidget(), (QAbstractSpinBox, QAbstractItemView))


def text_of(one: Editor) -> str:
    if isinstance(one, QSpinBox):
        return one.cleanText()
    return one.text().removesuffix("\N{NO-BREAK SPACE}kr") if isinstance(one, QLineEdit) else one.toPlainText()


class Typed:
    """What was typed where; `lost` are fields whose letters were no draft at once and have no reason for it."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.words: dict[tuple[str, int, str], str] = {}
        self.lost: list[tuple[str, str]] = []
        self.excused: set[tuple[str, str]] = set()
        self._kept: set[str] = set()
        keep = Drafts.keep

        def kept(drafts: Drafts, case: str, field: str, text: str, base: str = "") -> None:
            self._kept.add(text)
            keep(drafts, case, field, text, base)

        monkeypatch.setattr(Drafts, "keep", kept)

    def type(self, qtbot: QtBot, place: str, root: QWidget) -> None:
        for at, one in enumerate(written(root)):
            name = (type(root).__name__, one.accessibleName())
            if name in UNKEPT:
                self.excused.add(name)
                continue
            word = f"2020-07-{at + 11}" if isinstance(one, DayField) else str(at + 11)
            self._kept.clear()
            one.setFocus()
            one.selectAll()
            QTest.keyClicks(one, word)
            self.words[place, at, one.accessibleName()] = word
            if one.objectName() == "reasons_edit" or name[1] == "Er ansökan":
                qtbot.waitUntil(lambda word=word: word in self._kept)  # the letter follows in the same moment
            elif word not in self._kept:
                self.lost.append(name)

    def missed(self, place: str, root: QWidget) -> list[tuple[str, str, str]]:
        """What does not stand where it was typed."""
        there = {(place, at, one.accessibleName()): text_of(one) for at, one in enumerate(written(root))}
        mine = {key: word for key, word in self.words.items() if key[0] == place}
        return [(*key[::2], there.get(key, "")) for key, word in mine.items() if there.get(key) != word]


@pytest.fixture
def typed(monkeypatch: pytest.MonkeyPatch) -> Typed:
    return Typed(monkeypatch)


def on_disk(qtbot: QtBot, application: Application, home: Path) -> None:
    place = place_of(application)
    files = DraftFiles.of(home, place.opened.address, place.opened.person)
    qtbot.waitUntil(lambda: {repr(one) for one in files.all()} == {repr(one) for one in place.drafts.all()})


def dialogs(qtbot: QtBot, application: Application, only: set[str] | None = None) -> Iterator[tuple[str, QDialog]]:
    """Each open while it is looked at."""
    for kind, make in DIALOGS.items():
        if only is not None and kind.__name__ not in only:
            continue
        dialog = opened(application, kind, make)
        if isinstance(dialog, RegistrationDialog):
            qtbot.waitUntil(lambda dialog=dialog: dialog.fields.control("arrived") is not None)
        yield kind.__name__, dialog
        dialog.reject()
        qtbot.waitUntil(lambda dialog=dialog: not shown(dialog))


def test_what_is_typed_in_every_dialog_is_kept_and_there_again_after_a_kill(
    qtbot: QtBot, start: Start, home: Path, letters_database: Path, typed: Typed
) -> None:
    application = start(letters_database)
    for name, dialog in dialogs(qtbot, application):
        typed.type(qtbot, name, dialog)
    on_disk(qtbot, application, home)

    assert typed.lost == []
    after_a_kill = start(letters_database)  # the first has not closed, nothing more is written
    with_words = {place for place, _, _ in typed.words}
    assert len(with_words) > 10
    again = set()
    for name, dialog in dialogs(qtbot, after_a_kill, with_words):
        qtbot.waitUntil(lambda name=name, dialog=dialog: typed.missed(name, dialog) == [])
        again.add(name)
    assert again == with_words
    assert typed.excused == {one for one in UNKEPT if one[0] != "ReportStep"}


def test_what_is_typed_in_every_step_is_kept_and_there_again_after_a_kill(
    qtbot: QtBot, start: Start, home: Path, full_database: Path, typed: Typed
) -> None:
    application = start(full_database, "bo")
    for key, view in steps(qtbot, application):
        typed.type(qtbot, key, view)
    at_rest(qtbot, application)
    on_disk(qtbot, application, home)

    assert typed.lost == []
    assert {place for place, _, _ in typed.words} == WITH_WORDS
    after_a_kill = start(full_database, "bo")  # the first has not closed, nothing more is written
    for key, view in steps(qtbot, after_a_kill, WITH_WORDS):
        qtbot.waitUntil(lambda key=key, view=view: typed.missed(key, view) == [])


def test_every_question_that_is_answered_in_words_says_what_its_answer_is_a_draft_of() -> None:
    sources = [path.read_text(encoding="utf-8") for path in Path(ui.__path__[0]).rglob("*.py")]
    unkept = set()
    for source in sources:
        for made in ast.walk(ast.parse(source)) if "Words(" in source else ():
            if isinstance(made, ast.FunctionDef) and any(not _kept(one) for one in ast.walk(made)):
                unkept.add(made.name)
    assert unkept == set(UNASKED)


def _kept(one: ast.AST) -> bool:
    asks = isinstance(one, ast.Call) and isinstance(one.func, ast.Name) and one.func.id == "Words"
    return not asks or bool({word.arg for word in one.keywords} & {"about", "secret"})
