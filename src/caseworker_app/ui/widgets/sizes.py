"""How wide the panes of a splitter were left."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QSplitter

from caseworker_app.ui.state import UiState


def remember(splitter: QSplitter, state: UiState, key: str, first: Sequence[int]) -> None:
    """The sizes it was dragged to the last time, else `first` (pixels); kept under `key` as it is dragged."""
    recall(splitter, state, key, first)
    splitter.splitterMoved.connect(lambda *_: keep(splitter, state, key))


def recall(splitter: QSplitter, state: UiState, key: str, first: Sequence[int]) -> None:
    """What `keep` kept under the key, else `first` (pixels)."""
    kept = state.data(key)
    if not (kept and splitter.restoreState(kept)):
        splitter.setSizes(list(first))


def keep(splitter: QSplitter, state: UiState, key: str) -> None:
    """Where the handles stand now."""
    state.set_data(key, bytes(splitter.saveState().data()))
