"""Offline case files: taken from a database, worked in, brought back field by field."""
