"""Every fault in a call names its file, its line and its field, also where two parts do not fit together."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from caseworker_app.domain.call_reader import read_call
from caseworker_app.domain.call_rules import REPORT_ROWS
from caseworker_app.errors import Rejected
from caseworker_app.services.administration.calls import read_folder, read_whole
from caseworker_app.services.casework.computed import _REPORT

FOLDER = Path(__file__).parents[1] / "journeys" / "calls" / "levande-vatten-2031"
PLACE = re.compile(r"(?P<file>[\w./-]+\.toml), rad (?P<line>\d+)(, .+?)?: .+\.", re.DOTALL)
TABLE = (
    ("call.toml", 'decider_role = "granskare"', 'decider_role = "kung"', "rules.decider_role"),
    ("call.toml", 'pattern = "{number}-{year} ({prefix})"', 'pattern = "{number}"', "series.pattern"),
    ("call.toml", 'id = "sought"\nheader', 'id = "pengar"\nheader', "fields"),
    ("call.toml", 'court = "Förvaltningsrätten i Provhamn"', 'court = ""', "appeal_rules.1.court"),
    ("call.toml", 'court = "Förvaltningsrätten i Provhamn"', 'court = "Hovrätten"', "appeal_rules.1.court"),
    ("call.toml", "till {{ court }}", "till {{ domstol }}", "appeal_rules.1.text"),
    ("call.toml", "bidrag får enligt 19 §", "bidrag får enligt {{ dnr }}", "appeal_rules.0.text"),
    (
        "agency.toml",
        'address = ["Box 8", "999 32 PROVHAMN"]',
        "address = []",
        "courts.Mark- och miljödomstolen i Provhamn",
    ),
    ("agency.toml", 'colour = "#0b5d4e"', 'colour = "#9fe0d0"', "colour"),
    ("agency.toml", 'colour = "#0b5d4e"', 'colour = "grön"', "colour"),
    ("call.toml", 'decider_role = "granskare"', 'decider_role = "granskare"\narchive_part = 3', "rules.archive_part"),
    ("agency.toml", 'giro = "bankgiro 991-2346"', 'giro = ""', "giro"),
    ("call.toml", 'after_report = "slutbesiktning"', 'after_report = "x"', "payment_plan.3.after_report"),
    ("call.toml", "releases_part = 3", "releases_part = 9", "reports.slutbesiktning.releases_part"),
    ("call.toml", 'tracks = ["bolag"]\nreviewed', 'tracks = ["skog"]\nreviewed', "criteria.teknik.tracks"),
    ("call.toml", "weight = 7", "weight = 0", "criteria.ekologi"),
    ("call.toml", 'id = "lansstyrelse"\nlabel', 'id = "fvof"\nlabel', "kinds.fvof"),
    ("call.toml", 'file = "guidance/kartan.md"', 'file = "borta.md"', "guidance.Läs kartan först"),
    ("call.toml", 'file = "vattenlogga.svg"', 'file = "borta.svg"', "support_logo.file"),
    ("reasons.toml", 'tracks = ["bolag"]', 'tracks = ["skog"]', "reasons.slut.tracks"),
    ("conditions.toml", 'tracks = ["lan", "bolag"]', 'tracks = ["skog"]', "conditions.besiktning.tracks"),
    ("checklists/intag.toml", 'tracks = ["lan"]', 'tracks = ["skog"]', "rows.karta.tracks"),
    ("checklists/intag.toml", 'compute = "late"', 'compute = "spådom"', "rows.tid.compute"),
    ("checklists/intag.toml", 'id = "krets"', 'id = "tid"', "rows.tid"),
    ("checklists/arsrapport.toml", 'report = "arsrapport"', 'report = "x"', "report"),
    ("checklists/arsrapport.toml", 'compute = "report_in_time"', 'compute = "late"', "rows.tid.compute"),
    ("letters/avslag.toml", "{{ reasons }}", "{{ orsaker }}", "sections.skal.text"),
    ("letters/avslag.toml", "{{ reasons }}", "{{ reasons", "sections.skal.text"),
    ("letters/avslag.toml", "{{ reasons }}", "{{ reasons|stor }}", "sections.skal.text"),
    ("letters/avslag.toml", 'id = "overklagande"', 'id = "slut"', "sections"),
    ("letters/avslag.toml", 'id = "bakgrund"', 'id = "stod"', "sections.stod"),
    ("letters/avslag.toml", 'kind = "avslag"', 'kind = "avskrivning"', "kind"),
    ("letters/avslag.toml", 'kind = "avslag"', 'kind = "nej"', "kind"),
    ("letters/bifall.toml", 'title = "Vattendragsbidrag beviljas"', "title = 3", "title"),
)


def _told(files: dict[str, bytes]) -> list[str]:
    """The faults, none when it is a call."""
    try:
        read_whole(files)
    except Rejected as error:
        return [fault.text for fault in error.faults]
    return []


def _faults(files: dict[str, bytes]) -> list[str]:
    found = _told(files)
    assert found
    return found


@pytest.mark.parametrize(("name", "old", "new", "field"), TABLE, ids=lambda text: str(text)[:40])
def test_a_fault_stands_at_its_line(name: str, old: str, new: str, field: str) -> None:
    files = dict(read_folder(str(FOLDER)))
    before = files[name].decode()
    assert old in before
    files[name] = before.replace(old, new, 1).encode()
    told = _faults(files)
    assert all(PLACE.fullmatch(text) for text in told), told
    mine = [
        found for text in told if (found := PLACE.fullmatch(text)) and f"{name}, " in text and f", {field}: " in text
    ]
    assert mine, told
    first = before[: before.index(old)].count("\n") + 1
    last = first + old.count("\n")
    exact = field.rpartition(".")[2] in old
    assert not exact or first <= int(mine[0]["line"]) <= last


@pytest.mark.parametrize("kind", ["bifall", "rattelse", "komplettering"])
def test_a_missing_letter_is_told_as_a_missing_file(kind: str) -> None:
    files = dict(read_folder(str(FOLDER)))
    del files[f"letters/{kind}.toml"]
    assert _faults(files) == [f"letters/{kind}.toml, rad 1: filen saknas."]


@pytest.mark.parametrize("name", ["agency.toml", "conditions.toml", "reasons.toml", "checklists/intag.toml"])
def test_a_file_that_is_gone_or_broken_is_told_with_its_name(name: str) -> None:
    files = dict(read_folder(str(FOLDER)))
    files[name] = files[name] + b"\n[[\n"
    line = files[name].count(b"\n")
    assert _faults(files) == [f"{name}, rad {line}: filen går inte att läsa som TOML."]
    if name == "agency.toml":
        del files[name]
        assert _faults(files) == ["agency.toml, rad 1: filen saknas."]
    files[name] = b"\xff"
    assert f"{name}, rad 1: filen är inte UTF-8." in _faults(files)


def test_a_version_that_was_kept_is_read_whatever_has_been_asked_for_since() -> None:
    files = dict(read_folder(str(FOLDER)))
    del files["letters/avvisning.toml"]
    assert _faults(files) == ["letters/avvisning.toml, rad 1: filen saknas."]
    call = read_call(files, kept=True)
    assert "avvisning" not in call.letters


def test_each_key_taken_away_is_told_or_not_needed() -> None:
    """Whichever third line is taken out of `call.toml`, the answer is a call or faults with their places."""
    files = dict(read_folder(str(FOLDER)))
    lines = files["call.toml"].decode().split("\n")
    for number, line in enumerate(lines):
        if number % 3 or "=" not in line or line.startswith("#") or '"""' in line:
            continue
        less = files | {"call.toml": "\n".join(lines[:number] + lines[number + 1 :]).encode()}
        assert all(PLACE.fullmatch(text) for text in _told(less)), line


def test_the_rows_a_report_can_compute_are_those_the_program_computes() -> None:
    assert set(REPORT_ROWS) == set(_REPORT)
