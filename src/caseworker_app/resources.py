"""Where calls, fonts, registers and the sample are found: in the wheel, else in the checkout."""

from __future__ import annotations

from pathlib import Path


def root() -> Path:
    """The folder `resources/`; RuntimeError when the installation lacks it."""
    here = Path(__file__).resolve().parent
    for candidate in (here / "_resources", here.parents[1] / "resources"):
        if candidate.is_dir():
            return candidate
    raise RuntimeError("the installation has no resources folder")
