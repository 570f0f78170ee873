"""The preview beside or below the list: a view only, told what to show by `Glance`."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QWidget

from caseworker_app.domain.money import Money, formatted
from caseworker_app.services.overviews.previews import Preview, Sort
from caseworker_app.ui.days import long_form, month, span
from caseworker_app.ui.forms.ui_preview import Ui_Preview
from caseworker_app.ui.happenings import told
from caseworker_app.ui.labels import said
from caseworker_app.ui.offline.numbers import number
from caseworker_app.ui.states import state_look
from caseworker_app.ui.widgets.facts import Line
from caseworker_app.ui.widgets.focus_ring import FocusRing
from caseworker_app.ui.worklist.rows import ListRow, offline_cell

EVENTS, FEW, SHARE = 6, 5, 0.73  # below the list the facts take no more of its width
_LOOKS = {
    Sort.DONE: ("done", "ok"),
    Sort.TODO: ("todo", "info"),
    Sort.WAITS: ("clock", "idle"),
    Sort.WARNING: ("warning", "warn"),
    Sort.LATE: ("warning", "bad"),
}


class PreviewPane(QWidget):
    """Implements GlanceScreen."""

    open_wanted = Signal()
    no_jav = Signal()
    jav = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_Preview()
        self.ui.setupUi(self)
        ui = self.ui
        ui.name_label.dress("section", wrap=True)
        ui.title_label.dress("body", "muted")
        ui.question_label.dress(wrap=True)
        ui.summary_label.dress(wrap=True)
        ui.foot.paint_as("raised", "t")
        ui.scroll_area.viewport().setAutoFillBackground(False)
        FocusRing(ui.scroll_area)
        for label in (ui.summary_head, ui.next_head, ui.events_head):
            label.dress("small", "muted")
        for label in (ui.name_label, ui.summary_label, ui.question_label):
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        for button in (ui.open_button, ui.head_open_button):
            button.clicked.connect(self.open_wanted)
        ui.no_button.clicked.connect(self.no_jav)
        ui.yes_button.clicked.connect(self.jav)
        self._beside = False
        self._opens = False
        self._wide = 0
        self._facts: list[tuple[str, str]] = []
        self._case = self._asks = False
        self.lay(beside=False)
        self.show_none()

    def allow_opening(self) -> None:
        """There is a view of the whole case."""
        self._opens = True
        self._show_buttons()

    def lay(self, *, beside: bool) -> None:
        """Beside the list everything stands in one column; below it, what to do stands to the right."""
        ui, self._beside = self.ui, beside
        way = QBoxLayout.Direction.TopToBottom if beside else QBoxLayout.Direction.LeftToRight
        ui.body_layout.setDirection(way)
        ui.body_layout.setStretch(0, 0 if beside else 7)
        ui.body_layout.setStretch(2, 1 if beside else 3)
        ui.head_layout.setDirection(way)
        ui.facts.lay(2 if beside else 0)
        self._show_facts()
        ui.body_rule.setMinimumSize(1, 1)
        ui.body_rule.setMaximumSize(16_777_215 if beside else 1, 1 if beside else 16_777_215)
        ui.title_label.setWordWrap(beside)
        for widget in (ui.summary_head, ui.events_head, ui.event_lines):
            widget.setVisible(beside)
        ui.name_label.setWordWrap(beside)
        self._show_buttons()

    def fit(self, wide: int) -> None:
        """Below the list there is room for some facts beside what to do; the case and its register row have them all."""
        if wide != self._wide:
            self._wide = wide
            self._show_facts()

    def _show_facts(self) -> None:
        facts = self.ui.facts
        told = [fact for fact in self._facts if fact[1]]
        while not self._beside and len(told) > FEW and facts.breadth(told) > SHARE * self._wide:
            told.pop()
        if told != facts.told:
            facts.show_facts(told)

    def show_none(self) -> None:
        self._clear(self.tr("Inget ärende är valt"))
        self._say(self.tr("Välj ett ärende i listan för att se vad det gäller och vad som är nästa steg."))

    def show_case(self, row: ListRow, preview: Preview) -> None:
        self._head(row)
        case, application = preview.case, preview.application
        period = ""
        if application.starts and application.ends:
            period = span(application.starts, application.ends)
        arrived = f"{long_form(case.arrived)}, {case.channel}" if case.channel else long_form(case.arrived)
        self._facts = [
            (self.tr("Dnr"), number(row.line.dnr)),
            (self.tr("Organisationsnummer"), preview.applicant.orgnr),
            (self.tr("Sökt belopp"), formatted(application.sought)),
            (self.tr("Beviljat"), formatted(row.line.granted) if row.line.granted else ""),
            (self.tr("Period"), period),
            (self.tr("Offline hos"), offline_cell(row).text),
            (self.tr("Inkom"), arrived),
            (self.tr("Ort"), preview.applicant.city),
        ]
        self._show_facts()
        self.ui.summary_label.setText(preview.summary)
        self.ui.next_lines.show_lines([Line(said(one), *_LOOKS[one.sort]) for one in preview.next])
        events = told(preview.heads, {}, one_case=True)[:EVENTS]
        self.ui.event_lines.show_lines([Line(one.text, lead=_day(one.at.day, one.at.month)) for one in events])
        self._case, self._asks = True, False
        self._arrange()

    def show_question(self, row: ListRow, text: str) -> None:
        self._head(row)
        self._say(text)
        self._asks = True
        self._arrange()

    def show_closed(self, row: ListRow, text: str) -> None:
        self._head(row)
        self._say(text)

    def show_several(self, rows: Sequence[ListRow]) -> None:
        self._clear(self.tr("%n ärenden valda", "", len(rows)))
        sought = formatted(Money(sum(row.line.sought.ore for row in rows)))
        self._say(
            self.tr(
                "Tillsammans söker de {sum}. Du kan tilldela dem eller svara på jävsfrågan för alla på en gång."
            ).format(sum=sought)
        )
        self._asks = True
        self._arrange()
        self.ui.yes_button.hide()
        self.ui.no_button.setText(self.tr("Inte jävig i de valda…"))

    def _head(self, row: ListRow) -> None:
        self._clear(row.line.applicant)
        look = state_look(row.line.state)
        self.ui.state_chip.show_status(look.text, look.tone, look.icon)
        self.ui.title_label.setText(row.line.title)
        self.ui.no_button.setText(self.tr("Jag är inte jävig"))

    def _clear(self, name: str) -> None:
        self._case = self._asks = False
        self.ui.name_label.setText(name)
        self.ui.state_chip.show_status("")
        self.ui.title_label.setText("")
        self.ui.question_label.setText("")
        self.ui.scroll_area.verticalScrollBar().setValue(0)
        self._arrange()

    def _say(self, text: str) -> None:
        self.ui.question_label.setText(text)
        self._arrange()

    def _arrange(self) -> None:
        self.ui.body.setVisible(self._case)
        self.ui.question_label.setVisible(bool(self.ui.question_label.text()))
        self.ui.title_label.setVisible(bool(self.ui.title_label.text()))
        self._show_buttons()

    def _show_buttons(self) -> None:
        opens = self._opens and self._case
        self.ui.head_open_button.setVisible(opens and not self._beside)
        self.ui.open_button.setVisible(opens and self._beside)
        for button in (self.ui.no_button, self.ui.yes_button):
            button.setVisible(self._asks)
        self.ui.foot.setVisible(self._asks or (opens and self._beside))


def _day(day: int, of: int) -> str:
    """`23 juni`."""
    return f"{day}\u00a0{month(of)}"
