"""The room Utbetalningar: what is due, held and stopped; runs from preparation to booking."""
