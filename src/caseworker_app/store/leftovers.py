"""What SQLite has left beside a file that is gone: a new file of that name would be taken for what belongs to it."""

from __future__ import annotations

from itertools import count
from pathlib import Path

from caseworker_app.errors import Surroundings, Unavailable
from caseworker_app.sentences import Sentence

MAP = "-shm"
ENDS = ("-wal", MAP, "-journal")


def set_aside(path: Path) -> None:
    """Clear the place for a new file; what may hold somebody's work is kept under another name. Unavailable if it stays.

    Does nothing where the file is there: then what lies beside it is its own.
    """
    for left in (Path(f"{path}{end}") for end in ENDS):
        try:
            if not path.exists() and left.exists():
                _move(left)
        except OSError as error:
            text = Sentence(
                "{left} ligger kvar efter en fil som inte finns längre. Flytta undan den och försök igen.", left=left
            )
            raise Unavailable(Surroundings.FILE, text) from error


def _move(left: Path) -> None:
    if left.name.endswith(MAP) or left.stat().st_size == 0:
        left.unlink()
        return
    names = (Path(f"{left}.kvar{number}") for number in count(1))
    left.rename(next(name for name in names if not name.exists()))
