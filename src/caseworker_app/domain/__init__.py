"""Plain values and rules: no Qt, SQL, files or clock."""
