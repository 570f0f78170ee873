"""Generated from ui/decision.ui by packaging/compile_ui.py; never edited."""

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QHBoxLayout, QScrollArea, QSizePolicy, QSpacerItem, QSplitter, QStackedWidget, QVBoxLayout, QWidget)

from caseworker_app.ui.decision.conditions import ConditionList
from caseworker_app.ui.decision.plan import PlanRows
from caseworker_app.ui.widgets.bars import PaneHead
from caseworker_app.ui.widgets.buttons import LinkButton
from caseworker_app.ui.widgets.chip import Chip
from caseworker_app.ui.widgets.empty import EmptyState
from caseworker_app.ui.widgets.fields import (Below, Editor, FormRow)
from caseworker_app.ui.widgets.findings import Findings
from caseworker_app.ui.widgets.paper import Paper
from caseworker_app.ui.widgets.segments import Segments
from caseworker_app.ui.widgets.spine import Spine
from caseworker_app.ui.widgets.text import (Surface, Text)
class Ui_Decision(object):
    def setupUi(self, Decision):
        if not Decision.objectName():
            Decision.setObjectName(u"Decision")
        self.decision_layout = QVBoxLayout(Decision)
        self.decision_layout.setSpacing(0)
        self.decision_layout.setObjectName(u"decision_layout")
        self.decision_layout.setContentsMargins(0, 0, 0, 0)
        self.pages = QStackedWidget(Decision)
        self.pages.setObjectName(u"pages")
        self.work_page = QWidget()
        self.work_page.setObjectName(u"work_page")
        self.work_layout = QVBoxLayout(self.work_page)
        self.work_layout.setSpacing(0)
        self.work_layout.setObjectName(u"work_layout")
        self.work_layout.setContentsMargins(0, 0, 0, 0)
        self.switch_area = Surface(self.work_page)
        self.switch_area.setObjectName(u"switch_area")
        self.switch_layout = QHBoxLayout(self.switch_area)
        self.switch_layout.setSpacing(0)
        self.switch_layout.setObjectName(u"switch_layout")
        self.switch_layout.setContentsMargins(16, 6, 16, 6)
        self.switch_segments = Segments(self.switch_area)
        self.switch_segments.setObjectName(u"switch_segments")

        self.switch_layout.addWidget(self.switch_segments)

        self.switch_spacer = QSpacerItem(8, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.switch_layout.addItem(self.switch_spacer)


        self.work_layout.addWidget(self.switch_area)

        self.splitter = QSplitter(self.work_page)
        self.splitter.setObjectName(u"splitter")
        self.splitter.setOrientation(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        self.form_pane = QWidget(self.splitter)
        self.form_pane.setObjectName(u"form_pane")
        self.form_pane_layout = QVBoxLayout(self.form_pane)
        self.form_pane_layout.setSpacing(0)
        self.form_pane_layout.setObjectName(u"form_pane_layout")
        self.form_pane_layout.setContentsMargins(0, 0, 0, 0)
        self.form_head = PaneHead(self.form_pane)
        self.form_head.setObjectName(u"form_head")

        self.form_pane_layout.addWidget(self.form_head)

        self.findings = Findings(self.form_pane)
        self.findings.setObjectName(u"findings")

        self.form_pane_layout.addWidget(self.findings)

        self.form_scroll = QScrollArea(self.form_pane)
        self.form_scroll.setObjectName(u"form_scroll")
        self.form_scroll.setWidgetResizable(True)
        self.form_scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.form_scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.form_body = Surface()
        self.form_body.setObjectName(u"form_body")
        self.form_layout = QVBoxLayout(self.form_body)
        self.form_layout.setSpacing(14)
        self.form_layout.setObjectName(u"form_layout")
        self.form_layout.setContentsMargins(16, 12, 16, 16)
        self.kind_layout = QVBoxLayout()
        self.kind_layout.setSpacing(4)
        self.kind_layout.setObjectName(u"kind_layout")
        self.kind_layout.setContentsMargins(0, 0, 0, 0)
        self.kind_label = Text(self.form_body)
        self.kind_label.setObjectName(u"kind_label")

        self.kind_layout.addWidget(self.kind_label)

        self.kind_segments = Segments(self.form_body)
        self.kind_segments.setObjectName(u"kind_segments")

        self.kind_layout.addWidget(self.kind_segments)


        self.form_layout.addLayout(self.kind_layout)

        self.amount_layout = QHBoxLayout()
        self.amount_layout.setSpacing(16)
        self.amount_layout.setObjectName(u"amount_layout")
        self.amount_layout.setContentsMargins(0, 0, 0, 0)
        self.amount_row = FormRow(self.form_body)
        self.amount_row.setObjectName(u"amount_row")

        self.amount_layout.addWidget(self.amount_row)

        self.left_text = Text(self.form_body)
        self.left_text.setObjectName(u"left_text")

        self.amount_layout.addWidget(self.left_text)

        self.amount_spacer = QSpacerItem(8, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.amount_layout.addItem(self.amount_spacer)


        self.form_layout.addLayout(self.amount_layout)

        self.replaces_row = FormRow(self.form_body)
        self.replaces_row.setObjectName(u"replaces_row")

        self.form_layout.addWidget(self.replaces_row)

        self.ground_row = FormRow(self.form_body)
        self.ground_row.setObjectName(u"ground_row")

        self.form_layout.addWidget(self.ground_row)

        self.detriment_row = FormRow(self.form_body)
        self.detriment_row.setObjectName(u"detriment_row")

        self.form_layout.addWidget(self.detriment_row)

        self.period_layout = QHBoxLayout()
        self.period_layout.setSpacing(16)
        self.period_layout.setObjectName(u"period_layout")
        self.period_layout.setContentsMargins(0, 0, 0, 0)
        self.starts_row = FormRow(self.form_body)
        self.starts_row.setObjectName(u"starts_row")

        self.period_layout.addWidget(self.starts_row)

        self.ends_row = FormRow(self.form_body)
        self.ends_row.setObjectName(u"ends_row")

        self.period_layout.addWidget(self.ends_row)

        self.period_spacer = QSpacerItem(8, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.period_layout.addItem(self.period_spacer)


        self.form_layout.addLayout(self.period_layout)

        self.period_below = Below(self.form_body)
        self.period_below.setObjectName(u"period_below")

        self.form_layout.addWidget(self.period_below)

        self.purpose_row = FormRow(self.form_body)
        self.purpose_row.setObjectName(u"purpose_row")

        self.form_layout.addWidget(self.purpose_row)

        self.reasons_layout = QVBoxLayout()
        self.reasons_layout.setSpacing(4)
        self.reasons_layout.setObjectName(u"reasons_layout")
        self.reasons_layout.setContentsMargins(0, 0, 0, 0)
        self.reasons_head = QHBoxLayout()
        self.reasons_head.setSpacing(8)
        self.reasons_head.setObjectName(u"reasons_head")
        self.reasons_head.setContentsMargins(0, 0, 0, 0)
        self.reasons_label = Text(self.form_body)
        self.reasons_label.setObjectName(u"reasons_label")

        self.reasons_head.addWidget(self.reasons_label)

        self.reasons_chip = Chip(self.form_body)
        self.reasons_chip.setObjectName(u"reasons_chip")

        self.reasons_head.addWidget(self.reasons_chip)

        self.reasons_spacer = QSpacerItem(8, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.reasons_head.addItem(self.reasons_spacer)

        self.reasons_link = LinkButton(self.form_body)
        self.reasons_link.setObjectName(u"reasons_link")

        self.reasons_head.addWidget(self.reasons_link)


        self.reasons_layout.addLayout(self.reasons_head)

        self.reasons_edit = Editor(self.form_body)
        self.reasons_edit.setObjectName(u"reasons_edit")

        self.reasons_layout.addWidget(self.reasons_edit)


        self.form_layout.addLayout(self.reasons_layout)

        self.sections_area = Surface(self.form_body)
        self.sections_area.setObjectName(u"sections_area")
        self.sections_layout = QVBoxLayout(self.sections_area)
        self.sections_layout.setSpacing(14)
        self.sections_layout.setObjectName(u"sections_layout")
        self.sections_layout.setContentsMargins(0, 0, 0, 0)

        self.form_layout.addWidget(self.sections_area)

        self.conditions_area = Surface(self.form_body)
        self.conditions_area.setObjectName(u"conditions_area")
        self.conditions_layout = QVBoxLayout(self.conditions_area)
        self.conditions_layout.setSpacing(4)
        self.conditions_layout.setObjectName(u"conditions_layout")
        self.conditions_layout.setContentsMargins(0, 0, 0, 0)
        self.conditions_head = QHBoxLayout()
        self.conditions_head.setSpacing(8)
        self.conditions_head.setObjectName(u"conditions_head")
        self.conditions_head.setContentsMargins(0, 0, 0, 0)
        self.conditions_label = Text(self.conditions_area)
        self.conditions_label.setObjectName(u"conditions_label")

        self.conditions_head.addWidget(self.conditions_label)

        self.conditions_chip = Chip(self.conditions_area)
        self.conditions_chip.setObjectName(u"conditions_chip")

        self.conditions_head.addWidget(self.conditions_chip)

        self.conditions_spacer = QSpacerItem(8, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.conditions_head.addItem(self.conditions_spacer)

        self.own_link = LinkButton(self.conditions_area)
        self.own_link.setObjectName(u"own_link")

        self.conditions_head.addWidget(self.own_link)

        self.library_link = LinkButton(self.conditions_area)
        self.library_link.setObjectName(u"library_link")

        self.conditions_head.addWidget(self.library_link)


        self.conditions_layout.addLayout(self.conditions_head)

        self.conditions_list = ConditionList(self.conditions_area)
        self.conditions_list.setObjectName(u"conditions_list")

        self.conditions_layout.addWidget(self.conditions_list)


        self.form_layout.addWidget(self.conditions_area)

        self.plan_area = Surface(self.form_body)
        self.plan_area.setObjectName(u"plan_area")
        self.plan_layout = QVBoxLayout(self.plan_area)
        self.plan_layout.setSpacing(4)
        self.plan_layout.setObjectName(u"plan_layout")
        self.plan_layout.setContentsMargins(0, 0, 0, 0)
        self.plan_head = QHBoxLayout()
        self.plan_head.setSpacing(8)
        self.plan_head.setObjectName(u"plan_head")
        self.plan_head.setContentsMargins(0, 0, 0, 0)
        self.plan_label = Text(self.plan_area)
        self.plan_label.setObjectName(u"plan_label")

        self.plan_head.addWidget(self.plan_label)

        self.plan_spacer = QSpacerItem(8, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.plan_head.addItem(self.plan_spacer)

        self.plan_link = LinkButton(self.plan_area)
        self.plan_link.setObjectName(u"plan_link")

        self.plan_head.addWidget(self.plan_link)


        self.plan_layout.addLayout(self.plan_head)

        self.plan_rows = PlanRows(self.plan_area)
        self.plan_rows.setObjectName(u"plan_rows")

        self.plan_layout.addWidget(self.plan_rows)


        self.form_layout.addWidget(self.plan_area)

        self.form_spacer = QSpacerItem(1, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.form_layout.addItem(self.form_spacer)

        self.form_scroll.setWidget(self.form_body)

        self.form_pane_layout.addWidget(self.form_scroll)

        self.form_pane_layout.setStretch(2, 1)
        self.splitter.addWidget(self.form_pane)
        self.letter_pane = QWidget(self.splitter)
        self.letter_pane.setObjectName(u"letter_pane")
        self.letter_pane_layout = QVBoxLayout(self.letter_pane)
        self.letter_pane_layout.setSpacing(0)
        self.letter_pane_layout.setObjectName(u"letter_pane_layout")
        self.letter_pane_layout.setContentsMargins(0, 0, 0, 0)
        self.letter_head = PaneHead(self.letter_pane)
        self.letter_head.setObjectName(u"letter_head")

        self.letter_pane_layout.addWidget(self.letter_head)

        self.letter_findings = Findings(self.letter_pane)
        self.letter_findings.setObjectName(u"letter_findings")

        self.letter_pane_layout.addWidget(self.letter_findings)

        self.letter_paper = Paper(self.letter_pane)
        self.letter_paper.setObjectName(u"letter_paper")

        self.letter_pane_layout.addWidget(self.letter_paper)

        self.letter_pane_layout.setStretch(2, 1)
        self.splitter.addWidget(self.letter_pane)
        self.needs_pane = QWidget(self.splitter)
        self.needs_pane.setObjectName(u"needs_pane")
        self.needs_pane_layout = QVBoxLayout(self.needs_pane)
        self.needs_pane_layout.setSpacing(0)
        self.needs_pane_layout.setObjectName(u"needs_pane_layout")
        self.needs_pane_layout.setContentsMargins(0, 0, 0, 0)
        self.needs_head = PaneHead(self.needs_pane)
        self.needs_head.setObjectName(u"needs_head")

        self.needs_pane_layout.addWidget(self.needs_head)

        self.needs_list = Spine(self.needs_pane)
        self.needs_list.setObjectName(u"needs_list")

        self.needs_pane_layout.addWidget(self.needs_list)

        self.needs_pane_layout.setStretch(1, 1)
        self.splitter.addWidget(self.needs_pane)

        self.work_layout.addWidget(self.splitter)

        self.work_layout.setStretch(1, 1)
        self.pages.addWidget(self.work_page)
        self.empty = EmptyState()
        self.empty.setObjectName(u"empty")
        self.pages.addWidget(self.empty)

        self.decision_layout.addWidget(self.pages)


        self.retranslateUi(Decision)
    # setupUi

    def retranslateUi(self, Decision):
        self.kind_label.setText(QCoreApplication.translate("Decision", u"Utfall", None))
        self.reasons_label.setText(QCoreApplication.translate("Decision", u"Sk\u00e4l", None))
        self.reasons_link.setText(QCoreApplication.translate("Decision", u"L\u00e4gg till ur biblioteket", None))
#if QT_CONFIG(accessibility)
        self.reasons_edit.setAccessibleName(QCoreApplication.translate("Decision", u"Sk\u00e4l", None))
#endif // QT_CONFIG(accessibility)
        self.conditions_label.setText(QCoreApplication.translate("Decision", u"Villkor", None))
        self.own_link.setText(QCoreApplication.translate("Decision", u"Nytt eget villkor", None))
        self.library_link.setText(QCoreApplication.translate("Decision", u"L\u00e4gg till ur biblioteket", None))
#if QT_CONFIG(accessibility)
        self.conditions_list.setAccessibleName(QCoreApplication.translate("Decision", u"Villkor, i ordning", None))
#endif // QT_CONFIG(accessibility)
        self.plan_label.setText(QCoreApplication.translate("Decision", u"Utbetalningsplan", None))
        self.plan_link.setText(QCoreApplication.translate("Decision", u"\u00c5terst\u00e4ll till utlysningens delar", None))
#if QT_CONFIG(accessibility)
        self.letter_paper.setAccessibleName(QCoreApplication.translate("Decision", u"Brevet", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.needs_list.setAccessibleName(QCoreApplication.translate("Decision", u"Krav p\u00e5 beslutet", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

