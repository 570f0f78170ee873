"""Generated from ui/own_password.ui by packaging/compile_ui.py; never edited."""

from PySide6.QtCore import (QCoreApplication)
from PySide6.QtWidgets import (QLabel, QLineEdit, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from caseworker_app.ui.widgets.bars import ActionBar
from caseworker_app.ui.widgets.text import Text
class Ui_OwnPasswordDialog(object):
    def setupUi(self, OwnPasswordDialog):
        if not OwnPasswordDialog.objectName():
            OwnPasswordDialog.setObjectName(u"OwnPasswordDialog")
        OwnPasswordDialog.resize(440, 300)
        self.own_password_layout = QVBoxLayout(OwnPasswordDialog)
        self.own_password_layout.setSpacing(0)
        self.own_password_layout.setObjectName(u"own_password_layout")
        self.own_password_layout.setContentsMargins(0, 0, 0, 0)
        self.notice = QWidget(OwnPasswordDialog)
        self.notice.setObjectName(u"notice")
        self.notice_layout = QVBoxLayout(self.notice)
        self.notice_layout.setSpacing(0)
        self.notice_layout.setObjectName(u"notice_layout")
        self.notice_layout.setContentsMargins(0, 0, 0, 0)

        self.own_password_layout.addWidget(self.notice)

        self.body = QWidget(OwnPasswordDialog)
        self.body.setObjectName(u"body")
        self.body_layout = QVBoxLayout(self.body)
        self.body_layout.setSpacing(6)
        self.body_layout.setObjectName(u"body_layout")
        self.body_layout.setContentsMargins(24, 16, 24, 12)
        self.about_label = Text(self.body)
        self.about_label.setObjectName(u"about_label")
        self.about_label.setWordWrap(True)

        self.body_layout.addWidget(self.about_label)

        self.first_label = QLabel(self.body)
        self.first_label.setObjectName(u"first_label")

        self.body_layout.addWidget(self.first_label)

        self.first_edit = QLineEdit(self.body)
        self.first_edit.setObjectName(u"first_edit")
        self.first_edit.setEchoMode(QLineEdit.EchoMode.Password)

        self.body_layout.addWidget(self.first_edit)

        self.second_label = QLabel(self.body)
        self.second_label.setObjectName(u"second_label")

        self.body_layout.addWidget(self.second_label)

        self.second_edit = QLineEdit(self.body)
        self.second_edit.setObjectName(u"second_edit")
        self.second_edit.setEchoMode(QLineEdit.EchoMode.Password)

        self.body_layout.addWidget(self.second_edit)

        self.own_password_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.body_layout.addItem(self.own_password_spacer)

        self.body_layout.setStretch(5, 1)

        self.own_password_layout.addWidget(self.body)

        self.actions = ActionBar(OwnPasswordDialog)
        self.actions.setObjectName(u"actions")

        self.own_password_layout.addWidget(self.actions)

        self.own_password_layout.setStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.first_label.setBuddy(self.first_edit)
        self.second_label.setBuddy(self.second_edit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(OwnPasswordDialog)
    # setupUi

    def retranslateUi(self, OwnPasswordDialog):
        OwnPasswordDialog.setWindowTitle(QCoreApplication.translate("OwnPasswordDialog", u"Byt ditt l\u00f6senord", None))
        self.about_label.setText(QCoreApplication.translate("OwnPasswordDialog", u"L\u00f6senordet g\u00e4ller din inloggning i den delade databasen. Ingen annan f\u00e5r se det.", None))
        self.first_label.setText(QCoreApplication.translate("OwnPasswordDialog", u"&Nytt l\u00f6senord, minst 12 tecken", None))
#if QT_CONFIG(accessibility)
        self.first_edit.setAccessibleName(QCoreApplication.translate("OwnPasswordDialog", u"Nytt l\u00f6senord", None))
#endif // QT_CONFIG(accessibility)
        self.second_label.setText(QCoreApplication.translate("OwnPasswordDialog", u"Samma l\u00f6senord &igen", None))
#if QT_CONFIG(accessibility)
        self.second_edit.setAccessibleName(QCoreApplication.translate("OwnPasswordDialog", u"Samma l\u00f6senord igen", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi

