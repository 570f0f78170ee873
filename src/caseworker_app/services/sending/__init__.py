"""Letters made from decisions, printed, batched and dispatched."""
