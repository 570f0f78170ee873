"""Generated from ui/round_reading.ui by packaging/compile_ui.py; never edited."""

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QSplitter, QTextBrowser, QVBoxLayout)

from caseworker_app.ui.widgets.bars import (ActionBar, PaneHead)
from caseworker_app.ui.widgets.findings import Findings
from caseworker_app.ui.widgets.paper import Paper
class Ui_RoundReading(object):
    def setupUi(self, RoundReading):
        if not RoundReading.objectName():
            RoundReading.setObjectName(u"RoundReading")
        self.reading_layout = QVBoxLayout(RoundReading)
        self.reading_layout.setSpacing(0)
        self.reading_layout.setObjectName(u"reading_layout")
        self.reading_layout.setContentsMargins(0, 0, 0, 0)
        self.head = PaneHead(RoundReading)
        self.head.setObjectName(u"head")

        self.reading_layout.addWidget(self.head)

        self.findings = Findings(RoundReading)
        self.findings.setObjectName(u"findings")

        self.reading_layout.addWidget(self.findings)

        self.splitter = QSplitter(RoundReading)
        self.splitter.setObjectName(u"splitter")
        self.splitter.setOrientation(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        self.summary_text = QTextBrowser(self.splitter)
        self.summary_text.setObjectName(u"summary_text")
        self.summary_text.setOpenLinks(False)
        self.summary_text.setTabChangesFocus(True)
        self.splitter.addWidget(self.summary_text)
        self.letter_paper = Paper(self.splitter)
        self.letter_paper.setObjectName(u"letter_paper")
        self.splitter.addWidget(self.letter_paper)

        self.reading_layout.addWidget(self.splitter)

        self.actions = ActionBar(RoundReading)
        self.actions.setObjectName(u"actions")

        self.reading_layout.addWidget(self.actions)

        self.reading_layout.setStretch(2, 1)

        self.retranslateUi(RoundReading)
    # setupUi

    def retranslateUi(self, RoundReading):
#if QT_CONFIG(accessibility)
        self.summary_text.setAccessibleName(QCoreApplication.translate("RoundReading", u"Sammanfattning av \u00e4rendet", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.letter_paper.setAccessibleName(QCoreApplication.translate("RoundReading", u"Brevet, utkast", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

