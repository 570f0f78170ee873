"""Generated from ui/settings_agency.ui by packaging/compile_ui.py; never edited."""

from PySide6.QtCore import (QCoreApplication, QSize)
from PySide6.QtWidgets import (QComboBox, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from caseworker_app.ui.widgets.bars import PaneHead
from caseworker_app.ui.widgets.table import RowTable
from caseworker_app.ui.widgets.text import (Surface, Text)
class Ui_AgencyPage(object):
    def setupUi(self, AgencyPage):
        if not AgencyPage.objectName():
            AgencyPage.setObjectName(u"AgencyPage")
        self.agency_layout = QVBoxLayout(AgencyPage)
        self.agency_layout.setSpacing(0)
        self.agency_layout.setObjectName(u"agency_layout")
        self.agency_layout.setContentsMargins(0, 0, 0, 0)
        self.head = PaneHead(AgencyPage)
        self.head.setObjectName(u"head")

        self.agency_layout.addWidget(self.head)

        self.call_area = QWidget(AgencyPage)
        self.call_area.setObjectName(u"call_area")
        self.head_layout = QHBoxLayout(self.call_area)
        self.head_layout.setSpacing(8)
        self.head_layout.setObjectName(u"head_layout")
        self.head_layout.setContentsMargins(0, 0, 0, 0)
        self.call_label = QLabel(self.call_area)
        self.call_label.setObjectName(u"call_label")

        self.head_layout.addWidget(self.call_label)

        self.call_combo = QComboBox(self.call_area)
        self.call_combo.setObjectName(u"call_combo")
        self.call_combo.setMinimumSize(QSize(280, 0))
        self.call_combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)

        self.head_layout.addWidget(self.call_combo)


        self.agency_layout.addWidget(self.call_area)

        self.notice = QWidget(AgencyPage)
        self.notice.setObjectName(u"notice")
        self.notice_layout = QVBoxLayout(self.notice)
        self.notice_layout.setSpacing(0)
        self.notice_layout.setObjectName(u"notice_layout")
        self.notice_layout.setContentsMargins(0, 0, 0, 0)

        self.agency_layout.addWidget(self.notice)

        self.where_label = Text(AgencyPage)
        self.where_label.setObjectName(u"where_label")
        self.where_label.setWordWrap(True)

        self.agency_layout.addWidget(self.where_label)

        self.facts_table = RowTable(AgencyPage)
        self.facts_table.setObjectName(u"facts_table")

        self.agency_layout.addWidget(self.facts_table)

        self.seal = Surface(AgencyPage)
        self.seal.setObjectName(u"seal")
        self.seal_layout = QVBoxLayout(self.seal)
        self.seal_layout.setSpacing(8)
        self.seal_layout.setObjectName(u"seal_layout")
        self.seal_layout.setContentsMargins(16, 12, 16, 12)
        self.seal_head = Text(self.seal)
        self.seal_head.setObjectName(u"seal_head")

        self.seal_layout.addWidget(self.seal_head)

        self.seal_label = Text(self.seal)
        self.seal_label.setObjectName(u"seal_label")
        self.seal_label.setWordWrap(True)

        self.seal_layout.addWidget(self.seal_label)

        self.seal_row = QHBoxLayout()
        self.seal_row.setSpacing(8)
        self.seal_row.setObjectName(u"seal_row")
        self.seal_button = QPushButton(self.seal)
        self.seal_button.setObjectName(u"seal_button")

        self.seal_row.addWidget(self.seal_button)

        self.prove_button = QPushButton(self.seal)
        self.prove_button.setObjectName(u"prove_button")

        self.seal_row.addWidget(self.prove_button)

        self.off_button = QPushButton(self.seal)
        self.off_button.setObjectName(u"off_button")

        self.seal_row.addWidget(self.off_button)

        self.seal_row_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.seal_row.addItem(self.seal_row_spacer)


        self.seal_layout.addLayout(self.seal_row)


        self.agency_layout.addWidget(self.seal)

        self.agency_layout.setStretch(4, 1)
#if QT_CONFIG(shortcut)
        self.call_label.setBuddy(self.call_combo)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(AgencyPage)
    # setupUi

    def retranslateUi(self, AgencyPage):
        self.call_label.setText(QCoreApplication.translate("AgencyPage", u"&Utlysning", None))
#if QT_CONFIG(accessibility)
        self.call_combo.setAccessibleName(QCoreApplication.translate("AgencyPage", u"Utlysning", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.facts_table.setAccessibleName(QCoreApplication.translate("AgencyPage", u"Myndighetens uppgifter", None))
#endif // QT_CONFIG(accessibility)
        self.seal_head.setText(QCoreApplication.translate("AgencyPage", u"Brevens sigill", None))
        self.seal_button.setText(QCoreApplication.translate("AgencyPage", u"V\u00e4lj &sigill\u2026", None))
        self.prove_button.setText(QCoreApplication.translate("AgencyPage", u"P&r\u00f6va sigillet", None))
        self.off_button.setText(QCoreApplication.translate("AgencyPage", u"F\u00f6rsegla &inte l\u00e4ngre\u2026", None))
        pass
    # retranslateUi

