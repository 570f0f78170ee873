"""Intake: applications from files into registered cases, with findings; nothing is silently mended or lost."""
