"""Generated from ui/recovery_key.ui by packaging/compile_ui.py; never edited."""

from PySide6.QtCore import (QCoreApplication)
from PySide6.QtWidgets import (QCheckBox, QDialogButtonBox, QPlainTextEdit, QVBoxLayout, QWidget)

from caseworker_app.ui.widgets.text import Text
class Ui_RecoveryKeyDialog(object):
    def setupUi(self, RecoveryKeyDialog):
        if not RecoveryKeyDialog.objectName():
            RecoveryKeyDialog.setObjectName(u"RecoveryKeyDialog")
        RecoveryKeyDialog.resize(560, 320)
        self.recovery_key_layout = QVBoxLayout(RecoveryKeyDialog)
        self.recovery_key_layout.setSpacing(0)
        self.recovery_key_layout.setObjectName(u"recovery_key_layout")
        self.recovery_key_layout.setContentsMargins(0, 0, 0, 0)
        self.notice = QWidget(RecoveryKeyDialog)
        self.notice.setObjectName(u"notice")
        self.notice_layout = QVBoxLayout(self.notice)
        self.notice_layout.setSpacing(0)
        self.notice_layout.setObjectName(u"notice_layout")
        self.notice_layout.setContentsMargins(0, 0, 0, 0)

        self.recovery_key_layout.addWidget(self.notice)

        self.body = QWidget(RecoveryKeyDialog)
        self.body.setObjectName(u"body")
        self.body_layout = QVBoxLayout(self.body)
        self.body_layout.setSpacing(12)
        self.body_layout.setObjectName(u"body_layout")
        self.body_layout.setContentsMargins(24, 16, 24, 16)
        self.about_label = Text(self.body)
        self.about_label.setObjectName(u"about_label")
        self.about_label.setWordWrap(True)

        self.body_layout.addWidget(self.about_label)

        self.key_edit = QPlainTextEdit(self.body)
        self.key_edit.setObjectName(u"key_edit")
        self.key_edit.setReadOnly(True)
        self.key_edit.setTabChangesFocus(True)

        self.body_layout.addWidget(self.key_edit)

        self.written_check = QCheckBox(self.body)
        self.written_check.setObjectName(u"written_check")

        self.body_layout.addWidget(self.written_check)

        self.buttons = QDialogButtonBox(self.body)
        self.buttons.setObjectName(u"buttons")

        self.body_layout.addWidget(self.buttons)

        self.body_layout.setStretch(1, 1)

        self.recovery_key_layout.addWidget(self.body)

        self.recovery_key_layout.setStretch(1, 1)

        self.retranslateUi(RecoveryKeyDialog)
    # setupUi

    def retranslateUi(self, RecoveryKeyDialog):
        RecoveryKeyDialog.setWindowTitle(QCoreApplication.translate("RecoveryKeyDialog", u"Myndighetens \u00e5terst\u00e4llningsnyckel", None))
        self.about_label.setText(QCoreApplication.translate("RecoveryKeyDialog", u"Det h\u00e4r \u00e4r den enda g\u00e5ngen nyckeln visas. Spara den i en fil, eller skriv ned den grupp f\u00f6r grupp. Mellanrummen h\u00f6r inte till nyckeln och f\u00e5r skrivas eller utel\u00e4mnas.", None))
#if QT_CONFIG(accessibility)
        self.key_edit.setAccessibleName(QCoreApplication.translate("RecoveryKeyDialog", u"\u00c5terst\u00e4llningsnyckel", None))
#endif // QT_CONFIG(accessibility)
        self.written_check.setText(QCoreApplication.translate("RecoveryKeyDialog", u"&Jag har skrivit ned nyckeln", None))
    # retranslateUi

