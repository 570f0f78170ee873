"""The room Beslut: rounds to the left, the round and its decisions to the right, one proposal at a time to read."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QUrl
from PySide6.QtGui import QAction, QDesktopServices
from PySide6.QtWidgets import QMenu, QWidget

from caseworker_app.domain.money import formatted
from caseworker_app.domain.states import RoundState
from caseworker_app.errors import Fault
from caseworker_app.printing.service import Printer
from caseworker_app.services.deciding.roundlists import Decidable, RoundLine, RoundSheet
from caseworker_app.services.news import Changed
from caseworker_app.services.sending.prints import PrintOrder
from caseworker_app.ui.commands import Command, Menu, add_command
from caseworker_app.ui.days import long_form
from caseworker_app.ui.forms.ui_rounds import Ui_Rounds
from caseworker_app.ui.labels import counted
from caseworker_app.ui.letters.jobs import Ways
from caseworker_app.ui.letters.printing import PrintDialog
from caseworker_app.ui.letters.reading import LetterDialog
from caseworker_app.ui.room import RoomView
from caseworker_app.ui.rounds.dialogs import PeopleDialog, RoundDialog
from caseworker_app.ui.rounds.letterwork import LetterWork
from caseworker_app.ui.rounds.presenter import RoundsPresenter
from caseworker_app.ui.rounds.publishing import Publishing
from caseworker_app.ui.rounds.reader import Reader
from caseworker_app.ui.rounds.rows import STATES, ShownLine, lines_model, rounds_model
from caseworker_app.ui.style import PRIMARY
from caseworker_app.ui.translation import translate
from caseworker_app.ui.widgets.buttons import Button, allow, button, link
from caseworker_app.ui.widgets.chip import Chip, Filter
from caseworker_app.ui.widgets.money_bar import FrameView, MoneyBar
from caseworker_app.ui.widgets.sizes import remember
from caseworker_app.ui.widgets.text import Text
from caseworker_app.ui.workplace import Workplace

INSIDE, WAITING = "inside", "waiting"


class RoundsView(RoomView):
    """Shows; the presenters decide."""

    def __init__(self, place: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_Rounds()
        self.ui.setupUi(self)
        self._place = place.during(self)
        self._rows: dict[str, list[ShownLine]] = {INSIDE: [], WAITING: []}
        self._bars: list[MoneyBar] = []
        self._lines_shown = self.tr("Beslut i omgången")
        self.presenter = RoundsPresenter(self, self._place)
        self.letters = LetterWork(self, self.presenter, self._place)
        self.publishing = Publishing(self, self.presenter, self._place)
        self.reader = Reader(self.ui.reading_page, self.presenter, self._place)
        self.reader.closed.connect(lambda: self.ui.pages.setCurrentWidget(self.ui.overview_page))
        self._build()
        self._add_commands()

    def _build(self) -> None:
        self.ui.list_head.show_title(self.tr("Beslutsomgångar"))
        self.new_button = link(self.tr("Ny omgång…"))
        self.new_button.clicked.connect(lambda: self.presenter.new_round())
        self.ui.list_head.add_tool(self.new_button)
        self.state_chip = Chip()
        self.ui.round_head.add_tool(self.state_chip)
        self._facts = Text.of("", "small", "muted")
        self.ui.actions.add_left(self._facts)
        self.read_button = button(self.tr("Läs ärendena"))
        self.more_button = button(self.tr("Fler utskick"))
        self.save_button = button(self.tr("Spara brev…"))
        self.main_button = button("", PRIMARY)
        for made in (self.read_button, self.more_button, self.save_button, self.main_button):
            self.ui.actions.add_right(made)
        self.ui.facts.paint_as("surface", "")
        self.ui.pills_area.paint_as("surface", "b")
        self.ui.rounds_table.show_model(rounds_model())
        self.ui.rounds_table.two_lines()
        self.ui.lines_table.show_model(lines_model())
        self.ui.lines_table.two_lines()
        self.ui.rounds_table.went_to.connect(self._went)
        self.ui.lines_table.opened.connect(lambda key: self._read(key))
        self.ui.pills.chosen.connect(lambda _key: self._show_rows())
        self.ui.move_button.clicked.connect(lambda: self._move())
        self.read_button.clicked.connect(lambda: self._read(self.ui.lines_table.current_key))
        self.save_button.clicked.connect(lambda: self.letters.save())
        self.main_button.clicked.connect(lambda: self._main())
        remember(self.ui.reading_page.ui.splitter, self._place.state, "rounds.reading", (480, 620))
        remember(self.ui.splitter, self._place.state, "rounds.panes", (420, 840))
        self.ui.splitter.setStretchFactor(1, 1)

    def _add_commands(self) -> None:
        self.main_action = add_command(self, Command(self.tr("Nästa steg i omgången"), "Ctrl+Enter"), self._main)
        add_command(self, Command(self.tr("Ny beslutsomgång…"), "Ctrl+Shift+B"), self.presenter.new_round)
        add_command(self, Command(self.tr("Läs ärendena i omgången"), "Ctrl+Shift+L"), self._read_current)
        add_command(self, Command(self.tr("Öppna ärendet"), "Ctrl+Shift+O"), self._open_case)
        more: tuple[tuple[str, Callable[[], None]], ...] = (
            (self.tr("Spara brev…"), self.letters.save),
            (self.tr("Skriv ut brev…"), self.letters.print),
            (self.tr("Spara en utskriftsfil…"), self.letters.print_file),
            (self.tr("Spara adresslista…"), self.letters.addresses),
            (self.tr("Spara e-postutkast…"), self.letters.mails),
            (self.tr("Visa det valda brevet"), self._open_letter),
        )
        publishing = Command(self.tr("Publicera lista…"), "", Menu.FILE, "", self.tr("Lista över beviljade bidrag"))
        self.publish_action = add_command(self, publishing, self.publishing.preview)
        made = [add_command(self, Command(text, menu=Menu.FILE), run) for text, run in more]
        self.letter_actions: list[QAction] = made
        menu = QMenu(self.more_button)
        menu.setAccessibleName(self.tr("Fler utskick"))
        for action in (*made[2:], self.publish_action):
            menu.addAction(action)
        self.more_button.setMenu(menu)
        add_command(self, Command(self.tr("Föregående ärende"), "Ctrl+PgUp"), lambda: self.reader.step(-1))
        add_command(self, Command(self.tr("Nästa ärende"), "Ctrl+PgDown"), lambda: self.reader.step(1))

    # RoomView

    def activate(self, **where: str) -> None:
        if where.get("waiting"):
            self.presenter.load_waiting(UUID(where["waiting"]))
            return
        wanted = where.get("round", "")
        self.presenter.load(UUID(wanted) if wanted else None)

    def where(self) -> dict[str, str]:
        sheet = self.presenter.sheet
        return {"round": str(sheet.round.id)} if sheet is not None else {}

    def refresh(self, changed: Changed) -> None:
        self.presenter.load()

    def first_focus(self) -> QWidget | None:
        return self.ui.lines_table if self._rows[INSIDE] else self.ui.rounds_table

    def panes(self) -> list[QWidget]:
        if self.ui.pages.currentWidget() is self.ui.reading_page:
            return [self.ui.reading_page]
        return [self.ui.list_pane, self.ui.round_pane]

    def help_page(self) -> str:
        return "beslut"

    # RoundsScreen

    def show_rounds(self, lines: Sequence[RoundLine]) -> None:
        self.ui.rounds_table.show_rows(lines)
        allow(self.new_button, "" if self.presenter.prepares else self.tr("Omgångar öppnas av en handläggare."))

    def show_none(self) -> None:
        self.ui.round_head.show_title(self.tr("Ingen omgång"))
        for widget in (self.ui.facts, self.ui.pills_area, self.ui.lines_table, self.ui.actions, self.state_chip):
            widget.hide()
        self.ui.empty.show()
        self.ui.empty.clear_offers()
        self.ui.empty.explain(
            self.tr("Här fattas besluten"),
            self.tr(
                "En omgång samlar förslag som föredras och beslutas samma dag. Öppna en omgång och lägg förslag i den."
            ),
            "decision",
        )
        if self.presenter.prepares:
            self.ui.empty.offer(self.tr("Öppna en omgång…"), self.presenter.new_round, PRIMARY)

    def show_round(self, sheet: RoundSheet, inside: Sequence[ShownLine], waiting: Sequence[ShownLine]) -> None:
        held = sheet.round
        self._rows = {INSIDE: list(inside), WAITING: list(waiting)}
        self._telling_off(held.id)
        self.ui.round_head.show_title(held.name, self._people(sheet))
        text, tone, icon = STATES[held.state]
        self.state_chip.show_status(translate("rounds", text), tone, icon)
        for widget in (self.ui.facts, self.ui.pills_area, self.ui.actions):
            widget.show()
        kinds = [
            f"{counted(one.kind, one.count)} {formatted(one.amount) if one.amount.ore else ''}".strip()
            for one in sheet.line.kinds
        ]
        self.ui.kinds_text.setText(" · ".join(kinds) or self.tr("Omgången är tom."))
        self._show_frames(sheet)
        opened = held.state is RoundState.OPEN
        pills = self._pills = [Filter(INSIDE, self.tr("I omgången"), len(inside))]
        if opened:
            pills.append(Filter(WAITING, self.tr("Förslag utan omgång"), len(waiting)))
        self.ui.pills.show_filters(pills, self.ui.pills.current if opened else INSIDE)
        self._show_rows()
        self._show_actions(sheet)
        self.reader.follow([row.line for row in inside] if inside else [])

    def show_waiting(self) -> None:
        self.ui.pills.show_filters(self._pills, WAITING)
        self._show_rows()
        if self.presenter.sheet is not None:
            self._show_actions(self.presenter.sheet)

    def show_faults(self, faults: Sequence[Fault]) -> None:
        self.ui.findings.refuse(faults, self._place.messages)

    def ask_recusal(self, text: str, answer: Callable[[], None]) -> None:
        self.ui.findings.clear()
        self.ui.findings.tell(text, "warn", (self.tr("Jag är inte jävig i något av dem"), answer))

    def ask_round(self, calls: Sequence[Decidable], today: date, then: Callable[[str, date], None]) -> None:
        self._place.ask.dialog(RoundDialog(calls, today, then))

    def ask_participants(self, people: Sequence[tuple[str, str]], then: Callable[[list[str]], None]) -> None:
        self._place.ask.dialog(PeopleDialog(people, then))

    # LettersScreen

    def ask_printer(self, printers: Sequence[Printer], count: int, then: Callable[[PrintOrder], None]) -> None:
        self._place.ask.dialog(PrintDialog(printers, count, then))

    def open_file(self, path: Path) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))

    def show_letter(self, title: str, data: bytes, ways: Ways) -> None:
        self._place.ask.dialog(LetterDialog(title, data, self._place, ways))

    # What is pressed

    def _went(self, key: object) -> None:
        sheet = self.presenter.sheet
        if isinstance(key, UUID) and (sheet is None or sheet.round.id != key):
            self.ui.findings.clear()
            self.presenter.open(key)

    def _main(self) -> None:
        """The next step of the round's state."""
        if self.main_button.isEnabled() and self.main_button.isVisible():
            sheet = self.presenter.sheet
            state = sheet.round.state if sheet is not None else None
            if state is RoundState.OPEN:
                self.presenter.present()
            elif state is RoundState.PRESENTED:
                self.presenter.decide()
            elif sheet is not None and sheet.line.letters < sheet.line.count:
                self.letters.make()
            else:
                self.letters.print()

    def _move(self) -> None:
        keys = [key for key in self.ui.lines_table.chosen_keys if isinstance(key, UUID)]
        if self.ui.pills.current == WAITING:
            self.presenter.put(keys or [row.line.id for row in self._rows[WAITING]])
        else:
            self.presenter.take_out(keys)

    def _read_current(self) -> None:
        self._read(self.ui.lines_table.current_key)

    def _read(self, key: object) -> None:
        rows = self._rows[self.ui.pills.current or INSIDE]
        if rows:
            self.ui.pages.setCurrentWidget(self.ui.reading_page)
            self.reader.read([row.line for row in rows], key if isinstance(key, UUID) else rows[0].line.id)

    def _open_case(self) -> None:
        chosen = self._chosen()
        if chosen is not None:
            self._place.go.case(chosen.line.case_id, "proposal")

    def _open_letter(self) -> None:
        chosen = self._chosen()
        if chosen is not None and chosen.line.letter is not None:
            self.letters.open(chosen.line.letter, chosen.line.file or chosen.line.dnr)

    def _chosen(self) -> ShownLine | None:
        key = self.ui.lines_table.current_key
        return next((row for row in self._rows[self.ui.pills.current or INSIDE] if row.line.id == key), None)

    # What is shown

    def _telling_off(self, key: UUID) -> None:
        """The list follows without asking for the round again."""
        if self.ui.rounds_table.current_key != key:
            self.ui.rounds_table.go_to(key)

    def _people(self, sheet: RoundSheet) -> str:
        held = sheet.round
        said = [sheet.line.call_title]
        if held.presented_by:
            said.append(
                self.tr("föredragen av {name}").format(name=sheet.names.get(held.presented_by, held.presented_by))
            )
        if held.decided_by:
            said.append(self.tr("beslutad av {name}").format(name=sheet.names.get(held.decided_by, held.decided_by)))
        return " · ".join(said)

    def _show_frames(self, sheet: RoundSheet) -> None:
        titles = {track.id: track.frame_title for track in sheet.call.tracks}
        frames = [one for one in sheet.frames if sheet.round.track in ("", one.frame.track)]
        while len(self._bars) < len(frames):
            made = MoneyBar()
            self._bars.append(made)
            self.ui.frames_layout.addWidget(made)
        for at, bar in enumerate(self._bars):
            bar.setVisible(at < len(frames))
            if at < len(frames):
                one = frames[at]
                name = titles.get(one.frame.track, one.frame.track)
                bar.show_frame(FrameView(name, one.frame.amount, one.decided, one.proposed))

    def _show_rows(self) -> None:
        which = self.ui.pills.current or INSIDE
        rows = self._rows[which]
        self.ui.lines_table.show_rows(rows)
        self.ui.lines_table.setVisible(bool(rows))
        self.ui.empty.setVisible(not rows)
        if rows and self.ui.lines_table.current_key is None:
            self.ui.lines_table.go_to_first()
        if not rows:
            self._explain(which)
        opened = self.presenter.sheet is not None and self.presenter.sheet.round.state is RoundState.OPEN
        self.ui.move_button.setVisible(opened and self.presenter.prepares and bool(rows))
        put = which == WAITING
        self.ui.move_button.setText(self.tr("Lägg i omgången") if put else self.tr("Ta ut ur omgången"))

    def _explain(self, which: str) -> None:
        self.ui.empty.clear_offers()
        if which == WAITING:
            why = self.tr("Alla lämnade förslag ligger redan i en omgång.")
            self.ui.empty.explain(self.tr("Inga förslag väntar"), why)
        else:
            why = self.tr("Lämnade förslag står under Förslag utan omgång. Välj dem där och lägg dem i omgången.")
            self.ui.empty.explain(self.tr("Omgången är tom"), why)

    def _show_actions(self, sheet: RoundSheet) -> None:
        state, count = sheet.round.state, sheet.line.count
        decided = state is RoundState.DECIDED
        missing = count - sheet.line.letters
        empty = "" if count else self.tr("Omgången är tom.")
        allow(self.read_button, empty)
        for made in (self.save_button, self.more_button):
            made.setVisible(decided)
            allow(made, "" if sheet.line.letters else self.tr("Inga brev är gjorda än."))
        for action in self.letter_actions:
            action.setEnabled(decided and sheet.line.letters > 0)
        texts = {
            RoundState.OPEN: self.tr("Föredra omgången…"),
            RoundState.PRESENTED: self.tr("Fatta %n beslut…", "", count),
            RoundState.DECIDED: self.tr("Gör %n brev", "", missing) if missing else self.tr("Skriv ut brev…"),
        }
        prepares = "" if self.presenter.prepares else self.tr("Omgångar föredras av en handläggare.")
        decides = "" if self.presenter.decides else self.tr("Besluten fattas av beslutsfattaren.")
        why_not = {RoundState.OPEN: prepares or empty, RoundState.PRESENTED: decides, RoundState.DECIDED: empty}
        _verb(self.main_button, self.main_action, texts[state], why_not[state])
        self._facts.setText(self._next_step(sheet, missing))

    def _next_step(self, sheet: RoundSheet, missing: int) -> str:
        """Where the round stands, in words."""
        held = sheet.round
        if held.state is RoundState.OPEN:
            return self.tr("Beslutsdag {day}").format(day=long_form(held.day))
        if held.state is RoundState.PRESENTED:
            if self.presenter.decides:
                return self.tr("Beslutsdag {day}").format(day=long_form(held.day))
            return self.tr("Väntar på beslutsfattaren")
        return self.tr("%n brev saknas", "", missing) if missing else self.tr("Alla brev är klara")


def _verb(made: Button, action: QAction, text: str, why_not: str) -> None:
    made.setText(text)
    action.setText(text)
    allow(made, why_not, action)
