"""The work pane of a check: rows, what the guide says of the one at hand, and how it ends."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QMenu, QWidget

from caseworker_app.domain.call_review import Stage
from caseworker_app.services.casework.clashes import Told
from caseworker_app.services.casework.completions import ASKERS
from caseworker_app.services.deciding.decisions import DRAFTING
from caseworker_app.services.news import Changed
from caseworker_app.ui.checks import stages
from caseworker_app.ui.checks.presenter import CheckPresenter
from caseworker_app.ui.clash.dialog import ask_sides
from caseworker_app.ui.clash.strip import ClashStrip
from caseworker_app.ui.commands import Command, Menu, add_command
from caseworker_app.ui.forms.ui_checks import Ui_CheckView
from caseworker_app.ui.step import CasePane, StepView
from caseworker_app.ui.style import PRIMARY
from caseworker_app.ui.widgets.buttons import Button, allow, tool
from caseworker_app.ui.widgets.checklist import Check
from caseworker_app.ui.widgets.segments import Part, Segments
from caseworker_app.ui.widgets.step_actions import StepActions
from caseworker_app.ui.widgets.strip import Strip
from caseworker_app.ui.widgets.tab_order import follow
from caseworker_app.ui.workplace import Workplace


class CheckView(StepView):
    """The view of `CheckPresenter`."""

    def __init__(self, place: Workplace, pane: CasePane, stage: Stage = Stage.FORMAL) -> None:
        super().__init__()
        self.ui = Ui_CheckView()
        self.ui.setupUi(self)
        self._pane = pane
        self._place = place
        self.presenter = CheckPresenter(self, place.during(self), pane, stage)
        self._guides: dict[str, str] = {}
        self._watched: set[str] = set()
        self._clash = ClashStrip(self.presenter.answers, self)
        self.ui.strips_layout.addWidget(self._clash)
        self._outcome: Strip | None = None
        self._parts = (
            Part("yes", self.tr("Ja"), "ok", "check"),
            Part("no", self.tr("Nej"), "bad", "cross"),
            Part("na", self.tr("Ej tillämpl."), "idle"),
        )
        self._lists = Segments(self)
        self._listed: tuple[tuple[str, str], ...] = ()
        self._lists.hide()
        self._lists.answered.connect(self._choose_list)
        self.ui.strips_layout.addWidget(self._lists)
        self.ui.guide.paint_as("raised", "t")
        self.ui.guide_label.dress("small", "muted", wrap=True)
        self.ui.guide.hide()
        self._build_head()
        self._build_actions()
        self._connect()

    def _build_head(self) -> None:
        above = tool("up", self.tr("Föregående punkt"))
        below = tool("down", self.tr("Nästa punkt"))
        self._more = tool("more", self.tr("Mer om kontrollen"))
        above.clicked.connect(lambda _on=False: self.ui.checklist.step(-1))
        below.clicked.connect(lambda _on=False: self.ui.checklist.step(1))
        for widget in (above, below, self._more):
            self.ui.head.add_tool(widget)
        self.ui.head.show_title(self.presenter.title)
        presenter = self.presenter
        add = self._add
        add(self.tr("Nästa punkt"), "Ctrl+Down", lambda: self.ui.checklist.step(1))
        add(self.tr("Föregående punkt"), "Ctrl+Up", lambda: self.ui.checklist.step(-1))
        self._undo = add(self.tr("Ångra svaret"), "Ctrl+Z", presenter.answers.undo, Menu.EDIT, "undo")
        self._redo = add(self.tr("Gör om svaret"), "Ctrl+Y", presenter.answers.redo, Menu.EDIT, "redo")
        point = add(
            self.tr("Peka ut stället i handlingen"), "Ctrl+E", lambda: presenter.point_to(self._current), icon="jump"
        )
        show = add(self.tr("Visa underlaget"), "Ctrl+Shift+E", lambda: presenter.show_evidence(self._current))
        law = add(self.tr("Visa lagrummet"), "Ctrl+L", lambda: presenter.show_section(self._current))
        menu = QMenu(self)
        menu.addActions([self._undo, self._redo, point, show, law])
        self._more.setMenu(menu)
        self._more.setPopupMode(self._more.ToolButtonPopupMode.InstantPopup)

    def _add(self, text: str, keys: str, run: Callable[[], object], menu: Menu = Menu.CASE, icon: str = "") -> QAction:
        return add_command(self, Command(text, keys, menu, icon), run)

    def _build_actions(self) -> None:
        self._actions = StepActions()
        presenter = self.presenter
        self._before: list[tuple[Button, str]] = []
        may = self._place.opened.may
        if presenter.stage in (Stage.FORMAL, Stage.MERITS):
            ask = self._actions.add(self.tr("Begär komplettering…"), lambda: self._pane.go("completion"))
            whose = self.tr("Komplettering begärs av en handläggare eller en registrator.")
            self._before.append((ask, "" if may(*ASKERS) else whose))
        if presenter.stage is Stage.FORMAL:
            dismiss = self._actions.add(self.tr("Föreslå avvisning…"), lambda: self._pane.go("proposal"))
            whose = self.tr("Förslag till beslut skrivs av en handläggare.")
            self._before.append((dismiss, "" if may(*DRAFTING) else whose))
        self._finish = self._actions.primary(presenter.verb, presenter.finish)
        self._done = self._add(presenter.verb, "Ctrl+Enter", presenter.finish)

    def _connect(self) -> None:
        checks, presenter = self.ui.checklist, self.presenter
        checks.answered.connect(presenter.answers.answered)
        checks.remarked.connect(presenter.answers.remarked)
        checks.asked_section.connect(presenter.show_section)
        checks.asked_evidence.connect(presenter.show_evidence)
        checks.entered.connect(self._entered)

    def _choose_list(self, key: str) -> None:
        self.flush()
        self.presenter.choose_list(key)

    @property
    def _current(self) -> str:
        return self.ui.checklist.current

    # StepView

    def activate(self) -> None:
        self.presenter.load()

    def flush(self) -> None:
        self.ui.checklist.settle()

    def refresh(self, changed: Changed) -> None:
        if "checklist" in changed.kinds or "case" in changed.kinds:
            self.presenter.load()

    def first_focus(self) -> QWidget | None:
        if self.ui.stack.currentWidget() is self.ui.empty:
            return self.ui.empty.first_offer
        current = self._current or next(iter(self._guides), "")
        return (
            self.ui.checklist.row(current).verdict.focus_target if current and self.ui.checklist.isVisible() else None
        )

    def step_actions(self) -> StepActions:
        return self._actions

    # CheckScreen

    def show_checks(self, checks: Sequence[Check], *, enabled: bool) -> None:
        self._guides = {check.key: check.guidance for check in checks}
        self.ui.stack.setCurrentWidget(self.ui.list_page)
        self.ui.checklist.show_checks(self._parts, checks, enabled=enabled)
        for check in checks:
            if check.key not in self._watched:
                self._watched.add(check.key)
                editor = self.ui.checklist.row(check.key).remark
                editor.textChanged.connect(
                    lambda key=check.key, editor=editor: self.presenter.typed(key, editor.toPlainText())
                )

    def show_progress(self, answered: int, total: int) -> None:
        self.ui.head.show_title(self.presenter.title, self._progress(answered, total))

    def _progress(self, answered: int, total: int) -> str:
        return self.tr("{done} av %n punkter besvarade", "", total).format(done=answered)

    def show_outcome(self, text: str, tone: str, *, can_reopen: bool) -> None:
        if self._outcome is not None:
            self.ui.strips_layout.removeWidget(self._outcome)
            self._outcome.deleteLater()
            self._outcome = None
        if text:
            self._outcome = Strip(text, tone, self)
            if can_reopen:
                self._outcome.offer(self.tr("Öppna igen"), self.presenter.reopen)
            self.ui.strips_layout.addWidget(self._outcome)
        self._offer_before()
        if self._outcome is not None:
            follow(self.ui.strips, self._outcome.findChildren(QWidget))
        is_open = self.presenter.open and self.presenter.may
        self._finish.setVisible(is_open)
        self._done.setEnabled(is_open)

    def show_empty(self, title: str, why: str, *, can_begin: bool) -> None:
        self.ui.empty.clear_offers()
        self.ui.empty.explain(title, why, "todo")
        if can_begin:
            self.ui.empty.offer(self.tr("Börja kontrollen"), self.presenter.begin, PRIMARY)
            QTimer.singleShot(0, self, self._stand_on_begin)
        self.ui.stack.setCurrentWidget(self.ui.empty)
        self._offer_before()
        self._finish.hide()
        self._done.setEnabled(False)

    def _stand_on_begin(self) -> None:
        """The focus on what is to be done, unless it stands in a list or a field."""
        begin, held = self.ui.empty.first_offer, self.window().focusWidget()
        if begin is not None and self.isVisible() and (held is None or isinstance(held, QAbstractButton)):
            begin.setFocus(Qt.FocusReason.OtherFocusReason)

    def _offer_before(self) -> None:
        """What may be done only while nothing is decided, and by whom."""
        for one, why_not in self._before:
            allow(one, why_not)
            self._actions.offer(one, on=stages.undecided(self._pane.file))

    def show_sides(self, told: Told) -> None:
        ask_sides(self._place, str(self._pane.case_id), told, self.presenter.answers.settle_by)

    def show_clash(self, text: str) -> None:
        self._clash.show_clash(text)

    def show_lists(self, lists: Sequence[tuple[str, str]], chosen: str) -> None:
        self._lists.setVisible(len(lists) > 1)
        if self._listed != tuple(lists):
            self._listed = tuple(lists)
            self._lists.show_parts(
                self.presenter.title, [Part(key, title, icon="check") for key, title in lists], chosen
            )
        self._lists.choose(chosen)

    def show_missing(self, count: int) -> None:
        text = self.tr("%n punkter återstår", "", count) if count else ""
        self._actions.show_missing(text, self.presenter.go_to_missing)
        self._finish.setEnabled(not count)

    def allow_undo(self, *, undo: bool, redo: bool) -> None:
        self._undo.setEnabled(undo)
        self._redo.setEnabled(redo)

    def go_to(self, row: str) -> None:
        self.ui.checklist.go_to(row)

    def _entered(self, row: str) -> None:
        text = self._guides.get(row, "")
        self.ui.guide.setVisible(bool(text))
        self.ui.guide_label.setText(text)
