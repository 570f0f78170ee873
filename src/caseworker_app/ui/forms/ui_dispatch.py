"""Generated from ui/dispatch.ui by packaging/compile_ui.py; never edited."""

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QComboBox, QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QSpacerItem, QSplitter, QVBoxLayout, QWidget)

from caseworker_app.ui.widgets.bars import (ActionBar, PaneHead, RoomHead)
from caseworker_app.ui.widgets.buttons import LinkButton
from caseworker_app.ui.widgets.chip import Pills
from caseworker_app.ui.widgets.empty import EmptyState
from caseworker_app.ui.widgets.facts import (Facts, Lines)
from caseworker_app.ui.widgets.fields import SearchField
from caseworker_app.ui.widgets.findings import Findings
from caseworker_app.ui.widgets.table import RowTable
from caseworker_app.ui.widgets.text import (Surface, Text)
class Ui_Dispatch(object):
    def setupUi(self, Dispatch):
        if not Dispatch.objectName():
            Dispatch.setObjectName(u"Dispatch")
        self.dispatch_layout = QVBoxLayout(Dispatch)
        self.dispatch_layout.setSpacing(0)
        self.dispatch_layout.setObjectName(u"dispatch_layout")
        self.dispatch_layout.setContentsMargins(0, 0, 0, 0)
        self.head = RoomHead(Dispatch)
        self.head.setObjectName(u"head")

        self.dispatch_layout.addWidget(self.head)

        self.findings = Findings(Dispatch)
        self.findings.setObjectName(u"findings")

        self.dispatch_layout.addWidget(self.findings)

        self.filters_area = Surface(Dispatch)
        self.filters_area.setObjectName(u"filters_area")
        self.filters_layout = QVBoxLayout(self.filters_area)
        self.filters_layout.setSpacing(0)
        self.filters_layout.setObjectName(u"filters_layout")
        self.filters_layout.setContentsMargins(0, 0, 0, 0)
        self.pills_layout = QHBoxLayout()
        self.pills_layout.setSpacing(8)
        self.pills_layout.setObjectName(u"pills_layout")
        self.pills_layout.setContentsMargins(16, 8, 12, 8)
        self.pills = Pills(self.filters_area)
        self.pills.setObjectName(u"pills")

        self.pills_layout.addWidget(self.pills)

        self.pills_layout.setStretch(0, 1)

        self.filters_layout.addLayout(self.pills_layout)

        self.chooser_layout = QHBoxLayout()
        self.chooser_layout.setSpacing(8)
        self.chooser_layout.setObjectName(u"chooser_layout")
        self.chooser_layout.setContentsMargins(16, 0, 12, 8)
        self.search_field = SearchField(self.filters_area)
        self.search_field.setObjectName(u"search_field")

        self.chooser_layout.addWidget(self.search_field)

        self.group_combo = QComboBox(self.filters_area)
        self.group_combo.setObjectName(u"group_combo")

        self.chooser_layout.addWidget(self.group_combo)

        self.kind_combo = QComboBox(self.filters_area)
        self.kind_combo.setObjectName(u"kind_combo")

        self.chooser_layout.addWidget(self.kind_combo)

        self.call_combo = QComboBox(self.filters_area)
        self.call_combo.setObjectName(u"call_combo")

        self.chooser_layout.addWidget(self.call_combo)

        self.chooser_layout.setStretch(0, 1)

        self.filters_layout.addLayout(self.chooser_layout)


        self.dispatch_layout.addWidget(self.filters_area)

        self.splitter = QSplitter(Dispatch)
        self.splitter.setObjectName(u"splitter")
        self.splitter.setOrientation(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        self.list_pane = QWidget(self.splitter)
        self.list_pane.setObjectName(u"list_pane")
        self.list_layout = QVBoxLayout(self.list_pane)
        self.list_layout.setSpacing(0)
        self.list_layout.setObjectName(u"list_layout")
        self.list_layout.setContentsMargins(0, 0, 0, 0)
        self.table = RowTable(self.list_pane)
        self.table.setObjectName(u"table")

        self.list_layout.addWidget(self.table)

        self.splitter.addWidget(self.list_pane)
        self.about_scroll = QScrollArea(self.splitter)
        self.about_scroll.setObjectName(u"about_scroll")
        self.about_scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.about_scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.about_scroll.setWidgetResizable(True)
        self.about = Surface()
        self.about.setObjectName(u"about")
        self.about_layout = QVBoxLayout(self.about)
        self.about_layout.setSpacing(0)
        self.about_layout.setObjectName(u"about_layout")
        self.about_layout.setContentsMargins(0, 0, 0, 0)
        self.about_head = PaneHead(self.about)
        self.about_head.setObjectName(u"about_head")

        self.about_layout.addWidget(self.about_head)

        self.facts_layout = QVBoxLayout()
        self.facts_layout.setSpacing(0)
        self.facts_layout.setObjectName(u"facts_layout")
        self.facts_layout.setContentsMargins(16, 12, 16, 8)
        self.facts = Facts(self.about)
        self.facts.setObjectName(u"facts")

        self.facts_layout.addWidget(self.facts)


        self.about_layout.addLayout(self.facts_layout)

        self.ways_layout = QHBoxLayout()
        self.ways_layout.setSpacing(8)
        self.ways_layout.setObjectName(u"ways_layout")
        self.ways_layout.setContentsMargins(16, 4, 16, 12)
        self.read_button = LinkButton(self.about)
        self.read_button.setObjectName(u"read_button")

        self.ways_layout.addWidget(self.read_button)

        self.case_button = LinkButton(self.about)
        self.case_button.setObjectName(u"case_button")

        self.ways_layout.addWidget(self.case_button)

        self.ways_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.ways_layout.addItem(self.ways_spacer)


        self.about_layout.addLayout(self.ways_layout)

        self.sent_layout = QVBoxLayout()
        self.sent_layout.setSpacing(6)
        self.sent_layout.setObjectName(u"sent_layout")
        self.sent_layout.setContentsMargins(16, 8, 16, 8)
        self.sent_title = Text(self.about)
        self.sent_title.setObjectName(u"sent_title")

        self.sent_layout.addWidget(self.sent_title)

        self.sendings = Lines(self.about)
        self.sendings.setObjectName(u"sendings")

        self.sent_layout.addWidget(self.sendings)


        self.about_layout.addLayout(self.sent_layout)

        self.about_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.about_layout.addItem(self.about_spacer)

        self.about_layout.setStretch(4, 1)
        self.about_scroll.setWidget(self.about)
        self.splitter.addWidget(self.about_scroll)

        self.dispatch_layout.addWidget(self.splitter)

        self.empty = EmptyState(Dispatch)
        self.empty.setObjectName(u"empty")

        self.dispatch_layout.addWidget(self.empty)

        self.actions = ActionBar(Dispatch)
        self.actions.setObjectName(u"actions")

        self.dispatch_layout.addWidget(self.actions)

        self.dispatch_layout.setStretch(3, 1)
        self.dispatch_layout.setStretch(4, 1)

        self.retranslateUi(Dispatch)
    # setupUi

    def retranslateUi(self, Dispatch):
        self.search_field.setPlaceholderText(QCoreApplication.translate("Dispatch", u"S\u00f6k s\u00f6kande eller dnr", None))
#if QT_CONFIG(accessibility)
        self.search_field.setAccessibleName(QCoreApplication.translate("Dispatch", u"S\u00f6k bland breven", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.group_combo.setAccessibleName(QCoreApplication.translate("Dispatch", u"Beslutsomg\u00e5ng", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.group_combo.setAccessibleDescription(QCoreApplication.translate("Dispatch", u"Beslutsomg\u00e5ng", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.kind_combo.setAccessibleName(QCoreApplication.translate("Dispatch", u"Slag av brev", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.kind_combo.setAccessibleDescription(QCoreApplication.translate("Dispatch", u"Slag av brev", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.call_combo.setAccessibleName(QCoreApplication.translate("Dispatch", u"Utlysning", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.call_combo.setAccessibleDescription(QCoreApplication.translate("Dispatch", u"Utlysning", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.table.setAccessibleName(QCoreApplication.translate("Dispatch", u"Brev", None))
#endif // QT_CONFIG(accessibility)
        self.read_button.setText(QCoreApplication.translate("Dispatch", u"L\u00e4s brevet", None))
        self.case_button.setText(QCoreApplication.translate("Dispatch", u"\u00d6ppna \u00e4rendet", None))
        pass
    # retranslateUi

