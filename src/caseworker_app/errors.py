"""What can go wrong for a caseworker; anything else is our own mistake and is never caught where it happens."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from caseworker_app.sentences import Sentence


class CaseworkerError(Exception):
    """Carries one Swedish sentence that says what happened and what to do."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.text = text

    def say(self, word: Callable[[str], str]) -> None:
        """In other words from now on, e.g. in the language of the window."""
        self.text = word(self.text)


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing that a rule holds against a value; `section` cites the law, e.g. `32 § FL`."""

    field: str
    text: str
    section: str = ""


class Rejected(CaseworkerError):
    """A rule says no; each fault belongs to a field and is shown there."""

    def __init__(self, *faults: Fault) -> None:
        super().__init__(Sentence.joined(fault.text for fault in faults))
        self.faults = faults

    def say(self, word: Callable[[str], str]) -> None:
        self.faults = tuple(replace(fault, text=word(fault.text)) for fault in self.faults)
        self.text = Sentence.joined(fault.text for fault in self.faults)

    @property
    def fields(self) -> set[str]:
        return {fault.field for fault in self.faults}

    @classmethod
    def collect(cls, faults: Iterable[Fault]) -> None:
        """Raise with every fault at once, or do nothing when there is none."""
        found = tuple(faults)
        if found:
            raise cls(*found)


class Barred(Rejected):
    """The content of cases is closed to who acts; `cases` are their keys. Its fault has the field `jav`."""

    section = "16–18 §§ FL"

    def __init__(self, cases: Iterable[UUID], text: str) -> None:
        super().__init__(Fault("jav", text, self.section))
        self.cases = tuple(cases)


class Unanswered(Barred):
    """The jäv question must be answered first; screens ask it for `cases` and try again."""

    def __init__(self, cases: Iterable[UUID], names: Sequence[str]) -> None:
        text = Sentence(
            "Svara på jävsfrågan för {which} först. Innehållet öppnas när du har svarat.", which=_together(names)
        )
        super().__init__(cases, text)


class Recused(Barred):
    """Who acts has said to be biased (jäv); only the register row is shown."""

    def __init__(self, cases: Iterable[UUID], names: Sequence[str]) -> None:
        text = Sentence(
            "Du har anmält jäv i {which} och får inte ta del av innehållet eller handläggningen.",
            which=_together(names),
        )
        super().__init__(cases, text)


def _together(names: Sequence[str]) -> str:
    if len(names) == 1:
        return names[0]
    return Sentence("{count} ärenden, bland annat {name}", count=len(names), name=names[0])


class CaseChanged(CaseworkerError):
    """Somebody else saved first; `mine` and `theirs` hold the fields that differ, `base` what both began from.

    `table` names whose fields they are, `labels` what some are called; `by` and `at` who saved and when.
    """

    def __init__(
        self,
        what: str,
        mine: Mapping[str, object],
        theirs: Mapping[str, object],
        base: Mapping[str, object] | None = None,
        table: str = "",
    ) -> None:
        super().__init__(
            Sentence(
                "{what} har ändrats av någon annan sedan du öppnade den. "
                "Inget har skrivits över. Jämför ändringarna och spara igen.",
                what=Sentence.named(what),
            )
        )
        self.what = what
        self.mine = dict(mine)
        self.theirs = dict(theirs)
        self.base = dict(base or {})
        self.table = table
        self.labels: dict[str, str] = {}
        self.by = ""
        self.at: datetime | None = None

    def saved_by(self, who: str, when: datetime | None) -> CaseChanged:
        """The same, naming the colleague."""
        self.by, self.at = who, when
        return self


class Surroundings(StrEnum):
    BUSY = "busy"
    READ_ONLY = "read_only"
    FULL = "full"
    DAMAGED = "damaged"
    NOT_A_DATABASE = "not_a_database"
    MISSING = "missing"
    NO_CONNECTION = "no_connection"
    NETWORK_DRIVE = "network_drive"
    NEWER_SCHEMA = "newer_schema"
    OLDER_SCHEMA = "older_schema"
    NO_RIGHTS = "no_rights"
    PASSWORD = "password"
    UNTRUSTED = "untrusted"
    FILE = "file"
    PRINTER = "printer"


class Unavailable(CaseworkerError):
    """The surroundings said no: disk, network, a lock, a file; nothing was half done."""

    def __init__(self, kind: Surroundings, text: str) -> None:
        super().__init__(text)
        self.kind = kind


class LetterFailed(CaseworkerError):
    """A letter could not be made; `field` names the datum that is missing or cannot be printed."""

    def __init__(self, text: str, field: str = "") -> None:
        super().__init__(text)
        self.field = field


class Unusable(CaseworkerError):
    """Input that cannot be used at all: a file that is no application table, a case that does not exist."""
