"""The one widget style of Caseworker: Fusion, drawn flat from tokens. No style sheet anywhere."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPalette, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QPlainTextEdit,
    QProxyStyle,
    QStyle,
    QStyleHintReturn,
    QStyleOption,
    QStyleOptionButton,
    QStyleOptionComboBox,
    QStyleOptionComplex,
    QStyleOptionHeader,
    QStyleOptionMenuItem,
    QStyleOptionSlider,
    QTabBar,
    QTextEdit,
    QWidget,
)

from caseworker_app.ui.theme import CONTROL, RADIUS, c, glyph, high_contrast

P, C, M, X, S = (
    QStyle.PrimitiveElement,
    QStyle.ControlElement,
    QStyle.PixelMetric,
    QStyle.ComplexControl,
    QStyle.StateFlag,
)
KIND, COMPACT, FLUSH, BARE, WRONG, LEAD = "kind", "compact", "flush", "bare", "wrong", "lead"
PRIMARY, QUIET, DANGER = "primary", "quiet", "danger"
METRICS = {
    M.PM_ScrollBarExtent: 12,
    M.PM_SplitterWidth: 9,
    M.PM_DefaultFrameWidth: 1,
    M.PM_HeaderMargin: 8,
    M.PM_IndicatorWidth: 16,
    M.PM_IndicatorHeight: 16,
    M.PM_ExclusiveIndicatorWidth: 16,
    M.PM_ExclusiveIndicatorHeight: 16,
    M.PM_SmallIconSize: 16,
    M.PM_ButtonIconSize: 16,
    M.PM_TabBarTabHSpace: 24,
    M.PM_TabBarTabVSpace: 14,
    M.PM_TabBarBaseOverlap: 0,
    M.PM_ButtonShiftHorizontal: 0,
    M.PM_ButtonShiftVertical: 0,
    M.PM_MenuBarPanelWidth: 0,
    M.PM_MenuBarItemSpacing: 2,
    M.PM_MenuBarHMargin: 8,
    M.PM_MenuBarVMargin: 4,
    M.PM_TabBarTabShiftVertical: 0,
    M.PM_HeaderMarkSize: 8,
}
INKS = {PRIMARY: "on_accent", QUIET: "accent", DANGER: "bad"}


def box(
    painter: QPainter,
    rect: QRect | QRectF,
    fill: str | None = None,
    edge: str | None = None,
    radius: float = RADIUS,
    width: float = 1.0,
) -> None:
    """A rounded rectangle in token colours."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    inside = QRectF(rect).adjusted(width / 2, width / 2, -width / 2, -width / 2)
    painter.setPen(QPen(c(edge), width) if edge else QPen(Qt.PenStyle.NoPen))
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


def has(widget: QWidget | None, name: str) -> bool:
    return widget is not None and bool(widget.property(name))


class Calm(QProxyStyle):
    """Fusion with flat surfaces, one accent, a two-pixel focus ring, and control heights on the grid."""

    def __init__(self) -> None:
        super().__init__("Fusion")

    def pixelMetric(
        self, metric: QStyle.PixelMetric, option: QStyleOption | None = None, widget: QWidget | None = None
    ) -> int:
        if metric == M.PM_DefaultFrameWidth and isinstance(widget, QPlainTextEdit | QTextEdit):
            return 2
        found = METRICS.get(metric)
        return found if found is not None else super().pixelMetric(metric, option, widget)

    def styleHint(
        self,
        hint: QStyle.StyleHint,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
        returnData: QStyleHintReturn | None = None,  # noqa: N803  # Qt's name
    ) -> int:
        if hint in (QStyle.StyleHint.SH_ItemView_ShowDecorationSelected, QStyle.StyleHint.SH_Header_ArrowAlignment):
            return 1
        if hint == QStyle.StyleHint.SH_EtchDisabledText:
            return 0
        return super().styleHint(hint, option, widget, returnData)

    def sizeFromContents(
        self, kind: QStyle.ContentsType, option: QStyleOption, size: QSize, widget: QWidget | None = None
    ) -> QSize:
        made = super().sizeFromContents(kind, option, size, widget)  # type: ignore[arg-type]  # the stub forgets that it may be None
        types = QStyle.ContentsType
        if kind in (types.CT_PushButton, types.CT_LineEdit, types.CT_ComboBox):
            small = has(widget, COMPACT)
            made.setHeight(max(0 if small else made.height(), 28 if small else CONTROL, size.height() + 8))
            if kind == types.CT_PushButton:
                made.setWidth(max(size.width() + (6 if has(widget, FLUSH) else 16 if small else 28), 28))
        elif kind == types.CT_ToolButton:
            made = QSize(max(made.width(), 28), max(made.height(), 28))
        elif kind == types.CT_MenuItem and made.height() > 10:
            made.setHeight(max(made.height(), 30))
        elif kind in (types.CT_MenuBarItem, types.CT_HeaderSection):
            made.setHeight(max(made.height(), 34))
        return made

    def drawPrimitive(
        self,
        element: QStyle.PrimitiveElement,
        option: QStyleOption,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        drawn = _PRIMITIVES.get(element)
        if drawn is not None:
            drawn(option, painter, widget)
        else:
            super().drawPrimitive(element, option, painter, widget)

    def drawControl(
        self, element: QStyle.ControlElement, option: QStyleOption, painter: QPainter, widget: QWidget | None = None
    ) -> None:
        drawn = _CONTROLS.get(element)
        if drawn is not None:
            drawn(option, painter, widget)
            return
        if element == C.CE_ShapedFrame and has(widget, BARE):
            return
        if element == C.CE_PushButtonLabel:
            _ink_button(option, painter, widget)
        elif element == C.CE_HeaderLabel:
            _ink_header(option, widget)
        elif element == C.CE_ItemViewItem:
            _ink_item(option)
        elif element == C.CE_ComboBoxLabel and isinstance(option, QStyleOptionComboBox):
            room = self.subControlRect(X.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, widget)
            option.currentText = option.fontMetrics.elidedText(
                option.currentText, Qt.TextElideMode.ElideRight, room.width() - 4
            )
        super().drawControl(element, option, painter, widget)

    def drawComplexControl(
        self,
        control: QStyle.ComplexControl,
        option: QStyleOptionComplex,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        if control == X.CC_ScrollBar and isinstance(option, QStyleOptionSlider):
            painter.fillRect(option.rect, c("surface"))
            slider = self.subControlRect(control, option, QStyle.SubControl.SC_ScrollBarSlider, widget)
            upright = option.orientation == Qt.Orientation.Vertical
            inside = slider.adjusted(3, 1, -4, -1) if upright else slider.adjusted(1, 3, -1, -4)
            box(painter, inside, "muted" if option.state & S.State_MouseOver else "edge", None, 3)
        elif control == X.CC_ComboBox:
            if not has(widget, BARE):
                _field(option, painter, widget)
            ink = "text" if option.state & S.State_Enabled else "off"
            rect = option.rect
            painter.drawPixmap(rect.right() - 24, rect.center().y() - 7, glyph("down", ink, 16))
        else:
            super().drawComplexControl(control, option, painter, widget)

    def subElementRect(self, element: QStyle.SubElement, option: QStyleOption, widget: QWidget | None = None) -> QRect:
        found = super().subElementRect(element, option, widget)  # type: ignore[arg-type]  # as above
        if element == QStyle.SubElement.SE_LineEditContents and not has(widget, BARE):
            return found.adjusted(6, 0, -6, 0)
        return found

    def subControlRect(
        self,
        control: QStyle.ComplexControl,
        option: QStyleOptionComplex,
        sub: QStyle.SubControl,
        widget: QWidget | None = None,
    ) -> QRect:
        parts = QStyle.SubControl
        if control == X.CC_ScrollBar and sub in (parts.SC_ScrollBarAddLine, parts.SC_ScrollBarSubLine):
            return QRect()
        if control == X.CC_ComboBox and sub == parts.SC_ComboBoxEditField:
            return option.rect.adjusted(10, 2, -28, -2)
        return super().subControlRect(control, option, sub, widget)  # type: ignore[arg-type]  # the stub forgets that it may be None


def _focus(option: QStyleOption, painter: QPainter, widget: QWidget | None) -> None:
    if widget is None or not isinstance(widget, QAbstractItemView | QTabBar):
        ring(painter, option.rect)


def _button(option: QStyleOption, painter: QPainter, widget: QWidget | None) -> None:
    kind = widget.property(KIND) if widget is not None else None
    state = option.state
    hot = bool(state & (S.State_MouseOver | S.State_Sunken))
    fill, edge = _button_colours(kind, hot=hot)
    if not state & S.State_Enabled:
        fill, edge = (None, None) if kind == QUIET else ("raised", "line")
    if state & S.State_On and kind != PRIMARY:
        fill, edge = "select", "accent"
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
    if on or state & (S.State_MouseOver | S.State_Sunken):
        box(painter, option.rect, "select" if on else "point", "accent" if on else None)
    if state & S.State_HasFocus:
        ring(painter, option.rect)


def _line_edit(option: QStyleOption, painter: QPainter, widget: QWidget | None) -> None:
    if not has(widget, BARE):
        _field(option, painter, widget)


def _field(option: QStyleOption, painter: QPainter, widget: QWidget | None) -> None:
    quiet = not option.state & S.State_Enabled or bool(option.state & S.State_ReadOnly)
    focus = widget is not None and widget.hasFocus()
    wrong = has(widget, WRONG)
    edge = "focus" if focus else "bad" if wrong else "line" if quiet else "edge"
    box(painter, option.rect, "raised" if quiet else "surface", edge, RADIUS, 2.0 if focus or wrong else 1.0)


def _check(option: QStyleOption, painter: QPainter, _widget: QWidget | None) -> None:
    state = option.state
    filled = bool(state & (S.State_On | S.State_NoChange))
    box(painter, option.rect, "accent" if filled else "surface", None if filled else "edge", 3, 1.4)
    if filled:
        name = "check" if state & S.State_On else "minus"
        painter.drawPixmap(option.rect.adjusted(1, 1, -1, -1), glyph(name, "on_accent", 14))


def _radio(option: QStyleOption, painter: QPainter, _widget: QWidget | None) -> None:
    inside = QRectF(option.rect).adjusted(1, 1, -1, -1)
    on = bool(option.state & S.State_On)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(c("accent" if on else "edge"), 1.4))
    painter.setBrush(c("surface"))
    painter.drawEllipse(inside)
    if on:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(c("accent"))
        painter.drawEllipse(inside.center(), 4, 4)
    painter.restore()


def _frame(option: QStyleOption, painter: QPainter, widget: QWidget | None) -> None:
    if has(widget, BARE):
        return
    focus = widget is not None and widget.hasFocus()
    edge = "edge" if isinstance(widget, QPlainTextEdit | QTextEdit) else "line"
    wrong = has(widget, WRONG)
    colour = "focus" if focus else "bad" if wrong else edge
    box(painter, option.rect, None, colour, RADIUS, 2.0 if focus or wrong else 1.0)


def _item(option: QStyleOption, painter: QPainter, _widget: QWidget | None) -> None:
    if option.state & S.State_Selected:
        painter.fillRect(option.rect, c("select"))
    elif option.state & S.State_MouseOver:
        painter.fillRect(option.rect, c("point"))


def _ink_item(option: QStyleOption) -> None:
    """Chosen rows stand on a light ground and keep the ink of the others."""
    held = option.palette
    held.setColor(QPalette.ColorRole.HighlightedText, c("text"))
    option.palette = held


def _nothing(_option: QStyleOption, _painter: QPainter, _widget: QWidget | None) -> None:
    """Drawn by nobody: flat surfaces."""


def _ink_button(option: QStyleOption, painter: QPainter, widget: QWidget | None) -> None:
    kind = widget.property(KIND) if widget is not None else None
    if kind == QUIET and high_contrast():
        underlined = painter.font()
        underlined.setUnderline(True)
        painter.setFont(underlined)
    token = INKS.get(kind) if isinstance(kind, str) else None
    if token and option.state & S.State_Enabled and isinstance(option, QStyleOptionButton):
        inked = QPalette(option.palette)
        inked.setColor(QPalette.ColorRole.ButtonText, c(token))
        option.palette = inked


def _ink_header(option: QStyleOption, widget: QWidget | None) -> None:
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


_PRIMITIVES = {
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
    P.PE_FrameTabWidget: _nothing,
    P.PE_FrameTabBarBase: _nothing,
    P.PE_PanelStatusBar: _nothing,
    P.PE_FrameStatusBarItem: _nothing,
}
_CONTROLS = {
    C.CE_HeaderSection: _header,
    C.CE_HeaderEmptyArea: _header,
    C.CE_Splitter: _splitter,
    C.CE_TabBarTabShape: _tab,
    C.CE_MenuBarItem: _menu_bar_item,
    C.CE_MenuBarEmptyArea: _menu_bar,
}
