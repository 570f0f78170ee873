"""The language of the window: Swedish is the source, English a catalogue; switched without a restart."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from caseworker_app import resources
from caseworker_app.sentences import Sentence

translate = QCoreApplication.translate  # by this name the texts are found for the catalogues
LANGUAGES = {"sv": "Svenska", "en": "English"}


def together(words: Sequence[str]) -> str:
    """`A, B och C`; nothing for none."""
    if not words:
        return ""
    *before, last = words
    return translate("words", "{before} och {last}").format(before=", ".join(before), last=last) if before else last


def in_language(text: str) -> str:
    """A sentence of the layers below as the window says it, and anew in another language; other words as they are."""
    if isinstance(text, Sentence):
        return text.said(_word)
    named = Sentence.named(text)
    return named.said(_word) if _word(named.template) != named.template else text


def ours(text: str) -> str:
    """As `in_language`, but other words are never taken for ours: what people have written stays."""
    return text.said(_word) if isinstance(text, Sentence) else text


def _word(template: str) -> str:
    """What the catalogue has for a sentence, or for a word of the domain within one."""
    if not template:
        return template
    found = translate("sentences", template)
    return found if found != template else translate("labels", template)


class Languages:
    """Qt's own texts and ours in one language; how days and sums are written stays Swedish, since the cases are."""

    def __init__(self, app: QCoreApplication) -> None:
        self._app = app
        self._installed: list[QTranslator] = []
        self.current = ""
        QLocale.setDefault(QLocale("sv_SE"))

    def use(self, language: str) -> bool:
        """Install a language's catalogues; false when it is the current one already. Views get LanguageChange."""
        wanted = language if language in LANGUAGES else "sv"
        if wanted == self.current:
            return False
        self.remove()
        self._installed = [made for made in (_qt(wanted), _ours(wanted)) if made is not None]
        self.current = wanted
        for fresh in self._installed:
            self._app.installTranslator(fresh)
        return True

    def remove(self) -> None:
        """Back to the source texts."""
        for old in self._installed:
            self._app.removeTranslator(old)
        self._installed = []
        self.current = ""


def _qt(language: str) -> QTranslator | None:
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    return _loaded(Path(folder) / f"qtbase_{language}.qm")


def _ours(language: str) -> QTranslator | None:
    """English, and for Swedish only the plural forms."""
    return _loaded(resources.root() / "i18n" / f"caseworker_{language}.qm")


def _loaded(path: Path) -> QTranslator | None:
    made = QTranslator()
    return made if path.is_file() and made.load(str(path)) else None
