"""The figures of a call as charts, each with its table, and the same as a spreadsheet."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from caseworker_app.domain.call import Call
from caseworker_app.domain.dates import long_form
from caseworker_app.domain.money import Money
from caseworker_app.sentences import Sentence
from caseworker_app.services.desk import Desk
from caseworker_app.services.overviews.exports import Table, write_book
from caseworker_app.services.overviews.statistics import Statistics, StatisticsService
from caseworker_app.store import claim_queries
from caseworker_app.store.claim_queries import ClaimSums

Point = tuple[str, int | Money]


@dataclass(frozen=True, slots=True)
class Chart:
    """One picture: labels with counts, or with sums; the table beside it holds the same."""

    key: str
    title: str
    points: tuple[Point, ...]

    @property
    def money(self) -> bool:
        return any(isinstance(value, Money) for _, value in self.points)

    @property
    def table(self) -> Table:
        return Table(self.title, ("Post", "Belopp (kronor)" if self.money else "Antal"), list(self.points))


class Charts:
    """Reading figures as pictures."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._statistics = StatisticsService(desk)

    def of(self, call_key: str) -> tuple[Chart, ...]:
        """Every chart that has something to show, in the order of a call's life."""
        figures = self._statistics.of(call_key)
        with self._desk.reading() as work:
            stored, call = self._desk.call_by_key(work, call_key)
            claims = claim_queries.sums(work, stored.id)
        made = [*_arrived(call, figures), *_decided(call, figures), *_money(call, figures), *_after(call, figures)]
        return tuple(one for one in [*made, _claims(claims)] if any(value for _, value in one.points))

    def write(self, call_key: str, path: Path) -> tuple[Chart, ...]:
        """One XLSX file with a sheet per chart."""
        charts = self.of(call_key)
        write_book(path, [one.table for one in charts])
        return charts


def _arrived(call: Call, figures: Statistics) -> Iterator[Chart]:
    yield Chart(
        "applications",
        "Ansökningar per sökandegrupp",
        tuple((track.title, figures.applications_by_group.get(track.id, 0)) for track in call.tracks),
    )


def _decided(call: Call, figures: Statistics) -> Iterator[Chart]:
    names = (("Beviljade", "granted"), ("Tilläggsbidrag", "supplements"), ("Avslag", "refused"))
    yield Chart(
        "decisions",
        "Beslut per beslutsdag",
        tuple(
            (Sentence("{day}: {what}", day=long_form(one.day), what=name.lower()), int(getattr(one, field)))
            for one in figures.rounds
            for name, field in (*names, ("Avvisade", "dismissed"))
            if getattr(one, field)
        ),
    )
    yield Chart(
        "recipients",
        "Mottagare per sökandegrupp",
        tuple((track.title, figures.recipients_by_group.get(track.id, 0)) for track in call.tracks),
    )


def _money(call: Call, figures: Statistics) -> Iterator[Chart]:
    applied: tuple[Point, ...] = (("Sökt", figures.sum_applied), ("Beviljat", figures.sum_granted))
    yield Chart("sums", "Sökt och beviljat", applied)
    yield Chart(
        "rounds",
        "Beviljat per beslutsdag",
        tuple((long_form(one.day), one.sum_granted) for one in figures.rounds if one.sum_granted),
    )
    titles = {track.id: track.frame_title for track in call.tracks}
    newest = {one.frame.track: one for one in figures.frames}
    points: list[Point] = []
    for track, one in newest.items():
        points += [
            (f"{titles.get(track, track)}: ram", one.frame.amount),
            (f"{titles.get(track, track)}: beslutat", one.decided),
            (f"{titles.get(track, track)}: föreslaget", one.proposed),
            (f"{titles.get(track, track)}: kvar", one.left),
        ]
    yield Chart("frames", "Ramar", tuple(points))
    held = figures.payments
    yield Chart("payments", "Utbetalningar", (("Utbetalt", held.paid), ("Förfallet", held.due), ("Väntar", held.held)))


def _after(call: Call, figures: Statistics) -> Iterator[Chart]:
    for kind in call.reports:
        found = figures.reports.get(kind.id)
        if found is not None:
            points = (
                *(("Väntade", found.expected), ("Inkomna", found.received)),
                *(("Sena", found.late), ("Godkända", found.accepted)),
            )
            yield Chart(f"reports.{kind.id}", kind.title, points)


def _claims(sums: ClaimSums) -> Chart:
    points: Sequence[Point] = (
        *(("Återkrävt", sums.recovered), ("Efterskänkt", sums.waived)),
        *(("Återbetalt", sums.repaid), ("Ränta inbetald", sums.interest)),
    )
    return Chart("claims", "Återkrav", tuple(points))
