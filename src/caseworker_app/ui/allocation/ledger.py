"""The ledger of the frames: every sum on a line, and beside it the cases that add up to it."""

from __future__ import annotations

from collections.abc import Hashable, Iterator, Sequence
from dataclasses import dataclass, replace
from uuid import UUID

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from caseworker_app.domain.ledger import Bound, Entry, Ledger
from caseworker_app.domain.ledger import Column as Kept
from caseworker_app.domain.money import Money, formatted
from caseworker_app.ui.forms.ui_allocation_ledger import Ui_AllocationLedger
from caseworker_app.ui.models.rows import Cell, Column, RowsModel

SUM = "sum"
translate = QCoreApplication.translate
# In the order they are reckoned; the sign says which way each moves what is left of the frame.
LINES: tuple[tuple[Kept, str, int], ...] = (
    (Kept.DECIDED, str(QT_TRANSLATE_NOOP("ledger", "Beslutat")), -1),
    (Kept.SUPPLEMENT, str(QT_TRANSLATE_NOOP("ledger", "Tilläggsbidrag")), -1),
    (Kept.DECLINED, str(QT_TRANSLATE_NOOP("ledger", "Avstått, tillbaka i ramen")), 1),
    (Kept.PROPOSED, str(QT_TRANSLATE_NOOP("ledger", "Föreslaget")), -1),
)


@dataclass(frozen=True, slots=True)
class Behind:
    """One row behind a sum: a case with its part of it, or a step of a reckoning."""

    key: Hashable
    dnr: str
    words: str
    amount: Money
    strong: bool = False


@dataclass(frozen=True, slots=True)
class Line:
    """A sum of a frame; a `head` is the frame itself."""

    key: str
    frame: str
    title: str
    amount: Money
    below: str = ""
    behind: tuple[Behind, ...] = ()
    cases: int | None = None
    head: bool = False


class LedgerPane(QWidget):
    """`opened(UUID)` when a case behind a sum is asked for by Enter or double click."""

    opened = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_AllocationLedger()
        self.ui.setupUi(self)
        ui = self.ui
        ui.lines_table.show_model(_lines_model(), sortable=False)
        ui.cases_table.show_model(_cases_model(), sortable=False)
        ui.lines_table.went_to.connect(lambda _key: self._show_behind())
        ui.lines_table.opened.connect(lambda _key: self._into())
        ui.cases_table.opened.connect(lambda key: self._open(key))
        ui.splitter.setStretchFactor(1, 1)

    def show_ledgers(self, ledgers: Sequence[Ledger]) -> None:
        """Every frame of the call; the line that was current stays so."""
        table = self.ui.lines_table
        table.show_rows([line for ledger in ledgers for line in lines(ledger)])
        if table.current_key is None:
            table.go_to_first()
        self._show_behind()

    @property
    def line(self) -> Line | None:
        """The line whose cases are shown."""
        key = self.ui.lines_table.current_key
        model = self.ui.lines_table.model()
        return next((row for row in model.rows if row.key == key), None)  # type: ignore[attr-defined]  # the RowsModel given above

    def _show_behind(self) -> None:
        line, ui = self.line, self.ui
        if line is None:
            return
        facts = [formatted(line.amount), line.below]
        if line.cases is not None:
            facts.insert(0, self.tr("%n ärenden", "", line.cases))
        fact = " · ".join(one for one in facts if one)
        ui.head.show_title(line.title if line.head else f"{line.title} · {line.frame}", fact)
        ui.cases_table.show_rows(line.behind)
        if ui.cases_table.current_key is None:
            ui.cases_table.go_to_first()

    def _into(self) -> None:
        self.ui.cases_table.setFocus()

    def _open(self, key: object) -> None:
        if isinstance(key, UUID):
            self.opened.emit(key)


def lines(ledger: Ledger) -> Iterator[Line]:
    """The frame, each of its sums, what is left of it, what has come back to the state, and later years."""
    title, track, frame = ledger.title, ledger.frame.track, ledger.frame
    below = translate("ledger", "från {day}, {source}").format(day=frame.valid_from.isoformat(), source=frame.source)
    yield Line(f"{track}:frame", title, title, frame.amount, below, tuple(_left(ledger)), head=True)
    for column, word, _sign in LINES:
        yield _line(ledger, column, translate("ledger", word))
    yield Line(f"{track}:left", title, translate("ledger", "Kvar"), ledger.left, "", tuple(_left(ledger)))
    yield _line(
        ledger,
        Kept.REPAID,
        translate("ledger", "Återbetalat"),
        translate("ledger", "tillhör staten och ger inget nytt utrymme"),
    )
    for bound in ledger.years:
        text = translate("ledger", "Bundet för {year}").format(year=bound.commitment.year)
        words = translate("ledger", "bemyndigande {amount}, kvar {left}").format(
            amount=formatted(bound.commitment.amount), left=formatted(bound.left)
        )
        total, cases = bound.decided + bound.proposed, tuple(_binding(bound))
        behind = (*cases, _sum(total)) if cases else ()
        yield Line(f"{track}:{bound.commitment.year}", title, text, total, words, behind, len(cases))


def _line(ledger: Ledger, column: Kept, title: str, below: str = "") -> Line:
    entries = ledger.of(column)
    total = ledger.sum(column)
    cases = tuple(_case(at, one) for at, one in enumerate(entries))
    behind = (*cases, _sum(total)) if cases else ()
    return Line(f"{ledger.frame.track}:{column}", ledger.title, title, total, below, behind, len(entries))


def _case(at: Hashable, one: Entry) -> Behind:
    if one.case_id is None:
        return Behind(at, "", translate("ledger", "Ärenden som är stängda för dig"), one.amount)
    return Behind(one.case_id, one.dnr, one.applicant, one.amount)


def _binding(bound: Bound) -> Iterator[Behind]:
    """Each case once; what is only proposed of its sum is said."""
    for key in dict.fromkeys(one.case_id for one in bound.entries):
        held = [one for one in bound.entries if one.case_id == key]
        proposed = Money.total(one.amount for one in held if one.column is Kept.PROPOSED)
        one = _case("closed", replace(held[0], amount=Money.total(entry.amount for entry in held)))
        said = translate("ledger", "{who} (föreslaget {amount})").format(who=one.words, amount=formatted(proposed))
        yield replace(one, words=said) if proposed else one


def _left(ledger: Ledger) -> Iterator[Behind]:
    """How what is left comes about, step by step."""
    yield Behind("frame", "", translate("ledger", "Ram"), ledger.frame.amount)
    for column, word, sign in LINES:
        yield Behind(column, "", translate("ledger", word), Money(sign * ledger.sum(column).ore))
    yield Behind(SUM, "", translate("ledger", "Kvar"), ledger.left, strong=True)


def _sum(total: Money) -> Behind:
    return Behind(SUM, "", translate("ledger", "Summa"), total, strong=True)


def _lines_model() -> RowsModel[Line]:
    return RowsModel(
        (
            Column("title", translate("ledger", "Ram och post"), _title, width=0),
            Column("cases", translate("ledger", "Ärenden"), _count, width=84, right=True),
            Column("amount", translate("ledger", "Belopp"), _amount, width=140, right=True),
        ),
        lambda line: line.key,
    )


def _cases_model() -> RowsModel[Behind]:
    return RowsModel(
        (
            Column("dnr", translate("ledger", "Dnr"), lambda r: Cell(r.dnr, muted=True), width=150),
            Column("words", translate("ledger", "Sökande"), lambda r: Cell(r.words, strong=r.strong), width=0),
            Column(
                "amount",
                translate("ledger", "Belopp"),
                lambda r: Cell(
                    formatted(r.amount), strong=r.strong, tone="bad" if r.key == SUM and r.amount.ore < 0 else ""
                ),
                width=150,
                right=True,
            ),
        ),
        lambda behind: behind.key,
    )


def _title(line: Line) -> Cell:
    spoken = ", ".join(part for part in (line.title, "" if line.head else line.frame, line.below) if part)
    return Cell(line.title, "scale" if line.head else "", strong=line.head, spoken=spoken)


def _count(line: Line) -> Cell:
    return Cell("" if line.cases is None else str(line.cases), muted=True)


def _amount(line: Line) -> Cell:
    left = line.key.endswith(":left")
    return Cell(formatted(line.amount), strong=line.head or left, tone="bad" if line.amount.ore < 0 else "")
