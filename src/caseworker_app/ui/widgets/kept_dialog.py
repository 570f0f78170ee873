"""A form whose texts are drafts until it is saved, also when it is put away or the program is killed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from contextlib import suppress
from datetime import date
from functools import partial

from PySide6.QtWidgets import QCheckBox, QComboBox, QDialog, QPushButton, QVBoxLayout, QWidget

from caseworker_app.ui.drafts import Drafts, Editor, Followed
from caseworker_app.ui.messages import Message, Messages, Tone
from caseworker_app.ui.tasks import Lifetime
from caseworker_app.ui.translation import translate
from caseworker_app.ui.widgets.fields import DayField
from caseworker_app.ui.widgets.strip import Strip
from caseworker_app.ui.widgets.tab_order import follow

Choice = QComboBox | QCheckBox


class KeptDialog(QDialog):
    """Whoever opens it over the window has its texts kept; it says itself what they are texts of."""

    _subject: tuple[str, str] | None = None

    def keep_as(self, subject: str, form: str) -> None:
        """`subject` is the case's id, or a word for what is no case; a form is one of its subject."""
        self._subject = (subject, form)

    @property
    def texts(self) -> Mapping[str, Editor]:
        """The fields that are written in, under names of their own; no password is among them."""
        return {}

    @property
    def choices(self) -> Mapping[str, Choice]:
        """What is chosen beside the words, by its place in the form: the same in every language."""
        found: list[Choice] = [*self.findChildren(QComboBox), *self.findChildren(QCheckBox)]
        return {f"choice {at}": one for at, one in enumerate(found)}

    def keep_in(self, drafts: Drafts) -> None:
        """What was typed and never saved is there again, and every change is kept until the form is saved."""
        if self._subject is None:
            return
        kept = drafts.follow_form(self, *self._subject, self.texts)
        again = any(one.restored for one in kept.values())
        for key, choice in self.choices.items():
            self._keep_choice(drafts, key, choice, again=again)
        self.show_older({key: one for key, one in kept.items() if one.outdated and key not in self.proposed})

    def _keep_choice(self, drafts: Drafts, key: str, choice: Choice, *, again: bool) -> None:
        """There again together with words that are: the page they were written on, what they say no to."""
        assert self._subject is not None
        case, field = self._subject[0], f"{self._subject[1]}.{key}"
        known = drafts.kept(case, field)
        if known is not None and again:
            choose(choice, known.text)
        elif known is not None:
            drafts.saved(case, field)
        changed = choice.currentIndexChanged if isinstance(choice, QComboBox) else choice.toggled
        changed.connect(lambda _now: drafts.keep(case, field, chosen(choice)))
        self.accepted.connect(lambda: drafts.saved(case, field))

    @property
    def proposed(self) -> frozenset[str]:
        """Fields the program fills in by the day it is: nobody has saved what stands there."""
        return frozenset(key for key, one in self.texts.items() if stands_proposed(one, ""))

    def show_older(self, older: Mapping[str, Followed]) -> None:
        """These were typed before something else was saved there: both are seen before one is chosen."""
        offer_saved(self, older.values())


def stands_proposed(field: QWidget, text: str) -> bool:
    """Whether what stands in a field from the start is a day that the program proposes."""
    with suppress(ValueError):
        return isinstance(field, DayField) or bool(date.fromisoformat(text))
    return False


def chosen(choice: Choice) -> str:
    """As it is kept: what the item stands for, else its place."""
    if isinstance(choice, QCheckBox):
        return str(int(choice.isChecked()))
    data = choice.currentData()
    return str(choice.currentIndex() if data is None else data)


def choose(choice: Choice, kept: str) -> None:
    """What there is no more is not chosen."""
    if isinstance(choice, QCheckBox):
        choice.setChecked(kept == str(int(True)))
        return
    data = [choice.itemData(at) for at in range(choice.count())]
    known = [str(at if one is None else one) for at, one in enumerate(data)]
    if kept in known:
        choice.setCurrentIndex(known.index(kept))


def offer_saved(form: QDialog, older: Iterable[Followed]) -> None:
    """What is saved by now, above the form and first in Tab, with the way to take it in place of the words that were
    typed before it; the focus is on those."""
    rows = form.layout()
    assert isinstance(rows, QVBoxLayout)  # so are all forms
    ways: list[QWidget] = []
    outdated = list(older)
    for at, one in enumerate(outdated):
        strip = Strip(told_older(one), "warn", form)
        strip.offer(take_saved(), partial(_take, one, strip))
        rows.insertWidget(at, strip)
        ways += strip.findChildren(QPushButton)
    follow(form, ways)
    if outdated and form.focusWidget() is None:
        outdated[0].editor.setFocus()


def _take(one: Followed, strip: Strip) -> None:
    one.discard()
    strip.hide()
    one.editor.setFocus()


def told_older(one: Followed) -> str:
    text = translate("kept", "{field}: det här skrev du innan uppgiften ändrades till {value}")
    return text.format(field=one.editor.accessibleName(), value=one.base or translate("kept", "(tomt)"))


def take_saved() -> str:
    return translate("kept", "Ta det som är sparat")


def tell_saved(messages: Messages, case: str, older: Mapping[str, Followed]) -> None:
    """The same for fields that stand in the window itself."""
    for name, one in older.items():
        if one.outdated and not stands_proposed(one.editor, ""):
            key, within = f"kept {case} {name}", Lifetime.of(one)
            messages.tell(Message(told_older(one), Tone.WARN, take_saved(), one.discard, key, within))
