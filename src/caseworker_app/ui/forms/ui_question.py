"""Generated from ui/question.ui by packaging/compile_ui.py; never edited."""

from PySide6.QtCore import (QSize)
from PySide6.QtWidgets import (QDialogButtonBox, QLabel, QLineEdit, QListWidget, QPlainTextEdit, QVBoxLayout)

from caseworker_app.ui.widgets.form_area import FormArea
class Ui_QuestionDialog(object):
    def setupUi(self, QuestionDialog):
        if not QuestionDialog.objectName():
            QuestionDialog.setObjectName(u"QuestionDialog")
        QuestionDialog.resize(480, 180)
        self.question_layout = QVBoxLayout(QuestionDialog)
        self.question_layout.setSpacing(12)
        self.question_layout.setObjectName(u"question_layout")
        self.question_layout.setContentsMargins(24, 20, 24, 16)
        self.area = FormArea(QuestionDialog)
        self.area.setObjectName(u"area")
        self.text_label = QLabel()
        self.text_label.setObjectName(u"text_label")
        self.text_label.setWordWrap(True)
        self.text_label.setMinimumSize(QSize(420, 0))
        self.area.setWidget(self.text_label)

        self.question_layout.addWidget(self.area)

        self.field_layout = QVBoxLayout()
        self.field_layout.setSpacing(4)
        self.field_layout.setObjectName(u"field_layout")
        self.field_label = QLabel(QuestionDialog)
        self.field_label.setObjectName(u"field_label")

        self.field_layout.addWidget(self.field_label)

        self.line_edit = QLineEdit(QuestionDialog)
        self.line_edit.setObjectName(u"line_edit")

        self.field_layout.addWidget(self.line_edit)


        self.question_layout.addLayout(self.field_layout)

        self.words_edit = QPlainTextEdit(QuestionDialog)
        self.words_edit.setObjectName(u"words_edit")
        self.words_edit.setTabChangesFocus(True)

        self.question_layout.addWidget(self.words_edit)

        self.choices_list = QListWidget(QuestionDialog)
        self.choices_list.setObjectName(u"choices_list")

        self.question_layout.addWidget(self.choices_list)

        self.buttons = QDialogButtonBox(QuestionDialog)
        self.buttons.setObjectName(u"buttons")

        self.question_layout.addWidget(self.buttons)

        self.question_layout.setStretch(2, 1)
        self.question_layout.setStretch(3, 1)

        self.retranslateUi(QuestionDialog)
    # setupUi

    def retranslateUi(self, QuestionDialog):
        pass
    # retranslateUi

