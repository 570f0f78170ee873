"""The fields of a call as a form in sections: each type its own control, what is said about a value below it."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from caseworker_app.domain.call import Call
from caseworker_app.domain.call_form import FieldType, FormField
from caseworker_app.ui.intake.hints import CHANNELS, Hint
from caseworker_app.ui.widgets.fields import DayField, Editor, FormRow, MoneyField
from caseworker_app.ui.widgets.text import Text

LONG_HEIGHT = 96
OWN_PLACE = ("attachments",)


class Section(QWidget):
    """A heading and its fields, two beside each other, long texts over the whole width."""

    def __init__(self, title: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.title = title
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 12)
        rows.setSpacing(10)
        rows.addWidget(Text.of(title, "section"))
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(20)
        self._grid.setVerticalSpacing(12)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, 1)
        rows.addLayout(self._grid)
        self._at = 0
        self._padded = -1

    def put(self, widget: QWidget, *, wide: bool = False) -> None:
        """The next place; a button keeps its width."""
        if wide and self._at % 2:
            self._at += 1
            self._padded = self._at
        side = Qt.AlignmentFlag.AlignTop
        if isinstance(widget, QPushButton):
            side |= Qt.AlignmentFlag.AlignLeft
        self._grid.addWidget(widget, self._at // 2, self._at % 2, 1, 2 if wide else 1, side)
        self._at += 2 if wide else 1

    def take(self, widget: QWidget) -> None:
        """One of the wide ones at the end out of its place; take all of them, then put them back."""
        self._grid.removeWidget(widget)
        self._at -= 2
        if self._at == self._padded:
            self._at -= 1


class Fields(QObject):
    """Every control of the form by its id. `changed(id, text)` as it is typed, `left(id)` when it is left."""

    changed = Signal(str, str)
    left = Signal(str)

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self._page = page
        self._rows: dict[str, FormRow] = {}
        self._controls: dict[str, QWidget] = {}
        self._write: dict[str, Callable[[str], None]] = {}

    def section(self, title: str, fields: list[FormField], call: Call, values: Mapping[str, str]) -> Section:
        made = Section(title, self._page)
        for field in fields:
            if field.id in OWN_PLACE:
                continue
            wide = field.type is FieldType.LONG_TEXT
            self._add(made, field.id, field.header, self._control(field, call), optional=not field.required, wide=wide)
            self._show(field.id, values.get(field.id, ""))
        return made

    def money(self, section: Section, key: str, label: str, text: str) -> None:
        """A budget line."""
        self._add(section, key, label, MoneyField(self._page), optional=False, wide=False)
        self._show(key, text)

    def _add(self, section: Section, key: str, label: str, control: QWidget, *, optional: bool, wide: bool) -> None:
        row = FormRow(section)
        row.hold(label, control, optional=optional)
        section.put(row, wide=wide)
        self._rows[key], self._controls[key] = row, control
        self._follow(key, control)

    def _control(self, field: FormField, call: Call) -> QWidget:
        if field.type is FieldType.LONG_TEXT:
            made = Editor(self._page)
            made.setFixedHeight(LONG_HEIGHT)
            return made
        if field.type is FieldType.MONEY:
            return MoneyField(self._page)
        if field.type is FieldType.DAY:
            return DayField(self._page)
        choices = _choices(field, call, (self.tr("ja"), self.tr("nej")))
        if choices:
            box = QComboBox(self._page)
            box.addItem("", "")
            for key, text in choices:
                box.addItem(text, key)
            return box
        return QLineEdit(self._page)

    def _follow(self, key: str, control: QWidget) -> None:
        if isinstance(control, QComboBox):
            control.activated.connect(lambda _at: self.changed.emit(key, control.currentData() or ""))
        elif isinstance(control, Editor):
            control.textChanged.connect(lambda: self.changed.emit(key, control.toPlainText()))
        elif isinstance(control, QLineEdit):
            control.textChanged.connect(lambda text: self.changed.emit(key, text))
            control.editingFinished.connect(lambda: self.left.emit(key))

    def _show(self, key: str, text: str) -> None:
        control = self._controls[key]
        if isinstance(control, QComboBox):
            _stand_on(control, text)
        elif isinstance(control, Editor):
            control.show_text(text)
        elif isinstance(control, QLineEdit):
            control.setText(text)

    def fill(self, key: str, text: str) -> None:
        """As if it was typed: can be undone."""
        control = self._controls.get(key)
        if isinstance(control, QComboBox):
            _stand_on(control, text)
            control.activated.emit(control.currentIndex())
        elif isinstance(control, QLineEdit):
            control.selectAll()
            control.insert(text)

    def show_hint(self, key: str, said: Hint) -> None:
        row = self._rows.get(key)
        if row is not None and said.wrong:
            row.show_fault(said.text)
        elif row is not None:
            row.show_hint(said.text)

    def show_only(self, keys: frozenset[str], among: frozenset[str]) -> None:
        """Of the fields `among`, those of the applicant's track."""
        for key in among:
            row = self._rows.get(key)
            if row is not None:
                row.setVisible(key in keys)

    def control(self, key: str) -> QWidget | None:
        return self._controls.get(key)


def _choices(field: FormField, call: Call, yes_no: tuple[str, str]) -> list[tuple[str, str]]:
    """What may be chosen in a field, as the import reads it; none for a free text."""
    if field.id == "channel":
        return [(word, word) for word in CHANNELS]
    if field.id == "kind":
        return [(kind.label, kind.label) for kind in call.kinds]
    if field.type is FieldType.YES_NO:
        return [("ja", yes_no[0]), ("nej", yes_no[1])]
    if field.id == "focus":
        titles = dict.fromkeys(area.title for track in call.tracks for area in track.focus_areas)
        return [(title, title) for title in titles]
    return [(word, word) for word in field.choices] if field.type is FieldType.CHOICE else []


def _stand_on(box: QComboBox, text: str) -> None:
    """On a choice in any case of letters; what is none of them is kept as it was received."""
    at = next((n for n in range(box.count()) if str(box.itemData(n)).casefold() == text.casefold()), -1)
    if at < 0:
        box.addItem(text, text)
        at = box.count() - 1
    box.setCurrentIndex(at)
