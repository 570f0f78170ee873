"""The offline file `*.cwcase`: one SQLCipher database, its key, and the ways to that key.

The first sixteen bytes of such a file are its salt, in clear: eight random ones name the file, four prove the key, and
the last four are a checksum of the others that needs no key, so that a wrong key and a damaged file are told apart before
a page is read. Files of before had ten and six and no checksum; they open as ever, and what is said of one that does not
is that it may be either. The 256-bit key is random, or drawn from a passphrase with scrypt over the file's name when the
file is to be opened on another computer. A random one is kept in the keyring of this machine under the file's name.
Either is sealed for the agency's recovery key in the shared database, beside the record of who took the cases. No header,
trailer or second file is needed.

The passphrase does not wrap a random key, since one SQLCipher file has no place for a wrapped one that lasts: a block
behind the last page is overwritten as the file grows, of the header twenty bytes are unused, which VACUUM clears, and
what stands before the first page asks for a way of its own to the disk, outside SQLite's proven one. Guessing costs one
scrypt either way; the price is that another passphrase means another file.
"""

from __future__ import annotations

import base64
import hmac
import re
import secrets
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from hashlib import scrypt, sha256
from itertools import combinations
from pathlib import Path
from typing import Protocol
from uuid import UUID
from zlib import crc32

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

from caseworker_app.errors import Surroundings, Unavailable, Unusable
from caseworker_app.sentences import Sentence
from caseworker_app.store import surroundings

SUFFIX = ".cwcase"
NAME, PROVEN, MARK = 8, 12, 16
OLD_NAME = 10
PLAIN = b"SQLite format 3\0"
SHORTEST = 12
_HEAD = 512
_TORN = re.compile(rb"(.)\1{7}", re.DOTALL)  # what is encrypted has no such run
_COST = {"n": 2**16, "r": 8, "p": 1, "maxmem": 2**27}


class Locked(Unusable):
    """The file's key is not on this machine: a passphrase is asked for."""


class WrongPassphrase(Locked):
    """A passphrase was given and is not the file's."""


class Keys(Protocol):
    """The keyring of this machine."""

    def keep(self, name: str, secret: str) -> bool:
        """False where there is no keyring to trust."""

    def find(self, name: str) -> str | None: ...


class NoKeys:
    """A machine without a keyring."""

    def keep(self, name: str, secret: str) -> bool:
        return False

    def find(self, name: str) -> str | None:
        return None


@dataclass(frozen=True)
class Key:
    """The key of one file and its mark; neither is ever printed."""

    raw: bytes
    mark: bytes

    def __repr__(self) -> str:
        return f"Key({self.name})"

    @property
    def name(self) -> str:
        """What the file is called in the keyring."""
        return _name(self.mark).hex()

    @property
    def file_id(self) -> UUID:
        """What the file is called in the shared database."""
        return UUID(bytes=sha256(b"caseworker file " + _name(self.mark)).digest()[:16])

    @property
    def pragma(self) -> str:
        return f"x'{self.raw.hex()}{self.mark.hex()}'"


def new_key(passphrase: str = "") -> Key:
    """The key of a new file; Unusable for a passphrase that is too short."""
    name = secrets.token_bytes(NAME)
    return _chosen(passphrase, name) if passphrase else _marked(secrets.token_bytes(32), name)


def other_key(key: Key, passphrase: str) -> Key:
    """Another key of the same file, drawn from a passphrase; Unusable for one that is too short."""
    return _chosen(passphrase, _name(key.mark))


def _chosen(passphrase: str, name: bytes) -> Key:
    if len(passphrase) < SHORTEST:
        raise Unusable(Sentence("Lösenordet är för kort. Välj minst {least} tecken.", least=SHORTEST))
    return _marked(_drawn(passphrase, name), name)


def _drawn(passphrase: str, name: bytes) -> bytes:
    return scrypt(passphrase.encode(), salt=b"caseworker " + name, dklen=32, **_COST)


def _marked(raw: bytes, name: bytes) -> Key:
    proof = hmac.digest(raw, b"caseworker mark " + name, "sha256")
    if len(name) == OLD_NAME:
        return Key(raw, name + proof[: MARK - OLD_NAME])
    proven = name + proof[: PROVEN - NAME]
    return Key(raw, proven + _sum(proven))


def _sum(proven: bytes) -> bytes:
    return crc32(b"caseworker" + proven).to_bytes(MARK - PROVEN)


def _summed(mark: bytes) -> bool:
    """Whether the mark is as it was written; False also for one of before."""
    return _sum(mark[:PROVEN]) == mark[PROVEN:]


def _name(mark: bytes) -> bytes:
    return mark[: NAME if _summed(mark) else OLD_NAME]


def _scratched(mark: bytes) -> bool:
    """Whether a byte, or two bits, away from a mark with its checksum; by chance one of before in 300 000 is."""
    return any(_summed(one) for one in _near(mark))


def _near(mark: bytes) -> Iterator[bytes]:
    whole = int.from_bytes(mark)
    bits = [1 << place for place in range(8 * MARK)]
    errors = [value << 8 * place for place in range(MARK) for value in range(1, 256)]
    for error in (*errors, *(one | other for one, other in combinations(bits, 2))):
        yield (whole ^ error).to_bytes(MARK)


def read_mark(path: Path) -> bytes:
    """The first bytes of the file; says what is wrong where it cannot be an offline file."""
    try:
        with path.open("rb") as file:
            head = file.read(_HEAD)
    except FileNotFoundError as error:
        raise Unavailable(Surroundings.MISSING, Sentence("Offlinefilen {path} finns inte.", path=path)) from error
    except OSError as error:
        raise Unavailable(
            Surroundings.FILE,
            Sentence("Offlinefilen {path} går inte att läsa. Sitter minnet där den ligger i?", path=path),
        ) from error
    if head[:MARK] == PLAIN:
        raise Unavailable(
            Surroundings.NOT_A_DATABASE,
            Sentence("{path} är ingen offlinefil utan en vanlig databas. Öppna den som databas.", path=path),
        )
    if len(head) < _HEAD or _TORN.search(head):
        raise Unavailable(Surroundings.DAMAGED, damaged(path))
    return head[:MARK]


def damaged(path: Path) -> str:
    return surroundings.damaged(path, offline=True)


def unlock(path: Path, find: Callable[[str], str | None], passphrase: str = "") -> Key:
    """The file's key from a passphrase or the keyring, which is not woken where the passphrase is enough.

    Locked when neither has it, WrongPassphrase when the passphrase is not the file's, Unavailable(damaged) when the
    first bytes of the file are not as they were written. Where it cannot be told, the sentence says that it may be either.
    """
    mark = read_mark(path)
    name = _name(mark)
    if passphrase:
        key = _marked(_drawn(passphrase, name), name)
        if hmac.compare_digest(key.mark, mark):
            return key
    kept = find(name.hex())
    if kept is not None:
        key = _marked(bytes.fromhex(kept), name)
        if hmac.compare_digest(key.mark, mark):
            return key
    raise _refusal(path, mark, passphrase, kept)


def _refusal(path: Path, mark: bytes, passphrase: str, kept: str | None) -> Unavailable | Locked:
    if _summed(mark):
        return _locked(path, passphrase, kept)
    if kept is not None or _scratched(mark):  # a key of that name is there and is not proven by the rest
        return Unavailable(Surroundings.DAMAGED, damaged(path))
    if passphrase:
        return WrongPassphrase(
            Sentence("Lösenordet är inte det som {name} togs med, eller så är filens början skadad.", name=path.name)
        )
    return Locked(
        Sentence(
            "Nyckeln till {name} finns inte på den här datorn, eller så är filens början skadad. Ange filens lösenord.",
            name=path.name,
        )
    )


def _locked(path: Path, passphrase: str, kept: str | None) -> Locked:
    """The file is whole where its key is proven: it is the key that is wrong."""
    if passphrase:
        return WrongPassphrase(Sentence("Lösenordet är inte det som {name} togs med. Filen är orörd.", name=path.name))
    if kept is not None:
        return Locked(
            Sentence(
                "Nyckeln i datorns nyckelring är inte den som {name} togs med. Ange filens lösenord.", name=path.name
            )
        )
    return Locked(Sentence("Nyckeln till {name} finns inte på den här datorn. Ange filens lösenord.", name=path.name))


def known_by(path: Path) -> UUID:
    """What the file is called in the shared database; Unavailable(damaged) where its name is not as it was written."""
    mark = read_mark(path)
    if not _summed(mark) and _scratched(mark):
        raise Unavailable(Surroundings.DAMAGED, damaged(path))
    return Key(b"", mark).file_id


def recover(path: Path, sealed: Iterable[str], recovery: str) -> Key:
    """The file's key from what was sealed for the agency, each time the file got a key.

    Unusable for another agency's key, Unavailable(damaged) where the file's own proof of its key is gone.
    """
    mark = read_mark(path)
    keys = [_marked(_unsealed(one, recovery), _name(mark)) for one in sealed]
    for key in keys:
        if hmac.compare_digest(key.mark, mark):
            return key
    raise Unavailable(Surroundings.DAMAGED, damaged(path))


def new_recovery() -> tuple[str, str]:
    """The agency's recovery key: the secret part, to be printed and locked away, and the public one."""
    made = X25519PrivateKey.generate()
    return _text(made.private_bytes_raw()), _text(made.public_key().public_bytes_raw())


def seal(key: Key, public: str) -> str:
    """The file's key so that only the agency's secret part opens it."""
    once = X25519PrivateKey.generate()
    theirs = base64.b64decode(public)
    ours = once.public_key().public_bytes_raw()
    secret = sha256(once.exchange(X25519PublicKey.from_public_bytes(theirs)) + ours + theirs).digest()
    return _text(ours + ChaCha20Poly1305(secret).encrypt(bytes(12), key.raw, None))


def _unsealed(sealed: str, recovery: str) -> bytes:
    try:
        data, secret = (
            base64.b64decode(sealed, validate=True),
            base64.b64decode("".join(recovery.split()), validate=True),
        )
        mine = X25519PrivateKey.from_private_bytes(secret)
        shared = mine.exchange(X25519PublicKey.from_public_bytes(data[:32]))
        opened = sha256(shared + data[:32] + mine.public_key().public_bytes_raw()).digest()
        return ChaCha20Poly1305(opened).decrypt(bytes(12), data[32:], None)
    except (ValueError, InvalidTag) as error:
        raise Unusable("Återställningsnyckeln hör inte till den här filen.") from error


def _text(data: bytes) -> str:
    return base64.b64encode(data).decode("ascii")
