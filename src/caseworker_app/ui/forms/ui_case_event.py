"""Generated from ui/case_event.ui by packaging/compile_ui.py; never edited."""

from PySide6.QtCore import (QCoreApplication)
from PySide6.QtWidgets import (QComboBox, QDialogButtonBox, QLineEdit, QVBoxLayout, QWidget)

from caseworker_app.ui.widgets.buttons import LinkButton
from caseworker_app.ui.widgets.fields import (DayField, Editor, FormRow, MoneyField)
from caseworker_app.ui.widgets.findings import Findings
from caseworker_app.ui.widgets.form_area import FormArea
from caseworker_app.ui.widgets.text import Text
class Ui_CaseEvent(object):
    def setupUi(self, CaseEvent):
        if not CaseEvent.objectName():
            CaseEvent.setObjectName(u"CaseEvent")
        CaseEvent.resize(520, 420)
        self.event_layout = QVBoxLayout(CaseEvent)
        self.event_layout.setSpacing(10)
        self.event_layout.setObjectName(u"event_layout")
        self.event_layout.setContentsMargins(20, 16, 20, 12)
        self.area = FormArea(CaseEvent)
        self.area.setObjectName(u"area")
        self.asked = QWidget()
        self.asked.setObjectName(u"asked")
        self.asked_layout = QVBoxLayout(self.asked)
        self.asked_layout.setSpacing(10)
        self.asked_layout.setObjectName(u"asked_layout")
        self.asked_layout.setContentsMargins(0, 0, 0, 0)
        self.about_text = Text(self.asked)
        self.about_text.setObjectName(u"about_text")
        self.about_text.setWordWrap(True)

        self.asked_layout.addWidget(self.about_text)

        self.day_row = FormRow(self.asked)
        self.day_row.setObjectName(u"day_row")
        self.day_field = DayField(self.day_row)
        self.day_field.setObjectName(u"day_field")

        self.asked_layout.addWidget(self.day_row)

        self.who_row = FormRow(self.asked)
        self.who_row.setObjectName(u"who_row")
        self.who_edit = QLineEdit(self.who_row)
        self.who_edit.setObjectName(u"who_edit")

        self.asked_layout.addWidget(self.who_row)

        self.choice_row = FormRow(self.asked)
        self.choice_row.setObjectName(u"choice_row")
        self.choice_combo = QComboBox(self.choice_row)
        self.choice_combo.setObjectName(u"choice_combo")

        self.asked_layout.addWidget(self.choice_row)

        self.amount_row = FormRow(self.asked)
        self.amount_row.setObjectName(u"amount_row")
        self.amount_field = MoneyField(self.amount_row)
        self.amount_field.setObjectName(u"amount_field")

        self.asked_layout.addWidget(self.amount_row)

        self.text_row = FormRow(self.asked)
        self.text_row.setObjectName(u"text_row")
        self.text_edit = Editor(self.text_row)
        self.text_edit.setObjectName(u"text_edit")

        self.asked_layout.addWidget(self.text_row)

        self.document_row = FormRow(self.asked)
        self.document_row.setObjectName(u"document_row")
        self.document_combo = QComboBox(self.document_row)
        self.document_combo.setObjectName(u"document_combo")

        self.asked_layout.addWidget(self.document_row)

        self.file_button = LinkButton(self.asked)
        self.file_button.setObjectName(u"file_button")

        self.asked_layout.addWidget(self.file_button)

        self.note_text = Text(self.asked)
        self.note_text.setObjectName(u"note_text")
        self.note_text.setWordWrap(True)

        self.asked_layout.addWidget(self.note_text)

        self.area.setWidget(self.asked)

        self.event_layout.addWidget(self.area)

        self.findings = Findings(CaseEvent)
        self.findings.setObjectName(u"findings")

        self.event_layout.addWidget(self.findings)

        self.buttons = QDialogButtonBox(CaseEvent)
        self.buttons.setObjectName(u"buttons")

        self.event_layout.addWidget(self.buttons)


        self.retranslateUi(CaseEvent)
    # setupUi

    def retranslateUi(self, CaseEvent):
        CaseEvent.setWindowTitle(QCoreApplication.translate("CaseEvent", u"Besked fr\u00e5n parten", None))
        self.file_button.setText(QCoreApplication.translate("CaseEvent", u"V\u00e4lj en fil\u2026", None))
    # retranslateUi

