"""Generated from ui/assessment.ui by packaging/compile_ui.py; never edited."""

from PySide6.QtCore import (QCoreApplication)
from PySide6.QtWidgets import (QHBoxLayout, QSizePolicy, QSpacerItem, QStackedWidget, QVBoxLayout, QWidget)

from caseworker_app.ui.assessment.criteria import CriteriaList
from caseworker_app.ui.widgets.bars import PaneHead
from caseworker_app.ui.widgets.empty import EmptyState
from caseworker_app.ui.widgets.fields import Editor
from caseworker_app.ui.widgets.findings import Findings
from caseworker_app.ui.widgets.segments import Segments
from caseworker_app.ui.widgets.text import (Surface, Text)
class Ui_Assessment(object):
    def setupUi(self, Assessment):
        if not Assessment.objectName():
            Assessment.setObjectName(u"Assessment")
        self.assessment_layout = QVBoxLayout(Assessment)
        self.assessment_layout.setSpacing(0)
        self.assessment_layout.setObjectName(u"assessment_layout")
        self.assessment_layout.setContentsMargins(0, 0, 0, 0)
        self.pages = QStackedWidget(Assessment)
        self.pages.setObjectName(u"pages")
        self.work_page = QWidget()
        self.work_page.setObjectName(u"work_page")
        self.work_layout = QVBoxLayout(self.work_page)
        self.work_layout.setSpacing(0)
        self.work_layout.setObjectName(u"work_layout")
        self.work_layout.setContentsMargins(0, 0, 0, 0)
        self.head = PaneHead(self.work_page)
        self.head.setObjectName(u"head")

        self.work_layout.addWidget(self.head)

        self.findings = Findings(self.work_page)
        self.findings.setObjectName(u"findings")

        self.work_layout.addWidget(self.findings)

        self.criteria = CriteriaList(self.work_page)
        self.criteria.setObjectName(u"criteria")

        self.work_layout.addWidget(self.criteria)

        self.end_area = Surface(self.work_page)
        self.end_area.setObjectName(u"end_area")
        self.end_layout = QVBoxLayout(self.end_area)
        self.end_layout.setSpacing(6)
        self.end_layout.setObjectName(u"end_layout")
        self.end_layout.setContentsMargins(16, 10, 16, 12)
        self.recommendation_layout = QHBoxLayout()
        self.recommendation_layout.setSpacing(12)
        self.recommendation_layout.setObjectName(u"recommendation_layout")
        self.recommendation_layout.setContentsMargins(0, 0, 0, 0)
        self.recommendation_label = Text(self.end_area)
        self.recommendation_label.setObjectName(u"recommendation_label")

        self.recommendation_layout.addWidget(self.recommendation_label)

        self.recommendation_segments = Segments(self.end_area)
        self.recommendation_segments.setObjectName(u"recommendation_segments")

        self.recommendation_layout.addWidget(self.recommendation_segments)

        self.recommendation_spacer = QSpacerItem(8, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.recommendation_layout.addItem(self.recommendation_spacer)


        self.end_layout.addLayout(self.recommendation_layout)

        self.summary_label = Text(self.end_area)
        self.summary_label.setObjectName(u"summary_label")

        self.end_layout.addWidget(self.summary_label)

        self.summary_edit = Editor(self.end_area)
        self.summary_edit.setObjectName(u"summary_edit")

        self.end_layout.addWidget(self.summary_edit)


        self.work_layout.addWidget(self.end_area)

        self.work_layout.setStretch(2, 1)
        self.pages.addWidget(self.work_page)
        self.empty = EmptyState()
        self.empty.setObjectName(u"empty")
        self.pages.addWidget(self.empty)

        self.assessment_layout.addWidget(self.pages)


        self.retranslateUi(Assessment)
    # setupUi

    def retranslateUi(self, Assessment):
#if QT_CONFIG(accessibility)
        self.criteria.setAccessibleName(QCoreApplication.translate("Assessment", u"Bed\u00f6mningsgrunder", None))
#endif // QT_CONFIG(accessibility)
        self.recommendation_label.setText(QCoreApplication.translate("Assessment", u"Jag f\u00f6rordar", None))
        self.summary_label.setText(QCoreApplication.translate("Assessment", u"Sammanfattning", None))
#if QT_CONFIG(accessibility)
        self.summary_edit.setAccessibleName(QCoreApplication.translate("Assessment", u"Sammanfattning", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

