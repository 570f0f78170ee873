"""A budget weighed line by line: what is kept of each, and why the rest falls out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from caseworker_app.domain.money import ZERO, Money
from caseworker_app.errors import Fault
from caseworker_app.sentences import Sentence

STATUTORY = "avser en lagstadgad uppgift"


@dataclass(frozen=True, slots=True)
class Line:
    """A budget line as it is weighed: kept whole, in part, or not; a statutory task always falls out (5 §)."""

    label: str
    amount: Money
    kept: Money
    statutory: bool = False
    reason: str = ""

    @property
    def counted(self) -> Money:
        return ZERO if self.statutory else self.kept


def by_lines(lines: Sequence[Line]) -> tuple[Money, str]:
    """What the lines come to in whole kronor, and in words why those that fall out or shrink do."""
    said = []
    for line in lines:
        if line.counted == line.amount:
            continue
        if line.statutory:
            said.append(f"Kostnaden {line.label}, {line.amount}, {STATUTORY}. Bidrag lämnas inte till den.")
        elif not line.counted:
            said.append(f"Kostnaden {line.label}, {line.amount}, godtas inte: {line.reason.strip()}")
        else:
            said.append(f"Kostnaden {line.label} godtas med {line.kept} av {line.amount}: {line.reason.strip()}")
    return Money.total(line.counted for line in lines).rounded_down(), "\n\n".join(said)


def line_faults(lines: Sequence[Line]) -> list[Fault]:
    """A line is kept at most whole, and what falls away for another cause than 5 § has its reason (32 § FL)."""
    found = []
    for line in lines:
        if not ZERO <= line.kept <= line.amount:
            found.append(
                Fault(
                    "lines", Sentence("{label}: godta mellan noll och {amount}.", label=line.label, amount=line.amount)
                )
            )
        elif line.counted < line.amount and not line.statutory and not line.reason.strip():
            found.append(
                Fault("lines", Sentence("{label}: skriv varför kostnaden inte godtas.", label=line.label), "32 § FL")
            )
    return found
