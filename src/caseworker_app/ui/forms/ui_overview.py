"""Generated from ui/overview.ui by packaging/compile_ui.py; never edited."""

from PySide6.QtCore import (QCoreApplication, QSize)
from PySide6.QtWidgets import (QComboBox, QHBoxLayout, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from caseworker_app.ui.widgets.buttons import (LinkButton, PrimaryButton)
from caseworker_app.ui.widgets.count_bars import CountBars
from caseworker_app.ui.widgets.facts import Lines
from caseworker_app.ui.widgets.table import RowTable
from caseworker_app.ui.widgets.text import (Surface, Text)
from caseworker_app.ui.widgets.timeline import Timeline
class Ui_Overview(object):
    def setupUi(self, Overview):
        if not Overview.objectName():
            Overview.setObjectName(u"Overview")
        self.overview_layout = QVBoxLayout(Overview)
        self.overview_layout.setSpacing(12)
        self.overview_layout.setObjectName(u"overview_layout")
        self.overview_layout.setContentsMargins(16, 8, 16, 12)
        self.head = QWidget(Overview)
        self.head.setObjectName(u"head")
        self.head_layout = QHBoxLayout(self.head)
        self.head_layout.setSpacing(8)
        self.head_layout.setObjectName(u"head_layout")
        self.head_layout.setContentsMargins(0, 0, 0, 0)
        self.title_layout = QVBoxLayout()
        self.title_layout.setSpacing(1)
        self.title_layout.setObjectName(u"title_layout")
        self.title_label = Text(self.head)
        self.title_label.setObjectName(u"title_label")

        self.title_layout.addWidget(self.title_label)

        self.sub_label = Text(self.head)
        self.sub_label.setObjectName(u"sub_label")

        self.title_layout.addWidget(self.sub_label)


        self.head_layout.addLayout(self.title_layout)

        self.head_gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.head_layout.addItem(self.head_gap)

        self.news_button = LinkButton(self.head)
        self.news_button.setObjectName(u"news_button")
        self.news_button.setCheckable(True)

        self.head_layout.addWidget(self.news_button)

        self.call_combo = QComboBox(self.head)
        self.call_combo.setObjectName(u"call_combo")
        self.call_combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.call_combo.setMinimumSize(QSize(220, 0))
        self.call_combo.setMaximumSize(QSize(440, 16777215))

        self.head_layout.addWidget(self.call_combo)

        self.go_on_button = PrimaryButton(self.head)
        self.go_on_button.setObjectName(u"go_on_button")

        self.head_layout.addWidget(self.go_on_button)

        self.head_layout.setStretch(1, 1)

        self.overview_layout.addWidget(self.head)

        self.call_panel = Surface(Overview)
        self.call_panel.setObjectName(u"call_panel")
        self.call_panel_layout = QVBoxLayout(self.call_panel)
        self.call_panel_layout.setSpacing(8)
        self.call_panel_layout.setObjectName(u"call_panel_layout")
        self.call_panel_layout.setContentsMargins(16, 10, 16, 12)
        self.call_panel_head = QHBoxLayout()
        self.call_panel_head.setObjectName(u"call_panel_head")
        self.call_panel_head.setContentsMargins(0, -1, 0, -1)
        self.call_panel_title = Text(self.call_panel)
        self.call_panel_title.setObjectName(u"call_panel_title")

        self.call_panel_head.addWidget(self.call_panel_title)

        self.call_panel_gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.call_panel_head.addItem(self.call_panel_gap)

        self.call_panel_aside = Text(self.call_panel)
        self.call_panel_aside.setObjectName(u"call_panel_aside")

        self.call_panel_head.addWidget(self.call_panel_aside)


        self.call_panel_layout.addLayout(self.call_panel_head)

        self.timeline = Timeline(self.call_panel)
        self.timeline.setObjectName(u"timeline")

        self.call_panel_layout.addWidget(self.timeline)


        self.overview_layout.addWidget(self.call_panel)

        self.grid = QHBoxLayout()
        self.grid.setSpacing(12)
        self.grid.setObjectName(u"grid")
        self.main_column = QVBoxLayout()
        self.main_column.setSpacing(12)
        self.main_column.setObjectName(u"main_column")
        self.wait_panel = Surface(Overview)
        self.wait_panel.setObjectName(u"wait_panel")
        self.wait_panel_layout = QVBoxLayout(self.wait_panel)
        self.wait_panel_layout.setSpacing(8)
        self.wait_panel_layout.setObjectName(u"wait_panel_layout")
        self.wait_panel_layout.setContentsMargins(1, 10, 1, 4)
        self.wait_panel_head = QHBoxLayout()
        self.wait_panel_head.setObjectName(u"wait_panel_head")
        self.wait_panel_head.setContentsMargins(15, -1, 15, -1)
        self.wait_panel_title = Text(self.wait_panel)
        self.wait_panel_title.setObjectName(u"wait_panel_title")

        self.wait_panel_head.addWidget(self.wait_panel_title)

        self.wait_panel_gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.wait_panel_head.addItem(self.wait_panel_gap)

        self.wait_panel_aside = Text(self.wait_panel)
        self.wait_panel_aside.setObjectName(u"wait_panel_aside")

        self.wait_panel_head.addWidget(self.wait_panel_aside)


        self.wait_panel_layout.addLayout(self.wait_panel_head)

        self.wait_table = RowTable(self.wait_panel)
        self.wait_table.setObjectName(u"wait_table")

        self.wait_panel_layout.addWidget(self.wait_table)

        self.wait_none = Text(self.wait_panel)
        self.wait_none.setObjectName(u"wait_none")

        self.wait_panel_layout.addWidget(self.wait_none)


        self.main_column.addWidget(self.wait_panel)

        self.due_panel = Surface(Overview)
        self.due_panel.setObjectName(u"due_panel")
        self.due_panel_layout = QVBoxLayout(self.due_panel)
        self.due_panel_layout.setSpacing(8)
        self.due_panel_layout.setObjectName(u"due_panel_layout")
        self.due_panel_layout.setContentsMargins(1, 10, 1, 4)
        self.due_panel_head = QHBoxLayout()
        self.due_panel_head.setObjectName(u"due_panel_head")
        self.due_panel_head.setContentsMargins(15, -1, 15, -1)
        self.due_panel_title = Text(self.due_panel)
        self.due_panel_title.setObjectName(u"due_panel_title")

        self.due_panel_head.addWidget(self.due_panel_title)

        self.due_panel_gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.due_panel_head.addItem(self.due_panel_gap)

        self.all_due_button = LinkButton(self.due_panel)
        self.all_due_button.setObjectName(u"all_due_button")

        self.due_panel_head.addWidget(self.all_due_button)


        self.due_panel_layout.addLayout(self.due_panel_head)

        self.due_table = RowTable(self.due_panel)
        self.due_table.setObjectName(u"due_table")

        self.due_panel_layout.addWidget(self.due_table)

        self.due_none = Text(self.due_panel)
        self.due_none.setObjectName(u"due_none")

        self.due_panel_layout.addWidget(self.due_none)


        self.main_column.addWidget(self.due_panel)

        self.main_column.setStretch(0, 2)
        self.main_column.setStretch(1, 3)

        self.grid.addLayout(self.main_column)

        self.side = QWidget(Overview)
        self.side.setObjectName(u"side")
        self.side_column = QVBoxLayout(self.side)
        self.side_column.setSpacing(12)
        self.side_column.setObjectName(u"side_column")
        self.side_column.setContentsMargins(0, 0, 0, 0)
        self.money_panel = Surface(self.side)
        self.money_panel.setObjectName(u"money_panel")
        self.money_panel_layout = QVBoxLayout(self.money_panel)
        self.money_panel_layout.setSpacing(8)
        self.money_panel_layout.setObjectName(u"money_panel_layout")
        self.money_panel_layout.setContentsMargins(16, 10, 16, 12)
        self.money_panel_head = QHBoxLayout()
        self.money_panel_head.setObjectName(u"money_panel_head")
        self.money_panel_head.setContentsMargins(0, -1, 0, -1)
        self.money_panel_title = Text(self.money_panel)
        self.money_panel_title.setObjectName(u"money_panel_title")

        self.money_panel_head.addWidget(self.money_panel_title)

        self.money_panel_gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.money_panel_head.addItem(self.money_panel_gap)

        self.money_panel_aside = Text(self.money_panel)
        self.money_panel_aside.setObjectName(u"money_panel_aside")

        self.money_panel_head.addWidget(self.money_panel_aside)


        self.money_panel_layout.addLayout(self.money_panel_head)

        self.frames = QWidget(self.money_panel)
        self.frames.setObjectName(u"frames")

        self.money_panel_layout.addWidget(self.frames)


        self.side_column.addWidget(self.money_panel)

        self.phase_panel = Surface(self.side)
        self.phase_panel.setObjectName(u"phase_panel")
        self.phase_panel_layout = QVBoxLayout(self.phase_panel)
        self.phase_panel_layout.setSpacing(8)
        self.phase_panel_layout.setObjectName(u"phase_panel_layout")
        self.phase_panel_layout.setContentsMargins(16, 10, 16, 12)
        self.phase_panel_head = QHBoxLayout()
        self.phase_panel_head.setObjectName(u"phase_panel_head")
        self.phase_panel_head.setContentsMargins(0, -1, 0, -1)
        self.phase_panel_title = Text(self.phase_panel)
        self.phase_panel_title.setObjectName(u"phase_panel_title")

        self.phase_panel_head.addWidget(self.phase_panel_title)

        self.phase_panel_gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.phase_panel_head.addItem(self.phase_panel_gap)

        self.all_cases_button = LinkButton(self.phase_panel)
        self.all_cases_button.setObjectName(u"all_cases_button")

        self.phase_panel_head.addWidget(self.all_cases_button)


        self.phase_panel_layout.addLayout(self.phase_panel_head)

        self.phase_bars = CountBars(self.phase_panel)
        self.phase_bars.setObjectName(u"phase_bars")

        self.phase_panel_layout.addWidget(self.phase_bars)

        self.phase_spacer = QSpacerItem(1, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.phase_panel_layout.addItem(self.phase_spacer)


        self.side_column.addWidget(self.phase_panel)

        self.side_column.setStretch(1, 1)

        self.grid.addWidget(self.side)

        self.news_panel = Surface(Overview)
        self.news_panel.setObjectName(u"news_panel")
        self.news_panel_layout = QVBoxLayout(self.news_panel)
        self.news_panel_layout.setSpacing(8)
        self.news_panel_layout.setObjectName(u"news_panel_layout")
        self.news_panel_layout.setContentsMargins(16, 10, 16, 12)
        self.news_panel_head = QHBoxLayout()
        self.news_panel_head.setObjectName(u"news_panel_head")
        self.news_panel_head.setContentsMargins(0, -1, 0, -1)
        self.news_panel_title = Text(self.news_panel)
        self.news_panel_title.setObjectName(u"news_panel_title")

        self.news_panel_head.addWidget(self.news_panel_title)

        self.news_panel_gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.news_panel_head.addItem(self.news_panel_gap)

        self.news_panel_aside = Text(self.news_panel)
        self.news_panel_aside.setObjectName(u"news_panel_aside")

        self.news_panel_head.addWidget(self.news_panel_aside)


        self.news_panel_layout.addLayout(self.news_panel_head)

        self.news_lines = Lines(self.news_panel)
        self.news_lines.setObjectName(u"news_lines")

        self.news_panel_layout.addWidget(self.news_lines)

        self.news_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.news_panel_layout.addItem(self.news_spacer)


        self.grid.addWidget(self.news_panel)

        self.grid.setStretch(0, 62)
        self.grid.setStretch(1, 38)
        self.grid.setStretch(2, 30)

        self.overview_layout.addLayout(self.grid)

        self.overview_layout.setStretch(2, 1)

        self.retranslateUi(Overview)
    # setupUi

    def retranslateUi(self, Overview):
        self.news_button.setText(QCoreApplication.translate("Overview", u"Senaste h\u00e4ndelser", None))
#if QT_CONFIG(accessibility)
        self.call_combo.setAccessibleName(QCoreApplication.translate("Overview", u"Utlysning", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.call_combo.setAccessibleDescription(QCoreApplication.translate("Overview", u"Utlysning", None))
#endif // QT_CONFIG(accessibility)
        self.go_on_button.setText(QCoreApplication.translate("Overview", u"Forts\u00e4tt d\u00e4r du var", None))
        self.call_panel_title.setText(QCoreApplication.translate("Overview", u"Utlysningen", None))
        self.wait_panel_title.setText(QCoreApplication.translate("Overview", u"V\u00e4ntar p\u00e5 mig", None))
#if QT_CONFIG(accessibility)
        self.wait_table.setAccessibleName(QCoreApplication.translate("Overview", u"V\u00e4ntar p\u00e5 mig", None))
#endif // QT_CONFIG(accessibility)
        self.due_panel_title.setText(QCoreApplication.translate("Overview", u"Mina n\u00e4rmaste frister", None))
        self.all_due_button.setText(QCoreApplication.translate("Overview", u"Visa mina \u00e4renden", None))
#if QT_CONFIG(accessibility)
        self.due_table.setAccessibleName(QCoreApplication.translate("Overview", u"Mina n\u00e4rmaste frister", None))
#endif // QT_CONFIG(accessibility)
        self.money_panel_title.setText(QCoreApplication.translate("Overview", u"Ramar", None))
        self.phase_panel_title.setText(QCoreApplication.translate("Overview", u"\u00c4renden per fas", None))
        self.all_cases_button.setText(QCoreApplication.translate("Overview", u"Visa alla", None))
        self.news_panel_title.setText(QCoreApplication.translate("Overview", u"Senaste h\u00e4ndelser", None))
        pass
    # retranslateUi

