"""Generated from ui/registration.ui by packaging/compile_ui.py; never edited."""

from PySide6.QtCore import (QCoreApplication, QSize, Qt)
from PySide6.QtWidgets import (QComboBox, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget)

from caseworker_app.ui.widgets.bars import PaneHead
from caseworker_app.ui.widgets.buttons import Button
from caseworker_app.ui.widgets.reading import Reading
from caseworker_app.ui.widgets.text import (Surface, Text)

class Ui_RegistrationView(object):
    def setupUi(self, RegistrationView):
        if not RegistrationView.objectName():
            RegistrationView.setObjectName(u"RegistrationView")
        RegistrationView.resize(520, 560)
        self.registration_layout = QVBoxLayout(RegistrationView)
        self.registration_layout.setSpacing(0)
        self.registration_layout.setObjectName(u"registration_layout")
        self.registration_layout.setContentsMargins(0, 0, 0, 0)
        self.head = PaneHead(RegistrationView)
        self.head.setObjectName(u"head")

        self.registration_layout.addWidget(self.head)

        self.changed = QWidget(RegistrationView)
        self.changed.setObjectName(u"changed")
        self.changed_layout = QVBoxLayout(self.changed)
        self.changed_layout.setSpacing(0)
        self.changed_layout.setObjectName(u"changed_layout")
        self.changed_layout.setContentsMargins(0, 0, 0, 0)

        self.registration_layout.addWidget(self.changed)

        self.handler_area = Surface(RegistrationView)
        self.handler_area.setObjectName(u"handler_area")
        self.handler_layout = QHBoxLayout(self.handler_area)
        self.handler_layout.setSpacing(8)
        self.handler_layout.setObjectName(u"handler_layout")
        self.handler_layout.setContentsMargins(16, 10, 12, 10)
        self.handler_label = Text(self.handler_area)
        self.handler_label.setObjectName(u"handler_label")

        self.handler_layout.addWidget(self.handler_label)

        self.handler_combo = QComboBox(self.handler_area)
        self.handler_combo.setObjectName(u"handler_combo")

        self.handler_layout.addWidget(self.handler_combo)

        self.mine_button = Button(self.handler_area)
        self.mine_button.setObjectName(u"mine_button")

        self.handler_layout.addWidget(self.mine_button)

        self.handler_layout.setStretch(1, 1)

        self.registration_layout.addWidget(self.handler_area)

        self.area = QScrollArea(RegistrationView)
        self.area.setObjectName(u"area")
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setWidgetResizable(True)
        self.inner = Surface()
        self.inner.setObjectName(u"inner")
        self.inner_layout = QVBoxLayout(self.inner)
        self.inner_layout.setSpacing(0)
        self.inner_layout.setObjectName(u"inner_layout")
        self.inner_layout.setContentsMargins(0, 0, 0, 0)
        self.findings_title = Text(self.inner)
        self.findings_title.setObjectName(u"findings_title")

        self.inner_layout.addWidget(self.findings_title)

        self.none_label = Text(self.inner)
        self.none_label.setObjectName(u"none_label")

        self.inner_layout.addWidget(self.none_label)

        self.findings = QWidget(self.inner)
        self.findings.setObjectName(u"findings")
        self.findings_layout = QVBoxLayout(self.findings)
        self.findings_layout.setSpacing(0)
        self.findings_layout.setObjectName(u"findings_layout")
        self.findings_layout.setContentsMargins(0, 0, 0, 0)

        self.inner_layout.addWidget(self.findings)

        self.facts_head = QHBoxLayout()
        self.facts_head.setObjectName(u"facts_head")
        self.facts_head.setContentsMargins(-1, -1, 12, -1)
        self.facts_title = Text(self.inner)
        self.facts_title.setObjectName(u"facts_title")

        self.facts_head.addWidget(self.facts_title)

        self.correct_button = Button(self.inner)
        self.correct_button.setObjectName(u"correct_button")

        self.facts_head.addWidget(self.correct_button)

        self.facts_head.setStretch(0, 1)

        self.inner_layout.addLayout(self.facts_head)

        self.facts = Reading(self.inner)
        self.facts.setObjectName(u"facts")
        self.facts.setMinimumSize(QSize(0, 300))

        self.inner_layout.addWidget(self.facts)

        self.inner_layout.setStretch(4, 1)
        self.area.setWidget(self.inner)

        self.registration_layout.addWidget(self.area)

        self.registration_layout.setStretch(3, 1)
#if QT_CONFIG(shortcut)
        self.handler_label.setBuddy(self.handler_combo)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(RegistrationView)
    # setupUi

    def retranslateUi(self, RegistrationView):
        self.handler_label.setText(QCoreApplication.translate("RegistrationView", u"Handl\u00e4ggare", None))
#if QT_CONFIG(accessibility)
        self.handler_combo.setAccessibleName(QCoreApplication.translate("RegistrationView", u"Handl\u00e4ggare", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.handler_combo.setAccessibleDescription(QCoreApplication.translate("RegistrationView", u"Handl\u00e4ggare", None))
#endif // QT_CONFIG(accessibility)
        self.mine_button.setText(QCoreApplication.translate("RegistrationView", u"Ta \u00f6ver", None))
        self.findings_title.setText(QCoreApplication.translate("RegistrationView", u"Anm\u00e4rkningar vid inl\u00e4sningen", None))
        self.none_label.setText(QCoreApplication.translate("RegistrationView", u"Inl\u00e4sningen hade inget att anm\u00e4rka.", None))
        self.facts_title.setText(QCoreApplication.translate("RegistrationView", u"Registrerade uppgifter", None))
        self.correct_button.setText(QCoreApplication.translate("RegistrationView", u"R\u00e4tta uppgifter\u2026", None))
        pass
    # retranslateUi

