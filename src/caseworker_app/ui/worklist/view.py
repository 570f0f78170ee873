"""The list of cases with its filters and its preview."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from uuid import UUID

from PySide6.QtCore import QSignalBlocker, Qt, QTimer
from PySide6.QtGui import QAction, QActionGroup, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QApplication, QMenu, QSizePolicy, QWidget

from caseworker_app.services.overviews.worklists import CallChoice
from caseworker_app.ui.commands import Command, Menu, add_command
from caseworker_app.ui.forms.ui_worklist import Ui_Worklist
from caseworker_app.ui.models.rows import RowsModel
from caseworker_app.ui.offline.taking import Taking
from caseworker_app.ui.shell.deeds import deeds_of
from caseworker_app.ui.widgets.buttons import allow, permit
from caseworker_app.ui.widgets.chip import Filter
from caseworker_app.ui.widgets.columns import Columns
from caseworker_app.ui.worklist.assign import AssignDialog
from caseworker_app.ui.worklist.chosen import OWN, Chosen
from caseworker_app.ui.worklist.giving import Giving, Handler
from caseworker_app.ui.worklist.glance import Glance
from caseworker_app.ui.worklist.presenter import Nothing, Pillar, WorklistPresenter
from caseworker_app.ui.worklist.rows import ALL, LATE, MINE, SECOND, ListRow, columns
from caseworker_app.ui.worklist.table import exported
from caseworker_app.ui.workplace import Workplace

LOW = 480  # a lower room is the list's alone
WIDE = 1400  # the room's own width where the preview stands beside: 1500 less the rail
TYPING = 250  # milliseconds without a letter before what is typed is looked for
RESTING = 120  # milliseconds on a row before it is looked into


class WorklistView(QWidget):
    """The list with its filters and preview; implements WorklistScreen and GivingScreen."""

    def __init__(self, place: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._place = place
        self.ui = Ui_Worklist()
        self.ui.setupUi(self)
        self._dress()
        self.model: RowsModel[ListRow] = RowsModel(columns(place.opened.today), lambda row: row.id, parent=self)
        self.ui.table.show_model(self.model)
        self.columns = Columns(self.ui.table, place.state, "worklist")
        self.glance = Glance(self.ui.preview, place)
        self.presenter = WorklistPresenter(self, place, self.glance)
        self.giving = Giving(self, place)
        self.taking = Taking(place, self)
        self._beside: bool | None = None
        self._bare = False
        self._typing, self._resting = _timer(self, TYPING), _timer(self, RESTING)
        self._connect()

    # WorklistScreen

    def show_rows(self, rows: Sequence[ListRow]) -> None:
        self.ui.table.show_rows(rows)
        if self.ui.table.current_key is None:
            self.ui.table.go_to_first()

    def keep(self, keep: Callable[[ListRow], bool]) -> None:
        self.model.keep_only(keep)

    def shown(self) -> Sequence[ListRow]:
        return self.model.shown

    def show_pills(self, pills: Sequence[Pillar], chosen: str) -> None:
        titles = self._pill_titles()
        tones = {"komplettering": "warn", LATE: "bad"}
        made = [Filter(one.key, titles[one.key], one.count, tones.get(one.key, "")) for one in pills]
        self.ui.pills.show_filters(made, chosen)

    def _pill_titles(self) -> dict[str, str]:
        return {
            MINE: self.tr("Mina"),
            ALL: self.tr("Alla"),
            "formell": self.tr("Formell kontroll"),
            "komplettering": self.tr("Kompletteringar"),
            "bedömning": self.tr("Bedömning"),
            "förslag": self.tr("Förslag"),
            "beslutade": self.tr("Beslutade"),
            SECOND: self.tr("Andra bedömning"),
            LATE: self.tr("Försenade"),
        }

    def show_views(self, views: Sequence[tuple[str, str]], chosen: str) -> None:
        combo = self.ui.view_combo
        with QSignalBlocker(combo):
            combo.clear()
            for key, title in views:
                combo.addItem(self.tr("Vy: {title}").format(title=title), key)
            combo.setCurrentIndex(max(combo.findData(chosen), 0))
        self._remove_view.setEnabled(chosen.startswith(OWN))

    def show_calls(self, calls: Sequence[CallChoice], chosen: Chosen) -> None:
        menu, group = self._filter_menu, QActionGroup(self)
        menu.clear()
        entries = [("", "", self.tr("Alla utlysningar"))]
        for call in calls:
            entries.append((call.key, "", call.title))
            entries += [(call.key, track, f"    {title}") for track, title in call.tracks]
        for key, track, title in entries:
            action = menu.addAction(title)
            action.setCheckable(True)
            action.setChecked((key, track) == (chosen.call, chosen.track))
            action.setActionGroup(group)
            action.triggered.connect(lambda _on=False, key=key, track=track: self.presenter.pick_call(key, track))
        narrowed = bool(chosen.call or chosen.track)
        name = next((title.strip() for key, track, title in entries if (key, track) == (chosen.call, chosen.track)), "")
        self.ui.filter_button.dress("filter", self.tr("Utlysning och grupp: {name}").format(name=name))
        self.ui.call_label.setText(name if narrowed else "")
        self.ui.call_label.setVisible(narrowed)

    def show_summary(self, text: str) -> None:
        self.ui.summary_label.setText(text)

    def show_nothing(self, nothing: Nothing | None) -> None:
        was, self._bare = self._bare, nothing is not None and nothing.way in ("register", "call")
        self._show_preview()
        if nothing is None:
            self.ui.list_stack.setCurrentWidget(self.ui.table)
            if self.ui.table.current_key is None:
                self.ui.table.go_to_first()
            return
        empty = self.ui.empty
        empty.explain(nothing.title, nothing.why)
        empty.clear_offers()
        if nothing.way == "reset":
            empty.offer(self.tr("Visa alla ärenden"), self._reset)
        elif nothing.way == "register":
            self._offer_intake()
        elif nothing.way == "call":
            go = self._place.go
            empty.offer(self.tr("Lägg in en utlysning…"), lambda: go.room("settings", page="calls"), "primary")
        self.ui.list_stack.setCurrentWidget(empty)
        here = QApplication.focusWidget()
        if self._bare and not was and here is not None and self.isAncestorOf(here):
            self.first_focus().setFocus()
        self.presenter.preview([])

    def _offer_intake(self) -> None:
        """The ways cases come here."""
        deeds = deeds_of(self)
        if deeds is not None:
            self.ui.empty.offer(self.tr("Registrera för hand…"), deeds.by_hand)
            self.ui.empty.offer(self.tr("Läs in ansökningar…"), deeds.read_in, "primary")

    def show_busy(self, busy: bool) -> None:
        if busy:
            self.ui.empty.explain(self.tr("Läser in ärenden …"), "")
            self.ui.list_stack.setCurrentWidget(self.ui.empty)

    def sort(self, column: str) -> None:
        keys = [one.key for one in self.model.columns]
        plain = column.removeprefix("-")
        if plain in keys:
            order = Qt.SortOrder.DescendingOrder if column.startswith("-") else Qt.SortOrder.AscendingOrder
            self.ui.table.sort_by(keys.index(plain), order)

    def go_to(self, case: UUID) -> bool:
        return self.ui.table.go_to(case)

    # GivingScreen

    def ask_handler(self, count: int, handlers: Sequence[Handler], then: Callable[[str], None]) -> None:
        dialog = AssignDialog(count, handlers, self)
        dialog.when_chosen(then)
        self._place.ask.dialog(dialog)

    # What the room asks

    def chosen(self) -> list[UUID]:
        return [key for key in self.ui.table.chosen_keys if isinstance(key, UUID)]

    def current(self) -> UUID | None:
        key = self.ui.table.current_key
        return key if isinstance(key, UUID) else None

    def title(self) -> str:
        """What the list shows, in a word or two."""
        pill = self.ui.pills.current
        return self._pill_titles().get(pill, "")

    def first_focus(self) -> QWidget:
        empty = self.presenter.loaded and self.ui.list_stack.currentWidget() is self.ui.empty
        if empty:
            return self.ui.empty.way if self._bare and self.ui.empty.way is not None else self.ui.search_edit
        return self.ui.table

    def panes(self) -> list[QWidget]:
        return [self.ui.head, self.ui.list_stack, self.ui.preview]

    def search_for(self, text: str) -> None:
        self.ui.search_edit.setText(text)
        self._typing.stop()
        self.presenter.search(text)

    def forget_search(self) -> None:
        with QSignalBlocker(self.ui.search_edit):
            self.ui.search_edit.clear()
        self._typing.stop()

    def assign(self) -> None:
        self.giving.give(self.chosen())

    def take_offline(self) -> None:
        """The chosen cases in an encrypted file."""
        chosen = set(self.chosen())
        self.taking.take([row.line.dnr for row in self.shown() if row.id in chosen and row.line.dnr])

    def _show_preview(self) -> None:
        """Where there is room for it and something to choose."""
        self.ui.preview.setVisible(not self._bare and (bool(self._beside) or self.height() >= LOW))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay(beside=event.size().width() >= WIDE)
        self.ui.preview.fit(event.size().width())
        self._show_preview()

    def _lay(self, *, beside: bool) -> None:
        """The preview beside the list where there is room, else below; each way with its own sizes."""
        if beside == self._beside:
            return
        self._keep_sizes()
        self._beside = beside
        splitter = self.ui.splitter
        splitter.setOrientation(Qt.Orientation.Horizontal if beside else Qt.Orientation.Vertical)
        self.ui.preview.lay(beside=beside)
        splitter.setStretchFactor(0, 1)
        splitter.setStretchFactor(1, 0)
        kept = self._place.state.data(self._sizes_key())
        if not (kept and splitter.restoreState(kept)):
            whole = self.width() if beside else self.height() - self.ui.head.sizeHint().height()
            part = 384 if beside else 178
            splitter.setSizes([max(whole - part, 100), part])

    def _sizes_key(self) -> str:
        return f"worklist.sizes.{'beside' if self._beside else 'below'}"

    def _keep_sizes(self) -> None:
        if self._beside is not None and self.isVisible():
            self._place.state.set_data(self._sizes_key(), bytes(self.ui.splitter.saveState().data()))

    def leave(self) -> None:
        """The room is being left."""
        self._keep_sizes()
        self.presenter.leave()

    def _dress(self) -> None:
        ui = self.ui
        ui.title_label.dress("title")
        ui.summary_label.dress("body", "muted")
        ui.summary_label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)  # the last to be cut
        ui.call_label.dress("body", "muted")
        for label in (ui.call_label, ui.summary_label):
            label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        ui.assign_button.dress("", "users")
        ui.register_button.dress("", "plus")
        ui.offline_button.dress("", "offline")
        ui.offline_button.setVisible(not self._place.opened.offline)
        ui.save_view_button.dress("quiet", "star", compact=True)
        ui.filter_button.dress("filter", self.tr("Utlysning och grupp"))
        ui.columns_button.dress("columns", self.tr("Välj kolumner"))
        ui.export_button.dress("download", self.tr("Spara listan som fil"))

    def _connect(self) -> None:
        ui = self.ui
        self._filter_menu = QMenu(self)
        ui.filter_button.clicked.connect(lambda: _below(ui.filter_button, self._filter_menu))
        ui.columns_button.clicked.connect(lambda: _below(ui.columns_button, self.columns.menu()))
        ui.export_button.clicked.connect(lambda: _below(ui.export_button, self._export_menu()))
        ui.assign_button.clicked.connect(self.assign)
        ui.register_button.clicked.connect(lambda _on=False: self._place.go.by_hand())
        ui.offline_button.clicked.connect(self.take_offline)
        ui.save_view_button.clicked.connect(self.presenter.save_view)
        ui.pills.chosen.connect(self.presenter.pick_pill)
        ui.view_combo.activated.connect(lambda at: self.presenter.pick_view(str(ui.view_combo.itemData(at))))
        ui.search_edit.textChanged.connect(lambda _text: self._typing.start())
        ui.search_edit.returnPressed.connect(self._to_hits)
        inside = Qt.ShortcutContext.WidgetWithChildrenShortcut
        _shortcut(ui.search_edit, Qt.Key.Key_Down, self._to_hits)
        _shortcut(self, Qt.Key.Key_Escape, lambda: self.search_for(""), inside)
        self._typing.timeout.connect(lambda: self.presenter.search(ui.search_edit.text()))
        self._resting.timeout.connect(self._look)
        ui.table.went_to.connect(lambda _key: self._resting.start())
        ui.table.selectionModel().selectionChanged.connect(lambda *_: self._resting.start())
        ui.table.horizontalHeader().sortIndicatorChanged.connect(self._sorted)
        ui.preview.no_jav.connect(self.glance.answer_no)
        ui.preview.jav.connect(self.glance.answer_yes)
        self._commands()
        self._allow(())

    def _commands(self) -> None:
        self._assign = add_command(
            self, Command(self.tr("Tilldela valda ärenden…"), "Ctrl+T", icon="users"), self.assign
        )
        self._take = add_command(
            self, Command(self.tr("Ta med offline…"), "Ctrl+Shift+H", Menu.FILE, "offline"), self.take_offline
        )
        find = Command(self.tr("Sök i listan"), "Ctrl+F", Menu.EDIT, "search")
        add_command(self, find, lambda: self.ui.search_edit.setFocus(Qt.FocusReason.ShortcutFocusReason))
        save = Command(self.tr("Spara vyn…"), "", Menu.VIEW, "star")
        add_command(self, save, self.presenter.save_view)
        remove = Command(self.tr("Ta bort den sparade vyn"), "", Menu.VIEW, "cross")
        self._remove_view = add_command(self, remove, self.presenter.remove_view)
        self._remove_view.setEnabled(False)
        add_command(self, Command(self.tr("Visa alla ärenden"), "", Menu.VIEW, "cases"), self._reset)
        column = Command(self.tr("Välj kolumner…"), "", Menu.VIEW, "columns")
        add_command(self, column, lambda: _below(self.ui.columns_button, self.columns.menu()))
        filtered = Command(self.tr("Välj utlysning och grupp…"), "", Menu.VIEW, "filter")
        add_command(self, filtered, lambda: _below(self.ui.filter_button, self._filter_menu))
        for ending, text in self._endings():
            add_command(self, Command(text, "", Menu.FILE, "download"), partial(self._export, ending))

    def _endings(self) -> tuple[tuple[str, str], ...]:
        return ("xlsx", self.tr("Spara listan som kalkylblad (XLSX)…")), ("csv", self.tr("Spara listan som CSV…"))

    def _export_menu(self) -> QMenu:
        menu = QMenu(self)
        for ending, text in self._endings():
            action: QAction = menu.addAction(text)
            action.triggered.connect(lambda _on=False, ending=ending: self._export(ending))
        return menu

    def _export(self, ending: str) -> None:
        self.presenter.export(lambda: exported(self.ui.table, self.model), ending)

    def _reset(self) -> None:
        self.forget_search()
        self.presenter.reset()
        self.ui.table.setFocus()

    def _look(self) -> None:
        chosen = self.chosen()
        self._allow(chosen)
        current = self.current()
        self.presenter.preview(chosen or ([current] if current else []))

    def _allow(self, chosen: Sequence[UUID]) -> None:
        """What is done with chosen cases."""
        none = "" if chosen else self.tr("Välj ett ärende i listan.")
        allow(self.ui.assign_button, none, self._assign)
        allow(self.ui.offline_button, none)
        here = self.tr("Ärenden tas med ur den delade databasen.") if self._place.opened.offline else none
        permit(self._take, here)

    def _sorted(self, section: int, order: Qt.SortOrder) -> None:
        if section >= 0:
            down = "-" if order == Qt.SortOrder.DescendingOrder else ""
            self.presenter.sorted_by(down + self.model.columns[section].key)

    def _to_hits(self) -> None:
        if self._typing.isActive():
            self.search_for(self.ui.search_edit.text())
        self.ui.table.setFocus(Qt.FocusReason.OtherFocusReason)


def _timer(owner: QWidget, wait: int) -> QTimer:
    made = QTimer(owner)
    made.setSingleShot(True)
    made.setInterval(wait)
    return made


def _shortcut(
    owner: QWidget,
    key: Qt.Key,
    run: Callable[[], object],
    context: Qt.ShortcutContext = Qt.ShortcutContext.WidgetShortcut,
) -> None:
    made = QShortcut(QKeySequence(key), owner)
    made.setContext(context)
    made.activated.connect(run)


def _below(button: QWidget, menu: QMenu) -> None:
    menu.popup(button.mapToGlobal(button.rect().bottomLeft()))
