"""What drives the window in its own tests drives it here."""

from tests.ui.conftest import home, made, small_database, start

__all__ = ["home", "made", "small_database", "start"]
