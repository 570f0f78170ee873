"""The dialog that reads a survey of reports in."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import QWidget

from caseworker_app.services.reporting.report_import import BadCell, Doubt, Imported, Match
from caseworker_app.ui.choosing import OF_ROW
from caseworker_app.ui.forms.ui_report_import import Ui_ReportImportDialog
from caseworker_app.ui.intake.reading import Reading, ReadingDialog
from caseworker_app.ui.models.rows import Cell, Column
from caseworker_app.ui.report_import.presenter import Choices, ReportImportPresenter
from caseworker_app.ui.translation import in_language
from caseworker_app.ui.widgets.buttons import allow
from caseworker_app.ui.widgets.lists import choose, fill, show_list
from caseworker_app.ui.widgets.strip import Strip
from caseworker_app.ui.workplace import Workplace


class ReportImportDialog(ReadingDialog):
    """Shows; the presenter decides."""

    def __init__(self, place: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(place, parent)
        self.ui = Ui_ReportImportDialog()
        self.ui.setupUi(self)
        self.furnish(self.ui.notice_layout, self.ui.actions)
        self._recusal = Strip("", "warn")
        self._recusal.hide()
        self.ui.notice_layout.addWidget(self._recusal)
        self._doubts: list[Doubt] = []
        self._cases: Choices = ()
        self.presenter = ReportImportPresenter(self, self._place, self)
        self._furnish()
        self._lists()
        self._connect()
        self.show_found(None, ())

    def start(self, source: Path | None = None, kind: str = "") -> None:
        """`kind` is the report one looked at."""
        self.presenter.start(source, kind)
        self.ui.file_button.setFocus()

    def _furnish(self) -> None:
        ui = self.ui
        ui.begin_state.explain(
            self.tr("Välj enkätens fil"),
            self.tr(
                "XLSX, CSV eller JSON med diarienummer eller organisationsnummer på varje rad. "
                "Du ser vilken redovisning varje rad svarar på innan något registreras."
            ),
            "upload",
        )
        ui.choice_area.paint_as("raised", "t")

    def _lists(self) -> None:
        ui, tr = self.ui, self.tr
        matched: list[Column[Match]] = [
            Column("row", tr("Rad"), lambda one: Cell(str(one.row)), lambda one: one.row, width=60, right=True),
            Column("dnr", tr("Dnr"), lambda one: Cell(one.dnr), width=150),
            Column("applicant", tr("Sökande"), lambda one: Cell(one.applicant, strong=True), width=0),
            Column("sender", tr("Uppgiftslämnare"), lambda one: Cell(one.sender), width=180),
            Column("day", tr("Ankomstdatum"), lambda one: Cell(one.day.isoformat()), width=120),
            Column("what", tr("Läge"), self._what, width=190),
        ]
        doubts: list[Column[Doubt]] = [
            Column("row", tr("Rad"), lambda one: Cell(str(one.row)), lambda one: one.row, width=60, right=True),
            Column("sender", tr("Uppgiftslämnare"), lambda one: Cell(one.sender), width=180),
            Column("text", tr("Varför raden är tveksam"), lambda one: Cell(in_language(one.text)), width=0),
        ]
        unread: list[Column[BadCell]] = [
            Column("row", tr("Rad"), lambda one: Cell(str(one.row)), lambda one: one.row, width=60, right=True),
            Column("column", tr("Kolumn"), lambda one: Cell(one.column), width=200),
            Column("value", tr("Värde"), lambda one: Cell(one.value.split("\n")[0]), width=200),
            Column("text", tr("Skäl"), lambda one: Cell(in_language(one.reason)), width=0),
        ]
        show_list(ui.matched_table, matched, lambda one: one.row)
        show_list(ui.doubt_table, doubts, lambda one: one.row)
        show_list(ui.unread_table, unread, lambda one: (one.row, one.column))

    def _what(self, match: Match) -> Cell:
        if not match.new:
            return Cell(self.tr("Redan registrerad"), "done", "idle", chip=True)
        if self.presenter.done:
            return Cell(self.tr("Registrerad"), "done", "ok", chip=True)
        if self.presenter.chosen(match.row):
            return Cell(self.tr("Vald av dig"), "check", "info", chip=True)
        return Cell(self.tr("Stämmer"), "check", "info", chip=True)

    def _connect(self) -> None:
        ui, presenter = self.ui, self.presenter
        ui.file_button.clicked.connect(presenter.pick_file)
        ui.call_combo.activated.connect(lambda _row: presenter.choose_call(ui.call_combo.currentData()))
        ui.kind_combo.activated.connect(lambda _row: presenter.choose_kind(ui.kind_combo.currentData()))
        ui.doubt_table.went_to.connect(lambda _key: self._at_doubt())
        ui.doubt_table.opened.connect(lambda _key: ui.choice_combo.setFocus())
        ui.choice_combo.activated.connect(lambda _row: self._choose())
        ui.choice_combo.setProperty(OF_ROW, True)
        self._recusal.offer(self.tr("Jag är inte jävig i ärendena"), presenter.answer_recusal)
        self.read_button.clicked.connect(presenter.read_in)

    # ReportImportScreen

    def show_calls(self, calls: Choices, chosen: str) -> None:
        fill(self.ui.call_combo, calls, chosen)

    def show_kinds(self, kinds: Choices, chosen: str) -> None:
        fill(self.ui.kind_combo, kinds, chosen)

    def show_source(self, name: str) -> None:
        self.ui.source_label.setText(name)

    def show_found(self, found: Imported | None, cases: Choices, *, done: bool = False) -> None:
        ui, held = self.ui, found or Imported()
        at = ui.doubt_table.current_key
        self._doubts, self._cases = held.doubtful, cases
        self._recusal.hide()
        ui.matched_table.show_rows(held.matched)
        ui.doubt_table.show_rows(held.doubtful)
        ui.unread_table.show_rows(held.rejected)
        for page, title, count in (
            (ui.matched_page, self.tr("Redovisningar ({0})"), len(held.matched)),
            (ui.doubt_page, self.tr("Tveksamma ({0})"), len(held.doubtful)),
            (ui.unread_page, self.tr("Oläsliga ({0})"), len(held.rejected)),
        ):
            ui.tabs.setTabText(ui.tabs.indexOf(page), title.format(count))
        if held.doubtful:
            ui.doubt_table.go_to(at if at in {one.row for one in held.doubtful} else held.doubtful[0].row)
        self._at_doubt()
        none = self.tr("Ingen redovisning i filen kan läsas in.") if found else self.tr("Välj en fil först.")
        allow(self.read_button, self.tr("Filen är redan inläst.") if done else "" if held.imported else none)
        self._summary.setText(self._sum_up(found) if found and not done else "")
        if found is not None:
            ui.pages.setCurrentWidget(ui.look_page)
            if not held.matched and held.doubtful:
                ui.tabs.setCurrentWidget(ui.doubt_page)
        if done:
            self.close_button.setFocus()

    def ask_recusal(self, text: str) -> None:
        self._recusal.tell(text, "warn")
        self._recusal.show()
        self._place.messages.announce(text)

    # What is pressed

    def _choose(self) -> None:
        row = self.ui.doubt_table.current_key
        if isinstance(row, int):
            self.presenter.choose_case(row, self.ui.choice_combo.currentData())

    def _at_doubt(self) -> None:
        """Below the list: the whole sentence, and the cases it may belong to, the likeliest first."""
        ui, row = self.ui, self.ui.doubt_table.current_key
        doubt = next((one for one in self._doubts if one.row == row), None)
        ui.choice_area.setVisible(doubt is not None)
        if doubt is None:
            return
        ui.doubt_label.setText(self.tr("Rad {row}: {text}").format(row=doubt.row, text=in_language(doubt.text)))
        named = dict(self._cases)
        likely = [(dnr, named[dnr]) for dnr in dict.fromkeys(doubt.candidates) if dnr in named]
        rest = [one for one in self._cases if one not in likely]
        fill(ui.choice_combo, [("", self.tr("Ingen, läs inte in raden")), *likely, *rest], "")
        choose(ui.choice_combo, self.presenter.chosen(doubt.row))
        ui.choice_combo.setAccessibleName(self.tr("Rad {row} hör till").format(row=doubt.row))

    def _sum_up(self, found: Imported) -> str:
        parts = [self.tr("%n rader", "", found.read), self.tr("%n att registrera", "", len(found.imported))]
        if found.unchanged:
            parts.append(self.tr("%n redan registrerade", "", found.unchanged))
        if found.unknown:
            parts.append(self.tr("%n okända kolumner sparas i handlingen", "", len(found.unknown)))
        return ", ".join(parts)

    # ReadingDialog

    def reading(self) -> Reading:
        return self.presenter.reading

    def held_still(self) -> Sequence[QWidget]:
        return (self.ui.head, self.ui.pages)

    def take_files(self, files: Sequence[Path]) -> None:
        if files:
            self.presenter.choose_source(files[0])
