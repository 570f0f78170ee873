"""Questions as dialogs over the window, opened without a nested event loop."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QLineEdit,
    QListWidgetItem,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)

from caseworker_app.ui.drafts import Drafts
from caseworker_app.ui.file_kinds import BY_NAME
from caseworker_app.ui.forms.ui_question import Ui_QuestionDialog
from caseworker_app.ui.messages import Choice, Files, Question, Weight, Words, kinds
from caseworker_app.ui.widgets.buttons import allow
from caseworker_app.ui.widgets.dialog_buttons import other, verb, way_out
from caseworker_app.ui.widgets.form_area import room_for
from caseworker_app.ui.widgets.kept_dialog import KeptDialog, offer_saved, stands_proposed

LEAST = QSize(400, 0)

LISTED = 8  # choices in sight
FEW = 3  # lines that are read without more room
LETTERS = 90  # on a line where there is more room
WIDE, HIGH, AROUND = 680, 440, 190
SHORT = 150  # letters of a text that is changed without more room


class QuestionDialog(QDialog):
    """A question with verb buttons, or one answered in words."""

    def __init__(self, title: str, text: str, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.ui = Ui_QuestionDialog()
        self.ui.setupUi(self)
        self.setWindowTitle(title)
        self.ui.text_label.setText(text)
        for one in (self.ui.field_label, self.ui.line_edit, self.ui.words_edit, self.ui.choices_list):
            one.hide()
        self.chosen = ""

    def offer(self, choices: tuple[Choice, ...], escape: str) -> list[QPushButton]:
        """Buttons; the primary one answers Enter, Esc and the way out are the same."""
        made = [self._button(choice) for choice in choices]
        if escape:
            way_out(self, self.ui.buttons, escape)
        return made

    def list(self, question: Question) -> None:
        """A list to choose from; Enter and a double click take what it stands on."""
        held = self.ui.choices_list
        for choice in question.choices:
            item = QListWidgetItem(choice.text, held)
            item.setData(Qt.ItemDataRole.UserRole, choice.key)
            if choice.weight is Weight.PRIMARY:
                held.setCurrentItem(item)
        held.setCurrentRow(max(held.currentRow(), 0))
        held.setAccessibleName(question.title)
        held.setMinimumHeight(held.sizeHintForRow(0) * min(len(question.choices), LISTED) + 4)
        held.show()

        def chosen() -> None:
            self._choose(str(held.currentItem().data(Qt.ItemDataRole.UserRole)))

        held.itemDoubleClicked.connect(lambda _item: chosen())
        verb(self.ui.buttons, question.verb, chosen)
        way_out(self, self.ui.buttons, question.escape)

    def label(self, field: QWidget, wanted: Words) -> None:
        """The question names the field, or a label of its own does and the question describes it."""
        named = self.ui.field_label if wanted.field else self.ui.text_label
        named.setBuddy(field)
        field.setAccessibleName(wanted.field.replace("&", "") or wanted.label)
        if wanted.field:
            self.ui.field_label.setText(wanted.field)
            self.ui.field_label.show()
            field.setAccessibleDescription(wanted.label)
        field.show()

    def stand_on_answer(self) -> None:
        """The focus on what Enter does: a button that has the focus takes Enter over from the default."""
        if self.ui.choices_list.isVisibleTo(self):
            self.ui.choices_list.setFocus()
            return
        for one in self.ui.buttons.findChildren(QPushButton):
            if one.isDefault():
                one.setFocus()

    def _button(self, choice: Choice) -> QPushButton:
        chosen = partial(self._choose, choice.key)
        if choice.weight is Weight.PRIMARY:
            return verb(self.ui.buttons, choice.text, chosen)
        return other(self.ui.buttons, choice.text, choice.weight.value, chosen)

    def _choose(self, key: str) -> None:
        self.chosen = key
        self.accept()


def fit(dialog: QDialog) -> None:
    """Large enough for its words, no larger than the screen it comes up on, its frame included."""
    if not dialog.testAttribute(Qt.WidgetAttribute.WA_Resized):
        dialog.adjustSize()
        dialog.resize(dialog.size().expandedTo(LEAST))
    size, layout = dialog.size(), dialog.layout()
    if layout is not None and layout.hasHeightForWidth():
        size = size.expandedTo(QSize(layout.totalMinimumSize().width(), 0))
        size = size.expandedTo(QSize(0, layout.totalHeightForWidth(size.width())))
    dialog.resize(size.boundedTo(room_for(dialog)))


class WindowAsk:
    """The real Ask: everything over one window."""

    def __init__(self, window: QWidget, drafts: Callable[[], Drafts | None] = lambda: None) -> None:
        """`drafts` are those of the open database."""
        self._window = window
        self._drafts = drafts
        self._answered: frozenset[tuple[str, str]] = frozenset()

    def choose(self, question: Question, then: Callable[[str], None]) -> None:
        dialog = QuestionDialog(question.title, question.text, self._over())
        if question.verb:
            dialog.list(question)
        else:
            dialog.offer(question.choices, question.escape)
        if question.details:
            dialog.ui.words_edit.setPlainText(question.details)
            dialog.ui.words_edit.setReadOnly(True)
            dialog.ui.words_edit.setAccessibleName(question.title)
            dialog.ui.words_edit.show()
            lines = sum(1 + len(line) // LETTERS for line in question.details.splitlines())
            if lines > FEW:
                dialog.resize(WIDE, min(HIGH, AROUND + lines * dialog.fontMetrics().lineSpacing()))
        before = self._held_back()
        dialog.accepted.connect(lambda: self._tell(before, partial(then, dialog.chosen)))
        self.dialog(dialog)
        dialog.stand_on_answer()

    def words(self, wanted: Words, then: Callable[[str], None]) -> None:
        dialog = QuestionDialog(wanted.title, wanted.label, self._over())
        (verb,) = dialog.offer((Choice("yes", wanted.verb, Weight.PRIMARY),), self._cancel())
        line, several = dialog.ui.line_edit, dialog.ui.words_edit
        field = several if wanted.several else line
        line.setEchoMode(QLineEdit.EchoMode.Password if wanted.secret else QLineEdit.EchoMode.Normal)
        dialog.label(field, wanted)

        def text() -> str:
            return several.toPlainText().strip() if wanted.several else line.text().strip()

        def changed() -> None:
            empty = QCoreApplication.translate("WindowAsk", "Skriv något i rutan först.")
            allow(verb, empty if wanted.needed and not text() else "")

        several.setPlainText(wanted.text)
        if wanted.several and len(wanted.text) > SHORT:
            dialog.resize(680, 380)
        line.setText(wanted.text)
        subjects = self._held_back() | self._keep(dialog, field, wanted)
        several.textChanged.connect(changed)
        line.textChanged.connect(changed)
        changed()
        dialog.accepted.connect(lambda: self._tell(subjects, partial(then, text())))
        self.dialog(dialog)
        field.setFocus()

    def _tell(self, subjects: frozenset[tuple[str, str]], then: Callable[[], None]) -> None:
        """An answer, and that it is to be saved."""
        drafts = self._drafts()
        if drafts is not None:
            for subject in subjects:
                drafts.given(*subject)
        before, self._answered = self._answered, subjects
        try:
            then()
        finally:
            self._answered = before

    def _held_back(self) -> frozenset[tuple[str, str]]:
        """An answer that leads to another question is saved with the answer to that."""
        drafts = self._drafts()
        return frozenset(one for one in self._answered if drafts is not None and drafts.held_back(*one))

    def _keep(self, dialog: QDialog, field: QLineEdit | QPlainTextEdit, wanted: Words) -> frozenset[tuple[str, str]]:
        """What is typed is a draft of these."""
        drafts = self._drafts()
        if drafts is None or not wanted.about or wanted.secret:
            return frozenset()
        subject = (wanted.about, f"fråga {wanted.topic or wanted.title}")
        kept = drafts.follow(field, *subject, wanted.text)
        if kept.outdated and not stands_proposed(field, wanted.text):
            offer_saved(dialog, (kept,))
        return frozenset({subject})

    def open_files(self, wanted: Files, then: Callable[[list[Path]], None]) -> None:
        dialog = self._files(wanted)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.filesSelected.connect(lambda names: then([Path(name) for name in names]))
        self.dialog(dialog)

    def save_file(self, wanted: Files, then: Callable[[Path], None]) -> None:
        dialog = self._files(wanted)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setOption(QFileDialog.Option.DontConfirmOverwrite, on=wanted.keeps)
        dialog.selectFile(wanted.name)
        dialog.fileSelected.connect(lambda name: then(Path(name)))
        self.dialog(dialog)

    def folder(self, title: str, then: Callable[[Path], None]) -> None:
        dialog = self._files(Files(title))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(lambda name: then(Path(name)))
        self.dialog(dialog)

    def dialog(self, dialog: QDialog) -> None:
        """Over the window; freed when it closes."""
        if dialog.parentWidget() is None:
            dialog.setParent(self._over(), dialog.windowFlags())
        drafts = self._drafts()
        if isinstance(dialog, KeptDialog) and drafts is not None:
            dialog.keep_in(drafts)
        dialog.finished.connect(dialog.deleteLater)
        for box in dialog.findChildren(QDialogButtonBox):
            box.setFocusProxy(None)  # type: ignore[arg-type]  # a screen reader hears of the button, not of its box
        fit(dialog)
        dialog.open()

    def _files(self, wanted: Files) -> QFileDialog:
        everything = QCoreApplication.translate("WindowAsk", "Alla filer")
        folder = str(wanted.folder or Path.home())
        dialog = QFileDialog(self._over(), wanted.title, folder, kinds(wanted.kinds, everything))
        # a dialog of the desktop may look into files in our process
        dialog.setOption(QFileDialog.Option.DontUseNativeDialog, on=BY_NAME)
        return dialog

    def _over(self) -> QWidget:
        """The dialog that is open, else the window: questions stack."""
        open_ones = [one for one in self._window.findChildren(QDialog) if one.isVisible()]
        return open_ones[-1] if open_ones else self._window

    @staticmethod
    def _cancel() -> str:
        return QCoreApplication.translate("WindowAsk", "Avbryt")
