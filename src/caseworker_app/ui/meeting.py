"""Words that are typed and not saved, as a draft of them is kept, and what becomes of those of two places that meet."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

REGISTRATION = "registrering "  # before the call's key, or the row's, in what a draft of an application stands under
Key = tuple[str, ...]  # what it is about, and the field; of what is set aside the words too
_ASIDE = " aside"  # behind the field's name, an earlier program told what was set aside


@dataclass(frozen=True, slots=True)
class Draft:
    """Text that was typed; `base` is what stood there when the typing began, so that a newer saved text is noticed.

    What is set aside stands in no field: something else was typed or saved there. Each of it is a draft of its own.
    """

    case: str
    field: str
    text: str
    base: str = ""
    aside: bool = False

    @property
    def key(self) -> Key:
        return (self.case, self.field, self.text) if self.aside else (self.case, self.field)

    @property
    def left(self) -> tuple[Draft, ...]:
        """As it is set aside; a field or a list that was cleared leaves no words."""
        return (replace(self, aside=True),) if self.text.strip() not in ("", "[]") else ()

    @property
    def known(self) -> Draft:
        """As it is told now, by whatever program it was written."""
        if self.aside or not self.field.endswith(_ASIDE):
            return self
        return replace(self, field=self.field.removesuffix(_ASIDE), aside=True)


Some = dict[Key, Draft]


@dataclass(frozen=True, slots=True)
class Met:
    """What becomes of drafts where others of the same fields come to them."""

    written: tuple[Draft, ...]
    gone: tuple[Key, ...]


def met(here: Mapping[Key, Draft], come: Iterable[Draft], once: Iterable[Draft] = (), *, yielding: bool = False) -> Met:
    """No word is lost; `once` is what had come when the two places met before.

    What has not changed there since is nothing new. What has is taken where nothing else was typed here; else what is
    here keeps its field, or gives way where it is `yielding`, and the other is set aside.
    """
    coming, before = ({one.key: one for one in some} for some in (come, once))
    now = dict(here)
    for case in _begun_apart(now, coming, before):
        _part(now, coming, before, case, yielding=yielding)
    for key in sorted(coming.keys() | before.keys(), key=lambda key: (-len(key), key)):
        held, one = now.get(key), coming.get(key)
        mine, theirs, base = map(_text, (held, one, before.get(key)))
        if theirs in (base, mine):
            continue
        if held is None or mine == base:
            now.pop(key, None)
            now |= {key: one} if one is not None else {}
        elif one is not None:
            now[key], other = (one, held) if yielding else (held, one)
            now |= {left.key: left for left in other.left}
    written = tuple(one for key, one in now.items() if one != here.get(key))
    return Met(written, tuple(sorted(here.keys() - now.keys())))


def _begun_apart(now: Some, coming: Some, before: Some) -> list[str]:
    """Applications that came under the name of another one: nothing of what is here stood there when they met."""
    cases = {one.case for one in coming.values() if one.case.startswith(REGISTRATION)}
    here, there, both = ({case: _fields(some, case) for case in cases} for some in (now, coming, before))
    apart = {case for case in cases if here[case] and here[case] != there[case]}
    return sorted(case for case in apart if not here[case].items() & both[case].items() and there[case] != both[case])


def _part(now: Some, coming: Some, before: Some, case: str, *, yielding: bool) -> None:
    """One of the two gives way whole: no field of it is mixed with the other's."""
    giving = now if yielding else coming
    for left in [one for one in giving.values() if one.case == case and not one.aside]:
        del giving[left.key]
        if yielding or _text(before.get(left.key)) != left.text:
            now |= {one.key: one for one in left.left}
    for key in [one.key for one in before.values() if one.case == case and not one.aside]:
        del before[key]


def _fields(drafts: Some, case: str) -> dict[str, str]:
    return {one.field: one.text for one in drafts.values() if one.case == case and not one.aside}


def _text(draft: Draft | None) -> str | None:
    return None if draft is None else draft.text
