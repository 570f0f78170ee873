"""Our own mistakes: logged without personal data, drafts saved, told with a report; hard crashes at the next start."""

from __future__ import annotations

import faulthandler
import logging
import platform
import sys
import threading
import traceback
from collections.abc import Callable
from contextlib import suppress
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType
from typing import TextIO

import PySide6
from PySide6.QtCore import QObject, Qt, Signal

from caseworker_app import __version__

LOG_BYTES, LOG_FILES = 512 * 1024, 3
log = logging.getLogger("caseworker")


def start_log(folder: Path) -> Path:
    """A rotating log in the settings home, begun once; without one when the home cannot be written."""
    path = folder / "caseworker.log"
    if any(isinstance(one, RotatingFileHandler) and Path(one.baseFilename) == path.absolute() for one in log.handlers):
        return path
    with suppress(OSError):
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        handler = RotatingFileHandler(path, maxBytes=LOG_BYTES, backupCount=LOG_FILES, encoding="utf-8")
        handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
        log.addHandler(handler)
        log.setLevel(logging.INFO)
        log.propagate = False
    return path


def report(error: BaseException) -> str:
    """What happened and where, in names of ours only: messages and values may hold a person's data and stay out."""
    lines = [
        f"Caseworker {__version__}, Python {platform.python_version()}, PySide6 {PySide6.__version__}, {platform.system()}",
    ]
    seen: set[int] = set()
    at: BaseException | None = error
    while at is not None and id(at) not in seen:
        seen.add(id(at))
        lines.append(f"{type(at).__module__}.{type(at).__qualname__}")
        lines += [
            f"  {_place(frame.filename)}:{frame.lineno} {frame.name}"
            for frame in traceback.extract_tb(at.__traceback__)
        ]
        at = at.__cause__ or at.__context__
    return "\n".join(lines)


def print_report(error: BaseException, text: str) -> None:
    """The report on stderr, which often ends in the system's log; in Python's development mode with messages."""
    if sys.flags.dev_mode:
        sys.__excepthook__(type(error), error, error.__traceback__)
    elif sys.stderr is not None:
        sys.stderr.write(f"{text}\n")


def _place(path: str) -> str:
    """A file without the folders above its package: those may name the user."""
    parts = Path(path).parts
    for top in ("caseworker_app", "site-packages"):
        if top in parts:
            return "/".join(parts[parts.index(top) + (top == "site-packages") :])
    return parts[-1] if parts else path


class CrashHook(QObject):
    """Takes every exception nobody handles, from any thread; `told` is called on the GUI thread with the report."""

    _caught = Signal(str)

    def __init__(self, save: Callable[[], object], told: Callable[[str], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._save = save
        self._told = told
        self._telling = False
        self._caught.connect(self._tell, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        sys.excepthook = self._hook
        threading.excepthook = lambda found: self._take(found.exc_value)

    def _hook(self, _kind: type[BaseException], error: BaseException, _trace: TracebackType | None) -> None:
        self._take(error)

    def _take(self, error: BaseException | None) -> None:
        if error is None or isinstance(error, SystemExit):
            return
        if isinstance(error, KeyboardInterrupt):
            sys.__excepthook__(type(error), error, error.__traceback__)
            return
        text = report(error)
        log.error("%s", text)
        print_report(error, text)
        try:
            self._save()
        except Exception as second:  # noqa: BLE001  # the last resort must not fail in its turn
            log.error("%s", report(second))  # noqa: TRY400  # the traceback would carry values
        self._caught.emit(text)

    def _tell(self, text: str) -> None:
        """One report at a time: a mistake in painting would otherwise never stop telling."""
        if self._telling:
            return
        self._telling = True
        try:
            self._told(text)
        finally:
            self._telling = False


class HardCrash:
    """The interpreter's own last words (a crash in Qt or a driver), read at the next start."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / "hard-crash.log"
        self._out: TextIO | None = None

    def last(self) -> str:
        """What the session before left behind, empty when it ended well."""
        with suppress(OSError, UnicodeDecodeError):
            return self._path.read_text(encoding="utf-8").strip()
        return ""

    def watch(self) -> None:
        _keep_memory_off_the_disk()
        with suppress(OSError):
            self._path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            self._out = self._path.open("w", encoding="utf-8")
            faulthandler.enable(self._out)

    def close(self) -> None:
        if self._out is not None:
            faulthandler.disable()
            self._out.close()
            self._path.unlink(missing_ok=True)


def _keep_memory_off_the_disk() -> None:
    """No core file: it would hold what an encrypted file holds, and its key."""
    with suppress(ImportError, OSError, ValueError):
        import resource  # noqa: PLC0415  # not on Windows

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
