"""What a person wrote is never overwritten; differences are told word by word."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from caseworker_app.domain.difference import Part, Piece, difference
from caseworker_app.domain.wording import Text, generated, kept, refreshed, rewritten, taken

WORDS = st.text("abå .\n", max_size=40)
LINES = st.lists(st.sampled_from(["Ett", "Två", "Tre", "Fyra", "Fem"]), max_size=5, unique=True)
OWN = st.lists(st.sampled_from(["Ett", "Två!", "Eget", "Annat eget"]), max_size=4, unique=True)


@given(WORDS, WORDS)
def test_both_texts_can_be_read_out_of_their_difference(old: str, new: str) -> None:
    pieces = difference(old, new)
    assert "".join(p.text for p in pieces if p.part is not Part.ADDED) == old
    assert "".join(p.text for p in pieces if p.part is not Part.REMOVED) == new


def test_a_difference_is_told_by_words() -> None:
    assert difference("Ni får 100 kr.", "Ni får 200 kr.") == (
        Piece(Part.SAME, "Ni får "),
        Piece(Part.REMOVED, "100"),
        Piece(Part.ADDED, "200"),
        Piece(Part.SAME, " kr."),
    )


@given(LINES, OWN, LINES, LINES)
def test_own_words_survive_every_change_of_data(
    first: list[str], own: list[str], second: list[str], third: list[str]
) -> None:
    held = rewritten([generated(text) for text in first], own)
    assert [text.text for text in held if text.text] == own
    mine = [text.text for text in held if text.edited and text.text]
    for fresh in (second, third):
        held = refreshed(held, fresh)
        assert [text.text for text in held if text.edited and text.text] == mine
        assert all(text.text in fresh for text in held if not text.edited)


def test_what_would_change_is_suggested_and_answered() -> None:
    held = rewritten([generated("Ni får 100 kr."), generated("Hej.")], ["Ni får gärna 100 kr.", "Hej."])
    [asked, greeting] = refreshed(held, ["Ni får 200 kr.", "Hej."])
    assert (asked.text, asked.suggested) == ("Ni får gärna 100 kr.", "Ni får 200 kr.")
    assert greeting == generated("Hej.")
    assert taken(asked) == [generated("Ni får 200 kr.")]
    [mine] = kept(asked)
    assert refreshed([mine, greeting], ["Ni får 200 kr.", "Hej."]) == [mine, greeting]


def test_an_editors_common_spaces_are_no_words_of_ones_own() -> None:
    held = [generated("Ni får 1\u00a0000\u00a0kr."), generated("Andra.")]
    assert rewritten(held, ["Ni får 1 000 kr.", "Andra."]) == held
    own = rewritten(held, ["Ni får 1 000 kr. Tack.", "Andra."])
    assert own[0].edited
    assert rewritten(own, ["Ni får 1 000 kr.", "Andra."]) == held


def test_a_paragraph_taken_away_does_not_come_back() -> None:
    held = rewritten([generated("Ett"), generated("Två")], ["Två"])
    assert [text.text for text in refreshed(held, ["Ett", "Två"]) if text.text] == ["Två"]
    assert rewritten(held, ["Två", "Eget"])[-1] == Text("Eget", edited=True, made="")
