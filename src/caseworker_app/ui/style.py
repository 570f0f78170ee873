"""The one widget style of Caseworker: Fusion, drawn flat from tokens. No style sheet anywhere."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPalette
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QApplication,
    QDialogButtonBox,
    QProxyStyle,
    QStyle,
    QStyleHintReturn,
    QStyleOption,
    QStyleOptionComboBox,
    QStyleOptionComplex,
    QStyleOptionSlider,
    QStyleOptionSpinBox,
    QStyleOptionToolButton,
    QWidget,
)

from caseworker_app.ui.strokes import (
    BARE,
    COMPACT,
    CONTROLS,
    DANGER,
    FLUSH,
    INKS,
    KIND,
    LEAD,
    PRIMARY,
    PRIMITIVES,
    QUIET,
    WRONG,
    box,
    field,
    ground,
    has,
    ink_button,
    ink_header,
    ink_item,
    ring,
    spin,
)
from caseworker_app.ui.theme import CONTROL, c, glyph
from caseworker_app.ui.wheel import Steady

__all__ = [
    "BARE",
    "COMPACT",
    "DANGER",
    "FLUSH",
    "INKS",
    "KIND",
    "LEAD",
    "PRIMARY",
    "QUIET",
    "WRONG",
    "Calm",
    "box",
    "has",
    "ring",
]

P, C, M, X, S = (
    QStyle.PrimitiveElement,
    QStyle.ControlElement,
    QStyle.PixelMetric,
    QStyle.ComplexControl,
    QStyle.StateFlag,
)
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
    M.PM_MenuButtonIndicator: 20,
    M.PM_MenuBarItemSpacing: 2,
    M.PM_MenuBarHMargin: 8,
    M.PM_MenuBarVMargin: 4,
    M.PM_TabBarTabShiftVertical: 0,
    M.PM_HeaderMarkSize: 8,
}


class Calm(QProxyStyle):
    """Fusion with flat surfaces, one accent, a two-pixel focus ring, and control heights on the grid."""

    def __init__(self) -> None:
        super().__init__("Fusion")
        self._steady = Steady(self)

    def polish(self, what: QWidget | QPalette | QApplication) -> None:  # type: ignore[override]  # one of three overloads
        super().polish(what)
        if isinstance(what, QWidget):
            self._steady.keep(what)

    def pixelMetric(
        self, metric: QStyle.PixelMetric, option: QStyleOption | None = None, widget: QWidget | None = None
    ) -> int:
        if metric == M.PM_DefaultFrameWidth and isinstance(widget, QAbstractScrollArea):
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
        if hint == QStyle.StyleHint.SH_DialogButtonLayout:  # others to the left, then the way out and the verb
            return QDialogButtonBox.ButtonLayout.MacLayout.value
        return super().styleHint(hint, option, widget, returnData)

    def sizeFromContents(
        self, kind: QStyle.ContentsType, option: QStyleOption, size: QSize, widget: QWidget | None = None
    ) -> QSize:
        made = super().sizeFromContents(kind, option, size, widget)  # type: ignore[arg-type]  # the stub forgets that it may be None
        types = QStyle.ContentsType
        if kind == types.CT_SpinBox:
            made = QSize(size.width() + 48, max(CONTROL, size.height()))
        elif kind in (types.CT_PushButton, types.CT_LineEdit, types.CT_ComboBox):
            small = has(widget, COMPACT)
            made.setHeight(max(0 if small else made.height(), 28 if small else CONTROL, size.height() + 8))
            if kind == types.CT_PushButton:
                made.setWidth(max(size.width() + (6 if has(widget, FLUSH) else 16 if small else 28), 28))
        elif kind == types.CT_ToolButton:
            made = QSize(max(made.width(), 28), max(made.height(), 28))
        elif kind == types.CT_ItemViewItem:
            made.setHeight(max(made.height(), 28))
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
        drawn = PRIMITIVES.get(element)
        if drawn is not None:
            drawn(option, painter, widget)
        else:
            super().drawPrimitive(element, option, painter, widget)

    def drawControl(
        self, element: QStyle.ControlElement, option: QStyleOption, painter: QPainter, widget: QWidget | None = None
    ) -> None:
        drawn = CONTROLS.get(element)
        if drawn is not None:
            drawn(option, painter, widget)
            return
        if element == C.CE_ShapedFrame and has(widget, BARE):
            return
        if element == C.CE_PushButtonLabel:
            ink_button(option, painter, widget)
        elif element == C.CE_HeaderLabel:
            ink_header(option, widget)
        elif element == C.CE_ItemViewItem:
            ink_item(option)
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
            painter.fillRect(option.rect, c(ground(widget)))
            slider = self.subControlRect(control, option, QStyle.SubControl.SC_ScrollBarSlider, widget)
            upright = option.orientation == Qt.Orientation.Vertical
            inside = slider.adjusted(3, 1, -4, -1) if upright else slider.adjusted(1, 3, -1, -4)
            box(painter, inside, "muted" if option.state & S.State_MouseOver else "edge", None, 3)
        elif control == X.CC_ComboBox:
            if not has(widget, BARE):
                field(option, painter, widget)
            ink = "text" if option.state & S.State_Enabled else "off"
            rect = option.rect
            painter.drawPixmap(rect.right() - 24, rect.center().y() - 7, glyph("down", ink, 16))
        elif control == X.CC_SpinBox and isinstance(option, QStyleOptionSpinBox):
            parts = QStyle.SubControl
            up, down = (
                self.subControlRect(control, option, part, widget)
                for part in (parts.SC_SpinBoxUp, parts.SC_SpinBoxDown)
            )
            spin(option, painter, widget, (up, down))
        else:
            if control == X.CC_ToolButton and isinstance(option, QStyleOptionToolButton):
                option.features &= ~QStyleOptionToolButton.ToolButtonFeature.HasMenu  # three dots say it
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
        if control == X.CC_SpinBox:
            rect, half = option.rect.adjusted(0, 2, -2, -2), (option.rect.height() - 4) // 2
            if sub == parts.SC_SpinBoxEditField:
                return option.rect.adjusted(2, 2, -24, -2)
            if sub == parts.SC_SpinBoxUp:
                return QRect(rect.right() - 21, rect.top(), 22, half)
            if sub == parts.SC_SpinBoxDown:
                return QRect(rect.right() - 21, rect.bottom() - half + 1, 22, half)
        return super().subControlRect(control, option, sub, widget)  # type: ignore[arg-type]  # the stub forgets that it may be None
