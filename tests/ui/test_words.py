"""Words of two places that meet: none is lost, and what was saved or thrown away does not come back."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QPlainTextEdit
from pytestqt.qtbot import QtBot

from caseworker_app.services.office import Office
from caseworker_app.ui.draft_files import DraftFiles
from caseworker_app.ui.drafts import Drafts
from caseworker_app.ui.meeting import REGISTRATION, Draft, Key, met
from caseworker_app.ui.offering import let_go, offer_mine
from caseworker_app.ui.offline.words import tell, tell_home
from tests.ui.support import Around


@pytest.fixture
def home(tmp_path: Path) -> Drafts:
    return place(tmp_path, "hemma")


@pytest.fixture
def away(tmp_path: Path) -> Drafts:
    return place(tmp_path, "filen")


def place(folder: Path, name: str, start: Callable[[Callable[[], None]], object] = lambda work: work()) -> Drafts:
    return Drafts(DraftFiles.of(folder, name, "anna"), start, QCoreApplication.instance())


def set_aside(drafts: Drafts, text: str, field: str = "title") -> None:
    """Somebody has saved something else where it was typed."""
    drafts.keep("case", field, text)
    drafts.set_aside("case", field)


def asides(drafts: Drafts) -> list[str]:
    return [one.text for one in drafts.all_aside()]


def test_drafts_of_two_places_meet_without_a_word_lost() -> None:
    """By the field: what both had, what is there now, what is here, and what then stands in the field and aside."""
    told = {
        "same": ("ett", "ett", "ett", "ett", None),
        "new there": (None, "ett", None, "ett", None),
        "gone on there": ("ett", "ett två", "ett", "ett två", None),
        "shortened there": ("ett två", "ett", "ett två", "ett", None),
        "cleared there": ("ett", "", "ett", "", None),
        "saved there": ("ett", None, "ett", None, None),
        "gone on here": ("ett", "ett", "ett två", "ett två", None),
        "saved there, gone on here": ("ett", None, "ett två", "ett två", None),
        "saved here": ("ett", "ett", None, None, None),
        "saved here, gone on there": ("ett", "ett två", None, "ett två", None),
        "a sum in a sum": (None, "50 000 kr", "150 000 kr", "150 000 kr", "50 000 kr"),
        "both": ("ett", "ett tre", "ett två", "ett två", "ett tre"),
    }
    once, come, here = (
        [Draft("1", name, str(texts[which])) for name, texts in told.items() if texts[which] is not None]
        for which in range(3)
    )
    found = met(by_key(here), come, once)
    now = {key: one for key, one in by_key(here).items() if key not in found.gone} | by_key(found.written)
    aside = {one.field: one.text for one in now.values() if one.aside}
    stands = {name: (getattr(now.get(("1", name)), "text", None), aside.get(name)) for name in told}
    assert stands == {name: texts[3:] for name, texts in told.items()}
    assert met(now, come, come) == met(now, [], [])


def test_what_was_set_aside_in_two_places_stands_behind_each_other_and_may_give_way() -> None:
    here = by_key([Draft("1", "sum", "200"), Draft("1", "sum", "150 000 kr", aside=True)])
    come = [Draft("1", "sum", "300"), Draft("1", "sum", "50 000 kr", aside=True)]
    assert [one.text for one in met(here, come).written] == ["50 000 kr", "300"]
    moved = met(here, come, yielding=True)
    assert [(one.text, one.aside) for one in moved.written] == [("300", False), ("50 000 kr", True), ("200", True)]


def test_what_is_set_aside_is_told_of_by_case_until_it_is_thrown_away_and_read_whole_before(
    bench: Around, small_office: Office, away: Drafts
) -> None:
    home, case = bench.place.drafts, str(small_office.cases.by_dnr("DELMOS 2020/1").id)
    home.keep(case, "title", "mitt")
    tell(bench.place)
    assert bench.messages.told == []
    away.keep(case, "title", "filens")
    away.keep(case, "files", '["/hem/anna/Årsredovisning.pdf", "/hem/anna/b.pdf"]')
    away.keep("utan ärende", "note", "om inget")
    home.keep(case, "files", "[]")
    home.keep("utan ärende", "note", "")
    home.receive(away.all())
    tell(bench.place)
    [said] = bench.messages.told
    assert said.act is not None
    assert said.let_go is not None
    said.act()
    said.let_go()
    read, thrown = bench.ask.questions
    lines = "om inget\n\nDELMOS 2020/1\n\n/hem/anna/Årsredovisning.pdf\n/hem/anna/b.pdf\n\nfilens"
    assert (read.details, thrown.details, len(home.all_aside())) == (lines, lines, 3)
    bench.ask.answer = "yes"
    said.let_go()
    assert {one.text for one in home.all()} == {"mitt", "[]", ""}


def test_what_came_home_can_be_read_also_where_its_field_is_open_no_more(bench: Around, small_office: Office) -> None:
    case = str(small_office.cases.by_dnr("DELMOS 2020/1").id)
    tell_home(bench.place, [Draft(case, "reasons", "Skäl som inte blev sparade")], ["tåget"])
    come, elsewhere = bench.messages.told
    assert come.act is not None
    come.act()
    assert bench.ask.questions[-1].details == "DELMOS 2020/1\n\nSkäl som inte blev sparade"
    assert "stängdes inte på tåget" in elsewhere.text


def by_key(some: Iterable[Draft]) -> dict[Key, Draft]:
    return {one.key: one for one in some}


def test_what_was_set_aside_and_thrown_away_here_does_not_come_back_with_what_was_set_aside_there(
    home: Drafts, away: Drafts
) -> None:
    set_aside(home, "gammalt")
    both = home.all()
    away.receive(both)
    home.taken("case", "title")
    set_aside(away, "nytt")
    home.receive(away.all(), both)
    assert asides(home) == ["nytt"]


def test_what_was_set_aside_and_thrown_away_there_goes_here_too_and_nothing_else_with_it(
    home: Drafts, away: Drafts
) -> None:
    set_aside(home, "gammalt")
    both = home.all()
    away.receive(both)
    set_aside(home, "nytt")
    away.taken("case", "title")
    home.receive(away.all(), both)
    assert asides(home) == ["nytt"]


def test_a_field_that_was_cleared_leaves_no_empty_words_aside(home: Drafts, away: Drafts) -> None:
    home.keep("case", "title", "ett")
    both = home.all()
    away.receive(both)
    assert away.kept("case", "title") is not None  # it is shown
    home.keep("case", "title", "ett två")
    away.keep("case", "title", " ")
    home.receive(away.all(), both)
    set_aside(home, "", "other")
    assert asides(home) == []
    away.receive(home.all(), both, yielding=True)
    assert [one.text for one in away.all()] == ["ett två"]


def test_words_that_come_to_an_open_field_are_shown_there(qtbot: QtBot, home: Drafts, away: Drafts) -> None:
    editor = QPlainTextEdit()
    qtbot.addWidget(editor)
    home.follow(editor, "case", "note", "")
    away.keep("case", "note", "från filen")
    home.receive(away.all())
    assert editor.toPlainText() == "från filen"
    editor.appendPlainText("och mer")
    home.write_now()
    assert [one.text for one in home.files.all()] == ["från filen\noch mer"]


def test_words_that_were_saved_in_the_other_place_leave_the_open_field(
    qtbot: QtBot, home: Drafts, away: Drafts
) -> None:
    editor = QPlainTextEdit()
    qtbot.addWidget(editor)
    home.follow(editor, "case", "note", "")
    editor.setPlainText("sparas")
    home.receive(away.all(), home.all())
    assert (editor.toPlainText(), home.all()) == ("", [])


def test_what_is_typed_or_saved_where_come_words_were_not_shown_sets_them_aside(
    tmp_path: Path, home: Drafts, away: Drafts
) -> None:
    for field in ("typed", "saved", "shown", "same"):
        away.keep("case", field, field)
    home.receive(away.all())
    assert home.kept("case", "shown") is not None
    home.keep("case", "shown", "vidare")
    home.keep("case", "typed", "annat")
    home.keep("case", "same", "same")
    home.saved("case", "saved")
    home.write_now()
    again = place(tmp_path, "hemma")
    assert sorted(asides(again)) == ["saved", "typed"]
    assert {one.text for one in again.all() if not one.aside} == {"annat", "vidare", "same"}


def test_two_applications_that_are_typed_in_two_places_are_not_mixed(home: Drafts, away: Drafts) -> None:
    subject = f"{REGISTRATION}call"
    home.keep(subject, "name", "Malmö")
    away.keep(subject, "name", "Krokom")
    away.keep(subject, "giro", "123-4567")
    home.receive(away.all())
    assert {one.field: one.text for one in home.of_case(subject)} == {"name": "Malmö"}
    assert sorted(asides(home)) == ["123-4567", "Krokom"]
    away.receive([one for one in home.all() if not one.aside], yielding=True)
    assert {one.field: one.text for one in away.of_case(subject)} == {"name": "Malmö"}
    assert sorted(asides(away)) == ["123-4567", "Krokom"]


def test_what_is_typed_on_in_the_other_application_is_not_mixed_in_either_nor_what_is_thrown_away_told_again(
    home: Drafts, away: Drafts
) -> None:
    subject = f"{REGISTRATION}call"
    home.keep(subject, "name", "Malmö")
    away.keep(subject, "name", "Krokom")
    home.receive(away.all())
    both = away.all()
    home.taken(subject, "name")
    home.receive(away.all(), both)
    away.keep(subject, "giro", "123-4567")
    home.receive(away.all(), both)
    assert {one.field: one.text for one in home.of_case(subject)} == {"name": "Malmö"}
    assert asides(home) == ["123-4567"]


def test_one_application_that_is_typed_on_in_another_place_comes_home_whole(home: Drafts, away: Drafts) -> None:
    subject = f"{REGISTRATION}call"
    home.keep(subject, "name", "Malmö")
    both = home.all()
    away.receive(both)
    away.keep(subject, "giro", "123-4567")
    home.receive(away.all(), both)
    assert {one.field: one.text for one in home.of_case(subject)} == {"name": "Malmö", "giro": "123-4567"}


def test_the_disk_has_the_newest_words_also_when_it_is_slow(tmp_path: Path) -> None:
    waiting: list[Callable[[], None]] = []
    slow = place(tmp_path, "långsam", waiting.append)
    slow.keep("case", "title", "ett")
    slow._writing.begin()
    slow.keep("case", "title", "ett två")
    slow.keep("case", "note", "sparas")
    slow.write_now()
    slow.saved("case", "note")
    slow.keep("case", "note", "nytt")
    slow.write_now()
    for work in waiting:
        work()
    assert sorted(one.text for one in slow.files.all()) == ["ett två", "nytt"]


def test_what_an_earlier_program_set_aside_is_found_and_does_not_come_back_once_it_is_let_go(
    tmp_path: Path, home: Drafts
) -> None:
    home.files.settle(("case", "title aside"), {("case", "title aside"): Draft("case", "title aside", "gammalt")})
    home.files.settle(("case", "title"), {("case", "title"): Draft("case", "title", "nytt")})
    again = place(tmp_path, "hemma")
    assert (again.aside("case", "title"), [one.text for one in again.of_case("case")]) == ("gammalt", ["nytt"])
    again.taken("case", "title")
    assert [one.text for one in place(tmp_path, "hemma").all()] == ["nytt"]


def test_half_a_letter_and_a_very_long_text_are_kept_like_any_other(tmp_path: Path, home: Drafts) -> None:
    texts = {"half": "\ud83d Ångström", "long": "Räksmörgås på ön\n\n" * 60_000}
    for field, text in texts.items():
        home.keep("case", field, text)
    home.write_now()
    again = place(tmp_path, "hemma")
    assert {one.field: one.text for one in again.all()} == texts


def test_ones_own_words_are_read_whole_before_they_are_thrown_away_and_what_came_since_stays(
    bench: Around,
) -> None:
    drafts, long = bench.place.drafts, "Räksmörgås. " * 100 + "Slut."
    drafts.keep("case", "reasons", long)
    drafts.set_aside("case", "reasons")
    gone = partial(let_go, drafts, "case", "reasons", long)
    offer_mine(bench.place, "key", long, print, gone, "DELMOS 2020/1, Skäl")
    told = bench.messages.told[-1]
    assert told.let_go is not None
    assert "Slut." not in told.text
    told.let_go()
    assert bench.ask.questions[-1].details == long
    drafts.receive([Draft("case", "reasons", "från filen", aside=True)])
    bench.ask.answer = "yes"
    told.let_go()
    assert asides(drafts) == [long, "från filen"]
