"""A database with a case in each place of the series, made once for a module; every test takes a case of its own."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import ExitStack, closing, contextmanager
from datetime import date
from pathlib import Path
from shutil import copytree

from caseworker_app import resources
from caseworker_app.app import open_office
from caseworker_app.domain.money import Money
from caseworker_app.domain.records.cases import Case
from caseworker_app.domain.records.decisions import Decision
from caseworker_app.domain.states import Kind, Role
from caseworker_app.services.clock import SampleClock
from caseworker_app.services.deciding.decisions import Draft
from caseworker_app.services.office import Office
from tests.support.files import CALL, folder, row
from tests.support.journey import DECISION_DAY, everyone_answers, presented, proposed, ready

COURT = "Förvaltningsrätten i Provstad"
GRANTED = ("avstår", "delvis", "mindre", "rättas")
BIG = ("stor", "nästa")
OTHERS = ("avslag", "återkallas", "väntar", "sen")
ALL = (*GRANTED, *BIG, *OTHERS)
FIRST = (*GRANTED, "stor")
READY = {*GRANTED, *BIG, "avslag", "återkallas"}
KRONOR = dict.fromkeys(BIG, 40000000)
RULE = '[[appeal_rules]]\nregulation = "2018:118"\nkinds = ['
COMMON = RULE + '"bifall"'
BOUND = Money.kronor(3_000_000)
"""What may be bound of the year after."""


def appealable_call(path: Path) -> str:
    """A copy of the 2020 call where a municipality may appeal a refusal to a made-up court, and 2021 may be bound."""
    made = copytree(resources.root() / "calls" / CALL, path / CALL)
    file = made / "call.toml"
    text = file.read_text(encoding="utf-8")
    assert text.count(COMMON) == 1
    mine = (
        f'{RULE}"avslag"]\nappealable = true\ncourt = "{COURT}"\nheading = "Så överklagar ni"\n'
        'text = "Beslutet kan överklagas till {{ court }}."\nreviewed = true\n\n'
    )
    head, rest = text.split(COMMON)
    with (made / "agency.toml").open("a", encoding="utf-8") as agency:
        agency.write(f'\n[[courts]]\nname = "{COURT}"\naddress = ["Box 1", "123 45 PROVSTAD"]\nreviewed = false\n')
    later = (
        f"[[commitments]]\nyear = 2021\namount = {BOUND.whole_kronor}\n"
        'group = "kommun_region"\nsource = "Prov"\nreviewed = true\n\n'
    )
    file.write_text(head + later + mine + COMMON + rest.replace('"avslag", ', "", 1), encoding="utf-8")
    return str(made)


def number(serial: int) -> str:
    """An invented organisation number of a municipality, with its check digit."""
    digits = f"21209901{serial}"
    total = sum(sum(divmod(int(d) * (2 - n % 2), 10)) for n, d in enumerate(digits))
    return f"{digits[:6]}-{digits[6:]}{-total % 10}"


class Town:
    """The people and the cases by name; nobody has decided anything but what was made here."""

    def __init__(
        self, address: str, path: Path, stack: ExitStack, names: Sequence[str], sample: date | None = None
    ) -> None:
        self.clock = SampleClock(date(2020, 5, 18))
        self._address, self._stack = address, stack
        self._opened: dict[str, Office] = {}
        self._found()
        if sample is not None:
            self.of("anna").databases.make_sample(sample)
        self.cases = self._registered(path, names)

    def of(self, person: str) -> Office:
        """The office as one person sees it."""
        if person not in self._opened:
            opened = open_office(self.address(person), person, clock=self.clock)
            self._opened[person] = self._stack.enter_context(closing(opened))
        return self._opened[person]

    def another(self, person: str) -> Office:
        """The same person once more, in a window of its own."""
        return self._stack.enter_context(closing(open_office(self.address(person), person, clock=self.clock)))

    def address(self, person: str) -> str:
        return self._address.replace("anna@", f"{person}@")

    def first(self, name: str) -> Decision:
        return self.of("anna").decisions.of(self.cases[name].id)[0].decision

    def decide(self, proposals: Sequence[Decision], day: date) -> None:
        """Presented by Cilla, decided by David."""
        self.clock.day = day
        shown = presented(self.of("cilla"), [one.id for one in proposals], day)
        self.of("david").rounds.decide(shown.id, shown.version)

    def proposed(self, name: str, draft: Draft) -> Decision:
        bo = self.of("bo").decisions
        made = bo.draft(self.cases[name].id, draft)
        return bo.propose(made.id, made.version)

    def _found(self) -> None:
        anna = self.of("anna")
        anna.people.found()
        anna.people.set_roles("anna", [role.value for role in Role])
        for person, roles in (
            ("bo", ["handläggare", "granskare", "registrator"]),
            ("cilla", ["handläggare", "granskare"]),
            ("david", ["beslutsfattare"]),
            ("fatima", ["kommunikatör"]),
        ):
            anna.people.add(person, roles, display_name=person.title(), title=roles[0])

    def _registered(self, path: Path, names: Sequence[str]) -> dict[str, Case]:
        anna = self.of("anna")
        anna.calls.add(appealable_call(path))
        rows = [self._row(name, n) for n, name in enumerate(names, 1)]
        anna.intake.run(folder(path / "in", rows), CALL)
        everyone_answers(anna)
        with anna.desk.reading() as work:
            found = {case.reference or "": case for case in work.cases.find()}
        for name in READY & found.keys():
            ready(self.of, found[name])
        refusal = Draft(kind=Kind.REFUSAL, reasons=("konkurrens",))
        self.clock.day = DECISION_DAY
        self.cases = found
        first = [
            proposed(self.of("bo"), found[name], kronor=KRONOR.get(name, 1_000_000)) for name in FIRST if name in found
        ]
        first += [self.proposed("avslag", refusal)] if "avslag" in found else []
        if first:
            self.decide(first, DECISION_DAY)
        return found

    def _row(self, name: str, serial: int) -> dict[str, str]:
        kronor = KRONOR.get(name, 1_000_000)
        changed = {"Budget:_Personal": str(kronor - 200_000), "Sökt_belopp": str(kronor)}
        if name == "sen":
            changed |= {"Ankomstdatum": "2020-05-18", "Typ_av_organisation": "Aktiebolag"}
        return row(
            Referens=name, Sökande=f"{name.title()} kommun (exempel)", Organisationsnummer=number(serial), **changed
        )


@contextmanager
def town(address: str, path: Path, names: Sequence[str] = ALL, sample: date | None = None) -> Iterator[Town]:
    """These cases of the town in a new database, closed afterwards; `sample` is its own day."""
    with ExitStack() as stack:
        yield Town(address, path, stack, names, sample)
