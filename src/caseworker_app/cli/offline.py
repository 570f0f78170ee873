"""`offline take`, `status`, `return`, `key`, `recover`: cases taken along in an encrypted file and brought back."""

from __future__ import annotations

import argparse
import os
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from caseworker_app.cli.opening import opened
from caseworker_app.cli.output import complain, say, show_json
from caseworker_app.cli.parser import Verbs
from caseworker_app.cli.progress import Counting
from caseworker_app.domain.swedish import counted, natural
from caseworker_app.errors import Unusable
from caseworker_app.services.away.at_hand import TakenFile, remember
from caseworker_app.settings import FILE_PASSWORD, home

if TYPE_CHECKING:
    from caseworker_app.services.away.conflicts import Conflict
    from caseworker_app.services.away.homecoming import Brought
    from caseworker_app.services.away.offline import FileStatus
    from caseworker_app.services.casework.clashes import Side
    from caseworker_app.services.office import Office

DONE, FINDINGS = 0, 1
_FILE = "offlinefilen (*.cwcase)"


def add_verbs(verbs: Verbs) -> None:
    group = verbs.group("offline", "ta med ärenden i en krypterad fil och lämna tillbaka dem")
    take = group.add("take", f"ta med ärenden; lösenord i {FILE_PASSWORD} om filen ska öppnas på annan dator", _take)
    take.add_argument("dnr", metavar="DNR", nargs="+")
    take.add_argument("--out", metavar="FIL", required=True, type=Path, help=_FILE)
    take.add_argument("--until", metavar="DAG", type=_day, default=None, help="när du räknar med att lämna tillbaka")
    take.add_argument("--no-attachments", action="store_true", help="lämna kvar bilagornas innehåll")
    group.add("status", "vad en offlinefil innehåller och vad som inte är lämnat tillbaka", _status).add_argument(
        "file", metavar="FIL", type=Path, help=_FILE
    )
    back = group.add("return", "lämna tillbaka; två gånger ändrar inget mer", _return)
    back.add_argument("file", metavar="FIL", type=Path, help=_FILE)
    choice = back.add_mutually_exclusive_group()
    choice.add_argument(
        "--mine",
        action="store_true",
        help="mina värden gäller där båda har ändrat; efterlämnade poäng låts vara, det som är stängt av jäv väntar",
    )
    choice.add_argument("--theirs", action="store_true", help="de andras värden gäller där båda har ändrat")
    choice.add_argument("--ask", action="store_true", help="fråga för varje värde som båda har ändrat")
    group.add("fetch", "hämta handlingarnas innehåll, om det lämnades kvar", _fetch).add_argument(
        "file", metavar="FIL", type=Path, help=_FILE
    )
    release = group.add(
        "release", "släpp ett ärende som står som med offline; skälet står i ärendets historik", _release
    )
    release.add_argument("dnr", metavar="DNR")
    release.add_argument("reason", metavar="SKÄL")
    release.add_argument("--person", metavar="NAMN", default="", help="hos vem (annars du själv); för administratören")
    begin = group.add("begin", "registrera en ansökan i filen; den får diarienummer när filen lämnas tillbaka", _begin)
    begin.add_argument("file", metavar="FIL", type=Path, help=_FILE)
    begin.add_argument("cells", metavar="FÄLT=VÄRDE", nargs="+", type=_cell, help="rubrik i utlysningen och uppgift")
    begin.add_argument("--call", metavar="ID", required=True)
    begin.add_argument("--paper", metavar="FIL", action="append", default=[], type=Path, help="inskannad handling")
    group.add("associate", "låt systemet öppna offlinefiler med Caseworker vid dubbelklick", _associate)
    group.add("key", "gör myndighetens återställningsnyckel; den hemliga delen skrivs ut en gång", _key)
    recover = group.add(
        "recover",
        f"öppna en fil vars nyckel är borta; återställningsnyckeln står i filen NYCKEL, nytt lösenord i {FILE_PASSWORD}",
        _recover,
    )
    recover.add_argument("file", metavar="FIL", type=Path, help=_FILE)
    recover.add_argument("key", metavar="NYCKEL", type=Path)


def _day(text: str) -> date:
    return date.fromisoformat(text)


def _cell(text: str) -> tuple[str, str]:
    field, sign, value = text.partition("=")
    if not sign:
        raise argparse.ArgumentTypeError("skriv FÄLT=VÄRDE")
    return field.strip(), value.strip()


def _take(given: argparse.Namespace) -> int:
    from caseworker_app.services.away.recovery import NoKeyring
    from caseworker_app.services.away.taking import Wanted

    secret = os.environ.get(FILE_PASSWORD, "")
    wanted = Wanted(given.out, secret, given.until, attachments=not given.no_attachments)
    with opened(given) as office, Counting() as progress:
        try:
            made = office.offline.take(given.dnr, wanted, progress)
        except NoKeyring as error:
            raise _unread(error) from error
        place, who = str(office.desk.store.engine.url), office.desk.actor
    keys = tuple(str(one) for one in made.keys)
    remember(home(), TakenFile(str(made.path.absolute()), place, who, keys))
    if given.json:
        show_json(
            {
                "file": str(made.path),
                "cases": list(made.cases),
                "size": made.size,
                "attachments": made.attachments,
                "until": made.until,
                "in_keyring": made.in_keyring,
                "recoverable": made.recoverable,
                "others": [{"dnr": dnr, "person": person} for dnr, person in made.others],
                "damaged": list(made.damaged),
            }
        )
        return DONE
    cases, files = counted(len(made.cases), "ärende", "ärenden"), counted(made.attachments, "bilaga", "bilagor")
    say(f"{cases} och {files} togs med i {made.path} till {made.until}.")
    if not made.recoverable:
        say("Myndigheten har ingen återställningsnyckel. Utan nyckelring och lösenord går filen inte att öppna.")
    for dnr, person in made.others:
        say(f"{dnr} har också {person} med sig offline.")
    for one in made.damaged:
        say(f"Skadad i databasen och inte med i filen: {one}. Återställ den ur en säkerhetskopia.")
    return DONE


def _unread(error: Unusable) -> Unusable:
    """Where the password that is missing is read from."""
    return Unusable(f"{error.text} Det läses ur {FILE_PASSWORD}.")


@contextmanager
def _filed(given: argparse.Namespace) -> Iterator[Office]:
    from caseworker_app.app import open_office

    office = open_office(str(given.file), given.user)
    with closing(office):
        if not office.offline.is_file:
            raise Unusable(f"{given.file} är ingen offlinefil (*.cwcase).")
        yield office


def _begin(given: argparse.Namespace) -> int:
    from caseworker_app.services.away.begun import NO_NUMBER

    for path in given.paper:
        if not path.is_file():
            raise Unusable(f"Filen {path} finns inte.")
    with _filed(given) as file:
        case = file.incomings.enter(given.call, dict(given.cells), given.paper)
    if given.json:
        show_json({"case": str(case), "dnr": None})
    else:
        say(f"Ansökan är registrerad. {NO_NUMBER}.")
    return DONE


def _status(given: argparse.Namespace) -> int:
    from caseworker_app.services.away.begun import NO_NUMBER

    with _filed(given) as file:
        found = file.offline.status()
    if given.json:
        show_json(_status_json(found))
        return FINDINGS if found.conflicts else DONE
    say(f"Togs av {found.person} ur {found.origin}, till {found.until}.")
    say(f"Ärenden: {', '.join(found.cases)}")
    say(f"Inte lämnat tillbaka: {counted(found.pending, 'ändring', 'ändringar')}.")
    if found.begun:
        say(f"Nya ärenden: {', '.join(found.begun)}. {NO_NUMBER}.")
    if found.behind:
        say(
            f"Kvar i den delade databasen: innehållet i {counted(found.behind, 'handling', 'handlingar')} (offline fetch)."
        )
    _list(found.conflicts)
    return FINDINGS if found.conflicts else DONE


def _status_json(found: FileStatus) -> dict[str, Any]:
    return {
        "person": found.person,
        "origin": found.origin,
        "until": found.until,
        "cases": list(found.cases),
        "pending": found.pending,
        "returned": found.returned,
        "begun": list(found.begun),
        "behind": found.behind,
        "conflicts": [one.as_json() for one in found.conflicts],
    }


def _fetch(given: argparse.Namespace) -> int:
    from caseworker_app.app import open_office

    with _filed(given) as file, Counting() as progress:
        with closing(open_office(given.db or file.offline.status().origin, file.desk.actor)) as shared:
            came = file.offline.fetch(shared.desk, progress)
        left = file.offline.status().behind
    if given.json:
        show_json({"fetched": came, "behind": left})
    else:
        say(f"Innehållet i {counted(came, 'handling', 'handlingar')} är hämtat. {left} är kvar i den delade databasen.")
    return DONE


def _return(given: argparse.Namespace) -> int:
    from caseworker_app.app import open_office
    from caseworker_app.services.away.homecoming import Choice
    from caseworker_app.sync.merge import Why

    choice = Choice.MINE if given.mine else Choice.THEIRS if given.theirs else Choice.KEEP
    with _filed(given) as file:
        address = given.db or file.offline.status().origin
        with closing(open_office(address, file.desk.actor)) as shared:
            brought = file.offline.bring_back(shared.desk, choice)
            if given.ask and brought.conflicts:
                _ask(file, brought.conflicts)
                brought = file.offline.bring_back(shared.desk)
        typed = len(file.offline.typed().now)
    if given.json:
        show_json(brought.as_json() | {"unsaved": typed})
    else:
        _tell(brought)
        if given.mine and any(one.why is Why.JAV for one in brought.conflicts):
            complain("Det som är stängt för dig på grund av jäv väntar kvar i filen; --theirs låter det vara.")
        if typed:
            text = counted(typed, "påbörjad text är inte sparad", "påbörjade texter är inte sparade")
            say(f"{text}. Öppna filen i fönstret, eller lämna tillbaka den där, så finns de i sina fält.")
    return FINDINGS if brought.conflicts else DONE


def _tell(brought: Brought) -> None:
    if not brought.sent and not brought.conflicts:
        say("Inget nytt att lämna tillbaka.")
    for one in sorted(brought.cases, key=lambda one: natural(one.dnr)):
        if one.text:
            say(f"{one.dnr}: {one.text}")
    for name, dnr in brought.numbered:
        say(f"{name} har fått diarienumret {dnr}.")
    if brought.settled:
        say(f"{counted(brought.settled, 'konflikt avgjord', 'konflikter avgjorda')}.")
    _list(brought.conflicts)


def _list(conflicts: Sequence[Conflict]) -> None:
    for one in conflicts:
        complain(f"{one.dnr} {one.what}{f' ({one.about})' if one.about else ''}: {one.text}.")
        for side in one.sides:
            complain(f"  {side.label}: var {side.base or '–'} | mitt {side.mine or '–'} | deras {side.theirs or '–'}")


def _ask(file: Office, conflicts: Sequence[Conflict]) -> None:
    for one in conflicts:
        if one.left:
            _list([one])
            _let_go(file, one)
            continue
        for side in one.sides if one.by_field else one.sides[:1]:
            _list([replace(one, sides=(side,)) if one.by_field else one])
            _choose(file, one, side)


def _let_go(file: Office, one: Conflict) -> None:
    if one.notable:
        reply = _answer("Gör en anteckning av det (a), låt det vara (l) eller avgör senare (s)?", "als")
    else:
        complain("  Det blir ingen anteckning, som andra läser.")
        reply = _answer("Låt det vara (l) eller avgör senare (s)?", "ls")
    if reply == "a":
        file.offline.note_left(one.number, one.place)
    elif reply == "l":
        file.offline.settle(one.number, one.place, mine=False)


def _choose(file: Office, one: Conflict, side: Side) -> None:
    if side.proposal is None:
        reply = _answer("Mitt (m), deras (d) eller avgör senare (s)?", "mds")
    else:
        complain(f"  Båda styckevis:\n{side.proposal}")
        reply = _answer("Mitt (m), deras (d), båda styckevis (b) eller avgör senare (s)?", "mdbs")
    if reply != "s":
        text = side.proposal if reply == "b" else None
        file.offline.settle(one.number, one.place, mine=reply != "d", field=side.field, text=text)


def _answer(question: str, known: str) -> str:
    while True:
        try:
            reply = input(f"{question} ").strip().lower()[:1]
        except EOFError:
            return known[-1]
        if reply and reply in known:
            return reply


def _release(given: argparse.Namespace) -> int:
    with opened(given) as office:
        person, dnr = given.person or office.desk.actor, " ".join(given.dnr.split())
        held = [one for one in office.offline.away() if (one.dnr, one.person) == (dnr, person)]
        if not held:
            raise Unusable(f"{dnr} står inte som med offline hos {person}.")
        for one in held:
            office.offline.release(one.id, given.reason)
    if given.json:
        show_json({"dnr": dnr, "person": person, "released": len(held)})
    else:
        say(f"{dnr} står inte längre som med offline hos {person}.")
    return DONE


def _associate(given: argparse.Namespace) -> int:
    from caseworker_app.services.away.association import associate

    written = associate()
    if given.json:
        show_json({"written": [str(path) for path in written]})
    else:
        say("Offlinefiler (*.cwcase) öppnas nu med Caseworker när du dubbelklickar på dem.")
    return DONE


def _key(given: argparse.Namespace) -> int:
    with opened(given) as office:
        secret = office.offline.make_recovery()
    if given.json:
        show_json({"key": secret})
    else:
        say(secret)
        complain("Det här är den enda gången nyckeln visas. Skriv ut den och lås in den.")
    return DONE


def _recover(given: argparse.Namespace) -> int:
    from caseworker_app.services.away.recovery import NoKeyring

    try:
        secret = given.key.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise Unusable(f"Nyckelfilen {given.key} går inte att läsa.") from error
    passphrase = os.environ.get(FILE_PASSWORD, "")
    with opened(given) as office:
        try:
            kept = office.offline.recover(given.file, secret, passphrase)
        except NoKeyring as error:
            raise _unread(error) from error
    if given.json:
        show_json({"file": str(given.file), "opened": True, "in_keyring": kept})
    elif passphrase:
        say(f"{given.file} öppnas nu med lösenordet i {FILE_PASSWORD}.")
    else:
        say(f"{given.file} öppnas nu på den här datorn.")
    return DONE
