"""From a call's folder to a Call: every fault at once, with file, line and field."""

from __future__ import annotations

import dataclasses
import re
import tomllib
from collections.abc import Iterator, Mapping
from datetime import date, datetime
from enum import StrEnum
from fractions import Fraction
from functools import lru_cache
from types import NoneType, UnionType
from typing import Any, TypeVar, Union, get_args, get_origin, get_type_hints

from caseworker_app.domain.call import Call
from caseworker_app.domain.call_papers import Agency, Condition, LetterTemplate, ReasonText
from caseworker_app.domain.call_review import ChecklistTemplate
from caseworker_app.domain.call_rules import consistent, unreviewed
from caseworker_app.domain.money import Money
from caseworker_app.domain.toml_lines import Path, line_of, lines_of
from caseworker_app.errors import Fault, Rejected
from caseworker_app.sentences import Sentence

Files = Mapping[str, bytes]
T = TypeVar("T")
_WORDS = {
    str: Sentence("text"),
    int: Sentence("ett heltal"),
    float: Sentence("ett tal"),
    bool: Sentence("true eller false"),
    date: Sentence("ett datum"),
    Money: Sentence("hela kronor"),
}
_PARTS = ("conditions.toml", "reasons.toml")


class _Missing:
    """Stands for a value that could not be read; its fault is already noted."""


_MISSING = _Missing()


class _File:
    """One TOML file while it is read: its values, its lines, the faults found in it."""

    def __init__(self, name: str, data: bytes, faults: list[Fault]) -> None:
        self.name = name
        self._faults = faults
        self.values: dict[str, Any] = {}
        self.lines: dict[Path, int] = {}
        self.broken = False
        try:
            text = data.decode("utf-8")
            self.values = tomllib.loads(text)
            self.lines = lines_of(text)
        except UnicodeDecodeError:
            self.broken = True
            self.fault((), Sentence("filen är inte UTF-8"))
        except tomllib.TOMLDecodeError as error:
            self.broken = True
            found = re.search(r"at line (\d+)", str(error))
            self._faults.append(
                Fault(
                    name,
                    Sentence(
                        "{name}, rad {line}: filen går inte att läsa som TOML.",
                        name=name,
                        line=found[1] if found else 1,
                    ),
                )
            )

    def fault(self, path: Path, why: str) -> None:
        field = ".".join(str(part) for part in path)
        where = f", {field}" if field else ""
        self._faults.append(
            Fault(
                field,
                Sentence(
                    "{name}, rad {line}{where}: {why}.",
                    name=self.name,
                    line=line_of(self.lines, path),
                    where=where,
                    why=why,
                ),
            )
        )


def read_call(files: Files, *, kept: bool = False) -> Call:
    """The call of a folder's files (path -> bytes); Rejected with all faults when anything is wrong.

    A `kept` version was whole by the rules of its day: it is read as it is, whatever has been asked for since, so that
    old cases read as they were decided. The same files are read once in a process.
    """
    return _read(tuple(sorted(files.items())), kept)


@lru_cache(maxsize=16)
def _read(content: tuple[tuple[str, bytes], ...], kept: bool) -> Call:
    files = dict(content)
    faults: list[Fault] = []
    if "call.toml" not in files:
        raise Rejected(Fault("call.toml", "Mappen har ingen call.toml; den är ingen utlysning."))
    values = _gathered(files, faults)
    main = _File("call.toml", files["call.toml"], faults)
    if not main.values:
        raise Rejected(*(faults or [Fault("call.toml", "call.toml är tom.")]))
    known = {f.name for f in dataclasses.fields(Call)} - {
        "unreviewed",
        "letters",
        "checklists",
        "conditions",
        "reasons",
    }
    made = _fields(main, Call, {k: v for k, v in main.values.items() if k != "agency"}, (), frozenset(values))
    for name in main.values:
        if name not in known:
            main.fault((name,), Sentence("okänt fält"))
    if faults:
        raise Rejected(*faults)
    call = Call(**(made | values))
    if not kept:
        faults += [fault_at(files, field, why) for field, why in consistent(call, files)]
    if faults:
        raise Rejected(*faults)
    return dataclasses.replace(call, unreviewed=tuple(unreviewed(call)))


_NAMES = ("id", "kind", "number", "year", "group", "regulation", "title", "name")
_FOLDERS = {"checklists": "id", "letters": "kind"}


def fault_at(files: Files, field: str, why: str) -> Fault:
    """A fault at a part of the call, in the file and at the line where that part stands."""
    name, own = _home(files, field)
    if name not in files:
        return Fault(field, Sentence("{name}, rad 1: {why}.", name=name, why=why))
    text = files[name].decode("utf-8")
    line = line_of(lines_of(text), _path(tomllib.loads(text), own))
    return Fault(
        field,
        Sentence("{name}, rad {line}{where}: {why}.", name=name, line=line, where=f", {own}" if own else "", why=why),
    )


def _home(files: Files, field: str) -> tuple[str, str]:
    """The file a field stands in, and its name there."""
    head, _, rest = field.partition(".")
    if f"{head}.toml" in _PARTS:
        return f"{head}.toml", field
    if head == "agency":
        return "agency.toml", rest
    if head not in _FOLDERS:
        return "call.toml", field
    part, _, own = rest.partition(".")
    for name, data in reversed(list(_under(files, f"{head}/"))):
        if tomllib.loads(data.decode("utf-8")).get(_FOLDERS[head]) == part:
            return name, own
    return f"{head}/{part}.toml", own


def _path(values: object, field: str) -> Path:
    """Where a dotted field leads; entries of lists go by their names, the last of two equal ones is meant."""
    path: Path = ()
    while field:
        if isinstance(values, dict):
            part, _, field = field.partition(".")
            values = values.get(part)
            path = (*path, part)
            continue
        found = _entry(values, field) if isinstance(values, list) else None
        if found is None or not isinstance(values, list):
            return path
        at, named = found
        path, values, field = (*path, at), values[at], field[len(named) + 1 :]
    return path


def _entry(listed: list[object], field: str) -> tuple[int, str] | None:
    found = [
        (at, str(one[key]))
        for at, one in enumerate(listed)
        if isinstance(one, dict)
        for key in _NAMES
        if key in one and f"{field}.".startswith(f"{one[key]}.")
    ]
    if found:
        return found[-1]
    place = field.partition(".")[0]
    return (int(place), place) if place.isdecimal() and int(place) < len(listed) else None


def _gathered(files: Files, faults: list[Fault]) -> dict[str, Any]:
    """What stands in files of its own: agency, checklists, letters, conditions, reasons."""
    sender: Agency | _Missing = _MISSING
    if "agency.toml" in files:
        sender = _one("agency.toml", files["agency.toml"], Agency, faults, {"logo": _logo(files)})
    else:
        faults.append(Fault("agency", "agency.toml, rad 1: filen saknas."))
    checklists = [_one(name, data, ChecklistTemplate, faults) for name, data in _under(files, "checklists/")]
    letters = [_one(name, data, LetterTemplate, faults) for name, data in _under(files, "letters/")]
    faults += _same_letters(files, letters)
    lists = {}
    for name, kind in zip(_PARTS, (Condition, ReasonText), strict=True):
        file = _File(name, files.get(name, b""), faults)
        key = name.removesuffix(".toml")
        lists[key] = _value(file, tuple[kind, ...], file.values.get(key, []), (key,))  # type: ignore[valid-type]
    return {
        "agency": sender,
        "checklists": tuple(checklists),
        "letters": {letter.kind: letter for letter in letters if isinstance(letter, LetterTemplate)},
        **lists,
    }


def _same_letters(files: Files, letters: list[Any]) -> Iterator[Fault]:
    """Two files for one kind of letter: only one of them would be used."""
    seen: set[str] = set()
    for letter in letters:
        if isinstance(letter, LetterTemplate):
            if letter.kind in seen:
                yield fault_at(
                    files, f"letters.{letter.kind}.kind", Sentence("{kind} har mer än en fil", kind=letter.kind)
                )
            seen.add(letter.kind)


def _logo(files: Files) -> str:
    return files.get("logo.svg", b"").decode("utf-8", "replace")


def _under(files: Files, folder: str) -> Iterator[tuple[str, bytes]]:
    for name in sorted(files):
        if name.startswith(folder) and name.endswith(".toml"):
            yield name, files[name]


def _one(
    name: str, data: bytes, kind: type[T], faults: list[Fault], more: Mapping[str, Any] | None = None
) -> T | _Missing:
    """A part in a file of its own; a file that cannot be read is one fault, not one for every field."""
    file = _File(name, data, faults)
    if file.broken:
        return _MISSING
    made = _made(file, kind, file.values | dict(more or {}), ())
    return made if isinstance(made, kind) else _MISSING


@lru_cache(maxsize=64)
def _hints(kind: type[Any]) -> dict[str, Any]:
    return get_type_hints(kind)


def _made(file: _File, kind: type[Any], values: object, path: Path) -> Any:
    """A part of the call from a table; unknown and missing keys are faults."""
    if not isinstance(values, dict):
        file.fault(path, Sentence("ska vara en tabell"))
        return _MISSING
    for name in values:
        if name not in _hints(kind):  # type: ignore[arg-type]  # a class hashes
            file.fault((*path, name), Sentence("okänt fält"))
    made = _fields(file, kind, values, path, frozenset())
    return _MISSING if any(value is _MISSING for value in made.values()) else kind(**made)


def _fields(
    file: _File, kind: type[Any], values: Mapping[str, Any], path: Path, given: frozenset[str]
) -> dict[str, Any]:
    made: dict[str, Any] = {}
    for field in dataclasses.fields(kind):
        if field.name in given:
            continue
        if field.name in values:
            hint = _hints(kind)[field.name]  # type: ignore[arg-type]  # a class hashes
            made[field.name] = _value(file, hint, values[field.name], (*path, field.name))
        elif field.default is dataclasses.MISSING and field.default_factory is dataclasses.MISSING:
            file.fault((*path, field.name), Sentence("fältet {name} saknas", name=field.name))
            made[field.name] = _MISSING
    return made


def _value(file: _File, hint: Any, value: object, path: Path) -> Any:
    origin = get_origin(hint)
    if origin in (Union, UnionType):
        inner = next(arg for arg in get_args(hint) if arg is not NoneType)
        return _value(file, inner, value, path)
    if origin is tuple:
        if not isinstance(value, list):
            file.fault(path, Sentence("ska vara en lista"))
            return _MISSING
        inner = get_args(hint)[0]
        return tuple(_value(file, inner, one, (*path, i)) for i, one in enumerate(value))
    if origin is not None:
        return _mapping(file, value, path)
    if dataclasses.is_dataclass(hint) and hint is not Money:
        return _made(file, hint if isinstance(hint, type) else type(hint), value, path)
    return _plain(file, hint, value, path)


def _mapping(file: _File, value: object, path: Path) -> Any:
    if isinstance(value, dict) and all(isinstance(v, str) for v in value.values()):
        return value
    file.fault(path, Sentence("ska vara en tabell med texter"))
    return _MISSING


def _plain(file: _File, kind: Any, value: object, path: Path) -> Any:
    if isinstance(kind, type) and issubclass(kind, StrEnum):
        if isinstance(value, str) and value in {word.value for word in kind}:
            return kind(value)
        file.fault(path, Sentence("ska vara något av {names}", names=", ".join(word.value for word in kind)))
        return _MISSING
    if kind is Fraction:
        return _fraction(file, value, path)
    if kind is Money and isinstance(value, int) and not isinstance(value, bool):
        return Money.kronor(value)
    if kind is float and type(value) is int:
        return float(value)
    fits = type(value) is kind and not isinstance(value, datetime)
    if not fits:
        file.fault(path, Sentence("ska vara {what}", what=_WORDS.get(kind, Sentence("text"))))
        return _MISSING
    return value


def _fraction(file: _File, value: object, path: Path) -> Any:
    try:
        if isinstance(value, str):
            return Fraction(value)
    except (ValueError, ZeroDivisionError):
        pass
    file.fault(path, Sentence('ska vara en andel som text, till exempel "1/2"'))
    return _MISSING
