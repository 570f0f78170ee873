"""What is chosen in a form is undone and redone by key, in the order it was chosen, as if a person chose it."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QComboBox,
    QDialog,
    QLineEdit,
    QListWidget,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from caseworker_app.app import open_office
from caseworker_app.ui.application import Application
from caseworker_app.ui.choosing import FORM, KINDS, OF_ROW, Choosing, Set
from caseworker_app.ui.intake.registration import RegistrationDialog
from tests.support.files import CALL
from tests.ui.conftest import Start
from tests.ui.dialogs import DIALOGS, opened, place_of, shown
from tests.ui.patience import active, focused

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
# Every other dialog has something to choose, and all that is chosen in it is undone.
UNCHOSEN = {
    "CrashDialog": "tells what happened",
    "LetterDialog": "is read",
    "ManualDialog": "is read; its list is a way to a page",
    "MoveDialog": "asks for a day and a reason",
    "Palette": "is a list of commands, each done at once",
    "PasswordDialog": "asks for a password",
    "QuestionDialog": "is answered by a button, or by a row that is taken at once",
    "ReportImportDialog": "has its choices once a file is read that is in doubt",
    "SealDialog": "asks for files",
    "ShortcutsDialog": "is read",
}
MOST = 8  # of the choices of a form; more say nothing more


def choices(dialog: QDialog) -> list[Set | QAbstractButton]:
    found = [one for kind in KINDS for one in dialog.findChildren(kind)]
    return [one for one in found if isinstance(one, Set | QAbstractButton)]


def stands(dialog: QDialog) -> list[object]:
    return [_stand(one) for one in choices(dialog)]


def _stand(one: Set | QAbstractButton) -> object:
    if isinstance(one, QComboBox):
        return one.currentText()
    if isinstance(one, QSpinBox):
        return one.value()
    if isinstance(one, QListWidget):
        return [one.item(at).checkState() for at in range(one.count())]
    return one.isChecked()


def _key(one: Set | QAbstractButton) -> Qt.Key:
    """What chooses otherwise."""
    if isinstance(one, QComboBox):
        return Qt.Key.Key_Down if one.currentIndex() < one.count() - 1 else Qt.Key.Key_Up
    if isinstance(one, QSpinBox):
        return Qt.Key.Key_Up if one.value() < one.maximum() else Qt.Key.Key_Down
    return Qt.Key.Key_Space


def chosen(qtbot: QtBot, dialog: QDialog) -> list[list[object]]:
    """How everything stood before the first choice and after each."""
    history = [stands(dialog)]
    for one in choices(dialog):
        if one.isVisible() and one.isEnabled() and one.focusPolicy() and len(history) <= MOST:
            one.setFocus()
            focused(qtbot, one)
            QTest.keyClick(one, _key(one))
            if (now := stands(dialog)) != history[-1]:
                history.append(now)
    return history


def pressed(key: Qt.Key, held: Qt.KeyboardModifier = CTRL) -> None:
    QTest.keyClick(QApplication.focusWidget(), key, held)


def test_what_is_chosen_in_every_form_is_undone_and_redone_in_order(
    qtbot: QtBot, start: Start, letters_database: Path
) -> None:
    with closing(open_office(str(letters_database), "anna")) as office:
        office.calls.add("delmos-2021")  # so that there is a call to choose
    application = start(letters_database)
    wrong, unchosen = {}, set()
    for kind, make in DIALOGS.items():
        dialog = opened(application, kind, make)
        active(qtbot, dialog)
        if isinstance(dialog, RegistrationDialog):
            begun(qtbot, dialog)
        qtbot.waitUntil(lambda: application.tasks.idle)
        history = chosen(qtbot, dialog)
        back, forth = [], []
        for _ in history[1:]:
            pressed(Qt.Key.Key_Z)
            back.append(stands(dialog))
        for at in range(len(history) - 1):
            pressed(*((Qt.Key.Key_Y, CTRL) if at % 2 else (Qt.Key.Key_Z, CTRL | SHIFT)))
            forth.append(stands(dialog))
        if (back, forth) != (history[-2::-1], history[1:]):
            wrong[kind.__name__] = (history, back, forth)
        if len(history) == 1:
            unchosen.add(kind.__name__)
        for _ in history[1:]:
            pressed(Qt.Key.Key_Z)  # as it was opened: one dialog is not left before its key is said to be written down
        dialog.reject()
        qtbot.waitUntil(lambda dialog=dialog: not shown(dialog))
        active(qtbot, application.window)

    assert (wrong, unchosen) == ({}, set(UNCHOSEN))


def begun(qtbot: QtBot, form: RegistrationDialog) -> None:
    """The fields are there and the first has the focus."""
    qtbot.waitUntil(lambda: (first := form.fields.control("arrived")) is not None and first.hasFocus())


def _combo(form: RegistrationDialog, key: str) -> QComboBox:
    found = form.fields.control(key)
    assert isinstance(found, QComboBox)
    return found


def _kept(application: Application) -> dict[str, str]:
    return {one.field: one.text for one in place_of(application).drafts.all()}


def test_an_undone_choice_is_followed_by_the_fields_and_the_draft_and_a_text_keeps_its_own_undo(
    qtbot: QtBot, start: Start, small_database: Path
) -> None:
    application = start(small_database)
    form = application.intake.form(CALL)
    assert isinstance(form, RegistrationDialog)
    active(qtbot, form)
    begun(qtbot, form)
    number, signatory = form.fields.control("orgnr"), form.fields.control("signatory")
    assert isinstance(number, QLineEdit)
    assert signatory is not None
    number.setFocus()
    focused(qtbot, number)
    QTest.keyClicks(number, "212000-2973")
    pressed(Qt.Key.Key_Tab, Qt.KeyboardModifier.NoModifier)
    kind, channel = _combo(form, "kind"), _combo(form, "channel")
    qtbot.waitUntil(lambda: (kind.currentText(), signatory.isVisible()) == ("Kommun", False))
    channel.setFocus()
    focused(qtbot, channel)
    pressed(Qt.Key.Key_Down, Qt.KeyboardModifier.NoModifier)
    number.setFocus()
    focused(qtbot, number)
    pressed(Qt.Key.Key_Z)
    assert (number.text() == "212000-2973", channel.currentText()) == (False, "post")

    form.close_button.setFocus()
    focused(qtbot, form.close_button)
    pressed(Qt.Key.Key_Z)
    focused(qtbot, channel)
    while kind.currentText():
        pressed(Qt.Key.Key_Z)

    qtbot.waitUntil(signatory.isVisible)
    assert (_kept(application)["channel"], _kept(application)["kind"]) == ("", "")
    pressed(Qt.Key.Key_Y)
    qtbot.waitUntil(lambda: (_kept(application)["kind"], signatory.isVisible()) == ("Kommun", False))
    form.reject()


def test_what_the_program_puts_there_and_what_is_gone_from_the_form_are_no_steps(
    qtbot: QtBot, qapp: QApplication
) -> None:
    page = QWidget()
    page.setProperty(FORM, True)
    qtbot.addWidget(page)
    tick, gone, combo, row = QCheckBox("a"), QCheckBox("b"), QComboBox(), QComboBox()
    rows = QVBoxLayout(page)
    for one in (tick, gone, combo, row):
        rows.addWidget(one)
    for one in (combo, row):
        one.addItems(["0", "1", "2", "3"])
    row.setProperty(OF_ROW, True)
    Choosing(qapp, page)
    active(qtbot, page)
    tick.setFocus()
    focused(qtbot, tick)
    quiet = QSignalBlocker(combo)
    combo.setCurrentIndex(1)
    quiet.unblock()
    for one, key in ((tick, " "), (gone, " "), (combo, "2"), (row, "3")):
        one.setFocus()
        focused(qtbot, one)
        QTest.keyClicks(one, key)
    combo.setCurrentIndex(3)
    gone.deleteLater()
    qtbot.waitUntil(lambda: gone not in page.findChildren(QCheckBox))

    pressed(Qt.Key.Key_Z)
    assert (combo.currentIndex(), row.currentIndex(), tick.isChecked()) == (1, 3, True)
    pressed(Qt.Key.Key_Z)
    pressed(Qt.Key.Key_Z)
    assert (combo.currentIndex(), row.currentIndex(), tick.isChecked()) == (1, 3, False)
    pressed(Qt.Key.Key_Y)
    pressed(Qt.Key.Key_Y)
    assert (combo.currentIndex(), tick.isChecked()) == (2, True)
