"""Generated from ui/report_move.ui by packaging/compile_ui.py; never edited."""

from PySide6.QtCore import (QCoreApplication)
from PySide6.QtWidgets import (QDialogButtonBox, QPlainTextEdit, QVBoxLayout)

from caseworker_app.ui.widgets.fields import DayField
from caseworker_app.ui.widgets.findings import Findings
from caseworker_app.ui.widgets.text import Text
class Ui_ReportMove(object):
    def setupUi(self, ReportMove):
        if not ReportMove.objectName():
            ReportMove.setObjectName(u"ReportMove")
        ReportMove.resize(480, 300)
        self.move_layout = QVBoxLayout(ReportMove)
        self.move_layout.setSpacing(8)
        self.move_layout.setObjectName(u"move_layout")
        self.move_layout.setContentsMargins(20, 16, 20, 12)
        self.about_text = Text(ReportMove)
        self.about_text.setObjectName(u"about_text")
        self.about_text.setWordWrap(True)

        self.move_layout.addWidget(self.about_text)

        self.day_field_label = Text(ReportMove)
        self.day_field_label.setObjectName(u"day_field_label")

        self.move_layout.addWidget(self.day_field_label)

        self.day_field = DayField(ReportMove)
        self.day_field.setObjectName(u"day_field")

        self.move_layout.addWidget(self.day_field)

        self.reason_edit_label = Text(ReportMove)
        self.reason_edit_label.setObjectName(u"reason_edit_label")

        self.move_layout.addWidget(self.reason_edit_label)

        self.reason_edit = QPlainTextEdit(ReportMove)
        self.reason_edit.setObjectName(u"reason_edit")
        self.reason_edit.setTabChangesFocus(True)

        self.move_layout.addWidget(self.reason_edit)

        self.findings = Findings(ReportMove)
        self.findings.setObjectName(u"findings")

        self.move_layout.addWidget(self.findings)

        self.buttons = QDialogButtonBox(ReportMove)
        self.buttons.setObjectName(u"buttons")

        self.move_layout.addWidget(self.buttons)

        self.move_layout.setStretch(4, 1)
#if QT_CONFIG(shortcut)
        self.day_field_label.setBuddy(self.day_field)
        self.reason_edit_label.setBuddy(self.reason_edit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(ReportMove)
    # setupUi

    def retranslateUi(self, ReportMove):
        ReportMove.setWindowTitle(QCoreApplication.translate("ReportMove", u"Flytta sista dagen", None))
        self.day_field_label.setText(QCoreApplication.translate("ReportMove", u"Ny sista dag", None))
#if QT_CONFIG(accessibility)
        self.day_field.setAccessibleName(QCoreApplication.translate("ReportMove", u"Ny sista dag", None))
#endif // QT_CONFIG(accessibility)
        self.reason_edit_label.setText(QCoreApplication.translate("ReportMove", u"Sk\u00e4l", None))
#if QT_CONFIG(accessibility)
        self.reason_edit.setAccessibleName(QCoreApplication.translate("ReportMove", u"Sk\u00e4l", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi

