"""The room Utbetalningar: the list of parts, and the runs with their payments and the two who vouch for them."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from uuid import UUID

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QComboBox, QWidget

from caseworker_app.domain.money import Money, formatted
from caseworker_app.domain.states import Role, RunState
from caseworker_app.errors import Fault
from caseworker_app.services.news import Changed
from caseworker_app.services.paying.payments import PartRow
from caseworker_app.services.paying.run_files import RunFile, RunLine
from caseworker_app.ui.commands import Command, Menu, add_command
from caseworker_app.ui.forms.ui_payments import Ui_Payments
from caseworker_app.ui.payments import reasons
from caseworker_app.ui.payments.presenter import PaymentsPresenter
from caseworker_app.ui.payments.rows import (
    ALL,
    PILLS,
    four_eyes,
    lines_model,
    parts_model,
    runs_model,
    unconfirmed,
    why_text,
)
from caseworker_app.ui.room import RoomView
from caseworker_app.ui.style import PRIMARY
from caseworker_app.ui.widgets.buttons import allow, button
from caseworker_app.ui.widgets.chip import Filter
from caseworker_app.ui.widgets.text import Text
from caseworker_app.ui.workplace import Workplace

HELD = {key: held for key, _, held, _ in PILLS}
TOUCHED = {"payment", "payment_run", "payment_stop", "payee", "dispatch", "report", "decision", "statement", "recusal"}


class PaymentsView(RoomView):
    """Shows; the presenter decides."""

    def __init__(self, place: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_Payments()
        self.ui.setupUi(self)
        self._place = place.during(self)
        self._rows: list[PartRow] = []
        self._runs: list[RunFile] = []
        self._names: dict[str, str] = {}
        self._wanted: UUID | None = None
        self.presenter = PaymentsPresenter(self, self._place)
        self._build_list()
        self._build_runs()
        self._add_commands()
        self._show_actions()
        self._show_run()

    def _build_list(self) -> None:
        ui = self.ui
        ui.head.show_title(self.tr("Utbetalningar"))
        ui.filters_area.paint_as("surface", "b")
        ui.table.show_model(parts_model())
        ui.table.two_lines()
        ui.table.opened.connect(lambda _key: self._to_case())
        ui.table.went_to.connect(lambda _key: self._place.messages.moved())
        ui.table.went_to.connect(lambda _key: self._show_actions())
        ui.table.selectionModel().selectionChanged.connect(lambda *_: self._show_actions())
        ui.pills.chosen.connect(lambda _key: self._show_rows())
        ui.search_field.textChanged.connect(lambda text: self._search(text))
        ui.call_combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        ui.call_combo.setMinimumWidth(180)
        ui.call_combo.activated.connect(lambda _at: self.presenter.choose(str(ui.call_combo.currentData() or "")))
        self._count = Text.of("", "small", "muted")
        ui.actions.add_left(self._count)
        self.case_button = button(self.tr("Öppna ärendet"))
        self.stop_button = button(self.tr("Stoppa…"))
        self.check_button = button(self.tr("Kontrollera konto…"))
        self.verify_button = button(self.tr("Verifiera konto…"))
        self.runs_button = button(self.tr("Uppdrag"))
        self.prepare_button = button(self.tr("Förbered uppdrag…"), PRIMARY)
        for made, run in (
            (self.case_button, self._to_case),
            (self.stop_button, self._stop),
            (self.check_button, self._check),
            (self.verify_button, self._verify),
            (self.runs_button, self.show_run_page),
            (self.prepare_button, self._prepare),
        ):
            made.clicked.connect(self._begun(run))
            ui.actions.add_right(made)
        ui.empty.hide()
        ui.why_area.paint_as("surface", "t")
        ui.why_text.dress("body", "muted", wrap=True)

    def _build_runs(self) -> None:
        ui = self.ui
        ui.eyes_area.paint_as("raised", "tb")
        ui.run_title.dress("section")
        ui.eyes_text.setWordWrap(True)
        ui.runs_table.show_model(runs_model(self._names))
        ui.runs_table.went_to.connect(lambda _key: self._show_run())
        ui.lines_table.show_model(lines_model())
        ui.lines_table.two_lines()
        ui.lines_table.went_to.connect(lambda _key: self._show_run_actions())
        ui.lines_table.selectionModel().selectionChanged.connect(lambda *_: self._show_run_actions())
        self.back_button = button(self.tr("Till utbetalningarna"), "", "left")
        ui.run_actions.add_left(self.back_button)
        self.withdraw_button = button(self.tr("Ta tillbaka…"))
        self.return_button = button(self.tr("Bokför retur…"))
        self.paid_button = button(self.tr("Bokför betalda…"))
        self.files_button = button(self.tr("Lämna över filer…"))
        self.approve_button = button(self.tr("Godkänn…"), PRIMARY)
        for made, run in (
            (self.back_button, self.back),
            (self.withdraw_button, self._withdraw),
            (self.return_button, self._returned),
            (self.paid_button, self._paid),
            (self.files_button, self._hand_over),
            (self.approve_button, self._approve),
        ):
            made.clicked.connect(self._begun(run))
            if made is not self.back_button:
                ui.run_actions.add_right(made)
        ui.runs_empty.hide()

    def _begun(self, run: Callable[[], None]) -> Callable[[], None]:
        """What stood in the way of the deed before is no longer said."""

        def begin() -> None:
            self.ui.findings.clear()
            run()

        return begin

    def _add_commands(self) -> None:
        listed, runs = self.ui.list_page, self.ui.runs_page

        def deed(page: QWidget, text: str, keys: str, run: Callable[[], None]) -> QAction:
            return add_command(page, Command(text, keys), self._begun(run))

        self.prepare_action = deed(listed, self.tr("Förbered uppdrag…"), "Ctrl+Shift+F", self._prepare)
        self.check_action = deed(listed, self.tr("Kontrollera konto…"), "Ctrl+Shift+K", self._check)
        self.verify_action = deed(listed, self.tr("Verifiera konto…"), "Ctrl+Shift+V", self._verify)
        self.stop_action = deed(listed, self.tr("Stoppa utbetalningen…"), "Ctrl+Shift+H", self._stop)
        add_command(listed, Command(self.tr("Öppna ärendet"), "Ctrl+Shift+O"), self._to_case)
        add_command(listed, Command(self.tr("Visa uppdragen"), "Ctrl+Shift+U", Menu.VIEW), self.show_run_page)
        own = add_command(self, Command(self.tr("Myndighetens konto…")), self.presenter.set_debtor)
        own.setEnabled(self._place.opened.may(Role.ADMINISTRATOR))
        search = self.ui.search_field.setFocus
        add_command(listed, Command(self.tr("Sök bland utbetalningarna"), "Ctrl+F", Menu.EDIT), search)
        add_command(runs, Command(self.tr("Till utbetalningarna"), "Alt+Left", Menu.VIEW), self.back)
        self.approve_action = deed(runs, self.tr("Godkänn uppdraget…"), "Ctrl+Shift+G", self._approve)
        self.files_action = deed(runs, self.tr("Lämna över filer…"), "Ctrl+Shift+L", self._hand_over)
        self.paid_action = deed(runs, self.tr("Bokför betalda…"), "Ctrl+Shift+B", self._paid)
        self.return_action = deed(runs, self.tr("Bokför retur…"), "Ctrl+Shift+R", self._returned)
        self.withdraw_action = deed(runs, self.tr("Ta tillbaka uppdraget…"), "Ctrl+Shift+T", self._withdraw)

    # RoomView

    def activate(self, **where: str) -> None:
        if where.get("show") in HELD:
            self.ui.pills.choose(where["show"])
        self.presenter.load(self.show_run_page if where.get("page") == "runs" else None)

    def where(self) -> dict[str, str]:
        return {} if self._at_list else {"page": "runs"}

    def refresh(self, changed: Changed) -> None:
        if changed.kinds & TOUCHED:
            self.presenter.load()

    def first_focus(self) -> QWidget | None:
        return self.ui.table if self._at_list else self.ui.runs_table

    def panes(self) -> list[QWidget]:
        return [self.ui.list_page] if self._at_list else [self.ui.runs_table, self.ui.lines_table]

    def help_page(self) -> str:
        return "utbetalningar"

    # PaymentsScreen

    def show_parts(self, rows: Sequence[PartRow], filters: Sequence[Filter]) -> None:
        self._rows = list(rows)
        first = next((one.key for one in filters if one.count), ALL)
        self.ui.pills.show_filters(filters, self.ui.pills.current or first)
        self._show_rows()

    def show_runs(self, runs: Sequence[RunFile], names: Mapping[str, str]) -> None:
        current = self._wanted or self.ui.runs_table.current_key if self._runs else self._wanted
        self._runs, self._wanted = list(runs), None
        self._names.update(names)
        table = self.ui.runs_table
        table.show_rows(self._runs)
        if current is None or not table.go_to(current):
            table.go_to_first()
        waiting = sum(1 for one in self._runs if one.run.state is RunState.PREPARED)
        self.runs_button.setText(self.tr("Uppdrag (%n väntar)", "", waiting) if waiting else self.tr("Uppdrag"))
        self._show_run()

    def show_choices(self, calls: Sequence[tuple[str, str]]) -> None:
        combo = self.ui.call_combo
        combo.clear()
        combo.addItem(self.tr("Alla utlysningar"), "")
        for key, title in calls:
            combo.addItem(title, key)
        combo.setCurrentIndex(max(combo.findData(self.presenter.call), 0))
        combo.setVisible(len(calls) > 1)

    def show_faults(self, faults: Sequence[Fault]) -> None:
        self.ui.findings.refuse(faults, self._place.messages)

    def ask_recusal(self, text: str, answer: Callable[[], None]) -> None:
        self.ui.findings.clear()
        self.ui.findings.tell(text, "warn", (self.tr("Jag är inte jävig i ärendet"), answer))

    def go_to_run(self, run_id: UUID) -> None:
        self._wanted = run_id
        self.ui.runs_table.go_to(run_id)
        self.show_run_page()

    def follow(self, part_id: UUID) -> None:
        row = next((one for one in self._rows if one.key == part_id), None)
        if row is not None and not self._shown:
            self.ui.pills.choose(next(key for key, held in HELD.items() if row.standing.standing in held))
            self._show_rows()

    # The list

    @property
    def _at_list(self) -> bool:
        return self.ui.pages.currentWidget() is self.ui.list_page

    @property
    def _shown(self) -> list[PartRow]:
        held = HELD.get(self.ui.pills.current, HELD[ALL])
        return [row for row in self._rows if row.standing.standing in held]

    @property
    def _chosen(self) -> list[PartRow]:
        keys = set(self.ui.table.chosen_keys)
        return [row for row in self._shown if row.key in keys]

    @property
    def _current(self) -> PartRow | None:
        key = self.ui.table.current_key
        return next((row for row in self._shown if row.key == key), None)

    def _show_rows(self) -> None:
        shown = self._shown
        self.ui.table.show_rows(shown)
        self.ui.table.setVisible(bool(shown))
        self.ui.empty.setVisible(not shown)
        if not shown:
            self.ui.empty.explain(
                self.tr("Inga utbetalningar här"),
                self.tr(
                    "Utbetalningar kommer hit med beslutets plan, och flyttas när de betalas, hålls inne eller stoppas."
                ),
                "payments",
            )
        elif self.ui.table.current_key is None:
            self.ui.table.go_to_first()
        self._show_actions()

    def _show_actions(self) -> None:
        chosen, row = self._chosen, self._current
        why = why_text(row) if row else ""
        self.ui.why_text.setText(why)
        self.ui.why_area.setVisible(bool(why))
        listed: Sequence[PartRow] = chosen or self.ui.table.rows_model.shown
        total = formatted(Money.total(one.standing.amount for one in listed))
        count = self.tr("%n utbetalningar", "", len(listed))
        self._count.setText(self.tr("{count}, {total}").format(count=count, total=total))
        who = self.presenter.who
        allow(self.prepare_button, reasons.to_prepare(who, self._rows), self.prepare_action)
        allow(self.check_button, reasons.to_check(who, chosen), self.check_action)
        allow(self.verify_button, reasons.to_verify(who, chosen), self.verify_action)
        allow(self.stop_button, reasons.to_stop(who, row), self.stop_action)
        allow(self.case_button, reasons.to_look(row))

    def _search(self, text: str) -> None:
        self.ui.table.model().search(text)  # type: ignore[attr-defined]  # the RowsModel given in _build_list
        self._show_actions()

    def _prepare(self) -> None:
        self.presenter.prepare(self._chosen)

    def _check(self) -> None:
        self.presenter.check(self._chosen)

    def _verify(self) -> None:
        self.presenter.verify(self._chosen)

    def _stop(self) -> None:
        if self._current is not None:
            self.presenter.stop(self._current)

    def _to_case(self) -> None:
        if self._current is not None:
            self._place.go.case(self._current.case.id, "payments")

    # The runs

    def show_run_page(self) -> None:
        self.ui.pages.setCurrentWidget(self.ui.runs_page)
        self._show_run()
        (self.ui.runs_table if self._runs else self.back_button).setFocus()

    def back(self) -> None:
        self.ui.pages.setCurrentWidget(self.ui.list_page)
        self.ui.table.setFocus()

    @property
    def _run(self) -> RunFile | None:
        key = self.ui.runs_table.current_key if self._runs else None
        return next((one for one in self._runs if one.run.id == key), None)

    @property
    def _lines(self) -> list[RunLine]:
        keys = set(self.ui.lines_table.chosen_keys)
        return [line for line in self._run.lines if line.payment.id in keys] if self._run else []

    def _show_run(self) -> None:
        held, ui = self._run, self.ui
        for widget in (ui.runs_table, ui.eyes_area, ui.lines_table):
            widget.setVisible(held is not None)
        ui.runs_empty.setVisible(held is None)
        if held is None:
            ui.runs_empty.explain(
                self.tr("Inga utbetalningsuppdrag"),
                self.tr("En ekonom förbereder ett uppdrag av det som ska betalas. En annan person godkänner det."),
                "payments",
            )
        else:
            ui.run_title.setText(held.run.name)
            who = self.presenter.who
            words = (
                four_eyes(held.run, self._names, who.person),
                unconfirmed(held.run),
                reasons.from_when(who, held) if held.run.state is RunState.HANDED_OVER else "",
            )
            ui.eyes_text.setText("\n".join(one for one in words if one))
            ui.lines_table.show_rows(held.lines)
        self._show_run_actions()

    def _show_run_actions(self) -> None:
        held, who = self._run, self.presenter.who
        again = held is not None and held.run.state is RunState.HANDED_OVER
        files = self.tr("Spara filerna igen…") if again else self.tr("Lämna över filer…")
        self.files_button.setText(files)
        self.files_action.setText(files)
        allow(self.approve_button, reasons.to_approve(who, held), self.approve_action)
        allow(self.files_button, reasons.to_hand_over(who, held), self.files_action)
        allow(self.paid_button, reasons.to_book_paid(who, held), self.paid_action)
        allow(self.return_button, reasons.to_book_back(who, held, self._lines), self.return_action)
        allow(self.withdraw_button, reasons.to_withdraw(who, held), self.withdraw_action)

    def _approve(self) -> None:
        if self._run is not None:
            self.presenter.approve(self._run)

    def _withdraw(self) -> None:
        if self._run is not None:
            self.presenter.withdraw(self._run)

    def _hand_over(self) -> None:
        if self._run is not None:
            self.presenter.hand_over(self._run)

    def _paid(self) -> None:
        if self._run is not None:
            self.presenter.paid(self._run, self._lines if len(self._lines) > 1 else [])

    def _returned(self) -> None:
        if self._run is not None and len(self._lines) == 1:
            self.presenter.returned(self._run, self._lines[0])
