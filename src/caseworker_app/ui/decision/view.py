"""The proposal beside its letter and the law's list; fewer panes at a time where there is less room."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QListWidgetItem, QWidget

from caseworker_app.domain.states import Kind
from caseworker_app.errors import Fault
from caseworker_app.services.casework.clashes import Told
from caseworker_app.services.deciding.wording import Section, Version
from caseworker_app.services.news import Changed
from caseworker_app.ui.clash.dialog import ask_sides
from caseworker_app.ui.commands import Command, Menu, add_command
from caseworker_app.ui.decision.difference import DifferenceDialog
from caseworker_app.ui.decision.dissent import ask_dissent, may_dissent
from caseworker_app.ui.decision.editors import SectionEditors
from caseworker_app.ui.decision.fields import ProposalFields
from caseworker_app.ui.decision.form import Form, kinds
from caseworker_app.ui.decision.letter import LetterPages
from caseworker_app.ui.decision.links import BY_ROUND, CALLS, STEPS, field_of
from caseworker_app.ui.decision.panes import FORM, LETTER, NEEDS, PaneFit
from caseworker_app.ui.decision.presenter import DecisionPresenter
from caseworker_app.ui.decision.reading import Sight
from caseworker_app.ui.decision.requirements import Place, count, phases
from caseworker_app.ui.decision.telling import Telling
from caseworker_app.ui.decision.words import prepared, title
from caseworker_app.ui.forms.ui_decision import Ui_Decision
from caseworker_app.ui.labels import worded
from caseworker_app.ui.step import CasePane, StepView
from caseworker_app.ui.style import BARE, PRIMARY
from caseworker_app.ui.tasks import On
from caseworker_app.ui.widgets.buttons import link, tool
from caseworker_app.ui.widgets.chip import Chip
from caseworker_app.ui.widgets.step_actions import StepActions
from caseworker_app.ui.widgets.text import Text
from caseworker_app.ui.workplace import Workplace


class DecisionView(StepView):
    """Shows; the presenter decides."""

    def __init__(self, place: Workplace, pane: CasePane) -> None:
        super().__init__()
        self.ui = Ui_Decision()
        self.ui.setupUi(self)
        self._place = place.during(self)
        self._pane = pane
        self._shown = FORM
        self.presenter = DecisionPresenter(self, self._place, pane)
        self.ui.decision_layout.setSizeConstraint(self.ui.decision_layout.SizeConstraint.SetNoConstraint)
        self._panes = PaneFit(self.ui, place.state)
        self.ui.form_scroll.setProperty(BARE, True)
        self.ui.form_scroll.setFrameShape(self.ui.form_scroll.Shape.NoFrame)
        self.fields = ProposalFields(self.ui, self.presenter, self._place, pane)
        self.editors = SectionEditors(self.ui, self.presenter.typed, self.presenter.save, self)
        self._telling = Telling(self.ui.findings, self.presenter)
        self._heads()
        self._actions()
        self._connect()

    def _heads(self) -> None:
        ui = self.ui
        self._undo_tool = tool("undo", self.tr("Ångra"))
        self._redo_tool = tool("redo", self.tr("Gör om"))
        for made in (self._undo_tool, self._redo_tool):
            ui.form_head.add_tool(made)
        self._who = Text.of("", "small", "muted", wrap=True)
        ui.form_layout.insertWidget(0, self._who)
        self._page_text = Text.of("", "small", "muted")
        ui.letter_head.add_tool(self._page_text)
        ui.letter_head.show_title(self.tr("Brevet"))
        self._needs_chip = Chip()
        ui.needs_head.add_tool(self._needs_chip)
        ui.needs_head.show_title(self.tr("Krav"))
        ui.needs_list.show_whole()
        ui.switch_area.paint_as("surface", "b")
        add = self._add
        self._undo = add(self.tr("Ångra i förslaget"), "Ctrl+Z", self.presenter.undo, Menu.EDIT)
        self._redo = add(self.tr("Gör om i förslaget"), "Ctrl+Y", self.presenter.redo, Menu.EDIT)
        self._undo_tool.clicked.connect(lambda _on=False: self._undo.trigger())
        self._redo_tool.clicked.connect(lambda _on=False: self._redo.trigger())
        self._compare_link = link(self.tr("Jämför"), self.tr("Jämför versioner av texterna"))
        self._compare_link.clicked.connect(lambda _on=False: self.presenter.compare())
        ui.form_head.add_tool(self._compare_link)
        add(self.tr("Jämför versioner av texterna…"), "Ctrl+Shift+J", self.presenter.compare)
        add(self.tr("Nytt eget villkor…"), "Ctrl+Shift+V", self.fields.own_condition)
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
        self._dissent = self._bar.add(self.tr("Avvikande mening…"), self._ask_dissent)
        self._propose = self._bar.primary(self.tr("Lämna förslag"), self._propose_seen)
        self._hand_over = add_command(self, Command(self.tr("Lämna förslag"), "Ctrl+Enter"), self._propose_seen)
        self._back = add_command(self, Command(self.tr("Ta tillbaka förslaget")), self.presenter.take_back)
        self._away = add_command(self, Command(self.tr("Kasta utkastet…")), self.presenter.discard)

    def _connect(self) -> None:
        ui = self.ui
        ui.needs_list.itemActivated.connect(self._follow)
        ui.needs_list.itemClicked.connect(self._follow)
        self._letter = LetterPages(ui.letter_paper, self._page_text, self._run)
        ui.switch_segments.answered.connect(lambda key: self._switch(key or self._shown))

    # StepView

    def activate(self) -> None:
        self.presenter.load()

    def flush(self) -> None:
        self.editors.settle()
        self.presenter.save()

    def refresh(self, changed: Changed) -> None:
        if changed.kinds & {"decision", "paragraph", "decision_condition", "letter", "round", "frame", "checklist"}:
            self.presenter.load()

    def first_focus(self) -> QWidget | None:
        if self.ui.pages.currentWidget() is self.ui.empty:
            return self.ui.empty.first_offer
        if not self.presenter.enabled:
            return self.ui.needs_list
        return self.fields.first_missing(self.presenter.form) or self.ui.reasons_edit

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
                empty.offer(worded(kind), partial(self.presenter.begin, kind), PRIMARY if kind is Kind.GRANT else "")
        self.ui.pages.setCurrentWidget(empty)
        self._offer(enabled=False)

    def show_sight(self, sight: Sight, form: Form, *, enabled: bool) -> None:
        assert sight.held is not None
        ui, held = self.ui, sight.held.decision
        ui.pages.setCurrentWidget(ui.work_page)
        ui.form_head.show_title(title(sight.held))
        self._who.setText(prepared(sight.held, sight.names))
        self._telling.show(sight)
        self.fields.show(form, sight, enabled=enabled)
        self.editors.offer_library(self._pane.file, form.kind)
        self._show_needs(sight)
        self._offer(enabled=enabled)
        self._round.setText(self.tr("Till omgången"))
        self._bar.offer(self._round, on=held.round_id is not None)
        self._bar.offer(self._dissent, on=may_dissent(self._place, held))
        QTimer.singleShot(0, self, self._fit)  # parts just made are counted once they are shown

    def show_texts(self, texts: Mapping[str, str], sections: Sequence[Section]) -> None:
        library = {reason.text.strip() for reason in self._pane.file.call.reasons}
        self.editors.show(texts, sections, library, enabled=self.presenter.enabled)

    def _show_needs(self, sight: Sight) -> None:
        assert sight.held is not None
        rows = phases(Place(sight.held, self._pane.file.call, sight.frame, sight.names), sight.missing)
        self.ui.needs_list.show_phases(rows, self.ui.needs_list.chosen or "kind")
        done, total, later = count(rows)
        said = [self.tr("%n klara", "", done)] if done else []
        said += [self.tr("%n saknas", "", total - done)] if total > done else []
        said += [self.tr("%n senare", "", later)] if later else []
        text = ", ".join(said)
        self._needs_chip.show_status(text, "ok" if done == total else "warn", "done" if done == total else "warning")
        missing = total - done if sight.open else 0
        self._bar.show_missing(self.tr("%n krav återstår", "", missing) if missing else "", self._to_missing)

    def show_faults(self, faults: Sequence[Fault]) -> None:
        self._telling.show_faults(self.fields.show_faults(faults))
        if faults:
            self._place.messages.announce(" ".join(fault.text for fault in faults))

    def put_text(self, section: str, text: str) -> None:
        self.editors.put_back(section, text)

    def tell_typed(self) -> None:
        self.editors.tell()

    def show_sides(self, told: Told) -> None:
        ask_sides(self._place, str(self._pane.case_id), told, self.presenter.settle_by)

    def show_clash(self, text: str) -> None:
        self._telling.show_clash(text)

    def show_letter(self, data: bytes) -> None:
        self.ui.letter_findings.clear()
        self._letter.show(data)

    def show_versions(self, versions: Sequence[Version]) -> None:
        sight = self.presenter.sight
        self._place.ask.dialog(DifferenceDialog(versions, sight.names if sight else {}))

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

    def _follow(self, item: QListWidgetItem) -> None:
        """To the field, or the step, where a requirement is met."""
        key, sight = str(item.data(Qt.ItemDataRole.UserRole).key), self.presenter.sight
        field = field_of(key, sight.missing if sight else (), self.ui, self.fields)
        if key in STEPS:
            self._pane.go(STEPS[key])
        elif key in BY_ROUND:
            self._to_round()
        elif key in CALLS:
            self._place.go.room("settings", page="calls")
        elif key == "letter":
            self._switch(LETTER)
        elif field is not None:
            self._switch(FORM)
            self.ui.form_scroll.ensureWidgetVisible(field)
            field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _to_missing(self) -> None:
        """The first that is missing."""
        needs = self.ui.needs_list
        for row in range(needs.count()):
            item = needs.item(row)
            if item.data(Qt.ItemDataRole.UserRole).icon in ("warning", "refused"):
                self._switch(NEEDS)
                needs.setCurrentRow(row)
                if item.data(Qt.ItemDataRole.UserRole).key in STEPS:
                    needs.setFocus(Qt.FocusReason.OtherFocusReason)  # what is missing is read before one leaves
                else:
                    self._follow(item)
                return

    def _to_round(self) -> None:
        """The one it is in, else where it is put in one."""
        held = self.presenter.sight.held if self.presenter.sight else None
        placed = held.decision.round_id if held is not None else None
        if placed is None:
            self.presenter.to_rounds()
        else:
            self._place.go.room("decisions", round=str(placed))

    def _ask_dissent(self) -> None:
        held = self.presenter.sight.held if self.presenter.sight else None
        if held is not None:
            ask_dissent(self._place, held.decision, self.presenter.load)

    def _propose_seen(self) -> None:
        """Only what is seen is handed over: what cannot be read is put right first."""
        self.fields.leave()
        found = self.fields.unread
        if found is None:
            self.presenter.propose()
            return
        field, text = found
        self._switch(FORM)
        field.setFocus(Qt.FocusReason.OtherFocusReason)
        self._place.messages.announce(text)

    def _offer(self, *, enabled: bool) -> None:
        self._propose.setVisible(enabled)
        self._bar.offer(self._discard, on=enabled)
        self._bar.offer(self._round, on=False)
        self._bar.offer(self._dissent, on=False)
        for action in (self._hand_over, self._away):
            action.setEnabled(enabled)
        self._back.setEnabled(self.presenter.may_take_back)

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
