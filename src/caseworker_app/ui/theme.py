"""Colours, type, spacing and icons of Caseworker, by name, for light, dark and high contrast."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QByteArray, QCoreApplication, QEvent, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontDatabase,
    QFontMetrics,
    QGuiApplication,
    QIcon,
    QPainter,
    QPalette,
    QPixmap,
)
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QAbstractButton, QApplication

from caseworker_app import resources

# name: (light, dark, high contrast on black, high contrast on white)
TOKENS = {
    "canvas": ("#F2F4F6", "#14171A", "#000000", "#FFFFFF"),  # behind panels and paper
    "surface": ("#FFFFFF", "#1D2125", "#000000", "#FFFFFF"),  # panels, tables, fields
    "raised": ("#F8F9FA", "#23282D", "#000000", "#FFFFFF"),  # table heads, bars, footers
    "rail": ("#E8EBEE", "#101316", "#000000", "#FFFFFF"),  # navigation rail, status strip
    "line": ("#DADEE3", "#353C43", "#FFFFFF", "#000000"),  # hairlines between things
    "edge": ("#7C8691", "#7E8994", "#FFFFFF", "#000000"),  # borders of controls, at least 3:1
    "text": ("#1B2025", "#E7EAED", "#FFFFFF", "#000000"),
    "muted": ("#525D68", "#A7B1BB", "#FFFFFF", "#000000"),
    "off": ("#7B848D", "#7F8993", "#B8B8B8", "#5A5A5A"),  # disabled text
    "accent": ("#0E5E7B", "#74BEDB", "#4DE1FF", "#00408C"),
    "hover": ("#0A4A62", "#93CEE6", "#A6F0FF", "#002A5E"),  # accent when pointed at
    "on_accent": ("#FFFFFF", "#06222E", "#000000", "#FFFFFF"),
    "select": ("#DCEBF1", "#1F3C49", "#0B3A45", "#D3E4FF"),  # selected row
    "point": ("#EFF3F5", "#2A3036", "#202020", "#ECECEC"),  # row or button pointed at
    "focus": ("#0A4A62", "#9FDCF5", "#FFE600", "#A3005C"),
    "ok": ("#1A6A3B", "#7FCE9A", "#5CFF8F", "#005A1E"),
    "ok_soft": ("#E4F2E9", "#1C3325", "#000000", "#FFFFFF"),
    "warn": ("#825000", "#E9B75F", "#FFD23F", "#6B3F00"),
    "warn_soft": ("#FCF1DC", "#39301B", "#000000", "#FFFFFF"),
    "bad": ("#A5231C", "#F49A92", "#FF9C94", "#9B0000"),
    "bad_soft": ("#FBE8E6", "#402220", "#000000", "#FFFFFF"),
    "info_soft": ("#E2EFF4", "#1B323D", "#000000", "#FFFFFF"),
    "idle_soft": ("#EBEEF1", "#2B3137", "#000000", "#FFFFFF"),
    "find": ("#FFEFA8", "#5A4C12", "#5A4C00", "#FFF09A"),  # search hits, marked text
    "paper": ("#FFFFFF", "#F3F1EC", "#FFFFFF", "#FFFFFF"),  # documents stay paper-coloured
}
THEMES = ("light", "dark", "contrast", "contrast_white")
TONES = {
    "ok": ("ok", "ok_soft"),
    "warn": ("warn", "warn_soft"),
    "bad": ("bad", "bad_soft"),
    "info": ("accent", "info_soft"),
    "idle": ("muted", "idle_soft"),
}
CONTROL, ROW, ROW_COMPACT, RADIUS, RADIUS_PANEL = 32, 36, 28, 4, 6
SIZES = {"small": 9.0, "body": 10.0, "strong": 10.0, "section": 11.0, "title": 15.0, "figure": 18.0}
HEAVY = frozenset({"strong", "section", "title", "figure"})
MARK = "mark"  # a button's icon by name, so that a new palette can renew it
_Role, _Group = QPalette.ColorRole, QPalette.ColorGroup
_ROLES = {
    _Role.Window: "canvas",
    _Role.WindowText: "text",
    _Role.Base: "surface",
    _Role.AlternateBase: "raised",
    _Role.Text: "text",
    _Role.Button: "surface",
    _Role.ButtonText: "text",
    _Role.BrightText: "bad",
    _Role.Highlight: "accent",
    _Role.HighlightedText: "on_accent",
    _Role.Link: "accent",
    _Role.LinkVisited: "accent",
    _Role.ToolTipBase: "surface",
    _Role.ToolTipText: "text",
    _Role.PlaceholderText: "muted",
    _Role.Light: "surface",
    _Role.Midlight: "raised",
    _Role.Mid: "line",
    _Role.Dark: "edge",
    _Role.Shadow: "line",
    _Role.Accent: "accent",
}


class _Chosen:
    """The theme in force; one per process, as Qt's palette is."""

    index = 0


def set_theme(name: str) -> None:
    """Change every open window to another palette; ValueError for a name that is none of `THEMES`."""
    _Chosen.index = THEMES.index(name)
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        return
    app.setPalette(palette())
    QCoreApplication.sendPostedEvents(None, QEvent.Type.ApplicationPaletteChange.value)  # Qt tells widgets only later
    for widget in app.allWidgets():
        held = widget.property(MARK)
        if held and isinstance(widget, QAbstractButton):
            widget.setIcon(icon(*held))
        QApplication.sendEvent(widget, QEvent(QEvent.Type.PaletteChange))
        widget.update()


def theme() -> str:
    return THEMES[_Chosen.index]


def high_contrast() -> bool:
    return theme().startswith("contrast")


def c(name: str) -> QColor:
    """A token's colour now; shared, so never changed by who gets it."""
    return _colour(TOKENS[name][_Chosen.index])


@lru_cache(maxsize=256)
def _colour(value: str) -> QColor:
    return QColor(value)


def hexa(name: str) -> str:
    return TOKENS[name][_Chosen.index]


def luminance(colour: str) -> float:
    """Relative luminance of `#RRGGBB` (WCAG 2.1)."""
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    r, g, b = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return 0.2126 * r + 0.7152 * g + 0.0722 * b


def contrast(a: str, b: str) -> float:
    """Contrast ratio of two colours, 1 to 21 (WCAG 2.1)."""
    high, low = sorted((luminance(a), luminance(b)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def palette() -> QPalette:
    made = QPalette()
    for role, name in _ROLES.items():
        made.setColor(role, c(name))
    for role in (_Role.WindowText, _Role.Text, _Role.ButtonText):
        made.setColor(_Group.Disabled, role, c("off"))
    made.setColor(_Group.Disabled, _Role.Highlight, c("line"))
    if high_contrast():
        made.setColor(_Role.PlaceholderText, c("off"))  # an example is no value
    return made


def font(kind: str = "body") -> QFont:
    """A size of the scale: small, body, strong, section, title or figure; follows a larger application font."""
    base = QApplication.font()
    if _Fonts.base != base:
        _Fonts.base, _Fonts.made = base, {}
        elided.cache_clear()
        wrapped.cache_clear()
    if kind not in _Fonts.made:
        _Fonts.made[kind] = _sized(base, kind)
    return QFont(_Fonts.made[kind])


def fixed(kind: str = "body") -> QFont:
    """The system's font with letters of one width, in a size of the scale: for what is read off sign by sign."""
    made = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
    made.setPointSizeF(font(kind).pointSizeF())
    return made


@lru_cache(maxsize=8192)
def elided(text: str, kind: str, width: int) -> str:
    """The text as it fits in one line of that many pixels, ending in an ellipsis where it does not."""
    return QFontMetrics(font(kind)).elidedText(text, Qt.TextElideMode.ElideRight, width)


@lru_cache(maxsize=2048)
def wrapped(text: str, kind: str, width: int) -> tuple[str, str]:
    """The text in two lines of that many pixels: all of it in the first where it fits, else the second may be cut."""
    metrics, words = QFontMetrics(font(kind)), text.split(" ")
    if metrics.horizontalAdvance(text) <= width or len(words) == 1:
        return elided(text, kind, width), ""
    held = 1
    while held < len(words) and metrics.horizontalAdvance(" ".join(words[: held + 1])) <= width:
        held += 1
    return elided(" ".join(words[:held]), kind, width), elided(" ".join(words[held:]), kind, width)


class _Fonts:
    """The sizes made of the application font, until that is another."""

    base: QFont | None = None
    made: dict[str, QFont] = {}  # noqa: RUF012  # replaced whole


def _sized(base: QFont, kind: str) -> QFont:
    made = QFont(base)
    made.setPointSizeF(made.pointSizeF() * SIZES[kind] / SIZES["body"])
    if kind in HEAVY:
        made.setWeight(QFont.Weight.DemiBold)
    return made


@lru_cache(maxsize=512)
def _glyph(name: str, colour: str, size: int, ratio: float) -> QPixmap:
    svg = (resources.root() / "icons" / f"{name}.svg").read_text(encoding="utf-8").replace("currentColor", colour)
    image = QPixmap(round(size * ratio), round(size * ratio))
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(QByteArray(svg.encode())).render(painter)
    painter.end()
    image.setDevicePixelRatio(ratio)
    return image


def glyph(name: str, token: str = "text", size: int = 16) -> QPixmap:
    """An icon as a picture in a token's colour."""
    screen = QGuiApplication.primaryScreen()
    return _glyph(name, hexa(token), size, screen.devicePixelRatio() if screen else 1.0)


def icon(name: str, token: str = "text", size: int = 16) -> QIcon:
    made = QIcon(glyph(name, token, size))
    made.addPixmap(glyph(name, "off", size), QIcon.Mode.Disabled)
    return made


def mark(button: QAbstractButton, name: str, token: str = "text", size: int = 16) -> None:
    """Give a button an icon that follows the palette."""
    button.setProperty(MARK, [name, token, size])
    button.setIcon(icon(name, token, size))
