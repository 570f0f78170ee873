"""Writing the file: numbered objects, object streams, cross references (ISO 32000-1, 7.5). Layout is done elsewhere."""

from __future__ import annotations

import hashlib
import zlib
from collections.abc import Iterable


def text(value: str) -> str:
    """A text string: printable ASCII as it is, all else as UTF-16."""
    if value.isascii() and value.isprintable():
        return "({})".format(value.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)"))
    return f"<FEFF{value.encode('utf-16-be').hex().upper()}>"


def array(values: Iterable[object]) -> str:
    return f"[{' '.join(map(str, values))}]"


class PdfFile:
    """Objects are numbered as they come; from PDF 1.5 all but streams go into one compressed object stream."""

    def __init__(self, version: tuple[int, int] = (1, 7)) -> None:
        self._packed = version >= (1, 5)
        self._out = [b"%%PDF-%d.%d\n%%\xe2\xe3\xcf\xd3\n" % version]
        self._at = len(self._out[0])
        self._where: list[int | tuple[int, int] | None] = [None]
        self._small: list[tuple[int, str]] = []

    def reserve(self) -> int:
        """A number for an object that is put later."""
        self._where.append(None)
        return len(self._where) - 1

    def put(self, body: str, number: int | None = None) -> int:
        """An object that is no stream, as text."""
        chosen = number or self.reserve()
        if self._packed:
            self._small.append((chosen, body))
        else:
            self._write(chosen, body.encode("latin-1"))
        return chosen

    def stream(self, entries: str, data: bytes, *, compress: bool = True, number: int | None = None) -> int:
        if compress:
            return self.ready_stream(entries + "/Filter/FlateDecode", zlib.compress(data), number)
        return self.ready_stream(entries, data, number)

    def ready_stream(self, entries: str, data: bytes, number: int | None = None) -> int:
        """A stream whose data are compressed already, or never."""
        chosen = number or self.reserve()
        body = b"<<%s/Length %d>>\nstream\n%s\nendstream" % (entries.encode("latin-1"), len(data), data)
        self._write(chosen, body)
        return chosen

    def _write(self, number: int, body: bytes) -> None:
        self._where[number] = self._at
        written = b"%d 0 obj\n%s\nendobj\n" % (number, body)
        self._out.append(written)
        self._at += len(written)

    def finish(self, root: int, info: int) -> bytes:
        """The whole file; its identifier is a digest of its content, so that equal content gives equal bytes."""
        if self._packed:
            self._pack()
        digest = hashlib.md5(b"".join(self._out), usedforsecurity=False).hexdigest()
        trailer = f"/Root {root} 0 R/Info {info} 0 R/ID[<{digest}><{digest}>]"
        if self._packed:
            self._xref(trailer)
        else:
            self._plain_xref(trailer)
        return b"".join(self._out)

    def _pack(self) -> None:
        holder, index, at = self.reserve(), [], 0
        for place, (number, body) in enumerate(self._small):
            self._where[number] = (holder, place)
            index.append(f"{number} {at}")
            at += len(body) + 1
        head = " ".join(index) + "\n"
        data = head + "\n".join([body for _, body in self._small])
        entries = f"/Type/ObjStm/N {len(self._small)}/First {len(head)}"
        self.stream(entries, data.encode("latin-1"), number=holder)

    def _xref(self, trailer: str) -> None:
        number, start = self.reserve(), self._at
        self._where[number] = start
        rows = [b"\0\0\0\0\0\xff\xff"]
        for where in self._where[1:]:
            if where is None:
                raise RuntimeError("an object was reserved and never put")
            kind, first, second = (2, *where) if isinstance(where, tuple) else (1, where, 0)
            rows.append((kind << 48 | first << 16 | second).to_bytes(7, "big"))
        self.stream(f"/Type/XRef/Size {len(rows)}/W[1 4 2]{trailer}", b"".join(rows), number=number)
        self._out.append(b"startxref\n%d\n%%%%EOF\n" % start)

    def _plain_xref(self, trailer: str) -> None:
        """The table of PDF 1.4, one line of twenty bytes per object."""
        rows = ["0000000000 65535 f \n"]
        for where in self._where[1:]:
            if not isinstance(where, int):
                raise RuntimeError("an object was reserved and never put")  # noqa: TRY004  # our own mistake, not a type
            rows.append(f"{where:010d} 00000 n \n")
        table = f"xref\n0 {len(rows)}\n{''.join(rows)}trailer\n<</Size {len(rows)}{trailer}>>\nstartxref\n{self._at}\n%%EOF\n"
        self._out.append(table.encode("latin-1"))
