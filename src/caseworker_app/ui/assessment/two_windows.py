"""The same assessment open in two windows of one person: what was read, and the choice where both have changed it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Protocol, TypeVar

from caseworker_app.domain.records.reviews import Assessment, Score
from caseworker_app.errors import CaseChanged
from caseworker_app.services.casework.assessments import Seen, Stood
from caseworker_app.services.casework.clashes import Told, told
from caseworker_app.ui.clash.choices import Choices, sentence
from caseworker_app.ui.meeting import Draft

V = TypeVar("V")
END = ""


class Read:
    """What stood in the database when it was read; a save is compared with it, one after the other on the worker."""

    def __init__(self) -> None:
        self.scores: dict[str, Stood] = {}
        self.version = 0
        self.recommendation = ""

    def stood(self, criterion: str) -> Stood:
        return self.scores.get(criterion, Stood())

    def take(self, mine: Seen, reasons: Mapping[str, Draft], summary: Draft | None) -> None:
        """As read anew, but for words that were begun before: they are compared with what stood there then."""
        self.put(mine.scores)
        for criterion, draft in reasons.items():
            if criterion in self.scores:
                self.scores[criterion] = Stood(self.stood(criterion).points, draft.base)
        begun = int(summary.base) if summary is not None and summary.base.isdigit() else mine.assessment.version
        self.put_end(replace(mine.assessment, version=min(begun, mine.assessment.version)))

    def put(self, scores: Sequence[Score]) -> None:
        self.scores = {one.criterion: Stood(one.points, one.reason) for one in scores}

    def put_one(self, scores: Sequence[Score], criterion: str) -> Stood:
        """What a save of one criterion has left there."""
        self.scores.pop(criterion, None)
        self.scores.update({s.criterion: Stood(s.points, s.reason) for s in scores if s.criterion == criterion})
        return self.stood(criterion)

    def put_end(self, saved: Assessment) -> None:
        self.version, self.recommendation = saved.version, saved.recommendation


class ClashScreen(Protocol):
    """Where the choice is shown."""

    def show_clash(self, text: str) -> None: ...

    def show_sides(self, told: Told) -> None: ...


class TwoWindows:
    """One clash at a time; `settle` gets the criterion (`END` for what stands below them) and the choices."""

    def __init__(
        self, screen: ClashScreen, people: Callable[[], Mapping[str, str]], settle: Callable[[str, Choices], None]
    ) -> None:
        self._screen = screen
        self._people = people
        self._settle = settle
        self.told: Told | None = None
        self.criterion = END

    def met(self, error: CaseChanged, criterion: str) -> str:
        """The sentence that tells of it."""
        self.told, self.criterion = replace(told(error, self._people()), own=True), criterion
        return sentence(self.told)

    @property
    def text(self) -> str:
        return sentence(self.told) if self.told else ""

    def see_both(self) -> None:
        if self.told is not None:
            self._screen.show_sides(self.told)

    def keep_mine(self) -> None:
        self.settle_by(Choices.all_mine(self.told) if self.told else Choices())

    def take_theirs(self) -> None:
        self.settle_by(Choices())

    def settle_by(self, choices: Choices) -> None:
        self._settle(self.criterion, choices)

    def over(self) -> Told | None:
        """The clash that is settled now."""
        settled, self.told = self.told, None
        return settled


def chosen(told: Told, choices: Choices, name: str, three: tuple[V, V, V]) -> V:
    """Of base, mine and theirs: as chosen where both have changed it, else what only one has changed."""
    base, mine, theirs = three
    if any(side.field == name for side in told.sides):
        return choices.value(name, mine, theirs)
    return theirs if mine == base else mine
