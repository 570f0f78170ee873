"""The room Redovisningar: what is expected and late, what has come in, and a report judged beside its documents."""
