"""What a proposal is called and who has worked on it."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from caseworker_app.domain.states import DecisionState
from caseworker_app.services.decisions import Whole


def title(whole: Whole) -> str:
    """By its state and its place in the series."""
    held = whole.decision
    titles = {
        DecisionState.DRAFT: _tr("Utkast {serial}"),
        DecisionState.RETURNED: _tr("Utkast {serial}, tillbaka"),
        DecisionState.PROPOSED: _tr("Förslag {serial}, lämnat"),
        DecisionState.PRESENTED: _tr("Förslag {serial}, föredraget"),
        DecisionState.DECIDED: _tr("Beslut {serial}"),
    }
    return titles[held.state].format(serial=held.serial)


def prepared(whole: Whole, people: Mapping[str, str]) -> str:
    """Everyone who has written on it; none of them may decide it."""
    held = whole.decision
    names = [people.get(one, one) for one in (held.prepared_by, *held.editors)]
    return _tr("bereds av {names}").format(names=", ".join(names))


def _tr(text: str) -> str:
    return QCoreApplication.translate("decision", text)
