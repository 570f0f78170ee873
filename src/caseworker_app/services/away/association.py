"""Offline files are opened by a double click: the system is told, for the person at this computer."""

from __future__ import annotations

import configparser
import os
import shutil
import subprocess
import sys
from contextlib import suppress
from pathlib import Path

from caseworker_app.errors import Surroundings, Unavailable
from caseworker_app.sentences import Sentence
from caseworker_app.sync.casefile import SUFFIX

DEFAULTS = "Default Applications"
KIND, CLASS = "application/x-caseworker", "Caseworker.File"
_MIME = f"""<?xml version="1.0" encoding="UTF-8"?>
<mime-info xmlns="http://www.freedesktop.org/standards/shared-mime-info">
  <mime-type type="{KIND}">
    <comment>Caseworker case file</comment>
    <comment xml:lang="sv">Offlinefil för Caseworker</comment>
    <glob pattern="*{SUFFIX}"/>
  </mime-type>
</mime-info>
"""
_ENTRY = """[Desktop Entry]
Type=Application
Name=Caseworker
Comment=Handläggning av statsbidrag
Exec={command} %f
Terminal=false
Categories=Office;
StartupWMClass=caseworker
MimeType={kind};
"""


def associate() -> list[Path]:
    """What was written; empty on Windows, where the registry was. Unavailable where it cannot be, or by this system."""
    if sys.platform == "win32":
        _in_registry()
        return []
    if sys.platform == "darwin":
        text = (
            "På macOS väljer du programmet i Finder: högerklicka på filen, Öppna med. Filen öppnas också under Arkiv."
        )
        raise Unavailable(Surroundings.FILE, text)
    base = Path(os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share")
    command = " ".join(_quoted(part) for part in _program())
    written = {
        base / "mime" / "packages" / "caseworker.xml": _MIME,
        base / "applications" / "caseworker.desktop": _ENTRY.format(command=command, kind=KIND),
    }
    try:
        for path, text in written.items():
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
        _chosen(Path(os.environ.get("XDG_CONFIG_HOME") or Path.home() / ".config") / "mimeapps.list")
    except (OSError, UnicodeDecodeError, configparser.Error) as error:
        raise Unavailable(
            Surroundings.FILE,
            Sentence("Systemets val av program gick inte att ändra ({base}, mimeapps.list).", base=base),
        ) from error
    _told("update-mime-database", str(base / "mime"))
    _told("update-desktop-database", str(base / "applications"))
    return list(written)


def _chosen(path: Path) -> None:
    """The program for our files, beside what the person has chosen for others."""
    held = configparser.RawConfigParser(strict=False, delimiters="=", comment_prefixes=("#",), interpolation=None)
    held.optionxform = str  # type: ignore[assignment,method-assign]  # names keep their case
    held.read(path, encoding="utf-8")
    if not held.has_section(DEFAULTS):
        held.add_section(DEFAULTS)
    held.set(DEFAULTS, KIND, "caseworker.desktop")
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.with_suffix(".new").open("w", encoding="utf-8") as out:
        held.write(out, space_around_delimiters=False)
    path.with_suffix(".new").replace(path)


def _program() -> list[str]:
    """How this very program is started again."""
    started = Path(sys.argv[0])
    found = shutil.which(str(started)) if started.stem == "caseworker" else None
    return [str(Path(found).absolute())] if found else [sys.executable, "-m", "caseworker_app"]


def _quoted(part: str) -> str:
    """As the standard for desktop entries has it."""
    if not set(part) & set(" \t\n\"'\\><~|&;$*?#()`"):
        return part.replace("%", "%%")
    escaped = "".join(f"\\{sign}" if sign in '"`$\\' else sign for sign in part)
    return '"' + escaped.replace("\\", "\\\\").replace("%", "%%") + '"'


def _told(*command: str) -> None:
    """A desktop without the tool reads the folders by itself."""
    with suppress(OSError, subprocess.SubprocessError):
        subprocess.run(command, check=False, capture_output=True, timeout=30)  # noqa: S603  # fixed names, our own folders


def _in_registry() -> None:
    if sys.platform == "win32":
        import winreg  # noqa: PLC0415  # on Windows alone

        command = subprocess.list2cmdline([*_program(), "%1"])
        for key, value in (
            (f"Software\\Classes\\{SUFFIX}", CLASS),
            (f"Software\\Classes\\{CLASS}", "Offlinefil för Caseworker"),
            (f"Software\\Classes\\{CLASS}\\shell\\open\\command", command),
        ):
            winreg.SetValue(winreg.HKEY_CURRENT_USER, key, winreg.REG_SZ, value)
