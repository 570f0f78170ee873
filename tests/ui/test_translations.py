"""The catalogues that come with the program are complete and compiled from what stands beside them."""

from __future__ import annotations

import importlib.util
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from caseworker_app.ui.translation import Languages

ROOT = Path(__file__).parents[2]


def test_english_is_complete_and_the_compiled_catalogues_are_fresh(tmp_path: Path) -> None:
    spec = importlib.util.spec_from_file_location("translations", ROOT / "packaging" / "translations.py")
    assert spec is not None
    assert spec.loader is not None
    translations = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(translations)

    assert translations.stale() == []
    translations.release(translations.FOLDER, tmp_path)

    for made in tmp_path.iterdir():
        assert (translations.FOLDER / made.name).read_bytes() == made.read_bytes(), made.name


def test_languages_bring_qts_own_words_and_plural_forms(qapp: QApplication) -> None:
    languages = Languages(qapp)
    try:
        languages.use("sv")
        swedish = [
            QCoreApplication.translate("QPlatformTheme", "Cancel"),
            QCoreApplication.translate("StatusStrip", "%n roller", "", 1),
            QCoreApplication.translate("StatusStrip", "%n roller", "", 2),
        ]
        languages.use("en")
        english = [
            QCoreApplication.translate("QPlatformTheme", "Cancel"),
            QCoreApplication.translate("StatusStrip", "%n roller", "", 1),
            QCoreApplication.translate("StatusStrip", "%n roller", "", 2),
        ]
    finally:
        languages.remove()

    assert swedish == ["Avbryt", "1 roll", "2 roller"]
    assert english == ["Cancel", "1 role", "2 roles"]
