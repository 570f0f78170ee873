"""The part of an office that is `sending`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from caseworker_app.services.part import Part

if TYPE_CHECKING:
    from caseworker_app.services.sending.appeal_letters import AppealLetters
    from caseworker_app.services.sending.batches import Batches
    from caseworker_app.services.sending.dispatch import Dispatches
    from caseworker_app.services.sending.dispatch_lists import DispatchLists
    from caseworker_app.services.sending.dispatch_rows import DispatchRows
    from caseworker_app.services.sending.dissents import Dissents
    from caseworker_app.services.sending.letters import Letters
    from caseworker_app.services.sending.prints import Prints
    from caseworker_app.services.sending.seals import Seals


class SendingPart(Part):
    """What goes out."""

    @cached_property
    def letters(self) -> Letters:
        from caseworker_app.services.sending.letters import Letters

        return Letters(self.desk, None if self.desk.sample else self._seal)

    @cached_property
    def seals(self) -> Seals:
        from caseworker_app.services.sending.seals import Seals

        return Seals(self.desk, self._seal)

    @cached_property
    def appeal_letters(self) -> AppealLetters:
        from caseworker_app.services.sending.appeal_letters import AppealLetters

        return AppealLetters(self.desk, self.letters)

    @cached_property
    def dissents(self) -> Dissents:
        from caseworker_app.services.sending.dissents import Dissents

        return Dissents(self.desk, self.letters)

    @cached_property
    def dispatches(self) -> Dispatches:
        from caseworker_app.services.sending.dispatch import Dispatches

        return Dispatches(self.desk)

    @cached_property
    def dispatch_rows(self) -> DispatchRows:
        from caseworker_app.services.sending.dispatch_rows import DispatchRows

        return DispatchRows(self.desk)

    @cached_property
    def dispatch_lists(self) -> DispatchLists:
        from caseworker_app.services.sending.dispatch_lists import DispatchLists

        return DispatchLists(self.desk)

    @cached_property
    def batches(self) -> Batches:
        from caseworker_app.services.sending.batches import Batches

        return Batches(self.desk)

    @cached_property
    def prints(self) -> Prints:
        from caseworker_app.printing.here import this_machine
        from caseworker_app.services.sending.prints import Prints

        return Prints(self.desk, this_machine())
