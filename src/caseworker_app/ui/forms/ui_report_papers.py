"""Generated from ui/report_papers.ui by packaging/compile_ui.py; never edited."""

from PySide6.QtCore import (QCoreApplication)
from PySide6.QtWidgets import (QComboBox, QHBoxLayout, QVBoxLayout)

from caseworker_app.ui.widgets.buttons import ToolButton
from caseworker_app.ui.widgets.document_view import DocumentView
from caseworker_app.ui.widgets.text import Surface
class Ui_ReportPapers(object):
    def setupUi(self, ReportPapers):
        if not ReportPapers.objectName():
            ReportPapers.setObjectName(u"ReportPapers")
        self.papers_layout = QVBoxLayout(ReportPapers)
        self.papers_layout.setSpacing(0)
        self.papers_layout.setObjectName(u"papers_layout")
        self.papers_layout.setContentsMargins(0, 0, 0, 0)
        self.bar = Surface(ReportPapers)
        self.bar.setObjectName(u"bar")
        self.bar_layout = QHBoxLayout(self.bar)
        self.bar_layout.setSpacing(4)
        self.bar_layout.setObjectName(u"bar_layout")
        self.bar_layout.setContentsMargins(8, 6, 8, 6)
        self.paper_combo = QComboBox(self.bar)
        self.paper_combo.setObjectName(u"paper_combo")

        self.bar_layout.addWidget(self.paper_combo)

        self.previous_button = ToolButton(self.bar)
        self.previous_button.setObjectName(u"previous_button")

        self.bar_layout.addWidget(self.previous_button)

        self.next_button = ToolButton(self.bar)
        self.next_button.setObjectName(u"next_button")

        self.bar_layout.addWidget(self.next_button)

        self.bar_layout.setStretch(0, 1)

        self.papers_layout.addWidget(self.bar)

        self.document = DocumentView(ReportPapers)
        self.document.setObjectName(u"document")

        self.papers_layout.addWidget(self.document)

        self.papers_layout.setStretch(1, 1)

        self.retranslateUi(ReportPapers)
    # setupUi

    def retranslateUi(self, ReportPapers):
#if QT_CONFIG(accessibility)
        self.paper_combo.setAccessibleName(QCoreApplication.translate("ReportPapers", u"Handling i redovisningen", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.paper_combo.setAccessibleDescription(QCoreApplication.translate("ReportPapers", u"Handling i redovisningen", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

