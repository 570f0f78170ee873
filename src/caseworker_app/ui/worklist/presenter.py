"""What the room of cases does: reads rows, filters, searches, previews, gives cases away, exports the list."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, Protocol
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from caseworker_app.domain.money import Money, formatted
from caseworker_app.errors import CaseworkerError
from caseworker_app.services.casework.awaited import ASSESSORS
from caseworker_app.services.overviews.worklists import CallChoice
from caseworker_app.ui.messages import Files, Words
from caseworker_app.ui.tasks import Latest, On
from caseworker_app.ui.worklist.chosen import OWN, Chosen, Views
from caseworker_app.ui.worklist.glance import Glance
from caseworker_app.ui.worklist.rows import ALL, LATE, MINE, PILLS, SECOND, Eyes, ListRow, prepared
from caseworker_app.ui.workplace import Workplace

if TYPE_CHECKING:
    from caseworker_app.services.office import Office

SEEN = "worklist.seen"


@dataclass(frozen=True, slots=True)
class Pillar:
    """A pill: its key and its count."""

    key: str
    count: int


@dataclass(frozen=True, slots=True)
class Nothing:
    """Why the list is empty and the way out: `reset` shows all cases, `register` and `call` go to where they begin."""

    title: str
    why: str
    way: str = ""


class WorklistScreen(Protocol):
    """What the presenter needs of the view."""

    def show_rows(self, rows: Sequence[ListRow]) -> None: ...

    def keep(self, keep: Callable[[ListRow], bool]) -> None: ...

    def shown(self) -> Sequence[ListRow]: ...

    def show_pills(self, pills: Sequence[Pillar], chosen: str) -> None: ...

    def show_views(self, views: Sequence[tuple[str, str]], chosen: str) -> None: ...

    def show_calls(self, calls: Sequence[CallChoice], chosen: Chosen) -> None: ...

    def show_summary(self, text: str) -> None: ...

    def show_nothing(self, nothing: Nothing | None) -> None: ...

    def show_busy(self, busy: bool) -> None: ...

    def sort(self, column: str) -> None: ...

    def go_to(self, case: UUID) -> bool: ...


@dataclass(frozen=True, slots=True)
class _Read:
    """What one reading brings."""

    calls: list[CallChoice]
    rows: list[ListRow]
    newest: int


class WorklistPresenter(QObject):
    """Rows stay in memory until something changes; a filter or a pill never asks the database.

    `arrived` when they have been read.
    """

    arrived = Signal()

    def __init__(self, screen: WorklistScreen, place: Workplace, glance: Glance) -> None:
        super().__init__()
        self._screen = screen
        self._place = place
        self._glance = glance
        tasks = place.tasks.during(place.lifetime)
        self._reading, self._finding = Latest(tasks), Latest(tasks)
        self._views = Views(place.state)
        self._rows: list[ListRow] = []
        self._counts: Counter[str] = Counter()
        self._calls: list[CallChoice] = []
        self._newest = 0
        self._hits: frozenset[UUID] | None = None
        self._wanted: UUID | None = None
        self.chosen = self._begun()
        self.view_key = ALL if place.opened.offline else self._views.last_key(self.chosen)
        self.loaded = False
        self._coming = False  # rows of another call are on their way

    def _begun(self) -> Chosen:
        """As the list was left; an offline file just opened shows every case in it."""
        last = self._views.last()
        if self._place.opened.offline:
            return Chosen(sort=last.sort if last else "")
        return last or Chosen(pill="")

    def load(self) -> None:
        """Read the rows (again); what is chosen, found and selected stays."""
        self._screen.show_busy(not self.loaded)
        call, opened, since = self.chosen.call, self._place.opened, self._seen()

        def work(office: Office) -> _Read:
            calls = office.worklists.calls()
            known = call if call in {one.key for one in calls} else ""
            fresh = office.worklists.fresh(since) if since else frozenset()
            lines = office.worklists.rows(known)
            newest = office.news.newest()
            return _Read(calls, prepared(lines, Eyes(opened.person, opened.today, fresh)), newest)

        self._reading.run(lambda: work(self._place.office()), self._loaded, self._failed)

    def _loaded(self, read: _Read) -> None:
        first, self.loaded, self._coming = not self.loaded, True, False
        self._rows, self._calls, self._newest = read.rows, read.calls, read.newest
        if self.chosen.call not in {one.key for one in read.calls}:
            self.chosen = replace(self.chosen, call="", track="")
        if not self.chosen.pill:
            mine = any(MINE in row.pills for row in read.rows)
            self.chosen = replace(self.chosen, pill=MINE if mine else ALL)
        self._screen.show_busy(False)
        self._screen.show_views(self._views.all(), self.view_key)
        self._screen.show_calls(read.calls, self.chosen)
        if first:
            self._screen.sort(self.chosen.sort or "due")
        self._arrange(read.rows)
        if self._wanted is not None:
            wanted, self._wanted = self._wanted, None
            self.reach(wanted)
        self.arrived.emit()

    def _failed(self, error: CaseworkerError) -> None:
        self._coming = False
        self._screen.show_busy(False)
        self._place.messages.failure(error, self.load)

    def reach(self, case: UUID) -> None:
        """Make a case current, whatever it takes to have it in the list."""
        if not self.loaded or self._coming:
            self._wanted = case
        elif not self._screen.go_to(case):
            self._hits = None
            self.view_key = ALL
            self.chosen = replace(self.chosen, view=ALL, pill=ALL, track="")
            self._screen.show_views(self._views.all(), self.view_key)
            self._screen.show_calls(self._calls, self.chosen)
            self._arrange()
            self._screen.go_to(case)

    def pick_pill(self, key: str) -> None:
        self.chosen = replace(self.chosen, pill=key)
        self._remember()
        self._arrange(recount=False)

    def pick_view(self, key: str) -> None:
        """A saved view brings its call, pill and order along."""
        self.view_key = key
        before, self.chosen = self.chosen, self._views.get(key, self.chosen)
        self._remember()
        if self.chosen.sort and self.chosen.sort != before.sort:
            self._screen.sort(self.chosen.sort)
        self._after_call(before.call)

    def _remember(self) -> None:
        if not self._place.opened.offline:
            self._views.remember(self.chosen, self.view_key)

    def pick_call(self, key: str, track: str = "") -> None:
        """Another call, or all of them; a track of it, or all."""
        before, self.chosen = self.chosen, replace(self.chosen, call=key, track=track)
        self._remember()
        self._after_call(before.call)

    def sorted_by(self, column: str) -> None:
        self.chosen = replace(self.chosen, sort=column)
        self._remember()

    def show(self, pill: str, call: str = "", view: str = "") -> None:
        """Shown from elsewhere: the list as a figure there promises it."""
        before = self.chosen
        self._hits = None
        self.view_key = view or ALL
        self.chosen = replace(before, view=view or ALL, pill=pill if pill in PILLS else ALL, call=call, track="")
        self._remember()
        if self.loaded:
            self._screen.show_views(self._views.all(), self.view_key)
            self._after_call(before.call)

    def _after_call(self, before: str) -> None:
        if self.chosen.call != before:
            self._coming = True
            self.load()
        else:
            self._screen.show_calls(self._calls, self.chosen)
            self._arrange()

    def search(self, text: str) -> None:
        """Cases with every word, in the register, the application or its attachments."""
        if not text.strip():
            self._finding.run(lambda: None, lambda _: None)
            self._hits = None
            self._arrange()
            return
        self._finding.run(lambda: self._place.office().worklists.found(text), self._found, self._failed)

    def _found(self, hits: frozenset[UUID]) -> None:
        self._hits = hits
        self._arrange()
        self._place.messages.announce(self.tr("%n träffar", "", len(self._screen.shown())))

    def _arrange(self, fresh: Sequence[ListRow] | None = None, *, recount: bool = True) -> None:
        """Another pill keeps other rows, but counts none anew."""
        chosen, hits, pill = self.chosen, self._hits, self.chosen.pill
        plain = chosen.view == ALL and not chosen.track and hits is None

        def inside(row: ListRow) -> bool:
            return chosen.in_view(row) and (hits is None or row.line.id in hits)

        self._screen.keep((lambda row: pill in row.pills) if plain else lambda row: pill in row.pills and inside(row))
        if fresh is not None:
            self._screen.show_rows(fresh)
        if recount:
            rows = self._rows if plain else filter(inside, self._rows)
            self._counts = Counter(chain.from_iterable(row.pills for row in rows))
        self._screen.show_pills([Pillar(key, self._counts[key]) for key in self._pills], pill)
        self._summarise()

    @property
    def _pills(self) -> list[str]:
        """Only who may assess has a second assessment to give."""
        may = self._place.opened.may(*ASSESSORS)
        return [key for key in PILLS if may or key != SECOND]

    def _summarise(self) -> None:
        shown = self._screen.shown()
        sought = Money(sum(row.line.sought.ore for row in shown))
        words = self.tr("%n ärenden", "", len(shown))
        self._screen.show_summary(self.tr("{count} · {sum} sökt").format(count=words, sum=formatted(sought)))
        self._screen.show_nothing(None if shown else self._why())

    def _why(self) -> Nothing:
        if not self._calls:
            return Nothing(
                self.tr("Ingen utlysning är inlagd"),
                self.tr("Börja med utlysningen. Sedan kan ansökningar läsas in eller registreras för hand."),
                "call",
            )
        if not self._rows and not self.chosen.call:
            return Nothing(
                self.tr("Inga ärenden än"),
                self.tr("Ansökningar kommer hit när de har lästs in eller registrerats."),
                "register",
            )
        if self._hits is not None:
            return Nothing(
                self.tr("Inget ärende har de orden"),
                self.tr("Sökningen gäller diarienummer, namn, ort och ord i ansökan, i det som visas här."),
                "reset",
            )
        if self.chosen.pill == LATE:
            return Nothing(self.tr("Inget är försenat"), self.tr("Alla frister i den här vyn hålls."), "reset")
        if self.chosen.pill == SECOND:
            why = self.tr("Inget ärende i den här vyn väntar på din bedömning efter en kollegas.")
            return Nothing(self.tr("Ingen andra bedömning väntar"), why, "reset")
        return Nothing(self.tr("Inga ärenden här"), self.tr("Vyn och filtren visar inget ärende just nu."), "reset")

    def reset(self) -> None:
        """All cases of all calls."""
        before = self.chosen
        self._hits = None
        self.view_key = ALL
        self.chosen = replace(before, view=ALL, pill=ALL, call="", track="")
        self._remember()
        self._screen.show_views(self._views.all(), self.view_key)
        self._after_call(before.call)

    def save_view(self) -> None:
        """Under a name of one's own, with filter, call and order."""
        wanted = Words(self.tr("Spara vyn"), self.tr("Vad ska vyn heta?"), self.tr("Spara vyn"), several=False)
        self._place.ask.words(wanted, self._save_view)

    def _save_view(self, name: str) -> None:
        clean = " ".join(name.split())[:60]
        self.view_key = self._views.save(clean, self.chosen)
        self._remember()
        self._screen.show_views(self._views.all(), self.view_key)
        self._place.messages.announce(self.tr("Vyn {name} är sparad.").format(name=clean))

    def remove_view(self) -> None:
        """The own view that is chosen; a built-in one stays."""
        if self.view_key.startswith(OWN):
            self._views.remove(self.view_key)
            self.view_key = ALL
            self._remember()
            self._screen.show_views(self._views.all(), self.view_key)

    def preview(self, cases: Sequence[UUID]) -> None:
        """What is chosen in the list, beside it."""
        chosen = set(cases)
        self._glance.look([row for row in self._screen.shown() if row.id in chosen] if chosen else [])

    def export(self, columns: Callable[[], tuple[tuple[str, ...], Sequence[Sequence[object]]]], ending: str) -> None:
        """The list as it stands, to a file."""
        name = self.tr("Ärenden {day}").format(day=self._place.opened.today.isoformat())
        wanted = Files(self.tr("Spara listan"), ((ending.upper(), f"*.{ending}"),), name=f"{name}.{ending}")
        self._place.ask.save_file(wanted, lambda path: self._write(path.with_suffix(f".{ending}"), columns()))

    def _write(self, path: Path, table: tuple[tuple[str, ...], Sequence[Sequence[object]]]) -> None:
        from caseworker_app.services.overviews.exports import Table, write_table  # noqa: PLC0415  # slow to import, seldom needed

        made = Table(self.tr("Ärenden"), table[0], table[1])  # type: ignore[arg-type]  # values of the columns
        said = self.tr("Listan är sparad som {name}.").format(name=path.name)
        self._place.tasks.run(
            lambda: write_table(path, made),
            lambda _: self._place.messages.announce(said),
            self._place.messages.failure,
            On.FILES,
        )

    def leave(self) -> None:
        """Remember how far the journal was seen, so that the next start can mark what is new."""
        if self._newest:
            self._place.state.set(f"{SEEN}.{self._place.opened.address}", self._newest)

    def _seen(self) -> int:
        return self._place.state.number(f"{SEEN}.{self._place.opened.address}")
