"""How the grants of the sample's earlier call were paid, reported, settled and claimed back."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory
from uuid import UUID

from caseworker_app.domain.money import ZERO, Money
from caseworker_app.domain.records.cases import Case
from caseworker_app.domain.states import Channel, Kind
from caseworker_app.services.clock import SampleClock
from caseworker_app.services.office import Office
from caseworker_app.services.paying.claims import CameIn, Demand
from caseworker_app.services.paying.settlements import Settling
from caseworker_app.services.replay.paying import DEBTOR, Paying
from caseworker_app.services.replay.reporting import judged
from caseworker_app.services.replay.story import Story
from caseworker_app.services.reporting.reports import Cost, Received
from caseworker_app.services.sending.dispatch import Sending

PAID, AGAIN, LATER = date(2020, 2, 12), date(2020, 3, 16), date(2020, 5, 6)
STOPPED, LIFTED = date(2020, 3, 18), date(2020, 4, 1)
PROGRESS, FINAL, JUDGED = date(2020, 4, 14), date(2020, 8, 24), date(2020, 9, 1)
REMINDED, HEARD, DECIDED, SENT = date(2020, 9, 2), date(2020, 9, 3), date(2020, 10, 6), date(2020, 10, 7)
BACK, INSTALMENT, GIVEN_UP = date(2020, 10, 20), date(2020, 10, 30), date(2020, 11, 10)
JUST_HEARD = date(2020, 11, 24)
K = Money.kronor
GRANTED = ("settled", "instalments", "stopped", "less", "returned", "asked_more", "rejected", "received")
# The final report's cost, and what of it lies outside the period.
COSTS = {
    "settled": (K(612_345), K(8_000)),
    "instalments": (K(440_000), ZERO),
    "stopped": (K(140_000), ZERO),
    "less": (K(290_000), ZERO),
    "returned": (K(600_000), ZERO),
    "asked_more": (K(231_000), ZERO),
    "rejected": (K(280_000), ZERO),
    "received": (K(398_500), ZERO),
}


class FollowUp:
    """Payments, stops, reports, settlements and claims, each by who may; `decide` holds a round on a day."""

    def __init__(
        self,
        story: Story,
        as_: Callable[[str], Office],
        clock: SampleClock,
        decide: Callable[[str, date, Sequence[UUID]], None],
    ) -> None:
        self._story = story
        self._as = as_
        self._clock = clock
        self._decide = decide
        self._registrar = as_(story.first_with("registrator"))
        self._finance = as_(story.first_with("ekonom"))
        self._call = ""
        self._cases: dict[str, Case] = {}
        self._handlers: dict[str, str] = {}

    def know(self, call: str, cases: Mapping[str, Case], handlers: Mapping[str, str]) -> None:
        """The cases and their handlers by their parts."""
        self._call, self._cases, self._handlers = call, dict(cases), dict(handlers)
        administrator = self._as(self._story.first_with("administrator"))
        if administrator.debtors.get() is None:
            administrator.debtors.put(DEBTOR)

    def first_payment(self) -> None:
        """The first part to all; one payment comes back."""
        paying = self._paying
        paying.accounts()
        run = paying.paid(PAID)
        paying.comes_back(run, self._case("returned"), date(2020, 2, 17), date(2020, 2, 19))

    def later_payments(self) -> None:
        """What came back is paid again, a payment is stopped and another let go on, and the second part is paid."""
        paying = self._paying
        paying.accounts()
        paying.paid(AGAIN, "Åter och tillägg")
        self._clock.day = STOPPED
        self._of("stopped").stops.set(self._case("stopped"), "Uppgifter om konkurs utreds (exempel).")
        asked = self._of("asked_more").stops
        held = asked.set(self._case("asked_more"), "Firmatecknaren är oklar (exempel).")
        self._clock.day = LIFTED
        asked.lift(held.id, "Ett nytt registreringsbevis har kommit in.")
        for name in GRANTED:
            self._receive(name, "lagesrapport", PROGRESS, ())
            self._judge(name, "lagesrapport")
        paying.paid(LATER, "Andra utbetalningen")

    def settle(self) -> None:
        """Final reports in every state, and what follows from those that are judged."""
        self._finals()
        self._remind()
        self._settled()
        self._claims()
        self._just_heard("stopped")
        self._clock.day = self._story.day

    def _finals(self) -> None:
        for name, (cost, outside) in COSTS.items():
            staff = cost - K(50_000)
            costs = (Cost("Personal", staff, outside), Cost("Lokaler", K(50_000)))
            self._receive(name, "slutrapport", FINAL, costs)
        self._clock.day = JUDGED
        for name in ("settled", "instalments", "less", "returned"):
            self._judge(name, "slutrapport")
        self._judge("rejected", "slutrapport", why="Redovisningen avser en annan insats.")
        office = self._of("asked_more")
        report = self._report("asked_more", "slutrapport")
        office.reports.want_more(report, self._seen("asked_more", report))

    def _remind(self) -> None:
        self._clock.day = REMINDED
        with TemporaryDirectory(prefix="cw-exempel-") as folder:
            self._of("silent").reminders.make([self._report("silent", "slutrapport")], Path(folder))

    def _settled(self) -> None:
        """Settled and heard, then decided: recovery of a part, of the whole, and a waiver with particular reasons."""
        self._clock.day = HEARD
        held = {
            name: self._of(name).settlements.settle(self._case(name), Settling())
            for name in ("settled", "instalments", "silent", "less", "returned")
        }
        for name in ("settled", "instalments", "silent"):
            self._of(name).settlements.hear(held[name].id, None, held[name].version)
        why = "Mottagaren har själv räknat fram beloppet och godtar kravet."
        self._of("less").settlements.needless(held["less"].id, why, held["less"].version)
        self._of("returned").settlements.close(self._case("returned"), "Allt är använt.", held["returned"].version)
        self._clock.day = DECIDED
        demands = [
            ("settled", Demand(kind=Kind.RECOVERY, amount=K(95_655))),
            ("instalments", Demand(kind=Kind.RECOVERY, amount=K(50_000))),
            (
                "instalments",
                Demand(
                    kind=Kind.WAIVER,
                    amount=K(10_000),
                    ground="Den som ledde insatsen blev långvarigt sjuk.",
                    text="Skälen är särskilda.",
                ),
            ),
            ("silent", Demand(kind=Kind.RECOVERY, amount=held["silent"].reckoning.to_repay)),
            ("less", Demand(kind=Kind.RECOVERY, amount=K(10_000))),
        ]
        proposed = []
        for name, demand in demands:
            made = self._of(name).claims.propose(held[name].id, demand)
            proposed.append(self._of(name).decisions.propose(made.id, made.version).id)
        self._decide(self._call, DECIDED, proposed)
        self._clock.day = SENT
        waiting = self._registrar.dispatches.waiting(self._call)
        self._registrar.dispatches.send_all([Sending(one.letter.id, Channel.POST) for one in waiting])

    def _just_heard(self, name: str) -> None:
        """Its letter waits to be sent."""
        self._clock.day = JUST_HEARD
        self._judge(name, "slutrapport")
        settlements = self._of(name).settlements
        held = settlements.settle(self._case(name), Settling())
        settlements.hear(held.id, None, held.version)

    def _claims(self) -> None:
        """One paid, one by instalments, one given up with its reason, and one that is late."""
        claims = self._finance.claims
        paid, parts, gone = (claims.of(self._case(name))[0] for name in ("settled", "instalments", "less"))
        plan = claims.proposed_plan(parts.claim.id, INSTALMENT, 4)
        claims.plan(parts.claim.id, plan, "Mottagaren har bett om det.", parts.claim.version)
        self._clock.day = BACK
        claims.receive(paid.claim.id, CameIn(day=BACK, amount=K(95_655), reference="BG exempel 1"))
        self._close("settled", "Allt är betalt.")
        self._clock.day = INSTALMENT
        claims.receive(parts.claim.id, CameIn(day=INSTALMENT, amount=plan[0].amount, reference="BG exempel 2"))
        self._clock.day = GIVEN_UP
        claims.close(gone.claim.id, "Mottagaren är upplöst och har inga tillgångar (exempel).", gone.claim.version)
        self._close("less", "Kravet är avslutat.")

    def _close(self, name: str, text: str) -> None:
        settlements = self._of(name).settlements
        held = settlements.of(self._case(name)).settlement
        assert held is not None  # settled before it is closed
        settlements.close(self._case(name), text, held.version)

    def _receive(self, name: str, kind: str, day: date, costs: tuple[Cost, ...]) -> None:
        self._clock.day = day
        reports = self._of(name).reports
        key = self._report(name, kind)
        received = Received(day=day, sender="Behörig företrädare (exempel)", costs=costs)
        reports.receive(key, received, self._seen(name, key))

    def _judge(self, name: str, kind: str, why: str = "") -> None:
        reviews = self._of(name).report_reviews
        key = self._report(name, kind)
        held = reviews.open(key)
        held = reviews.answer(key, *(judged(row) for row in held.sheet.rows))
        remarks = " ".join(row.answer.remark for row in held.sheet.rows if row.answer and row.answer.remark)
        reviews.judge(key, why or remarks, held.report.version, accepted=not why)

    def _report(self, name: str, kind: str) -> UUID:
        return next(one.id for one in self._of(name).reports.of(self._case(name)) if one.kind == kind)

    def _seen(self, name: str, report: UUID) -> int:
        return next(one.version for one in self._of(name).reports.of(self._case(name)) if one.id == report)

    @property
    def _paying(self) -> Paying:
        return Paying(self._story, self._call, self._as, self._clock)

    def _case(self, name: str) -> UUID:
        return self._cases[name].id

    def _of(self, name: str) -> Office:
        """The office of who handles it."""
        return self._as(self._handlers[name])
