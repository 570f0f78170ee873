"""Generated from ui/dispatch_record.ui by packaging/compile_ui.py; never edited."""

from PySide6.QtCore import (QCoreApplication)
from PySide6.QtWidgets import (QComboBox, QDialogButtonBox, QLineEdit, QPlainTextEdit, QSizePolicy, QSpacerItem, QVBoxLayout)

from caseworker_app.ui.widgets.fields import DayField
from caseworker_app.ui.widgets.findings import Findings
from caseworker_app.ui.widgets.text import Text
class Ui_DispatchRecord(object):
    def setupUi(self, DispatchRecord):
        if not DispatchRecord.objectName():
            DispatchRecord.setObjectName(u"DispatchRecord")
        DispatchRecord.resize(480, 380)
        self.record_layout = QVBoxLayout(DispatchRecord)
        self.record_layout.setSpacing(4)
        self.record_layout.setObjectName(u"record_layout")
        self.record_layout.setContentsMargins(20, 16, 20, 12)
        self.about_text = Text(DispatchRecord)
        self.about_text.setObjectName(u"about_text")
        self.about_text.setWordWrap(True)

        self.record_layout.addWidget(self.about_text)

        self.channel_label = Text(DispatchRecord)
        self.channel_label.setObjectName(u"channel_label")

        self.record_layout.addWidget(self.channel_label)

        self.channel_combo = QComboBox(DispatchRecord)
        self.channel_combo.setObjectName(u"channel_combo")

        self.record_layout.addWidget(self.channel_combo)

        self.day_label = Text(DispatchRecord)
        self.day_label.setObjectName(u"day_label")

        self.record_layout.addWidget(self.day_label)

        self.day_field = DayField(DispatchRecord)
        self.day_field.setObjectName(u"day_field")

        self.record_layout.addWidget(self.day_field)

        self.recipient_label = Text(DispatchRecord)
        self.recipient_label.setObjectName(u"recipient_label")

        self.record_layout.addWidget(self.recipient_label)

        self.recipient_edit = QLineEdit(DispatchRecord)
        self.recipient_edit.setObjectName(u"recipient_edit")

        self.record_layout.addWidget(self.recipient_edit)

        self.note_label = Text(DispatchRecord)
        self.note_label.setObjectName(u"note_label")

        self.record_layout.addWidget(self.note_label)

        self.note_edit = QPlainTextEdit(DispatchRecord)
        self.note_edit.setObjectName(u"note_edit")
        self.note_edit.setTabChangesFocus(True)

        self.record_layout.addWidget(self.note_edit)

        self.findings = Findings(DispatchRecord)
        self.findings.setObjectName(u"findings")

        self.record_layout.addWidget(self.findings)

        self.above_buttons = QSpacerItem(1, 10, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.record_layout.addItem(self.above_buttons)

        self.buttons = QDialogButtonBox(DispatchRecord)
        self.buttons.setObjectName(u"buttons")

        self.record_layout.addWidget(self.buttons)

#if QT_CONFIG(shortcut)
        self.channel_label.setBuddy(self.channel_combo)
        self.day_label.setBuddy(self.day_field)
        self.recipient_label.setBuddy(self.recipient_edit)
        self.note_label.setBuddy(self.note_edit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(DispatchRecord)
    # setupUi

    def retranslateUi(self, DispatchRecord):
        DispatchRecord.setWindowTitle(QCoreApplication.translate("DispatchRecord", u"Anteckna som skickat", None))
        self.channel_label.setText(QCoreApplication.translate("DispatchRecord", u"S\u00e4tt", None))
#if QT_CONFIG(accessibility)
        self.channel_combo.setAccessibleName(QCoreApplication.translate("DispatchRecord", u"S\u00e4tt", None))
#endif // QT_CONFIG(accessibility)
        self.day_label.setText(QCoreApplication.translate("DispatchRecord", u"Dag", None))
#if QT_CONFIG(accessibility)
        self.day_field.setAccessibleName(QCoreApplication.translate("DispatchRecord", u"Dag", None))
#endif // QT_CONFIG(accessibility)
        self.recipient_label.setText(QCoreApplication.translate("DispatchRecord", u"Mottagare (tomt: s\u00f6kandens egen adress i \u00e4rendet)", None))
#if QT_CONFIG(accessibility)
        self.recipient_edit.setAccessibleName(QCoreApplication.translate("DispatchRecord", u"Mottagare", None))
#endif // QT_CONFIG(accessibility)
        self.note_label.setText(QCoreApplication.translate("DispatchRecord", u"Anteckning (frivillig)", None))
#if QT_CONFIG(accessibility)
        self.note_edit.setAccessibleName(QCoreApplication.translate("DispatchRecord", u"Anteckning", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi

