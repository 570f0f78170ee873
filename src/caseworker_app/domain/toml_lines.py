"""Where in a TOML text each key stands, so that a fault can name its line; tomllib itself forgets."""

from __future__ import annotations

import re

Path = tuple[str | int, ...]
_HEADER = re.compile(r"\[(\[?)\s*([A-Za-z0-9_.\-]+)\s*\]?\]\s*(#.*)?")
_KEY = re.compile(r"\s*([A-Za-z0-9_\-]+|\"[^\"]+\")\s*=\s*(.*)")


def lines_of(text: str) -> dict[Path, int]:
    """Path of every table and key -> its line, counted from 1. Keys inside inline tables count as their outer key."""
    found: dict[Path, int] = {}
    counts: dict[Path, int] = {}
    table: Path = ()
    closing = ""
    for number, line in enumerate(text.splitlines(), 1):
        if closing:
            if closing in line:
                closing = ""
            continue
        header = _HEADER.fullmatch(line.strip())
        if header:
            table = _table(header[2].split("."), bool(header[1]), counts)
            found[table] = number
            continue
        key = _KEY.match(line)
        if key:
            found[*table, key[1].strip('"')] = number
            closing = _opened(key[2])
    return found


def _table(names: list[str], repeated: bool, counts: dict[Path, int]) -> Path:
    path: Path = ()
    for name in names[:-1]:
        path = (*path, name)
        if path in counts:
            path = (*path, counts[path])
    path = (*path, names[-1])
    if not repeated:
        return path
    counts[path] = counts.get(path, -1) + 1
    return (*path, counts[path])


def _opened(value: str) -> str:
    """The quotes or bracket that end a value going on over several lines, else empty."""
    for quotes in ("'''", '"""'):
        if value.startswith(quotes):
            return "" if quotes in value[3:] else quotes
    if value.startswith("[") and value.count("[") > value.count("]"):
        return "]"
    return ""


def line_of(lines: dict[Path, int], path: Path) -> int:
    """The line of a key, else of the first thing under it, else of the nearest table around it, else 1."""
    while path:
        if path in lines:
            return lines[path]
        under = [line for key, line in lines.items() if key[: len(path)] == path]
        if under:
            return min(under)
        path = path[:-1]
    return 1
