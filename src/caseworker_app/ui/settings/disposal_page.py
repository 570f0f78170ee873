"""The page Gallring: rules and disposals above, what goes by the chosen one below, one deed at the foot."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from caseworker_app.ui.forms.ui_settings_disposal import Ui_DisposalPage
from caseworker_app.ui.models.rows import Cell, Column
from caseworker_app.ui.settings.disposal import Deed, DisposalPresenter, Line, Thing
from caseworker_app.ui.widgets.buttons import button
from caseworker_app.ui.widgets.lists import fill, show_list
from caseworker_app.ui.widgets.notice import Notice
from caseworker_app.ui.widgets.text import Text
from caseworker_app.ui.workplace import Workplace


class DisposalPage(QWidget):
    """What stands in the upper list decides what the button does; the reason why it does nothing stands beside it."""

    def __init__(self, place: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_DisposalPage()
        self.ui.setupUi(self)
        self._place = place
        self._lines: dict[str, Line] = {}
        self._busy = False
        self._notice = Notice(self.ui.notice_layout, place.messages)
        self.presenter = DisposalPresenter(self, place, self)
        self._furnish()

    def load(self) -> None:
        self.presenter.load()

    # DisposalScreen

    def offer_calls(self, calls: Sequence[tuple[str, str]]) -> str:
        keys, shown = [key for key, _ in calls], self.ui.call_combo.currentData()
        fill(self.ui.call_combo, calls, shown if shown in keys else keys[-1] if keys else "")
        self.ui.call_area.setVisible(bool(calls))
        return str(self.ui.call_combo.currentData() or "")

    def show_lines(self, lines: Sequence[Line]) -> None:
        self._lines = {line.key: line for line in lines}
        self.ui.lines_table.show_rows(lines)
        if self.ui.lines_table.current_key is None:
            self.ui.lines_table.go_to_first()
        self._at_line()

    def show_busy(self, *, busy: bool) -> None:
        self._busy = busy
        self._at_line()

    def tell(self, text: str, tone: str = "info") -> None:
        self._notice.tell(text, tone)
        self._place.messages.announce(text)

    def _furnish(self) -> None:
        ui, tr = self.ui, self.tr
        ui.head.show_title(tr("Gallring"))
        ui.head.add_tool(ui.call_area)
        ui.about_label.dress("body", "muted", wrap=True)
        ui.about_label.setContentsMargins(16, 10, 16, 10)
        ui.call_combo.activated.connect(lambda _row: self.presenter.read(ui.call_combo.currentData()))
        lines: list[Column[Line]] = [
            Column("title", tr("Regel eller gallring"), lambda one: Cell(one.title, strong=True), width=0),
            Column("authority", tr("Föreskrift"), lambda one: Cell(one.authority, muted=True), width=120),
            Column("count", tr("Antal"), lambda one: Cell(str(one.count)), lambda one: one.count, 70, right=True),
            Column("state", tr("Läge"), lambda one: Cell(one.state, tone=one.tone, chip=True), width=260),
            Column("reason", tr("Skäl"), lambda one: Cell(one.reason), width=220),
        ]
        things: list[Column[Thing]] = [
            Column("source", tr("Kom från"), lambda one: Cell(one.source), width=0),
            Column("settled", tr("Avgjord"), lambda one: Cell(one.settled), width=120),
            Column("free", tr("Får gallras från"), lambda one: Cell(one.free), width=150),
        ]
        show_list(ui.lines_table, lines, lambda one: one.key)
        show_list(ui.items_table, things, lambda one: one.at)
        ui.items_label.setContentsMargins(6, 0, 6, 0)
        self.why = Text.of("", "small", "muted")
        self.deed_button = button("", "primary")
        ui.actions.add_left(self.why)
        ui.actions.add_right(self.deed_button)
        self.deed_button.clicked.connect(self._do)
        ui.lines_table.went_to.connect(lambda _key: self._at_line())
        ui.lines_table.opened.connect(lambda _key: self._do())
        self._at_line()

    def _line(self) -> Line | None:
        key = self.ui.lines_table.current_key
        return self._lines.get(key) if isinstance(key, str) else None

    def _at_line(self) -> None:
        line, ui = self._line(), self.ui
        ui.items_table.show_rows(line.things if line else ())
        ui.items_label.setText(self._heading(line))
        none = self.tr("Utlysningen har inga gallringsregler.")
        if not self.ui.call_combo.count():
            none = self.tr("Ingen utlysning är inlagd än. Lägg till en under Utlysningar.")
        self.why.setText(line.why_not if line else none)
        verb = self.tr("Verkställ gallringen…") if line and line.proposed else self.tr("Föreslå gallring…")
        self.deed_button.setText(verb)
        self.deed_button.setEnabled(bool(line and line.deed is not Deed.NONE and not self._busy))

    def _heading(self, line: Line | None) -> str:
        if line is None:
            return self.tr("Det som gallras")
        if line.proposed:
            return self.tr("Det som gallras: {0}. Skäl: {1}").format(line.title, line.reason)
        return self.tr("Det som gallras: {0}").format(line.title)

    def _do(self) -> None:
        line = self._line()
        if line is not None and self.deed_button.isEnabled():
            (self.presenter.execute if line.deed is Deed.EXECUTE else self.presenter.propose)(line)
