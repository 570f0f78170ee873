"""kill -9 while cases are taken, worked on, pushed and pulled; a file full, gone, damaged or on a wrong clock."""

from __future__ import annotations

import contextlib
import dataclasses
import json
import os
import random
import shutil
import signal
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from caseworker_app.errors import CaseworkerError, Surroundings, Unavailable
from caseworker_app.services.away.offline import Offline
from caseworker_app.services.away.taking import Wanted
from caseworker_app.services.clock import SampleClock
from caseworker_app.services.office import Office
from caseworker_app.sync import casefile
from caseworker_app.ui import crash
from tests.faults.sizes import FULL, KILLS
from tests.support.away import DAY, FILES, Home
from tests.support.disk import files_up_to
from tests.support.offline import MemoryKeys
from tests.support.rows import new_note

EACH = max(KILLS // 20, 2)
MIDWAY = EACH // 2  # kills at a statement, which never come too late
WORKING = 60  # statements
IN_MEMORY = 2  # as SQLite counts where temporary tables are
CANARY = "Kanariefågeln sjöng i Ängsholm"
WORDS = (CANARY.encode(), "Ängsholm".encode(), b"SQLite format")
DNRS = ("DELMOS 2020/1", "DELMOS 2020/2")


class Victims:
    """A process that makes the children that are killed; it has loaded the program once for them all."""

    def __init__(self, temporary: Path) -> None:
        self.temporary = temporary
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.sync.victim"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            env=os.environ | {"TMPDIR": str(temporary), "SQLITE_TMPDIR": str(temporary)},
        )
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._in, self._out = self._process.stdin, self._process.stdout

    def killed(self, at: float | None, kind: str, *told: object) -> list[str]:
        """Kill the work at a statement, or so many seconds after it says `now`, or let it end by itself; returns what it
        had said, with `over` last when it was not killed."""
        number = at if isinstance(at, int) else 0
        self._say(json.dumps([kind, None if at is None else number, *told]))
        child, said = int(self._out.readline()), []
        while not (line := self._out.readline().strip()).startswith(("over ", "mark" if number else "now")):
            said += [line] * (line != "now")
        if at is not None and not line.startswith("over "):
            time.sleep(at - number)  # the moment of the kill is the test's input
            with contextlib.suppress(ProcessLookupError):
                os.kill(child, signal.SIGKILL)
        said += [line] * line.startswith("over ")
        self._say("")
        while (line := self._out.readline().strip()) != "ended":
            said.append(line)
        return said

    def length(self, kind: str, *told: object) -> int:
        """How many statements that work is, after which it is done."""
        said = self.killed(None, kind, *told)
        return int(said[-1].removeprefix("over "))

    def _say(self, line: str) -> None:
        self._in.write(line + "\n")
        self._in.flush()

    def close(self) -> None:
        self._in.close()
        self._process.wait()
        self._out.close()


@pytest.fixture(scope="module")
def victims(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Victims]:
    made = Victims(tmp_path_factory.mktemp("tillfälligt"))
    yield made
    made.close()


def over(said: list[str]) -> bool:
    return said[-1:] != [] and said[-1].startswith("over ")


def moment(chance: random.Random, turn: int, length: int) -> float:
    """A statement of the work; at full length every second time a moment by the clock, which may fall anywhere."""
    return chance.uniform(0.01, 0.5) if FULL and turn % 2 else chance.randint(1, length)


def readable(folder: Path) -> list[Path]:
    """Files beside the offline files in which something can be read without the key."""
    found = [path for path in folder.iterdir() if ".cwcase" in path.name and path.is_file()]
    assert found
    return [path for path in found if any(word in path.read_bytes() for word in (*WORDS, b"create table"))]


def left(folder: Path) -> list[Path]:
    """Files in which what only the offline file holds can be read."""
    return [path for path in folder.rglob("*") if path.is_file() and any(word in path.read_bytes() for word in WORDS)]


def test_a_killed_take_leaves_a_whole_file_or_none(home: Home, victims: Victims) -> None:
    chance, killed = random.Random(1), 0
    length = victims.length("take", {}, str(home.shared), str(home.place / "hel.cwcase"))
    for turn in range(EACH):
        path = home.place / f"ny-{turn}.cwcase"
        said = victims.killed(moment(chance, turn, length), "take", {}, str(home.shared), str(path))
        killed += not over(said)
        assert path.exists() or "taken" not in said
        assert readable(home.place) == []
        assert left(victims.temporary) == []
        if path.exists():
            keys = MemoryKeys()
            keys.held = dict(line.split()[1:] for line in said if line.startswith("key "))
            home.keys.held |= keys.held
            file = home.file(0, path.name)
            assert file.offline.status().cases == DNRS
            assert not [fault for fault in file.databases.verify().faults if "kedja" in fault]
            file.close()
    assert killed >= MIDWAY
    assert home.offices["anna"].databases.verify().faults == ()


def test_no_acknowledged_work_in_a_file_is_lost(home: Home, victims: Victims) -> None:
    chance, said = random.Random(2), []
    home.files[0].close()
    for turn in range(EACH):
        words = f"{CANARY} {turn}"
        said += victims.killed(moment(chance, turn, WORKING), "work", home.keys.held, str(home.place / FILES[0]), words)
        assert readable(home.place) == []
        assert left(victims.temporary) == []
    home.files[0] = home.file(0)
    home.back(0)
    with home.offices["anna"].desk.reading() as work:
        there = [note.text for note in work.notes.find(case_id=home.cases[0])]
    assert said
    assert set(said) <= set(there)
    assert len(set(there)) == len(there)
    assert not [fault for fault in home.files[0].databases.verify().faults if "kedja" in fault]


@pytest.mark.parametrize("stage", ["_push", "_pull"])
def test_a_killed_return_is_taken_up_again(home: Home, victims: Victims, stage: str) -> None:
    chance, texts, killed = random.Random(stage), [], 0
    where = str(home.shared), str(home.place / FILES[0]), stage
    home.files[0].cases.note(home.cases[0], "Först")
    texts.append("Först")
    home.files[0].close()
    length = victims.length("bring_back", home.keys.held, *where)
    home.files[0] = home.file(0)
    for turn in range(EACH):
        notes = (home.files[0].cases.note(home.cases[n % 2], f"{CANARY} {turn} {n}") for n in range(10))
        texts += [note.text for note in notes]
        home.offices["anna"].cases.note(home.cases[0], f"Under tiden {turn}")
        texts.append(f"Under tiden {turn}")
        home.files[0].close()
        killed += not over(victims.killed(moment(chance, turn, length), "bring_back", home.keys.held, *where))
        assert readable(home.place) == []
        assert left(victims.temporary) == []
        home.files[0] = home.file(0)
    home.back(0)
    for office in (home.offices["anna"], home.files[0]):
        with office.desk.reading() as work:
            assert sorted(note.text for note in work.notes.find()) == sorted(texts)
    assert killed >= MIDWAY
    assert home.files[0].offline.status().pending == 0
    assert home.offices["anna"].databases.verify().faults == ()


def test_neither_temporary_files_nor_a_crash_report_hold_what_the_file_holds(home: Home, tmp_path: Path) -> None:
    """A mistake of ours in the middle of work on a text."""
    log = crash.start_log(tmp_path / "hem för loggen")

    def mistaken() -> None:
        with home.files[0].desk.work() as work:
            assert work.connection.exec_driver_sql("pragma temp_store").scalar() == IN_MEMORY
            work.notes.add(dataclasses.replace(new_note(home.cases[0], CANARY), author="bo"))
            raise KeyError(CANARY)

    with pytest.raises(KeyError) as caught:
        mistaken()
    told = crash.report(caught.value)
    crash.log.error("%s", told)
    crash.log.removeHandler(crash.log.handlers[-1])
    assert CANARY not in told
    assert told in log.read_text(encoding="utf-8")
    assert left(log.parent) == []


def test_the_last_words_of_a_hard_crash_hold_nothing_of_the_file(home: Home, victims: Victims, tmp_path: Path) -> None:
    """Nor is memory written to the disk, where the key would be read too."""
    home.files[0].cases.note(home.cases[0], CANARY)
    home.files[0].close()
    folder = tmp_path / "hem för loggen"
    said = victims.killed(None, "crash", home.keys.held, str(home.place / FILES[0]), f"{CANARY} igen", str(folder))
    home.files[0] = home.file(0)
    assert said == ["core 0"]
    words = (folder / "hard-crash.log").read_text(encoding="utf-8")
    assert "Segmentation fault" in words
    assert "victim.py" in words
    assert left(folder) == []
    assert left(victims.temporary) == []
    assert readable(home.place) == []


def test_without_room_nothing_is_half_taken_saved_or_returned(home: Home) -> None:
    offline, path = Offline(home.offices["bo"].desk, home.keys), home.place / "ny.cwcase"
    before = home.offices["anna"].offline.away()
    for size in (0, 4096, 200_000):
        with files_up_to(size), pytest.raises(Unavailable) as caught:
            offline.take(DNRS, Wanted(path))
        assert caught.value.kind is Surroundings.FULL
    assert not list(home.place.glob("ny.cwcase*"))
    assert home.offices["anna"].offline.away() == before
    with files_up_to(4096), pytest.raises(Unavailable) as caught:
        home.files[0].cases.note(home.cases[0], "Lång text. " * 20_000)
    assert caught.value.kind is Surroundings.FULL
    note = home.files[0].cases.note(home.cases[0], "Nu finns det plats. " * 500)
    with files_up_to(4096), pytest.raises(Unavailable):
        home.back(0)
    home.back(0)
    with home.offices["anna"].desk.reading() as work:
        assert [held.text for held in work.notes.find()] == [note.text]
    assert offline.take(DNRS, Wanted(path)).cases == DNRS


def test_a_stick_that_is_pulled_out_is_told_and_keeps_what_was_saved(home: Home) -> None:
    file, path = home.files[0], home.place / FILES[0]
    file.cases.note(home.cases[0], "Innan.")
    away = home.place / "ute"
    away.mkdir()
    for part in home.place.glob(f"{FILES[0]}*"):
        part.rename(away / part.name)
    for _ in range(2):
        with pytest.raises(Unavailable, match="Sitter minnet") as caught:
            file.cases.note(home.cases[0], "Ut i tomma luften.")
        assert caught.value.kind is Surroundings.FILE
        assert not path.exists()
    for part in away.iterdir():
        shutil.copy(part, home.place / part.name)
    file.cases.note(home.cases[0], "Efteråt.")
    home.back(0)
    with home.offices["anna"].desk.reading() as work:
        assert [note.text for note in work.notes.find("written_at")] == ["Innan.", "Efteråt."]


def test_clocks_a_day_wrong_change_nothing_but_the_times_told(home: Home) -> None:
    for number, days in ((0, 1), (1, -1)):
        home.files[number].desk.store.engine.dispose()
        home.clock = SampleClock(DAY + timedelta(days=1 + days))
        home.files[number] = home.file(number)
    note = home.files[0].cases.note(home.cases[0], "Med fel klocka.")
    for number, phone in ((0, "08-1"), (1, "08-2")):
        with home.files[number].desk.work() as work:
            [applicant] = work.applicants.find(case_id=home.cases[0])
            work.applicants.change(applicant.id, phone=phone)
            work.commit()
        home.back(number)
    [conflict] = home.files[1].offline.status().conflicts
    assert [(side.mine, side.theirs) for side in conflict.sides] == [("08-2", "08-1")]
    with home.offices["anna"].desk.reading() as work:
        assert [(held.text, held.signed_at) for held in work.notes.find()] == [(note.text, note.signed_at)]
    assert home.offices["anna"].databases.verify().faults == ()


def test_a_damaged_byte_is_told_and_never_read_as_something_else(home: Home) -> None:
    """In its name, in the proof of its key and in its pages it is damaged, and its key is not blamed."""
    home.files[0].cases.note(home.cases[0], CANARY)
    sound = held_in(home.files[0])
    home.files[0].close()
    whole, path, chance = (home.place / FILES[0]).read_bytes(), home.place / "skadad.cwcase", random.Random(3)
    told: Counter[range] = Counter()
    for turn in range(EACH * 10):
        made, place = bytearray(whole), PLACES[turn % len(PLACES)]
        made[chance.randrange(place.start, min(place.stop, len(made)))] ^= 1 << chance.randrange(8)
        path.write_bytes(made)
        try:
            with closing(home.file(0, path.name)) as file:
                assert place is PAGES, "a key that is not proven opened the file"
                assert held_in(file) == sound
        except CaseworkerError as error:
            assert "är skadad" in error.text  # noqa: PT017  # which damage was told
            told[place] += 1
    each = Counter(PLACES[turn % len(PLACES)] for turn in range(EACH * 10))
    assert (told[NAMED], told[PROOF]) == (each[NAMED], each[PROOF])
    assert told[PAGES]


NAMED, PROOF, PAGES = range(casefile.NAME), range(casefile.NAME, casefile.MARK), range(casefile.MARK, 2**40)
PLACES = NAMED, PROOF, PAGES


def held_in(file: Office) -> list[object]:
    with file.desk.reading() as work:
        return [work.notes.find(), work.answers.find("id"), work.completion_items.find("id")]
