"""Generated from ui/settings_disposal.ui by packaging/compile_ui.py; never edited."""

from PySide6.QtCore import (QCoreApplication, QSize)
from PySide6.QtWidgets import (QComboBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget)

from caseworker_app.ui.widgets.bars import (ActionBar, PaneHead)
from caseworker_app.ui.widgets.table import RowTable
from caseworker_app.ui.widgets.text import (Surface, Text)
class Ui_DisposalPage(object):
    def setupUi(self, DisposalPage):
        if not DisposalPage.objectName():
            DisposalPage.setObjectName(u"DisposalPage")
        self.disposal_layout = QVBoxLayout(DisposalPage)
        self.disposal_layout.setSpacing(0)
        self.disposal_layout.setObjectName(u"disposal_layout")
        self.disposal_layout.setContentsMargins(0, 0, 0, 0)
        self.head = PaneHead(DisposalPage)
        self.head.setObjectName(u"head")

        self.disposal_layout.addWidget(self.head)

        self.call_area = QWidget(DisposalPage)
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


        self.disposal_layout.addWidget(self.call_area)

        self.notice = QWidget(DisposalPage)
        self.notice.setObjectName(u"notice")
        self.notice_layout = QVBoxLayout(self.notice)
        self.notice_layout.setSpacing(0)
        self.notice_layout.setObjectName(u"notice_layout")
        self.notice_layout.setContentsMargins(0, 0, 0, 0)

        self.disposal_layout.addWidget(self.notice)

        self.about_label = Text(DisposalPage)
        self.about_label.setObjectName(u"about_label")
        self.about_label.setWordWrap(True)

        self.disposal_layout.addWidget(self.about_label)

        self.lines_table = RowTable(DisposalPage)
        self.lines_table.setObjectName(u"lines_table")

        self.disposal_layout.addWidget(self.lines_table)

        self.items_label = QLabel(DisposalPage)
        self.items_label.setObjectName(u"items_label")
        self.items_label.setMargin(10)

        self.disposal_layout.addWidget(self.items_label)

        self.items_table = RowTable(DisposalPage)
        self.items_table.setObjectName(u"items_table")

        self.disposal_layout.addWidget(self.items_table)

        self.actions = ActionBar(DisposalPage)
        self.actions.setObjectName(u"actions")

        self.disposal_layout.addWidget(self.actions)

        self.disposal_layout.setStretch(4, 2)
        self.disposal_layout.setStretch(6, 3)
#if QT_CONFIG(shortcut)
        self.call_label.setBuddy(self.call_combo)
        self.items_label.setBuddy(self.items_table)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(DisposalPage)
    # setupUi

    def retranslateUi(self, DisposalPage):
        self.call_label.setText(QCoreApplication.translate("DisposalPage", u"&Utlysning", None))
#if QT_CONFIG(accessibility)
        self.call_combo.setAccessibleName(QCoreApplication.translate("DisposalPage", u"Utlysning", None))
#endif // QT_CONFIG(accessibility)
        self.about_label.setText(QCoreApplication.translate("DisposalPage", u"En arkivarie f\u00f6resl\u00e5r gallring efter utlysningens regler, en annan person verkst\u00e4ller. Det som gallras g\u00e5r inte att f\u00e5 tillbaka; vad det var, efter vilken regel, varf\u00f6r och av vilka st\u00e5r kvar.", None))
#if QT_CONFIG(accessibility)
        self.lines_table.setAccessibleName(QCoreApplication.translate("DisposalPage", u"Gallringsregler och gallringar", None))
#endif // QT_CONFIG(accessibility)
        self.items_label.setText(QCoreApplication.translate("DisposalPage", u"Det som gallras", None))
#if QT_CONFIG(accessibility)
        self.items_table.setAccessibleName(QCoreApplication.translate("DisposalPage", u"Det som gallras", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

