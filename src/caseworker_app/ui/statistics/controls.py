"""The page Stickprov of the room: samples for deeper control, which cases they took, and what each control came to."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from caseworker_app.domain.risk import ControlOutcome, Risk
from caseworker_app.services.reporting.controls import Controlled, Sampled
from caseworker_app.services.reporting.risks import ControlLine
from caseworker_app.ui.messages import Choice, Files, Message, Question, Tone, Words
from caseworker_app.ui.models.rows import Cell, Column, RowsModel
from caseworker_app.ui.workplace import Workplace

translate = QCoreApplication.translate
TONES = {Risk.HIGH: "bad", Risk.MEDIUM: "warn", Risk.LOW: "idle"}
OUTCOMES = {
    ControlOutcome.CLEAN: ("ok", "done"),
    ControlOutcome.REMARK: ("warn", "warning"),
    ControlOutcome.FAULT: ("bad", "blocked"),
}


def level_name(level: Risk) -> str:
    """The class in the language of the window."""
    return {
        Risk.LOW: translate("controls", "låg"),
        Risk.MEDIUM: translate("controls", "medel"),
        Risk.HIGH: translate("controls", "hög"),
    }[level]


def outcome_name(outcome: ControlOutcome) -> str:
    return {
        ControlOutcome.CLEAN: translate("controls", "Utan anmärkning"),
        ControlOutcome.REMARK: translate("controls", "Med anmärkning"),
        ControlOutcome.FAULT: translate("controls", "Brister, ärendet tas upp"),
    }[outcome]


class ControlsPresenter:
    """Draws samples and ends controls; `changed` is called when the list is to be read anew."""

    def __init__(self, place: Workplace, call: Callable[[], str], changed: Callable[[], None]) -> None:
        self._place = place
        self._call = call
        self._changed = changed

    def draw(self) -> None:
        """How many of each class would be taken, then why; the lot is drawn once that is said."""
        call = self._call()
        self._place.run(lambda office: office.controls.preview(call), self._ask_why)

    def _ask_why(self, held: Sampled) -> None:
        call = self._call()
        if not held.count:
            text = translate("controls", "Det finns inga beviljade bidrag kvar att dra ett stickprov ur.")
            self._tell(text, Tone.WARN)
            return
        line = translate("controls", "Risk {level}: {count} av {pool}")
        told = [line.format(level=level_name(x.risk), count=x.count, pool=len(x.pool)) for x in held.strata]
        text = translate(
            "controls",
            "Ärenden lottas ur varje riskklass enligt utlysningens andelar. Fröet sparas, så att dragningen kan göras om. "
            "Ett ärende som är uttaget en gång dras inte igen.",
        )
        note = "" if held.reviewed else translate("controls", "Andelarna är ej juridiskt granskade.")
        why_ = translate("controls", "Varför dras stickprovet?")
        text = "\n\n".join(part for part in (f"{text} {note}".strip(), "\n".join(told), why_))
        wanted = Words(
            translate("controls", "Dra stickprov"),
            text,
            translate("controls", "Dra stickprovet"),
            about="controls draw",
            topic="draw",
        )

        def drawn(made: Sampled) -> None:
            assert made.draw is not None  # just drawn
            said = translate("controls", "Stickprov {number} är draget. Uttagna till kontroll: {count}.")
            self._tell(said.format(number=made.draw.number, count=made.count))
            self._changed()

        def why(reason: str) -> None:
            self._place.write(lambda office: office.controls.draw(call, reason), drawn)

        self._place.ask.words(wanted, why)

    def settle(self, line: ControlLine) -> None:
        """What the control came to, and what it showed."""
        version = line.version
        if line.outcome is not None or version is None:
            self._tell(translate("controls", "Kontrollen är avslutad, eller ärendet är stängt för dig."), Tone.WARN)
            return
        choices = tuple(Choice(one.value, outcome_name(one)) for one in ControlOutcome)
        about = f"{line.dnr} {line.applicant}\n\n{line.reason or ''}".strip()

        def said(key: str, text: str) -> None:
            outcome = ControlOutcome(key)
            self._place.write(
                lambda office: office.controls.settle(line.id, outcome, text, version), lambda _done: self._changed()
            )

        def chosen(key: str) -> None:
            words = Words(
                translate("controls", "Avsluta kontrollen"),
                translate("controls", "Vad visade kontrollen? Det som skrivs står kvar."),
                translate("controls", "Avsluta kontrollen"),
                about=str(line.id),
                topic="close",
            )
            self._place.ask.words(words, lambda text: said(key, text))

        self._place.ask.choose(Question(translate("controls", "Avsluta kontrollen"), about, choices), chosen)

    def export(self) -> None:
        """Every control and sample with its seed as a spreadsheet."""
        call = self._call()

        def done(held: Controlled) -> None:
            self._tell(translate("controls", "Kontrollerna är sparade: {count}.").format(count=len(held.lines)))

        def chosen(path: Path) -> None:
            self._place.run(lambda office: office.controls.write(call, path), done)

        files = Files(
            translate("controls", "Spara kontrollerna"), (("Excel", "*.xlsx"),), name=f"kontroller-{call}.xlsx"
        )
        self._place.ask.save_file(files, chosen)

    def _tell(self, text: str, tone: Tone = Tone.OK) -> None:
        self._place.messages.tell(Message(text, tone, key="statistics.controls", refusal=tone is Tone.WARN))


def controls_model() -> RowsModel[ControlLine]:
    """What the page shows; the case's number and applicant also where its content is closed."""
    return RowsModel(
        (
            Column(
                "applicant", translate("controls", "Sökande"), lambda row: Cell(row.applicant, strong=True), width=280
            ),
            Column("dnr", translate("controls", "Dnr"), lambda row: Cell(row.dnr, muted=True), width=150),
            Column(
                "level",
                translate("controls", "Risk"),
                lambda row: Cell(level_name(row.level), icon="flag", tone=TONES[row.level], chip=True),
                order=lambda row: list(Risk).index(row.level),
                width=110,
            ),
            Column("reason", translate("controls", "Varför"), lambda row: Cell(_closed(row.reason)), width=0),
            Column(
                "added", translate("controls", "Uttaget"), lambda row: Cell(row.added_at.date().isoformat()), width=110
            ),
            Column("outcome", translate("controls", "Utfall"), _outcome, width=230),
        ),
        key=lambda row: row.id,
        words=lambda row: f"{row.applicant} {row.dnr} {row.reason or ''} {row.outcome_text or ''}",
    )


def _closed(text: str | None) -> str:
    return translate("controls", "Stängt för dig") if text is None else text


def _outcome(row: ControlLine) -> Cell:
    if row.outcome is None:
        return Cell(translate("controls", "Väntar"), icon="clock", tone="info", chip=True)
    tone, icon = OUTCOMES[row.outcome]
    return Cell(outcome_name(row.outcome), icon=icon, tone=tone, chip=True, below=row.outcome_text or "")
