"""Generated from ui/blank.ui by packaging/compile_ui.py; never edited."""

from PySide6.QtCore import (QCoreApplication, QSize, Qt)
from PySide6.QtWidgets import (QProgressBar, QSizePolicy, QSpacerItem, QVBoxLayout)

from caseworker_app.ui.widgets.buttons import Button
from caseworker_app.ui.widgets.text import Text
class Ui_Blank(object):
    def setupUi(self, Blank):
        if not Blank.objectName():
            Blank.setObjectName(u"Blank")
        self.blank_layout = QVBoxLayout(Blank)
        self.blank_layout.setSpacing(12)
        self.blank_layout.setObjectName(u"blank_layout")
        self.blank_layout.setContentsMargins(32, -1, 32, -1)
        self.blank_above = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.blank_layout.addItem(self.blank_above)

        self.title_label = Text(Blank)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setAlignment(Qt.AlignmentFlag.AlignCenter)

        self.blank_layout.addWidget(self.title_label)

        self.text_label = Text(Blank)
        self.text_label.setObjectName(u"text_label")
        self.text_label.setAlignment(Qt.AlignmentFlag.AlignCenter)

        self.blank_layout.addWidget(self.text_label)

        self.progress_bar = QProgressBar(Blank)
        self.progress_bar.setObjectName(u"progress_bar")
        self.progress_bar.setMinimumSize(QSize(320, 10))
        self.progress_bar.setMaximumSize(QSize(320, 10))
        self.progress_bar.setTextVisible(False)

        self.blank_layout.addWidget(self.progress_bar, 0, Qt.AlignmentFlag.AlignHCenter)

        self.begin_button = Button(Blank)
        self.begin_button.setObjectName(u"begin_button")

        self.blank_layout.addWidget(self.begin_button, 0, Qt.AlignmentFlag.AlignHCenter)

        self.blank_below = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.blank_layout.addItem(self.blank_below)

        self.blank_layout.setStretch(0, 2)
        self.blank_layout.setStretch(5, 3)

        self.retranslateUi(Blank)
    # setupUi

    def retranslateUi(self, Blank):
#if QT_CONFIG(accessibility)
        self.progress_bar.setAccessibleName(QCoreApplication.translate("Blank", u"Hur l\u00e5ngt det har kommit", None))
#endif // QT_CONFIG(accessibility)
        self.begin_button.setText(QCoreApplication.translate("Blank", u"V\u00e4lj databas\u2026", None))
        pass
    # retranslateUi

