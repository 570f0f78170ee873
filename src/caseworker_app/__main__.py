"""`python -m caseworker_app`."""

from __future__ import annotations

import sys

from caseworker_app.cli.main import main

sys.exit(main())
