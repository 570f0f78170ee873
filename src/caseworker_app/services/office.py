"""An office: a database as one person works in it, with every service at hand."""

from __future__ import annotations

from caseworker_app.domain.eligibility import Register
from caseworker_app.printing.here import this_machine
from caseworker_app.services.accounts import SystemKeys
from caseworker_app.services.allocation import Allocations
from caseworker_app.services.appeals import Appeals
from caseworker_app.services.archive_copy import ArchiveCopies
from caseworker_app.services.assessments import Assessments
from caseworker_app.services.assignments import Assignments
from caseworker_app.services.batches import Batches
from caseworker_app.services.calls import Calls
from caseworker_app.services.cases import Cases
from caseworker_app.services.charts import Charts
from caseworker_app.services.claim_rows import ClaimRows
from caseworker_app.services.claims import Claims
from caseworker_app.services.completions import Completions
from caseworker_app.services.databases import Databases
from caseworker_app.services.debtors import Debtors
from caseworker_app.services.decisions import Decisions
from caseworker_app.services.desk import Desk
from caseworker_app.services.dispatch import Dispatches
from caseworker_app.services.dispatch_lists import DispatchLists
from caseworker_app.services.dispatch_rows import DispatchRows
from caseworker_app.services.frames import Frames
from caseworker_app.services.government import GovernmentReports
from caseworker_app.services.history import History
from caseworker_app.services.intake.incoming import Incomings
from caseworker_app.services.intake.run import Intake
from caseworker_app.services.letters import Letters
from caseworker_app.services.my_dates import MyDates
from caseworker_app.services.news import News
from caseworker_app.services.offline import Offline
from caseworker_app.services.overview import Overviews
from caseworker_app.services.payees import Payees
from caseworker_app.services.payment_runs import PaymentRuns
from caseworker_app.services.payments import Payments
from caseworker_app.services.people import People
from caseworker_app.services.ports import Clock
from caseworker_app.services.previews import Previews
from caseworker_app.services.prints import Prints
from caseworker_app.services.published import Published
from caseworker_app.services.records import Records
from caseworker_app.services.recusals import Recusals
from caseworker_app.services.reminders import Reminders
from caseworker_app.services.report_import import ReportImports
from caseworker_app.services.report_review import ReportReviews
from caseworker_app.services.report_rows import ReportRows
from caseworker_app.services.reports import Reports
from caseworker_app.services.reviews import Reviews
from caseworker_app.services.roundlists import RoundLists
from caseworker_app.services.rounds import Rounds
from caseworker_app.services.settlements import Settlements
from caseworker_app.services.statements import Statements
from caseworker_app.services.statistics import StatisticsService
from caseworker_app.services.stops import Stops
from caseworker_app.services.suggestions import Suggestions
from caseworker_app.services.undecided import Undecided
from caseworker_app.services.wording import Wording
from caseworker_app.services.worklists import Worklists
from caseworker_app.store.work import Store
from caseworker_app.sync.casefile import Keys


class Office:
    """Every service of one person in one database; close it when done."""

    def __init__(self, store: Store, clock: Clock, known: Register, *, sample: bool, keys: Keys | None = None) -> None:
        self._store = store
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
        self.charts = Charts(self.desk)
        self.my_dates = MyDates(self.desk)
        self.government = GovernmentReports(self.desk)
        self.statistics = StatisticsService(self.desk)
        self.news = News(self.desk)
        self.history = History(self.desk)
        self.offline = Offline(self.desk, keys or SystemKeys())

    def _send(self) -> None:
        self.letters = Letters(self.desk)
        self.wording = Wording(self.desk)
        self.dispatches = Dispatches(self.desk)
        self.dispatch_rows = DispatchRows(self.desk)
        self.dispatch_lists = DispatchLists(self.desk)
        self.batches = Batches(self.desk)
        self.prints = Prints(self.desk, this_machine())

    def _follow_up(self) -> None:
        self.debtors = Debtors(self.desk)
        self.payees = Payees(self.desk)
        self.stops = Stops(self.desk)
        self.payments = Payments(self.desk)
        self.payment_runs = PaymentRuns(self.desk)
        self.reports = Reports(self.desk)
        self.report_rows = ReportRows(self.desk)
        self.report_reviews = ReportReviews(self.desk)
        self.report_imports = ReportImports(self.desk)
        self.reminders = Reminders(self.desk)
        self.archive_copies = ArchiveCopies(self.desk)
        self.settlements = Settlements(self.desk)
        self.claims = Claims(self.desk)
        self.claim_rows = ClaimRows(self.desk)

    def close(self) -> None:
        self.news.close()
        self._store.engine.dispose()
