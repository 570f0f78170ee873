"""The model, pure."""
