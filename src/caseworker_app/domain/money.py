"""Money as whole öre; decisions, payments and claims are whole kronor, budgets and costs keep öre."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from fractions import Fraction

NO_BREAK = "\u00a0"


@dataclass(frozen=True, slots=True, order=True)
class Money:
    """An amount in öre (1/100 krona); never a float."""

    ore: int

    @classmethod
    def kronor(cls, kronor: int) -> Money:
        return cls(kronor * 100)

    @classmethod
    def total(cls, amounts: Iterable[Money]) -> Money:
        return cls(sum(amount.ore for amount in amounts))

    @property
    def is_whole(self) -> bool:
        return self.ore % 100 == 0

    @property
    def whole_kronor(self) -> int:
        """The amount in kronor; ValueError when it has öre."""
        if not self.is_whole:
            raise ValueError(f"{self} is not in whole kronor")
        return self.ore // 100

    def rounded_down(self) -> Money:
        """To whole kronor, downwards: claims are never rounded to the debtor's detriment."""
        return Money(self.ore // 100 * 100)

    def share(self, part: Fraction) -> Money:
        """A share of the amount, in whole kronor rounded down."""
        return Money(int(self.ore * part)).rounded_down()

    def __add__(self, other: Money) -> Money:
        return Money(self.ore + other.ore)

    def __sub__(self, other: Money) -> Money:
        return Money(self.ore - other.ore)

    def __neg__(self) -> Money:
        return Money(-self.ore)

    def __bool__(self) -> bool:
        return self.ore != 0

    def __str__(self) -> str:
        return formatted(self)


ZERO = Money(0)


def formatted(amount: Money) -> str:
    """As in a letter, `1 000 000 kr` or `612 345,50 kr`, with no-break spaces (U+00A0)."""
    kronor, ore = divmod(abs(amount.ore), 100)
    number = f"{kronor:,}".replace(",", NO_BREAK) + (f",{ore:02d}" if ore else "")
    return ("−" if amount.ore < 0 else "") + number + NO_BREAK + "kr"
