"""The formal check of a case."""
