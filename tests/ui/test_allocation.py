"""The room Fördelning by keys: cases taken and passed over with reasons, what-if, scenarios, part grants, drafts."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from datetime import date
from pathlib import Path
from shutil import copytree

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from caseworker_app import resources
from caseworker_app.app import open_office
from caseworker_app.domain.allocation import Choice, Standing, Terms
from caseworker_app.domain.money import Money, formatted
from caseworker_app.domain.states import DecisionState, Kind
from caseworker_app.services.deciding.frames import NewFrame
from caseworker_app.services.office import Office
from caseworker_app.ui.allocation.dialogs import LINES, AmountDialog, CompareDialog
from caseworker_app.ui.allocation.rows import CUT, Row
from caseworker_app.ui.allocation.view import AllocationView
from caseworker_app.ui.application import Application
from caseworker_app.ui.messages import Weight
from tests.support.files import CALL
from tests.support.journey import assessed, colleague
from tests.ui import databases
from tests.ui.conftest import Start
from tests.ui.patience import active, focused
from tests.ui.support import Around, around

REASON = "Enda sökande i länet"


def ranked(path: Path) -> None:
    """Five cases, four of them assessed by two, each worse than the one before; the frame holds two and a half."""
    databases.small(path)
    with closing(open_office(str(path), "anna")) as office, closing(colleague(office, "bo")) as bo:
        frame = NewFrame(
            track="kommun_region", valid_from=date(2020, 5, 1), amount=Money.kronor(2_500_000), source="Prov"
        )
        office.frames.record(CALL, [frame])
        with office.desk.reading() as work:
            cases = work.cases.find("dnr")
        for points, case in zip((4, 3, 2, 1), cases, strict=False):
            assessed(office, case, points)
            assessed(bo, case, points)


@pytest.fixture
def ranked_database(made: Path, tmp_path: Path) -> Path:
    return databases.copied(databases.made_once(made, "ranked", ranked), tmp_path)


@pytest.fixture
def office(ranked_database: Path) -> Iterator[Office]:
    with closing(open_office(str(ranked_database), "anna")) as opened:
        yield opened


@pytest.fixture
def held(office: Office, tmp_path: Path, qapp: QApplication) -> Around:
    return around(office, tmp_path)


@pytest.fixture
def view(held: Around, qtbot: QtBot) -> AllocationView:
    made = AllocationView(held.place)
    qtbot.addWidget(made)
    made.resize(1266, 700)
    active(qtbot, made)
    made.activate()
    return made


def _rows(view: AllocationView) -> list[Row]:
    shown: list[Row] = view.ui.table.model().shown  # type: ignore[attr-defined]  # the room's RowsModel
    return shown


def _standings(view: AllocationView) -> list[object]:
    return [row.place.standing if row.place else CUT for row in _rows(view)]


def _press(qtbot: QtBot, view: AllocationView, row: int, key: Qt.Key) -> None:
    view.ui.table.go_to(_rows(view)[row].key)
    view.ui.table.setFocus()
    focused(qtbot, view.ui.table)
    qtbot.keyClick(view.ui.table, key, Qt.KeyboardModifier.ControlModifier)


def _kept(held: Around) -> list[str]:
    """The frames that are tried and not saved, in öre."""
    return [one.text.split()[0] for one in held.place.drafts.all() if one.case.startswith("trial")]


IN, BELOW, UNRANKED, PASSED = Standing.IN, Standing.BELOW, Standing.UNRANKED, Standing.PASSED


def test_the_board_shows_the_rank_the_cut_and_the_bar(view: AllocationView) -> None:
    assert _standings(view) == [IN, IN, CUT, BELOW, BELOW, UNRANKED]
    bars = [bar.accessibleName() for bar in view._bars.values()]
    whole = "2\u00a0000\u00a0000\u00a0kr"
    assert f"föreslaget {whole}, varav {whole} ännu inte lämnat, kvar 500\u00a0000\u00a0kr" in bars[0]
    spoken = view.ui.table.model().index(2, 6).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Summa: Kvar ovanför gränsen: 500\u00a0000\u00a0kr"
    view.ui.show_pills._choose(view.ui.show_pills._pills["below"])
    assert _standings(view) == [BELOW, BELOW]


def test_leaving_the_rank_asks_why_and_is_undone_by_key(view: AllocationView, held: Around, qtbot: QtBot) -> None:
    before = _standings(view)
    _press(qtbot, view, 3, Qt.Key.Key_Up)
    assert (len(held.ask.asked_words), _standings(view)) == (1, before)  # left without a reason
    held.ask.text = REASON
    _press(qtbot, view, 3, Qt.Key.Key_Up)
    assert _standings(view) == [IN, CUT, BELOW, IN, BELOW, UNRANKED]
    assert _rows(view)[3].reason == REASON
    qtbot.keyClick(view.ui.table, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert _standings(view) == before
    qtbot.keyClick(view.ui.table, Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    held.ask.answer = "yes"
    qtbot.keyClick(view.ui.table, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    office = held.place.office()
    with office.desk.reading() as work:
        drafts = work.decisions.find("id")
        notes = work.notes.find()
    assert [(d.kind, d.state) for d in drafts] == [(Kind.GRANT, DecisionState.DRAFT)] * 2
    assert [REASON in note.text for note in notes] == [True]
    assert "2 utkast är lagda" in held.messages.announced[-1]


def test_another_frame_says_exactly_who_comes_in_and_is_kept_compared_and_put_away(
    view: AllocationView, held: Around, qtbot: QtBot
) -> None:
    view.try_button.click()
    trial = view.ui.trial
    trial.ui.frame_field.setFocus()
    trial.ui.frame_field.selectAll()
    qtbot.keyClicks(trial.ui.frame_field, "4000")
    assert _kept(held) == ["[400000,"]  # already as it is written
    trial.ui.frame_field.setText("4 000 000")
    trial.ui.frame_field.editingFinished.emit()
    changes = [trial.ui.changes_list.item(at).text() for at in range(trial.ui.changes_list.count())]
    third = _rows(view)[2].place
    assert third
    assert [text.startswith("In: ") for text in changes] == [True, True]
    assert third.contender.applicant in changes[0]
    assert trial.ui.sum_text.text() == "2 in, 0 ut, 0 ändras · kvar 0\u00a0kr"
    after_a_kill = AllocationView(held.place)
    qtbot.addWidget(after_a_kill)
    after_a_kill.activate()
    offered = held.messages.told[-1]
    assert offered.text.endswith("är inte sparat som scenario.")
    offered.act()
    assert after_a_kill.presenter.trial.terms == view.presenter.trial.terms
    held.ask.text = "Mer"
    trial.save_button.click()
    assert trial.ui.scenario_combo.currentText() == "Mer"
    assert not [one for one in held.place.drafts.all() if one.case.startswith("trial")]
    view.presenter.adopt()
    assert not held.ask.questions or held.ask.questions[-1].title == "Lägg utkast till beslut?"
    held.ask.answer = "yes"
    view.presenter.adopt()
    assert view.presenter.board
    assert any("Registrera den nya anslagsposten" in text for text in view.ui.findings.texts)
    trial.compare_button.click()
    dialog = held.ask.dialogs[-1]
    assert isinstance(dialog, CompareDialog)
    assert dialog.ui.sum_text.text() == "2 ärenden skiljer"
    dialog.close()
    trial.discard_button.click()
    assert held.ask.questions[-1].choices[0].weight is Weight.DANGER
    assert trial.ui.scenario_combo.count() == 1
    assert _standings(view) == [IN, IN, CUT, BELOW, BELOW, UNRANKED]


def test_what_is_settled_by_hand_is_there_after_two_kills_with_its_reason_and_basis(
    view: AllocationView, held: Around, qtbot: QtBot
) -> None:
    held.ask.text = REASON
    _press(qtbot, view, 3, Qt.Key.Key_Up)
    other = _rows(view)[0].place
    assert other
    part = Choice(amount=Money.kronor(700_000), basis="Bara lokalerna")
    view.presenter.choose(other.contender.case_id, part)
    tried = view.presenter.trial
    assert [one.reason for one in tried.choices.values()] == [REASON, ""]

    def after_a_kill() -> AllocationView:
        made = AllocationView(held.place)
        qtbot.addWidget(made)
        made.activate()
        return made

    looked = after_a_kill()
    looked.presenter.load()
    looked.presenter.show_again()
    looked.presenter.try_terms(Terms(Money.kronor(9_000_000), looked.presenter.trial.terms.weights))
    looked.presenter.undo()  # what is offered and not taken is there as long as nothing else is tried
    again = after_a_kill()
    held.messages.told[-1].act()

    assert again.presenter.trial == tried
    after_a_kill()
    assert (held.messages.told[-1].drop, len(_kept(held))) == ("Kasta det", 1)
    held.messages.told[-1].let_go()
    assert (_kept(held), held.messages.settled) == ([], [held.messages.told[-1].key])
    again.presenter.by_rank(other.contender.case_id)
    again.presenter.by_rank(next(case for case in tried.choices if case != other.contender.case_id))
    assert _kept(held) == []


def test_a_part_grant_cost_by_cost_lets_the_statutory_fall_out(
    view: AllocationView, held: Around, qtbot: QtBot
) -> None:
    _press(qtbot, view, 1, Qt.Key.Key_E)
    dialog = held.ask.dialogs[-1]
    assert isinstance(dialog, AmountDialog)
    qtbot.addWidget(dialog)
    dialog.ui.way_combo.setCurrentIndex(LINES)
    first = dialog._rows[0]
    first.kept.setText("1")
    dialog.save()
    assert dialog.ui.findings.texts
    first.statutory.setChecked(True)
    rest = Money.total(row.line.amount for row in dialog._rows[1:])
    assert formatted(rest) in dialog.ui.total_text.text()
    other = dialog._rows[1].reason
    other.setText("Ingår i ordinarie verksamhet.")
    drafts = held.place.drafts
    assert {one.text for one in drafts.all()} == {"1", "Ingår i ordinarie verksamhet.", str(LINES)}  # the way last
    other.setText("")
    dialog.save()
    assert [one.field for one in drafts.all()] == ["terms"]  # the amount and its basis, until they are in a scenario
    place = _rows(view)[1].place
    assert place
    assert (place.offer, place.standing) == (rest, IN)


def test_the_room_opens_in_the_window_and_enter_opens_the_case(
    qtbot: QtBot, start: Start, ranked_database: Path
) -> None:
    application: Application = start(ranked_database)
    application.window.room("allocation")
    view = application.window.findChild(AllocationView)
    assert view is not None
    qtbot.waitUntil(lambda: view.ui.table.model().rowCount() == 6)
    view.ui.table.setFocus()
    qtbot.keyClick(view.ui.table, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not view.isVisible())


def test_the_room_opens_on_a_call_where_there_is_something_to_allocate(
    office: Office, view: AllocationView, tmp_path: Path
) -> None:
    """The first call by name has no cases at all; one that was chosen stays chosen."""
    own = copytree(resources.root() / "calls" / "delmos-2021", tmp_path / "annan-2021")
    text = (own / "call.toml").read_text(encoding="utf-8")
    (own / "call.toml").write_text(text.replace('id = "delmos-2021"', 'id = "annan-2021"', 1), encoding="utf-8")
    office.calls.add(str(own))
    view.presenter.call = ""
    view.presenter.load()
    assert (view.presenter.call, view.call_combo.currentData(), view.call_combo.count()) == (CALL, CALL, 2)
    view.presenter.choose_call("annan-2021")
    view.presenter.load()
    assert view.presenter.call == "annan-2021"
