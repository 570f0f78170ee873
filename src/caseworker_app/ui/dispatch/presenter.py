"""Which letters wait and which were sent; what is put on record, singly and in batch."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Protocol
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from caseworker_app.domain.records.decisions import Dispatch
from caseworker_app.domain.states import Role
from caseworker_app.errors import Barred, CaseworkerError, Fault, Recused, Rejected
from caseworker_app.services.office import Office
from caseworker_app.services.ports import Cancelled, Progress
from caseworker_app.services.sending.dispatch import Mailed, Mailing, Sending
from caseworker_app.services.sending.dispatch_rows import DispatchRow, Outbox, SentBatch
from caseworker_app.services.sending.outgoing import Selection
from caseworker_app.ui.dispatch.rows import PILLS, ShownLetter, group_name, kind_name, passes
from caseworker_app.ui.letters.jobs import Chosen, translate
from caseworker_app.ui.messages import Message, Tone
from caseworker_app.ui.tasks import Latest, On
from caseworker_app.ui.translation import in_language
from caseworker_app.ui.widgets.chip import Filter
from caseworker_app.ui.workplace import Workplace

Record = Callable[[Mailing, str], None]
Choices = Sequence[tuple[str, str]]


class DispatchScreen(Protocol):
    """What the presenter needs of the room."""

    def show_letters(self, letters: Sequence[ShownLetter], filters: Sequence[Filter]) -> None: ...

    def show_choices(self, calls: Choices, groups: Choices, kinds: Choices) -> None:
        """What may be chosen among, as (key, title)."""
        ...

    def show_sendings(self, letter: UUID, sendings: Sequence[Dispatch]) -> None:
        """To whom the letter went, each time."""
        ...

    def show_faults(self, faults: Sequence[Fault]) -> None: ...

    def ask_recusal(self, text: str, answer: Callable[[], None]) -> None: ...

    def ask_record(self, rows: Sequence[DispatchRow], then: Record) -> None:
        """How and when they were sent; a recipient of one's own only for a single letter."""
        ...

    def show_done(self) -> None:
        """What was asked for in a dialog is done: it may close."""
        ...

    def open_file(self, path: Path) -> None: ...


class DispatchPresenter:
    """Keeps every letter; the room shows those of one pill, call, round and kind."""

    def __init__(self, screen: DispatchScreen, place: Workplace) -> None:
        self._screen = screen
        self._place = place
        self._details = Latest(place.tasks.during(place.lifetime))
        self.outbox = Outbox((), ())
        self.chosen: list[DispatchRow] = []
        self.failed: dict[str, str] = {}
        self.call, self.group, self.kind = "", "", ""

    def load(self) -> None:
        def arrived(outbox: Outbox) -> None:
            self.outbox = outbox
            rows = outbox.rows
            calls = {str(row.letter.call_id): row.call_title for row in rows}
            groups = {_group(row): group_name(row) for row in rows}
            kinds = {row.letter.kind: kind_name(row.letter.kind) for row in rows}
            self._screen.show_choices(list(calls.items()), list(groups.items()), sorted(kinds.items()))
            self._show()

        self._place.run(lambda office: office.dispatch_rows.all(), arrived)

    def choose(self, call: str, group: str, kind: str) -> None:
        """Only this call, round and kind; empty for all."""
        self.call, self.group, self.kind = call, group, kind
        self._show()

    def _show(self) -> None:
        rows = [row for row in self.outbox.rows if self._wanted(row)]
        filters = [
            Filter(key, translate("letters", title), sum(passes(row, key) for row in rows), tone)
            for key, title, tone in PILLS
        ]
        self._screen.show_letters([ShownLetter(row, self.failed.get(row.letter.dnr, "")) for row in rows], filters)

    def _wanted(self, row: DispatchRow) -> bool:
        return (
            self.call in ("", str(row.letter.call_id))
            and self.group in ("", _group(row))
            and self.kind in ("", row.letter.kind)
        )

    def look_at(self, row: DispatchRow) -> None:
        """To whom the letter was sent; nothing of a letter whose case is closed to who looks."""
        if row.letter.closed or not row.sent:
            self._screen.show_sendings(row.key, ())
            return
        self._details.run(
            lambda: self._place.office().dispatch_rows.of(row.key),
            lambda found: self._screen.show_sendings(row.key, found),
            self.fail,
        )

    # LetterOwner

    def chosen_letters(self) -> Chosen | None:
        """The chosen letters that are open to who acts."""
        rows = self._open_rows()
        if rows is None:
            return None
        self._screen.show_faults(())
        return Chosen(Selection(letters=tuple(row.key for row in rows)), len(rows))

    def mark(self, failed: Mapping[str, str]) -> None:
        self.failed = dict(failed)
        self._show()

    def _open_rows(self) -> list[DispatchRow] | None:
        rows = [row for row in self.chosen if not row.letter.closed]
        if rows:
            return rows
        if self.chosen:
            self._screen.show_faults([Fault("jav", barred(), "17 § FL")])
        return None

    # On record

    @property
    def sends(self) -> bool:
        return self._place.opened.may(Role.REGISTRAR, Role.CASEWORKER)

    @property
    def why_not(self) -> str:
        """Why nothing can be done with what is chosen; empty when something can."""
        if not self.chosen:
            return translate("letters", "Välj brev i listan.")
        return "" if any(not row.letter.closed for row in self.chosen) else barred()

    @property
    def why_not_record(self) -> str:
        return "" if self.sends else translate("letters", "Utskick antecknas av registrator eller handläggare.")

    @property
    def why_no_list(self) -> str:
        if any(row.sent for row in self.chosen):
            return ""
        return translate("letters", "Brevet är inte skickat. En utskickslista visar vad som har skickats.")

    def record(self) -> None:
        """Asks how and when the chosen letters were sent."""
        rows = self._open_rows()
        if rows is None or not self.sends:
            return
        self._screen.show_faults(())
        self._screen.ask_record(rows, self._record)

    def _record(self, mailing: Mailing, recipient: str) -> None:
        if len(mailing.letters) == 1:
            sending = Sending(mailing.letters[0], mailing.channel, recipient, mailing.day, mailing.note)
            self._place.write(lambda office: Mailed((office.dispatches.send(sending),), ()), self._recorded, self.fail)
            return

        def work(office: Office, progress: Progress) -> Mailed:
            return office.dispatches.send_batch(mailing, progress)

        self._place.long(translate("letters", "Antecknar utskick"), work, self._recorded, self._stopped)

    def _recorded(self, mailed: Mailed) -> None:
        self._screen.show_done()
        self._screen.show_faults(())
        self.mark({one.dnr: in_language(one.reason) for one in mailed.failed})
        text = QCoreApplication.translate("letters", "%n brev antecknade som skickade", "", len(mailed.sent))
        if mailed.failed:
            count = QCoreApplication.translate(
                "letters", "%n brev misslyckades; skälet står på raden", "", len(mailed.failed)
            )
            text = f"{text}. {count}"
        sent = {one.id for one in mailed.sent}
        offer = (lambda: self._list_of(sent)) if sent else None
        action = translate("letters", "Spara utskickslista…") if sent else ""
        tone = Tone.WARN if mailed.failed else Tone.OK
        self._place.messages.tell(Message(f"{text}.", tone, action, offer, key="letters", refusal=bool(mailed.failed)))
        self._place.messages.announce(text)
        self.load()

    def _stopped(self, error: CaseworkerError) -> None:
        if isinstance(error, Cancelled):
            self._place.messages.tell(Message(error.text, Tone.WARN, key="letters", refusal=True))
        else:
            self.fail(error)

    # The list of what was sent together

    def save_list(self) -> None:
        """Of the batch that the first chosen letter was last sent in."""
        sent = next((row.sent[-1] for row in self.chosen if row.sent), None)
        if sent is None:
            self._screen.show_faults([Fault("letter", self.why_no_list)])
        else:
            self._list_of({sent.id})

    def _list_of(self, dispatches: set[UUID]) -> None:
        def ask(outbox: Outbox) -> None:
            wanted = [batch for batch in outbox.batches if dispatches.intersection(batch.dispatches)]
            title = translate("letters", "Spara utskickslistan i mappen")
            self._place.ask.folder(title, lambda folder: self._write_lists(wanted, folder))

        self._place.run(lambda office: office.dispatch_rows.all(), ask)

    def _write_lists(self, batches: Sequence[SentBatch], folder: Path) -> None:
        self._place.tasks.during(self._place.lifetime).run(
            lambda: [self._place.office().dispatch_lists.write(batch, folder) for batch in batches],
            self._listed,
            self.fail,
            On.FILES,
        )

    def _listed(self, paths: Sequence[Path]) -> None:
        text = translate("letters", "Utskickslistan är sparad som {files}.").format(
            files=", ".join(path.name for path in paths)
        )
        show = translate("letters", "Öppna listan")
        self._place.messages.tell(
            Message(text, Tone.OK, show, lambda: self._screen.open_file(paths[0]), key="letters.list")
        )

    def fail(self, error: CaseworkerError) -> None:
        """A rule's no is shown in the room; the jäv question is asked where it stands in the way."""
        if isinstance(error, Barred) and not isinstance(error, Recused):
            cases = list(error.cases)

            def answered(_made: object) -> None:
                self._screen.show_faults(())
                self.load()

            def answer() -> None:
                self._place.write(lambda office: office.recusals.answer_all(cases), answered, self.fail)

            self._screen.ask_recusal(error.text, answer)
        elif isinstance(error, Rejected):
            self._screen.show_faults(error.faults)
        else:
            self._place.messages.failure(error)


def barred() -> str:
    return translate("letters", "Du har anmält jäv i ärendet.")


def _group(row: DispatchRow) -> str:
    """Never empty: letters outside rounds are a group of their own."""
    return row.group or "none"
