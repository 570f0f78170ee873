"""The room Beslut: rounds gathered, presented, decided, and their letters."""
