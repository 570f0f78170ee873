"""`demo`: a sample database with the 2020 call replayed from intake to letters."""

from __future__ import annotations

import argparse
import sys
import time
from pathlib import Path

from caseworker_app.cli.cases import tell
from caseworker_app.cli.opening import remember
from caseworker_app.cli.output import complain, say, show_json
from caseworker_app.cli.parser import Verbs
from caseworker_app.errors import Unusable

DONE, FINDINGS = 0, 1


class _Steps:
    """Tells on the error stream what is being done and how long it took."""

    def __init__(self) -> None:
        self._text = ""
        self._since = time.monotonic()

    def step(self, done: int, total: int, text: str) -> None:
        if text == self._text:
            return
        now = time.monotonic()
        if self._text:
            complain(f"  {self._text}: {now - self._since:.1f} s")
        self._text, self._since = text, now
        sys.stderr.flush()

    def cancelled(self) -> bool:
        return False


def add_verbs(verbs: Verbs) -> None:
    parser = verbs.add("demo", "exempel: utlysningen 2020 från ansökan till beslutsbrev", _demo)
    parser.add_argument("--headless", action="store_true", help="utan skärm: hela arbetsgången och breven som PDF")
    parser.add_argument("--out", metavar="MAPP", type=Path, help="breven skrivs i MAPP/letters")


def _demo(given: argparse.Namespace) -> int:
    if not given.headless:
        raise Unusable("Kör exemplet med: caseworker demo --headless --out MAPP")
    if given.out is None:
        raise Unusable("Ange var breven ska skrivas: caseworker demo --headless --out MAPP")
    from caseworker_app.sample import replay_sample

    database = given.db or str(given.out / "exempel.db")
    done = replay_sample(database, given.out / "letters", _Steps())
    remember(database)
    if given.json:
        show_json({**done.statistics.as_json(), "letters": done.letters, "database": database})
    else:
        tell(done.statistics)
        say(f"{done.letters} brev i {given.out / 'letters'}, databasen är {database}.")
    for dnr, text in done.failed:
        complain(f"{dnr}: {text}")
    return FINDINGS if done.failed else DONE
