"""Generated from ui/status_strip.ui by packaging/compile_ui.py; never edited."""

from PySide6.QtCore import (QCoreApplication, QSize, Qt)
from PySide6.QtWidgets import (QHBoxLayout, QLabel, QProgressBar, QSizePolicy, QSpacerItem, QToolButton)

from caseworker_app.ui.widgets.text import Elided
class Ui_StatusStrip(object):
    def setupUi(self, StatusStrip):
        if not StatusStrip.objectName():
            StatusStrip.setObjectName(u"StatusStrip")
        self.strip_layout = QHBoxLayout(StatusStrip)
        self.strip_layout.setSpacing(6)
        self.strip_layout.setObjectName(u"strip_layout")
        self.strip_layout.setContentsMargins(8, 2, 12, 2)
        self.database_button = QToolButton(StatusStrip)
        self.database_button.setObjectName(u"database_button")
        self.database_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.database_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.database_button.setAutoRaise(True)

        self.strip_layout.addWidget(self.database_button)

        self.person_button = QToolButton(StatusStrip)
        self.person_button.setObjectName(u"person_button")
        self.person_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.person_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.person_button.setAutoRaise(True)

        self.strip_layout.addWidget(self.person_button)

        self.line_label = QLabel(StatusStrip)
        self.line_label.setObjectName(u"line_label")

        self.strip_layout.addWidget(self.line_label)

        self.said_label = Elided(StatusStrip)
        self.said_label.setObjectName(u"said_label")

        self.strip_layout.addWidget(self.said_label)

        self.strip_spacer = QSpacerItem(8, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.strip_layout.addItem(self.strip_spacer)

        self.work_bar = QProgressBar(StatusStrip)
        self.work_bar.setObjectName(u"work_bar")
        self.work_bar.setMaximumSize(QSize(120, 10))
        self.work_bar.setTextVisible(False)

        self.strip_layout.addWidget(self.work_bar)

        self.work_label = Elided(StatusStrip)
        self.work_label.setObjectName(u"work_label")

        self.strip_layout.addWidget(self.work_label)

        self.cancel_button = QToolButton(StatusStrip)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.cancel_button.setAutoRaise(True)

        self.strip_layout.addWidget(self.cancel_button)

        self.day_icon = QLabel(StatusStrip)
        self.day_icon.setObjectName(u"day_icon")

        self.strip_layout.addWidget(self.day_icon)

        self.day_label = QLabel(StatusStrip)
        self.day_label.setObjectName(u"day_label")

        self.strip_layout.addWidget(self.day_label)

        self.day_button = QToolButton(StatusStrip)
        self.day_button.setObjectName(u"day_button")
        self.day_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.day_button.setAutoRaise(True)

        self.strip_layout.addWidget(self.day_button)

        self.strip_layout.setStretch(3, 2)
        self.strip_layout.setStretch(6, 1)

        self.retranslateUi(StatusStrip)
    # setupUi

    def retranslateUi(self, StatusStrip):
#if QT_CONFIG(accessibility)
        self.database_button.setAccessibleName(QCoreApplication.translate("StatusStrip", u"Databas", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.person_button.setAccessibleName(QCoreApplication.translate("StatusStrip", u"Anv\u00e4ndare", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.work_bar.setAccessibleName(QCoreApplication.translate("StatusStrip", u"P\u00e5g\u00e5ende arbete", None))
#endif // QT_CONFIG(accessibility)
        self.cancel_button.setText(QCoreApplication.translate("StatusStrip", u"Avbryt", None))
#if QT_CONFIG(accessibility)
        self.cancel_button.setAccessibleName(QCoreApplication.translate("StatusStrip", u"Avbryt p\u00e5g\u00e5ende arbete", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

