"""Item models that every list shares."""
