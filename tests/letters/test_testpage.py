"""The test page for window envelopes: measures that follow from the profile, a valid and steady file."""

from __future__ import annotations

import io
from datetime import UTC, datetime

import pypdf
import pytest

from caseworker_app.domain.paper import Profile
from caseworker_app.letters.testpage import ENVELOPES, Envelope, opening, window_page
from tests.support.papers import sender

NOON = datetime(2020, 6, 12, 12, tzinfo=UTC)


@pytest.mark.parametrize("one", ENVELOPES, ids=lambda envelope: envelope.name)
def test_the_opening_shows_the_whole_address_wherever_the_sheet_lies(one: Envelope) -> None:
    profile = Profile()
    need = opening(one, profile)
    for slid_x, slid_y in ((0.0, 0.0), (one.width - 210, one.height - one.folded)):
        left, top = profile.address_left + slid_x, profile.address_top + slid_y
        assert need.left <= left + 1e-6
        assert left + profile.address_width <= need.left + need.width + 0.01
        assert need.top <= top + 1e-6
        assert top + profile.address_height <= need.top + need.height + 0.01
    assert need.left + need.width + need.from_right == pytest.approx(one.width)


def test_the_page_says_what_a_window_must_be() -> None:
    [sheet] = pypdf.PdfReader(io.BytesIO(window_page(sender(), NOON))).pages
    text = " ".join(sheet.extract_text().split())
    assert "C5 (229 × 162 mm): fönstret är minst 97 × 43,5 mm" in text
    assert "C65 (229 × 114 mm): fönstret är minst 97 × 45 mm" in text
    assert "123 45 PROVSTAD" in text


def test_the_same_profile_gives_the_same_bytes() -> None:
    assert window_page(sender(), NOON) == window_page(sender(), NOON)
    assert window_page(sender(), NOON) != window_page(sender(), NOON, Profile(address_left=110))
