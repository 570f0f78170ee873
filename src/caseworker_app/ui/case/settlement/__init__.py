"""The step Återbetalning of a case: what is to come back, and what has."""
