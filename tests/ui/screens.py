"""Every room, page and state of the window by name, and how the running application shows it."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import QDeadlineTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QWidget

from caseworker_app.app import open_office
from caseworker_app.domain.money import Money
from caseworker_app.domain.states import Kind
from caseworker_app.services.deciding.decisions import Draft
from caseworker_app.services.office import Office
from caseworker_app.ui.application import Application
from caseworker_app.ui.case.settlement.asked import Field, Form, Shape
from caseworker_app.ui.case.settlement.dialog import DeedDialog
from caseworker_app.ui.case.view import CaseView
from caseworker_app.ui.intake.view import IntakeDialog
from caseworker_app.ui.offering import offer_mine
from caseworker_app.ui.reports.view import ReportsView
from caseworker_app.ui.rooms import ROOMS
from caseworker_app.ui.rounds.view import RoundsView
from caseworker_app.ui.welcome.view import Welcome
from caseworker_app.ui.worklist.room import WorklistRoom
from tests.support import fresh
from tests.support.files import folder, row
from tests.ui.dialogs import LONG, opened, place_of, read
from tests.ui.patience import PATIENCE


@dataclass(frozen=True, slots=True)
class Screen:
    """A screen by name and how it is opened from the running application; returns the widget to walk."""

    name: str
    open: Callable[[Application], QWidget]


def _room(key: str) -> Callable[[Application], QWidget]:
    def show(application: Application) -> QWidget:
        application.window.room(key)
        return application.window

    return show


def _ledger(application: Application) -> QWidget:
    application.window.room("allocation", shows="ledger")
    return application.window


def _shared(application: Application) -> QWidget:
    dialog = Welcome(application.window)
    dialog.choose_settings("sv", "system")
    dialog.show_shared()
    application.ask.dialog(dialog)
    return dialog


def _settings(page: str) -> Callable[[Application], QWidget]:
    def show(application: Application) -> QWidget:
        application.window.room("settings", page=page)
        return application.window

    return show


def _case(step: str, tab: str = "", width: int = 1366, document: int = 0) -> Callable[[Application], QWidget]:
    """An open case at a step, with the drawer open at a tab."""

    def show(application: Application) -> QWidget:
        place = application.session.place
        assert place is not None
        office = place.office()
        with office.desk.reading() as work:
            ids = [case.id for case in work.cases.find("dnr")]
        view = CaseView(place)
        view.resize(width, 768)
        view.show()
        view.open(ids[1], step, ids, "Alla ärenden")
        _until(lambda: view.step_view() is not None)
        if tab:
            view.open_drawer(tab)
        view.ui.documents.show_entry(document)
        return view

    return show


def _step(key: str, begun: Callable[[Office, UUID], object]) -> Callable[[Application], QWidget]:
    """A case at a step whose work is under way."""

    def show(application: Application) -> QWidget:
        place = application.session.place
        assert place is not None
        with closing(open_office(place.opened.address, "anna")) as office:
            with office.desk.reading() as work:
                case = work.cases.find("dnr")[0].id
            begun(office, case)
        application.window.case(case, key)
        return application.window

    return show


def _drafted(office: Office, case: UUID) -> None:
    office.decisions.draft(case, Draft(kind=Kind.GRANT, amount=Money.kronor(1_000_000), text="Skälen."))


def at_step(application: Application) -> str:
    """The step that is shown once its view is made; nothing while the one before still stands there."""
    view = application.window.view()
    made = view.case.step_view() if isinstance(view, WorklistRoom) and view.case is not None else None
    if not isinstance(view, WorklistRoom) or made is None:
        return ""
    step = view.where().get("step", "")
    return step if made.objectName() == f"step_{step}" else ""


def _until(true: Callable[[], bool]) -> None:
    """Wait for something to come; TimeoutError when it does not."""
    deadline = QDeadlineTimer(PATIENCE)
    while not true():
        if deadline.hasExpired():
            raise TimeoutError("not shown in time")
        QTest.qWait(20)


def _reading(application: Application) -> QWidget:
    """The page of Beslut where one proposal is read beside its letter."""
    application.window.room("decisions")
    view = application.window.view()
    assert isinstance(view, RoundsView)
    _until(lambda: application.tasks.idle and view.read_button.isVisible() and view.read_button.isEnabled())
    view.read_button.click()
    page = view.ui.reading_page
    _until(lambda: application.tasks.idle and bool(page.ui.summary_text.toPlainText()))
    return application.window


def _review(application: Application) -> QWidget:
    """A report that has come in, beside its papers, inside Redovisningar."""
    rows = read(application, lambda office: office.report_rows.all())
    report = next(one.report_id for one in rows if one.received is not None and one.report_id is not None)
    application.window.room("reports", report=str(report))
    view = application.window.view()
    assert isinstance(view, ReportsView)
    _until(lambda: view.reviewing.going_on and view.ui.review.presenter.held is not None)
    return application.window


def _read_in(application: Application) -> QWidget:
    """What a reading in tells when it is done: entered, with a remark, and refused."""
    rows = [
        row(Referens="R-71", Organisationsnummer="212099-0060", Bilagor=""),
        row(Referens="R-72", Sökt_belopp="ett belopp", Bilagor=""),
    ]
    dialog = opened(application, IntakeDialog, lambda one: one.read_in())
    assert isinstance(dialog, IntakeDialog)
    dialog.presenter.choose_sources([folder(fresh.folder() / "read_in", rows)])
    _until(lambda: application.tasks.idle and dialog.read_button.isEnabled())
    dialog.read_button.click()
    _until(lambda: application.tasks.idle and dialog.ui.pages.currentWidget() is dialog.ui.report_page)
    return dialog


def _offered(application: Application) -> QWidget:
    """Words that are older than what a colleague has saved, offered above a room."""
    application.window.room("overview")
    _until(lambda: application.tasks.idle)
    offer_mine(place_of(application), "offered", LONG, print, print, "DELMOS 2020/1, Skäl")
    return application.window


def _offered_form(application: Application) -> QWidget:
    """A form with a draft that is older than what is saved there."""

    def make(_application: Application) -> QDialog:
        field = Field("sender", "Avsändare", Shape.LINE, "Bo")
        made = DeedDialog("case", Form("Anteckna svaret", LONG, "Spara", (field,), print))
        drafts = application.session.drafts
        assert drafts is not None
        assert made._subject is not None
        case, form = made._subject
        drafts.keep(case, f"{form}.sender", "Cilla", "Anna")
        return made

    return opened(application, DeedDialog, make)


# Every room comes by itself; a state of a room or a dialog that is worth walking is added here.
SCREENS = [
    *(Screen(room.key, _room(room.key)) for room in ROOMS),
    Screen("shared", _shared),
    *(Screen(f"settings {page}", _settings(page)) for page in ("people", "agency", "disposal", "look", "databases")),
    Screen("ledger", _ledger),
    Screen("assessment", _step("assessment", lambda office, case: office.assessments.begin(case))),
    Screen("proposal", _step("proposal", _drafted)),
    Screen("case registration", _case("registration", "notes")),
    Screen("case completion", _case("completion", "support")),
    Screen("case narrow", _case("formal", width=1024)),
    Screen("case document", _case("formal", "changes", document=2)),
]

# These need a database where work has come so far; rooms, and pages of them, with something in them.
FURNISHED = [
    Screen("reading", _reading),
    Screen("review", _review),
    Screen("read in", _read_in),
    Screen("offered", _offered),
    Screen("offered form", _offered_form),
]
FULL_ROOMS = [
    Screen(f"full {key}", _room(key)) for key in ("allocation", "decisions", "dispatch", "payments", "reports")
]
