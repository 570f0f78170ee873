"""The room Offline: of a shared database who has which cases along, of a file the conflicts side by side."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from caseworker_app.domain.states import Role
from caseworker_app.ui import opening
from caseworker_app.ui.commands import Command, Menu, add_command
from caseworker_app.ui.forms.ui_offline import Ui_Offline
from caseworker_app.ui.offline.numbers import number
from caseworker_app.ui.offline.presenter import OfflinePresenter
from caseworker_app.ui.offline.recovery import Recovery
from caseworker_app.ui.offline.rows import LONG, Line, away_model, conflicts_model, lines_of
from caseworker_app.ui.room import RoomView
from caseworker_app.ui.style import PRIMARY
from caseworker_app.ui.translation import in_language, ours
from caseworker_app.ui.widgets.buttons import allow, button
from caseworker_app.ui.widgets.differing import underline_new
from caseworker_app.ui.widgets.sizes import remember
from caseworker_app.ui.workplace import Workplace

if TYPE_CHECKING:
    from caseworker_app.services.away.offline import Away, FileStatus
    from caseworker_app.services.news import Changed


class OfflineView(RoomView):
    """Shows; the presenter decides."""

    def __init__(self, place: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_Offline()
        self.ui.setupUi(self)
        self._place = place.during(self)
        self.presenter = OfflinePresenter(self, self._place, self)
        self.recovery = Recovery(self._place, self)
        self._lines: dict[object, Line] = {}
        self._away: dict[object, Away] = {}
        self._build()
        self._add_commands()
        self._look()

    def activate(self, **_where: str) -> None:
        self.presenter.load()

    def refresh(self, changed: Changed) -> None:
        self.presenter.load()

    def first_focus(self) -> QWidget:
        return self.ui.table if self.ui.empty.isHidden() else self.ui.empty.first_offer or self.return_button

    def panes(self) -> list[QWidget]:
        return [self.ui.head, self.ui.table if self.ui.empty.isHidden() else self.ui.actions]

    def help_page(self) -> str:
        return "offline"

    def _build(self) -> None:
        ui, is_file = self.ui, self.presenter.is_file
        ui.head.show_title(self.tr("Offline"))
        ui.facts_label.dress("body", "muted", wrap=True)
        for label in (ui.base_label, ui.mine_label, ui.theirs_label):
            label.dress("strong")
        ui.legend_label.dress("small", "muted")
        today = self._place.opened.today
        ui.table.show_model(conflicts_model() if is_file else away_model(today))
        ui.table.setAccessibleName(
            self.tr("Värden som har ändrats på båda håll") if is_file else self.tr("Ärenden som är med offline")
        )
        ui.compare_area.setVisible(is_file)
        if is_file:
            ui.table.two_lines()
        remember(ui.splitter, self._place.state, "offline.panes", (260, 340))
        self._explain()
        self.mine_button = button(self.tr("Behåll mitt"))
        self.theirs_button = button(self.tr("Behåll deras"))
        self.merge_button = button(self.tr("Sammanfoga…"))
        self.note_button = button(self.tr("Gör en anteckning"))
        self.release_button = button(self.tr("Släpp ärendet…"))
        self.fetch_button = button(self.tr("Hämta handlingarna"))
        self.return_button = button(
            self.tr("Lämna tillbaka") if is_file else self.tr("Lämna tillbaka en fil…"), PRIMARY
        )
        for made in (self.theirs_button, self.mine_button, self.merge_button, self.note_button):
            made.setVisible(is_file)
            ui.actions.add_right(made)
        self.release_button.setVisible(not is_file)
        self.fetch_button.hide()
        self._offer_recovery()
        ui.actions.add_left(self.fetch_button)
        ui.actions.add_right(self.release_button)
        ui.actions.add_right(self.return_button)
        self.mine_button.clicked.connect(lambda: self._settle(mine=True))
        self.theirs_button.clicked.connect(lambda: self._settle(mine=False))
        self.merge_button.clicked.connect(lambda: self._merge())
        self.note_button.clicked.connect(lambda: self._note())
        self.fetch_button.clicked.connect(lambda: self.presenter.fetch())
        self.release_button.clicked.connect(lambda: self._release())
        self.return_button.clicked.connect(lambda: self.presenter.bring_back())
        ui.table.went_to.connect(lambda _key: self._look())

    def _explain(self) -> None:
        """Why there is nothing in the list."""
        empty = self.ui.empty
        if self.presenter.is_file:
            why = self.tr("Har någon annan ändrat samma uppgift visas båda värdena här när filen lämnas tillbaka.")
            empty.explain(self.tr("Inget väntar på ditt val"), why, "offline")
        else:
            why = self.tr("Välj ärenden i listan och sedan Ta med offline. Du kan arbeta i dem utan förbindelse.")
            empty.explain(self.tr("Inga ärenden är med offline"), why, "offline")
            empty.offer(self.tr("Till ärendena"), lambda: self._place.go.room("cases"))
        empty.hide()

    def _offer_recovery(self) -> None:
        """For the administrator of a shared database."""
        offered = not self.presenter.is_file and self._place.opened.may(Role.ADMINISTRATOR)
        self.key_button = button(self.tr("Återställningsnyckel…"))
        self.recover_button = button(self.tr("Lås upp en fil…"))
        for made, run in ((self.key_button, self.recovery.make), (self.recover_button, self.recovery.recover)):
            made.setVisible(offered)
            made.clicked.connect(run)
            self.ui.actions.add_left(made)

    def _add_commands(self) -> None:
        self.return_action = add_command(
            self, Command(self.return_button.text(), "Ctrl+Shift+L", Menu.FILE, "offline"), self.presenter.bring_back
        )
        self.mine_action = add_command(
            self, Command(self.tr("Behåll mitt värde"), "Ctrl+Shift+M"), lambda: self._settle(mine=True)
        )
        self.theirs_action = add_command(
            self, Command(self.tr("Behåll deras värde"), "Ctrl+Shift+D"), lambda: self._settle(mine=False)
        )
        self.merge_action = add_command(self, Command(self.tr("Sammanfoga texterna…"), "Ctrl+Shift+S"), self._merge)
        self.note_action = add_command(
            self, Command(self.tr("Gör en anteckning av det efterlämnade"), "Ctrl+Shift+N"), self._note
        )
        self.fetch_action = add_command(
            self, Command(self.tr("Hämta handlingarna som lämnades kvar")), self.presenter.fetch
        )
        self.fetch_action.setEnabled(False)
        self.release_action = add_command(self, Command(self.tr("Släpp ärendet från offline…")), self._release)

    def show_away(self, rows: list[Away]) -> None:
        self._away = {row.id: row for row in rows}
        self._show_rows(there=bool(rows))
        self.ui.table.show_rows(rows)
        self._look()
        self.ui.facts_label.setText(
            self.tr("%n ärenden är med offline. De går att arbeta i här också; inget är låst.", "", len(rows))
        )
        self.ui.facts_area.setVisible(bool(rows))

    def show_recovery(self, *, made: bool) -> None:
        allow(self.key_button, self.tr("Myndigheten har redan en återställningsnyckel.") if made else "")

    def show_file(self, status: FileStatus) -> None:
        lines = lines_of(status.conflicts)
        self._lines = {line.key: line for line in lines}
        self._show_rows(there=bool(lines))
        self.ui.table.show_rows(lines)
        if lines and self.ui.table.current_key not in self._lines:
            self.ui.table.go_to_first()
            if self.return_button.hasFocus():
                self.ui.table.setFocus()
        where = opening.place_of(status.origin)
        origin = f"{opening.name_of(status.origin)} ({where})" if where else opening.name_of(status.origin)
        facts = self.tr("Togs med ur {origin}. Åter senast {until}.").format(origin=origin, until=status.until)
        left = "" if lines else self.tr("Allt är lämnat tillbaka.")
        if status.pending:
            left = self.tr("%n ändringar är inte lämnade tillbaka.", "", status.pending)
        waits = self.tr("%n värden väntar på ditt val.", "", len(lines)) if lines else ""
        begun = self.tr("%n nya ärenden: {names}. {number}.", "", len(status.begun))
        new = begun.format(names=", ".join(status.begun), number=number("")) if status.begun else ""
        behind = self.tr("Innehållet i %n handlingar lämnades kvar i den delade databasen.", "", status.behind)
        self.fetch_button.setVisible(status.behind > 0)
        there = self.tr("Allt innehåll i handlingarna finns i filen.")
        allow(self.fetch_button, "" if status.behind else there, self.fetch_action)
        said = (facts, left, waits, new, behind if status.behind else "")
        self.ui.facts_label.setText(" ".join(part for part in said if part))
        self._look()

    def _show_rows(self, *, there: bool) -> None:
        """The list with its buttons, or why there is none."""
        left = self.ui.empty if there else self.ui.splitter
        focused = self.focusWidget()
        had = focused is not None and left.isAncestorOf(focused)
        self.ui.splitter.setVisible(there)
        self.ui.empty.setVisible(not there)
        if had:
            self.first_focus().setFocus()
        if self.presenter.is_file:
            for one in (self.mine_button, self.theirs_button, self.merge_button):
                one.setVisible(there)
            self.note_button.setVisible(any(line.conflict.notable for line in self._lines.values()))
        else:
            self.release_button.setVisible(there)

    def _line(self) -> Line | None:
        return self._lines.get(self.ui.table.current_key) if self.presenter.is_file else None

    def _look(self) -> None:
        line, ui = self._line(), self.ui
        ui.base_edit.setPlainText(ours(line.side.base) if line else "")
        ui.mine_edit.setPlainText(ours(line.side.mine) if line else "")
        ui.theirs_edit.setPlainText(ours(line.side.theirs) if line else "")
        ui.theirs_label.setText(self._whose(line))
        self._mark(line)
        usable = line is not None and not line.conflict.left
        left = line is not None and line.conflict.left
        merged = usable and line is not None and (line.conflict.by_field and line.side.writable)
        nothing = "" if line is not None else self.tr("Välj ett värde i listan.")
        over = self._left(line)
        unlike = self.tr("Bara texter kan sammanfogas.")
        whole = self.tr("Anteckningar görs av det som inte längre går att skriva.")
        noted = line is not None and line.conflict.notable
        chosen = self.ui.table.current_key in self._away
        allow(self.mine_button, nothing or ("" if usable else over), self.mine_action)
        allow(self.theirs_button, nothing, self.theirs_action)
        allow(self.merge_button, nothing or ("" if merged else over if left else unlike), self.merge_action)
        allow(self.note_button, nothing or ("" if noted else over if left else whole), self.note_action)
        allow(self.release_button, "" if chosen else self.tr("Välj ett ärende i listan."), self.release_action)

    def _left(self, line: Line | None) -> str:
        """Why mine cannot be kept, and what can be done instead."""
        if line is None or not line.conflict.left:
            return ""
        said = self.tr("{why}. Gör en anteckning av det som blev kvar, eller behåll deras värde.")
        if line.conflict.private:
            said = self.tr("{why}. Behåll deras värde: det blir ingen anteckning, som andra läser.")
        return said.format(why=in_language(line.conflict.text))

    def _mark(self, line: Line | None) -> None:
        """What is new in long texts."""
        ui = self.ui
        long = line is not None and bool(line.side.base) and max(len(line.side.mine), len(line.side.theirs)) > LONG
        for editor in (ui.mine_edit, ui.theirs_edit):
            underline_new(editor, ui.base_edit.toPlainText() if long else editor.toPlainText())
        ui.legend_label.setVisible(long)

    def _whose(self, line: Line | None) -> str:
        if line is None or not line.conflict.by or line.conflict.at is None:
            return self.tr("&Deras")
        when = line.conflict.at.astimezone().strftime("%Y-%m-%d %H:%M")
        return self.tr("&Deras: {person}, {when}").format(person=line.conflict.by, when=when)

    def _settle(self, *, mine: bool) -> None:
        line = self._line()
        if line is not None:
            self.presenter.settle(line.conflict, line.side.field, mine=mine)

    def _merge(self) -> None:
        line = self._line()
        if line is not None:
            self.presenter.propose(line.conflict, line.side)

    def _release(self) -> None:
        away = self._away.get(self.ui.table.current_key)
        if away is not None:
            self.presenter.release(away)

    def _note(self) -> None:
        line = self._line()
        if line is not None:
            self.presenter.note(line.conflict)
