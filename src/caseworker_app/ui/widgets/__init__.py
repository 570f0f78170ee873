"""Widgets that every screen shares; each paints from theme tokens, so that all palettes work."""
