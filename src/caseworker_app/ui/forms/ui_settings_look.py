"""Generated from ui/settings_look.ui by packaging/compile_ui.py; never edited."""

from PySide6.QtCore import (QCoreApplication, QSize)
from PySide6.QtWidgets import (QComboBox, QLabel, QListWidget, QVBoxLayout, QWidget)

from caseworker_app.ui.widgets.bars import PaneHead
from caseworker_app.ui.widgets.text import Text
class Ui_LookPage(object):
    def setupUi(self, LookPage):
        if not LookPage.objectName():
            LookPage.setObjectName(u"LookPage")
        self.look_layout = QVBoxLayout(LookPage)
        self.look_layout.setSpacing(0)
        self.look_layout.setObjectName(u"look_layout")
        self.look_layout.setContentsMargins(0, 0, 0, 0)
        self.head = PaneHead(LookPage)
        self.head.setObjectName(u"head")

        self.look_layout.addWidget(self.head)

        self.body = QWidget(LookPage)
        self.body.setObjectName(u"body")
        self.body_layout = QVBoxLayout(self.body)
        self.body_layout.setSpacing(8)
        self.body_layout.setObjectName(u"body_layout")
        self.body_layout.setContentsMargins(16, 16, 16, 16)
        self.look_label = QLabel(self.body)
        self.look_label.setObjectName(u"look_label")

        self.body_layout.addWidget(self.look_label)

        self.look_list = QListWidget(self.body)
        self.look_list.setObjectName(u"look_list")
        self.look_list.setMaximumSize(QSize(420, 16777215))

        self.body_layout.addWidget(self.look_list)

        self.language_label = QLabel(self.body)
        self.language_label.setObjectName(u"language_label")

        self.body_layout.addWidget(self.language_label)

        self.language_combo = QComboBox(self.body)
        self.language_combo.setObjectName(u"language_combo")
        self.language_combo.setMaximumSize(QSize(420, 16777215))

        self.body_layout.addWidget(self.language_combo)

        self.said_label = Text(self.body)
        self.said_label.setObjectName(u"said_label")
        self.said_label.setWordWrap(True)

        self.body_layout.addWidget(self.said_label)

        self.body_layout.setStretch(4, 1)

        self.look_layout.addWidget(self.body)

        self.look_layout.setStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.look_label.setBuddy(self.look_list)
        self.language_label.setBuddy(self.language_combo)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(LookPage)
    # setupUi

    def retranslateUi(self, LookPage):
        self.look_label.setText(QCoreApplication.translate("LookPage", u"&Utseende", None))
#if QT_CONFIG(accessibility)
        self.look_list.setAccessibleName(QCoreApplication.translate("LookPage", u"Utseende", None))
#endif // QT_CONFIG(accessibility)
        self.language_label.setText(QCoreApplication.translate("LookPage", u"&Spr\u00e5k", None))
#if QT_CONFIG(accessibility)
        self.language_combo.setAccessibleName(QCoreApplication.translate("LookPage", u"Spr\u00e5k", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

