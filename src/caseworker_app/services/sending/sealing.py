"""The agency's seal on this machine: a key file named in the settings, its password in the keyring."""

from __future__ import annotations

import os
from datetime import datetime
from pathlib import Path
from typing import Protocol

from caseworker_app.errors import LetterFailed, Surroundings, Unavailable
from caseworker_app.letters.seal import Seal
from caseworker_app.sync.casefile import Keys

PASSWORD_VARIABLE = "CASEWORKER_SEAL_PASSWORD"


class Sealer(Protocol):
    """What seals a verified letter before it is hashed and stored."""

    def sealed(self, data: bytes, now: datetime) -> bytes:
        """The same letter with the seal added."""


class Unsealed:
    """No seal is set: letters are frozen as they are."""

    def sealed(self, data: bytes, now: datetime) -> bytes:
        return data


class FileSeal:
    """A seal by key file, opened when it is first needed; a letter is never frozen without it."""

    def __init__(self, path: Path, keys: Keys) -> None:
        self._path, self._keys = path, keys
        self._seal: Seal | None = None

    def sealed(self, data: bytes, now: datetime) -> bytes:
        return self.opened().put(data, now)

    def opened(self) -> Seal:
        """LetterFailed in one sentence when file, password or the extra is missing."""
        if self._seal is None:
            password = os.environ.get(PASSWORD_VARIABLE) or self._keys.find(_place(self._path))
            if password is None:
                said = f"Sigillets lösenord saknas i nyckelringen. Kör caseworker seal {self._path}."
                raise LetterFailed(said, "seal")
            self._seal = Seal(_read(self._path), password)
        return self._seal


def proven(path: Path, password: str, keys: Keys) -> tuple[Seal, bool]:
    """The seal opened with its password, and whether the keyring has the password now."""
    seal = Seal(_read(path), password)
    return seal, keys.keep(_place(path), password)


def _read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        said = f"Sigillets fil {path} går inte att läsa ({error.strerror})."
        raise Unavailable(Surroundings.FILE, said) from error


def _place(path: Path) -> str:
    return f"seal {path}"
