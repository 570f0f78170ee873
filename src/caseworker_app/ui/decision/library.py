"""The call's library of conditions and reasons as menus."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtWidgets import QMenu

from caseworker_app.domain.states import Kind
from caseworker_app.services.casework.records import CaseFile
from caseworker_app.ui.decision.form import Form, Listed, fitting


def fill_conditions(menu: QMenu, file: CaseFile, form: Form, take: Callable[[Sequence[Listed]], None]) -> None:
    """Those that fit the outcome and are not taken yet."""
    menu.clear()
    taken = {one.key for one in form.conditions}
    titles = {c.id: c.title for c in file.call.conditions}
    for one in fitting(file.call, file.case.track, form.kind):
        if one.key not in taken:
            menu.addAction(titles[one.key]).triggered.connect(partial(_take, take, (*form.conditions, one)))


def fill_reasons(menu: QMenu, file: CaseFile, kind: Kind, add: Callable[[str], None]) -> None:
    """Those that fit the outcome and the applicant group."""
    menu.clear()
    for reason in file.call.reasons:
        fits = not reason.kinds or kind.value in reason.kinds
        if fits and (not reason.tracks or file.case.track in reason.tracks):
            menu.addAction(reason.title).triggered.connect(partial(_add, add, reason.text))


def _take(take: Callable[[Sequence[Listed]], None], conditions: tuple[Listed, ...], _on: bool = False) -> None:
    """Qt leaves out whether it is ticked when it calls what is partly applied."""
    take(conditions)


def _add(add: Callable[[str], None], text: str, _on: bool = False) -> None:
    """As above."""
    add(text)
