"""Use cases: one public method opens one unit of work, asks the domain, saves, commits, returns a frozen value."""
