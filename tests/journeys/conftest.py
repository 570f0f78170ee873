"""What drives the window in its own tests drives it here."""

from tests.ui.conftest import home, made, small_database, start
from tests.ui.patience import nothing_left_open, qtbot

__all__ = ["home", "made", "nothing_left_open", "qtbot", "small_database", "start"]
