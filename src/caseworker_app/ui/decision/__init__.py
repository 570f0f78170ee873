"""The proposal of a decision: written beside its letter and what the law asks of it."""
