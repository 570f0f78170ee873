"""Logins of a shared database: passwords, their verifiers, and the keyring that keeps them."""

from __future__ import annotations

import base64
import hashlib
import hmac
import os
import secrets
import stringprep
import unicodedata
from typing import TYPE_CHECKING

from caseworker_app.store.engine import as_login, has_password, is_server, login_of, server_of

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

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


PASSWORD_VARIABLE = "CASEWORKER_PASSWORD"
SERVICE = "caseworker"
TRUSTED = frozenset(
    {
        "keyring.backends.SecretService.Keyring",
        "keyring.backends.kwallet.DBusKeyring",
        "keyring.backends.macOS.Keyring",
        "keyring.backends.Windows.WinVaultKeyring",
    }
)


class SystemKeys:
    """The keyring of this machine, where it is one of those that keep secrets; never one that writes plain text."""

    def __init__(self, backend: KeyringBackend | None = None) -> None:
        self._given = backend

    def keep(self, name: str, secret: str) -> bool:
        """False where there is no keyring to trust or it refuses."""
        from keyring.errors import KeyringError  # noqa: PLC0415  # slow to import, seldom needed

        backend = self._given or _trusted()
        if backend is None:
            return False
        try:
            backend.set_password(SERVICE, name, secret)
        except KeyringError:
            return False
        return True

    def find(self, name: str) -> str | None:
        """The secret kept under a name, None where there is none or the keyring stays locked."""
        from keyring.errors import KeyringError  # noqa: PLC0415

        backend = self._given or _trusted()
        if backend is None:
            return None
        try:
            return backend.get_password(SERVICE, name)
        except KeyringError:
            return None


def _trusted() -> KeyringBackend | None:
    """The best of the backends that encrypt, whatever else is installed or configured; None when there is none."""
    from keyring.backend import get_all_keyring  # noqa: PLC0415

    known = [one for one in get_all_keyring() if name_of(one) in TRUSTED]
    return max(known, key=lambda one: float(one.priority), default=None)


def name_of(backend: object) -> str:
    """A backend's class with its module."""
    return f"{type(backend).__module__}.{type(backend).__qualname__}"


def keep_password(address: str, password: str, keys: SystemKeys | None = None) -> bool:
    """Whether the keyring has it now; else it is asked for the next time."""
    return (keys or SystemKeys()).keep(_place(address), password)


def _place(address: str) -> str:
    return f"{login_of(address)}@{server_of(address)}"


def signed(address: str, password: str) -> str:
    """The address with a password somebody typed; kept in memory only."""
    return as_login(address, login_of(address), password)


def connectable(address: str, keys: SystemKeys | None = None) -> str:
    """A server's address with the password from the environment or the keyring, unless it carries one already."""
    if not is_server(address) or has_password(address) or not login_of(address):
        return address
    found = os.environ.get(PASSWORD_VARIABLE) or (keys or SystemKeys()).find(_place(address))
    return signed(address, found) if found else address


def _text(data: bytes) -> str:
    return base64.b64encode(data).decode("ascii")


def _prepared(password: str) -> str:
    """SASLprep (RFC 4013) as far as the server does it: odd blanks become blanks, compatible forms one form."""
    mapped = "".join(" " if stringprep.in_table_c12(c) else "" if stringprep.in_table_b1(c) else c for c in password)
    return unicodedata.normalize("NFKC", mapped)
