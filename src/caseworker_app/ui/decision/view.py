"""The proposal beside its letter and the law's list; fewer panes at a time where there is less room."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QAction, QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QComboBox, QLineEdit, QListWidgetItem, QMenu, QWidget

from caseworker_app.domain.decision import MONEYLESS, REPLACING
from caseworker_app.domain.difference import Piece
from caseworker_app.domain.money import ZERO, formatted
from caseworker_app.domain.states import DecisionState, Kind
from caseworker_app.errors import Fault
from caseworker_app.services.news import Changed
from caseworker_app.ui.case.step import CasePane, StepView
from caseworker_app.ui.commands import Command, Menu, add_command
from caseworker_app.ui.decision.detriment import DetrimentCombo
from caseworker_app.ui.decision.difference import DifferenceDialog
from caseworker_app.ui.decision.form import Form, Listed, kinds
from caseworker_app.ui.decision.letter import LetterPages
from caseworker_app.ui.decision.library import fill_conditions, fill_reasons
from caseworker_app.ui.decision.panes import FORM, LETTER, NEEDS, PaneFit
from caseworker_app.ui.decision.presenter import DecisionPresenter
from caseworker_app.ui.decision.reading import Sight
from caseworker_app.ui.decision.requirements import Place, count, phases, stop
from caseworker_app.ui.decision.words import prepared, title
from caseworker_app.ui.forms.ui_decision import Ui_Decision
from caseworker_app.ui.messages import Words
from caseworker_app.ui.style import BARE, PRIMARY
from caseworker_app.ui.tasks import On
from caseworker_app.ui.theme import font
from caseworker_app.ui.widgets.buttons import link, tool
from caseworker_app.ui.widgets.chip import Chip
from caseworker_app.ui.widgets.fields import DayField, MoneyField
from caseworker_app.ui.widgets.segments import Part
from caseworker_app.ui.widgets.step_actions import StepActions
from caseworker_app.ui.widgets.text import Text
from caseworker_app.ui.workplace import Workplace

SOON = 150  # milliseconds of rest before the letter follows the typing


class DecisionView(StepView):
    """Shows; the presenter decides."""

    def __init__(self, place: Workplace, pane: CasePane) -> None:
        super().__init__()
        self.ui = Ui_Decision()
        self.ui.setupUi(self)
        self._place = place.during(self)
        self._pane = pane
        self._shown = FORM
        self._places: dict[str, QWidget] = {}
        self.presenter = DecisionPresenter(self, self._place, pane)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(SOON)
        self.ui.decision_layout.setSizeConstraint(self.ui.decision_layout.SizeConstraint.SetNoConstraint)
        self._panes = PaneFit(self.ui)
        self._fields()
        self._heads()
        self._actions()
        self._connect()

    def _fields(self) -> None:
        ui = self.ui
        ui.form_scroll.setProperty(BARE, True)
        ui.form_scroll.setFrameShape(ui.form_scroll.Shape.NoFrame)
        for label in (ui.kind_label, ui.left_text):
            label.dress("small", "muted", wrap=label is ui.left_text)
        for label in (ui.reasons_label, ui.conditions_label, ui.plan_label):
            label.dress("strong")
        self.amount, self.starts, self.ends = MoneyField(), DayField(), DayField()
        self.purpose, self.ground, self.replaces = QLineEdit(), QLineEdit(), QComboBox()
        self.detriment = DetrimentCombo()
        self.amount.setFixedWidth(150)
        for field in (self.starts, self.ends):
            field.setFixedWidth(118)
        ui.amount_row.hold(self.tr("Belopp"), self.amount)
        ui.starts_row.hold(self.tr("Från och med"), self.starts)
        ui.ends_row.hold(self.tr("Till och med"), self.ends)
        ui.purpose_row.hold(self.tr("Vad bidraget ska användas till"), self.purpose)
        hint = self.tr("Till exempel 37 § FL: beslutet var uppenbart oriktigt i sak.")
        ui.ground_row.hold(self.tr("Grund för ändringen eller rättelsen"), self.ground, hint)
        ui.detriment_row.hold(self.tr("Om ändringen är till nackdel för parten"), self.detriment)
        ui.replaces_row.hold(self.tr("Beslut som ändras eller rättas"), self.replaces)
        ui.reasons_label.setBuddy(ui.reasons_edit)
        ui.conditions_label.setBuddy(ui.conditions_list)
        ui.reasons_edit.setFixedHeight(QFontMetrics(font("body")).lineSpacing() * 7 + 18)
        self._library = QMenu(ui.library_link)
        self._reasons = QMenu(ui.reasons_link)
        ui.library_link.setMenu(self._library)
        ui.reasons_link.setMenu(self._reasons)
        ui.library_link.setAccessibleName(self.tr("Lägg till villkor ur biblioteket"))
        ui.reasons_link.setAccessibleName(self.tr("Lägg till skäl ur biblioteket"))
        ui.conditions_list.setToolTip(self.tr("Alt+Upp och Alt+Ned flyttar, Enter ändrar ett eget, Delete tar bort"))
        self._places = {
            "kind": ui.kind_segments,
            "reasons": ui.reasons_edit,
            "plan": ui.plan_rows,
            "frame": self.amount,
            "ground": self.ground,
            "detriment": self.detriment,
        }

    def _heads(self) -> None:
        ui = self.ui
        self._undo_tool = tool("undo", self.tr("Ångra"))
        self._redo_tool = tool("redo", self.tr("Gör om"))
        for made in (self._undo_tool, self._redo_tool):
            ui.form_head.add_tool(made)
        self._page_text = Text.of("", "small", "muted")
        ui.letter_head.add_tool(self._page_text)
        ui.letter_head.show_title(self.tr("Brevet"))
        self._needs_chip = Chip()
        ui.needs_head.add_tool(self._needs_chip)
        ui.needs_head.show_title(self.tr("Krav på beslutet"))
        ui.switch_area.paint_as("surface", "b")
        add = self._add
        self._undo = add(self.tr("Ångra i förslaget"), "Ctrl+Z", self.presenter.undo, Menu.EDIT)
        self._redo = add(self.tr("Gör om i förslaget"), "Ctrl+Y", self.presenter.redo, Menu.EDIT)
        self._undo_tool.clicked.connect(lambda _on=False: self._undo.trigger())
        self._redo_tool.clicked.connect(lambda _on=False: self._redo.trigger())
        self._compare_link = link(self.tr("Jämför"), self.tr("Jämför med förra versionen"))
        self._compare_link.clicked.connect(lambda _on=False: self.presenter.compare())
        ui.form_head.add_tool(self._compare_link)
        add(self.tr("Jämför med förra versionen…"), "Ctrl+Shift+J", self.presenter.compare)
        add(self.tr("Nytt eget villkor…"), "Ctrl+Shift+V", self._own_condition)
        add(self.tr("Flytta villkoret uppåt"), "", lambda: ui.conditions_list.shift(-1))
        add(self.tr("Flytta villkoret nedåt"), "", lambda: ui.conditions_list.shift(1))
        add(self.tr("Visa brevet"), "Ctrl+Shift+B", lambda: self._switch(LETTER), Menu.VIEW)
        add(self.tr("Visa kraven på beslutet"), "Ctrl+Shift+K", lambda: self._switch(NEEDS), Menu.VIEW)
        add(self.tr("Visa förslaget"), "Ctrl+Shift+F", lambda: self._switch(FORM), Menu.VIEW)

    def _add(self, text: str, keys: str, run: Callable[[], object], menu: Menu = Menu.CASE) -> QAction:
        return add_command(self, Command(text, keys, menu), run)

    def _actions(self) -> None:
        self._bar = StepActions()
        self._discard = self._bar.add(self.tr("Kasta utkastet"), self.presenter.discard)
        self._round = self._bar.add(self.tr("Till omgången"), self._to_round)
        self._propose = self._bar.primary(self.tr("Lämna förslag"), self.presenter.propose)
        self._hand_over = add_command(self, Command(self.tr("Lämna förslag"), "Ctrl+Return"), self.presenter.propose)
        self._away = add_command(self, Command(self.tr("Kasta utkastet…")), self.presenter.discard)

    def _connect(self) -> None:
        ui, presenter = self.ui, self.presenter
        ui.kind_segments.answered.connect(lambda key: presenter.choose_kind(Kind(key)) if key else self._again())
        self.amount.changed.connect(lambda found: presenter.set_amount(found) if found is not None else None)
        self.starts.changed.connect(lambda day: presenter.change(replace(presenter.form, starts=day)))
        self.ends.changed.connect(lambda day: presenter.change(replace(presenter.form, ends=day)))
        for field, name in ((self.purpose, "purpose"), (self.ground, "ground")):
            field.editingFinished.connect(lambda field=field, name=name: self._set_text(name, field.text()))
        self.replaces.activated.connect(
            lambda at: presenter.change(replace(presenter.form, replaces=self.replaces.itemData(at)))
        )
        self.detriment.chosen.connect(lambda found: presenter.change(replace(presenter.form, detriment=found)))
        ui.reasons_edit.textChanged.connect(self._soon.start)
        ui.reasons_edit.settled.connect(lambda _text: self._save_reasons())
        self._soon.timeout.connect(lambda: presenter.typed(ui.reasons_edit.toPlainText()))
        ui.conditions_list.reordered.connect(presenter.set_conditions)
        ui.conditions_list.wanted.connect(self._edit_condition)
        ui.own_link.clicked.connect(lambda _on=False: self._own_condition())
        ui.plan_link.clicked.connect(lambda _on=False: presenter.change(replace(presenter.form, plan=None)))
        ui.plan_rows.changed.connect(lambda parts: presenter.change(replace(presenter.form, plan=parts)))
        ui.needs_list.itemActivated.connect(self._follow)
        ui.needs_list.itemClicked.connect(self._follow)
        self._letter = LetterPages(ui.letter_paper, self._page_text, self._run)
        ui.switch_segments.answered.connect(lambda key: self._switch(key or self._shown))

    # StepView

    def activate(self) -> None:
        self.presenter.load()

    def flush(self) -> None:
        self._soon.stop()
        self.presenter.typed(self.ui.reasons_edit.toPlainText())
        self.ui.reasons_edit.settle()
        self.presenter.save()

    def refresh(self, changed: Changed) -> None:
        if changed.kinds & {"decision", "paragraph", "decision_condition", "letter", "round", "frame", "checklist"}:
            self.presenter.load()

    def first_focus(self) -> QWidget | None:
        if self.ui.pages.currentWidget() is self.ui.empty:
            return None
        return self.ui.reasons_edit if self.presenter.enabled else self.ui.needs_list

    def step_actions(self) -> StepActions:
        return self._bar

    def wide(self) -> bool:
        return True

    # DecisionScreen

    def show_start(self, sight: Sight, *, may: bool) -> None:
        empty = self.ui.empty
        empty.clear_offers()
        why = self.tr("Välj utfall. Belopp, skäl, villkor och utbetalningsplan fyller du i bredvid brevet.")
        if not may:
            why = self.tr("Förslaget skrivs av den som handlägger ärendet.")
        empty.explain(self.tr("Inget förslag än"), why, "decision")
        if may:
            for kind in kinds(None, sight.series):
                empty.offer(kind.label, partial(self.presenter.begin, kind), PRIMARY if kind is Kind.GRANT else "")
        self.ui.pages.setCurrentWidget(empty)
        self._offer(enabled=False)

    def show_sight(self, sight: Sight, form: Form, *, enabled: bool) -> None:
        assert sight.held is not None
        ui, held = self.ui, sight.held.decision
        ui.pages.setCurrentWidget(ui.work_page)
        ui.form_head.show_title(title(sight.held), prepared(sight.held, sight.names))
        self._show_findings(sight)
        parts = [Part(kind.value, kind.label, "info", "check") for kind in kinds(sight.held, sight.series)]
        if parts != self._kinds:
            self._kinds = parts
            ui.kind_segments.show_parts(self.tr("Utfall"), parts, form.kind.value)
        ui.kind_segments.choose(form.kind.value)
        self._show_values(form, sight, enabled=enabled)
        self._show_lists(form, enabled=enabled)
        self._show_needs(sight)
        self._offer(enabled=enabled)
        self._round.setText(self.tr("Till omgången"))
        self._bar.offer(self._round, on=held.round_id is not None)

    def _show_findings(self, sight: Sight) -> None:
        assert sight.held is not None
        held, findings = sight.held.decision, self.ui.findings
        findings.clear()
        if held.state is DecisionState.RETURNED and held.comment:
            findings.tell(self.tr("Beslutsfattaren skickade tillbaka: {text}").format(text=held.comment), "warn")
        for change in sight.changes:
            text = self.tr("Under {heading} står dina ord. Uppgifterna har ändrats, och stycket skulle nu lyda: {text}")
            findings.tell(text.format(heading=change.heading, text=change.suggested), "warn")
            findings.offer(self.tr("Behåll min text"), partial(self.presenter.answer, change, keep=True))
            findings.offer(self.tr("Ta den nya"), partial(self.presenter.answer, change, keep=False))
        if held.state in (DecisionState.PROPOSED, DecisionState.PRESENTED):
            findings.tell(self.tr("Förslaget är lämnat. Beslutsfattaren kan skicka tillbaka det för ändring."), "info")
        if held.state is DecisionState.DECIDED:
            day = held.day.isoformat() if held.day else ""
            who = sight.names.get(held.decided_by or "", "")
            text = self.tr("Beslutat {day} av {who}.").format(day=day, who=who)
            offers = [kind for kind in kinds(None, sight.series) if self.presenter.may]
            findings.tell(text, "ok")
            for kind in offers:
                findings.offer(kind.label, partial(self.presenter.begin, kind))

    def _show_values(self, form: Form, sight: Sight, *, enabled: bool) -> None:
        ui, changes = self.ui, form.kind in REPLACING
        money = form.kind not in MONEYLESS
        for widget, on in (
            (ui.amount_row, money), (ui.left_text, money), (ui.starts_row, money), (ui.ends_row, money),
            (ui.purpose_row, money), (ui.ground_row, changes), (ui.replaces_row, changes),
            (ui.detriment_row, form.kind is Kind.CHANGE),
            (ui.conditions_area, form.amount > ZERO), (ui.plan_area, form.amount > ZERO),
        ):  # fmt: skip
            widget.setVisible(on)
        shows: tuple[tuple[QLineEdit, Callable[[], None]], ...] = (
            (self.amount, lambda: self.amount.show_amount(form.amount)),
            (self.starts, lambda: self.starts.show_day(form.starts)),
            (self.ends, lambda: self.ends.show_day(form.ends)),
            (self.purpose, lambda: self.purpose.setText(form.purpose)),
            (self.ground, lambda: self.ground.setText(form.ground)),
        )
        for field, show in shows:
            if not field.hasFocus() or not enabled:
                show()
            field.setReadOnly(not enabled or (field is self.amount and form.kind is Kind.GRANT))
        self.detriment.show_ground(form.detriment, enabled=enabled)
        ui.kind_segments.setEnabled(enabled)
        self._show_left(form, sight)
        self.replaces.clear()
        for one in sight.series:
            made = one.decision
            if made.state is DecisionState.DECIDED:
                self.replaces.addItem(f"{made.serial}. {made.kind.label} {made.day}", made.id)
        self.replaces.setCurrentIndex(self.replaces.findData(form.replaces))
        self.replaces.setEnabled(enabled)

    def _show_left(self, form: Form, sight: Sight) -> None:
        """What the frame holds beside the sum, or the hard stop with what is missing."""
        if sight.frame is None:
            self.ui.left_text.setText(self.tr("Ingen ram gäller i dag."))
            return
        left = sight.frame.after(form.amount)
        over = left < ZERO and sight.open
        self.ui.left_text.dress("small", "bad" if over else "muted", wrap=True)
        words = self.tr("{frame}: {sum} kvar efter beslutet").format(frame=sight.frame.title, sum=formatted(left))
        self.ui.left_text.setText(stop(left) if over else words)

    def _show_lists(self, form: Form, *, enabled: bool) -> None:
        ui, file = self.ui, self._pane.file
        ui.conditions_list.show_conditions(form.conditions, enabled=enabled)
        ui.conditions_chip.show_status(str(len(form.conditions)), "idle")
        titles = {one.id: one.title for one in file.call.reports}
        parts = form.parts(file.call, self._place.opened.today)
        ui.plan_rows.show_plan(parts, form.amount, titles, enabled=enabled)
        for made in (ui.own_link, ui.library_link, ui.reasons_link):
            made.setVisible(enabled)
        ui.plan_link.setVisible(enabled and form.plan is not None)
        self._fill_library(form)

    def _fill_library(self, form: Form) -> None:
        file = self._pane.file
        fill_conditions(self._library, file, form, self.presenter.set_conditions)
        fill_reasons(self._reasons, file, form.kind, self._add_reason)
        self.ui.library_link.setEnabled(not self._library.isEmpty())
        self.ui.reasons_link.setEnabled(not self._reasons.isEmpty())

    def show_reasons(self, text: str, *, edited: bool) -> None:
        if not self.ui.reasons_edit.hasFocus() or self.ui.reasons_edit.isReadOnly():
            self.ui.reasons_edit.show_text(text)
            self._soon.stop()
        self.ui.reasons_edit.setReadOnly(not self.presenter.enabled)
        library = {reason.text.strip() for reason in self._pane.file.call.reasons}
        parts = [part.strip() for part in text.split("\n\n") if part.strip()]
        if parts and all(part in library for part in parts):
            self.ui.reasons_chip.show_status(self.tr("Ur biblioteket"), "idle", "page")
        elif edited or parts:
            self.ui.reasons_chip.show_status(self.tr("Egna ord"), "info", "edit")
        else:
            self.ui.reasons_chip.show_status("")

    def _show_needs(self, sight: Sight) -> None:
        assert sight.held is not None
        rows = phases(Place(sight.held, self._pane.file.call, sight.frame, sight.names), sight.missing)
        self.ui.needs_list.show_phases(rows, self.ui.needs_list.chosen or "kind")
        done, total = count(rows)
        text = self.tr("{done} av {total}").format(done=done, total=total)
        self._needs_chip.show_status(text, "ok" if done == total else "warn", "done" if done == total else "warning")
        missing = total - done if sight.open else 0
        self._bar.show_missing(self.tr("%n krav återstår", "", missing) if missing else "", self._to_missing)

    def show_faults(self, faults: Sequence[Fault]) -> None:
        for field, row in (
            ("amount", self.ui.amount_row),
            ("ground", self.ui.ground_row),
            ("detriment", self.ui.detriment_row),
            ("purpose", self.ui.purpose_row),
        ):
            row.show_fault(" ".join(fault.text for fault in faults if fault.field == field))
        rest = [fault for fault in faults if fault.field not in ("amount", "ground", "detriment", "purpose")]
        if rest:
            self.ui.findings.show_faults(rest)
        if faults:
            self._place.messages.announce(" ".join(fault.text for fault in faults))

    def show_clash(self, text: str) -> None:
        self.ui.findings.clear()
        if text:
            self.ui.findings.tell(text, "warn")
            self.ui.findings.offer(self.tr("Behåll mitt"), self.presenter.keep_mine)
            self.ui.findings.offer(self.tr("Ta kollegans"), self.presenter.take_theirs)

    def show_letter(self, data: bytes) -> None:
        self.ui.letter_findings.clear()
        self._letter.show(data)

    def show_difference(self, pieces: Sequence[Piece]) -> None:
        self._place.ask.dialog(DifferenceDialog(self.tr("Jämförelse med förra versionen"), pieces))

    def explain_letter(self, text: str) -> None:
        self.ui.letter_findings.clear()
        self.ui.letter_findings.tell(text, "warn")

    def allow_undo(self, *, undo: bool, redo: bool) -> None:
        for action, button, on in ((self._undo, self._undo_tool, undo), (self._redo, self._redo_tool, redo)):
            action.setEnabled(on)
            button.setEnabled(on)

    # What is pressed

    def _run(self, work: Callable[[], object], then: Callable[[object], None]) -> object:
        return self._place.tasks.during(self._place.lifetime).run(work, then, on=On.FILES)

    def _again(self) -> None:
        """An outcome cannot be none."""
        self.ui.kind_segments.choose(self.presenter.form.kind.value)

    def _set_text(self, name: str, text: str) -> None:
        form = self.presenter.form
        self.presenter.change(replace(form, purpose=text) if name == "purpose" else replace(form, ground=text))

    def _save_reasons(self) -> None:
        self._soon.stop()
        self.presenter.typed(self.ui.reasons_edit.toPlainText())
        self.presenter.save()

    def _add_reason(self, text: str) -> None:
        """At the end; can be undone in the editor."""
        held = self.ui.reasons_edit.toPlainText().strip()
        self.ui.reasons_edit.replace_text(f"{held}\n\n{text.strip()}" if held else text.strip())
        self.ui.reasons_edit.settle()

    def _own_condition(self) -> None:
        if not self.presenter.enabled:
            return
        wanted = Words(
            self.tr("Nytt eget villkor"), self.tr("Villkoret som det ska stå i beslutet"), self.tr("Lägg till")
        )
        self._place.ask.words(
            wanted, lambda text: self.presenter.set_conditions((*self.presenter.form.conditions, Listed("", text)))
        )

    def _edit_condition(self, row: int) -> None:
        """An own one; the library's stand as they are."""
        held = list(self.presenter.form.conditions)
        if not self.presenter.enabled or not 0 <= row < len(held) or held[row].key:
            return
        wanted = Words(
            self.tr("Ändra villkoret"),
            self.tr("Villkoret som det ska stå i beslutet"),
            self.tr("Ändra"),
            held[row].text,
        )

        def go(text: str) -> None:
            held[row] = Listed("", text)
            self.presenter.set_conditions(held)

        self._place.ask.words(wanted, go)

    def _follow(self, item: QListWidgetItem) -> None:
        """To the field, or the step, where a requirement is met."""
        key = str(item.data(Qt.ItemDataRole.UserRole).key)
        steps = {"checklist": "formal", "assessment": "assessment", "account": "completion"}
        if key in steps:
            self._pane.go(steps[key])
        elif key == "plan" and self.ui.plan_rows.isVisible():
            self.ui.plan_rows.field(0).setFocus()
        elif key == "kind":
            self._switch(FORM)
            self.ui.kind_segments.focus()
        elif key in self._places:
            self._switch(FORM)
            self._places[key].setFocus(Qt.FocusReason.OtherFocusReason)

    def _to_missing(self) -> None:
        """The first that is missing."""
        needs = self.ui.needs_list
        for row in range(needs.count()):
            item = needs.item(row)
            if item.data(Qt.ItemDataRole.UserRole).icon in ("warning", "refused"):
                self._switch(NEEDS)
                needs.setCurrentRow(row)
                self._follow(item)
                return

    def _to_round(self) -> None:
        held = self.presenter.sight.held if self.presenter.sight else None
        if held is not None and held.decision.round_id is not None:
            self._place.go.room("decisions", round=str(held.decision.round_id))

    def _offer(self, *, enabled: bool) -> None:
        self._propose.setVisible(enabled)
        self._bar.offer(self._discard, on=enabled)
        self._bar.offer(self._round, on=False)
        for action in (self._hand_over, self._away):
            action.setEnabled(enabled)

    # Room

    def _switch(self, key: str) -> None:
        self._shown = key
        self._fit()
        target = {FORM: self.ui.kind_segments.focus_target, LETTER: self.ui.letter_paper, NEEDS: self.ui.needs_list}[
            key
        ]
        if target.isVisible():
            target.setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        self._panes.fit(self.width(), self._shown)

    def minimumSizeHint(self) -> QSize:
        """Small: where there is less room, fewer panes are shown."""
        return QSize(340, 300)

    _kinds: list[Part] | None = None
