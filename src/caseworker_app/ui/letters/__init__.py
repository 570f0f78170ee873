"""Frozen letters in the window, wherever they are handed on: read, saved, printed, addressed, mailed."""
