"""The words of the letter's sections while they are edited: kept as drafts at once, saved when typing pauses."""

from __future__ import annotations

from collections.abc import Mapping

from caseworker_app.domain.merging import Fate, fate
from caseworker_app.services.deciding.wholes import REASONS
from caseworker_app.ui.clash.choices import Choices
from caseworker_app.ui.drafts import Drafts
from caseworker_app.ui.offering import let_go


def parts_of(text: str) -> list[str]:
    """Paragraphs are parted by an empty line."""
    return [part.strip() for part in text.split("\n\n") if part.strip()]


class Texts:
    """By section: what is stored and what stands in the editor. The reasons are always there."""

    def __init__(self, drafts: Drafts, case: str) -> None:
        self._drafts, self._case = drafts, case
        self.stored: dict[str, str] = {REASONS: ""}
        self.now: dict[str, str] = {REASONS: ""}
        self.seen: dict[str, int] = {}
        self.older: dict[str, str] = {}

    def take(self, stored: Mapping[str, str], version: int, *, enabled: bool) -> None:
        """As stored in a version of the draft, or what was typed before and never saved; what a colleague has saved
        since that was begun stands, and one's own is `older`, kept beside what is typed from now on."""
        self.stored = {REASONS: "", **stored}
        self.seen = dict.fromkeys(self.stored, version)
        self.now, self.older = dict(self.stored), {}
        for section, text in self.stored.items() if enabled else ():
            kept = self._drafts.kept(self._case, section)
            if kept is not None and parts_of(kept.base) == parts_of(text):
                self.now[section] = kept.text
            elif kept is not None and parts_of(kept.text) != parts_of(text):
                self._drafts.set_aside(self._case, section)
            elif kept is not None:
                self._drafts.saved(self._case, section)
            aside = self._drafts.aside(self._case, section)
            if aside is not None and parts_of(aside) != parts_of(self.now[section]):
                self.older[section] = aside

    def typed(self, section: str, text: str) -> bool:
        """Kept at once; whether it is anything new."""
        if text == self.now.get(section):
            return False
        self.now[section] = text
        self._drafts.keep(self._case, section, text, self.stored.get(section, ""))
        return True

    def took(self, section: str, text: str) -> None:
        """The older words stand in the editor, or are thrown away; what was set aside since stays."""
        self.older.pop(section, None)
        let_go(self._drafts, self._case, section, text)

    @property
    def changed(self) -> dict[str, str]:
        """What differs from what is stored, and may be stored."""
        return {key: text for key, text in self.now.items() if key in self.stored and text != self.stored[key]}

    def saved(self, done: Mapping[str, str], fresh: Mapping[str, str], version: int) -> None:
        """The database has `done`; sections nobody has typed in follow the data as `fresh` has them in that version."""
        for section, text in done.items():
            self.stored[section] = text
            mine = self.now.get(section, text)
            if mine != text:
                self._drafts.typed_on(self._case, section, mine, text)
            else:
                self._drafts.saved(self._case, section)
        typing = {key for key in self.now if self.now[key] != self.stored.get(key)} | set(done)
        stored = {key: self.stored.get(key, text) if key in typing else text for key, text in fresh.items()}
        self.now = {key: self.now[key] if key in typing else text for key, text in stored.items()}
        waiting = typing - set(done)
        self.seen = {key: self.seen.get(key, version) if key in waiting else version for key in stored}
        self.stored = stored

    def put_back(self, mine: Mapping[str, str], base: Mapping[str, str], choices: Choices) -> None:
        """One's own words on top of what a colleague has stored; where both wrote, as it is chosen."""
        for key in self.stored.keys() & mine.keys():
            what = fate(base.get(key, ""), mine[key], self.stored[key])
            if what is Fate.CLASH:
                name = "reasons" if key == REASONS else key
                self.typed(key, choices.text(name, mine[key], self.stored[key]))
            elif what is Fate.MINE:
                self.typed(key, mine[key])

    def forget(self) -> None:
        """What was typed is let go."""
        for section in self.now:
            self._drafts.saved(self._case, section)
        self.now = dict(self.stored)
