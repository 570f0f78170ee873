"""What a proposal is called and who has worked on it."""

from __future__ import annotations

from collections.abc import Mapping

from caseworker_app.domain.states import DecisionState
from caseworker_app.services.deciding.wholes import Whole
from caseworker_app.ui.translation import together, translate


def title(whole: Whole) -> str:
    """By its state and its place in the series; where it waits stands in the spine."""
    held = whole.decision
    titles = {
        DecisionState.DRAFT: translate("decision", "Utkast {serial}"),
        DecisionState.RETURNED: translate("decision", "Utkast {serial}"),
        DecisionState.PROPOSED: translate("decision", "Förslag {serial}"),
        DecisionState.PRESENTED: translate("decision", "Förslag {serial}"),
        DecisionState.DECIDED: translate("decision", "Beslut {serial}"),
    }
    return titles[held.state].format(serial=held.serial)


def prepared(whole: Whole, people: Mapping[str, str]) -> str:
    """Everyone who has written on it; none of them may decide it."""
    held = whole.decision
    names = [people.get(one, one) for one in (held.prepared_by, *held.editors)]
    done = held.state is DecisionState.DECIDED
    text = translate("decision", "Berett av {names}") if done else translate("decision", "Bereds av {names}")
    return text.format(names=together(names))
