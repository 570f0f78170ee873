"""The published list: what it says, what it leaves out, what changed since the last; the yearly list of the undecided.

The same cases are then judged for risk and taken out for control.
"""

from __future__ import annotations

import csv
from datetime import date
from html.parser import HTMLParser
from pathlib import Path
from uuid import UUID

import pytest
from openpyxl import load_workbook
from pypdf import PdfReader
from sqlalchemy import text

from caseworker_app.domain.money import Money
from caseworker_app.domain.protected import KEPT_APART
from caseworker_app.domain.publishing import PROTECTED, Move
from caseworker_app.domain.risk import ControlOutcome, Risk
from caseworker_app.domain.states import Channel, Protection
from caseworker_app.errors import CaseworkerError, Rejected
from caseworker_app.services.casework.identities import Use
from caseworker_app.services.casework.statements import Said
from caseworker_app.services.office import Office
from caseworker_app.services.sending.dispatch import Sending
from caseworker_app.services.sending.outgoing import Selection
from tests.support.files import CALL
from tests.support.town import Town, number

READING = UUID(int=7)
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
    bo.identities.protect(there.cases["mindre"].id, Protection.MARKED)
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


def test_a_person_sets_the_risk_class_beside_what_the_call_computes(there: Town) -> None:
    there.clock.day = date(2021, 1, 7)
    bo, case = there.of("bo"), there.cases["delvis"]
    held = bo.risks.of(case.id)
    assert {one.id for one in held.grounds} == {"ny_mottagare", "sen_redovisning"}
    assert not any(one.reviewed for one in held.grounds)
    assert (held.suggested, held.level, held.set) == (Risk.MEDIUM, Risk.MEDIUM, None)
    assert bo.risks.of(there.cases["väntar"].id).suggested is Risk.LOW
    with pytest.raises(Rejected, match="varför"):
        bo.risks.set(case.id, Risk.HIGH, "  ")
    with pytest.raises(Rejected, match="handläggare eller granskare"):
        there.of("david").risks.set(case.id, Risk.HIGH, "Nej")
    bo.risks.set(case.id, Risk.LOW, "Känd mottagare")
    there.of("cilla").risks.set(case.id, Risk.HIGH, "Tre insatser samtidigt")
    held = bo.risks.of(case.id)
    assert held.level is Risk.HIGH
    assert [(one.level, one.computed, one.set_by) for one in held.past] == [
        (Risk.HIGH, Risk.MEDIUM, "cilla"),
        (Risk.LOW, Risk.MEDIUM, "bo"),
    ]
    told = [one for one in bo.history.of(case.id) if one.what == "Riskklass satt"]
    assert ("Riskklass", "hög") in {(change.label, change.after) for change in told[0].changes}
    with bo.desk.work() as work, pytest.raises(CaseworkerError, match=r"kan inte ändras|tillåter inte"):
        work.risks.change(held.past[0].id, reason="")


def test_a_sample_is_drawn_by_lot_and_what_each_control_came_to_is_kept(there: Town, tmp_path: Path) -> None:
    there.clock.day = date(2021, 1, 8)
    bo, cilla, barred = there.of("bo"), there.of("cilla"), there.cases["mindre"]
    cilla.recusals.answer(barred.id, "Min syster är ordförande", biased=True)
    expected = cilla.controls.preview(CALL).strata
    with pytest.raises(Rejected, match="handläggare eller granskare"):
        there.of("david").controls.draw(CALL, "Årets kontroll")
    made = cilla.controls.draw(CALL, "Årets kontroll", seed="2020-11")
    assert made.strata == expected
    assert {dnr for one in expected for dnr in one.pool} == {there.cases["delvis"].dnr, barred.dnr}
    held = bo.controls.of(CALL)
    assert made.draw is not None
    assert {line.dnr for line in held.lines} == set(bo.controls.redone(held.draws[0]))
    assert len(held.lines) == made.count == held.open == 2
    with pytest.raises(Rejected, match="inga beviljade bidrag kvar"):
        bo.controls.draw(CALL, "En gång till")

    line = next(one for one in held.lines if one.case_id == there.cases["delvis"].id)
    assert (held.number(line), line.reason, line.version) == (1, "Uttaget genom lottning: Årets kontroll", 1)
    with pytest.raises(Rejected, match="visade"):
        bo.controls.settle(line.id, ControlOutcome.CLEAN, " ", 1)
    with pytest.raises(Rejected, match="har handlagt ärendet kan inte avsluta"):
        bo.controls.settle(line.id, ControlOutcome.CLEAN, "Mitt eget", 1)
    assert "Försök att avsluta kontrollen av eget ärende nekat" in {x.what for x in bo.history.of(line.case_id)}
    if bo.desk.shared:  # past the program too
        mark = {"outcome": ControlOutcome.CLEAN, "outcome_text": "Mitt eget", "outcome_by": "bo"}
        with bo.desk.work() as work, pytest.raises(CaseworkerError):
            work.controls.change(line.id, **mark)
    cilla.controls.settle(line.id, ControlOutcome.REMARK, "Fakturor saknas", 1)
    with pytest.raises(Rejected, match="redan avslutad"):
        cilla.controls.settle(line.id, ControlOutcome.CLEAN, "Ändrat", 2)
    assert bo.risks.of(line.case_id).controls[0].outcome is ControlOutcome.REMARK
    bo.controls.take(there.cases["väntar"].id, "Tips från kommunen")
    with pytest.raises(Rejected, match="redan uttaget"):
        bo.controls.take(there.cases["väntar"].id, "En gång till")

    mine = next(one for one in cilla.controls.of(CALL).lines if one.case_id == barred.id)
    assert (mine.dnr, mine.level, mine.reason, mine.outcome_text) == (barred.dnr, Risk.MEDIUM, None, None)
    with pytest.raises(CaseworkerError):
        cilla.controls.settle(mine.id, ControlOutcome.CLEAN, "Jäv", 1)
    assert bo.controls.write(CALL, tmp_path / "kontroller.xlsx").open == 2
    book = load_workbook(tmp_path / "kontroller.xlsx")
    cells = list(book["Kontroller"].iter_rows(min_row=2, values_only=True))
    assert {row[0] for row in cells} == {1, "riktad"}
    assert book["Stickprov"]["D2"].value == "2020-11"
    assert there.of("anna").databases.verify().faults == ()


def test_protected_particulars_are_masked_and_read_with_a_reason_on_record(there: Town) -> None:
    bo, case = there.of("bo"), there.cases["väntar"]
    was = bo.records.of(case.id)
    words = was.applicant.address
    before = _finds(bo, words)
    assert case.id in before
    bo.identities.protect(case.id, Protection.REGISTERED)
    file = bo.records.of(case.id)
    held = {name: getattr(was.applicant, name) for name in KEPT_APART if getattr(was.applicant, name)}
    assert {name: getattr(file.applicant, name) for name in held} == dict.fromkeys(held, PROTECTED)
    assert (file.applicant.name, file.applicant.orgnr) == (was.applicant.name, was.applicant.orgnr)
    content = file.documents[0].content
    assert content is not None
    assert (content["address"], content["summary"]) == (PROTECTED, was.documents[0].content["summary"])  # type: ignore[index]  # has content
    assert words not in str(file)
    assert _finds(bo, words) == before - {case.id}

    with pytest.raises(Rejected, match="varför"):
        bo.identities.read(case.id, Use.SHOWN, " ")
    with pytest.raises(Rejected, match="Fatima är det inte"):
        there.of("fatima").identities.read(case.id, Use.SHOWN, "Nyfiken")
    assert bo.identities.readings(case.id) == []
    assert bo.identities.read(case.id, Use.SHOWN, "Ringer sökanden") == held
    [reading] = there.of("cilla").identities.readings(case.id)
    assert (reading.who, reading.use, reading.reason) == ("Bo", "visade", "Ringer sökanden")
    told = next(one for one in bo.history.of(case.id) if one.what == "Skyddade uppgifter lästes")
    assert {change.after for change in told.changes} == {"visade", "Ringer sökanden"}
    if bo.desk.shared:
        _nothing_by_hand(bo, case.id, words)

    bo.identities.protect(case.id, None)
    again = bo.records.of(case.id)
    assert (again.applicant, again.documents) == (was.applicant, was.documents)
    assert _finds(bo, words) == before
    assert there.of("anna").databases.verify().faults == ()


def _finds(office: Office, words: str) -> set[UUID]:
    return {line.id for line in office.worklists.every(office.worklists.chosen(search=words))}


def _nothing_by_hand(office: Office, case: UUID, words: str) -> None:
    """With the caseworker's own login and SQL there is no other way to the values."""
    with office.desk.reading() as work:
        told = text("select p.body from journal_payload p join journal j using (number) where j.case_id = :case")
        bodies = work.connection.execute(told.bindparams(case=case)).scalars().all()
        assert bodies
        assert not [body for body in bodies if words in (body or "")]
    for statement in (
        "select fields from identity",
        "update identity set lifted_at = now()",
        "update document set content = '{}' where kind = 'ansökan'",
        "insert into identity_reading select * from identity_reading limit 0",
        "delete from identity_reading",
        f"select note_identity(gen_random_uuid(), '{case}', 'visade', ' ', now())",
        "select read_identity(gen_random_uuid())",
        f"select note_identity('{READING}', '{case}', 'visade', 'tas tillbaka', now()); savepoint a;"
        f" set constraints all immediate; select read_identity('{READING}')",
        f"savepoint a; select note_identity('{READING}', '{case}', 'visade', 'tas tillbaka', now());"
        f" set constraints all immediate; select read_identity('{READING}')",
    ):
        *before, last = statement.split(";")
        with office.desk.work() as work:
            for part in before:
                work.connection.execute(text(part))
            with pytest.raises(CaseworkerError, match=r"tillåter inte|kan inte ändras"):
                work.connection.execute(text(last))


def test_the_address_of_a_protected_recipient_goes_on_a_sheet_of_its_own(there: Town, tmp_path: Path) -> None:
    there.clock.day = date(2021, 1, 11)
    bo, case = there.of("bo"), there.cases["delvis"]
    street = bo.records.of(case.id).applicant.address
    bo.identities.protect(case.id, Protection.MARKED)
    bo.letters.make(CALL)
    chosen = Selection(cases=(case.dnr or "",))
    letter, sheet = bo.batches.files(chosen, tmp_path).written
    assert street not in _text(letter)
    assert "Skyddad uppgift" in _text(letter)
    assert street in _text(sheet)
    joined = bo.batches.print_file(chosen, tmp_path).written[0]
    assert [street in page.extract_text() for page in PdfReader(joined).pages][:2] == [True, False]
    assert bo.batches.mails(chosen, tmp_path).failed[0].reason.startswith("Sökanden har skyddade uppgifter")
    assert street in bo.batches.addresses(chosen, tmp_path).read_text(encoding="utf-8-sig")
    sent = bo.dispatches.send(Sending(bo.records.of(case.id).letters[-1].id, Channel.POST))
    assert street not in sent.recipient
    whole = bo.archive_copies.write(case.dnr or "", tmp_path / "ut").folder
    masked = bo.archive_copies.write(case.dnr or "", tmp_path / "ut", mask=True).folder
    kept = [p.name for p in whole.rglob("*.*") if p.suffix in (".json", ".csv") and street in p.read_text("utf-8-sig")]
    assert kept == ["skyddade.json"]
    assert not [p for p in masked.rglob("*.*") if p.suffix in (".json", ".csv") and street in p.read_text("utf-8-sig")]
    uses = [one.use for one in bo.identities.readings(case.id)]
    assert sorted(uses) == ["adressblad", "adressblad", "adresslista", "export", "maskning"]
    assert there.of("anna").databases.verify().faults == ()


def _text(path: Path) -> str:
    return "".join(page.extract_text() for page in PdfReader(path).pages)
