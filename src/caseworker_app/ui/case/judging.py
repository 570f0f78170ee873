"""The risk of an open case: its mark in the head, the grounds, the class a person sets, and deeper control."""

from __future__ import annotations

from collections.abc import Mapping
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from caseworker_app.domain.risk import Risk
from caseworker_app.services.reporting.risks import Judged
from caseworker_app.ui.case.opened import OpenCase
from caseworker_app.ui.messages import Choice, Question, Words
from caseworker_app.ui.statistics.controls import TONES, level_name, outcome_name

translate = QCoreApplication.translate
CONTROL = "control"


def look(held: Judged) -> tuple[str, str, str]:
    """Text, tone and icon of the mark; a class nobody has set says so. Empty where the call has no rules and no class."""
    if held.level is None:
        return "", "idle", ""
    form = translate("judging", "Risk: {level}") if held.set else translate("judging", "Risk: {level} (förslag)")
    return form.format(level=level_name(held.level)), TONES[held.level], "flag"


def grounds(held: Judged, people: Mapping[str, str]) -> str:
    """What the program found, what was set and why, and the case's controls, each on a line."""
    lines = []
    for one in held.grounds:
        form = translate("judging", "{title}: {said} ({points} p)")
        if not one.reviewed:
            form = translate("judging", "{title}: {said} ({points} p, ej juridiskt granskad)")
        lines.append(form.format(title=one.title, said=one.said, points=one.points))
    if held.suggested is not None:
        lines.append(translate("judging", "Programmets förslag: {level}.").format(level=level_name(held.suggested)))
    for mark in held.past:
        form = translate("judging", "{day} satte {who} risken till {level}: {reason}")
        day = mark.set_at.date().isoformat()
        lines.append(
            form.format(
                day=day, who=people.get(mark.set_by, mark.set_by), level=level_name(mark.level), reason=mark.reason
            )
        )
    for line in held.controls:
        said = translate("judging", "väntar") if line.outcome is None else outcome_name(line.outcome)
        form = translate("judging", "Kontroll {day}: {said}. {reason} {text}")
        day = line.added_at.date().isoformat()
        text = form.format(day=day, said=said, reason=line.reason or "", text=line.outcome_text or "")
        lines.append(text.strip())
    return "\n".join(lines)


class Judging:
    """Asks for a class with its reason, or takes the case out to deeper control."""

    def __init__(self, case: OpenCase) -> None:
        self._case = case
        self._place = case.place

    def ask(self) -> None:
        case_id = self._case.case_id
        self._place.run(lambda office: office.risks.of(case_id), lambda held: self._choose(case_id, held))

    def _choose(self, case_id: UUID, held: Judged) -> None:
        form = translate("judging", "Risk {level}")
        choices = [Choice(level.value, form.format(level=level_name(level))) for level in Risk]
        if all(line.outcome is not None for line in held.controls):
            choices.append(Choice(CONTROL, translate("judging", "Ta ut till kontroll…")))
        text = translate(
            "judging", "Sätt ärendets riskklass. Den styr hur stor del som lottas ut till djupare kontroll."
        )
        details = grounds(held, self._case.people) or translate("judging", "Inga grunder gäller för ärendet.")
        question = Question(translate("judging", "Riskklass och kontroll"), text, tuple(choices), details=details)
        self._place.ask.choose(question, lambda key: self._why(case_id, key))

    def _why(self, case_id: UUID, key: str) -> None:
        if key == CONTROL:
            verb = translate("judging", "Ta ut till kontroll")
            wanted = Words(
                verb,
                translate("judging", "Varför tas ärendet ut till kontroll?"),
                verb,
                about=str(case_id),
                topic="control",
            )
            self._place.ask.words(wanted, lambda text: self._take(case_id, text))
            return
        level = Risk(key)
        label = translate("judging", "Varför är risken {level}?").format(level=level_name(level))
        wanted = Words(
            translate("judging", "Riskklass"),
            label,
            translate("judging", "Sätt riskklassen"),
            about=str(case_id),
            topic="risk",
        )
        self._place.ask.words(wanted, lambda text: self._set(case_id, level, text))

    def _set(self, case_id: UUID, level: Risk, reason: str) -> None:
        said = translate("judging", "Riskklassen är satt")
        self._place.write(lambda office: office.risks.set(case_id, level, reason), lambda _made: self._done(said))

    def _take(self, case_id: UUID, reason: str) -> None:
        said = translate("judging", "Ärendet är uttaget till kontroll")
        self._place.write(lambda office: office.controls.take(case_id, reason), lambda _made: self._done(said))

    def _done(self, said: str) -> None:
        self._place.messages.announce(said)
        self._case.reload()
