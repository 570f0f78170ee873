"""Generated from ui/clash.ui by packaging/compile_ui.py; never edited."""

from PySide6.QtCore import (QCoreApplication)
from PySide6.QtWidgets import (QDialogButtonBox, QVBoxLayout, QWidget)

from caseworker_app.ui.widgets.form_area import FormArea
from caseworker_app.ui.widgets.text import Text
class Ui_Clash(object):
    def setupUi(self, Clash):
        if not Clash.objectName():
            Clash.setObjectName(u"Clash")
        Clash.resize(860, 240)
        self.clash_layout = QVBoxLayout(Clash)
        self.clash_layout.setSpacing(10)
        self.clash_layout.setObjectName(u"clash_layout")
        self.clash_layout.setContentsMargins(20, 16, 20, 12)
        self.about_text = Text(Clash)
        self.about_text.setObjectName(u"about_text")
        self.about_text.setWordWrap(True)

        self.clash_layout.addWidget(self.about_text)

        self.scroll = FormArea(Clash)
        self.scroll.setObjectName(u"scroll")
        self.sides = QWidget()
        self.sides.setObjectName(u"sides")
        self.sides_layout = QVBoxLayout(self.sides)
        self.sides_layout.setSpacing(16)
        self.sides_layout.setObjectName(u"sides_layout")
        self.sides_layout.setContentsMargins(0, 0, 8, 0)
        self.scroll.setWidget(self.sides)

        self.clash_layout.addWidget(self.scroll)

        self.buttons = QDialogButtonBox(Clash)
        self.buttons.setObjectName(u"buttons")

        self.clash_layout.addWidget(self.buttons)


        self.retranslateUi(Clash)
    # setupUi

    def retranslateUi(self, Clash):
        Clash.setWindowTitle(QCoreApplication.translate("Clash", u"\u00c4ndrat av tv\u00e5", None))
    # retranslateUi

