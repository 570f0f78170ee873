"""Generated from ui/events.ui by packaging/compile_ui.py; never edited."""

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QFrame, QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout)

from caseworker_app.ui.widgets.bars import PaneHead
from caseworker_app.ui.widgets.text import (Surface, Text)
class Ui_Events(object):
    def setupUi(self, Events):
        if not Events.objectName():
            Events.setObjectName(u"Events")
        Events.resize(520, 560)
        self.events_layout = QVBoxLayout(Events)
        self.events_layout.setSpacing(0)
        self.events_layout.setObjectName(u"events_layout")
        self.events_layout.setContentsMargins(0, 0, 0, 0)
        self.head = PaneHead(Events)
        self.head.setObjectName(u"head")

        self.events_layout.addWidget(self.head)

        self.area = QScrollArea(Events)
        self.area.setObjectName(u"area")
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setWidgetResizable(True)
        self.inner = Surface()
        self.inner.setObjectName(u"inner")
        self.inner_layout = QVBoxLayout(self.inner)
        self.inner_layout.setSpacing(0)
        self.inner_layout.setObjectName(u"inner_layout")
        self.inner_layout.setContentsMargins(0, 0, 0, 0)
        self.none_text = Text(self.inner)
        self.none_text.setObjectName(u"none_text")
        self.none_text.setWordWrap(True)

        self.inner_layout.addWidget(self.none_text)

        self.cards_layout = QVBoxLayout()
        self.cards_layout.setSpacing(0)
        self.cards_layout.setObjectName(u"cards_layout")

        self.inner_layout.addLayout(self.cards_layout)

        self.below = QSpacerItem(20, 10, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.inner_layout.addItem(self.below)

        self.inner_layout.setStretch(2, 1)
        self.area.setWidget(self.inner)

        self.events_layout.addWidget(self.area)

        self.events_layout.setStretch(1, 1)

        self.retranslateUi(Events)
    # setupUi

    def retranslateUi(self, Events):
        self.none_text.setText(QCoreApplication.translate("Events", u"Parten har inte avst\u00e5tt, \u00e5terkallat eller beg\u00e4rt avg\u00f6rande, och inget beslut \u00e4r \u00f6verklagat.", None))
        pass
    # retranslateUi

