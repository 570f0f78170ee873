"""The step Besked från parten: what was said and appealed, newest first, and the forms to put more on record."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QWidget

from caseworker_app.domain.records.events import Statement
from caseworker_app.domain.states import AppealState, DecisionState, StatementKind
from caseworker_app.errors import CaseworkerError
from caseworker_app.services.casework.suggestions import Suggestion
from caseworker_app.services.deciding.appeals import AppealSheet
from caseworker_app.services.news import Changed
from caseworker_app.ui.days import long_form
from caseworker_app.ui.events import words
from caseworker_app.ui.events.cards import Card, Deed
from caseworker_app.ui.events.dialog import EventDialog
from caseworker_app.ui.events.presenter import EventSight, EventsPresenter, Rights
from caseworker_app.ui.events.status import ANSWERS
from caseworker_app.ui.events.words import Asked, Given
from caseworker_app.ui.forms.ui_events import Ui_Events
from caseworker_app.ui.labels import worded
from caseworker_app.ui.step import CasePane, StepView
from caseworker_app.ui.translation import in_language
from caseworker_app.ui.widgets.step_actions import StepActions
from caseworker_app.ui.workplace import Workplace

LOOKS = {
    AppealState.RECEIVED: ("todo", "accent"),
    AppealState.TIMELY: ("todo", "accent"),
    AppealState.LATE: ("refused", "muted"),
    AppealState.FORWARDED: ("clock", "warn"),
    AppealState.SETTLED: ("done", "ok"),
}


class EventsStep(StepView):
    """The view of `EventsPresenter`."""

    def __init__(self, place: Workplace, pane: CasePane) -> None:
        super().__init__()
        self.ui = Ui_Events()
        self.ui.setupUi(self)
        self._place, self._pane = place.during(self), pane
        self.presenter = EventsPresenter(self, self._place, pane)
        self.dialog: EventDialog | None = None
        self.cards: list[Card] = []
        self.ui.head.show_title(self.tr("Besked och överklaganden"))
        self.ui.none_text.setContentsMargins(16, 14, 16, 0)
        self.ui.none_text.dress("body", "muted", wrap=True)
        self._build_actions()

    def _build_actions(self) -> None:
        self._actions = StepActions()
        say = self.presenter.say
        self._kinds = {
            StatementKind.DECLINED: self._actions.add(self.tr("Avstår…"), partial(say, StatementKind.DECLINED)),
            StatementKind.WITHDRAWN: self._actions.add(self.tr("Återkallar…"), partial(say, StatementKind.WITHDRAWN)),
            StatementKind.DELAY: self._actions.add(self.tr("Begäran om avgörande…"), partial(say, StatementKind.DELAY)),
        }
        self._appeal = self._actions.add(self.tr("Överklagande…"), self.presenter.receive)

    # StepView

    def activate(self) -> None:
        self.presenter.load()

    def refresh(self, changed: Changed) -> None:
        self.presenter.load()

    def first_focus(self) -> QWidget | None:
        links = [made for card in self.cards for made in card.links]
        return links[0] if links else self._appeal

    def step_actions(self) -> StepActions:
        return self._actions

    # EventsScreen

    def show_events(self, sight: EventSight, rights: Rights) -> None:
        for card in self.cards:
            self.ui.cards_layout.removeWidget(card)
            card.deleteLater()
        self.cards = [
            *(self._suggested(one) for one in sight.suggestions if rights.annul),
            *(self._appealed(one, rights) for one in sight.appeals),
            *(self._said(one, rights) for one in sight.statements),
        ]
        for card in self.cards:
            self.ui.cards_layout.addWidget(card)
        self.ui.none_text.setVisible(not self.cards)
        for kind, made in self._kinds.items():
            self._actions.offer(made, on=rights.receive and kind in sight.sayable.kinds)
        self._actions.offer(self._appeal, on=rights.receive and bool(sight.appealable))

    def _suggested(self, one: Suggestion) -> Card:
        heading = self.tr("Det här talar för {kind}").format(kind=worded(one.kind).lower())
        deeds: list[Deed] = [(self.tr("Börja på beslutet…"), partial(self.presenter.begin, one))]
        return Card(("info", "accent"), heading, (*one.because, one.section), deeds, self.ui.inner)

    def _said(self, one: Statement, rights: Rights) -> Card:
        who = self._pane.people.get(one.recorded_by, one.recorded_by)
        lines = [self.tr("Lämnat av {sender}, registrerat av {who}.").format(sender=one.sender, who=who), one.text]
        deeds: list[Deed] = []
        if one.document_id is not None:
            deeds.append((self.tr("Visa handlingen"), partial(self._pane.show_document, one.document_id)))
        if not one.holds:
            by = self._pane.people.get(one.annulled_by or "", one.annulled_by or "")
            lines.append(self.tr("Makulerat av {who}: {why}").format(who=by, why=one.annulled_text))
        elif rights.annul:
            if one.kind is StatementKind.DELAY and self._undecided():
                deeds.append((self.tr("Avslå begäran…"), partial(self.presenter.refuse, one)))
            deeds.append((self.tr("Makulera…"), partial(self.presenter.annul, one)))
        icon = ("done", "ok") if one.holds else ("blocked", "muted")
        return Card(icon, words.told(one), lines, deeds, self.ui.inner)

    def _undecided(self) -> bool:
        decided = [d for d in self._pane.file.decisions if d.state is DecisionState.DECIDED]
        return not any(d.kind in ANSWERS for d in decided)

    def _appealed(self, sheet: AppealSheet, rights: Rights) -> Card:
        held = sheet.appeal
        lines = [
            self.tr("Kom in {day} från {sender}.").format(day=long_form(held.received), sender=held.sender),
            held.text,
            *self._days(sheet),
        ]
        deeds: list[Deed] = []
        if held.document_id is not None:
            deeds.append((self.tr("Visa handlingen"), partial(self._pane.show_document, held.document_id)))
        if held.state is AppealState.RECEIVED and rights.decide:
            deeds.append((self.tr("Pröva om det kom i rätt tid…"), partial(self.presenter.try_, sheet)))
        if held.state is AppealState.LATE and rights.annul:
            deeds.append((self.tr("Skriv beslutet…"), partial(self.presenter.dismiss, sheet)))
        if held.state is AppealState.TIMELY and rights.receive:
            deeds.append((self.tr("Överlämna…"), partial(self.presenter.forward, sheet)))
        if held.state is AppealState.FORWARDED and rights.receive:
            deeds.append((self.tr("Brev om överlämnande…"), partial(self.presenter.hand_over, sheet)))
            deeds.append((self.tr("Registrera utfallet…"), partial(self.presenter.settle, sheet)))
        if held.state is AppealState.SETTLED and rights.receive:
            deeds.append((self.tr("Underrätta parten…"), partial(self.presenter.tell_outcome, sheet)))
        return Card(LOOKS[held.state], words.standing(sheet), lines, deeds, self.ui.inner)

    def _days(self, sheet: AppealSheet) -> list[str]:
        """What the rules say of its days, both where two give different ones; what was done."""
        held = sheet.appeal
        made = []
        if sheet.timeliness is not None and held.state is AppealState.RECEIVED:
            made += [in_language(limit.text) for limit in sheet.timeliness.deadline.limits]
            made.append(in_language(sheet.timeliness.deadline.conflict))
        if held.tried_by is not None:
            who = self._pane.people.get(held.tried_by, held.tried_by)
            made.append(self.tr("Prövat av {who}: {why}").format(who=who, why=held.tried_text))
        if held.state in (AppealState.RECEIVED, AppealState.TIMELY):
            made.append(self.tr("Lämnas över senast {day} (46 § FL).").format(day=long_form(sheet.forwarding.day)))
        if held.forwarded_on is not None:
            text = self.tr("Överlämnat till {court} {day}.")
            made.append(text.format(court=held.forwarded_to, day=long_form(held.forwarded_on)))
        if held.outcome is not None and held.outcome_day is not None:
            text = self.tr("{day}: {outcome}. {text}")
            day = long_form(held.outcome_day)
            made.append(text.format(day=day, outcome=worded(held.outcome), text=held.outcome_text).strip())
        return made

    def ask(self, asked: Asked, then: Callable[[Given], None], weigh: Callable[[Given], None] | None = None) -> None:
        made = self.dialog = EventDialog(str(self._pane.case_id), asked, self._place, then, weigh)
        made.finished.connect(lambda _result: self._closed(made))
        self._place.ask.dialog(made)

    def _closed(self, dialog: EventDialog) -> None:
        """What comes late is not told to a form that is gone."""
        if self.dialog is dialog:
            self.dialog = None

    def show_note(self, text: str) -> None:
        if self.dialog is not None:
            self.dialog.show_note(text)

    def close_form(self) -> None:
        if self.dialog is not None:
            self.dialog.accept()

    def show_error(self, error: CaseworkerError) -> None:
        if self.dialog is not None:
            self.dialog.show_error(error)
