"""The drawer: notes, letters, changes and the call's support beside the work."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from caseworker_app.ui.case.drawer.letters import Letters
from caseworker_app.ui.case.drawer.notes import Notes
from caseworker_app.ui.case.drawer.presenter import NOTE, DrawerPresenter
from caseworker_app.ui.case.sight import Sight
from caseworker_app.ui.drafts import Followed
from caseworker_app.ui.theme import font
from caseworker_app.ui.widgets.buttons import tool
from caseworker_app.ui.widgets.reading import Block, Reading
from caseworker_app.ui.widgets.text import Surface
from caseworker_app.ui.workplace import Workplace

LEAST = 310
TABS = ("notes", "letters", "changes", "support")


class Drawer(Surface):
    """`closing` when it is to be shut; `followed(Place)` and `opened(title, bytes)` for the document pane;
    `counted` when its counts are new."""

    closing = Signal()
    followed = Signal(object)
    opened = Signal(str, bytes)
    counted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._presenter: DrawerPresenter | None = None
        self._place: Workplace | None = None
        self._case = ""
        self._draft: Followed | None = None
        self._counts = dict.fromkeys(TABS, 0) | {"support": -1}
        head = self._made_head()
        self.notes = Notes(self)
        self.letters = Letters(self)
        self.changes = Reading(self)
        self.changes.setAccessibleName(self.tr("Ändringar"))
        self.support = Reading(self)
        self.support.setAccessibleName(self.tr("Stöd"))
        self._stack = QStackedWidget(self)
        for page in (self.notes, self.letters, self.changes, self.support):
            self._stack.addWidget(page)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(head)
        rows.addWidget(self._stack, 1)
        self.setMinimumWidth(max(LEAST, self.minimumWidth()))

    def _made_head(self) -> QWidget:
        head = Surface(self, "raised", "b")
        row = QHBoxLayout(head)
        row.setContentsMargins(4, 0, 8, 0)
        row.setSpacing(4)
        self.tabs = QTabBar(head)
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setUsesScrollButtons(False)
        self.tabs.setElideMode(Qt.TextElideMode.ElideRight)
        self.tabs.setFont(font("small"))
        self.tabs.setAccessibleName(self.tr("Bredvid ärendet"))
        for _ in TABS:
            self.tabs.addTab("")
        shut = tool("cross", self.tr("Stäng lådan, F8"))
        shut.clicked.connect(lambda _on=False: self.closing.emit())
        row.addWidget(self.tabs, 1)
        row.addWidget(shut)
        margins = row.contentsMargins()
        self._beside_tabs = margins.left() + margins.right() + row.spacing() + shut.sizeHint().width()
        self.tabs.currentChanged.connect(self._turned)
        self._name_tabs()
        return head

    def equip(self, place: Workplace) -> None:
        self._place = place
        presenter = self._presenter = DrawerPresenter(self, place)
        self.notes.saved.connect(presenter.save_note)
        self.notes.unpinned.connect(lambda: presenter.pin(None))
        self.notes.followed.connect(self.followed)
        self.letters.deed.connect(presenter.letter)

    @property
    def titles(self) -> dict[str, str]:
        return {
            "notes": self.tr("Anteckningar"),
            "letters": self.tr("Brev"),
            "changes": self.tr("Ändringar"),
            "support": self.tr("Stöd"),
        }

    @property
    def presenter(self) -> DrawerPresenter:
        assert self._presenter is not None  # equipped when the case view is made
        return self._presenter

    def show_sight(self, sight: Sight) -> None:
        """The case as it is now; the draft note of another case is put in the editor."""
        self.presenter.show(sight)
        file = sight.file
        titles = {str(one.id): self.tr("Ansökan") if one.kind == "ansökan" else one.title for one in file.documents}
        self.notes.show_notes(file.notes, sight.people, titles)
        self.letters.show_letters(file.letters)
        self._counts |= {"notes": len(file.notes), "letters": len(file.letters), "changes": sight.happenings}
        self._name_tabs()
        if self._case != str(file.case.id):
            self._case = str(file.case.id)
            self._follow()
        if self.isVisible():
            self._turned()
        self.counted.emit()

    def _follow(self) -> None:
        """The new note of this case, as it was typed and never saved."""
        assert self._place is not None
        if self._draft is not None:
            self._draft.release()
        self._draft = self._place.drafts.follow(self.notes.editor, self._case, NOTE, "")

    def counts(self) -> dict[str, tuple[str, int]]:
        return {key: (self.titles[key], self._counts[key]) for key in TABS}

    def _name_tabs(self) -> None:
        """With counts where they have room; the names themselves are never cut."""
        for counted in (True, False):
            for at, key in enumerate(TABS):
                count = self._counts[key] if counted else -1
                self.tabs.setTabText(at, self.titles[key] if count < 0 else f"{self.titles[key]} {count}")
            needed = self.tabs.sizeHint().width() + self._beside_tabs
            if needed <= self.width():
                return
        self.setMinimumWidth(max(LEAST, needed))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._name_tabs()

    def open_tab(self, key: str) -> None:
        if key in TABS:
            self.tabs.setCurrentIndex(TABS.index(key))
            self._turned()

    @property
    def tab(self) -> str:
        return TABS[max(0, self.tabs.currentIndex())]

    def _turned(self, *_: object) -> None:
        self._stack.setCurrentIndex(max(0, self.tabs.currentIndex()))
        if self._presenter is None or not self._case:
            return
        if self.tab == "changes":
            self.presenter.read_changes()
        elif self.tab == "support":
            self.presenter.read_support()

    def focus_work(self) -> None:
        """Where one goes on in the open tab."""
        pages: dict[str, QWidget] = {"letters": self.letters, "changes": self.changes, "support": self.support}
        target = pages.get(self.tab, self.notes.editor)
        target.setFocus(Qt.FocusReason.ShortcutFocusReason)

    # DrawerScreen

    def show_changes(self, blocks: Sequence[Block]) -> None:
        self.changes.show_blocks(blocks)

    def show_support(self, blocks: Sequence[Block], anchor: str) -> None:
        self.support.show_blocks(blocks)
        if anchor:
            self.support.go_to(anchor)

    def show_pin(self, where: str) -> None:
        self.notes.show_pin(where)

    def note_kept(self, text: str) -> None:
        if self._draft is not None and self.notes.editor.toPlainText() == text:
            self.notes.editor.clear()
        self.notes.show_fault("")

    def show_note_fault(self, text: str) -> None:
        self.notes.show_fault(text)

    def show_letter(self, title: str, data: bytes) -> None:
        self.opened.emit(title, data)
