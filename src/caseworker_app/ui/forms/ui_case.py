"""Generated from ui/case.ui by packaging/compile_ui.py; never edited."""

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QComboBox, QHBoxLayout, QSizePolicy, QSpacerItem, QSplitter, QStackedWidget, QVBoxLayout, QWidget)

from caseworker_app.ui.case.documents import DocumentsPane
from caseworker_app.ui.case.drawer.edge import Edge
from caseworker_app.ui.case.drawer.view import Drawer
from caseworker_app.ui.widgets.bars import ActionBar
from caseworker_app.ui.widgets.buttons import ToolButton
from caseworker_app.ui.widgets.chip import Chip
from caseworker_app.ui.widgets.spine import Spine
from caseworker_app.ui.widgets.text import (Elided, Surface, Text)

class Ui_CaseView(object):
    def setupUi(self, CaseView):
        if not CaseView.objectName():
            CaseView.setObjectName(u"CaseView")
        CaseView.resize(1266, 700)
        self.case_layout = QVBoxLayout(CaseView)
        self.case_layout.setSpacing(0)
        self.case_layout.setObjectName(u"case_layout")
        self.case_layout.setContentsMargins(0, 0, 0, 0)
        self.head = Surface(CaseView)
        self.head.setObjectName(u"head")
        self.head_layout = QHBoxLayout(self.head)
        self.head_layout.setSpacing(10)
        self.head_layout.setObjectName(u"head_layout")
        self.head_layout.setContentsMargins(8, 6, 12, 6)
        self.back_button = ToolButton(self.head)
        self.back_button.setObjectName(u"back_button")

        self.head_layout.addWidget(self.back_button)

        self.applicant_label = Elided(self.head)
        self.applicant_label.setObjectName(u"applicant_label")

        self.head_layout.addWidget(self.applicant_label)

        self.dnr_label = Text(self.head)
        self.dnr_label.setObjectName(u"dnr_label")

        self.head_layout.addWidget(self.dnr_label)

        self.state_chip = Chip(self.head)
        self.state_chip.setObjectName(u"state_chip")

        self.head_layout.addWidget(self.state_chip)

        self.risk_chip = Chip(self.head)
        self.risk_chip.setObjectName(u"risk_chip")

        self.head_layout.addWidget(self.risk_chip)

        self.phase_combo = QComboBox(self.head)
        self.phase_combo.setObjectName(u"phase_combo")
        self.phase_combo.setMinimumWidth(180)

        self.head_layout.addWidget(self.phase_combo)

        self.head_spacer = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.head_layout.addItem(self.head_spacer)

        self.others_label = Text(self.head)
        self.others_label.setObjectName(u"others_label")

        self.head_layout.addWidget(self.others_label)

        self.sought_label = Text(self.head)
        self.sought_label.setObjectName(u"sought_label")

        self.head_layout.addWidget(self.sought_label)

        self.deadline_label = Text(self.head)
        self.deadline_label.setObjectName(u"deadline_label")

        self.head_layout.addWidget(self.deadline_label)

        self.star_button = ToolButton(self.head)
        self.star_button.setObjectName(u"star_button")

        self.head_layout.addWidget(self.star_button)

        self.print_button = ToolButton(self.head)
        self.print_button.setObjectName(u"print_button")

        self.head_layout.addWidget(self.print_button)

        self.more_button = ToolButton(self.head)
        self.more_button.setObjectName(u"more_button")

        self.head_layout.addWidget(self.more_button)


        self.case_layout.addWidget(self.head)

        self.strips = QWidget(CaseView)
        self.strips.setObjectName(u"strips")
        self.strips_layout = QVBoxLayout(self.strips)
        self.strips_layout.setSpacing(0)
        self.strips_layout.setObjectName(u"strips_layout")
        self.strips_layout.setContentsMargins(0, 0, 0, 0)

        self.case_layout.addWidget(self.strips)

        self.middle = QWidget(CaseView)
        self.middle.setObjectName(u"middle")
        self.middle_layout = QHBoxLayout(self.middle)
        self.middle_layout.setSpacing(0)
        self.middle_layout.setObjectName(u"middle_layout")
        self.middle_layout.setContentsMargins(0, 0, 0, 0)
        self.panes = QSplitter(self.middle)
        self.panes.setObjectName(u"panes")
        self.panes.setOrientation(Qt.Orientation.Horizontal)
        self.panes.setChildrenCollapsible(False)
        self.spine = Spine(self.panes)
        self.spine.setObjectName(u"spine")
        self.panes.addWidget(self.spine)
        self.documents = DocumentsPane(self.panes)
        self.documents.setObjectName(u"documents")
        self.panes.addWidget(self.documents)
        self.work = QStackedWidget(self.panes)
        self.work.setObjectName(u"work")
        self.panes.addWidget(self.work)
        self.drawer = Drawer(self.panes)
        self.drawer.setObjectName(u"drawer")
        self.panes.addWidget(self.drawer)

        self.middle_layout.addWidget(self.panes)

        self.edge = Edge(self.middle)
        self.edge.setObjectName(u"edge")

        self.middle_layout.addWidget(self.edge)


        self.case_layout.addWidget(self.middle)

        self.actions = ActionBar(CaseView)
        self.actions.setObjectName(u"actions")

        self.case_layout.addWidget(self.actions)

        self.case_layout.setStretch(2, 1)

        self.retranslateUi(CaseView)
    # setupUi

    def retranslateUi(self, CaseView):
#if QT_CONFIG(accessibility)
        self.phase_combo.setAccessibleName(QCoreApplication.translate("CaseView", u"Steg i \u00e4rendet", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.phase_combo.setAccessibleDescription(QCoreApplication.translate("CaseView", u"Steg i \u00e4rendet", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.spine.setAccessibleName(QCoreApplication.translate("CaseView", u"Steg i \u00e4rendet", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

