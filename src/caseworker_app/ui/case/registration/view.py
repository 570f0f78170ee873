"""The work pane of the registration."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from caseworker_app.errors import Fault
from caseworker_app.services.casework.clashes import Told
from caseworker_app.services.casework.corrections import Particular
from caseworker_app.services.news import Changed
from caseworker_app.ui.case.registration.correcting import CorrectionDialog
from caseworker_app.ui.case.registration.presenter import RegistrationPresenter, Shown
from caseworker_app.ui.clash.dialog import ask_sides
from caseworker_app.ui.clash.strip import ClashStrip
from caseworker_app.ui.commands import Command, add_command
from caseworker_app.ui.forms.ui_registration import Ui_RegistrationView
from caseworker_app.ui.step import CasePane, StepView
from caseworker_app.ui.widgets.buttons import LinkButton, button, link
from caseworker_app.ui.widgets.reading import Block
from caseworker_app.ui.widgets.step_actions import StepActions
from caseworker_app.ui.widgets.strip import Strip
from caseworker_app.ui.widgets.text import Glyph, Surface, Text
from caseworker_app.ui.workplace import Workplace


class FindingCard(Surface):
    """One finding: what was seen, with its numbers, the law, and how it was settled."""

    settle = Signal()
    section = Signal(str)
    other = Signal(object)

    def __init__(self, shown: Shown, parent: QWidget, *, enabled: bool) -> None:
        super().__init__(parent, "surface", "b")
        done = bool(shown.settled)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 10, 12, 10)
        row.setSpacing(10)
        mark = Glyph(self, "done" if done else "warning", "ok" if done else "warn", 16)
        self._column = QVBoxLayout()
        self._column.setSpacing(3)
        row.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(self._column, 1)
        self._say(shown.text, "body", "text")
        if shown.numbers:
            self._say(shown.numbers, "small", "muted")
        if done:
            self._say(shown.settled, "body", "ok")
        ways = QHBoxLayout()
        ways.setSpacing(10)
        self.first: QWidget | None = None
        if not done and enabled:
            handle = button(self.tr("Hantera…"), compact=True)
            handle.setAccessibleName(self.tr("Hantera: {finding}").format(finding=shown.text))
            handle.clicked.connect(lambda _on=False: self.settle.emit())
            ways.addWidget(handle)
            self.first = handle
        for way in self._links(shown):
            ways.addWidget(way)
        ways.addStretch(1)
        if ways.count() > 1:
            self._column.addLayout(ways)

    def _links(self, shown: Shown) -> list[LinkButton]:
        made = []
        for dnr, key in shown.others:
            other = link(self.tr("Öppna {dnr}").format(dnr=dnr))
            other.clicked.connect(lambda _on=False, key=key: self.other.emit(key))
            made.append(other)
        if shown.section:
            law = link(shown.section, self.tr("Visa {section}").format(section=shown.section))
            law.clicked.connect(lambda _on=False: self.section.emit(shown.section))
            made.append(law)
        return made

    def _say(self, text: str, kind: str, token: str) -> None:
        words = Text.of(text, kind, token, wrap=True)
        words.grow()
        self._column.addWidget(words)


class RegistrationView(StepView):
    """The view of `RegistrationPresenter`."""

    def __init__(self, place: Workplace, pane: CasePane) -> None:
        super().__init__()
        self.ui = Ui_RegistrationView()
        self.ui.setupUi(self)
        self._pane = pane
        self._place = place
        self.presenter = RegistrationPresenter(self, place.during(self), pane)
        self._cards: list[FindingCard] = []
        self._changed: list[QWidget] = []
        self.correction: CorrectionDialog | None = None
        self._shown: tuple[tuple[Shown, ...], bool] | None = None
        self._clash = ClashStrip(self.presenter, self.ui.changed)
        self.ui.changed_layout.insertWidget(0, self._clash)
        self._dress()
        self._actions = StepActions()
        self._actions.primary(self.tr("Gå till formell kontroll"), lambda: self._pane.go("formal"))
        go = Command(self.tr("Gå till formell kontroll"), "Ctrl+Enter")
        add_command(self, go, lambda: self._pane.go("formal"))
        self._mine = add_command(self, Command(self.tr("Ta över ärendet"), "Ctrl+Shift+T"), self.presenter.assign_me)

    def _dress(self) -> None:
        ui = self.ui
        ui.head.show_title(self.tr("Registrering"))
        ui.handler_label.dress("small", "muted")
        for label in (ui.findings_title, ui.facts_title):
            label.dress("section")
            label.setContentsMargins(16, 14, 16, 6)
        ui.none_label.dress("body", "muted", wrap=True)
        ui.none_label.setContentsMargins(16, 0, 16, 6)
        ui.facts.setAccessibleName(self.tr("Registrerade uppgifter"))
        ui.mine_button.dress()
        ui.correct_button.dress()
        ui.correct_button.setVisible(self.presenter.may)
        ui.correct_button.clicked.connect(lambda _on=False: self.presenter.ask_correction())
        ui.handler_combo.activated.connect(lambda at: self.presenter.assign(str(ui.handler_combo.itemData(at) or "")))
        ui.mine_button.clicked.connect(lambda _on=False: self.presenter.assign_me())

    # StepView

    def activate(self) -> None:
        self.presenter.load()

    def refresh(self, _changed: Changed) -> None:
        self.presenter.load()

    def first_focus(self) -> QWidget | None:
        first = next((card.first for card in self._cards if card.first is not None), None)
        return first or self.ui.handler_combo

    def step_actions(self) -> StepActions:
        return self._actions

    # RegistrationScreen

    def show_handler(self, people: Sequence[tuple[str, str]], chosen: str, *, enabled: bool) -> None:
        combo = self.ui.handler_combo
        combo.clear()
        combo.addItem(self.tr("Ingen än"), "")
        for login, name in people:
            combo.addItem(name, login)
        if chosen and combo.findData(chosen) < 0:
            combo.addItem(self._pane.people.get(chosen, chosen), chosen)
        combo.setCurrentIndex(max(0, combo.findData(chosen)))
        combo.setEnabled(enabled)
        mine = any(login == self.presenter.me for login, _ in people) and chosen != self.presenter.me and enabled
        self.ui.mine_button.setVisible(mine)
        self._mine.setEnabled(mine)

    def show_findings(self, findings: Sequence[Shown], *, enabled: bool) -> None:
        self.ui.none_label.setVisible(not findings)
        if self._shown == (tuple(findings), enabled):
            return
        self._shown = (tuple(findings), enabled)
        for card in self._cards:
            self.ui.findings_layout.removeWidget(card)
            card.deleteLater()
        self._cards = []
        for shown in findings:
            card = FindingCard(shown, self.ui.findings, enabled=enabled)
            card.settle.connect(lambda key=shown.id: self.presenter.settle(key))
            card.section.connect(self.presenter.show_section)
            card.other.connect(self.presenter.show_other)
            self.ui.findings_layout.addWidget(card)
            self._cards.append(card)

    def show_facts(self, blocks: Sequence[Block]) -> None:
        self.ui.facts.show_blocks(blocks)

    def show_changed(self, documents: Sequence[tuple[UUID, str]]) -> None:
        for old in self._changed:
            self.ui.changed_layout.removeWidget(old)
            old.deleteLater()
        self._changed = []
        for key, title in documents:
            text = self.tr("Samma ansökan har kommit in igen med andra uppgifter. Inget har skrivits över.")
            strip = Strip(text, "warn", self.ui.changed)
            strip.offer(self.tr("Visa {title}").format(title=title), partial(self.presenter.show_document, key))
            self.ui.changed_layout.addWidget(strip)
            self._changed.append(strip)

    def show_missing(self, text: str) -> None:
        self._actions.show_missing(text, self._go_to_first)

    def _go_to_first(self) -> None:
        target = self.first_focus()
        if target is not None:
            target.setFocus()

    def show_sides(self, told: Told) -> None:
        ask_sides(self._place, str(self._pane.case_id), told, self.presenter.settle_by)

    def ask_correction(self, fields: Sequence[Particular]) -> None:
        made = self.correction = CorrectionDialog(str(self._pane.case_id), fields, self.presenter.correct)
        made.finished.connect(lambda _how: self._closed(made))
        self._place.ask.dialog(made)

    def _closed(self, dialog: CorrectionDialog) -> None:
        """What comes late is not told to a form that is gone."""
        if self.correction is dialog:
            self.correction = None

    def show_correction(self, faults: Sequence[Fault]) -> None:
        if self.correction is None:
            return
        if faults:
            self.correction.show_faults(faults)
        else:
            self.correction.accept()

    def show_clash(self, text: str) -> None:
        self._clash.show_clash(text)
