"""Generated from ui/main_window.ui by packaging/compile_ui.py; never edited."""

from PySide6.QtCore import (QCoreApplication)
from PySide6.QtWidgets import (QHBoxLayout, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from caseworker_app.ui.shell.host import RoomsHost
from caseworker_app.ui.shell.rail import (Rail, RailArea)
from caseworker_app.ui.shell.status import StatusStrip
from caseworker_app.ui.shell.strips import StripStack
class Ui_MainWindow(object):
    def setupUi(self, MainWindow):
        if not MainWindow.objectName():
            MainWindow.setObjectName(u"MainWindow")
        MainWindow.setWindowTitle(u"Caseworker")
        self.whole = QWidget(MainWindow)
        self.whole.setObjectName(u"whole")
        self.whole_layout = QVBoxLayout(self.whole)
        self.whole_layout.setSpacing(0)
        self.whole_layout.setObjectName(u"whole_layout")
        self.whole_layout.setContentsMargins(0, 0, 0, 0)
        self.body_layout = QHBoxLayout()
        self.body_layout.setSpacing(0)
        self.body_layout.setObjectName(u"body_layout")
        self.rail_area = RailArea(self.whole)
        self.rail_area.setObjectName(u"rail_area")
        self.rail_layout = QVBoxLayout(self.rail_area)
        self.rail_layout.setSpacing(0)
        self.rail_layout.setObjectName(u"rail_layout")
        self.rail_layout.setContentsMargins(0, 8, 1, 4)
        self.rooms_rail = Rail(self.rail_area)
        self.rooms_rail.setObjectName(u"rooms_rail")

        self.rail_layout.addWidget(self.rooms_rail)

        self.rail_spacer = QSpacerItem(1, 1, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.rail_layout.addItem(self.rail_spacer)

        self.foot_rail = Rail(self.rail_area)
        self.foot_rail.setObjectName(u"foot_rail")

        self.rail_layout.addWidget(self.foot_rail)


        self.body_layout.addWidget(self.rail_area)

        self.work_layout = QVBoxLayout()
        self.work_layout.setSpacing(0)
        self.work_layout.setObjectName(u"work_layout")
        self.strips = StripStack(self.whole)
        self.strips.setObjectName(u"strips")

        self.work_layout.addWidget(self.strips)

        self.rooms_host = RoomsHost(self.whole)
        self.rooms_host.setObjectName(u"rooms_host")

        self.work_layout.addWidget(self.rooms_host)

        self.work_layout.setStretch(1, 1)

        self.body_layout.addLayout(self.work_layout)

        self.body_layout.setStretch(1, 1)

        self.whole_layout.addLayout(self.body_layout)

        self.status_strip = StatusStrip(self.whole)
        self.status_strip.setObjectName(u"status_strip")

        self.whole_layout.addWidget(self.status_strip)

        self.whole_layout.setStretch(0, 1)
        MainWindow.setCentralWidget(self.whole)

        self.retranslateUi(MainWindow)
    # setupUi

    def retranslateUi(self, MainWindow):
#if QT_CONFIG(accessibility)
        self.rooms_rail.setAccessibleName(QCoreApplication.translate("MainWindow", u"Rum", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.foot_rail.setAccessibleName(QCoreApplication.translate("MainWindow", u"Program", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

