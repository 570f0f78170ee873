"""Generated from ui/allocation_trial.ui by packaging/compile_ui.py; never edited."""

from PySide6.QtCore import (QCoreApplication, QSize, Qt)
from PySide6.QtWidgets import (QComboBox, QFrame, QGridLayout, QLabel, QListWidget, QScrollArea, QSizePolicy, QSpinBox, QVBoxLayout)

from caseworker_app.ui.widgets.bars import (ActionBar, PaneHead)
from caseworker_app.ui.widgets.fields import MoneyField
from caseworker_app.ui.widgets.text import (Surface, Text)
class Ui_AllocationTrial(object):
    def setupUi(self, AllocationTrial):
        if not AllocationTrial.objectName():
            AllocationTrial.setObjectName(u"AllocationTrial")
        self.trial_layout = QVBoxLayout(AllocationTrial)
        self.trial_layout.setSpacing(0)
        self.trial_layout.setObjectName(u"trial_layout")
        self.trial_layout.setContentsMargins(0, 0, 0, 0)
        self.head = PaneHead(AllocationTrial)
        self.head.setObjectName(u"head")

        self.trial_layout.addWidget(self.head)

        self.scroll = QScrollArea(AllocationTrial)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setWidgetResizable(True)
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.inner = Surface()
        self.inner.setObjectName(u"inner")
        self.inner_layout = QVBoxLayout(self.inner)
        self.inner_layout.setSpacing(6)
        self.inner_layout.setObjectName(u"inner_layout")
        self.inner_layout.setContentsMargins(16, 12, 16, 12)
        self.scenario_combo_label = QLabel(self.inner)
        self.scenario_combo_label.setObjectName(u"scenario_combo_label")

        self.inner_layout.addWidget(self.scenario_combo_label)

        self.scenario_combo = QComboBox(self.inner)
        self.scenario_combo.setObjectName(u"scenario_combo")

        self.inner_layout.addWidget(self.scenario_combo)

        self.frame_field_label = QLabel(self.inner)
        self.frame_field_label.setObjectName(u"frame_field_label")

        self.inner_layout.addWidget(self.frame_field_label)

        self.frame_field = MoneyField(self.inner)
        self.frame_field.setObjectName(u"frame_field")
        self.frame_field.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignVCenter)

        self.inner_layout.addWidget(self.frame_field)

        self.frame_text = Text(self.inner)
        self.frame_text.setObjectName(u"frame_text")

        self.inner_layout.addWidget(self.frame_text)

        self.cap_field_label = QLabel(self.inner)
        self.cap_field_label.setObjectName(u"cap_field_label")

        self.inner_layout.addWidget(self.cap_field_label)

        self.cap_field = MoneyField(self.inner)
        self.cap_field.setObjectName(u"cap_field")
        self.cap_field.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignVCenter)

        self.inner_layout.addWidget(self.cap_field)

        self.share_spin_label = QLabel(self.inner)
        self.share_spin_label.setObjectName(u"share_spin_label")

        self.inner_layout.addWidget(self.share_spin_label)

        self.share_spin = QSpinBox(self.inner)
        self.share_spin.setObjectName(u"share_spin")
        self.share_spin.setMinimum(1)
        self.share_spin.setMaximum(100)
        self.share_spin.setValue(100)

        self.inner_layout.addWidget(self.share_spin)

        self.sum_text = Text(self.inner)
        self.sum_text.setObjectName(u"sum_text")

        self.inner_layout.addWidget(self.sum_text)

        self.changes_list = QListWidget(self.inner)
        self.changes_list.setObjectName(u"changes_list")
        self.changes_list.setMinimumSize(QSize(0, 84))
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(1)
        sizePolicy.setHeightForWidth(self.changes_list.sizePolicy().hasHeightForWidth())
        self.changes_list.setSizePolicy(sizePolicy)

        self.inner_layout.addWidget(self.changes_list)

        self.weights_label = QLabel(self.inner)
        self.weights_label.setObjectName(u"weights_label")

        self.inner_layout.addWidget(self.weights_label)

        self.weights_layout = QGridLayout()
        self.weights_layout.setObjectName(u"weights_layout")
        self.weights_layout.setHorizontalSpacing(8)
        self.weights_layout.setVerticalSpacing(4)

        self.inner_layout.addLayout(self.weights_layout)

        self.note_text = Text(self.inner)
        self.note_text.setObjectName(u"note_text")

        self.inner_layout.addWidget(self.note_text)

        self.scroll.setWidget(self.inner)

        self.trial_layout.addWidget(self.scroll)

        self.actions = ActionBar(AllocationTrial)
        self.actions.setObjectName(u"actions")

        self.trial_layout.addWidget(self.actions)

        self.trial_layout.setStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.scenario_combo_label.setBuddy(self.scenario_combo)
        self.frame_field_label.setBuddy(self.frame_field)
        self.cap_field_label.setBuddy(self.cap_field)
        self.share_spin_label.setBuddy(self.share_spin)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(AllocationTrial)
    # setupUi

    def retranslateUi(self, AllocationTrial):
#if QT_CONFIG(accessibility)
        self.scroll.setAccessibleName(QCoreApplication.translate("AllocationTrial", u"Provl\u00e4ge", None))
#endif // QT_CONFIG(accessibility)
        self.scenario_combo_label.setText(QCoreApplication.translate("AllocationTrial", u"Scenario", None))
#if QT_CONFIG(accessibility)
        self.scenario_combo.setAccessibleName(QCoreApplication.translate("AllocationTrial", u"Scenario", None))
#endif // QT_CONFIG(accessibility)
        self.frame_field_label.setText(QCoreApplication.translate("AllocationTrial", u"Ram", None))
#if QT_CONFIG(accessibility)
        self.frame_field.setAccessibleName(QCoreApplication.translate("AllocationTrial", u"Ram", None))
#endif // QT_CONFIG(accessibility)
        self.cap_field_label.setText(QCoreApplication.translate("AllocationTrial", u"H\u00f6gsta belopp per s\u00f6kande (tomt = inget tak)", None))
#if QT_CONFIG(accessibility)
        self.cap_field.setAccessibleName(QCoreApplication.translate("AllocationTrial", u"H\u00f6gsta belopp per s\u00f6kande (tomt = inget tak)", None))
#endif // QT_CONFIG(accessibility)
        self.share_spin_label.setText(QCoreApplication.translate("AllocationTrial", u"Andel av s\u00f6kt belopp, procent", None))
#if QT_CONFIG(accessibility)
        self.share_spin.setAccessibleName(QCoreApplication.translate("AllocationTrial", u"Andel av s\u00f6kt belopp, procent", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.changes_list.setAccessibleName(QCoreApplication.translate("AllocationTrial", u"\u00c4renden som \u00e4ndras mot dagens rangordning", None))
#endif // QT_CONFIG(accessibility)
        self.weights_label.setText(QCoreApplication.translate("AllocationTrial", u"Vikter", None))
        pass
    # retranslateUi

