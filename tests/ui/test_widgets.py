"""Parts of screens, driven by keys and checked by what a person would see or hear."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QDate, QPoint, QPointF, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDateEdit,
    QFileDialog,
    QFileSystemModel,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from caseworker_app.domain.money import Money
from caseworker_app.errors import Fault
from caseworker_app.ui import commands
from caseworker_app.ui.appearance import dress
from caseworker_app.ui.asking import QuestionDialog, WindowAsk, fit
from caseworker_app.ui.commands import GO_ON, Command, add_command
from caseworker_app.ui.messages import Choice, Files, Weight, Words, confirm_for_good
from caseworker_app.ui.theme import wrapped
from caseworker_app.ui.widgets import findings
from caseworker_app.ui.widgets.buttons import LinkButton
from caseworker_app.ui.widgets.checklist import Check, ChecklistView
from caseworker_app.ui.widgets.differing import underline_new
from caseworker_app.ui.widgets.fields import DayField, Editor, FormRow, MoneyField
from caseworker_app.ui.widgets.money_bar import FrameView, MoneyBar, millions
from caseworker_app.ui.widgets.segments import Part
from caseworker_app.ui.widgets.spine import Phase, Spine
from caseworker_app.ui.widgets.strip import Strip
from caseworker_app.ui.widgets.text import Text
from tests.ui.patience import active, focused, focused_as

YES_NO = (
    Part("yes", "Ja", "ok", "check"),
    Part("no", "Nej", "bad", "cross"),
    Part("na", "Ej tillämpl.", "idle", "minus"),
)
CHECKS = [
    Check(
        "in_time",
        "Ansökan har kommit in i tid",
        "yes",
        found="Inkom 2020-05-14, sista dag 2020-05-15",
        tone="ok",
        section="22 § FL",
    ),
    Check(
        "sum",
        "Budgetens rader är lika med sökt belopp, också när rubriken är så lång att den måste brytas på två rader",
        found="1 845 000 kr i budgeten, 1 850 000 kr sökt",
        tone="warn",
        section="20 § FL",
    ),
    Check("account", "Konto angivet och rätt formaterat"),
]


@pytest.fixture(autouse=True)
def themed(qapp: QApplication) -> None:
    dress(qapp, "light")


def test_a_question_is_as_tall_as_its_words(qtbot: QtBot) -> None:
    text = "\n".join(["En mening som är så lång att den måste brytas på två rader i rutan som ställer frågan."] * 6)
    dialog = QuestionDialog("Fatta 6 beslut", text, None)
    qtbot.addWidget(dialog)
    dialog.offer((Choice("yes", "Fatta 6 beslut", Weight.PRIMARY),), "Avbryt")
    fit(dialog)
    dialog.show()
    label = dialog.ui.text_label
    qtbot.waitUntil(lambda: label.isVisible() and label.height() >= label.heightForWidth(label.width()))


def shown(qtbot: QtBot, widget: QWidget) -> None:
    qtbot.addWidget(widget)
    widget.resize(640, 420)
    active(qtbot, widget)


def test_arrows_answer_a_row_and_the_answer_is_told_with_its_row(qtbot: QtBot) -> None:
    view = ChecklistView()
    shown(qtbot, view)
    view.show_checks(YES_NO, CHECKS)
    view.go_to("in_time")
    with qtbot.waitSignal(view.answered) as told:
        qtbot.keyClick(focused_as(qtbot, "Ansökan har kommit in i tid: Ja"), Qt.Key.Key_Right)
    assert told.args == ["in_time", "no"]
    named = focused_as(qtbot, "Ansökan har kommit in i tid: Nej")
    with qtbot.waitSignal(view.answered) as told:
        qtbot.keyClick(named, Qt.Key.Key_E)
    assert told.args == ["in_time", "na"]
    focused_as(qtbot, "Ansökan har kommit in i tid: Ej tillämpl.")


def test_a_remark_is_told_when_it_is_left_and_not_overwritten_while_typed(qtbot: QtBot) -> None:
    view = ChecklistView()
    shown(qtbot, view)
    view.show_checks(YES_NO, CHECKS)
    row = view.row("sum")
    row.open_remark()
    qtbot.keyClicks(row.remark, "Skillnad 5 000 kr")
    view.show_checks(YES_NO, CHECKS)
    assert row.remark.toPlainText() == "Skillnad 5 000 kr"
    with qtbot.waitSignal(view.remarked) as told:
        view.go_to("account")
    assert told.args == ["sum", "Skillnad 5 000 kr"]


def test_up_and_down_go_between_rows_and_the_remark_is_written_only_when_one_goes_to_it(qtbot: QtBot) -> None:
    view = ChecklistView()
    shown(qtbot, view)
    view.show_checks(YES_NO, CHECKS)
    told: list[tuple[str, str]] = []
    view.answered.connect(lambda row, answer: told.append((row, answer)))
    view.go_to("sum")
    first = focused_as(qtbot, f"{CHECKS[1].text}: Ja")
    high = view.row("sum").height()
    qtbot.keyClick(first, Qt.Key.Key_N)
    view.show_checks(YES_NO, [CHECKS[0], replace(CHECKS[1], answer="no", fault="Anmärkning?", bare=True), CHECKS[2]])
    qtbot.keyClick(focused_as(qtbot, f"{CHECKS[1].text}: Nej"), Qt.Key.Key_Down)
    account = focused_as(qtbot, "Konto angivet och rätt formaterat: Ja")
    qtbot.keyClick(account, Qt.Key.Key_Up)
    no = focused_as(qtbot, f"{CHECKS[1].text}: Nej")
    assert (told, view.row("sum").height()) == ([("sum", "no")], high)
    assert not view.row("sum").remark.isVisible()

    qtbot.keyClick(no, Qt.Key.Key_Return)

    remark = focused_as(qtbot, "Anmärkning till punkt 2")
    qtbot.keyClicks(remark, "jane")
    assert (view.row("sum").remark.toPlainText(), len(told)) == ("jane", 1)
    qtbot.keyClick(remark, Qt.Key.Key_Escape)
    focused_as(qtbot, f"{CHECKS[1].text}: Nej")


def test_a_narrow_list_needs_no_scrolling_sideways(qtbot: QtBot) -> None:
    heads, line = (
        ("Budgetpost", "Budget", "Redovisat", "Skillnad"),
        ("Personal", "184 000 kr", "90 000 kr", "−94 000 kr"),
    )
    view = ChecklistView()
    shown(qtbot, view)
    view.show_checks(YES_NO, [replace(CHECKS[1], heads=heads, lines=(line, line), word="Över budget", tone="warn")])
    row = view.row("sum")
    qtbot.waitUntil(lambda: row.verdict.y() < 20)
    beside = row._numbers.chip.y()
    view.resize(max(390, view.minimumSizeHint().width()), 420)
    qtbot.waitUntil(lambda: row.verdict.y() > 30)
    qtbot.waitUntil(lambda: row._numbers.chip.y() > beside)
    assert view.horizontalScrollBar().maximum() == 0
    view.resize(640, 420)
    qtbot.waitUntil(lambda: row.verdict.y() < 20)


def test_a_click_on_a_row_half_in_sight_scrolls_nothing_away_under_the_pointer(qtbot: QtBot) -> None:
    view = ChecklistView()
    shown(qtbot, view)
    view.show_checks(YES_NO, [replace(CHECKS[1], key=str(at)) for at in range(12)])
    view.resize(640, 200)
    qtbot.waitUntil(lambda: view.verticalScrollBar().maximum() > 0)
    qtbot.mouseClick(view.row("11").verdict.stops[0], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: view.current == "11")
    qtbot.wait(0)
    assert view.verticalScrollBar().value() == 0


@pytest.mark.parametrize(
    ("typed", "amount"),
    [("1850000", Money.kronor(1_850_000)), ("1,85 mkr", Money.kronor(1_850_000)), ("1.850.000", None), ("många", None)],
)
def test_money_is_read_as_people_type_it(qtbot: QtBot, typed: str, amount: Money | None) -> None:
    field = MoneyField()
    shown(qtbot, field)
    qtbot.keyClicks(field, typed)
    assert field.amount == amount
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert field.text() == (str(amount) if amount else typed)


def test_a_day_is_shown_as_it_is_stored(qtbot: QtBot) -> None:
    field = DayField()
    shown(qtbot, field)
    qtbot.keyClicks(field, "12 juni 2020")
    with qtbot.waitSignal(field.changed) as told:
        qtbot.keyClick(field, Qt.Key.Key_Return)
    assert told.args == [date(2020, 6, 12)]
    assert field.text() == "2020-06-12"


def test_typed_text_is_told_after_a_pause_and_can_be_undone(qtbot: QtBot) -> None:
    editor = Editor()
    shown(qtbot, editor)
    editor.show_text("Bakgrund.")
    with qtbot.waitSignal(editor.settled) as told:
        qtbot.keyClicks(editor, "Ny ")
    assert told.args == ["Ny Bakgrund."]
    editor.undo()
    assert editor.toPlainText() == "Bakgrund."


def test_a_fault_replaces_the_hint_and_is_heard(qtbot: QtBot) -> None:
    row, field = FormRow(), MoneyField()
    row.hold("Beviljat belopp", field, "Hela kronor.")
    shown(qtbot, row)
    row.show_fault("Beslutet ryms inte i ramen: 340 000 kr saknas. Ändra beloppet.")
    assert field.accessibleName() == "Beviljat belopp"
    assert "340 000 kr saknas" in field.accessibleDescription()
    assert row.label.buddy() is field


def test_the_bar_says_the_same_as_it_shows(qtbot: QtBot) -> None:
    bar = MoneyBar()
    shown(qtbot, bar)
    bar.show_frame(
        FrameView("Civilsamhället", Money.kronor(25_000_000), Money.kronor(22_400_000), Money.kronor(3_400_000))
    )
    assert "över ramen 800\u00a0000\u00a0kr" in bar.accessibleName()
    assert millions(Money.kronor(22_449_999)) == "22,4\u00a0mnkr"
    assert millions(Money.kronor(22_450_000)) == "22,5\u00a0mnkr"


def test_the_spine_tells_only_what_a_person_chooses(qtbot: QtBot) -> None:
    spine = Spine()
    shown(qtbot, spine)
    phases = [
        Phase("h", "Ansökan", heading=True),
        Phase("a", "Registrering", "done", "ok"),
        Phase("b", "Formell kontroll"),
    ]
    with qtbot.assertNotEmitted(spine.wanted):
        spine.show_phases(phases, "a")
    with qtbot.waitSignal(spine.wanted) as told:
        qtbot.keyClick(spine, Qt.Key.Key_Down)
    assert told.args == ["b"]


def test_a_reason_takes_two_lines_and_is_cut_in_the_second_only(qapp: QApplication) -> None:
    text = "Kontroll inför utbetalning"
    assert wrapped(text, "body", 2000) == (text, "")
    upper, lower = wrapped(text, "body", 126)
    assert f"{upper} {lower}" == text
    assert wrapped(f"{text} {text} {text}", "body", 126)[1].endswith("…")


def test_why_something_was_not_done_is_said_to_screen_readers(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[str] = []
    monkeypatch.setattr(findings, "speak", lambda _widget, text: said.append(text))
    shown = findings.Findings()
    qtbot.addWidget(shown)

    shown.show_faults([Fault("day", "Skriv dagen."), Fault("reason", "Skriv skälen.", "32 § FL")])
    shown.show_faults(())
    shown.show_faults([Fault("day", "Ännu inte komplett.")], "warn")

    assert said == ["Skriv dagen. Skriv skälen. (32 § FL)"]


def test_the_ways_on_stand_below_a_sentence_that_would_have_a_narrow_column_beside_them(qtbot: QtBot) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    rows = QVBoxLayout(holder)
    strip = Strip(
        "Bo Exempelsten har ändrat skälen för beslutet medan du skrev. Det du har skrivit är kvar här.", "warn"
    )
    for way in ("Jämför…", "Behåll mitt", "Ta kollegans"):
        strip.offer(way, print)
    rows.addWidget(strip)
    rows.addStretch(1)
    active(qtbot, holder)
    words, way = strip.findChild(Text), strip.findChild(LinkButton)
    assert isinstance(words, Text)
    assert isinstance(way, LinkButton)
    holder.resize(480, 300)
    qtbot.waitUntil(lambda: way.geometry().top() >= words.geometry().bottom())
    assert words.height() < 4 * words.fontMetrics().height()
    holder.resize(1200, 300)
    qtbot.waitUntil(lambda: way.geometry().left() > words.geometry().left() and way.geometry().top() < 30)


def test_only_the_words_that_are_new_are_underlined_and_the_text_stays_what_it_is(qtbot: QtBot) -> None:
    editor = QPlainTextEdit("Fem parter leder arbetet, med bilaga 3.")
    qtbot.addWidget(editor)
    underline_new(editor, "Fyra parter leder arbetet.")
    assert [one.cursor.selectedText() for one in editor.extraSelections()] == ["Fem", ", med bilaga 3"]
    assert editor.toPlainText() == "Fem parter leder arbetet, med bilaga 3."


def test_the_wheel_scrolls_a_form_and_changes_nothing_in_it_with_or_without_the_focus(
    qtbot: QtBot,
) -> None:
    area, form = QScrollArea(), QWidget()
    qtbot.addWidget(area)
    rows, combo, number, day = QVBoxLayout(form), QComboBox(), QSpinBox(), QDateEdit(QDate(2020, 6, 12))
    combo.addItems(["Inget svar", "Ja", "Nej"])
    for field in (combo, number, day):
        rows.addWidget(field)
    rows.addStretch(1)
    form.setMinimumHeight(900)
    area.setWidget(form)
    area.resize(300, 200)
    bar = area.verticalScrollBar()
    active(qtbot, area)

    for focus in (False, True):
        for field in (combo, number, day):
            if focus:
                field.setFocus()
                focused(qtbot, field)
            bar.setValue(0)
            place = field.mapTo(area, field.rect().center())
            QTest.wheelEvent(area.windowHandle(), QPointF(place), QPoint(0, -120))
            qtbot.waitUntil(lambda: bar.value() > 0)
            assert field.focusPolicy() is Qt.FocusPolicy.StrongFocus

    assert (combo.currentIndex(), number.value(), day.date()) == (0, 0, QDate(2020, 6, 12))


def test_the_next_step_is_called_the_same_everywhere_and_both_keys_do_it(qtbot: QtBot) -> None:
    view, done = QWidget(), []
    qtbot.addWidget(view)
    action = add_command(view, Command("Lämna förslag", GO_ON), lambda: done.append(1))
    active(qtbot, view)

    qtbot.keyClick(view, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(view, Qt.Key.Key_Enter, Qt.KeyboardModifier.ControlModifier)

    assert action.shortcut().toString(QKeySequence.SequenceFormat.NativeText) == "Ctrl+Enter"
    assert done == [1, 1]
    source = Path(commands.__file__).parent
    written = {path.name for path in source.rglob("*.py") if "Ctrl+Return" in path.read_text(encoding="utf-8")}
    assert written == {"commands.py"}


def test_a_question_that_wants_words_says_why_it_cannot_be_answered_yet(qtbot: QtBot) -> None:
    window, given = QWidget(), []
    qtbot.addWidget(window)
    active(qtbot, window)
    wanted = Words("Öppna igen", "Varför öppnas kontrollen igen?", "Öppna igen")
    WindowAsk(window).words(wanted, given.append)
    [dialog] = window.findChildren(QuestionDialog)
    [verb] = [one for one in dialog.findChildren(QPushButton) if one.text() == "Öppna igen"]
    active(qtbot, dialog)

    before = (verb.isEnabled(), verb.toolTip(), verb.accessibleDescription())
    dialog.ui.words_edit.setPlainText("En handling har kommit in.")
    after = (verb.isEnabled(), verb.toolTip())
    verb.click()

    assert before == (False, "Skriv något i rutan först.", "Skriv något i rutan först.")
    assert after == (True, "")
    qtbot.waitUntil(lambda: given == ["En handling har kommit in."])


def test_enter_leaves_alone_what_cannot_be_undone(qtbot: QtBot) -> None:
    window, done = QWidget(), []
    qtbot.addWidget(window)
    active(qtbot, window)
    confirm_for_good(WindowAsk(window), "Lägg utkast?", "Utkasten lämnas sedan.", "Lägg utkast", lambda: done.append(1))
    [dialog] = window.findChildren(QuestionDialog)
    active(qtbot, dialog)
    [out] = [one for one in dialog.findChildren(QPushButton) if one.isDefault()]
    assert out.text() == "Avbryt"
    focused(qtbot, out)

    qtbot.keyClick(out, Qt.Key.Key_Return)

    qtbot.waitUntil(lambda: not window.findChildren(QuestionDialog))
    assert done == []


def test_a_file_dialog_leaves_the_locks_of_the_open_database(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> None:
    """Qt looks into a file whose kind its name does not tell; closing it again drops all our locks on it (POSIX)."""
    file, window = tmp_path / "ärenden.db", QWidget()
    qtbot.addWidget(window)
    base = sqlite3.connect(file, isolation_level=None)
    base.execute("pragma journal_mode=wal")
    base.execute("create table note (text)")
    window.show()
    WindowAsk(window, lambda: None).open_files(Files("Öppna", (("Databas", "*.db"),), folder=tmp_path), lambda _: None)
    dialog = window.findChild(QFileDialog)
    assert dialog is not None
    files = dialog.findChild(QFileSystemModel)
    folder = files.index(str(tmp_path))
    qtbot.waitUntil(lambda: files.rowCount(folder) == 1)
    qtbot.waitUntil(lambda: files.type(files.index(0, 0, folder)) != "")
    another = f"import sqlite3; c = sqlite3.connect({str(file)!r}); c.execute('select * from note'); c.close()"
    subprocess.run([sys.executable, "-c", another], check=True)
    assert file.with_name(f"{file.name}-wal").exists()
    dialog.close()
    base.close()
