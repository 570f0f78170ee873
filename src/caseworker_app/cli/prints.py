"""`print`: frozen letters to a printer, one job each; `printers`: which there are."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from caseworker_app.cli.opening import opened
from caseworker_app.cli.output import complain, say, show_json, table
from caseworker_app.cli.parser import Verbs
from caseworker_app.cli.progress import Counting
from caseworker_app.domain.swedish import counted

if TYPE_CHECKING:
    from caseworker_app.services.sending.prints import PrintReport

DONE, FINDINGS = 0, 1


def add_verbs(verbs: Verbs) -> None:
    parser = verbs.add("print", "skriv ut färdiga brev på en skrivare, ett jobb per brev", _print)
    which = parser.add_mutually_exclusive_group(required=True)
    which.add_argument("--round", metavar="OMGÅNG", default="", help="beslutsdagen, eller dag/sökandegrupp")
    which.add_argument("--case", metavar="DNR", nargs="+", default=[], help="det senaste brevet i varje ärende")
    parser.add_argument("--printer", metavar="SKRIVARE", required=True, help="namnet som caseworker printers visar")
    parser.add_argument("--copies", metavar="ANTAL", type=int, default=1)
    parser.add_argument("--duplex", action="store_true", help="på båda sidor av arket")
    parser.add_argument("--pages", metavar="SIDOR", default="", help="till exempel 1 eller 1-2,4 (annars alla)")
    parser.add_argument("--call", metavar="UTLYSNING", default="")
    verbs.add("printers", "visa skrivarna och vad som hindrar dem", _printers)


def _print(given: argparse.Namespace) -> int:
    from caseworker_app.printing.service import PageRanges
    from caseworker_app.services.sending.outgoing import Selection
    from caseworker_app.services.sending.prints import PrintOrder

    order = PrintOrder(
        printer=given.printer, copies=given.copies, duplex=given.duplex, pages=PageRanges.parse(given.pages)
    )
    with opened(given) as office, Counting() as progress:
        report = office.prints.run(Selection(given.round, tuple(given.case), given.call), order, progress)
    if given.json:
        show_json(_as_json(report))
    else:
        say(f"{counted(len(report.printed), 'brev utskrivet', 'brev utskrivna')} på {given.printer}.")
    for one in report.failed:
        complain(f"{one.dnr} ({one.file}): {one.reason}")
    if report.unsent:
        complain(f"Inte skickade till skrivaren: {', '.join(report.unsent)}.")
    return FINDINGS if report.failed or report.unsent else DONE


def _as_json(report: PrintReport) -> dict[str, object]:
    return {
        "printed": [{"dnr": one.dnr, "file": one.file, "job": one.job} for one in report.printed],
        "failed": [{"dnr": one.dnr, "file": one.file, "reason": one.reason} for one in report.failed],
        "unsent": list(report.unsent),
        "stopped": report.stopped,
    }


def _printers(given: argparse.Namespace) -> int:
    from caseworker_app.printing.here import this_machine

    found = this_machine().printers()
    if given.json:
        keys = ("name", "description", "duplex", "accepting", "trouble", "default")
        show_json({"printers": [{key: getattr(one, key) for key in keys} for one in found]})
    elif not found:
        say("Inga skrivare är inlagda. Lägg in en i systemets skrivarinställningar.")
    else:
        rows = [
            (
                one.name,
                one.description,
                "ja" if one.duplex else "nej",
                one.trouble or "klar" * one.accepting or "stängd",
            )
            for one in found
        ]
        table(("Skrivare", "Beskrivning", "Dubbelsidigt", "Läge"), rows)
    return DONE
