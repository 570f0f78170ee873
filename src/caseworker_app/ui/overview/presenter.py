"""What the first room does: reads a call's overview and says it in words; a row leads to the work itself."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Protocol
from uuid import UUID

from PySide6.QtCore import QObject

from caseworker_app.domain.states import CaseState
from caseworker_app.errors import CaseworkerError
from caseworker_app.services.overviews.overview import Overview, Wait, Waiting
from caseworker_app.services.overviews.worklists import CallChoice
from caseworker_app.ui.days import long_form, short_month, weekday
from caseworker_app.ui.happenings import Happening, told
from caseworker_app.ui.lately import left_at
from caseworker_app.ui.overview.trials import Trials
from caseworker_app.ui.tasks import Latest
from caseworker_app.ui.widgets.count_bars import Bar
from caseworker_app.ui.widgets.timeline import Point
from caseworker_app.ui.worklist.rows import PHASES, pill_of
from caseworker_app.ui.workplace import Workplace

if TYPE_CHECKING:
    from caseworker_app.services.office import Office

CALL = "overview.call"
PERIOD = "activity_period"


@dataclass(frozen=True, slots=True)
class News:
    """One happening, said: what, where, when and by whom."""

    text: str
    below: str
    icon: str
    case_id: UUID | None


class OverviewScreen(Protocol):
    """What the presenter needs of the view."""

    def show_calls(self, calls: Sequence[CallChoice], chosen: str) -> None: ...

    def show_overview(self, seen: Overview) -> None: ...

    def show_no_call(self) -> None: ...


class OverviewPresenter(QObject):
    """One call at a time; the choice is remembered."""

    def __init__(self, screen: OverviewScreen, place: Workplace) -> None:
        super().__init__()
        self._screen = screen
        self._place = place
        self._latest = Latest(place.tasks.during(place.lifetime))
        self.call = place.state.text(CALL)
        self._cases: dict[Wait, UUID] = {}
        self._begin: dict[Wait, UUID] = {}
        self._states: dict[Wait, frozenset[CaseState]] = {}
        self._trials = Trials(place)

    def load(self) -> None:
        """Read the chosen call, or the newest one that is there."""
        wanted = self.call

        def work(office: Office) -> tuple[list[CallChoice], Overview | None]:
            calls = office.worklists.calls()
            key = wanted if wanted in {one.key for one in calls} else calls[0].key if calls else ""
            return calls, office.overviews.of(key) if key else None

        self._latest.run(lambda: work(self._place.office()), lambda found: self._loaded(*found), self._failed)

    def _loaded(self, calls: list[CallChoice], seen: Overview | None) -> None:
        self._screen.show_calls(calls, seen.key if seen else "")
        if seen is None:
            self._screen.show_no_call()
        else:
            self.call = seen.key
            self._cases = {one.what: one.case for one in seen.waiting if one.case is not None}
            self._states = {one.what: one.states for one in seen.waiting}
            self._begin = {one.what: one.begin for one in seen.waiting if one.begin is not None}
            self._screen.show_overview(seen)

    def _failed(self, error: CaseworkerError) -> None:
        self._place.messages.failure(error, self.load)

    def pick_call(self, key: str) -> None:
        self.call = key
        self._place.state.set(CALL, key)
        self.load()

    def follow(self, what: Wait) -> None:
        """To the list, at the case that is named, or the room, where this work waits."""
        go = self._place.go
        row = {"row": str(self._begin[what])} if what in self._begin else {}
        if what in self._cases:
            go.case(self._cases[what], "events")
        elif what is Wait.DECIDE:
            go.room("decisions", **({"round": row["row"]} if row else {}))
        elif what is Wait.REGISTER:
            go.incoming()
        elif what is Wait.REVIEW:
            go.room("reports", show="received", **row)
        elif what is Wait.SECOND:
            go.room("cases", view="alla", pill="andra", call=self.call, **row)
        elif what is Wait.TRY:
            self._trials.ask()
        else:
            pills = {
                Wait.CHECK: "formell",
                Wait.OVERDUE: "försenade",
                Wait.ASSESS: "bedömning",
                Wait.PROPOSE: "förslag",
                Wait.RETURNED: "förslag",
            }
            pill = pills.get(what) or pill_of(self._states.get(what, frozenset()))
            go.room("cases", view="mina", pill=pill, call=self.call, **row)

    def open_case(self, case: UUID) -> None:
        self._place.go.case(case)

    def show_all(self, *, mine: bool = False) -> None:
        self._place.go.room("cases", view="mina" if mine else "alla", pill="alla", call=self.call)

    @property
    def last_case(self) -> UUID | None:
        """The case that was open last in this database."""
        left = left_at(self._place)
        return left.case if left is not None else None

    def go_on(self) -> None:
        """At the step one was at."""
        left = left_at(self._place)
        if left is not None:
            self._place.go.case(left.case, left.step)

    def points(self, seen: Overview) -> list[Point]:
        """The call's key dates; real rounds take the place of planned ones."""
        made = []
        for one in seen.dates:
            day = one.end if one.kind == PERIOD and one.end else one.start
            if one.kind == "decision_round" and seen.rounds:
                continue
            made.append(Point(day, _label(day), self._short(one.kind, one.title), one.title))
        for number, held in enumerate(sorted(seen.rounds, key=lambda one: one.day), 1):
            text = self.tr("Beslut {number}").format(number=number)
            made.append(Point(held.day, _label(held.day), text, held.name))
        made.sort(key=lambda point: point.day)
        return _with_years(made)

    def _short(self, kind: str, title: str) -> str:
        words = {
            "call_open": self.tr("Öppnade"),
            "application_deadline": self.tr("Sista ansökan"),
            "decision_round": self.tr("Beslut"),
            "payment_1": self.tr("Utbetalning 1"),
            PERIOD: self.tr("Period slut"),
            "progress_report_due": self.tr("Lägesrapport"),
            "payment_2_window": self.tr("Utbetalning 2"),
            "spend_deadline": self.tr("Sista dag använda"),
            "agency_report": self.tr("Till regeringen"),
            "final_report_due": self.tr("Slutredovisning"),
        }
        return words.get(kind, title)

    def subtitle(self, seen: Overview) -> str:
        """`Onsdag 25 november 2020 · Utbetalning 2 om 6 dagar`."""
        words = f"{weekday(seen.today).capitalize()} {long_form(seen.today)}"
        coming = next((point for point in self.points(seen) if point.day >= seen.today), None)
        if coming is None:
            return words
        days = (coming.day - seen.today).days
        when = self.tr("i dag") if days == 0 else self.tr("om %n dagar", "", days)
        return f"{words} · {coming.text} {when}"

    @staticmethod
    def day_words(day: date) -> str:
        return _label(day)

    def phases(self, seen: Overview) -> list[Bar]:
        """Cases by phase; the granted ones apart from the other decided."""
        titles = {
            "formell": self.tr("Formell kontroll"),
            "komplettering": self.tr("Komplettering"),
            "bedömning": self.tr("Bedömning"),
            "förslag": self.tr("Förslag till beslut"),
        }
        made = [
            Bar(title, sum(seen.states.get(state, 0) for state in PHASES[key]), key != "komplettering")
            for key, title in titles.items()
        ]
        granted = (CaseState.GRANTED, CaseState.REPORTED, CaseState.CLOSED)
        others = [state for state in PHASES["beslutade"] if state not in granted]
        made.append(Bar(self.tr("Beslutade, bifall"), sum(seen.states.get(state, 0) for state in granted)))
        made.append(Bar(self.tr("Beslutade, övriga"), sum(seen.states.get(state, 0) for state in others)))
        return made

    def news(self, seen: Overview) -> list[News]:
        """What was done last, in words."""
        return [self._said(one, seen) for one in told(seen.heads, seen.names, one_case=False)]

    def _said(self, one: Happening, seen: Overview) -> News:
        where = seen.numbers.get(one.case_id, "") if one.case_id is not None else ""
        if one.case_id is None and one.times > 1:
            where = self.tr("%n ärenden", "", one.times)
        when = f"{_label(one.at.date())} {one.at:%H:%M}"
        return News(": ".join(p for p in (one.text, where) if p), f"{when} · {one.actor}", one.icon, one.case_id)

    def words(self, waiting: Waiting) -> tuple[str, str]:
        """What waits in a sentence, and its icon."""
        said = {
            Wait.JAV: (self.tr("Svara på jävsfrågan"), "lock"),
            Wait.CHECK: (self.tr("Kontrollera formellt"), "check"),
            Wait.ANSWERED: (self.tr("Gå igenom svar på komplettering"), "message"),
            Wait.OVERDUE: (self.tr("Komplettering har inte kommit in"), "warning"),
            Wait.ASSESS: (self.tr("Bedöm ansökningar"), "scale"),
            Wait.SECOND: (self.tr("Gör andra bedömningen"), "scale"),
            Wait.RETURNED: (self.tr("Rätta returnerade förslag"), "undo"),
            Wait.PROPOSE: (self.tr("Skriv förslag till beslut"), "edit"),
            Wait.DECIDE: (self.tr("Besluta omgångar"), "decision"),
            Wait.REVIEW: (self.tr("Granska redovisningar"), "reports"),
            Wait.REGISTER: (self.tr("Registrera inkomna rader"), "plus"),
            Wait.TRY: (self.tr("Pröva jävsfrågor, 18 § FL"), "lock"),
            Wait.APPEAL: (self.tr("Rättidspröva överklaganden, 45 § FL"), "scale"),
            Wait.FORWARD: (self.tr("Lämna över överklaganden, 46 § FL"), "dispatch"),
        }
        return said[waiting.what]


def _label(day: date) -> str:
    return f"{day.day}\u00a0{short_month(day)}"


def _with_years(points: Sequence[Point]) -> list[Point]:
    """The first day of each year bears it."""
    made, year = [], 0
    for point in points:
        label = point.label if point.day.year == year else f"{point.label}\u00a0{point.day.year}"
        made.append(Point(point.day, label, point.text, point.full))
        year = point.day.year
    return made
