"""The seal in Inställningar: chosen once it has sealed a page, tried, taken away, and told about in whole sentences."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from caseworker_app.letters import seal
from caseworker_app.settings import SEAL_PASSWORD, Settings
from caseworker_app.ui.settings.agency_page import AgencyPage
from caseworker_app.ui.settings.seal import SealPresenter
from caseworker_app.ui.settings.seal_dialog import SealDialog
from caseworker_app.ui.settings.view import SettingsRoom
from tests.support.files import CALL
from tests.support.seals import PASSWORD, key_file
from tests.ui.conftest import Start
from tests.ui.support import Around


@dataclass
class Recorded:
    """The page's lower part."""

    call: str = CALL
    shown: list[tuple[str, str]] = field(default_factory=list)
    may: list[bool] = field(default_factory=list)
    told: list[tuple[str, str]] = field(default_factory=list)

    def show_seal(self, text: str, tone: str, *, may_choose: bool, chosen: bool) -> None:
        self.shown.append((text, tone))
        self.may.append(may_choose)

    def show_busy(self, *, busy: bool) -> None:
        """Nothing to disable."""

    def tell(self, text: str, tone: str = "info") -> None:
        self.told.append((text, tone))


@pytest.fixture
def key(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The agency's key file, valid now."""
    monkeypatch.delenv(SEAL_PASSWORD, raising=False)
    path = tmp_path / "sigill.p12"
    path.write_bytes(key_file(datetime.now(UTC) - timedelta(days=1)))
    return path


def test_without_the_extra_a_sentence_says_what_to_install(
    bench: Around, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(seal, "find_spec", lambda _name: None)
    screen = Recorded()
    SealPresenter(screen, bench.place).load()

    assert "pip install caseworker[seal]" in screen.shown[-1][0]
    assert screen.may == [False]


def test_a_seal_is_chosen_tried_and_taken_away_in_the_window(
    qtbot: QtBot, start: Start, small_database: Path, key: Path
) -> None:
    application = start(small_database)
    application.window.room("settings", page="agency")
    room = application.window.view()
    assert isinstance(room, SettingsRoom)
    page = room.page("agency")
    assert isinstance(page, AgencyPage)
    qtbot.waitUntil(lambda: page.ui.seal_button.isEnabled())
    assert "förseglas inte" in page.ui.seal_label.text()

    page.ui.seal_button.click()
    form = application.window.findChild(SealDialog)
    assert form is not None
    form.ui.file_edit.setText(str(key))
    form.ui.password_edit.setText("fel")
    form.save_button.click()
    qtbot.waitUntil(lambda: "fel lösenord" in form._notice.text)
    assert Settings.load().seal == ""
    form.ui.password_edit.setText(PASSWORD)
    form.save_button.click()
    qtbot.waitUntil(lambda: "Exempelmyndigheten" in page.ui.seal_label.text())
    assert "tills programmet stängs" in page._notice.text
    assert Settings.load().seal == str(key)

    page.ui.prove_button.click()
    qtbot.waitUntil(lambda: "Sigillet fungerar" in page._notice.text)
    page.seal._off()
    qtbot.waitUntil(lambda: "förseglas inte" in page.ui.seal_label.text())
    assert Settings.load().seal == ""
