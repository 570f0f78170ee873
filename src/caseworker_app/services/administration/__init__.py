"""Databases, people, accounts, calls and the agency's own settings."""
