"""The program at offline work until it is killed, in a child made anew for each kill; one line for each commit.

A child that is told a statement says `mark` when it comes to it and waits there for its end; one that comes to its own
end says `over`, and after how many.
"""

from __future__ import annotations

import dataclasses
import itertools
import json
import os
import resource
import signal
import sys
from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any

from sqlalchemy import Engine, event

from caseworker_app.app import open_office
from caseworker_app.services.away.homecoming import Homecoming
from caseworker_app.services.away.offline import Offline
from caseworker_app.services.away.taking import Wanted
from caseworker_app.services.clock import SampleClock
from caseworker_app.services.office import Office
from tests.support.offline import MemoryKeys
from tests.support.rows import new_note

DAY = SampleClock(date(2020, 5, 19))


def say(line: str) -> None:
    os.write(1, f"{line}\n".encode())


Now = Callable[[], None]
COUNTED: list[None] = []


def now(at: int | None) -> None:
    """What the kill is about begins, and with it the count of statements."""

    def come(*_: object) -> None:
        COUNTED.append(None)
        if len(COUNTED) == at:
            say("mark")
            signal.pause()

    say("now")
    event.listen(Engine, "before_cursor_execute", come)


def opened(address: str, keys: dict[str, str], who: str = "") -> Office:
    held = MemoryKeys()
    held.held = keys
    return open_office(address, who, clock=DAY, keys=held)


def take(now: Now, keys: dict[str, str], shared: str, file: str) -> None:
    """The key is told first, as a keyring would keep it."""

    class Told(MemoryKeys):
        def keep(self, name: str, secret: str) -> bool:
            say(f"key {name} {secret}")
            return super().keep(name, secret)

    office = opened(shared, keys, "bo")
    now()
    Offline(office.desk, Told()).take(["DELMOS 2020/1", "DELMOS 2020/2"], Wanted(Path(file)))
    say("taken")


def work(now: Now, keys: dict[str, str], file: str, words: str) -> None:
    office = opened(file, keys)
    with office.desk.reading() as reading:
        case = reading.cases.find("dnr")[0]
    now()
    for number in itertools.count():
        office.cases.note(case.id, f"{words} {number}")
        say(f"{words} {number}")


def bring_back(now: Now, keys: dict[str, str], shared: str, file: str, stage: str) -> None:
    real, begun = getattr(Homecoming, stage), list[bool]()

    def telling(*given: Any) -> Any:
        if not begun:
            begun.append(True)
            now()
        return real(*given)

    home, office = opened(file, keys), opened(shared, keys, "bo")
    setattr(Homecoming, stage, telling)
    home.offline.bring_back(office.desk)
    say("done")


def crash(now: Now, keys: dict[str, str], file: str, words: str, folder: str) -> None:
    """Dies in C, as by a mistake of a driver, while what the file holds is at hand."""
    from caseworker_app.ui.crash import HardCrash  # Qt is loaded in this child alone

    HardCrash(Path(folder)).watch()
    say(f"core {resource.getrlimit(resource.RLIMIT_CORE)[0]}")
    office = opened(file, keys)
    with office.desk.work() as writing:
        now()
        note = dataclasses.replace(new_note(writing.cases.find("dnr")[0].id, words), author=office.desk.actor)
        writing.notes.add(note)
        os.kill(os.getpid(), signal.SIGSEGV)


WORK: dict[str, Callable[..., None]] = {"take": take, "work": work, "bring_back": bring_back, "crash": crash}


def main() -> None:
    """A line with what to do makes a child that says its number; the next line waits for its end."""
    while line := sys.stdin.readline():
        kind, at, *given = json.loads(line)
        child = os.fork()
        if child == 0:
            say(str(os.getpid()))
            WORK[kind](partial(now, at), *given)
            say(f"over {len(COUNTED)}")
            os._exit(0)
        sys.stdin.readline()
        os.waitpid(child, 0)
        say("ended")


if __name__ == "__main__":
    main()
