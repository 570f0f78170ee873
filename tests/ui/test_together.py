"""Two windows in one case: what one saves beside the other stays, what both wrote is shown side by side and chosen."""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QRadioButton
from pytestqt.qtbot import QtBot

from caseworker_app.app import open_office
from caseworker_app.domain.states import Kind
from caseworker_app.services.casework.clashes import Side, Told
from caseworker_app.services.deciding.decisions import Draft
from caseworker_app.services.deciding.wholes import REASONS
from caseworker_app.ui.application import Application
from caseworker_app.ui.clash.dialog import ClashDialog
from caseworker_app.ui.decision.view import DecisionView
from tests.ui.conftest import Start


def _step(qtbot: QtBot, application: Application, case_id: UUID) -> DecisionView:
    """The open draft in a window."""
    application.window.case(case_id, "proposal")

    def there() -> list[DecisionView]:
        found = application.window.findChildren(DecisionView)
        return [one for one in found if one.isVisible() and one.presenter.enabled]

    qtbot.waitUntil(lambda: bool(there()))
    return there()[-1]


def _typed(qtbot: QtBot, step: DecisionView, text: str) -> None:
    step.ui.reasons_edit.selectAll()
    step.ui.reasons_edit.insertPlainText(text)
    qtbot.waitUntil(lambda: step.presenter.saving.texts.now[REASONS] == text)


def _stored(step: DecisionView) -> str:
    held = step.presenter.sight.held if step.presenter.sight else None
    return "" if held is None else next(one.text for one in held.paragraphs if one.section == REASONS)


def _dialog(qtbot: QtBot, application: Application) -> ClashDialog:
    qtbot.waitUntil(lambda: any(one.isVisible() for one in application.window.findChildren(ClashDialog)))
    return next(one for one in application.window.findChildren(ClashDialog) if one.isVisible())


def test_two_windows_write_in_one_draft(qtbot: QtBot, start: Start, small_database: Path) -> None:
    with closing(open_office(str(small_database), "anna")) as office:
        with office.desk.reading() as work:
            case_id = work.cases.find("dnr")[0].id
        office.decisions.draft(case_id, Draft(kind=Kind.PARTIAL, text="Grundtext."))
    bo, anna = start(small_database, "bo"), start(small_database, "anna")
    theirs, mine = _step(qtbot, bo, case_id), _step(qtbot, anna, case_id)
    news = anna.session.place.changes
    news.blockSignals(True)  # what the colleague saves is not heard of before one saves oneself

    theirs.presenter.change(replace(theirs.presenter.form, purpose="Trygghetsvandringar"))
    qtbot.waitUntil(lambda: not theirs.presenter.saving.waits)
    mine.presenter.change(replace(mine.presenter.form, ground="Ny grund"))
    qtbot.waitUntil(lambda: mine.presenter.form.purpose == "Trygghetsvandringar")
    assert mine.presenter.form.ground == "Ny grund"

    _typed(qtbot, theirs, "Bos skäl.")
    theirs.presenter.save()
    qtbot.waitUntil(lambda: _stored(theirs) == "Bos skäl.")
    _typed(qtbot, mine, "Annas skäl.")
    mine.presenter.save()
    qtbot.waitUntil(lambda: mine.presenter.saving.clash is not None)
    news.blockSignals(False)
    mine.presenter.see_both()
    asked = _dialog(qtbot, anna)
    words = {label.text() for label in asked.findChildren(QLabel)}
    assert {"Grundtext.", "Annas skäl.", "Bos skäl."} <= words
    assert "Bo Exempelsten sparade" in asked.ui.about_text.text()
    assert not asked.verb.isEnabled()

    ways = {one.text(): one for one in asked.findChildren(QRadioButton)}
    ways["Skriv en gemensam text"].click()
    asked.fields[0].editor.setPlainText("Bådas skäl.")
    drafts = anna.session.place.drafts
    assert "Bådas skäl." in [one.text for one in drafts.of_case(str(case_id))]
    qtbot.mouseClick(asked.verb, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: _stored(mine) == "Bådas skäl.")
    qtbot.waitUntil(lambda: drafts.of_case(str(case_id)) == [])
    assert mine.ui.reasons_edit.toPlainText() == "Bådas skäl."
    with closing(open_office(str(small_database), "anna")) as office:
        (held,) = office.decisions.of(case_id)
    assert (held.decision.purpose, held.decision.ground) == ("Trygghetsvandringar", "Ny grund")
    assert held.decision.editors == ("bo",)


def test_what_was_changed_in_a_long_text_is_marked_and_markup_in_it_is_only_text(qtbot: QtBot) -> None:
    base = "Verksamheten riktar sig till unga <b>i</b> området. " * 3
    side = Side("text", "Skälen", base, f"{base}Mitt.", base.replace("unga", "äldre"), writable=True)
    dialog = ClashDialog("case", Told("beslutet", (side,), "Bo", None), print)
    qtbot.addWidget(dialog)

    mine, theirs = (label for label in dialog.findChildren(QLabel) if "<u" in label.text())

    assert "Mitt.</u>" in mine.text()
    assert theirs.text().count("unga</s> <u") == theirs.text().count("äldre</u>") == 3
    assert "&lt;b&gt;" in mine.text()
    assert mine.accessibleName() == side.mine
