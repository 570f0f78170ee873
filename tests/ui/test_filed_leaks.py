"""kill −9 in the real window with an offline file: nothing of it is readable anywhere, and what was typed comes back."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from threading import Timer
from uuid import UUID

import pytest

from caseworker_app.app import open_office
from caseworker_app.services.away.taking import Wanted
from tests.ui.patience import PATIENCE

DNR, SECRET = "DELMOS 2020/1", "fyra ord ur en bok"
TYPED, SAVED = "Kanariefågeln sjöng i Ängsholm", "Gulsparven teg i Björkvida"
READABLE = [word.encode(code) for word in (TYPED, SAVED, SECRET) for code in ("utf-8", "utf-16-le", "latin-1")]


@contextmanager
def program(around: Path, file: Path, case: UUID, words: str = "") -> Iterator[subprocess.Popen[str]]:
    """Everything it could write to lies in one folder, and what it says of errors."""
    places = {name: str(around / name) for name in ("HOME", "TMPDIR", "XDG_RUNTIME_DIR")}
    for place in places.values():
        Path(place).mkdir(parents=True, exist_ok=True, mode=0o700)
    more = {"SQLITE_TMPDIR": places["TMPDIR"], "CASEWORKER_HOME": str(around / "HOME" / "caseworker")}
    more |= {"CASEWORKER_FILE_PASSWORD": SECRET, "CASEWORKER_USER": "anna", "QT_QPA_PLATFORM": "offscreen"}
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("XDG_", "CASEWORKER_"))}
    with (
        (around / "stderr").open("ab") as errors,
        subprocess.Popen(
            [sys.executable, "-m", "tests.ui.filed_window", str(file), str(case), words],
            env={**kept, **places, **more},
            stdout=subprocess.PIPE,
            stderr=errors,
            text=True,
        ) as running,
    ):
        late = Timer(4 * PATIENCE / 1000, running.kill)
        late.start()
        try:
            yield running
        finally:
            late.cancel()
            running.kill()


def until(wanted: Path, pattern: str) -> list[Path]:
    """What has come there by then."""
    end = time.monotonic() + PATIENCE / 1000
    while not (found := list(wanted.rglob(pattern))):
        assert time.monotonic() < end, f"no {pattern}"
        time.sleep(0.05)  # another process writes it
    return found


def test_what_is_typed_in_an_offline_file_survives_a_kill_and_can_be_read_nowhere_without_its_key(
    small_database: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Not in a draft, the file's log, a temporary file, the program's log, a crash report, or on standard error."""
    around, file = tmp_path / "maskinen", tmp_path / "maskinen" / "HOME" / "hem.cwcase"
    file.parent.mkdir(parents=True)
    monkeypatch.setenv("CASEWORKER_FILE_PASSWORD", SECRET)
    with closing(open_office(str(small_database), "anna")) as anna:
        case = anna.cases.by_dnr(DNR).id
        anna.offline.take([DNR], Wanted(file, SECRET))
    with closing(open_office(str(file))) as home:
        home.cases.note(case, SAVED)

    with program(around, file, case, TYPED) as running:
        assert running.stdout is not None
        assert running.stdout.readline() == "typed\n"
        [draft] = until(around, "*.draft")
        running.kill()
    assert draft.stat().st_size > len(TYPED)
    written = [path for path in around.rglob("*") if path.is_file()]
    logs = [path for path in written if b"KeyError" in path.read_bytes()]
    assert around / "stderr" in logs
    assert len(logs) > 1, "the program's log tells of the mistake too"
    assert [path for path in written if any(word in path.read_bytes() for word in READABLE)] == []

    with program(around, file, case) as running:
        assert running.stdout is not None
        assert running.stdout.readline() == f"{TYPED}\n"
        assert running.wait(PATIENCE / 1000) == 0
    assert [
        path for path in around.rglob("*") if path.is_file() and any(w in path.read_bytes() for w in READABLE)
    ] == []
    with closing(open_office(str(file))) as home, home.desk.reading() as work:
        assert [note.text for note in work.notes.find()] == [SAVED]
