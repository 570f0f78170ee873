"""Generated from ui/statistics.ui by packaging/compile_ui.py; never edited."""

from PySide6.QtCore import (QCoreApplication)
from PySide6.QtWidgets import (QComboBox, QFrame, QGridLayout, QHBoxLayout, QScrollArea, QSizePolicy, QSpacerItem, QStackedWidget, QVBoxLayout, QWidget)

from caseworker_app.ui.widgets.bars import (ActionBar, RoomHead)
from caseworker_app.ui.widgets.findings import Findings
from caseworker_app.ui.widgets.segments import Segments
from caseworker_app.ui.widgets.table import RowTable
from caseworker_app.ui.widgets.text import Surface
class Ui_Statistics(object):
    def setupUi(self, Statistics):
        if not Statistics.objectName():
            Statistics.setObjectName(u"Statistics")
        self.room_layout = QVBoxLayout(Statistics)
        self.room_layout.setSpacing(0)
        self.room_layout.setObjectName(u"room_layout")
        self.room_layout.setContentsMargins(0, 0, 0, 0)
        self.head = RoomHead(Statistics)
        self.head.setObjectName(u"head")

        self.room_layout.addWidget(self.head)

        self.findings = Findings(Statistics)
        self.findings.setObjectName(u"findings")

        self.room_layout.addWidget(self.findings)

        self.filters_area = Surface(Statistics)
        self.filters_area.setObjectName(u"filters_area")
        self.filters_layout = QHBoxLayout(self.filters_area)
        self.filters_layout.setObjectName(u"filters_layout")
        self.filters_layout.setContentsMargins(16, 8, 16, 8)
        self.segments = Segments(self.filters_area)
        self.segments.setObjectName(u"segments")

        self.filters_layout.addWidget(self.segments)

        self.between = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.filters_layout.addItem(self.between)

        self.call_combo = QComboBox(self.filters_area)
        self.call_combo.setObjectName(u"call_combo")

        self.filters_layout.addWidget(self.call_combo)


        self.room_layout.addWidget(self.filters_area)

        self.pages = QStackedWidget(Statistics)
        self.pages.setObjectName(u"pages")
        self.charts_page = QWidget()
        self.charts_page.setObjectName(u"charts_page")
        self.charts_page_layout = QVBoxLayout(self.charts_page)
        self.charts_page_layout.setSpacing(0)
        self.charts_page_layout.setObjectName(u"charts_page_layout")
        self.charts_page_layout.setContentsMargins(0, 0, 0, 0)
        self.scroll = QScrollArea(self.charts_page)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setFrameShape(QFrame.NoFrame)
        self.scroll.setWidgetResizable(True)
        self.sheet = QWidget()
        self.sheet.setObjectName(u"sheet")
        self.charts_layout = QGridLayout(self.sheet)
        self.charts_layout.setObjectName(u"charts_layout")
        self.charts_layout.setHorizontalSpacing(12)
        self.charts_layout.setVerticalSpacing(12)
        self.charts_layout.setContentsMargins(16, 16, 16, 16)
        self.scroll.setWidget(self.sheet)

        self.charts_page_layout.addWidget(self.scroll)

        self.pages.addWidget(self.charts_page)
        self.table_page = QWidget()
        self.table_page.setObjectName(u"table_page")
        self.table_layout = QVBoxLayout(self.table_page)
        self.table_layout.setSpacing(0)
        self.table_layout.setObjectName(u"table_layout")
        self.table_layout.setContentsMargins(0, 0, 0, 0)
        self.figures_table = RowTable(self.table_page)
        self.figures_table.setObjectName(u"figures_table")

        self.table_layout.addWidget(self.figures_table)

        self.pages.addWidget(self.table_page)
        self.dates_page = QWidget()
        self.dates_page.setObjectName(u"dates_page")
        self.dates_layout = QVBoxLayout(self.dates_page)
        self.dates_layout.setSpacing(0)
        self.dates_layout.setObjectName(u"dates_layout")
        self.dates_layout.setContentsMargins(0, 0, 0, 0)
        self.dates_table = RowTable(self.dates_page)
        self.dates_table.setObjectName(u"dates_table")

        self.dates_layout.addWidget(self.dates_table)

        self.pages.addWidget(self.dates_page)
        self.controls_page = QWidget()
        self.controls_page.setObjectName(u"controls_page")
        self.controls_layout = QVBoxLayout(self.controls_page)
        self.controls_layout.setSpacing(0)
        self.controls_layout.setObjectName(u"controls_layout")
        self.controls_layout.setContentsMargins(0, 0, 0, 0)
        self.controls_table = RowTable(self.controls_page)
        self.controls_table.setObjectName(u"controls_table")

        self.controls_layout.addWidget(self.controls_table)

        self.pages.addWidget(self.controls_page)

        self.room_layout.addWidget(self.pages)

        self.actions = ActionBar(Statistics)
        self.actions.setObjectName(u"actions")

        self.room_layout.addWidget(self.actions)

        self.room_layout.setStretch(3, 1)

        self.retranslateUi(Statistics)
    # setupUi

    def retranslateUi(self, Statistics):
#if QT_CONFIG(accessibility)
        self.call_combo.setAccessibleName(QCoreApplication.translate("Statistics", u"Utlysning", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.call_combo.setAccessibleDescription(QCoreApplication.translate("Statistics", u"Utlysning", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.scroll.setAccessibleName(QCoreApplication.translate("Statistics", u"Diagram", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.figures_table.setAccessibleName(QCoreApplication.translate("Statistics", u"Siffror", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.dates_table.setAccessibleName(QCoreApplication.translate("Statistics", u"Mina frister", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.controls_table.setAccessibleName(QCoreApplication.translate("Statistics", u"Stickprov", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

