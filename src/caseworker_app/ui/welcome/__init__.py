"""The first thing a new user sees: sample data, an empty database, or a shared one."""
