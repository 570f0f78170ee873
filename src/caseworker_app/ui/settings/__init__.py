"""Inställningar: calls, people, the agency, appearance and language, databases."""
