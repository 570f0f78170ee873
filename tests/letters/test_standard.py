"""Every letter type in every shape holds PDF/A and PDF/UA in an independent engine, which catches damaged files."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from pathlib import Path

import pytest

from caseworker_app.domain.paper import Profile, misplaced
from caseworker_app.domain.states import Kind, Notice
from caseworker_app.errors import LetterFailed
from caseworker_app.letters import archive, seal, tagging
from caseworker_app.letters.compose import compose
from caseworker_app.letters.content import Letter
from caseworker_app.letters.render import render
from caseworker_app.letters.testpage import window_page
from caseworker_app.letters.verify import verify
from tests.support.judge import Verdicts, judged_each, sound, structure
from tests.support.seals import PASSWORD, key_file
from tests.support.snapshots import SHAPES, WHEN, all_options, calls, every_letter, snapshot
from tests.support.tree import tree

BOTH = ("2a", "ua1")
OWN = Profile(margin=20, address_left=20, address_top=50, reference_left=120, logo_height=10, body_top=95)
INJURIES = {
    "no language": (b"/Lang(sv-SE)", b"/Lanx(sv-SE)"),
    "no alternative text": (b"/Alt", b"/Alx"),
    "no output intent": (b"/OutputIntents[", b"/OutputIntentz["),
    "wrong part in XMP": (b"<pdfaid:part>2", b"<pdfaid:part>3"),
    "wrong UA part in XMP": (b"<pdfuaid:part>1", b"<pdfuaid:part>2"),
    "title not shown": (b"/DisplayDocTitle true", b"/DisplayDocTitle null"),
    "no scope of heads": (b"/Scope/", b"/Scopx/"),
    "no parent tree": (b"/ParentTree ", b"/ParentTrex "),
    "skipped heading level": (b"/S/H2", b"/S/H4"),
    "font not embedded": (b"/FontFile2 ", b"/FontFilx2 "),
    "not marked": (b"/Marked true", b"/Marked null"),
    "list body lost": (b"/S/LBody", b"/S/LBodx"),
    "link without description": (b"/Contents<FEFF", b"/Contentx<FEFF"),
    "forbidden action": (b"/S/URI/URI", b"/S/Movie/T"),
}


def _unpacked(letter: Letter, patch: pytest.MonkeyPatch) -> bytes:
    """The letter with its objects in the open, so that bytes can be changed in place."""
    with patch.context() as inside:
        inside.setattr(archive.Meta, "version", property(lambda _: (1, 4)))
        return render(letter, WHEN)


def _unmarked(letter: Letter, patch: pytest.MonkeyPatch) -> bytes:
    """The running foot painted outside tags and artifacts."""
    with patch.context() as inside:
        inside.setattr(tagging.TaggedCanvas, "put_artifact", lambda canvas, _kind, _sub, pen: canvas.paint(pen.code))
        inside.setattr(tagging.TaggedCanvas, "_check_page", lambda _: None)
        return render(letter, WHEN)


def _full(part: int = 2) -> Letter:
    made = calls()["delmos-2020"]
    return dataclasses.replace(compose(all_options(made, "bifall")), part=part)


def _others() -> Iterator[tuple[str, bytes]]:
    """Forms that hold for every type alike: without names (33 § FL), a draft, the test page as shipped and with own measures."""
    made = calls()["delmos-2020"]
    whole = all_options(made, "bifall")
    nameless = tuple(dataclasses.replace(one, name="") for one in whole.people)
    yield "without names", render(compose(dataclasses.replace(whole, people=nameless)), WHEN)
    yield "draft", render(compose(dataclasses.replace(whole, draft=True, day=None, reviewed=False)), WHEN)
    yield "test page", window_page(made.agency, WHEN)
    yield "test page of an agency", window_page(dataclasses.replace(made.agency, page=OWN), WHEN)


@pytest.fixture(scope="module")
def verdicts(tmp_path_factory: pytest.TempPathFactory) -> Verdicts:
    """One start of the engine for everything in this file."""
    patch = pytest.MonkeyPatch()
    files: dict[str, tuple[bytes, tuple[str, ...]]] = {}
    for name, shape, letter in every_letter():
        files[f"{name} {shape}"] = (render(letter, WHEN), BOTH)
        if shape == "alla delar":
            files[f"{name} part 1"] = (render(dataclasses.replace(letter, part=1), WHEN), ("1a", "ua1"))
    files |= {name: (data, BOTH) for name, data in _others()}
    if seal.installed():
        own = seal.Seal(key_file(), PASSWORD)
        for part, flavour in ((1, "1a"), (2, "2a")):
            files[f"sealed part {part}"] = (own.put(render(_full(part), WHEN), WHEN), (flavour, "ua1"))
    control = _unpacked(_full(), patch)
    files["control"] = (control, BOTH)
    for name, (old, new) in INJURIES.items():
        assert len(old) == len(new)
        assert old in control, name
        files[f"injury {name}"] = (control.replace(old, new), BOTH)
    files["injury paint outside"] = (_unmarked(_full(), patch), BOTH)
    return judged_each(files, tmp_path_factory.mktemp("judge"))


def test_every_letter_in_every_shape_holds_both_standards(verdicts: Verdicts) -> None:
    assert not list(misplaced(OWN))
    wanted = {kind.value for kind in (*Kind, *Notice)}
    assert {(f"delmos-2020/{kind} {shape}", "ua1") for kind in wanted for shape in SHAPES} <= set(verdicts)
    letters = {key: failed for key, failed in verdicts.items() if not key[0].startswith("injury")}
    assert {key: failed for key, failed in letters.items() if failed} == {}
    assert {flavour for _, flavour in letters} == {"1a", "2a", "ua1"}


@pytest.mark.parametrize("name", [*INJURIES, "paint outside"])
def test_the_judge_rejects_a_damaged_letter(verdicts: Verdicts, name: str) -> None:
    assert verdicts["control", "2a"] == verdicts["control", "ua1"] == []
    assert verdicts[f"injury {name}", "2a"] + verdicts[f"injury {name}", "ua1"]


@pytest.mark.parametrize(
    ("old", "new"), [(b"/K 0>>", b"/K 9>>"), (b"/S/LI", b"/S/LX"), (b"/S/H1", b"/S/H2"), (b"/Type/OBJR", b"/Type/OBJX")]
)
def test_our_own_last_look_sees_what_the_judge_does_not(old: bytes, new: bytes) -> None:
    with pytest.MonkeyPatch.context() as patch:
        control = _unpacked(_full(), patch)
    assert verify(control, _full()) > 1
    with pytest.raises(LetterFailed, match="sista kontrollen"):
        verify(control.replace(old, new, 1), _full())


@pytest.mark.parametrize("part", [1, 2])
def test_the_file_is_sound_and_reads_in_order(part: int, tmp_path: Path) -> None:
    letter = _full(part)
    data = render(letter, WHEN)
    sound(data, tmp_path)
    assert verify(data, letter) > 1
    told = tree(data)
    assert told.count("H1") == 1
    at = [told.index(word) for word in ("Figure", "Diarienummer", "ÄNGSHOLM", "Villkor", "Summa", "Disa Ek")]
    assert at == sorted(at)


def test_the_tree_is_read_as_poppler_reads_it(tmp_path: Path) -> None:
    data = render(compose(snapshot(calls()["delmos-2020"], "mottagningsbekraftelse")), WHEN)
    assert tree(data) == structure(data, tmp_path)
