"""A condition of one's own at the window, by keyboard alone: written, changed, moved, numbered and in the letter."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from caseworker_app.app import open_office
from caseworker_app.domain.money import Money
from caseworker_app.domain.states import Kind
from caseworker_app.services.deciding.decisions import Draft
from caseworker_app.ui.application import Application
from caseworker_app.ui.asking import QuestionDialog
from caseworker_app.ui.decision.conditions import ConditionList
from caseworker_app.ui.decision.view import DecisionView
from tests.journeys.hands import Hand
from tests.ui.conftest import Start
from tests.ui.patience import focused

ALT = Qt.KeyboardModifier.AltModifier
WRITTEN, MORE = "Lokalen ska vara tillgänglig för alla", ", hela dagen"


def _numbered(listed: ConditionList) -> list[str]:
    """Each condition as it is said, its number first."""
    return [str(listed.item(row).data(Qt.ItemDataRole.AccessibleTextRole)) for row in range(listed.count())]


def _letter(step: DecisionView) -> str:
    """The words of the pages that are shown beside the form."""
    pages = step.ui.letter_paper._pages
    return " ".join(" ".join(pages.text(at).letters for at in range(len(pages.sizes))).split()) if pages else ""


def _asked(application: Application) -> list[QuestionDialog]:
    return [one for one in application.window.findChildren(QuestionDialog) if one.isVisible()]


def test_an_own_condition_is_written_changed_moved_and_in_the_letter_by_keys(
    qtbot: QtBot, start: Start, small_database: Path
) -> None:
    with closing(open_office(str(small_database), "anna")) as office:
        with office.desk.reading() as work:
            case = work.cases.find("dnr")[0]
        office.decisions.draft(case.id, Draft(kind=Kind.GRANT, amount=Money.kronor(1_000_000)))
    application = start(small_database)
    application.window.case(case.id, "proposal")
    hand = Hand(qtbot, mouse=False)
    step = hand.shown(application, DecisionView)
    hand.until(lambda: step.presenter.enabled and step.ui.own_link.isVisible())
    listed = step.ui.conditions_list
    library = listed.count()
    assert library >= 2

    hand.reach(step.ui.own_link)
    qtbot.keyClick(step.ui.own_link, Qt.Key.Key_Space)
    asked = hand.shown(application, QuestionDialog)
    hand.reach(asked.ui.words_edit)
    asked.ui.words_edit.insertPlainText(WRITTEN)
    hand.press(asked, "Lägg till")
    hand.until(lambda: _numbered(listed)[library:] == [f"{library + 1}. {WRITTEN}"] and application.tasks.idle)

    hand.reach(listed)
    qtbot.keyClick(listed, Qt.Key.Key_End)
    qtbot.keyClick(listed, Qt.Key.Key_Return)
    hand.until(lambda: [one.windowTitle() for one in _asked(application)] == ["Ändra villkoret"])
    (changed,) = _asked(application)
    assert changed.ui.words_edit.toPlainText() == WRITTEN
    hand.reach(changed.ui.words_edit)
    qtbot.keyClick(changed.ui.words_edit, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClicks(changed.ui.words_edit, MORE)
    hand.press(changed, "Ändra")
    own = f"{WRITTEN}{MORE}"
    hand.until(lambda: _numbered(listed)[library:] == [f"{library + 1}. {own}"] and application.tasks.idle)

    hand.reach(listed)
    qtbot.keyClick(listed, Qt.Key.Key_End)
    last = listed.conditions[library - 1].text
    qtbot.keyClick(listed, Qt.Key.Key_Up, ALT)
    hand.until(lambda: _numbered(listed)[library - 1 :] == [f"{library}. {own}", f"{library + 1}. {last}"])
    focused(qtbot, listed)

    begins = " ".join(last.split()[:4])
    hand.until(lambda: f"{library}. {own}" in (text := _letter(step)) and f"{library + 1}. {begins}" in text)
    step.flush()
    with closing(open_office(str(small_database), "anna")) as office:

        def stored() -> list[str]:
            (whole,) = office.decisions.of(case.id)
            return [one.text for one in whole.conditions]

        hand.until(lambda: stored()[library - 1 :] == [own, last])
