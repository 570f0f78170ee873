"""`cases`, `show`, `note`, `stats`: reading cases and writing on them."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from caseworker_app.cli.opening import opened
from caseworker_app.cli.output import complain, say, show_json, table
from caseworker_app.cli.parser import Verbs
from caseworker_app.domain.money import formatted
from caseworker_app.domain.swedish import counted
from caseworker_app.domain.views import VIEWS
from caseworker_app.errors import Unusable

if TYPE_CHECKING:
    from caseworker_app.services.casework.records import CaseFile
    from caseworker_app.services.casework.recusals import Asked
    from caseworker_app.services.office import Office
    from caseworker_app.services.overviews.statistics import Statistics
    from caseworker_app.services.overviews.worklists import CaseLine

DONE, FINDINGS = 0, 1


def add_verbs(verbs: Verbs) -> None:
    listing = verbs.add("cases", "lista ärenden", _cases)
    listing.add_argument("--call", metavar="UTLYSNING", default="")
    listing.add_argument("--view", metavar="VY", default="alla", help=f"en av: {', '.join(VIEWS)}")
    listing.add_argument("--search", metavar="TEXT", default="", help="ord i ärendets uppgifter och texter")
    shown = verbs.add("show", "visa ett ärende helt", _show)
    shown.add_argument("dnr", metavar="DNR")
    shown.add_argument(
        "--protected", metavar="SKÄL", default="", help="dessutom skyddade uppgifter; vem, när och SKÄL antecknas"
    )
    note = verbs.add("note", "skriv en signerad tjänsteanteckning", _note)
    note.add_argument("dnr", metavar="DNR")
    note.add_argument("text", metavar="TEXT")
    group = verbs.group("case", "frågor i ärenden")
    jav = group.add("jav", "svara på jävsfrågan för ett eller flera ärenden, eller visa vilka som väntar", _jav)
    jav.add_argument("dnr", metavar="DNR", nargs="*")
    reply = jav.add_mutually_exclusive_group()
    reply.add_argument("--no", action="store_true", help="du är inte jävig")
    reply.add_argument("--yes", metavar="TEXT", default="", help="du kan vara jävig; TEXT säger varför")
    stats = verbs.add("stats", "utlysningens siffror", _stats)
    stats.add_argument("--call", metavar="UTLYSNING", required=True)
    stats.add_argument("--xlsx", metavar="FIL", type=Path, help="dessutom siffrorna som kalkylark")
    stats.add_argument(
        "--government", metavar="FIL", type=Path, help="dessutom redovisningen till regeringen (PDF eller XLSX)"
    )
    dates = verbs.add("dates", "mina frister, nästa först", _dates)
    dates.add_argument("--ics", metavar="FIL", type=Path, help="dessutom som kalenderfil")


def _cases(given: argparse.Namespace) -> int:
    with opened(given) as office:
        lines = office.worklists.every(office.worklists.chosen(given.call, given.view, given.search))
    if given.json:
        show_json({"cases": [_case_json(line) for line in lines]})
        return DONE
    if not lines:
        say("Inga ärenden.")
        return DONE
    heads = ("Diarienummer", "Sökande", "Läge", "Sökt", "Beviljat")
    table(heads, ((x.dnr, x.applicant, x.state.label, formatted(x.sought), formatted(x.granted)) for x in lines))
    return DONE


def _case_json(line: CaseLine) -> dict[str, Any]:
    return {
        "dnr": line.dnr,
        "applicant": line.applicant,
        "orgnr": line.orgnr,
        "group": line.track,
        "title": line.title,
        "arrived": line.arrived,
        "state": line.state.label,
        "handler": line.handler,
        "sought": line.sought,
        "granted": line.granted,
    }


def _show(given: argparse.Namespace) -> int:
    from caseworker_app.services.casework.identities import Use

    with opened(given) as office:
        case = office.records.open(given.dnr)
        kept = office.identities.read(case.case.id, Use.SHOWN, given.protected) if given.protected else None
    if given.json:
        show_json(case.as_json() | ({} if kept is None else {"protected": kept}))
    else:
        _tell(case)
        for name, value in (kept or {}).items():
            say(f"  Skyddat: {name} {value}")
    return DONE


def _tell(case: CaseFile) -> None:
    say(f"{case.case.dnr}  {case.applicant.name}  {case.applicant.orgnr}")
    say(f"{case.application.title} – {case.case.state.label}")
    say(f"Inkom {case.case.arrived}, sökt {case.application.sought}, beviljat {case.granted}")
    for finding in case.findings:
        say(f"  Anmärkning: {finding.text}" + (f" Hanterat: {finding.settled_text}" if finding.settled_text else ""))
    for document in case.documents:
        say(f"  Handling {document.number}: {document.title} ({document.day})")
    for note in case.notes:
        say(f"  Anteckning {note.written_at:%Y-%m-%d} {note.author}: {note.text}")
    for decision in case.decisions:
        letter = case.letter_of(decision.id)
        name = f", brev {letter.filename}" if letter else ""
        say(f"  Beslut {decision.day or '(förslag)'}: {decision.kind.label} {decision.amount}{name}")
    for said in case.statements:
        if said.holds:
            say(f"  {said.kind.label} {said.day}: {said.sender}" + (f", {said.amount}" if said.amount else ""))
    for appeal in case.appeals:
        say(f"  Överklagande {appeal.received}: {appeal.sender}, {appeal.state.label}")
    for report in case.reports:
        say(f"  {case.call.report(report.kind).title}: {report.state.label}, ska vara inne {report.due}")


def _note(given: argparse.Namespace) -> int:
    with opened(given) as office:
        made = office.cases.note(office.cases.by_dnr(given.dnr).id, given.text)
    if given.json:
        show_json({"dnr": given.dnr, "text": made.text, "by": made.author, "at": made.written_at})
    else:
        say(f"Antecknat i {given.dnr}.")
    return DONE


def _jav(given: argparse.Namespace) -> int:
    if bool(given.dnr) != bool(given.no or given.yes):
        raise Unusable("Ange ärenden och svar: caseworker case jav DNR --no, eller --yes TEXT. Utan båda visas listan.")
    with opened(given) as office:
        if not given.dnr:
            return _jav_waiting(given, office.recusals.waiting())
        keys = [office.cases.by_dnr(dnr).id for dnr in given.dnr]
        made = office.recusals.answer_all(
            [] if given.yes else keys, dict.fromkeys(keys, given.yes) if given.yes else {}
        )
    if given.json:
        show_json({"answered": [{"dnr": d, "biased": r.biased} for d, r in zip(given.dnr, made, strict=True)]})
    elif given.yes:
        say(f"Jäv anmält i {', '.join(given.dnr)}. Innehållet är stängt för dig tills någon annan har prövat anmälan.")
    else:
        say(f"Svarat nej på jävsfrågan i {', '.join(given.dnr)}.")
    return DONE


def _jav_waiting(given: argparse.Namespace, waiting: Sequence[Asked]) -> int:
    if given.json:
        show_json({"waiting": [{"dnr": one.dnr, "applicant": one.applicant} for one in waiting]})
    elif waiting:
        table(("Diarienummer", "Sökande"), ((one.dnr, one.applicant) for one in waiting))
    else:
        say("Du har svarat på jävsfrågan i alla ärenden.")
    return DONE


def _stats(given: argparse.Namespace) -> int:
    with opened(given) as office:
        found = office.statistics.of(given.call)
        closed = _files(office, given)
    if given.json:
        show_json(found.as_json())
    else:
        tell(found)
    for dnr in closed:
        complain(f"{dnr} ingår inte i underlaget: ärendets innehåll är inte öppet för dig.")
    return FINDINGS if closed else DONE


def _files(office: Office, given: argparse.Namespace) -> tuple[str, ...]:
    """The spreadsheets that were asked for; returns the cases that the report to the Government lacks."""
    if given.xlsx is not None:
        office.charts.write(given.call, given.xlsx)
    if given.government is None:
        return ()
    return office.government.write(given.call, given.government).closed


def _dates(given: argparse.Namespace) -> int:
    with opened(given) as office:
        found = office.my_dates.write(given.ics) if given.ics is not None else office.my_dates.all()
    if given.json:
        rows = [{"day": x.day, "what": x.what, "dnr": x.dnr, "applicant": x.applicant} for x in found]
        show_json({"dates": rows})
    else:
        table(("Dag", "Vad", "Diarienummer", "Sökande"), [(str(x.day), x.what, x.dnr, x.applicant) for x in found])
    return DONE


def tell(found: Statistics) -> None:
    """The figures as a person reads them."""
    groups = ", ".join(f"{track} {count}" for track, count in found.applications_by_group.items())
    say(f"Ansökningar: {found.applications} ({groups}), sökt {found.sum_applied}")
    for one in found.rounds:
        say(
            f"Beslut {one.day}: {counted(one.granted, 'beviljad', 'beviljade')}, {one.refused} avslag, "
            f"{counted(one.dismissed, 'avvisad', 'avvisade')}, "
            f"{one.supplements} tilläggsbidrag, {one.sum_granted}"
        )
    gone = f", {found.declined} har avstått" if found.declined else ""
    say(f"Mottagare: {found.recipients}{gone}, beviljat {found.sum_granted}")
    for figure in found.frames:
        mark = " (påhittad)" if figure.frame.invented else ""
        say(f"Ram {figure.frame.track} från {figure.frame.valid_from}: {figure.frame.amount}{mark}, kvar {figure.left}")
    for kind, r in found.reports.items():
        say(f"{kind}: väntade {r.expected}, inkomna {r.received}, sena {r.late}, godkända {r.accepted}")
