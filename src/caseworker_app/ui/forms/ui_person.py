"""Generated from ui/person.ui by packaging/compile_ui.py; never edited."""

from PySide6.QtCore import (QCoreApplication)
from PySide6.QtWidgets import (QLabel, QLineEdit, QListWidget, QVBoxLayout, QWidget)

from caseworker_app.ui.widgets.bars import ActionBar
class Ui_PersonDialog(object):
    def setupUi(self, PersonDialog):
        if not PersonDialog.objectName():
            PersonDialog.setObjectName(u"PersonDialog")
        PersonDialog.resize(460, 612)
        self.person_layout = QVBoxLayout(PersonDialog)
        self.person_layout.setSpacing(0)
        self.person_layout.setObjectName(u"person_layout")
        self.person_layout.setContentsMargins(0, 0, 0, 0)
        self.notice = QWidget(PersonDialog)
        self.notice.setObjectName(u"notice")
        self.notice_layout = QVBoxLayout(self.notice)
        self.notice_layout.setSpacing(0)
        self.notice_layout.setObjectName(u"notice_layout")
        self.notice_layout.setContentsMargins(0, 0, 0, 0)

        self.person_layout.addWidget(self.notice)

        self.body = QWidget(PersonDialog)
        self.body.setObjectName(u"body")
        self.body_layout = QVBoxLayout(self.body)
        self.body_layout.setSpacing(6)
        self.body_layout.setObjectName(u"body_layout")
        self.body_layout.setContentsMargins(24, 16, 24, 12)
        self.login_label = QLabel(self.body)
        self.login_label.setObjectName(u"login_label")

        self.body_layout.addWidget(self.login_label)

        self.login_edit = QLineEdit(self.body)
        self.login_edit.setObjectName(u"login_edit")

        self.body_layout.addWidget(self.login_edit)

        self.name_label = QLabel(self.body)
        self.name_label.setObjectName(u"name_label")

        self.body_layout.addWidget(self.name_label)

        self.name_edit = QLineEdit(self.body)
        self.name_edit.setObjectName(u"name_edit")

        self.body_layout.addWidget(self.name_edit)

        self.title_label = QLabel(self.body)
        self.title_label.setObjectName(u"title_label")

        self.body_layout.addWidget(self.title_label)

        self.title_edit = QLineEdit(self.body)
        self.title_edit.setObjectName(u"title_edit")

        self.body_layout.addWidget(self.title_edit)

        self.roles_label = QLabel(self.body)
        self.roles_label.setObjectName(u"roles_label")

        self.body_layout.addWidget(self.roles_label)

        self.roles_list = QListWidget(self.body)
        self.roles_list.setObjectName(u"roles_list")

        self.body_layout.addWidget(self.roles_list)


        self.person_layout.addWidget(self.body)

        self.actions = ActionBar(PersonDialog)
        self.actions.setObjectName(u"actions")

        self.person_layout.addWidget(self.actions)

        self.person_layout.setStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.login_label.setBuddy(self.login_edit)
        self.name_label.setBuddy(self.name_edit)
        self.title_label.setBuddy(self.title_edit)
        self.roles_label.setBuddy(self.roles_list)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(PersonDialog)
    # setupUi

    def retranslateUi(self, PersonDialog):
        PersonDialog.setWindowTitle(QCoreApplication.translate("PersonDialog", u"Anv\u00e4ndare", None))
        self.login_label.setText(QCoreApplication.translate("PersonDialog", u"&Anv\u00e4ndarnamn", None))
#if QT_CONFIG(accessibility)
        self.login_edit.setAccessibleName(QCoreApplication.translate("PersonDialog", u"Anv\u00e4ndarnamn", None))
#endif // QT_CONFIG(accessibility)
        self.name_label.setText(QCoreApplication.translate("PersonDialog", u"&Namn", None))
#if QT_CONFIG(accessibility)
        self.name_edit.setAccessibleName(QCoreApplication.translate("PersonDialog", u"Namn", None))
#endif // QT_CONFIG(accessibility)
        self.title_label.setText(QCoreApplication.translate("PersonDialog", u"&Titel (frivillig)", None))
#if QT_CONFIG(accessibility)
        self.title_edit.setAccessibleName(QCoreApplication.translate("PersonDialog", u"Titel", None))
#endif // QT_CONFIG(accessibility)
        self.roles_label.setText(QCoreApplication.translate("PersonDialog", u"&Roller", None))
#if QT_CONFIG(accessibility)
        self.roles_list.setAccessibleName(QCoreApplication.translate("PersonDialog", u"Roller", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi

