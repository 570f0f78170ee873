"""The list of what was sent together and the report to the Government: both standards, long lists over several pages."""

from __future__ import annotations

import io
from datetime import date
from hashlib import sha256
from pathlib import Path

import pypdf
import pytest

from caseworker_app.letters.dispatchlist import SentLetter, SentList, dispatch_list
from caseworker_app.letters.governmentreport import Asked, GovernmentReport, government_report
from caseworker_app.letters.render import render
from caseworker_app.letters.verify import verify
from tests.support.judge import judged_each, sound
from tests.support.papers import sender
from tests.support.snapshots import WHEN

LONG = "Samarbetsorganet för integrationsfrämjande föreningsliv i Övre Norrlands kust- och inland (exempel)"


def held(count: int, part: int = 2) -> SentList:
    letters = [
        SentLetter(
            dnr=f"DELMOS 2020/{number}",
            recipient=f"{LONG if number % 3 == 0 else 'Ängsholms kommun (exempel)'}, Storgatan 1, 662 31 ÄNGSHOLM",
            title="Beslut om avslag" if number % 2 else "Beslut om bidrag",
            file=f"DELMOS-2020-{number}-1.pdf",
            pages=2,
            sha256=sha256(str(number).encode()).hexdigest(),
        )
        for number in range(1, count + 1)
    ]
    return SentList(
        agency=sender(),
        call_title="Statsbidrag mot segregation 2020",
        channel="post",
        day=date(2020, 6, 15),
        sent_by="Anna Exempelsdotter",
        recorded="2020-06-15 08:12 UTC",
        letters=letters,
        notes=("Hämtades av budet klockan elva",),
        entry=1712,
        link=sha256(b"journal").hexdigest(),
        sample=True,
        part=part,
    )


def report() -> GovernmentReport:
    """Short answers as a table, long ones over several pages, and a question that nobody answered."""
    whom = [(f"DELMOS 2020/{number}", LONG) for number in range(1, 31)]
    return GovernmentReport(
        agency=sender(),
        call_title="Statsbidrag mot segregation 2020",
        report_title="Lägesrapport",
        day=date(2021, 5, 28),
        due=date(2021, 6, 1),
        answered=30,
        expected=31,
        left_out=("DELMOS 2020/31",),
        summary=[("Mottagare", "31"), ("Svar som ingår", "30")],
        recipients=[(*one, "1 000 000 kr", "2020-11-12") for one in whom],
        questions=[
            Asked("Används stödlogotypen?", [(*one, "ja") for one in whom]),
            Asked(
                "Vilka avvikelser finns?",
                [(*one, "Arbetet går som planerat.\n\nKostnaderna är lägre.") for one in whom],
            ),
            Asked("Något annat?", []),
        ],
        sample=True,
    )


@pytest.fixture(scope="module")
def made() -> dict[str, bytes]:
    shapes = {"one": held(1), "many": held(90), "part 1": held(3, part=1)}
    files = {}
    for name, one in shapes.items():
        letter = dispatch_list(one)
        files[name] = render(letter, WHEN)
        verify(files[name], letter)
    told = government_report(report())
    files["government"] = render(told, WHEN)
    verify(files["government"], told)
    return files


def test_a_list_holds_both_standards(made: dict[str, bytes], tmp_path: Path) -> None:
    files = {name: (data, ("1a", "ua1") if name == "part 1" else ("2a", "ua1")) for name, data in made.items()}
    found = judged_each(files, tmp_path)
    assert len(found) == 8
    assert {key: failed for key, failed in found.items() if failed} == {}
    sound(made["many"], tmp_path)


def test_every_letter_stands_in_a_long_list_with_its_whole_hash(made: dict[str, bytes]) -> None:
    pages = [page.extract_text() for page in pypdf.PdfReader(io.BytesIO(made["many"])).pages]
    text = "".join("".join(pages).split())
    assert len(pages) > 5
    for one in held(90).letters:
        assert one.sha256 in text
    assert held(90).link in text
    assert "90brev,tillsammans180sidor,skickades15juni2020(post)." in text
    assert all(f"Sida {at} av {len(pages)}" in page for at, page in enumerate(pages, 1))
