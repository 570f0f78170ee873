"""Points by criterion, weighed together on the call's own scale."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from fractions import Fraction

from caseworker_app.domain.call_review import Criterion
from caseworker_app.errors import Fault
from caseworker_app.sentences import Sentence


def faults(criteria: Sequence[Criterion], points: Mapping[str, int]) -> list[Fault]:
    """What keeps an assessment from being handed in: missing criteria, points off the scale."""
    found = []
    for criterion in criteria:
        given = points.get(criterion.id)
        if given is None:
            found.append(Fault(criterion.id, Sentence("Kriteriet {title} saknar poäng.", title=criterion.title)))
        elif not criterion.lowest <= given <= criterion.highest:
            found.append(
                Fault(
                    criterion.id,
                    Sentence(
                        "{title}: poängen går från {lowest} till {highest}.",
                        title=criterion.title,
                        lowest=criterion.lowest,
                        highest=criterion.highest,
                    ),
                )
            )
    return found


def weighed(criteria: Sequence[Criterion], points: Mapping[str, int]) -> Fraction:
    """Share of what can be reached, 0 to 1; a criterion without points counts as its lowest."""
    reached = sum(c.weight * (points.get(c.id, c.lowest) - c.lowest) for c in criteria)
    whole = sum(c.weight * (c.highest - c.lowest) for c in criteria)
    return Fraction(reached, whole) if whole else Fraction(0)


def average(shares: Iterable[Fraction]) -> Fraction | None:
    """The mean of several people's weighed points; None when nobody has handed in."""
    given = list(shares)
    return sum(given, Fraction(0)) / len(given) if given else None


def spread(criteria: Sequence[Criterion], people: Sequence[Mapping[str, int]]) -> dict[str, int]:
    """By criterion how far apart people are; what they should talk about first."""
    made = {}
    for criterion in criteria:
        given = [points[criterion.id] for points in people if criterion.id in points]
        made[criterion.id] = max(given) - min(given) if len(given) > 1 else 0
    return made
