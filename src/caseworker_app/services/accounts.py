"""Logins of a shared database: passwords, their verifiers, and the keyring that keeps them."""

from __future__ import annotations

import base64
import hashlib
import hmac
import secrets
import stringprep
import unicodedata

ROUNDS = 4096
_LETTERS = "abcdefghjkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789"
LENGTH = 20


def new_password() -> str:
    """A first password: twenty letters and digits that are not mistaken for each other, over 110 bits."""
    return "".join(secrets.choice(_LETTERS) for _ in range(LENGTH))


def scram_verifier(password: str, salt: bytes | None = None) -> str:
    """What the server keeps instead of the password (RFC 5803); the password itself never leaves this machine."""
    chosen = salt or secrets.token_bytes(16)
    salted = hashlib.pbkdf2_hmac("sha256", _prepared(password).encode(), chosen, ROUNDS)
    stored = hashlib.sha256(hmac.digest(salted, b"Client Key", "sha256")).digest()
    server = hmac.digest(salted, b"Server Key", "sha256")
    return f"SCRAM-SHA-256${ROUNDS}:{_text(chosen)}${_text(stored)}:{_text(server)}"


SERVICE = "caseworker"
TRUSTED = (
    "keyring.backends.SecretService",
    "keyring.backends.libsecret",
    "keyring.backends.kwallet",
    "keyring.backends.Windows",
    "keyring.backends.macOS",
)


class SystemKeys:
    """The keyring of this machine, where it is one of those that keep secrets; never one that writes plain text."""

    def keep(self, name: str, secret: str) -> bool:
        """False where there is no keyring to trust or it refuses."""
        import keyring  # noqa: PLC0415  # slow to import, seldom needed
        from keyring.errors import KeyringError  # noqa: PLC0415

        if not trusted(keyring.get_keyring()):
            return False
        try:
            keyring.set_password(SERVICE, name, secret)
        except KeyringError:
            return False
        return True

    def find(self, name: str) -> str | None:
        """The secret kept under a name, None where there is none."""
        import keyring  # noqa: PLC0415
        from keyring.errors import KeyringError  # noqa: PLC0415

        if not trusted(keyring.get_keyring()):
            return None
        try:
            return keyring.get_password(SERVICE, name)
        except KeyringError:
            return None


def trusted(backend: object) -> bool:
    """Whether a keyring is of the operating system; one that is made of several is when all of them are."""
    held = getattr(backend, "backends", [backend])
    return bool(held) and all(type(one).__module__.startswith(TRUSTED) for one in held)


def _text(data: bytes) -> str:
    return base64.b64encode(data).decode("ascii")


def _prepared(password: str) -> str:
    """SASLprep (RFC 4013) as far as the server does it: odd blanks become blanks, compatible forms one form."""
    mapped = "".join(" " if stringprep.in_table_c12(c) else "" if stringprep.in_table_b1(c) else c for c in password)
    return unicodedata.normalize("NFKC", mapped)
