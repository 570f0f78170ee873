"""What a proposal is called and who has worked on it."""

from __future__ import annotations

from collections.abc import Mapping

from caseworker_app.domain.states import DecisionState
from caseworker_app.services.deciding.wholes import Whole
from caseworker_app.ui.translation import translate


def title(whole: Whole) -> str:
    """By its state and its place in the series."""
    held = whole.decision
    titles = {
        DecisionState.DRAFT: translate("decision", "Utkast {serial}"),
        DecisionState.RETURNED: translate("decision", "Utkast {serial}, tillbaka"),
        DecisionState.PROPOSED: translate("decision", "Förslag {serial}, lämnat"),
        DecisionState.PRESENTED: translate("decision", "Förslag {serial}, föredraget"),
        DecisionState.DECIDED: translate("decision", "Beslut {serial}"),
    }
    return titles[held.state].format(serial=held.serial)


def prepared(whole: Whole, people: Mapping[str, str]) -> str:
    """Everyone who has written on it; none of them may decide it."""
    held = whole.decision
    names = [people.get(one, one) for one in (held.prepared_by, *held.editors)]
    return translate("decision", "bereds av {names}").format(names=", ".join(names))
