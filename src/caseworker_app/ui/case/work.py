"""The work pane: makes a step's view when it is first shown, keeps it while the case is open."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QStackedWidget, QWidget

from caseworker_app.services.news import Changed
from caseworker_app.ui.step import CasePane, Step, StepView
from caseworker_app.ui.tasks import Lifetime
from caseworker_app.ui.widgets.bars import ActionBar
from caseworker_app.ui.widgets.tab_order import follow
from caseworker_app.ui.workplace import Workplace

KNOWN = "knownToTab"


class Work:
    """The steps of one case in a stack, and their actions in the bar."""

    def __init__(
        self, steps: Sequence[Step], stack: QStackedWidget, bar: ActionBar, beside: Sequence[QWidget] = ()
    ) -> None:
        self._after = (*beside, bar)
        self._end = QWidget(stack)
        self._steps = {step.key: step for step in steps}
        self._stack = stack
        self._views: dict[str, StepView] = {}
        self._actions = QStackedWidget(bar)
        self._none = QWidget(self._actions)
        self._actions.addWidget(self._none)
        self._key = ""
        self._open = Lifetime()
        bar.add_right(self._actions)

    @property
    def current(self) -> StepView | None:
        return self._views.get(self._key)

    def show_step(self, key: str, place: Workplace, pane: CasePane) -> None:
        """Save the step that is left, show another."""
        if key not in self._steps:
            return
        if key != self._key:
            self.flush()
        if key not in self._views:
            made = self._steps[key].build(place.until(self._open), pane)
            made.setObjectName(f"step_{key}")
            self._views[key] = made
            self._stack.addWidget(made)
            actions = made.step_actions()
            if actions is not None:
                self._actions.addWidget(actions)
        self._key = key
        view = self._views[key]
        self._stack.setCurrentWidget(view)
        self._actions.setCurrentWidget(view.step_actions() or self._none)
        view.activate()

    def before_the_rest(self) -> None:
        """Tab comes to what stands beside and below the work after it; Qt puts what is made late last of all.

        Anew when something is made since it was done last: what is known bears a mark.
        """
        rest = [one for part in self._after for one in part.findChildren(QWidget)]
        fresh = [one for one in (*self._stack.findChildren(QWidget), *rest) if not one.property(KNOWN)]
        if not fresh:
            return
        self._end.deleteLater()
        self._end = QWidget(self._stack)
        for one in (self._end, *fresh):
            one.setProperty(KNOWN, True)
        follow(self._end, rest)

    def forget(self) -> None:
        """Another case: its steps are made anew; answers still on their way to those of this one are dropped."""
        self._open.end()
        self._open = Lifetime()
        for view in self._views.values():
            actions = view.step_actions()
            if actions is not None:
                self._actions.removeWidget(actions)
                actions.deleteLater()
            self._stack.removeWidget(view)
            view.deleteLater()
        self._views, self._key = {}, ""

    def flush(self) -> None:
        if self.current is not None:
            self.current.flush()

    def refresh(self, changed: Changed) -> None:
        for view in self._views.values():
            view.refresh(changed)

    def first_focus(self) -> QWidget | None:
        return self.current.first_focus() if self.current is not None else None

    def has_focus(self) -> bool:
        held = self._stack.focusWidget()
        return held is not None and held.hasFocus()

    def set_narrow(self, *, narrow: bool) -> None:
        for view in self._views.values():
            actions = view.step_actions()
            if actions is not None:
                actions.set_narrow(narrow)
