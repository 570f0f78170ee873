"""Parts, runs and their payments as cells: sums set right, standings as chips, four eyes in words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from caseworker_app.domain.money import Money, formatted
from caseworker_app.domain.payment import Standing
from caseworker_app.domain.records.payments import PaymentRun
from caseworker_app.domain.states import PaymentState, RunState
from caseworker_app.services.administration.debtors import PLUSGIRO_CLEARING, Debtor
from caseworker_app.services.paying.payment_files import CATEGORY
from caseworker_app.services.paying.payments import PartRow
from caseworker_app.services.paying.run_files import RunFile, RunLine
from caseworker_app.ui.models.rows import Cell, Column, RowsModel
from caseworker_app.ui.translation import in_language

translate = QCoreApplication.translate  # by this name the texts are found for the catalogues
STANDINGS: dict[Standing, tuple[str, str, str]] = {
    Standing.DUE: (str(QT_TRANSLATE_NOOP("payments", "Att betala")), "info", "payments"),
    Standing.HELD: (str(QT_TRANSLATE_NOOP("payments", "Hålls inne")), "warn", "clock"),
    Standing.STOPPED: (str(QT_TRANSLATE_NOOP("payments", "Stoppad")), "bad", "blocked"),
    Standing.COMING: (str(QT_TRANSLATE_NOOP("payments", "Kommande")), "idle", "calendar"),
    Standing.ORDERED: (str(QT_TRANSLATE_NOOP("payments", "I uppdrag")), "info", "doing"),
    Standing.SENT: (str(QT_TRANSLATE_NOOP("payments", "Överlämnad")), "info", "upload"),
    Standing.PAID: (str(QT_TRANSLATE_NOOP("payments", "Betald")), "ok", "done"),
    Standing.CUT: (str(QT_TRANSLATE_NOOP("payments", "Bortfallen")), "idle", "minus"),
}
ALL = "all"
# key, title, what it holds, tone when there is anything in it
PILLS: tuple[tuple[str, str, frozenset[Standing], str], ...] = (
    ("due", str(QT_TRANSLATE_NOOP("payments", "Att betala")), frozenset({Standing.DUE}), "info"),
    ("ordered", str(QT_TRANSLATE_NOOP("payments", "I uppdrag")), frozenset({Standing.ORDERED, Standing.SENT}), "info"),
    ("held", str(QT_TRANSLATE_NOOP("payments", "Hålls inne")), frozenset({Standing.HELD}), "warn"),
    ("stopped", str(QT_TRANSLATE_NOOP("payments", "Stoppade")), frozenset({Standing.STOPPED}), "bad"),
    ("coming", str(QT_TRANSLATE_NOOP("payments", "Kommande")), frozenset({Standing.COMING}), ""),
    ("paid", str(QT_TRANSLATE_NOOP("payments", "Betalda")), frozenset({Standing.PAID}), ""),
    (ALL, str(QT_TRANSLATE_NOOP("payments", "Alla")), frozenset(Standing), ""),
)
RUNS: dict[RunState, tuple[str, str, str]] = {
    RunState.PREPARED: (str(QT_TRANSLATE_NOOP("payments", "Väntar på godkännande")), "warn", "users"),
    RunState.APPROVED: (str(QT_TRANSLATE_NOOP("payments", "Godkänt")), "info", "check"),
    RunState.HANDED_OVER: (str(QT_TRANSLATE_NOOP("payments", "Överlämnat")), "info", "upload"),
    RunState.WITHDRAWN: (str(QT_TRANSLATE_NOOP("payments", "Återtaget")), "idle", "undo"),
}
BOOKED = (str(QT_TRANSLATE_NOOP("payments", "Bokfört")), "ok", "done")
LINES: dict[PaymentState, tuple[str, str, str]] = {
    PaymentState.PREPARED: (str(QT_TRANSLATE_NOOP("payments", "I uppdrag")), "info", "doing"),
    PaymentState.SENT: (str(QT_TRANSLATE_NOOP("payments", "Överlämnad")), "info", "upload"),
    PaymentState.PAID: (str(QT_TRANSLATE_NOOP("payments", "Betald")), "ok", "done"),
    PaymentState.RETURNED: (str(QT_TRANSLATE_NOOP("payments", "Återkommen")), "bad", "undo"),
    PaymentState.OUT: (str(QT_TRANSLATE_NOOP("payments", "Borttagen")), "idle", "minus"),
}


def run_standing(held: RunFile) -> tuple[str, str, str]:
    """A run that is handed over waits until every payment in it is booked."""
    return BOOKED if held.booked else RUNS[held.run.state]


def chip(standing: tuple[str, str, str]) -> Cell:
    word, tone, icon = standing
    return Cell(translate("payments", word), icon=icon, tone=tone, chip=True)


def parts_model() -> RowsModel[PartRow]:
    return RowsModel(
        (
            Column(
                "applicant",
                translate("payments", "Mottagare"),
                lambda r: _recipient(r.case.applicant, r.standing.part.title),
                width=0,
            ),
            Column("dnr", translate("payments", "Dnr"), _dnr, order=_number, width=92),
            Column(
                "amount",
                translate("payments", "Belopp"),
                lambda r: Cell(formatted(r.standing.amount)),
                order=lambda r: r.standing.amount.ore,
                width=112,
                right=True,
            ),
            Column(
                "days", translate("payments", "Betalas"), _days, order=lambda r: r.standing.part.earliest, width=132
            ),
            Column(
                "standing", translate("payments", "Läge"), lambda r: chip(STANDINGS[r.standing.standing]), width=122
            ),
            Column("why", translate("payments", "Orsak"), _why, width=460),
        ),
        key=lambda row: row.key,
        words=lambda row: f"{row.case.applicant} {row.case.dnr} {row.case.orgnr} {row.standing.part.title}",
    )


def _recipient(applicant: str, part: str) -> Cell:
    return Cell(applicant, strong=True, below=part)


def _dnr(row: PartRow | RunLine) -> Cell:
    """Without what all of them have in front, as in the list of cases."""
    return Cell(row.case.dnr.rpartition(" ")[2], muted=True, spoken=row.case.dnr)


def _number(row: PartRow) -> tuple[str, int]:
    head, _, tail = row.case.dnr.rpartition("/")
    return head, int(tail) if tail.isdigit() else 0


def _days(row: PartRow) -> Cell:
    """From and to, with a flag where the day breaks a limit."""
    part = row.standing.part
    last = translate("payments", "till {day}").format(day=part.latest.isoformat()) if part.latest else ""
    said = " ".join(row.said)
    spoken = f"{part.earliest.isoformat()} {last}".strip()
    return Cell(
        part.earliest.isoformat(),
        icon="warning" if said else "",
        tone="warn" if said else "",
        below=last,
        spoken=f"{spoken}. {said}" if said else "",
    )


def why_text(row: PartRow) -> str:
    """Everything that is said of why a part is not paid, or not on its day."""
    return " ".join(map(in_language, (*row.why, *row.said)))


def _why(row: PartRow) -> Cell:
    return Cell(why_text(row), muted=True, wrap=True)


def runs_model(names: Mapping[str, str]) -> RowsModel[RunFile]:
    return RowsModel(
        (
            Column("name", translate("payments", "Uppdrag"), lambda r: Cell(r.run.name, strong=True), width=0),
            Column("day", translate("payments", "Betalningsdag"), lambda r: Cell(r.run.day.isoformat()), width=120),
            Column(
                "message", translate("payments", "Beteckning"), lambda r: Cell(r.run.message, muted=True), width=220
            ),
            Column("count", translate("payments", "Antal"), _count, order=lambda r: len(r.lines), width=70, right=True),
            Column(
                "total",
                translate("payments", "Summa"),
                lambda r: Cell(formatted(r.total)),
                order=lambda r: r.total.ore,
                width=130,
                right=True,
            ),
            Column("state", translate("payments", "Läge"), lambda r: chip(run_standing(r)), width=190),
            Column(
                "prepared",
                translate("payments", "Berett av"),
                lambda r: Cell(_name(names, r.run.prepared_by)),
                width=150,
            ),
            Column(
                "approved",
                translate("payments", "Godkänt av"),
                lambda r: Cell(_name(names, r.run.approved_by)),
                width=150,
            ),
        ),
        key=lambda row: row.run.id,
        words=lambda row: f"{row.run.name} {row.run.message}",
    )


def _count(held: RunFile) -> Cell:
    return Cell(str(sum(1 for line in held.lines if line.payment.state is not PaymentState.OUT)))


def _name(names: Mapping[str, str], login: str | None) -> str:
    return names.get(login, login) if login else "–"


def lines_model() -> RowsModel[RunLine]:
    return RowsModel(
        (
            Column(
                "applicant",
                translate("payments", "Mottagare"),
                lambda r: _recipient(r.case.applicant, r.title),
                width=0,
            ),
            Column("dnr", translate("payments", "Dnr"), _dnr, width=92),
            Column(
                "amount",
                translate("payments", "Belopp"),
                lambda r: Cell(formatted(r.payment.amount)),
                order=lambda r: r.payment.amount.ore,
                width=112,
                right=True,
            ),
            Column("reference", translate("payments", "Referens"), lambda r: Cell(r.payment.reference), width=165),
            Column("state", translate("payments", "Läge"), lambda r: chip(LINES[r.payment.state]), width=125),
            Column("day", translate("payments", "Bokförd"), _booked, width=104),
            Column("why", translate("payments", "Orsak"), _trouble, width=340),
        ),
        key=lambda row: row.payment.id,
        words=lambda row: f"{row.case.applicant} {row.case.dnr} {row.payment.reference}",
    )


def _booked(line: RunLine) -> Cell:
    day: date | None = line.payment.returned_on or line.payment.paid_on
    return Cell(day.isoformat() if day else "–", muted=True)


def _trouble(line: RunLine) -> Cell:
    if line.trouble:
        return Cell(" ".join(map(in_language, line.trouble)), icon="warning", tone="bad", wrap=True)
    return Cell(line.reason, muted=True, wrap=True)


def unconfirmed(run: PaymentRun) -> str:
    """What of the payment file rests on the common interpretation alone, while the run can still be stopped."""
    if run.state not in (RunState.PREPARED, RunState.APPROVED):
        return ""
    text = translate(
        "payments",
        "Ej bekräftat med banken: betalfilens kategori {category} och clearingnummer {clearing} för plusgiro. "
        "Låt banken pröva en fil innan den första lämnas över.",
    )
    return text.format(category=CATEGORY, clearing=PLUSGIRO_CLEARING)


def handing_over(held: RunFile, payer: Debtor) -> str:
    """What happens when the files are handed over: number, sum, day, from where, and what can no longer be done."""
    going = [one for one in held.of(PaymentState.PREPARED) if not one.trouble]
    out = len(held.of(PaymentState.PREPARED)) - len(going)
    said = [
        translate("payments", "Antal: {n}. Summa: {total}. Betalningsdag: {day}.").format(
            n=len(going),
            total=formatted(Money.total(one.payment.amount for one in going)),
            day=held.run.day.isoformat(),
        ),
        translate("payments", "Betalas av {name} från {account}, till mottagarnas konton.").format(
            name=payer.name, account=payer.account
        ),
        translate(
            "payments",
            "Filerna sparas i en mapp som du väljer och lämnas därifrån till banken. Sedan kan uppdraget inte tas tillbaka.",
        ),
    ]
    if out:
        text = translate("payments", "Tas bort ur uppdraget, eftersom de inte får betalas längre: {n}.")
        said.insert(1, text.format(n=out))
    said.append(unconfirmed(held.run))
    return "\n\n".join(part for part in said if part)


def four_eyes(run: PaymentRun, names: Mapping[str, str], person: str) -> str:
    """Who has done what, and who may do what is next."""
    prepared, approved = _name(names, run.prepared_by), _name(names, run.approved_by)
    if run.state is RunState.PREPARED and run.prepared_by == person:
        text = translate("payments", "Du har berett uppdraget. Någon annan ska godkänna det.")
    elif run.state is RunState.PREPARED:
        text = translate("payments", "Berett av {who}. Väntar på godkännande av en annan person.").format(who=prepared)
    elif run.state is RunState.WITHDRAWN:
        text = translate("payments", "Återtaget av {who}: {why}").format(
            who=_name(names, run.withdrawn_by), why=run.withdrawn_reason
        )
    elif run.state is RunState.APPROVED:
        text = translate("payments", "Berett av {who}, godkänt av {other}. Filerna kan lämnas över.").format(
            who=prepared, other=approved
        )
    else:
        text = translate("payments", "Berett av {who}, godkänt av {other}, överlämnat av {third}.").format(
            who=prepared, other=approved, third=_name(names, run.handed_over_by)
        )
    return text


def account_lines(accounts: Sequence[tuple[str, str]], most: int = 8) -> str:
    """Who is paid to which account; of very many the first ones and how many more there are."""
    nothing = translate("payments", "inget konto")
    lines = [f"{holder}: {giro or nothing}" for holder, giro in accounts[:most]]
    if len(accounts) > most:
        lines.append(translate("payments", "… och %n till", "", len(accounts) - most))
    return "\n".join(lines)
