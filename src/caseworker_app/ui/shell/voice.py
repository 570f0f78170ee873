"""The window's Messages: strips above the room, a said status, and the screen reader."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from caseworker_app.errors import CaseworkerError, Surroundings, Unavailable
from caseworker_app.ui.messages import LINE, Message, Tone
from caseworker_app.ui.refusals import Refusals
from caseworker_app.ui.shell.status import StatusStrip
from caseworker_app.ui.shell.strips import StripStack
from caseworker_app.ui.widgets.speech import speak


class WindowMessages:
    """Tells what concerns the whole window. `line` hears that the database does not answer, and that it does again."""

    def __init__(self, window: QWidget, strips: StripStack, status: StatusStrip) -> None:
        self._window = window
        self._strips = strips
        self._status = status
        self._refusals = Refusals()
        self.line: Callable[[bool], None] = lambda _holds: None

    def tell(self, message: Message) -> None:
        if message.refusal:
            self._refuse(message)
        else:
            self._strips.tell(message)
        speak(self._window, message.text)
        if message.key == LINE:
            self.line(False)

    def _refuse(self, message: Message) -> None:
        act = message.act
        over: Callable[[], None]
        kept = (lambda: self._refusals.kept_while(over, act)) if act is not None else None
        over = self._strips.tell(replace(message, act=kept))
        self._refusals.told(over)

    def settle(self, key: str) -> None:
        broken = key == LINE and LINE in self._strips.texts
        self._strips.settle(key)
        if broken:
            self.line(True)

    def failure(self, error: CaseworkerError, retry: Callable[[], None] | None = None) -> None:
        tone = Tone.WARN if isinstance(error, Unavailable) else Tone.BAD
        silent = isinstance(error, Unavailable) and error.kind is Surroundings.NO_CONNECTION
        key = LINE if silent and LINE in self._strips.texts else f"failure:{error.text}"  # one strip for a lost line

        def again() -> None:
            self.settle(key)
            if retry is not None:
                retry()

        action = QCoreApplication.translate("WindowMessages", "Försök igen") if retry is not None else ""
        act = again if retry is not None else None
        self.tell(Message(error.text, tone, action, act, key, refusal=key != LINE))

    def refused(self, over: Callable[[], None]) -> None:
        self._refusals.told(over)

    def standing(self) -> Callable[[], None]:
        return self._refusals.standing()

    def moved(self) -> None:
        self._refusals.moved()

    def announce(self, text: str) -> None:
        self._status.say(text)
        speak(self._window, text)
