"""`letters`: the frozen letters as files."""

from __future__ import annotations

import argparse
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from caseworker_app.cli.opening import opened
from caseworker_app.cli.output import complain, say, show_json
from caseworker_app.cli.parser import Verbs
from caseworker_app.cli.progress import Counting
from caseworker_app.errors import Unusable

if TYPE_CHECKING:
    from caseworker_app.services.office import Office
    from caseworker_app.services.ports import Progress
    from caseworker_app.services.sending.batches import Batch

DONE, FINDINGS = 0, 1
EXTRAS = (
    ("--print-file", "dessutom en fil att skriva ut, där varje brev börjar på ett nytt ark"),
    ("--addresses", "dessutom adresslistan som CSV"),
    ("--mail", "dessutom ett e-postutkast (.eml) per brev, med brevet bifogat"),
)


def add_verbs(verbs: Verbs) -> None:
    parser = verbs.add("letters", "skriv ut beslutsbrev som PDF-filer", _letters)
    which = parser.add_mutually_exclusive_group(required=True)
    which.add_argument("--round", metavar="OMGÅNG", default="", help="beslutsdagen, eller dag/sökandegrupp")
    which.add_argument("--case", metavar="DNR", default="")
    which.add_argument("--test-page", action="store_true", help="en provsida för fönsterkuvert (ange --call)")
    parser.add_argument("--out", metavar="MAPP", type=Path, required=True)
    parser.add_argument("--call", metavar="UTLYSNING", default="")
    parser.add_argument("--draft", action="store_true", help="utkast till beslut som inte är fattade, märkta Utkast")
    for name, help_ in EXTRAS:
        parser.add_argument(name, action="store_true", help=help_)


def _test_page(given: argparse.Namespace) -> int:
    if not given.call:
        raise Unusable("Ange utlysningen vars brev provsidan gäller, till exempel: --call delmos-2020")
    with opened(given) as office:
        path = office.batches.test_page(given.call, given.out)
    if given.json:
        show_json({"file": path.name})
    else:
        say(f"{path}. Skriv ut den i verklig storlek, vik och lägg den i kuvertet.")
    return DONE


def _letters(given: argparse.Namespace) -> int:
    if given.test_page:
        return _test_page(given)
    with opened(given) as office, Counting() as progress:
        if given.draft:
            done = _Done(files=office.letters.export_drafts(given.out, **_drafts(given)))
        else:
            done = _made(office, given, progress)
    if given.json:
        failed = [{"dnr": dnr, "reason": text} for dnr, text in done.failed]
        show_json(
            {
                "letters": len(done.files),
                "files": [path.name for path in done.files],
                "more": [path.name for path in done.more],
                "failed": failed,
            }
        )
    else:
        say(f"{len(done.files)} brev i {given.out}.")
        mails = [path for path in done.more if path.suffix == ".eml"]
        for path in done.more:
            if path not in mails:
                say(f"Dessutom: {path.name}")
        if mails:
            say(f"Dessutom: {len(mails)} e-postutkast (.eml)")
    for dnr, text in done.failed:
        complain(f"{dnr}: {text}")
    return FINDINGS if done.failed else DONE


@dataclass
class _Done:
    """Letters written, other files beside them, and what failed as (diary number, sentence)."""

    files: list[Path] = field(default_factory=list)
    more: list[Path] = field(default_factory=list)
    failed: list[tuple[str, str]] = field(default_factory=list)

    def add(self, batch: Batch, into: list[Path]) -> None:
        into += batch.written
        self.failed += [(one.dnr, f"{one.file}: {one.reason}") for one in batch.failed]
        if batch.stopped:
            raise KeyboardInterrupt  # told and coded as any Ctrl-C


def _drafts(given: argparse.Namespace) -> dict[str, str]:
    return {"dnr": given.case, "wanted": given.round, "call_key": given.call}


def _made(office: Office, given: argparse.Namespace, progress: Progress) -> _Done:
    """What is missing is made, then everything asked for is written; a failing letter never stops the others."""
    from caseworker_app.services.sending.outgoing import Selection

    made = office.letters.make(given.call, progress)
    done = _Done(failed=[(one.dnr, one.reason) for one in made.failed])
    chosen = Selection(given.round, (given.case,) if given.case else (), given.call)
    if given.case:
        done.files += office.letters.export_case(given.case, given.out)
    else:
        done.add(office.batches.files(chosen, given.out, progress), done.files)
    if given.print_file:
        done.add(office.batches.print_file(chosen, given.out, progress), done.more)
    if given.addresses:
        done.more.append(office.batches.addresses(chosen, given.out))
    if given.mail:
        done.add(office.batches.mails(chosen, given.out, progress), done.more)
    return done
