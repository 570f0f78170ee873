"""Printing, against a fake and against a real queue."""
