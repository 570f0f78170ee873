"""Calls: added, checked with every fault at its file and line, brought to a new version, read."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject

from caseworker_app.domain.call import Call
from caseworker_app.domain.states import Role
from caseworker_app.errors import CaseworkerError, Fault, Rejected
from caseworker_app.services.administration.calls import Added, CallRow, check
from caseworker_app.ui.tasks import On
from caseworker_app.ui.workplace import Workplace


class CallsScreen(Protocol):
    """What the page shows."""

    def show_calls(self, rows: Sequence[CallRow]) -> None: ...

    def show_call(self, call: Call) -> None: ...

    def show_faults(self, faults: Sequence[Fault]) -> None: ...

    def tell(self, text: str, tone: str = "info") -> None: ...


class CallsPresenter(QObject):
    """For one page."""

    def __init__(self, screen: CallsScreen, place: Workplace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._screen = screen
        self._place = place

    @property
    def may_change(self) -> bool:
        return self._place.opened.may(Role.ADMINISTRATOR)

    def load(self) -> None:
        self._place.run(lambda office: office.calls.rows(), self._screen.show_calls)

    def read(self, row: CallRow) -> None:
        """The call in its newest version, or as it is shipped when it is not in the database."""
        if row.version:
            self._place.run(lambda office: office.calls.get(row.key), self._screen.show_call, self._failed)
        else:
            self._files(lambda: check(row.key), self._screen.show_call)

    def add(self, name: str) -> None:
        """A shipped call by its id, or a folder; other content than before becomes the next version."""
        self._place.write(lambda office: office.calls.add(name), self._added, self._failed)

    def add_folder(self) -> None:
        self._place.ask.folder(self.tr("Välj utlysningens mapp"), lambda path: self.add(str(path)))

    def check_folder(self) -> None:
        """Without adding anything."""
        self._place.ask.folder(self.tr("Välj mappen som ska kontrolleras"), self._check)

    def _check(self, path: Path) -> None:
        self._files(lambda: check(str(path)), self._sound)

    def _sound(self, call: Call) -> None:
        self._screen.show_faults(())
        self._screen.show_call(call)
        text = self.tr("{title}: inga fel. %n punkter är inte juridiskt granskade.", "", len(call.unreviewed))
        self._screen.tell(text.format(title=call.title), "ok")

    def _added(self, added: Added) -> None:
        self._screen.show_faults(())
        text = self.tr("{title} är inlagd som version {version}.")
        if not added.new:
            text = self.tr("{title} är redan inlagd i den här versionen ({version}). Inget har ändrats.")
        self._screen.tell(text.format(title=added.title, version=added.version), "ok" if added.new else "info")
        self.load()

    def _failed(self, error: CaseworkerError) -> None:
        if isinstance(error, Rejected) and "user" not in error.fields:
            self._screen.show_faults(error.faults)
            self._screen.tell(self.tr("%n fel i utlysningens filer. Inget har lagts in.", "", len(error.faults)), "bad")
        else:
            self._screen.tell(error.text, "bad")

    def _files(self, work: _Check, then: _Then) -> None:
        self._place.tasks.during(self._place.lifetime).run(work, then, self._failed, On.FILES)


class _Check(Protocol):
    def __call__(self) -> Call: ...


class _Then(Protocol):
    def __call__(self, call: Call, /) -> None: ...
