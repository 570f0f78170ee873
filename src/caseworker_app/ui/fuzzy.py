"""How well typed letters fit a text: whole words first, then beginnings of words, then letters in order."""

from __future__ import annotations

from dataclasses import dataclass

from caseworker_app.domain.swedish import fold


@dataclass(frozen=True, slots=True)
class Fit:
    """`score` is higher for a better fit; `at` are the positions of the letters that fit."""

    score: int
    at: tuple[int, ...]


def fit(query: str, text: str) -> Fit | None:
    """None when the letters of the query do not all stand in the text in this order."""
    wanted, held = fold(query).strip(), fold(text)
    if not wanted:
        return Fit(0, ())
    if len(held) != len(text):
        held = text.lower()
    start = held.find(wanted)
    if start >= 0:
        begins = start == 0 or not held[start - 1].isalnum()
        return Fit(1000 + (500 if begins else 0) - start - len(held) // 4, tuple(range(start, start + len(wanted))))
    return _scattered(wanted.replace(" ", ""), held)


def _scattered(wanted: str, held: str) -> Fit | None:
    """Each letter at the next beginning of a word when there is one, else where it comes next; None when most letters
    stand somewhere inside words, where they fit by chance."""
    at: list[int] = []
    score, place, meant = 0, 0, 0
    for letter in wanted:
        found = held.find(letter, place)
        if found < 0:
            return None
        word = _word_start(held, letter, place)
        if word >= 0 and _rest_fits(wanted[len(at) + 1 :], held, word + 1):
            found = word
        begins = found == 0 or not held[found - 1].isalnum()
        follows = bool(at) and found == at[-1] + 1
        score += 20 if begins else 8 if follows else 1
        meant += begins or follows
        at.append(found)
        place = found + 1
    return Fit(score - len(held) // 4, tuple(at)) if meant > len(wanted) // 2 else None


def _word_start(held: str, letter: str, place: int) -> int:
    found = held.find(letter, place)
    while found > 0 and held[found - 1].isalnum():
        found = held.find(letter, found + 1)
    return found


def _rest_fits(rest: str, held: str, place: int) -> bool:
    for letter in rest:
        place = held.find(letter, place) + 1
        if not place:
            return False
    return True
