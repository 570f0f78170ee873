"""Words that are typed and not saved: along into an offline file, kept in it when it is closed, and home again."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import replace
from functools import partial
from pathlib import Path
from platform import node
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from caseworker_app.domain.swedish import natural
from caseworker_app.errors import CaseworkerError
from caseworker_app.ui.draft_files import Cover, DraftFiles
from caseworker_app.ui.drafts import Drafts
from caseworker_app.ui.meeting import Draft
from caseworker_app.ui.messages import Message, Question, Tone, confirm_loss
from caseworker_app.ui.workplace import Workplace

if TYPE_CHECKING:
    from caseworker_app.services.away.typed import InFile, Typed
    from caseworker_app.services.office import Office

KEY = "words"


def typed(drafts: Sequence[Draft]) -> tuple[Typed, ...]:
    from caseworker_app.services.away.typed import Typed  # noqa: PLC0415  # nothing of the store before the first paint

    return tuple(Typed(one.case, one.field, one.text, one.base, one.aside) for one in drafts)


def drafts_of(words: Sequence[Typed]) -> list[Draft]:
    return [Draft(one.case, one.field, one.text, one.base, one.aside).known for one in words]


def of_file(words: InFile, path: str, files: DraftFiles, person: str, cover: Cover) -> DraftFiles:
    """What this machine has of a file's words: under the file's own name, wherever it lies; before under its path."""
    found = files.beside(words.file, person, cover)
    found.adopt(files.beside(path, person, cover))
    return found


def come_into(drafts: Drafts, words: InFile) -> Callable[[Office], None]:
    """The file is open: what this machine has of it, after a kill, is newer than what it had itself when it was closed.
    Returns what lets the file know that its words are here, once they are on the disk."""
    drafts.receive(drafts_of(words.now), drafts_of(words.met_at(drafts.place)))
    return partial(_opened, drafts.place, words.now if drafts.write_now() else words.met_at(drafts.place))


def _opened(place: str, now: Sequence[Typed], office: Office) -> None:
    with suppress(CaseworkerError):  # a file that cannot be written tells of it when something is saved
        office.offline.keep_typed(met={place: now}, at={place: node()})


def come_home(file: Office, path: Path, home: DraftFiles) -> InFile:
    """The words of a file that is brought back, after a kill with what this machine has of it; it is `open` where another
    machine may have more."""
    words = file.offline.typed()
    here = of_file(words, str(path.absolute()), home, file.desk.actor, file.offline.cover())
    words = replace(words, open={place: machine for place, machine in words.open.items() if place != here.place})
    if here.place not in words.met and not here.all():
        return words
    here.receive(drafts_of(words.now), drafts_of(words.met_at(here.place)))
    file.offline.keep_typed(met={here.place: words.now})
    return replace(words, now=typed(here.all()))


def leave(office: Office, drafts: Drafts, met: Mapping[str, Sequence[Typed]] | None = None) -> None:
    """The file is closed: from now on it has the words itself, wherever it is opened; if it cannot be written this machine
    keeps them."""
    with suppress(CaseworkerError, OSError):
        office.offline.keep_typed(typed(drafts.all()), {**(met or {}), drafts.place: ()}, {drafts.place: ""})
        drafts.leave()
    office.close()


def meet(met: Mapping[str, Sequence[Typed]], office: Office) -> None:
    """The file knows what it had when it met the words of other places."""
    with suppress(CaseworkerError):  # a file that cannot be written tells of it when something is saved
        office.offline.keep_typed(met=met)


def tell(place: Workplace) -> None:
    """What stands in no field can be read, and thrown away; it is told of at each opening until then."""
    aside = place.drafts.all_aside()
    if aside:
        _with_names(place, aside, lambda called: place.messages.tell(_Told().told(place, aside, called)))


def tell_home(place: Workplace, come: Sequence[Draft], machines: Sequence[str]) -> None:
    """What came along and stands in fields now, also where a field is open no more; and which `machines` may have more."""
    if come:
        _with_names(place, come, lambda called: place.messages.tell(_Told().home(place, come, called)))
    if machines:
        place.messages.tell(_Told().open_at(machines))


def _with_names(place: Workplace, drafts: Sequence[Draft], then: Callable[[Mapping[str, str]], None]) -> None:
    subjects = {one.case for one in drafts}
    place.run(lambda office: office.offline.called(subjects), then, lambda _error: then({}))


class _Told(QObject):
    """Only here are the plural forms of its texts found for the catalogues."""

    def told(self, place: Workplace, aside: Sequence[Draft], called: Mapping[str, str]) -> Message:
        """`called` gives the cases' numbers."""
        ask = place.ask
        text = self.tr("%n texter som du har skrivit ligger undan. Något annat står i deras fält.", "", len(aside))
        lines = "\n\n".join(_read_by_case(aside, called))
        read = Question(self.tr("Det som ligger undan"), text, (), self.tr("Stäng"), lines)
        title, sure = self.tr("Kasta det som ligger undan?"), self.tr("Det går inte att få tillbaka.")

        def gone() -> None:
            for one in aside:
                place.drafts.drop(one)  # no more than what was told of
            place.messages.settle(KEY)

        return Message(
            text,
            Tone.WARN,
            self.tr("Läs det som ligger undan"),
            lambda: ask.choose(read, _nothing),
            KEY,
            drop=self.tr("Kasta det…"),
            let_go=partial(confirm_loss, ask, title, sure, self.tr("Kasta det"), gone, lines),
        )

    def home(self, place: Workplace, come: Sequence[Draft], called: Mapping[str, str]) -> Message:
        text = self.tr("%n påbörjade texter följde med och väntar osparade i sina fält.", "", len(come))
        lines = "\n\n".join(_read_by_case(come, called))
        read = Question(self.tr("Påbörjade texter"), text, (), self.tr("Stäng"), lines)
        way = self.tr("Läs texterna")
        return Message(text, Tone.INFO, way, lambda: place.ask.choose(read, _nothing), f"{KEY} home")

    def open_at(self, machines: Sequence[str]) -> Message:
        text = self.tr(
            "Filen stängdes inte på {machine}. Det som skrevs där sist finns bara där: öppna filen där innan du tar bort den."
        )
        return Message(text.format(machine=", ".join(machines)), Tone.WARN, key=f"{KEY} open")


def _read_by_case(drafts: Sequence[Draft], called: Mapping[str, str]) -> Iterator[str]:
    """Under the number of each case what is about it; first what is about none."""
    named = [(called.get(one.case, ""), one) for one in drafts]
    for name in sorted({name for name, _ in named}, key=natural):
        if name:
            yield name
        yield from (readable(one.text) for called_so, one in named if called_so == name)


def readable(text: str) -> str:
    """What is kept as a list, line by line."""
    with suppress(ValueError):
        held = json.loads(text) if text.startswith("[") else None
        if isinstance(held, list):
            return "\n".join(_leaves(held))
    return text


def _leaves(held: object) -> Iterator[str]:
    if isinstance(held, (list, dict)):
        for one in held.values() if isinstance(held, dict) else held:
            yield from _leaves(one)
    elif held is not None:
        yield str(held)


def _nothing(_key: str) -> None:
    """It is read and closed."""
