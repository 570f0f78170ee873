"""Generated from ui/settings_people.ui by packaging/compile_ui.py; never edited."""

from PySide6.QtCore import (QCoreApplication)
from PySide6.QtWidgets import (QVBoxLayout, QWidget)

from caseworker_app.ui.widgets.bars import (ActionBar, PaneHead)
from caseworker_app.ui.widgets.table import RowTable
class Ui_PeoplePage(object):
    def setupUi(self, PeoplePage):
        if not PeoplePage.objectName():
            PeoplePage.setObjectName(u"PeoplePage")
        self.people_layout = QVBoxLayout(PeoplePage)
        self.people_layout.setSpacing(0)
        self.people_layout.setObjectName(u"people_layout")
        self.people_layout.setContentsMargins(0, 0, 0, 0)
        self.head = PaneHead(PeoplePage)
        self.head.setObjectName(u"head")

        self.people_layout.addWidget(self.head)

        self.notice = QWidget(PeoplePage)
        self.notice.setObjectName(u"notice")
        self.notice_layout = QVBoxLayout(self.notice)
        self.notice_layout.setSpacing(0)
        self.notice_layout.setObjectName(u"notice_layout")
        self.notice_layout.setContentsMargins(0, 0, 0, 0)

        self.people_layout.addWidget(self.notice)

        self.people_table = RowTable(PeoplePage)
        self.people_table.setObjectName(u"people_table")

        self.people_layout.addWidget(self.people_table)

        self.actions = ActionBar(PeoplePage)
        self.actions.setObjectName(u"actions")

        self.people_layout.addWidget(self.actions)

        self.people_layout.setStretch(2, 1)

        self.retranslateUi(PeoplePage)
    # setupUi

    def retranslateUi(self, PeoplePage):
#if QT_CONFIG(accessibility)
        self.people_table.setAccessibleName(QCoreApplication.translate("PeoplePage", u"Anv\u00e4ndare", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

