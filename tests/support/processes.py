"""Processes of the program: each is made by one that has loaded it already, and is otherwise as any other."""

from __future__ import annotations

import multiprocessing
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from multiprocessing.synchronize import Event
from pathlib import Path
from typing import TextIO

_MAKER = multiprocessing.get_context("forkserver")
_MAKER.set_forkserver_preload(["tests.support.loaded"])


def verb(*words: str) -> subprocess.CompletedProcess[str]:
    """`caseworker` with these words."""
    with tempfile.TemporaryDirectory(prefix="cw-verb-") as folder:
        out, err = Path(folder) / "out", Path(folder) / "err"
        child = _MAKER.Process(target=_verb, args=(words, str(out), str(err), dict(os.environ), str(Path.cwd())))
        child.start()
        code = ended(child)
        return subprocess.CompletedProcess(words, code, out.read_text("utf-8"), err.read_text("utf-8"))


def speaking(deed: Callable[..., object], *values: object) -> tuple[BaseProcess, TextIO]:
    """A process that does this, and what it says on its output."""
    here, there = _MAKER.Pipe(duplex=False)
    child = _MAKER.Process(target=_speaking, args=(there, deed, *values))
    child.start()
    there.close()
    heard = os.fdopen(os.dup(here.fileno()), encoding="utf-8")
    here.close()
    return child, heard


def signal() -> Event:
    """What several processes wait for, to begin at once."""
    return _MAKER.Event()


def ended(child: BaseProcess) -> int:
    """Its exit code, when it is over."""
    child.join(900)
    code = child.exitcode
    assert code is not None
    child.close()
    return code


def _verb(words: tuple[str, ...], out: str, err: str, around: dict[str, str], folder: str) -> None:
    for path, stream in ((out, 1), (err, 2)):
        os.dup2(os.open(path, os.O_WRONLY | os.O_CREAT), stream)
    _fresh_streams()
    os.environ.clear()
    os.environ.update(around)
    os.chdir(folder)
    from caseworker_app.cli.main import main

    sys.exit(main(words))


def _speaking(voice: Connection, deed: Callable[..., object], *values: object) -> None:
    os.dup2(voice.fileno(), 1)
    _fresh_streams()
    deed(*values)


def _fresh_streams() -> None:
    """What the one that made this process had on its streams is not this one's."""
    sys.stdout = os.fdopen(1, "w", encoding="utf-8", closefd=False)
    sys.stderr = os.fdopen(2, "w", encoding="utf-8", closefd=False)
