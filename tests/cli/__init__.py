"""The command line as the design promises it."""
