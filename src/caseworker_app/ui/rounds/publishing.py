"""Publishing the list of granted bodies of a round's call: what it will say first, then the folder, then the files."""

from __future__ import annotations

from pathlib import Path
from typing import Protocol

from caseworker_app.domain.money import formatted
from caseworker_app.domain.publishing import Listed, Move
from caseworker_app.services.deciding.published import Written
from caseworker_app.ui.days import long_form
from caseworker_app.ui.labels import worded
from caseworker_app.ui.messages import Choice, Message, Question, Tone, Weight
from caseworker_app.ui.rounds.presenter import RoundsPresenter
from caseworker_app.ui.translation import translate
from caseworker_app.ui.workplace import Workplace


class PublishingScreen(Protocol):
    def open_file(self, path: Path) -> None:
        """With the program the system has for it."""
        ...


class Publishing:
    """One list at a time."""

    def __init__(self, screen: PublishingScreen, rounds: RoundsPresenter, place: Workplace) -> None:
        self._screen = screen
        self._rounds = rounds
        self._place = place

    def preview(self) -> None:
        """What the list says and what has changed since the last one."""
        sheet = self._rounds.sheet
        if sheet is None:
            return
        key = sheet.line.call_key
        self._place.run(lambda office: office.published.preview(key), self._ask, self._rounds.fail)

    def _ask(self, listed: Listed) -> None:
        if not listed.lines and listed.since is None:
            self._tell(
                translate("publishing", "Inga bidrag är beviljade än; det finns ingen lista att publicera."), Tone.WARN
            )
            return
        verb = Choice("publish", translate("publishing", "Välj mapp och publicera…"), Weight.PRIMARY)
        question = Question(
            translate("publishing", "Lista över beviljade bidrag"), summary(listed), (verb,), details=changes(listed)
        )
        key = listed.call.id
        self._place.ask.choose(
            question,
            lambda _key: self._place.ask.folder(
                translate("publishing", "Spara listan i mappen"), lambda folder: self._write(key, folder)
            ),
        )

    def _write(self, call_key: str, folder: Path) -> None:
        self._place.long(
            translate("publishing", "Publicerar listan"),
            lambda office, _progress: office.published.publish(call_key, folder),
            lambda done: self._written(done, folder),
            self._rounds.fail,
        )

    def _written(self, done: Written, folder: Path) -> None:
        count = translate("publishing", "%n filer sparade i mappen {folder}", "", len(done.files))
        text = translate("publishing", "Lista {number}: {files}.").format(
            number=done.listed.number, files=count.format(folder=folder)
        )
        show = translate("publishing", "Öppna mappen")
        self._place.messages.tell(Message(text, Tone.OK, show, lambda: self._screen.open_file(folder), key="letters"))
        self._place.messages.announce(text)

    def _tell(self, text: str, tone: Tone) -> None:
        self._place.messages.tell(Message(text, tone, key="letters", refusal=tone is Tone.WARN))


def summary(listed: Listed) -> str:
    """How many in each group and how much, what is protected, and how many lines are not as last."""
    lines = [
        translate("publishing", "{group}: %n mottagare", "", len(listed.of_track(track.id))).format(group=track.title)
        for track in listed.call.tracks
    ]
    text = translate("publishing", "{call}, {day}. Sammanlagt {sum}.").format(
        call=listed.call.title, day=long_form(listed.day), sum=formatted(listed.amount)
    )
    made = [text, *(f"• {line}" for line in lines)]
    if listed.protected:
        made.append(
            translate("publishing", "Mottagare med skyddade uppgifter: {count}; bara beloppet står i listan.").format(
                count=listed.protected
            )
        )
    if listed.since is None:
        made += ["", translate("publishing", "Det är den första listan för utlysningen.")]
    else:
        counts = ", ".join(f"{listed.count(move)} {worded(move)}" for move in Move)
        since = translate("publishing", "Sedan listan {day}: {counts}.").format(
            day=long_form(listed.since), counts=counts
        )
        same = translate("publishing", "Listan säger detsamma som den senaste.") if listed.number else ""
        made += ["", f"{since} {same}".strip()]
    return "\n".join(made)


def changes(listed: Listed) -> str:
    """Line by line what is new, changed or gone."""
    made = []
    for one in listed.moved:
        before = formatted(one.before) if one.before is not None else ""
        now = "" if one.move is Move.GONE else formatted(one.line.amount)
        sums = " → ".join(part for part in (before, now) if part)
        made.append(f"{worded(one.move).capitalize()}: {one.line.name}, {sums}")
    return "\n".join(made)
