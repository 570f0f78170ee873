"""The window as a person meets it: first paint in a fresh process, a worklist filled, filtered, sorted, its memory."""

from __future__ import annotations

import os
import random
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from sqlalchemy import select

from caseworker_app.app import open_office
from caseworker_app.domain.states import CaseState
from caseworker_app.services.clock import SampleClock
from caseworker_app.services.office import Office
from caseworker_app.store.tables.cases import CaseRow
from caseworker_app.store.work import Store
from tests.bench.figures import Size, figure, worked
from tests.bench.places import Places, multiplied
from tests.support.files import CALL

STARTS = 5
TODAY = date(2020, 5, 18)
START = """
import sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
{program}
print("painted", flush=True)
"""
OURS = """
from caseworker_app.ui.ground import Shell
app = QApplication(sys.argv[:1])
made = Shell(app, Path(sys.argv[1]))
made.show({then})
app.exec()
"""
GROUND = OURS.format(then="app.quit")
WHOLE = OURS.format(then="lambda: (made.build(), app.processEvents(), app.quit())")
BARE = """
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QMainWindow
class Window(QMainWindow):
    def paintEvent(self, event):
        QTimer.singleShot(0, app.quit)
app = QApplication(sys.argv[:1])
window = Window()
window.show()
app.exec()
"""


def measure(size: Size, places: Places) -> Iterator[dict[str, Any]]:
    """The twin of the start is a bare window of Qt; of the list, the driver's rows and plain Python on them."""
    yield from _first_paint()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtWidgets import QApplication  # only these figures want a window

    from caseworker_app.ui.start import collect_seldom

    application = QApplication.instance() or QApplication([])
    collect_seldom()
    store = places.store("sqlite")
    with closing(open_office(str(store.engine.url.database), "anna", clock=SampleClock(TODAY))) as office:
        office.people.found()
        office.calls.add(CALL)
        with store.reading() as work:
            call = work.calls.one(key=CALL)
        assert call is not None  # added above
        multiplied(store, call, size.rows)
        _spread(store)
        yield from _list(office, store, places.folder, application.processEvents)


def _spread(store: Store) -> None:
    """Cases in every phase, a seventh of them one's own."""
    phases = " ".join(f"when {at} then '{state.value}'" for at, state in enumerate(CaseState))
    with store.engine.begin() as connection:
        connection.exec_driver_sql(
            f"update {CaseRow.__table__.name} set state = case rowid % {len(CaseState)} {phases} end,"
            " handler = case when rowid % 7 = 0 then 'anna' end"
        )


def _first_paint() -> Iterator[dict[str, Any]]:
    """The ground of the window, then the window with menus, rail and strips, each with a bare window in turn."""
    bare, ground, whole = [], [], []
    with TemporaryDirectory(prefix="cw-start-") as folder:
        for program in (BARE, GROUND, WHOLE):
            _started(program, folder)  # compiled once, as installed programs are
        for _ in range(STARTS):
            bare.append(_started(BARE, folder))
            ground.append(_started(GROUND, folder))
            whole.append(_started(WHOLE, folder))
    yield figure("window.first_paint", "ms", ground, twin=bare, goal="<= 1.5 x a bare window")
    yield figure("window.whole_paint", "ms", whole, twin=bare)


def _started(program: str, folder: str) -> float:
    """From the start of the process until its window is painted."""
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "CASEWORKER_HOME": folder}
    environment |= {"PYTHONDONTWRITEBYTECODE": "", "PYTHONPYCACHEPREFIX": folder}
    command = [sys.executable, "-c", START.format(program=program), folder]
    begun = time.perf_counter()
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment) as running:
        assert running.stdout is not None
        said = running.stdout.readline()
        taken = 1000 * (time.perf_counter() - begun)
    if said != "painted\n":
        raise RuntimeError(f"no window: {said!r}, exit {running.returncode}")
    return taken


def _list(office: Office, store: Store, folder: Path, paint: Callable[[], object]) -> Iterator[dict[str, Any]]:
    """The room's own view with its presenter, clicked as a person does, until it is painted."""
    from PySide6.QtCore import QPoint, Qt
    from PySide6.QtTest import QTest

    from caseworker_app.ui.worklist.rows import ALL, PILLS
    from caseworker_app.ui.worklist.view import WorklistView
    from tests.ui.support import around

    view = WorklistView(around(office, folder).place)
    presenter, head = view.presenter, view.ui.table.horizontalHeader()
    view.resize(1266, 700)
    view.show()
    paint()

    def shown(work: Callable[[], object]) -> float:
        def whole() -> None:
            work()
            paint()

        return 1000 * worked(whole)

    def pressed(key: str) -> None:
        QTest.mouseClick(view.ui.pills._pills[key], Qt.MouseButton.LeftButton)

    def ordered(at: int) -> None:
        spot = QPoint(head.sectionViewportPosition(at) + 20, head.height() // 2)
        QTest.mouseClick(head.viewport(), Qt.MouseButton.LeftButton, pos=spot)

    before = _memory()
    filled = [shown(presenter.load)]
    grown, count = _memory() - before, len(presenter._rows)
    filled += [shown(presenter.load) for _ in range(2)]
    bare = [1000 * worked(lambda: _bare(store)) for _ in filled]
    goal = "at 100 000:"
    yield figure(f"window.filled.{count}", "ms", filled, twin=bare, goal=f"{goal} <= 5 s off the GUI", clock="process")
    pressed(ALL)
    rows, chance = view.shown(), random.Random(3)
    hits = [frozenset(row.id for row in chance.sample(rows, 50)) for _ in range(3)]
    pills = [key for key in PILLS if key != ALL]
    kept = [shown(lambda key=key: pressed(key)) for one in pills for key in (one, ALL)]  # type: ignore[misc]
    plain = [1000 * worked(lambda key=key: [r for r in rows if key in r.pills]) for key in pills for _ in range(2)]  # type: ignore[misc]
    yield figure(f"window.filter.{count}", "ms", kept, twin=plain, goal=f"{goal} <= 150 ms", clock="process")
    found = [shown(lambda hit=hit: presenter._found(hit)) for hit in hits]  # type: ignore[misc]
    found += [shown(lambda: presenter.search("")) for _ in found]
    yield figure(f"window.found.{count}", "ms", found, goal=f"{goal} <= 200 ms", clock="process")
    places = [at for at, one in enumerate(view.model.columns) if one.key in ("applicant", "dnr", "due")]
    orders = [shown(lambda at=at: ordered(at)) for at in (*places, *places)]  # type: ignore[misc]
    sorts = [1000 * worked(lambda: sorted(rows, key=lambda row: row.by_applicant)) for _ in orders]
    yield figure(f"window.sort.{count}", "ms", orders, twin=sorts, goal=f"{goal} <= 350 ms", clock="process")
    yield figure(f"window.memory.{count}", "MiB", [grown], goal=f"{goal} <= 300 MiB")
    view.close()
    paint()


def _bare(store: Store) -> int:
    with store.reading() as work:
        return len(work.connection.execute(select(CaseRow.__table__).order_by(CaseRow.arrived, CaseRow.id)).all())


def _memory() -> float:
    """What the process holds now, in MiB; 0 where the system does not say."""
    held = Path("/proc/self/statm")
    return int(held.read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 2**20 if held.exists() else 0.0
