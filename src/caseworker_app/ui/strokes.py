"""How each part of a control is drawn, flat and from tokens; the style says when."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPalette, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractSpinBox,
    QCheckBox,
    QListView,
    QPlainTextEdit,
    QRadioButton,
    QScrollArea,
    QStyle,
    QStyleOption,
    QStyleOptionButton,
    QStyleOptionHeader,
    QStyleOptionMenuItem,
    QStyleOptionSpinBox,
    QTabBar,
    QTextEdit,
    QWidget,
)

from caseworker_app.ui.theme import RADIUS, c, glyph, high_contrast

P, C, S = QStyle.PrimitiveElement, QStyle.ControlElement, QStyle.StateFlag
KIND, COMPACT, FLUSH, BARE, WRONG, LEAD = "kind", "compact", "flush", "bare", "wrong", "lead"
PRIMARY, QUIET, DANGER = "primary", "quiet", "danger"
INKS = {PRIMARY: "on_accent", QUIET: "accent", DANGER: "bad"}


def box(
    painter: QPainter,
    rect: QRect | QRectF,
    fill: str | None = None,
    edge: str | None = None,
    radius: float = RADIUS,
    width: float = 1.0,
) -> None:
    """A rounded rectangle in token colours; in high contrast the edge of what is `off` is broken."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    inside = QRectF(rect).adjusted(width / 2, width / 2, -width / 2, -width / 2)
    line = Qt.PenStyle.DashLine if edge == "off" and high_contrast() else Qt.PenStyle.SolidLine
    painter.setPen(QPen(c(edge), width, line) if edge else QPen(Qt.PenStyle.NoPen))
    if fill:
        painter.setBrush(c(fill))
    else:
        painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(inside, radius, radius)
    painter.restore()


def ring(painter: QPainter, rect: QRect, *, gap: bool = False) -> None:
    """The focus; with a light gap it shows on a filled button."""
    box(painter, rect, None, "focus", RADIUS, 2.0)
    if gap:
        box(painter, rect.adjusted(2, 2, -2, -2), None, "surface", RADIUS - 1, 1.0)


def asleep(painter: QPainter, rect: QRect, fill: str | None) -> None:
    """What cannot be used now: a pale line, and a broken one where colours are few."""
    box(painter, rect, fill, "off" if high_contrast() else "line")


def _dead(option: QStyleOption) -> bool:
    return not option.state & S.State_Enabled


def _to_read(painter: QPainter, rect: QRect) -> None:
    """Where grounds do not differ, what is only to be read has a line before it and no box to write in.

    It is as broad as the frame of a text, which covers the rest.
    """
    painter.fillRect(QRect(rect.left(), rect.top(), 2, rect.height()), c("line"))


def has(widget: QWidget | None, name: str) -> bool:
    return widget is not None and bool(widget.property(name))


def _focus(option: QStyleOption, painter: QPainter, widget: QWidget | None) -> None:
    if isinstance(widget, QRadioButton | QCheckBox) and widget.text():
        ring(painter, option.rect.adjusted(-1, 0, 4, 0).intersected(widget.rect()))  # beside its mark, not across it
    elif widget is None or not isinstance(widget, QAbstractItemView | QTabBar):
        ring(painter, option.rect)


def _button(option: QStyleOption, painter: QPainter, widget: QWidget | None) -> None:
    kind = widget.property(KIND) if widget is not None else None
    state = option.state
    hot = bool(state & (S.State_MouseOver | S.State_Sunken))
    on = bool(state & S.State_On) and kind != PRIMARY
    if _dead(option):
        if on or kind != QUIET:
            asleep(painter, option.rect, "select" if on else "raised")
        return
    fill, edge = ("select", "accent") if on else _button_colours(kind, hot=hot)
    box(painter, option.rect, fill, edge)
    if state & S.State_HasFocus:
        ring(painter, option.rect, gap=kind == PRIMARY)


def _button_colours(kind: object, *, hot: bool) -> tuple[str | None, str | None]:
    if kind == PRIMARY:
        return ("hover" if hot else "accent"), None
    if kind == QUIET:
        return ("point" if hot else None), None
    if kind == DANGER:
        return ("bad_soft" if hot else "surface"), "bad"
    return ("point" if hot else "surface"), "edge"


def _tool(option: QStyleOption, painter: QPainter, _widget: QWidget | None) -> None:
    state = option.state
    on = bool(state & S.State_On)
    if _dead(option):
        if on or high_contrast():
            asleep(painter, option.rect, "select" if on else None)
    elif on or state & (S.State_MouseOver | S.State_Sunken):
        box(painter, option.rect, "select" if on else "point", "accent" if on else None)
    if state & S.State_HasFocus:
        ring(painter, option.rect)


def _line_edit(option: QStyleOption, painter: QPainter, widget: QWidget | None) -> None:
    if not has(widget, BARE) and not (widget is not None and isinstance(widget.parentWidget(), QAbstractSpinBox)):
        field(option, painter, widget)


def field(option: QStyleOption, painter: QPainter, widget: QWidget | None) -> None:
    if _dead(option):
        asleep(painter, option.rect, "raised")
        return
    quiet = bool(option.state & S.State_ReadOnly)
    focus = widget is not None and widget.hasFocus()
    wrong = has(widget, WRONG)
    if quiet and high_contrast() and not focus and not wrong:
        _to_read(painter, option.rect)
        return
    edge = "focus" if focus else "bad" if wrong else "line" if quiet else "edge"
    box(painter, option.rect, "raised" if quiet else "surface", edge, RADIUS, 2.0 if focus or wrong else 1.0)


def spin(option: QStyleOptionSpinBox, painter: QPainter, widget: QWidget | None, places: tuple[QRect, QRect]) -> None:
    """A field with its two steps, up above down."""
    field(option, painter, widget)
    parts, steps = QStyle.SubControl, QAbstractSpinBox.StepEnabledFlag
    kinds = ((parts.SC_SpinBoxUp, "up", steps.StepUpEnabled), (parts.SC_SpinBoxDown, "down", steps.StepDownEnabled))
    for place, (part, name, step) in zip(places, kinds, strict=True):
        live = bool(option.stepEnabled & step) and bool(option.state & S.State_Enabled)
        if live and option.activeSubControls & part:
            box(painter, place, "point", None, 2)
        painter.drawPixmap(place.center().x() - 5, place.center().y() - 5, glyph(name, "text" if live else "off", 12))


def _check(option: QStyleOption, painter: QPainter, _widget: QWidget | None) -> None:
    state = option.state
    filled = bool(state & (S.State_On | S.State_NoChange))
    if _dead(option):
        box(painter, option.rect, "raised", "off", 3)
    else:
        box(painter, option.rect, "accent" if filled else "surface", None if filled else "edge", 3, 1.4)
    if filled:
        name = "check" if state & S.State_On else "minus"
        painter.drawPixmap(option.rect.adjusted(1, 1, -1, -1), glyph(name, "off" if _dead(option) else "on_accent", 14))


def _radio(option: QStyleOption, painter: QPainter, _widget: QWidget | None) -> None:
    inside = QRectF(option.rect).adjusted(1, 1, -1, -1)
    on = bool(option.state & S.State_On)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    dashed = _dead(option) and high_contrast()
    ink = "off" if _dead(option) else "accent" if on else "edge"
    painter.setPen(QPen(c(ink), 1.4, Qt.PenStyle.DotLine if dashed else Qt.PenStyle.SolidLine))
    painter.setBrush(c("surface"))
    painter.drawEllipse(inside)
    if on:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(c(ink))
        painter.drawEllipse(inside.center(), 4, 4)
    painter.restore()


def _frame(option: QStyleOption, painter: QPainter, widget: QWidget | None) -> None:
    if has(widget, BARE):
        return
    if isinstance(widget, QPlainTextEdit | QTextEdit) and not widget.isEnabled():
        asleep(painter, option.rect, None)
        return
    focus = widget is not None and widget.hasFocus()
    writing = isinstance(widget, QPlainTextEdit | QTextEdit) and not widget.isReadOnly()
    edge = "edge" if writing else "line"
    wrong = has(widget, WRONG)
    if isinstance(widget, QPlainTextEdit | QTextEdit) and not writing and high_contrast() and not focus:
        _to_read(painter, option.rect)
        return
    colour = "focus" if focus else "bad" if wrong else edge
    box(painter, option.rect, None, colour, RADIUS, 2.0 if focus or wrong else 1.0)


def _item(option: QStyleOption, painter: QPainter, widget: QWidget | None) -> None:
    if option.state & S.State_Selected:
        painter.fillRect(option.rect, c("select"))
    elif option.state & S.State_MouseOver:
        painter.fillRect(option.rect, c("point"))
    frameless = isinstance(widget, QListView) and widget.frameShape() == QListView.Shape.NoFrame
    if frameless and option.state & S.State_HasFocus:
        ring(painter, option.rect)


def ink_item(option: QStyleOption) -> None:
    """Chosen rows stand on a light ground and keep the ink of the others."""
    held = option.palette
    held.setColor(QPalette.ColorRole.HighlightedText, c("text"))
    option.palette = held


def _nothing(_option: QStyleOption, _painter: QPainter, _widget: QWidget | None) -> None:
    """Drawn by nobody: flat surfaces."""


def ink_button(option: QStyleOption, painter: QPainter, widget: QWidget | None) -> None:
    kind = widget.property(KIND) if widget is not None else None
    if kind == QUIET and high_contrast() and not _dead(option):
        underlined = painter.font()
        underlined.setUnderline(True)
        painter.setFont(underlined)
    token = INKS.get(kind) if isinstance(kind, str) else None
    if token and option.state & S.State_Enabled and isinstance(option, QStyleOptionButton):
        inked = QPalette(option.palette)
        inked.setColor(QPalette.ColorRole.ButtonText, c(token))
        option.palette = inked


def ink_header(option: QStyleOption, widget: QWidget | None) -> None:
    inked = QPalette(option.palette)
    inked.setColor(QPalette.ColorRole.ButtonText, c("muted"))
    option.palette = inked
    if isinstance(option, QStyleOptionHeader) and option.section == 0 and has(widget, LEAD):
        assert widget is not None  # it has the property
        option.rect = option.rect.adjusted(int(widget.property(LEAD)) - 8, 0, 0, 0)


def _header(option: QStyleOption, painter: QPainter, _widget: QWidget | None) -> None:
    painter.fillRect(option.rect, c("raised"))
    painter.setPen(c("line"))
    painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())


def _arrow(option: QStyleOption, painter: QPainter, widget: QWidget | None) -> None:
    """A list or a menu opens below."""
    kind = widget.property(KIND) if widget is not None else None
    ink = INKS.get(kind, "text") if isinstance(kind, str) else "text"
    painter.drawPixmap(
        option.rect.center().x() - 6,
        option.rect.center().y() - 7,
        glyph("down", ink if option.state & S.State_Enabled else "off", 14),
    )


def _sorted(option: QStyleOption, painter: QPainter, _widget: QWidget | None) -> None:
    if isinstance(option, QStyleOptionHeader):
        name = "up" if option.sortIndicator == QStyleOptionHeader.SortIndicator.SortUp else "down"
        painter.drawPixmap(option.rect.center().x() - 6, option.rect.center().y() - 6, glyph(name, "text", 14))


def _corner(option: QStyleOption, painter: QPainter, _widget: QWidget | None) -> None:
    painter.fillRect(option.rect, c("surface"))


def ground(bar: QWidget | None) -> str:
    """What lies under a scroll bar: as its content, a page of panels on the canvas."""
    held = bar.parentWidget() if bar is not None else None
    area = held.parentWidget() if held is not None else None
    if isinstance(area, QScrollArea):
        return str(getattr(area.widget(), "ground", "canvas"))
    return "surface"


def _splitter(option: QStyleOption, painter: QPainter, widget: QWidget | None) -> None:
    rect = option.rect
    painter.fillRect(rect, c("canvas"))
    painter.setPen(c("line"))
    if rect.width() < rect.height():
        painter.drawLine(rect.center().x(), rect.top(), rect.center().x(), rect.bottom())
    else:
        painter.drawLine(rect.left(), rect.center().y(), rect.right(), rect.center().y())
    place = QRect(rect.center() - QRect(0, 0, 14, 14).center(), QSize(14, 14))
    painter.drawPixmap(place, glyph("grip", "edge", 14))
    if widget is not None and widget.hasFocus():
        ring(painter, rect)


def _tab(option: QStyleOption, painter: QPainter, widget: QWidget | None) -> None:
    rect = option.rect
    if option.state & S.State_Selected:
        painter.fillRect(QRect(rect.left() + 8, rect.bottom() - 2, rect.width() - 16, 3), c("accent"))
        if widget is not None and widget.hasFocus():
            ring(painter, rect.adjusted(3, 4, -3, -5))
    elif option.state & S.State_MouseOver:
        box(painter, rect.adjusted(2, 4, -2, -5), "point")


def _menu_bar(option: QStyleOption, painter: QPainter, _widget: QWidget | None) -> None:
    painter.fillRect(option.rect, c("rail"))


def _menu_bar_item(option: QStyleOption, painter: QPainter, _widget: QWidget | None) -> None:
    painter.fillRect(option.rect, c("rail"))
    if not isinstance(option, QStyleOptionMenuItem):
        return
    if option.state & S.State_Selected:
        box(painter, option.rect.adjusted(0, 3, 0, -3), "select")
    painter.setPen(c("text"))
    flags = Qt.AlignmentFlag.AlignCenter.value | Qt.TextFlag.TextHideMnemonic.value
    painter.drawText(option.rect, flags, option.text)


PRIMITIVES = {
    P.PE_FrameFocusRect: _focus,
    P.PE_PanelButtonCommand: _button,
    P.PE_PanelButtonTool: _tool,
    P.PE_PanelLineEdit: _line_edit,
    P.PE_FrameLineEdit: _line_edit,
    P.PE_IndicatorCheckBox: _check,
    P.PE_IndicatorItemViewItemCheck: _check,
    P.PE_IndicatorRadioButton: _radio,
    P.PE_Frame: _frame,
    P.PE_PanelItemViewItem: _item,
    P.PE_PanelScrollAreaCorner: _corner,
    P.PE_IndicatorArrowDown: _arrow,
    P.PE_IndicatorHeaderArrow: _sorted,
    P.PE_FrameTabWidget: _nothing,
    P.PE_FrameTabBarBase: _nothing,
    P.PE_PanelStatusBar: _nothing,
    P.PE_FrameStatusBarItem: _nothing,
}
CONTROLS = {
    C.CE_HeaderSection: _header,
    C.CE_HeaderEmptyArea: _header,
    C.CE_Splitter: _splitter,
    C.CE_TabBarTabShape: _tab,
    C.CE_MenuBarItem: _menu_bar_item,
    C.CE_MenuBarEmptyArea: _menu_bar,
}
