"""The work pane of completion: the request being written, then what was asked and answered."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from caseworker_app.domain.records.reviews import CompletionItem
from caseworker_app.domain.states import CompletionState
from caseworker_app.services.casework.clashes import Told
from caseworker_app.services.news import Changed
from caseworker_app.ui.case.completion.presenter import Asked, CompletionPresenter, Texts
from caseworker_app.ui.choosing import FORM
from caseworker_app.ui.clash.dialog import ask_sides
from caseworker_app.ui.clash.strip import ClashStrip
from caseworker_app.ui.commands import Command, add_command
from caseworker_app.ui.days import long_form
from caseworker_app.ui.drafts import Followed
from caseworker_app.ui.forms.ui_completion import Ui_CompletionView
from caseworker_app.ui.step import CasePane, StepView
from caseworker_app.ui.widgets.buttons import button
from caseworker_app.ui.widgets.fields import DayField, FormRow
from caseworker_app.ui.widgets.kept_dialog import tell_saved
from caseworker_app.ui.widgets.step_actions import StepActions
from caseworker_app.ui.widgets.text import Glyph, Surface, Text
from caseworker_app.ui.workplace import Workplace

LOOKS = {
    CompletionState.SENT: ("clock", "warn"),
    CompletionState.ANSWERED: ("done", "ok"),
    CompletionState.CLOSED: ("blocked", "muted"),
    CompletionState.DRAFT: ("edit", "muted"),
}


class AskedCard(Surface):
    """A request that was sent; while it waits one ticks what came in. `answered(day, positions)`, `closed`."""

    answered = Signal(object, object)
    closed = Signal()

    def __init__(self, asked: Asked, today: date, parent: QWidget, *, enabled: bool) -> None:
        super().__init__(parent, "surface", "b")
        self.setProperty(FORM, True)
        self._asked = asked
        self._ticks: list[tuple[int, QCheckBox]] = []
        rows = QVBoxLayout(self)
        rows.setContentsMargins(16, 10, 16, 12)
        rows.setSpacing(6)
        icon, token = LOOKS[asked.request.state]
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(Glyph(self, icon, token, 16))
        words = Text.of(self._told(today), "strong", wrap=True)
        words.grow()
        top.addWidget(words, 1)
        rows.addLayout(top)
        self.sent = asked.request.state is CompletionState.SENT
        waits = self.waits = self.sent and enabled
        for item in asked.items:
            rows.addWidget(self._tick(item.position, item.text, settled=item.settled) if waits else self._line(item))
        self.day_row = FormRow(self)
        self.day = DayField(self)
        self.day_row.hold(self.tr("Svaret kom in"), self.day)
        self.day.textChanged.connect(lambda _text: self.day_row.show_fault(""))
        self.day.show_day(today)
        self.day_row.setVisible(waits)
        self.close_button = button(self.tr("Avsluta utan svar…"), compact=True)
        self.close_button.clicked.connect(lambda _on=False: self.closed.emit())
        self.close_button.setVisible(waits)
        rows.addWidget(self.day_row)
        low = QHBoxLayout()
        low.addWidget(self.close_button)
        low.addStretch(1)
        if waits:
            rows.addLayout(low)

    def _told(self, today: date) -> str:
        request = self._asked.request
        sent = long_form(request.sent_on) if request.sent_on else ""
        due = long_form(request.due)
        if request.state is CompletionState.ANSWERED and request.answered_on:
            text = self.tr("Svar kom in {day} (begäran upprättad {sent}, svar senast {due})")
            return text.format(day=long_form(request.answered_on), sent=sent, due=due)
        if request.state is CompletionState.CLOSED:
            return self.tr("Avslutad utan svar (begäran upprättad {sent}, svar senast {due})").format(
                sent=sent, due=due
            )
        late = self.tr("Dagen har gått ut. ") if today > request.due else ""
        return late + self.tr("Väntar på svar senast {due} (begäran upprättad {sent})").format(due=due, sent=sent)

    def _tick(self, position: int, text: str, *, settled: bool) -> QWidget:
        made = QCheckBox(text if len(text) < 60 else f"{text[:58]}…", self)
        made.setToolTip(text)
        made.setAccessibleName(self.tr("I ordning: {text}").format(text=text))
        made.setChecked(settled)
        self._ticks.append((position, made))
        return made

    def _line(self, item: CompletionItem) -> QWidget:
        settled = item.settled
        line = QWidget(self)
        row = QHBoxLayout(line)
        row.setContentsMargins(24, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(Glyph(line, "check" if settled else "minus", "ok" if settled else "muted", 14))
        words = Text.of(item.text, wrap=True)
        words.grow()
        row.addWidget(words, 1)
        return line

    def tell(self) -> None:
        """Hand over the day and what is ticked."""
        self.answered.emit(self.day.day, [position for position, tick in self._ticks if tick.isChecked()])

    @property
    def request_id(self) -> UUID:
        return self._asked.request.id

    @property
    def first(self) -> QWidget:
        return self._ticks[0][1] if self._ticks else self.day


class CompletionView(StepView):
    """The view of `CompletionPresenter`."""

    def __init__(self, place: Workplace, pane: CasePane) -> None:
        super().__init__()
        self.ui = Ui_CompletionView()
        self.ui.setupUi(self)
        self._place, self._pane = place.during(self), pane
        self.presenter = CompletionPresenter(self, self._place, pane)
        self._followed: list[Followed] = []
        self._cards: list[AskedCard] = []
        self._shown: tuple[tuple[Asked, ...], bool] | None = None
        self._clash = ClashStrip(self.presenter, self)
        self.ui.strips_layout.addWidget(self._clash)
        self._dress()
        self._build_actions()

    def _dress(self) -> None:
        ui = self.ui
        ui.head.show_title(self.tr("Komplettering"))
        ui.earlier_title.dress("section")
        ui.earlier_title.setContentsMargins(16, 14, 16, 6)
        ui.items_row.hold(
            self.tr("Vad behöver sökanden komma in med?"),
            ui.items_edit,
            self.tr("En uppgift på varje rad. Punkter som är besvarade med nej står här från början."),
        )
        ui.due_row.hold(self.tr("Svar senast"), ui.due_edit, self.tr("Ska vara en arbetsdag."))
        ui.consequence_row.hold(self.tr("Vad händer annars?"), ui.consequence_edit, self.tr("Står i brevet, 20 § FL."))
        for changed, row in (
            (ui.items_edit.textChanged, ui.items_row),
            (ui.due_edit.textChanged, ui.due_row),
            (ui.consequence_edit.textChanged, ui.consequence_row),
        ):
            changed.connect(lambda _text="", row=row: row.show_fault(""))
        ui.items_edit.setMinimumHeight(ui.items_edit.fontMetrics().lineSpacing() * 6 + 20)
        ui.consequence_edit.setFixedHeight(ui.consequence_edit.fontMetrics().lineSpacing() * 3 + 20)

    def _build_actions(self) -> None:
        self._actions = StepActions()
        presenter = self.presenter
        self._new = self._actions.add(self.tr("Ny begäran…"), presenter.write_new)
        self._stop = self._actions.add(self.tr("Avbryt"), presenter.stop_writing)
        self._preview = self._actions.add(self.tr("Förhandsgranska brevet"), lambda: presenter.preview(*self._form()))
        self._primary = self._actions.primary(self.tr("Skicka begäran"), self._go_on)
        self._command = add_command(self, Command(self.tr("Skicka begäran"), "Ctrl+Enter"), self._go_on)
        look = Command(self.tr("Förhandsgranska brevet"), "Ctrl+Shift+P", icon="page")
        self._look = add_command(self, look, lambda: presenter.preview(*self._form()))
        self._writing = False

    def _form(self) -> tuple[Texts, date | None]:
        ui = self.ui
        day = ui.due_edit.day
        due = day.isoformat() if day else ui.due_edit.text()
        return Texts(ui.items_edit.toPlainText(), due, ui.consequence_edit.toPlainText()), day

    def _go_on(self) -> None:
        """The primary: send, else register the answer that is waited for, else on to the check."""
        if self._writing:
            self.presenter.send(*self._form())
        elif self.presenter.waiting is not None:
            waiting = self.presenter.waiting.request.id
            next(card for card in self._cards if card.request_id == waiting).tell()
        else:
            self._pane.go("formal")

    # StepView

    def activate(self) -> None:
        self.presenter.load()

    def refresh(self, changed: Changed) -> None:
        if changed.kinds & {"completion", "checklist", "letter"}:
            self.presenter.load()

    def first_focus(self) -> QWidget | None:
        if self._writing:
            return self.ui.items_edit
        return self._cards[0].first if self._cards and self.presenter.waiting is not None else None

    def step_actions(self) -> StepActions:
        return self._actions

    # CompletionScreen

    def show_form(self, texts: Texts, *, fresh: bool) -> None:
        self.ui.form.show()
        if not fresh and self._followed:
            return
        for one in self._followed:
            one.release()
        case, ui = str(self._pane.case_id), self.ui
        fields = (
            (ui.items_edit, "items", texts.items),
            (ui.due_edit, "due", texts.due),
            (ui.consequence_edit, "consequence", texts.consequence),
        )
        follow = self._place.drafts.follow
        self._followed = [follow(editor, case, f"completion.{name}", base) for editor, name, base in fields]
        tell_saved(self._place.messages, case, {f"completion.{at}": one for at, one in enumerate(self._followed)})

    def hide_form(self) -> None:
        self.ui.form.hide()

    def unsaved(self) -> bool:
        return any(one.unsaved for one in self._followed)

    def forget_drafts(self) -> None:
        for one in self._followed:
            one.saved(one.text)

    def show_asked(self, asked: Sequence[Asked], *, today: date, enabled: bool) -> None:
        self.ui.earlier_title.setVisible(bool(asked))
        if self._shown == (tuple(asked), enabled):
            return
        self._shown = (tuple(asked), enabled)
        for card in self._cards:
            self.ui.earlier_layout.removeWidget(card)
            card.deleteLater()
        self._cards = []
        for one in asked:
            card = AskedCard(one, today, self.ui.earlier, enabled=enabled)
            key = one.request.id
            self._keep_day(card)
            card.answered.connect(lambda day, settled, key=key: self.presenter.answer(key, day, settled))
            card.closed.connect(lambda key=key: self.presenter.close(key))
            self.ui.earlier_layout.addWidget(card)
            self._cards.append(card)

    def _keep_day(self, card: AskedCard) -> None:
        """While the answer is waited for, also where one may not register it now."""
        case, field = str(self._pane.case_id), f"answered.{card.request_id}"
        if card.waits:
            self._place.drafts.follow(card.day, case, field, card.day.text())
        elif not card.sent:
            self._place.drafts.saved(case, field)

    def show_faults(self, faults: dict[str, str]) -> None:
        ui = self.ui
        for name, row in (("items", ui.items_row), ("due", ui.due_row), ("consequence", ui.consequence_row)):
            row.show_fault(faults.get(name, ""))
        for card in self._cards:
            card.day_row.show_fault(faults.get("answered_on", ""))

    def show_deeds(self, *, writing: bool, waiting: bool, may: bool) -> None:
        self._writing = writing
        self._actions.offer(self._new, on=may and not writing)
        self._actions.offer(self._stop, on=writing and bool(self._cards))
        self._actions.offer(self._preview, on=writing)
        send, register = self.tr("Skicka begäran"), self.tr("Registrera svaret")
        on = self.tr("Gå till formell kontroll")
        text = send if writing else register if waiting and may else on
        self._primary.setText(text)
        self._command.setText(text)
        self._look.setEnabled(writing)

    def show_sides(self, told: Told) -> None:
        ask_sides(self._place, str(self._pane.case_id), told, self.presenter.settle_by)

    def show_clash(self, text: str) -> None:
        self._clash.show_clash(text)
