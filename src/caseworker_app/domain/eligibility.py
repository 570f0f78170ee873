"""Rules at intake: what a person must look at before the application is tried."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from caseworker_app.domain.application import Applicant, Application, BudgetLine, Finding, FindingKind
from caseworker_app.domain.call import Call
from caseworker_app.domain.dates import long_form, presumed_arrival
from caseworker_app.domain.identity import Giro, OrganisationNumber
from caseworker_app.domain.money import Money, formatted
from caseworker_app.domain.swedish import name_core
from caseworker_app.sentences import Sentence


@dataclass(frozen=True, slots=True)
class Body:
    """A body in the register (kommuner, regioner, in samples also invented ones)."""

    orgnr: str
    name: str
    kind: str
    kommun: str = ""
    lan: str = ""


Register = Mapping[str, Body]


@dataclass(frozen=True, slots=True)
class Request:
    """When an application reached the agency and how, the sum sought and what it is made of."""

    arrived: date
    channel: str
    sought: Money
    budget: tuple[BudgetLine, ...]


def findings(application: Application, call: Call, register: Register) -> Iterator[Finding]:
    """Everything the rules of the call hold against an application; duplicates need the others and come from intake."""
    yield from about_applicant(application.applicant, call, register)
    asked = Request(application.arrived, application.channel, application.sought, application.budget)
    yield from about_request(asked, call)
    yield from _attachments(application, call)


def about_applicant(applicant: Applicant, call: Call, register: Register) -> Iterator[Finding]:
    """What the rules hold against the applicant's own particulars; asked again when they are corrected."""
    yield from _number(applicant, register)
    yield from _kind(applicant, call)
    yield from _giro(applicant)


def about_request(asked: Request, call: Call) -> Iterator[Finding]:
    """What the rules hold against the day it came and the sum; asked again when they are corrected."""
    yield from _late(asked, call)
    yield from _sum(asked)


def _number(applicant: Applicant, register: Register) -> Iterator[Finding]:
    typed = applicant.orgnr
    if not typed:
        return
    try:
        number = OrganisationNumber.parse(typed)
    except ValueError as error:
        yield Finding(FindingKind.ORGNR, "orgnr", "Organisationsnummer", typed, str(error))
        return
    body = register.get(str(number))
    if body is not None and name_core(body.name) != name_core(applicant.name):
        yield Finding(
            FindingKind.REGISTER_NAME,
            "orgnr",
            "Organisationsnummer",
            typed,
            Sentence(
                "Numret {number} tillhör {body} i registret, men den sökande kallar sig {name}. "
                "Kontrollera om siffror har bytt plats (09 och 90 ger samma kontrollsiffra).",
                number=number,
                body=body.name,
                name=applicant.name,
            ),
        )


def _kind(applicant: Applicant, call: Call) -> Iterator[Finding]:
    if not applicant.kind:
        what = applicant.kind_text or Sentence("Uppgiften saknas")
        yield Finding(
            FindingKind.APPLICANT_KIND,
            "kind",
            "Typ av organisation",
            applicant.kind_text,
            Sentence(
                "{what}: organisationsformen går inte att läsa mot utlysningen. Bedöm om den sökande kan få bidrag.",
                what=what,
            ),
        )
        return
    kind = call.kind(applicant.kind)
    if not kind.eligible:
        text = kind.reason or Sentence("{kind} kan inte få bidrag i den här utlysningen.", kind=kind.label)
        yield Finding(
            FindingKind.APPLICANT_KIND, "kind", "Typ av organisation", applicant.kind_text, text, kind.section
        )
    elif kind.orgnr_groups and not _in_group(applicant.orgnr, kind.orgnr_groups):
        yield Finding(
            FindingKind.APPLICANT_KIND,
            "kind",
            "Typ av organisation",
            applicant.kind_text,
            Sentence(
                "Numret börjar på {first}, men numret för {kind} börjar oftast på {groups}. "
                "Äldre nummer kan avvika; kontrollera organisationsformen.",
                first=applicant.orgnr[0],
                kind=kind.label.lower(),
                groups=_either(kind.orgnr_groups),
            ),
        )


def _either(groups: tuple[str, ...]) -> str:
    made = groups[0]
    for more in groups[1:]:
        made = Sentence("{one} eller {more}", one=made, more=more)
    return made


def _in_group(orgnr: str, groups: tuple[str, ...]) -> bool:
    """Whether the first digit is usual for the kind; a number that is none has a finding of its own."""
    try:
        return OrganisationNumber.parse(orgnr).group in groups
    except ValueError:
        return True


def _late(asked: Request, call: Call) -> Iterator[Finding]:
    channel = asked.channel
    counted = presumed_arrival(asked.arrived, channel) if call.rules.posted_arrival else asked.arrived
    if asked.arrived <= call.closes:
        return
    if counted <= call.closes:
        text = Sentence(
            "Nådde myndigheten {reached} med {channel}, men anses ha kommit in närmast föregående arbetsdag, {counted}, "
            "om det inte är osannolikt. Pröva om ansökan är i tid.",
            reached=long_form(asked.arrived),
            channel=channel or Sentence("post"),
            counted=long_form(counted),
        )
    else:
        text = Sentence(
            "Kom in {day}, efter sista ansökningsdag {closes}. Pröva om den ska avvisas.",
            day=long_form(counted),
            closes=long_form(call.closes),
        )
    yield Finding(FindingKind.LATE, "arrived", "Ankomstdatum", asked.arrived.isoformat(), text, "22 § FL")


def _sum(asked: Request) -> Iterator[Finding]:
    if not asked.budget:
        return
    total = Money.total(line.amount for line in asked.budget)
    if total != asked.sought:
        yield Finding(
            FindingKind.SUM,
            "sought",
            "Sökt belopp",
            formatted(asked.sought),
            Sentence(
                "Budgetens poster är tillsammans {total}, men sökt belopp är {sought}. "
                "Inget har ändrats; fråga den sökande vilket som gäller.",
                total=formatted(total),
                sought=formatted(asked.sought),
            ),
        )


def _giro(applicant: Applicant) -> Iterator[Finding]:
    typed = applicant.details.get("giro", "")
    if not typed:
        return
    try:
        Giro.parse(typed)
    except ValueError as error:
        yield Finding(FindingKind.GIRO, "giro", "Bankgiro/Plusgiro", typed, str(error))


def _attachments(application: Application, call: Call) -> Iterator[Finding]:
    names = [name.casefold() for name in application.attachments]
    for wanted in call.track(application.track).attachments:
        if wanted.required and not any(word in name for name in names for word in wanted.words):
            yield Finding(
                FindingKind.MISSING,
                "attachments",
                "Bilagor",
                "",
                Sentence("Bilagan {title} saknas.", title=wanted.title),
                wanted.section,
            )
