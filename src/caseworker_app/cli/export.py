"""`export`: one case whole as a folder; a folder that is there is read back."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from caseworker_app.cli.opening import opened
from caseworker_app.cli.output import complain, say, show_json
from caseworker_app.cli.parser import Verbs
from caseworker_app.cli.progress import Counting
from caseworker_app.domain.swedish import counted
from caseworker_app.errors import Unusable

if TYPE_CHECKING:
    from caseworker_app.services.archiving.archive_index import Checked

DONE, FINDINGS = 0, 1


def add_verbs(verbs: Verbs) -> None:
    parser = verbs.add("export", "ett ärende i sin helhet som en mapp, eller läs tillbaka en sådan mapp", _export)
    parser.add_argument("dnr", metavar="DNR", nargs="?", default="")
    parser.add_argument("--out", metavar="MAPP", type=Path, default=Path())
    parser.add_argument("--mask", action="store_true", help="en kopia för utlämnande: personuppgifter är överstrukna")
    parser.add_argument(
        "--hand-out", metavar="NR", type=int, nargs="+", default=[],
        help="med --mask: handlingar som är prövade och lämnas ut som de kom in; övriga filer står i index med sin hash",
    )  # fmt: skip
    parser.add_argument("--check", metavar="MAPP", type=Path, help="läs tillbaka en exporterad mapp; ändrar inget")


def _export(given: argparse.Namespace) -> int:
    if given.check is not None:
        from caseworker_app.services.archiving.archive_index import check

        return _told(given, check(given.check), newer=False)
    if not given.dnr:
        raise Unusable("Ange ärendets diarienummer, eller --check och mappen som ska läsas.")
    if given.hand_out and not given.mask:
        raise Unusable("--hand-out gäller en maskad kopia; lägg till --mask.")
    with opened(given) as office, Counting() as progress:
        found = office.archive_copies.write(given.dnr, given.out, progress, mask=given.mask, hand_out=given.hand_out)
        newer = office.archive_copies.newer(found)
    return _told(given, found, newer=newer)


def _told(given: argparse.Namespace, found: Checked, *, newer: bool) -> int:
    if given.json:
        show_json(
            {
                "dnr": found.about.dnr,
                "folder": found.folder,
                "files": found.files,
                "omitted": found.omitted,
                "masked": found.about.masked,
                "whole": not found.faults,
                "newer": newer,
                "faults": list(found.faults),
            }
        )
    else:
        say(f"{found.folder}: {counted(found.files, 'fil', 'filer')}, {'skadad' if found.faults else 'hel'}.")
        if found.omitted:
            say(
                f"{counted(found.omitted, 'handling är utelämnad och', 'handlingar är utelämnade och')} står i index.csv."
            )
        if newer:
            say("Ärendet har ändrats sedan mappen skrevs. Flytta mappen och exportera igen.")
    for fault in found.faults:
        complain(fault)
    return FINDINGS if found.faults else DONE
