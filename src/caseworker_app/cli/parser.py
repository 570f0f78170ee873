"""The command line's grammar: what every verb takes, and wrong use told in one Swedish sentence."""

from __future__ import annotations

import argparse
import re
from collections.abc import Callable
from typing import Any, NoReturn

WRONG_USE = 2

_SENTENCES = (
    (re.compile(r"the following arguments are required: (.*)"), "Det saknas: {0}."),
    (re.compile(r"unrecognized arguments: (.*)"), "Okända argument: {0}."),
    (
        re.compile(r"argument (.*?): invalid choice: (.*?) \(choose from (.*)\)"),
        "{1} går inte att välja; välj bland {2}.",
    ),
    (re.compile(r"argument (.*?): expected one argument"), "{0} behöver ett värde efter sig."),
    (re.compile(r"argument (.*?): expected at least one argument"), "{0} behöver minst ett värde efter sig."),
    (re.compile(r"argument (.*?): not allowed with argument (.*)"), "{0} går inte att använda tillsammans med {1}."),
    (re.compile(r"one of the arguments (.*) is required"), "Ange något av {0}."),
    (re.compile(r"ambiguous option: (.*) could match (.*)"), "{0} är inte entydigt; det kan vara {1}."),
    (re.compile(r"argument (.*?): ignored explicit argument (.*)"), "{0} tar inget värde."),
    (re.compile(r"argument (.*?): invalid .* value: (.*)"), "{1} går inte att använda som {0}."),
)


class Parser(argparse.ArgumentParser):
    """Says what is wrong in Swedish and leaves with 2."""

    def error(self, message: str) -> NoReturn:
        sentence = f"Kommandot gick inte att förstå ({message})."
        for pattern, form in _SENTENCES:
            found = pattern.fullmatch(message)
            if found:
                sentence = form.format(*found.groups())
                break
        self.exit(WRONG_USE, f"{sentence} Se {self.prog} --help.\n")


def common() -> Parser:
    """What may follow every verb."""
    parent = Parser(add_help=False)
    parent.add_argument(
        "--db", metavar="DB", default="", help="databasfil eller postgresql://-adress (annars den senaste)"
    )
    parent.add_argument("--user", metavar="NAMN", default="", help="vem som handlar (annars operativsystemets konto)")
    parent.add_argument("--json", action="store_true", help="skriv ett JSON-objekt på standard ut och inget annat")
    return parent


Verb = Callable[[argparse.Namespace], int]


class Verbs:
    """Collects verbs; each gets the common options and the function that runs it."""

    def __init__(self, parser: Parser) -> None:
        self._sub = parser.add_subparsers(dest="verb", metavar="KOMMANDO", title="kommandon", parser_class=Parser)
        self._common = common()

    def add(self, name: str, help_: str, run: Verb) -> argparse.ArgumentParser:
        parser: Any = self._sub.add_parser(name, help=help_, description=help_, parents=[self._common])
        parser.set_defaults(run=run)
        return parser  # type: ignore[no-any-return]  # argparse types the sub-parser action loosely

    def group(self, name: str, help_: str) -> Verbs:
        """A verb with verbs of its own, e.g. `call list`."""
        parser = self._sub.add_parser(name, help=help_, description=help_)
        inner = object.__new__(Verbs)
        inner._sub = parser.add_subparsers(
            dest="action", metavar="GÖR", title="gör", parser_class=Parser, required=True
        )
        inner._common = self._common
        return inner
