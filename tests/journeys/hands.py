"""The two ways a person works the window: with the mouse, and with the keyboard alone."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar
from uuid import UUID

from PySide6.QtCore import QMimeData, QPoint, QPointF, QRect, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QComboBox, QFileDialog, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from caseworker_app.ui.application import Application
from caseworker_app.ui.case.view import CaseView
from caseworker_app.ui.intake.view import IntakeDialog
from caseworker_app.ui.models.rows import RowsModel
from caseworker_app.ui.shell.rail import Rail
from caseworker_app.ui.widgets.chip import Pill, Pills
from caseworker_app.ui.widgets.segments import Segment, Segments
from caseworker_app.ui.widgets.spine import ENTRY, Spine
from caseworker_app.ui.widgets.table import RowTable
from caseworker_app.ui.worklist.view import WorklistView
from tests.ui.patience import active

Shown = TypeVar("Shown", bound=QWidget)
CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
LEFT = Qt.MouseButton.LeftButton
MOST_TABS = 400


def unfold(qtbot: QtBot, combo: QComboBox, text: str) -> None:
    """The list is unfolded by a click, the choice gone to by arrow and taken by Enter."""
    qtbot.mouseClick(combo, LEFT)
    popup = combo.view()
    qtbot.waitUntil(popup.isVisible)
    qtbot.keyClick(popup, Qt.Key.Key_Home)
    for _ in range(combo.findText(text)):
        qtbot.keyClick(popup, Qt.Key.Key_Down)
    qtbot.keyClick(popup, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not popup.isVisible())


@dataclass(frozen=True)
class Hand:
    """Clicks what is seen, or presses shortcuts, Tab, arrows, space and Enter; never sets a focus or a value itself."""

    qtbot: QtBot
    mouse: bool

    def until(self, reached: Callable[[], object]) -> None:
        self.qtbot.waitUntil(lambda: bool(reached()))

    def shown(self, application: Application, kind: type[Shown]) -> Shown:
        """The widget of a kind that is visible, once it is."""

        def visible() -> list[Shown]:
            return [one for one in application.window.findChildren(kind) if one.isVisible()]

        self.until(visible)
        return visible()[-1]

    def room(self, application: Application, key: str) -> None:
        """By its place in the rail, or its number."""
        window = application.window
        at = [room.key for room in window.rooms].index(key)
        active(self.qtbot, window)
        if self.mouse:
            rail = window.findChildren(Rail)[0]
            self._click(rail, rail.visualItemRect(rail.item(at)))
        else:
            self.qtbot.keyClick(QApplication.focusWidget() or window, Qt.Key(Qt.Key.Key_1 + at), CONTROL)
        self.until(lambda: window.ui.rooms_host.key == key)

    def case(self, application: Application, case: UUID, step: str = "") -> CaseView:
        """From the list of cases, then to a step along the spine, which is there once the question about jäv is answered."""
        self.room(application, "cases")
        views = [one for one in application.window.findChildren(CaseView) if one.isVisible()]
        if not views or views[0].case_id != case:
            listed = self.shown(application, WorklistView)
            self.open(listed.ui.table, case)
        view = self.shown(application, CaseView)
        self.until(lambda: view.case_id == case)
        if step:
            self.until(lambda: view.ui.spine.isVisible() and view.ui.spine.chosen)
            self._go(view.ui.spine, step)
            self.until(lambda: (there := view.step_view()) is not None and there.objectName() == f"step_{step}")
        return view

    def files(self, application: Application, path: Path) -> IntakeDialog:
        """The dialog that reads files in, looking at one: dropped on the window, or found by its path."""
        window = application.window
        active(self.qtbot, window)
        if self.mouse:
            data, copy, keys = QMimeData(), Qt.DropAction.CopyAction, Qt.KeyboardModifier.NoModifier
            data.setUrls([QUrl.fromLocalFile(str(path))])
            where = window.rect().center()
            entering = QDragEnterEvent(where, copy, data, LEFT, keys)
            QApplication.sendEvent(window.windowHandle(), entering)
            assert entering.isAccepted()
            QApplication.sendEvent(window.windowHandle(), QDropEvent(QPointF(where), copy, data, LEFT, keys))
            return self.shown(application, IntakeDialog)
        self.qtbot.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_I, CONTROL)
        dialog = self.shown(application, IntakeDialog)
        self.press(dialog, dialog.ui.files_button.text())
        asked = self.shown(application, QFileDialog)
        field = asked.findChild(QLineEdit, "fileNameEdit")
        self.write(field, str(path))
        self.qtbot.keyClick(field, Qt.Key.Key_Return)
        self.until(lambda: not application.window.findChildren(QFileDialog))
        return dialog

    def pick(self, combo: QComboBox, text: str) -> None:
        """A choice of a list that unfolds: in its popup, or by arrow."""
        if self.mouse:
            self.qtbot.mouseClick(combo, LEFT)
            popup = combo.view()
            self.until(popup.isVisible)
            index = popup.model().index(combo.findText(text), combo.modelColumn(), combo.rootModelIndex())

            def taken() -> bool:
                if popup.isVisible():  # a click that follows at once belongs to the one that unfolded it
                    self._click(popup, popup.visualRect(index))
                return not popup.isVisible()

            self.until(taken)
        else:
            self.reach(combo)
            self.qtbot.keyClick(combo, Qt.Key.Key_Home)
            for _ in range(combo.count()):
                if combo.currentText() != text:
                    self.qtbot.keyClick(combo, Qt.Key.Key_Down)
        assert combo.currentText() == text

    def mark_all(self, table: RowTable) -> None:
        """Every row: the first and, with Shift, the last; or Ctrl+A."""
        if self.mouse:
            for row, keys in ((0, Qt.KeyboardModifier.NoModifier), (table.model().rowCount() - 1, SHIFT)):
                where = table.visualRect(table.model().index(row, 0)).center()
                self.qtbot.mouseClick(table.viewport(), LEFT, keys, where)
        else:
            self.reach(table)
            self.qtbot.keyClick(table, Qt.Key.Key_A, CONTROL)
        assert table.chosen_keys == self.keys(table)

    def open(self, table: RowTable, key: Hashable) -> None:
        """The row with this key: by double click, or by arrows and Enter."""
        self.until(lambda: key in self.keys(table))
        index = table.model().index(self.keys(table).index(key), 0)
        if self.mouse:
            self._click(table, table.visualRect(index))
            self.qtbot.mouseDClick(table.viewport(), LEFT, pos=table.visualRect(index).center())
            return
        self.reach(table)
        self.qtbot.keyClick(table, Qt.Key.Key_Home, CONTROL)
        while table.currentIndex().row() != index.row():
            self.qtbot.keyClick(table, Qt.Key.Key_Down)
        self.qtbot.keyClick(table, Qt.Key.Key_Return)

    def filter(self, pills: Pills, key: str) -> None:
        """Only the rows of one pill."""

        def made() -> list[Pill]:
            return [one for one in pills.findChildren(Pill) if one.isVisible()]

        self.until(lambda: any(one.filter.key == key for one in made()))
        if self.mouse:
            self.qtbot.mouseClick(next(one for one in made() if one.filter.key == key), LEFT)
        else:
            self.reach(next(one for one in made() if one.isChecked()))
            for _ in made():
                if pills.current != key:
                    self.qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Right)
        assert pills.current == key

    def press(self, within: QWidget, text: str) -> None:
        """The button with these words, once it may be pressed."""

        def there() -> list[QPushButton]:
            buttons = [one for one in within.findChildren(QPushButton) if one.isVisible() and one.isEnabled()]
            found = [one for one in buttons if one.text() == text]
            assert found, f"{text!r} is none of {[one.text() for one in buttons]}"
            return found

        self.qtbot.waitUntil(lambda: bool(there()))
        self._work(there()[0], Qt.Key.Key_Space)

    def choose(self, segments: Segments, at: int) -> None:
        """The answer at a place among its fellows."""

        def made() -> list[Segment]:
            return [one for one in segments.findChildren(Segment) if one.isVisible()]

        self.until(lambda: len(made()) > at)
        if self.mouse:
            self._work(made()[at], Qt.Key.Key_Space)
            return
        self.reach(made()[0])
        self.qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
        for _ in range(at):
            self.qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Right)

    def write(self, field: QWidget, text: str) -> None:
        """Words typed into a field, which leaves it settled."""
        if self.mouse:
            self.qtbot.mouseClick(field, LEFT)
        else:
            self.reach(field)
        self.qtbot.keyClicks(field, text)

    def reach(self, widget: QWidget) -> None:
        """By Tab from where the focus is."""
        active(self.qtbot, widget.window())
        passed = []
        for _ in range(MOST_TABS):
            focus = QApplication.focusWidget()
            if focus is widget:
                return
            passed.append(type(focus).__name__)
            self.qtbot.keyClick(focus or widget.window(), Qt.Key.Key_Tab)
        raise AssertionError(f"Tab never came to {widget.objectName() or widget}: {passed[-40:]}")

    def _go(self, spine: Spine, step: str) -> None:
        keys = [spine.item(row).data(ENTRY).key for row in range(spine.count())]
        if spine.chosen == step:
            return
        if self.mouse:
            item = spine.item(keys.index(step))
            spine.scrollToItem(item)
            self._click(spine, spine.visualItemRect(item))
        else:
            self.reach(spine)
            way = Qt.Key.Key_Down if keys.index(step) > keys.index(spine.chosen) else Qt.Key.Key_Up
            for _ in keys:
                if spine.chosen == step:
                    break
                self.qtbot.keyClick(spine, way)
        self.until(lambda: spine.chosen == step)

    def _work(self, widget: QWidget, key: Qt.Key) -> None:
        if self.mouse:
            self.qtbot.mouseClick(widget, LEFT)
            return
        self.reach(widget)
        self.qtbot.keyClick(widget, key)

    def _click(self, view: QAbstractItemView, rect: QRect) -> None:
        where: QPoint = rect.center()
        self.qtbot.mouseClick(view.viewport(), LEFT, pos=where)

    @staticmethod
    def keys(table: RowTable) -> list[Hashable]:
        model = table.model()
        assert isinstance(model, RowsModel)
        return [model.key_at(row) for row in range(model.rowCount())]
