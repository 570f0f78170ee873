"""Generated from ui/preview.ui by packaging/compile_ui.py; never edited."""

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from caseworker_app.ui.widgets.buttons import (Button, PrimaryButton)
from caseworker_app.ui.widgets.chip import Chip
from caseworker_app.ui.widgets.facts import (Facts, Lines)
from caseworker_app.ui.widgets.text import (Elided, Rule, Surface, Text)
class Ui_Preview(object):
    def setupUi(self, Preview):
        if not Preview.objectName():
            Preview.setObjectName(u"Preview")
        self.preview_layout = QVBoxLayout(Preview)
        self.preview_layout.setSpacing(0)
        self.preview_layout.setObjectName(u"preview_layout")
        self.preview_layout.setContentsMargins(0, 0, 0, 0)
        self.scroll_area = QScrollArea(Preview)
        self.scroll_area.setObjectName(u"scroll_area")
        self.scroll_area.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll_area.setWidgetResizable(True)
        self.scroll_area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.content = Surface()
        self.content.setObjectName(u"content")
        self.content_layout = QVBoxLayout(self.content)
        self.content_layout.setSpacing(8)
        self.content_layout.setObjectName(u"content_layout")
        self.content_layout.setContentsMargins(16, 8, 16, 8)
        self.head_layout = QHBoxLayout()
        self.head_layout.setSpacing(10)
        self.head_layout.setObjectName(u"head_layout")
        self.name_label = Text(self.content)
        self.name_label.setObjectName(u"name_label")

        self.head_layout.addWidget(self.name_label)

        self.state_chip = Chip(self.content)
        self.state_chip.setObjectName(u"state_chip")

        self.head_layout.addWidget(self.state_chip)

        self.title_label = Elided(self.content)
        self.title_label.setObjectName(u"title_label")

        self.head_layout.addWidget(self.title_label)

        self.head_open_button = PrimaryButton(self.content)
        self.head_open_button.setObjectName(u"head_open_button")

        self.head_layout.addWidget(self.head_open_button)

        self.head_layout.setStretch(2, 1)

        self.content_layout.addLayout(self.head_layout)

        self.question_label = Text(self.content)
        self.question_label.setObjectName(u"question_label")

        self.content_layout.addWidget(self.question_label)

        self.body = QWidget(self.content)
        self.body.setObjectName(u"body")
        self.body_layout = QVBoxLayout(self.body)
        self.body_layout.setSpacing(12)
        self.body_layout.setObjectName(u"body_layout")
        self.body_layout.setContentsMargins(0, 0, 0, 0)
        self.main_part = QWidget(self.body)
        self.main_part.setObjectName(u"main_part")
        self.main_layout = QVBoxLayout(self.main_part)
        self.main_layout.setSpacing(8)
        self.main_layout.setObjectName(u"main_layout")
        self.main_layout.setContentsMargins(0, 0, 0, 0)
        self.facts = Facts(self.main_part)
        self.facts.setObjectName(u"facts")

        self.main_layout.addWidget(self.facts)

        self.summary_head = Text(self.main_part)
        self.summary_head.setObjectName(u"summary_head")

        self.main_layout.addWidget(self.summary_head)

        self.summary_label = Text(self.main_part)
        self.summary_label.setObjectName(u"summary_label")

        self.main_layout.addWidget(self.summary_label)

        self.main_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.main_layout.addItem(self.main_spacer)

        self.main_layout.setStretch(3, 1)

        self.body_layout.addWidget(self.main_part)

        self.body_rule = Rule(self.body)
        self.body_rule.setObjectName(u"body_rule")

        self.body_layout.addWidget(self.body_rule)

        self.next_part = QWidget(self.body)
        self.next_part.setObjectName(u"next_part")
        self.next_layout = QVBoxLayout(self.next_part)
        self.next_layout.setSpacing(4)
        self.next_layout.setObjectName(u"next_layout")
        self.next_layout.setContentsMargins(0, 0, 0, 0)
        self.next_head = Text(self.next_part)
        self.next_head.setObjectName(u"next_head")

        self.next_layout.addWidget(self.next_head)

        self.next_lines = Lines(self.next_part)
        self.next_lines.setObjectName(u"next_lines")

        self.next_layout.addWidget(self.next_lines)

        self.events_head = Text(self.next_part)
        self.events_head.setObjectName(u"events_head")

        self.next_layout.addWidget(self.events_head)

        self.event_lines = Lines(self.next_part)
        self.event_lines.setObjectName(u"event_lines")

        self.next_layout.addWidget(self.event_lines)

        self.next_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.next_layout.addItem(self.next_spacer)


        self.body_layout.addWidget(self.next_part)


        self.content_layout.addWidget(self.body)

        self.content_spacer = QSpacerItem(1, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.content_layout.addItem(self.content_spacer)

        self.content_layout.setStretch(2, 100)
        self.content_layout.setStretch(3, 1)
        self.scroll_area.setWidget(self.content)

        self.preview_layout.addWidget(self.scroll_area)

        self.foot = Surface(Preview)
        self.foot.setObjectName(u"foot")
        self.foot_layout = QHBoxLayout(self.foot)
        self.foot_layout.setObjectName(u"foot_layout")
        self.foot_layout.setContentsMargins(16, 8, 16, 8)
        self.no_button = Button(self.foot)
        self.no_button.setObjectName(u"no_button")

        self.foot_layout.addWidget(self.no_button)

        self.yes_button = Button(self.foot)
        self.yes_button.setObjectName(u"yes_button")

        self.foot_layout.addWidget(self.yes_button)

        self.foot_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.foot_layout.addItem(self.foot_spacer)

        self.open_button = PrimaryButton(self.foot)
        self.open_button.setObjectName(u"open_button")

        self.foot_layout.addWidget(self.open_button)


        self.preview_layout.addWidget(self.foot)

        self.preview_layout.setStretch(0, 1)

        self.retranslateUi(Preview)
    # setupUi

    def retranslateUi(self, Preview):
#if QT_CONFIG(accessibility)
        self.scroll_area.setAccessibleName(QCoreApplication.translate("Preview", u"F\u00f6rhandsvisning av \u00e4rendet", None))
#endif // QT_CONFIG(accessibility)
        self.head_open_button.setText(QCoreApplication.translate("Preview", u"\u00d6ppna \u00e4rendet", None))
        self.summary_head.setText(QCoreApplication.translate("Preview", u"Sammanfattning", None))
        self.next_head.setText(QCoreApplication.translate("Preview", u"Att g\u00f6ra h\u00e4rn\u00e4st", None))
        self.events_head.setText(QCoreApplication.translate("Preview", u"Senaste h\u00e4ndelser", None))
        self.no_button.setText(QCoreApplication.translate("Preview", u"Jag \u00e4r inte j\u00e4vig", None))
        self.yes_button.setText(QCoreApplication.translate("Preview", u"Jag kan vara j\u00e4vig\u2026", None))
        self.open_button.setText(QCoreApplication.translate("Preview", u"\u00d6ppna \u00e4rendet", None))
        pass
    # retranslateUi

