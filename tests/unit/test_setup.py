"""What a fresh machine and a maintainer rely on: commands, lock files, licences, the version's own story."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tempfile
import tomllib
from pathlib import Path

import PySide6
import pytest

from caseworker_app import __version__

TOP = Path(__file__).resolve().parents[2]
LOCKS = (TOP / "requirements.lock", TOP / "packaging" / "requirements-dev.lock")
PROJECT = tomllib.loads((TOP / "pyproject.toml").read_text(encoding="utf-8"))


def _text(name: str) -> str:
    return (TOP / name).read_text(encoding="utf-8")


def test_the_commands_of_the_readme_are_in_the_makefile() -> None:
    targets = set(re.findall(r"^([a-z]+):", _text("Makefile"), re.MULTILINE))
    named = set(re.findall(r"`?make ([a-z]+)", _text("README.md")))
    assert {"run", "test", "check", "bench", "faults", "forms", "translations", "lock"} <= named
    assert named <= targets


def test_what_must_be_green_is_check_and_test() -> None:
    assert "make check test" in _text(".ci/run")
    assert (TOP / ".ci" / "run").stat().st_mode & 0o100
    check = _text("Makefile").split("\ncheck:")[1].split("\n\n")[0]
    for tool in ("ruff check", "ruff format --check", "mypy", "lint-imports"):
        assert tool in check


def test_every_file_the_readme_names_is_there() -> None:
    paths = set(
        re.findall(r"`((?:ui|src|tests|resources|packaging|letters|domain|store)/[\w./-]+)`", _text("README.md"))
    )
    assert len(paths) > 10
    for path in paths:
        if re.search("NAME|KIND|NNNN", path):
            continue
        assert any((base / path).exists() for base in (TOP, TOP / "src" / "caseworker_app")), path


def test_lock_files_hold_hashes_and_no_addresses() -> None:
    for lock in LOCKS:
        text = lock.read_text(encoding="utf-8")
        assert "://" not in text
        assert "--index" not in text
        pins = re.split(r"^(?=[a-z0-9])", text, flags=re.IGNORECASE | re.MULTILINE)
        assert all("--hash=sha256:" in pin for pin in pins if "==" in pin)


def test_every_dependency_has_a_range_and_is_locked() -> None:
    locked = {name.lower() for name in re.findall(r"^([\w.-]+)(?:\[.*\])?==", LOCKS[0].read_text(), re.MULTILINE)}
    for wanted in PROJECT["project"]["dependencies"]:
        name = re.match(r"[\w.-]+", wanted)
        assert name
        assert name[0].lower() in locked
        assert ">=" in wanted, wanted
        assert "<" in wanted, wanted


def test_licences_and_changes_are_told() -> None:
    assert PROJECT["project"]["license"] == "EUPL-1.2"
    assert "EUROPEAN UNION PUBLIC LICENCE v. 1.2" in _text("LICENSE")
    for font in (TOP / "resources" / "fonts").glob("*.ttf"):
        assert (TOP / "resources" / "fonts" / f"LICENSE-{font.stem.split('-')[0]}.txt").is_file()
    assert f"## {__version__}" in _text("CHANGELOG.md")
    assert PROJECT["project"]["version"] == __version__


@pytest.mark.skipif(sys.platform != "linux", reason="Windows has what Qt asks for")
def test_every_system_library_that_a_window_asks_for_is_seen_to() -> None:
    """By what Qt's own files name; what is no system package comes with PySide6 or with the compiler."""
    folder = Path(PySide6.__file__).parent / "Qt"
    files = [folder / "plugins" / "platforms" / name for name in ("libqxcb.so", "libqwayland.so")]
    files += [folder / "lib" / f"libQt6{name}.so.6" for name in ("Core", "Gui", "Widgets", "Svg", "Network", "XcbQpa")]
    files += (folder / "plugins" / "xcbglintegrations").glob("*.so")
    asked = {
        name for file in files for name in _needed(file) if not re.match(r"lib(Qt6|icu|c\.|m\.|gcc_s|stdc)|ld-", name)
    }
    named = _seen_to()
    # zlib and the resolver stand in every Debian; a part of GLib and of brotli comes with the part that is named
    assert asked - named <= {"libz.so.1", "libresolv.so.2", "libpthread.so.0", "libdl.so.2"} | {
        "libgthread-2.0.so.0",
        "libbrotlicommon.so.1",
    }


def _needed(file: Path) -> set[str]:
    """The libraries that stand by name in a file; a plugin opens some of them only when there is one."""
    return {name.decode() for name in re.findall(rb"\0(lib[\w.+-]+\.so\.\d+)(?=\0)", file.read_bytes())}


def _seen_to() -> set[str]:
    """The libraries `system.sh screen` names where there is none."""
    with tempfile.TemporaryDirectory() as folder:
        for name, said in (("ldconfig", ""), ("id", "echo 1000")):
            stub = Path(folder) / name
            stub.write_text(f"#!/bin/sh\n{said}\n")
            stub.chmod(0o755)
        told = subprocess.run(
            ["sh", "-x", str(TOP / "packaging" / "system.sh"), "screen"],
            capture_output=True,
            text=True,
            env=os.environ | {"PATH": f"{folder}:{os.environ['PATH']}"},
            check=False,
        )
    assert told.returncode == 1
    return set(re.findall(r"^\+ lib (\S+) ", told.stderr, re.MULTILINE))
