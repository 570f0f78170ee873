"""Generated from ui/settings_agency.ui by packaging/compile_ui.py; never edited."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QComboBox, QHBoxLayout, QHeaderView,
    QLabel, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

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
        self.head = Surface(AgencyPage)
        self.head.setObjectName(u"head")
        self.head_layout = QHBoxLayout(self.head)
        self.head_layout.setSpacing(8)
        self.head_layout.setObjectName(u"head_layout")
        self.head_layout.setContentsMargins(16, 8, 16, 8)
        self.call_label = QLabel(self.head)
        self.call_label.setObjectName(u"call_label")

        self.head_layout.addWidget(self.call_label)

        self.call_combo = QComboBox(self.head)
        self.call_combo.setObjectName(u"call_combo")
        self.call_combo.setMinimumSize(QSize(380, 0))

        self.head_layout.addWidget(self.call_combo)

        self.agency_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.head_layout.addItem(self.agency_spacer)


        self.agency_layout.addWidget(self.head)

        self.where_label = Text(AgencyPage)
        self.where_label.setObjectName(u"where_label")
        self.where_label.setWordWrap(True)

        self.agency_layout.addWidget(self.where_label)

        self.facts_table = RowTable(AgencyPage)
        self.facts_table.setObjectName(u"facts_table")

        self.agency_layout.addWidget(self.facts_table)

        self.agency_layout.setStretch(2, 1)
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
        pass
    # retranslateUi

