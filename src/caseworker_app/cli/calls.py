"""`call list | check | add`: calls as configuration."""

from __future__ import annotations

import argparse

from caseworker_app.cli.opening import opened
from caseworker_app.cli.output import complain, say, show_json, table
from caseworker_app.cli.parser import Verbs
from caseworker_app.domain.swedish import counted
from caseworker_app.errors import Rejected
from caseworker_app.settings import Settings

DONE, FINDINGS = 0, 1


def add_verbs(verbs: Verbs) -> None:
    group = verbs.group("call", "utlysningar som konfiguration")
    group.add("list", "medföljande och inlagda utlysningar", _list)
    group.add("check", "pröva en utlysnings mapp mot schemat", _check).add_argument("dir", metavar="MAPP")
    group.add("add", "lägg in en utlysning i databasen", _add).add_argument("name", metavar="NAMN-ELLER-MAPP")


def _list(given: argparse.Namespace) -> int:
    if given.db or Settings.load().database:
        with opened(given) as office:
            rows = office.calls.rows()
        found = [(r.key, r.title, str(r.version or "–"), str(r.unreviewed)) for r in rows]
    else:
        from caseworker_app.services.administration.calls import check, shipped

        found = [(key, check(key).title, "–", str(len(check(key).unreviewed))) for key in shipped()]
    if given.json:
        show_json({"calls": [{"id": k, "title": t, "version": v, "unreviewed": int(u)} for k, t, v, u in found]})
    else:
        table(("Id", "Utlysning", "Version", "Ej juridiskt granskat"), found)
    return DONE


def _check(given: argparse.Namespace) -> int:
    from caseworker_app.services.administration.calls import check

    try:
        call = check(given.dir)
    except Rejected as error:
        if given.json:
            show_json({"faults": [fault.text for fault in error.faults]})
        else:
            for fault in error.faults:
                complain(fault.text)
        return FINDINGS
    if given.json:
        show_json({"id": call.id, "faults": [], "unreviewed": list(call.unreviewed)})
        return DONE
    say(f"{call.id}: {call.title}. Inga fel.")
    for item in call.unreviewed:
        say(f"Ej juridiskt granskat: {item}")
    return DONE


def _add(given: argparse.Namespace) -> int:
    with opened(given) as office:
        added = office.calls.add(given.name)
    if given.json:
        show_json({"id": added.key, "version": added.version, "new": added.new, "unreviewed": list(added.unreviewed)})
        return DONE
    say(f"{added.title} ({added.key}), version {added.version}" + ("." if added.new else ", fanns redan."))
    if added.unreviewed:
        say(
            f"{counted(len(added.unreviewed), 'text är ej juridiskt granskad', 'texter är ej juridiskt granskade')}. Se dem med: caseworker call check {given.name}"
        )
    return DONE
