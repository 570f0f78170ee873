"""Generated from ui/seal.ui by packaging/compile_ui.py; never edited."""

from PySide6.QtCore import (QCoreApplication)
from PySide6.QtWidgets import (QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from caseworker_app.ui.widgets.bars import ActionBar
from caseworker_app.ui.widgets.text import Text
class Ui_SealDialog(object):
    def setupUi(self, SealDialog):
        if not SealDialog.objectName():
            SealDialog.setObjectName(u"SealDialog")
        SealDialog.resize(600, 400)
        self.seal_layout = QVBoxLayout(SealDialog)
        self.seal_layout.setSpacing(0)
        self.seal_layout.setObjectName(u"seal_layout")
        self.seal_layout.setContentsMargins(0, 0, 0, 0)
        self.notice = QWidget(SealDialog)
        self.notice.setObjectName(u"notice")
        self.notice_layout = QVBoxLayout(self.notice)
        self.notice_layout.setSpacing(0)
        self.notice_layout.setObjectName(u"notice_layout")
        self.notice_layout.setContentsMargins(0, 0, 0, 0)

        self.seal_layout.addWidget(self.notice)

        self.body = QWidget(SealDialog)
        self.body.setObjectName(u"body")
        self.body_layout = QVBoxLayout(self.body)
        self.body_layout.setSpacing(6)
        self.body_layout.setObjectName(u"body_layout")
        self.body_layout.setContentsMargins(24, 16, 24, 12)
        self.about_label = Text(self.body)
        self.about_label.setObjectName(u"about_label")
        self.about_label.setWordWrap(True)

        self.body_layout.addWidget(self.about_label)

        self.file_label = QLabel(self.body)
        self.file_label.setObjectName(u"file_label")

        self.body_layout.addWidget(self.file_label)

        self.file_row = QHBoxLayout()
        self.file_row.setSpacing(8)
        self.file_row.setObjectName(u"file_row")
        self.file_edit = QLineEdit(self.body)
        self.file_edit.setObjectName(u"file_edit")

        self.file_row.addWidget(self.file_edit)

        self.file_button = QPushButton(self.body)
        self.file_button.setObjectName(u"file_button")
        self.file_button.setAutoDefault(False)

        self.file_row.addWidget(self.file_button)

        self.file_row.setStretch(0, 1)

        self.body_layout.addLayout(self.file_row)

        self.password_label = QLabel(self.body)
        self.password_label.setObjectName(u"password_label")

        self.body_layout.addWidget(self.password_label)

        self.password_edit = QLineEdit(self.body)
        self.password_edit.setObjectName(u"password_edit")
        self.password_edit.setEchoMode(QLineEdit.EchoMode.Password)

        self.body_layout.addWidget(self.password_edit)

        self.stamps_label = QLabel(self.body)
        self.stamps_label.setObjectName(u"stamps_label")

        self.body_layout.addWidget(self.stamps_label)

        self.stamps_edit = QLineEdit(self.body)
        self.stamps_edit.setObjectName(u"stamps_edit")

        self.body_layout.addWidget(self.stamps_edit)

        self.seal_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.body_layout.addItem(self.seal_spacer)

        self.body_layout.setStretch(7, 1)

        self.seal_layout.addWidget(self.body)

        self.actions = ActionBar(SealDialog)
        self.actions.setObjectName(u"actions")

        self.seal_layout.addWidget(self.actions)

        self.seal_layout.setStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.file_label.setBuddy(self.file_edit)
        self.password_label.setBuddy(self.password_edit)
        self.stamps_label.setBuddy(self.stamps_edit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(SealDialog)
    # setupUi

    def retranslateUi(self, SealDialog):
        SealDialog.setWindowTitle(QCoreApplication.translate("SealDialog", u"Brevens sigill", None))
        self.about_label.setText(QCoreApplication.translate("SealDialog", u"Sigillet visar att brevet kommer fr\u00e5n myndigheten och inte har \u00e4ndrats. En provsida f\u00f6rseglas innan valet sparas.", None))
        self.file_label.setText(QCoreApplication.translate("SealDialog", u"&Nyckelfil med certifikat (PKCS#12, .p12 eller .pfx)", None))
#if QT_CONFIG(accessibility)
        self.file_edit.setAccessibleName(QCoreApplication.translate("SealDialog", u"Nyckelfil med certifikat", None))
#endif // QT_CONFIG(accessibility)
        self.file_button.setText(QCoreApplication.translate("SealDialog", u"V\u00e4lj &fil\u2026", None))
#if QT_CONFIG(accessibility)
        self.file_button.setAccessibleName(QCoreApplication.translate("SealDialog", u"V\u00e4lj nyckelfil", None))
#endif // QT_CONFIG(accessibility)
        self.password_label.setText(QCoreApplication.translate("SealDialog", u"Nyckelfilens &l\u00f6senord (sparas i datorns nyckelring)", None))
#if QT_CONFIG(accessibility)
        self.password_edit.setAccessibleName(QCoreApplication.translate("SealDialog", u"Nyckelfilens l\u00f6senord", None))
#endif // QT_CONFIG(accessibility)
        self.stamps_label.setText(QCoreApplication.translate("SealDialog", u"&Tidsst\u00e4mpeltj\u00e4nst (frivillig)", None))
#if QT_CONFIG(accessibility)
        self.stamps_edit.setAccessibleName(QCoreApplication.translate("SealDialog", u"Tidsst\u00e4mpeltj\u00e4nst", None))
#endif // QT_CONFIG(accessibility)
        self.stamps_edit.setPlaceholderText(QCoreApplication.translate("SealDialog", u"https://\u2026 (RFC 3161)", None))
    # retranslateUi

