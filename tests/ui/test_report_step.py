"""The steps Lägesrapport and Slutredovisning of an open case: registered there, judged there, shown in the spine."""

from __future__ import annotations

from contextlib import closing
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from caseworker_app.app import open_office
from caseworker_app.domain.money import Money
from caseworker_app.domain.states import Reply
from caseworker_app.services.casework.reviews import Given
from caseworker_app.services.reporting.reports import Cost, Received
from caseworker_app.ui.asking import QuestionDialog
from caseworker_app.ui.case.report_status import status
from caseworker_app.ui.case.report_step import ReportStep
from caseworker_app.ui.checks.stages import undecided
from caseworker_app.ui.reports.dialogs import ReceiveDialog
from caseworker_app.ui.step import Standing
from tests.support.granted import granted
from tests.ui.access import audit
from tests.ui.conftest import Start
from tests.ui.patience import active, at_rest


def test_a_report_is_registered_and_judged_in_its_case(qtbot: QtBot, start: Start, tmp_path: Path) -> None:
    path = tmp_path / "beviljat.db"
    case_id = granted(path)
    application = start(path, "bo")
    window = application.window
    window.case(case_id, "progress_report")
    qtbot.waitUntil(lambda: bool(window.findChildren(ReportStep)))
    step = window.findChildren(ReportStep)[0]
    qtbot.waitUntil(lambda: "16\u00a0november" in step.review.ui.empty.accessibleName())
    offered = [one for one in step.review.ui.empty.findChildren(QPushButton) if "Registrera" in one.text()]

    qtbot.mouseClick(offered[0], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(window.findChildren(ReceiveDialog)))
    dialog = window.findChildren(ReceiveDialog)[0]
    dialog.ui.day_field.setText("2031-01-01")
    dialog.register()
    qtbot.waitUntil(lambda: "framtiden" in dialog.ui.day_field.accessibleDescription())
    dialog.ui.day_field.setText("2020-11-17")
    dialog.register()
    qtbot.waitUntil(lambda: step.review.ui.checklist.isVisible())
    for row in [one.template.id for one in step.review.presenter.held.sheet.rows]:  # type: ignore[union-attr]  # shown
        step.review.presenter.answers.answered(row, Reply.YES.value)
    qtbot.waitUntil(lambda: step.review.accept_button.isEnabled())
    active(qtbot, window)
    at_rest(qtbot, application)
    found = audit(window)
    qtbot.mouseClick(step.review.accept_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(window.findChildren(QuestionDialog)))
    asked = window.findChildren(QuestionDialog)[0].findChildren(QPushButton)
    qtbot.mouseClick(next(one for one in asked if one.text().startswith("Godkänn")), Qt.MouseButton.LeftButton)

    qtbot.waitUntil(lambda: step.review.presenter.held.settled)  # type: ignore[union-attr]  # shown
    assert (found.unnamed, found.unreachable, found.trapped, found.unlabelled) == ([], [], [], [])
    assert step.papers.ui.paper_combo.count() >= 2


@pytest.mark.parametrize(
    ("received", "standing"), [(False, Standing.NOT_YET), (True, Standing.TODO)], ids=["expected", "received"]
)
def test_the_spine_says_how_the_report_stands(
    received: bool, standing: Standing, tmp_path: Path
) -> None:  # a case of the table
    path = tmp_path / "beviljat.db"
    case_id = granted(path)
    with closing(open_office(str(path), "bo")) as office:
        report = office.reports.of(case_id)[0]
        if received:
            office.reports.receive(report.id, Received(day=date(2020, 11, 17)), report.version)
        progress = status(office, office.records.of(case_id), final=False)
        final = status(office, office.records.of(case_id), final=True)
        assert not undecided(office.records.of(case_id))  # nothing more is asked of the applicant before a decision

    assert progress.standing is standing
    assert (final.standing, final.text, final.hidden) == (Standing.NOT_YET, "2021-06-15", False)


def test_remarks_on_the_progress_report_stand_over_the_final_one(qtbot: QtBot, start: Start, tmp_path: Path) -> None:
    path = tmp_path / "beviljat.db"
    case_id = granted(path)
    with closing(open_office(str(path), "bo")) as office:
        progress, final = office.reports.of(case_id)
        office.reports.receive(progress.id, Received(day=date(2020, 11, 17)), progress.version)
        held = office.report_reviews.open(progress.id)
        held = office.report_reviews.answer(
            progress.id, *(Given(row.template.id, Reply.YES) for row in held.sheet.rows)
        )
        office.report_reviews.judge(progress.id, "Visa logotypen på webben.", held.report.version, accepted=True)
        costs = (Cost("Personal", Money.kronor(612_345)),)
        office.reports.receive(final.id, Received(day=date(2020, 11, 18), costs=costs), final.version)
    window = start(path, "bo").window

    window.case(case_id, "final_report")

    qtbot.waitUntil(lambda: bool(window.findChildren(ReportStep)))
    step = window.findChildren(ReportStep)[0]
    figures = {
        "1\u00a0000\u00a0000\u00a0kr",
        "612\u00a0345\u00a0kr",
    }  # granted and used, in the row the program computes

    def seen() -> set[str]:
        labels = step.review.ui.checklist.findChildren(QLabel)
        return {one.text() for one in labels if one.isVisibleTo(step)}

    qtbot.waitUntil(lambda: figures <= seen())
    assert step.review.earlier.texts == ["Lägesrapport: Visa logotypen på webben."]
    assert step.review.ui.outcome_caption.text() == "Att återbetala"


def test_what_is_typed_in_the_form_is_there_when_it_is_opened_again(qtbot: QtBot, start: Start, tmp_path: Path) -> None:
    path = tmp_path / "beviljat.db"
    case_id = granted(path)
    with closing(open_office(str(path), "bo")) as office:
        held = office.report_reviews.open(office.reports.of(case_id)[0].id)
    place = start(path, "bo").session.place
    assert place is not None
    paper = tmp_path / "huvudbok.pdf"
    paper.write_bytes(b"%PDF-1.4 bok")
    first = ReceiveDialog(held, place, lambda _received: None)
    first.ui.day_field.selectAll()
    qtbot.keyClicks(first.ui.day_field, "2020-11-12")
    qtbot.keyClicks(first.ui.sender_edit, "Anna Berg")
    qtbot.keyClicks(first.lines[0].sum, "12 345,50")
    first._own_line()
    for editor, text in ((first.lines[-1].title, "Hyra"), (first.lines[-1].sum, "900")):
        qtbot.keyClicks(editor, text)
    first._read([paper])
    qtbot.waitUntil(lambda: first.ui.files_list.count() == 1)
    first.reject()

    given: list[Received] = []
    again = ReceiveDialog(held, place, given.append)
    qtbot.waitUntil(lambda: again.ui.files_list.count() == 1)
    again.register()
    again.accept()

    (received,) = given
    assert (received.day, received.sender) == (date(2020, 11, 12), "Anna Berg")
    assert [(cost.label, cost.amount.ore) for cost in received.costs][1:] == [("Hyra", 90_000)]
    assert received.costs[0].amount.ore == 1_234_550
    assert [file.name for file in received.files] == ["huvudbok.pdf"]
    assert place.drafts.all() == []
