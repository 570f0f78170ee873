"""Generated from ui/report_receive.ui by packaging/compile_ui.py; never edited."""

from PySide6.QtCore import (QCoreApplication, QSize, Qt)
from PySide6.QtWidgets import (QFrame, QGridLayout, QHBoxLayout, QLineEdit, QListWidget, QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from caseworker_app.ui.widgets.bars import ActionBar
from caseworker_app.ui.widgets.buttons import (Button, LinkButton)
from caseworker_app.ui.widgets.fields import DayField
from caseworker_app.ui.widgets.findings import Findings
from caseworker_app.ui.widgets.text import Text
class Ui_ReportReceive(object):
    def setupUi(self, ReportReceive):
        if not ReportReceive.objectName():
            ReportReceive.setObjectName(u"ReportReceive")
        ReportReceive.resize(720, 660)
        self.receive_layout = QVBoxLayout(ReportReceive)
        self.receive_layout.setSpacing(0)
        self.receive_layout.setObjectName(u"receive_layout")
        self.receive_layout.setContentsMargins(0, 0, 0, 0)
        self.findings = Findings(ReportReceive)
        self.findings.setObjectName(u"findings")

        self.receive_layout.addWidget(self.findings)

        self.scroll = QScrollArea(ReportReceive)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll.setWidgetResizable(True)
        self.scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.fields = QWidget()
        self.fields.setObjectName(u"fields")
        self.fields_layout = QVBoxLayout(self.fields)
        self.fields_layout.setSpacing(4)
        self.fields_layout.setObjectName(u"fields_layout")
        self.fields_layout.setContentsMargins(20, 12, 20, 12)
        self.about_text = Text(self.fields)
        self.about_text.setObjectName(u"about_text")
        self.about_text.setWordWrap(True)

        self.fields_layout.addWidget(self.about_text)

        self.day_field_label = Text(self.fields)
        self.day_field_label.setObjectName(u"day_field_label")

        self.fields_layout.addWidget(self.day_field_label)

        self.day_field = DayField(self.fields)
        self.day_field.setObjectName(u"day_field")

        self.fields_layout.addWidget(self.day_field)

        self.sender_edit_label = Text(self.fields)
        self.sender_edit_label.setObjectName(u"sender_edit_label")

        self.fields_layout.addWidget(self.sender_edit_label)

        self.sender_edit = QLineEdit(self.fields)
        self.sender_edit.setObjectName(u"sender_edit")

        self.fields_layout.addWidget(self.sender_edit)

        self.questions_layout = QVBoxLayout()
        self.questions_layout.setSpacing(4)
        self.questions_layout.setObjectName(u"questions_layout")
        self.questions_layout.setContentsMargins(0, 0, 0, 0)

        self.fields_layout.addLayout(self.questions_layout)

        self.costs_title = Text(self.fields)
        self.costs_title.setObjectName(u"costs_title")

        self.fields_layout.addWidget(self.costs_title)

        self.costs_layout = QGridLayout()
        self.costs_layout.setObjectName(u"costs_layout")
        self.costs_layout.setHorizontalSpacing(8)
        self.costs_layout.setVerticalSpacing(4)

        self.fields_layout.addLayout(self.costs_layout)

        self.line_button = LinkButton(self.fields)
        self.line_button.setObjectName(u"line_button")

        self.fields_layout.addWidget(self.line_button)

        self.total_text = Text(self.fields)
        self.total_text.setObjectName(u"total_text")

        self.fields_layout.addWidget(self.total_text)

        self.files_title = Text(self.fields)
        self.files_title.setObjectName(u"files_title")

        self.fields_layout.addWidget(self.files_title)

        self.files_list = QListWidget(self.fields)
        self.files_list.setObjectName(u"files_list")
        self.files_list.setMaximumSize(QSize(16777215, 90))

        self.fields_layout.addWidget(self.files_list)

        self.files_layout = QHBoxLayout()
        self.files_layout.setSpacing(8)
        self.files_layout.setObjectName(u"files_layout")
        self.files_layout.setContentsMargins(0, 0, 0, 0)
        self.file_button = Button(self.fields)
        self.file_button.setObjectName(u"file_button")

        self.files_layout.addWidget(self.file_button)

        self.drop_button = Button(self.fields)
        self.drop_button.setObjectName(u"drop_button")

        self.files_layout.addWidget(self.drop_button)

        self.files_spacer = QSpacerItem(1, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.files_layout.addItem(self.files_spacer)


        self.fields_layout.addLayout(self.files_layout)

        self.scroll.setWidget(self.fields)

        self.receive_layout.addWidget(self.scroll)

        self.actions = ActionBar(ReportReceive)
        self.actions.setObjectName(u"actions")

        self.receive_layout.addWidget(self.actions)

        self.receive_layout.setStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.day_field_label.setBuddy(self.day_field)
        self.sender_edit_label.setBuddy(self.sender_edit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(ReportReceive)
    # setupUi

    def retranslateUi(self, ReportReceive):
        ReportReceive.setWindowTitle(QCoreApplication.translate("ReportReceive", u"Registrera redovisning", None))
        self.day_field_label.setText(QCoreApplication.translate("ReportReceive", u"Dag d\u00e5 redovisningen kom in", None))
#if QT_CONFIG(accessibility)
        self.day_field.setAccessibleName(QCoreApplication.translate("ReportReceive", u"Dag d\u00e5 redovisningen kom in", None))
#endif // QT_CONFIG(accessibility)
        self.sender_edit_label.setText(QCoreApplication.translate("ReportReceive", u"Avs\u00e4ndare", None))
#if QT_CONFIG(accessibility)
        self.sender_edit.setAccessibleName(QCoreApplication.translate("ReportReceive", u"Avs\u00e4ndare", None))
#endif // QT_CONFIG(accessibility)
        self.costs_title.setText(QCoreApplication.translate("ReportReceive", u"Kostnader per budgetpost", None))
        self.line_button.setText(QCoreApplication.translate("ReportReceive", u"L\u00e4gg till en kostnad utan budgetpost", None))
        self.files_title.setText(QCoreApplication.translate("ReportReceive", u"Filer", None))
#if QT_CONFIG(accessibility)
        self.files_list.setAccessibleName(QCoreApplication.translate("ReportReceive", u"Bifogade filer", None))
#endif // QT_CONFIG(accessibility)
        self.file_button.setText(QCoreApplication.translate("ReportReceive", u"L\u00e4gg till filer\u2026", None))
        self.drop_button.setText(QCoreApplication.translate("ReportReceive", u"Ta bort filen", None))
    # retranslateUi

