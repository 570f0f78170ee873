"""An application on paper registered at the real window, every key and click of it counted."""

from __future__ import annotations

import io
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from PIL import Image
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QFileDialog, QListView, QPushButton, QWidget

from caseworker_app.ui.application import Application
from caseworker_app.ui.asking import QuestionDialog
from caseworker_app.ui.case.view import CaseView
from caseworker_app.ui.intake.registration import RegistrationDialog
from tests.ui.dialogs import place_of
from tests.ui.patience import as_one_word

Shown = TypeVar("Shown", bound=QWidget)
SCANS = ("ansökan.tif", "stadgar.pdf")
PLAIN, CONTROL, ALT = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
)
LEFT = Qt.MouseButton.LeftButton
# What stands on the form of an association, in the order of the fields; a choice is typed until it is found.
TYPED = {
    "reference": "P-17",
    "arrived": "2020-05-12",
    "channel": "post",
    "name": "Föreningen Stadens ljus",
    "orgnr": "8024123459",
    "kind": "Ide",
    "address": "Storgatan 4",
    "postcode": "12345",
    "city": "Exempelstad",
    "email": "info@stadensljus.example",
    "contact_name": "Åsa Öberg",
    "signatory": "Åsa Öberg",
    "giro": "5050-1055",
    "title": "Grannar emellan",
    "sought": "450000",
    "legal_form": "ja",
    "non_profit": "ja",
    "two_years": "ja",
    "democracy": "ja",
    "debts": "nej",
    "bankruptcy": "nej",
    "state_aid": "nej",
    "other_grants": "nej",
    "budget:Personal": "380000",
    "budget:Lokaler": "70000",
}


def scanned(folder: Path) -> Path:
    """What the scanner has left: an application of two sheets and the statutes."""
    folder.mkdir(parents=True, exist_ok=True)
    sheets, out = [Image.new("1", (1654, 2339), 1) for _ in range(2)], io.BytesIO()
    sheets[0].save(out, "TIFF", save_all=True, append_images=sheets[1:], compression="group4", dpi=(200, 200))
    (folder / SCANS[0]).write_bytes(out.getvalue())
    sheets[0].convert("L").save(folder / SCANS[1], "PDF")
    return folder


@dataclass
class Clerk:
    """Types and clicks where the focus and the pointer are, never sets a value; `until` waits for the window."""

    until: Callable[[Callable[[], object]], None]
    letters: int = 0
    keys: int = 0
    clicks: int = 0
    fields: int = 0

    def key(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = PLAIN) -> None:
        QTest.keyClick(_focus(), key, modifiers)
        self.keys += 1

    def types(self, text: str) -> None:
        for letter in text:
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                QApplication.sendEvent(_focus(), QKeyEvent(kind, 0, PLAIN, letter))
        self.letters += len(text)

    def click(self, widget: QWidget) -> None:
        QTest.mouseClick(widget, LEFT)
        self.clicks += 1

    @property
    def seconds(self) -> float:
        """At five letters or keys a second, two for a click, and two to find the next thing on the paper."""
        return (self.letters + self.keys) / 5 + 2 * self.clicks + 2 * self.fields

    def registers(self, application: Application, scans: Path) -> CaseView:
        """From the window as it stands to the case that is there, with two scanned files."""
        place_of(application).state.set("intake.scans", str(scans))  # where the last ones were taken
        self.key(Qt.Key.Key_N, CONTROL | ALT)
        dialog = self._form(application)
        for name, text in TYPED.items():
            self._field(dialog, name, text)
        self._files(application, scans)
        self.until(lambda: dialog._papers.count() == len(SCANS) and _brought(dialog))
        self.key(Qt.Key.Key_Return, CONTROL)
        self.until(lambda: _shown(application, CaseView) or dialog._notice.text)
        assert _shown(application, CaseView), dialog._notice.text
        return _shown(application, CaseView)[-1]

    def _form(self, application: Application) -> RegistrationDialog:
        """Where there are several calls, the one it stands on is taken."""
        self.until(lambda: _shown(application, RegistrationDialog) or _shown(application, QuestionDialog))
        for question in _shown(application, QuestionDialog):
            self.until(question.ui.choices_list.hasFocus)
            self.key(Qt.Key.Key_Return)
        self.until(lambda: _shown(application, RegistrationDialog))
        (dialog,) = _shown(application, RegistrationDialog)
        self.until(lambda: (first := dialog.fields.control("arrived")) is not None and first.hasFocus())
        self.key(Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
        return dialog

    def _field(self, dialog: RegistrationDialog, name: str, text: str) -> None:
        """By Tab past what the paper leaves empty."""
        wanted = dialog.fields.control(name)
        passed = 0
        while _focus() is not wanted:
            self.key(Qt.Key.Key_Tab)
            passed += 1
            assert passed < 40, f"Tab never came to {name}"
        inside = dialog.ui.form_area.viewport()
        assert wanted is not None
        assert inside.rect().contains(wanted.rect().translated(wanted.mapTo(inside, wanted.rect().topLeft()))), name
        self.fields += 1
        if isinstance(wanted, QComboBox):
            with as_one_word():
                self.types(text)
            assert wanted.currentText().casefold().startswith(text.casefold()), name
        else:
            self.types(text)

    def _files(self, application: Application, scans: Path) -> None:
        self.key(Qt.Key.Key_O, CONTROL)
        self.until(lambda: _shown(application, QFileDialog))
        (dialog,) = _shown(application, QFileDialog)
        view = dialog.findChild(QListView, "listView")
        assert view is not None

        def names() -> list[str]:
            model, root = view.model(), view.rootIndex()
            return [str(model.index(row, 0, root).data()) for row in range(model.rowCount(root))]

        self.until(lambda: Path(dialog.directory().absolutePath()) == scans and set(SCANS) <= set(names()))
        for at, name in enumerate(SCANS):
            index = view.model().index(names().index(name), 0, view.rootIndex())
            view.scrollTo(index)
            held = CONTROL if at else PLAIN
            QTest.mouseClick(view.viewport(), LEFT, held, view.visualRect(index).center())
            self.clicks += 1
        for button in dialog.findChildren(QPushButton):
            if button.isDefault():
                self.click(button)


def _focus() -> QWidget:
    found = QApplication.focusWidget() or QApplication.activeWindow()
    assert found is not None
    return found


def _brought(dialog: QWidget) -> bool:
    """Whether it is the active window again, as a window manager makes it when the one over it closes."""
    if not dialog.isActiveWindow():
        dialog.activateWindow()
    return dialog.isActiveWindow() and QApplication.focusWidget() is not None


def _shown(application: Application, kind: type[Shown]) -> list[Shown]:
    return [one for one in application.window.findChildren(kind) if one.isVisible()]
