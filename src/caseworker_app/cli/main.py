"""`caseworker`: reads the command line, runs one verb, turns every foreseen failure into a sentence and a code."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence

from caseworker_app import __version__
from caseworker_app.cli import window
from caseworker_app.cli.output import complain
from caseworker_app.cli.parser import WRONG_USE, Parser, Verbs
from caseworker_app.errors import CaseworkerError, LetterFailed, Unavailable

DONE, FINDINGS, SURROUNDINGS = 0, 1, 3


def parser() -> Parser:
    from caseworker_app.cli import (
        calls,
        cases,
        controls,
        databases,
        demo,
        disposal,
        export,
        imports,
        letters,
        offline,
        people,
        prints,
        publish,
        seals,
        servers,
    )

    made = Parser(
        prog="caseworker",
        description="Handläggning av statsbidrag: ansökningar, beslut, beslutsbrev och redovisningar.",
        epilog="Svarskod: 0 klart, 1 anmärkningar, 2 felaktig användning, 3 omgivningen (disk, databas, nät).",
    )
    made.add_argument("--version", action="version", version=f"caseworker {__version__}")
    verbs = Verbs(made)
    for module in (
        databases,
        calls,
        imports,
        cases,
        letters,
        seals,
        controls,
        export,
        disposal,
        prints,
        publish,
        people,
        servers,
        offline,
        demo,
    ):
        module.add_verbs(verbs)
    return made


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one verb; returns the exit code of the design."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    opening = window.wanted(sys.argv[1:] if arguments is None else arguments)
    if opening is not None:
        return window.show(opening)
    grammar = parser()
    given = grammar.parse_args(arguments)
    if not hasattr(given, "run"):
        grammar.print_help()
        return WRONG_USE
    try:
        code: int = given.run(given)
        sys.stdout.flush()
    except Unavailable as error:
        complain(error.text)
        return SURROUNDINGS
    except LetterFailed as error:
        complain(error.text)
        return FINDINGS
    except CaseworkerError as error:
        complain(error.text)
        return WRONG_USE
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return DONE
    except KeyboardInterrupt:
        complain("Avbrutet. Det som redan var sparat är kvar, inget är halvt gjort.")
        return SURROUNDINGS
    return code
