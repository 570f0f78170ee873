"""The index of an exported case: what each file is and its SHA-256, as XML and CSV; reading it back proves the folder."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path, PurePosixPath
from xml.etree import ElementTree as ET

from caseworker_app.errors import Unusable
from caseworker_app.sentences import Sentence

XML, CSV, SEAL = "index.xml", "index.csv", "index.xml.sha256"
SPACE = "urn:caseworker:arende:1"
HEADS = ("sokvag", "slag", "titel", "dag", "storlek", "sha256", "utelamnad")
MOST = 50_000_000


@dataclass(frozen=True, slots=True)
class Item:
    """A file of the folder; one that is `omitted` says why, and its size and hash are of what was left out."""

    path: str
    kind: str
    title: str
    day: str = ""
    size: int = 0
    sha256: str = ""
    omitted: str = ""

    @property
    def row(self) -> tuple[str, ...]:
        size = str(self.size) if self.sha256 else ""
        return (self.path, self.kind, self.title, self.day, size, self.sha256, self.omitted)


@dataclass(frozen=True, slots=True)
class About:
    """What the folder as a whole is; `entry` is the case's newest entry in the journal."""

    dnr: str
    call: str
    applicant: str
    made_at: str
    made_by: str
    masked: bool
    entry: int


@dataclass(frozen=True, slots=True)
class Checked:
    """What reading a folder back found; whole when nothing is faulted."""

    folder: Path
    about: About
    files: int
    omitted: int
    faults: tuple[str, ...]


def csv_of(items: Sequence[Item]) -> bytes:
    """Plain values for another system: nothing is quoted against formulas, since nobody opens it as a sheet."""
    text = io.StringIO(newline="")
    writer = csv.writer(text, delimiter=";", lineterminator="\r\n")
    writer.writerow(HEADS)
    writer.writerows(item.row for item in items)
    return text.getvalue().encode("utf-8-sig")


def xml_of(about: About, items: Sequence[Item]) -> bytes:
    ET.register_namespace("", SPACE)
    root = ET.Element(
        f"{{{SPACE}}}arende",
        {
            "dnr": about.dnr,
            "utlysning": about.call,
            "sokande": about.applicant,
            "skapad": about.made_at,
            "av": about.made_by,
            "maskad": "ja" if about.masked else "nej",
            "journalpost": str(about.entry),
        },
    )
    for item in items:
        values = dict(zip(HEADS, item.row, strict=True))
        ET.SubElement(root, f"{{{SPACE}}}fil", {name: value for name, value in values.items() if value})
    ET.indent(root)
    written: bytes = ET.tostring(root, encoding="utf-8", xml_declaration=True)
    return written


def digest(data: bytes) -> str:
    return sha256(data).hexdigest()


def check(folder: Path) -> Checked:
    """Read a folder back: every file there, unchanged, none besides; Unusable when it is no exported case."""
    try:
        written = (folder / XML).read_bytes()
        sealed = (folder / SEAL).read_text(encoding="utf-8").split()[:1]
        root = _read(written)
        about, items = _about(root), [_item(one) for one in root]
    except (OSError, UnicodeDecodeError, ET.ParseError, KeyError, ValueError):
        raise Unusable(
            Sentence(
                "{folder} är inget exporterat ärende: {xml} saknas eller går inte att läsa.", folder=folder, xml=XML
            )
        ) from None
    faults = list(_faults(folder, items))
    if sealed != [digest(written)]:
        faults.insert(0, Sentence("{xml} har ändrats.", xml=XML))
    omitted = sum(bool(one.omitted) for one in items)
    return Checked(folder, about, len(items) - omitted, omitted, tuple(faults))


def _read(written: bytes) -> ET.Element:
    """Ours has no document type and is not large; another is not read."""
    if len(written) > MOST or b"<!DOCTYPE" in written:
        raise ValueError(XML)
    return ET.fromstring(written)  # noqa: S314  # no document type, so no entities


def _about(root: ET.Element) -> About:
    if root.tag != f"{{{SPACE}}}arende":
        raise ValueError(root.tag)
    held = root.attrib
    return About(
        *(held["dnr"], held["utlysning"], held["sokande"], held["skapad"], held["av"]),
        masked=held["maskad"] == "ja",
        entry=int(held["journalpost"]),
    )


def _item(one: ET.Element) -> Item:
    held = one.attrib
    return Item(
        held["sokvag"],
        held["slag"],
        held.get("titel", ""),
        held.get("dag", ""),
        int(held.get("storlek", "0")),
        held.get("sha256", ""),
        held.get("utelamnad", ""),
    )


def _faults(folder: Path, items: Sequence[Item]) -> Iterator[str]:
    expected = {XML, SEAL}
    for item in items:
        place = PurePosixPath(item.path)
        if place.is_absolute() or ".." in place.parts:
            yield Sentence("{path} pekar utanför mappen.", path=item.path)
            continue
        if item.omitted:
            continue
        expected.add(item.path)
        try:
            data = (folder / place).read_bytes()
        except OSError:
            yield Sentence("{path} saknas.", path=item.path)
            continue
        if len(data) != item.size or digest(data) != item.sha256:
            yield Sentence("{path} har ändrats.", path=item.path)
    there = {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}
    yield from (Sentence("{path} hör inte till ärendet.", path=path) for path in sorted(there - expected))
    listed = (folder / CSV).read_bytes() if (folder / CSV).is_file() else b""
    if listed != csv_of([one for one in items if one.path != CSV]):
        yield Sentence("{csv} säger annat än {xml}.", csv=CSV, xml=XML)
