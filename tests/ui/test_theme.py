"""Palettes: enough contrast in each, and every part is painted in all of them without a warning."""

from __future__ import annotations

import sys
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from caseworker_app import resources
from caseworker_app.ui import appearance, theme
from caseworker_app.ui.appearance import Appearance, dress
from caseworker_app.ui.widgets.buttons import button, tool
from caseworker_app.ui.widgets.strip import Strip
from tests.ui.patience import active

GROUNDS = ("surface", "canvas", "rail", "raised", "select", "point")
TEXT = [("text", g, 4.5) for g in (*GROUNDS, "find", "warn_soft", "bad_soft", "info_soft", "ok_soft")]
QUIET = [(ink, g, 4.5) for ink in ("muted", "accent") for g in GROUNDS]
TONED = [(i, g, 4.5) for i in ("ok", "warn", "bad") for g in ("surface", "canvas", "select", "point", f"{i}_soft")]
CHIPS = [("accent", "info_soft", 4.5), ("muted", "idle_soft", 4.5), ("on_accent", "accent", 4.5)]
CONTROLS = [("edge", g, 3.0) for g in ("surface", "canvas", "raised", "rail")]
FOCUS = [("focus", g, 3.0) for g in GROUNDS]
MORE = [
    *(("text", g, 4.5) for g in ("idle_soft",)),
    *(("hover", g, 4.5) for g in ("surface", "canvas", "raised")),
    ("on_accent", "hover", 4.5),
    *(("off", g, 3.0) for g in ("surface", "canvas", "raised")),  # what cannot be used may be paler (WCAG 1.4.3)
]
PAIRS = [*TEXT, *QUIET, *TONED, *CHIPS, *CONTROLS, *FOCUS, *MORE]
NO_INK = {"line", "paper"}  # hairlines tell nothing by themselves; documents bring their own ink


def test_every_colour_stands_in_a_pair_and_every_tone_and_role_of_text_too() -> None:
    told = {(ink, ground) for ink, ground, _ in PAIRS}
    roles = {
        theme._ROLES[role] for role in (QPalette.ColorRole.Window, QPalette.ColorRole.Base, QPalette.ColorRole.Button)
    }

    assert {name for pair in told for name in pair} | NO_INK == set(theme.TOKENS)
    assert told >= set(theme.TONES.values())
    assert told >= {("text", ground) for ground in roles}
    assert ("on_accent", "accent") in told  # chosen text
    assert (theme._ROLES[QPalette.ColorRole.PlaceholderText], "surface") in told


@pytest.mark.parametrize(("ink", "ground", "least"), PAIRS)
def test_ink_can_be_read_on_its_ground_in_every_palette(ink: str, ground: str, least: float) -> None:
    found = [theme.contrast(a, b) for a, b in zip(theme.TOKENS[ink], theme.TOKENS[ground], strict=True)]
    assert min(found) >= least


@pytest.mark.parametrize("name", theme.THEMES)
def test_every_control_is_painted_in_the_palettes_own_colours(qtbot: QtBot, qapp: QApplication, name: str) -> None:
    dress(qapp, name)
    page = QWidget()
    qtbot.addWidget(page)
    rows = QVBoxLayout(page)
    parts: list[QWidget] = [button("Spara", kind, "check") for kind in ("", "primary", "quiet", "danger")]
    parts += [
        tool("print", "Skriv ut"),
        QLineEdit("Ängsholms kommun"),
        QComboBox(),
        QCheckBox("Visa"),
        QRadioButton("Ja"),
    ]
    for part in [*parts, Strip("Ingen kontakt med databasen.", "warn")]:
        rows.addWidget(part)
    active(qtbot, page)
    colours = {page.grab().toImage().pixelColor(x, 2).name().upper() for x in range(2, page.width(), 7)}
    assert theme.hexa("canvas") in colours


@pytest.mark.parametrize("name", ["contrast", "contrast_white"])
def test_what_cannot_be_used_has_a_broken_edge_in_high_contrast(qtbot: QtBot, qapp: QApplication, name: str) -> None:
    dress(qapp, name)
    page = QWidget()
    qtbot.addWidget(page)
    rows = QVBoxLayout(page)
    live = [button("Spara", kind) for kind in ("", "primary", "danger")] + [QLineEdit(), QComboBox()]
    dead = [button("Spara", kind) for kind in ("", "primary", "danger")] + [QLineEdit(), QComboBox()]
    for part in [*live, *dead]:
        part.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        part.setEnabled(part in live)
        rows.addWidget(part)
    active(qtbot, page)

    assert [len(edge(part)) for part in live] == [1] * len(live)
    assert [len(edge(part)) > 1 for part in dead] == [True] * len(dead)
    assert theme.contrast(theme.hexa("off"), theme.hexa("surface")) >= 4.5


@pytest.mark.parametrize("name", ["contrast", "contrast_white"])
def test_what_is_only_to_be_read_has_no_box_in_high_contrast(qtbot: QtBot, qapp: QApplication, name: str) -> None:
    dress(qapp, name)
    page = QWidget()
    qtbot.addWidget(page)
    rows = QVBoxLayout(page)
    parts = [QLineEdit("810 000 kr"), QPlainTextEdit("Bilagan saknas."), QLineEdit(), QPlainTextEdit()]
    for part in parts:
        part.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        part.setReadOnly(part in parts[:2])
        rows.addWidget(part)
    active(qtbot, page)

    surface, line = theme.hexa("surface").lower(), theme.hexa("line").lower()
    assert [edge(part) for part in parts] == [{surface}, {surface}, {line}, {line}]
    assert [part.grab().toImage().pixelColor(1, part.height() // 2).name() for part in parts[:2]] == [line, line]
    assert theme.palette().placeholderText().color() != theme.palette().text().color()


def edge(part: QWidget) -> set[str]:
    """The colours of its upper line."""
    shot = part.grab().toImage()
    return {shot.pixelColor(x, 0).name() for x in range(8, shot.width() - 8)}


def test_another_palette_is_worn_at_once(qtbot: QtBot, qapp: QApplication) -> None:
    dress(qapp, "light")
    page = QWidget()
    qtbot.addWidget(page)
    active(qtbot, page)
    for name in (*theme.THEMES[1:], "light"):
        theme.set_theme(name)
        assert page.grab().toImage().pixelColor(3, 3).name().upper() == theme.hexa("canvas")


def test_every_icon_can_be_drawn(qapp: QApplication) -> None:
    dress(qapp, "light")
    names = [path.stem for path in (resources.root() / "icons").glob("*.svg")]
    assert len(names) > 60
    for name in names:
        image = theme.glyph(name, "text", 20).toImage()
        assert any(image.pixelColor(x, y).alpha() for x in range(image.width()) for y in range(image.height())), name


def test_calls_into_qt_keep_the_count_of_none(qapp: QApplication) -> None:
    thing = QObject()
    before = sys.getrefcount(None)
    for _ in range(1000):
        thing.setObjectName("x")
    assert abs(sys.getrefcount(None) - before) < 100


class Contrast(QObject):
    """What the computer says of contrast (QAccessibilityHints)."""

    contrastPreferenceChanged = Signal(object)  # noqa: N815  # Qt's name
    high = False

    def contrastPreference(self) -> Qt.ContrastPreference:  # noqa: N802  # Qt's name
        return Qt.ContrastPreference.HighContrast if self.high else Qt.ContrastPreference.NoPreference


class Computer(QObject):
    """What the computer says of its looks (QStyleHints); a screen that is none has nothing to say."""

    colorSchemeChanged = Signal(object)  # noqa: N815  # Qt's name
    scheme = Qt.ColorScheme.Light

    def __init__(self) -> None:
        super().__init__()
        self.contrast = Contrast()

    def colorScheme(self) -> Qt.ColorScheme:  # noqa: N802  # Qt's name
        return self.scheme

    def accessibility(self) -> Contrast:
        return self.contrast

    def turn(self, scheme: Qt.ColorScheme) -> None:
        self.scheme = scheme
        self.colorSchemeChanged.emit(scheme)

    def sharpen(self, *, high: bool) -> None:
        self.contrast.high = high
        self.contrast.contrastPreferenceChanged.emit(self.contrast.contrastPreference())


def test_the_look_of_the_computer_is_followed_until_another_is_chosen(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    computer = Computer()
    monkeypatch.setattr(appearance, "QGuiApplication", SimpleNamespace(styleHints=lambda: computer))
    worn = Appearance(qapp, "som vore det något")
    found = [theme.theme()]
    for scheme, high in ((Qt.ColorScheme.Dark, False), (Qt.ColorScheme.Dark, True), (Qt.ColorScheme.Light, True)):
        computer.turn(scheme)
        computer.sharpen(high=high)
        found.append(theme.theme())
    assert found == ["light", "dark", "contrast", "contrast_white"]
    assert qapp.palette().color(qapp.palette().ColorRole.Window) == theme.c("canvas")

    worn.choose("dark")
    computer.sharpen(high=False)
    assert theme.theme() == "dark"  # as chosen, whatever the computer has
    worn.choose("system")
    assert (worn.chosen, theme.theme()) == ("system", "light")
    computer.turn(Qt.ColorScheme.Dark)
    assert theme.theme() == "dark"
    computer.turn(Qt.ColorScheme.Unknown)
    assert theme.theme() == "light"
    worn.deleteLater()
