"""Editors for the sections of the letter that may be written by hand: the reasons, and below them every other."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from caseworker_app.domain.states import Kind
from caseworker_app.services.casework.records import CaseFile
from caseworker_app.services.deciding.wholes import REASONS
from caseworker_app.services.deciding.wording import Section
from caseworker_app.ui.decision.library import fill_reasons
from caseworker_app.ui.decision.texts import parts_of
from caseworker_app.ui.forms.ui_decision import Ui_Decision
from caseworker_app.ui.theme import font
from caseworker_app.ui.widgets.buttons import link
from caseworker_app.ui.widgets.chip import Chip
from caseworker_app.ui.widgets.fields import Editor
from caseworker_app.ui.widgets.text import Text

SOON = 150  # milliseconds of rest before the letter follows the typing
LATEST = 1000  # milliseconds of typing without rest
Typed = Callable[[str, str], None]


def height(lines: int) -> int:
    return QFontMetrics(font("body")).lineSpacing() * lines + 18


class SectionEditor(QWidget):
    """One section with its heading, whose words it has, and a way back to the program's."""

    def __init__(self, section: Section, parent: QWidget) -> None:
        super().__init__(parent)
        self.section = section
        rows, head = QVBoxLayout(self), QHBoxLayout()
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(4)
        head.setSpacing(8)
        label, self.chip = Text.of(section.heading or section.id, "strong"), Chip()
        self.back = link(self.tr("Programmets text"), self.tr("Programmets text under {0}").format(section.heading))
        self.editor = Editor(self)
        self.editor.setAccessibleName(section.heading or section.id)
        self.editor.setFixedHeight(height(3))
        label.setBuddy(self.editor)
        head.addWidget(label)
        head.addWidget(self.chip)
        head.addStretch(1)
        head.addWidget(self.back)
        rows.addLayout(head)
        rows.addWidget(self.editor)
        self.back.clicked.connect(lambda _on=False: self._put_back())

    def show_section(self, section: Section, text: str, *, enabled: bool) -> None:
        self.section = section
        self.editor.setReadOnly(not enabled)
        own = section.edited or text != section.text
        if own:
            self.chip.show_status(self.tr("Egna ord"), "info", "edit")
        else:
            self.chip.show_status(self.tr("Följer uppgifterna"), "idle", "calc")
        self.back.setVisible(own and enabled and text != section.made)

    def _put_back(self) -> None:
        """As the program writes it; can be undone in the editor."""
        self.editor.replace_text(self.section.made)
        self.editor.settle()
        self.editor.setFocus()


class SectionEditors(QObject):
    """`typed(text, section)` soon after the typing, `left` when it pauses."""

    def __init__(self, ui: Ui_Decision, typed: Typed, left: Callable[[], None], parent: QObject) -> None:
        super().__init__(parent)
        self._ui, self._typed, self._left = ui, typed, left
        self._enabled = False
        self._known: dict[str, str] = {}
        self._others: list[SectionEditor] = []
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(SOON)
        self._soon.timeout.connect(self.tell)
        self._latest = QTimer(self)
        self._latest.setSingleShot(True)
        self._latest.setInterval(LATEST)
        self._latest.timeout.connect(self.tell)
        ui.reasons_label.dress("strong")
        ui.reasons_label.setBuddy(ui.reasons_edit)
        ui.reasons_edit.setFixedHeight(height(7))
        self._menu = QMenu(ui.reasons_link)
        ui.reasons_link.setMenu(self._menu)
        ui.reasons_link.setAccessibleName(self.tr("Lägg till skäl ur biblioteket"))
        self._follow(ui.reasons_edit)

    def _follow(self, editor: Editor) -> None:
        editor.textChanged.connect(self._begin)
        editor.settled.connect(lambda _text: self._settled())

    def _begin(self) -> None:
        self._soon.start()
        if not self._latest.isActive():
            self._latest.start()

    def _settled(self) -> None:
        self.tell()
        self._left()

    def tell(self) -> None:
        """What has been typed since it was shown or told."""
        self._rest()
        for section, editor in self._editors():
            text = editor.toPlainText()
            if text != self._known.get(section):
                self._known[section] = text
                self._typed(text, section)

    def _rest(self) -> None:
        self._soon.stop()
        self._latest.stop()

    def _editors(self) -> list[tuple[str, Editor]]:
        return [(REASONS, self._ui.reasons_edit), *((one.section.id, one.editor) for one in self._others)]

    def _put(self, section: str, editor: Editor, text: str) -> None:
        """Another text, when it is one: blanks that are being typed stay."""
        if parts_of(editor.toPlainText()) != parts_of(text):
            editor.show_text(text)
        self._known[section] = editor.toPlainText()

    def settle(self) -> None:
        self.tell()
        for _, editor in self._editors():
            editor.settle()

    def put_back(self, section: str, text: str) -> None:
        """What the person has written before, in one step that can be undone."""
        editor = dict(self._editors()).get(section)
        if editor is not None:
            editor.replace_text(text)
            editor.settle()
            self._settled()

    def show(self, texts: Mapping[str, str], sections: Sequence[Section], library: set[str], *, enabled: bool) -> None:
        """`library` are the call's own reasons."""
        waiting = self._soon.isActive()
        self._show_reasons(texts[REASONS], library, enabled=enabled)
        others = [one for one in sections if one.id != REASONS and one.id in texts]
        if [one.id for one in others] != [one.section.id for one in self._others]:
            self._make(others)
        for made, section in zip(self._others, others, strict=True):
            self._put(section.id, made.editor, texts[section.id])
            made.show_section(section, texts[section.id], enabled=enabled)
        if not waiting:
            self._rest()

    def _make(self, sections: Sequence[Section]) -> None:
        """Another kind of letter has other sections."""
        area, layout = self._ui.sections_area, self._ui.sections_layout
        for old in self._others:
            old.hide()
            old.deleteLater()
        self._others = [SectionEditor(one, area) for one in sections]
        before: QWidget = self._ui.reasons_edit
        for made in self._others:
            layout.addWidget(made)
            self._follow(made.editor)
            QWidget.setTabOrder(before, made.back)
            QWidget.setTabOrder(made.back, made.editor)
            before = made.editor
        area.setVisible(bool(self._others))

    def _show_reasons(self, text: str, library: set[str], *, enabled: bool) -> None:
        editor, chip = self._ui.reasons_edit, self._ui.reasons_chip
        self._put(REASONS, editor, text)
        editor.setReadOnly(not enabled)
        parts = parts_of(text)
        if parts and all(part in library for part in parts):
            chip.show_status(self.tr("Ur biblioteket"), "idle", "page")
        elif parts:
            chip.show_status(self.tr("Egna ord"), "info", "edit")
        else:
            chip.show_status("")
        self._ui.reasons_link.setVisible(enabled)

    def offer_library(self, file: CaseFile, kind: Kind) -> None:
        fill_reasons(self._menu, file, kind, self._add)
        self._ui.reasons_link.setEnabled(not self._menu.isEmpty())

    def _add(self, text: str) -> None:
        """At the end; can be undone in the editor."""
        held = self._ui.reasons_edit.toPlainText().strip()
        self._ui.reasons_edit.replace_text(f"{held}\n\n{text.strip()}" if held else text.strip())
        self._ui.reasons_edit.settle()
