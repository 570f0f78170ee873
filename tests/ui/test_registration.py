"""Registering by hand and Att registrera, with a recording screen and driven by keys on a real database."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QFileDialog, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from caseworker_app.app import open_office
from caseworker_app.domain.records.cases import Incoming
from caseworker_app.services.intake.columns import Way
from caseworker_app.services.office import Office
from caseworker_app.ui.application import Application
from caseworker_app.ui.intake.hints import Hint
from caseworker_app.ui.intake.registering import Form, RegistrationPresenter
from caseworker_app.ui.intake.registration import RegistrationDialog
from caseworker_app.ui.intake.waiting_view import IncomingDialog
from caseworker_app.ui.messages import Weight
from caseworker_app.ui.translation import Languages
from tests.journeys.hands import Hand
from tests.support.files import CALL, folder, row
from tests.ui.conftest import Start
from tests.ui.patience import active, as_one_word, focused
from tests.ui.support import Around

CTRL = Qt.KeyboardModifier.ControlModifier
SOUND = {"arrived": "2020-05-12", "channel": "post", "name": "Provköpings kommun", "sought": "1 000 000"}


@dataclass
class Recorded:
    """A RegistrationScreen that keeps what it was shown."""

    form: Form | None = None
    hints: dict[str, Hint] = field(default_factory=dict)
    sum: Hint = field(default_factory=Hint)
    shown: frozenset[str] = frozenset()
    filled: dict[str, str] = field(default_factory=dict)
    papers: list[Path] = field(default_factory=list)
    problems: list[tuple[str, str]] = field(default_factory=list)
    cases: list[UUID] = field(default_factory=list)

    def show_form(self, form: Form) -> None:
        self.form = form

    def show_hint(self, field: str, said: Hint) -> None:
        self.hints[field] = said

    def show_sum(self, said: Hint) -> None:
        self.sum = said

    def show_fields(self, keys: frozenset[str]) -> None:
        self.shown = keys

    def fill(self, field: str, text: str) -> None:
        self.filled[field] = text

    def show_papers(self, papers: Sequence[Path]) -> None:
        self.papers = list(papers)

    def show_problem(self, text: str, field: str = "") -> None:
        self.problems.append((text, field))

    def show_busy(self, *, busy: bool) -> None:
        """Nothing to keep."""

    def registered(self, case: UUID) -> None:
        self.cases.append(case)

    def leave(self) -> None:
        """Nothing to close."""


@pytest.fixture
def screen() -> Recorded:
    return Recorded()


@pytest.fixture
def presenter(screen: Recorded, bench: Around) -> RegistrationPresenter:
    made = RegistrationPresenter(screen, bench.place)
    made.open(CALL)
    return made


def _type(presenter: RegistrationPresenter, **values: str) -> None:
    for name, text in values.items():
        presenter.changed(name, text)


def test_what_is_typed_becomes_a_case_with_its_files_and_the_draft_is_gone(
    presenter: RegistrationPresenter, screen: Recorded, small_office: Office, bench: Around, tmp_path: Path
) -> None:
    scan = tmp_path / "ansökan.pdf"
    scan.write_bytes(b"%PDF-1.4 a")
    _type(presenter, **SOUND)
    presenter.changed("budget:Personal", "900 000")
    presenter.add_papers([scan, scan])
    assert "100\u00a0000" in screen.sum.text

    presenter.register()

    assert len(screen.cases) == 1
    assert bench.place.drafts.all() == []
    with small_office.desk.whole_reading() as work:
        case = work.cases.get(screen.cases[0])
        kinds = {found.kind for found in work.findings.find(case_id=case.id)}
        files = [one.filename for one in work.documents.find("number", case_id=case.id)]
    assert case.dnr == "DELMOS 2020/6"
    assert {"sum", "missing"} <= kinds
    assert files == ["Registrerad för hand", "ansökan.pdf"]


def test_what_cannot_be_read_is_said_at_the_first_field(presenter: RegistrationPresenter, screen: Recorded) -> None:
    _type(presenter, name="Provköpings kommun", sought="mycket")
    presenter.register()

    assert screen.cases == []
    assert screen.problems[-1][1] == "arrived"
    assert screen.hints["sought"].wrong
    assert screen.hints["arrived"].text == "Fyll i fältet."
    assert screen.hints["sought"].text == "Skriv ett belopp i kronor, till exempel 1 250 000."
    told = "Fyll i Ankomstdatum för att registrera. Sökt belopp: Skriv ett belopp i kronor, till exempel 1 250 000."
    assert screen.problems[-1][0] == told

    _type(presenter, arrived="2020-11-31")
    presenter.register()

    assert screen.hints["arrived"].text == "2020-11-31 är ingen dag. Skriv till exempel 2020-06-30."


def test_a_day_typed_in_english_is_registered_as_that_day(
    presenter: RegistrationPresenter, screen: Recorded, small_office: Office, qapp: QApplication
) -> None:
    languages = Languages(qapp)
    try:
        languages.use("en")
        _type(presenter, **SOUND | {"arrived": "12 May 2020", "channel": "e-post"})
        presenter.register()
    finally:
        languages.remove()

    with small_office.desk.whole_reading() as work:
        assert work.cases.get(screen.cases[0]).arrived == date(2020, 5, 12)


def test_a_required_field_left_empty_is_a_finding_of_the_case(
    presenter: RegistrationPresenter, screen: Recorded, small_office: Office
) -> None:
    _type(presenter, **SOUND)
    presenter.register()

    with small_office.desk.whole_reading() as work:
        texts = [one.text for one in work.findings.find(case_id=screen.cases[0])]
    assert "Bankgiro/Plusgiro är inte ifyllt." in texts


def test_a_draft_comes_back(presenter: RegistrationPresenter, screen: Recorded, bench: Around) -> None:
    _type(presenter, title="Tillsammans")
    [draft] = bench.place.drafts.all()
    bench.place.drafts.keep(draft.case, "budget:Personal", "50 000")
    bench.place.drafts.set_aside(draft.case, "budget:Personal")
    again = Recorded()
    RegistrationPresenter(again, bench.place).open(CALL)
    assert again.form is not None
    assert (again.form.kept, again.form.values["title"]) == (True, "Tillsammans")
    assert "budget:Personal" not in again.form.values

    bench.ask.answer = "yes"
    presenter.clear()

    assert bench.ask.questions[-1].choices[0].weight is Weight.DANGER
    assert [one.text for one in bench.place.drafts.all()] == ["50 000"]
    assert screen.form is not None
    assert "title" not in screen.form.values


def test_a_number_in_the_register_fills_what_is_empty(
    presenter: RegistrationPresenter, screen: Recorded, small_office: Office
) -> None:
    body = next(one for one in small_office.desk.register.values() if one.kind == "kommun")
    _type(presenter, orgnr=body.orgnr, lan="Eget län")
    presenter.left("orgnr")
    assert screen.filled["name"] == body.name
    assert screen.filled["kind"] == "Kommun"
    assert "lan" not in screen.filled
    assert body.name in screen.hints["orgnr"].text


def test_only_the_fields_of_the_applicants_track_are_asked_for(
    presenter: RegistrationPresenter, screen: Recorded
) -> None:
    assert "signatory" in screen.shown
    _type(presenter, kind="Kommun")
    assert "signatory" not in screen.shown


def test_a_known_reference_is_offered_to_its_case(
    presenter: RegistrationPresenter, screen: Recorded, bench: Around, small_office: Office
) -> None:
    _type(presenter, reference="R-1", **SOUND)
    bench.ask.answer = "add"
    presenter.register()

    assert "DELMOS 2020/1" in bench.ask.questions[-1].text
    (line,) = small_office.incomings.changes(CALL)
    assert (line.dnr, screen.cases) == ("DELMOS 2020/1", [line.case])


def _waiting(office: Office, tmp_path: Path) -> Incoming:
    office.intake.run(folder(tmp_path / "in", [row(Referens="R-9", Ankomstdatum="snart")]), CALL, way=Way())
    return office.incomings.waiting(CALL)[0]


def _form(application: Application, qtbot: QtBot) -> RegistrationDialog:
    dialog = application.intake.form(CALL)
    assert isinstance(dialog, RegistrationDialog)
    qtbot.waitUntil(lambda: application.tasks.idle)
    active(qtbot, dialog)
    first = dialog.fields.control("arrived")
    assert first is not None
    focused(qtbot, first)
    return dialog


def test_an_application_by_e_mail_is_typed_and_registered_by_keys_with_its_file(
    qtbot: QtBot, start: Start, small_database: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    application = start(small_database)
    opened: list[UUID] = []
    monkeypatch.setattr(application.window, "case", lambda key, **_: opened.append(key))
    dialog = _form(application, qtbot)
    closed: list[int] = []
    dialog.finished.connect(closed.append)
    arrived = dialog.fields.control("arrived")
    assert arrived is QApplication.focusWidget()
    for text in ("12/5 2020", "", "Provby kommun", "212000-2973"):
        QTest.keyClicks(QApplication.focusWidget(), text)
        if not text:
            with as_one_word():
                QTest.keyClicks(QApplication.focusWidget(), "e-p")
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert isinstance(arrived, QLineEdit)
    assert arrived.text() == "2020-05-12"
    arrived.undo()
    assert arrived.text() == "12/5 2020"
    arrived.redo()
    channel = dialog.fields.control("channel")
    assert isinstance(channel, QComboBox)
    assert channel.currentData() == "e-post"
    sought = dialog.fields.control("sought")
    assert sought is not None
    QTest.keyClicks(sought, "1 mkr")
    mail = tmp_path / "mejl.txt"
    mail.write_text("Vi söker bidrag.", encoding="utf-8")
    hand = Hand(qtbot, mouse=False)
    QTest.keyClick(sought, Qt.Key.Key_O, CTRL)
    chooser = hand.shown(application, QFileDialog)
    name = chooser.findChild(QLineEdit, "fileNameEdit")
    hand.write(name, str(mail))
    QTest.keyClick(name, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: dialog._papers.count() == 1)
    active(qtbot, dialog)

    QTest.keyClick(dialog, Qt.Key.Key_Return, CTRL)

    qtbot.waitUntil(lambda: len(opened) == 1)
    assert closed == [1]
    with closing(open_office(str(small_database), "anna")) as office, office.desk.whole_reading() as work:
        case, files = work.cases.get(opened[0]), work.documents.find("number", case_id=opened[0])
    assert (case.applicant_name, case.channel) == ("Provby kommun", "e-post")
    assert [one.filename for one in files] == ["Registrerad för hand", "mejl.txt"]


def test_the_list_of_sections_follows_the_focus_and_what_has_it_is_whole_in_sight(
    qtbot: QtBot, start: Start, small_database: Path
) -> None:
    dialog = _form(start(small_database), qtbot)
    listed, inside = dialog.ui.sections_list, dialog.ui.form_area.viewport()

    def section() -> str:
        return str(listed.currentItem().text()).strip()

    def in_sight(row: QWidget) -> bool:
        top = row.mapTo(inside, QPoint()).y()
        return top >= 0 and top + row.height() <= inside.height()

    QTest.keyClick(dialog, Qt.Key.Key_PageDown, CTRL)
    first = dialog.fields.control("name")
    assert first is not None
    focused(qtbot, first)
    assert section() == "Sökande"
    need = dialog.fields.control("need")
    assert need is not None
    need.setFocus()
    focused(qtbot, need)
    row = need.parentWidget()
    qtbot.waitUntil(lambda: section() == "Insatsen" and in_sight(row))
    QTest.keyClick(dialog, Qt.Key.Key_PageUp, CTRL)
    focused(qtbot, first)


def test_a_budget_line_of_the_applicants_own_is_added_in_its_place(
    qtbot: QtBot, start: Start, small_database: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    application = start(small_database)
    monkeypatch.setattr(application.ask, "words", lambda _wanted, then: then("Evenemang"))
    dialog = _form(application, qtbot)
    more = next(one for one in dialog.findChildren(QPushButton) if "budgetpost" in one.text())
    more.click()
    line = dialog.fields.control("budget:Evenemang")
    assert line is not None
    focused(qtbot, line)
    assert isinstance(line, QLineEdit)
    QTest.keyClicks(line, "5000")
    assert "5\u00a0000" in dialog._sum.text()
    between, here = [], dialog.fields.control("budget:Övrigt")
    while here is not None and here is not more and len(between) < 100:
        here = here.nextInFocusChain()
        between.append(here)
    assert here is more
    assert line in between


def test_a_waiting_row_is_mended_in_the_form_and_leaves_the_list(
    qtbot: QtBot, start: Start, small_database: Path, small_office: Office, tmp_path: Path
) -> None:
    _waiting(small_office, tmp_path)
    application = start(small_database)
    dialog = application.to_register()
    assert isinstance(dialog, IncomingDialog)
    qtbot.waitUntil(lambda: dialog.ui.rows_table.model().rowCount() == 1)
    assert "ankomstdag" in dialog.ui.reason_label.text()
    told = [dialog.ui.raw_table.model().index(at, 0).data() for at in range(3)]
    assert told == ["Ankomstdatum", "Referens", "Ankomstsätt"]  # what is wrong first, then as the form has it
    qtbot.keyClick(dialog.ui.rows_table, Qt.Key.Key_Return)
    form = application.window.findChild(RegistrationDialog)
    assert form is not None
    qtbot.waitUntil(lambda: form.fields.control("arrived") is not None)
    arrived = form.fields.control("arrived")
    assert isinstance(arrived, QLineEdit)
    assert arrived.text() == "snart"
    arrived.selectAll()
    QTest.keyClicks(arrived, "2020-05-12")
    QTest.keyClick(form, Qt.Key.Key_Return, CTRL)

    qtbot.waitUntil(lambda: dialog.ui.rows_table.model().rowCount() == 0)
    assert small_office.incomings.count() == 0


def test_a_row_that_is_no_application_says_why_and_changes_are_compared(
    qtbot: QtBot,
    start: Start,
    small_database: Path,
    small_office: Office,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    _waiting(small_office, tmp_path)
    small_office.intake.run(folder(tmp_path / "b", [row(Referens="R-1", Mål="Andra mål.")]), CALL)
    application = start(small_database)
    monkeypatch.setattr(application.ask, "words", lambda _wanted, then: then("Prov av tjänsten."))
    dialog = application.to_register()
    assert isinstance(dialog, IncomingDialog)
    qtbot.waitUntil(lambda: dialog.ui.rows_table.model().rowCount() == 1)

    dialog.dismiss_button.click()

    qtbot.waitUntil(lambda: dialog.ui.rows_table.model().rowCount() == 0)
    dialog.ui.tabs.setCurrentWidget(dialog.ui.changes_page)
    qtbot.waitUntil(lambda: dialog.ui.differences_table.model().rowCount() > 0)
    model = dialog.ui.differences_table.model()
    fields = {model.index(n, 0).data(): model.index(n, 2).data() for n in range(model.rowCount())}
    assert fields["Mål"] == "Andra mål."
