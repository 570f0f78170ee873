"""Which panes of the proposal fit: three, two, or one with a switch above."""

from __future__ import annotations

from caseworker_app.ui.forms.ui_decision import Ui_Decision
from caseworker_app.ui.state import UiState
from caseworker_app.ui.translation import translate
from caseworker_app.ui.widgets.segments import Part
from caseworker_app.ui.widgets.sizes import keep, recall
from caseworker_app.ui.widgets.tab_order import follow

ALL_THREE, TWO = 1040, 720
BAR, LETTER_LEAST = 14, 240  # what a scroll bar takes, and the least of a letter beside the form
FORM, LETTER, NEEDS = "form", "letter", "needs"


class PaneFit:
    """Shows and hides the panes of a form as its width changes."""

    def __init__(self, ui: Ui_Decision, state: UiState) -> None:
        self._ui = ui
        self._state = state
        self._offered: tuple[bool, bool] | None = None
        ui.splitter.splitterMoved.connect(lambda *_: keep(ui.splitter, state, self._key))

    @property
    def _key(self) -> str:
        two, every = self._offered or (False, False)
        return f"decision.panes.{3 if every else 2 if two else 1}"

    def fit(self, wide: int, shown: str) -> None:
        ui = self._ui
        every, two = wide >= ALL_THREE, TWO <= wide < ALL_THREE
        right = shown if shown != FORM else LETTER
        ui.form_pane.setVisible(wide >= TWO or shown == FORM)
        ui.letter_pane.setVisible(every or (right == LETTER if two else shown == LETTER))
        ui.needs_pane.setVisible(every or (right == NEEDS if two else shown == NEEDS))
        ui.switch_area.setVisible(not every and not two)
        ui.switch_segments.setVisible(not every)
        if self._offered != (two, every):
            self._offered = (two, every)
            parts = [
                Part(FORM, translate("decision", "Förslaget"), icon="check"),
                Part(LETTER, translate("decision", "Brevet"), icon="check"),
                Part(NEEDS, translate("decision", "Krav"), icon="check"),
            ]
            ui.switch_segments.show_parts(translate("decision", "Visa"), parts[1:] if two else parts)
            recall(ui.splitter, self._state, self._key, (540, 450, 262) if every else (500, 500, 500))
            if two:
                ui.form_head.add_tool(ui.switch_segments)
            else:
                ui.switch_layout.insertWidget(0, ui.switch_segments)
                follow(ui.switch_area, ui.switch_segments.stops)
        need = max(ui.form_body.minimumSizeHint().width() + BAR, ui.form_head.minimumSizeHint().width())
        ui.form_pane.setMinimumWidth(min(need, wide - LETTER_LEAST) if wide >= TWO else 0)
        ui.switch_segments.choose(right if two else shown)
        need = max(ui.form_body.minimumSizeHint().width() + BAR, ui.form_head.minimumSizeHint().width())
        ui.form_pane.setMinimumWidth(min(need, wide - LETTER_LEAST) if wide >= TWO else 0)
