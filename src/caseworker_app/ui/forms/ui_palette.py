"""Generated from ui/palette.ui by packaging/compile_ui.py; never edited."""

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QFrame, QLineEdit, QListView, QVBoxLayout)

from caseworker_app.ui.widgets.text import Text
class Ui_Palette(object):
    def setupUi(self, Palette):
        if not Palette.objectName():
            Palette.setObjectName(u"Palette")
        Palette.resize(640, 460)
        self.palette_layout = QVBoxLayout(Palette)
        self.palette_layout.setSpacing(6)
        self.palette_layout.setObjectName(u"palette_layout")
        self.palette_layout.setContentsMargins(12, 12, 12, 8)
        self.query_edit = QLineEdit(Palette)
        self.query_edit.setObjectName(u"query_edit")

        self.palette_layout.addWidget(self.query_edit)

        self.hits_view = QListView(Palette)
        self.hits_view.setObjectName(u"hits_view")
        self.hits_view.setFrameShape(QFrame.Shape.NoFrame)
        self.hits_view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.hits_view.setMouseTracking(True)

        self.palette_layout.addWidget(self.hits_view)

        self.keys_label = Text(Palette)
        self.keys_label.setObjectName(u"keys_label")

        self.palette_layout.addWidget(self.keys_label)

        self.palette_layout.setStretch(1, 1)

        self.retranslateUi(Palette)
    # setupUi

    def retranslateUi(self, Palette):
        Palette.setWindowTitle(QCoreApplication.translate("Palette", u"S\u00f6k \u00e4rende eller kommando", None))
#if QT_CONFIG(accessibility)
        self.query_edit.setAccessibleName(QCoreApplication.translate("Palette", u"S\u00f6k \u00e4rende eller kommando", None))
#endif // QT_CONFIG(accessibility)
        self.query_edit.setPlaceholderText(QCoreApplication.translate("Palette", u"Skriv ett \u00e4rende, en s\u00f6kande eller vad du vill g\u00f6ra", None))
#if QT_CONFIG(accessibility)
        self.hits_view.setAccessibleName(QCoreApplication.translate("Palette", u"Tr\u00e4ffar", None))
#endif // QT_CONFIG(accessibility)
        self.keys_label.setText(QCoreApplication.translate("Palette", u"\u2191 \u2193 v\u00e4lj    Enter \u00f6ppna    Esc st\u00e4ng", None))
    # retranslateUi

