"""One variant: the application on an offscreen screen of its size, a picture of every view, and the contact sheet."""

from __future__ import annotations

import json
import os
import sys
import traceback
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field
from pathlib import Path
from types import TracebackType

import shiboken6
from PySide6.QtCore import QMessageLogContext, QPoint, QRect, QSize, Qt, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QColor, QImage, QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from caseworker_app.ui.application import Application
from caseworker_app.ui.file_kinds import know_databases
from caseworker_app.ui.ground import Shell, Wanted
from tests.pictures.views import STEP, View, settled, until, views
from tests.pictures.work import telling
from tests.ui.access import audit
from tests.ui.cuts import cut

STANDS = "(visas)"
COLUMNS, THUMB, LABEL, GAP = 5, QSize(400, 225), 18, 8


@dataclass(frozen=True, slots=True)
class Variant:
    """A look on a screen of so many dots."""

    name: str
    look: str
    size: tuple[int, int]
    scale: int = 1

    def environment(self, home: Path) -> dict[str, str]:
        """What a process needs that shows it; writes the settings and the screen into its home."""
        home.mkdir(parents=True)
        (home / "window.json").write_text(json.dumps({"look": self.look, "language": "sv"}), encoding="utf-8")
        width, height = self.size
        screen = {"name": "screen", "x": 0, "y": 0, "width": width, "height": height}
        dots = {"logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}
        (home / "screen.json").write_text(json.dumps({"screens": [screen | dots]}), encoding="utf-8")
        return {
            "CASEWORKER_HOME": str(home),
            "QT_QPA_PLATFORM": f"offscreen:configfile={home / 'screen.json'}",
            "QT_SCALE_FACTOR": str(self.scale),
        }


VARIANTS = (
    Variant("light_1366", "light", (1366, 768)),
    Variant("light_1920", "light", (1920, 1080)),
    Variant("dark", "dark", (1366, 768)),
    Variant("contrast", "contrast", (1366, 768)),
    Variant("contrast_white", "contrast_white", (1366, 768)),
    Variant("scale_2", "light", (1920, 1080), scale=2),
)


@dataclass(slots=True)
class Taken:
    """What came of it: pictures in order, what could not be shown, what is not shown whole, and what a keyboard or a
    screen reader does not get at or a person does not see the focus of."""

    pictures: dict[str, Path] = field(default_factory=dict)
    missing: dict[str, str] = field(default_factory=dict)
    cut: dict[str, list[str]] = field(default_factory=dict)
    barred: dict[str, list[str]] = field(default_factory=dict)


def take(database: Path, person: str, out: Path, only: str) -> Taken:
    """Every view whose name has the word `only` in it, in the environment of a variant."""
    cases = telling(str(database), person)
    out.mkdir(parents=True, exist_ok=True)
    taken = Taken()
    with _running(database, person) as application:
        for view in views(cases):
            if only in view.name:
                _shoot(application, view, out, taken)
    _sheet(taken).save(str(out.with_suffix(".png")))
    return taken


def stay(database: Path, person: str, name: str) -> int:
    """One view on the screen of this process; when it stands there, the title of the main window ends in STANDS."""
    cases = telling(str(database), person) if name.startswith(STEP) else {}
    with _running(database, person) as application:
        (view,) = [one for one in views(cases) if one.name == name]
        view.show(application)
        settled(application)
        application.window.setWindowTitle(f"{application.window.windowTitle()} {STANDS}")
        return QApplication.exec()


@contextmanager
def _running(database: Path, person: str) -> Iterator[Application]:
    know_databases()
    qInstallMessageHandler(_qt_says)
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    shell = Shell(app, Path(os.environ["CASEWORKER_HOME"]))
    shell.build()
    application = Application(shell)
    shell.show(lambda: application.begin(Wanted(str(database), person)))
    until(lambda: application.session.place is not None)
    window = application.window
    window.setWindowState(Qt.WindowState.WindowNoState)
    window.setGeometry(window.screen().availableGeometry())
    window.activateWindow()
    settled(application)
    try:
        yield application
    finally:
        window.close()


def _qt_says(_kind: QtMsgType, _where: QMessageLogContext, text: str) -> None:
    """The offscreen platform says of every dialog that it has no window manager."""
    if "propagateSizeHints" not in text:
        print(text, file=sys.stderr, flush=True)


@contextmanager
def _told_of_mistakes() -> Iterator[list[str]]:
    """What goes wrong in answers that Qt delivers is not raised anywhere else."""
    found: list[str] = []

    def hook(kind: type[BaseException], error: BaseException, where: TracebackType | None) -> None:
        traceback.print_exception(kind, error, where)
        found.append(f"{kind.__name__}: {error}")

    before, sys.excepthook = sys.excepthook, hook
    try:
        yield found
    finally:
        sys.excepthook = before


def _shoot(application: Application, view: View, out: Path, taken: Taken) -> None:
    """Show a view, keep its picture, and leave it; what hinders that is told and the next is tried."""
    path = out / f"{view.name.replace(' ', '_')}.png"
    with _told_of_mistakes() as wrong:
        try:
            shown = view.show(application)
            settled(application)
            _picture(application.window, shown).save(str(path))
            taken.pictures[view.name] = path
            if words := cut(shown):
                taken.cut[view.name] = words
            if faults := _walked(shown):
                taken.barred[view.name] = faults
            _leave(application, shown)
        except Exception as error:  # noqa: BLE001  # one view that fails hides no other
            wrong.append(f"{type(error).__name__}: {error}")
    if wrong:
        taken.missing[view.name] = wrong[0]


def _walked(shown: QWidget) -> list[str]:
    shown.activateWindow()
    until(shown.isActiveWindow)
    held = QApplication.focusWidget()
    found = asdict(audit(shown))
    if held is not None and shiboken6.isValid(held):
        held.setFocus()
    return [f"{kind} {what}" for kind, wrong in found.items() for what in wrong]


def _picture(window: QWidget, shown: QWidget) -> QPixmap:
    """A dialog is seen over its window, where it stands."""
    if shown is window or not isinstance(shown, QDialog):
        return shown.grab()
    ground = window.grab()
    painter = QPainter(ground)
    at = shown.frameGeometry().topLeft() - window.geometry().topLeft()
    painter.drawPixmap(at, shown.grab())
    painter.setPen(QColor("#808080"))
    painter.drawRect(QRect(at, shown.size()).adjusted(-1, -1, 0, 0))
    painter.end()
    return ground


def _leave(application: Application, shown: QWidget) -> None:
    if shown is not application.window:
        shown.close()
        until(lambda: not shiboken6.isValid(shown) or not shown.isVisible())
        if shiboken6.isValid(shown):
            shown.deleteLater()
    for left in application.window.findChildren(QDialog):
        if left.isVisible():
            left.done(0)
    application.window.activateWindow()


def _sheet(taken: Taken) -> QImage:
    """All pictures small, each with its name."""
    rows = -(-len(taken.pictures) // COLUMNS) or 1
    cell = QSize(THUMB.width() + GAP, THUMB.height() + LABEL + GAP)
    made = QImage(COLUMNS * cell.width() + GAP, rows * cell.height() + GAP, QImage.Format.Format_RGB32)
    made.fill(QColor("#B0B8C0"))
    painter = QPainter(made)
    for number, (name, path) in enumerate(taken.pictures.items()):
        at = QPoint(GAP + number % COLUMNS * cell.width(), GAP + number // COLUMNS * cell.height())
        painter.setPen(Qt.GlobalColor.black)
        painter.drawText(QRect(at, QSize(THUMB.width(), LABEL)), Qt.AlignmentFlag.AlignVCenter, name)
        small = QImage(str(path)).scaled(
            THUMB, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
        painter.drawImage(at + QPoint(0, LABEL), small)
    painter.end()
    return made


Tell = Callable[[str], object]


def tell(name: str, taken: Taken, say: Tell) -> None:
    say(f"{name}: {len(taken.pictures)} pictures")
    for view, why in taken.missing.items():
        say(f"{name}: not shown: {view}: {why}")
    for view, words in taken.cut.items():
        say(f"{name}: not shown whole: {view}: {'; '.join(words)}")
    for view, faults in taken.barred.items():
        say(f"{name}: not accessible: {view}: {'; '.join(faults)}")
