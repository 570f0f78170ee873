"""Reading files in by the window: what the presenter decides, and the dialog driven by keys on a real database."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from caseworker_app.domain.call_form import FormField
from caseworker_app.services.administration.calls import CallRow
from caseworker_app.services.intake.previews import TablePreview
from caseworker_app.services.intake.report import ImportReport
from caseworker_app.services.office import Office
from caseworker_app.services.ports import Cancelled
from caseworker_app.ui.application import Application
from caseworker_app.ui.intake.presenter import IntakePresenter
from caseworker_app.ui.intake.view import IntakeDialog
from caseworker_app.ui.opening import make_empty
from tests.journeys.hands import unfold
from tests.support.files import CALL, as_csv, folder, row
from tests.ui.conftest import Start
from tests.ui.patience import active, focused
from tests.ui.seen import rows
from tests.ui.support import Around

NEW = "212099-0060"


@dataclass
class Recorded:
    """An IntakeScreen that keeps what it was shown."""

    chosen: str = ""
    sources: list[str] = field(default_factory=list)
    tables: Sequence[TablePreview] = ()
    trial: ImportReport | None = None
    problems: list[tuple[str, str]] = field(default_factory=list)
    work: list[str] = field(default_factory=list)
    report: ImportReport | None = None

    def show_calls(self, calls: Sequence[CallRow], chosen: str) -> None:
        self.chosen = chosen

    def show_sources(self, names: Sequence[str]) -> None:
        self.sources = list(names)

    def show_preview(self, tables: Sequence[TablePreview], fields: Sequence[FormField]) -> None:
        self.tables = tables

    def show_trial(self, report: ImportReport | None) -> None:
        self.trial = report

    def show_problem(self, text: str, tone: str = "bad") -> None:
        self.problems.append((text, tone))

    def show_work(self, text: str, done: int = 0, total: int = 0) -> None:
        self.work.append(text)

    def show_report(self, report: ImportReport) -> None:
        self.report = report


@pytest.fixture
def screen() -> Recorded:
    return Recorded()


@pytest.fixture
def presenter(screen: Recorded, bench: Around) -> IntakePresenter:
    made = IntakePresenter(screen, bench.place)
    made.start()
    return made


def _file(path: Path, **changed: str) -> Path:
    return folder(path / "in", [row(Referens="R-9", Organisationsnummer=NEW) | changed])


def test_a_file_is_tried_before_anything_is_registered(
    presenter: IntakePresenter, screen: Recorded, small_office: Office, tmp_path: Path
) -> None:
    presenter.choose_sources([_file(tmp_path, Bilagor="", Ankomstdatum="2020-05-20")])

    assert (screen.chosen, screen.sources) == (CALL, ["ansökningar.csv"])
    assert screen.trial is not None
    assert screen.trial.imported == 1
    assert {found.kind for found in screen.trial.findings} >= {"late", "missing"}
    assert small_office.statistics.of(CALL).applications == 5


def test_an_unknown_column_is_explained_by_the_person(
    presenter: IntakePresenter, screen: Recorded, tmp_path: Path
) -> None:
    cells = {"Vem" if k == "Sökande" else k: v for k, v in row(Referens="R-9").items()}
    presenter.choose_sources([folder(tmp_path / "in", [cells])])
    assert screen.trial is None
    assert screen.problems[-1][1] == "warn"
    assert "för att registrera: Sökande." in screen.problems[-1][0]

    presenter.choose_meaning("Vem", "name")

    assert screen.trial is not None
    assert screen.trial.imported == 1
    assert screen.problems[-1][0] == ""


def test_delimiter_and_encoding_are_read_as_chosen(
    presenter: IntakePresenter, screen: Recorded, tmp_path: Path
) -> None:
    path = tmp_path / "mac.csv"
    path.write_bytes(as_csv([row(Referens="R-9")], encoding="mac_roman"))
    presenter.choose_sources([path])
    presenter.choose_encoding("mac_roman")
    assert screen.trial is not None
    assert screen.tables[0].encoding == "mac_roman"
    presenter.choose_delimiter("|")
    assert screen.trial is None


def test_reading_in_reports_the_new_cases_and_saves_what_was_rejected(
    presenter: IntakePresenter, screen: Recorded, bench: Around, tmp_path: Path
) -> None:
    rows = [row(Referens="R-9", Organisationsnummer=NEW), row(Referens="R-10", Ankomstdatum="snart")]
    presenter.choose_sources([folder(tmp_path / "in", rows)])
    presenter.read_in()

    assert screen.report is not None
    assert [(one.dnr, one.new) for one in screen.report.entered] == [("DELMOS 2020/6", True)]
    bench.ask.paths = [tmp_path / "avvisade.csv"]
    presenter.save_rejected()
    assert "snart" in (tmp_path / "avvisade.csv").read_text(encoding="utf-8-sig")
    assert screen.problems[-1][1] == "ok"


def test_a_stopped_reading_says_that_nothing_was_registered(
    presenter: IntakePresenter, screen: Recorded, small_office: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    presenter.choose_sources([_file(tmp_path)])

    def stopped(*_: object, **__: object) -> ImportReport:
        raise Cancelled

    monkeypatch.setattr(small_office.intake, "run", stopped)
    presenter.read_in()

    assert screen.problems[-1][1] == "info"
    assert not presenter.reading.going_on
    assert screen.report is None


def _dialog(application: Application, qtbot: QtBot, *sources: Path) -> IntakeDialog:
    dialog = application.read_in(sources)
    assert isinstance(dialog, IntakeDialog)
    qtbot.waitUntil(lambda: application.tasks.idle)
    active(qtbot, dialog)
    return dialog


def test_a_file_is_read_in_by_keys_and_its_case_opened(
    qtbot: QtBot, start: Start, small_database: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    application = start(small_database)
    dialog = _dialog(application, qtbot, _file(tmp_path, Hemsida="x"))
    opened: list[object] = []
    monkeypatch.setattr(application.window, "case", lambda key, **_: opened.append(key))
    assert dialog.ui.columns_table.model().rowCount() > 20
    assert dialog.read_button.isEnabled()

    qtbot.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    qtbot.waitUntil(lambda: dialog.ui.report_page.isVisible())
    assert dialog.ui.report_label.text().startswith("1 rad")
    assert dialog.notes_label.text().endswith("har kolumner som utlysningen inte känner: Hemsida.")
    assert dialog.ui.report_tabs.widget(1) is dialog.ui.findings_page
    assert dialog.ui.findings_table.model().rowCount() > 0
    qtbot.keyClick(dialog.ui.entered_table, Qt.Key.Key_Return)
    assert len(opened) == 1
    assert not dialog.isVisible()


def test_the_chosen_column_is_read_as_something_else_by_keys(
    qtbot: QtBot, start: Start, small_database: Path, tmp_path: Path
) -> None:
    application = start(small_database)
    dialog = _dialog(application, qtbot, _file(tmp_path))
    dialog.ui.columns_table.go_to("Mål")
    qtbot.keyClick(dialog.ui.columns_table, Qt.Key.Key_Return)
    focused(qtbot, dialog.ui.meaning_combo)
    qtbot.keyClick(dialog.ui.meaning_combo, Qt.Key.Key_Home)

    qtbot.waitUntil(lambda: application.tasks.idle)

    row_at = dialog.ui.columns_table.model().index(dialog.ui.columns_table.currentIndex().row(), 1)
    assert "läses inte" in row_at.data()


def test_encoding_delimiter_and_columns_are_set_right_by_hand_before_the_file_is_read_in(
    qtbot: QtBot, start: Start, small_database: Path, tmp_path: Path
) -> None:
    cells = row(Referens="R-9", Organisationsnummer=NEW, Sökande="Åmåls kommun (exempel)", Bilagor="")
    cells = {"Vem" if key == "Sökande" else key: value for key, value in cells.items()}
    path = tmp_path / "ansökningar.csv"
    path.write_bytes(as_csv([cells], "\t", "cp1252"))
    application = start(small_database)
    dialog = _dialog(application, qtbot, path)
    ui = dialog.ui
    qtbot.waitUntil(
        lambda: (ui.encoding_combo.currentText(), ui.delimiter_combo.currentText()) == ("Windows (1252)", "Tab")
    )

    def seen() -> str:
        return " ".join(cell for line in rows(ui.rows_table) for cell in line)

    ui.tabs.setCurrentWidget(ui.rows_page)
    qtbot.waitUntil(lambda: "Åmåls kommun" in seen())
    unfold(qtbot, ui.encoding_combo, "Macintosh")
    qtbot.waitUntil(lambda: application.tasks.idle and "≈mÂls kommun" in seen())
    unfold(qtbot, ui.encoding_combo, "Windows (1252)")
    qtbot.waitUntil(lambda: application.tasks.idle and "Åmåls kommun" in seen())
    unfold(qtbot, ui.delimiter_combo, "Semikolon")
    qtbot.waitUntil(lambda: application.tasks.idle and ui.columns_table.model().rowCount() == 1)
    assert not dialog.read_button.isEnabled()
    unfold(qtbot, ui.delimiter_combo, "Tab")
    qtbot.waitUntil(lambda: application.tasks.idle and ui.columns_table.model().rowCount() == len(cells))
    assert "Sökande" in dialog._notice.text
    assert not dialog.read_button.isEnabled()

    ui.tabs.setCurrentWidget(ui.columns_page)
    at = [line[0] for line in rows(ui.columns_table)].index("Vem")
    where = ui.columns_table.visualRect(ui.columns_table.model().index(at, 0)).center()
    qtbot.mouseClick(ui.columns_table.viewport(), Qt.MouseButton.LeftButton, pos=where)
    qtbot.waitUntil(lambda: ui.column_label.text() == "Vem")
    unfold(qtbot, ui.meaning_combo, "Sökande")
    qtbot.waitUntil(lambda: rows(ui.columns_table)[at][1] == "Sökande" and dialog.read_button.isEnabled())
    qtbot.mouseClick(dialog.read_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(ui.report_page.isVisible)
    assert rows(ui.entered_table)[0][1] == "Åmåls kommun (exempel)"


def test_a_finding_is_read_whole_below_its_list(
    qtbot: QtBot, start: Start, small_database: Path, tmp_path: Path
) -> None:
    dialog = _dialog(start(small_database), qtbot, _file(tmp_path, Ankomstdatum="2020-05-20"))
    dialog.ui.tabs.setCurrentWidget(dialog.ui.findings_page)
    dialog.ui.findings_table.go_to_first()
    assert "efter sista ansökningsdag" in dialog.line_label.text()
    dialog.ui.tabs.setCurrentWidget(dialog.ui.rows_page)
    assert not dialog.line_label.isVisible()


def test_an_empty_worklist_offers_the_intake(qtbot: QtBot, start: Start, tmp_path: Path) -> None:
    application = start(Path(make_empty(tmp_path / "tom.db")))
    application.window.room("cases")
    qtbot.waitUntil(lambda: application.tasks.idle)
    view = application.window.view()
    assert view is not None
    ways = [one.text() for one in view.findChildren(QPushButton) if one.isVisible()]
    assert "Lägg in en utlysning…" in ways  # nothing can be read in without a call
    application.read_in(())
    qtbot.waitUntil(lambda: application.window.findChild(IntakeDialog) is not None)
    qtbot.waitUntil(lambda: application.tasks.idle)
    dialog = application.window.findChild(IntakeDialog)
    assert dialog is not None
    assert "Inställningar" in dialog._notice.text


def test_files_dropped_on_the_window_open_the_dialog(
    qtbot: QtBot, start: Start, small_database: Path, tmp_path: Path
) -> None:
    application = start(small_database)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(_file(tmp_path)))])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    entering = QDragEnterEvent(QPoint(9, 9), Qt.DropAction.CopyAction, data, buttons, keys)
    application.window.dragEnterEvent(entering)
    application.window.dropEvent(QDropEvent(QPointF(9, 9), Qt.DropAction.CopyAction, data, buttons, keys))

    qtbot.waitUntil(lambda: application.tasks.idle)

    assert entering.isAccepted()
    dialog = application.window.findChild(IntakeDialog)
    assert dialog is not None
    assert dialog.ui.source_label.text() == "ansökningar.csv"


def test_who_does_not_register_is_told_so(qtbot: QtBot, start: Start, small_database: Path) -> None:
    application = start(small_database, "david")
    assert application.read_in() is None
    assert "registrator" in application.window.ui.strips.accessibleName() or application.window.ui.strips.isVisible()


def test_a_template_has_the_columns_of_the_call_and_an_example_that_is_never_read_in(
    qtbot: QtBot, start: Start, small_database: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    application, path = start(small_database), tmp_path / "mall.csv"
    place = application.session.place
    assert place is not None
    monkeypatch.setattr(type(place.ask), "save_file", lambda _self, _wanted, then: then(path))
    dialog = application.read_in(())
    assert isinstance(dialog, IntakeDialog)
    active(qtbot, dialog)
    offered = next(one for one in dialog.findChildren(QPushButton) if one.text() == "Spara en mall…")
    qtbot.waitUntil(lambda: dialog.ui.call_combo.count() == 1)

    qtbot.mouseClick(offered, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(path.is_file)
    raw = path.read_bytes()
    heads, example = csv.reader(raw.decode("utf-8-sig").splitlines(), delimiter=";")
    call = place.office().calls.get(CALL)
    dialog.presenter.choose_sources([path])
    qtbot.waitUntil(lambda: application.tasks.idle and dialog.ui.columns_table.model().rowCount() > 0)

    assert raw.startswith(b"\xef\xbb\xbf")
    assert heads == [
        "Rad",
        *(one.header for one in call.fields),
        *(f"{call.budget_prefix}{label}" for label in call.budget_labels),
    ]
    assert (example[0], len(example)) == ("EXEMPEL, läses inte in", len(heads))
    assert dialog.read_button.toolTip() == "Filerna har inga rader att läsa in."
