"""Generated from ui/crash.ui by packaging/compile_ui.py; never edited."""

from PySide6.QtCore import (QCoreApplication)
from PySide6.QtWidgets import (QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout)

from caseworker_app.ui.widgets.buttons import PrimaryButton
class Ui_CrashDialog(object):
    def setupUi(self, CrashDialog):
        if not CrashDialog.objectName():
            CrashDialog.setObjectName(u"CrashDialog")
        CrashDialog.resize(620, 420)
        self.crash_layout = QVBoxLayout(CrashDialog)
        self.crash_layout.setSpacing(8)
        self.crash_layout.setObjectName(u"crash_layout")
        self.crash_layout.setContentsMargins(24, 20, 24, 16)
        self.text_label = QLabel(CrashDialog)
        self.text_label.setObjectName(u"text_label")
        self.text_label.setWordWrap(True)

        self.crash_layout.addWidget(self.text_label)

        self.report_label = QLabel(CrashDialog)
        self.report_label.setObjectName(u"report_label")
        self.report_label.setWordWrap(True)

        self.crash_layout.addWidget(self.report_label)

        self.report_edit = QPlainTextEdit(CrashDialog)
        self.report_edit.setObjectName(u"report_edit")
        self.report_edit.setReadOnly(True)
        self.report_edit.setTabChangesFocus(True)
        self.report_edit.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)

        self.crash_layout.addWidget(self.report_edit)

        self.crash_buttons = QHBoxLayout()
        self.crash_buttons.setObjectName(u"crash_buttons")
        self.copy_button = QPushButton(CrashDialog)
        self.copy_button.setObjectName(u"copy_button")

        self.crash_buttons.addWidget(self.copy_button)

        self.crash_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.crash_buttons.addItem(self.crash_spacer)

        self.quit_button = QPushButton(CrashDialog)
        self.quit_button.setObjectName(u"quit_button")

        self.crash_buttons.addWidget(self.quit_button)

        self.go_on_button = PrimaryButton(CrashDialog)
        self.go_on_button.setObjectName(u"go_on_button")

        self.crash_buttons.addWidget(self.go_on_button)

        self.crash_buttons.setStretch(1, 1)

        self.crash_layout.addLayout(self.crash_buttons)

        self.crash_layout.setStretch(2, 1)
#if QT_CONFIG(shortcut)
        self.report_label.setBuddy(self.report_edit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(CrashDialog)

        self.go_on_button.setDefault(True)

    # setupUi

    def retranslateUi(self, CrashDialog):
        CrashDialog.setWindowTitle(QCoreApplication.translate("CrashDialog", u"Ett fel har uppst\u00e5tt i programmet", None))
        self.text_label.setText(QCoreApplication.translate("CrashDialog", u"Det du har skrivit \u00e4r sparat p\u00e5 datorn och kommer tillbaka n\u00e4r du \u00f6ppnar \u00e4rendet igen. Du kan forts\u00e4tta arbeta. Starta om programmet om n\u00e5got ser konstigt ut.", None))
        self.report_label.setText(QCoreApplication.translate("CrashDialog", u"&Rapport till den som sk\u00f6ter programmet. Den inneh\u00e5ller inga uppgifter ur \u00e4renden.", None))
        self.copy_button.setText(QCoreApplication.translate("CrashDialog", u"&Kopiera rapporten", None))
        self.quit_button.setText(QCoreApplication.translate("CrashDialog", u"&Avsluta programmet", None))
        self.go_on_button.setText(QCoreApplication.translate("CrashDialog", u"&Forts\u00e4tt arbeta", None))
    # retranslateUi

