"""Paragraphs that the program writes and a person changes: what a person wrote is never overwritten.

A paragraph remembers what the program had made where it stands (`made`; empty: the person's own). A paragraph that the
person took away stays as an empty text, so that it does not come back by itself.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from difflib import SequenceMatcher


@dataclass(frozen=True, slots=True)
class Text:
    """`suggested` is what the program would write now: empty when it would leave it out, None when nothing is new."""

    text: str
    edited: bool = False
    made: str | None = None
    suggested: str | None = None

    @property
    def base(self) -> str:
        """What the program made here; of paragraphs from before this was kept, the text itself."""
        if self.made is not None:
            return self.made
        return "" if self.edited else self.text


def plain(text: str) -> str:
    """As an editor gives it back, where every no-break space has become a common one."""
    return text.replace("\u00a0", " ")


def generated(text: str) -> Text:
    return Text(text, made=text)


def refreshed(held: Sequence[Text], fresh: Sequence[str]) -> list[Text]:
    """The paragraphs when the program's own words have become `fresh`: edited ones stay, with a suggestion."""
    known = [text for text in held if text.base]
    news: dict[int, list[Text]] = {}
    for kind, i1, i2, j1, j2 in SequenceMatcher(None, [t.base for t in known], fresh, autojunk=False).get_opcodes():
        if kind == "equal":
            news |= {at: [replace(known[at], suggested=None)] for at in range(i1, i2)}
            continue
        coming = list(fresh[j1:j2])
        for at in range(i1, i2):
            news[at] = _followed(known[at], coming.pop(0) if coming else "")
        news.setdefault(i2 - 1, []).extend(generated(text) for text in coming)
    made, at = list(news.get(-1, [])), 0
    for text in held:
        if text.base:
            made += news[at]
            at += 1
        else:
            made.append(text)
    return made


def beneath(held: Sequence[Text], asked: Sequence[str]) -> list[str]:
    """What the program makes of `asked`, where a person's own words that stand already are asked for as they stand."""
    bases = {plain(one.text): one.base for one in held if one.edited and one.text}
    return [base for text in asked if (base := bases.get(plain(text), text))]


def _followed(text: Text, fresh: str) -> list[Text]:
    if not text.edited:
        return [generated(fresh)] if fresh else []
    if not text.text and not fresh:
        return []
    return [replace(text, made=text.base, suggested=fresh)]


def rewritten(held: Sequence[Text], typed: Sequence[str]) -> list[Text]:
    """The paragraphs after a person wrote the whole section anew; what is as it was keeps its mark."""
    shown = [text for text in held if text.text]
    news: dict[int, list[Text]] = {}
    before, after = [plain(text.text) for text in shown], [plain(text) for text in typed]
    for kind, i1, i2, j1, j2 in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        if kind == "equal":
            news |= {at: [shown[at]] for at in range(i1, i2)}
            continue
        coming = list(typed[j1:j2])
        for at in range(i1, i2):
            news[at] = _typed(shown[at], coming.pop(0) if coming else "")
        news.setdefault(i2 - 1, []).extend(Text(text, edited=True, made="") for text in coming)
    made, at = list(news.get(-1, [])), 0
    for text in held:
        if text.text:
            made += news[at]
            at += 1
        else:
            made.append(text)
    return made


def _typed(old: Text, text: str) -> list[Text]:
    if not text and not old.base:
        return []
    if plain(text) == plain(old.base):
        return [generated(old.base)]
    return [Text(text, edited=True, made=old.base, suggested=old.suggested)]


def taken(text: Text) -> list[Text]:
    """The program's new words instead of one's own."""
    return [generated(text.suggested)] if text.suggested else []


def kept(text: Text) -> list[Text]:
    """One's own words, with the program's new ones as what they were made from."""
    if text.suggested is None:
        return [text]
    return [replace(text, made=text.suggested, suggested=None)] if text.text or text.suggested else []
