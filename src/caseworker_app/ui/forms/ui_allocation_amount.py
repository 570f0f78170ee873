"""Generated from ui/allocation_amount.ui by packaging/compile_ui.py; never edited."""

from PySide6.QtCore import (QCoreApplication, QSize, Qt)
from PySide6.QtWidgets import (QComboBox, QDialogButtonBox, QGridLayout, QLabel, QPlainTextEdit, QScrollArea, QSizePolicy, QSpacerItem, QSpinBox, QStackedWidget, QVBoxLayout, QWidget)

from caseworker_app.ui.widgets.fields import MoneyField
from caseworker_app.ui.widgets.findings import Findings
from caseworker_app.ui.widgets.text import Text
class Ui_AllocationAmount(object):
    def setupUi(self, AllocationAmount):
        if not AllocationAmount.objectName():
            AllocationAmount.setObjectName(u"AllocationAmount")
        self.amount_layout = QVBoxLayout(AllocationAmount)
        self.amount_layout.setSpacing(8)
        self.amount_layout.setObjectName(u"amount_layout")
        self.amount_layout.setContentsMargins(20, 16, 20, 16)
        self.who_text = Text(AllocationAmount)
        self.who_text.setObjectName(u"who_text")

        self.amount_layout.addWidget(self.who_text)

        self.way_combo_label = QLabel(AllocationAmount)
        self.way_combo_label.setObjectName(u"way_combo_label")

        self.amount_layout.addWidget(self.way_combo_label)

        self.way_combo = QComboBox(AllocationAmount)
        self.way_combo.setObjectName(u"way_combo")

        self.amount_layout.addWidget(self.way_combo)

        self.ways = QStackedWidget(AllocationAmount)
        self.ways.setObjectName(u"ways")
        self.sum_page = QWidget()
        self.sum_page.setObjectName(u"sum_page")
        self.sum_layout = QVBoxLayout(self.sum_page)
        self.sum_layout.setSpacing(4)
        self.sum_layout.setObjectName(u"sum_layout")
        self.sum_layout.setContentsMargins(0, 0, 0, 0)
        self.sum_field_label = QLabel(self.sum_page)
        self.sum_field_label.setObjectName(u"sum_field_label")

        self.sum_layout.addWidget(self.sum_field_label)

        self.sum_field = MoneyField(self.sum_page)
        self.sum_field.setObjectName(u"sum_field")

        self.sum_layout.addWidget(self.sum_field)

        self.why_edit_label = QLabel(self.sum_page)
        self.why_edit_label.setObjectName(u"why_edit_label")

        self.sum_layout.addWidget(self.why_edit_label)

        self.why_edit = QPlainTextEdit(self.sum_page)
        self.why_edit.setObjectName(u"why_edit")
        self.why_edit.setTabChangesFocus(True)

        self.sum_layout.addWidget(self.why_edit)

        self.ways.addWidget(self.sum_page)
        self.share_page = QWidget()
        self.share_page.setObjectName(u"share_page")
        self.share_layout = QVBoxLayout(self.share_page)
        self.share_layout.setSpacing(4)
        self.share_layout.setObjectName(u"share_layout")
        self.share_layout.setContentsMargins(0, 0, 0, 0)
        self.share_spin_label = QLabel(self.share_page)
        self.share_spin_label.setObjectName(u"share_spin_label")

        self.share_layout.addWidget(self.share_spin_label)

        self.share_spin = QSpinBox(self.share_page)
        self.share_spin.setObjectName(u"share_spin")
        self.share_spin.setMinimum(1)
        self.share_spin.setMaximum(100)
        self.share_spin.setValue(100)

        self.share_layout.addWidget(self.share_spin)

        self.share_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.share_layout.addItem(self.share_spacer)

        self.ways.addWidget(self.share_page)
        self.lines_page = QWidget()
        self.lines_page.setObjectName(u"lines_page")
        self.lines_page_layout = QVBoxLayout(self.lines_page)
        self.lines_page_layout.setSpacing(4)
        self.lines_page_layout.setObjectName(u"lines_page_layout")
        self.lines_page_layout.setContentsMargins(0, 0, 0, 0)
        self.lines_scroll = QScrollArea(self.lines_page)
        self.lines_scroll.setObjectName(u"lines_scroll")
        self.lines_scroll.setWidgetResizable(True)
        self.lines_scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.lines_scroll.setMinimumSize(QSize(720, 140))
        self.lines_area = QWidget()
        self.lines_area.setObjectName(u"lines_area")
        self.lines_layout = QGridLayout(self.lines_area)
        self.lines_layout.setObjectName(u"lines_layout")
        self.lines_layout.setHorizontalSpacing(8)
        self.lines_layout.setVerticalSpacing(6)
        self.lines_scroll.setWidget(self.lines_area)

        self.lines_page_layout.addWidget(self.lines_scroll)

        self.ways.addWidget(self.lines_page)

        self.amount_layout.addWidget(self.ways)

        self.total_text = Text(AllocationAmount)
        self.total_text.setObjectName(u"total_text")

        self.amount_layout.addWidget(self.total_text)

        self.findings = Findings(AllocationAmount)
        self.findings.setObjectName(u"findings")

        self.amount_layout.addWidget(self.findings)

        self.buttons = QDialogButtonBox(AllocationAmount)
        self.buttons.setObjectName(u"buttons")

        self.amount_layout.addWidget(self.buttons)

#if QT_CONFIG(shortcut)
        self.way_combo_label.setBuddy(self.way_combo)
        self.sum_field_label.setBuddy(self.sum_field)
        self.why_edit_label.setBuddy(self.why_edit)
        self.share_spin_label.setBuddy(self.share_spin)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(AllocationAmount)
    # setupUi

    def retranslateUi(self, AllocationAmount):
        AllocationAmount.setWindowTitle(QCoreApplication.translate("AllocationAmount", u"\u00c4ndra beloppet", None))
        self.way_combo_label.setText(QCoreApplication.translate("AllocationAmount", u"S\u00e5 best\u00e4ms beloppet", None))
#if QT_CONFIG(accessibility)
        self.way_combo.setAccessibleName(QCoreApplication.translate("AllocationAmount", u"S\u00e5 best\u00e4ms beloppet", None))
#endif // QT_CONFIG(accessibility)
        self.sum_field_label.setText(QCoreApplication.translate("AllocationAmount", u"Belopp", None))
#if QT_CONFIG(accessibility)
        self.sum_field.setAccessibleName(QCoreApplication.translate("AllocationAmount", u"Belopp", None))
#endif // QT_CONFIG(accessibility)
        self.why_edit_label.setText(QCoreApplication.translate("AllocationAmount", u"Varf\u00f6r beloppet \u00e4r l\u00e4gre \u00e4n det s\u00f6kta (g\u00e5r in i utkastets sk\u00e4l)", None))
#if QT_CONFIG(accessibility)
        self.why_edit.setAccessibleName(QCoreApplication.translate("AllocationAmount", u"Varf\u00f6r beloppet \u00e4r l\u00e4gre \u00e4n det s\u00f6kta (g\u00e5r in i utkastets sk\u00e4l)", None))
#endif // QT_CONFIG(accessibility)
        self.share_spin_label.setText(QCoreApplication.translate("AllocationAmount", u"Andel av s\u00f6kt belopp, procent", None))
#if QT_CONFIG(accessibility)
        self.share_spin.setAccessibleName(QCoreApplication.translate("AllocationAmount", u"Andel av s\u00f6kt belopp, procent", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.lines_scroll.setAccessibleName(QCoreApplication.translate("AllocationAmount", u"Kostnader", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi

