"""The ranking as columns, with the cut line as a row of its own."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Hashable, Sequence
from fractions import Fraction
from typing import NamedTuple

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from caseworker_app.domain.allocation import Change, Place, Plan, Standing
from caseworker_app.domain.assessment import weighed
from caseworker_app.domain.call_review import Criterion
from caseworker_app.domain.money import ZERO, Money, formatted
from caseworker_app.services.deciding.boards import BoardTrack
from caseworker_app.ui.models.rows import Cell, Column, RowsModel
from caseworker_app.ui.widgets.chip import Filter

CUT = "cut"
translate = QCoreApplication.translate
STATES: dict[Standing, tuple[str, str, str]] = {
    Standing.DECIDED: (str(QT_TRANSLATE_NOOP("allocation", "Beviljad")), "ok", "done"),
    Standing.PROPOSED: (str(QT_TRANSLATE_NOOP("allocation", "Föreslagen")), "info", "doing"),
    Standing.DRAFT: (str(QT_TRANSLATE_NOOP("allocation", "Utkast")), "info", "edit"),
    Standing.IN: (str(QT_TRANSLATE_NOOP("allocation", "Ryms")), "info", "check"),
    Standing.BELOW: (str(QT_TRANSLATE_NOOP("allocation", "Ryms inte")), "idle", "blocked"),
    Standing.PASSED: (str(QT_TRANSLATE_NOOP("allocation", "Förbigås")), "warn", "arrowdown"),
    Standing.UNRANKED: (str(QT_TRANSLATE_NOOP("allocation", "Utan poäng")), "idle", "todo"),
    Standing.CLOSED: (str(QT_TRANSLATE_NOOP("allocation", "Får inget")), "idle", "refused"),
}
HELD: dict[str, frozenset[Standing]] = {
    "all": frozenset(Standing),
    "open": frozenset(Standing) - {Standing.DECIDED, Standing.PROPOSED, Standing.CLOSED},
    "in": frozenset({Standing.IN}),
    "below": frozenset({Standing.BELOW}),
    "blank": frozenset({Standing.UNRANKED}),
}


def _standing(key: str) -> Callable[[Place], bool]:
    return lambda place: place.standing in HELD[key]


# key, title, what it holds, tone when there is anything in it
PILLS: tuple[tuple[str, str, Callable[[Place], bool], str], ...] = (
    ("all", str(QT_TRANSLATE_NOOP("allocation", "Alla")), _standing("all"), ""),
    ("open", str(QT_TRANSLATE_NOOP("allocation", "Ej avgjorda")), _standing("open"), ""),
    ("in", str(QT_TRANSLATE_NOOP("allocation", "Ryms")), _standing("in"), "info"),
    ("below", str(QT_TRANSLATE_NOOP("allocation", "Ryms inte")), _standing("below"), ""),
    ("apart", str(QT_TRANSLATE_NOOP("allocation", "Stor skillnad")), lambda one: one.contender.apart, "warn"),
    ("blank", str(QT_TRANSLATE_NOOP("allocation", "Utan poäng")), _standing("blank"), ""),
    ("departs", str(QT_TRANSLATE_NOOP("allocation", "Ur rangordningen")), lambda one: one.departs, "warn"),
)


class Row(NamedTuple):
    """A place of the ranking, or the cut line (no place); `pair` is each assessment's share in per cent."""

    place: Place | None
    pair: str = ""
    chosen: bool = False
    reason: str = ""
    closed: bool = False
    limit: Money = ZERO
    left: Money = ZERO

    @property
    def key(self) -> Hashable:
        return self.place.contender.case_id if self.place else CUT


def filters(places: Sequence[Place]) -> list[Filter]:
    """The pills with how many places each holds; those that ask for the standing alone are counted in one pass."""
    standings = Counter([place.standing for place in places])
    made = []
    for key, title, keeps, tone in PILLS:
        held = HELD.get(key)
        count = sum(map(keeps, places)) if held is None else sum(standings[one] for one in held)
        made.append(Filter(key, translate("allocation", title), count, tone))
    return made


def model() -> RowsModel[Row]:
    return RowsModel(
        (
            Column("rank", translate("allocation", "Plats"), _rank, width=62),
            Column("applicant", translate("allocation", "Sökande"), _applicant, width=0),
            Column("score", translate("allocation", "Poäng"), _score, width=64, right=True),
            Column("pair", translate("allocation", "Bed."), _pair, width=84),
            Column(
                "sought",
                translate("allocation", "Sökt"),
                lambda r: _sum(r, lambda p: p.contender.sought),
                width=94,
                right=True,
            ),
            Column("offer", translate("allocation", "Förslag"), _offer, width=94, right=True),
            Column("total", translate("allocation", "Summa"), _total, width=104, right=True),
            Column("state", translate("allocation", "Läge"), _state, width=132),
            Column("mark", "", _mark, width=40, name=translate("allocation", "Avsteg och belopp för hand")),
        ),
        lambda row: row.key,
        lambda row: f"{row.place.contender.applicant} {row.place.contender.dnr}" if row.place else "",
    )


def pairs(track: BoardTrack) -> dict[Hashable, str]:
    """`84 / 82` by case: what each shown assessment came to by the call's own weights."""
    made: dict[Hashable, str] = {}
    for one in track.contenders:
        if one.points:
            made[one.case_id] = " / ".join(str(_percent(track.criteria, points)) for points in one.points)
    return made


def change_text(one: Change) -> str:
    """A change in one line, its direction first in words."""
    if one.enters:
        text = translate("allocation", "In: {name}, {after}")
    elif one.leaves:
        text = translate("allocation", "Ut: {name}, {before}")
    else:
        text = translate("allocation", "Ändras: {name}, {before} blir {after}")
    return text.format(name=one.applicant, before=formatted(one.before), after=formatted(one.after))


def changes_text(changes: list[Change], plan: Plan) -> str:
    """`2 in, 1 ut, 3 ändras · kvar 40 000 kr`."""
    enters, leaves = sum(one.enters for one in changes), sum(one.leaves for one in changes)
    text = translate("allocation", "{enters} in, {leaves} ut, {changed} ändras · kvar {left}")
    return text.format(enters=enters, leaves=leaves, changed=len(changes) - enters - leaves, left=formatted(plan.left))


def _percent(criteria: tuple[Criterion, ...], points: object) -> int:
    share: Fraction = weighed(criteria, points)  # type: ignore[arg-type]  # a mapping of points
    return round(share * 100)


def _rank(row: Row) -> Cell:
    if row.place is None:
        return Cell("", icon="scale", spoken=translate("allocation", "Ramens gräns"))
    rank = row.place.rank
    return Cell(
        str(rank) if rank else "–", muted=True, spoken=str(rank) if rank else translate("allocation", "ingen plats")
    )


def _applicant(row: Row) -> Cell:
    if row.place is None:
        text = translate("allocation", "Ramens gräns: {sum}").format(sum=formatted(row.limit))
        return Cell(text, strong=True)
    one = row.place.contender
    return Cell(one.applicant, spoken=f"{one.applicant}, {one.dnr}")


def _score(row: Row) -> Cell:
    if row.place is None:
        return Cell()
    score = row.place.score
    if score is None:
        return Cell("–", muted=True, spoken=translate("allocation", "inga poäng visas för dig"))
    return Cell(f"{score // 10},{score % 10}", strong=True)


def _pair(row: Row) -> Cell:
    if row.place is None or not row.pair:
        return Cell("", muted=True)
    if row.place.contender.apart:
        spoken = translate("allocation", "Bedömningar {pair}, stor skillnad").format(pair=row.pair)
        return Cell(row.pair, icon="warning", tone="warn", spoken=spoken)
    return Cell(row.pair, muted=True)


def _sum(row: Row, of: Callable[[Place], Money]) -> Cell:
    return Cell(_plain(of(row.place)), muted=True) if row.place else Cell()


def _offer(row: Row) -> Cell:
    if row.place is None:
        return Cell()
    gives = row.place.standing in (Standing.IN, Standing.DECIDED, Standing.PROPOSED)
    return Cell(_plain(row.place.offer), strong=True) if gives else Cell("–", muted=True)


def _total(row: Row) -> Cell:
    if row.place is None:
        spoken = translate("allocation", "Kvar ovanför gränsen: {sum}").format(sum=formatted(row.left))
        return Cell(_plain(row.left), strong=True, tone="bad" if row.left.ore < 0 else "", spoken=spoken)
    return Cell(_plain(row.place.total), muted=True)


def _state(row: Row) -> Cell:
    if row.place is None:
        return Cell(translate("allocation", "kvar"), strong=True)
    if row.closed:
        spoken = translate("allocation", "Innehållet är stängt för dig: jävsfrågan")
        return Cell(translate("allocation", "Stängd"), "lock", "idle", chip=True, spoken=spoken)
    draft = row.place.contender.fixed is Standing.DRAFT and row.place.standing is Standing.IN
    word, tone, icon = STATES[Standing.DRAFT if draft else row.place.standing]
    text = translate("allocation", word)
    if row.place.standing is Standing.IN and row.place.offer < row.place.contender.sought.rounded_down():
        text = translate("allocation", "{state}, delvis").format(state=text)
    return Cell(text, icon, tone, chip=True)


def _mark(row: Row) -> Cell:
    if row.place is None or not row.chosen:
        return Cell()
    if row.place.departs:
        spoken = translate("allocation", "Ur rangordningen: {reason}").format(reason=row.reason or "–")
        return Cell("", "note", "warn" if row.reason else "bad", spoken=spoken)
    return Cell("", "edit", spoken=translate("allocation", "Bestämt för hand"))


def _plain(amount: Money) -> str:
    return formatted(amount).removesuffix("\u00a0kr")
