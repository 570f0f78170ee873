"""The room of cases: the list, what is shown of it, a preview, and the open case."""
