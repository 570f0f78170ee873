"""Generated from ui/settings.ui by packaging/compile_ui.py; never edited."""

from PySide6.QtCore import (QCoreApplication, QSize)
from PySide6.QtWidgets import (QHBoxLayout, QListWidget, QStackedWidget)
class Ui_SettingsRoom(object):
    def setupUi(self, SettingsRoom):
        if not SettingsRoom.objectName():
            SettingsRoom.setObjectName(u"SettingsRoom")
        SettingsRoom.resize(1100, 680)
        self.settings_layout = QHBoxLayout(SettingsRoom)
        self.settings_layout.setSpacing(0)
        self.settings_layout.setObjectName(u"settings_layout")
        self.settings_layout.setContentsMargins(0, 0, 0, 0)
        self.pages_list = QListWidget(SettingsRoom)
        self.pages_list.setObjectName(u"pages_list")
        self.pages_list.setMaximumSize(QSize(230, 16777215))
        self.pages_list.setMinimumSize(QSize(200, 0))

        self.settings_layout.addWidget(self.pages_list)

        self.pages = QStackedWidget(SettingsRoom)
        self.pages.setObjectName(u"pages")

        self.settings_layout.addWidget(self.pages)

        self.settings_layout.setStretch(1, 1)

        self.retranslateUi(SettingsRoom)
    # setupUi

    def retranslateUi(self, SettingsRoom):
#if QT_CONFIG(accessibility)
        self.pages_list.setAccessibleName(QCoreApplication.translate("SettingsRoom", u"Inst\u00e4llningar", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

