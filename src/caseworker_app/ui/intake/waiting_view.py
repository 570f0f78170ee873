"""The dialog Att registrera."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QWidget

from caseworker_app.domain.records.cases import Incoming
from caseworker_app.services.administration.calls import CallRow
from caseworker_app.services.intake.incoming import ChangedLine, Difference
from caseworker_app.ui.forms.ui_incoming import Ui_IncomingDialog
from caseworker_app.ui.intake.waiting import IncomingPresenter
from caseworker_app.ui.models.rows import Cell, Column
from caseworker_app.ui.widgets.buttons import allow, button
from caseworker_app.ui.widgets.lists import fill, show_list
from caseworker_app.ui.widgets.notice import Notice
from caseworker_app.ui.widgets.sizes import remember
from caseworker_app.ui.workplace import Workplace

Pair = tuple[str, str]


class IncomingDialog(QDialog):
    """`form_wanted(call key, row or None)` when a person registers by hand."""

    form_wanted = Signal(str, object)

    def __init__(self, place: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_IncomingDialog()
        self.ui.setupUi(self)
        self._place = place.during(self)
        self._notice = Notice(self.ui.notice_layout)
        self._order: dict[str, int] = {}
        self._rows: dict[UUID, Incoming] = {}
        self._lines: dict[UUID, ChangedLine] = {}
        self.presenter = IncomingPresenter(self, self._place, self)
        self._furnish()
        self._lists()
        self._connect()
        self._place.changes.changed.connect(self._changed)

    def start(self) -> None:
        self.presenter.start()
        self.ui.rows_table.setFocus()

    # IncomingScreen

    def show_calls(self, calls: Sequence[CallRow], chosen: str) -> None:
        fill(self.ui.call_combo, [(row.key, row.title) for row in calls], chosen)

    def show_lists(self, rows: Sequence[Incoming], changes: Sequence[ChangedLine], headers: Sequence[str] = ()) -> None:
        ui = self.ui
        self._order = {header: at for at, header in enumerate(headers)}
        self._rows, self._lines = {row.id: row for row in rows}, {line.document: line for line in changes}
        ui.rows_table.show_rows(rows)
        ui.changes_table.show_rows(changes)
        titles = (
            (ui.rows_page, self.tr("Rader att registrera ({0})").format(len(rows))),
            (ui.changes_page, self.tr("Ändrade ansökningar ({0})").format(len(changes))),
        )
        for page, title in titles:
            ui.tabs.setTabText(ui.tabs.indexOf(page), title)
        for table in (ui.rows_table, ui.changes_table):
            if table.current_key is None:
                table.go_to_first()
        self._at_row()
        self._at_line()

    def show_differences(self, line: ChangedLine, differences: Sequence[Difference]) -> None:
        text = self.tr("Kom in {day} i {file} och ligger i ärendet som handling {number}. Inget är överskrivet.")
        self.ui.changed_label.setText(text.format(day=line.day.isoformat(), file=line.file, number=line.number))
        self.ui.differences_table.show_rows(differences)

    def show_problem(self, text: str) -> None:
        self._notice.tell(text, "warn")
        self._place.messages.announce(text)

    def _furnish(self) -> None:
        ui = self.ui
        for label in (ui.reason_label, ui.changed_label):
            label.dress("strong", wrap=True)
            label.setContentsMargins(16, 10, 16, 10)
        for key, split in (("rows", ui.rows_split), ("changes", ui.changes_split)):
            split.setChildrenCollapsible(False)
            remember(split, self._place.state, f"intake.{key}", (560, 560))
        self.hand_button = button(self.tr("Ny ansökan för hand…"))
        self.dismiss_button = button(self.tr("Ingen ansökan…"))
        self.case_button = button(self.tr("Öppna ärendet"))
        self.close_button = button(self.tr("Stäng"))
        self.register_button = button(self.tr("Registrera…"), "primary")
        ui.actions.add_left(self.hand_button)
        for right in (self.case_button, self.dismiss_button, self.close_button, self.register_button):
            ui.actions.add_right(right)
        for one in (self.hand_button, self.case_button, self.dismiss_button, self.close_button, self.register_button):
            one.setAutoDefault(False)

    def _lists(self) -> None:
        ui, tr = self.ui, self.tr
        rows: list[Column[Incoming]] = [
            Column("file", tr("Fil"), lambda one: Cell(one.file), width=180),
            Column("row", tr("Rad"), lambda one: Cell(str(one.file_row)), lambda one: one.file_row, 60, right=True),
            Column("why", tr("Varför"), lambda one: Cell(_why(one), tone="warn"), width=0),
        ]
        changes: list[Column[ChangedLine]] = [
            Column("dnr", tr("Diarienummer"), lambda one: Cell(one.dnr, strong=True), width=150),
            Column("applicant", tr("Sökande"), lambda one: Cell(one.applicant), width=0),
            Column("day", tr("Kom in"), lambda one: Cell(one.day.isoformat(), muted=True), width=110),
        ]
        raw: list[Column[Pair]] = [
            Column("field", tr("Kolumn"), lambda pair: Cell(pair[0], muted=True), width=200),
            Column("value", tr("Som det kom in"), lambda pair: Cell(pair[1].replace("\n", " ")), width=0),
        ]
        differences: list[Column[Difference]] = [
            Column("field", tr("Fält"), lambda one: Cell(one.field, strong=True), width=170),
            Column("before", tr("Förut"), lambda one: Cell(one.before.replace("\n", " "), muted=True), width=190),
            Column("after", tr("Nu"), lambda one: Cell(one.after.replace("\n", " ")), width=0),
        ]
        show_list(ui.rows_table, rows, lambda one: one.id)
        show_list(ui.changes_table, changes, lambda one: one.document)
        show_list(ui.raw_table, raw, lambda pair: pair[0])
        show_list(ui.differences_table, differences, lambda one: one.field)

    def _connect(self) -> None:
        ui, presenter = self.ui, self.presenter
        ui.call_combo.activated.connect(lambda _row: presenter.choose_call(ui.call_combo.currentData()))
        ui.rows_table.went_to.connect(lambda _key: self._at_row())
        ui.rows_table.opened.connect(lambda _key: self._register())
        ui.changes_table.went_to.connect(lambda _key: self._at_line())
        ui.changes_table.opened.connect(lambda _key: self._open_case())
        ui.tabs.currentChanged.connect(lambda _page: self._offer())
        self.hand_button.clicked.connect(lambda: self.form_wanted.emit(presenter.call, None))
        self.dismiss_button.clicked.connect(self._dismiss)
        self.case_button.clicked.connect(self._open_case)
        self.close_button.clicked.connect(self.reject)
        self.register_button.clicked.connect(self._register)

    def _row(self) -> Incoming | None:
        key = self.ui.rows_table.current_key
        return self._rows.get(key) if isinstance(key, UUID) else None

    def _line(self) -> ChangedLine | None:
        key = self.ui.changes_table.current_key
        return self._lines.get(key) if isinstance(key, UUID) else None

    def _at_row(self) -> None:
        row = self._row()
        self.ui.reason_label.setText(_why(row) if row else self.tr("Ingen rad väntar på att registreras."))
        filled = [(str(k), str(v)) for k, v in row.content.items() if str(v).strip()] if row else []
        faulty = {fault.get("column", "") for fault in row.faults} if row else set()
        last = len(self._order)
        filled.sort(key=lambda pair: (pair[0] not in faulty, self._order.get(pair[0], last)))
        self.ui.raw_table.show_rows(filled)
        self._offer()

    def _at_line(self) -> None:
        line = self._line()
        self.ui.differences_table.show_rows([])
        self.ui.changed_label.setText("" if line else self.tr("Ingen ansökan har kommit in ändrad."))
        if line is not None:
            self.presenter.compare(line)
        self._offer()

    def _offer(self) -> None:
        """The buttons of the list that is shown."""
        at_rows = self.ui.tabs.currentWidget() is self.ui.rows_page
        choose = self.tr("Välj en rad i listan.")
        for one in (self.register_button, self.dismiss_button):
            one.setVisible(at_rows)
            allow(one, "" if self._row() is not None else choose)
        self.case_button.setVisible(not at_rows)
        allow(self.case_button, "" if self._line() is not None else choose)

    def _register(self) -> None:
        row = self._row()
        if row is not None:
            self.form_wanted.emit(self.presenter.call, row)

    def _dismiss(self) -> None:
        row = self._row()
        if row is not None:
            self.presenter.dismiss(row)

    def _open_case(self) -> None:
        line = self._line()
        if line is not None:
            self._place.go.case(line.case)
            self.accept()

    def _changed(self, _changed: object) -> None:
        if self.presenter.call:
            self.presenter.reload()


def _why(row: Incoming) -> str:
    return " ".join(f"{fault.get('column', '')}: {fault.get('reason', '')}" for fault in row.faults)
