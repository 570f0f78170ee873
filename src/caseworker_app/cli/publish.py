"""`publish`: the list of granted bodies for the web, and the yearly list of cases not decided."""

from __future__ import annotations

import argparse
from pathlib import Path

from caseworker_app.cli.opening import opened
from caseworker_app.cli.output import say, show_json
from caseworker_app.cli.parser import Verbs
from caseworker_app.domain.swedish import counted

DONE = 0


def add_verbs(verbs: Verbs) -> None:
    parser = verbs.add("publish", "skriv listan över beviljade bidrag som CSV, XLSX och webbsida", _publish)
    which = parser.add_mutually_exclusive_group(required=True)
    which.add_argument("--call", metavar="UTLYSNING", default="")
    which.add_argument(
        "--undecided",
        metavar="ÅR",
        type=int,
        help="i stället förteckningen över ärenden som inte var avgjorda när året slutade (29 § myndighetsförordningen)",
    )
    parser.add_argument("--out", metavar="MAPP", type=Path, required=True)


def _publish(given: argparse.Namespace) -> int:
    from caseworker_app.domain.publishing import Move

    if given.undecided is not None:
        return _undecided(given)
    with opened(given) as office:
        done = office.published.publish(given.call, given.out)
    listed = done.listed
    if given.json:
        show_json(
            {
                "call": listed.call.id,
                "number": listed.number,
                "date": listed.day,
                "recipients": len(listed.lines),
                "recipients_by_group": {t.id: len(listed.of_track(t.id)) for t in listed.call.tracks},
                "sum_granted": listed.amount,
                "protected": listed.protected,
                "since": listed.since,
                "changes": {move.name.lower(): listed.count(move) for move in Move},
                "files": [path.name for path in done.files],
            }
        )
        return DONE
    say(f"Lista {listed.number}, {listed.day}: {len(listed.lines)} mottagare, {listed.amount}.")
    if listed.since is not None:
        counts = ", ".join(f"{listed.count(move)} {move.value}" for move in Move)
        say(f"Sedan listan {listed.since}: {counts}.")
    for path in done.files:
        say(str(path))
    return DONE


def _undecided(given: argparse.Namespace) -> int:
    with opened(given) as office:
        held, files = office.undecided.write(given.undecided, given.out)
    if given.json:
        cases = [{"dnr": x.dnr, "arrived": x.arrived, "applicant": x.applicant} for x in held.lines]
        show_json({"year": held.year, "due": held.due, "cases": cases, "files": [path.name for path in files]})
        return DONE
    say(
        f"{counted(len(held.lines), 'ärende var inte avgjort', 'ärenden var inte avgjorda')} när {held.year} slutade. Lämnas senast {held.due}."
    )
    for path in files:
        say(str(path))
    return DONE
