"""The case as three panes, opened inside the room Ärenden."""
