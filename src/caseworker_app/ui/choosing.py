"""Undo and redo of what is chosen in a form: lists of choices, ticks, one out of a few, and counts."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import NamedTuple

import shiboken6
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QDialog,
    QFileDialog,
    QListWidget,
    QRadioButton,
    QScrollArea,
    QSpinBox,
    QWidget,
)

from caseworker_app.ui.writing import REDO, UNDO, Field

FORM = "form"  # the property of a form that is no dialog
OF_ROW = "of_row"  # of a choice that speaks of the row that stands in a list: another row, another choice
KINDS = (QComboBox, QSpinBox, QListWidget, QCheckBox, QRadioButton)
Set = QComboBox | QSpinBox | QListWidget


class Step(NamedTuple):
    """What a person chose; each way tells whether it could be gone."""

    back: Callable[[], bool]
    forth: Callable[[], bool]


class Choosing(QObject):
    """Follows the focus from form to form. A field that is written in has its own undo and keeps both keys."""

    def __init__(self, app: QApplication, parent: QObject) -> None:
        super().__init__(parent)
        self._steps: Steps | None = None
        app.focusChanged.connect(self._moved)

    def _moved(self, before: QWidget | None, now: QWidget | None) -> None:
        if before is not None and shiboken6.isValid(before):
            before.removeEventFilter(self)
        form = _form_of(now)
        self._steps = _steps_of(form) if form is not None else None
        if now is not None and self._steps is not None and (not isinstance(now, Field) or now.isReadOnly()):
            now.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if self._steps is None or not isinstance(event, QKeyEvent) or event.type() == QEvent.Type.KeyRelease:
            return False
        pressed = (event.key(), event.modifiers())
        undoes = pressed == UNDO and self._steps.can_undo
        redoes = pressed in REDO and self._steps.can_redo
        if event.type() == QEvent.Type.ShortcutOverride:
            event.setAccepted(undoes or redoes)
        elif undoes:
            self._steps.undo()
        elif redoes:
            self._steps.redo()
        return undoes or redoes


class Steps(QObject):
    """The choices of one form in the order they were made; undone and redone as if the person chose."""

    def __init__(self, form: QWidget) -> None:
        super().__init__(form)
        self._form = form
        self._known: set[QWidget] = set()
        self._stand: dict[Set, tuple[object, object]] = {}
        self._pressed: dict[QAbstractButton, QAbstractButton | None] = {}
        self._before: list[Step] = []
        self._after: list[Step] = []
        self._walking = False

    @property
    def can_undo(self) -> bool:
        return bool(self._before)

    @property
    def can_redo(self) -> bool:
        return bool(self._after)

    def undo(self) -> None:
        """The last choice that can be taken back; what is no longer in the form is passed over."""
        while self._before:
            step = self._before.pop()
            if self._walk(step.back):
                self._after.append(step)
                return

    def redo(self) -> None:
        while self._after:
            step = self._after.pop()
            if self._walk(step.forth):
                self._before.append(step)
                return

    def look_around(self) -> None:
        """Follow what has come to the form since last."""
        for kind in KINDS:
            for one in self._form.findChildren(kind):
                if one not in self._known and not one.property(OF_ROW):
                    self._known.add(one)
                    self._follow(one)
                elif one in self._stand and self._stand[one][1] != (now := _stand(one)):
                    self._stand[one] = (now, now)  # the program put it there without a word

    def _follow(self, one: QWidget) -> None:
        if isinstance(one, QAbstractButton):
            one.pressed.connect(lambda: self._pressed.update({one: _checked_beside(one)}))
            one.clicked.connect(lambda _on: self._clicked(one))
            return
        assert isinstance(one, Set)
        self._stand[one] = (_stand(one), _stand(one))
        if isinstance(one, QComboBox):
            one.currentIndexChanged.connect(lambda _at: self._moved(one))
            one.activated.connect(lambda _at: self._chose(one))
        elif isinstance(one, QSpinBox):
            one.valueChanged.connect(lambda _value: self._moved(one, chosen=one.hasFocus()))
        else:
            one.itemChanged.connect(lambda _item: self._moved(one, chosen=one.hasFocus()))

    def _moved(self, one: Set, *, chosen: bool = False) -> None:
        """It stands otherwise, also where the program did it."""
        self._stand[one] = (self._stand[one][1], _stand(one))
        if chosen:
            self._chose(one)

    def _chose(self, one: Set) -> None:
        before, now = self._stand[one]
        self._stand[one] = (now, now)
        if before != now:
            self._keep(Step(partial(_put, one, before), partial(_put, one, now)))

    def _clicked(self, one: QAbstractButton) -> None:
        if not _exclusive(one):
            on = one.isChecked()
            self._keep(Step(partial(_tick, one, on=not on), partial(_tick, one, on=on)))
        elif (before := self._pressed.get(one)) is not one:
            back = partial(_tick, before, on=True) if before is not None else partial(_none, one)
            self._keep(Step(back, partial(_tick, one, on=True)))

    def _keep(self, step: Step) -> None:
        if not self._walking:
            self._before.append(step)
            self._after.clear()

    def _walk(self, way: Callable[[], bool]) -> bool:
        self._walking = True
        try:
            return way()
        finally:
            self._walking = False


def _form_of(widget: QWidget | None) -> QWidget | None:
    while widget is not None and not isinstance(widget, QDialog) and not widget.property(FORM):
        widget = widget.parentWidget() if not widget.isWindow() else None
    return widget if not isinstance(widget, QFileDialog) else None


def _steps_of(form: QWidget) -> Steps:
    steps = form.findChild(Steps, options=Qt.FindChildOption.FindDirectChildrenOnly) or Steps(form)
    steps.look_around()
    return steps


def _stand(one: Set) -> object:
    if isinstance(one, QComboBox):
        return one.currentIndex(), one.currentData()
    if isinstance(one, QSpinBox):
        return one.value()
    return [one.item(at).checkState() for at in range(one.count())]


def _put(one: Set, stand: object) -> bool:
    """As a person's choice; False where the list has become another."""
    if not shiboken6.isValid(one):
        return False
    if isinstance(one, QComboBox) and isinstance(stand, tuple):
        at, data = stand
        if at >= one.count() or one.itemData(at) != data:
            return False
        one.setCurrentIndex(at)
        one.activated.emit(at)
    elif isinstance(one, QSpinBox) and isinstance(stand, int):
        one.setValue(stand)
    elif isinstance(one, QListWidget) and isinstance(stand, list):
        if len(stand) != one.count():
            return False
        for at, state in enumerate(stand):
            one.item(at).setCheckState(state)
    return _shown(one)


def _tick(one: QAbstractButton, *, on: bool) -> bool:
    if not shiboken6.isValid(one):
        return False
    if one.isChecked() is not on:
        one.click()
    return _shown(one)


def _none(one: QAbstractButton) -> bool:
    """Back to where no answer was chosen: a press can not do that."""
    if not shiboken6.isValid(one):
        return False
    group = _group(one)
    owner = group.setExclusive if group is not None else one.setAutoExclusive
    owner(False)
    one.setChecked(False)
    owner(True)
    one.clicked.emit()
    if group is not None:
        group.buttonClicked.emit(one)
        group.idClicked.emit(group.id(one))
    return _shown(one)


def _group(one: QAbstractButton) -> QButtonGroup | None:
    return one.group()


def _exclusive(one: QAbstractButton) -> bool:
    group = _group(one)
    return group.exclusive() if group is not None else one.autoExclusive()


def _checked_beside(one: QAbstractButton) -> QAbstractButton | None:
    """Which of those that exclude each other is chosen."""
    group, parent = _group(one), one.parentWidget()
    if group is not None:
        return group.checkedButton()
    beside = parent.findChildren(QAbstractButton, options=Qt.FindChildOption.FindDirectChildrenOnly) if parent else []
    return next((other for other in beside if other.autoExclusive() and other.isChecked()), None)


def _shown(one: QWidget) -> bool:
    """The focus goes where something changed, and the form there with it."""
    if one.isVisible() and one.isEnabled():
        one.setFocus(Qt.FocusReason.OtherFocusReason)
        area = one.parentWidget()
        while area is not None and not isinstance(area, QScrollArea):
            area = area.parentWidget()
        if area is not None:
            area.ensureWidgetVisible(one)
    return True
