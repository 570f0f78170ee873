"""Makes `src/caseworker_app/ui/forms/ui_*.py` from `ui/*.ui`; with --check only says what is stale (exit 1)."""

from __future__ import annotations

import argparse
import re
import subprocess
import sys
from pathlib import Path

import PySide6

ROOT = Path(__file__).resolve().parents[1]
SOURCES = ROOT / "ui"
FORMS = ROOT / "src" / "caseworker_app" / "ui" / "forms"
KEPT = {"__init__.py"}


def compiler() -> Path:
    """uic as it comes with PySide6-Essentials, without its wrapper script."""
    name = "uic.exe" if sys.platform == "win32" else "uic"
    folder = Path(PySide6.__file__).parent
    return next(path for path in (folder / name, folder / "Qt" / "libexec" / name) if path.is_file())


def made(source: Path) -> str:
    """The form's module, without the lines that name the compiler's version."""
    command = [str(compiler()), "-g", "python", "--from-imports", "--no-autoconnection", str(source)]
    text = subprocess.run(command, check=True, capture_output=True, text=True, encoding="utf-8").stdout
    lines = text.splitlines()
    while lines and (lines[0].startswith("#") or not lines[0].strip()):
        lines.pop(0)
    return needed(
        f'"""Generated from ui/{source.name} by packaging/compile_ui.py; never edited."""\n\n' + "\n".join(lines) + "\n"
    )


def needed(text: str) -> str:
    """Without the classes uic always imports: Qt makes a class with all its enumerations when it is first named."""

    def kept(found: re.Match[str]) -> str:
        names = [name for name in re.findall(r"\w+", found[2]) if re.search(rf"\b{name}\b", text[last:])]
        return f"from {found[1]} import ({', '.join(names)})\n" if names else ""

    imports = re.compile(r"^from (PySide6\.\w+) import \(([^)]*)\)\n", re.MULTILINE)
    last = max((found.end() for found in imports.finditer(text)), default=0)
    return imports.sub(kept, text)


def wanted() -> dict[str, str]:
    return {f"ui_{source.stem}.py": made(source) for source in sorted(SOURCES.glob("*.ui"))}


def stale(forms: dict[str, str]) -> list[str]:
    """Names of modules that differ from their form, are missing, or have no form any more."""
    there = {path.name: path.read_text(encoding="utf-8") for path in FORMS.glob("*.py") if path.name not in KEPT}
    return sorted(name for name in there.keys() | forms.keys() if there.get(name) != forms.get(name))


def main() -> int:
    ask = argparse.ArgumentParser(description=__doc__)
    ask.add_argument("--check", action="store_true")
    given = ask.parse_args()
    forms = wanted()
    changed = stale(forms)
    if given.check:
        print("\n".join(f"stale: {name}; run make forms" for name in changed) or "fresh")
        return 1 if changed else 0
    for name in changed:
        path = FORMS / name
        if name in forms:
            path.write_text(forms[name], encoding="utf-8", newline="\n")
        else:
            path.unlink()
        print(f"{'made' if name in forms else 'removed'} {path.relative_to(ROOT)}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
