"""Generated from ui/taking.ui by packaging/compile_ui.py; never edited."""

from PySide6.QtCore import (QCoreApplication, QSize)
from PySide6.QtWidgets import (QCheckBox, QLabel, QLineEdit, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from caseworker_app.ui.widgets.bars import ActionBar
from caseworker_app.ui.widgets.fields import DayField
from caseworker_app.ui.widgets.text import Text
class Ui_TakingDialog(object):
    def setupUi(self, TakingDialog):
        if not TakingDialog.objectName():
            TakingDialog.setObjectName(u"TakingDialog")
        TakingDialog.resize(540, 440)
        self.taking_layout = QVBoxLayout(TakingDialog)
        self.taking_layout.setSpacing(0)
        self.taking_layout.setObjectName(u"taking_layout")
        self.taking_layout.setContentsMargins(0, 0, 0, 0)
        self.notice = QWidget(TakingDialog)
        self.notice.setObjectName(u"notice")
        self.notice_layout = QVBoxLayout(self.notice)
        self.notice_layout.setSpacing(0)
        self.notice_layout.setObjectName(u"notice_layout")
        self.notice_layout.setContentsMargins(0, 0, 0, 0)

        self.taking_layout.addWidget(self.notice)

        self.body = QWidget(TakingDialog)
        self.body.setObjectName(u"body")
        self.body_layout = QVBoxLayout(self.body)
        self.body_layout.setSpacing(6)
        self.body_layout.setObjectName(u"body_layout")
        self.body_layout.setContentsMargins(24, 16, 24, 12)
        self.title_label = Text(self.body)
        self.title_label.setObjectName(u"title_label")

        self.body_layout.addWidget(self.title_label)

        self.others_label = Text(self.body)
        self.others_label.setObjectName(u"others_label")

        self.body_layout.addWidget(self.others_label)

        self.until_label = QLabel(self.body)
        self.until_label.setObjectName(u"until_label")

        self.body_layout.addWidget(self.until_label)

        self.until_edit = DayField(self.body)
        self.until_edit.setObjectName(u"until_edit")
        self.until_edit.setMaximumSize(QSize(200, 16777215))

        self.body_layout.addWidget(self.until_edit)

        self.papers_check = QCheckBox(self.body)
        self.papers_check.setObjectName(u"papers_check")
        self.papers_check.setChecked(True)

        self.body_layout.addWidget(self.papers_check)

        self.papers_label = Text(self.body)
        self.papers_label.setObjectName(u"papers_label")

        self.body_layout.addWidget(self.papers_label)

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

        self.key_label = Text(self.body)
        self.key_label.setObjectName(u"key_label")

        self.body_layout.addWidget(self.key_label)

        self.taking_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.body_layout.addItem(self.taking_spacer)

        self.body_layout.setStretch(11, 1)

        self.taking_layout.addWidget(self.body)

        self.actions = ActionBar(TakingDialog)
        self.actions.setObjectName(u"actions")

        self.taking_layout.addWidget(self.actions)

        self.taking_layout.setStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.until_label.setBuddy(self.until_edit)
        self.first_label.setBuddy(self.first_edit)
        self.second_label.setBuddy(self.second_edit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(TakingDialog)
    # setupUi

    def retranslateUi(self, TakingDialog):
        TakingDialog.setWindowTitle(QCoreApplication.translate("TakingDialog", u"Ta med offline", None))
        self.until_label.setText(QCoreApplication.translate("TakingDialog", u"&\u00c5ter senast, som kollegorna ser", None))
#if QT_CONFIG(accessibility)
        self.until_edit.setAccessibleName(QCoreApplication.translate("TakingDialog", u"\u00c5ter senast", None))
#endif // QT_CONFIG(accessibility)
        self.first_label.setText(QCoreApplication.translate("TakingDialog", u"&L\u00f6senord, om filen ska \u00f6ppnas p\u00e5 en annan dator", None))
#if QT_CONFIG(accessibility)
        self.first_edit.setAccessibleName(QCoreApplication.translate("TakingDialog", u"L\u00f6senord f\u00f6r offlinefilen", None))
#endif // QT_CONFIG(accessibility)
        self.first_edit.setPlaceholderText(QCoreApplication.translate("TakingDialog", u"minst tolv tecken, eller tomt", None))
        self.second_label.setText(QCoreApplication.translate("TakingDialog", u"Samma l\u00f6senord &igen", None))
#if QT_CONFIG(accessibility)
        self.second_edit.setAccessibleName(QCoreApplication.translate("TakingDialog", u"Samma l\u00f6senord igen", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi

