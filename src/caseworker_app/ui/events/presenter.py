"""What happens in the step: statements and appeals are read, asked about and put on record."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol
from uuid import UUID

from caseworker_app.domain.records.events import Statement
from caseworker_app.domain.states import AppealOutcome, Kind, Role, StatementKind
from caseworker_app.errors import CaseworkerError
from caseworker_app.services.casework.statements import Said, Sayable
from caseworker_app.services.casework.suggestions import Suggestion
from caseworker_app.services.deciding.appeals import Appealable, AppealSheet, Served
from caseworker_app.services.deciding.decisions import Draft
from caseworker_app.services.office import Office
from caseworker_app.ui.events import words
from caseworker_app.ui.events.words import IN_TIME, Asked, Given
from caseworker_app.ui.labels import worded
from caseworker_app.ui.mending import lacking
from caseworker_app.ui.messages import Choice, Question, Weight, Words
from caseworker_app.ui.step import CasePane
from caseworker_app.ui.translation import translate
from caseworker_app.ui.workplace import Workplace


@dataclass(frozen=True, slots=True)
class EventSight:
    """Everything said and appealed in the case, and what can be put on record today."""

    statements: tuple[Statement, ...]
    appeals: tuple[AppealSheet, ...]
    sayable: Sayable
    appealable: tuple[Appealable, ...]
    suggestions: tuple[Suggestion, ...]

    @property
    def may_appeal(self) -> bool:
        return any(one.rule.appealable for one in self.appealable)


@dataclass(frozen=True, slots=True)
class Rights:
    """What who works here may do."""

    receive: bool
    annul: bool
    decide: bool


class EventsScreen(Protocol):
    def show_events(self, sight: EventSight, rights: Rights) -> None: ...

    def ask(self, asked: Asked, then: Callable[[Given], None], weigh: Callable[[Given], None] | None = None) -> None:
        """A form that stays open until it is closed; `weigh` is told of every other day."""
        ...

    def show_note(self, text: str) -> None:
        """What the days say, in the open form."""
        ...

    def close_form(self) -> None: ...

    def show_error(self, error: CaseworkerError) -> None:
        """In the open form, where what is typed stays."""
        ...


def read(office: Office, case_id: UUID) -> EventSight:
    return EventSight(
        statements=tuple(reversed(office.statements.of(case_id))),
        appeals=tuple(reversed(office.appeals.of(case_id))),
        sayable=office.statements.sayable(case_id),
        appealable=tuple(office.appeals.appealable(case_id)),
        suggestions=tuple(office.suggestions.of(case_id)),
    )


class EventsPresenter:
    """Everything is written by services; what they refuse is told in the form that is open."""

    def __init__(self, screen: EventsScreen, place: Workplace, pane: CasePane) -> None:
        self._screen = screen
        self._place = place
        self._pane = pane
        self.sight: EventSight | None = None

    @property
    def rights(self) -> Rights:
        may = self._place.opened.may
        rules = self._pane.file.call.rules
        deciders = [role for role in Role if role.value == rules.decider_role] or [Role.DECIDER]
        return Rights(may(Role.CASEWORKER, Role.REGISTRAR), may(Role.CASEWORKER), may(*deciders))

    def load(self, then: Callable[[EventSight], None] | None = None) -> None:
        case_id = self._pane.case_id

        def shown(sight: EventSight) -> None:
            self.sight = sight
            self._screen.show_events(sight, self.rights)
            if then is not None:
                then(sight)

        self._place.run(lambda office: read(office, case_id), shown)

    # A party says something

    def say(self, kind: StatementKind) -> None:
        """Ask for a statement that came in; why it cannot be is told by the form when it is tried."""
        self.load(lambda sight: self._ask_statement(kind, sight))

    def _ask_statement(self, kind: StatementKind, sight: EventSight) -> None:
        asked = words.statement(kind, sight.sayable, self._pane.file.documents, self._place.opened.today)
        self._screen.ask(asked, lambda given: self._said(kind, given))

    def _said(self, kind: StatementKind, given: Given) -> None:
        case_id = self._pane.case_id
        said = Said(day=given.day, sender=given.who, text=given.text, document_id=given.document, file=given.file)

        def write(office: Office) -> object:
            if kind is StatementKind.DECLINED:
                return office.statements.decline(case_id, said, given.amount)
            if kind is StatementKind.WITHDRAWN:
                return office.statements.withdraw(case_id, said)
            return office.statements.ask_to_decide(case_id, said)

        self._write(write, translate("events", "Beskedet är registrerat"))

    def annul(self, statement: Statement) -> None:
        """Recorded by mistake; the reason is asked for."""
        wanted = Words(
            translate("events", "Makulera beskedet"),
            translate("events", "Varför ska det inte gälla?"),
            translate("events", "Makulera"),
            about=str(statement.id),
            topic="void",
        )

        def annulled(text: str) -> None:
            self._place.write(
                lambda office: office.statements.annul(statement.id, text, statement.version),
                lambda _saved: self._done(translate("events", "Beskedet är makulerat")),
            )

        self._place.ask.words(wanted, annulled)

    def refuse(self, statement: Statement) -> None:
        """Begin the decision that refuses a request for a decision (12 § FL), and go to it."""
        because = words.told(statement)
        self.begin(Suggestion(Kind.DELAY_REFUSAL, (), (because,), "12 § FL"), Draft(kind=Kind.DELAY_REFUSAL))

    def dismiss(self, sheet: AppealSheet) -> None:
        """Begin the decision that dismisses a late appeal (45 § FL), with the reasons of the trial."""
        kind, why = Kind.APPEAL_DISMISSAL, sheet.appeal.tried_text
        draft = Draft(kind=kind, text=why, replaces=sheet.decision.id)
        self.begin(Suggestion(kind, (), (why,), "45 § FL"), draft)

    def begin(self, suggestion: Suggestion, draft: Draft | None = None) -> None:
        """Begin the decision that the case suggests, and go to it."""
        case_id, kind = self._pane.case_id, suggestion.kind
        verb = Choice("begin", translate("events", "Börja på beslutet"), Weight.PRIMARY)

        def begun(_key: str) -> None:
            self._place.write(
                lambda office: office.decisions.draft(case_id, draft or suggestion.draft),
                lambda _made: self._pane.go("proposal"),
            )

        self._place.ask.choose(Question(worded(kind), "\n".join(suggestion.because), (verb,)), begun)

    # Appeals

    def receive(self) -> None:
        """Ask for an appeal that came in; where none can be made, say by which rule."""
        self.load(self._ask_appeal)

    def _ask_appeal(self, sight: EventSight) -> None:
        if not sight.may_appeal:
            self._explain(sight)
            return
        asked = words.appeal(sight.appealable, self._pane.file.documents, self._place.opened.today)
        self._screen.ask(asked, self._received)

    def _explain(self, sight: EventSight) -> None:
        rule = sight.appealable[0].rule if sight.appealable else None
        text = translate("events", "Ärendet har inget beslut som kan överklagas.")
        if rule is not None:
            mark = "" if rule.reviewed else translate("events", "Regeln är ej juridiskt granskad; fråga en jurist.")
            text = f"{rule.text.strip()} {mark}".strip()
        question = Question(translate("events", "Överklagande"), text, (), translate("events", "Stäng"))
        self._place.ask.choose(question, lambda _key: None)

    def _received(self, given: Given) -> None:
        came = Said(day=given.day, sender=given.who, text=given.text, document_id=given.document, file=given.file)
        decision = UUID(given.choice)
        self._write(
            lambda office: office.appeals.receive(decision, came), translate("events", "Överklagandet är registrerat")
        )

    def try_(self, sheet: AppealSheet) -> None:
        """The trial of the time; another day in the form is weighed at once."""
        held = sheet.appeal

        def weigh(given: Given) -> None:
            self._place.run(
                lambda office: office.appeals.weigh(held.id, given.day), lambda days: self._screen.show_note(days.text)
            )

        def tried(given: Given) -> None:
            served, in_time = Served(given.day, given.who), given.choice == IN_TIME
            self._write(
                lambda office: office.appeals.try_(held.id, served, given.text, held.version, in_time=in_time),
                translate("events", "Rättidsprövningen är gjord"),
            )

        self._screen.ask(words.trial(sheet), tried, weigh)

    def forward(self, sheet: AppealSheet) -> None:
        held = sheet.appeal
        self._screen.ask(
            words.forwarding(sheet, self._place.opened.today),
            lambda given: self._write(
                lambda office: office.appeals.forward(held.id, given.day, held.version),
                translate("events", "Överlämnandet är registrerat"),
            ),
        )

    def hand_over(self, sheet: AppealSheet) -> None:
        """The letter to the court, with the list of what goes with it (46 § FL)."""
        text = translate("events", "Brevet till {court} räknar upp ärendets handlingar, låses och väntar i Utskick.")
        told = f"{text.format(court=sheet.appeal.forwarded_to)} {words.addressed(sheet)}"
        self._letter(sheet, told, lambda office: office.appeal_letters.hand_over(sheet.appeal.id))

    def tell_outcome(self, sheet: AppealSheet) -> None:
        """The letter to the party of what the court came to."""
        told = translate("events", "Brevet till parten säger hur överklagandet avgjordes, låses och väntar i Utskick.")
        self._letter(sheet, told, lambda office: office.appeal_letters.tell_outcome(sheet.appeal.id))

    def _letter(self, sheet: AppealSheet, told: str, make: Callable[[Office], object]) -> None:
        verb = Choice("make", translate("events", "Gör brevet"), Weight.PRIMARY)

        def chosen(_key: str) -> None:
            self._place.write(
                make,
                lambda _made: self._done(translate("events", "Brevet väntar i Utskick")),
                lambda error: lacking(self._place, sheet.appeal.case_id, error, "events"),
            )

        self._place.ask.choose(Question(translate("events", "Brev"), told, (verb,)), chosen)

    def settle(self, sheet: AppealSheet) -> None:
        held = sheet.appeal
        self._screen.ask(
            words.outcome(sheet, self._place.opened.today),
            lambda given: self._write(
                lambda office: office.appeals.settle(
                    held.id, AppealOutcome(given.choice), given.day, given.text, held.version
                ),
                translate("events", "Utfallet är registrerat"),
            ),
        )

    def _write(self, work: Callable[[Office], object], told: str) -> None:
        self._place.write(work, lambda _made: self._done(told, form=True), self._screen.show_error)

    def _done(self, told: str, *, form: bool = False) -> None:
        if form:
            self._screen.close_form()
        self._place.messages.announce(told)
        self.load()
