"""What is typed in the window of an offline file and not saved yet: unreadable outside of the file too."""

from __future__ import annotations

import base64
import secrets

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

from caseworker_app.services.desk import Desk
from caseworker_app.store import exchange

SECRET, NONCE = "drafts", 12


class Cover:
    """Hides bytes under a secret that lies in the encrypted file itself."""

    def __init__(self, secret: bytes) -> None:
        self._cipher = ChaCha20Poly1305(secret)

    def hide(self, data: bytes) -> bytes:
        nonce = secrets.token_bytes(NONCE)
        return nonce + self._cipher.encrypt(nonce, data, None)

    def show(self, data: bytes) -> bytes:
        """ValueError for what was not hidden under this secret, or is torn."""
        try:
            return self._cipher.decrypt(data[:NONCE], data[NONCE:], None)
        except InvalidTag as error:
            raise ValueError from error


def cover_of(desk: Desk) -> Cover:
    """The file's own; made when it is first asked for."""
    with desk.reading() as work:
        held = exchange.state(work, SECRET)
    if held is None:
        held = base64.b64encode(secrets.token_bytes(32)).decode("ascii")
        with desk.work() as work:
            exchange.keep(work, **{SECRET: held})
            work.commit()
    return Cover(base64.b64decode(held))
