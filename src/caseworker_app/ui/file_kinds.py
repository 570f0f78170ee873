"""Databases are known by their names, so that Qt's file dialog does not look into them.

Closing such a look drops every lock that this process has on the file (POSIX), and with them what keeps other programs
from clearing its log away.
"""

from __future__ import annotations

import os
import sys

from caseworker_app import resources

BY_NAME = sys.platform not in ("win32", "darwin")
_FOLDERS = "XDG_DATA_DIRS"


def know_databases() -> None:
    """Before the application is made: Qt asks for kinds of files from then on."""
    folders = (os.environ.get(_FOLDERS) or "/usr/local/share:/usr/share").split(":")
    own = str(resources.root())
    if BY_NAME and own not in folders:
        os.environ[_FOLDERS] = ":".join([own, *folders])
