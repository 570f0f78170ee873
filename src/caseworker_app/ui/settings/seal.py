"""The agency's seal: chosen, tried, taken away; the presenter of the page's lower part."""

from __future__ import annotations

from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject

from caseworker_app.errors import CaseworkerError
from caseworker_app.services.ports import Cancelled
from caseworker_app.services.sending.seals import SealState
from caseworker_app.ui.messages import Files, confirm
from caseworker_app.ui.translation import in_language
from caseworker_app.ui.workplace import Workplace


class SealScreen(Protocol):
    """What is shown of it."""

    @property
    def call(self) -> str:
        """The call whose page is tried, empty when there is none."""
        ...

    def show_seal(self, text: str, tone: str, *, may_choose: bool, chosen: bool) -> None: ...

    def show_busy(self, *, busy: bool) -> None: ...

    def tell(self, text: str, tone: str = "info") -> None: ...


class SealForm(Protocol):
    """The dialog a seal is chosen in."""

    @property
    def file(self) -> str: ...

    @property
    def password(self) -> str: ...

    @property
    def stamps(self) -> str: ...

    def show_file(self, path: str) -> None: ...

    def show_problem(self, text: str) -> None: ...

    def show_busy(self, *, busy: bool) -> None: ...

    def close_saved(self) -> None: ...


class SealPresenter(QObject):
    """For one page."""

    def __init__(self, screen: SealScreen, place: Workplace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._screen = screen
        self._place = place
        self.state: SealState | None = None

    def load(self) -> None:
        self._place.run(lambda office: office.seals.state(), self._show)

    def pick(self, form: SealForm) -> None:
        wanted = Files(self.tr("Nyckelfil med certifikat"), ((self.tr("Nyckelfil"), "*.p12 *.pfx"),))
        self._place.ask.open_files(wanted, lambda files: form.show_file(str(files[0])))

    def choose(self, form: SealForm) -> None:
        """The form closes when the seal has sealed a page and is chosen, else it says what is wrong."""
        if not form.file.strip():
            form.show_problem(self.tr("Välj nyckelfilen."))
            return
        path, password, stamps, call = Path(form.file.strip()), form.password, form.stamps, self._screen.call
        form.show_busy(busy=True)

        def done(state: SealState) -> None:
            form.close_saved()
            self._show(state)
            told = self.tr("Provsidan är förseglad. Brev som låses från och med nu får sigillet.")
            kept = self.tr("Datorns nyckelring har lösenordet.")
            typed = self.tr("Ingen nyckelring kunde ta emot lösenordet; det gäller tills programmet stängs.")
            self._screen.tell(f"{told} {kept if state.kept else typed}", "ok" if state.kept else "warn")

        def failed(error: CaseworkerError) -> None:
            form.show_busy(busy=False)
            form.show_problem(error.text)

        self._place.long(
            self.tr("Prövar sigillet"),
            lambda office, _progress: office.seals.choose(path, password, stamps, call),
            done,
            failed,
        )

    def prove(self) -> None:
        """A page is sealed and looked at; nothing is kept of it."""
        call = self._screen.call
        self._screen.show_busy(busy=True)

        def done(state: SealState) -> None:
            self._screen.show_busy(busy=False)
            self._show(state)
            self._screen.tell(self.tr("Sigillet fungerar: en provsida är förseglad och sigillet håller."), "ok")

        self._place.long(
            self.tr("Prövar sigillet"), lambda office, _progress: office.seals.prove(call), done, self._failed
        )

    def off(self) -> None:
        confirm(
            self._place.ask,
            self.tr("Försegla inte längre"),
            self.tr("Brev som låses från och med nu får inget sigill. De som är förseglade är det fortfarande."),
            self.tr("Försegla inte längre"),
            self._off,
        )

    def _off(self) -> None:
        self._place.run(lambda office: office.seals.off(), self._show)

    def _failed(self, error: CaseworkerError) -> None:
        self._screen.show_busy(busy=False)
        self._screen.tell(error.text, "info" if isinstance(error, Cancelled) else "bad")

    def _show(self, state: SealState) -> None:
        self.state = state
        text, tone = self._told(state)
        may = state.installed and bool(self._screen.call)
        self._screen.show_seal(text, tone, may_choose=may, chosen=bool(state.chosen.file))

    def _told(self, state: SealState) -> tuple[str, str]:
        chosen = state.chosen
        if not state.installed and not chosen.file:
            text = self.tr(
                "Brev förseglas inte. Den delen av programmet är ett tillägg som inte är installerat: "
                "pip install caseworker[seal]"
            )
            return text, "muted"
        if not chosen.file:
            return self.tr("Brev förseglas inte. Med en nyckelfil från myndigheten får varje låst brev ett sigill."), (
                "muted"
            )
        if state.fault:
            text = self.tr("Brev ska förseglas med {file}, men det går inte: {fault} Inget brev låses förrän det går.")
            return text.format(file=chosen.file, fault=in_language(state.fault)), "bad"
        text = self.tr("Brev förseglas med sigillet för {owner}, som gäller till {until} ({file}).")
        parts = [text.format(owner=state.owner, until=state.until, file=chosen.file)]
        if chosen.stamps:
            parts.append(self.tr("Tidsstämplar kommer från {0}.").format(chosen.stamps))
        if self._place.opened.sample:
            parts.append(self.tr("Exempeldatabasens brev förseglas aldrig."))
        return " ".join(parts), "text"
