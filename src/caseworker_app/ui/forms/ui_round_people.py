"""Generated from ui/round_people.ui by packaging/compile_ui.py; never edited."""

from PySide6.QtCore import (QCoreApplication, QSize)
from PySide6.QtWidgets import (QDialogButtonBox, QLabel, QListWidget, QVBoxLayout)
class Ui_RoundPeople(object):
    def setupUi(self, RoundPeople):
        if not RoundPeople.objectName():
            RoundPeople.setObjectName(u"RoundPeople")
        self.people_layout = QVBoxLayout(RoundPeople)
        self.people_layout.setSpacing(12)
        self.people_layout.setObjectName(u"people_layout")
        self.people_layout.setContentsMargins(20, 16, 20, 16)
        self.people_label = QLabel(RoundPeople)
        self.people_label.setObjectName(u"people_label")
        self.people_label.setWordWrap(True)

        self.people_layout.addWidget(self.people_label)

        self.people_list = QListWidget(RoundPeople)
        self.people_list.setObjectName(u"people_list")
        self.people_list.setMinimumSize(QSize(440, 240))

        self.people_layout.addWidget(self.people_list)

        self.buttons = QDialogButtonBox(RoundPeople)
        self.buttons.setObjectName(u"buttons")

        self.people_layout.addWidget(self.buttons)

#if QT_CONFIG(shortcut)
        self.people_label.setBuddy(self.people_list)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(RoundPeople)
    # setupUi

    def retranslateUi(self, RoundPeople):
        RoundPeople.setWindowTitle(QCoreApplication.translate("RoundPeople", u"F\u00f6redra omg\u00e5ngen", None))
        self.people_label.setText(QCoreApplication.translate("RoundPeople", u"Du \u00e4r f\u00f6redragande. Kryssa f\u00f6r dem som i \u00f6vrigt deltar i den slutliga handl\u00e4ggningen utan att avg\u00f6ra (31 \u00a7 5 FL). Ingen kryssad betyder att ingen annan deltar.", None))
#if QT_CONFIG(accessibility)
        self.people_list.setAccessibleName(QCoreApplication.translate("RoundPeople", u"Deltar i den slutliga handl\u00e4ggningen", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi

