"""What a step of a case is: its view, its mark on the spine, and the case as a step sees it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol
from uuid import UUID

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
from PySide6.QtWidgets import QWidget

from caseworker_app.domain.places import Place
from caseworker_app.services.casework.records import CaseFile
from caseworker_app.services.news import Changed
from caseworker_app.services.office import Office
from caseworker_app.ui.widgets.step_actions import StepActions
from caseworker_app.ui.workplace import Workplace


class Group(StrEnum):
    """The headings of the spine; values are the Swedish source, in context `steps`."""

    REGISTER = str(QT_TRANSLATE_NOOP("steps", "Registrera"))
    REVIEW = str(QT_TRANSLATE_NOOP("steps", "Granska"))
    DECIDE = str(QT_TRANSLATE_NOOP("steps", "Besluta"))
    FOLLOW_UP = str(QT_TRANSLATE_NOOP("steps", "Följa upp"))


class Standing(StrEnum):
    """How far a step has come; shown as icon and word."""

    TODO = "todo"
    DOING = "doing"
    DONE = "done"
    FAILED = "failed"
    WAITING = "waiting"
    BLOCKED = "blocked"
    NOT_YET = "not_yet"


@dataclass(frozen=True, slots=True)
class Mark:
    """A step's status in the spine: e.g. `Mark(Standing.DOING, "4 av 15")`; `hidden` when the case has no such step."""

    standing: Standing
    text: str = ""
    hidden: bool = False


class CasePane(Protocol):
    """What the open case offers a step beside the workplace."""

    @property
    def case_id(self) -> UUID: ...

    @property
    def file(self) -> CaseFile:
        """The case as last read; newer after every change."""
        ...

    def show_document(self, document_id: UUID, page: int = 0, words: str = "") -> None:
        """Show a document in the middle pane, at a page (from 1) and with words marked."""
        ...

    def show_letter(self, title: str, data: bytes) -> None:
        """Show bytes that are no received document, e.g. a letter's preview, in the middle pane."""
        ...

    def show_section(self, section: str) -> None:
        """Show a section of law (`22 § FL`) in the drawer beside the work."""
        ...

    def looking_at(self) -> Place | None:
        """The document, page and words in the middle pane, to point to as evidence."""
        ...

    @property
    def people(self) -> Mapping[str, str]:
        """Names of people by login."""
        ...

    @property
    def register_name(self) -> str:
        """What the register calls the body with the applicant's number; empty when it is not there."""
        ...

    @property
    def others(self) -> Mapping[str, UUID]:
        """Cases that the findings name, by diary number."""
        ...

    def go(self, step: str) -> None:
        """Show another step of the same case."""
        ...

    def next_step(self) -> None:
        """The step after this one is the thing to do now."""
        ...


class StepView(QWidget):
    """A work pane: a widget that overrides what it needs. Made when the step is first shown, destroyed with the case.

    Its commands (`commands.add_command`) stand in the menus and the palette while it is shown.
    """

    def activate(self) -> None:
        """The step is shown; load what is missing."""

    def flush(self) -> None:
        """Save what is typed: another step or case is being opened."""

    def refresh(self, changed: Changed) -> None:
        """The case changed; called with every change that concerns it."""

    def first_focus(self) -> QWidget | None:
        """The field or row where the work goes on."""
        return None

    def step_actions(self) -> StepActions | None:
        """What stands to the right in the case's action bar while the step is shown; made once."""
        return None

    def wide(self) -> bool:
        """Whether the step takes the documents' place too, since it brings what is to be read beside it."""
        return False


@dataclass(frozen=True, slots=True)
class Step:
    """A row of the spine. `title` is the Swedish source (QT_TRANSLATE_NOOP in context `steps`).

    `aside` steps are taken only when something is asked, so the work does not go on to them by itself.

    `status` is asked where the database is owned, for all steps in one go after every change: keep to few queries
    and to what `file` already holds. `build` imports its module inside.
    """

    key: str
    title: str
    group: Group
    build: Callable[[Workplace, CasePane], StepView]
    status: Callable[[Office, CaseFile], Mark]
    aside: bool = False

    @property
    def name(self) -> str:
        """The title in the chosen language."""
        return QCoreApplication.translate("steps", self.title)
