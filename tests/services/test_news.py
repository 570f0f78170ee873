"""The journal as the feed of what changed, on both engines."""

from __future__ import annotations

from caseworker_app.services.office import Office


def test_a_write_tells_its_kinds_and_only_once(office: Office) -> None:
    before = office.news.newest()
    office.people.add("gun", ["handläggare"])

    told = office.news.since(before)
    again = office.news.since(told.number)

    assert told
    assert told.number > before
    assert "person" in told.kinds
    assert not again
