"""Cases as folders that prove themselves, whole or masked."""
