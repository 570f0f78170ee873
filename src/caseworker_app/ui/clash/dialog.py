"""The dialog: for each field what stood there, mine and theirs, and which is to stand."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from hashlib import sha256
from typing import Protocol

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QRadioButton, QVBoxLayout, QWidget

from caseworker_app.services.casework.clashes import LONG, Side, Told
from caseworker_app.ui import drafts
from caseworker_app.ui.clash.choices import Choices
from caseworker_app.ui.forms.ui_clash import Ui_Clash
from caseworker_app.ui.translation import ours
from caseworker_app.ui.widgets.buttons import allow
from caseworker_app.ui.widgets.dialog_buttons import verb, way_out
from caseworker_app.ui.widgets.differing import marked
from caseworker_app.ui.widgets.fields import Editor
from caseworker_app.ui.widgets.kept_dialog import KeptDialog
from caseworker_app.ui.widgets.text import Rule, Surface, Text
from caseworker_app.ui.workplace import Workplace

translate = QCoreApplication.translate  # by this name the texts are found for the catalogues
MINE, THEIRS, BOTH = range(3)
HIGHEST = 650  # pixels of a dialog that is whole on a screen of 768


class Offering(Protocol):
    """A strip with ways on."""

    def offer(self, text: str, run: Callable[[], object]) -> None: ...


class Chooser(Protocol):
    """A presenter whose save met a colleague's."""

    def see_both(self) -> None: ...

    def keep_mine(self) -> None: ...

    def take_theirs(self) -> None: ...


def ask_sides(place: Workplace, case: str, told: Told, then: Callable[[Choices], None]) -> None:
    """Both versions over the window; a text put together from them is a draft of the case until the choice is saved."""
    place.ask.dialog(ClashDialog(case, told, then))


def offer_ways(strip: Offering, presenter: Chooser, *, own: bool = False) -> None:
    """The three ways on from a clash; with a colleague, or with oneself in another window."""
    mine, theirs = _ways(own=own)
    strip.offer(translate("clash", "Jämför…"), presenter.see_both)
    strip.offer(mine, presenter.keep_mine)
    strip.offer(theirs, presenter.take_theirs)


def _ways(*, own: bool) -> tuple[str, str]:
    if own:
        return translate("clash", "Behåll det här"), translate("clash", "Ta det andra fönstrets")
    return translate("clash", "Behåll mitt"), translate("clash", "Ta kollegans")


class FieldChoice(QWidget):
    """One field: three columns, a choice below each of the last two, and a text of one's own where that makes sense."""

    def __init__(self, side: Side, heads: tuple[str, str], ways: tuple[str, str], parent: QWidget) -> None:
        super().__init__(parent)
        self.side = side
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(6)
        rows.addWidget(Text.of(ours(side.label), "section"))
        self._marks = side.writable and bool(side.base) and max(len(side.mine), len(side.theirs)) > LONG
        if self._marks:
            legend = self.tr("Understruket har kommit till, överstruket är borttaget sedan du läste.")
            rows.addWidget(Text.of(legend, "small", "muted"))
        columns = QHBoxLayout()
        columns.setSpacing(12)
        self.group = QButtonGroup(self)
        columns.addWidget(self._panel(self.tr("När du läste"), ours(side.base)), 1)
        for key, head, value, text in zip(
            (MINE, THEIRS), heads, map(ours, (side.mine, side.theirs)), ways, strict=True
        ):
            columns.addWidget(self._panel(head, value, self._radio(key, text)), 1)
        rows.addLayout(columns)
        self.editor = Editor()
        self.editor.setAccessibleName(self.tr("{0}: gemensam text").format(ours(side.label)))
        self.editor.setFixedHeight(110)
        self.editor.hide()
        if side.writable:
            rows.addWidget(self._below(self._radio(BOTH, self.tr("Skriv en gemensam text"))))
            rows.addWidget(self.editor)
            self.editor.show_text(side.proposal if side.proposal is not None else f"{side.mine}\n\n{side.theirs}")
        self.group.idToggled.connect(lambda key, on: self.editor.setVisible(on) if key == BOTH else None)

    def _panel(self, head: str, value: str, way: QWidget | None = None) -> Surface:
        """One version, and below it the choice of it."""
        made = Surface(self, "surface", "o")
        rows = QVBoxLayout(made)
        rows.setContentsMargins(14, 10, 14, 10)
        rows.addWidget(Text.of(head, "strong"))
        rows.addWidget(self._words(value), 1)
        if way is not None:
            rows.addWidget(Rule(made))
            rows.addWidget(way)
        return made

    def _below(self, way: QWidget) -> QWidget:
        """As deep as the choices in the panels, so that a screen reader counts it among them."""
        made = QWidget(self)
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(way)
        return made

    def _words(self, value: str) -> Text:
        """A long text with what was changed in it."""
        made = Text.of(value or "–", wrap=True)
        made.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        if self._marks and value != self.side.base:
            made.setTextFormat(Qt.TextFormat.RichText)
            made.setText(marked(self.side.base, value))
            made.setAccessibleName(value)
        return made

    def _radio(self, key: int, text: str) -> QRadioButton:
        made = QRadioButton(text)
        made.setAccessibleName(f"{ours(self.side.label)}: {text}")
        self.group.addButton(made, key)
        return made


class ClashDialog(KeptDialog):
    """`then` gets the choices once there is one for every field; Esc leaves everything as it is."""

    def __init__(self, case: str, told: Told, then: Callable[[Choices], None]) -> None:
        super().__init__()
        self.ui = Ui_Clash()
        self.ui.setupUi(self)
        self._then = then
        sides = repr([(one.field, one.mine, one.theirs) for one in told.sides])
        self.keep_as(case, f"joint {sha256(sides.encode()).hexdigest()[:12]}")
        self.ui.scroll.highest = HIGHEST
        text = self.tr("{who} sparade {when} medan du skrev. Inget är överskrivet. Välj vad som ska gälla.")
        heads = (self.tr("Ditt"), told.by or self.tr("Kollegans"))
        if told.own:
            text = self.tr("Du sparade {when} i ett annat fönster. Inget är överskrivet. Välj vad som ska gälla.")
            heads = (self.tr("I det här fönstret"), self.tr("I det andra fönstret"))
        self.ui.about_text.setText(text.format(who=told.by or self.tr("En kollega"), when=told.when).replace("  ", " "))
        self.fields = [FieldChoice(side, heads, _ways(own=told.own), self) for side in told.sides]
        for one in self.fields:
            self.ui.sides_layout.addWidget(one)
            one.group.idClicked.connect(lambda _key: self._weigh())
            one.group.idToggled.connect(partial(self._show_joint, one))
        self.ui.sides_layout.addStretch(1)
        self.verb = verb(self.ui.buttons, self.tr("Spara valet"), self._choose)
        way_out(self, self.ui.buttons, self.tr("Avbryt"))
        if any(len(side.mine) > LONG or len(side.theirs) > LONG for side in told.sides):
            self.resize(1040, self.height())
        self._weigh()

    @property
    def texts(self) -> Mapping[str, drafts.Editor]:
        return {one.side.field: one.editor for one in self.fields if one.side.writable}

    def _show_joint(self, one: FieldChoice, key: int, on: bool) -> None:
        """The text that is written together is in sight."""
        if key == BOTH and on:
            self.ui.scroll.grow_soon()
            QTimer.singleShot(0, one.editor, lambda: self.ui.scroll.ensureWidgetVisible(one.editor))

    def _weigh(self) -> None:
        whole = all(one.group.checkedId() >= 0 for one in self.fields)
        allow(self.verb, "" if whole else self.tr("Välj först vilken version som ska gälla i varje fält."))

    def _choose(self) -> None:
        chosen = {one.side.field: one for one in self.fields}
        self.accept()
        self._then(
            Choices(
                frozenset(name for name, one in chosen.items() if one.group.checkedId() == MINE),
                {n: one.editor.toPlainText().strip() for n, one in chosen.items() if one.group.checkedId() == BOTH},
            )
        )
