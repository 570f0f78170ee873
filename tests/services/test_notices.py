"""Letters that decide nothing: acknowledgement, communication before decision, reminder."""

from __future__ import annotations

import io
from datetime import date
from pathlib import Path

import pypdf
import pytest

from caseworker_app.domain.states import Notice
from caseworker_app.errors import LetterFailed, Rejected
from caseworker_app.services.office import Office
from caseworker_app.services.sending.snapshots import NoticeText
from tests.support.journey import cases_of, registered_some

HEARING = NoticeText(
    Notice.HEARING, ("Kronofogden har uppgett att ni har en skuld.",), date(2030, 1, 15), "Vi överväger att avslå."
)
REMINDER = NoticeText(
    Notice.REMINDER,
    due=date(2030, 1, 15),
    awaited="er lägesrapport",
    late_since=date(2020, 5, 1),
    consequence="Utbetalningen väntar tills rapporten har kommit in.",
)


def _text(data: bytes) -> str:
    return " ".join(" ".join(page.extract_text() for page in pypdf.PdfReader(io.BytesIO(data)).pages).split())


@pytest.mark.begun(registered_some, 1)
def test_each_notice_is_frozen_as_a_letter_of_its_own(office: Office, tmp_path: Path) -> None:
    case = cases_of(office)[0]
    sent = [office.letters.send_notice(case.id, said) for said in (NoticeText(Notice.RECEIPT), HEARING, REMINDER)]
    assert [letter.serial for letter in sent] == [1, 2, 3]
    receipt, hearing, reminder = (_text(office.letters.data(letter.id)) for letter in sent)
    assert "har tagit emot er ansökan" in receipt
    assert "Kronofogden har uppgett" in hearing
    assert "Vi överväger att avslå." in hearing
    assert "väntar på er lägesrapport" in reminder
    assert not any("överklag" in text or "Utkast" in text for text in (receipt, hearing, reminder))
    again = office.letters.send_notice(case.id, REMINDER)
    assert again.serial == 4
    assert {row.letter.serial for row in office.dispatches.waiting()} == {1, 2, 3, 4}


@pytest.mark.begun(registered_some, 1)
def test_a_notice_that_lacks_something_is_not_sent(office: Office, tmp_path: Path) -> None:
    case = cases_of(office)[0]
    with pytest.raises(Rejected, match="kommit fram"):
        office.letters.send_notice(case.id, NoticeText(Notice.HEARING, due=date(2030, 1, 1), considered="Avslag."))
    with pytest.raises(LetterFailed, match="vad som väntas saknas") as caught:
        office.letters.send_notice(
            case.id, NoticeText(Notice.REMINDER, due=date(2030, 1, 1), late_since=date(2020, 5, 1), consequence="x")
        )
    assert caught.value.field == "request.awaited"
    shown = _text(office.letters.preview_notice(case.id, NoticeText(Notice.REMINDER)))
    assert "[uppgift saknas: vad som väntas]" in shown
    assert "Utkast" in shown
