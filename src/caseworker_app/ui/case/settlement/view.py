"""The step Återbetalning: the reckoning, the communication, the claims; deeds in the case's action bar."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QT_TRANSLATE_NOOP
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QMenu, QWidget

from caseworker_app.domain.money import ZERO, formatted
from caseworker_app.errors import Fault
from caseworker_app.services.news import Changed
from caseworker_app.services.paying.settlements import SettlementFile
from caseworker_app.ui.case.settlement.asked import Form
from caseworker_app.ui.case.settlement.dialog import DeedDialog
from caseworker_app.ui.case.settlement.lines import claim_lines, hearing_lines
from caseworker_app.ui.case.settlement.presenter import Offers, SettlementPresenter, translate
from caseworker_app.ui.commands import Command, add_command
from caseworker_app.ui.days import long_form
from caseworker_app.ui.forms.ui_settlement import Ui_Settlement
from caseworker_app.ui.step import CasePane, StepView
from caseworker_app.ui.translation import in_language
from caseworker_app.ui.widgets.facts import Line
from caseworker_app.ui.widgets.focus_ring import FocusRing
from caseworker_app.ui.widgets.step_actions import StepActions
from caseworker_app.ui.workplace import Workplace

DEEDS: tuple[tuple[str, str], ...] = (
    ("settle", str(QT_TRANSLATE_NOOP("settlement", "Slutreglera bidraget…"))),
    ("hear", str(QT_TRANSLATE_NOOP("settlement", "Kommunicera uträkningen…"))),
    ("needless", str(QT_TRANSLATE_NOOP("settlement", "Kommunicering behövs inte…"))),
    ("answered", str(QT_TRANSLATE_NOOP("settlement", "Mottagaren har svarat…"))),
    ("recover", str(QT_TRANSLATE_NOOP("settlement", "Föreslå återkrav…"))),
    ("waive", str(QT_TRANSLATE_NOOP("settlement", "Föreslå eftergift…"))),
    ("receive", str(QT_TRANSLATE_NOOP("settlement", "Registrera betalning…"))),
    ("plan", str(QT_TRANSLATE_NOOP("settlement", "Avbetalningsplan…"))),
    ("close_claim", str(QT_TRANSLATE_NOOP("settlement", "Avsluta kravet…"))),
    ("close", str(QT_TRANSLATE_NOOP("settlement", "Avsluta ärendet…"))),
)
AROUND = 48  # the margins of the sheet and a scroll bar
KINDS = frozenset({"settlement", "claim", "repayment", "decision", "letter", "report", "dispatch", "document", "case"})


class SettlementView(StepView):
    """Reads the whole anew after every change of the case."""

    def __init__(self, place: Workplace, case: CasePane) -> None:
        super().__init__()
        self.ui = Ui_Settlement()
        self.ui.setupUi(self)
        self._place = place.during(self)
        self._dialog: DeedDialog | None = None
        FocusRing(self.ui.scroll)
        self._case_id = case.case_id
        self.presenter = SettlementPresenter(self, self._place, case.case_id)
        self.ui.head.show_title(self.tr("Återbetalning"))
        self.ui.sum_caption.dress("small", "muted")
        self.ui.sum_figure.dress("figure")
        for title in (self.ui.hearing_title, self.ui.claims_title):
            title.dress("section")
        self.ui.hearing_title.setText(self.tr("Kommunicering"))
        self.ui.claims_title.setText(self.tr("Krav och eftergift"))
        self.ui.empty.hide()
        self.ui.scroll.hide()
        self._build_actions()

    def _build_actions(self) -> None:
        self.bar = StepActions()
        self.more_button = self.bar.add(self.tr("Fler åtgärder"), lambda: None)
        self.next_button = self.bar.primary("", lambda: self.presenter.do(self._first))
        self.next_button.hide()
        self._first = ""
        self.actions_of: dict[str, QAction] = {}
        menu = QMenu(self.more_button)
        menu.setAccessibleName(self.tr("Fler åtgärder"))
        for key, text in DEEDS:
            action = add_command(self, Command(translate("settlement", text)), partial(self.presenter.do, key))
            self.actions_of[key] = action
            menu.addAction(action)
        self.more_button.setMenu(menu)

    # StepView

    def activate(self) -> None:
        self.presenter.load()

    def refresh(self, changed: Changed) -> None:
        if changed.kinds & KINDS:
            self.presenter.load()

    def first_focus(self) -> QWidget | None:
        return self.next_button if self.next_button.isEnabled() else self.ui.scroll

    def step_actions(self) -> StepActions:
        return self.bar

    # SettlementScreen

    def show_file(self, file: SettlementFile, offers: Offers) -> None:
        self._show_offers(offers)
        self.ui.empty.setVisible(bool(file.hindrance))
        self.ui.scroll.setVisible(not file.hindrance)
        if file.hindrance:
            self.ui.empty.explain(self.tr("Inget att slutreglera än"), file.hindrance, "calc")
            return
        held, sums = file.settlement, file.reckoning
        closed = held.closed_on if held else None
        fact = self.tr("avslutat {day}").format(day=long_form(closed)) if closed else ""
        self.ui.head.show_title(self.tr("Återbetalning"), fact or ("" if held else self.tr("förslag")))
        self.ui.sum_caption.setText(self.tr("Att betala tillbaka"))
        self.ui.sum_figure.setText(formatted(sums.to_repay))
        facts = (
            (self.tr("Beviljat"), formatted(sums.granted)),
            (self.tr("Utbetalt"), formatted(sums.paid)),
            (self.tr("Redovisad kostnad"), formatted(sums.reported)),
            (self.tr("Utanför perioden"), formatted(sums.outside) if sums.outside else ""),
            (self.tr("Godkänns inte"), formatted(sums.deducted) if sums.deducted else ""),
            (self.tr("Godkänd kostnad"), formatted(sums.approved)),
            (self.tr("Återstår att besluta"), formatted(file.undecided) if file.undecided > ZERO else ""),
        )
        self.ui.figures.show_facts(facts)
        self._fit()
        self.ui.reckoning_lines.show_lines([Line(in_language(text), "calc") for text in file.lines])
        hearing, claims = hearing_lines(file, self._place.opened.today), claim_lines(file)
        self.ui.hearing_title.setVisible(bool(hearing))
        self.ui.hearing_lines.show_lines(hearing)
        self.ui.claims_title.setVisible(bool(claims))
        self.ui.claim_lines.show_lines(claims)

    def _fit(self) -> None:
        self.ui.figures.fit(self.width() - AROUND, 4)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _show_offers(self, offers: Offers) -> None:
        self._first = offers.first
        texts = dict(DEEDS)
        self.next_button.setVisible(bool(offers.first))
        self.next_button.setEnabled(bool(offers.first))
        if offers.first:
            self.next_button.setText(translate("settlement", texts[offers.first]))
        for key, action in self.actions_of.items():
            action.setEnabled(key in offers.deeds)
        self.bar.offer(self.more_button, on=len(offers.deeds) > 1)

    def show_faults(self, faults: Sequence[Fault]) -> None:
        if self._dialog is not None:
            self._dialog.show_faults(faults)
            if faults:
                self._place.messages.announce(" ".join(fault.text for fault in faults))
        else:
            self.ui.findings.refuse(faults, self._place.messages)

    def ask(self, form: Form) -> None:
        dialog = DeedDialog(str(self._case_id), form)
        self._dialog = dialog
        dialog.finished.connect(lambda _how: self._closed(dialog))
        self._place.ask.dialog(dialog)

    def _closed(self, dialog: DeedDialog) -> None:
        if self._dialog is dialog:
            self._dialog = None

    def show_done(self) -> None:
        if self._dialog is not None:
            self._dialog.accept()
