"""Generated from ui/new_round.ui by packaging/compile_ui.py; never edited."""

from PySide6.QtCore import (QCoreApplication, QSize)
from PySide6.QtWidgets import (QComboBox, QLabel, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from caseworker_app.ui.widgets.bars import ActionBar
from caseworker_app.ui.widgets.fields import DayField
from caseworker_app.ui.widgets.text import Text
class Ui_NewRound(object):
    def setupUi(self, NewRound):
        if not NewRound.objectName():
            NewRound.setObjectName(u"NewRound")
        NewRound.resize(440, 300)
        self.new_round_layout = QVBoxLayout(NewRound)
        self.new_round_layout.setSpacing(0)
        self.new_round_layout.setObjectName(u"new_round_layout")
        self.new_round_layout.setContentsMargins(0, 0, 0, 0)
        self.notice = QWidget(NewRound)
        self.notice.setObjectName(u"notice")
        self.notice_layout = QVBoxLayout(self.notice)
        self.notice_layout.setSpacing(0)
        self.notice_layout.setObjectName(u"notice_layout")
        self.notice_layout.setContentsMargins(0, 0, 0, 0)

        self.new_round_layout.addWidget(self.notice)

        self.body = QWidget(NewRound)
        self.body.setObjectName(u"body")
        self.body_layout = QVBoxLayout(self.body)
        self.body_layout.setSpacing(6)
        self.body_layout.setObjectName(u"body_layout")
        self.body_layout.setContentsMargins(24, 16, 24, 12)
        self.call_label = QLabel(self.body)
        self.call_label.setObjectName(u"call_label")

        self.body_layout.addWidget(self.call_label)

        self.call_combo = QComboBox(self.body)
        self.call_combo.setObjectName(u"call_combo")

        self.body_layout.addWidget(self.call_combo)

        self.waiting_label = Text(self.body)
        self.waiting_label.setObjectName(u"waiting_label")

        self.body_layout.addWidget(self.waiting_label)

        self.day_label = QLabel(self.body)
        self.day_label.setObjectName(u"day_label")

        self.body_layout.addWidget(self.day_label)

        self.day_edit = DayField(self.body)
        self.day_edit.setObjectName(u"day_edit")
        self.day_edit.setMaximumSize(QSize(200, 16777215))

        self.body_layout.addWidget(self.day_edit)

        self.new_round_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.body_layout.addItem(self.new_round_spacer)

        self.body_layout.setStretch(5, 1)

        self.new_round_layout.addWidget(self.body)

        self.actions = ActionBar(NewRound)
        self.actions.setObjectName(u"actions")

        self.new_round_layout.addWidget(self.actions)

        self.new_round_layout.setStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.call_label.setBuddy(self.call_combo)
        self.day_label.setBuddy(self.day_edit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(NewRound)
    # setupUi

    def retranslateUi(self, NewRound):
        NewRound.setWindowTitle(QCoreApplication.translate("NewRound", u"Ny beslutsomg\u00e5ng", None))
        self.call_label.setText(QCoreApplication.translate("NewRound", u"&Utlysning", None))
#if QT_CONFIG(accessibility)
        self.call_combo.setAccessibleName(QCoreApplication.translate("NewRound", u"Utlysning", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.call_combo.setAccessibleDescription(QCoreApplication.translate("NewRound", u"Utlysning som omg\u00e5ngen g\u00e4ller", None))
#endif // QT_CONFIG(accessibility)
        self.day_label.setText(QCoreApplication.translate("NewRound", u"Vilken &dag fattas besluten?", None))
#if QT_CONFIG(accessibility)
        self.day_edit.setAccessibleName(QCoreApplication.translate("NewRound", u"Dag d\u00e5 besluten fattas", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi

