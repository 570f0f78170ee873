"""The room Utskick: the letters to the left, the chosen one's way out of the house to the right."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QUrl
from PySide6.QtGui import QAction, QDesktopServices
from PySide6.QtWidgets import QComboBox, QMenu, QWidget

from caseworker_app.domain.records.decisions import Dispatch
from caseworker_app.errors import Fault
from caseworker_app.printing.service import Printer
from caseworker_app.services.news import Changed
from caseworker_app.services.sending.dispatch_rows import DispatchRow
from caseworker_app.services.sending.prints import PrintOrder
from caseworker_app.ui.commands import Command, Menu, add_command
from caseworker_app.ui.dispatch.dialogs import RecordDialog
from caseworker_app.ui.dispatch.presenter import Choices, DispatchPresenter, Record, barred
from caseworker_app.ui.dispatch.rows import SENT, WAITING, ShownLetter, kind_name, letters_model, passes
from caseworker_app.ui.forms.ui_dispatch import Ui_Dispatch
from caseworker_app.ui.labels import worded
from caseworker_app.ui.letters.jobs import LetterJobs, Ways
from caseworker_app.ui.letters.printing import PrintDialog
from caseworker_app.ui.letters.reading import LetterDialog
from caseworker_app.ui.room import RoomView
from caseworker_app.ui.style import PRIMARY
from caseworker_app.ui.widgets.buttons import allow, button, permit, tool
from caseworker_app.ui.widgets.chip import Filter
from caseworker_app.ui.widgets.columns import Columns
from caseworker_app.ui.widgets.facts import Line
from caseworker_app.ui.widgets.sizes import remember
from caseworker_app.ui.widgets.text import Text
from caseworker_app.ui.workplace import Workplace

SHOWN = frozenset({"letter", "dispatch", "case", "recusal", "decision", "applicant"})


class DispatchView(RoomView):
    """Shows; the presenter decides."""

    def __init__(self, place: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_Dispatch()
        self.ui.setupUi(self)
        self._place = place.during(self)
        self._letters: list[ShownLetter] = []
        self._dialog: RecordDialog | None = None
        self.presenter = DispatchPresenter(self, self._place)
        self.jobs = LetterJobs(self, self.presenter, self._place)
        self._build()
        self._add_commands()
        self._chose()

    def _build(self) -> None:
        ui = self.ui
        ui.head.show_title(self.tr("Utskick"))
        self.columns_button = tool("columns", self.tr("Välj kolumner"))
        ui.head.add_tool(self.columns_button)
        ui.filters_area.paint_as("surface", "b")
        ui.table.show_model(letters_model())
        ui.table.two_lines()
        self.columns = Columns(ui.table, self._place.state, "dispatch")
        self.columns_button.clicked.connect(
            lambda: self.columns.menu().popup(self.columns_button.mapToGlobal(self.columns_button.rect().bottomLeft()))
        )
        ui.table.opened.connect(lambda _key: self._read())
        ui.table.went_to.connect(lambda _key: self._place.messages.moved())
        ui.table.went_to.connect(lambda _key: self._look())
        ui.table.selectionModel().selectionChanged.connect(lambda *_: self._chose())
        ui.pills.chosen.connect(lambda _key: self._show_rows())
        ui.search_field.textChanged.connect(lambda text: self._search(text))
        for combo in (ui.group_combo, ui.kind_combo, ui.call_combo):
            combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            combo.setMinimumWidth(180)
            combo.activated.connect(lambda _at: self._choose())
        self._count = Text.of("", "small", "muted")
        ui.actions.add_left(self._count)
        self.more_button = button(self.tr("Fler utskick"))
        self.print_button = button(self.tr("Skriv ut…"))
        self.record_button = button("", PRIMARY)
        for made in (self.more_button, self.print_button, self.record_button):
            ui.actions.add_right(made)
        self.print_button.clicked.connect(lambda: self.jobs.print())
        self.record_button.clicked.connect(lambda: self.presenter.record())
        ui.about.paint_as("raised", "l")
        ui.sent_title.dress("section")
        ui.facts.lay(1)
        ui.read_button.clicked.connect(lambda: self._read())
        ui.case_button.clicked.connect(lambda: self._to_case())
        remember(ui.splitter, self._place.state, "dispatch.panes", (940, 310))
        ui.splitter.setStretchFactor(0, 1)
        ui.empty.hide()

    def _add_commands(self) -> None:
        self.record_action = add_command(
            self, Command(self.tr("Anteckna som skickat…"), "Ctrl+Enter"), self.presenter.record
        )
        more: tuple[tuple[str, str, Callable[[], None]], ...] = (
            (self.tr("Skriv ut brev…"), "Ctrl+P", self.jobs.print),
            (self.tr("Spara en utskriftsfil…"), "", self.jobs.print_file),
            (self.tr("Spara adresslista…"), "", self.jobs.addresses),
            (self.tr("Spara e-postutkast…"), "", self.jobs.mails),
            (self.tr("Spara brev…"), "", self.jobs.save),
            (self.tr("Spara utskickslista…"), "Ctrl+Shift+U", self.presenter.save_list),
        )
        made = [add_command(self, Command(text, keys, Menu.FILE), run) for text, keys, run in more]
        self.letter_actions: list[QAction] = made
        menu = QMenu(self.more_button)
        menu.setAccessibleName(self.tr("Fler utskick"))
        menu.setToolTipsVisible(True)
        for action in made[1:]:
            menu.addAction(action)
        self.more_button.setMenu(menu)
        self.read_action = add_command(self, Command(self.tr("Läs brevet"), "Ctrl+Shift+L"), self._read)
        self.case_action = add_command(self, Command(self.tr("Öppna ärendet"), "Ctrl+Shift+O"), self._to_case)
        add_command(
            self, Command(self.tr("Välj alla brev i listan"), "Ctrl+Shift+A", Menu.EDIT), self.ui.table.selectAll
        )
        add_command(self, Command(self.tr("Sök bland breven"), "Ctrl+F", Menu.EDIT), self.ui.search_field.setFocus)
        add_command(self, Command(self.tr("Välj kolumner…"), menu=Menu.VIEW), lambda: self.columns_button.click())

    # RoomView

    def activate(self, **where: str) -> None:
        if where.get("show"):
            self.ui.pills.choose(where["show"])
        self.presenter.group = where.get("round", self.presenter.group)
        self.presenter.load()

    def refresh(self, changed: Changed) -> None:
        if changed.kinds.intersection(SHOWN):
            self.presenter.load()

    def first_focus(self) -> QWidget | None:
        return self.ui.table

    def panes(self) -> list[QWidget]:
        return [self.ui.list_pane, self.ui.about]

    def help_page(self) -> str:
        return "utskick"

    # DispatchScreen

    def show_letters(self, letters: Sequence[ShownLetter], filters: Sequence[Filter]) -> None:
        self._letters = list(letters)
        first = next((one.key for one in filters if one.count), WAITING)
        self.ui.pills.show_filters(filters, self.ui.pills.current or first)
        self._show_rows()

    def show_choices(self, calls: Choices, groups: Choices, kinds: Choices) -> None:
        held = self.presenter
        _fill(self.ui.call_combo, self.tr("Alla utlysningar"), calls, held.call)
        _fill(self.ui.group_combo, self.tr("Alla omgångar"), groups, held.group)
        _fill(self.ui.kind_combo, self.tr("Alla brev"), kinds, held.kind)
        for combo, choices in ((self.ui.call_combo, calls), (self.ui.group_combo, groups), (self.ui.kind_combo, kinds)):
            combo.setVisible(len(choices) > 1)

    def show_sendings(self, letter: UUID, sendings: Sequence[Dispatch]) -> None:
        row = self._current
        if row is not None and row.key == letter:
            failed = self.presenter.failed.get(row.letter.dnr, "")
            warned = [Line(failed, "warning", "bad")] if failed else []
            self.ui.sendings.show_lines([*warned, *(_line(one) for one in sendings)])

    def show_faults(self, faults: Sequence[Fault]) -> None:
        if self._dialog is not None and faults:
            self._dialog.show_faults(faults)
            self._place.messages.announce(" ".join(fault.text for fault in faults))
        else:
            self.ui.findings.refuse(faults, self._place.messages)

    def ask_recusal(self, text: str, answer: Callable[[], None]) -> None:
        self.show_done()
        self.ui.findings.clear()
        self.ui.findings.tell(text, "warn", (self.tr("Jag är inte jävig i något av dem"), answer))

    def ask_record(self, rows: Sequence[DispatchRow], then: Record) -> None:
        dialog = RecordDialog(rows, self._place.opened.today, then)
        self._dialog = dialog
        dialog.finished.connect(lambda _how: self._closed(dialog))
        self._place.ask.dialog(dialog)

    def _closed(self, dialog: RecordDialog) -> None:
        if self._dialog is dialog:
            self._dialog = None

    def show_done(self) -> None:
        if self._dialog is not None:
            self._dialog.accept()

    # LettersScreen

    def ask_printer(self, printers: Sequence[Printer], count: int, then: Callable[[PrintOrder], None]) -> None:
        self._place.ask.dialog(PrintDialog(printers, count, then))

    def open_file(self, path: Path) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))

    def show_letter(self, title: str, data: bytes, ways: Ways) -> None:
        self._place.ask.dialog(LetterDialog(title, data, self._place, ways))

    # The list

    @property
    def _shown(self) -> list[ShownLetter]:
        return [one for one in self._letters if passes(one.row, self.ui.pills.current or WAITING)]

    @property
    def _current(self) -> DispatchRow | None:
        key = self.ui.table.current_key
        return next((one.row for one in self._letters if one.row.key == key), None)

    def _show_rows(self) -> None:
        shown = self._shown
        self.ui.table.show_rows(shown)
        self.ui.splitter.setVisible(bool(shown))
        self.ui.empty.setVisible(not shown)
        if not shown:
            self._explain()
        elif self.ui.table.current_key is None:
            self.ui.table.go_to_first()
        self._chose()
        self._look()

    def _explain(self) -> None:
        if not self.presenter.outbox.rows:
            title = self.tr("Inga brev än")
            why = self.tr(
                "Här hamnar varje brev när det är låst: beslutsbreven när omgången är beslutad, andra genast."
            )
        elif self.ui.pills.current == SENT:
            title = self.tr("Inget är skickat")
            why = self.tr("Breven står under Väntar. Anteckna dem som skickade när de har lämnat myndigheten.")
        else:
            title = self.tr("Inga brev väntar")
            why = self.tr("Alla brev i urvalet är antecknade som skickade. De står under Skickade.")
        self.ui.empty.explain(title, why, "dispatch")

    def _chose(self) -> None:
        """What is chosen decides what the buttons say."""
        keys = set(self.ui.table.chosen_keys)
        rows = [one.row for one in self._shown if one.row.key in keys]
        self.presenter.chosen = rows
        count = len(rows)
        listed = self.tr("%n brev i listan", "", self.ui.table.model().rowCount())
        chosen = self.tr("%n valda", "", count)
        self._count.setText(f"{listed}, {chosen}" if count > 1 else listed)
        self._name_record(rows)
        why_not = self.presenter.why_not
        allow(self.record_button, why_not or self.presenter.why_not_record, self.record_action)
        allow(self.print_button, why_not)
        allow(self.more_button, why_not)
        for action in (*self.letter_actions, self.read_action, self.case_action):
            permit(action, why_not)
        permit(self.letter_actions[-1], why_not or self.presenter.why_no_list)

    def _name_record(self, rows: Sequence[DispatchRow]) -> None:
        """What was sent before is put on record as sent once more, and is not what waits to be done."""
        count, again = len(rows), bool(rows) and all(not row.waits for row in rows)
        if again:
            text = self.tr("Anteckna nytt utskick…")
            many = self.tr("Anteckna nytt utskick av %n brev…", "", count)
        else:
            text = self.tr("Anteckna som skickat…")
            many = self.tr("Anteckna %n brev som skickade…", "", count)
        self.record_button.setText(many if count > 1 else text)
        self.record_action.setText(text)
        self.record_button.dress("" if again else PRIMARY)

    def _look(self) -> None:
        """The chosen letter's facts; to whom it went is asked for."""
        row = self._current
        self.ui.about_scroll.setVisible(row is not None)
        if row is None:
            return
        letter = row.letter
        closed = self.tr("Stängt för dig: jäv")
        self.ui.about_head.show_title(letter.dnr, letter.applicant)
        self.ui.facts.show_facts(
            [
                (self.tr("Brev"), closed if letter.closed else kind_name(letter.kind)),
                (self.tr("Fil"), "" if letter.closed else letter.file),
                (self.tr("Sidor"), str(letter.pages)),
                (self.tr("Omgång"), f"{letter.round_day} {letter.round_name}" if letter.round_day else ""),
                (self.tr("Utlysning"), row.call_title),
            ]
        )
        for made in (self.ui.read_button, self.ui.case_button):
            allow(made, barred() if letter.closed else "")
        self.ui.sent_title.setText(self.tr("Skickat") if row.sent else self.tr("Inte skickat"))
        self.ui.sendings.show_lines([])
        self.presenter.look_at(row)

    def _search(self, text: str) -> None:
        model = self.ui.table.model()
        model.search(text)  # type: ignore[attr-defined]  # the RowsModel given in _build
        self._chose()

    def _choose(self) -> None:
        ui = self.ui
        self.presenter.choose(
            *(str(combo.currentData() or "") for combo in (ui.call_combo, ui.group_combo, ui.kind_combo))
        )

    def _read(self) -> None:
        row = self._current
        if row is not None:
            self.jobs.open(row.key, row.letter.file)

    def _to_case(self) -> None:
        row = self._current
        if row is not None:
            self._place.go.case(row.letter.case_id)


def _line(one: Dispatch) -> Line:
    said = [f"{worded(one.channel)}: {one.recipient}", one.note, f"SHA-256 {one.sha256[:16]}…"]
    return Line("\n".join(part for part in said if part), "done", "ok", one.day.isoformat())


def _fill(combo: QComboBox, everything: str, choices: Choices, held: str) -> None:
    combo.clear()
    combo.addItem(everything, "")
    for key, title in choices:
        combo.addItem(title, key)
    combo.setCurrentIndex(max(combo.findData(held), 0))
