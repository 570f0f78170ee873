"""The first room: what waits, what is due, where the call and its money stand."""
