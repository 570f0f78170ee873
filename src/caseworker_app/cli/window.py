"""`caseworker` without a verb, and `demo` with a screen: the application. Loads nothing that a first picture can wait for."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence

from caseworker_app.cli.output import complain
from caseworker_app.cli.parser import Parser

SURROUNDINGS = 3
CASE_FILE = ".cwcase"  # an offline file is opened by the system with the program and its name alone
_NOT_HERE = {"-h", "--help", "--version", "--headless", "--out", "--json"}


def wanted(arguments: Sequence[str]) -> argparse.Namespace | None:
    """What the window is to open; None when a verb is meant."""
    if any(word.partition("=")[0] in _NOT_HERE for word in arguments):
        return None
    grammar = Parser(prog="caseworker", add_help=False)
    grammar.add_argument("verb", nargs="?", default="")
    grammar.add_argument("--db", default="")
    grammar.add_argument("--user", default="")
    given, rest = grammar.parse_known_args(arguments)
    if given.verb.lower().endswith(CASE_FILE) and not given.db:
        given.db, given.verb = given.verb, ""
    return given if not rest and given.verb in ("", "demo") else None


def show(given: argparse.Namespace) -> int:
    """Open the window and stay until it is closed."""
    if not has_screen():
        complain(
            "Programmet behöver en skärm, och ingen finns här. Kör exemplet utan skärm: "
            "caseworker demo --headless --out MAPP. Kommandon: caseworker --help"
        )
        return SURROUNDINGS
    from caseworker_app.ui.early import catch

    catch()
    from caseworker_app.ui.ground import Wanted
    from caseworker_app.ui.start import run

    return run(Wanted(given.db, given.user, sample=given.verb == "demo"))


def has_screen() -> bool:
    """Whether Qt has somewhere to draw; on Windows and macOS always."""
    if sys.platform in ("win32", "darwin") or os.environ.get("QT_QPA_PLATFORM"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
