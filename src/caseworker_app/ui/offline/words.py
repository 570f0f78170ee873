"""Words that are typed and not saved: along into an offline file, kept in it when it is closed, and home again."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from caseworker_app.errors import CaseworkerError
from caseworker_app.ui.drafts import Draft, DraftFiles
from caseworker_app.ui.messages import Ask, Message, Messages, Question, Tone

if TYPE_CHECKING:
    from caseworker_app.services.away.typed import Typed
    from caseworker_app.services.office import Office


def typed(drafts: Sequence[Draft]) -> tuple[Typed, ...]:
    from caseworker_app.services.away.typed import Typed  # noqa: PLC0415  # nothing of the store before the first paint

    return tuple(Typed(one.case, one.field, one.text, one.base) for one in drafts)


def drafts_of(words: Sequence[Typed]) -> list[Draft]:
    return [Draft(one.case, one.field, one.text, one.base) for one in words]


def leave(office: Office, drafts: Sequence[Draft], files: DraftFiles) -> None:
    """The file is closed: from now on it has the words itself, wherever it is opened; if it cannot be written this machine
    keeps them."""
    with suppress(CaseworkerError):
        office.offline.keep_typed(typed(drafts))
        for one in drafts:
            files.remove(one.case, one.field)
    office.close()


def tell(messages: Messages, ask: Ask, aside: Sequence[Draft]) -> None:
    """What was typed here too and gave way to the file's can be read."""
    if aside:
        messages.tell(_Told().told(ask, aside))


class _Told(QObject):
    """Only here are the plural forms of its texts found for the catalogues."""

    def told(self, ask: Ask, aside: Sequence[Draft]) -> Message:
        text = self.tr("%n texter var påbörjade både i filen och här. Filens står i sina fält.", "", len(aside))
        lines = "\n\n".join(one.text for one in aside)
        read = Question(self.tr("Det du skrev här"), text, (), self.tr("Stäng"), lines)
        return Message(text, Tone.WARN, self.tr("Läs det du skrev här"), lambda: ask.choose(read, _nothing), "words")


def _nothing(_key: str) -> None:
    """It is read and closed."""
