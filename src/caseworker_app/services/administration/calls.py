"""Calls as configuration: the shipped ones, folders, and those added to the database."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from uuid import UUID

from caseworker_app import resources
from caseworker_app.domain.call import Call
from caseworker_app.domain.call_reader import fault_at, read_call
from caseworker_app.domain.records.office import CallVersion, FrameVersion, StoredCall
from caseworker_app.domain.states import Role
from caseworker_app.errors import Rejected, Surroundings, Unavailable, Unusable
from caseworker_app.letters.templates import template_faults
from caseworker_app.sentences import Sentence
from caseworker_app.services.desk import Desk, packed
from caseworker_app.services.shared_only import shared_only
from caseworker_app.store.carried import CALLS
from caseworker_app.store.work import UnitOfWork

MOST_FILES = 500
MOST_BYTES = 50 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class CallRow:
    """A call in a list: shipped, added, or both; `version` 0 when it is not in the database."""

    key: str
    title: str
    agency: str
    shipped: bool
    version: int
    unreviewed: int


@dataclass(frozen=True, slots=True)
class Added:
    key: str
    title: str
    version: int
    unreviewed: tuple[str, ...]
    new: bool


def shipped() -> list[str]:
    """The ids of the calls that come with the program."""
    folder = resources.root() / "calls"
    return sorted(path.name for path in folder.iterdir() if (path / "call.toml").is_file())


def kept_rules(call: Call) -> dict[str, object]:
    """The rules of fairness that the database itself enforces, beside the files they stand in."""
    return {
        "ask": int(call.rules.recusal_question),
        "hidden": int(call.rules.hidden_assessments),
        "four_eyes": int(call.rules.four_eyes),
        "decider": call.rules.decider_role,
        "assessors": {track.id: track.assessors for track in call.tracks},
    }


def read_folder(name: str) -> dict[str, bytes]:
    """The files of a shipped call by its id, or of a folder; Unusable when there is none."""
    path = resources.root() / "calls" / name if name in shipped() else Path(name)
    if not (path / "call.toml").is_file():
        raise Unusable(
            Sentence(
                "{name} är varken en medföljande utlysning ({names}) eller en mapp med filen call.toml.",
                name=name,
                names=", ".join(shipped()),
            )
        )
    found = sorted(p for p in path.rglob("*") if p.is_file() and not p.name.startswith("."))
    if len(found) > MOST_FILES or sum(p.stat().st_size for p in found) > MOST_BYTES:
        raise Unusable(
            Sentence(
                "Mappen {name} är för stor för att vara en utlysning. Lägg bara utlysningens egna filer i den.",
                name=name,
            )
        )
    try:
        return standard_letters() | {p.relative_to(path).as_posix(): p.read_bytes() for p in found}
    except OSError as error:
        raise Unavailable(
            Surroundings.FILE,
            Sentence("{filename} går inte att läsa. Kontrollera behörigheten.", filename=error.filename),
        ) from error


def standard_letters() -> dict[str, bytes]:
    """Letter templates that every call has unless its own folder holds one of the same name."""
    folder = resources.root() / "letters"
    return {f"letters/{p.name}": p.read_bytes() for p in sorted(folder.glob("*.toml"))}


def check(name: str) -> Call:
    """Read a call and hold it to the schema; Rejected with every fault as file, line and field."""
    return read_whole(read_folder(name))


def read_whole(files: Mapping[str, bytes]) -> Call:
    """A call read from its files with its letter templates tried; Rejected with every fault."""
    call = read_call(files)
    Rejected.collect(fault_at(files, field, why) for field, text in _templates(call) for why in template_faults(text))
    return call


def _templates(call: Call) -> Iterator[tuple[str, str]]:
    """Every text that is filled with fields, by the place it stands in."""
    for kind, letter in call.letters.items():
        yield from ((f"letters.{kind}.sections.{section.id}.text", section.text) for section in letter.sections)
    yield from ((f"appeal_rules.{at}.text", rule.text) for at, rule in enumerate(call.appeal_rules))


def digest(files: Mapping[str, str]) -> str:
    return sha256(json.dumps(files, sort_keys=True, ensure_ascii=False).encode()).hexdigest()


class Calls:
    """Adding and listing calls."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def texts(self, version: UUID) -> dict[str, str]:
        """The guiding documents of a stored version that are text, by their path in the call's folder."""
        with self._desk.reading() as work:
            files = work.call_versions.get(version).files
        return {path: str(text) for path, text in files.items() if path.endswith((".md", ".txt"))}

    @shared_only(CALLS)
    def add(self, name: str) -> Added:
        """Store a shipped call or a folder; a known call with other content becomes its next version."""
        return self.add_files(read_folder(name))

    @shared_only(CALLS)
    def add_files(self, files: Mapping[str, bytes]) -> Added:
        """The same for files by their path in the call's folder."""
        call = read_whole(files)
        kept = packed(files)
        with self._desk.work() as work:
            self._desk.person(work, Role.ADMINISTRATOR)
            stored = work.calls.one(key=call.id)
            if stored is not None:
                newest = work.call_versions.get(stored.current_version)
                if newest.digest == digest(kept):
                    return Added(call.id, call.title, newest.number, call.unreviewed, new=False)
            number = self._store(work, stored, call, kept)
            work.commit()
        return Added(call.id, call.title, number, call.unreviewed, new=True)

    def _store(self, work: UnitOfWork, stored: StoredCall | None, call: Call, files: Mapping[str, str]) -> int:
        version_id = self._desk.new_id()
        call_id = stored.id if stored else self._desk.new_id()
        number = work.call_versions.highest("number", call_id=call_id) + 1
        fresh = StoredCall(
            id=call_id, key=call.id, title=call.title, agency=call.agency.name, current_version=version_id
        )
        version = CallVersion(
            id=version_id,
            call_id=call_id,
            number=number,
            files=files,
            digest=digest(files),
            loaded_by=self._desk.actor,
            loaded_at=self._desk.clock.now(),
            rules=kept_rules(call),
        )
        if stored is None:
            work.calls.add(fresh)
            work.call_versions.add(version)
            self._frames(work, call_id, call)
        else:
            work.call_versions.add(version)
            work.calls.save(fresh, stored.version)
        return number

    def _frames(self, work: UnitOfWork, call_id: UUID, call: Call) -> None:
        """The frames the call was announced with; later ones are recorded as changes of the appropriation."""
        for frame in call.frames:
            work.frames.add(
                FrameVersion(
                    id=self._desk.new_id(),
                    call_id=call_id,
                    track=frame.group,
                    valid_from=frame.valid_from,
                    amount=frame.amount,
                    source=frame.source,
                    source_day=frame.source_day,
                    invented=frame.invented,
                    recorded_by=self._desk.actor,
                )
            )

    def rows(self) -> list[CallRow]:
        """Every call, shipped or added, by id."""
        rows = {key: self._shipped(key) for key in shipped()}
        with self._desk.reading() as work:
            for stored in work.calls.find("key"):
                version = work.call_versions.get(stored.current_version)
                call = self._desk.call(work, version.id)
                rows[stored.key] = CallRow(
                    stored.key, stored.title, stored.agency, stored.key in rows, version.number, len(call.unreviewed)
                )
        return [rows[key] for key in sorted(rows)]

    def get(self, key: str) -> Call:
        """A call in its newest version."""
        with self._desk.reading() as work:
            return self._desk.call_by_key(work, key)[1]

    def _shipped(self, key: str) -> CallRow:
        call = check(key)
        return CallRow(key, call.title, call.agency.name, True, 0, len(call.unreviewed))
