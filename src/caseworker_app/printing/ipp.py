"""As much of IPP (RFC 8010, 8011) as asking a print server needs: one request, one answer."""

from __future__ import annotations

import http.client
import socket
import struct
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

GET_JOB, GET_DEFAULT, GET_PRINTERS = 0x0009, 0x4001, 0x4002
NOT_FOUND = 0x0406
_LAST_GOOD = 0x00FF
_OPERATION, _END = 0x01, 0x03
_KEYWORD, _URI, _CHARSET, _LANGUAGE = 0x44, 0x45, 0x47, 0x48
_INTEGER, _BOOLEAN, _ENUM = 0x21, 0x22, 0x23
_LAST_DELIMITER = 0x0F
_SECONDS = 15

Attributes = Mapping[str, tuple[Any, ...]]


class NoAnswer(Exception):
    """The server did not answer, or not in IPP."""


@dataclass(frozen=True, slots=True)
class Answer:
    """The status, and each group of attributes after that of the operation itself."""

    status: int
    groups: tuple[Attributes, ...]

    @property
    def good(self) -> bool:
        return self.status <= _LAST_GOOD


@dataclass(frozen=True, slots=True)
class Server:
    """Where a print server listens: a socket in the file system, or host and port."""

    path: str = ""
    host: str = "localhost"
    port: int = 631

    def ask(self, operation: int, wanted: tuple[str, ...], *, uri: tuple[str, str] | None = None) -> Answer:
        """One question; NoAnswer when nobody answers it."""
        body = _question(operation, wanted, uri)
        connection = _Local(self.path) if self.path else http.client.HTTPConnection(self.host, self.port, _SECONDS)
        try:
            connection.request("POST", "/", body, {"Content-Type": "application/ipp", "Host": self.host})
            answer = connection.getresponse()
            data = answer.read()
        except (OSError, http.client.HTTPException) as error:
            raise NoAnswer(str(error)) from error
        finally:
            connection.close()
        if answer.status != http.client.OK:
            raise NoAnswer(f"HTTP {answer.status} {answer.reason}")
        try:
            return _answer(data)
        except (struct.error, IndexError, UnicodeDecodeError) as error:
            raise NoAnswer("svaret gick inte att läsa") from error


class _Local(http.client.HTTPConnection):
    """HTTP over a socket in the file system."""

    def __init__(self, path: str) -> None:
        super().__init__("localhost", timeout=_SECONDS)
        self._path = path

    def connect(self) -> None:
        made = socket.socket(socket.AF_UNIX)
        made.settimeout(self.timeout)
        try:
            made.connect(self._path)
        except OSError:
            made.close()
            raise
        self.sock = made


def _question(operation: int, wanted: tuple[str, ...], uri: tuple[str, str] | None) -> bytes:
    parts = [struct.pack(">BBHI", 2, 0, operation, 1), bytes([_OPERATION])]
    parts.append(_attribute(_CHARSET, "attributes-charset", "utf-8"))
    parts.append(_attribute(_LANGUAGE, "attributes-natural-language", "en"))
    if uri is not None:
        parts.append(_attribute(_URI, *uri))
    parts += [_attribute(_KEYWORD, "" if place else "requested-attributes", name) for place, name in enumerate(wanted)]
    return b"".join((*parts, bytes([_END])))


def _attribute(tag: int, name: str, value: str) -> bytes:
    """A further value of the attribute before has no name."""
    raw, data = name.encode(), value.encode()
    return struct.pack(">BH", tag, len(raw)) + raw + struct.pack(">H", len(data)) + data


def _answer(data: bytes) -> Answer:
    status = struct.unpack_from(">H", data, 2)[0]
    groups: list[dict[str, tuple[Any, ...]]] = []
    name = ""
    for tag, raw, value in _tokens(data, 8):
        if tag <= _LAST_DELIMITER:
            groups.append({})
            continue
        name = raw or name
        groups[-1][name] = (*groups[-1].get(name, ()), _value(tag, value))
    return Answer(status, tuple(groups[1:]))


def _tokens(data: bytes, at: int) -> Iterator[tuple[int, str, bytes]]:
    """Delimiters as (tag, "", b""), attributes as (tag, name, value)."""
    while data[at] != _END:
        tag = data[at]
        at += 1
        if tag <= _LAST_DELIMITER:
            yield tag, "", b""
            continue
        size = struct.unpack_from(">H", data, at)[0]
        name = data[at + 2 : at + 2 + size].decode()
        at += 2 + size
        size = struct.unpack_from(">H", data, at)[0]
        yield tag, name, data[at + 2 : at + 2 + size]
        at += 2 + size


def _value(tag: int, data: bytes) -> Any:
    if tag in (_INTEGER, _ENUM):
        return struct.unpack(">i", data)[0]
    if tag == _BOOLEAN:
        return data != b"\0"
    return data.decode("utf-8", "replace")
