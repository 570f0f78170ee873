"""The step Återbetalning: what is shown, which deeds are offered, and what each asks for."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from typing import Protocol
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from caseworker_app.domain.claim import ClaimStanding, months_after
from caseworker_app.domain.money import ZERO
from caseworker_app.domain.records.claims import Settlement
from caseworker_app.domain.states import Kind, Role
from caseworker_app.errors import CaseworkerError, Fault, LetterFailed, Rejected
from caseworker_app.services.office import Office
from caseworker_app.services.paying.claim_files import ClaimFile
from caseworker_app.services.paying.claims import CameIn, Demand
from caseworker_app.services.paying.settlements import SettlementFile, Settling
from caseworker_app.ui.case.settlement.asked import Field, Form, Given, Shape
from caseworker_app.ui.mending import lacking
from caseworker_app.ui.workplace import Workplace

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Offers:
    """What may be done now, by deed; `first` is the next step."""

    deeds: frozenset[str] = field(default_factory=frozenset)
    first: str = ""


class SettlementScreen(Protocol):
    """What the presenter needs of the view."""

    def show_file(self, file: SettlementFile, offers: Offers) -> None: ...

    def show_faults(self, faults: Sequence[Fault]) -> None: ...

    def ask(self, form: Form) -> None: ...

    def show_done(self) -> None:
        """What was asked for is done: the dialog may close."""
        ...


class SettlementPresenter:
    """Holds the settlement as last read."""

    def __init__(self, screen: SettlementScreen, place: Workplace, case_id: UUID) -> None:
        self._screen = screen
        self._place = place
        self._case = case_id
        self.held: SettlementFile | None = None

    def load(self) -> None:
        case = self._case
        self._place.run(lambda office: office.settlements.of(case), self._arrived)

    def _arrived(self, file: SettlementFile) -> None:
        self.held = file
        self._screen.show_file(file, self._offers(file))

    @property
    def claim(self) -> ClaimFile | None:
        """The claim that money is booked on: the first one that waits."""
        waiting = (ClaimStanding.RUNNING, ClaimStanding.LATE, ClaimStanding.PAID)
        found = [one for one in self._held.claims if one.standing in waiting and one.claim.closed_on is None]
        return min(found, key=lambda one: one.left <= ZERO, default=None)

    @property
    def _held(self) -> SettlementFile:
        assert self.held is not None  # deeds are offered once it is read
        return self.held

    def _offers(self, file: SettlementFile) -> Offers:
        opened = self._place.opened
        works, collects = opened.may(Role.CASEWORKER), opened.may(Role.FINANCE)
        held = file.settlement
        if held is None:
            can = works and not file.hindrance
            return Offers(frozenset({"settle"}), "settle") if can else Offers()
        if held.closed_on is not None:
            return Offers()
        deeds: list[str] = []
        if works:
            deeds += self._preparing(file)
        claim = self.claim
        if collects and claim is not None:
            deeds += ["receive", "plan", "close_claim"] if claim.left > ZERO else ["close_claim"]
        if works and file.closable:
            deeds.insert(0, "close")
        return Offers(frozenset(deeds), deeds[0] if deeds else "")

    def _preparing(self, file: SettlementFile) -> list[str]:
        held = file.settlement
        decided = any(one.decided for one in file.claims)
        if held is None or file.reckoning.to_repay <= ZERO:
            return ["settle"]
        if held.letter_id is None and not held.needless and not decided:
            return ["hear", "settle", "needless"]
        deeds = ["recover", "waive"] if file.undecided > ZERO else []
        if held.letter_id is not None and not decided:
            waits = (
                held.answered is None and held.answer_due is not None and held.answer_due >= self._place.opened.today
            )
            deeds.insert(0 if waits else len(deeds), "answered")  # no claim is handed over before (25 § FL)
        return deeds if decided else [*deeds, "settle"]

    # Deeds

    def do(self, deed: str) -> None:
        """Ask for what a deed needs, by its key."""
        self._screen.ask(replace(_FORMS[deed](self), key=deed))

    def settle(self) -> Form:
        file = self._held
        about = translate("settlement", "Kostnaderna är de som står i slutredovisningen.")

        def then(given: Given) -> None:
            said = Settling(
                paid=given.money.get("paid"), deducted=given.sum("deducted"), reason=given.words.get("reason", "")
            )
            seen = file.settlement.version if file.settlement else None
            self._write(lambda office: office.settlements.settle(self._case, said, seen))

        held = file.settlement
        return Form(
            translate("settlement", "Slutreglera bidraget"),
            about,
            translate("settlement", "Bekräfta uträkningen"),
            (
                Field("paid", translate("settlement", "Utbetalt"), Shape.MONEY, file.reckoning.paid),
                Field(
                    *("deducted", translate("settlement", "Kostnad som inte godkänns"), Shape.MONEY),
                    file.reckoning.deducted or None,
                    translate("settlement", "Utöver det som ligger utanför perioden."),
                    optional=True,
                ),
                Field(
                    *("reason", translate("settlement", "Varför den inte godkänns"), Shape.WORDS),
                    held.reason if held else "",
                    optional=True,
                ),
            ),
            then,
        )

    def hear(self) -> Form:
        file, held = self._held, self._settlement

        def then(given: Given) -> None:
            day, note = given.days.get("due"), given.words.get("note", "")
            self._write(lambda office: office.settlements.hear(held.id, day, held.version, note))

        return Form(
            translate("settlement", "Kommunicera uträkningen"),
            translate(
                "settlement", "Ett brev görs med uträkningen. Mottagaren får yttra sig (25 § förvaltningslagen)."
            ),
            translate("settlement", "Gör brevet"),
            (
                Field("due", translate("settlement", "Svar senast"), Shape.DAY, file.answer_day.isoformat()),
                Field("note", translate("settlement", "Tillägg i brevet"), Shape.WORDS, optional=True),
            ),
            then,
        )

    def needless(self) -> Form:
        held = self._settlement

        def then(given: Given) -> None:
            self._write(lambda office: office.settlements.needless(held.id, given.words["why"], held.version))

        return Form(
            translate("settlement", "Kommunicering behövs inte"),
            translate("settlement", "Kommunicering får underlåtas bara om den är uppenbart obehövlig (25 § FL)."),
            translate("settlement", "Spara skälet"),
            (Field("why", translate("settlement", "Varför"), Shape.WORDS, held.needless),),
            then,
        )

    def answered(self) -> Form:
        held = self._settlement

        def then(given: Given) -> None:
            day, text = given.days["day"], given.words["text"]
            self._write(lambda office: office.settlements.answered(held.id, day, text, held.version))

        return Form(
            translate("settlement", "Mottagaren har svarat"),
            "",
            translate("settlement", "Registrera svaret"),
            (
                Field("day", translate("settlement", "Kom in"), Shape.DAY, self._today.isoformat()),
                Field("text", translate("settlement", "Svaret"), Shape.WORDS, held.answer),
            ),
            then,
        )

    def recover(self) -> Form:
        return self._demand(
            Kind.RECOVERY,
            translate("settlement", "Föreslå återkrav"),
            translate("settlement", "Grunden för återkravet"),
        )

    def waive(self) -> Form:
        return self._demand(
            Kind.WAIVER,
            translate("settlement", "Föreslå eftergift"),
            translate("settlement", "De särskilda skälen"),
        )

    def _demand(self, kind: Kind, title: str, ground: str) -> Form:
        file, held = self._held, self._settlement
        waiver = kind is Kind.WAIVER

        def then(given: Given) -> None:
            made = Demand(kind=kind, amount=given.sum("amount"), ground=given.words["ground"], text=given.words["text"])
            self._write(lambda office: office.claims.propose(held.id, made))

        return Form(
            title,
            translate("settlement", "Utkastet läggs i steget Förslag och beslut, där det lämnas till beslut."),
            title,
            (
                Field("amount", translate("settlement", "Belopp"), Shape.MONEY, file.undecided),
                Field("ground", ground, Shape.WORDS, optional=not waiver),
                Field("text", translate("settlement", "Skäl utöver uträkningen"), Shape.WORDS, optional=True),
            ),
            then,
        )

    def receive(self) -> Form:
        claim = self._claim

        def then(given: Given) -> None:
            came = CameIn(
                day=given.days["day"],
                amount=given.sum("amount"),
                interest=given.sum("interest"),
                reference=given.words["reference"],
            )
            self._write(lambda office: office.claims.receive(claim.claim.id, came))

        due = claim.interest.total - claim.paid_interest
        hint = translate("settlement", "Uträknad ränta: {sum} (ej juridiskt granskad)").format(sum=max(due, ZERO))
        return Form(
            translate("settlement", "Registrera betalning"),
            translate("settlement", "{left} återstår av kravet.").format(left=claim.left),
            translate("settlement", "Bokför"),
            (
                Field("day", translate("settlement", "Kom in"), Shape.DAY, self._today.isoformat()),
                Field("amount", translate("settlement", "På kravet"), Shape.MONEY, claim.left),
                Field("interest", translate("settlement", "Ränta därutöver"), Shape.MONEY, None, hint, optional=True),
                Field("reference", translate("settlement", "Referens"), Shape.LINE, optional=True),
            ),
            then,
        )

    def plan(self) -> Form:
        claim = self._claim

        def then(given: Given) -> None:
            day, count, text = given.days["first"], given.counts["count"], given.words["text"]

            def work(office: Office) -> object:
                parts = office.claims.proposed_plan(claim.claim.id, day, count)
                return office.claims.plan(claim.claim.id, parts, text, claim.claim.version)

            self._write(work)

        first = months_after(self._today + timedelta(days=1), 1)
        return Form(
            translate("settlement", "Avbetalningsplan"),
            translate("settlement", "{left} delas lika, en månad emellan.").format(left=claim.left),
            translate("settlement", "Lägg upp planen"),
            (
                Field("first", translate("settlement", "Första dag"), Shape.DAY, first.isoformat()),
                Field("count", translate("settlement", "Antal delbetalningar"), Shape.COUNT, 3),
                Field("text", translate("settlement", "Varför"), Shape.WORDS),
            ),
            then,
        )

    def close_claim(self) -> Form:
        claim = self._claim

        def then(given: Given) -> None:
            text = given.words["text"]
            self._write(lambda office: office.claims.close(claim.claim.id, text, claim.claim.version))

        return Form(
            translate("settlement", "Avsluta kravet"),
            translate("settlement", "{left} återstår av kravet.").format(left=claim.left),
            translate("settlement", "Avsluta kravet"),
            (Field("text", translate("settlement", "Skäl"), Shape.WORDS, optional=claim.left <= ZERO),),
            then,
        )

    def close(self) -> Form:
        held = self._settlement

        def then(given: Given) -> None:
            text = given.words["text"]
            self._write(lambda office: office.settlements.close(self._case, text, held.version))

        return Form(
            translate("settlement", "Avsluta ärendet"),
            translate("settlement", "Inget återstår att besluta eller betala. Ärendet får läget avslutad."),
            translate("settlement", "Avsluta ärendet"),
            (Field("text", translate("settlement", "Anteckning"), Shape.WORDS, optional=True),),
            then,
        )

    @property
    def _settlement(self) -> Settlement:
        held = self._held.settlement
        assert held is not None  # the deed is offered once it is made
        return held

    @property
    def _claim(self) -> ClaimFile:
        claim = self.claim
        assert claim is not None  # the deed is offered while it waits
        return claim

    @property
    def _today(self) -> date:
        return self._place.opened.today

    def _write(self, work: Callable[[Office], object]) -> None:
        def done(_value: object) -> None:
            self._screen.show_faults(())
            self._screen.show_done()
            self.load()

        self._place.write(work, done, self._fail)

    def _fail(self, error: CaseworkerError) -> None:
        if isinstance(error, LetterFailed):
            lacking(self._place, self._case, error, "settlement")
        self._screen.show_faults(error.faults if isinstance(error, Rejected) else [Fault("", error.text)])


_FORMS: dict[str, Callable[[SettlementPresenter], Form]] = {
    "settle": SettlementPresenter.settle,
    "hear": SettlementPresenter.hear,
    "needless": SettlementPresenter.needless,
    "answered": SettlementPresenter.answered,
    "recover": SettlementPresenter.recover,
    "waive": SettlementPresenter.waive,
    "receive": SettlementPresenter.receive,
    "plan": SettlementPresenter.plan,
    "close_claim": SettlementPresenter.close_claim,
    "close": SettlementPresenter.close,
}
