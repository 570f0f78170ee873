"""Generated from ui/manual.ui by packaging/compile_ui.py; never edited."""

from PySide6.QtCore import (QCoreApplication, QSize)
from PySide6.QtWidgets import (QHBoxLayout, QListWidget, QPushButton, QSizePolicy, QSpacerItem, QTextBrowser, QVBoxLayout)
class Ui_ManualDialog(object):
    def setupUi(self, ManualDialog):
        if not ManualDialog.objectName():
            ManualDialog.setObjectName(u"ManualDialog")
        ManualDialog.resize(720, 560)
        self.manual_layout = QVBoxLayout(ManualDialog)
        self.manual_layout.setSpacing(12)
        self.manual_layout.setObjectName(u"manual_layout")
        self.manual_layout.setContentsMargins(16, 16, 16, 12)
        self.manual_body = QHBoxLayout()
        self.manual_body.setSpacing(12)
        self.manual_body.setObjectName(u"manual_body")
        self.pages_list = QListWidget(ManualDialog)
        self.pages_list.setObjectName(u"pages_list")
        self.pages_list.setMaximumSize(QSize(200, 16777215))

        self.manual_body.addWidget(self.pages_list)

        self.page_browser = QTextBrowser(ManualDialog)
        self.page_browser.setObjectName(u"page_browser")
        self.page_browser.setTabChangesFocus(True)
        self.page_browser.setOpenLinks(False)

        self.manual_body.addWidget(self.page_browser)

        self.manual_body.setStretch(1, 1)

        self.manual_layout.addLayout(self.manual_body)

        self.manual_buttons = QHBoxLayout()
        self.manual_buttons.setObjectName(u"manual_buttons")
        self.manual_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.manual_buttons.addItem(self.manual_spacer)

        self.close_button = QPushButton(ManualDialog)
        self.close_button.setObjectName(u"close_button")

        self.manual_buttons.addWidget(self.close_button)


        self.manual_layout.addLayout(self.manual_buttons)

        self.manual_layout.setStretch(0, 1)

        self.retranslateUi(ManualDialog)
    # setupUi

    def retranslateUi(self, ManualDialog):
        ManualDialog.setWindowTitle(QCoreApplication.translate("ManualDialog", u"Hj\u00e4lp", None))
#if QT_CONFIG(accessibility)
        self.pages_list.setAccessibleName(QCoreApplication.translate("ManualDialog", u"Sidor i hj\u00e4lpen", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.page_browser.setAccessibleName(QCoreApplication.translate("ManualDialog", u"Hj\u00e4lptext", None))
#endif // QT_CONFIG(accessibility)
        self.close_button.setText(QCoreApplication.translate("ManualDialog", u"S&t\u00e4ng", None))
    # retranslateUi

