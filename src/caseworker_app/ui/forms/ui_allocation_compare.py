"""Generated from ui/allocation_compare.ui by packaging/compile_ui.py; never edited."""

from PySide6.QtCore import (QCoreApplication, QSize)
from PySide6.QtWidgets import (QComboBox, QDialogButtonBox, QLabel, QListWidget, QVBoxLayout)

from caseworker_app.ui.widgets.text import Text
class Ui_AllocationCompare(object):
    def setupUi(self, AllocationCompare):
        if not AllocationCompare.objectName():
            AllocationCompare.setObjectName(u"AllocationCompare")
        self.compare_layout = QVBoxLayout(AllocationCompare)
        self.compare_layout.setSpacing(8)
        self.compare_layout.setObjectName(u"compare_layout")
        self.compare_layout.setContentsMargins(20, 16, 20, 16)
        self.first_combo_label = QLabel(AllocationCompare)
        self.first_combo_label.setObjectName(u"first_combo_label")

        self.compare_layout.addWidget(self.first_combo_label)

        self.first_combo = QComboBox(AllocationCompare)
        self.first_combo.setObjectName(u"first_combo")

        self.compare_layout.addWidget(self.first_combo)

        self.second_combo_label = QLabel(AllocationCompare)
        self.second_combo_label.setObjectName(u"second_combo_label")

        self.compare_layout.addWidget(self.second_combo_label)

        self.second_combo = QComboBox(AllocationCompare)
        self.second_combo.setObjectName(u"second_combo")

        self.compare_layout.addWidget(self.second_combo)

        self.sum_text = Text(AllocationCompare)
        self.sum_text.setObjectName(u"sum_text")

        self.compare_layout.addWidget(self.sum_text)

        self.changes_list = QListWidget(AllocationCompare)
        self.changes_list.setObjectName(u"changes_list")
        self.changes_list.setMinimumSize(QSize(520, 120))

        self.compare_layout.addWidget(self.changes_list)

        self.buttons = QDialogButtonBox(AllocationCompare)
        self.buttons.setObjectName(u"buttons")

        self.compare_layout.addWidget(self.buttons)

#if QT_CONFIG(shortcut)
        self.first_combo_label.setBuddy(self.first_combo)
        self.second_combo_label.setBuddy(self.second_combo)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(AllocationCompare)
    # setupUi

    def retranslateUi(self, AllocationCompare):
        AllocationCompare.setWindowTitle(QCoreApplication.translate("AllocationCompare", u"J\u00e4mf\u00f6r scenarier", None))
        self.first_combo_label.setText(QCoreApplication.translate("AllocationCompare", u"Fr\u00e5n", None))
#if QT_CONFIG(accessibility)
        self.first_combo.setAccessibleName(QCoreApplication.translate("AllocationCompare", u"Fr\u00e5n", None))
#endif // QT_CONFIG(accessibility)
        self.second_combo_label.setText(QCoreApplication.translate("AllocationCompare", u"Till", None))
#if QT_CONFIG(accessibility)
        self.second_combo.setAccessibleName(QCoreApplication.translate("AllocationCompare", u"Till", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.changes_list.setAccessibleName(QCoreApplication.translate("AllocationCompare", u"Skillnader", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi

