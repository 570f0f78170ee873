"""What the program remembers between starts: the last database, the file of the agency's seal; never a secret."""

from __future__ import annotations

import json
import os
import tomllib
from dataclasses import dataclass
from pathlib import Path

HOME_VARIABLE = "CASEWORKER_HOME"


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

    @classmethod
    def load(cls) -> Settings:
        try:
            values = tomllib.loads((home() / "settings.toml").read_text(encoding="utf-8"))
        except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError):
            return cls()
        held = {name: value for name in ("database", "seal") if isinstance(value := values.get(name), str)}
        return cls(**held)

    def save(self) -> None:
        """Written whole under another name first, so that a crash leaves the old or the new."""
        folder = home()
        folder.mkdir(parents=True, exist_ok=True)
        fresh = folder / "settings.toml.new"
        lines = [f"database = {json.dumps(self.database, ensure_ascii=False)}"]
        lines += [f"seal = {json.dumps(self.seal, ensure_ascii=False)}"] if self.seal else []
        fresh.write_text("\n".join(lines) + "\n", encoding="utf-8")
        fresh.replace(folder / "settings.toml")
