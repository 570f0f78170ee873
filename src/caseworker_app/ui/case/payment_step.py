"""The step Utbetalningar of a case: the plan, the account and who vouches for it, stops, and what has been paid."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from uuid import UUID

from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from caseworker_app.domain.money import ZERO, formatted
from caseworker_app.domain.payment import Standing
from caseworker_app.errors import Fault
from caseworker_app.services.news import Changed
from caseworker_app.services.paying.payments import CasePayments, PartRow
from caseworker_app.services.paying.run_files import RunFile
from caseworker_app.ui.case.payment_presenter import CasePaymentsPresenter
from caseworker_app.ui.commands import Command, add_command
from caseworker_app.ui.payments.rows import LINES, STANDINGS, translate
from caseworker_app.ui.step import CasePane, StepView
from caseworker_app.ui.translation import in_language
from caseworker_app.ui.widgets.bars import PaneHead
from caseworker_app.ui.widgets.chip import Filter
from caseworker_app.ui.widgets.empty import EmptyState
from caseworker_app.ui.widgets.facts import Facts, Line, Lines
from caseworker_app.ui.widgets.findings import Findings
from caseworker_app.ui.widgets.focus_ring import FocusRing
from caseworker_app.ui.widgets.step_actions import StepActions
from caseworker_app.ui.widgets.text import Surface, Text
from caseworker_app.ui.workplace import Workplace

TOUCHED = {"payment", "payment_stop", "payee", "dispatch", "report", "decision", "statement"}


class PaymentStep(StepView):
    """Shows; the presenter decides."""

    def __init__(self, place: Workplace, case: CasePane) -> None:
        super().__init__()
        self._place = place.during(self)
        self._case = case
        self._parts: list[PartRow] = []
        self.presenter = CasePaymentsPresenter(self, self._place, case.case_id)
        self._build()
        self._build_actions()

    def _build(self) -> None:
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        self.head, self.findings, self.empty = PaneHead(self), Findings(self), EmptyState(self)
        self.head.show_title(self.tr("Utbetalningar"))
        self.area = QScrollArea(self)
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QScrollArea.Shape.NoFrame)
        self.area.setAccessibleName(self.tr("Utbetalningar i ärendet"))
        FocusRing(self.area)
        inner = Surface(self.area, "surface")
        column = QVBoxLayout(inner)
        column.setContentsMargins(16, 12, 16, 16)
        column.setSpacing(10)
        self.facts = Facts(inner)
        self.facts.lay(4)
        self.plan, self.account, self.stop_lines, self.history = (Lines(inner) for _ in range(4))
        self.stop_title = Text.of(self.tr("Hinder mot utbetalning"), "section")
        self.history_title = Text.of(self.tr("Betalningar"), "section")
        for widget in (
            self.facts,
            Text.of(self.tr("Plan"), "section"),
            self.plan,
            Text.of(self.tr("Konto"), "section"),
            self.account,
            self.stop_title,
            self.stop_lines,
            self.history_title,
            self.history,
        ):
            column.addWidget(widget)
        column.addStretch(1)
        self.area.setWidget(inner)
        for pane in (self.head, self.findings, self.area, self.empty):
            rows.addWidget(pane)
        self.empty.hide()

    def _build_actions(self) -> None:
        self.bar = StepActions()
        self.account_button = self.bar.add(self.tr("Ändra konto…"), self._change_account)
        self.stop_button = self.bar.add(self.tr("Stoppa…"), self._stop)
        self.lift_button = self.bar.add(self.tr("Häv hinder…"), self.presenter.lift)
        self.next_button = self.bar.primary(self.tr("Kontrollera konto…"), self._next)
        self.next_action = add_command(self, Command(self.tr("Kontrollera eller verifiera konto…")), self._next)
        self.account_action = add_command(self, Command(self.tr("Ändra eller bekräfta konto…")), self._change_account)
        self.stop_action = add_command(self, Command(self.tr("Stoppa utbetalning…")), self._stop)
        self.lift_action = add_command(self, Command(self.tr("Häv hinder mot utbetalning…")), self.presenter.lift)
        for deed in (self.next_button, self.account_button, self.stop_button, self.lift_button):
            deed.setEnabled(False)
        for action in (self.next_action, self.account_action, self.stop_action, self.lift_action):
            action.setEnabled(False)

    # StepView

    def activate(self) -> None:
        self.presenter.load()

    def refresh(self, changed: Changed) -> None:
        if changed.kinds & TOUCHED:
            self.presenter.load()

    def first_focus(self) -> QWidget | None:
        return self.next_button if self.next_button.isEnabled() and self.next_button.isVisible() else self.area

    def step_actions(self) -> StepActions:
        return self.bar

    # What the presenter tells

    def show_payments(self, held: CasePayments, names: Mapping[str, str]) -> None:
        self._parts = list(held.parts)
        self.area.setVisible(bool(held.parts))
        self.empty.setVisible(not held.parts)
        if not held.parts:
            self.empty.explain(
                self.tr("Ingen utbetalningsplan än"), self.tr("Planen kommer med beslutet om bidrag."), "payments"
            )
        sums = held.totals
        self.facts.show_facts(
            (
                (self.tr("Betalt"), formatted(sums.paid)),
                (self.tr("Att betala"), formatted(sums.due)),
                (self.tr("Hålls inne"), formatted(sums.held) if sums.held else ""),
                (self.tr("Stoppat"), formatted(sums.stopped) if sums.stopped else ""),
                (self.tr("Betalt för mycket"), formatted(sums.over) if sums.over > ZERO else ""),
            )
        )
        self.plan.show_lines([self._part_line(row) for row in held.parts])
        self.account.show_lines(self._account_lines(held, names))
        self._show_stops(held, names)
        tried = [
            Line(
                self.tr("{amount}, {state}, {run}, {reference}").format(
                    amount=formatted(one.payment.amount),
                    state=translate("payments", LINES[one.payment.state][0]).lower(),
                    run=one.run.name,
                    reference=one.payment.reference,
                )
                + (f". {one.payment.reason}" if one.payment.reason else ""),
                LINES[one.payment.state][2],
                LINES[one.payment.state][1],
                (one.payment.returned_on or one.payment.paid_on or one.run.day).isoformat(),
            )
            for one in held.payments
        ]
        self.history_title.setVisible(bool(tried))
        self.history.show_lines(tried)
        self._show_actions(held)

    def _part_line(self, row: PartRow) -> Line:
        one = row.standing
        word, tone, icon = STANDINGS[one.standing]
        days = one.part.earliest.isoformat() + (f"–{one.part.latest.isoformat()}" if one.part.latest else "")
        text = self.tr("{part}: {amount}, {state}, {days}.").format(
            part=one.part.title, amount=formatted(one.amount), state=translate("payments", word).lower(), days=days
        )
        return Line(" ".join((text, *map(in_language, (*row.why, *row.said)))), icon, tone)

    def _account_lines(self, held: CasePayments, names: Mapping[str, str]) -> list[Line]:
        """The account that counts with the two who vouch for it, then the earlier ones."""
        if not held.accounts:
            return [
                Line(
                    self.tr("{giro} enligt ansökan. Inte kontrollerat.").format(giro=held.giro or "–"), "clock", "warn"
                )
            ]
        made = []
        for at, one in enumerate(held.accounts):
            text = f"{one.giro}, {one.payee.holder}" + (f". {one.payee.reason}" if one.payee.reason else "")
            made.append(Line(text, "payments" if at == 0 else "history", "info" if at == 0 else "idle"))
            for step, said in (
                (one.checked, self.tr("Kontrollerat av {who} den {day}, mot {against}.")),
                (one.verified, self.tr("Verifierat av {who} den {day}.")),
            ):
                if step is not None:
                    day = step.done_at.date().isoformat()
                    who = names.get(step.done_by, step.done_by)
                    made.append(Line(said.format(who=who, day=day, against=step.against), "check", "ok"))
        newest = held.accounts[0]
        if newest.checked is None:
            made.insert(1, Line(self.tr("Inte kontrollerat."), "clock", "warn"))
        elif newest.verified is None:
            who = names.get(newest.checked.done_by, newest.checked.done_by)
            text = self.tr("Väntar på verifiering av någon annan än {who}.").format(who=who)
            made.insert(2, Line(text, "users", "warn"))
        return made

    def _show_stops(self, held: CasePayments, names: Mapping[str, str]) -> None:
        lines = [
            Line(
                self.tr("Beslut om hinder den {day}.").format(day=one.day.isoformat() if one.day else ""),
                "blocked",
                "bad",
            )
            for one in held.stop_decisions
        ]
        for stop in held.stops:
            text = f"{stop.reason} ({names.get(stop.set_by, stop.set_by)})"
            lifted = self.tr("Hävt: {why}").format(why=stop.lifted_reason) if stop.lifted_by else ""
            day = stop.set_at.date().isoformat()
            lines.append(
                Line(f"{text}. {lifted}".strip(), "done" if lifted else "blocked", "idle" if lifted else "bad", day)
            )
        self.stop_title.setVisible(bool(lines))
        self.stop_lines.show_lines(lines)

    def _show_actions(self, held: CasePayments) -> None:
        account = held.parts[0].account if held.parts else None
        newest = held.accounts[0] if held.accounts else None
        may = self.presenter.stops
        mine = newest is not None and newest.checked is not None and newest.checked.done_by == self._place.opened.person
        checkable = account is not None and not account.checked_by
        verifiable = account is not None and bool(account.checked_by) and not account.verified_by
        text = self.tr("Verifiera konto…") if verifiable else self.tr("Kontrollera konto…")
        self.next_button.setText(text)
        self.next_button.setVisible(checkable or verifiable)
        lifting = any(one.lifted_by is None for one in held.stops)
        stoppable = self._stoppable() is not None
        for on, widget, action in (
            (may and (checkable or (verifiable and not mine)), self.next_button, self.next_action),
            (may and bool(held.parts), self.account_button, self.account_action),
            (may and stoppable, self.stop_button, self.stop_action),
            (may and lifting, self.lift_button, self.lift_action),
        ):
            widget.setEnabled(bool(on))
            action.setEnabled(bool(on))
        self.bar.offer(self.lift_button, on=lifting)

    def _stoppable(self) -> PartRow | None:
        gone = (Standing.PAID, Standing.SENT, Standing.STOPPED, Standing.CUT)
        return next((row for row in self._parts if row.standing.standing not in gone), None)

    def _next(self) -> None:
        account = self._parts[0].account if self._parts else None
        if account is not None and account.checked_by and not account.verified_by:
            self.presenter.verify(self._parts)
        else:
            self.presenter.check(self._parts)

    def _change_account(self) -> None:
        place = self._case.looking_at()
        self.presenter.change_account(place.document if place is not None else None)

    def _stop(self) -> None:
        row = self._stoppable()
        if row is not None:
            self.presenter.stop(row)

    def show_faults(self, faults: Sequence[Fault]) -> None:
        self.findings.refuse(faults, self._place.messages)

    def ask_recusal(self, text: str, answer: Callable[[], None]) -> None:
        self.findings.clear()
        self.findings.tell(text, "warn", (self.tr("Jag är inte jävig i ärendet"), answer))

    def show_parts(self, rows: Sequence[PartRow], filters: Sequence[Filter]) -> None:
        """The room's list; a case shows its own."""

    def show_runs(self, runs: Sequence[RunFile], names: Mapping[str, str]) -> None:
        """The room's runs; a case shows its own payments."""

    def show_choices(self, calls: Sequence[tuple[str, str]]) -> None:
        """A case has one call."""

    def go_to_run(self, run_id: UUID) -> None:
        self._place.go.room("payments", page="runs")

    def follow(self, part_id: UUID) -> None:
        """A case shows all of its parts."""
