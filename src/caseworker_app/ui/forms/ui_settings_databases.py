"""Generated from ui/settings_databases.ui by packaging/compile_ui.py; never edited."""

from PySide6.QtCore import (QCoreApplication)
from PySide6.QtWidgets import (QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from caseworker_app.ui.widgets.bars import PaneHead
from caseworker_app.ui.widgets.table import RowTable
from caseworker_app.ui.widgets.text import Text
class Ui_DatabasesPage(object):
    def setupUi(self, DatabasesPage):
        if not DatabasesPage.objectName():
            DatabasesPage.setObjectName(u"DatabasesPage")
        self.databases_layout = QVBoxLayout(DatabasesPage)
        self.databases_layout.setSpacing(0)
        self.databases_layout.setObjectName(u"databases_layout")
        self.databases_layout.setContentsMargins(0, 0, 0, 0)
        self.head = PaneHead(DatabasesPage)
        self.head.setObjectName(u"head")

        self.databases_layout.addWidget(self.head)

        self.notice = QWidget(DatabasesPage)
        self.notice.setObjectName(u"notice")
        self.notice_layout = QVBoxLayout(self.notice)
        self.notice_layout.setSpacing(0)
        self.notice_layout.setObjectName(u"notice_layout")
        self.notice_layout.setContentsMargins(0, 0, 0, 0)

        self.databases_layout.addWidget(self.notice)

        self.body = QWidget(DatabasesPage)
        self.body.setObjectName(u"body")
        self.body_layout = QVBoxLayout(self.body)
        self.body_layout.setSpacing(10)
        self.body_layout.setObjectName(u"body_layout")
        self.body_layout.setContentsMargins(16, 16, 16, 16)
        self.current_label = Text(self.body)
        self.current_label.setObjectName(u"current_label")
        self.current_label.setWordWrap(True)

        self.body_layout.addWidget(self.current_label)

        self.place_label = Text(self.body)
        self.place_label.setObjectName(u"place_label")
        self.place_label.setWordWrap(True)

        self.body_layout.addWidget(self.place_label)

        self.backup_label = Text(self.body)
        self.backup_label.setObjectName(u"backup_label")
        self.backup_label.setWordWrap(True)

        self.body_layout.addWidget(self.backup_label)

        self.current_row = QHBoxLayout()
        self.current_row.setSpacing(8)
        self.current_row.setObjectName(u"current_row")
        self.verify_button = QPushButton(self.body)
        self.verify_button.setObjectName(u"verify_button")

        self.current_row.addWidget(self.verify_button)

        self.backup_button = QPushButton(self.body)
        self.backup_button.setObjectName(u"backup_button")

        self.current_row.addWidget(self.backup_button)

        self.password_button = QPushButton(self.body)
        self.password_button.setObjectName(u"password_button")

        self.current_row.addWidget(self.password_button)

        self.connection_button = QPushButton(self.body)
        self.connection_button.setObjectName(u"connection_button")

        self.current_row.addWidget(self.connection_button)

        self.current_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.current_row.addItem(self.current_spacer)


        self.body_layout.addLayout(self.current_row)

        self.faults_table = RowTable(self.body)
        self.faults_table.setObjectName(u"faults_table")

        self.body_layout.addWidget(self.faults_table)

        self.recent_label = QLabel(self.body)
        self.recent_label.setObjectName(u"recent_label")

        self.body_layout.addWidget(self.recent_label)

        self.recent_table = RowTable(self.body)
        self.recent_table.setObjectName(u"recent_table")

        self.body_layout.addWidget(self.recent_table)

        self.open_row = QHBoxLayout()
        self.open_row.setSpacing(8)
        self.open_row.setObjectName(u"open_row")
        self.open_button = QPushButton(self.body)
        self.open_button.setObjectName(u"open_button")

        self.open_row.addWidget(self.open_button)

        self.new_button = QPushButton(self.body)
        self.new_button.setObjectName(u"new_button")

        self.open_row.addWidget(self.new_button)

        self.shared_button = QPushButton(self.body)
        self.shared_button.setObjectName(u"shared_button")

        self.open_row.addWidget(self.shared_button)

        self.open_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.open_row.addItem(self.open_spacer)


        self.body_layout.addLayout(self.open_row)

        self.body_layout.setStretch(4, 1)
        self.body_layout.setStretch(6, 1)

        self.databases_layout.addWidget(self.body)

        self.databases_layout.setStretch(2, 1)
#if QT_CONFIG(shortcut)
        self.recent_label.setBuddy(self.recent_table)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(DatabasesPage)
    # setupUi

    def retranslateUi(self, DatabasesPage):
        self.verify_button.setText(QCoreApplication.translate("DatabasesPage", u"Kontrollera &hela databasen", None))
        self.backup_button.setText(QCoreApplication.translate("DatabasesPage", u"Ta s\u00e4kerhets&kopia nu\u2026", None))
        self.password_button.setText(QCoreApplication.translate("DatabasesPage", u"Byt ditt &l\u00f6senord\u2026", None))
        self.connection_button.setText(QCoreApplication.translate("DatabasesPage", u"\u00c4ndra anslu&tningen\u2026", None))
#if QT_CONFIG(accessibility)
        self.faults_table.setAccessibleName(QCoreApplication.translate("DatabasesPage", u"Fel i databasen", None))
#endif // QT_CONFIG(accessibility)
        self.recent_label.setText(QCoreApplication.translate("DatabasesPage", u"Senast &anv\u00e4nda", None))
#if QT_CONFIG(accessibility)
        self.recent_table.setAccessibleName(QCoreApplication.translate("DatabasesPage", u"Senast anv\u00e4nda databaser", None))
#endif // QT_CONFIG(accessibility)
        self.open_button.setText(QCoreApplication.translate("DatabasesPage", u"&\u00d6ppna databas\u2026", None))
        self.new_button.setText(QCoreApplication.translate("DatabasesPage", u"&Ny tom databas\u2026", None))
        self.shared_button.setText(QCoreApplication.translate("DatabasesPage", u"Anslut till &delad databas\u2026", None))
        pass
    # retranslateUi

