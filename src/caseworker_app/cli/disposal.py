"""`disposal`: what may be disposed of by the call's rules, proposed by one person and carried out by another."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from caseworker_app.cli.opening import opened
from caseworker_app.cli.output import say, show_json
from caseworker_app.cli.parser import Verbs

if TYPE_CHECKING:
    from caseworker_app.domain.records.disposals import Disposal

DONE = 0


def add_verbs(verbs: Verbs) -> None:
    group = verbs.group("disposal", "gallring efter utlysningens regler")
    listing = group.add("list", "vad som får gallras i dag, och vad som har gallrats", _list)
    propose = group.add("propose", "föreslå gallring; en annan person verkställer", _propose)
    propose.add_argument("rule", metavar="REGEL")
    propose.add_argument("reason", metavar="SKÄL")
    execute = group.add("execute", "verkställ en gallring som någon annan har föreslagit", _execute)
    execute.add_argument("number", metavar="NUMMER", type=int)
    for one in (listing, propose, execute):
        one.add_argument("--call", metavar="UTLYSNING", required=True)


def _list(given: argparse.Namespace) -> int:
    with opened(given) as office:
        due, past = office.disposals.due(given.call), office.disposals.of(given.call)
    if given.json:
        rules = [
            {
                "rule": one.rule.id,
                "authority": one.rule.authority,
                "reviewed": one.rule.reviewed,
                "items": [item.source for item in one.items],
            }
            for one in due
        ]
        show_json({"due": rules, "disposals": [_plain(one) for one in past]})
        return DONE
    for one in due:
        mark = "" if one.rule.reviewed else ", ej juridiskt granskad"
        say(f"{one.rule.id}: {one.rule.title} ({one.rule.authority}{mark}): {len(one.items)} får gallras")
        for item in one.items:
            say(f"  {item.source}, avgjord {item.settled}")
    for held in past:
        state = f"verkställd av {held.executed_by}" if held.executed_by else "väntar på att en annan verkställer"
        say(f"Gallring {held.number}: {len(held.items)} av {held.rule}, föreslagen av {held.proposed_by}, {state}")
    return DONE


def _propose(given: argparse.Namespace) -> int:
    with opened(given) as office:
        made = office.disposals.propose(given.call, given.rule, given.reason)
    return _told(
        given, made, f"Gallring {made.number} är föreslagen: {len(made.items)}. En annan person verkställer den."
    )


def _execute(given: argparse.Namespace) -> int:
    with opened(given) as office:
        made = office.disposals.execute(given.call, given.number)
    return _told(given, made, f"Gallring {made.number} är verkställd: {len(made.items)}.")


def _told(given: argparse.Namespace, held: Disposal, sentence: str) -> int:
    if given.json:
        show_json(_plain(held))
    else:
        say(sentence)
    return DONE


def _plain(held: Disposal) -> dict[str, object]:
    return {
        "number": held.number,
        "rule": held.rule,
        "authority": held.authority,
        "items": [one["source"] for one in held.items],
        "proposed_by": held.proposed_by,
        "executed_by": held.executed_by,
        "executed_at": held.executed_at,
    }
