"""Generated from ui/offline.ui by packaging/compile_ui.py; never edited."""

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QHBoxLayout, QPlainTextEdit, QSplitter, QVBoxLayout, QWidget)

from caseworker_app.ui.widgets.bars import (ActionBar, RoomHead)
from caseworker_app.ui.widgets.empty import EmptyState
from caseworker_app.ui.widgets.table import RowTable
from caseworker_app.ui.widgets.text import Text
class Ui_Offline(object):
    def setupUi(self, Offline):
        if not Offline.objectName():
            Offline.setObjectName(u"Offline")
        self.offline_layout = QVBoxLayout(Offline)
        self.offline_layout.setSpacing(0)
        self.offline_layout.setObjectName(u"offline_layout")
        self.offline_layout.setContentsMargins(0, 0, 0, 0)
        self.head = RoomHead(Offline)
        self.head.setObjectName(u"head")

        self.offline_layout.addWidget(self.head)

        self.facts_area = QWidget(Offline)
        self.facts_area.setObjectName(u"facts_area")
        self.facts_layout = QVBoxLayout(self.facts_area)
        self.facts_layout.setObjectName(u"facts_layout")
        self.facts_layout.setContentsMargins(16, 8, 16, 8)
        self.facts_label = Text(self.facts_area)
        self.facts_label.setObjectName(u"facts_label")

        self.facts_layout.addWidget(self.facts_label)


        self.offline_layout.addWidget(self.facts_area)

        self.splitter = QSplitter(Offline)
        self.splitter.setObjectName(u"splitter")
        self.splitter.setOrientation(Qt.Orientation.Vertical)
        self.splitter.setChildrenCollapsible(False)
        self.table = RowTable(self.splitter)
        self.table.setObjectName(u"table")
        self.splitter.addWidget(self.table)
        self.compare_area = QWidget(self.splitter)
        self.compare_area.setObjectName(u"compare_area")
        self.compare_rows = QVBoxLayout(self.compare_area)
        self.compare_rows.setSpacing(6)
        self.compare_rows.setObjectName(u"compare_rows")
        self.compare_rows.setContentsMargins(16, 8, 16, 12)
        self.compare_layout = QHBoxLayout()
        self.compare_layout.setSpacing(12)
        self.compare_layout.setObjectName(u"compare_layout")
        self.base_layout = QVBoxLayout()
        self.base_layout.setObjectName(u"base_layout")
        self.base_label = Text(self.compare_area)
        self.base_label.setObjectName(u"base_label")

        self.base_layout.addWidget(self.base_label)

        self.base_edit = QPlainTextEdit(self.compare_area)
        self.base_edit.setObjectName(u"base_edit")
        self.base_edit.setReadOnly(True)
        self.base_edit.setTabChangesFocus(True)

        self.base_layout.addWidget(self.base_edit)


        self.compare_layout.addLayout(self.base_layout)

        self.mine_layout = QVBoxLayout()
        self.mine_layout.setObjectName(u"mine_layout")
        self.mine_label = Text(self.compare_area)
        self.mine_label.setObjectName(u"mine_label")

        self.mine_layout.addWidget(self.mine_label)

        self.mine_edit = QPlainTextEdit(self.compare_area)
        self.mine_edit.setObjectName(u"mine_edit")
        self.mine_edit.setReadOnly(True)
        self.mine_edit.setTabChangesFocus(True)

        self.mine_layout.addWidget(self.mine_edit)


        self.compare_layout.addLayout(self.mine_layout)

        self.theirs_layout = QVBoxLayout()
        self.theirs_layout.setObjectName(u"theirs_layout")
        self.theirs_label = Text(self.compare_area)
        self.theirs_label.setObjectName(u"theirs_label")

        self.theirs_layout.addWidget(self.theirs_label)

        self.theirs_edit = QPlainTextEdit(self.compare_area)
        self.theirs_edit.setObjectName(u"theirs_edit")
        self.theirs_edit.setReadOnly(True)
        self.theirs_edit.setTabChangesFocus(True)

        self.theirs_layout.addWidget(self.theirs_edit)


        self.compare_layout.addLayout(self.theirs_layout)


        self.compare_rows.addLayout(self.compare_layout)

        self.legend_label = Text(self.compare_area)
        self.legend_label.setObjectName(u"legend_label")

        self.compare_rows.addWidget(self.legend_label)

        self.compare_rows.setStretch(0, 1)
        self.splitter.addWidget(self.compare_area)

        self.offline_layout.addWidget(self.splitter)

        self.empty = EmptyState(Offline)
        self.empty.setObjectName(u"empty")

        self.offline_layout.addWidget(self.empty)

        self.actions = ActionBar(Offline)
        self.actions.setObjectName(u"actions")

        self.offline_layout.addWidget(self.actions)

        self.offline_layout.setStretch(2, 1)
        self.offline_layout.setStretch(3, 1)
#if QT_CONFIG(shortcut)
        self.base_label.setBuddy(self.base_edit)
        self.mine_label.setBuddy(self.mine_edit)
        self.theirs_label.setBuddy(self.theirs_edit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(Offline)
    # setupUi

    def retranslateUi(self, Offline):
#if QT_CONFIG(accessibility)
        self.table.setAccessibleName(QCoreApplication.translate("Offline", u"Offline", None))
#endif // QT_CONFIG(accessibility)
        self.base_label.setText(QCoreApplication.translate("Offline", u"&Som det var", None))
#if QT_CONFIG(accessibility)
        self.base_edit.setAccessibleName(QCoreApplication.translate("Offline", u"Som det var n\u00e4r \u00e4rendet togs med", None))
#endif // QT_CONFIG(accessibility)
        self.mine_label.setText(QCoreApplication.translate("Offline", u"Mi&tt", None))
#if QT_CONFIG(accessibility)
        self.mine_edit.setAccessibleName(QCoreApplication.translate("Offline", u"Mitt v\u00e4rde i offlinefilen", None))
#endif // QT_CONFIG(accessibility)
        self.theirs_label.setText(QCoreApplication.translate("Offline", u"&Deras", None))
#if QT_CONFIG(accessibility)
        self.theirs_edit.setAccessibleName(QCoreApplication.translate("Offline", u"V\u00e4rdet i den delade databasen", None))
#endif // QT_CONFIG(accessibility)
        self.legend_label.setText(QCoreApplication.translate("Offline", u"Understruket \u00e4r \u00e4ndrat sedan \u00e4rendet togs med.", None))
        pass
    # retranslateUi

