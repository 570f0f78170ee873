"""An office: a database as one person works in it, with every service at hand."""

from __future__ import annotations

from caseworker_app.domain.eligibility import Register
from caseworker_app.printing.here import this_machine
from caseworker_app.services.administration.accounts import SystemKeys
from caseworker_app.services.administration.calls import Calls
from caseworker_app.services.administration.databases import Databases
from caseworker_app.services.administration.debtors import Debtors
from caseworker_app.services.administration.people import People
from caseworker_app.services.archiving.archive_copy import ArchiveCopies
from caseworker_app.services.archiving.disposals import Disposals
from caseworker_app.services.away.offline import Offline
from caseworker_app.services.casework.assessments import Assessments
from caseworker_app.services.casework.assignments import Assignments
from caseworker_app.services.casework.cases import Cases
from caseworker_app.services.casework.completions import Completions
from caseworker_app.services.casework.history import History
from caseworker_app.services.casework.identities import Identities
from caseworker_app.services.casework.papers import Papers
from caseworker_app.services.casework.presence import Presence
from caseworker_app.services.casework.records import Records
from caseworker_app.services.casework.recusals import Recusals
from caseworker_app.services.casework.reviews import Reviews
from caseworker_app.services.casework.statements import Statements
from caseworker_app.services.casework.suggestions import Suggestions
from caseworker_app.services.deciding.allocation import Allocations
from caseworker_app.services.deciding.appeals import Appeals
from caseworker_app.services.deciding.decisions import Decisions
from caseworker_app.services.deciding.frames import Frames
from caseworker_app.services.deciding.published import Published
from caseworker_app.services.deciding.roundlists import RoundLists
from caseworker_app.services.deciding.rounds import Rounds
from caseworker_app.services.deciding.undecided import Undecided
from caseworker_app.services.deciding.wording import Wording
from caseworker_app.services.desk import Desk
from caseworker_app.services.intake.incoming import Incomings
from caseworker_app.services.intake.run import Intake
from caseworker_app.services.news import News
from caseworker_app.services.overviews.charts import Charts
from caseworker_app.services.overviews.government import GovernmentReports
from caseworker_app.services.overviews.my_dates import MyDates
from caseworker_app.services.overviews.overview import Overviews
from caseworker_app.services.overviews.previews import Previews
from caseworker_app.services.overviews.statistics import StatisticsService
from caseworker_app.services.overviews.worklists import Worklists
from caseworker_app.services.paying.claim_rows import ClaimRows
from caseworker_app.services.paying.claims import Claims
from caseworker_app.services.paying.payees import Payees
from caseworker_app.services.paying.payment_runs import PaymentRuns
from caseworker_app.services.paying.payments import Payments
from caseworker_app.services.paying.settlements import Settlements
from caseworker_app.services.paying.stops import Stops
from caseworker_app.services.ports import Clock
from caseworker_app.services.reporting.controls import Controls
from caseworker_app.services.reporting.reminders import Reminders
from caseworker_app.services.reporting.report_import import ReportImports
from caseworker_app.services.reporting.report_review import ReportReviews
from caseworker_app.services.reporting.report_rows import ReportRows
from caseworker_app.services.reporting.reports import Reports
from caseworker_app.services.reporting.risks import Risks
from caseworker_app.services.sending.appeal_letters import AppealLetters
from caseworker_app.services.sending.batches import Batches
from caseworker_app.services.sending.dispatch import Dispatches
from caseworker_app.services.sending.dispatch_lists import DispatchLists
from caseworker_app.services.sending.dispatch_rows import DispatchRows
from caseworker_app.services.sending.dissents import Dissents
from caseworker_app.services.sending.letters import Letters
from caseworker_app.services.sending.prints import Prints
from caseworker_app.services.sending.sealing import ChosenSeal, Unremembered
from caseworker_app.services.sending.seals import Seals
from caseworker_app.store.listening import Listening
from caseworker_app.store.work import Store
from caseworker_app.sync.casefile import Keys


class Office:
    """Every service of one person in one database; close it when done."""

    def __init__(
        self,
        store: Store,
        clock: Clock,
        known: Register,
        *,
        sample: bool,
        keys: Keys | None = None,
        seal: ChosenSeal | None = None,
    ) -> None:
        self._store = store
        self._keys = keys or SystemKeys()
        self._seal = seal or ChosenSeal(Unremembered(), self._keys)
        self.desk = Desk(store, clock, known, sample)
        self.databases = Databases(self.desk)
        self.calls = Calls(self.desk)
        self.people = People(self.desk)
        self.intake = Intake(self.desk)
        self.incomings = Incomings(self.desk)
        self.cases = Cases(self.desk)
        self.recusals = Recusals(self.desk)
        self.assignments = Assignments(self.desk)
        self.worklists = Worklists(self.desk)
        self.overviews = Overviews(self.desk)
        self.records = Records(self.desk)
        self.identities = Identities(self.desk)
        self.previews = Previews(self.desk)
        self.reviews = Reviews(self.desk)
        self.completions = Completions(self.desk)
        self.assessments = Assessments(self.desk)
        self.decisions = Decisions(self.desk)
        self.rounds = Rounds(self.desk)
        self.round_lists = RoundLists(self.desk, self.decisions)
        self.frames = Frames(self.desk)
        self.allocations = Allocations(self.desk, self.decisions)
        self._send()
        self.statements = Statements(self.desk)
        self.suggestions = Suggestions(self.desk)
        self.appeals = Appeals(self.desk)
        self.published = Published(self.desk)
        self.undecided = Undecided(self.desk)
        self._follow_up()
        self._look_over()
        listening = Listening(store.engine)
        self.news = News(self.desk, listening)
        self.presence = Presence(self.desk, listening)
        self.history = History(self.desk)
        self.offline = Offline(self.desk, self._keys)

    def _send(self) -> None:
        self.papers = Papers(self.desk)
        self.letters = Letters(self.desk, None if self.desk.sample else self._seal)
        self.seals = Seals(self.desk, self._seal)
        self.appeal_letters = AppealLetters(self.desk, self.letters)
        self.dissents = Dissents(self.desk, self.letters)
        self.wording = Wording(self.desk)
        self.dispatches = Dispatches(self.desk)
        self.dispatch_rows = DispatchRows(self.desk)
        self.dispatch_lists = DispatchLists(self.desk)
        self.batches = Batches(self.desk)
        self.prints = Prints(self.desk, this_machine())

    def _look_over(self) -> None:
        self.charts = Charts(self.desk)
        self.my_dates = MyDates(self.desk)
        self.government = GovernmentReports(self.desk)
        self.statistics = StatisticsService(self.desk)

    def _follow_up(self) -> None:
        self.debtors = Debtors(self.desk)
        self.payees = Payees(self.desk)
        self.stops = Stops(self.desk)
        self.payments = Payments(self.desk)
        self.payment_runs = PaymentRuns(self.desk)
        self.reports = Reports(self.desk)
        self.report_rows = ReportRows(self.desk)
        self.report_reviews = ReportReviews(self.desk, self.letters)
        self.report_imports = ReportImports(self.desk)
        self.reminders = Reminders(self.desk, self.letters)
        self.archive_copies = ArchiveCopies(self.desk)
        self.disposals = Disposals(self.desk)
        self.settlements = Settlements(self.desk, self.letters)
        self.claims = Claims(self.desk)
        self.risks = Risks(self.desk)
        self.controls = Controls(self.desk)
        self.claim_rows = ClaimRows(self.desk)

    def close(self) -> None:
        self.news.close()
        self._store.engine.dispose()
