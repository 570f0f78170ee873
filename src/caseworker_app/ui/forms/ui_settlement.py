"""Generated from ui/settlement.ui by packaging/compile_ui.py; never edited."""

from PySide6.QtCore import (QCoreApplication)
from PySide6.QtWidgets import (QFrame, QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout)

from caseworker_app.ui.widgets.bars import PaneHead
from caseworker_app.ui.widgets.empty import EmptyState
from caseworker_app.ui.widgets.facts import (Facts, Lines)
from caseworker_app.ui.widgets.findings import Findings
from caseworker_app.ui.widgets.text import (Surface, Text)
class Ui_Settlement(object):
    def setupUi(self, Settlement):
        if not Settlement.objectName():
            Settlement.setObjectName(u"Settlement")
        self.pane_layout = QVBoxLayout(Settlement)
        self.pane_layout.setSpacing(0)
        self.pane_layout.setObjectName(u"pane_layout")
        self.pane_layout.setContentsMargins(0, 0, 0, 0)
        self.head = PaneHead(Settlement)
        self.head.setObjectName(u"head")

        self.pane_layout.addWidget(self.head)

        self.findings = Findings(Settlement)
        self.findings.setObjectName(u"findings")

        self.pane_layout.addWidget(self.findings)

        self.empty = EmptyState(Settlement)
        self.empty.setObjectName(u"empty")

        self.pane_layout.addWidget(self.empty)

        self.scroll = QScrollArea(Settlement)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setFrameShape(QFrame.NoFrame)
        self.scroll.setWidgetResizable(True)
        self.sheet = Surface()
        self.sheet.setObjectName(u"sheet")
        self.sheet_layout = QVBoxLayout(self.sheet)
        self.sheet_layout.setSpacing(10)
        self.sheet_layout.setObjectName(u"sheet_layout")
        self.sheet_layout.setContentsMargins(16, 16, 16, 16)
        self.sum_caption = Text(self.sheet)
        self.sum_caption.setObjectName(u"sum_caption")

        self.sheet_layout.addWidget(self.sum_caption)

        self.sum_figure = Text(self.sheet)
        self.sum_figure.setObjectName(u"sum_figure")

        self.sheet_layout.addWidget(self.sum_figure)

        self.figures = Facts(self.sheet)
        self.figures.setObjectName(u"figures")

        self.sheet_layout.addWidget(self.figures)

        self.reckoning_lines = Lines(self.sheet)
        self.reckoning_lines.setObjectName(u"reckoning_lines")

        self.sheet_layout.addWidget(self.reckoning_lines)

        self.hearing_title = Text(self.sheet)
        self.hearing_title.setObjectName(u"hearing_title")

        self.sheet_layout.addWidget(self.hearing_title)

        self.hearing_lines = Lines(self.sheet)
        self.hearing_lines.setObjectName(u"hearing_lines")

        self.sheet_layout.addWidget(self.hearing_lines)

        self.claims_title = Text(self.sheet)
        self.claims_title.setObjectName(u"claims_title")

        self.sheet_layout.addWidget(self.claims_title)

        self.claim_lines = Lines(self.sheet)
        self.claim_lines.setObjectName(u"claim_lines")

        self.sheet_layout.addWidget(self.claim_lines)

        self.below = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.sheet_layout.addItem(self.below)

        self.sheet_layout.setStretch(8, 1)
        self.scroll.setWidget(self.sheet)

        self.pane_layout.addWidget(self.scroll)

        self.pane_layout.setStretch(2, 1)
        self.pane_layout.setStretch(3, 1)

        self.retranslateUi(Settlement)
    # setupUi

    def retranslateUi(self, Settlement):
#if QT_CONFIG(accessibility)
        self.scroll.setAccessibleName(QCoreApplication.translate("Settlement", u"\u00c5terbetalning", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

