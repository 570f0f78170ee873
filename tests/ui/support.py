"""Stand-ins for screens in tests: questions answered at once, messages and ways recorded, a workplace of an office."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialog

from caseworker_app.domain.states import Role
from caseworker_app.errors import CaseworkerError
from caseworker_app.services.office import Office
from caseworker_app.ui.changes import Changes
from caseworker_app.ui.draft_files import DraftFiles
from caseworker_app.ui.drafts import Drafts
from caseworker_app.ui.messages import Files, Message, Question, Words
from caseworker_app.ui.state import UiState
from caseworker_app.ui.tasks import InlineTasks, Lifetime, Tasks
from caseworker_app.ui.widgets.kept_dialog import KeptDialog
from caseworker_app.ui.workplace import Opened, Workplace


@dataclass
class FakeAsk:
    """Answers every question with what was prepared; `""` is Esc. Dialogs are kept, not opened."""

    answer: str = ""
    text: str | None = None
    paths: list[Path] = field(default_factory=list)
    questions: list[Question] = field(default_factory=list)
    asked_words: list[Words] = field(default_factory=list)
    dialogs: list[QDialog] = field(default_factory=list)
    drafts: Drafts | None = None

    def choose(self, question: Question, then: Callable[[str], None]) -> None:
        self.questions.append(question)
        if self.answer:
            assert self.answer in {choice.key for choice in question.choices}
            then(self.answer)

    def words(self, wanted: Words, then: Callable[[str], None]) -> None:
        self.asked_words.append(wanted)
        if self.text is not None:
            then(self.text)

    def open_files(self, wanted: Files, then: Callable[[list[Path]], None]) -> None:
        if self.paths:
            then(self.paths)

    def save_file(self, wanted: Files, then: Callable[[Path], None]) -> None:
        if self.paths:
            then(self.paths[0])

    def folder(self, title: str, then: Callable[[Path], None]) -> None:
        if self.paths:
            then(self.paths[0])

    def dialog(self, dialog: QDialog) -> None:
        if isinstance(dialog, KeptDialog) and self.drafts is not None:
            dialog.keep_in(self.drafts)
        self.dialogs.append(dialog)


@dataclass
class FakeMessages:
    """Keeps what was told."""

    told: list[Message] = field(default_factory=list)
    failures: list[CaseworkerError] = field(default_factory=list)
    retries: list[Callable[[], None] | None] = field(default_factory=list)
    announced: list[str] = field(default_factory=list)
    settled: list[str] = field(default_factory=list)
    moves: int = 0

    def tell(self, message: Message) -> None:
        self.told.append(message)

    def settle(self, key: str) -> None:
        self.settled.append(key)

    def failure(self, error: CaseworkerError, retry: Callable[[], None] | None = None) -> None:
        self.failures.append(error)
        self.retries.append(retry)

    def refused(self, over: Callable[[], None]) -> None:
        """Refusals are tested with the window."""

    def standing(self) -> Callable[[], None]:
        return lambda: None

    def moved(self) -> None:
        self.moves += 1

    def announce(self, text: str) -> None:
        self.announced.append(text)


@dataclass
class FakeGo:
    """Keeps where one wanted to go."""

    rooms: list[tuple[str, dict[str, str]]] = field(default_factory=list)
    cases: list[tuple[UUID, str]] = field(default_factory=list)
    registering: int = 0
    forms: list[str] = field(default_factory=list)

    def room(self, key: str, **where: str) -> None:
        self.rooms.append((key, where))

    def case(self, case_id: UUID, step: str = "") -> None:
        self.cases.append((case_id, step))

    def incoming(self) -> None:
        self.registering += 1

    def by_hand(self) -> None:
        self.registering += 1

    def form(self, call: str) -> None:
        self.forms.append(call)

    def badges(self) -> None:
        """Nothing to count."""


@dataclass
class Around:
    """A workplace and the stand-ins it was made of."""

    place: Workplace
    ask: FakeAsk
    messages: FakeMessages
    go: FakeGo


def around(office: Office, folder: Path, tasks: Tasks | None = None) -> Around:
    """The workplace of an office's person; work is done at once unless real tasks are given."""
    person = next(one for one in office.people.all() if one.name == office.desk.actor)
    opened = Opened(
        address=str(folder / "test.db"),
        name="test",
        person=person.name,
        person_name=person.display_name,
        roles=frozenset(Role(word) for word in person.roles),
        today=office.desk.clock.today(),
        sample=True,
    )
    drafts = Drafts(
        DraftFiles.of(folder, opened.address, person.name), lambda work: work(), QCoreApplication.instance()
    )
    ask, messages, go, changes = FakeAsk(drafts=drafts), FakeMessages(), FakeGo(), Changes()
    changes.look(office)
    place = Workplace(
        opened=opened,
        tasks=tasks or InlineTasks(),
        office=lambda: office,
        ask=ask,
        messages=messages,
        drafts=drafts,
        changes=changes,
        state=UiState(folder / "window.json"),
        go=go,
        lifetime=Lifetime(),
    )
    return Around(place, ask, messages, go)
