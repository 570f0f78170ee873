"""Asking the applicant for what is missing."""
