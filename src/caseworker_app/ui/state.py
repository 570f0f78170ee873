"""What the window remembers between starts: sizes, columns, last room, last case; never a word from a case."""

from __future__ import annotations

import base64
import binascii
import json
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import TypeAlias

Json: TypeAlias = "str | int | float | bool | list[Json] | dict[str, Json] | None"


class UiState:
    """Values by dotted key in one JSON file, e.g. `worklist.columns`; a file that cannot be read counts as none."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._values: dict[str, Json] = {}
        with suppress(OSError, UnicodeDecodeError, json.JSONDecodeError):
            read = json.loads(path.read_text(encoding="utf-8"))
            self._values = read if isinstance(read, dict) else {}

    def get(self, key: str, default: Json = None) -> Json:
        return self._values.get(key, default)

    def text(self, key: str, default: str = "") -> str:
        value = self._values.get(key)
        return value if isinstance(value, str) else default

    def number(self, key: str, default: int = 0) -> int:
        value = self._values.get(key)
        return value if isinstance(value, int) and not isinstance(value, bool) else default

    def flag(self, key: str, *, default: bool = False) -> bool:
        value = self._values.get(key)
        return value if isinstance(value, bool) else default

    def words(self, key: str, default: tuple[str, ...] = ()) -> tuple[str, ...]:
        value = self._values.get(key)
        if not isinstance(value, list):
            return default
        return tuple(word for word in value if isinstance(word, str))

    def table(self, key: str) -> Mapping[str, Json]:
        value = self._values.get(key)
        return value if isinstance(value, dict) else {}

    def data(self, key: str) -> bytes:
        """Bytes as Qt gives them (geometry, splitter and header states)."""
        with suppress(binascii.Error, ValueError):
            return base64.b64decode(self.text(key), validate=True)
        return b""

    def set(self, key: str, value: Json) -> None:
        """Remember at once in memory, on disk when `save` is called."""
        self._values[key] = value

    def set_data(self, key: str, value: bytes) -> None:
        self._values[key] = base64.b64encode(value).decode("ascii")

    def forget(self, key: str) -> None:
        self._values.pop(key, None)

    def save(self) -> None:
        """Written whole under another name first; a home that cannot be written means that nothing is remembered."""
        with suppress(OSError):
            self._path.parent.mkdir(parents=True, exist_ok=True)
            fresh = self._path.with_suffix(".new")
            fresh.write_text(json.dumps(self._values, ensure_ascii=False, indent=1), encoding="utf-8")
            fresh.replace(self._path)
