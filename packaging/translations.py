"""Reads every text of the window into the catalogues and compiles them; --check says what is stale or unfinished."""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
from pathlib import Path

import PySide6

sys.path[:0] = [str(Path(__file__).parent), str(Path(__file__).parents[1] / "src")]
from sentences import sentences  # noqa: E402 - a neighbour of this script
from texts import Text, as_cpp, from_domain, texts  # noqa: E402 - a neighbour of this script

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "resources" / "i18n"
CODE = ROOT / "src" / "caseworker_app" / "ui"
ENGLISH, SWEDISH = "caseworker_en", "caseworker_sv"


def tool(name: str) -> str:
    folder = Path(PySide6.__file__).parent
    return str(
        next(p for p in (folder / name, folder / f"{name}.exe", folder / "Qt" / "libexec" / name) if p.is_file())
    )


def from_layers(code: Path) -> list[Text]:
    """The sentences that the window shows and the layers below it make."""
    made = dict.fromkeys(one.template for one in sentences(code) if one.template and not one.ill)
    return [Text("sentences", one, False, False, False, "below") for one in made if any(map(str.isalpha, one))]


def update(folder: Path) -> None:
    """Both catalogues as forms and modules are now; Swedish holds only what has plural forms."""
    with tempfile.TemporaryDirectory() as made:
        code = Path(made) / "texts.cpp"
        code.write_text(as_cpp(texts(CODE) + from_domain() + from_layers(CODE.parent)), encoding="utf-8")
        sources = [*map(str, sorted((ROOT / "ui").glob("*.ui"))), str(code)]
        for name, more in ((ENGLISH, ()), (SWEDISH, ("-pluralonly",))):
            language = "en_GB" if name == ENGLISH else "sv_SE"
            command = [
                *(tool("lupdate"), "-silent", "-no-obsolete", "-locations", "none", *more),
                *("-source-language", "sv_SE", "-target-language", language, *sources),
                *("-ts", str(folder / f"{name}.ts")),
            ]
            subprocess.run(command, check=True, cwd=ROOT)


def release(folder: Path, target: Path) -> None:
    """Compile; fails on any text without a translation."""
    for name in (ENGLISH, SWEDISH):
        command = [tool("lrelease"), "-silent", "-fail-on-unfinished", str(folder / f"{name}.ts")]
        subprocess.run([*command, "-qm", str(target / f"{name}.qm")], check=True)


def stale() -> list[str]:
    """Names of catalogues that would change if made again."""
    with tempfile.TemporaryDirectory() as made:
        fresh = Path(made)
        for path in FOLDER.glob("*.ts"):
            (fresh / path.name).write_bytes(path.read_bytes())
        update(fresh)
        release(FOLDER, fresh)
        return sorted(p.name for p in fresh.iterdir() if _bytes(FOLDER / p.name) != p.read_bytes())


def _bytes(path: Path) -> bytes:
    return path.read_bytes() if path.is_file() else b""


def main() -> int:
    ask = argparse.ArgumentParser(description=__doc__)
    ask.add_argument("--check", action="store_true")
    if ask.parse_args().check:
        found = stale()
        print("\n".join(f"stale: {name}; run make translations" for name in found) or "fresh")
        return 1 if found else 0
    FOLDER.mkdir(parents=True, exist_ok=True)
    update(FOLDER)
    try:
        release(FOLDER, FOLDER)
    except subprocess.CalledProcessError:
        print(f"Some texts have no English yet: translate those marked unfinished in {FOLDER / ENGLISH}.ts.")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
