"""Sentences for people: Swedish for everybody, with the parts from which the window says them in its own language."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Self


class Sentence(str):
    """The template filled in: `Sentence("{name} finns redan.", name=name)`; the template is a literal, in the code.

    Values may be sentences themselves. What is stored is made plain by `plain()`.
    """

    __slots__ = ("template", "values")
    template: str
    values: dict[str, int | str]

    def __new__(cls, template: str, /, **values: object) -> Self:
        kept = {name: value if isinstance(value, int | str) else str(value) for name, value in values.items()}
        return cls._made(template.format(**kept), template, kept)

    @classmethod
    def named(cls, word: str) -> Self:
        """A word of the domain, e.g. the label of a state, as a value in a sentence."""
        return cls._made(word, _literal(word), {})

    @classmethod
    def joined(cls, parts: Iterable[str], between: str = " ") -> Self:
        """Whole sentences, or names, after each other."""
        values = {f"p{at}": part for at, part in enumerate(parts)}
        return cls(_literal(between).join(f"{{{name}}}" for name in values), **values)

    def said(self, word: Callable[[str], str]) -> Sentence:
        """The same in the words of a catalogue, which gives what a template is there; it can be said anew."""
        values = {name: one.said(word) if isinstance(one, Sentence) else one for name, one in self.values.items()}
        return self._made(word(self.template).format(**values), self.template, self.values)

    @classmethod
    def _made(cls, text: str, template: str, values: dict[str, int | str]) -> Self:
        made = super().__new__(cls, text)
        made.template, made.values = template, values
        return made

    def __str__(self) -> str:
        return self

    def __reduce__(self) -> tuple[Callable[..., Sentence], tuple[str, str, dict[str, int | str]]]:
        return Sentence._made, (plain(self), self.template, self.values)


def plain(text: str) -> str:
    """The words alone, for what is stored."""
    return str.__str__(text)


def _literal(text: str) -> str:
    return text.replace("{", "{{").replace("}", "}}")
