"""What the server itself enforces: roles, rights, row-level security, the functions that decide and number."""
