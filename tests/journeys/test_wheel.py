"""The wheel alone, in a fresh environment away from the source tree, does the main job."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import sysconfig
import venv
import zipfile
from pathlib import Path

import pytest

from caseworker_app import __version__
from tests.journeys.runs import Run, first_run

pytestmark = pytest.mark.slow
TOP = Path(__file__).resolve().parents[2]
CODE = TOP / "src" / "caseworker_app"


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Built as a release is."""
    folder = tmp_path_factory.mktemp("dist")
    subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)],
        cwd=TOP, check=True, capture_output=True, timeout=300,
    )  # fmt: skip
    (built,) = folder.glob("*.whl")
    return built


class Fresh:
    """An environment with the wheel and what it depends on, and nothing of this tree."""

    def __init__(self, folder: Path, wheel: Path) -> None:
        venv.create(folder / "env", with_pip=False)
        self._bin = folder / "env" / ("Scripts" if os.name == "nt" else "bin")
        self._home = folder
        self._env = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
        self._env["CASEWORKER_HOME"] = str(folder / "home")
        where = self.python("import sysconfig; print(sysconfig.get_path('purelib'))")
        installed = [sys.executable, "-m", "pip", "--quiet", "--python", str(self._bin / "python"), "install"]
        subprocess.run(
            [*installed, "--no-index", "--no-deps", str(wheel)], check=True, capture_output=True, timeout=300
        )
        # the libraries that are installed here; `.pth` files in that folder are not read, so this tree is not among them
        (Path(where) / "libraries.pth").write_text(sysconfig.get_path("purelib"), encoding="utf-8")

    def python(self, code: str) -> str:
        return self._run(str(self._bin / "python"), "-c", code).stdout.strip()

    def caseworker(self, *words: str, **env: str) -> subprocess.CompletedProcess[str]:
        return self._run(str(self._bin / "caseworker"), *words, **env)

    def _run(self, *words: str, **env: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            words, cwd=self._home, env=self._env | env, capture_output=True, text=True, encoding="utf-8",
            check=False, timeout=900,
        )  # fmt: skip


@pytest.fixture(scope="module")
def fresh(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Fresh:
    return Fresh(tmp_path_factory.mktemp("fresh"), wheel)


def test_the_wheel_carries_everything_the_program_reads(wheel: Path) -> None:
    names = set(zipfile.ZipFile(wheel).namelist())
    resources = {
        f"caseworker_app/_resources/{p.relative_to(TOP / 'resources').as_posix()}" for p in _files(TOP / "resources")
    }
    code = {f"caseworker_app/{p.relative_to(CODE).as_posix()}" for p in _files(CODE) if p.suffix != ".pyc"}
    assert resources | code <= names
    for part in (
        "calls/delmos-2020/call.toml",
        "fonts/OpenSans-Regular.ttf",
        "icons/search.svg",
        "i18n/caseworker_en.qm",
    ):
        assert f"caseworker_app/_resources/{part}" in names
    assert "caseworker_app/ui/forms/ui_main_window.py" in names
    assert {name.split("/")[0] for name in names} == {"caseworker_app", f"caseworker-{__version__}.dist-info"}
    licences = {Path(name).name for name in names if "/licenses/" in name}
    assert {"LICENSE", "LICENSE-OpenSans.txt"} <= licences


def _files(folder: Path) -> list[Path]:
    return [path for path in folder.rglob("*") if path.is_file() and not path.name.startswith(".")]


def test_the_installed_program_is_the_wheels_own(fresh: Fresh) -> None:
    assert str(TOP) not in fresh.python(
        "import caseworker_app, caseworker_app.resources as r; print(caseworker_app.__file__, r.root())"
    )
    assert fresh.caseworker("--version").stdout.strip() == f"caseworker {__version__}"


def test_calls_and_databases_work_from_the_wheel(fresh: Fresh, tmp_path: Path) -> None:
    checked = fresh.caseworker("call", "check", "delmos-2020", "--json")
    assert (checked.returncode, json.loads(checked.stdout)["faults"]) == (0, [])
    made = fresh.caseworker("init", "--db", str(tmp_path / "nytt.db"), "--json")
    assert json.loads(made.stdout)["done"] == "new"
    added = fresh.caseworker("call", "add", "delmos-2021", "--json")
    assert json.loads(added.stdout)["new"] is True


def test_the_main_job_runs_from_the_wheel_and_makes_the_same_letters_as_here(
    fresh: Fresh, tmp_path: Path, made: Path
) -> None:
    done = fresh.caseworker(
        "demo", "--headless", "--out", str(tmp_path), "--json", PYTHONHASHSEED="7", TZ="Pacific/Auckland"
    )
    assert done.returncode == 0, done.stderr
    there, here = Run(json.loads(done.stdout), tmp_path), first_run(made)
    assert (there.told["applications"], there.told["recipients"]) == (272, 70)
    one, two = here.letters, there.letters
    assert len(two) == there.told["letters"]
    assert sorted(one) == sorted(two)
    assert [name for name in one if one[name] != two[name]] == []
    assert there.told | {"database": ""} == here.told | {"database": ""}
