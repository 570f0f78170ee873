"""What the program remembers between starts: the last database, backups, the file of the agency's seal; no secret."""

from __future__ import annotations

import json
import os
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

HOME_VARIABLE = "CASEWORKER_HOME"
FILE_PASSWORD = "CASEWORKER_FILE_PASSWORD"  # of an offline file
SEAL_PASSWORD = "CASEWORKER_SEAL_PASSWORD"  # of the agency's seal
_NAMES = ("database", "seal", "stamps")


def home() -> Path:
    """Where settings, logs and the default database are kept; `CASEWORKER_HOME` moves it."""
    chosen = os.environ.get(HOME_VARIABLE)
    if chosen:
        return Path(chosen)
    from platformdirs import user_data_path  # noqa: PLC0415  # most verbs name their database

    return user_data_path("caseworker", appauthor=False)


@dataclass(frozen=True, slots=True)
class Settings:
    """Remembered choices; a file that cannot be read counts as none."""

    database: str = ""
    seal: str = ""
    stamps: str = ""

    @classmethod
    def load(cls) -> Settings:
        import tomllib  # noqa: PLC0415  # the first picture needs `home` alone

        try:
            values = tomllib.loads((home() / "settings.toml").read_text(encoding="utf-8"))
        except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError):
            return cls()
        held = {name: value for name in _NAMES if isinstance(value := values.get(name), str)}
        return cls(**held)

    def save(self) -> None:
        """Written whole under another name first, so that a crash leaves the old or the new."""
        folder = home()
        folder.mkdir(parents=True, exist_ok=True)
        fresh = folder / "settings.toml.new"
        lines = [f"database = {json.dumps(self.database, ensure_ascii=False)}"]
        held = {name: value for name, value in (("seal", self.seal), ("stamps", self.stamps)) if value}
        lines += [f"{name} = {json.dumps(value, ensure_ascii=False)}" for name, value in held.items()]
        fresh.write_text("\n".join(lines) + "\n", encoding="utf-8")
        fresh.replace(folder / "settings.toml")


@dataclass(frozen=True, slots=True)
class Backup:
    """The last backup of a database that was taken on this machine."""

    file: Path
    taken: datetime

    @classmethod
    def last(cls, database: str) -> Backup | None:
        """None when none is known."""
        match _backups().get(_plain(database)):
            case {"file": str(file), "taken": str(taken)}:
                return cls(Path(file), datetime.fromisoformat(taken))
        return None

    def keep(self, database: str) -> None:
        """Remembered for the window and the command line alike."""
        file = home() / "backups.json"
        file.parent.mkdir(parents=True, exist_ok=True)
        fresh = file.with_suffix(".new")
        held = {"file": str(self.file.absolute()), "taken": self.taken.isoformat(timespec="minutes")}
        text = json.dumps(_backups() | {_plain(database): held}, ensure_ascii=False, indent=1)
        fresh.write_text(text + "\n", encoding="utf-8")
        fresh.replace(file)


def _backups() -> dict[str, object]:
    try:
        found = json.loads((home() / "backups.json").read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return found if isinstance(found, dict) else {}


def _plain(database: str) -> str:
    """The file, or server and database whoever connects and however."""
    if "://" in database:
        return database.rpartition("@")[2].partition("?")[0]
    return str(Path(database).absolute())
