"""What may be said in a case and when: declining, withdrawing, asking for a decision; what it does to a decision."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from caseworker_app.domain.dates import long_form
from caseworker_app.domain.deadlines import six_months
from caseworker_app.domain.money import ZERO, Money, formatted
from caseworker_app.domain.records.cases import Case
from caseworker_app.domain.records.decisions import Decision
from caseworker_app.domain.records.events import Appeal, Statement
from caseworker_app.domain.states import AppealState, DecisionState, Kind, StatementKind
from caseworker_app.errors import Fault
from caseworker_app.sentences import Sentence

FIRST_ON_MERITS = (Kind.GRANT, Kind.PARTIAL, Kind.REFUSAL)
FIRST = (*FIRST_ON_MERITS, Kind.DISMISSAL, Kind.WRITE_OFF)


@dataclass(frozen=True, slots=True)
class Standing:
    """A case as its statements and appeals are held against it; `paid` is what has left the agency already."""

    case: Case
    series: Sequence[Decision]
    statements: Sequence[Statement]
    appeals: Sequence[Appeal] = ()
    paid: Money = ZERO

    @property
    def decided(self) -> list[Decision]:
        return [d for d in self.series if d.state is DecisionState.DECIDED]

    @property
    def settled(self) -> bool:
        """Whether the application has been decided at all."""
        return any(d.kind in FIRST for d in self.decided)

    @property
    def granted(self) -> Money:
        return Money.total(d.amount for d in self.decided)

    @property
    def declined(self) -> Money:
        return declined(self.statements)

    def holding(self, kind: StatementKind) -> list[Statement]:
        return [s for s in self.statements if s.holds and s.kind is kind]


def declined(statements: Sequence[Statement]) -> Money:
    """The money that recipients have declined."""
    return Money.total(s.amount for s in statements if s.holds and s.kind is StatementKind.DECLINED)


def common(case: Case, day: date, sender: str, today: date) -> Iterator[Fault]:
    if day > today:
        yield Fault("day", "Dagen då beskedet kom in ligger i framtiden.")
    if day < case.arrived:
        yield Fault(
            "day",
            Sentence("Ansökan kom in {arrived}. Beskedet kan inte ha kommit innan.", arrived=long_form(case.arrived)),
        )
    if not sender.strip():
        yield Fault("sender", "Ange vem hos parten som har lämnat beskedet.")


def declining(standing: Standing, amount: Money, day: date) -> Iterator[Fault]:
    """Whether this much of the grant can be declined."""
    left = standing.granted - standing.declined - standing.paid
    if standing.granted <= ZERO:
        yield Fault("amount", "Det finns inget beviljat bidrag att avstå från.")
    elif left <= ZERO:
        yield Fault(
            "amount",
            "Allt som inte är betalat har mottagaren redan avstått från."
            if standing.declined
            else "Hela bidraget är utbetalat. Det som inte används betalas tillbaka vid slutredovisningen.",
        )
    elif not ZERO < amount <= left:
        yield Fault(
            "amount",
            Sentence("Beloppet ska vara mer än noll och högst {left}, som inte är utbetalat.", left=formatted(left)),
        )
    if not amount.is_whole:
        yield Fault("amount", "Beloppet ska vara i hela kronor.")
    first = min((d.day for d in standing.decided if d.amount > ZERO and d.day), default=None)
    if first is not None and day < first:
        yield Fault(
            "day",
            Sentence("Bidraget beviljades {first}. Mottagaren kan inte ha avstått innan.", first=long_form(first)),
        )


def withdrawing(standing: Standing) -> Iterator[Fault]:
    """Only what is undecided can be withdrawn; a recipient declines instead."""
    if standing.granted > ZERO:
        yield Fault("kind", "Ansökan är beviljad och kan inte återkallas. Registrera att mottagaren avstår i stället.")
    elif standing.settled:
        yield Fault("kind", "Ärendet är redan avgjort. Det finns inget att återkalla.")
    if standing.holding(StatementKind.WITHDRAWN):
        yield Fault("kind", "Ansökan är redan återkallad.")


def requesting(standing: Standing, day: date) -> Iterator[Fault]:
    """One request in a case, after six months (12 § FL)."""
    until = six_months(standing.case.arrived)
    if standing.settled:
        yield Fault("kind", "Ärendet är redan avgjort.", "12 § FL")
    if day <= until:
        yield Fault(
            "day",
            Sentence(
                "Sex månader har inte gått; begäran får göras efter {until}. Besvara brevet.", until=long_form(until)
            ),
            "12 § FL",
        )
    if standing.holding(StatementKind.DELAY):
        yield Fault("kind", "Avgörande får begäras en gång i ett ärende, och det är redan gjort.", "12 § FL")


def overtaken(standing: Standing, decision: Decision) -> Iterator[Fault]:
    """What has been said or done in the case that forbids a decision as it is proposed."""
    if standing.holding(StatementKind.WITHDRAWN) and decision.kind in (*FIRST_ON_MERITS, Kind.DISMISSAL):
        yield Fault("kind", "Ansökan är återkallad. Ärendet ska skrivas av.")
    if decision.kind is Kind.DELAY_REFUSAL:
        yield from _refusing(standing)
    if decision.kind is Kind.APPEAL_DISMISSAL:
        yield from _dismissing(standing, decision)
    left = standing.granted - standing.declined
    if standing.declined and left <= ZERO and decision.kind in (Kind.SUPPLEMENT, Kind.CHANGE):
        yield Fault("kind", "Mottagaren har avstått från bidraget.")
    if decision.amount < ZERO and decision.kind is Kind.CHANGE and left + decision.amount < ZERO:
        yield Fault(
            "amount", Sentence("Ändringen tar mer än det som är kvar av bidraget, {left}.", left=formatted(left))
        )
    if decision.kind is Kind.CHANGE and any(
        a.decision_id == decision.replaces and a.state is AppealState.FORWARDED for a in standing.appeals
    ):
        yield Fault("replaces", "Beslutet är överklagat och överlämnat. Myndigheten får inte ändra det.", "39 § FL")


def _refusing(standing: Standing) -> Iterator[Fault]:
    """A request for a decision is refused once, while the case is undecided (12 § FL)."""
    if standing.settled:
        yield Fault("kind", "Ärendet är redan avgjort.", "12 § FL")
    elif not standing.holding(StatementKind.DELAY):
        yield Fault("kind", "Ingen har begärt att ärendet ska avgöras.", "12 § FL")
    elif any(d.kind is Kind.DELAY_REFUSAL for d in standing.decided):
        yield Fault("kind", "Begäran är redan avslagen.", "12 § FL")


def _dismissing(standing: Standing, decision: Decision) -> Iterator[Fault]:
    """Each appeal that was tried as late is dismissed by one decision (45 § FL)."""
    late = [a for a in standing.appeals if a.decision_id == decision.replaces and a.state is AppealState.LATE]
    done = [d for d in standing.decided if d.kind is decision.kind and d.replaces == decision.replaces]
    if not late:
        yield Fault("replaces", "Inget överklagande av beslutet är prövat som för sent.", "45 § FL")
    elif len(done) >= len(late):
        yield Fault("replaces", "Överklagandet är redan avvisat.", "45 § FL")
