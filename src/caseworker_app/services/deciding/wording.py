"""The words of a draft: sections to edit, what would change when data have changed, and earlier versions."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from caseworker_app.domain.difference import Piece, difference
from caseworker_app.domain.records.decisions import Decision
from caseworker_app.domain.states import Role
from caseworker_app.domain.wording import Text, generated, kept, plain, refreshed, rewritten, taken
from caseworker_app.errors import Fault, Rejected
from caseworker_app.letters.compose import program_texts
from caseworker_app.letters.snapshot import Snapshot
from caseworker_app.services.deciding import together
from caseworker_app.services.deciding.decisions import OPEN, put, texts_of
from caseworker_app.services.deciding.wholes import REASONS
from caseworker_app.services.desk import Desk
from caseworker_app.services.sending.snapshots import decision_snapshot
from caseworker_app.store import queries
from caseworker_app.store.work import UnitOfWork


@dataclass(frozen=True, slots=True)
class Section:
    """A section of the letter as a person may edit it."""

    id: str
    heading: str
    texts: tuple[Text, ...]

    @property
    def text(self) -> str:
        """The paragraphs as they stand, parted by an empty line."""
        return plain("\n\n".join(one.text for one in self.texts if one.text))

    @property
    def made(self) -> str:
        """The same as the program writes them."""
        fresh = (one.base if one.suggested is None else one.suggested for one in self.texts)
        return plain("\n\n".join(text for text in fresh if text))

    @property
    def edited(self) -> bool:
        return any(one.edited for one in self.texts)


@dataclass(frozen=True, slots=True)
class Change:
    """An edited paragraph whose ground has changed: one's own words, the program's new ones, what differs."""

    section: str
    heading: str
    position: int
    mine: str
    suggested: str
    pieces: tuple[Piece, ...]


@dataclass(frozen=True, slots=True)
class Version:
    """The words of a draft after one entry of the journal."""

    number: int
    at: datetime
    by: str
    text: str


class Wording:
    """Editing paragraphs, answering what would change one by one, comparing versions."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def sections(self, decision_id: UUID) -> tuple[Section, ...]:
        """What may be edited, in the order of the letter."""
        with self._desk.reading() as work:
            shown = decision_snapshot(self._desk, work, decision_id, draft=True)
            return tuple(
                Section(one.id, one.heading, tuple(_current(work, decision_id, one.id, shown)))
                for one in shown.template.sections
                if one.editable
            )

    def write(self, decision_id: UUID, section: str, texts: Sequence[str], seen: int) -> Decision:
        """A section as a person has written it; paragraphs that are as they were keep following the data."""
        typed = [text.strip() for text in texts if text.strip()]
        return self._change(decision_id, section, seen, lambda held: rewritten(held, typed), typed)

    def changes(self, decision_id: UUID) -> tuple[Change, ...]:
        """Edited paragraphs that the program would write otherwise now; nothing is done to them."""
        return changes_in(self.sections(decision_id))

    def take(self, decision_id: UUID, change: Change, seen: int) -> Decision:
        """The program's words for this paragraph."""
        return self._answer(decision_id, change, seen, taken)

    def keep(self, decision_id: UUID, change: Change, seen: int) -> Decision:
        """One's own words stay; this change is not asked about again."""
        return self._answer(decision_id, change, seen, kept)

    def versions(self, decision_id: UUID) -> tuple[Version, ...]:
        """Every version of the words that were saved, oldest first, from the journal."""
        with self._desk.reading() as work:
            work.decisions.get(decision_id)
            return tuple(Version(*one) for one in queries.wordings(work, decision_id))

    def compare(self, older: Version, newer: Version) -> tuple[Piece, ...]:
        """What differs between two versions, word by word."""
        return difference(older.text, newer.text)

    def _answer(self, decision_id: UUID, change: Change, seen: int, how: Callable[[Text], list[Text]]) -> Decision:
        def answered(held: list[Text]) -> list[Text]:
            at = change.position - 1
            if at >= len(held) or (held[at].text, held[at].suggested) != (change.mine, change.suggested):
                raise Rejected(Fault("paragraph", "Stycket har ändrats under tiden. Läs det på nytt."))
            return [*held[:at], *how(held[at]), *held[at + 1 :]]

        return self._change(decision_id, change.section, seen, answered)

    def _change(
        self,
        decision_id: UUID,
        section: str,
        seen: int,
        how: Callable[[list[Text]], list[Text]],
        typed: Sequence[str] | None = None,
    ) -> Decision:
        """What others have changed elsewhere since stays; `typed` is held against the section as it was."""
        with self._desk.work() as work:
            self._desk.person(work, Role.CASEWORKER)
            held = together.locked(work, work.decisions.get(decision_id), seen)
            if held.state not in OPEN:
                raise Rejected(
                    Fault("state", "Förslaget är lämnat. Be beslutsfattaren skicka tillbaka det för att ändra.")
                )
            shown = decision_snapshot(self._desk, work, decision_id, draft=True)
            headings = {one.id: one.heading for one in shown.template.sections if one.editable}
            if section not in headings:
                raise Rejected(Fault("section", "Det här avsnittet skrivs av programmet och kan inte ändras för hand."))
            if typed is not None and held.version != seen:
                made = "" if section == REASONS else "\n\n".join(program_texts(shown, section))
                if not together.meet_words(work, held, (section, headings[section]), typed, seen, made):
                    return held
            texts = how(_current(work, decision_id, section, shown))
            put(self._desk, work, held, section, texts)
            editors = tuple(sorted({*held.editors, self._desk.actor} - {held.prepared_by}))
            saved = work.decisions.save(dataclasses.replace(held, editors=editors), held.version)
            work.commit()
        return saved


def changes_in(sections: Sequence[Section]) -> tuple[Change, ...]:
    """What in them the program would write otherwise now."""
    return tuple(
        Change(one.id, one.heading, position, text.text, text.suggested, difference(text.text, text.suggested))
        for one in sections
        for position, text in enumerate(one.texts, 1)
        if text.suggested is not None
    )


def _current(work: UnitOfWork, decision_id: UUID, section: str, shown: Snapshot) -> list[Text]:
    """As stored, with what the data of this moment would make of it; reasons follow the draft, not the data."""
    held = texts_of(work, work.decisions.get(decision_id), section)
    if section == REASONS:
        return held
    fresh = program_texts(shown, section)
    return refreshed(held, fresh) if held else [generated(text) for text in fresh]
