"""The window on a small database, the sample, and stand-ins for what screens are given."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from caseworker_app.app import open_office
from caseworker_app.services.office import Office
from caseworker_app.ui.application import Application
from caseworker_app.ui.file_kinds import know_databases
from caseworker_app.ui.ground import Shell, Wanted
from caseworker_app.ui.main_window import MainWindow
from caseworker_app.ui.room import Room
from caseworker_app.ui.rooms import ROOMS
from tests.journeys.runs import first_run
from tests.pictures.work import fill
from tests.ui import databases, haste
from tests.ui.patience import active, nothing_left_open, qtbot
from tests.ui.support import Around, around

__all__ = ["nothing_left_open", "qtbot"]
Start = Callable[..., Application]
know_databases()
if haste.HASTE:
    haste.begin()


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A settings home of its own."""
    folder = tmp_path / "home"
    monkeypatch.setenv("CASEWORKER_HOME", str(folder))
    monkeypatch.setenv("CASEWORKER_USER", "anna")
    return folder


@pytest.fixture(scope="session")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where databases are made once for every test process of the run."""
    base = tmp_path_factory.getbasetemp()
    return (base.parent if os.environ.get("PYTEST_XDIST_WORKER") else base) / "databases"


@pytest.fixture
def small_database(made: Path, tmp_path: Path) -> Path:
    """Five registered cases of the 2020 call; Anna, Bo and David."""
    return databases.copied(databases.made_once(made, "small", databases.small), tmp_path)


@pytest.fixture
def demo_database(made: Path, tmp_path: Path) -> Path:
    """The whole sample as the main job left it; for few tests, it takes a minute to make once."""
    return databases.copied(Path(first_run(made).told["database"]), tmp_path)


@pytest.fixture
def letters_database(made: Path, tmp_path: Path) -> Path:
    """Three decided cases with their letters, none of them sent."""
    return databases.copied(databases.made_once(made, "letters", databases.letters), tmp_path)


@pytest.fixture
def worked_database(made: Path, tmp_path: Path) -> Path:
    """Five cases, one in each part of the work, from asked to be completed to reported."""
    return databases.copied(databases.made_once(made, "worked", fill), tmp_path)


@pytest.fixture
def full_database(made: Path, tmp_path: Path) -> Path:
    """A case that is paid and has reported, one that is proposed, one that is checked; Bo handles them."""
    return databases.copied(databases.made_once(made, "full", databases.full), tmp_path)


@pytest.fixture
def small_office(small_database: Path) -> Iterator[Office]:
    """Anna's office in the small database, for presenters."""
    with closing(open_office(str(small_database), "anna")) as office:
        yield office


@pytest.fixture
def bench(small_office: Office, tmp_path: Path, qapp: QApplication) -> Around:
    """A workplace where work is done at once, with recording stand-ins."""
    return around(small_office, tmp_path)


@pytest.fixture
def start(qtbot: QtBot, home: Path, qapp: QApplication) -> Iterator[Start]:
    """Starts the real application, waits for a database to be open if one is named, and closes it at the end."""
    running: list[Application] = []

    def started(
        database: Path | None = None, person: str = "", rooms: tuple[Room, ...] = ROOMS, folder: Path = home
    ) -> Application:
        shell = Shell(qapp, folder)
        shell.build(rooms)
        application = Application(shell)
        running.append(application)
        wanted = Wanted(str(database) if database else "", person)
        application.shell.show(lambda: application.begin(wanted))
        if database is None:
            qtbot.waitUntil(application.window.isVisible)
            return application
        qtbot.waitUntil(lambda: application.session.place is not None)
        active(qtbot, application.window)
        return application

    yield started
    for application in running:
        stop(application)


def stop(application: Application) -> None:
    """As closing the window does, also when a test has closed it already."""
    application.window.close()
    application.languages.remove()
    application.window.deleteLater()


@pytest.fixture
def window(start: Start, small_database: Path) -> MainWindow:
    """The main window with the small database open, on real tasks."""
    return start(small_database).window
