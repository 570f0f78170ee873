"""Cases taken offline and brought home again."""
