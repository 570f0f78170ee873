"""Generated from ui/report_review.ui by packaging/compile_ui.py; never edited."""

from PySide6.QtCore import (QCoreApplication)
from PySide6.QtWidgets import (QHBoxLayout, QVBoxLayout)

from caseworker_app.ui.widgets.bars import (ActionBar, PaneHead)
from caseworker_app.ui.widgets.checklist import ChecklistView
from caseworker_app.ui.widgets.empty import EmptyState
from caseworker_app.ui.widgets.findings import Findings
from caseworker_app.ui.widgets.text import (Glyph, Surface, Text)
class Ui_ReportReview(object):
    def setupUi(self, ReportReview):
        if not ReportReview.objectName():
            ReportReview.setObjectName(u"ReportReview")
        self.pane_layout = QVBoxLayout(ReportReview)
        self.pane_layout.setSpacing(0)
        self.pane_layout.setObjectName(u"pane_layout")
        self.pane_layout.setContentsMargins(0, 0, 0, 0)
        self.head = PaneHead(ReportReview)
        self.head.setObjectName(u"head")

        self.pane_layout.addWidget(self.head)

        self.findings = Findings(ReportReview)
        self.findings.setObjectName(u"findings")

        self.pane_layout.addWidget(self.findings)

        self.checklist = ChecklistView(ReportReview)
        self.checklist.setObjectName(u"checklist")

        self.pane_layout.addWidget(self.checklist)

        self.empty = EmptyState(ReportReview)
        self.empty.setObjectName(u"empty")

        self.pane_layout.addWidget(self.empty)

        self.outcome_area = Surface(ReportReview)
        self.outcome_area.setObjectName(u"outcome_area")
        self.outcome_layout = QHBoxLayout(self.outcome_area)
        self.outcome_layout.setSpacing(12)
        self.outcome_layout.setObjectName(u"outcome_layout")
        self.outcome_layout.setContentsMargins(16, 6, 16, 6)
        self.outcome_glyph = Glyph(self.outcome_area)
        self.outcome_glyph.setObjectName(u"outcome_glyph")

        self.outcome_layout.addWidget(self.outcome_glyph)

        self.figure_layout = QVBoxLayout()
        self.figure_layout.setSpacing(0)
        self.figure_layout.setObjectName(u"figure_layout")
        self.figure_layout.setContentsMargins(0, 0, 0, 0)
        self.outcome_caption = Text(self.outcome_area)
        self.outcome_caption.setObjectName(u"outcome_caption")

        self.figure_layout.addWidget(self.outcome_caption)

        self.outcome_figure = Text(self.outcome_area)
        self.outcome_figure.setObjectName(u"outcome_figure")

        self.figure_layout.addWidget(self.outcome_figure)


        self.outcome_layout.addLayout(self.figure_layout)

        self.outcome_text = Text(self.outcome_area)
        self.outcome_text.setObjectName(u"outcome_text")

        self.outcome_layout.addWidget(self.outcome_text)

        self.outcome_layout.setStretch(2, 1)

        self.pane_layout.addWidget(self.outcome_area)

        self.actions = ActionBar(ReportReview)
        self.actions.setObjectName(u"actions")

        self.pane_layout.addWidget(self.actions)

        self.pane_layout.setStretch(2, 1)
        self.pane_layout.setStretch(3, 1)

        self.retranslateUi(ReportReview)
    # setupUi

    def retranslateUi(self, ReportReview):
#if QT_CONFIG(accessibility)
        self.checklist.setAccessibleName(QCoreApplication.translate("ReportReview", u"Granskning av redovisningen", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

