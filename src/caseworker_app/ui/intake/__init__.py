"""Intake: files read in with a preview, rows that wait for a person, applications typed by hand."""
