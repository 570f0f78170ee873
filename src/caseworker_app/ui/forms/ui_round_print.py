"""Generated from ui/round_print.ui by packaging/compile_ui.py; never edited."""

from PySide6.QtCore import (QCoreApplication, QSize)
from PySide6.QtWidgets import (QCheckBox, QComboBox, QDialogButtonBox, QHBoxLayout, QLabel, QLineEdit, QSizePolicy, QSpacerItem, QSpinBox, QVBoxLayout)
class Ui_RoundPrint(object):
    def setupUi(self, RoundPrint):
        if not RoundPrint.objectName():
            RoundPrint.setObjectName(u"RoundPrint")
        self.print_layout = QVBoxLayout(RoundPrint)
        self.print_layout.setSpacing(12)
        self.print_layout.setObjectName(u"print_layout")
        self.print_layout.setContentsMargins(20, 16, 20, 16)
        self.count_label = QLabel(RoundPrint)
        self.count_label.setObjectName(u"count_label")
        self.count_label.setWordWrap(True)

        self.print_layout.addWidget(self.count_label)

        self.printer_label = QLabel(RoundPrint)
        self.printer_label.setObjectName(u"printer_label")

        self.print_layout.addWidget(self.printer_label)

        self.printer_combo = QComboBox(RoundPrint)
        self.printer_combo.setObjectName(u"printer_combo")
        self.printer_combo.setMinimumSize(QSize(400, 0))

        self.print_layout.addWidget(self.printer_combo)

        self.trouble_label = QLabel(RoundPrint)
        self.trouble_label.setObjectName(u"trouble_label")
        self.trouble_label.setWordWrap(True)

        self.print_layout.addWidget(self.trouble_label)

        self.how_layout = QHBoxLayout()
        self.how_layout.setSpacing(12)
        self.how_layout.setObjectName(u"how_layout")
        self.copies_label = QLabel(RoundPrint)
        self.copies_label.setObjectName(u"copies_label")

        self.how_layout.addWidget(self.copies_label)

        self.copies_spin = QSpinBox(RoundPrint)
        self.copies_spin.setObjectName(u"copies_spin")
        self.copies_spin.setMinimum(1)
        self.copies_spin.setMaximum(99)

        self.how_layout.addWidget(self.copies_spin)

        self.duplex_check = QCheckBox(RoundPrint)
        self.duplex_check.setObjectName(u"duplex_check")

        self.how_layout.addWidget(self.duplex_check)

        self.how_spacer = QSpacerItem(8, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.how_layout.addItem(self.how_spacer)


        self.print_layout.addLayout(self.how_layout)

        self.pages_label = QLabel(RoundPrint)
        self.pages_label.setObjectName(u"pages_label")

        self.print_layout.addWidget(self.pages_label)

        self.pages_edit = QLineEdit(RoundPrint)
        self.pages_edit.setObjectName(u"pages_edit")

        self.print_layout.addWidget(self.pages_edit)

        self.pages_fault = QLabel(RoundPrint)
        self.pages_fault.setObjectName(u"pages_fault")
        self.pages_fault.setWordWrap(True)

        self.print_layout.addWidget(self.pages_fault)

        self.buttons = QDialogButtonBox(RoundPrint)
        self.buttons.setObjectName(u"buttons")

        self.print_layout.addWidget(self.buttons)

#if QT_CONFIG(shortcut)
        self.printer_label.setBuddy(self.printer_combo)
        self.copies_label.setBuddy(self.copies_spin)
        self.pages_label.setBuddy(self.pages_edit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(RoundPrint)
    # setupUi

    def retranslateUi(self, RoundPrint):
        RoundPrint.setWindowTitle(QCoreApplication.translate("RoundPrint", u"Skriv ut breven", None))
        self.printer_label.setText(QCoreApplication.translate("RoundPrint", u"Skrivare", None))
#if QT_CONFIG(accessibility)
        self.printer_combo.setAccessibleName(QCoreApplication.translate("RoundPrint", u"Skrivare", None))
#endif // QT_CONFIG(accessibility)
        self.copies_label.setText(QCoreApplication.translate("RoundPrint", u"Exemplar", None))
#if QT_CONFIG(accessibility)
        self.copies_spin.setAccessibleName(QCoreApplication.translate("RoundPrint", u"Exemplar", None))
#endif // QT_CONFIG(accessibility)
        self.duplex_check.setText(QCoreApplication.translate("RoundPrint", u"Skriv p\u00e5 b\u00e5da sidor", None))
        self.pages_label.setText(QCoreApplication.translate("RoundPrint", u"Sidor i varje brev, till exempel 1-2 (tomt: alla)", None))
#if QT_CONFIG(accessibility)
        self.pages_edit.setAccessibleName(QCoreApplication.translate("RoundPrint", u"Sidor", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi

