"""Answers to the rows of a checklist: saved as they are given, taken back and given again, a colleague's never lost."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Protocol

from caseworker_app.domain.states import Reply
from caseworker_app.errors import CaseChanged, CaseworkerError, Rejected
from caseworker_app.services.casework.clashes import Told, told
from caseworker_app.services.casework.reviews import Given, Row, Seen
from caseworker_app.services.office import Office
from caseworker_app.ui.clash.choices import Choices
from caseworker_app.ui.labels import worded
from caseworker_app.ui.translation import translate
from caseworker_app.ui.workplace import Workplace

REMARKED = (Reply.NO, Reply.QUESTION)


@dataclass(frozen=True, slots=True)
class Done:
    """An answer that was given: what stood before and after, for undo and redo."""

    row: str
    before: Seen
    after: Seen
    evidence: Mapping[str, Any] | None = None

    @property
    def given(self) -> Given | None:
        """As the services take it; None when the answer is taken back."""
        if self.after.reply is None:
            return None
        return Given(self.row, self.after.reply, self.after.remark, self.before, self.evidence)


@dataclass(frozen=True, slots=True)
class Clash:
    """A colleague answered the same row otherwise."""

    row: str
    mine: Seen
    theirs: Seen
    told: Told


class AnswerScreen(Protocol):
    """What a checklist shows of its answers."""

    def show_sides(self, told: Told) -> None:
        """Both versions beside what was read, to choose for each field."""
        ...

    def show_clash(self, text: str) -> None:
        """The strip with mine and theirs; empty when it is settled."""
        ...

    def allow_undo(self, *, undo: bool, redo: bool) -> None: ...

    def go_to(self, row: str) -> None: ...


class Answered(Protocol):
    """Whose rows they are: how they are read, written and shown."""

    @property
    def rows(self) -> Mapping[str, Row]: ...

    @property
    def answering(self) -> bool:
        """Whether an answer may be given now."""
        ...

    @property
    def names(self) -> Mapping[str, str]:
        """What people are called, by login."""
        ...

    def saving(self, done: Done) -> Callable[[Office], Any]:
        """The work that puts an answer in the database, or takes it back, and reads anew."""
        ...

    def took(self, made: Any) -> None:
        """What that work gave is what stands now."""
        ...

    def saved(self, row: str, remark: str) -> None:
        """The remark stands; what was typed on in the row since waits still."""
        ...

    def let_go(self, row: str, remark: str) -> None:
        """The remark stands, chosen over what was typed in the row."""
        ...

    def refused(self, error: CaseworkerError) -> None: ...

    def show(self) -> None: ...

    def load(self) -> None: ...


class Answers:
    """The answers of one list at a time."""

    def __init__(self, screen: AnswerScreen, place: Workplace, owner: Answered) -> None:
        self._screen, self._place, self._owner = screen, place, owner
        self.waiting: dict[str, Seen] = {}
        self._done: list[Done] = []
        self._undone: list[Done] = []
        self._clashes: list[Clash] = []
        self._under_way = 0
        self._pressed: list[Callable[[], None]] = []

    @property
    def saving(self) -> bool:
        """An answer is on its way and brings what is newest."""
        return self._under_way > 0

    def begin(self) -> None:
        """Another list: nothing waits, nothing can be undone."""
        self.waiting.clear()
        self._clashes.clear()
        self.settled()
        self._show_clash()

    def settled(self) -> None:
        """The list is finished: no answer is taken back any more."""
        self._done.clear()
        self._undone.clear()
        self._pressed.clear()

    def shown(self, row: Row) -> Seen:
        """What stands in the row: what waits to be saved, else what is saved."""
        return self.waiting.get(row.template.id, seen_in(row))

    def wants_remark(self, row: Row) -> bool:
        """A no or a question is saved only with its remark."""
        return bare(self.shown(row))

    def show(self) -> None:
        on = self._owner.answering
        self._screen.allow_undo(
            undo=on and (self.saving or bool(self._done)), redo=on and (self.saving or bool(self._undone))
        )

    def answered(self, row: str, answer: str) -> None:
        """A verdict was chosen, or taken back with Delete."""
        if row not in self._owner.rows or not self._owner.answering:
            return
        if not answer:
            self.waiting.pop(row, None)
            self._write(Done(row, self._saved(row), Seen()))
            return
        mine = Seen(Reply(answer), self.shown(self._owner.rows[row]).remark)
        if bare(mine):
            self.waiting[row] = mine
            self._owner.show()
            self._place.messages.announce(
                translate("answers", "Svaret sparas när du har skrivit en anmärkning. Enter går till den.")
            )
            return
        self._give(row, mine)

    def remarked(self, row: str, text: str) -> None:
        """A remark is typed to its end, or left; without a verdict it waits for one. A list that is closed takes none."""
        if row not in self._owner.rows or not self._owner.answering:
            return
        held = Seen(self.shown(self._owner.rows[row]).reply, text.strip())
        if held.reply is None or bare(held):
            self.waiting[row] = Seen(held.reply, text)
            self._owner.show()
            return
        self._give(row, held)

    def point(self, row: str, evidence: Mapping[str, Any]) -> bool:
        """The answer rests on a place in a document; False when there is no answer yet."""
        held = self._saved(row) if row in self._owner.rows else Seen()
        if held.reply is not None:
            self._write(Done(row, held, held, evidence), undoable=False)
        return held.reply is not None

    def undo(self) -> None:
        """Back to what stood there before the last answer; once that is saved."""
        if self.saving:
            self._pressed.append(self.undo)
        elif self._owner.answering and self._done:
            last = self._done.pop()
            self._undone.append(last)
            self.waiting.pop(last.row, None)
            self._screen.go_to(last.row)
            self._write(Done(last.row, last.after, last.before), undoable=False)

    def redo(self) -> None:
        if self.saving:
            self._pressed.append(self.redo)
        elif self._owner.answering and self._undone:
            last = self._undone.pop()
            self._done.append(last)
            self._screen.go_to(last.row)
            self._write(last, undoable=False)

    # a colleague answered the same row

    def see_both(self) -> None:
        if self._clashes:
            self._screen.show_sides(self._clashes[0].told)

    def keep_mine(self) -> None:
        """My answer over theirs, seen and meant."""
        if self._clashes:
            self._settle(self._clashes[0].mine)

    def take_theirs(self) -> None:
        if self._clashes:
            self._settle(self._clashes[0].theirs)

    def settle_by(self, choices: Choices) -> None:
        """The reply and the remark, each from one of the two or written anew."""
        if self._clashes:
            mine, theirs = self._clashes[0].mine, self._clashes[0].theirs
            reply = choices.value("reply", mine.reply, theirs.reply)
            self._settle(Seen(reply, choices.text("remark", mine.remark, theirs.remark)))

    def _settle(self, chosen: Seen) -> None:
        clash = self._clashes.pop(0)
        self._show_clash()
        if chosen == clash.theirs:
            self.waiting.pop(clash.row, None)
            self._owner.let_go(clash.row, chosen.remark)
            self._owner.load()
        else:
            self.waiting[clash.row] = chosen
            self._write(Done(clash.row, clash.theirs, chosen))

    def _show_clash(self) -> None:
        """The oldest that waits; the others come after it."""
        self._screen.show_clash(self._clash_text(self._clashes[0]) if self._clashes else "")

    def _clash_text(self, clash: Clash) -> str:
        text = translate(
            "answers", "{who} svarade {theirs} på ”{row}” medan du svarade {mine}. Inget har skrivits över."
        )
        return text.format(
            who=clash.told.by or translate("answers", "En kollega"),
            theirs=_words(clash.theirs),
            mine=_words(clash.mine),
            row=self._owner.rows[clash.row].template.text,
        )

    # saving

    def _saved(self, row: str) -> Seen:
        return seen_in(self._owner.rows[row])

    def _give(self, row: str, mine: Seen) -> None:
        saved = self._saved(row)
        self.waiting[row] = mine
        if mine != saved:
            self._write(Done(row, saved, mine))
        else:
            self._forget(row, mine.remark)
            self._owner.show()

    def _forget(self, row: str, remark: str) -> None:
        self.waiting.pop(row, None)
        self._owner.saved(row, remark)

    def _write(self, done: Done, *, undoable: bool = True) -> None:
        """Save an answer over what was seen there."""
        if done.before == done.after and done.evidence is None:
            self._owner.show()
            return
        self._under_way += 1
        if undoable:
            self._pressed.clear()  # what was pressed before this was about what stood before it

        def saved(made: Any) -> None:
            self._under_way -= 1
            self._owner.took(made)
            if self.waiting.get(done.row, done.after) == done.after:
                self._forget(done.row, done.after.remark)
            if undoable:
                self._done.append(done)
                self._undone.clear()
            self._owner.show()
            self._press()

        self._place.write(self._owner.saving(done), saved, lambda error: self._not_saved(done, error))
        self.show()

    def _press(self) -> None:
        """What was pressed while an answer was on its way, one after the other."""
        while self._pressed and not self.saving:
            self._pressed.pop(0)()

    def _not_saved(self, done: Done, error: CaseworkerError) -> None:
        self._under_way -= 1
        self._pressed.clear()
        if isinstance(error, CaseChanged) and done.row in self._owner.rows:
            reply = error.theirs.get("reply")
            theirs = Seen(reply if isinstance(reply, Reply) else None, str(error.theirs.get("remark", "")))
            clash = Clash(done.row, done.after, theirs, told(error, self._owner.names))
            self._clashes = [*(one for one in self._clashes if one.row != done.row), clash]
            self._show_clash()
            return
        if not isinstance(error, Rejected):
            self.waiting[done.row] = done.after  # kept on the screen and as a draft
        self._owner.refused(error)


def seen_in(row: Row) -> Seen:
    return Seen(row.answer.reply, row.answer.remark) if row.answer else Seen()


def bare(held: Seen) -> bool:
    """A no or a question without the remark that it is saved with."""
    return held.reply in REMARKED and not held.remark.strip()


def _words(seen: Seen) -> str:
    if seen.reply is None:
        return translate("answers", "inte")
    return f"{worded(seen.reply)} ({seen.remark})" if seen.remark else worded(seen.reply)
