"""The page Utseende och språk; takes effect at once."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QListWidgetItem, QWidget

from caseworker_app.ui.forms.ui_settings_look import Ui_LookPage
from caseworker_app.ui.shell.bar import looks
from caseworker_app.ui.shell.deeds import deeds_of
from caseworker_app.ui.translation import LANGUAGES
from caseworker_app.ui.widgets.lists import fill
from caseworker_app.ui.widgets.table import row_height
from caseworker_app.ui.workplace import Workplace

KEY = Qt.ItemDataRole.UserRole


class LookPage(QWidget):
    """Two choices."""

    def __init__(self, _place: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_LookPage()
        self.ui.setupUi(self)
        ui = self.ui
        ui.head.show_title(self.tr("Utseende och språk"))
        ui.said_label.dress("small", "muted", wrap=True)
        ui.said_label.setAlignment(Qt.AlignmentFlag.AlignTop)
        ui.said_label.setText(self.tr("Gäller genast. Brev och ärenden är alltid på svenska."))
        for key, text in looks():
            item = QListWidgetItem(f"  {text}")
            item.setData(KEY, key)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, text)
            item.setSizeHint(QSize(0, row_height()))
            ui.look_list.addItem(item)
        ui.look_list.setFixedHeight(row_height() * len(looks()) + 4)
        ui.look_list.currentItemChanged.connect(lambda item, _before: self._look(item))
        ui.language_combo.activated.connect(lambda _row: self._speak(ui.language_combo.currentData()))

    def load(self) -> None:
        deeds = deeds_of(self)
        if deeds is None:
            return
        held = self.ui.look_list
        held.blockSignals(True)
        for at in range(held.count()):
            if held.item(at).data(KEY) == deeds.look():
                held.setCurrentRow(at)
        held.blockSignals(False)
        fill(self.ui.language_combo, list(LANGUAGES.items()), deeds.language())

    def _look(self, item: QListWidgetItem | None) -> None:
        deeds = deeds_of(self)
        if deeds is not None and item is not None:
            deeds.set_look(item.data(KEY))

    def _speak(self, language: str) -> None:
        deeds = deeds_of(self)
        if deeds is not None:
            deeds.set_language(language)
