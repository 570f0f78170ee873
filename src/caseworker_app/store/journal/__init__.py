"""The one journal: audit trail, feed, cursor and source of undo; every change is an entry."""
