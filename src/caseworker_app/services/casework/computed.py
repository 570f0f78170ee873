"""What the program can find out for a checklist row: proposals with their numbers, never answers."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from typing import Any
from uuid import UUID

from caseworker_app.domain.application import FindingKind
from caseworker_app.domain.call import Call
from caseworker_app.domain.call_review import ChecklistTemplate
from caseworker_app.domain.claim import Reckoning
from caseworker_app.domain.dates import long_form
from caseworker_app.domain.eligibility import Register
from caseworker_app.domain.identity import OrganisationNumber
from caseworker_app.domain.money import ZERO, Money, formatted
from caseworker_app.domain.records.cases import Case, Document
from caseworker_app.domain.records.decisions import Decision, Report, ReportCost
from caseworker_app.domain.states import DecisionState
from caseworker_app.domain.swedish import counted, fold
from caseworker_app.sentences import Sentence
from caseworker_app.services.paying.paid import paid
from caseworker_app.store.work import UnitOfWork

TOTALS = frozenset({"totalt", "summa", "totalsumma", "total"})
CERTIFICATE = "revisorsintyg"


@dataclass(frozen=True, slots=True)
class Computed:
    """`holds` None when the numbers must be judged; `text` says both numbers, `lines` shows them under `heads`."""

    holds: bool | None
    text: str
    word: str = ""
    heads: tuple[str, ...] = ()
    lines: tuple[tuple[str, ...], ...] = ()

    def as_data(self) -> dict[str, Any]:
        return {"holds": self.holds, "text": self.text}


@dataclass(frozen=True, slots=True)
class _Settled:
    """What a report is held against."""

    report: Report
    call: Call
    track: str
    costs: list[ReportCost]
    decided: list[Decision]
    paid: Money
    budget: dict[str, tuple[str, Money]]
    documents: list[Document]

    @property
    def granted(self) -> Money:
        return Money.total(d.amount for d in self.decided)

    @property
    def used(self) -> Money:
        return Money.total(cost.amount for cost in self.costs)

    @property
    def period(self) -> tuple[date, date]:
        """As decided, else as the call says."""
        starts = [d.starts for d in self.decided if d.starts]
        ends = [d.ends for d in self.decided if d.ends]
        return (min(starts) if starts else self.call.starts, max(ends) if ends else self.call.ends)

    @property
    def final(self) -> bool:
        """The report that settles the grant: the last one the call asks for."""
        return max(self.call.reports, key=lambda kind: kind.due).id == self.report.kind


@dataclass(frozen=True, slots=True)
class Held:
    """What rows are held against: a case, its call, and the bodies that are known."""

    case: Case
    call: Call
    register: Register


def rows(work: UnitOfWork, held: Held, template: ChecklistTemplate, report_id: UUID | None) -> dict[str, Computed]:
    """By row id, for the rows of this template that name a computation."""
    case, call = held.case, held.call
    wanted = [row for row in template.for_track(case.track) if row.compute]
    if report_id is not None:
        settled = _settled(work, case, call, work.reports.get(report_id))
        return {row.id: _REPORT[row.compute](settled) for row in wanted if row.compute in _REPORT}
    found = work.findings.find("kind", case_id=case.id)
    known = {kind.value for kind in FindingKind}
    made = {}
    for row in wanted:
        if row.compute in known:
            made[row.id] = _from_findings([f.text for f in found if f.kind == row.compute])
            if row.compute == FindingKind.REGISTER_NAME:
                applicant = work.applicants.one(case_id=case.id)
                made[row.id] = looked_up(made[row.id], applicant.orgnr if applicant else "", held.register)
    return made


def looked_up(found: Computed, orgnr: str, register: Register) -> Computed:
    """That nothing was remarked says whose a number is only where the register holds it, by the name it has there."""
    if not found.holds:
        return found
    try:
        number = OrganisationNumber.parse(orgnr)
    except ValueError:
        return Computed(None, Sentence("Organisationsnumret är inte giltigt och kan inte slås upp i registret."))
    body = register.get(str(number))
    if body is None:
        text = Sentence("Registret här har inte numret {number}. Slå upp vem det tillhör.", number=number)
        return Computed(None, text)
    return Computed(True, Sentence("I registret: {name}.", name=body.name))


def _from_findings(texts: list[str]) -> Computed:
    return Computed(False, " ".join(texts)) if texts else Computed(True, Sentence("Inget att anmärka vid inläsningen."))


def _settled(work: UnitOfWork, case: Case, call: Call, report: Report) -> _Settled:
    lines = work.budget_lines.find("position", case_id=case.id)
    return _Settled(
        report=report,
        call=call,
        track=case.track,
        costs=work.report_costs.find("position", report_id=report.id),
        decided=work.decisions.find("serial", case_id=case.id, state=DecisionState.DECIDED.value),
        paid=paid(work, case.id),
        budget={fold(line.label): (line.label, line.amount) for line in lines},
        documents=work.documents.find("number", case_id=case.id, about_id=report.id),
    )


def _in_time(settled: _Settled) -> Computed:
    report = settled.report
    if report.received is None:
        return Computed(
            None, Sentence("Ingen redovisning har kommit in; den ska vara inne {due}.", due=long_form(report.due))
        )
    late = report.received > report.due
    return Computed(
        not late,
        Sentence(
            "Kom in {received}; sista dag var {due}.", received=long_form(report.received), due=long_form(report.due)
        ),
        Sentence("Försenad {late}", late=counted((report.received - report.due).days, "dag", "dagar"))
        if late
        else Sentence("I tid"),
        (Sentence("Senast"), Sentence("Inkom")),
        ((report.due.isoformat(), report.received.isoformat()),),
    )


def _sum_used(settled: _Settled) -> Computed:
    used, granted = settled.used, settled.granted
    text = Sentence("Redovisat {used} av beviljade {granted}.", used=formatted(used), granted=formatted(granted))
    if not settled.costs:
        return Computed(
            None,
            Sentence("Inga kostnader är redovisade. Beviljat är {granted}.", granted=formatted(granted)),
            Sentence("Inget redovisat"),
        )
    if not settled.final:
        word = Sentence("Över bidraget") if used > granted else ""
        return Computed(None if used <= granted else False, text, word, *_pair(granted, used))
    outside = Money.total(cost.outside for cost in settled.costs)
    made = Reckoning(granted, settled.paid, used, outside)
    left, unpaid = made.to_repay, min(made.unused, made.unpaid)
    texts = [text]
    if outside:
        texts.append(
            Sentence(
                "Av det ligger {outside} utanför perioden; godkänd kostnad {kept}.",
                outside=formatted(outside),
                kept=formatted(used - outside),
            )
        )
    if unpaid:
        texts.append(Sentence("{unpaid} är inte utbetalt och behövs inte.", unpaid=formatted(unpaid)))
    if left:
        texts.append(Sentence("{left} är utbetalt men inte använt och ska betalas tillbaka.", left=formatted(left)))
    heads = (Sentence("Beviljat"), Sentence("Utbetalt"), Sentence("Godkänd kostnad"), Sentence("Att återbetala"))
    line = (formatted(granted), formatted(settled.paid), formatted(used - outside), formatted(left))
    holds = False if used > granted else None if left else True
    word = _used_word(back=bool(left), over=used > granted, unneeded=bool(unpaid))
    return Computed(holds, Sentence.joined(texts), word, heads, (line,))


def _used_word(*, back: bool, over: bool, unneeded: bool) -> Sentence:
    if back:
        return Sentence("Återbetalning")
    if over:
        return Sentence("Över bidraget")
    return Sentence("Inte allt") if unneeded else Sentence("Helt använt")


def _pair(granted: Money, used: Money) -> tuple[tuple[str, ...], tuple[tuple[str, ...], ...]]:
    line = (formatted(granted), formatted(used), _share(used, granted))
    return (Sentence("Beviljat"), Sentence("Redovisat"), Sentence("Andel")), (line,)


def _share(part: Money, whole: Money) -> str:
    return f"{round(Fraction(part.ore * 100, whole.ore))} %" if whole else ""


def _cost_per_line(settled: _Settled) -> Computed:
    """Each reported line against the line of the budget; lines nobody reported cost nothing."""
    if not settled.costs:
        return Computed(None, Sentence("Inga kostnader är redovisade."), Sentence("Inget redovisat"))
    total = Money.total(amount for _, amount in settled.budget.values())
    whole = all(fold(cost.label) in TOTALS for cost in settled.costs)
    texts: list[str] = []
    lines: list[tuple[str, ...]] = []
    over = False
    for cost in settled.costs:
        planned = total if fold(cost.label) in TOTALS else settled.budget.get(fold(cost.label), ("", None))[1]
        beside = formatted(planned) if planned is not None else Sentence("ingen budgetpost")
        texts.append(
            Sentence("{label}: {amount} mot {beside}.", label=cost.label, amount=formatted(cost.amount), beside=beside)
        )
        lines.append((cost.label, beside, formatted(cost.amount), _difference(cost.amount, planned)))
        over = over or planned is None or cost.amount > planned
    reported = {fold(cost.label) for cost in settled.costs}
    for key, (label, planned) in settled.budget.items():
        if key not in reported and not whole:
            texts.append(
                Sentence(
                    "{label}: {amount} mot {beside}.", label=label, amount=formatted(ZERO), beside=formatted(planned)
                )
            )
            lines.append((label, formatted(planned), formatted(ZERO), _difference(ZERO, planned)))
    if len(lines) > 1:
        lines.append((Sentence("Summa"), formatted(total), formatted(settled.used), _difference(settled.used, total)))
    if total != settled.granted:
        texts.append(
            Sentence(
                "Budgeten i ansökan är {total}, beviljat är {granted}.",
                total=formatted(total),
                granted=formatted(settled.granted),
            )
        )
    heads = (Sentence("Budgetpost"), Sentence("Budget"), Sentence("Redovisat"), Sentence("Skillnad"))
    return Computed(
        None if over else True,
        Sentence.joined(texts),
        Sentence("Över budget") if over else Sentence("Inom budget"),
        heads,
        tuple(lines),
    )


def _difference(cost: Money, planned: Money | None) -> str:
    if planned is None:
        return ""
    more = cost - planned
    sign = "+" if more.ore > 0 else ""
    share = f" ({round(Fraction(abs(more.ore) * 100, planned.ore))} %)" if planned else ""
    return f"{sign}{formatted(more)}{share}" if more else "0"


def _in_period(settled: _Settled) -> Computed:
    if not settled.costs:
        return Computed(None, Sentence("Inga kostnader är redovisade."), Sentence("Inget redovisat"))
    outside = Money.total(cost.outside for cost in settled.costs)
    starts, ends = settled.period
    text = Sentence(
        "{outside} av {used} ligger utanför perioden {starts}–{ends}.",
        outside=formatted(outside),
        used=formatted(settled.used),
        starts=long_form(starts),
        ends=long_form(ends),
    )
    line = (f"{starts.isoformat()}–{ends.isoformat()}", formatted(settled.used - outside), formatted(outside))
    word = Sentence("Utanför perioden") if outside else Sentence("Stämmer")
    return Computed(
        not outside, text, word, (Sentence("Period"), Sentence("Inom perioden"), Sentence("Utanför")), (line,)
    )


def _auditor(settled: _Settled) -> Computed:
    """The limit is n price base amounts of the year of the first decision, as the call says."""
    granted, rule = settled.granted, settled.call.auditor_rule(settled.track)
    days = [d.day for d in settled.decided if d.day]
    year = min(days).year if days else settled.call.year
    base = settled.call.base_amount(year)
    if rule is None or base is None:
        return Computed(
            None,
            Sentence(
                "Beviljat belopp är {granted}. Utlysningen anger ingen gräns för revisorsintyg.",
                granted=formatted(granted),
            ),
        )
    limit = Money(base.ore * rule.times)
    text = Sentence(
        "Beviljat {granted}; gränsen {times} prisbasbelopp för {year} är {times} × {base} = {limit}.",
        granted=formatted(granted),
        times=rule.times,
        year=year,
        base=formatted(base),
        limit=formatted(limit),
    )
    heads, line = (Sentence("Gräns"), Sentence("Beviljat")), ((formatted(limit), formatted(granted)),)
    if granted <= limit:
        return Computed(True, Sentence("{text} Inget intyg behövs.", text=text), Sentence("Behövs inte"), heads, line)
    there = any(CERTIFICATE in fold(f"{d.kind} {d.title} {d.filename}") for d in settled.documents)
    after = (
        Sentence("Intyg finns bland handlingarna.")
        if there
        else Sentence("Inget intyg finns bland redovisningens handlingar.")
    )
    return Computed(
        there,
        Sentence.joined((text, after)),
        Sentence("Intyg finns") if there else Sentence("Intyg saknas"),
        heads,
        line,
    )


def _support_logo(settled: _Settled) -> Computed:
    said = (settled.report.answers or {}).get("support_logo")
    found = sum("logo" in fold(f"{d.title} {d.filename}") for d in settled.documents)
    shown = counted(found, "bifogad fil nämner", "bifogade filer nämner")
    if said is None:
        return Computed(None, Sentence("Redovisningen säger inget om stödlogotypen; {shown} den.", shown=shown))
    text = Sentence(
        "Redovisningen svarar {reply}; {shown} stödlogotypen.",
        reply=Sentence("ja") if said else Sentence("nej"),
        shown=shown,
    )
    return Computed(bool(said), text, Sentence("Svarar ja") if said else Sentence("Svarar nej"))


_REPORT: dict[str, Callable[[_Settled], Computed]] = {
    "report_in_time": _in_time,
    "sum_used": _sum_used,
    "cost_per_line": _cost_per_line,
    "costs_in_period": _in_period,
    "auditor_threshold": _auditor,
    "support_logo": _support_logo,
}
