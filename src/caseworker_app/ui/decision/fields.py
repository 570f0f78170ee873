"""The fields of a proposal: outcome, sum, period, purpose, ground, conditions and plan, shown and told back."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from functools import partial
from itertools import pairwise

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QMenu, QWidget

from caseworker_app.domain.decision import CLAIMING, MONEYLESS, REPLACING
from caseworker_app.domain.money import ZERO, Money, formatted
from caseworker_app.domain.states import DecisionState, Kind
from caseworker_app.errors import Fault
from caseworker_app.ui.decision.detriment import DetrimentCombo
from caseworker_app.ui.decision.form import Form, Listed, kinds
from caseworker_app.ui.decision.library import fill_conditions
from caseworker_app.ui.decision.presenter import DecisionPresenter
from caseworker_app.ui.decision.reading import Sight
from caseworker_app.ui.decision.requirements import stop
from caseworker_app.ui.decision.typed import PART, TypedFields, in_words
from caseworker_app.ui.decision.unread import Left, unread, wrong
from caseworker_app.ui.forms.ui_decision import Ui_Decision
from caseworker_app.ui.labels import worded
from caseworker_app.ui.messages import Words
from caseworker_app.ui.step import CasePane
from caseworker_app.ui.widgets.fields import DayField, FormRow, MoneyField
from caseworker_app.ui.widgets.segments import Part
from caseworker_app.ui.workplace import Workplace


class ProposalFields(QObject):
    """Fills the rows of the form; the presenter decides."""

    def __init__(self, ui: Ui_Decision, presenter: DecisionPresenter, place: Workplace, pane: CasePane) -> None:
        super().__init__(ui.form_body)
        self._ui, self._presenter, self._place, self._pane = ui, presenter, place, pane
        self._kinds: list[Part] | None = None
        self._faults: Sequence[Fault] = ()
        self._left = Left()
        self.amount, self.starts, self.ends = MoneyField(), DayField(), DayField()
        self.purpose, self.ground, self.replaces = QLineEdit(), QLineEdit(), QComboBox()
        self.detriment = DetrimentCombo()
        self._library = QMenu(ui.library_link)
        self._typed = TypedFields(
            place, str(pane.case_id), self._in_words, lambda: presenter.saving.waits, self._proposed, self
        )
        self._dress()
        self._hold()
        self._connect()

    def _dress(self) -> None:
        ui = self._ui
        for label in (ui.kind_label, ui.left_text):
            label.dress("small", "muted", wrap=label is ui.left_text)
        for label in (ui.conditions_label, ui.plan_label):
            label.dress("strong")
        ui.conditions_label.setBuddy(ui.conditions_list)
        ui.library_link.setMenu(self._library)
        ui.library_link.setAccessibleName(self.tr("Lägg till villkor ur biblioteket"))
        ui.conditions_list.setToolTip(self.tr("Alt+Upp och Alt+Ned flyttar, Enter ändrar ett eget, Delete tar bort"))
        self.amount.setFixedWidth(150)
        for field in (self.starts, self.ends):
            field.setFixedWidth(118)

    def _hold(self) -> None:
        ui = self._ui
        ui.amount_row.hold(self.tr("Belopp"), self.amount)  # Tab follows the order they are held in
        ui.replaces_row.hold(self.tr("Beslut som ändras"), self.replaces)
        ui.ground_row.hold(self.tr("Grund för ändringen"), self.ground)
        ui.detriment_row.hold(self.tr("Om ändringen är till nackdel för parten"), self.detriment)
        ui.starts_row.hold(self.tr("Från och med"), self.starts)
        ui.ends_row.hold(self.tr("Till och med"), self.ends)
        ui.purpose_row.hold(self.tr("Vad bidraget ska användas till"), self.purpose)

    def _connect(self) -> None:
        ui, presenter = self._ui, self._presenter
        ui.kind_segments.answered.connect(lambda key: presenter.choose_kind(Kind(key)) if key else self._again())
        self.amount.changed.connect(self._amount_written)
        self.starts.changed.connect(partial(self._day_written, "starts"))
        self.ends.changed.connect(partial(self._day_written, "ends"))
        for field, name in ((self.purpose, "purpose"), (self.ground, "ground")):
            field.editingFinished.connect(lambda field=field, name=name: self._set_text(name, field.text()))
        self.replaces.activated.connect(
            lambda at: presenter.change(replace(presenter.form, replaces=self.replaces.itemData(at)))
        )
        self.detriment.chosen.connect(lambda found: presenter.change(replace(presenter.form, detriment=found)))
        ui.conditions_list.reordered.connect(presenter.set_conditions)
        ui.conditions_list.wanted.connect(self._edit_condition)
        ui.own_link.clicked.connect(lambda _on=False: self.own_condition())
        ui.plan_link.clicked.connect(lambda _on=False: presenter.change(replace(presenter.form, plan=None)))
        ui.plan_rows.changed.connect(lambda parts: presenter.change(replace(presenter.form, plan=parts)))
        ui.plan_rows.made.connect(self._follow_parts)
        named = {"amount": self.amount, "starts": self.starts, "ends": self.ends}
        for name, field in {**named, "purpose": self.purpose, "ground": self.ground}.items():
            self._typed.follow(name, field)

    def _follow_parts(self, fields: Mapping[str, QLineEdit]) -> None:
        """Of another plan: kept like the other fields, and reached where they are seen."""
        for name, field in fields.items():
            self._typed.follow(name, field)
        for one, other in pairwise([self._ui.plan_link, *fields.values()]):
            QWidget.setTabOrder(one, other)

    def _in_words(self) -> dict[str, str]:
        form = self._presenter.form
        return in_words(form, form.parts(self._pane.file.call, self._place.opened.today))

    def _proposed(self, name: str) -> bool:
        """The parts that follow from the sum and the call's shares."""
        return self._presenter.form.plan is None and name.startswith(PART)

    # Shown

    def show(self, form: Form, sight: Sight, *, enabled: bool) -> None:
        self._show_kinds(form, sight)
        self._show_rows(form)
        self._show_values(form, enabled=enabled)
        self._ui.kind_segments.setEnabled(enabled)
        self._show_left(form, sight)
        self._show_replaced(form, sight, enabled=enabled)
        self._show_lists(form, enabled=enabled)
        self._tell()
        if enabled:
            self._typed.restore(self._pane.file.case.dnr or "")
            self._typed.settle()

    def _show_kinds(self, form: Form, sight: Sight) -> None:
        parts = [Part(kind.value, worded(kind), "info", "check") for kind in kinds(sight.held, sight.series)]
        if parts != self._kinds:
            self._kinds = parts
            self._ui.kind_segments.show_parts(self.tr("Utfall"), parts, form.kind.value)
            self._order()
        self._ui.kind_segments.choose(form.kind.value)

    def _order(self) -> None:
        """Tab goes as it is read: outcome, fields, then the reasons. What is made last would come last of the window."""
        fields = (self.amount, self.replaces, self.ground, self.detriment, self.starts, self.ends, self.purpose)
        own: list[QWidget] = [*self._ui.kind_segments.stops, *fields]
        before = self._ui.reasons_link.previousInFocusChain()
        while before is not None and (before in own or before.focusPolicy() is Qt.FocusPolicy.NoFocus):
            before = before.previousInFocusChain()
        for one, other in pairwise([*([before] if before else []), *own]):
            QWidget.setTabOrder(one, other)

    def _show_rows(self, form: Form) -> None:
        ui, changes, money = self._ui, form.kind in REPLACING, form.kind not in (*MONEYLESS, *CLAIMING)
        for widget, on in (
            (ui.amount_row, money), (ui.left_text, money), (ui.starts_row, money), (ui.ends_row, money),
            (ui.purpose_row, money), (ui.ground_row, changes), (ui.replaces_row, changes),
            (ui.detriment_row, form.kind is Kind.CHANGE),
            (ui.conditions_area, form.amount > ZERO), (ui.plan_area, form.amount > ZERO),
        ):  # fmt: skip
            widget.setVisible(on)
        self._name_rows(form.kind)

    def _name_rows(self, kind: Kind) -> None:
        """What the letter makes of a field differs between outcomes."""
        ui = self._ui
        if kind is Kind.CORRECTION:
            hint = self.tr("Till exempel: Sista dagen är 31 mars 2021, inte 31 mars 2012. Felet är ett skrivfel.")
            ui.ground_row.rename(self.tr("Vad som rättas (36 § FL)"), hint)
            ui.replaces_row.rename(self.tr("Beslut som rättas"))
        else:
            hint = self.tr("Till exempel 37 § FL: beslutet var uppenbart oriktigt i sak.")
            ui.ground_row.rename(self.tr("Grund för ändringen"), hint)
            ui.replaces_row.rename(self.tr("Beslut som ändras"))
        if kind is Kind.CHANGE:
            hint = self.tr("Med minus om bidraget sänks. Med 0 kr står beloppet kvar.")
            ui.amount_row.rename(self.tr("Beloppet ändras med"), hint)
        else:
            ui.amount_row.rename(self.tr("Belopp"))

    def first_missing(self, form: Form) -> QWidget | None:
        """The field that a decision on a decided case begins with, until it is filled in."""
        if form.kind is Kind.SUPPLEMENT and form.amount <= ZERO:
            return self.amount
        return self.ground if form.kind in REPLACING and not form.ground.strip() else None

    def _show_values(self, form: Form, *, enabled: bool) -> None:
        """A field one is writing in is left alone."""
        shows: tuple[tuple[QLineEdit, Callable[[], None]], ...] = (
            (self.amount, lambda: self.amount.show_amount(form.amount)),
            (self.starts, lambda: self.starts.show_day(form.starts)),
            (self.ends, lambda: self.ends.show_day(form.ends)),
            (self.purpose, lambda: self.purpose.setText(form.purpose)),
            (self.ground, lambda: self.ground.setText(form.ground)),
        )
        for field, show in shows:
            given = not enabled or (field is self.amount and form.kind is Kind.GRANT)
            if not enabled or not (field.hasFocus() or (unread(field) and not given)):
                show()
            field.setReadOnly(given)
        self.detriment.show_ground(form.detriment, enabled=enabled)

    def _show_replaced(self, form: Form, sight: Sight, *, enabled: bool) -> None:
        self.replaces.clear()
        for one in sight.series:
            made = one.decision
            if made.state is DecisionState.DECIDED:
                self.replaces.addItem(f"{made.serial}. {worded(made.kind)} {made.day}", made.id)
        keys = [
            self.replaces.itemData(at) for at in range(self.replaces.count())
        ]  # findData finds only the same object
        self.replaces.setCurrentIndex(keys.index(form.replaces) if form.replaces in keys else -1)
        self.replaces.setEnabled(enabled)

    def _show_left(self, form: Form, sight: Sight) -> None:
        """What the frame holds beside the sum, or the hard stop with what is missing."""
        if sight.frame is None:
            self._ui.left_text.setText(self.tr("Ingen ram gäller i dag."))
            return
        left = sight.frame.after(form.amount)
        over = left < ZERO and sight.open
        self._ui.left_text.dress("small", "bad" if over else "muted", wrap=True)
        words = self.tr("{frame}: {sum} kvar efter beslutet").format(frame=sight.frame.title, sum=formatted(left))
        self._ui.left_text.setText(stop(left) if over else words)

    def _show_lists(self, form: Form, *, enabled: bool) -> None:
        ui, file = self._ui, self._pane.file
        ui.conditions_list.show_conditions(form.conditions, enabled=enabled)
        ui.conditions_chip.show_status(str(len(form.conditions)), "idle")
        titles = {one.id: one.title for one in file.call.reports}
        parts = form.parts(file.call, self._place.opened.today)
        ui.plan_rows.show_plan(parts, form.amount, titles, enabled=enabled)
        for made in (ui.own_link, ui.library_link):
            made.setVisible(enabled)
        ui.plan_link.setVisible(enabled and form.plan is not None)
        fill_conditions(self._library, file, form, self._presenter.set_conditions)
        ui.library_link.setEnabled(not self._library.isEmpty())

    def show_faults(self, faults: Sequence[Fault]) -> list[Fault]:
        """Each at its field; those that have none are given back."""
        self._faults = faults
        self._tell()
        return [fault for fault in faults if fault.field not in self._told_at]

    @property
    def _told_at(self) -> dict[str, FormRow]:
        ui = self._ui
        return {
            "amount": ui.amount_row,
            "ground": ui.ground_row,
            "detriment": ui.detriment_row,
            "purpose": ui.purpose_row,
        }

    def _tell(self) -> None:
        """What cannot be read where it was left, else what a rule says of what was saved."""
        ui, rows = self._ui, self._told_at
        unreadable = {
            ui.amount_row: self._left.wrong(self.amount),
        }
        period = {ui.starts_row: self._left.wrong(self.starts), ui.ends_row: self._left.wrong(self.ends)}
        said = {
            row: " ".join(fault.text for fault in self._faults if fault.field == field) for field, row in rows.items()
        }
        for row in rows.values():
            row.show_fault(unreadable.get(row) or said.get(row, ""))
        for row, text in period.items():
            row.mark_wrong(text)
        ui.period_below.show_fault(" ".join(f"{row.label.text()}: {text}" for row, text in period.items() if text))

    # Before it is handed over

    def leave(self) -> None:
        """What is being written counts as if its field was left."""
        here = QApplication.focusWidget()
        if isinstance(here, QLineEdit) and self._ui.form_body.isAncestorOf(here) and not here.isReadOnly():
            here.editingFinished.emit()

    @property
    def unread(self) -> tuple[QLineEdit, str] | None:
        """The first field that shows what is not in the proposal, and what is wrong with it."""
        ui = self._ui
        shown: list[QLineEdit] = [] if ui.amount_row.isHidden() else [self.amount, self.starts, self.ends]
        shown += [] if ui.plan_area.isHidden() else ui.plan_rows.fields
        return next(((field, text) for field in shown if (text := wrong(field))), None)

    # What is pressed

    def _amount_written(self, found: Money | None) -> None:
        self._left.note(self.amount)
        self._faults = [fault for fault in self._faults if fault.field != "amount"]
        self._tell()
        if found is not None:
            self._presenter.set_amount(found)

    def _day_written(self, name: str, day: date | None) -> None:
        field = self.starts if name == "starts" else self.ends
        self._left.note(field)
        self._tell()
        if not unread(field):
            form = self._presenter.form
            self._presenter.change(replace(form, starts=day) if name == "starts" else replace(form, ends=day))

    def _again(self) -> None:
        """An outcome cannot be none."""
        self._ui.kind_segments.choose(self._presenter.form.kind.value)

    def _set_text(self, name: str, text: str) -> None:
        form = self._presenter.form
        self._presenter.change(replace(form, purpose=text) if name == "purpose" else replace(form, ground=text))

    def own_condition(self) -> None:
        presenter = self._presenter
        if not presenter.enabled:
            return
        title, label = self.tr("Nytt eget villkor"), self.tr("Villkoret som det ska stå i beslutet")
        self._place.ask.words(
            Words(title, label, self.tr("Lägg till"), about=str(self._pane.case_id), topic="own"),
            lambda text: presenter.set_conditions((*presenter.form.conditions, Listed("", text))),
        )

    def _edit_condition(self, row: int) -> None:
        """An own one; the library's stand as they are."""
        held = list(self._presenter.form.conditions)
        if not self._presenter.enabled or not 0 <= row < len(held) or held[row].key:
            return

        def go(text: str) -> None:
            held[row] = Listed("", text)
            self._presenter.set_conditions(held)

        title, label = self.tr("Ändra villkoret"), self.tr("Villkoret som det ska stå i beslutet")
        about = f"{self._pane.case_id} {held[row].text}"
        self._place.ask.words(Words(title, label, self.tr("Ändra"), held[row].text, about=about, topic="condition"), go)
