"""How steps, their marks and the state of a case look in spine and chip."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox

from caseworker_app.domain.states import CaseState
from caseworker_app.ui import states
from caseworker_app.ui.step import Mark, Standing, Step
from caseworker_app.ui.widgets.spine import Phase

ARROW, WIDEST = 48, 260  # beside the words of the drop-down, and all of it
_LOOKS = {
    Standing.TODO: ("todo", "info"),
    Standing.DOING: ("doing", "info"),
    Standing.DONE: ("done", "ok"),
    Standing.FAILED: ("refused", "bad"),
    Standing.WAITING: ("clock", "warn"),
    Standing.BLOCKED: ("lock", "idle"),
    Standing.NOT_YET: ("later", "idle"),
}


def spoken(standing: Standing) -> str:
    """The standing in words, for who does not see the icon."""
    words = {
        Standing.TODO: QCoreApplication.translate("phases", "att göra"),
        Standing.DOING: QCoreApplication.translate("phases", "påbörjad"),
        Standing.DONE: QCoreApplication.translate("phases", "klar"),
        Standing.FAILED: QCoreApplication.translate("phases", "gick inte igenom"),
        Standing.WAITING: QCoreApplication.translate("phases", "väntar"),
        Standing.BLOCKED: QCoreApplication.translate("phases", "låst"),
        Standing.NOT_YET: QCoreApplication.translate("phases", "inte aktuell än"),
    }
    return words[standing]


def phases(steps: Sequence[Step], marks: Mapping[str, Mark]) -> list[Phase]:
    """The rows of the spine, under the headings of their groups."""
    made: list[Phase] = []
    group = ""
    for step in steps:
        mark = marks.get(step.key, Mark(Standing.NOT_YET))
        if mark.hidden:
            continue
        if step.group.value != group:
            group = step.group.value
            title = QCoreApplication.translate("steps", group)
            made.append(Phase(f"group {group}", title, heading=True))
        icon, tone = _LOOKS[mark.standing]
        made.append(Phase(step.key, step.name, icon, tone, mark.text, spoken(mark.standing)))
    return made


def offer(combo: QComboBox, rows: Sequence[Phase], chosen: str) -> None:
    """The same rows where the spine has no room."""
    combo.clear()
    for row in (one for one in rows if not one.heading):
        combo.addItem(f"{row.text}  {row.below}".strip(), row.key)
    combo.setCurrentIndex(combo.findData(chosen))
    words = [combo.fontMetrics().horizontalAdvance(combo.itemText(at)) for at in range(combo.count())]
    combo.setFixedWidth(min(max(words, default=0) + ARROW, WIDEST))


def state_look(state: CaseState) -> tuple[str, str, str]:
    """Text, tone and icon of the state chip, as in the list."""
    look = states.state_look(state)
    return look.text, look.tone, look.icon
