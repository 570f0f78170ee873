"""Help, offline: pages of the manual per view, and the list of shortcuts made from the commands themselves."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence, QTextTable
from PySide6.QtWidgets import QDialog, QListWidgetItem, QTextBrowser, QWidget

from caseworker_app import resources
from caseworker_app.ui.forms.ui_manual import Ui_ManualDialog

PAGE = Qt.ItemDataRole.UserRole
FIRST = "start"


def pages(language: str) -> list[tuple[str, Path]]:
    """Title and file of every page, the first one first; Swedish where there is no other."""
    folder = resources.root() / "manual" / language
    if not folder.is_dir():
        folder = resources.root() / "manual" / "sv"
    found = [(path.read_text(encoding="utf-8").splitlines()[0].lstrip("# "), path) for path in folder.glob("*.md")]
    return sorted(found, key=lambda page: (page[1].stem != FIRST, page[0]))


class ManualDialog(QDialog):
    """The page of the view that is shown, and the others beside it."""

    def __init__(self, page: str, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_ManualDialog()
        self.ui.setupUi(self)
        for title, path in pages(language):
            item = QListWidgetItem(title)
            item.setData(PAGE, str(path))
            self.ui.pages_list.addItem(item)
            if path.stem == (page or FIRST):
                self.ui.pages_list.setCurrentItem(item)
        self.ui.pages_list.currentItemChanged.connect(lambda item, _old: self._show(item))
        self.ui.close_button.clicked.connect(self.accept)
        if self.ui.pages_list.currentItem() is None:
            self.ui.pages_list.setCurrentRow(0)
        self._show(self.ui.pages_list.currentItem())
        self.ui.page_browser.setFocus()

    def _show(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            _read(self.ui.page_browser, Path(item.data(PAGE)).read_text(encoding="utf-8"))


class ShortcutsDialog(QDialog):
    """Every command that has a key, as it is now."""

    def __init__(self, actions: Iterable[QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_ManualDialog()
        self.ui.setupUi(self)
        self.setWindowTitle(self.tr("Kortkommandon"))
        self.ui.pages_list.hide()
        self.ui.page_browser.setAccessibleName(self.tr("Kortkommandon"))
        self.ui.close_button.clicked.connect(self.accept)
        _list(self.ui.page_browser, (self.tr("Tangent"), self.tr("Gör")), actions)
        self.ui.page_browser.setFocus()


def _list(browser: QTextBrowser, heads: tuple[str, str], actions: Iterable[QAction]) -> None:
    rows = []
    for action in actions:
        keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        if keys:
            rows.append(f"| {keys} | {action.text().replace('&', '').rstrip('…')} |")
    _read(browser, "\n".join([f"| {heads[0]} | {heads[1]} |", "|---|---|", *dict.fromkeys(rows)]))


def _read(browser: QTextBrowser, text: str) -> None:
    """With room around it, and tables without a grid."""
    browser.document().setDocumentMargin(16)
    browser.setMarkdown(text)
    for frame in browser.document().rootFrame().childFrames():
        if isinstance(frame, QTextTable):
            calm = frame.format()
            calm.setBorder(0)
            calm.setCellPadding(5)
            frame.setFormat(calm)
