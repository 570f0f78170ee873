"""How letters lie on paper: window, page breaks, heads and feet; random content, equal bytes, and the structure as text."""

from __future__ import annotations

import dataclasses
import io
import os
import subprocess
import sys
from contextlib import closing
from hashlib import sha256
from pathlib import Path

import pypdf
import pypdfium2
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from caseworker_app.domain.paper import Profile, misplaced
from caseworker_app.errors import LetterFailed
from caseworker_app.letters import page
from caseworker_app.letters.compose import compose
from caseworker_app.letters.content import (
    Block,
    Bullets,
    Face,
    Heading,
    Letter,
    Numbered,
    Para,
    Signatures,
    Span,
    Table,
)
from caseworker_app.letters.pdfium import LOCK
from caseworker_app.letters.render import render
from caseworker_app.letters.snapshot import Person
from caseworker_app.letters.tagging import TaggedCanvas
from caseworker_app.letters.verify import verify
from tests.support.judge import judged
from tests.support.snapshots import REASON, WHEN, calls, longest_names, snapshot
from tests.support.tree import tree

GOLDEN = Path(__file__).with_name("golden")
CALL = calls()["delmos-2020"]
MM = 72 / 25.4


def _pages(letter: Letter) -> list[str]:
    return [one.extract_text() for one in pypdf.PdfReader(io.BytesIO(render(letter, WHEN))).pages]


def _with(*blocks: Block) -> Letter:
    return dataclasses.replace(compose(snapshot(CALL, "avslag")), blocks=(Heading("Beslut", 1), *blocks))


@pytest.mark.parametrize("made", [snapshot, longest_names])
def test_the_address_stands_inside_its_place(made: object) -> None:
    letter = compose(made(CALL, "avslag"))  # type: ignore[operator]  # one of two functions
    lines: list[tuple[float, float]] = []

    def note(text: str, _cm: object, matrix: list[float], _font: object, size: float) -> None:
        if any(word in text for line in letter.addressee for word in line.split()) and text.strip():
            lines.append((matrix[4], matrix[5]))

    first = pypdf.PdfReader(io.BytesIO(render(letter, WHEN))).pages[0]
    first.extract_text(visitor_text=note)
    profile = letter.agency.page
    top = page.HEIGHT - profile.address_top * MM
    inside = [y for x, y in lines if x >= profile.address_left * MM - 1 and y < top]
    assert inside
    assert len(_pages(letter)) <= 2
    text = first.extract_text()
    assert text.index(letter.addressee[-1]) < text.index("Beslut om avslag")


def test_an_address_that_can_never_fit_is_refused() -> None:
    letter = dataclasses.replace(_with(), addressee=("Förening " * 80, "123 45 ORT"))
    with pytest.raises(LetterFailed, match="fönster") as caught:
        render(letter, WHEN)
    assert caught.value.field == "applicant.address"


@pytest.mark.parametrize("count", range(4, 40, 3))
def test_a_signature_never_stands_alone(count: int) -> None:
    paragraphs = tuple(Para((Span(REASON),)) for _ in range(count))
    signed = (
        Heading("Beslutande"),
        Para((Span("Beslutet har fattats av Disa Ek."),)),
        Signatures((("Erik Sand", "direktör", "beslutande"),)),
    )
    [last] = [text for text in _pages(_with(*paragraphs, *signed)) if "Erik Sand" in text]
    assert "Beslutande" in last
    assert "har fattats" in last


def test_a_refusal_that_three_took_part_in_is_one_page_with_their_names_beside_each_other() -> None:
    made = snapshot(CALL, "avslag")
    third = Person(name="Jonas Ek", title="handläggare", part="deltog i den slutliga handläggningen")
    texts = {"skal": (REASON, REASON[: len(REASON) // 2])}
    letter = compose(dataclasses.replace(made, people=(*made.people, third), paragraphs=texts))
    lines: dict[str, float] = {}

    def note(text: str, place: list[float], matrix: list[float], _font: object, _size: float) -> None:
        lines[text.strip()] = round(place[5] + matrix[5], 1)

    data = render(letter, WHEN)
    [only] = pypdf.PdfReader(io.BytesIO(data)).pages
    only.extract_text(visitor_text=note)

    assert verify(data, letter) == 1
    assert len({lines[name] for name in ("Disa Ek", "Bo Alm", "Jonas Ek")}) == 1


@pytest.mark.parametrize("kind", ["avslag", "avvisning_overklagande"])
def test_what_a_letter_ends_with_stays_together(kind: str) -> None:
    """No last page holds the contact alone, however long the reasons are."""
    made = snapshot(CALL, kind)
    for lines in range(1, 30, 2):
        pages = _pages(compose(dataclasses.replace(made, paragraphs={"skal": ("Så är det.",) * lines})))
        [last] = [text for text in pages if "Frågor om beslutet" in text]
        assert last is pages[-1]
        assert made.appeal_heading in last


def test_long_letters_number_their_pages_and_name_themselves() -> None:
    for paragraphs, most in ((0, 1), (40, 12), (140, 12)):
        pages = _pages(_with(*(Para((Span(REASON),)) for _ in range(paragraphs))))
        assert 1 <= len(pages) <= most
        for number, text in enumerate(pages, 1):
            assert f"Sida {number} av {len(pages)}" in text
            assert number == 1 or "diarienummer DELMOS 2020/117" in text
    assert len(pages) == 12 or len(pages) > 8


def test_a_split_table_repeats_its_head_once_per_page() -> None:
    rows = tuple((f"Rad {n}", f"{n} kr") for n in range(120))
    letter = _with(Heading("Plan"), Para((Span("Så här."),)), Table(("Del", "Belopp"), rows, (60, 40), numeric=(1,)))
    pages = [text for text in _pages(letter) if "Rad " in text]
    assert len(pages) >= 3
    assert all(text.count("Belopp") == 1 for text in pages)
    assert ("Plan" in pages[0]) is ("Rad 0" in pages[0])


WORD = st.text("abcdeåäöÅÄÖ0123456789 .,-–()&<>{}\\%§\u00a0", min_size=1, max_size=60)
SPAN = st.builds(Span, WORD, st.sampled_from(Face), st.sampled_from(["", "", "https://a.example/å?b=1&c"]))
SPANS = st.lists(SPAN, min_size=1, max_size=5).map(tuple)
ITEMS = st.lists(SPANS, min_size=1, max_size=6).map(tuple)
TABLE = st.integers(1, 4).flatmap(
    lambda n: st.builds(
        Table,
        st.tuples(*[WORD] * n),
        st.lists(st.tuples(*[WORD] * n), min_size=1, max_size=60).map(tuple),
        st.just((1,) * n),
        has_sum=st.booleans(),
    )
)
PEOPLE = st.lists(st.tuples(WORD, WORD, WORD), min_size=1, max_size=4).map(tuple)
BLOCK = st.one_of(
    st.builds(Heading, WORD),
    st.builds(Para, SPANS),
    st.builds(Bullets, ITEMS),
    st.builds(Numbered, ITEMS),
    TABLE,
    st.builds(Signatures, PEOPLE),
)
BLOCKS = st.lists(BLOCK, max_size=12)


def _visible(blocks: list[Block]) -> bool:
    """Whether every text leaves a mark: what is only blanks has no place in a structure."""
    return all(text.strip(" \u00a0") for _, text in _with(*blocks).texts())


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much])
@given(BLOCKS.filter(_visible), st.sampled_from([1, 2]))
def test_any_content_gives_a_tree_that_agrees_with_its_marks(blocks: list[Block], part: int) -> None:
    letter = dataclasses.replace(_with(*blocks), part=part)
    data = render(letter, WHEN)
    assert verify(data, letter) == len(pypdf.PdfReader(io.BytesIO(data)).pages)


def test_some_random_letters_hold_the_standards(tmp_path: Path) -> None:
    kept: dict[str, bytes] = {}

    @settings(max_examples=8, deadline=None, database=None, derandomize=True, suppress_health_check=list(HealthCheck))
    @given(BLOCKS.filter(_visible))
    def gather(blocks: list[Block]) -> None:
        kept[str(len(kept))] = render(_with(*blocks), WHEN)

    gather()
    verdicts = judged(kept, ("2a", "ua1"), tmp_path)
    assert {key: failed for key, failed in verdicts.items() if failed} == {}


def test_painting_outside_a_tag_or_artifact_raises(monkeypatch: pytest.MonkeyPatch) -> None:
    end = TaggedCanvas.end_page

    def stray(canvas: TaggedCanvas) -> None:
        canvas.paint("q 10 10 50 50 re f Q")
        end(canvas)

    monkeypatch.setattr(TaggedCanvas, "end_page", stray)
    with pytest.raises(RuntimeError, match="untagged content on page 1"):
        render(_with(), WHEN)


BYTES = """
from hashlib import sha256
from caseworker_app.letters.compose import compose
from caseworker_app.letters.render import render
from caseworker_app.letters.snapshot import Person
from tests.support.snapshots import WHEN, all_options, calls
made = calls()["delmos-2020"]
print(sha256(b"".join(render(compose(all_options(made, kind)), WHEN) for kind in sorted(made.letters))).hexdigest())
"""


def test_the_same_letters_are_the_same_bytes_whatever_the_hash_seed_and_time_zone() -> None:
    def run(seed: str, zone: str) -> str:
        around = os.environ | {"PYTHONHASHSEED": seed, "TZ": zone, "PYTHONPATH": os.pathsep.join(sys.path)}
        made = subprocess.run([sys.executable, "-c", BYTES], env=around, capture_output=True, text=True, check=True)
        return made.stdout

    first = run("1", "Europe/Stockholm")
    assert len(first.strip()) == len(sha256().hexdigest())
    assert first == run("2", "Pacific/Kiritimati")


@pytest.mark.parametrize("kind", sorted(CALL.letters))
def test_the_structure_is_as_it_was(kind: str) -> None:
    """Made again with CASEWORKER_GOLDEN=write; read the difference before it is committed."""
    told = tree(render(compose(snapshot(CALL, kind)), WHEN))
    kept = GOLDEN / f"{kind}.txt"
    if os.environ.get("CASEWORKER_GOLDEN") == "write":
        GOLDEN.mkdir(exist_ok=True)
        kept.write_text(told, encoding="utf-8")
    assert told == kept.read_text(encoding="utf-8")


@given(
    st.builds(
        Profile,
        margin=st.floats(12, 40),
        foot=st.floats(22, 40),
        logo_left=st.floats(10, 30),
        logo_top=st.floats(5, 14),
        logo_height=st.floats(6, 20),
        address_left=st.floats(15, 130),
        address_top=st.floats(40, 60),
        body_top=st.floats(91, 120),
        later_top=st.floats(20, 60),
    ).filter(lambda page: not list(misplaced(page)))
)
@settings(max_examples=12, deadline=None)
def test_wherever_an_agency_puts_the_window_the_whole_address_stands_in_it(profile: Profile) -> None:
    letter = compose(snapshot(CALL, "avslag"))
    letter = dataclasses.replace(letter, agency=dataclasses.replace(letter.agency, page=profile))
    data = render(letter, WHEN)
    assert verify(data, letter) >= 1
    left, top = profile.address_left * MM, page.HEIGHT - profile.address_top * MM
    right, low = left + profile.address_width * MM, top - profile.address_height * MM
    with LOCK, closing(pypdfium2.PdfDocument(data)) as file:
        seen = file[0].get_textpage().get_text_bounded(left - 1, low, right + 1, top + 1)
    assert [line.strip() for line in seen.splitlines()] == list(letter.addressee)
