"""Makes the lock files anew: hashes of every platform's files, no addresses."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

TOP = Path(__file__).resolve().parents[1]
LOCKS = (("requirements.lock", ()), ("packaging/requirements-dev.lock", ("--group", "dev")))
FLAGS = [
    *("--universal", "--python-version", "3.11", "--generate-hashes", "--upgrade"),
    *("--no-emit-index-url", "--no-annotate", "--no-header", "--quiet"),
]


def main() -> int:
    subprocess.run([sys.executable, "-m", "pip", "install", "--quiet", "uv"], check=True)
    for name, more in LOCKS:
        command = [sys.executable, "-m", "uv", "pip", "compile", "pyproject.toml", *more, *FLAGS, "-o", name]
        subprocess.run(command, check=True, cwd=TOP)
    return 0


if __name__ == "__main__":
    sys.exit(main())
