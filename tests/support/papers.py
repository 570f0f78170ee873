"""A small letter as PDF, rendered as letters are."""

from __future__ import annotations

from datetime import UTC, datetime

from caseworker_app.domain.call_papers import Agency
from caseworker_app.letters.content import Heading, Letter, Para, Span
from caseworker_app.letters.render import render


def paper(dnr: str = "D 2020/1", paragraphs: int = 1, **agency: object) -> bytes:
    """About one page per twelve paragraphs."""
    text = "Vi beviljar er ansökan om bidrag till insatsen, som svarar mot bidragets syfte. " * 3
    letter = Letter(
        kind="bifall",
        title="Beslut om bidrag",
        dnr=dnr,
        agency=sender(**agency),
        reference=(("Datum", "2020-06-12"), ("Diarienummer", dnr)),
        addressee=("Ängsholms kommun (exempel)", "Storgatan 1", "662 31 ÄNGSHOLM"),
        blocks=(Heading("Beslut om bidrag", 1), *(Para((Span(text),)) for _ in range(paragraphs))),
    )
    return render(letter, datetime(2020, 6, 12, 12, tzinfo=UTC))


def sender(**changed: object) -> Agency:
    plain: dict[str, object] = {
        "id": "exempel",
        "short_name": "MfE",
        "head_title": "generaldirektör",
        "name": "Myndigheten för exempel",
        "address": ("Myndigheten för exempel", "Box 1", "100 00 Stockholm"),
        "orgnr": "202100-0000",
        "email": "brev@exempel.example.se",
        "phone": "08-000 00 00",
        "web": "www.exempel.example.se",
    }
    return Agency(**plain | changed)  # type: ignore[arg-type]  # a table of plain values
