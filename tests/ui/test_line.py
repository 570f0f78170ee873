"""The window on a server whose network goes silent: it lives, says so within 15 s, keeps the text and goes on."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from time import monotonic
from uuid import UUID

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from caseworker_app.app import open_office
from caseworker_app.domain.states import Kind, Role
from caseworker_app.services.away.at_hand import files
from caseworker_app.services.clock import SampleClock
from caseworker_app.services.deciding.decisions import Draft
from caseworker_app.services.deciding.wholes import REASONS
from caseworker_app.services.office import Office
from caseworker_app.store import engine, listening, watched
from caseworker_app.store.listening import ASK
from caseworker_app.store.watched import PROBE, SILENCE
from caseworker_app.ui.application import Application
from caseworker_app.ui.asking import QuestionDialog
from caseworker_app.ui.case import others
from caseworker_app.ui.case.others import AGAIN
from caseworker_app.ui.case.view import CaseView
from caseworker_app.ui.decision.view import DecisionView
from caseworker_app.ui.intake.registration import RegistrationDialog
from caseworker_app.ui.main_window import LOOK_AGAIN, MainWindow
from caseworker_app.ui.messages import LINE
from caseworker_app.ui.offline import refuge
from caseworker_app.ui.offline.taking import Taking
from caseworker_app.ui.offline.taking_dialog import TakingDialog
from tests.conftest import FIRST_DAY
from tests.faults.proxy import Proxy
from tests.support.cluster import Cluster
from tests.support.files import CALL
from tests.support.journey import colleague, registered
from tests.ui.conftest import Start
from tests.ui.support import FakeAsk

PROMISED = 15.0


@pytest.fixture
def shared(office_cluster: Cluster, tmp_path: Path) -> Iterator[Office]:
    """One case on a server, with a draft begun in it."""
    with closing(open_office(office_cluster.office("anna"), "anna", clock=SampleClock(FIRST_DAY))) as office:
        office.people.found()
        office.people.set_roles("anna", [role.value for role in Role])
        office.people.add("bo", ["handläggare"], display_name="Bo Ek", title="handläggare")
        case = registered(office, tmp_path)[0]
        office.decisions.draft(case.id, Draft(kind=Kind.PARTIAL, text="Grundtext."))
        yield office


def _stored(office: Office, case_id: UUID) -> str:
    (whole,) = office.decisions.of(case_id)
    return "\n\n".join(one.text for one in whole.paragraphs if one.section == REASONS)


def test_a_stalled_network_keeps_the_window_and_the_text(
    qtbot: QtBot, start: Start, shared: Office, office_cluster: Cluster, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Pitfall 8 of the trials: a network that stalls without closing hung the client until it was killed."""
    address = str(shared.desk.store.engine.url.render_as_string(hide_password=False)).replace("+psycopg", "")
    with shared.desk.reading() as work:
        case_id = work.cases.find()[0].id
    with Proxy(office_cluster.port) as proxy, closing(colleague(shared, "bo")) as bo:
        window = start(office_cluster.over_network(address, proxy.port)).window  # type: ignore[arg-type]
        qtbot.waitUntil(lambda: window.ui.rooms_host.view is not None)
        with monkeypatch.context() as hurried:  # no case is open and nothing is done
            hurried.setattr(watched, "SILENCE", 1.0)
            hurried.setattr(listening, "ASK", 1.0)
            assert LOOK_AGAIN / 1000 + ASK + SILENCE + PROBE < PROMISED
            proxy.stall()
            qtbot.waitUntil(lambda: LINE in window.ui.strips.texts)
            proxy.resume()
            qtbot.waitUntil(lambda: LINE not in window.ui.strips.texts)
        window.case(case_id, "proposal")
        qtbot.waitUntil(lambda: any(v.isVisible() and v.presenter.enabled for v in window.findChildren(DecisionView)))
        step = next(v for v in window.findChildren(DecisionView) if v.isVisible())

        bo.presence.at(case_id)
        head = window.findChildren(CaseView)[-1].ui.others_label
        qtbot.waitUntil(lambda: head.isVisible() and head.text() == "Bo Ek har ärendet öppet")

        beats: list[float] = []
        pulse = QTimer(window)
        pulse.timeout.connect(lambda: beats.append(monotonic()))
        pulse.start(100)
        proxy.stall()
        began = monotonic()
        step.ui.reasons_edit.setPlainText("Skriven utan nät.")
        qtbot.waitUntil(lambda: LINE in window.ui.strips.texts)
        told = next(at for at in beats if at >= began)
        assert len([at for at in beats if at > told]) > 10  # it was painted and answered all the while
        assert AGAIN / 1000 + SILENCE + PROBE < PROMISED
        assert step.ui.reasons_edit.toPlainText() == "Skriven utan nät."
        assert _stored(shared, case_id) == "Grundtext."

        proxy.resume()
        qtbot.waitUntil(lambda: LINE not in window.ui.strips.texts)

        def saved() -> bool:
            step.presenter.save()
            return _stored(shared, case_id) == "Skriven utan nät."

        qtbot.waitUntil(saved)
        pulse.stop()


def test_a_lost_line_leads_into_the_file_that_was_taken_and_home_again(
    qtbot: QtBot,
    start: Start,
    shared: Office,
    office_cluster: Cluster,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """By itself, with what was typed; once the server answers the work is brought back there."""
    for module, name, value in (
        (watched, "SILENCE", 0.5),
        (watched, "PROBE", 2),
        (others, "AGAIN", 500),
        (refuge, "TRY", 200),
    ):
        monkeypatch.setattr(module, name, value)
    monkeypatch.setitem(engine._NETWORK, "connect_timeout", 2)
    address = str(shared.desk.store.engine.url.render_as_string(hide_password=False)).replace("+psycopg", "")
    with shared.desk.reading() as work:
        case = work.cases.find()[0]
    path = tmp_path / "hem.cwcase"
    with Proxy(office_cluster.port) as proxy:
        application = start(office_cluster.over_network(address, proxy.port))  # type: ignore[arg-type]
        window, session = application.window, application.session
        place = session.place
        assert place is not None
        ask = FakeAsk(paths=[path])
        Taking(replace(place, ask=ask)).take([case.dnr or ""])
        qtbot.waitUntil(lambda: ask.dialogs != [])
        dialog = ask.dialogs[0]
        assert isinstance(dialog, TakingDialog)
        for edit in (dialog.ui.first_edit, dialog.ui.second_edit):
            edit.setText("fyra ord ur en bok")
        dialog.save_button.click()
        qtbot.waitUntil(lambda: files(tmp_path / "home", place.opened.address, "anna") != [])
        window.case(case.id, "proposal")
        _proposal(qtbot, window)
        proxy.stall()
        _proposal(qtbot, window).ui.reasons_edit.setPlainText("Skriven utan nät.")
        qtbot.waitUntil(lambda: session.place is not None and session.place.opened.offline)
        step = _proposal(qtbot, window)
        qtbot.waitUntil(lambda: step.ui.reasons_edit.toPlainText() == "Skriven utan nät.")
        assert window.ui.strips.texts == [refuge.KEY]
        assert _stored(shared, case.id) == "Grundtext."

        proxy.resume()
        back = "Lämna tillbaka och fortsätt där"
        qtbot.waitUntil(lambda: any(one.text() == back for one in window.ui.strips.findChildren(QPushButton)))
        step.presenter.save()
        next(one for one in window.ui.strips.findChildren(QPushButton) if one.text() == back).click()
        qtbot.waitUntil(lambda: session.place is not None and session.place.opened.shared)
        qtbot.waitUntil(lambda: _stored(shared, case.id) == "Skriven utan nät.")
        qtbot.waitUntil(lambda: shared.offline.away() == [])
        assert window.where()["case"] == str(case.id)
        _half_filled_form_goes_on_in_the_file(qtbot, application, proxy)


def _half_filled_form_goes_on_in_the_file(qtbot: QtBot, application: Application, proxy: Proxy) -> None:
    """The line breaks while an application is typed in; registering tells so and leads there with what was typed."""
    session, home = application.session, application.session.place
    form = application.intake.form(CALL)
    assert isinstance(form, RegistrationDialog)
    qtbot.waitUntil(lambda: form.fields.control("title") is not None)
    form.presenter.changed("title", "Halvt ifylld")
    proxy.stall()
    form.register_button.click()
    qtbot.waitUntil(lambda: application.window.findChild(QuestionDialog) is not None)
    assert "sparat som utkast" in form._notice.text
    asked = application.window.findChild(QuestionDialog)
    assert isinstance(asked, QuestionDialog)
    next(one for one in asked.findChildren(QPushButton) if one.text() == "Fortsätt offline").click()
    qtbot.waitUntil(lambda: session.place is not None and session.place.opened.offline)

    def again() -> list[RegistrationDialog]:
        there = [one for one in application.window.findChildren(RegistrationDialog) if one.isVisible()]
        return [one for one in there if one.presenter._values.get("title") == "Halvt ifylld"]

    qtbot.waitUntil(lambda: again() != [])
    assert again()[0] is not form
    assert home is not None
    assert home.drafts.all() == []
    again()[0].reject()


def _proposal(qtbot: QtBot, window: MainWindow) -> DecisionView:
    """The step that is shown, once it can be written in."""

    def shown() -> list[DecisionView]:
        return [one for one in window.findChildren(DecisionView) if one.isVisible() and one.presenter.enabled]

    qtbot.waitUntil(lambda: shown() != [])
    return shown()[0]
