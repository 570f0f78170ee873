"""Long Swedish texts put together from sentences with choices; the same key gives the same text."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable, Mapping
from pathlib import Path
from random import Random
from typing import Any

TEXTS = Path(__file__).parent / "texts"
Slots = Mapping[str, str | Callable[[Random], str]]

_CHOICE = re.compile(r"\[([^\[\]]*)\]")
_SLOT = re.compile(r"\{(\w+)\}")


def load(name: str) -> dict[str, Any]:
    """One bank of texts."""
    return tomllib.loads((TEXTS / f"{name}.toml").read_text(encoding="utf-8"))


THEMES: dict[str, dict[str, Any]] = {
    theme["id"]: theme for name in ("themes_1", "themes_2") for theme in load(name)["theme"]
}
COMMON = load("common")

NUMBERS: dict[str, Callable[[Random], str]] = {
    "n": lambda rng: str(rng.randint(12, 48)),
    "nn": lambda rng: str(rng.randint(7, 46) * 10),
    "pc": lambda rng: str(rng.randint(17, 58)),
    "hog": lambda rng: str(rng.randint(63, 88)),
    "val": lambda rng: str(rng.randint(46, 64)),
    "ar": lambda rng: rng.choice(["2016", "2017", "2018", "2019"]),
    "kl": lambda rng: rng.choice(["18.40", "19.15", "20.05"]),
    "sprak": lambda rng: rng.choice(["fyra", "fem", "sex", "sju"]),
    "nasta": lambda rng: rng.choice(["hösten 2021", "maj 2021", "halvårsskiftet 2021"]),
    "smabelopp": lambda rng: f"{rng.randint(20, 180)} 000",
}


def expand(text: str, slots: Slots, rng: Random) -> str:
    """The text with its choices made and its slots filled, a capital first."""
    known = {**NUMBERS, **slots}

    def fill(found: re.Match[str]) -> str:
        value = known[found[1]]
        return value(rng) if callable(value) else value

    while _SLOT.search(text) or _CHOICE.search(text):
        text = _SLOT.sub(fill, _CHOICE.sub(lambda found: rng.choice(found[1].split("|")), text))
    text = re.sub(r"\s+([.,:;])", r"\1", re.sub(r" {2,}", " ", text)).strip()
    return text[:1].upper() + text[1:]


class Composer:
    """Composes the fields of one application from its theme, its track and what is common."""

    def __init__(self, theme: str, side: str, slots: Slots, rng: Random) -> None:
        self._theme = THEMES[theme]
        self._side = side
        self._rng = rng
        self._made: dict[str, str] = {}
        self._slots: Slots = {
            "sak": self._theme["sak"],
            "grupp": self._theme["grupp"],
            "lag": str(rng.randint(14, 36)),
            **slots,
        }

    def _some(self, bank: list[str], count: int) -> list[str]:
        """Some of the bank in any order; a sentence met twice in an application reads the same, numbers included."""
        chosen = self._rng.sample(bank, min(count, len(bank)))
        for sentence in chosen:
            if sentence not in self._made:
                self._made[sentence] = expand(sentence, self._slots, self._rng)
        return [self._made[sentence] for sentence in chosen]

    def _common(self, field: str, kind: str) -> list[str]:
        return list(COMMON[field].get(kind, []))

    def _joined(self, parts: list[str], spare: list[str]) -> str:
        """Sentences in running text; short ones get more until the field has some forty words."""
        texts = list(parts)
        for sentence in spare:
            if len(" ".join(texts).split()) >= 42:
                break
            texts.append(sentence)
        return " ".join(texts)

    def summary(self) -> str:
        opening = "open_r" if self._side == "r" else f"open_{self._side}"
        close = self._some(self._common("summary", "close"), 5)
        parts = self._some(self._common("summary", opening), 1) + self._some(self._common("summary", "middle"), 1)
        goal = self._some(self._theme["mal"], 1) if self._rng.random() < 0.4 else []
        return self._joined(parts + goal + close[:2], close[2:])

    def need(self) -> str:
        own = self._some(self._theme["behov"], self._rng.randint(3, 4))
        common = self._some(self._common("need", "any"), 5)
        track = self._some(self._common("need", self._track), 1)
        first, rest = own[:2] + track, own[2:] + common[: self._rng.randint(1, 3)]
        return " ".join(first) + "\n" + self._joined(rest, common[3:])

    def goals(self) -> str:
        lead = self._some(self._common("goals", "lead"), 1)
        own = self._some(self._theme["mal"], self._rng.randint(2, 3))
        spare = self._some(self._common("goals", "any"), 4)
        return self._joined(lead + own + spare[:1], spare[1:])

    def activities(self) -> str:
        lead = self._some(self._common("activities", "lead"), 1)
        own = self._some(self._theme["akt"], self._rng.randint(3, 5))
        more = self._some(self._common("activities", "any"), self._rng.randint(2, 4))
        if self._rng.random() < 0.25:
            return " ".join(lead) + "\n" + "\n".join(f"• {sentence}" for sentence in own) + "\n" + " ".join(more)
        return " ".join(lead + own) + "\n" + " ".join(more)

    def cooperation(self) -> str:
        own = self._some(self._theme["samv"], self._rng.randint(1, 2))
        track = self._some(self._common("cooperation", self._track), self._rng.randint(1, 2))
        spare = self._some(self._common("cooperation", "any"), 4)
        return self._joined(own + track + spare[:1], spare[1:])

    def followup(self) -> str:
        own = self._some(self._theme["upp"], self._rng.randint(1, 2))
        spare = self._some(self._common("followup", "any"), 6)
        return self._joined(own + spare[:2], spare[2:])

    def longterm(self) -> str:
        own = self._some(self._theme["lang"], self._rng.randint(1, 2))
        track = self._some(self._common("longterm", self._track), 1)
        spare = self._some(self._common("longterm", "any"), 5)
        return self._joined(own + track + spare[:1], spare[1:])

    def roots(self) -> str:
        return " ".join(self._some(COMMON["roots"]["any"], 2))

    def other_grants(self) -> str:
        return self._some(COMMON["other_grants"]["any"], 1)[0]

    @property
    def _track(self) -> str:
        return "c" if self._side == "c" else "k"
