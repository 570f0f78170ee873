"""Generated from ui/welcome.ui by packaging/compile_ui.py; never edited."""

from PySide6.QtCore import (QCoreApplication, QSize, Qt)
from PySide6.QtWidgets import (QComboBox, QFrame, QHBoxLayout, QLabel, QLineEdit, QListWidget, QPushButton, QSizePolicy, QSpacerItem, QStackedWidget, QVBoxLayout, QWidget)

from caseworker_app.ui.welcome.way import Way
from caseworker_app.ui.widgets.buttons import PrimaryButton
from caseworker_app.ui.widgets.form_area import FormArea
from caseworker_app.ui.widgets.text import Text
class Ui_Welcome(object):
    def setupUi(self, Welcome):
        if not Welcome.objectName():
            Welcome.setObjectName(u"Welcome")
        Welcome.resize(720, 600)
        self.welcome_layout = QVBoxLayout(Welcome)
        self.welcome_layout.setSpacing(0)
        self.welcome_layout.setObjectName(u"welcome_layout")
        self.welcome_layout.setContentsMargins(0, 0, 0, 0)
        self.area = FormArea(Welcome)
        self.area.setObjectName(u"area")
        self.pages = QStackedWidget()
        self.pages.setObjectName(u"pages")
        self.start_page = QWidget()
        self.start_page.setObjectName(u"start_page")
        self.start_layout = QVBoxLayout(self.start_page)
        self.start_layout.setSpacing(8)
        self.start_layout.setObjectName(u"start_layout")
        self.start_layout.setContentsMargins(32, 24, 32, 8)
        self.start_title = QLabel(self.start_page)
        self.start_title.setObjectName(u"start_title")

        self.start_layout.addWidget(self.start_title)

        self.start_text = Text(self.start_page)
        self.start_text.setObjectName(u"start_text")

        self.start_layout.addWidget(self.start_text)

        self.problem_label = QLabel(self.start_page)
        self.problem_label.setObjectName(u"problem_label")
        self.problem_label.setWordWrap(True)

        self.start_layout.addWidget(self.problem_label)

        self.sample_button = Way(self.start_page)
        self.sample_button.setObjectName(u"sample_button")

        self.start_layout.addWidget(self.sample_button)

        self.empty_button = Way(self.start_page)
        self.empty_button.setObjectName(u"empty_button")

        self.start_layout.addWidget(self.empty_button)

        self.shared_button = Way(self.start_page)
        self.shared_button.setObjectName(u"shared_button")

        self.start_layout.addWidget(self.shared_button)

        self.recent_head = QHBoxLayout()
        self.recent_head.setObjectName(u"recent_head")
        self.recent_label = QLabel(self.start_page)
        self.recent_label.setObjectName(u"recent_label")

        self.recent_head.addWidget(self.recent_label)

        self.recent_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.recent_head.addItem(self.recent_spacer)

        self.file_button = QPushButton(self.start_page)
        self.file_button.setObjectName(u"file_button")
        self.file_button.setAutoDefault(False)

        self.recent_head.addWidget(self.file_button)

        self.recent_head.setStretch(1, 1)

        self.start_layout.addLayout(self.recent_head)

        self.recent_list = QListWidget(self.start_page)
        self.recent_list.setObjectName(u"recent_list")
        self.recent_list.setFrameShape(QFrame.Shape.NoFrame)
        self.recent_list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

        self.start_layout.addWidget(self.recent_list)

        self.start_spacer = QSpacerItem(1, 1, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.start_layout.addItem(self.start_spacer)

        self.start_layout.setStretch(7, 1)
        self.pages.addWidget(self.start_page)
        self.shared_page = QWidget()
        self.shared_page.setObjectName(u"shared_page")
        self.shared_layout = QVBoxLayout(self.shared_page)
        self.shared_layout.setSpacing(4)
        self.shared_layout.setObjectName(u"shared_layout")
        self.shared_layout.setContentsMargins(32, 24, 32, 16)
        self.shared_title = QLabel(self.shared_page)
        self.shared_title.setObjectName(u"shared_title")

        self.shared_layout.addWidget(self.shared_title)

        self.shared_text = Text(self.shared_page)
        self.shared_text.setObjectName(u"shared_text")
        self.shared_text.setWordWrap(True)

        self.shared_layout.addWidget(self.shared_text)

        self.server_label = QLabel(self.shared_page)
        self.server_label.setObjectName(u"server_label")

        self.shared_layout.addWidget(self.server_label)

        self.server_edit = QLineEdit(self.shared_page)
        self.server_edit.setObjectName(u"server_edit")

        self.shared_layout.addWidget(self.server_edit)

        self.database_label = QLabel(self.shared_page)
        self.database_label.setObjectName(u"database_label")

        self.shared_layout.addWidget(self.database_label)

        self.database_edit = QLineEdit(self.shared_page)
        self.database_edit.setObjectName(u"database_edit")

        self.shared_layout.addWidget(self.database_edit)

        self.login_label = QLabel(self.shared_page)
        self.login_label.setObjectName(u"login_label")

        self.shared_layout.addWidget(self.login_label)

        self.login_edit = QLineEdit(self.shared_page)
        self.login_edit.setObjectName(u"login_edit")

        self.shared_layout.addWidget(self.login_edit)

        self.root_label = QLabel(self.shared_page)
        self.root_label.setObjectName(u"root_label")

        self.shared_layout.addWidget(self.root_label)

        self.root_row = QHBoxLayout()
        self.root_row.setSpacing(8)
        self.root_row.setObjectName(u"root_row")
        self.root_edit = QLineEdit(self.shared_page)
        self.root_edit.setObjectName(u"root_edit")

        self.root_row.addWidget(self.root_edit)

        self.root_button = QPushButton(self.shared_page)
        self.root_button.setObjectName(u"root_button")
        self.root_button.setAutoDefault(False)

        self.root_row.addWidget(self.root_button)

        self.root_row.setStretch(0, 1)

        self.shared_layout.addLayout(self.root_row)

        self.password_label = QLabel(self.shared_page)
        self.password_label.setObjectName(u"password_label")

        self.shared_layout.addWidget(self.password_label)

        self.password_edit = QLineEdit(self.shared_page)
        self.password_edit.setObjectName(u"password_edit")
        self.password_edit.setEchoMode(QLineEdit.EchoMode.Password)

        self.shared_layout.addWidget(self.password_edit)

        self.answer_label = QLabel(self.shared_page)
        self.answer_label.setObjectName(u"answer_label")
        self.answer_label.setWordWrap(True)

        self.shared_layout.addWidget(self.answer_label)

        self.shared_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.shared_layout.addItem(self.shared_spacer)

        self.shared_buttons = QHBoxLayout()
        self.shared_buttons.setObjectName(u"shared_buttons")
        self.back_button = QPushButton(self.shared_page)
        self.back_button.setObjectName(u"back_button")
        self.back_button.setAutoDefault(False)

        self.shared_buttons.addWidget(self.back_button)

        self.test_button = QPushButton(self.shared_page)
        self.test_button.setObjectName(u"test_button")
        self.test_button.setAutoDefault(False)

        self.shared_buttons.addWidget(self.test_button)

        self.shared_button_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.shared_buttons.addItem(self.shared_button_spacer)

        self.connect_button = PrimaryButton(self.shared_page)
        self.connect_button.setObjectName(u"connect_button")

        self.shared_buttons.addWidget(self.connect_button)

        self.shared_buttons.setStretch(2, 1)

        self.shared_layout.addLayout(self.shared_buttons)

        self.shared_layout.setStretch(13, 1)
        self.pages.addWidget(self.shared_page)
        self.area.setWidget(self.pages)

        self.welcome_layout.addWidget(self.area)

        self.foot = QWidget(Welcome)
        self.foot.setObjectName(u"foot")
        self.foot_layout = QHBoxLayout(self.foot)
        self.foot_layout.setSpacing(8)
        self.foot_layout.setObjectName(u"foot_layout")
        self.foot_layout.setContentsMargins(32, 8, 32, 8)
        self.language_label = Text(self.foot)
        self.language_label.setObjectName(u"language_label")

        self.foot_layout.addWidget(self.language_label)

        self.language_combo = QComboBox(self.foot)
        self.language_combo.setObjectName(u"language_combo")
        self.language_combo.setMinimumSize(QSize(120, 0))

        self.foot_layout.addWidget(self.language_combo)

        self.look_label = Text(self.foot)
        self.look_label.setObjectName(u"look_label")

        self.foot_layout.addWidget(self.look_label)

        self.look_combo = QComboBox(self.foot)
        self.look_combo.setObjectName(u"look_combo")
        self.look_combo.setMinimumSize(QSize(170, 0))

        self.foot_layout.addWidget(self.look_combo)

        self.foot_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.foot_layout.addItem(self.foot_spacer)

        self.quit_button = QPushButton(self.foot)
        self.quit_button.setObjectName(u"quit_button")
        self.quit_button.setAutoDefault(False)

        self.foot_layout.addWidget(self.quit_button)

        self.foot_layout.setStretch(4, 1)

        self.welcome_layout.addWidget(self.foot)

        self.welcome_layout.setStretch(0, 1)
#if QT_CONFIG(shortcut)
        self.recent_label.setBuddy(self.recent_list)
        self.server_label.setBuddy(self.server_edit)
        self.database_label.setBuddy(self.database_edit)
        self.login_label.setBuddy(self.login_edit)
        self.root_label.setBuddy(self.root_edit)
        self.password_label.setBuddy(self.password_edit)
        self.language_label.setBuddy(self.language_combo)
        self.look_label.setBuddy(self.look_combo)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.sample_button, self.empty_button)
        QWidget.setTabOrder(self.empty_button, self.shared_button)
        QWidget.setTabOrder(self.shared_button, self.file_button)
        QWidget.setTabOrder(self.file_button, self.recent_list)
        QWidget.setTabOrder(self.recent_list, self.server_edit)
        QWidget.setTabOrder(self.server_edit, self.database_edit)
        QWidget.setTabOrder(self.database_edit, self.login_edit)
        QWidget.setTabOrder(self.login_edit, self.root_edit)
        QWidget.setTabOrder(self.root_edit, self.root_button)
        QWidget.setTabOrder(self.root_button, self.password_edit)
        QWidget.setTabOrder(self.password_edit, self.back_button)
        QWidget.setTabOrder(self.back_button, self.test_button)
        QWidget.setTabOrder(self.test_button, self.connect_button)
        QWidget.setTabOrder(self.connect_button, self.language_combo)
        QWidget.setTabOrder(self.language_combo, self.look_combo)
        QWidget.setTabOrder(self.look_combo, self.quit_button)

        self.retranslateUi(Welcome)
    # setupUi

    def retranslateUi(self, Welcome):
        Welcome.setWindowTitle(QCoreApplication.translate("Welcome", u"V\u00e4lkommen till Caseworker", None))
        self.start_title.setText(QCoreApplication.translate("Welcome", u"Var vill du b\u00f6rja?", None))
        self.start_text.setText(QCoreApplication.translate("Welcome", u"Du kan byta databas n\u00e4r som helst under Arkiv.", None))
        self.sample_button.setText(QCoreApplication.translate("Welcome", u"Prova med exempeldata", None))
#if QT_CONFIG(accessibility)
        self.sample_button.setAccessibleDescription(QCoreApplication.translate("Welcome", u"Utlysningen 2020 med p\u00e5hittade \u00e4renden i alla faser. Inget du g\u00f6r \u00e4r p\u00e5 riktigt.", None))
#endif // QT_CONFIG(accessibility)
        self.empty_button.setText(QCoreApplication.translate("Welcome", u"B\u00f6rja med en tom databas", None))
#if QT_CONFIG(accessibility)
        self.empty_button.setAccessibleDescription(QCoreApplication.translate("Welcome", u"En fil p\u00e5 den h\u00e4r datorn. L\u00e4gg till utlysning och importera ans\u00f6kningar.", None))
#endif // QT_CONFIG(accessibility)
        self.shared_button.setText(QCoreApplication.translate("Welcome", u"Anslut till en delad databas", None))
#if QT_CONFIG(accessibility)
        self.shared_button.setAccessibleDescription(QCoreApplication.translate("Welcome", u"Du beh\u00f6ver adressen och ett konto. L\u00f6senordet sparas i datorns nyckelring.", None))
#endif // QT_CONFIG(accessibility)
        self.recent_label.setText(QCoreApplication.translate("Welcome", u"&Senast anv\u00e4nda", None))
        self.file_button.setText(QCoreApplication.translate("Welcome", u"&\u00d6ppna annan fil\u2026", None))
#if QT_CONFIG(accessibility)
        self.recent_list.setAccessibleName(QCoreApplication.translate("Welcome", u"Senast anv\u00e4nda", None))
#endif // QT_CONFIG(accessibility)
        self.shared_title.setText(QCoreApplication.translate("Welcome", u"Anslut till en delad databas", None))
        self.shared_text.setText(QCoreApplication.translate("Welcome", u"Adressen f\u00e5r du av den som sk\u00f6ter databasen. Din inloggning \u00e4r ditt namn i databasen.", None))
        self.server_label.setText(QCoreApplication.translate("Welcome", u"&Server", None))
#if QT_CONFIG(accessibility)
        self.server_edit.setAccessibleName(QCoreApplication.translate("Welcome", u"Server", None))
#endif // QT_CONFIG(accessibility)
        self.server_edit.setPlaceholderText(QCoreApplication.translate("Welcome", u"db.myndighet.se eller postgresql://\u2026", None))
        self.database_label.setText(QCoreApplication.translate("Welcome", u"&Databas", None))
#if QT_CONFIG(accessibility)
        self.database_edit.setAccessibleName(QCoreApplication.translate("Welcome", u"Databas", None))
#endif // QT_CONFIG(accessibility)
        self.login_label.setText(QCoreApplication.translate("Welcome", u"&Inloggning", None))
#if QT_CONFIG(accessibility)
        self.login_edit.setAccessibleName(QCoreApplication.translate("Welcome", u"Inloggning", None))
#endif // QT_CONFIG(accessibility)
        self.root_label.setText(QCoreApplication.translate("Welcome", u"Serverns &rotcertifikat (om servern har ett eget)", None))
#if QT_CONFIG(accessibility)
        self.root_edit.setAccessibleName(QCoreApplication.translate("Welcome", u"Serverns rotcertifikat", None))
#endif // QT_CONFIG(accessibility)
        self.root_edit.setPlaceholderText(QCoreApplication.translate("Welcome", u"Tomt: de certifikat datorn litar p\u00e5", None))
        self.root_button.setText(QCoreApplication.translate("Welcome", u"V\u00e4lj &fil\u2026", None))
#if QT_CONFIG(accessibility)
        self.root_button.setAccessibleName(QCoreApplication.translate("Welcome", u"V\u00e4lj serverns rotcertifikat", None))
#endif // QT_CONFIG(accessibility)
        self.password_label.setText(QCoreApplication.translate("Welcome", u"&L\u00f6senord", None))
#if QT_CONFIG(accessibility)
        self.password_edit.setAccessibleName(QCoreApplication.translate("Welcome", u"L\u00f6senord", None))
#endif // QT_CONFIG(accessibility)
        self.back_button.setText(QCoreApplication.translate("Welcome", u"&Tillbaka", None))
        self.test_button.setText(QCoreApplication.translate("Welcome", u"Testa &anslutningen", None))
        self.connect_button.setText(QCoreApplication.translate("Welcome", u"A&nslut", None))
        self.language_label.setText(QCoreApplication.translate("Welcome", u"S&pr\u00e5k", None))
#if QT_CONFIG(accessibility)
        self.language_combo.setAccessibleName(QCoreApplication.translate("Welcome", u"Spr\u00e5k", None))
#endif // QT_CONFIG(accessibility)
        self.look_label.setText(QCoreApplication.translate("Welcome", u"&Utseende", None))
#if QT_CONFIG(accessibility)
        self.look_combo.setAccessibleName(QCoreApplication.translate("Welcome", u"Utseende", None))
#endif // QT_CONFIG(accessibility)
        self.quit_button.setText(QCoreApplication.translate("Welcome", u"A&vsluta", None))
    # retranslateUi

