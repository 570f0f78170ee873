"""Generated from `ui/*.ui` by `packaging/compile_ui.py`; never edited."""
