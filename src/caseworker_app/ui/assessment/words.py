"""An assessment in words: its head, what lies far apart, and each criterion with what the others came to."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction

from PySide6.QtCore import QCoreApplication

from caseworker_app.domain.call_review import Criterion
from caseworker_app.services.casework.assessments import Overview, Seen
from caseworker_app.ui.assessment.criteria import Judged
from caseworker_app.ui.translation import translate
from caseworker_app.ui.widgets.segments import Part


@dataclass(frozen=True, slots=True)
class Others:
    """What the others came to on one criterion, and whether it lies far apart."""

    text: str
    apart: bool


@dataclass(frozen=True, slots=True)
class Beside:
    """Everybody's assessments, one's own among them."""

    overview: Overview
    mine: Seen | None
    names: Mapping[str, str]

    def of(self, criterion: str) -> Others:
        lines = [
            f"{self.names.get(seen.assessment.assessor, seen.assessment.assessor)} {score.points}"
            + (f": {score.reason}" if score.reason else "")
            for seen in self.overview.seen
            if seen is not self.mine
            for score in seen.scores
            if score.criterion == criterion
        ]
        return Others("\n".join(lines), criterion in self.overview.flagged)


def head(overview: Overview, own: Fraction | None) -> str:
    """The weighted share, and where the others stand."""
    handed = sum(one.assessment.handed_in_at is not None for one in overview.seen)
    said = [translate("assessment", "viktat {share}").format(share=percent(own))] if own is not None else []
    if overview.average is not None and handed > 1:
        said.append(translate("assessment", "snitt {share}").format(share=percent(overview.average)))
    if not overview.hidden:  # how many have handed in stands in the spine
        said.append(translate("assessment", "{count} av {wanted} lämnade").format(count=handed, wanted=overview.wanted))
    return " · ".join(said)


def unbegun(overview: Overview, *, waits: bool) -> tuple[str, str]:
    """What stands where one's own is not begun; of the others' only that they are there."""
    title = translate("assessment", "Du har inte bedömt ansökan")
    if not waits:
        return title, translate("assessment", "Den formella kontrollen avslutas först.")
    if not overview.given or overview.hidden >= overview.wanted:
        return title, translate("assessment", "Du ser de andras bedömningar när du har lämnat din egen.")
    given = QCoreApplication.translate("assessment", "%n bedömning är lämnad.", "", overview.given)
    theirs = translate("assessment", "Du ser innehållet när du har lämnat din egen.")
    return translate("assessment", "Din bedömning väntar"), f"{given} {theirs}"


def flags(overview: Overview, criteria: Sequence[Criterion]) -> tuple[str, str]:
    """What stands above the criteria, and its tone."""
    if overview.flagged:
        titles = {one.id: one.title for one in criteria}
        text = translate(
            "assessment",
            "Bedömarna står långt ifrån varandra i: {names}. Håll ett möte och anteckna vad ni kom fram till.",
        )
        return text.format(names=", ".join(titles.get(key, key) for key in overview.flagged)), "warn"
    if overview.hidden:
        text = QCoreApplication.translate("assessment", "%n bedömning visas när du har lämnat din", "", overview.hidden)
        return text, "info"
    if overview.meetings:
        last = overview.meetings[-1]
        return translate("assessment", "Möte {day}: {text}").format(day=last.day.isoformat(), text=last.text), "ok"
    return "", "info"


def judged(one: Criterion, points: int | None, reason: str, others: Others, fault: str) -> Judged:
    """A criterion as one has judged it."""
    scale = tuple(Part(str(step), _label(one, step), "info", "") for step in range(one.lowest, one.highest + 1))
    return Judged(
        key=one.id,
        title=one.title,
        guidance=one.guidance,
        weight=one.weight,
        scale=scale,
        points="" if points is None else str(points),
        reason=reason,
        others=others.text,
        apart=others.apart,
        fault=fault,
    )


def percent(share: Fraction) -> str:
    """Whole per cent, half up."""
    return f"{(share.numerator * 200 + share.denominator) // (share.denominator * 2)}\u00a0%"


def _label(one: Criterion, step: int) -> str:
    at = step - one.lowest
    return f"{step} {one.labels[at]}" if at < len(one.labels) else str(step)
