"""The agency's seal on this machine: a key file named in the settings, its password in the keyring."""

from __future__ import annotations

import os
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Protocol

from caseworker_app.errors import LetterFailed, Surroundings, Unavailable
from caseworker_app.letters.seal import Seal
from caseworker_app.sentences import Sentence
from caseworker_app.settings import SEAL_PASSWORD
from caseworker_app.sync.casefile import Keys


class Sealer(Protocol):
    """What seals a verified letter before it is hashed and stored."""

    def sealed(self, data: bytes, now: datetime) -> bytes:
        """The same letter with the seal added."""


class Unsealed:
    """No seal is set: letters are frozen as they are."""

    def sealed(self, data: bytes, now: datetime) -> bytes:
        return data


@dataclass(frozen=True, slots=True)
class Chosen:
    """The key file that seals this machine's letters, and the time stamp authority; empty is none."""

    file: str = ""
    stamps: str = ""


class Choice(Protocol):
    """Where the choice is remembered."""

    def load(self) -> Chosen: ...

    def save(self, chosen: Chosen) -> None: ...


class Unremembered:
    """A choice for as long as the process runs."""

    def __init__(self) -> None:
        self._chosen = Chosen()

    def load(self) -> Chosen:
        return self._chosen

    def save(self, chosen: Chosen) -> None:
        self._chosen = chosen


class FileSeal:
    """A seal by key file, opened when it is first needed; a letter is never frozen without it."""

    def __init__(self, path: Path, keys: Keys, stamps: str = "", opened: Seal | None = None) -> None:
        self._path, self._keys, self._stamps = path, keys, stamps
        self._seal = opened

    def sealed(self, data: bytes, now: datetime) -> bytes:
        return self.opened().put(data, now)

    def opened(self) -> Seal:
        """LetterFailed in one sentence when file, password or the extra is missing."""
        if self._seal is None:
            password = os.environ.get(SEAL_PASSWORD) or self._keys.find(_place(self._path))
            if password is None:
                said = Sentence(
                    "Sigillets lösenord saknas i nyckelringen. Välj sigillet igen under Inställningar, eller kör "
                    "caseworker seal {path}.",
                    path=self._path,
                )
                raise LetterFailed(said, "seal")
            self._seal = Seal(_read(self._path), password, self._stamps)
        return self._seal


class ChosenSeal:
    """The seal as it is chosen now: chosen anew, the next letter gets the other one; none chosen, none."""

    def __init__(self, choice: Choice, keys: Keys) -> None:
        self._choice, self._keys = choice, keys
        self._held: tuple[Chosen, FileSeal] | None = None

    @property
    def chosen(self) -> Chosen:
        return self._choice.load()

    def sealed(self, data: bytes, now: datetime) -> bytes:
        held = self._there()
        return data if held is None else held.sealed(data, now)

    def opened(self) -> Seal | None:
        """None when none is chosen; LetterFailed or Unavailable when it cannot be used."""
        held = self._there()
        return None if held is None else held.opened()

    def choose(self, chosen: Chosen, password: str) -> bool:
        """From now on this one; whether the keyring has its password. Without a keyring this process keeps it."""
        opened, path = tried(chosen, password), Path(chosen.file)
        kept = self._keys.keep(_place(path), password)
        self._choice.save(chosen)
        self._held = (chosen, FileSeal(path, self._keys, chosen.stamps, opened))
        return kept

    def off(self) -> None:
        self._choice.save(Chosen())

    def _there(self) -> FileSeal | None:
        chosen = self._choice.load()
        if not chosen.file:
            return None
        if self._held is None or self._held[0] != chosen:
            self._held = (chosen, FileSeal(Path(chosen.file), self._keys, chosen.stamps))
        return self._held[1]


def tried(chosen: Chosen, password: str) -> Seal:
    """The seal opened with a password somebody typed; nothing is kept."""
    return Seal(_read(Path(chosen.file)), password, chosen.stamps)


def _read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        said = Sentence("Sigillets fil {path} går inte att läsa ({strerror}).", path=path, strerror=error.strerror)
        raise Unavailable(Surroundings.FILE, said) from error


def _place(path: Path) -> str:
    return f"seal {path}"
