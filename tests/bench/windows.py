"""The window as a person meets it: first paint in a fresh process, a worklist filled, filtered, sorted, its memory."""

from __future__ import annotations

import os
import random
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from sqlalchemy import select

from caseworker_app.store.lists import WorkLine, work_lines
from caseworker_app.store.tables.cases import CaseRow
from caseworker_app.store.work import Store
from tests.bench.figures import Size, figure, worked
from tests.bench.places import Places, multiplied, with_call

STARTS, ROUNDS = 5, 7
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
    multiplied(store, with_call(store), size.rows)
    yield from _list(store, size.rows, application.processEvents)


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


def _list(store: Store, count: int, paint: Callable[[], object]) -> Iterator[dict[str, Any]]:
    """Read, prepared and painted as the room Ärenden does it; then kept to a pill or to what a search found, sorted."""
    from caseworker_app.ui.models.rows import RowsModel
    from caseworker_app.ui.widgets.table import RowTable
    from caseworker_app.ui.worklist.rows import LATE, Eyes, ListRow, columns, prepared

    table, eyes = RowTable(), Eyes("anna", TODAY)
    model: RowsModel[ListRow] = RowsModel(columns(TODAY), lambda row: row.id)
    table.show_model(model)
    table.resize(1200, 600)
    table.show()
    paint()

    def shown(work: Callable[[], object]) -> float:
        def whole() -> None:
            work()
            paint()

        return 1000 * worked(whole)

    def read() -> list[WorkLine]:
        with store.reading() as work:
            return list(work_lines(work))

    before = _memory()
    filled = [shown(lambda: model.show_rows(prepared(read(), eyes)))]
    grown = _memory() - before
    filled += [shown(lambda: model.show_rows(prepared(read(), eyes))) for _ in range(2)]
    bare = [1000 * worked(lambda: _bare(store)) for _ in filled]
    goal = "at 100 000:"
    yield figure(f"window.filled.{count}", "ms", filled, twin=bare, goal=f"{goal} <= 5 s off the GUI", clock="process")
    rows, chance = model.shown, random.Random(3)
    keeps = [frozenset(row.id for row in chance.sample(rows, 50)) for _ in range(ROUNDS)]
    kept = [shown(lambda keep=keep: model.keep_only(lambda row: row.id in keep)) for keep in keeps]  # type: ignore[misc]
    kept += [shown(lambda: model.keep_only(lambda row: LATE in row.pills)), shown(lambda: model.keep_only(None))]
    plain = [1000 * worked(lambda keep=keep: [row for row in rows if row.id in keep]) for keep in keeps]  # type: ignore[misc]
    plain += [1000 * worked(lambda: [row for row in rows if LATE in row.pills]), 1000 * worked(lambda: list(rows))]
    yield figure(f"window.filter.{count}", "ms", kept, twin=plain, goal=f"{goal} <= 150 ms", clock="process")
    places = [at for at, one in enumerate(model.columns) if one.key in ("applicant", "dnr", "due")]
    orders = [shown(lambda at=at: model.sort(at)) for at in (*places, *places)]  # type: ignore[misc]
    sorts = [1000 * worked(lambda: sorted(rows, key=lambda row: row.by_applicant)) for _ in orders]
    yield figure(f"window.sort.{count}", "ms", orders, twin=sorts, goal=f"{goal} <= 350 ms", clock="process")
    yield figure(f"window.memory.{count}", "MiB", [grown], goal=f"{goal} <= 300 MiB")
    table.close()
    paint()


def _bare(store: Store) -> int:
    with store.reading() as work:
        return len(work.connection.execute(select(CaseRow.__table__).order_by(CaseRow.arrived, CaseRow.id)).all())


def _memory() -> float:
    """What the process holds now, in MiB; 0 where the system does not say."""
    held = Path("/proc/self/statm")
    return int(held.read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 2**20 if held.exists() else 0.0
