"""Services, each on both engines."""
