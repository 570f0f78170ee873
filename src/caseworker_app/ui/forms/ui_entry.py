"""Generated from ui/entry.ui by packaging/compile_ui.py; never edited."""

from PySide6.QtCore import (QCoreApplication, QSize, Qt)
from PySide6.QtWidgets import (QHBoxLayout, QListWidget, QScrollArea, QVBoxLayout, QWidget)

from caseworker_app.ui.widgets.bars import (ActionBar, PaneHead)
class Ui_RegistrationDialog(object):
    def setupUi(self, RegistrationDialog):
        if not RegistrationDialog.objectName():
            RegistrationDialog.setObjectName(u"RegistrationDialog")
        RegistrationDialog.resize(1080, 660)
        self.registration_layout = QVBoxLayout(RegistrationDialog)
        self.registration_layout.setSpacing(0)
        self.registration_layout.setObjectName(u"registration_layout")
        self.registration_layout.setContentsMargins(0, 0, 0, 0)
        self.head = PaneHead(RegistrationDialog)
        self.head.setObjectName(u"head")

        self.registration_layout.addWidget(self.head)

        self.notice = QWidget(RegistrationDialog)
        self.notice.setObjectName(u"notice")
        self.notice_layout = QVBoxLayout(self.notice)
        self.notice_layout.setSpacing(0)
        self.notice_layout.setObjectName(u"notice_layout")
        self.notice_layout.setContentsMargins(0, 0, 0, 0)

        self.registration_layout.addWidget(self.notice)

        self.middle = QHBoxLayout()
        self.middle.setSpacing(0)
        self.middle.setObjectName(u"middle")
        self.sections_list = QListWidget(RegistrationDialog)
        self.sections_list.setObjectName(u"sections_list")
        self.sections_list.setMaximumSize(QSize(240, 16777215))
        self.sections_list.setMinimumSize(QSize(200, 0))

        self.middle.addWidget(self.sections_list)

        self.form_area = QScrollArea(RegistrationDialog)
        self.form_area.setObjectName(u"form_area")
        self.form_area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.form_area.setWidgetResizable(True)
        self.form_page = QWidget()
        self.form_page.setObjectName(u"form_page")
        self.form_area.setWidget(self.form_page)

        self.middle.addWidget(self.form_area)

        self.middle.setStretch(1, 1)

        self.registration_layout.addLayout(self.middle)

        self.actions = ActionBar(RegistrationDialog)
        self.actions.setObjectName(u"actions")

        self.registration_layout.addWidget(self.actions)

        self.registration_layout.setStretch(2, 1)

        self.retranslateUi(RegistrationDialog)
    # setupUi

    def retranslateUi(self, RegistrationDialog):
        RegistrationDialog.setWindowTitle(QCoreApplication.translate("RegistrationDialog", u"Registrera ans\u00f6kan", None))
#if QT_CONFIG(accessibility)
        self.sections_list.setAccessibleName(QCoreApplication.translate("RegistrationDialog", u"Avsnitt", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.form_area.setAccessibleName(QCoreApplication.translate("RegistrationDialog", u"Uppgifter", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi

