"""What stands beside the work: notes, letters, changes, support."""
