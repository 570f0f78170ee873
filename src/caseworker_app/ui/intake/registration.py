"""The dialog where a paper or e-mail application is registered by hand."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from caseworker_app.domain.records.cases import Incoming
from caseworker_app.ui.commands import go_on_by_key
from caseworker_app.ui.forms.ui_entry import Ui_RegistrationDialog
from caseworker_app.ui.intake.dropping import dropped, takes
from caseworker_app.ui.intake.form_page import Fields, Section
from caseworker_app.ui.intake.hints import Hint
from caseworker_app.ui.intake.registering import BUDGET, Form, RegistrationPresenter
from caseworker_app.ui.messages import Words
from caseworker_app.ui.offline.numbers import number
from caseworker_app.ui.style import FLUSH
from caseworker_app.ui.widgets.buttons import allow, button
from caseworker_app.ui.widgets.fields import FormRow
from caseworker_app.ui.widgets.following import FocusWithin
from caseworker_app.ui.widgets.lists import add_page
from caseworker_app.ui.widgets.notice import Notice
from caseworker_app.ui.widgets.tab_order import follow
from caseworker_app.ui.widgets.text import Text
from caseworker_app.ui.workplace import Workplace

PATH = Qt.ItemDataRole.UserRole


class RegistrationDialog(QDialog):
    """`done_with(case)` after the case is there."""

    done_with = Signal(object)

    def __init__(self, place: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_RegistrationDialog()
        self.ui.setupUi(self)
        self._place = place.during(self)
        self._notice = Notice(self.ui.notice_layout)
        self._sections: list[tuple[Section, str]] = []
        self._scoped: frozenset[str] = frozenset()
        self._last_line = ""
        self.fields = Fields(self.ui.form_page)
        self.presenter = RegistrationPresenter(self, self._place, self)
        self._layout = QVBoxLayout(self.ui.form_page)
        self._layout.setContentsMargins(24, 16, 24, 16)
        self.setAcceptDrops(True)
        self._furnish()
        self._connect()
        FocusWithin(self.ui.form_page, self._follow)

    def open_form(self, call_key: str, row: Incoming | None = None) -> None:
        self.presenter.open(call_key, row)

    # RegistrationScreen

    def show_form(self, form: Form) -> None:
        self._clear()
        fact = form.call.title
        if form.row is not None:
            fact = self.tr("{file}, rad {row}").format(file=form.row.file, row=form.row.file_row)
        self.ui.head.show_title(self.tr("Registrera ansökan"), fact)
        self._scoped = frozenset(field.id for field in form.call.fields if field.tracks)
        for group in dict.fromkeys(field.group for field in form.call.fields):
            fields = [field for field in form.call.fields if field.group == group]
            self._put(self.fields.section(group, fields, form.call, form.values), fields[0].id)
        self._budget(form)
        self._put_papers()
        follow(self.ui.form_page, self.ui.form_page.findChildren(QWidget))
        self.show_papers(form.papers)
        self._layout.addStretch(1)
        self.ui.sections_list.setCurrentRow(0)
        if form.kept:
            self._notice.tell(self.tr("Det du skrev förra gången finns kvar."), "info")
        allow(self.clear_button, "" if form.kept else self.tr("Det finns inget utkast."))
        first = self.fields.control("arrived")
        if first is not None:
            # What was made in an open dialog is shown at the next turn of the loop, and only what is shown keeps focus.
            QTimer.singleShot(0, first, first.setFocus)

    def show_hint(self, field: str, said: Hint) -> None:
        self.fields.show_hint(field, said)

    def show_sum(self, said: Hint) -> None:
        self._sum.setText(said.text)
        self._sum.dress("strong", "bad" if said.wrong else "text", wrap=True)

    def show_fields(self, keys: frozenset[str]) -> None:
        self.fields.show_only(keys, self._scoped)

    def fill(self, field: str, text: str) -> None:
        self.fields.fill(field, text)

    def show_papers(self, papers: Sequence[Path]) -> None:
        self._papers.clear()
        for path in papers:
            item = QListWidgetItem(path.name)
            item.setData(PATH, str(path))
            item.setToolTip(str(path))
            self._papers.addItem(item)
        allow(self._remove, "" if papers else self.tr("Inga filer är valda."))

    def show_problem(self, text: str, field: str = "") -> None:
        self._notice.tell(text)
        self._place.messages.announce(text)
        control = self.fields.control(field)
        if control is not None:
            self.ui.form_area.ensureWidgetVisible(control)
            control.setFocus()

    def show_busy(self, *, busy: bool) -> None:
        allow(self.register_button, self.tr("Ansökan registreras.") if busy else "")

    def registered(self, case: UUID) -> None:
        self.accept()
        self._place.go.case(case)
        self._place.messages.announce(self.tr("Ansökan är registrerad"))
        self.done_with.emit(case)

    def leave(self) -> None:
        self.reject()

    # Qt

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        takes(event)

    def dropEvent(self, event: QDropEvent) -> None:
        self.presenter.add_papers(dropped(event))

    def _furnish(self) -> None:
        ui = self.ui
        ui.form_area.setFrameShape(QFrame.Shape.NoFrame)
        ui.sections_list.setToolTip(self.tr("Nästa avsnitt: Ctrl+Page Down"))
        self._sum = Text.of("", "strong")
        self._sum.setAccessibleName(self.tr("Budgetens summa"))
        saved = self.tr("Utkastet sparas medan du skriver.")
        numbered = f"{number('')}. {saved}" if self._place.opened.offline else saved
        self._said = Text.of(numbered, "small", "muted")
        self.clear_button = button(self.tr("Ta bort utkastet…"), "quiet")
        self.close_button = button(self.tr("Stäng"))
        self.register_button = button(self.tr("Registrera"), "primary")
        self.register_button.setToolTip(self.tr("Ctrl+Enter"))
        for left in (self._said, self.clear_button):
            ui.actions.add_left(left)
        for right in (self.close_button, self.register_button):
            ui.actions.add_right(right)
        for one in (self.clear_button, self.close_button, self.register_button):
            one.setAutoDefault(False)

    def _connect(self) -> None:
        presenter = self.presenter
        self.fields.changed.connect(presenter.changed)
        self.fields.changed.connect(lambda *_: allow(self.clear_button, ""))
        self.fields.left.connect(presenter.left)
        self.ui.sections_list.currentRowChanged.connect(self._scroll_to)
        self.ui.sections_list.itemActivated.connect(lambda _item: self._focus_section())
        self.clear_button.clicked.connect(presenter.clear)
        self.close_button.clicked.connect(self.reject)
        self.register_button.clicked.connect(presenter.register)
        go_on_by_key(self, self.register_button.click)
        QShortcut(QKeySequence("Ctrl+O"), self, presenter.pick_papers)
        QShortcut(QKeySequence("Ctrl+PgDown"), self, lambda: self._go_section(1))
        QShortcut(QKeySequence("Ctrl+PgUp"), self, lambda: self._go_section(-1))

    def _put(self, section: Section, first: str) -> None:
        self._layout.addWidget(section)
        self._sections.append((section, first))
        add_page(self.ui.sections_list, section.title)

    def _budget(self, form: Form) -> None:
        section = Section(self.tr("Budget"), self.ui.form_page)
        for label in form.budget:
            self.fields.money(section, f"{BUDGET}{label}", label, form.values.get(f"{BUDGET}{label}", ""))
        self._last_line = f"{BUDGET}{form.budget[-1]}" if form.budget else ""
        more = button(self.tr("Lägg till budgetpost…"), "quiet", "plus")
        more.setAutoDefault(False)
        more.setProperty(FLUSH, True)
        more.clicked.connect(lambda: self._ask_line(section, more))
        for widget in (more, self._sum):
            section.put(widget, wide=True)
        self._put(section, f"{BUDGET}{form.budget[0]}" if form.budget else "")

    def _ask_line(self, section: Section, more: QWidget) -> None:
        """A line that the call does not name, as the applicant writes it."""
        wanted = Words(self.tr("Ny budgetpost"), self.tr("Vad heter posten?"), self.tr("Lägg till"), several=False)
        self._place.ask.words(wanted, lambda label: self._add_line(section, label, more))

    def _add_line(self, section: Section, label: str, more: QWidget) -> None:
        key = f"{BUDGET}{label}"
        if self.fields.control(key) is None:
            for widget in (more, self._sum):
                section.take(widget)
            self.fields.money(section, key, label, "")
            for widget in (more, self._sum):
                section.put(widget, wide=True)
            self._in_tab_order(key, more)
        control = self.fields.control(key)
        if control is not None:
            control.setFocus()

    def _in_tab_order(self, key: str, more: QWidget) -> None:
        """A new line comes where it is seen, before the button that made it."""
        before, control = self.fields.control(self._last_line), self.fields.control(key)
        if before is not None and control is not None:
            QWidget.setTabOrder(before, control)
            QWidget.setTabOrder(control, more)
        self._last_line = key

    def _put_papers(self) -> None:
        section = Section(self.tr("Handlingar"), self.ui.form_page)
        self._papers = QListWidget(section)
        self._papers.setAccessibleName(self.tr("Inskannade filer"))
        self._papers.setFixedHeight(110)
        add, self._remove = button(self.tr("Välj filer…")), button(self.tr("Ta bort"))
        add.setToolTip(self.tr("Ctrl+O"))
        buttons = QWidget(section)
        row = QHBoxLayout(buttons)
        row.setContentsMargins(0, 0, 0, 0)
        for one in (add, self._remove):
            one.setAutoDefault(False)
            row.addWidget(one)
        row.addStretch(1)
        hint = Text.of(self.tr("Dra hit den inskannade ansökan och bilagorna, eller välj filer."), "small", "muted")
        for widget in (hint, self._papers, buttons):
            section.put(widget, wide=True)
        add.clicked.connect(self.presenter.pick_papers)
        self._remove.clicked.connect(self._remove_paper)
        self._put(section, "")

    def _remove_paper(self) -> None:
        item = self._papers.currentItem() or self._papers.item(0)
        if item is not None:
            self.presenter.remove_paper(Path(item.data(PATH)))

    def _scroll_to(self, row: int) -> None:
        if 0 <= row < len(self._sections):
            bar = self.ui.form_area.verticalScrollBar()
            bar.setValue(self._sections[row][0].pos().y() - 8)

    def _focus_section(self) -> None:
        control = self.fields.control(self._sections[self.ui.sections_list.currentRow()][1])
        (control or self._papers).setFocus()

    def _go_section(self, way: int) -> None:
        """To the first field of the next or previous section, from wherever one is."""
        row = self.ui.sections_list.currentRow() + way
        if 0 <= row < len(self._sections):
            self.ui.sections_list.setCurrentRow(row)
            self._focus_section()

    def _follow(self, now: QWidget) -> None:
        """What has the focus is whole in sight with its label and hint, and its section is marked in the list."""
        row = next((at for at, (section, _) in enumerate(self._sections) if section.isAncestorOf(now)), -1)
        with QSignalBlocker(self.ui.sections_list):
            self.ui.sections_list.setCurrentRow(row)
        held = now.parentWidget()
        self.ui.form_area.ensureWidgetVisible(held if isinstance(held, FormRow) else now, 0, 16)

    def _clear(self) -> None:
        """Room for the form anew."""
        while self._layout.count():
            item = self._layout.takeAt(0)
            held = item.widget() if item else None
            if held is not None:
                self._sum.setParent(None)
                held.deleteLater()
        self._sections.clear()
        self.ui.sections_list.clear()
