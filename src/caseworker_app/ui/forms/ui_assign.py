"""Generated from ui/assign.ui by packaging/compile_ui.py; never edited."""

from PySide6.QtCore import (QCoreApplication, QSize)
from PySide6.QtWidgets import (QComboBox, QHBoxLayout, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from caseworker_app.ui.widgets.buttons import (Button, PrimaryButton)
from caseworker_app.ui.widgets.text import Text
class Ui_Assign(object):
    def setupUi(self, Assign):
        if not Assign.objectName():
            Assign.setObjectName(u"Assign")
        self.assign_layout = QVBoxLayout(Assign)
        self.assign_layout.setSpacing(14)
        self.assign_layout.setObjectName(u"assign_layout")
        self.assign_layout.setContentsMargins(20, 16, 20, 16)
        self.title_label = Text(Assign)
        self.title_label.setObjectName(u"title_label")

        self.assign_layout.addWidget(self.title_label)

        self.choice = QWidget(Assign)
        self.choice.setObjectName(u"choice")
        self.choice_layout = QVBoxLayout(self.choice)
        self.choice_layout.setSpacing(4)
        self.choice_layout.setObjectName(u"choice_layout")
        self.choice_layout.setContentsMargins(0, 0, 0, 0)
        self.handler_label = Text(self.choice)
        self.handler_label.setObjectName(u"handler_label")

        self.choice_layout.addWidget(self.handler_label)

        self.handler_combo = QComboBox(self.choice)
        self.handler_combo.setObjectName(u"handler_combo")
        self.handler_combo.setMinimumSize(QSize(360, 0))

        self.choice_layout.addWidget(self.handler_combo)

        self.hint_label = Text(self.choice)
        self.hint_label.setObjectName(u"hint_label")

        self.choice_layout.addWidget(self.hint_label)


        self.assign_layout.addWidget(self.choice)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.buttons_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_spacer)

        self.cancel_button = Button(Assign)
        self.cancel_button.setObjectName(u"cancel_button")

        self.buttons_layout.addWidget(self.cancel_button)

        self.assign_button = PrimaryButton(Assign)
        self.assign_button.setObjectName(u"assign_button")

        self.buttons_layout.addWidget(self.assign_button)


        self.assign_layout.addLayout(self.buttons_layout)

#if QT_CONFIG(shortcut)
        self.handler_label.setBuddy(self.handler_combo)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(Assign)

        self.assign_button.setDefault(True)

    # setupUi

    def retranslateUi(self, Assign):
        Assign.setWindowTitle(QCoreApplication.translate("Assign", u"Tilldela \u00e4renden", None))
        self.handler_label.setText(QCoreApplication.translate("Assign", u"Handl\u00e4ggare", None))
        self.hint_label.setText(QCoreApplication.translate("Assign", u"Den som \u00e4r j\u00e4vig i ett \u00e4rende f\u00e5r det inte. \u00c4rendena pr\u00f6vas ett i taget.", None))
        self.cancel_button.setText(QCoreApplication.translate("Assign", u"Avbryt", None))
        self.assign_button.setText(QCoreApplication.translate("Assign", u"Tilldela \u00e4rendena", None))
    # retranslateUi

