"""Every dialog by its class and how it is opened over the running application; a class that is missing fails a test."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import TypeVar
from uuid import UUID

import shiboken6
from PySide6.QtWidgets import QDialog

from caseworker_app import ui
from caseworker_app.app import open_office
from caseworker_app.domain.allocation import Contender, Place, Standing
from caseworker_app.domain.budget_lines import Line
from caseworker_app.domain.money import Money
from caseworker_app.printing.service import Printer
from caseworker_app.services.away.load import Load
from caseworker_app.services.casework.clashes import Side, Told
from caseworker_app.services.casework.corrections import DETAILS, Particular
from caseworker_app.services.deciding.roundlists import Decidable
from caseworker_app.services.deciding.wording import Version
from caseworker_app.services.office import Office
from caseworker_app.services.reporting.report_review import ReportFile
from caseworker_app.services.sending.sealing import Chosen
from caseworker_app.ui.allocation.dialogs import AmountDialog, CompareDialog
from caseworker_app.ui.application import Application
from caseworker_app.ui.asking import QuestionDialog
from caseworker_app.ui.case.registration.correcting import CorrectionDialog
from caseworker_app.ui.case.settlement.asked import Field, Form, Shape
from caseworker_app.ui.case.settlement.dialog import DeedDialog
from caseworker_app.ui.clash.dialog import ClashDialog
from caseworker_app.ui.crash_dialog import CrashDialog
from caseworker_app.ui.decision.difference import DifferenceDialog
from caseworker_app.ui.dispatch.dialogs import RecordDialog
from caseworker_app.ui.events.dialog import EventDialog
from caseworker_app.ui.events.words import appeal
from caseworker_app.ui.intake.registration import RegistrationDialog
from caseworker_app.ui.intake.view import IntakeDialog
from caseworker_app.ui.intake.waiting_view import IncomingDialog
from caseworker_app.ui.letters.jobs import Ways
from caseworker_app.ui.letters.printing import PrintDialog
from caseworker_app.ui.letters.reading import LetterDialog
from caseworker_app.ui.manual import ManualDialog, ShortcutsDialog
from caseworker_app.ui.messages import Choice, Question, Weight
from caseworker_app.ui.offline.key_dialog import RecoveryKeyDialog
from caseworker_app.ui.offline.taking_dialog import TakingDialog
from caseworker_app.ui.palette import Palette
from caseworker_app.ui.report_import.view import ReportImportDialog
from caseworker_app.ui.reports.dialogs import MoveDialog, ReceiveDialog
from caseworker_app.ui.rounds.dialogs import PeopleDialog, RoundDialog
from caseworker_app.ui.session import Recent
from caseworker_app.ui.settings.databases_page import PasswordDialog
from caseworker_app.ui.settings.people_page import PersonDialog
from caseworker_app.ui.settings.seal_dialog import SealDialog
from caseworker_app.ui.welcome.view import Welcome
from caseworker_app.ui.worklist.assign import AssignDialog
from caseworker_app.ui.worklist.giving import Handler
from caseworker_app.ui.workplace import Workplace

Read = TypeVar("Read")
Make = Callable[[Application], QDialog | None]
K = Money.kronor
LONG = "Verksamheten riktar sig till unga i området och bygger på samverkan med skolan och föreningarna. " * 6
PRINTERS = [Printer("A", "Skrivare A", duplex=True)]


def place_of(application: Application) -> Workplace:
    assert application.session.place is not None
    return application.session.place


def read(application: Application, reading: Callable[[Office], Read]) -> Read:
    """From a desk of one's own: the window's belongs to its worker."""
    opened = place_of(application).opened
    with closing(open_office(opened.address, opened.person)) as office:
        return reading(office)


def _question(application: Application) -> None:
    """With verbs, and with what happened case by case as when an offline file was brought back."""
    choices = (Choice("yes", "Ta bort utkastet", Weight.DANGER),)
    told = "DELMOS 2020/1: Tjänsteanteckning: tillagt 1.\nDELMOS 2020/2: Svar i checklista: ändrat 2."
    application.ask.choose(
        Question("Det här hände", "Två ändringar är lämnade tillbaka.", choices, "Stäng", told), print
    )


def _welcome(application: Application) -> QDialog:
    dialog = Welcome(application.window)
    dialog.choose_settings("sv", "system")
    used = datetime(2020, 6, 12, 9, tzinfo=UTC)
    dialog.show_recent([Recent(place_of(application).opened.address, used)], used.date())
    return dialog


def _palette(application: Application) -> None:
    application.palette()


def _incoming(application: Application) -> None:
    application.to_register()


def _intake(application: Application) -> None:
    application.read_in()


def _registration(application: Application) -> None:
    application.intake.form("delmos-2020")


def _amount(_application: Application) -> QDialog:
    contender = Contender(UUID(int=1), "ABC 1", "Malmö kommun", "delaktighet", K(500_000))
    lines = [Line("Personal", K(400_000), K(400_000)), Line("Lokaler", K(100_000), K(50_000))]
    dialog = AmountDialog(Place(contender, 1, 800, K(450_000), Standing.IN, K(450_000)), lines, print)
    dialog.ui.way_combo.setCurrentIndex(2)
    return dialog


def _told(_application: Application) -> Told:
    sides = (
        Side("text", "Skälen för beslutet", LONG, f"{LONG}Mitt.", f"{LONG}Kollegans.", writable=True),
        Side("amount", "Belopp", "500 000 kr", "450 000 kr", "475 000 kr"),
    )
    return Told("beslutet", sides, "Bo Exempelsten", None)


def _clash(application: Application) -> QDialog:
    return ClashDialog("case", _told(application), print)


def _deed(_application: Application) -> QDialog:
    fields = tuple(Field(shape.value, f"Fält {shape.value}", shape, optional=True) for shape in Shape)
    about = "Det som inte har använts ska betalas tillbaka."
    return DeedDialog("case", Form("Slutreglera bidraget", about, "Spara", fields, print))


def _event(application: Application) -> QDialog:
    place = place_of(application)
    choices = (("1", "Avslag 2020-06-12"), ("2", "Avvisning 2020-06-15"))
    papers = ((UUID(int=1), "Överklagande"), (UUID(int=2), "Fullmakt"))
    asked = replace(appeal((), (), place.opened.today), choices=choices, choice="1", documents=papers)
    return EventDialog("case", asked, place, print)


def _record(application: Application) -> QDialog:
    rows = read(application, lambda office: office.dispatch_rows.all().rows)
    return RecordDialog(rows[:1], place_of(application).opened.today, print)


def _letter(application: Application) -> QDialog:
    row = read(application, lambda office: office.dispatch_rows.all().rows)[0]
    data = read(application, lambda office: office.letters.data(row.key))
    return LetterDialog("Beslut", data, place_of(application), Ways(lambda: None, lambda: None))


def _report(office: Office) -> ReportFile:
    report = next(row.report_id for row in office.report_rows.all() if row.report_id is not None)
    return office.report_reviews.open(report)


def _receive(application: Application) -> QDialog:
    return ReceiveDialog(read(application, _report), place_of(application), print)


def _move(application: Application) -> QDialog:
    return MoveDialog(read(application, lambda office: office.report_rows.all()[0]), print)


def _reports_in(application: Application) -> QDialog:
    return ReportImportDialog(place_of(application))


def _recovery_key() -> QDialog:
    """Said to be written down, so that it can be left by key."""
    made = RecoveryKeyDialog("b" * 44, lambda: None)
    made.ui.written_check.setChecked(True)
    return made


# What a maker gives is opened over the window; None: it opened it itself.
DIALOGS: dict[type[QDialog], Make] = {
    AmountDialog: _amount,
    AssignDialog: lambda application: AssignDialog(3, [Handler("bo", "Bo"), Handler("eva", "Eva")], application.window),
    ClashDialog: _clash,
    CompareDialog: lambda _application: CompareDialog(["I dag", "Mer"], lambda _first, _second: {}),
    CorrectionDialog: lambda _application: CorrectionDialog(
        "case",
        [
            Particular("kind", "Organisationsform", "Region", apart=False, choices=("Kommun", "Region")),
            *(Particular(k, k.capitalize(), LONG[:60], apart=k == "email", closed=k == "giro") for k in DETAILS),
        ],
        print,
    ),
    CrashDialog: lambda application: CrashDialog("rapport", application.window),
    DeedDialog: _deed,
    DifferenceDialog: lambda _application: DifferenceDialog(
        [Version(n, datetime(2020, 6, 12, n, tzinfo=UTC), "bo", f"Skäl {n}.") for n in (1, 2)], {"bo": "Bo"}
    ),
    EventDialog: _event,
    IncomingDialog: _incoming,
    IntakeDialog: _intake,
    LetterDialog: _letter,
    ManualDialog: lambda application: ManualDialog("", "sv", application.window),
    MoveDialog: _move,
    Palette: _palette,
    PasswordDialog: lambda application: PasswordDialog(application.window),
    RoundDialog: lambda _application: RoundDialog(
        [Decidable("delmos-2020", LONG[:90], 3), Decidable("delmos-2021", "Delmos 2021", 0)], date(2020, 6, 12), print
    ),
    PeopleDialog: lambda _application: PeopleDialog([("bo", "Bo Exempelsten")], print),
    PersonDialog: lambda application: PersonDialog(None, "Lägg in", shared=True, parent=application.window),
    PrintDialog: lambda _application: PrintDialog(PRINTERS, 2, print),
    QuestionDialog: _question,
    ReceiveDialog: _receive,
    RecordDialog: _record,
    RecoveryKeyDialog: lambda _application: _recovery_key(),
    RegistrationDialog: _registration,
    ReportImportDialog: _reports_in,
    SealDialog: lambda _application: SealDialog(Chosen()),
    ShortcutsDialog: lambda application: ShortcutsDialog(application.window.bar.actions, application.window),
    TakingDialog: lambda application: TakingDialog(
        Load(3, 4, 1_200_000, date(2020, 6, 2), (("DELMOS 2020/1", "Bo", date(2020, 6, 1)),), recoverable=False),
        date(2020, 5, 19),
        parent=application.window,
    ),
    Welcome: _welcome,
}


def classes() -> set[type[QDialog]]:
    """Every dialog of the program that is not the common part of others, found by loading all of it."""
    for found in pkgutil.walk_packages(ui.__path__, f"{ui.__name__}."):
        importlib.import_module(found.name)

    def below(kind: type[QDialog]) -> set[type[QDialog]]:
        return {one for child in kind.__subclasses__() for one in (child, *below(child))}

    ours = {one for one in below(QDialog) if one.__module__.startswith(f"{ui.__name__}.")}
    return {one for one in ours if not ours & set(one.__subclasses__())}


def shown(dialog: QDialog) -> bool:
    return shiboken6.isValid(dialog) and dialog.isVisible()


def opened(application: Application, kind: type[QDialog], make: Make) -> QDialog:
    """As the program opens it."""
    made = make(application)
    if made is not None:
        application.ask.dialog(made)
    [shown] = [one for one in application.window.findChildren(kind) if one.isVisible()]
    return shown
