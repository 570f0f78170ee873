"""What letters say: every type complete, nothing of the template left, what a person typed is data."""

from __future__ import annotations

import dataclasses
import io
import re
import shutil
from datetime import date
from pathlib import Path

import pypdf
import pytest

from caseworker_app import resources
from caseworker_app.domain.call import Call
from caseworker_app.domain.money import NO_BREAK
from caseworker_app.domain.states import Kind, Notice
from caseworker_app.errors import LetterFailed, Rejected
from caseworker_app.letters.compose import compose
from caseworker_app.letters.content import Bullets, Heading, Letter, Numbered, Para, Signatures
from caseworker_app.letters.fields import FIELDS
from caseworker_app.letters.render import render
from caseworker_app.letters.templates import template_faults
from caseworker_app.services.administration.calls import check, standard_letters
from caseworker_app.ui.case.steps import STEPS
from caseworker_app.ui.mending import place_of
from tests.support.snapshots import SHAPES, WHEN, all_options, calls, every_letter, fields, snapshot

LEFT_OVER = re.compile(
    r"\{\{|\}\}|\{%|\bNone\b|\bnan\b|Undefined|\[uppgift saknas|[\ue000-\uf8ff]|\(\)|:  ", re.MULTILINE
)
KINDS = (*(kind.value for kind in Kind), *(notice.value for notice in Notice))


@pytest.fixture(scope="module")
def call() -> Call:
    return calls()["delmos-2020"]


def _said(letter: Letter) -> list[str]:
    return [text for _, text in letter.texts()]


def test_every_call_has_every_type_of_letter() -> None:
    for one in calls().values():
        assert set(KINDS) <= set(one.letters)


def test_no_word_of_a_template_reaches_paper() -> None:
    for name, shape, letter in every_letter():
        pages = pypdf.PdfReader(io.BytesIO(render(letter, WHEN))).pages
        for text in (*_said(letter), *(page.extract_text() for page in pages)):
            assert not LEFT_OVER.search(text), f"{name} {shape}: {text!r}"
        assert all(text for text in _said(letter)), f"{name} {shape}"


@pytest.mark.parametrize("kind", KINDS)
def test_a_letter_stops_at_every_field_it_lacks(call: Call, kind: str) -> None:
    used = {n for s in call.letters[kind].sections for n in FIELDS if re.search(rf"\{{\{{ {n}\W", s.text)}
    assert used
    for name in used:
        lacking = snapshot(call, kind, fields=fields(call) | {name: None})
        with pytest.raises(LetterFailed) as caught:
            compose(lacking)
        assert caught.value.field == FIELDS[name].datum
        assert FIELDS[name].label in caught.value.text
        assert FIELDS[name].mend.value in caught.value.text
        draft = compose(dataclasses.replace(lacking, draft=True))
        assert any(f"[uppgift saknas: {FIELDS[name].label}]" in text for text in _said(draft))


def test_only_the_draft_of_a_decision_says_that_it_is_not_made(call: Call) -> None:
    for kind in KINDS:
        first = compose(dataclasses.replace(snapshot(call, kind), draft=True, sample=False)).notices[0]
        assert first == ("Utkast. Beslutet är inte fattat." if kind in set(Kind) else "Utkast."), kind


@pytest.mark.parametrize("kind", [kind.value for kind in Kind])
def test_the_decision_stands_first_and_the_appeal_block_once(call: Call, kind: str) -> None:
    letter = compose(snapshot(call, kind))
    first = next(block for block in letter.blocks if not isinstance(block, Heading))
    assert isinstance(first, Para)
    assert call.agency.name in first.spans[0].text
    said = _said(letter)
    rule = next(one for one in call.appeal_rules if kind in one.kinds)
    begins = rule.text.replace("{{ court }}", call.agency.courts[0].name).strip().split(".")[0]
    assert sum(begins in text.replace(NO_BREAK, " ") for text in said) == 1
    assert said.index("Beslut") < said.index("Bestämmelser") < said.index("Beslutande")
    assert said.index("Beslutande") < said.index(rule.heading) < said.index("Frågor om beslutet")


def test_a_decision_without_appeal_text_or_decider_is_no_letter(call: Call) -> None:
    for lacking in ({"appeal_text": " "}, {"people": ()}, {"day": None}, {"dnr": ""}, {"addressee": ()}):
        with pytest.raises(LetterFailed):
            compose(snapshot(call, "avslag", **lacking))


def test_names_can_be_left_out(call: Call) -> None:
    made = snapshot(call, "avslag")
    nameless = tuple(dataclasses.replace(person, name="") for person in made.people)
    said = " ".join(_said(compose(dataclasses.replace(made, people=nameless))))
    assert "Disa Ek" not in said
    assert "Namnen på dem som har deltagit i beslutet är utelämnade. " in said
    assert "Direktör beslutande" in said
    later = dataclasses.replace(made, people=nameless, day=date(2025, 7, 1))
    assert f"(33{NO_BREAK}§{NO_BREAK}fjärde stycket förvaltningslagen)" in " ".join(_said(compose(later)))


def test_what_a_person_typed_is_never_markup(call: Call) -> None:
    nasty = (
        "<b>Fet</b> {{ dnr }} {% if %} <img src=x> <a href='http://x.example'>länk</a> & \\ (parentes) \ue000dold\ue001"
    )
    letter = compose(
        snapshot(call, "avslag", fields=fields(call, applicant=nasty, project=nasty), paragraphs={"skal": (nasty,)})
    )
    said = " ".join(_said(letter)).replace(NO_BREAK, " ")
    assert said.count("<b>Fet</b> {{ dnr }} {% if %} <img src=x>") >= 2
    assert "\ue000" not in said
    links = [span.url for span in letter.spans() if span.url]
    assert not any("<" in url or "'" in url for url in links)
    text = "".join(page.extract_text() for page in pypdf.PdfReader(io.BytesIO(render(letter, WHEN))).pages)
    assert "<b>Fet</b>" in text


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("den 12 juni 2020 kom", "12_juni_2020"),
        ("sökte 1 250 000 kr till", "1_250_000_kr"),
        ("enligt 37 § FL", "37_§_FL"),
        ("4 och 6 §§ räntelagen", "4_och_6_§§_räntelagen"),
        ("8, 9 och 10 a §§ lagen", "9_och_10_a_§§_lagen"),
        ("8 kap. 7 § regeringsformen", "8_kap._7_§_regeringsformen"),
        ("10 a § förordningen", "10_a_§_"),
        ("om 25 procent av", "25_procent"),
        ("bankgiro 160-9908", "bankgiro_160-9908"),
    ],
)
def test_sums_dates_and_sections_are_never_broken(call: Call, typed: str, kept: str) -> None:
    letter = compose(snapshot(call, "avslag", paragraphs={"skal": (typed,)}))
    said = ["".join(span.text for span in block.spans) for block in letter.blocks if isinstance(block, Para)]
    [mine] = [text for text in said if text.replace(NO_BREAK, " ") == typed]
    assert kept in mine.replace(NO_BREAK, "_").replace(" ", "*")


def test_a_sign_without_glyph_is_refused_by_place_and_letter(call: Call) -> None:
    with pytest.raises(LetterFailed, match=r"DELMOS 2020/117: tecknet '龍'.*avsnittet Skälen"):
        render(compose(snapshot(call, "avslag", paragraphs={"skal": ("Ett 龍 tecken",)})), WHEN)


def test_a_sign_in_the_agencys_particulars_is_refused_by_place_too(call: Call) -> None:
    letter = compose(snapshot(call, "avslag"))
    odd = dataclasses.replace(letter, agency=dataclasses.replace(call.agency, phone="☎龍"))
    with pytest.raises(LetterFailed, match=r"DELMOS 2020/117: tecknet .* i myndighetens uppgifter") as caught:
        render(odd, WHEN)
    assert place_of(caught.value.field) == ("", "agency")


def test_letters_typed_in_two_parts_are_printed_as_one(call: Call) -> None:
    letter = compose(snapshot(call, "avslag", paragraphs={"skal": ("A\u030angsholm, e\u0301n",)}))
    text = "".join(page.extract_text() for page in pypdf.PdfReader(io.BytesIO(render(letter, WHEN))).pages)
    assert "Ångsholm, én" in text


def test_every_datum_a_letter_can_lack_has_its_place_in_the_window() -> None:
    steps = {step.key for step in STEPS}
    for field in FIELDS.values():
        step, page = place_of(field.datum)
        assert step in steps or page, field.datum


def test_lists_and_signatures_are_blocks(call: Call) -> None:
    letter = compose(all_options(call, "bifall"))
    kinds = [type(block) for block in letter.blocks]
    assert kinds.count(Numbered) == kinds.count(Bullets) == kinds.count(Signatures) == 1
    assert set(SHAPES) == {shape for _, shape, _ in every_letter()}


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("{{ agnecy }}", "{{ agnecy }} finns inte"),
        ("{{ amount }}", "amount skrivs {{ amount|kr }}"),
        ("{{ agency|kr }}", "agency skrivs {{ agency }}"),
        ("{{ agency|tojson }}", "No filter named"),
        ("{% if %}", "går inte att läsa"),
        ("{{ ''.__class__ }}{{ open }}", "{{ open }} finns inte"),
    ],
)
def test_a_template_that_could_never_become_a_letter_is_refused(text: str, said: str) -> None:
    faults = template_faults(text)
    assert any(said in fault for fault in faults), faults


def test_a_call_can_have_a_template_of_its_own(tmp_path: Path) -> None:
    assert set(standard_letters()) == {f"letters/{kind}.toml" for kind in KINDS}
    shutil.copytree(resources.root() / "calls" / "delmos-2020", tmp_path / "egen")
    own = standard_letters()["letters/avslag.toml"].decode().replace('title = "Beslut om avslag"', 'title = "Nej"')
    (tmp_path / "egen" / "letters").mkdir(exist_ok=True)
    target = tmp_path / "egen" / "letters" / "avslag.toml"
    target.write_text(own, encoding="utf-8")
    assert check(str(tmp_path / "egen")).letters["avslag"].title == "Nej"
    target.write_text(own.replace("{{ dnr }}", "{{ drn }}"), encoding="utf-8")
    with pytest.raises(Rejected, match="drn }} finns inte"):
        check(str(tmp_path / "egen"))
