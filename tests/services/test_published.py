"""The published list: what it says, what it leaves out, what changed since the last; and the yearly list of the undecided."""

from __future__ import annotations

import csv
from datetime import date
from html.parser import HTMLParser
from pathlib import Path

import pytest
from openpyxl import load_workbook

from caseworker_app.domain.money import Money
from caseworker_app.domain.publishing import PROTECTED, Move
from caseworker_app.domain.states import Protection
from caseworker_app.errors import CaseworkerError, Rejected
from caseworker_app.services.casework.statements import Said
from tests.support.files import CALL
from tests.support.town import Town, number

TOWN = ("avstår", "delvis", "mindre", "väntar", "sen")
NAMES = [f"{name.title()} kommun (exempel)" for name in TOWN[:3]]


class Page(HTMLParser):
    """What of a page a screen reader and a printer need."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.text = ""
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def handle_data(self, data: str) -> None:
        self.text += data

    def all(self, tag: str) -> list[dict[str, str | None]]:
        return [attrs for name, attrs in self.tags if name == tag]


def _rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file, delimiter=";"))


def test_each_list_is_on_record_with_what_changed_since_the_last(there: Town, tmp_path: Path) -> None:
    office = there.of("fatima")
    with pytest.raises(Rejected, match="kommunikatör"):
        there.of("david").published.publish(CALL, tmp_path)
    first = office.published.publish(CALL, tmp_path)
    assert [path.name for path in first.files] == [f"beviljade-{CALL}.{end}" for end in ("csv", "xlsx", "html")]
    rows = _rows(first.files[0])
    assert [row["Mottagare"] for row in rows] == NAMES
    assert {row["Beviljat belopp (kronor)"] for row in rows} == {"1000000"}
    assert [row["Organisationsnummer"] for row in rows] == [number(n) for n in (1, 2, 3)]
    assert (first.listed.number, first.listed.since) == (1, None)
    assert office.published.publish(CALL, tmp_path).listed.number == 1

    there.clock.day = date(2020, 6, 25)
    bo = there.of("bo")
    bo.statements.decline(there.cases["avstår"].id, Said(day=there.clock.day, sender="Åsa Öberg"))
    bo.statements.decline(there.cases["delvis"].id, Said(day=there.clock.day, sender="Åsa Öberg"), Money.kronor(1))
    bo.published.protect(there.cases["mindre"].id, Protection.MARKED)
    second = office.published.publish(CALL, tmp_path)
    moved = {one.line.name: (one.move, one.before) for one in second.listed.moved}
    assert (second.listed.number, second.listed.since) == (2, date(2020, 6, 12))
    assert moved == {
        "Avstår kommun (exempel)": (Move.GONE, Money.kronor(1_000_000)),
        "Delvis kommun (exempel)": (Move.CHANGED, Money.kronor(1_000_000)),
    }
    for path in second.files:
        assert b"Mindre kommun" not in path.read_bytes()
    [hidden] = [row for row in _rows(second.files[0]) if row["Mottagare"] == PROTECTED]
    assert (hidden["Organisationsnummer"], hidden["Insats"], hidden["Kommun"], hidden["Län"]) == ("", "", "", "")
    book = load_workbook(second.files[1])
    assert book.sheetnames == ["Kommuner och regioner", "Ideella föreningar och stiftelser"[:31], "Ändringar"]
    cells = [[cell.value for cell in row] for row in book[book.sheetnames[0]].iter_rows()]
    assert (cells[1][7], cells[-1][1]) == (999_999, PROTECTED)
    assert second.listed.amount == office.statistics.of(CALL).sum_granted - Money.kronor(1_000_001)
    assert [p.number for p in office.published.past(CALL)] == [2, 1]
    with office.desk.work() as work, pytest.raises(CaseworkerError, match=r"kan inte ändras|tillåter inte"):
        work.publications.change(office.published.past(CALL)[0].id, made_by="anna")
    assert there.of("anna").databases.verify().faults == ()


def test_the_page_is_accessible_and_runs_nothing(there: Town, tmp_path: Path) -> None:
    office = there.of("fatima")
    text = office.published.publish(CALL, tmp_path).files[2].read_text(encoding="utf-8")
    page = Page(text)
    assert page.all("html") == [{"lang": "sv"}]
    ids = {str(attrs["id"]) for _, attrs in page.tags if "id" in attrs}
    anchors = [str(attrs["href"])[1:] for attrs in page.all("a") if str(attrs.get("href")).startswith("#")]
    assert anchors[0] == "innehall"
    assert set(anchors) <= ids
    assert len(page.all("h1")) == len(page.all("main")) == len(page.all("title")) == 1
    assert len(page.all("caption")) == len(page.all("table")) > 0
    assert {attrs.get("scope") for attrs in page.all("th")} == {"col", "row"}
    assert "@media print" in text
    loaded = [tag for tag, _ in page.tags if tag in ("script", "link", "img", "iframe", "object")]
    assert loaded == [] == [a for _, attrs in page.tags for a in attrs if a.startswith("on")]
    assert "http" not in text


def test_what_was_not_decided_at_the_end_of_the_year_is_listed(there: Town, tmp_path: Path) -> None:
    office = there.of("fatima")
    there.clock.day = date(2020, 12, 31)
    with pytest.raises(Rejected, match="när året är slut"):
        office.undecided.of(2020)
    there.clock.day = date(2021, 1, 7)
    held, files = office.undecided.write(2020, tmp_path)
    waiting = {there.cases[name].dnr for name in TOWN[3:]}
    assert {line.dnr for line in held.lines} == waiting
    assert held.due == date(2021, 3, 1)
    assert [row["Diarienummer"] for row in _rows(files[0])] == [line.dnr for line in held.lines]
