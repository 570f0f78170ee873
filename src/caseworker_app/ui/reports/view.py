"""The room Redovisningar: the list, and one report at a time beside its checklist."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from uuid import UUID

from PySide6.QtWidgets import QComboBox, QWidget

from caseworker_app.errors import Fault
from caseworker_app.services.news import Changed
from caseworker_app.services.reporting.report_review import ReportFile
from caseworker_app.services.reporting.report_rows import ReportRow
from caseworker_app.services.reporting.reports import Received
from caseworker_app.ui.commands import Command, Menu, add_command
from caseworker_app.ui.forms.ui_reports import Ui_Reports
from caseworker_app.ui.report_import.opening import ReportImporting
from caseworker_app.ui.reports.claims import CLAIMS, ClaimsList
from caseworker_app.ui.reports.dialogs import MoveDialog, ReceiveDialog, fill
from caseworker_app.ui.reports.presenter import ReportsPresenter
from caseworker_app.ui.reports.reviewing import Reviewing
from caseworker_app.ui.reports.rows import ALL, PILLS, reports_model
from caseworker_app.ui.room import RoomView
from caseworker_app.ui.style import KIND, PRIMARY
from caseworker_app.ui.widgets.buttons import allow, button, tool
from caseworker_app.ui.widgets.chip import Filter
from caseworker_app.ui.widgets.columns import Columns
from caseworker_app.ui.widgets.text import Text
from caseworker_app.ui.workplace import Workplace

HELD = {key: held for key, _, held, _ in PILLS}


class ReportsView(RoomView):
    """Shows; the presenters decide."""

    def __init__(self, place: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_Reports()
        self.ui.setupUi(self)
        self._place = place.during(self)
        self._rows: list[ReportRow] = []
        self._filters: list[Filter] = []
        self._dialog: ReceiveDialog | MoveDialog | None = None
        self.presenter = ReportsPresenter(self, self._place)
        self.claims = ClaimsList(self.ui.claims_table, self._place, lambda: self._show_pills())
        self.ui.claims_table.went_to.connect(lambda _key: self._show_actions())
        self._build()
        self.reviewing = Reviewing(self.ui, self._place, self._back_at_list)
        self._add_commands()
        self._show_actions()

    def _build(self) -> None:
        ui = self.ui
        ui.head.show_title(self.tr("Redovisningar"))
        self.columns_button = tool("columns", self.tr("Välj kolumner"))
        self.importing = ReportImporting(ui.list_page, self._place, lambda: self.presenter.kind)
        for made in (self.importing.button, self.columns_button):
            ui.head.add_tool(made)
        ui.filters_area.paint_as("surface", "b")
        ui.table.show_model(reports_model(self._place.opened.today))
        self.columns = Columns(ui.table, self._place.state, "reports.2")  # another set of columns than it had
        self.columns_button.clicked.connect(
            lambda: self.columns.menu().popup(self.columns_button.mapToGlobal(self.columns_button.rect().bottomLeft()))
        )
        ui.table.opened.connect(lambda _key: self._open())
        ui.table.went_to.connect(lambda _key: self._place.messages.moved())
        ui.table.went_to.connect(lambda _key: self._show_actions())
        ui.table.selectionModel().selectionChanged.connect(lambda *_: self._show_actions())
        ui.pills.chosen.connect(lambda _key: self._show_rows())
        ui.search_field.textChanged.connect(lambda text: self._search(text))
        for combo in (ui.kind_combo, ui.call_combo):
            combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
            combo.setMinimumWidth(180)
            combo.activated.connect(lambda _at: self._choose())
        self._count = Text.of("", "small", "muted")
        ui.actions.add_left(self._count)
        self.remind_button = button(self.tr("Påminn…"))
        self.move_button = button(self.tr("Flytta sista dagen…"))
        self.register_button = button(self.tr("Registrera…"))
        self.open_button = button(self.tr("Granska"), PRIMARY)
        for made in (self.remind_button, self.move_button, self.register_button, self.open_button):
            ui.actions.add_right(made)
        self.remind_button.clicked.connect(lambda: self._remind())
        self.move_button.clicked.connect(lambda: self._move())
        self.register_button.clicked.connect(lambda: self._register())
        self.open_button.clicked.connect(lambda: self._open())
        self._hold_width()
        ui.empty.hide()

    def _hold_width(self) -> None:
        """As wide whatever it says, so that the buttons beside it stay where they are."""
        texts = (self.tr("Öppna ärendet"), self.tr("Granska"))
        widths = []
        for text in texts:
            self.open_button.setText(text)
            widths.append(self.open_button.sizeHint().width())
        self.open_button.setMinimumWidth(max(widths))

    def _add_commands(self) -> None:
        listed = self.ui.list_page
        self.register_action = add_command(
            listed, Command(self.tr("Registrera redovisning…"), "Ctrl+Shift+R"), self._register
        )
        self.move_action = add_command(listed, Command(self.tr("Flytta sista dagen…"), "Ctrl+Shift+D"), self._move)
        self.remind_action = add_command(
            listed, Command(self.tr("Påminn om redovisningen…"), "Ctrl+Shift+P"), self._remind
        )
        self.open_action = add_command(listed, Command(self.tr("Granska redovisningen"), "Ctrl+Shift+G"), self._open)
        add_command(listed, Command(self.tr("Välj kolumner…"), menu=Menu.VIEW), lambda: self.columns_button.click())
        add_command(
            listed, Command(self.tr("Sök bland redovisningarna"), "Ctrl+F", Menu.EDIT), self.ui.search_field.setFocus
        )

    # RoomView

    def activate(self, **where: str) -> None:
        wanted = where.get("report", "")
        if where.get("show"):
            if not self._at_list:
                self.reviewing.back()
            self.ui.pills.choose(where["show"])
        self.claims.load()
        row = where.get("row", "")
        if row:
            self.presenter.load(lambda: self._go_to_case(UUID(row)))
        else:
            self.presenter.load((lambda: self.presenter.reopen(UUID(wanted))) if wanted else None)

    def _go_to_case(self, case: UUID) -> None:
        """The report of the case that the list shows."""
        found = next((one for one in self._shown if one.case_id == case), None)
        if found is not None:
            self.ui.table.go_to(found.key)

    def where(self) -> dict[str, str]:
        return {"report": str(self.reviewing.report)} if self.reviewing.report else {}

    def flush(self) -> None:
        self.ui.review.settle()

    def refresh(self, changed: Changed) -> None:
        if changed.kinds.intersection({"settlement", "claim", "repayment", "decision", "dispatch", "recusal"}):
            self.claims.load()
        if changed.kinds.intersection({"report", "checklist", "completion", "decision", "document", "recusal", "case"}):
            self.presenter.load()
            if self.reviewing.going_on:
                self.ui.review.presenter.load()

    def first_focus(self) -> QWidget | None:
        return self.ui.table if self._at_list else self.reviewing.first_focus()

    def panes(self) -> list[QWidget]:
        return [self.ui.list_page] if self._at_list else [self.ui.papers, self.ui.review]

    def help_page(self) -> str:
        return "redovisningar"

    # ReportsScreen

    def show_rows(self, rows: Sequence[ReportRow], filters: Sequence[Filter]) -> None:
        self._rows, self._filters = list(rows), list(filters)
        self._show_pills()

    def _show_pills(self) -> None:
        if not self._filters:  # the claims came first: the list keeps the focus until its rows are there
            return
        filters = [*self._filters, *self.claims.filters]
        first = next((one.key for one in filters if one.count), ALL)
        self.ui.pills.show_filters(filters, self.ui.pills.current or first)
        self._show_rows()

    @property
    def _at_claims(self) -> bool:
        return self.ui.pills.current == CLAIMS and bool(self.claims.rows)

    def show_choices(self, calls: Sequence[tuple[str, str]], kinds: Sequence[tuple[str, str]]) -> None:
        fill(self.ui.call_combo, self.tr("Alla utlysningar"), calls, self.presenter.call)
        fill(self.ui.kind_combo, self.tr("Alla redovisningar"), kinds, self.presenter.kind)
        self.ui.call_combo.setVisible(len(calls) > 1)
        self.ui.kind_combo.setVisible(len(kinds) > 1)

    def show_faults(self, faults: Sequence[Fault], *, stays: bool = False) -> None:
        if self._dialog is not None:
            self._dialog.show_faults(faults)
            if faults:
                self._place.messages.announce(" ".join(fault.text for fault in faults))
        elif stays:
            self.ui.findings.show_faults(faults, closing=True)
        else:
            self.ui.findings.refuse(faults, self._place.messages)

    def ask_recusal(self, text: str, answer: Callable[[], None]) -> None:
        self.ui.findings.clear()
        self.ui.findings.tell(text, "warn", (self.tr("Jag är inte jävig i ärendet"), answer))

    def ask_received(self, held: ReportFile, then: Callable[[Received], None]) -> None:
        self._open_dialog(ReceiveDialog(held, self._place, then))

    def ask_day(self, row: ReportRow, then: Callable[[date, str], None]) -> None:
        dialog = MoveDialog(row, then)
        self._open_dialog(dialog)

    def _open_dialog(self, dialog: ReceiveDialog | MoveDialog) -> None:
        self._dialog = dialog
        dialog.finished.connect(lambda _how: self._closed(dialog))
        self._place.ask.dialog(dialog)

    def _closed(self, dialog: QWidget) -> None:
        if self._dialog is dialog:
            self._dialog = None

    def show_done(self) -> None:
        if self._dialog is not None:
            self._dialog.accept()

    def review(self, report_id: UUID, queue: Sequence[ReportRow] = ()) -> None:
        self.reviewing.open(report_id, queue)

    def _back_at_list(self) -> None:
        self.presenter.load()
        self.ui.table.setFocus()

    # The list

    @property
    def _at_list(self) -> bool:
        return self.ui.pages.currentWidget() is self.ui.list_page

    @property
    def _current(self) -> ReportRow | None:
        if self._at_claims:
            return None
        key = self.ui.table.current_key
        return next((row for row in self._shown if row.key == key), None)

    @property
    def _chosen(self) -> list[ReportRow]:
        keys = set(self.ui.table.chosen_keys)
        return [row for row in self._shown if row.key in keys]

    @property
    def _shown(self) -> list[ReportRow]:
        held = HELD.get(self.ui.pills.current, HELD[ALL])
        return [row for row in self._rows if row.standing in held]

    def _show_rows(self) -> None:
        self.claims.show(on=self._at_claims)
        if self._at_claims:
            self.ui.table.hide()
            self.ui.empty.hide()
            self._count.setText(self.tr("%n ärenden", "", len(self.claims.rows)))
            self._show_actions()
            return
        shown = self._shown
        self.ui.table.show_rows(shown)
        self.ui.table.setVisible(bool(shown))
        self.ui.empty.setVisible(not shown)
        if not shown:
            self.ui.empty.explain(
                self.tr("Inga redovisningar här"),
                self.tr("En redovisning väntas från varje mottagare när bidraget är beviljat."),
                "reports",
            )
        elif self.ui.table.current_key is None:
            self.ui.table.go_to_first()
        self._count.setText(self.tr("%n redovisningar", "", len(shown)))
        self._show_actions()

    def _show_actions(self) -> None:
        row = self._current
        received = row is not None and row.received is not None
        self.open_button.setText(self.tr("Öppna ärendet") if self._at_claims else self.tr("Granska"))
        registers, judges = self._why_not_register(), self._why_not_judge()
        settled = row is not None and row.standing.value in ("accepted", "rejected")
        over = self.tr("Redovisningen är färdiggranskad.") if settled else ""
        came = self.tr("Redovisningen har kommit in.") if received else ""
        allow(self.open_button, self._why_not_open(), self.open_action)
        allow(self.register_button, registers or over, self.register_action)
        allow(self.move_button, judges or over, self.move_action)
        allow(self.remind_button, registers or came, self.remind_action)
        opens = self.open_button.isEnabled()
        for made, first in ((self.open_button, opens), (self.register_button, not opens)):
            made.setProperty(KIND, PRIMARY if first else "")
            made.update()

    def _why_not_open(self) -> str:
        if self._at_claims:
            return "" if self.claims.current is not None else self.tr("Välj ett ärende i listan.")
        if self._current is not None and self._known:
            return "" if self._current.received is not None else self.tr("Redovisningen har inte kommit in.")
        return self._nothing_chosen()

    @property
    def _known(self) -> bool:
        return self._current is not None and self._current.report_id is not None

    def _why_not_register(self) -> str:
        if not self.presenter.registers:
            return self.tr("Redovisningar registreras av registrator eller handläggare.")
        return "" if self._known else self._nothing_chosen()

    def _why_not_judge(self) -> str:
        if not self.presenter.judges:
            return self.tr("Sista dagen flyttas av en handläggare.")
        return "" if self._known else self._nothing_chosen()

    def _nothing_chosen(self) -> str:
        if self._current is None:
            return self.tr("Välj en redovisning i listan.")
        return self.tr("Redovisningen väntas inte än.")

    def _search(self, text: str) -> None:
        model = (self.ui.claims_table if self._at_claims else self.ui.table).model()
        model.search(text)  # type: ignore[attr-defined]  # the RowsModel given in _build
        self._count.setText(self.tr("%n redovisningar", "", model.rowCount()))

    def _choose(self) -> None:
        self.presenter.choose(str(self.ui.call_combo.currentData() or ""), str(self.ui.kind_combo.currentData() or ""))

    def _open(self) -> None:
        if self._at_claims:
            self.claims.open()
            return
        row = self._current
        if row is not None:
            shown: list[ReportRow] = self.ui.table.model().shown  # type: ignore[attr-defined]  # the RowsModel given in _build
            self.presenter.open(row, shown)

    def _register(self) -> None:
        row = self._current
        if row is not None:
            self.presenter.register(row)

    def _move(self) -> None:
        row = self._current
        if row is not None:
            self.presenter.move(row)

    def _remind(self) -> None:
        self.presenter.remind(self._chosen)
