"""The dialog that reads files in."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from caseworker_app.domain.call_form import FormField
from caseworker_app.services.administration.calls import CallRow
from caseworker_app.services.intake.columns import BUDGET
from caseworker_app.services.intake.previews import ColumnPreview, TablePreview
from caseworker_app.services.intake.report import Entered, ImportReport, RejectedRow, RowFinding
from caseworker_app.ui.choosing import OF_ROW
from caseworker_app.ui.forms.ui_intake import Ui_IntakeDialog
from caseworker_app.ui.intake.presenter import IntakePresenter
from caseworker_app.ui.intake.reading import Reading, ReadingDialog
from caseworker_app.ui.models.rows import Cell, Column, RowsModel
from caseworker_app.ui.translation import ours
from caseworker_app.ui.widgets.buttons import allow, button
from caseworker_app.ui.widgets.lists import choose, fill, show_list
from caseworker_app.ui.widgets.text import Text
from caseworker_app.ui.workplace import Workplace

ENCODINGS = (
    ("utf-8-sig", "UTF-8"),
    ("cp1252", "Windows (1252)"),
    ("utf-16", "UTF-16"),
    ("mac_roman", "Macintosh"),
    ("cp850", "DOS (850)"),
)

_Row = tuple[int, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class _Line:
    """A finding or a rejection with its place in the list."""

    at: int
    row: RowFinding | RejectedRow

    @property
    def text(self) -> str:
        return ours(self.row.text if isinstance(self.row, RowFinding) else self.row.reason)


class IntakeDialog(ReadingDialog):
    """`to_incoming` when the person wants to go on to Att registrera."""

    to_incoming = Signal()

    def __init__(self, place: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(place, parent)
        self.ui = Ui_IntakeDialog()
        self.ui.setupUi(self)
        self._meanings: dict[str, str] = {}
        self._headers: list[ColumnPreview] = []
        self.presenter = IntakePresenter(self, self._place, self)
        self._furnish()
        self._connect()
        self.show_trial(None)

    def start(self, sources: Sequence[Path] = ()) -> None:
        self.presenter.start(sources)
        self.ui.files_button.setFocus()

    # IntakeScreen

    def show_calls(self, calls: Sequence[CallRow], chosen: str) -> None:
        fill(self.ui.call_combo, [(row.key, row.title) for row in calls], chosen)

    def show_sources(self, names: Sequence[str]) -> None:
        self.ui.source_label.setText(", ".join(names))

    def show_preview(self, tables: Sequence[TablePreview], fields: Sequence[FormField]) -> None:
        first = tables[0]
        count = sum(table.count for table in tables)
        text = self.tr("{format}, %n rader", "", count).format(format=first.format)
        self.ui.format_label.setText(text)
        for label, combo in (
            (self.ui.encoding_label, self.ui.encoding_combo),
            (self.ui.delimiter_label, self.ui.delimiter_combo),
        ):
            for widget in (label, combo):
                widget.setVisible(bool(first.encoding))
        choose(self.ui.encoding_combo, first.encoding)
        choose(self.ui.delimiter_combo, first.delimiter)
        self._meanings = {"": self.tr("– läses inte in –"), **{f.id: f.header for f in fields}}
        self._meanings[BUDGET] = self.tr("Budgetpost")
        fill(self.ui.meaning_combo, list(self._meanings.items()), "")
        columns = {column.header: column for table in tables for column in table.columns}
        self._show_columns(list(columns.values()))
        self._show_rows(first)
        self.ui.pages.setCurrentWidget(self.ui.look_page)

    def show_trial(self, report: ImportReport | None) -> None:
        findings = report.findings if report else ()
        rejected = report.rejected if report else ()
        self.ui.findings_table.show_rows([_Line(at, row) for at, row in enumerate(findings)])
        self.ui.rejected_table.show_rows([_Line(at, row) for at, row in enumerate(rejected)])
        for page, title in self._titles(report):
            self.ui.tabs.setTabText(self.ui.tabs.indexOf(page), title)
        some = bool(report and (report.imported or report.changed or report.rejected))
        none = self.tr("Filerna har inga rader att läsa in.") if report else self.tr("Välj filer först.")
        allow(self.read_button, "" if some else none)
        self._summary.setText(_sum_up(self, report) if report else "")

    def _titles(self, report: ImportReport | None) -> tuple[tuple[QWidget, str], ...]:
        findings = report.findings if report else ()
        rejected = {(row.file, row.row) for row in report.rejected} if report else ()
        return (
            (self.ui.findings_page, self.tr("Anmärkningar ({0})").format(len(findings))),
            (self.ui.rejected_page, self.tr("Avvisade ({0})").format(len(rejected))),
        )

    def show_report(self, report: ImportReport) -> None:
        rejected = len({(row.file, row.row) for row in report.rejected})
        self.show_trial(report)
        for page, title in self._titles(report):
            self.ui.report_tabs.addTab(page, title)  # out of what was tried
        self.ui.report_layout.addWidget(self.line_label)
        self.ui.report_label.setText(_sum_up(self, report, done=True))
        self.notes_label.setText("\n".join(map(ours, report.notes)))
        self.notes_label.setVisible(bool(report.notes))
        self.ui.entered_table.show_rows(report.entered)
        self.ui.pages.setCurrentWidget(self.ui.report_page)
        self.ui.head.hide()
        self.read_button.hide()
        self._summary.setText("")
        self.open_button.setVisible(bool(report.entered))
        for widget in (self.save_button, self.incoming_button):
            widget.setVisible(bool(rejected))
        self._place.messages.announce(self.ui.report_label.text())
        self.ui.entered_table.go_to_first() if report.entered else None
        (self.ui.entered_table if report.entered else self.close_button).setFocus()

    # ReadingDialog

    def reading(self) -> Reading:
        return self.presenter.reading

    def held_still(self) -> Sequence[QWidget]:
        return (self.ui.head, self.ui.pages, self.read_button)

    def take_files(self, files: Sequence[Path]) -> None:
        if self.ui.head.isVisible():
            self.presenter.choose_sources(files)

    def _furnish(self) -> None:
        ui = self.ui
        ui.begin_state.explain(
            self.tr("Välj vad som ska läsas in"),
            self.tr(
                "XLSX, ODS, CSV eller JSON, eller en mapp med filer och bilagor. "
                "Du ser hur filen läses innan något registreras."
            ),
            "upload",
        )
        ui.begin_state.offer(self.tr("Spara en mall…"), self.presenter.save_template)
        ui.report_label.dress("strong", wrap=True)
        ui.report_label.setContentsMargins(16, 14, 16, 12)
        ui.format_label.dress("small", "muted")
        ui.column_label.dress("strong")
        fill(ui.encoding_combo, list(ENCODINGS), "")
        delimiters = ((";", self.tr("Semikolon")), (",", self.tr("Komma")), ("\t", "Tab"), ("|", "|"))
        fill(ui.delimiter_combo, list(delimiters), "")
        for widget in (ui.encoding_label, ui.encoding_combo, ui.delimiter_label, ui.delimiter_combo):
            widget.hide()
        self.line_label = Text.of("", wrap=True)
        self.line_label.setContentsMargins(16, 10, 16, 10)
        self.line_label.hide()
        ui.look_layout.addWidget(self.line_label)
        self.notes_label = Text.of("", "small", "muted", wrap=True)
        self.notes_label.setContentsMargins(16, 0, 16, 12)
        ui.report_layout.insertWidget(1, self.notes_label)
        self._lists()
        self.save_button = button(self.tr("Spara avvisade rader…"))
        self.incoming_button = button(self.tr("Gå till Att registrera"))
        self.open_button = button(self.tr("Öppna ärendet"))
        more = (self.save_button, self.incoming_button, self.open_button)
        self.furnish(ui.notice_layout, ui.actions, more)
        for hidden in more:
            hidden.hide()

    def _lists(self) -> None:
        ui, tr = self.ui, self.tr
        columns: list[Column[ColumnPreview]] = [
            Column("header", tr("Kolumn i filen"), lambda c: Cell(c.header), width=260),
            Column("meaning", tr("Läses som"), self._meaning_cell, width=260),
            Column("sample", tr("Första värdena"), lambda c: Cell(_some(c.values), muted=True), width=0),
        ]
        entered: list[Column[Entered]] = [
            Column("dnr", tr("Diarienummer"), lambda e: Cell(e.dnr, strong=True), width=150),
            Column("applicant", tr("Sökande"), lambda e: Cell(e.applicant), width=0),
            Column("what", tr("Vad"), self._what, width=260),
            Column("row", tr("Rad i filen"), lambda e: Cell(f"{e.file}, {e.row}", muted=True), width=260),
        ]
        heads = (tr("Rad"), tr("Kolumn"), tr("Värde"))
        show_list(ui.columns_table, columns, lambda column: column.header)
        show_list(ui.findings_table, _line_columns(tr("Anmärkning"), *heads), lambda line: line.at)
        show_list(ui.rejected_table, _line_columns(tr("Skäl"), *heads), lambda line: line.at)
        for table in (ui.findings_table, ui.rejected_table):
            table.went_to.connect(lambda _key: self._say_line())
        for tabs in (ui.tabs, ui.report_tabs):
            tabs.currentChanged.connect(lambda _page: self._say_line())
        show_list(ui.entered_table, entered, lambda e: (e.case_id, e.row, e.file))

    def _say_line(self) -> None:
        """The whole sentence of the chosen line; the column shows its beginning."""
        ui = self.ui
        tabs = ui.report_tabs if ui.pages.currentWidget() is ui.report_page else ui.tabs
        table = {ui.findings_page: ui.findings_table, ui.rejected_page: ui.rejected_table}.get(tabs.currentWidget())
        chosen = table.currentIndex() if table is not None else None
        shown = chosen is not None and chosen.isValid()
        self.line_label.setText(str(chosen.siblingAtColumn(3).data()) if chosen is not None and shown else "")
        self.line_label.setVisible(shown)

    def _what(self, entered: Entered) -> Cell:
        if entered.new:
            return Cell(self.tr("Nytt ärende"), "done", "ok", chip=True)
        return Cell(self.tr("Ändrad ansökan, ny handling"), "merge", "warn", chip=True)

    def _meaning_cell(self, column: ColumnPreview) -> Cell:
        text = self._meanings.get(column.meaning, column.meaning)
        return Cell(text, tone="" if column.meaning else "warn")

    def _connect(self) -> None:
        ui, presenter = self.ui, self.presenter
        ui.files_button.clicked.connect(presenter.pick_files)
        ui.folder_button.clicked.connect(presenter.pick_folder)
        ui.call_combo.activated.connect(lambda _row: presenter.choose_call(ui.call_combo.currentData()))
        ui.encoding_combo.activated.connect(lambda _row: presenter.choose_encoding(ui.encoding_combo.currentData()))
        ui.delimiter_combo.activated.connect(lambda _row: presenter.choose_delimiter(ui.delimiter_combo.currentData()))
        ui.meaning_combo.activated.connect(lambda _row: self._mean())
        ui.meaning_combo.setProperty(OF_ROW, True)
        ui.columns_table.went_to.connect(lambda _key: self._at_column())
        ui.columns_table.opened.connect(lambda _key: ui.meaning_combo.setFocus())
        ui.entered_table.opened.connect(self._open_case)
        self.open_button.clicked.connect(lambda: self._open_case(ui.entered_table.current_key))
        self.save_button.clicked.connect(presenter.save_rejected)
        self.incoming_button.clicked.connect(self._to_incoming)
        self.read_button.clicked.connect(presenter.read_in)

    def _to_incoming(self) -> None:
        self.accept()
        self.to_incoming.emit()

    def _open_case(self, key: object) -> None:
        if isinstance(key, tuple) and isinstance(key[0], UUID):
            self._place.go.case(key[0])
            self.accept()

    def _mean(self) -> None:
        key = self.ui.columns_table.current_key
        if isinstance(key, str):
            self.presenter.choose_meaning(key, self.ui.meaning_combo.currentData())

    def _at_column(self) -> None:
        """The combo speaks of the chosen column."""
        key = self.ui.columns_table.current_key
        column = next((one for one in self._headers if one.header == key), None)
        self.ui.meaning_combo.setEnabled(column is not None)
        self.ui.column_label.setText(column.header if column else "")
        if column is not None:
            name = self.tr("{column} läses som").format(column=column.header)
            self.ui.meaning_combo.setAccessibleName(name)
            choose(self.ui.meaning_combo, column.meaning)

    def _show_columns(self, columns: list[ColumnPreview]) -> None:
        table, before = self.ui.columns_table, self.ui.columns_table.current_key
        self._headers = columns
        table.show_rows(columns)
        first = next((c.header for c in columns if not c.meaning), columns[0].header if columns else None)
        table.go_to(before if before in {c.header for c in columns} else first)
        self._at_column()

    def _show_rows(self, table: TablePreview) -> None:
        columns: list[Column[_Row]] = [
            Column(f"{at}", column.header, partial(_cell_at, at), width=150) for at, column in enumerate(table.columns)
        ]
        model = RowsModel(columns, lambda row: row[0], parent=self)
        self.ui.rows_table.show_model(model, sortable=False, compact=True)
        model.show_rows(list(enumerate(table.rows)))


def _cell_at(at: int, row: _Row) -> Cell:
    return Cell(row[1][at].split("\n")[0])


def _line_columns(last: str, row: str, column: str, value: str) -> list[Column[_Line]]:
    return [
        Column("row", row, lambda one: Cell(str(one.row.row)), lambda one: one.row.row, width=70, right=True),
        Column("column", column, lambda one: Cell(one.row.column), width=200),
        Column("value", value, lambda one: Cell(one.row.value.split("\n")[0]), width=200),
        Column("text", last, lambda one: Cell(one.text), width=0),
    ]


def _some(values: Sequence[str]) -> str:
    return "  ·  ".join(value.split("\n")[0][:60] for value in values[:20] if value)[:200]


def _sum_up(owner: IntakeDialog, report: ImportReport, *, done: bool = False) -> str:
    """The counts as one line; what is zero is left out but for the new ones."""
    rejected = len({(row.file, row.row) for row in report.rejected})
    new = owner.tr("%n registrerade", "", report.imported) if done else owner.tr("%n nya", "", report.imported)
    parts = [owner.tr("%n rader", "", report.read), new]
    if report.unchanged:
        parts.append(owner.tr("%n oförändrade", "", report.unchanged))
    if report.changed:
        parts.append(owner.tr("%n ändrade", "", report.changed))
    if rejected:
        parts.append(owner.tr("%n avvisade", "", rejected))
    if report.findings:
        parts.append(owner.tr("%n anmärkningar", "", len(report.findings)))
    return ", ".join(parts)
