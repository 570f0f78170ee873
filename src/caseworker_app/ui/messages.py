"""How screens ask and tell: questions with verb buttons, file pickers, strips, announcements to screen readers."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Protocol

from PySide6.QtWidgets import QDialog

from caseworker_app.errors import CaseworkerError, Surroundings, Unavailable
from caseworker_app.ui.tasks import Lifetime


class Weight(StrEnum):
    """How a button in a question looks; the harmless way out is plain."""

    PRIMARY = "primary"
    PLAIN = "plain"
    DANGER = "danger"


@dataclass(frozen=True, slots=True)
class Choice:
    """A button: `key` is the answer, `text` a verb and its thing (Ta bort utkastet)."""

    key: str
    text: str
    weight: Weight = Weight.PLAIN


@dataclass(frozen=True, slots=True)
class Question:
    """A question that blocks: the title states the matter; Esc and the close button answer `""`.

    With a `verb` the choices stand in a list, however many they are, the primary one chosen.
    """

    title: str
    text: str
    choices: tuple[Choice, ...]
    escape: str = "Avbryt"
    details: str = ""
    verb: str = ""


@dataclass(frozen=True, slots=True)
class Words:
    """A question answered in words; `several` lines or one, `needed` when it may not be empty, `secret` unread.

    `field` stands over the line that is written in, where the question itself does not name it.
    `about` names what it concerns, e.g. the case's id: what is typed is kept as a draft of it until it is saved.
    `topic` parts the questions about the same thing, whatever language they are asked in.
    """

    title: str
    label: str
    verb: str
    text: str = ""
    several: bool = True
    needed: bool = True
    secret: bool = False
    field: str = ""
    about: str = ""
    topic: str = ""


@dataclass(frozen=True, slots=True)
class Files:
    """What may be picked: e.g. `kinds=(("PDF", "*.pdf"),)`."""

    title: str
    kinds: tuple[tuple[str, str], ...] = ()
    folder: Path | None = None
    name: str = ""
    keeps: bool = False  # what is there already is refused afterwards: nobody is asked whether to write over it


class Ask(Protocol):
    """Asked by presenters; answers come by call, never from a nested event loop. Esc never calls `then`."""

    def choose(self, question: Question, then: Callable[[str], None]) -> None:
        """`then` gets the key of the chosen button."""
        ...

    def words(self, wanted: Words, then: Callable[[str], None]) -> None: ...

    def open_files(self, wanted: Files, then: Callable[[list[Path]], None]) -> None: ...

    def save_file(self, wanted: Files, then: Callable[[Path], None]) -> None: ...

    def folder(self, title: str, then: Callable[[Path], None]) -> None: ...

    def dialog(self, dialog: QDialog) -> None:
        """Open a dialog of one's own over the window."""
        ...


def confirm(ask: Ask, title: str, text: str, verb: str, then: Callable[[], None]) -> None:
    """One question, one verb, and a way out."""
    ask.choose(Question(title, text, (Choice("yes", verb, Weight.PRIMARY),)), lambda _key: then())


def confirm_loss(ask: Ask, title: str, text: str, verb: str, then: Callable[[], None], lost: str = "") -> None:
    """As `confirm` for what cannot be had back: Enter takes the way out. `lost` is read whole before it is gone."""
    ask.choose(Question(title, text, (Choice("yes", verb, Weight.DANGER),), details=lost), lambda _key: then())


def confirm_for_good(ask: Ask, title: str, text: str, verb: str, then: Callable[[], None]) -> None:
    """As `confirm` for what stands once it is done: Enter takes the way out."""
    ask.choose(Question(title, text, (Choice("yes", verb),)), lambda _key: then())


class Tone(StrEnum):
    INFO = "info"
    OK = "ok"
    WARN = "warn"
    BAD = "bad"


@dataclass(frozen=True, slots=True)
class Message:
    """A strip: one sentence and at most one action. A message with the same `key` replaces the one before.

    `drop` is the other way out of an offer: it is not wanted, and `let_go` sees to it that it does not come again.
    A `refusal` says why something was not done: it goes when something is saved well, or the room or case is left.
    An offer of a view has that view's lifetime as `within`: it is over when it is taken, closed, or the view is gone.
    """

    text: str
    tone: Tone = Tone.INFO
    action: str = ""
    act: Callable[[], None] | None = None
    key: str = ""
    within: Lifetime | None = None
    drop: str = ""
    let_go: Callable[[], None] | None = None
    refusal: bool = False


LINE = "line"


def told_line(messages: Messages, error: CaseworkerError) -> None:
    """The database does not answer: said once, until it answers again."""
    if isinstance(error, Unavailable) and error.kind is Surroundings.NO_CONNECTION:
        messages.tell(Message(error.text, Tone.WARN, key=LINE))


class Messages(Protocol):
    """The window's own strip and its voice; what concerns one pane stands in that pane's strip instead."""

    def tell(self, message: Message) -> None: ...

    def settle(self, key: str) -> None:
        """What was told under `key` is over."""
        ...

    def failure(self, error: CaseworkerError, retry: Callable[[], None] | None = None) -> None:
        """What happened, what was kept, what to do; with Försök igen when there is a way."""
        ...

    def refused(self, over: Callable[[], None]) -> None:
        """A pane says why something was not done; `over` takes that away."""
        ...

    def standing(self) -> Callable[[], None]:
        """To be called when something has been done well: no refusal that is told now is told any longer."""
        ...

    def moved(self) -> None:
        """Another room or case is shown."""
        ...

    def announce(self, text: str) -> None:
        """Say a status to screen readers without moving the focus; also shown in the status strip for a while."""
        ...


def kinds(files: Sequence[tuple[str, str]], everything: str) -> str:
    """File kinds as Qt's file dialogs want them."""
    return ";;".join([*(f"{name} ({pattern})" for name, pattern in files), f"{everything} (*)"])
