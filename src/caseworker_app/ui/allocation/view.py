"""The room Fördelning: the ranking with its cut line, bars that move, filters, what-if, scenarios, adoption."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from uuid import UUID

from PySide6.QtWidgets import QComboBox, QWidget

from caseworker_app.domain.allocation import Change, Choice, Place, Plan
from caseworker_app.domain.budget_lines import Line
from caseworker_app.domain.ledger import Column
from caseworker_app.domain.money import formatted
from caseworker_app.errors import Fault
from caseworker_app.services.deciding.allocation import Saved, Trial, compare
from caseworker_app.services.deciding.boards import Board, BoardTrack
from caseworker_app.services.news import Changed
from caseworker_app.ui.allocation.dialogs import AmountDialog, CompareDialog
from caseworker_app.ui.allocation.presenter import AllocationPresenter
from caseworker_app.ui.allocation.rows import CUT, PILLS, Row, filters, model, pairs
from caseworker_app.ui.commands import Command, Menu, add_command
from caseworker_app.ui.forms.ui_allocation import Ui_Allocation
from caseworker_app.ui.room import RoomView
from caseworker_app.ui.style import PRIMARY
from caseworker_app.ui.widgets.buttons import allow, button
from caseworker_app.ui.widgets.chip import Filter
from caseworker_app.ui.widgets.money_bar import FrameView, MoneyBar
from caseworker_app.ui.widgets.sizes import remember
from caseworker_app.ui.widgets.text import Text
from caseworker_app.ui.workplace import Workplace

TOUCHED = {"decision", "assessment", "recusal", "case", "frame", "scenario", "statement"}
LEDGER = "ledger"
KEEPS = {key: keeps for key, _, keeps, _ in PILLS}


@dataclass(frozen=True, slots=True)
class _Before:
    """What the ranking showed last, and at which place each case stood."""

    track: BoardTrack | None = None
    weights: Mapping[str, int] = field(default_factory=dict)
    choices: Mapping[UUID, Choice] = field(default_factory=dict)
    places: Mapping[UUID, int] = field(default_factory=dict)
    rows: Sequence[Row] = ()


class AllocationView(RoomView):
    """Shows; the presenter decides."""

    def __init__(self, place: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_Allocation()
        self.ui.setupUi(self)
        self._place = place.during(self)
        self._bars: dict[str, MoneyBar] = {}
        self._pairs: dict[object, str] = {}
        self._before = _Before()
        self.presenter = AllocationPresenter(self, self._place)
        self._build()
        self._build_actions()
        self._add_commands()
        self._show_actions()

    def _build(self) -> None:
        ui = self.ui
        ui.head.show_title(self.tr("Fördelning"))
        self.call_combo = QComboBox(self)
        self.call_combo.setAccessibleName(self.tr("Utlysning"))
        self.call_combo.setAccessibleDescription(self.tr("Utlysning"))
        self.call_combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.call_combo.activated.connect(lambda _at: self.presenter.choose_call(str(self.call_combo.currentData())))
        self.try_button = button(self.tr("Prova en annan ram"))
        self.try_button.setCheckable(True)
        self.try_button.toggled.connect(lambda on: self._try(on=on))
        self.ledger_button = button(self.tr("Ramarnas ställning"))
        self.ledger_button.setCheckable(True)
        self.ledger_button.toggled.connect(lambda on: self._show_ledger(on=on))
        ui.ledger.opened.connect(lambda key: self._open(key))
        remember(ui.ledger.ui.splitter, self._place.state, "allocation.ledger", (560, 700))
        ui.ledger.hide()
        ui.head.add_tool(self.call_combo)
        ui.head.add_tool(self.ledger_button)
        ui.head.add_tool(self.try_button)
        ui.bars_area.paint_as("surface", "b")
        ui.filters_area.paint_as("surface", "b")
        ui.table.show_model(model(), sortable=False)
        ui.table.opened.connect(lambda key: self._open(key))
        ui.table.went_to.connect(lambda _key: self._show_actions())
        ui.track_pills.chosen.connect(lambda key: self.presenter.choose_track(key))
        ui.show_pills.chosen.connect(lambda _key: self._filter())
        ui.search_field.textChanged.connect(lambda text: ui.table.model().search(text))  # type: ignore[attr-defined]  # the RowsModel given above
        ui.trial.hide()
        ui.trial.close_button.clicked.connect(lambda: self.try_button.setChecked(False))
        ui.trial.tried.connect(lambda terms: self.presenter.try_terms(terms))
        ui.trial.typed.connect(lambda terms: self.presenter.keep_terms(terms))
        ui.trial.chosen.connect(lambda key: self.presenter.choose_scenario(key))
        ui.trial.save_button.clicked.connect(lambda: self.presenter.save())
        ui.trial.discard_button.clicked.connect(lambda: self.presenter.discard())
        ui.trial.compare_button.clicked.connect(lambda: self._compare())
        remember(ui.splitter, self._place.state, "allocation.panes", (930, 340))
        ui.splitter.setStretchFactor(0, 1)
        ui.splitter.setStretchFactor(1, 0)
        ui.empty.hide()

    def _build_actions(self) -> None:
        bar = self.ui.actions
        self.in_button = button(self.tr("Ta med"), "", "up")
        self.out_button = button(self.tr("Förbigå"), "", "down")
        self.rank_button = button(self.tr("Enligt rangordningen"))
        self.amount_button = button(self.tr("Ändra beloppet…"))
        for made in (self.in_button, self.out_button, self.rank_button, self.amount_button):
            bar.add_left(made)
        self._count = Text.of("", "body", "muted")
        self.adopt_button = button(self.tr("Lägg utkast till beslut…"), PRIMARY)
        bar.add_right(self._count)
        bar.add_right(self.adopt_button)
        self.in_button.clicked.connect(lambda: self._take(into=True))
        self.out_button.clicked.connect(lambda: self._take(into=False))
        self.rank_button.clicked.connect(lambda: self._on_case(self.presenter.by_rank))
        self.amount_button.clicked.connect(lambda: self._on_case(self.presenter.amount))
        self.adopt_button.clicked.connect(lambda: self.presenter.adopt())

    def _add_commands(self) -> None:
        def add(text: str, keys: str, run: Callable[[], object], menu: Menu = Menu.CASE) -> object:
            return add_command(self, Command(text, keys, menu), run)

        add(self.tr("Ta med ärendet"), "Ctrl+Up", self.in_button.click)
        add(self.tr("Förbigå ärendet"), "Ctrl+Down", self.out_button.click)
        add(self.tr("Enligt rangordningen"), "Ctrl+Shift+L", self.rank_button.click)
        add(self.tr("Ändra beloppet…"), "Ctrl+E", self.amount_button.click)
        add(self.tr("Lägg utkast till beslut…"), "Ctrl+Enter", self.adopt_button.click)
        self.undo_action = add_command(
            self, Command(self.tr("Ångra i fördelningen"), "Ctrl+Z", Menu.EDIT), self.presenter.undo
        )
        self.redo_action = add_command(
            self, Command(self.tr("Gör om i fördelningen"), "Ctrl+Y", Menu.EDIT), self.presenter.redo
        )
        add(self.tr("Prova en annan ram"), "Ctrl+T", self.try_button.click, Menu.VIEW)
        add(self.tr("Ramarnas ställning"), "Ctrl+L", self.ledger_button.click, Menu.VIEW)
        add(self.tr("Spara scenario…"), "Ctrl+Shift+S", self.presenter.save)
        add(self.tr("Jämför scenarier…"), "Ctrl+Shift+J", self._compare)
        add(self.tr("Kasta scenariot…"), "", self.presenter.discard)
        add(self.tr("Sök i rangordningen"), "Ctrl+F", self.ui.search_field.setFocus, Menu.EDIT)

    # RoomView

    def activate(self, **where: str) -> None:
        if where.get("track"):
            self.presenter.key = where["track"]
        self.ledger_button.setChecked(where.get("shows") == LEDGER)
        self.presenter.load()

    def where(self) -> dict[str, str]:
        held = {"track": self.presenter.key} if self.presenter.key else {}
        return held | {"shows": LEDGER} if self.ledger_button.isChecked() else held

    def refresh(self, changed: Changed) -> None:
        if changed.kinds.intersection(TOUCHED):
            self.presenter.load()

    def first_focus(self) -> QWidget | None:
        if self.ui.empty.isVisibleTo(self):
            return self.ui.empty.way
        return self.ui.ledger.ui.lines_table if self.ledger_button.isChecked() else self.ui.table

    def panes(self) -> list[QWidget]:
        if self.ledger_button.isChecked():
            return [self.ui.ledger.ui.lines_pane, self.ui.ledger.ui.cases_pane]
        return [self.ui.board, self.ui.trial] if self.ui.trial.isVisible() else [self.ui.board]

    def help_page(self) -> str:
        return "fordelning"

    # AllocationScreen

    def show_calls(self, calls: Sequence[tuple[str, str]], chosen: str) -> None:
        self.call_combo.clear()
        for key, title in calls:
            self.call_combo.addItem(title, key)
        self.call_combo.setCurrentIndex(max(self.call_combo.findData(chosen), 0))
        self.call_combo.setVisible(len(calls) > 1)

    def show_none(self) -> None:
        self.ui.empty.explain(
            self.tr("Ingen ram att fördela"),
            self.tr("Lägg in en utlysning med en ram under Inställningar."),
            "allocation",
        )
        self.ui.empty.clear_offers()
        go = self._place.go
        self.ui.empty.offer(self.tr("Till utlysningarna"), lambda: go.room("settings", page="calls"), PRIMARY)
        self.ui.empty.show()
        self._offer_views(on=False)
        self.ui.splitter.hide()
        self.ui.ledger.hide()
        self._show_actions()

    def _offer_views(self, *, on: bool) -> None:
        """The ledger and the trial are of a frame."""
        had_focus = any(one.hasFocus() for one in (self.ui.table, self.ledger_button, self.try_button))
        self.ledger_button.setEnabled(on)
        self.try_button.setEnabled(on)
        if had_focus and not on and self.ui.empty.way is not None:
            self.ui.empty.way.setFocus()

    def show_board(self, board: Board, track: BoardTrack) -> None:
        ui = self.ui
        ui.empty.hide()
        self._offer_views(on=True)
        self._show_ledger(on=self.ledger_button.isChecked())
        ui.ledger.show_ledgers([one.ledger for one in board.tracks])
        self._pairs = dict(pairs(track))
        ui.track_pills.show_filters(
            [Filter(one.id, one.title, len(one.contenders)) for one in board.tracks], self.presenter.key
        )
        if list(self._bars) != [one.id for one in board.tracks]:
            for bar in self._bars.values():
                ui.bars_layout.removeWidget(bar)
                bar.hide()
                bar.deleteLater()
            self._bars = {one.id: MoneyBar(ui.bars_area) for one in board.tracks}
            for bar in self._bars.values():
                ui.bars_layout.addWidget(bar)
        ui.trial.show_track(track)

    def show_plan(self, track: BoardTrack, plan: Plan, trial: Trial, changes: list[Change]) -> None:
        self._show_bars()
        self.ui.show_pills.show_filters(filters(plan.places))
        self.ui.table.show_rows(self._rows(track, plan, trial))
        if self.ui.table.current_key is None:
            self.ui.table.go_to_first()
        self.ui.trial.show_trial(track, plan, trial, changes)
        self._count.setText(self.tr("%n förslag", "", len(plan.chosen)) + f" · {formatted(plan.given)}")
        self._show_actions()

    def show_scenarios(self, saved: Sequence[Saved], chosen: UUID | None) -> None:
        self.ui.trial.show_scenarios(saved, chosen)

    def show_faults(self, faults: Sequence[Fault]) -> None:
        self.ui.findings.refuse(faults, self._place.messages)

    def ask_amount(self, place: Place, lines: tuple[Line, ...], then: Callable[[Choice], None]) -> None:
        self._place.ask.dialog(AmountDialog(place, lines, then))

    # The board

    def _rows(self, track: BoardTrack, plan: Plan, trial: Trial) -> list[Row]:
        """A row for each place; one whose place and choice are the same objects as before is kept."""
        before, choices = self._before, trial.choices
        same = before.track is track and before.weights == plan.terms.weights
        places = before.places if same else {p.contender.case_id: at for at, p in enumerate(plan.places)}
        if same:
            made = [
                row if row.place is place else self._row(track, place, choices.get(place.contender.case_id))
                for place, row in zip(plan.places, before.rows, strict=True)
            ]
            for case in {*choices, *before.choices}:
                if choices.get(case) is not before.choices.get(case) and case in places:
                    made[places[case]] = self._row(track, plan.places[places[case]], choices.get(case))
        else:
            made = [self._row(track, place, choices.get(place.contender.case_id)) for place in plan.places]
        self._before = _Before(track, plan.terms.weights, choices, places, tuple(made))
        made.insert(plan.above, Row(None, limit=plan.terms.frame, left=plan.left))
        return made

    def _row(self, track: BoardTrack, place: Place, choice: Choice | None) -> Row:
        case = place.contender.case_id
        return Row(
            place,
            pair=self._pairs.get(case, ""),
            chosen=choice is not None,
            reason=choice.reason if choice else "",
            closed=case in track.closed,
        )

    def _show_bars(self) -> None:
        board = self.presenter.board
        for track in board.tracks if board else ():
            plan = self.presenter.plan_of(track)
            proposed = track.ledger.sum(Column.PROPOSED) + plan.given
            view = FrameView(track.ledger.title, plan.terms.frame, track.ledger.net_decided, proposed, plan.given)
            self._bars[track.id].show_frame(view)

    def _filter(self) -> None:
        keeps = KEEPS.get(self.ui.show_pills.current, KEEPS["all"])
        whole = keeps is KEEPS["all"]
        table_model = self.ui.table.model()
        table_model.keep_only(None if whole else lambda row: row.place is not None and keeps(row.place))  # type: ignore[attr-defined]  # the RowsModel given in _build
        if self.ui.table.current_key is None:
            self.ui.table.go_to_first()

    def _case(self) -> UUID | None:
        key = self.ui.table.current_key
        return key if isinstance(key, UUID) and key != CUT else None

    def _on_case(self, run: Callable[[UUID], None]) -> None:
        case = self._case()
        if case is not None:
            run(case)

    def _take(self, *, into: bool) -> None:
        self._on_case(lambda case: self.presenter.take(case, into=into))

    def _open(self, key: object) -> None:
        if isinstance(key, UUID):
            self._place.go.case(key)

    def _show_actions(self) -> None:
        ranked = not self.ledger_button.isChecked()
        case, writes = self._case() if ranked else None, self.presenter.writes
        free = False
        if case is not None and self.presenter.board is not None:
            track = self.presenter.track
            at = self._before.places.get(case) if self._before.track is track else None
            place = self.presenter.plan.places[at] if at is not None else None
            fixed = place.contender.fixed if place else None
            free = place is not None and (fixed is None or fixed.value == "draft") and case not in track.closed
        chosen = self.tr("Ärendet är redan avgjort.") if case is not None else self.tr("Välj ett ärende i listan.")
        for made in (self.in_button, self.out_button, self.rank_button, self.amount_button):
            allow(made, "" if free else chosen)
        known = ranked and self.presenter.board is not None
        any_to_lay = known and bool(self.presenter.plan.chosen or self.presenter.trial.choices)
        lays = "" if any_to_lay else self.tr("Inget ärende är valt att få bidrag.")
        allow(self.adopt_button, lays if writes else self.tr("Utkast till beslut läggs av en handläggare."))
        self.ui.trial.save_button.setEnabled(writes)
        self.undo_action.setEnabled(ranked and self.presenter.undoes)
        self.redo_action.setEnabled(ranked and self.presenter.redoes)

    def _try(self, *, on: bool) -> None:
        self.ui.trial.setVisible(on)
        if on:
            self.presenter.show_again()

    def _show_ledger(self, *, on: bool) -> None:
        """The ledger takes the place of the ranking; the bars of the room are in it as sums."""
        ui = self.ui
        shown = self.presenter.board is not None and bool(self.presenter.board.tracks)
        had = ui.splitter.isAncestorOf(self.focusWidget()) if self.focusWidget() else False
        ui.splitter.setVisible(shown and not on)
        ui.ledger.setVisible(shown and on)
        ui.actions.setVisible(not on)
        self.try_button.setEnabled(not on)
        self._show_actions()
        if on and had:
            ui.ledger.ui.lines_table.setFocus()

    def _compare(self) -> None:
        board, saved = self.presenter.board, self.presenter.saved
        if board is None:
            return
        listed: list[Mapping[str, Trial]] = [{}, *(one.trials for one in saved)]
        names = [self.tr("Som det är i dag"), *(one.scenario.name for one in saved)]

        def compared(first: int, second: int) -> dict[str, list[Change]]:
            found = compare(board, listed[first], listed[second])
            return {board.track(key).title: changes for key, changes in found.items()}

        self._place.ask.dialog(CompareDialog(names, compared))
