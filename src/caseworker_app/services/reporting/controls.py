"""Cases taken out for deeper control: a sample drawn by lot that anyone can redo, single ones by reason, and outcomes."""

from __future__ import annotations

import dataclasses
import secrets
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

from caseworker_app.domain.call import Call
from caseworker_app.domain.money import ZERO
from caseworker_app.domain.records.controls import Control, ControlDraw
from caseworker_app.domain.risk import ControlOutcome, Risk, RiskRules, drawn, found, strata, suggested, wanted
from caseworker_app.errors import Fault, Rejected
from caseworker_app.sentences import Sentence
from caseworker_app.services.desk import Desk
from caseworker_app.services.overviews.exports import Table, Value, write_book
from caseworker_app.services.reporting.risks import JUDGING
from caseworker_app.services.shared_only import shared_only
from caseworker_app.store import risks
from caseworker_app.store.carried import RISK, WHOLE
from caseworker_app.store.risks import ControlLine
from caseworker_app.store.work import UnitOfWork

BY_LOT = "Uttaget genom lottning: {reason}"
OWN_CASE = "Den som har handlagt ärendet kan inte avsluta kontrollen av det. Någon annan ska göra det."


@dataclass(frozen=True, slots=True)
class Stratum:
    """A class in a sample: how many grants it has and how many of them are taken."""

    risk: Risk
    pool: tuple[str, ...]
    count: int


@dataclass(frozen=True, slots=True)
class Sampled:
    """What was drawn, or would be: `draw` None before it is done; `reviewed` whether the call's shares are."""

    draw: ControlDraw | None
    strata: tuple[Stratum, ...]
    reviewed: bool

    @property
    def count(self) -> int:
        return sum(one.count for one in self.strata)


@dataclass(frozen=True, slots=True)
class Controlled:
    """Every control of a call, and the samples they come from, newest first."""

    lines: tuple[ControlLine, ...]
    draws: tuple[ControlDraw, ...]

    @property
    def open(self) -> int:
        return sum(1 for one in self.lines if one.outcome is None)

    def number(self, line: ControlLine) -> int:
        """Which sample a case was drawn in, 0 for one that a person took out."""
        return next((one.number for one in self.draws if one.id == line.draw_id), 0)


class Controls:
    """Drawing reads register facts of every grant; reasons and outcomes are content of the case."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def of(self, call_key: str) -> Controlled:
        with self._desk.reading() as work:
            stored, _ = self._desk.call_by_key(work, call_key)
            draws = work.control_draws.find("-number", call_id=stored.id)
            return Controlled(tuple(risks.controls(work, stored.id)), tuple(draws))

    def preview(self, call_key: str) -> Sampled:
        """How many of each class would be drawn now; nothing is drawn."""
        with self._desk.reading() as work:
            stored, call = self._desk.call_by_key(work, call_key)
            return Sampled(None, self._strata(work, stored.id, call), _reviewed(call))

    @shared_only(RISK)
    def draw(self, call_key: str, reason: str, seed: str = "") -> Sampled:
        """A new sample among grants that no earlier one took; the seed is random unless given, and on record."""
        if not reason.strip():
            raise Rejected(Fault("reason", "Skriv varför stickprovet dras."))
        with self._desk.whole_work() as work:  # register facts of every grant, also those that are closed to who acts
            self._desk.person(work, *JUDGING)
            stored, call = self._desk.call_by_key(work, call_key)
            held = self._strata(work, stored.id, call)
            if not any(one.count for one in held):
                raise Rejected(
                    Fault(
                        "call",
                        Sentence("{title} har inga beviljade bidrag kvar att dra ett stickprov ur.", title=call.title),
                    )
                )
            made = work.control_draws.add(
                ControlDraw(
                    id=self._desk.new_id(),
                    call_id=stored.id,
                    number=work.control_draws.highest("number", call_id=stored.id) + 1,
                    seed=seed.strip() or secrets.token_hex(16),
                    reason=reason.strip(),
                    strata=tuple({"risk": s.risk.value, "pool": list(s.pool), "count": s.count} for s in held),
                    drawn_by=self._desk.actor,
                    drawn_at=self._desk.clock.now(),
                )
            )
            keys = {line.dnr: line.case_id for line in risks.lines(work, stored.id, self._desk.clock.today())}
            work.controls.add_all(
                self._control(keys[dnr], stratum.risk, BY_LOT.format(reason=made.reason), made.id)
                for stratum in held
                for dnr in drawn(made.seed, stratum.pool, stratum.count)
            )
            work.commit()
        return Sampled(made, held, _reviewed(call))

    def redone(self, draw: ControlDraw) -> tuple[str, ...]:
        """The diary numbers that the recorded seed and pools give, for whoever doubts the draw."""
        return tuple(dnr for one in draw.strata for dnr in drawn(draw.seed, one["pool"], one["count"]))

    @shared_only(RISK)
    def take(self, case_id: UUID, reason: str) -> Control:
        """One case taken out by a person, with the reason."""
        if not reason.strip():
            raise Rejected(Fault("reason", "Skriv varför ärendet tas ut till kontroll."))
        with self._desk.work() as work:
            self._desk.person(work, *JUDGING)
            if any(one.outcome is None for one in work.controls.find(case_id=case_id)):
                raise Rejected(Fault("case", "Ärendet är redan uttaget och kontrollen är inte klar."))
            call = self._desk.call(work, work.cases.get(case_id).call_version_id)
            line = risks.lines(work, work.cases.get(case_id).call_id, self._desk.clock.today(), case_id)[0]
            made = work.controls.add(self._control(case_id, _level(call.risk, line), reason.strip(), None))
            work.commit()
        return made

    @shared_only(RISK)
    def settle(self, control_id: UUID, outcome: ControlOutcome, text: str, seen: int) -> Control:
        """What the control came to, said by another than who handled the case; afterwards it stands."""
        if not text.strip():
            raise Rejected(Fault("text", "Skriv vad kontrollen visade."))
        with self._desk.work() as work:
            self._desk.person(work, *JUDGING)
            held = work.controls.get(control_id)
            if held.outcome is not None:
                raise Rejected(Fault("outcome", "Kontrollen är redan avslutad."))
            if self._handled(work, held.case_id):
                work.refuse("control", held.id, held.case_id, OWN_CASE)
                work.commit()
                raise Rejected(Fault("user", OWN_CASE))
            changed = dataclasses.replace(
                held,
                outcome=outcome,
                outcome_text=text.strip(),
                outcome_by=self._desk.actor,
                outcome_at=self._desk.clock.now(),
            )
            made = work.controls.save(changed, seen)
            work.commit()
        return made

    def _handled(self, work: UnitOfWork, case_id: UUID) -> bool:
        """Whether who acts has handled the case: as its handler, by writing on a decision, or by settling a report."""
        case, actor = work.cases.get(case_id), self._desk.actor
        if not self._desk.call(work, case.call_version_id).rules.four_eyes:
            return False
        return (
            case.handler == actor
            or any(actor in one.preparers for one in work.decisions.find(case_id=case_id))
            or work.reports.count(case_id=case_id, outcome_by=actor) > 0
        )

    @shared_only(WHOLE)
    def write(self, call_key: str, path: Path) -> Controlled:
        """Controls and samples as one XLSX file."""
        found_ = self.of(call_key)
        rows = [_cells(found_, line) for line in found_.lines]
        heads = ("Stickprov", "Diarienummer", "Sökande", "Riskklass", "Skäl", "Utfall", "Vad kontrollen visade", "Av")
        draws = [(d.number, d.drawn_at.date(), d.drawn_by, d.seed, d.reason, _said(d)) for d in found_.draws]
        about = ("Stickprov", "Draget", "Av", "Frö", "Skäl", "Ur varje riskklass")
        write_book(path, [Table("Kontroller", heads, rows), Table("Stickprov", about, draws)])
        return found_

    def _control(self, case_id: UUID, level: Risk, reason: str, draw: UUID | None) -> Control:
        return Control(
            id=self._desk.new_id(),
            case_id=case_id,
            draw_id=draw,
            level=level,
            reason=reason,
            added_by=self._desk.actor,
            added_at=self._desk.clock.now(),
        )

    def _strata(self, work: UnitOfWork, call_id: UUID, call: Call) -> tuple[Stratum, ...]:
        """Grants that no sample has taken, by class; a case nobody has judged stands in the class it is suggested."""
        rules = call.risk
        if rules is None or not rules.shares:
            raise Rejected(
                Fault(
                    "call",
                    Sentence("{title} säger inte hur stickprov dras. Lägg in [risk] i utlysningen.", title=call.title),
                )
            )
        taken = {line.case_id for line in risks.controls(work, call_id)}
        lines = risks.lines(work, call_id, self._desk.clock.today())
        held = {one.dnr: _level(rules, one) for one in lines if one.granted > ZERO and one.case_id not in taken}
        return tuple(Stratum(risk, pool, wanted(rules, risk, len(pool))) for risk, pool in strata(held).items())


def _reviewed(call: Call) -> bool:
    return call.risk is not None and call.risk.reviewed


def _level(rules: RiskRules | None, line: risks.RiskLine) -> Risk:
    return line.level or suggested(rules, found(rules, line.known)) or Risk.MEDIUM


def _cells(held: Controlled, line: ControlLine) -> tuple[Value, ...]:
    outcome = line.outcome.label if line.outcome else ""
    lot = held.number(line) or "riktad"
    said = (line.reason or "", outcome, line.outcome_text or "", line.outcome_by or "")
    return (lot, line.dnr, line.applicant, line.level.label, *said)


def _said(draw: ControlDraw) -> str:
    return ", ".join(f"{Risk(one['risk']).label}: {one['count']} av {len(one['pool'])}" for one in draw.strata)
