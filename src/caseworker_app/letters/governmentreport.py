"""The agency's report to the Government as an accessible document, made by the same engine as the letters."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from caseworker_app.domain.call_papers import Agency
from caseworker_app.domain.dates import long_form
from caseworker_app.letters.compose import SAMPLE
from caseworker_app.letters.content import Block, Face, Heading, Letter, Para, Span, Table

TITLE = "Redovisning till regeringen"
SHORT = ("ja", "nej")
Rows = Sequence[tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Asked:
    """A question with what each recipient answered: diary number, name, answer."""

    text: str
    answers: Rows


@dataclass(frozen=True, slots=True, kw_only=True)
class GovernmentReport:
    """What is told, as texts; `due` is the day it is to be handed in, when the call says it."""

    agency: Agency
    call_title: str
    report_title: str
    day: date
    due: date | None
    answered: int
    expected: int
    left_out: tuple[str, ...]
    summary: Rows
    recipients: Rows
    questions: Sequence[Asked]
    sample: bool = False
    part: int = 2


def government_report(held: GovernmentReport) -> Letter:
    """Headings, tables with heads and running text, in reading order; the same figures give the same document."""
    reference = [("Datum", held.day.isoformat()), ("Utlysning", held.call_title)]
    if held.due is not None:
        reference.append(("Lämnas senast", held.due.isoformat()))
    return Letter(
        kind="regeringsrapport",
        title=f"{TITLE}: {held.call_title}",
        dnr="",
        agency=held.agency,
        reference=tuple(reference),
        addressee=(),
        blocks=tuple(_blocks(held)),
        sample=held.sample,
        notices=(SAMPLE,) if held.sample else (),
        part=held.part,
    )


def _blocks(held: GovernmentReport) -> Iterator[Block]:
    yield Heading(TITLE, 1)
    yield _para(
        f"Redovisningen gäller {held.call_title} och bygger på ansökningarna och på mottagarnas "
        f"{held.report_title.lower()}, som det såg ut {long_form(held.day)}. "
        f"{held.answered} av {held.expected} mottagare har svarat."
    )
    if held.left_out:
        yield _para(f"Svaren i följande ärenden ingår inte: {', '.join(held.left_out)}.")
    yield Heading("Sammanfattning")
    yield Table(head=("Uppgift", "Värde"), rows=tuple(held.summary), shares=(95, 35), numeric=(1,))
    yield Heading("Mottagare")
    if held.recipients:
        heads = ("Diarienummer", "Mottagare", "Beviljat", "Inkom")
        yield Table(head=heads, rows=tuple(held.recipients), shares=(30, 56, 26, 22), numeric=(2,))
    else:
        yield _para("Inga bidrag är beviljade.")
    for number, asked in enumerate(held.questions, 1):
        yield Heading(f"Fråga {number}. {asked.text}")
        yield from _answers(asked)


def _answers(asked: Asked) -> Iterator[Block]:
    """Short answers as a table, long ones as text under the name of who gave them."""
    if not asked.answers:
        yield _para("Ingen har svarat på frågan.")
    elif all(answer in SHORT for *_, answer in asked.answers):
        yield Table(head=("Diarienummer", "Mottagare", "Svar"), rows=tuple(asked.answers), shares=(30, 80, 20))
    else:
        for dnr, who, answer in asked.answers:
            yield Para((Span(f"{who}, {dnr}", Face.STRONG),))
            yield from (_para(" ".join(part.split())) for part in answer.split("\n") if part.strip())


def _para(text: str) -> Para:
    return Para((Span(text),))
