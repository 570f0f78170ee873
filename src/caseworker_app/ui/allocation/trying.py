"""The pane Prova: another frame, cap, share or weights, and exactly what that would change."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise
from uuid import UUID

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QLabel, QListWidgetItem, QSpinBox, QWidget

from caseworker_app.domain.allocation import Change, Plan, Terms
from caseworker_app.domain.money import ZERO, formatted
from caseworker_app.services.deciding.allocation import Saved, Trial
from caseworker_app.services.deciding.boards import BoardTrack
from caseworker_app.ui.allocation.rows import change_text, changes_text
from caseworker_app.ui.forms.ui_allocation_trial import Ui_AllocationTrial
from caseworker_app.ui.theme import glyph
from caseworker_app.ui.widgets.buttons import button, tool

NONE = ""


class TrialPane(QWidget):
    """`tried(Terms)` when a term is another, `typed(Terms)` already as one writes it; `chosen(UUID or None)` when another
    scenario is."""

    tried = Signal(object)
    typed = Signal(object)
    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_AllocationTrial()
        self.ui.setupUi(self)
        self._terms = Terms(ZERO)
        self._weights: dict[str, QSpinBox] = {}
        ui = self.ui
        ui.head.show_title(self.tr("Prova en annan ram"))
        self.close_button = tool("cross", self.tr("Stäng provläget"))
        ui.head.add_tool(self.close_button)
        ui.frame_text.dress("small", "muted", wrap=True)
        ui.sum_text.dress("strong")
        ui.note_text.dress("small", "muted", wrap=True)
        ui.note_text.setText(self.tr("Inget ärende ändras förrän du lägger utkast."))
        self.compare_button = button(self.tr("Jämför…"))
        self.discard_button = button(self.tr("Kasta…"))
        self.save_button = button(self.tr("Spara scenario…"))
        for made in (self.compare_button, self.discard_button, self.save_button):
            ui.actions.add_right(made)
        ui.frame_field.editingFinished.connect(lambda: self._tell())
        ui.cap_field.editingFinished.connect(lambda: self._tell())
        for field in (ui.frame_field, ui.cap_field):
            field.textEdited.connect(lambda _text: self._tell_typed())
        ui.share_spin.valueChanged.connect(lambda _value: self._tell())
        ui.scenario_combo.activated.connect(lambda _at: self._choose())

    def show_track(self, track: BoardTrack) -> None:
        """Weights of this track's criteria."""
        grid = self.ui.weights_layout
        while grid.count():
            item = grid.takeAt(0)
            gone = item.widget() if item is not None else None
            if gone is not None:
                gone.hide()
                gone.deleteLater()
        self._weights = {}
        for at, one in enumerate(track.criteria):
            spin = QSpinBox(self.ui.inner)
            spin.setRange(0, 20)
            spin.setAccessibleName(self.tr("Vikt för {criterion}").format(criterion=one.title))
            label = QLabel(one.title, self.ui.inner)
            label.setWordWrap(True)
            label.setBuddy(spin)
            grid.addWidget(label, at, 0)
            grid.addWidget(spin, at, 1)
            spin.valueChanged.connect(lambda _value: self._tell())
            self._weights[one.id] = spin
        grid.setColumnStretch(0, 1)
        self._order()

    def show_trial(self, track: BoardTrack, plan: Plan, trial: Trial, changes: list[Change]) -> None:
        ui, terms = self.ui, trial.terms
        self._terms = terms
        blocked = [QSignalBlocker(one) for one in (ui.share_spin, *self._weights.values())]
        if not ui.frame_field.hasFocus() or ui.frame_field.amount != terms.frame:
            ui.frame_field.show_amount(terms.frame)
        if not ui.cap_field.hasFocus() or ui.cap_field.amount != terms.cap:
            ui.cap_field.show_amount(terms.cap)
        ui.share_spin.setValue(terms.share)
        for key, spin in self._weights.items():
            spin.setValue(terms.weights.get(key, 0))
        del blocked
        more = terms.frame - track.ledger.frame.amount
        held = formatted(track.ledger.frame.amount)
        text = self.tr("Ramen är i dag {frame}. Ändring: {more}")
        sign = "+" if more > ZERO else ""
        ui.frame_text.setText(text.format(frame=held, more=f"{sign}{formatted(more)}") if more else "")
        ui.frame_text.setVisible(bool(more))
        if self.isVisible():
            self._fill(plan, changes)

    def _fill(self, plan: Plan, changes: list[Change]) -> None:
        """Exactly who enters, leaves or changes; made only while the pane is shown."""
        ui = self.ui
        ui.sum_text.setText(changes_text(changes, plan))
        ui.changes_list.clear()
        for one in changes:
            ui.changes_list.addItem(change_item(one))
        if not changes:
            ui.changes_list.addItem(self.tr("Inga ärenden påverkas."))

    def show_scenarios(self, saved: Sequence[Saved], chosen: UUID | None) -> None:
        combo = self.ui.scenario_combo
        combo.clear()
        combo.addItem(self.tr("Som det är i dag"), NONE)
        for one in saved:
            combo.addItem(one.scenario.name, str(one.scenario.id))
        combo.setCurrentIndex(max(combo.findData(str(chosen or NONE)), 0))
        self.discard_button.setEnabled(chosen is not None)
        self.compare_button.setEnabled(bool(saved))

    def _choose(self) -> None:
        key = str(self.ui.scenario_combo.currentData() or NONE)
        self.discard_button.setEnabled(bool(key))
        self.chosen.emit(UUID(key) if key else None)

    def _tell(self) -> None:
        terms = self._written()
        if terms is not None and terms != self._terms:
            self.tried.emit(terms)

    def _tell_typed(self) -> None:
        terms = self._written()
        if terms is not None:
            self.typed.emit(terms)

    def _written(self) -> Terms | None:
        """None while an amount cannot be read."""
        ui = self.ui
        frame, typed = ui.frame_field.amount, ui.cap_field.text().strip()
        if frame is None or (typed and ui.cap_field.amount is None):
            return None
        cap = ui.cap_field.amount if typed else None
        weights = {key: spin.value() for key, spin in self._weights.items()}
        return replace(self._terms, frame=frame, cap=cap, share=ui.share_spin.value(), weights=weights)

    def _order(self) -> None:
        ui = self.ui
        stops = [ui.scenario_combo, ui.frame_field, ui.cap_field, ui.share_spin, ui.changes_list]
        stops += [*self._weights.values(), self.compare_button, self.discard_button, self.save_button]
        for before, after in pairwise(stops):
            QWidget.setTabOrder(before, after)


def change_item(one: Change) -> QListWidgetItem:
    icon, token = ("arrowup", "ok") if one.enters else ("arrowdown", "bad") if one.leaves else ("edit", "muted")
    made = QListWidgetItem(QIcon(glyph(icon, token, 16)), change_text(one))
    made.setToolTip(one.dnr)
    return made
