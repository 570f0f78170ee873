"""A survey of reports read in: what each row answers, the doubtful ones chosen by a person."""
