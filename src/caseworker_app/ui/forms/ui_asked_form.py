"""Generated from ui/asked_form.ui by packaging/compile_ui.py; never edited."""

from PySide6.QtWidgets import (QDialogButtonBox, QVBoxLayout, QWidget)

from caseworker_app.ui.widgets.findings import Findings
from caseworker_app.ui.widgets.form_area import FormArea
from caseworker_app.ui.widgets.text import Text
class Ui_AskedForm(object):
    def setupUi(self, AskedForm):
        if not AskedForm.objectName():
            AskedForm.setObjectName(u"AskedForm")
        AskedForm.resize(520, 320)
        self.form_layout = QVBoxLayout(AskedForm)
        self.form_layout.setSpacing(8)
        self.form_layout.setObjectName(u"form_layout")
        self.form_layout.setContentsMargins(20, 16, 20, 12)
        self.area = FormArea(AskedForm)
        self.area.setObjectName(u"area")
        self.asked = QWidget()
        self.asked.setObjectName(u"asked")
        self.asked_layout = QVBoxLayout(self.asked)
        self.asked_layout.setSpacing(8)
        self.asked_layout.setObjectName(u"asked_layout")
        self.asked_layout.setContentsMargins(0, 0, 0, 0)
        self.about_text = Text(self.asked)
        self.about_text.setObjectName(u"about_text")
        self.about_text.setWordWrap(True)

        self.asked_layout.addWidget(self.about_text)

        self.fields_layout = QVBoxLayout()
        self.fields_layout.setSpacing(8)
        self.fields_layout.setObjectName(u"fields_layout")

        self.asked_layout.addLayout(self.fields_layout)

        self.area.setWidget(self.asked)

        self.form_layout.addWidget(self.area)

        self.findings = Findings(AskedForm)
        self.findings.setObjectName(u"findings")

        self.form_layout.addWidget(self.findings)

        self.buttons = QDialogButtonBox(AskedForm)
        self.buttons.setObjectName(u"buttons")

        self.form_layout.addWidget(self.buttons)


        self.retranslateUi(AskedForm)
    # setupUi

    def retranslateUi(self, AskedForm):
        pass
    # retranslateUi

